//! From pairings to groups: each group is one fact of a side with its counterparts, so that a chain never joins different facts.

use crate::align::Pairing;

/// Facts of both sides that belong together; ascending indices.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Group {
    pub(super) left: Vec<usize>,
    pub(super) right: Vec<usize>,
    /// The score of its surest pairing.
    pub(super) score: f64,
}

/// Groups of pairings, the surest first: a fact joins a group only as a further counterpart of its one center.
pub(super) fn groups(pairings: &[&Pairing], lefts: usize, rights: usize) -> Vec<Group> {
    let mut order: Vec<&Pairing> = pairings.to_vec();
    order.sort_by(|a, b| {
        let place = |p: &Pairing| (p.left.abs_diff(p.right), p.left + p.right);
        b.score.total_cmp(&a.score).then(place(a).cmp(&place(b)))
    });
    let mut groups: Vec<Group> = Vec::new();
    let mut of_left: Vec<Option<usize>> = vec![None; lefts];
    let mut of_right: Vec<Option<usize>> = vec![None; rights];
    for p in order {
        let place: Option<usize> = match (of_left[p.left], of_right[p.right]) {
            (None, None) => {
                groups.push(Group::default());
                Some(groups.len() - 1)
            }
            (Some(g), None) => takes_more(&groups[g].left, &groups[g].right).then_some(g),
            (None, Some(g)) => takes_more(&groups[g].right, &groups[g].left).then_some(g),
            (Some(_), Some(_)) => None,
        };
        if let Some(g) = place {
            let group = &mut groups[g];
            insert(&mut group.left, p.left);
            insert(&mut group.right, p.right);
            group.score = group.score.max(p.score);
            of_left[p.left] = Some(g);
            of_right[p.right] = Some(g);
        }
    }
    groups
}

/// The largest number of counterparts of one fact in a group.
const MOST: usize = 4;

/// Whether a group whose center is the one fact of `center` takes a further counterpart.
fn takes_more(center: &[usize], counterparts: &[usize]) -> bool {
    center.len() == 1 && counterparts.len() < MOST
}

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
            })
            .collect();
        let groups = groups(&pairings.iter().collect::<Vec<_>>(), 9, 9);
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
        check(&[(0, 0, 0.9), (0, 1, 0.8), (1, 1, 0.7)], &[(&[0], &[0, 1])]);
    }
}
