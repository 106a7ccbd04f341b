//! The making of a comparison: the stages in order, with every span led back to the text as given.

use super::findings::findings;
use super::further::{self, Settings};
use super::links::links;
use super::study::Study;
use super::{Comparison, Finding, Kind, Reading, ValuePair};
use crate::align::{self, Model};
use crate::facts::Agreement;
use crate::facts::value::agreement;
use crate::order;
use crate::text::{Article, Clean, Language, Side};

impl Comparison {
    /// The comparison of two articles by a model of what corresponds; [`crate::compare`] takes the fitted one.
    #[must_use]
    pub fn of(left: &Article, right: &Article, model: &Model) -> Self {
        let (clean_left, clean_right) =
            (Clean::from_text(&left.text), Clean::from_text(&right.text));
        let (in_left, in_right) = Language::of_both(
            Language::of(left, &clean_left.text),
            Language::of(right, &clean_right.text),
        );
        let [mut l, mut r] = Study::of_both(
            [(left, &clean_left), (right, &clean_right)],
            (in_left, in_right),
        );
        let posts = Study::posts(&mut l, &mut r);
        let mut alignment = match l.names_only_strangers() && r.names_only_strangers() {
            // What two events have in common is chance.
            true if in_left == in_right => align::Alignment::default(),
            _ => align::align(l.passages(), r.passages(), model, LOOKED_INTO),
        };
        let mut comparison = Self {
            left: l.reading(left),
            right: r.reading(right),
            links: Vec::new(),
            findings: Vec::new(),
            common: Vec::new(),
            corrections: Vec::new(),
        };
        if comparison.in_different_languages() {
            comparison.common = common(&l, &r);
        }
        let settings = Settings::of(&l, &r, &alignment, posts);
        further::add(&l, &r, &settings, &mut alignment);
        let found = findings(&l, &r, &alignment, &settings);
        comparison.findings = found.findings;
        comparison
            .left
            .mark(Side::Left, &comparison.findings, &found.left);
        comparison
            .right
            .mark(Side::Right, &comparison.findings, &found.right);
        comparison.links = links(&comparison, &l, &r, &alignment);
        comparison
    }
}

impl Reading {
    /// Gives every fact the status and place of its finding, and its own score.
    fn mark(&mut self, side: Side, findings: &[Finding], scores: &[f64]) {
        for (n, finding) in findings.iter().enumerate() {
            for &i in finding.facts(side) {
                let fact = &mut self.facts[i];
                (fact.status, fact.finding, fact.score) = (finding.status, n, scores[i]);
            }
        }
    }
}

/// The score from which a pairing is looked into for a contradiction: figures that differ keep its own score low.
const LOOKED_INTO: f64 = 0.2;

/// The names and figures that stand in both articles, each once, by place in the left one; equal ones go first, then
/// those that come early in both.
fn common(left: &Study<'_>, right: &Study<'_>) -> Vec<ValuePair> {
    let (l, r) = (left.wordings(), right.wordings());
    let mut alike: Vec<(bool, usize, usize)> = Vec::new();
    for (i, a) in l.iter().enumerate() {
        for (j, b) in r.iter().enumerate().filter(|(_, b)| b.kind == a.kind) {
            match agreement(a, b) {
                Agreement::Equal => alike.push((false, i, j)),
                Agreement::Compatible if a.kind != Kind::Name => alike.push((true, i, j)),
                _ => {}
            }
        }
    }
    // Of two that begin or end alike one comes earlier, whichever article is left.
    order::sort_by_key(&mut alike, |&(rough, i, j)| (rough, i + j, i));
    let (mut seen_left, mut seen_right) = (vec![false; l.len()], vec![false; r.len()]);
    alike.retain(|&(_, i, j)| {
        let free = !seen_left[i] && !seen_right[j];
        (seen_left[i], seen_right[j]) = (seen_left[i] || free, seen_right[j] || free);
        free
    });
    order::sort_by_key(&mut alike, |&(_, i, j)| (i, j));
    let pair = |(_, i, j): (bool, usize, usize)| ValuePair {
        kind: l[i].kind,
        left: left.clean.given(l[i].span),
        right: right.clean.given(r[j].span),
        equal: true,
    };
    alike.into_iter().map(pair).collect()
}
