//! What the reader has chosen in the view: one value that actions alone change; it knows no browser.

use std::collections::BTreeSet;

use super::values::Topic;
use crate::comparison::{CERTAIN, Finding, Status};
use crate::text::Side;

/// The choices of one reader.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The finding whose passages and card are open.
    pub selected: Option<Selection>,
    /// The finding under the pointer.
    pub lit: Option<usize>,
    /// The classes that are switched off.
    pub hidden: Hidden,
    /// The fact of each side that the Tab key reaches.
    pub cursor: [Option<usize>; 2],
    /// What is searched for in both articles.
    pub query: String,
    /// The one kind of value that the list shows, or all facts.
    pub topic: Option<Topic>,
    /// Which part is in view where there is room for one only.
    pub tab: Tab,
    /// What the View menu holds.
    pub settings: Settings,
    /// Whether the View menu is open.
    pub menu: bool,
    /// Whether the sheet of keys is open.
    pub help: bool,
}

impl Default for State {
    fn default() -> Self {
        Self {
            selected: None,
            lit: None,
            hidden: Hidden::default(),
            cursor: [None; 2],
            query: String::new(),
            topic: None,
            tab: Tab::Facts,
            settings: Settings::default(),
            menu: false,
            help: false,
        }
    }
}

/// A selected finding, and from where it was selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Selection {
    /// The index of the finding.
    pub finding: usize,
    /// The passage that was pointed at: it stays where it is, its counterpart comes.
    pub from: Option<(Side, usize)>,
    /// How often it was selected again: each time the next counterpart comes.
    pub turn: usize,
}

/// How a view is set up; it outlives the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// What scrolling one article does to the other.
    pub lock: Lock,
    /// Whether every mark has its full tint.
    pub full_tints: bool,
    /// Whether ribbons are drawn.
    pub ribbons: bool,
    /// Whether rails are drawn.
    pub rails: bool,
    /// Whether single keys do something.
    pub shortcuts: bool,
    /// In which order the fact list stands.
    pub order: Order,
    /// Whether the fact list takes the whole height.
    pub tall: bool,
    /// Whether values stand in a table in place of the facts.
    pub table: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            lock: Lock::Matches,
            full_tints: false,
            ribbons: true,
            rails: true,
            shortcuts: true,
            order: Order::Status,
            tall: false,
            table: false,
        }
    }
}

/// How the page wants the view set up; what it leaves open is the reader's choice alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Setup {
    /// What the view opens with.
    pub part: Option<Part>,
    /// The only classes in view.
    pub classes: Option<Vec<Class>>,
    /// What scrolling one article does to the other.
    pub lock: Option<Lock>,
}

impl Setup {
    /// The classes that a list of names stands for; a name that is none is passed over.
    #[must_use]
    pub fn classes(names: &str) -> Vec<Class> {
        let names = names.split_ascii_whitespace();
        names.flat_map(Class::named).collect()
    }

    /// The lock with a name.
    #[must_use]
    pub fn lock(name: &str) -> Option<Lock> {
        match name {
            "matches" => Some(Lock::Matches),
            "position" => Some(Lock::Position),
            "off" => Some(Lock::Free),
            _ => None,
        }
    }
}

impl Part {
    /// The part with a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "articles" => Some(Self::Articles),
            "facts" => Some(Self::Facts),
            "values" => Some(Self::Values),
            _ => None,
        }
    }
}

/// What the view opens with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Both articles, with the list below.
    Articles,
    /// The list of facts at full height.
    Facts,
    /// The table of values.
    Values,
}

/// What scrolling one article does to the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lock {
    /// It keeps matching passages level.
    Matches,
    /// It keeps the same share of both behind the reader.
    Position,
    /// Nothing.
    Free,
}

/// The order of the fact list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Conflicts, shared, only in A, only in B.
    Status,
    /// As the articles go, the left one first.
    Reading,
    /// The surest pairings first, what stands alone last.
    Certainty,
    /// Figures, dates, names and quotations, each kind together; only findings that have one.
    Kind,
}

impl Order {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Status, Self::Reading, Self::Certainty, Self::Kind];
}

/// A part of the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// An article.
    Article(Side),
    /// The fact list.
    Facts,
}

/// What the legend tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Stated differently.
    Conflict,
    /// Certainly stated by both.
    Shared,
    /// Probably stated by both.
    Likely,
    /// Stated by one article alone.
    Only(Side),
}

