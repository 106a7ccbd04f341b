//! What lies on the desk: the two texts, the mode, and the steps back and forth. Pure: no browser, no clock, and every
//! change is a step that can be undone, but for opening and leaving the view.

mod change;
mod draft;
mod shelf;

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::Article;
use crate::comparison;
use crate::text::Side;
use crate::wire::{Bundle, Correction};
use change::{Change, Run};

pub use change::{Act, Stroke};
pub use draft::{Draft, Field, Texts, pair};
pub use shelf::{MOST_KEPT, Shelf};

/// What the reader corrected in the comparison of the texts, the oldest first; clones are cheap.
pub type Corrections = Rc<[Correction]>;

/// The texts and the corrections at one time.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Step {
    texts: Texts,
    corrections: Corrections,
    /// The shelf; where it is not told, it stays as it is. It is saved once and not with every step.
    #[serde(skip)]
    shelf: Option<Shelf>,
}

/// What is on the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mode {
    /// The editors.
    #[default]
    Edit,
    /// The comparison.
    View,
    /// All articles of the shelf: every pair, and who says what.
    Synopsis,
}

/// What can happen on the desk.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// A field of a side has a new value.
    Edit {
        /// The side.
        side: Side,
        /// The field.
        field: Field,
        /// Its new value.
        value: Rc<str>,
        /// The keystroke that did it; `None` for a paste, which is a step of its own.
        stroke: Option<Stroke>,
    },
    /// Texts were read from files; all of them are one step.
    Fill(Vec<(Side, Rc<str>)>),
    /// Articles are put on the shelf, as far as there is room.
    Keep(Vec<Draft>),
    /// The article at a place is taken off the shelf.
    Discard(usize),
    /// The article at a place of the shelf is laid on a side; from the other side it changes places.
    Put(usize, Side),
    /// A sample or two articles of the shelf are opened in the view; the reader's own texts are kept.
    Open(Texts),
    /// What a link holds is opened in the view; the reader's own texts are kept.
    Receive(Box<Bundle>),
    /// The reader corrects the comparison.
    Correct(Correction),
    /// The reader takes a correction back, by its place.
    Retract(usize),
    /// The page lays other articles on the desk; a side without one stays as it is.
    Lay([Option<Article>; 2]),
    /// The page turns to the editors, or to the view if both sides hold text.
    Turn(Mode),
    /// The reader's own texts come back in place of a sample.
    Restore,
    /// The sides change places.
    Swap,
    /// Both sides become empty.
    Clear,
    /// One step back.
    Undo,
    /// One step forth.
    Redo,
    /// The editors or the view are shown.
    Show(Mode),
}

/// Where an undone or redone change stands, for the caret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The side.
    pub side: Side,
    /// The caret, in UTF-16 code units from the start of the text.
    pub caret: u32,
    /// How many steps were taken before; it makes two steps to one place differ.
    turn: usize,
}

/// The desk: what is on it now and what was before.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Desk {
    /// The texts.
    pub texts: Texts,
    /// What the reader corrected.
    pub corrections: Corrections,
    /// What the reader keeps.
    pub shelf: Shelf,
    /// What is shown.
    pub mode: Mode,
    /// Where the last step back or forth led, until something else happens.
    pub place: Option<Place>,
    /// Whether the reader chose the mode, and not the page: then the focus may follow.
    pub chosen: bool,
    kept: Option<Step>,
    past: Vec<Step>,
    future: Vec<Step>,
    run: Option<Run>,
    turns: usize,
}

/// What of a desk outlives the page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Saved {
    texts: Texts,
    corrections: Corrections,
    shelf: Shelf,
    mode: Mode,
    kept: Option<Step>,
    past: Vec<Step>,
}

/// At most so many steps are kept.
const STEPS: usize = 200;

/// At most so many bytes of text are kept for undoing.
const KEPT_BYTES: usize = 16 << 20;

/// At most so many steps outlive the page.
const SAVED_STEPS: usize = 10;

