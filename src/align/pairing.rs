//! Pairings of facts: which clauses of the other article come closest to a fact, and what speaks for its being stated there.

use super::accord::found;
use std::ops::Range;

use super::bag::{Bag, by_sentence};
use super::feature::Cell;
use super::likeness::{Likeness, Reach};
use super::term::{Term, Terms};
use crate::facts::{Fact, Value};
use crate::order;

/// The names of the features of a fact, in order.
pub const FACT_NAMES: [&str; 4] = ["links", "clause", "words", "agreeing"];

/// What speaks for a fact's being stated in the other article, by `FACT_NAMES`.
pub type FactFeatures = [f64; FACT_NAMES.len()];

/// What the facts of two articles have in common.
#[derive(Clone, Debug, Default)]
pub struct Closeness {
    /// The pairs of facts with common words; by left fact, then right.
    pub pairs: Vec<Close>,
    /// For each left fact what speaks for its being stated on the right.
    pub left: Vec<FactFeatures>,
    /// For each right fact what speaks for its being stated on the left.
    pub right: Vec<FactFeatures>,
}

/// Two facts with common words.
#[derive(Clone, Copy, Debug)]
pub struct Close {
    /// The index of the left fact.
    pub left: usize,
    /// The index of the right fact.
    pub right: usize,
    /// The share of their words that they have in common, times the probability that their sentences state a common fact.
    pub closeness: f64,
}

/// The probability from which a pair of sentences is looked into.
const WORTH_A_LOOK: f64 = 0.1;

/// The probability from which a sentence counts among those that together may state a fact.
const TOGETHER: f64 = 0.3;

/// The facts of a sentence that are compared: a sentence of more is a list, not prose.
const MOST_FACTS: usize = 40;

/// How close the facts of two articles come to each other, given the candidate sentences and their probabilities.
pub(super) fn closeness(
    terms: &Terms<'_>,
    likeness: &Likeness,
    (left, right): (Stating<'_>, Stating<'_>),
    cells: &[Cell],
    scores: &[f64],
) -> Closeness {
    let left = Side::of(&terms.left, left);
    let right = Side::of(&terms.right, right);
    let likely: Vec<(usize, usize, f64)> = cells
        .iter()
        .zip(scores)
        .filter(|(_, p)| **p >= WORTH_A_LOOK)
        .map(|(cell, &p)| (cell.left, cell.right, p))
        .collect();
    let mut pairs = Vec::new();
    let (mut by_left, mut by_right) = (Reach::over(likeness), Reach::over(likeness));
    for &(i, j, p) in &likely {
        for c in left.by_sentence[i].clone() {
            by_left.set(&left.facts[c].ids);
            for d in right.by_sentence[j].clone() {
                let (a, b) = (&left.facts[c], &right.facts[d]);
                by_right.set(&b.ids);
                let covered = a.covered(|id| by_right.best(id));
                let overlap = harmonic(covered, b.covered(|id| by_left.best(id)));
                if overlap > 0.0 {
                    pairs.push(Close {
                        left: c,
                        right: d,
                        closeness: p * overlap,
                    });
                }
            }
        }
    }
    order::sort_by_key(&mut pairs, |p| (p.left, p.right));
    let mirrored: Vec<(usize, usize, f64)> = likely.iter().map(|&(i, j, p)| (j, i, p)).collect();
    let best = |facts: usize, of: fn(&Close) -> usize| -> Vec<f64> {
        let mut best = vec![0.0; facts];
        for pair in &pairs {
            best[of(pair)] = f64::max(best[of(pair)], pair.closeness);
        }
        best
    };
    Closeness {
        left: left.features(&right, &likely, &best(left.of.len(), |p| p.left)),
        right: right.features(&left, &mirrored, &best(right.of.len(), |p| p.right)),
        pairs,
    }
}

/// For each sentence its facts that are compared.
pub(super) fn compared(facts: &[Fact], sentences: usize) -> Vec<Range<usize>> {
    let mut of = by_sentence(facts, sentences);
    for facts in &mut of {
        facts.end = facts.end.min(facts.start + MOST_FACTS);
    }
    of
}

/// The facts of one article, with what each tells.
pub(super) type Stating<'a> = (&'a [Fact], &'a [Bag]);

/// The facts of one article, with their words.
struct Side<'a> {
    of: &'a [Fact],
    facts: &'a [Bag],
    /// For each sentence its facts that are compared.
    by_sentence: Vec<Range<usize>>,
}

impl<'a> Side<'a> {
    fn of(sentences: &[Vec<Term>], (of, facts): Stating<'a>) -> Self {
        Self {
            of,
            facts,
            by_sentence: compared(of, sentences.len()),
        }
    }

    /// The features of each fact; `links` are this side's sentence, the other side's, and the probability of the two.
    fn features(
        &self,
        other: &Self,
        links: &[(usize, usize, f64)],
        closest: &[f64],
    ) -> Vec<FactFeatures> {
        let mut linked: Vec<Vec<(f64, usize)>> = vec![Vec::new(); self.by_sentence.len()];
        for &(own, there, p) in links {
            linked[own].push((p, there));
        }
        let mut features = vec![[log_odds(0.0), 0.0, 0.0, 0.0]; self.facts.len()];
        for (facts, mut linked) in self.by_sentence.iter().zip(linked) {
            // The surest first, so that the product does not depend on which article is left.
            order::sort_by(&mut linked, |a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            let none = linked.iter().fold(1.0, |none, (p, _)| none * (1.0 - p));
            let likely = linked.iter().filter(|(p, _)| *p >= TOGETHER);
            let values: Vec<&Value> = likely
                .flat_map(|&(_, there)| &other.of[other.by_sentence[there].clone()])
                .flat_map(|fact| &fact.values)
                .collect();
            for fact in facts.clone() {
                let own = &self.facts[fact];
                features[fact] = [
                    log_odds(1.0 - none),
                    closest[fact],
                    libm::log(1.0 + own.ids.len() as f64),
                    found(&self.of[fact].values, &values),
                ];
            }
        }
        features
    }
}

fn harmonic(a: f64, b: f64) -> f64 {
    if a + b > 0.0 {
        2.0 * a * b / (a + b)
    } else {
        0.0
    }
}

/// The logarithm of the odds, within what single words can tell.
fn log_odds(p: f64) -> f64 {
    let p = p.clamp(1e-4, 1.0 - 1e-4);
    libm::log(p / (1.0 - p))
}
