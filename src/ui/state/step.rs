//! The steps back and forth: what lay on the desk at each time, bounded in number and in weight. Pure.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::change::Change;
use super::draft::{Draft, Texts};
use super::{Corrections, Shelf};
use crate::Article;
use crate::text::Side;
use crate::wire::Bundle;

/// The texts and the corrections at one time.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Step {
    pub texts: Texts,
    pub corrections: Corrections,
    /// The shelf; where it is not told, it stays as it is. It is saved once and not with every step.
    #[serde(skip)]
    pub shelf: Option<Shelf>,
}

/// What lay on the desk before, and after it if the reader went back; the nearest steps are last.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Steps {
    past: Vec<Step>,
    future: Vec<Step>,
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

/// At most so many steps are kept.
pub const MOST: usize = 200;

/// At most so many bytes of text are kept for undoing.
pub const KEPT_BYTES: usize = 16 << 20;

/// At most so many steps outlive the page.
const SAVED: usize = 10;

/// At most so many bytes of text are saved for undoing.
const SAVED_BYTES: usize = 1 << 20;

impl Steps {
    /// Those back, the newest last.
    pub fn past(&self) -> &[Step] {
        &self.past
    }

    /// Whether there is one forth.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// The last of those back, for a page that ends.
    pub fn saved(&self) -> Vec<Step> {
        trimmed(&self.past, SAVED, SAVED_BYTES).to_vec()
    }

    /// They after a change of what was; what was undone before is gone.
    pub fn with(&self, was: Step) -> Self {
        let mut past = self.past.clone();
        past.push(was);
        Self {
            past: trimmed(&past, MOST, KEPT_BYTES).to_vec(),
            future: Vec::new(),
        }
    }

    /// Takes the step back from what is now.
    pub fn undo(&mut self, now: Step) -> Option<Step> {
        let step = self.past.pop()?;
        self.future.push(now);
        Some(step)
    }

    /// Takes the step forth from what is now.
    pub fn redo(&mut self, now: Step) -> Option<Step> {
        let step = self.future.pop()?;
        self.past.push(now);
        Some(step)
    }
}

impl From<Vec<Step>> for Steps {
    fn from(past: Vec<Step>) -> Self {
        Self {
            past,
            future: Vec::new(),
        }
    }
}

impl From<Texts> for Step {
    fn from(texts: Texts) -> Self {
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

impl Place {
    /// Where the texts of one side differ from what they were, if those of the other do not.
    pub fn between(old: &Texts, new: &Texts, turn: usize) -> Option<Self> {
        let differs = |side: Side| old[side as usize].text != new[side as usize].text;
        let side = match Side::BOTH.map(differs) {
            [true, false] => Side::Left,
            [false, true] => Side::Right,
            _ => return None,
        };
        let text = &new[side as usize].text;
        let end = Change::between(&old[side as usize].text, text).end();
        let caret = text[..end].encode_utf16().count();
        Some(Self {
            side,
            caret: u32::try_from(caret).unwrap_or(u32::MAX),
            turn,
        })
    }
}

/// The last steps up to a number and a weight; the newest one always stays. A text that stays from one step to the next
/// weighs nothing.
fn trimmed(past: &[Step], steps: usize, bytes: usize) -> &[Step] {
    let mut weight = 0;
    let mut keep = 0;
    for (i, step) in past.iter().enumerate().rev().take(steps) {
        weight += step.weight(past.get(i + 1));
        if weight > bytes && keep > 0 {
            break;
        }
        keep += 1;
    }
    &past[past.len() - keep..]
}

impl Step {
    /// How many bytes of text it has beyond the next one.
    fn weight(&self, next: Option<&Self>) -> usize {
        let stays = |side: usize| {
            next.is_some_and(|next| Rc::ptr_eq(&next.texts[side].text, &self.texts[side].text))
        };
        let texts = (0..2).filter(|&side| !stays(side));
        let texts: usize = texts.map(|side| self.texts[side].text.len()).sum();
        let next = next.and_then(|next| next.shelf.as_ref());
        let shelf = self.shelf.as_ref().zip(next);
        let shelf = shelf.map(|(shelf, next)| shelf.beyond(next).map(|d| d.text.len()).sum());
        texts + shelf.unwrap_or(0usize)
    }
}
