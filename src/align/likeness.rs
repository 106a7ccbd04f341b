//! Likeness of stems: which stems of a vocabulary may stand for each other, and how well; symmetric, each stem is like itself.

use super::pair::{pair, parted};
use super::term::Stem;
use crate::order;

/// For each stem the stems like it, itself among them, with their equality from .5 to 1; by number.
#[derive(Debug)]
pub(super) struct Likeness {
    /// Those of one stem after those of the other.
    like: Vec<(usize, f64)>,
    /// For each stem where its own start, and where those of the last end.
    starts: Vec<usize>,
}

impl Likeness {
    /// The likeness within a vocabulary. Compares only stems that share a key, so that cost stays near-linear.
    pub(super) fn of(stems: &[Stem<'_>]) -> Self {
        let mut pairs: Vec<u64> = close_numbers(stems);
        // In alphabetical order, stems that begin alike stand side by side.
        let words: Vec<usize> = (0..stems.len())
            .filter(|&i| stems[i].number.is_none())
            .collect();
        for alike in words.chunk_by(|&a, &b| begins_alike(&stems[a].text, &stems[b].text)) {
            push_pairs(alike, &mut pairs);
        }
        let mut meant: Vec<u64> = Vec::new();
        for &i in &words {
            let concepts = stems[i].meaning.concepts();
            meant.extend(concepts.map(|concept| pair(concept.into(), i)));
        }
        meant.sort_unstable();
        for alike in meant.chunk_by(|&a, &b| parted(a).0 == parted(b).0) {
            let alike: Vec<usize> = alike.iter().map(|&concept| parted(concept).1).collect();
            push_pairs(&alike, &mut pairs);
        }
        pairs.extend((0..stems.len()).map(|i| pair(i, i)));
        pairs.sort_unstable();
        pairs.dedup();
        let equal = |(i, j)| match i == j {
            true => (i, j, 1.0),
            false => (i, j, equality(&stems[i], &stems[j])),
        };
        let pairs = pairs.into_iter().map(parted).map(equal);
        Self::of_pairs(
            stems.len(),
            &pairs.filter(|p| p.2 >= 0.5).collect::<Vec<_>>(),
        )
    }

    /// That of pairs in order, the lower number first, each stem with itself among them.
    fn of_pairs(stems: usize, pairs: &[(usize, usize, f64)]) -> Self {
        let mut starts = vec![0; stems + 1];
        for &(i, j, _) in pairs {
            starts[i + 1] += 1;
            starts[j + 1] += usize::from(i != j);
        }
        for at in 0..stems {
            starts[at + 1] += starts[at];
        }
        let mut next = starts.clone();
        let mut like = vec![(0, 0.0); starts[stems]];
        // What is like a stem comes by number, since every pair comes after those of lower numbers.
        let mut put = |i: usize, j: usize, e: f64| {
            like[next[i]] = (j, e);
            next[i] += 1;
        };
        for &(i, j, e) in pairs {
            put(i, j, e);
            if i != j {
                put(j, i, e);
            }
        }
        Self { like, starts }
    }

    /// The stems like one.
    pub(super) fn like(&self, id: usize) -> &[(usize, f64)] {
        &self.like[self.starts[id]..self.starts[id + 1]]
    }

    /// The best equality of a stem with any of some stems, given sorted; 0 where none is like it.
    pub(super) fn best(&self, id: usize, among: &[usize]) -> f64 {
        let mut best = 0.0;
        self.each(id, among, |_, e| best = f64::max(best, e));
        best
    }

    /// Gives the places of the stems like one among some stems, given sorted, with their equality; in no order.
    pub(super) fn each(&self, id: usize, among: &[usize], mut give: impl FnMut(usize, f64)) {
        let like = self.like(id);
        // What is shorter is gone through: close numbers are like many, and most stems like themselves alone.
        if like.len() <= among.len() {
            for &(other, e) in like {
                if let Ok(at) = among.binary_search(&other) {
                    give(at, e);
                }
            }
        } else {
            for (at, other) in among.iter().enumerate() {
                if let Ok(k) = like.binary_search_by_key(other, |&(id, _)| id) {
                    give(at, like[k].1);
                }
            }
        }
    }
}

/// How well some stems stand for any, laid out by number: for many questions on the same few.
pub(super) struct Reach<'a> {
    likeness: &'a Likeness,
    ids: Vec<usize>,
    /// Zero but for the stems that are like one of `ids`.
    best: Vec<f64>,
}

