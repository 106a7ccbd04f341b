//! Moved sentences: of two versions of one article those that stand in another order; symmetric.

use crate::order;

/// The fewest sentences in common that make two articles versions of one.
const ENOUGH: usize = 3;

/// A sentence that stands in both versions, unchanged or edited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Kept {
    /// Its index in the left article.
    pub(super) left: usize,
    /// Its index in the right article.
    pub(super) right: usize,
    /// How many words it has in both together.
    pub(super) words: usize,
}

/// The sentences that were moved, by left place: those outside the heaviest row of sentences that stand in one order in
/// both articles, by words; where there are several such rows, those outside any of them. None unless half of the
/// `shorter` article stands in both. Of the kept sentences no two have a place in common.
pub(super) fn moved(mut kept: Vec<Kept>, shorter: usize) -> Vec<(usize, usize)> {
    if kept.len() < ENOUGH || 2 * kept.len() < shorter {
        return Vec::new();
    }
    order::sort(&mut kept);
    let before = heaviest(kept.iter().map(|k| (k.right, k.words)));
    let last = kept.iter().map(|k| k.right).max().unwrap_or(0);
    let mut after = heaviest(kept.iter().rev().map(|k| (last - k.right, k.words)));
    after.reverse();
    // Where in the heaviest row each stands that is in one, from 0 to its whole weight.
    let whole = before
        .iter()
        .zip(&kept)
        .map(|(b, k)| b + k.words)
        .max()
        .unwrap_or(0);
    let mut stretches: Vec<(usize, usize, usize)> = Vec::new();
    for (n, k) in kept.iter().enumerate() {
        if before[n] + k.words + after[n] == whole {
            stretches.push((before[n], before[n] + k.words, n));
        }
    }
    order::sort(&mut stretches);
    let mut stays = vec![false; kept.len()];
    let mut reached = 0;
    for (at, &(start, end, n)) in stretches.iter().enumerate() {
        let next = stretches.get(at + 1).map_or(end, |s| s.0);
        stays[n] = start >= reached && next >= end;
        reached = reached.max(end);
    }
    let moved = kept.iter().zip(stays).filter(|(_, stays)| !stays);
    moved.map(|(k, _)| (k.left, k.right)).collect()
}

/// For each of some places with their weights the greatest weight of earlier places that rise up to it, itself aside.
fn heaviest(places: impl Iterator<Item = (usize, usize)> + Clone) -> Vec<usize> {
    // Greatest weights of rows that end below a place, in a tree by place (Fenwick 1994).
    let size = places
        .clone()
        .map(|(place, _)| place + 1)
        .max()
        .unwrap_or(0);
    let mut tree = vec![0; size + 1];
    places
        .map(|(place, weight)| {
            let mut best = 0;
            let mut at = place;
            while at > 0 {
                best = best.max(tree[at]);
                at &= at - 1;
            }
            let mut at = place + 1;
            while at <= size {
                tree[at] = tree[at].max(best + weight);
                at += at & at.wrapping_neg();
            }
            best
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each sentence of the right version by its place in the left one, with its words.
    fn check(right: &[(usize, usize)], expected: &[usize]) {
        let kept = right
            .iter()
            .enumerate()
            .map(|(right, &(left, words))| Kept { left, right, words });
        let kept: Vec<Kept> = kept.collect();
        let swapped = kept.iter().map(|k| Kept {
            left: k.right,
            right: k.left,
            words: k.words,
        });
        let mut back: Vec<(usize, usize)> = moved(swapped.collect(), right.len());
        back.iter_mut().for_each(|pair| *pair = (pair.1, pair.0));
        back.sort_unstable();
        let found = moved(kept, right.len());
        assert_eq!(found, back);
        let left: Vec<usize> = found.into_iter().map(|pair| pair.0).collect();
        assert_eq!(left, expected);
    }

    #[test]
    fn what_leaves_the_order_has_moved() {
        check(&[(0, 9), (1, 9), (2, 9), (3, 9)], &[]);
        check(&[(3, 9), (0, 9), (1, 9), (2, 9)], &[3]);
        check(&[(0, 9), (2, 9), (3, 9), (1, 9)], &[1]);
        // The longer one stays.
        check(&[(1, 9), (0, 4), (2, 9)], &[0]);
        // Nobody can tell.
        check(&[(1, 9), (0, 9), (2, 9)], &[0, 1]);
        check(&[(2, 5), (3, 5), (0, 5), (1, 5)], &[0, 1, 2, 3]);
    }

    #[test]
    fn a_few_sentences_make_no_version() {
        check(&[(1, 9), (0, 9)], &[]);
        let kept = [(0, 2), (1, 0), (2, 1)].map(|(left, right)| Kept {
            left,
            right,
            words: 9,
        });
        assert_eq!(moved(kept.to_vec(), 6), [(0, 2)]);
        assert_eq!(moved(kept.to_vec(), 7), []);
    }
}
