//! Bags: the stems of a passage with what they weigh, without order; each stem once.

use std::ops::Range;

use super::term::{Term, Terms};
use crate::facts::Fact;

/// The stems of a passage, sorted, each once, with how much they weigh.
#[derive(Debug)]
pub(super) struct Bag {
    pub(super) ids: Vec<usize>,
    pub(super) weights: Vec<f64>,
    pub(super) total: f64,
}

impl Bag {
    /// The bag of those terms of some that count, given in the order of their stems.
    pub(super) fn of(terms: &Terms<'_>, of: &[Term], counts: impl Fn(&Term) -> bool) -> Self {
        let (mut ids, mut weights) = (Vec::with_capacity(of.len()), Vec::with_capacity(of.len()));
        for same in of
            .chunk_by(|a, b| a.id == b.id)
            .filter(|same| counts(&same[0]))
        {
            let count = same.iter().fold(0.0, |c: f64, t| (c + t.share).min(1.0));
            ids.push(same[0].id);
            weights.push(terms.stems[same[0].id].weight * count);
        }
        let total = weights.iter().sum();
        Self {
            ids,
            weights,
            total,
        }
    }

    /// The part of its weight that is covered, given how well each stem is.
    pub(super) fn covered(&self, best: impl Fn(usize) -> f64) -> f64 {
        let sum: f64 = self
            .ids
            .iter()
            .zip(&self.weights)
            .map(|(&id, w)| w * best(id))
            .sum();
        if self.total > 0.0 {
            sum / self.total
        } else {
            0.0
        }
    }
}

/// For each sentence the indices of its facts, which are in its order.
pub(super) fn by_sentence(facts: &[Fact], sentences: usize) -> Vec<Range<usize>> {
    let mut end = 0;
    let facts_of = |sentence: usize| {
        let start = end;
        let own = facts[start..].iter().take_while(|f| f.sentence == sentence);
        end += own.count();
        start..end
    };
    (0..sentences).map(facts_of).collect()
}
