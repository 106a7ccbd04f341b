//! Bags: the stems of a passage with what they weigh, without order; each stem once.

use super::term::{Term, Terms, within};
use crate::facts::Fact;
use crate::order;

/// The stems of a passage, sorted, each once, with how much they weigh.
#[derive(Debug)]
pub(super) struct Bag {
    pub(super) ids: Vec<usize>,
    pub(super) weights: Vec<f64>,
    pub(super) total: f64,
}

impl Bag {
    /// The bag of some terms.
    pub(super) fn of<'a>(terms: &Terms, of: impl Iterator<Item = &'a Term>) -> Self {
        let mut shares: Vec<(usize, f64)> = of.map(|t| (t.id, t.share)).collect();
        order::sort_by_key(&mut shares, |&(id, _)| id);
        let room = shares.len();
        let (mut ids, mut weights) = (Vec::with_capacity(room), Vec::with_capacity(room));
        for same in shares.chunk_by(|a, b| a.0 == b.0) {
            let count = same.iter().fold(0.0, |c: f64, s| (c + s.1).min(1.0));
            ids.push(same[0].0);
            weights.push(terms.stems[same[0].0].weight * count);
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
