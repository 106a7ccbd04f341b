//! Pairings of facts: clause against clause within sentences that may correspond, with what speaks for and against each.

use std::collections::BTreeMap;

use super::feature::Cell;
use super::likeness::Likeness;
use super::term::{Term, Terms};
use crate::facts::Fact;

/// The names of the features of a pair of facts, in order.
pub const PAIR_NAMES: [&str; 12] = [
    "sentence", "overlap", "least", "most", "within", "words", "names", "pairs", "best", "numbers",
    "alone", "others",
];

/// A candidate: two facts that might say the same.
#[derive(Clone, Debug)]
pub struct FactCell {
    /// The index of the left fact.
    pub left: usize,
    /// The index of the right fact.
    pub right: usize,
    /// The features, by `PAIR_NAMES`.
    pub features: [f64; PAIR_NAMES.len()],
}

/// The probability from which a pair of sentences is looked into.
const WORTH_A_LOOK: f64 = 0.1;

/// The stems of a passage, sorted, each once, with how much they weigh.
struct Bag {
    ids: Vec<usize>,
    weights: Vec<f64>,
    total: f64,
}

impl Bag {
    fn of<'a>(terms: &Terms, of: impl Iterator<Item = &'a Term>) -> Self {
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
    fn covered(&self, likeness: &Likeness, by: &Self) -> f64 {
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

/// The candidate pairs of facts with their features; by left fact, then right.
pub(super) fn fact_cells(
    terms: &Terms,
    likeness: &Likeness,
    facts: (&[Fact], &[Fact]),
    cells: &[Cell],
    scores: &[f64],
) -> Vec<FactCell> {
    let (left, right) = (
        bags(terms, &terms.left, facts.0),
        bags(terms, &terms.right, facts.1),
    );
    let whole = |side: &[Vec<Term>]| -> Vec<Bag> {
        side.iter().map(|s| Bag::of(terms, s.iter())).collect()
    };
    let (left_whole, right_whole) = (whole(&terms.left), whole(&terms.right));
    let (left_facts, right_facts) = (
        by_sentence(facts.0, terms.left.len()),
        by_sentence(facts.1, terms.right.len()),
    );
    let strength = |k: usize, of: &dyn Fn(&Cell) -> usize| -> f64 {
        let own = of(&cells[k]);
        let rest = cells
            .iter()
            .zip(scores)
            .enumerate()
            .filter(|(m, (c, _))| *m != k && of(c) == own);
        rest.map(|(_, (_, s))| *s).fold(0.0, f64::max)
    };
    let mut found = Vec::new();
    for (k, (cell, &p)) in cells
        .iter()
        .zip(scores)
        .enumerate()
        .filter(|(_, (_, p))| **p >= WORTH_A_LOOK)
    {
        let (fl, fr) = (&left_facts[cell.left], &right_facts[cell.right]);
        let overlaps: Vec<Vec<(f64, f64)>> = fl
            .iter()
            .map(|&c| {
                fr.iter()
                    .map(|&d| {
                        (
                            left[c].covered(likeness, &right[d]),
                            right[d].covered(likeness, &left[c]),
                        )
                    })
                    .collect()
            })
            .collect();
        let harmonic = |(a, b): (f64, f64)| {
            if a + b > 0.0 {
                2.0 * a * b / (a + b)
            } else {
                0.0
            }
        };
        for (x, &c) in fl.iter().enumerate() {
            for (y, &d) in fr.iter().enumerate() {
                let (a, b) = overlaps[x][y];
                if a + b == 0.0 {
                    continue;
                }
                let f = harmonic((a, b));
                let row = overlaps[x].iter().map(|&o| harmonic(o)).fold(0.0, f64::max);
                let column = overlaps.iter().map(|o| harmonic(o[y])).fold(0.0, f64::max);
                let within = (
                    left[c].covered(likeness, &right_whole[cell.right]),
                    right[d].covered(likeness, &left_whole[cell.left]),
                );
                let (words, names, numbers) = common(terms, likeness, &left[c], &right[d]);
                let features = [
                    libm::log(p / (1.0 - p).max(1e-9)),
                    f,
                    a.min(b),
                    a.max(b),
                    harmonic(within),
                    libm::log(1.0 + words),
                    libm::log(1.0 + names),
                    libm::log(1.0 + near_pairs(terms, &left[c], &right[d])),
                    f / row.max(1e-9) + f / column.max(1e-9) - 2.0,
                    numbers,
                    1.0 / fl.len() as f64 + 1.0 / fr.len() as f64,
                    strength(k, &|c| c.left).max(strength(k, &|c| c.right)),
                ];
                found.push(FactCell {
                    left: c,
                    right: d,
                    features,
                });
            }
        }
    }
    found.sort_by_key(|f| (f.left, f.right));
    found
}

fn bags(terms: &Terms, sentences: &[Vec<Term>], facts: &[Fact]) -> Vec<Bag> {
    facts
        .iter()
        .map(|f| {
            Bag::of(
                terms,
                sentences[f.sentence]
                    .iter()
                    .filter(|t| f.span.contains(t.span)),
            )
        })
        .collect()
}

fn by_sentence(facts: &[Fact], sentences: usize) -> Vec<Vec<usize>> {
    let mut by = vec![Vec::new(); sentences];
    for (i, f) in facts.iter().enumerate() {
        by[f.sentence].push(i);
    }
    by
}

/// The rarity of common words and of common names, and whether the numbers agree: 1, 0 where there are none, -1.
fn common(terms: &Terms, likeness: &Likeness, a: &Bag, b: &Bag) -> (f64, f64, f64) {
    let (mut words, mut names, mut same, mut apart) = (0.0, 0.0, 0, 0);
    for &id in &a.ids {
        let stem = &terms.stems[id];
        let m = likeness.best(id, &b.ids);
        if stem.name {
            names += m * stem.rarity
        } else {
            words += m * stem.rarity
        }
        if stem.number.is_some() {
            if m > 0.0 { same += 1 } else { apart += 1 }
        }
    }
    let there = b
        .ids
        .iter()
        .filter(|&&id| terms.stems[id].number.is_some())
        .count();
    let numbers = if same > 0 {
        1.0
    } else if apart > 0 && there > 0 {
        -1.0
    } else {
        0.0
    };
    (words, names, numbers)
}

/// The rarity that all but the rarest common stem bring: one word in common says little.
fn near_pairs(terms: &Terms, a: &Bag, b: &Bag) -> f64 {
    let mut common: Vec<f64> = a
        .ids
        .iter()
        .filter(|id| b.ids.binary_search(id).is_ok())
        .map(|&id| terms.stems[id].rarity * if terms.stems[id].name { 0.5 } else { 1.0 })
        .collect();
    common.sort_by(|x, y| y.total_cmp(x));
    common.iter().skip(1).sum()
}
