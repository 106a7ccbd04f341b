//! Bags: the stems of a passage with what they weigh, without order; each stem once.

use std::collections::BTreeMap;

use super::likeness::Likeness;
use super::term::{Term, Terms, within};
use crate::facts::Fact;

/// The stems of a passage, sorted, each once, with how much they weigh.
pub(super) struct Bag {
    pub(super) ids: Vec<usize>,
    pub(super) weights: Vec<f64>,
    pub(super) total: f64,
}

impl Bag {
    /// The bag of some terms.
    pub(super) fn of<'a>(terms: &Terms, of: impl Iterator<Item = &'a Term>) -> Self {
        let mut counts: BTreeMap<usize, f64> = BTreeMap::new();
        for t in of {
            let c = counts.entry(t.id).or_default();
            *c = (*c + t.share).min(1.0);
        }
        let ids: Vec<usize> = counts.keys().copied().collect();
        let weights: Vec<f64> = counts
            .iter()
            .map(|(&i, c)| terms.stems[i].weight * c)
            .collect();
        let total = weights.iter().sum();
        Self {
            ids,
            weights,
            total,
        }
    }

    /// The part of its weight that another bag covers.
    pub(super) fn covered(&self, likeness: &Likeness, by: &Self) -> f64 {
        let sum: f64 = self
            .ids
            .iter()
            .zip(&self.weights)
            .map(|(&id, w)| w * likeness.best(id, &by.ids))
            .sum();
        if self.total > 0.0 {
            sum / self.total
        } else {
            0.0
        }
    }
}

/// The bags of facts.
pub(super) fn bags(terms: &Terms, sentences: &[Vec<Term>], facts: &[Fact]) -> Vec<Bag> {
    facts
        .iter()
        .map(|f| Bag::of(terms, within(&sentences[f.sentence], f.span)))
        .collect()
}

/// For each sentence the indices of its facts.
pub(super) fn by_sentence(facts: &[Fact], sentences: usize) -> Vec<Vec<usize>> {
    let mut by = vec![Vec::new(); sentences];
    for (i, f) in facts.iter().enumerate() {
        by[f.sentence].push(i);
    }
    by
}
