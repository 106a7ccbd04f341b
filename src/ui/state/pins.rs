//! What the reader corrected in pairs of articles on the shelf: a pair that is opened again has it, and so has who says
//! what of all. Pure.

use std::rc::Rc;

use super::draft::Texts;
use super::{Corrections, Shelf};
use crate::comparison;
use crate::wire::Correction;

/// The corrections of pairs, told apart by their texts; clones are cheap.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pins(Rc<[Pin]>);

/// Two texts in alphabetical order, and what was corrected with the first one on the left.
#[derive(Clone, Debug, PartialEq)]
struct Pin {
    texts: [Rc<str>; 2],
    corrections: Corrections,
}

/// The corrections of pairs by the places of their articles on the shelf, the first one on the left.
pub type SavedPins = Vec<([usize; 2], Corrections)>;

impl Pins {
    /// What was corrected in a pair.
    #[must_use]
    pub fn of(&self, texts: &Texts) -> Corrections {
        let key = key(texts);
        let pin = self.0.iter().find(|pin| pin.texts == key);
        pin.map_or_else(Corrections::default, |pin| {
            turned(&pin.corrections, texts[0].text != key[0])
        })
    }

    /// They with other corrections of a pair.
    #[must_use]
    pub fn with(&self, texts: &Texts, corrections: &Corrections) -> Self {
        let key = key(texts);
        let others = self.0.iter().filter(|pin| pin.texts != key).cloned();
        let pin = (!corrections.is_empty()).then(|| Pin {
            corrections: turned(corrections, texts[0].text != key[0]),
            texts: key.clone(),
        });
        Self(others.chain(pin).collect())
    }

    /// Those of articles on a shelf.
    #[must_use]
    pub fn saved(&self, shelf: &Shelf) -> SavedPins {
        let place = |text: &Rc<str>| shelf.articles().iter().position(|d| d.text == *text);
        let saved = |pin: &Pin| {
            let [a, b] = &pin.texts;
            Some(([place(a)?, place(b)?], pin.corrections.clone()))
        };
        self.0.iter().filter_map(saved).collect()
    }

    /// Those that were saved with a shelf.
    #[must_use]
    pub fn restored(saved: SavedPins, shelf: &Shelf) -> Self {
        let all = shelf.articles();
        saved
            .into_iter()
            .fold(Self::default(), |pins, ([a, b], corrections)| {
                match (all.get(a), all.get(b)) {
                    (Some(a), Some(b)) => pins.with(&[a.clone(), b.clone()], &corrections),
                    _ => pins,
                }
            })
    }
}

fn key(texts: &Texts) -> [Rc<str>; 2] {
    let mut key = [texts[0].text.clone(), texts[1].text.clone()];
    key.sort();
    key
}

fn turned(corrections: &Corrections, turn: bool) -> Corrections {
    if turn {
        swapped(corrections)
    } else {
        corrections.clone()
    }
}

/// Corrections with the sides changed.
#[must_use]
pub fn swapped(corrections: &Corrections) -> Corrections {
    let swapped = |c| Correction::from(&comparison::Correction::from(c).swapped());
    corrections.iter().map(swapped).collect()
}
