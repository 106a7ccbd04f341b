//! Reasons: the evidence of a link as the words that stand in the two articles.

use super::Reason;
use super::build::Study;
use crate::align::{Evidence, Sort};

/// Makes a reason of the words on both sides.
type Made = fn(Vec<(String, String)>) -> Reason;

/// The reasons that evidence gives: words, names and figures, as written on both sides.
pub(super) fn reasons(left: &Study<'_>, right: &Study<'_>, evidence: &[Evidence]) -> Vec<Reason> {
    let of = |sort: Sort| -> Vec<(String, String)> {
        let written = |e: &Evidence| {
            (
                e.left.of(&left.clean.text).to_owned(),
                e.right.of(&right.clean.text).to_owned(),
            )
        };
        let mut pairs: Vec<(String, String)> = Vec::new();
        for pair in evidence.iter().filter(|e| e.sort == sort).map(written) {
            if !pairs.contains(&pair) {
                pairs.push(pair);
            }
        }
        pairs
    };
    let sorts: [(Sort, Made); 3] = [
        (Sort::Word, Reason::Words),
        (Sort::Name, Reason::Names),
        (Sort::Figure, Reason::Figures),
    ];
    sorts
        .into_iter()
        .map(|(sort, reason)| (of(sort), reason))
        .filter(|(p, _)| !p.is_empty())
        .map(|(p, r)| r(p))
        .collect()
}