/// At most so many bytes of text are saved for undoing.
const SAVED_BYTES: usize = 1 << 20;

impl Desk {
    /// A desk on which a page has laid two articles; the view opens if both say something.
    #[must_use]
    pub fn of(articles: &[Article; 2]) -> Self {
        let texts = drafts(articles);
        Self {
            mode: shown_first(&texts),
            texts,
            ..Self::default()
        }
    }

    /// What of it outlives the page: the texts, the mode and the last steps.
    #[must_use]
    pub fn saved(&self) -> Saved {
        let mut past = self.past.clone();
        trim(&mut past, SAVED_STEPS, SAVED_BYTES);
        Saved {
            texts: self.texts.clone(),
            corrections: self.corrections.clone(),
            shelf: self.shelf.clone(),
            mode: self.mode,
            kept: self.kept.clone(),
            past,
        }
    }

    /// The draft of a side.
    #[must_use]
    pub fn draft(&self, side: Side) -> &Draft {
        &self.texts[side as usize]
    }

    /// Whether both sides hold text.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.texts.iter().all(|d| !d.is_blank())
    }

    /// Whether there is nothing to clear.
    #[must_use]
    pub fn is_clear(&self) -> bool {
        self.texts == Texts::default()
    }

    /// Whether there is a step to undo.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step to redo.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Whether the reader's own texts wait behind a sample.
    #[must_use]
    pub fn can_restore(&self) -> bool {
        self.kept.is_some() && !self.is_own()
    }

    /// The shelf before, if the last step changed it.
    #[must_use]
    pub fn shelf_before(&self) -> Option<&Shelf> {
        let before = self.past.last()?.shelf.as_ref()?;
        (*before != self.shelf).then_some(before)
    }

    /// Whether the reader would miss something of the texts.
    fn is_own(&self) -> bool {
        let missed = |d: &Draft| !d.sample && !d.is_blank() && self.shelf.place(d).is_none();
        self.texts.iter().any(missed)
    }

    /// The desk after an action.
    #[must_use]
    pub fn after(&self, action: Action) -> Self {
        match action {
            Action::Edit {
                side,
                field,
                value,
                stroke,
            } => self.edited(side, field, &value, stroke),
            Action::Fill(parts) => self.stepped(filled(&self.texts, parts)),
            Action::Keep(drafts) => self.shelved(self.shelf.with(&drafts).0),
            Action::Discard(place) => self.shelved(self.shelf.without(place)),
            Action::Put(place, side) => self.put(place, side),
            Action::Open(texts) => self.opened(Step::of(texts)),
            Action::Receive(bundle) => self.opened(Step::from(*bundle)),
            Action::Correct(correction) => {
                let all = self.corrections.iter().cloned().chain([correction]);
                self.corrected(all.collect())
            }
            Action::Retract(place) => {
                let all = self.corrections.iter().enumerate();
                let rest = all.filter(|(i, _)| *i != place).map(|(_, c)| c.clone());
                self.corrected(rest.collect())
            }
            Action::Lay(articles) => {
                let mut texts = self.texts.clone();
                for (draft, article) in texts.iter_mut().zip(&articles) {
                    if let Some(article) = article {
                        *draft = Draft::from(article);
                    }
                }
                if texts == self.texts {
                    return self.clone();
                }
                Self {
                    mode: shown_first(&texts),
                    chosen: false,
                    ..self.stepped(texts)
                }
            }
            Action::Turn(mode) => Self {
                mode: if self.is_full() { mode } else { Mode::Edit },
                chosen: false,
                run: None,
                ..self.clone()
            },
            Action::Restore => self.restored(),
            Action::Swap => {
                let [left, right] = self.texts.clone();
                let all = self.corrections.iter();
                let swapped = |c| Correction::from(&comparison::Correction::from(c).swapped());
                self.moved(Step {
                    texts: [right, left],
                    corrections: all.map(swapped).collect(),
                    shelf: None,
                })
            }
            Action::Clear => self.moved(Step::default()),
            Action::Undo => self.undone(),
            Action::Redo => self.redone(),
            Action::Show(mode) => Self {
                mode,
                chosen: true,
                run: None,
                place: None,
                ..self.clone()
            },
        }
    }

    fn edited(&self, side: Side, field: Field, value: &Rc<str>, stroke: Option<Stroke>) -> Self {
        let old = self.draft(side);
        let change = Change::between(old.field(field), value);
        let run = stroke.map(|stroke| Run {
            side,
            field,
            stroke,
            change,
        });
        let joins = run.is_some_and(|run| self.run.is_some_and(|before| before.joins(&run, value)));
        let mut texts = self.texts.clone();
        texts[side as usize] = old.with(field, value);
        let stepped = if joins {
            Self {
                texts,
                place: None,
                ..self.clone()
            }
        } else {
            self.stepped(texts)
        };
        let run = run.map(|run| match self.run {
            Some(before) if joins => before.grown(&run),
            _ => run,
        });
        Self { run, ..stepped }
    }

    /// The desk with other texts, as a step.
    fn stepped(&self, texts: Texts) -> Self {
        self.moved(Step {
            texts,
            corrections: self.corrections.clone(),
            shelf: None,
        })
    }

    /// The desk with another shelf, as a step.
    fn shelved(&self, shelf: Shelf) -> Self {
        self.moved(Step {
            shelf: Some(shelf),
            ..self.step()
        })
    }

    fn put(&self, place: usize, side: Side) -> Self {
        let Some(article) = self.shelf.articles().get(place) else {
            return self.clone();
        };
        if self.draft(side.other()).text == article.text {
            return self.after(Action::Swap);
        }
        let mut texts = self.texts.clone();
        texts[side as usize] = article.clone();
        self.stepped(texts)
    }

    /// The desk with other corrections, as a step.
    fn corrected(&self, corrections: Corrections) -> Self {
        self.moved(Step {
            texts: self.texts.clone(),
            corrections,
            shelf: None,
        })
    }

    fn moved(&self, to: Step) -> Self {
        let now = self.step();
        let to = Step {
            shelf: to.shelf.or_else(|| now.shelf.clone()),
            ..to
        };
        if to == now {
            return self.clone();
        }
        let mut past = self.past.clone();
        past.push(now);
        trim(&mut past, STEPS, KEPT_BYTES);
        Self {
            texts: to.texts,
            corrections: to.corrections,
            shelf: to.shelf.unwrap_or_default(),
            past,
            future: Vec::new(),
            run: None,
            place: None,
            ..self.clone()
        }
    }

    fn step(&self) -> Step {
        Step {
            texts: self.texts.clone(),
            corrections: self.corrections.clone(),
            shelf: Some(self.shelf.clone()),
        }
    }

    fn opened(&self, step: Step) -> Self {
        let kept = if self.is_own() {
            Some(Step {
                shelf: None,
                ..self.step()
            })
        } else {
            self.kept.clone()
        };
        Self {
            kept,
            mode: Mode::View,
            chosen: true,
            ..self.moved(step)
        }
    }

    fn restored(&self) -> Self {
        match &self.kept {
            Some(kept) => Self {
                kept: None,
                ..self.moved(kept.clone())
            },
            None => self.clone(),
        }
    }

    fn undone(&self) -> Self {
        let mut desk = self.clone();
        if let Some(step) = desk.past.pop() {
            desk.future.push(self.step());
            desk.turn_to(step);
        }
        desk
    }

    fn redone(&self) -> Self {
        let mut desk = self.clone();
        if let Some(step) = desk.future.pop() {
            desk.past.push(self.step());
            desk.turn_to(step);
        }
        desk
    }

    fn turn_to(&mut self, step: Step) {
        self.turns += 1;
        self.place = place(&self.texts, &step.texts, self.turns);
        (self.texts, self.corrections) = (step.texts, step.corrections);
        self.shelf = step.shelf.unwrap_or_else(|| self.shelf.clone());
        self.run = None;
    }
}

