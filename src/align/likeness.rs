//! Likeness of stems: which stems of a vocabulary may stand for each other, and how well; symmetric, each stem is like itself.

use super::term::Stem;

/// For each stem the stems like it, itself among them, with their equality from .5 to 1; by number.
#[derive(Debug)]
pub(super) struct Likeness(Vec<Vec<(usize, f64)>>);

impl Likeness {
    /// The likeness within a vocabulary. Compares only stems that share a key, so that cost stays near-linear.
    pub(super) fn of(stems: &[Stem]) -> Self {
        let mut keyed: Vec<(Key, usize)> = Vec::with_capacity(2 * stems.len());
        for (i, stem) in stems.iter().enumerate() {
            keyed.extend(keys(stem).map(|key| (key, i)));
        }
        keyed.sort_unstable();
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        for bucket in keyed.chunk_by(|a, b| a.0 == b.0) {
            for (k, &(_, i)) in bucket.iter().enumerate() {
                let others = bucket[k + 1..].iter().take(WIDEST).map(|&(_, j)| j);
                // Two keys of one stem may be the same.
                pairs.extend(others.filter(|&j| j != i).map(|j| (i, j)));
            }
        }
        pairs.sort_unstable();
        pairs.dedup();
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

/// How many stems of one bucket are compared with each other at most.
const WIDEST: usize = 64;

/// What stems have in common that are worth comparing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    /// The half-step of a logarithmic scale on which a number stands, or the one above, so that close numbers share one.
    Step(i64),
    /// The first four characters.
    Start([char; 4]),
    /// What it may mean.
    Concept(u16),
}

fn keys(stem: &Stem) -> impl Iterator<Item = Key> {
    let step = stem
        .number
        .map(|n| (libm::log(n.abs().max(1.0)) * 8.0) as i64);
    let steps = step
        .into_iter()
        .flat_map(|s| [Key::Step(s), Key::Step(s + 1)]);
    let mut chars = stem.text.chars();
    let start = [(); 4].map(|()| chars.next().unwrap_or('\0'));
    let word = stem.number.is_none().then_some(Key::Start(start));
    steps
        .chain(word)
        .chain(stem.meaning.concepts().map(Key::Concept))
}

fn equality(a: &Stem, b: &Stem) -> f64 {
    match (a.number, b.number) {
        (Some(x), Some(y)) => close(x, y),
        (None, None) => {
            let related = a.meaning.related(b.meaning).unwrap_or(0.0);
            related.max(spelled_alike(&a.text, &b.text))
        }
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
    if a.chars().nth(3).is_none() || !a.chars().take(4).eq(b.chars().take(4)) {
        return 0.0;
    }
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let grams = |word: &[char]| -> Vec<[char; 3]> {
        let mut grams: Vec<[char; 3]> = word.windows(3).map(|g| [g[0], g[1], g[2]]).collect();
        grams.sort_unstable();
        grams.dedup();
        grams
    };
    let (x, y) = (grams(&a), grams(&b));
    let common = x
        .iter()
        .filter(|gram| y.binary_search(gram).is_ok())
        .count();
    let dice = 2.0 * common as f64 / (x.len() + y.len()) as f64;
    if dice >= 0.5 { dice.min(0.95) } else { 0.0 }
}
