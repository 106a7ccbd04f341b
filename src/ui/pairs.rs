//! The comparisons of many pairs, made one after another so that the page stays awake, and kept by what they compare: a new
//! article on the shelf costs its own pairs alone.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::Engine;
use super::samples::{Group, Pick};
use super::state::{self, Desk, Mode, Shelf, Texts};
use crate::Comparison;
use crate::comparison::Counts;

/// The comparisons made so far, the oldest first; clones are cheap, and equal only to themselves.
#[derive(Clone, Default)]
pub struct Pairs(Rc<Vec<(Texts, Rc<Comparison>)>>);

/// How many comparisons are kept; more than the pairs of a full shelf and the samples together.
const KEPT: usize = 128;

impl PartialEq for Pairs {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Pairs {
    /// The comparison of two texts, the first one on the left, if it was made.
    #[must_use]
    pub fn of(&self, texts: &Texts) -> Option<&Rc<Comparison>> {
        let made = self.0.iter().find(|(of, _)| of == texts);
        made.map(|(_, comparison)| comparison)
    }

    /// What the comparison of two texts counts, if it was made.
    #[must_use]
    pub fn counts(&self, texts: &Texts) -> Option<Counts> {
        self.of(texts).map(|comparison| comparison.counts())
    }

    /// They with one more.
    #[must_use]
    pub fn with(&self, texts: Texts, comparison: Rc<Comparison>) -> Self {
        let known = self.0.iter().filter(|(of, _)| *of != texts).cloned();
        let mut all: Vec<_> = known.chain([(texts.clone(), comparison)]).collect();
        all.drain(..all.len().saturating_sub(KEPT));
        Self(Rc::new(all))
    }
}

/// Every two articles of a shelf, by their places; the first is the left one.
pub fn places(count: usize) -> impl Iterator<Item = [usize; 2]> {
    (0..count).flat_map(move |i| (i + 1..count).map(move |j| [i, j]))
}

/// Two articles of a shelf.
#[must_use]
pub fn texts(shelf: &Shelf, places: [usize; 2]) -> Texts {
    places.map(|i| shelf.articles()[i].clone())
}

/// The pairs whose comparisons are wanted beside that of the desk: those of the shelf while all are shown, else those that are
/// picked of the samples.
#[must_use]
pub fn wanted(desk: &Desk, groups: &[Group], picks: &[Pick]) -> Vec<Texts> {
    match desk.mode {
        Mode::Synopsis => places(desk.shelf.articles().len())
            .map(|places| texts(&desk.shelf, places))
            .collect(),
        Mode::Edit | Mode::View => groups.iter().zip(picks).map(|(g, &p)| g.texts(p)).collect(),
    }
}

impl Reducible for Pairs {
    type Action = (Texts, Rc<Comparison>);

    fn reduce(self: Rc<Self>, (texts, comparison): Self::Action) -> Rc<Self> {
        Rc::new(self.with(texts, comparison))
    }
}

/// The comparisons of the pairs that are wanted, as far as they are made.
#[hook]
pub fn use_pairs(engine: &Engine, wanted: &[Texts]) -> Pairs {
    let pairs = use_reducer(Pairs::default);
    let missing = wanted.iter().find(|texts| pairs.of(texts).is_none());
    let dispatcher = pairs.dispatcher();
    use_effect_with(
        (engine.clone(), missing.cloned()),
        move |(engine, missing)| {
            let engine = engine.clone();
            let timer = missing.clone().map(|texts| {
                Timeout::new(0, move || {
                    let pair = state::pair(&texts);
                    let answer = Callback::from(move |comparison| {
                        dispatcher.dispatch((texts.clone(), comparison));
                    });
                    engine.emit((pair, answer));
                })
            });
            move || drop(timer)
        },
    );
    (*pairs).clone()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::state::Draft;

    #[test]
    fn comparisons_are_kept_by_what_they_compare() {
        let texts = |a: &str, b: &str| [a, b].map(|t| Draft::from(Rc::from(t)));
        let made = Rc::new(crate::compare(&"One.".into(), &"Two.".into()));
        let pairs = Pairs::default().with(texts("One.", "Two."), made.clone());
        assert!(pairs.of(&texts("One.", "Two.")).is_some());
        assert!(pairs.of(&texts("Two.", "One.")).is_none());
        let many = (0..KEPT).fold(pairs, |pairs, i| {
            pairs.with(texts("One.", &i.to_string()), made.clone())
        });
        assert_eq!(many.0.len(), KEPT);
        assert!(many.of(&texts("One.", "Two.")).is_none());
    }

    #[test]
    fn every_two_places_once() {
        assert_eq!(places(3).collect::<Vec<_>>(), [[0, 1], [0, 2], [1, 2]]);
        assert_eq!(places(1).count(), 0);
    }
}
