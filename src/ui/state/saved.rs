//! What of a desk outlives the page.

use serde::{Deserialize, Serialize};

use super::pins::{Pins, SavedPins};
use super::step::{Step, Steps};
use super::{Corrections, Desk, Mode, Scheme, Shelf, Texts};

/// What of a desk outlives the page: the texts, the mode and the last steps.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Saved {
    texts: Texts,
    corrections: Corrections,
    shelf: Shelf,
    pins: SavedPins,
    mode: Mode,
    scheme: Scheme,
    kept: Option<Step>,
    past: Vec<Step>,
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

impl From<&Desk> for Saved {
    fn from(desk: &Desk) -> Self {
        Self {
            texts: desk.texts.clone(),
            corrections: desk.corrections.clone(),
            shelf: desk.shelf.clone(),
            pins: desk.pins.saved(&desk.shelf),
            mode: desk.mode,
            scheme: desk.scheme,
            kept: desk.kept.clone(),
            past: desk.steps.saved(),
        }
    }
}

impl From<Saved> for Desk {
    fn from(saved: Saved) -> Self {
        Self {
            texts: saved.texts,
            corrections: saved.corrections,
            pins: Pins::restored(saved.pins, &saved.shelf),
            shelf: saved.shelf,
            mode: saved.mode,
            scheme: saved.scheme,
            kept: saved.kept,
            steps: Steps::from(saved.past),
            ..Self::default()
        }
    }
}
