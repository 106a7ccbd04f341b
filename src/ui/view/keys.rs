//! Single keys: what each asks for, and which finding a step leads to; knows no browser.

use super::shown::Shown;
use super::state::{Action, Class, State};
use crate::comparison::Status;
use crate::locale::Locale;
use crate::text::Side;

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// A step to another passage.
    Step(Step),
    /// Swap the sides.
    Swap,
    /// Back to the texts.
    Edit,
    /// Into the search field.
    Search,
    /// The sheet of keys.
    Help,
}

/// A step to another passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The next fact in the article at hand.
    Next,
    /// The one before.
    Previous,
    /// The next conflict; after the last the first.
    NextConflict,
    /// The conflict before; before the first the last.
    PreviousConflict,
    /// The next fact that only the article at hand has.
    NextUnique,
    /// The next sentence with a fact in it.
    NextSentence,
    /// The one before.
    PreviousSentence,
}

/// What is said of a key or of anything else, in each language.
pub type Said = fn(Locale) -> &'static str;

/// Each key with what it does in words, in the order of the sheet of keys.
pub const KEYS: [(&str, Said, Command); 11] = [
    ("n", Locale::key_next, Command::Step(Step::Next)),
    ("p", Locale::key_previous, Command::Step(Step::Previous)),
    (
        "c",
        Locale::key_next_conflict,
        Command::Step(Step::NextConflict),
    ),
    (
        "C",
        Locale::key_previous_conflict,
        Command::Step(Step::PreviousConflict),
    ),
    ("u", Locale::key_unique, Command::Step(Step::NextUnique)),
    (
        "j",
        Locale::key_next_sentence,
        Command::Step(Step::NextSentence),
    ),
    (
        "k",
        Locale::key_previous_sentence,
        Command::Step(Step::PreviousSentence),
    ),
    ("s", Locale::swap_articles, Command::Swap),
    ("e", Locale::edit_texts, Command::Edit),
    ("/", Locale::key_search, Command::Search),
    ("?", Locale::key_help, Command::Help),
];

/// What a key asks for, if anything.
#[must_use]
pub fn command(key: &str) -> Option<Command> {
    KEYS.iter().find(|k| k.0 == key).map(|k| k.2)
}

/// Where a step leads from the article at hand; nothing where there is no further passage.
#[must_use]
pub fn step(shown: &Shown, state: &State, side: Side, step: Step) -> Option<Action> {
    match step {
        Step::NextConflict => conflict(shown, state, 1),
        Step::PreviousConflict => conflict(shown, state, -1),
        Step::Next => passage(shown, state, side, true, |_| true),
        Step::Previous => passage(shown, state, side, false, |_| true),
        Step::NextUnique => passage(shown, state, side, true, |c| matches!(c, Class::Only(_))),
        Step::NextSentence => sentence(shown, state, side, true),
        Step::PreviousSentence => sentence(shown, state, side, false),
    }
}

/// The conflict that is open, by place among the conflicts, from 0.
#[must_use]
pub fn current_conflict(shown: &Shown, state: &State) -> Option<usize> {
    let selected = state.selected?.finding;
    conflicts(shown).iter().position(|&f| f == selected)
}

fn conflicts(shown: &Shown) -> Vec<usize> {
    let all = shown.findings.iter().enumerate();
    all.filter(|(_, f)| f.status == Status::Conflict)
        .map(|(i, _)| i)
        .collect()
}

fn conflict(shown: &Shown, state: &State, by: isize) -> Option<Action> {
    let all = conflicts(shown);
    let n = isize::try_from(all.len()).ok().filter(|&n| n > 0)?;
    let next = match current_conflict(shown, state) {
        Some(i) => (isize::try_from(i).ok()? + by).rem_euclid(n),
        None if by > 0 => 0,
        None => n - 1,
    };
    Some(Action::Select(all[usize::try_from(next).ok()?], None))
}

/// The finding after the open one, or before it, in the order of the list; after the last the first. Only those of a
/// status count, if one is named.
#[must_use]
pub fn turn(shown: &Shown, state: &State, onward: bool, status: Option<&str>) -> Option<Action> {
    let rows = shown.rows(state.settings.order, &state.hidden, state.topic, None);
    let fits = |f: &usize| status.is_none_or(|s| Class::named(s).contains(&shown.class(*f)));
    let rows: Vec<usize> = rows.into_iter().filter(fits).collect();
    let here = state
        .selected
        .and_then(|s| rows.iter().position(|&f| f == s.finding));
    let last = rows.len().checked_sub(1)?;
    let next = match (here, onward) {
        (None, true) => 0,
        (None, false) => last,
        (Some(i), true) => (i + 1) % rows.len(),
        (Some(i), false) => i.checked_sub(1).unwrap_or(last),
    };
    Some(Action::Select(rows[next], None))
}