impl Step {
    fn of(texts: Texts) -> Self {
        Self {
            texts,
            ..Self::default()
        }
    }
}

impl From<Bundle> for Step {
    /// Its texts are not the reader's own, no more than a sample is.
    fn from(bundle: Bundle) -> Self {
        let texts = [bundle.left, bundle.right].map(|article| Draft {
            sample: true,
            ..Draft::from(&Article::from(article))
        });
        Self {
            texts,
            corrections: bundle.corrections.into(),
            shelf: None,
        }
    }
}

impl Saved {
    /// It without the steps back, for a storage that is nearly full.
    #[must_use]
    pub fn without_steps(self) -> Self {
        Self {
            past: Vec::new(),
            ..self
        }
    }
}

impl From<Saved> for Desk {
    fn from(saved: Saved) -> Self {
        Self {
            texts: saved.texts,
            corrections: saved.corrections,
            shelf: saved.shelf,
            mode: saved.mode,
            kept: saved.kept,
            past: saved.past,
            ..Self::default()
        }
    }
}

fn drafts(articles: &[Article; 2]) -> Texts {
    [Draft::from(&articles[0]), Draft::from(&articles[1])]
}

fn shown_first(texts: &Texts) -> Mode {
    if texts.iter().all(|d| !d.is_blank()) {
        Mode::View
    } else {
        Mode::Edit
    }
}

