//! Pairings of facts: clause against clause within sentences that may correspond, with what speaks for and against each.

use std::collections::BTreeMap;

use super::accord::agreeing;
use super::bag::{Bag, bags, by_sentence};
use super::feature::Cell;
use super::likeness::Likeness;
use super::term::{Term, Terms};
use crate::facts::Fact;

/// The names of the features of a pair of facts, in order.
pub const PAIR_NAMES: [&str; 13] = [
    "sentence",
    "overlap",
    "least",
    "most",
    "within",
    "words",
    "names",
    "pairs",
    "best",
    "agreeing",
    "differing",
    "alone",
    "others",
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
    let others = best_elsewhere(cells, scores);
    let mut found = Vec::new();
    for (k, (cell, &p)) in cells
        .iter()
        .zip(scores)
        .enumerate()
        .filter(|(_, (_, p))| **p >= WORTH_A_LOOK)
    {
        let (fl, fr) = (
            first(&left_facts[cell.left]),
            first(&right_facts[cell.right]),
        );
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
                let (from_left, from_right) = (
                    common(terms, likeness, &left[c], &right[d]),
                    common(terms, likeness, &right[d], &left[c]),
                );
                let (same, other) = agreeing(&facts.0[c].values, &facts.1[d].values);
                let features = [
                    libm::log(p / (1.0 - p).max(1e-9)),
                    f,
                    a.min(b),
                    a.max(b),
                    harmonic(within),
                    libm::log(1.0 + (from_left.0 + from_right.0) * 0.5),
                    libm::log(1.0 + (from_left.1 + from_right.1) * 0.5),
                    libm::log(1.0 + left[c].beyond_one(terms, &right[d])),
                    f / row.max(1e-9) + f / column.max(1e-9) - 2.0,
                    same,
                    other,
                    1.0 / fl.len() as f64 + 1.0 / fr.len() as f64,
                    others[k],
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

/// The facts of a sentence that are compared: a sentence of more is a list, not prose.
fn first(facts: &[usize]) -> &[usize] {
    &facts[..facts.len().min(40)]
}

/// For each cell the best score of another cell of its row or its column.
fn best_elsewhere(cells: &[Cell], scores: &[f64]) -> Vec<f64> {
    let best_two = |of: &dyn Fn(&Cell) -> usize| -> BTreeMap<usize, [f64; 2]> {
        let mut best: BTreeMap<usize, [f64; 2]> = BTreeMap::new();
        for (cell, &s) in cells.iter().zip(scores) {
            let b = best.entry(of(cell)).or_default();
            *b = if s > b[0] {
                [s, b[0]]
            } else {
                [b[0], b[1].max(s)]
            };
        }
        best
    };
    let (rows, columns) = (best_two(&|c| c.left), best_two(&|c| c.right));
    let other = |b: [f64; 2], s: f64| if s >= b[0] { b[1] } else { b[0] };
    cells
        .iter()
        .zip(scores)
        .map(|(c, &s)| other(rows[&c.left], s).max(other(columns[&c.right], s)))
        .collect()
}

/// The rarity of common words and of common names, seen from one bag.
fn common(terms: &Terms, likeness: &Likeness, a: &Bag, b: &Bag) -> (f64, f64) {
    let (mut words, mut names) = (0.0, 0.0);
    for &id in &a.ids {
        let stem = &terms.stems[id];
        let m = likeness.best(id, &b.ids);
        if stem.name {
            names += m * stem.rarity
        } else {
            words += m * stem.rarity
        }
    }
    (words, names)
}
