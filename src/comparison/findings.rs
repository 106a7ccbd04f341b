//! Findings: from pairings and the verdicts on them to what readers count; every fact is in exactly one.

use std::collections::BTreeMap;

use super::further::Settings;
use super::grouping::{Group, Rank, SURE, groups};
use super::reasons::reasons;
use super::study::Study;
use super::{DOUBTFUL, Finding, Kind, LIKELY, Reason, Status, ValuePair};
use crate::align::verbatim::copied;
use crate::align::{Alignment, Evidence, Pairing, Sort};
use crate::diff::{Compared, Verdict};
use crate::order;

/// The findings of a comparison, with the score of each fact that is in a shared or contradicted one.
pub(super) struct Findings {
    pub(super) findings: Vec<Finding>,
    /// For each fact of the left article the score of its surest pairing within its finding; 0 for a fact alone.
    pub(super) left: Vec<f64>,
    /// The same for the right article.
    pub(super) right: Vec<f64>,
}

/// The findings: groups of pairings that are likely, then the facts that stand alone.
pub(super) fn findings(
    left: &Study<'_>,
    right: &Study<'_>,
    alignment: &Alignment,
    settings: &Settings<'_>,
) -> Findings {
    let verdicts: Vec<Verdict> = alignment
        .pairings
        .iter()
        .map(|p| left.verdict(right, p, &settings.at(p.left, p.right)))
        .collect();
    let judged: Vec<Pairing> = alignment
        .pairings
        .iter()
        .zip(&verdicts)
        .map(|(p, v)| judged(p, v, left.rank(right, p, v)))
        .collect();
    let likely: Vec<(&Pairing, Rank)> = judged
        .iter()
        .zip(&verdicts)
        .filter(|(p, _)| p.score >= LIKELY)
        .map(|(p, v)| (p, left.rank(right, p, v)))
        .collect();
    let told = judged.iter().zip(&verdicts);
    let told = told.filter(|(p, _)| p.score >= LIKELY);
    let at: BTreeMap<(usize, usize), (&Pairing, &Verdict)> =
        order::map(told.map(|(p, v)| ((p.left, p.right), (p, v))));
    let copied = copied(left.worded(), right.worded());
    let mut all = Findings {
        findings: Vec::new(),
        left: vec![0.0; left.facts.len()],
        right: vec![0.0; right.facts.len()],
    };
    for group in groups(
        &likely,
        (&left.sentences_of_facts(), &right.sentences_of_facts()),
    ) {
        let places = group
            .left
            .iter()
            .flat_map(|&i| group.right.iter().map(move |&j| (i, j)));
        let pairings: Vec<(&Pairing, &Verdict)> = places
            .filter_map(|place| at.get(&place).copied())
            .filter(|(_, v)| v.conflict == group.conflict)
            .collect();
        for (p, _) in &pairings {
            all.left[p.left] = all.left[p.left].max(p.score);
            all.right[p.right] = all.right[p.right].max(p.score);
        }
        let is_copy =
            left.is_copied(&group.left, &copied.0) && right.is_copied(&group.right, &copied.1);
        all.findings
            .push(finding(left, right, &group, &pairings, is_copy));
    }
    let alone = |scores: &[f64]| -> Vec<usize> {
        (0..scores.len()).filter(|&i| scores[i] == 0.0).collect()
    };
    let (only_left, only_right) = (alone(&all.left), alone(&all.right));
    all.findings
        .extend(only_left.into_iter().map(|i| single(vec![i], vec![])));
    all.findings
        .extend(only_right.into_iter().map(|i| single(vec![], vec![i])));
    order::sort_by_key(&mut all.findings, |f| {
        (
            f.left.first().copied().unwrap_or(usize::MAX),
            f.right.first().copied(),
        )
    });
    all
}

impl Study<'_> {
    fn rank(&self, right: &Self, pairing: &Pairing, verdict: &Verdict) -> Rank {
        match () {
            // The same words may be said by another, or on another day.
            () if verdict.conflict => Rank::Contradiction,
            () if self.same_words(right, pairing) && !verdict.doubtful => Rank::Verbatim,
            () => Rank::Agreement,
        }
    }
}

