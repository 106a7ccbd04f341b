//! From pairings to groups: each group is one fact of a side with its counterparts, so that a chain never joins different facts.

use crate::align::Pairing;
use crate::order;

/// Facts of both sides that belong together; ascending indices.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Group {
    pub(super) left: Vec<usize>,
    pub(super) right: Vec<usize>,
    /// The score of its surest pairing.
    pub(super) score: f64,
    /// Whether its pairings contradict each other.
    pub(super) conflict: bool,
}

/// What a pairing comes to; the greater goes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// The facts agree, as far as can be told.
    Agreement,
    /// The facts contradict each other.
    Contradiction,
    /// The facts have the same words.
    Verbatim,
}

/// Groups of pairings, the surest first: facts find one partner each; then those left over join the group of theirs, if
/// they are sure of it, or if both sentences are the same as its first pairing's.
/// A contradiction goes before any agreement in other words, and only further contradictions join it: what is
/// contradicted is not shared.
/// `sentences` tells for each fact of either side the sentence that it stands in.
pub(super) fn groups(pairings: &[(&Pairing, Rank)], sentences: (&[usize], &[usize])) -> Vec<Group> {
    let (lefts, rights) = (sentences.0.len(), sentences.1.len());
    let mut order: Vec<(&Pairing, Rank)> = pairings.to_vec();
    // Two pairings that this leaves in a tie have no fact in common, so that swapping the sides changes nothing.
    order::sort_by(&mut order, |a, b| {
        let place = |p: &Pairing| (p.left.abs_diff(p.right), p.left + p.right);
        let surest = b.0.score.total_cmp(&a.0.score);
        b.1.cmp(&a.1).then(surest).then(place(a.0).cmp(&place(b.0)))
    });
    let mut groups: Vec<Group> = Vec::new();
    let mut of_left: Vec<Option<usize>> = vec![None; lefts];
    let mut of_right: Vec<Option<usize>> = vec![None; rights];
    for (p, rank) in &order {
        if of_left[p.left].is_none() && of_right[p.right].is_none() {
            (of_left[p.left], of_right[p.right]) = (Some(groups.len()), Some(groups.len()));
            groups.push(Group {
                left: vec![p.left],
                right: vec![p.right],
                score: p.score,
                conflict: *rank == Rank::Contradiction,
            });
        }
    }
    let mut more: Vec<[Vec<&Pairing>; 2]> = vec![[Vec::new(), Vec::new()]; groups.len()];
    let (mut seen_left, mut seen_right) = (vec![false; lefts], vec![false; rights]);
    for (p, rank) in order {
        let fits = |g: usize| groups[g].conflict == (rank == Rank::Contradiction);
        match (of_left[p.left], of_right[p.right]) {
            (None, Some(g)) if fits(g) && !std::mem::replace(&mut seen_left[p.left], true) => {
                more[g][0].push(p)
            }
            (Some(g), None) if fits(g) && !std::mem::replace(&mut seen_right[p.right], true) => {
                more[g][1].push(p)
            }
            _ => {}
        }
    }
    for (group, [left, right]) in groups.iter_mut().zip(more) {
        let center = (sentences.0[group.left[0]], sentences.1[group.right[0]]);
        for further in [left, right] {
            for p in further.into_iter().take(MOST - 1) {
                let beside = (sentences.0[p.left], sentences.1[p.right]) == center;
                let own = if of_left[p.left].is_none() {
                    p.covered.0
                } else {
                    p.covered.1
                };
                if p.score >= SURE || beside && own >= COVERED {
                    insert(&mut group.left, p.left);
                    insert(&mut group.right, p.right);
                }
            }
        }
    }
    groups
}

/// The score from which a further counterpart may stand in another sentence than the first, and tell much else, and from
/// which a name in common is enough for two facts to be one.
pub(super) const SURE: f64 = 0.66;

/// The share of what a less sure further counterpart tells beyond names that the center must have too.
const COVERED: f64 = 0.25;

/// The largest number of counterparts of one fact in a group.
const MOST: usize = 4;

fn insert(sorted: &mut Vec<usize>, item: usize) {
    if let Err(at) = sorted.binary_search(&item) {
        sorted.insert(at, item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pairings: &[(usize, usize, f64)], expected: &[(&[usize], &[usize])]) {
        let pairings: Vec<Pairing> = pairings
            .iter()
            .map(|&(left, right, score)| Pairing {
                left,
                right,
                score,
                evidence: Vec::new(),
                covered: (1.0, 1.0),
                edited: false,
            })
            .collect();
        let groups = groups(
            &pairings
                .iter()
                .map(|p| (p, Rank::Agreement))
                .collect::<Vec<_>>(),
            (&[0; 9], &[0; 9]),
        );
        let shown: Vec<(&[usize], &[usize])> =
            groups.iter().map(|g| (&g.left[..], &g.right[..])).collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn pairs_and_stars() {
        check(&[(0, 1, 0.9), (1, 0, 0.8)], &[(&[0], &[1]), (&[1], &[0])]);
        check(
            &[(0, 1, 0.9), (0, 2, 0.8), (0, 4, 0.7)],
            &[(&[0], &[1, 2, 4])],
        );
    }

    #[test]
    fn a_chain_is_not_followed() {
        check(
            &[(0, 0, 0.9), (1, 1, 0.8), (0, 1, 0.7)],
            &[(&[0], &[0]), (&[1], &[1])],
        );
        check(
            &[(0, 0, 0.9), (0, 1, 0.8), (1, 1, 0.7)],
            &[(&[0], &[0]), (&[1], &[1])],
        );
    }
}