impl Class {
    /// All, in the order of the legend.
    pub const ALL: [Self; 5] = [
        Self::Conflict,
        Self::Shared,
        Self::Likely,
        Self::Only(Side::Left),
        Self::Only(Side::Right),
    ];

    /// The class of a finding.
    #[must_use]
    pub fn of(finding: &Finding) -> Self {
        match finding.status {
            Status::Conflict => Self::Conflict,
            Status::Shared if finding.score >= CERTAIN => Self::Shared,
            Status::Shared => Self::Likely,
            Status::Unique if finding.left.is_empty() => Self::Only(Side::Right),
            Status::Unique => Self::Only(Side::Left),
        }
    }

    /// Its word in class names: a likely finding is a shared one, both sides' alone are unique.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Conflict => "conflict",
            Self::Shared | Self::Likely => "shared",
            Self::Only(_) => "unique",
        }
    }

    /// The classes that a word stands for: their own names, `unique` for both sides' alone.
    #[must_use]
    pub fn named(word: &str) -> Vec<Self> {
        let fits = |c: &Self| c.name() == word || (word == "unique" && c.word() == word);
        Self::ALL.into_iter().filter(fits).collect()
    }

    /// Its word in the list of what is hidden.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Conflict => "conflict",
            Self::Shared => "shared",
            Self::Likely => "likely",
            Self::Only(Side::Left) => "only-a",
            Self::Only(Side::Right) => "only-b",
        }
    }
}

/// The classes that are switched off; never all of those that a comparison has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hidden(BTreeSet<Class>);

impl Hidden {
    /// All classes but these; none where these are none.
    fn all_but(classes: &[Class]) -> Self {
        let others = Class::ALL.into_iter().filter(|c| !classes.contains(c));
        Self(others.filter(|_| !classes.is_empty()).collect())
    }

    /// Whether a class is switched off.
    #[must_use]
    pub fn hides(&self, class: Class) -> bool {
        self.0.contains(&class)
    }

    /// Their names with spaces between.
    #[must_use]
    pub fn names(&self) -> String {
        let names: Vec<_> = self.0.iter().map(|c| c.name()).collect();
        names.join(" ")
    }

    /// The one word that the classes in view have in common, if others are switched off.
    #[must_use]
    pub fn solo(&self) -> Option<&'static str> {
        let mut shown = Class::ALL.iter().filter(|c| !self.hides(**c));
        let first = shown.next()?.word();
        (!self.0.is_empty() && shown.all(|c| c.word() == first))
            .then_some(first)
            .filter(|word| {
                let whole = |c: &&Class| c.word() == *word;
                Class::ALL.iter().filter(whole).all(|c| !self.hides(*c))
            })
    }

    fn toggled(&self, class: Class, present: &[Class]) -> Self {
        let mut next = self.clone();
        if !next.0.remove(&class) {
            next.0.insert(class);
        }
        if present.iter().all(|c| next.hides(*c)) {
            return Self::default();
        }
        next
    }
}

/// What a reader does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Opens a finding; with the passage that was pointed at, if one was.
    Select(usize, Option<(Side, usize)>),
    /// Closes the open finding.
    Deselect,
    /// Points at a finding, or at none.
    Light(Option<usize>),
    /// Switches a class on or off, of those that the comparison has.
    Toggle(Class, Vec<Class>),
    /// Moves the Tab key's place in an article to a fact.
    Move(Side, usize),
    /// Searches.
    Search(String),
    /// Shows one kind of value in the list, or all facts.
    Narrow(Option<Topic>),
    /// Turns to a part.
    Turn(Tab),
    /// Sets the view up.
    Set(Settings),
    /// Opens or closes the View menu.
    Menu(bool),
    /// Opens or closes the sheet of keys.
    Help(bool),
    /// Starts anew with another comparison, set up as before.
    Renew,
    /// Follows the page.
    SetUp(Setup),
}

impl State {
    /// The state in which a comparison is shown first, with the table of values open or not.
    #[must_use]
    pub fn opening(table: bool) -> Self {
        let settings = Settings {
            table,
            ..Settings::default()
        };
        Self {
            settings,
            ..Self::default()
        }
    }

