//! Likeness of stems: which stems of a vocabulary may stand for each other, and how well; symmetric, each stem is like itself.

use std::collections::{BTreeMap, BTreeSet};

use super::lexicon;
use super::term::Stem;

/// For each stem the stems like it, itself among them, with their equality from .5 to 1; by number.
#[derive(Debug)]
pub(super) struct Likeness(Vec<Vec<(usize, f64)>>);

impl Likeness {
    /// The likeness within a vocabulary. Compares only stems that share a key, so that cost stays near-linear.
    pub(super) fn of(stems: &[Stem]) -> Self {
        let mut buckets: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (i, stem) in stems.iter().enumerate() {
            for key in keys(stem) {
                buckets.entry(key).or_default().push(i);
            }
        }
        let mut pairs: BTreeSet<(usize, usize)> = BTreeSet::new();
        for bucket in buckets.values() {
            for (k, &i) in bucket.iter().enumerate() {
                pairs.extend(
                    bucket[k + 1..]
                        .iter()
                        .take(WIDEST)
                        // Two keys of one stem may be the same.
                        .filter(|&&j| j != i)
                        .map(|&j| (i.min(j), i.max(j))),
                );
            }
        }
        let mut like: Vec<Vec<(usize, f64)>> = (0..stems.len()).map(|i| vec![(i, 1.0)]).collect();
        for (i, j) in pairs {
            let e = equality(&stems[i], &stems[j]);
            if e >= 0.5 {
                like[i].push((j, e));
                like[j].push((i, e));
            }
        }
        like.iter_mut().for_each(|l| l.sort_by_key(|&(i, _)| i));
        Self(like)
    }

    /// The stems like one.
    pub(super) fn like(&self, id: usize) -> &[(usize, f64)] {
        &self.0[id]
    }

    /// The best equality of a stem with any of some stems, given sorted; 0 where none is like it.
    pub(super) fn best(&self, id: usize, among: &[usize]) -> f64 {
        self.like(id)
            .iter()
            .filter(|(other, _)| among.binary_search(other).is_ok())
            .map(|&(_, e)| e)
            .fold(0.0, f64::max)
    }
}

/// How many stems of one bucket are compared with each other at most.
const WIDEST: usize = 64;

fn keys(stem: &Stem) -> Vec<String> {
    if let Some(n) = stem.number {
        // Neighboring half-steps of a logarithmic scale, so that close numbers share one.
        let step = (libm::log(n.abs().max(1.0)) * 8.0) as i64;
        return vec![format!("#{step}"), format!("#{}", step + 1)];
    }
    let prefix: String = stem.text.chars().take(4).collect();
    let mut keys = vec![prefix];
    keys.extend(
        lexicon::concepts(&stem.text)
            .into_iter()
            .map(|c| format!("={c}")),
    );
    keys
}

fn equality(a: &Stem, b: &Stem) -> f64 {
    match (a.number, b.number) {
        (Some(x), Some(y)) => close(x, y),
        (None, None) => lexicon::related(&a.text, &b.text)
            .unwrap_or(0.0)
            .max(spelled_alike(&a.text, &b.text)),
        _ => 0.0,
    }
}

/// Numbers within 3 %, from 10 up; years are never near each other.
fn close(x: f64, y: f64) -> f64 {
    let year = |n: f64| (1900.0..2100.0).contains(&n) && libm::floor(n) == n;
    let near = (x - y).abs() <= 0.03 * x.abs().max(y.abs());
    if near && x.min(y) >= 10.0 && !year(x) && !year(y) {
        0.7
    } else {
        0.0
    }
}

/// Dice coefficient of character trigrams, for words of four letters and more that begin alike.
fn spelled_alike(a: &str, b: &str) -> f64 {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len() < 4 || b.len() < 4 || a[..4] != b[..4] {
        return 0.0;
    }
    let grams =
        |w: &[char]| -> BTreeSet<[char; 3]> { w.windows(3).map(|g| [g[0], g[1], g[2]]).collect() };
    let (x, y) = (grams(&a), grams(&b));
    let dice = 2.0 * x.intersection(&y).count() as f64 / (x.len() + y.len()) as f64;
    if dice >= 0.5 { dice.min(0.95) } else { 0.0 }
}
