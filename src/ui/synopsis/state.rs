//! What the reader chose on the screen of all articles: which classes of facts are in view, and which fact is open. Pure.

use super::made::Class;

/// What was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    /// The classes in view, in the order of [`Class::ALL`]; facts that one article alone states are many and come on demand.
    shown: [bool; 4],
    /// The row whose passages are open.
    pub open: Option<usize>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            shown: [true, true, true, false],
            open: None,
        }
    }
}

/// What the reader does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Switches a class on or off.
    Toggle(Class),
    /// Opens or closes a row.
    Open(usize),
    /// The rows are others now.
    Renew,
}

impl State {
    /// Whether a class is in view.
    #[must_use]
    pub fn shows(&self, class: Class) -> bool {
        self.shown[class as usize]
    }

    /// The state after an action.
    #[must_use]
    pub fn after(mut self, action: Action) -> Self {
        match action {
            Action::Toggle(class) => self.shown[class as usize] = !self.shown[class as usize],
            Action::Open(row) => self.open = Some(row).filter(|_| self.open != Some(row)),
            Action::Renew => self.open = None,
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_switched_and_rows_opened() {
        let state = State::default();
        assert!(state.shows(Class::Contradicted) && !state.shows(Class::Alone));
        let state = state
            .after(Action::Toggle(Class::Alone))
            .after(Action::Open(3));
        assert!(state.shows(Class::Alone));
        assert_eq!(state.open, Some(3));
        assert_eq!(state.after(Action::Open(3)).open, None);
        assert_eq!(state.after(Action::Open(5)).open, Some(5));
        let renewed = state.after(Action::Renew);
        assert!(renewed.open.is_none() && renewed.shows(Class::Alone));
    }
}