    /// The state after an action.
    #[must_use]
    pub fn after(&self, action: Action) -> Self {
        let mut next = self.clone();
        match action {
            Action::Select(finding, from) => next.select(finding, from),
            Action::Deselect => next.selected = None,
            Action::Light(lit) => next.lit = lit,
            Action::Toggle(class, present) => next.hidden = self.hidden.toggled(class, &present),
            Action::Move(side, fact) => next.cursor[side as usize] = Some(fact),
            Action::Search(query) => next.query = query,
            Action::Narrow(topic) => next.topic = topic,
            Action::Turn(tab) => next.tab = tab,
            Action::Set(settings) => next.settings = settings,
            Action::Menu(open) => next.menu = open,
            Action::Help(open) => next.help = open,
            Action::Renew => {
                next = Self {
                    tab: self.tab,
                    settings: self.settings,
                    ..Self::default()
                }
            }
            Action::SetUp(setup) => next.set_up(&setup),
        }
        next
    }

    fn set_up(&mut self, setup: &Setup) {
        if let Some(part) = setup.part {
            self.settings.tall = part == Part::Facts;
            self.settings.table = part == Part::Values;
            self.tab = match part {
                Part::Articles => Tab::Article(Side::Left),
                Part::Facts | Part::Values => Tab::Facts,
            };
        }
        if let Some(classes) = &setup.classes {
            self.hidden = Hidden::all_but(classes);
        }
        self.settings.lock = setup.lock.unwrap_or(self.settings.lock);
    }

    fn select(&mut self, finding: usize, from: Option<(Side, usize)>) {
        let again = self
            .selected
            .filter(|s| (s.finding, s.from) == (finding, from));
        self.selected = Some(Selection {
            finding,
            from,
            turn: again.map_or(0, |s| s.turn + 1),
        });
        if let Some((side, fact)) = from {
            self.cursor[side as usize] = Some(fact);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(actions: &[Action]) -> State {
        actions
            .iter()
            .fold(State::default(), |s, a| s.after(a.clone()))
    }

    #[test]
    fn selecting_again_asks_for_the_next_counterpart() {
        let click = Action::Select(4, Some((Side::Left, 7)));
        let twice = after(&[click.clone(), click.clone()]);
        assert_eq!(twice.selected.map(|s| s.turn), Some(1));
        assert_eq!(twice.cursor[0], Some(7));
        let other = after(&[click.clone(), Action::Select(5, None), click]);
        assert_eq!(other.selected.map(|s| s.turn), Some(0));
    }

    #[test]
    fn switching_off_the_last_class_brings_all_back() {
        let present = vec![Class::Conflict, Class::Shared];
        let one = after(&[Action::Toggle(Class::Conflict, present.clone())]);
        assert!(one.hidden.hides(Class::Conflict));
        let none = one.after(Action::Toggle(Class::Shared, present));
        assert_eq!(none.hidden, Hidden::default());
    }

    #[test]
    fn one_kind_alone_is_a_solo() {
        let present = Class::ALL.to_vec();
        let off = |classes: &[Class]| {
            let actions: Vec<_> = classes
                .iter()
                .map(|c| Action::Toggle(*c, present.clone()))
                .collect();
            after(&actions).hidden.solo()
        };
        let only = [Class::Only(Side::Left), Class::Only(Side::Right)];
        assert_eq!(off(&[]), None);
        assert_eq!(off(&[Class::Conflict]), None);
        assert_eq!(
            off(&[Class::Conflict, Class::Shared, Class::Likely]),
            Some("unique")
        );
        assert_eq!(
            off(&[Class::Shared, Class::Likely, only[0], only[1]]),
            Some("conflict")
        );
        assert_eq!(
            off(&[Class::Conflict, Class::Shared, Class::Likely, only[0]]),
            None
        );
    }

    #[test]
    fn the_page_sets_up_what_it_names_and_no_more() {
        let filter = Setup {
            classes: Some(Class::named("unique")),
            lock: Some(Lock::Position),
            ..Setup::default()
        };
        let s = after(&[Action::Search("port".into()), Action::SetUp(filter)]);
        assert_eq!(s.hidden.names(), "conflict shared likely");
        assert_eq!(
            (s.settings.lock, s.query.as_str()),
            (Lock::Position, "port")
        );
        let nothing = Setup {
            classes: Some(Vec::new()),
            ..Setup::default()
        };
        assert_eq!(s.after(Action::SetUp(nothing)).hidden, Hidden::default());
    }

    #[test]
    fn another_comparison_keeps_the_settings_and_nothing_else() {
        let free = Settings {
            lock: Lock::Free,
            ..Settings::default()
        };
        let s = after(&[
            Action::Set(free),
            Action::Select(1, None),
            Action::Search("port".into()),
            Action::Renew,
        ]);
        assert_eq!(
            s,
            State {
                settings: free,
                ..State::default()
            }
        );
    }
}
