//! Links: which sentences correspond, in agreement with the findings that their facts are in.

use std::collections::{BTreeMap, BTreeSet};

use super::build::Study;
use super::reasons::reasons;
use super::{Comparison, LIKELY, Link, PERHAPS, Reason, Relation, Status};
use crate::align::Alignment;

/// The links between sentences. One that carries a conflict says so; one whose shared facts are most of both sentences is the same.
pub(super) fn links(
    comparison: &Comparison,
    left: &Study<'_>,
    right: &Study<'_>,
    alignment: &Alignment,
) -> Vec<Link> {
    let at: BTreeSet<(usize, usize)> = alignment
        .links
        .iter()
        .filter(|l| l.score >= PERHAPS)
        .map(|l| (l.left, l.right))
        .collect();
    let mut conflicts: BTreeSet<(usize, usize)> = BTreeSet::new();
    let mut shared: BTreeMap<(usize, usize), (usize, usize)> = BTreeMap::new();
    for finding in comparison
        .findings
        .iter()
        .filter(|f| f.status != Status::Unique)
    {
        for &i in &finding.left {
            for &j in &finding.right {
                let (c, d) = (&comparison.left.facts[i], &comparison.right.facts[j]);
                let place = (c.sentence, d.sentence);
                let bytes = shared.entry(place).or_default();
                *bytes = (bytes.0 + c.span.len(), bytes.1 + d.span.len());
                if finding.status == Status::Conflict {
                    conflicts.insert(place);
                }
            }
        }
    }
    alignment
        .links
        .iter()
        .filter(|link| link.score >= PERHAPS || shared.contains_key(&(link.left, link.right)))
        .map(|link| {
            let place = (link.left, link.right);
            let score = if shared.contains_key(&place) {
                link.score.max(LIKELY)
            } else {
                link.score
            };
            let (l, r) = (
                comparison.left.sentences[link.left].span,
                comparison.right.sentences[link.right].span,
            );
            let most = shared
                .get(&place)
                .is_some_and(|&(a, b)| a * 2 >= l.len() && b * 2 >= r.len());
            let relation = match (conflicts.contains(&place), most) {
                (true, _) => Relation::Conflict,
                (false, true) => Relation::Same,
                (false, false) => Relation::Partial,
            };
            let mut reasons = reasons(left, right, &link.evidence);
            let beside = |di: isize, dj: isize| -> bool {
                let near = link
                    .left
                    .checked_add_signed(di)
                    .zip(link.right.checked_add_signed(dj));
                near.is_some_and(|n| at.contains(&n))
            };
            if beside(-1, -1) || beside(1, 1) {
                reasons.push(Reason::Neighbors);
            }
            Link {
                left: link.left,
                right: link.right,
                score,
                relation,
                reasons,
            }
        })
        .collect()
}
