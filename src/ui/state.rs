//! What lies on the desk: the two texts, the mode, and the steps back and forth. Pure: no browser, no clock, and every
//! change is a step that can be undone, but for opening and leaving the view.

mod change;
mod draft;
mod pins;
mod saved;
mod shelf;
mod step;

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::Article;
use crate::text::Side;
use crate::wire::{Bundle, Correction};
use change::{Change, Run};
use pins::swapped;
use step::{Step, Steps};

pub use change::{Act, Stroke};
pub use draft::{Draft, Field, Texts, pair};
pub use pins::Pins;
pub use saved::Saved;
pub use shelf::{MOST_KEPT, Shelf};
pub use step::Place;

/// What the reader corrected in the comparison of the texts, the oldest first; clones are cheap.
pub type Corrections = Rc<[Correction]>;

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

/// The colors of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scheme {
    /// As the page says, or else the system.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Scheme {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// Its name in the style sheet, if it is not the system's.
    #[must_use]
    pub fn word(self) -> Option<&'static str> {
        match self {
            Self::System => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
        }
    }
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
    /// The reader chooses colors.
    Paint(Scheme),
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
    /// What the reader corrected in pairs of the shelf.
    pub pins: Pins,
    /// What is shown.
    pub mode: Mode,
    /// The colors of the interface.
    pub scheme: Scheme,
    /// Where the last step back or forth led, until something else happens.
    pub place: Option<Place>,
    /// Whether the reader chose the mode, and not the page: then the focus may follow.
    pub chosen: bool,
    kept: Option<Step>,
    steps: Steps,
    run: Option<Run>,
    turns: usize,
}

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
        Saved::from(self)
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
        !self.steps.past().is_empty()
    }

    /// Whether there is a step to redo.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        self.steps.can_redo()
    }

    /// Whether the reader's own texts wait behind a sample.
    #[must_use]
    pub fn can_restore(&self) -> bool {
        self.kept.is_some() && !self.is_own()
    }

    /// The shelf before, if the last step changed it.
    #[must_use]
    pub fn shelf_before(&self) -> Option<&Shelf> {
        let before = self.steps.past().last()?.shelf.as_ref()?;
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
        self.acted(action).pinned()
    }

    /// The desk with what is corrected on it pinned to its pair, if both articles are on the shelf.
    fn pinned(self) -> Self {
        if !self.is_shelved(&self.texts) || self.pins.of(&self.texts) == self.corrections {
            return self;
        }
        Self {
            pins: self.pins.with(&self.texts, &self.corrections),
            ..self
        }
    }

    fn is_shelved(&self, texts: &Texts) -> bool {
        texts.iter().all(|draft| self.shelf.place(draft).is_some())
    }

    fn acted(&self, action: Action) -> Self {
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
            Action::Open(texts) => self.opened(Step {
                corrections: self.pins.of(&texts),
                ..Step::from(texts)
            }),
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
                self.moved(Step {
                    texts: [right, left],
                    corrections: swapped(&self.corrections),
                    shelf: None,
                })
            }
            Action::Clear => self.moved(Step::default()),
            Action::Undo => self.undone(),
            Action::Redo => self.redone(),
            Action::Paint(scheme) => Self {
                scheme,
                ..self.clone()
            },
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
        if self.is_shelved(&texts) {
            return self.moved(Step {
                corrections: self.pins.of(&texts),
                ..Step::from(texts)
            });
        }
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
        Self {
            texts: to.texts,
            corrections: to.corrections,
            shelf: to.shelf.unwrap_or_default(),
            steps: self.steps.with(now),
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
        if let Some(step) = desk.steps.undo(self.step()) {
            desk.turn_to(step);
        }
        desk
    }

    fn redone(&self) -> Self {
        let mut desk = self.clone();
        if let Some(step) = desk.steps.redo(self.step()) {
            desk.turn_to(step);
        }
        desk
    }

    fn turn_to(&mut self, step: Step) {
        self.turns += 1;
        self.place = Place::between(&self.texts, &step.texts, self.turns);
        (self.texts, self.corrections) = (step.texts, step.corrections);
        self.shelf = step.shelf.unwrap_or_else(|| self.shelf.clone());
        self.run = None;
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

#[cfg(test)]
mod tests;
