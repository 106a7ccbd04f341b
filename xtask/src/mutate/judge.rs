//! What the comparison makes of a change: reported at the right words, half, or not at all, and what is reported besides.

use article_compare::comparison::{Comparison, Finding, Role, Status};
use article_compare::text::Span;

use super::change::Change;

/// What comes of a change.
pub struct Outcome {
    pub found: Found,
    /// The conflicts that the change does not account for: what they say on the left and on the right.
    pub elsewhere: Vec<(String, String)>,
}

/// How far a change is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// As a conflict at the changed words; of values, with the two that differ.
    Reported,
    /// As a conflict at the changed words that does not name the changed value.
    Vaguely,
    /// Not as a conflict.
    Missed,
    /// It stands in no statement: in a headline, a byline or the like, where nothing is painted.
    NoStatement,
}

/// What comes of a change on the right side; `known` are the conflicts of the unchanged pair.
pub fn judged(comparison: &Comparison, change: &Change, known: &[(String, String)]) -> Outcome {
    let places = change.places();
    let at = |span: Span| places.iter().any(|place| touch(*place, span));
    let names = |finding: &Finding| finding.values.iter().any(|v| !v.equal && at(v.right));
    let facts = &comparison.right.facts;
    let painted: Vec<usize> = (0..facts.len()).filter(|&i| at(facts[i].span)).collect();
    // "The mayor denied that" belongs to no fact: then it is for the facts of the sentence to report it.
    let beside =
        |i: usize| painted.is_empty() && at(comparison.right.sentences[facts[i].sentence].span);
    let covers = |finding: &Finding| {
        let mut right = finding.right.iter();
        right.any(|&i| painted.contains(&i) || beside(i))
    };
    let reported = |finding: &Finding| names(finding) || !change.kind.is_value() && covers(finding);
    let mut found = Found::Missed;
    let mut elsewhere = Vec::new();
    for finding in comparison.conflicts() {
        if reported(finding) {
            found = Found::Reported;
        } else if covers(finding) {
            found = if found == Found::Reported {
                found
            } else {
                Found::Vaguely
            };
        } else {
            elsewhere.push(said(comparison, finding));
        }
    }
    let stated = |span: Span| {
        let mut sentences = comparison.right.sentences.iter();
        sentences.any(|s| s.role == Role::Statement && touch(span, s.span))
    };
    if !places.iter().any(|&place| stated(place)) {
        found = Found::NoStatement;
    }
    elsewhere.retain(|conflict| !known.contains(conflict));
    Outcome { found, elsewhere }
}

/// What the conflicts of a comparison say on the left and on the right.
pub fn conflicts(comparison: &Comparison) -> Vec<(String, String)> {
    let findings = comparison.findings.iter();
    findings
        .filter(|finding| finding.status == Status::Conflict)
        .map(|finding| said(comparison, finding))
        .collect()
}

fn said(comparison: &Comparison, finding: &Finding) -> (String, String) {
    let side = |reading: &article_compare::comparison::Reading, facts: &[usize]| -> String {
        let texts = facts
            .iter()
            .map(|&i| reading.facts[i].span.of(&reading.article.text));
        texts.collect::<Vec<_>>().join(" / ")
    };
    (
        side(&comparison.left, &finding.left),
        side(&comparison.right, &finding.right),
    )
}

/// Whether two stretches have a byte in common; an empty one where words were left out has its place.
fn touch(a: Span, b: Span) -> bool {
    a.start < b.end.max(b.start + 1) && b.start < a.end.max(a.start + 1)
}
