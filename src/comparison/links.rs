//! Links: which sentences correspond, in agreement with the findings that their facts are in.

use std::collections::{BTreeMap, BTreeSet};

use super::reasons::reasons;
use super::study::Study;
use super::{Comparison, LIKELY, Link, Reason, Relation, Status};
use crate::align::{Alignment, Pairing};
use crate::order;

/// The links between sentences: those that are likely, and those that have a finding in common. What else might be one
/// is left out: where no fact of two sentences was found to correspond, one in six is right. A link that carries a conflict
/// says so; one whose shared facts are most of both sentences is the same.
pub(super) fn links(
    comparison: &Comparison,
    left: &Study<'_>,
    right: &Study<'_>,
    alignment: &Alignment,
) -> Vec<Link> {
    let ties = Ties::of(comparison);
    let counts = |link: &&Pairing| link.score >= LIKELY || ties.hold((link.left, link.right));
    let linked = || alignment.links.iter().filter(counts);
    let at: BTreeSet<(usize, usize)> = order::set(linked().map(|l| (l.left, l.right)));
    linked()
        .map(|link| {
            let place = (link.left, link.right);
            let score = if ties.hold(place) {
                link.score.max(LIKELY)
            } else {
                link.score
            };
            let relation = ties.relation(comparison, place);
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
                moved: alignment.moved.binary_search(&place).is_ok(),
                reasons,
            }
        })
        .collect()
}

/// What the findings tie together: pairs of sentences with the bytes of their common facts, and those with a conflict.
pub(super) struct Ties {
    conflicts: BTreeSet<(usize, usize)>,
    shared: BTreeMap<(usize, usize), (usize, usize)>,
}

impl Ties {
    pub(super) fn of(comparison: &Comparison) -> Self {
        let mut ties = Self {
            conflicts: BTreeSet::new(),
            shared: BTreeMap::new(),
        };
        let several = comparison.findings.iter();
        for finding in several.filter(|f| f.status != Status::Unique) {
            for &i in &finding.left {
                for &j in &finding.right {
                    let (c, d) = (&comparison.left.facts[i], &comparison.right.facts[j]);
                    let place = (c.sentence, d.sentence);
                    let bytes = ties.shared.entry(place).or_default();
                    *bytes = (bytes.0 + c.span.len(), bytes.1 + d.span.len());
                    if finding.status == Status::Conflict {
                        ties.conflicts.insert(place);
                    }
                }
            }
        }
        ties
    }

    /// Whether two sentences have a finding in common.
    pub(super) fn hold(&self, place: (usize, usize)) -> bool {
        self.shared.contains_key(&place)
    }

    /// The pairs of sentences that have a finding in common, in order.
    pub(super) fn places(&self) -> impl Iterator<Item = (usize, usize)> {
        self.shared.keys().copied()
    }

    /// What a link between two sentences is of.
    pub(super) fn relation(&self, comparison: &Comparison, place: (usize, usize)) -> Relation {
        let (l, r) = (
            comparison.left.sentences[place.0].span,
            comparison.right.sentences[place.1].span,
        );
        let most = self
            .shared
            .get(&place)
            .is_some_and(|&(a, b)| a * 2 >= l.len() && b * 2 >= r.len());
        match (self.conflicts.contains(&place), most) {
            (true, _) => Relation::Conflict,
            (false, true) => Relation::Same,
            (false, false) => Relation::Partial,
        }
    }
}
