//! Alignment: which facts and sentences of two articles correspond, and how surely; in any order, many to many, symmetric.

pub mod feature;
pub mod lexicon;
mod likeness;
mod logistic;
mod pairing;
mod term;
mod weights;

use crate::facts::Fact;
use crate::segment::Sentence;
pub use feature::Cell;
use likeness::Likeness;
pub use pairing::{FactCell, PAIR_NAMES};
use term::Terms;

/// One article as the aligner sees it.
#[derive(Clone, Copy, Debug)]
pub struct Passages<'a> {
    /// The clean text.
    pub text: &'a str,
    /// Its sentences.
    pub sentences: &'a [Sentence],
    /// Its facts.
    pub facts: &'a [Fact],
}

/// What corresponds in two articles.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Alignment {
    /// Sentences that state a common fact; by left sentence, then right.
    pub links: Vec<Pairing>,
    /// Facts that say the same or contradict each other; by left fact, then right.
    pub pairings: Vec<Pairing>,
}

/// Two passages that correspond.
#[derive(Clone, Debug, PartialEq)]
pub struct Pairing {
    /// The index of the left passage.
    pub left: usize,
    /// The index of the right passage.
    pub right: usize,
    /// The calibrated probability that they do.
    pub score: f64,
}

/// The alignment of two articles: links and pairings that are at least `floor` probable.
#[must_use]
pub fn align(left: Passages<'_>, right: Passages<'_>, floor: f64) -> Alignment {
    let study = Study::of(left, right);
    let cells = study.cells();
    let scores: Vec<f64> = cells
        .iter()
        .map(|c| logistic::probability(&weights::SENTENCE, &c.features))
        .collect();
    let kept = |&(_, &score): &(&Cell, &f64)| score >= floor;
    let links = cells
        .iter()
        .zip(&scores)
        .filter(kept)
        .map(|(c, &score)| Pairing {
            left: c.left,
            right: c.right,
            score,
        })
        .collect();
    let pairings = study
        .fact_cells(&cells, &scores)
        .into_iter()
        .map(|p| Pairing {
            left: p.left,
            right: p.right,
            score: logistic::probability(&weights::FACT, &p.features),
        })
        .filter(|p| p.score >= floor)
        .collect();
    Alignment { links, pairings }
}

/// Two articles made ready for alignment; `cargo xtask fit` learns the weights from what it tells.
#[derive(Debug)]
pub struct Study<'a> {
    left: Passages<'a>,
    right: Passages<'a>,
    terms: Terms,
    likeness: Likeness,
}

impl<'a> Study<'a> {
    /// The study of two articles.
    #[must_use]
    pub fn of(left: Passages<'a>, right: Passages<'a>) -> Self {
        let terms = term::terms((left.text, left.sentences), (right.text, right.sentences));
        let likeness = Likeness::of(&terms.stems);
        Self {
            left,
            right,
            terms,
            likeness,
        }
    }

    /// The candidate pairs of sentences with their features; by left sentence, then right.
    #[must_use]
    pub fn cells(&self) -> Vec<Cell> {
        feature::cells(
            &self.terms,
            &self.likeness,
            (self.left.text, self.left.sentences),
            (self.right.text, self.right.sentences),
        )
    }

    /// The candidate pairs of facts with their features, given the candidate sentences and their probabilities.
    #[must_use]
    pub fn fact_cells(&self, cells: &[Cell], scores: &[f64]) -> Vec<FactCell> {
        pairing::fact_cells(
            &self.terms,
            &self.likeness,
            (self.left.facts, self.right.facts),
            cells,
            scores,
        )
    }
}