fn passage(
    shown: &Shown,
    state: &State,
    side: Side,
    onward: bool,
    fits: impl Fn(Class) -> bool,
) -> Option<Action> {
    let class = |&f: &usize| shown.class(shown.side(side).facts[f].finding);
    let stops = shown
        .stops(side, &state.hidden)
        .into_iter()
        .filter(|f| fits(class(f)));
    let fact = beyond(stops, state.cursor[side as usize], onward)?;
    let finding = shown.side(side).facts[fact].finding;
    Some(Action::Select(finding, Some((side, fact))))
}

fn sentence(shown: &Shown, state: &State, side: Side, onward: bool) -> Option<Action> {
    let facts = &shown.side(side).facts;
    let of = |f: usize| facts[f].sentence;
    let mut firsts = shown.stops(side, &state.hidden);
    firsts.dedup_by_key(|f| of(*f));
    let here = state.cursor[side as usize];
    let here = here.and_then(|h| firsts.iter().copied().find(|&f| of(f) == of(h)).or(Some(h)));
    beyond(firsts.into_iter(), here, onward).map(|fact| Action::Move(side, fact))
}

/// The stop after or before a place; without a place the first.
#[must_use]
pub fn beyond(
    stops: impl Iterator<Item = usize>,
    here: Option<usize>,
    onward: bool,
) -> Option<usize> {
    let mut stops = stops;
    match (here, onward) {
        (None, _) => stops.next(),
        (Some(h), true) => stops.find(|&s| s > h),
        (Some(h), false) => stops.take_while(|&s| s < h).last(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::rc::Rc;

    fn shown() -> Shown {
        let left = "Nine people died in the storm. The port is closed. Bread is dear. Rain fell on Monday night.";
        let right = "The port is closed. Nine people died in the storm. Rain fell on Monday night.";
        Shown::new(
            Rc::new(crate::compare(&left.into(), &right.into())),
            Locale::English,
        )
    }

    #[test]
    fn every_key_stands_once() {
        for (key, _, asked) in KEYS {
            assert_eq!(command(key), Some(asked));
        }
        assert_eq!(command("x"), None);
    }

    #[test]
    fn stops_are_met_in_order() {
        let stops = || [2, 5, 9].into_iter();
        assert_eq!(beyond(stops(), None, true), Some(2));
        assert_eq!(beyond(stops(), Some(5), true), Some(9));
        assert_eq!(beyond(stops(), Some(9), true), None);
        assert_eq!(beyond(stops(), Some(9), false), Some(5));
        assert_eq!(beyond(stops(), Some(3), false), Some(2));
    }

    #[test]
    fn next_walks_through_every_fact_of_the_article() {
        let shown = shown();
        let mut state = State::default();
        let mut seen = Vec::new();
        while let Some(action) = step(&shown, &state, Side::Left, Step::Next) {
            state = state.after(action);
            seen.extend(state.cursor[0]);
        }
        assert_eq!(seen, (0..shown.left.facts.len()).collect::<Vec<_>>());
    }

    #[test]
    fn turning_walks_through_the_list_and_round() {
        let shown = shown();
        let walk = |onward, status| {
            let mut state = State::default();
            let mut seen = Vec::new();
            for _ in 0..=shown.findings.len() {
                state = state.after(turn(&shown, &state, onward, status).unwrap());
                seen.extend(state.selected.map(|s| s.finding));
            }
            seen
        };
        let mut there = walk(true, None);
        assert_eq!(there.first(), there.last());
        there.pop();
        let mut back = walk(false, None);
        back.pop();
        back.reverse();
        assert_eq!(there, back);
        let shared = walk(true, Some("shared"));
        assert!(shared.iter().all(|&f| shown.class(f) == Class::Shared));
        assert_eq!(
            turn(&shown, &State::default(), true, Some("conflict")),
            None
        );
    }

    #[test]
    fn conflicts_go_round() {
        let shown = shown();
        let n = shown.counts().conflict;
        let mut state = State::default();
        for i in 0..2 * n {
            let Some(action) = step(&shown, &state, Side::Left, Step::NextConflict) else {
                panic!("there are {n} conflicts");
            };
            state = state.after(action);
            assert_eq!(current_conflict(&shown, &state), Some(i % n));
        }
    }
}