/// A pairing with the score that its verdict leaves it: the same words stay as sure as they are, a conflict is at least
/// painted, a doubtful one never certain.
fn judged(pairing: &Pairing, verdict: &Verdict, rank: Rank) -> Pairing {
    let mut judged = pairing.clone();
    if rank == Rank::Verbatim {
        return judged;
    }
    if verdict.conflict {
        judged.score = judged.score.max(LIKELY);
    } else if verdict.figures_differ || verdict.opposed || !tells(pairing) {
        judged.score = judged.score.min(UNLIKELY);
    } else if verdict.doubtful || pairing.covered.0.min(pairing.covered.1) < TELLING {
        judged.score = judged.score.min(DOUBTFUL);
    }
    judged
}

/// Whether more than figures corresponds, and more than a name or two unless the two are sure to: one number may count
/// different things, and one person does many.
fn tells(pairing: &Pairing) -> bool {
    let evidence = &pairing.evidence;
    let beyond_names = pairing.covered.0.max(pairing.covered.1) > 0.0 || evidence.len() > 2;
    let enough = beyond_names || pairing.score >= SURE;
    evidence.is_empty() || enough && evidence.iter().any(|e| e.sort != Sort::Figure)
}

/// The share of what either of two facts tells beyond names that the other must have too, for them to be certainly shared:
/// one that says more than the other is stated only in part.
const TELLING: f64 = 0.4;

/// The score of a pairing whose figures differ without being of one thing for certain: not painted as shared.
const UNLIKELY: f64 = 0.39;

fn finding(
    left: &Study<'_>,
    right: &Study<'_>,
    group: &Group,
    pairings: &[(&Pairing, &Verdict)],
    copied: bool,
) -> Finding {
    let doubtful = !group.conflict && pairings.iter().any(|(_, v)| v.doubtful);
    let mut values: Vec<ValuePair> = Vec::new();
    for pair in pairings.iter().flat_map(|(_, v)| compared(left, right, v)) {
        if !values.contains(&pair) {
            values.push(pair);
        }
    }
    // What differs is no reason: 58 and 59 are near, and do not agree.
    let differs = |e: &Evidence| {
        let mut compared = pairings.iter().flat_map(|(_, v)| &v.values);
        compared.any(|c| !c.equal && c.left.overlap(e.left) > 0 && c.right.overlap(e.right) > 0)
    };
    let evidence: Vec<Evidence> = pairings
        .iter()
        .flat_map(|(p, _)| p.evidence.iter().copied())
        .filter(|e| e.sort != Sort::Figure || !differs(e))
        .collect();
    let mut reasons = reasons(left, right, &evidence);
    if pairings.iter().any(|(p, _)| left.same_words(right, p)) {
        reasons.insert(0, Reason::Verbatim);
    }
    if values.iter().any(|v| v.kind == Kind::Quotation && v.equal) {
        reasons.push(Reason::Quotation);
    }
    Finding {
        left: group.left.clone(),
        right: group.right.clone(),
        status: if group.conflict {
            Status::Conflict
        } else {
            Status::Shared
        },
        score: if doubtful {
            group.score.min(DOUBTFUL)
        } else {
            group.score
        },
        values,
        reasons,
        copied: copied && !group.conflict,
    }
}

/// The values that a verdict compared, in the articles as given.
pub(super) fn compared(left: &Study<'_>, right: &Study<'_>, verdict: &Verdict) -> Vec<ValuePair> {
    let given = |value: &Compared| ValuePair {
        kind: value.kind,
        left: left.clean.given(value.left),
        right: right.clean.given(value.right),
        equal: value.equal,
    };
    verdict.values.iter().map(given).collect()
}

pub(super) fn single(left: Vec<usize>, right: Vec<usize>) -> Finding {
    Finding {
        left,
        right,
        status: Status::Unique,
        score: 1.0,
        values: Vec::new(),
        reasons: Vec::new(),
        copied: false,
    }
}