impl<'a> Reach<'a> {
    /// That of no stems.
    pub(super) fn over(likeness: &'a Likeness) -> Self {
        Self {
            likeness,
            ids: Vec::new(),
            best: vec![0.0; likeness.starts.len() - 1],
        }
    }

    /// Makes it that of these stems.
    pub(super) fn set(&mut self, ids: &[usize]) {
        for &id in &self.ids {
            let like = self.likeness.like(id).iter();
            like.for_each(|&(other, _)| self.best[other] = 0.0);
        }
        self.ids.clear();
        self.ids.extend(ids);
        for &id in ids {
            for &(other, e) in self.likeness.like(id) {
                self.best[other] = f64::max(self.best[other], e);
            }
        }
    }

    /// As [`Likeness::best`] among its stems.
    pub(super) fn best(&self, id: usize) -> f64 {
        self.best[id]
    }
}

/// How many stems that are alike in one way each is compared with at most.
const WIDEST: usize = 64;

/// Adds the pairs of some stems.
fn push_pairs(alike: &[usize], pairs: &mut Vec<u64>) {
    for (k, &i) in alike.iter().enumerate() {
        let others = alike[k + 1..].iter().take(WIDEST);
        // A stem may mean one thing in two ways.
        pairs.extend(others.filter(|&&j| j != i).map(|&j| pair(i, j)));
    }
}

/// How many numbers each is compared with at most above it: so many close ones only lists have.
const CLOSEST: usize = 16;

/// The pairs of numbers near enough to each other to be compared.
fn close_numbers(stems: &[Stem<'_>]) -> Vec<u64> {
    let number = |i: usize| Some((stems[i].number?, i));
    let mut numbers: Vec<(f64, usize)> = (0..stems.len()).filter_map(number).collect();
    order::sort_by(&mut numbers, |a, b| a.0.total_cmp(&b.0));
    let mut pairs = Vec::new();
    for (k, &(x, i)) in numbers.iter().enumerate() {
        let above = numbers[k + 1..].iter().take(CLOSEST);
        let near = above.take_while(|&&(y, _)| y - x <= NEAR * y);
        pairs.extend(near.map(|&(_, j)| pair(i.min(j), i.max(j))));
    }
    pairs
}

/// Whether two stems have their first four characters in common.
fn begins_alike(a: &str, b: &str) -> bool {
    a.chars().take(4).eq(b.chars().take(4))
}

fn equality(a: &Stem<'_>, b: &Stem<'_>) -> f64 {
    match (a.number, b.number) {
        (Some(x), Some(y)) => close(x, y),
        (None, None) => {
            let related = a.meaning.related(b.meaning).unwrap_or(0.0);
            related.max(spelled_alike(&a.text, &b.text))
        }
        _ => 0.0,
    }
}

/// How far a number may be from one that is like it, as a share of the greater.
const NEAR: f64 = 0.03;

/// Numbers within `NEAR`, from 10 up; years are never near each other.
fn close(x: f64, y: f64) -> f64 {
    let year = |n: f64| (1900.0..2100.0).contains(&n) && libm::floor(n) == n;
    let near = (x - y).abs() <= NEAR * x.abs().max(y.abs());
    if near && x.min(y) >= 10.0 && !year(x) && !year(y) {
        0.7
    } else {
        0.0
    }
}

/// Dice coefficient of character trigrams, for words of four letters and more that begin alike.
fn spelled_alike(a: &str, b: &str) -> f64 {
    if a.chars().nth(3).is_none() || !begins_alike(a, b) {
        return 0.0;
    }
    let (x, y) = (trigrams(a), trigrams(b));
    let common = x
        .iter()
        .filter(|gram| y.binary_search(gram).is_ok())
        .count();
    let dice = 2.0 * common as f64 / (x.len() + y.len()) as f64;
    if dice >= 0.5 { dice.min(0.95) } else { 0.0 }
}

/// The character trigrams of a word, sorted, each once and in one number: a character has 21 bits.
fn trigrams(word: &str) -> Vec<u64> {
    let mut gram = 0;
    let each = word.chars().map(|c| {
        gram = (gram << 21 | u64::from(c)) & ((1 << 63) - 1);
        gram
    });
    let mut grams: Vec<u64> = each.skip(2).collect();
    grams.sort_unstable();
    grams.dedup();
    grams
}