fn filled(texts: &Texts, parts: Vec<(Side, Rc<str>)>) -> Texts {
    let mut texts = texts.clone();
    for (side, text) in parts {
        texts[side as usize] = Draft::from(text);
    }
    texts
}

/// Drops the oldest steps beyond a number and a weight; the newest one always stays.
fn trim(past: &mut Vec<Step>, steps: usize, bytes: usize) {
    let mut weight = 0;
    let mut keep = 0;
    for (i, Step { texts, shelf, .. }) in past.iter().enumerate().rev().take(steps) {
        let next = past.get(i + 1).and_then(|next| next.shelf.as_ref());
        if let (Some(shelf), Some(next)) = (shelf, next) {
            weight += shelf.beyond(next).map(|d| d.text.len()).sum::<usize>();
        }
        weight += (0..2)
            .filter(|&side| {
                past.get(i + 1)
                    .is_none_or(|next| !Rc::ptr_eq(&next.texts[side].text, &texts[side].text))
            })
            .map(|side| texts[side].text.len())
            .sum::<usize>();
        if weight > bytes && keep > 0 {
            break;
        }
        keep += 1;
    }
    past.drain(..past.len() - keep);
}

/// Where the texts of one side differ from what they were, if those of the other do not.
fn place(old: &Texts, new: &Texts, turn: usize) -> Option<Place> {
    let differs = |side: Side| old[side as usize].text != new[side as usize].text;
    let side = match Side::BOTH.map(differs) {
        [true, false] => Side::Left,
        [false, true] => Side::Right,
        _ => return None,
    };
    let text = &new[side as usize].text;
    let end = Change::between(&old[side as usize].text, text).end();
    let caret = text[..end].encode_utf16().count();
    Some(Place {
        side,
        caret: u32::try_from(caret).unwrap_or(u32::MAX),
        turn,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A desk after actions.
    fn after(actions: impl IntoIterator<Item = Action>) -> Desk {
        actions
            .into_iter()
            .fold(Desk::default(), |desk, action| desk.after(action))
    }

    fn edit(side: Side, value: &str, stroke: Option<Stroke>) -> Action {
        Action::Edit {
            side,
            field: Field::Text,
            value: value.into(),
            stroke,
        }
    }

    fn stroke(at: f64) -> Stroke {
        Stroke {
            at,
            act: Act::Write,
        }
    }

    /// The texts of a series of edits on the left, a keystroke every `pause` milliseconds; before a text `<` says
    /// that the key deletes, and `~` that it composes.
    fn typed<'a>(values: &'a [&str], pause: f64) -> impl Iterator<Item = Action> + 'a {
        values.iter().enumerate().map(move |(i, value)| {
            let text = value.trim_start_matches(['<', '~']);
            let stroke = Stroke {
                at: pause * i as f64,
                act: match value.chars().next() {
                    Some('<') => Act::Delete,
                    Some('~') => Act::Compose,
                    _ => Act::Write,
                },
            };
            edit(Side::Left, text, Some(stroke))
        })
    }

    fn left(desk: &Desk) -> &str {
        &desk.draft(Side::Left).text
    }

    fn sample(text: &str) -> Draft {
        Draft {
            sample: true,
            source: "The Lamp".into(),
            ..Draft::from(Rc::from(text))
        }
    }

    /// What stands on the left after each step back, the newest first.
    fn steps_back(actions: impl IntoIterator<Item = Action>) -> Vec<String> {
        let mut desk = after(actions);
        let mut seen = Vec::new();
        while desk.can_undo() {
            desk = desk.after(Action::Undo);
            seen.push(left(&desk).to_owned());
        }
        seen
    }

    #[test]
    fn typing_is_undone_by_the_run() {
        let cases: &[(&[&str], f64, &[&str])] = &[
            (&["p", "po", "por", "port"], 100.0, &[""]),
            (&["p", "po"], 2000.0, &["p", ""]),
            (&["po", "po\n", "po\nrt", "po\nrts"], 100.0, &["po", ""]),
            (&["port", "<por", "<po"], 100.0, &["port", ""]),
            (&["port", "<ort", "<rt"], 100.0, &["port", ""]),
            (&["pear", "<pea", "peas"], 100.0, &["pea", "pear", ""]),
            (&["port", "<", "p", "po"], 100.0, &["", "port", ""]),
            (
                &["port a", "port ab", "xport ab", "xyport ab"],
                100.0,
                &["port ab", ""],
            ),
            (&["~ｐ", "~ポ", "~ポr", "~ポート"], 100.0, &[""]),
            (&["a port", "An", "An inn"], 100.0, &["a port", ""]),
            (&["a port", "a", "a q"], 100.0, &["a port", ""]),
            (&["aa", "aaa", "aaaa"], 100.0, &[""]),
        ];
        for (values, pause, expected) in cases {
            assert_eq!(steps_back(typed(values, *pause)), *expected, "{values:?}");
        }
    }

    #[test]
    fn a_paste_and_another_side_are_steps_of_their_own() {
        let paste = edit(Side::Left, "port is closed", None);
        let actions = typed(&["p", "port"], 100.0).chain([paste]);
        assert_eq!(steps_back(actions), ["port", ""]);
        let desk = after([
            edit(Side::Left, "a", Some(stroke(0.0))),
            edit(Side::Right, "b", Some(stroke(10.0))),
            Action::Undo,
        ]);
        assert_eq!((left(&desk), &*desk.draft(Side::Right).text), ("a", ""));
    }

    #[test]
    fn every_step_can_be_undone_and_redone() {
        let actions = [
            edit(Side::Left, "The port is closed.", None),
            Action::Fill(vec![
                (Side::Left, "One.".into()),
                (Side::Right, "Two.".into()),
            ]),
            Action::Swap,
            Action::Open([sample("A."), sample("B.")]),
            Action::Restore,
            Action::Clear,
        ];
        let mut desk = Desk::default();
        let mut seen = vec![desk.texts.clone()];
        for action in actions {
            desk = desk.after(action);
            seen.push(desk.texts.clone());
        }
        for texts in seen.iter().rev().skip(1) {
            desk = desk.after(Action::Undo);
            assert_eq!(&desk.texts, texts);
        }
        assert!(!desk.can_undo());
        for texts in &seen[1..] {
            desk = desk.after(Action::Redo);
            assert_eq!(&desk.texts, texts);
        }
        assert!(!desk.can_redo());
    }

    #[test]
    fn a_new_step_ends_what_could_be_redone() {
        let desk = after([
            edit(Side::Left, "a", None),
            Action::Undo,
            edit(Side::Left, "b", None),
        ]);
        assert!(!desk.can_redo());
    }

    #[test]
    fn what_changes_nothing_is_no_step() {
        assert!(!after([Action::Clear, Action::Swap, Action::Undo]).can_undo());
    }

    #[test]
    fn a_sample_keeps_what_was_typed() {
        let own = edit(Side::Left, "My own text.", None);
        let open = |text: &str| Action::Open([sample(text), sample("B.")]);
        let desk = after([own, open("A."), open("C."), Action::Show(Mode::Edit)]);
        assert!(desk.can_restore());
        let desk = desk.after(Action::Restore);
        assert_eq!(left(&desk), "My own text.");
        assert!(!desk.can_restore());
    }

    #[test]
    fn a_sample_alone_is_not_kept() {
        let desk = after([Action::Open([sample("A."), sample("B.")]), Action::Clear]);
        assert!(!desk.can_restore());
    }

    #[test]
    fn a_replaced_sample_takes_its_source_with_it() {
        let open = Action::Open([sample("The port is closed on Monday."), sample("B.")]);
        let edited = after([
            open.clone(),
            edit(Side::Left, "The port is open on Monday.", None),
        ]);
        assert_eq!(&*edited.draft(Side::Left).source, "The Lamp");
        let replaced = after([open, edit(Side::Left, "Nine people came.", None)]);
        assert_eq!(
            replaced.draft(Side::Left),
            &Draft::from(Rc::from("Nine people came."))
        );
    }

    #[test]
    fn the_caret_goes_where_the_step_led() {
        let check = |from: &str, to: &str, caret: u32| {
            let desk = after([
                edit(Side::Left, from, None),
                edit(Side::Left, to, None),
                Action::Undo,
            ]);
            let place = desk.place.map(|place| (place.side, place.caret));
            assert_eq!(place, Some((Side::Left, caret)), "{from:?} from {to:?}");
        };
        check("The port is closed.", "The is closed.", 9);
        check("The port", "The portal", 8);
        check("An 🚢 is here", "An  is here", 5);
    }

    #[test]
    fn what_is_saved_comes_back() {
        let desk = after([
            edit(Side::Left, "One.", None),
            edit(Side::Right, "Two.", None),
            Action::Show(Mode::View),
            Action::Clear,
        ]);
        let json = serde_json::to_string(&desk.saved()).unwrap();
        let back = Desk::from(serde_json::from_str::<Saved>(&json).unwrap());
        assert_eq!((&back.texts, back.mode), (&desk.texts, Mode::View));
        assert_eq!(
            back.after(Action::Undo).texts,
            desk.after(Action::Undo).texts
        );
        assert_eq!(
            Desk::from(serde_json::from_str::<Saved>("{}").unwrap()),
            Desk::default()
        );
    }

    #[test]
    fn steps_are_bounded_in_number_and_in_weight() {
        let many = (0..500).map(|i| edit(Side::Left, &format!("text {i}"), None));
        assert_eq!(after(many).past.len(), STEPS);
        let large = "x".repeat(KEPT_BYTES / 4);
        let heavy = (0..8).map(|i| edit(Side::Left, &format!("{i} {large}"), None));
        assert!((2..6).contains(&after(heavy).past.len()));
    }

    #[test]
    fn corrections_are_steps_that_go_with_their_texts() {
        let correction = Correction {
            act: "part".into(),
            left: vec![],
            right: vec![],
        };
        let fill = Action::Fill(vec![(Side::Left, "One.".into())]);
        let desk = after([fill, Action::Correct(correction.clone())]);
        assert_eq!(desk.corrections.len(), 1);
        let cleared = desk.after(Action::Clear);
        assert!(cleared.corrections.is_empty());
        assert_eq!(cleared.after(Action::Undo).corrections[..], [correction]);
        assert!(desk.after(Action::Retract(0)).corrections.is_empty());
        let json = serde_json::to_string(&desk.saved()).unwrap();
        let back = Desk::from(serde_json::from_str::<Saved>(&json).unwrap());
        assert_eq!(back.corrections, desk.corrections);
    }

    #[test]
    fn the_shelf_is_kept_and_its_steps_are_undone() {
        let draft = |text: &str| Draft::from(Rc::from(text));
        let keep = Action::Keep(vec![draft("One."), draft("Two."), draft("Three.")]);
        let desk = after([keep, Action::Discard(0)]);
        assert_eq!(desk.shelf.articles(), [draft("Two."), draft("Three.")]);
        assert_eq!(desk.shelf_before().map(|s| s.articles().len()), Some(3));
        assert_eq!(desk.after(Action::Undo).shelf.articles().len(), 3);
        let typed = desk.after(edit(Side::Left, "Mine.", None));
        assert_eq!(typed.shelf_before(), None);
        let cleared = typed.after(Action::Clear);
        assert_eq!(cleared.shelf, desk.shelf);
        let json = serde_json::to_string(&cleared.saved()).unwrap();
        let back = Desk::from(serde_json::from_str::<Saved>(&json).unwrap());
        assert_eq!(back.shelf, desk.shelf);
        let undone = back.after(Action::Undo);
        assert_eq!(left(&undone), "Mine.");
        assert_eq!(undone.shelf, desk.shelf);
    }

    #[test]
    fn articles_of_the_shelf_are_laid_on_either_side() {
        let draft = |text: &str| Draft::from(Rc::from(text));
        let keep = Action::Keep(vec![draft("One."), draft("Two.")]);
        let put = |place, side| Action::Put(place, side);
        let desk = after([keep, put(0, Side::Left), put(1, Side::Right)]);
        assert_eq!(desk.texts, [draft("One."), draft("Two.")]);
        let swapped = desk.after(put(0, Side::Right));
        assert_eq!(swapped.texts, [draft("Two."), draft("One.")]);
        assert_eq!(desk.after(put(7, Side::Left)).texts, desk.texts);
        // What stands on the shelf is not missed, what was typed is.
        let opened = desk.after(Action::Open([sample("A."), sample("B.")]));
        assert!(!opened.can_restore());
        let typed = edit(Side::Left, "Mine.", None);
        let opened = desk
            .after(typed)
            .after(Action::Open([draft("One."), draft("Two.")]));
        assert_eq!(left(&opened.after(Action::Restore)), "Mine.");
    }

    #[test]
    fn what_a_link_holds_keeps_what_was_typed() {
        let bundle = Bundle {
            left: (&Article::from("One.")).into(),
            ..Bundle::default()
        };
        let own = edit(Side::Left, "My own text.", None);
        let desk = after([own, Action::Receive(Box::new(bundle))]);
        assert_eq!((left(&desk), desk.mode), ("One.", Mode::View));
        assert_eq!(left(&desk.after(Action::Restore)), "My own text.");
    }

    #[test]
    fn a_page_with_two_articles_opens_the_view() {
        let article = |text: &str| Article::from(text);
        assert_eq!(
            Desk::of(&[article("One."), article("Two.")]).mode,
            Mode::View
        );
        assert_eq!(Desk::of(&[article("One."), article(" ")]).mode, Mode::Edit);
    }

    proptest::proptest! {
        #[test]
        fn changes_rebuild_the_new_text(old in ".{0,12}", new in ".{0,12}") {
            let change = Change::between(&old, &new);
            let rebuilt = format!(
                "{}{}{}",
                &old[..change.start],
                &new[change.start..change.end()],
                &old[change.start + change.removed..]
            );
            proptest::prop_assert_eq!(rebuilt, new);
        }
    }
}
