//! The making of a comparison: the stages in order, then statuses and findings, with every span led back to the text as given.

use super::grouping::{Group, groups};
use super::{
    Comparison, Fact, Finding, LIKELY, Link, PERHAPS, Reading, Reason, Relation, Sentence, Status,
    Value,
};
use crate::align::{self, Alignment, Passages};
use crate::facts;
use crate::segment;
use crate::text::{Article, Clean, Span};

impl Comparison {
    /// The comparison of two articles.
    pub(crate) fn of(left: &Article, right: &Article) -> Self {
        let (l, r) = (Study::of(left), Study::of(right));
        let alignment = align::align(l.passages(), r.passages(), PERHAPS);
        let mut comparison = Self {
            left: l.reading(left),
            right: r.reading(right),
            links: Vec::new(),
            findings: Vec::new(),
        };
        comparison.findings = findings(&l, &r, &alignment);
        comparison.mark();
        comparison.links = links(&comparison, &alignment);
        comparison
    }

    /// Gives every fact the status, score and place of its finding.
    fn mark(&mut self) {
        for (n, finding) in self.findings.iter().enumerate() {
            let places = finding
                .left
                .iter()
                .map(|&i| (true, i))
                .chain(finding.right.iter().map(|&i| (false, i)));
            for (is_left, i) in places {
                let fact = if is_left {
                    &mut self.left.facts[i]
                } else {
                    &mut self.right.facts[i]
                };
                (fact.status, fact.finding) = (finding.status, n);
                fact.score = if finding.status == Status::Unique {
                    0.0
                } else {
                    finding.score
                };
            }
        }
    }
}

/// An article with its clean copy and what stands in it.
struct Study {
    clean: Clean,
    sentences: Vec<segment::Sentence>,
    facts: Vec<facts::Fact>,
}

impl Study {
    fn of(article: &Article) -> Self {
        let clean = Clean::from_text(&article.text);
        let sentences = segment::sentences(&clean.text);
        let facts = facts::facts(&clean.text, &sentences);
        Self {
            clean,
            sentences,
            facts,
        }
    }

    fn passages(&self) -> Passages<'_> {
        Passages {
            text: &self.clean.text,
            sentences: &self.sentences,
            facts: &self.facts,
        }
    }

    fn reading(&self, article: &Article) -> Reading {
        let given = |span: Span| self.clean.given(span);
        let mut paragraphs: Vec<Span> = Vec::new();
        let mut numbers: Vec<usize> = Vec::new();
        for s in &self.sentences {
            let span = given(s.span);
            match paragraphs
                .last_mut()
                .filter(|_| numbers.last() == Some(&s.paragraph))
            {
                Some(p) => p.end = span.end,
                None => {
                    paragraphs.push(span);
                    numbers.push(s.paragraph);
                }
            }
        }
        let place = |paragraph: usize| numbers.binary_search(&paragraph).unwrap_or(0);
        let sentence = |s: &segment::Sentence| Sentence {
            span: given(s.span),
            paragraph: place(s.paragraph),
            role: s.role,
        };
        let value = |v: &facts::Value| Value {
            span: given(v.span),
            kind: v.kind,
        };
        let fact = |f: &facts::Fact| Fact {
            span: given(f.span),
            sentence: f.sentence,
            status: Status::Unique,
            score: 0.0,
            finding: 0,
            values: f.values.iter().map(value).collect(),
        };
        Reading {
            article: article.clone(),
            sentences: self.sentences.iter().map(sentence).collect(),
            facts: self.facts.iter().map(fact).collect(),
            paragraphs,
        }
    }
}

/// The findings: groups of pairings that are likely, then the facts that stand alone.
fn findings(left: &Study, right: &Study, alignment: &Alignment) -> Vec<Finding> {
    let likely: Vec<align::Pairing> = alignment
        .pairings
        .iter()
        .filter(|p| p.score >= LIKELY)
        .cloned()
        .collect();
    let groups = groups(&likely, left.facts.len(), right.facts.len());
    let (mut in_left, mut in_right) = (
        vec![false; left.facts.len()],
        vec![false; right.facts.len()],
    );
    let mut findings: Vec<Finding> = Vec::new();
    for group in groups {
        group.left.iter().for_each(|&i| in_left[i] = true);
        group.right.iter().for_each(|&i| in_right[i] = true);
        findings.push(finding(group));
    }
    let alone =
        |facts: &[bool]| -> Vec<usize> { (0..facts.len()).filter(|&i| !facts[i]).collect() };
    findings.extend(alone(&in_left).into_iter().map(|i| single(vec![i], vec![])));
    findings.extend(
        alone(&in_right)
            .into_iter()
            .map(|i| single(vec![], vec![i])),
    );
    findings.sort_by_key(|f| {
        (
            f.left.first().copied().unwrap_or(usize::MAX),
            f.right.first().copied(),
        )
    });
    findings
}

fn finding(group: Group) -> Finding {
    Finding {
        left: group.left,
        right: group.right,
        status: Status::Shared,
        score: group.score,
        values: Vec::new(),
        reasons: vec![Reason::Neighbors],
        copied: false,
    }
}

fn single(left: Vec<usize>, right: Vec<usize>) -> Finding {
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

/// The links between sentences: what the alignment says of them, and never less than what their findings say.
fn links(comparison: &Comparison, alignment: &Alignment) -> Vec<Link> {
    let mut links: Vec<Link> = alignment
        .links
        .iter()
        .map(|l| Link {
            left: l.left,
            right: l.right,
            score: l.score,
            relation: Relation::Partial,
            reasons: Vec::new(),
        })
        .collect();
    for finding in comparison
        .findings
        .iter()
        .filter(|f| f.status == Status::Conflict)
    {
        for &i in &finding.left {
            for &j in &finding.right {
                let at = (
                    comparison.left.facts[i].sentence,
                    comparison.right.facts[j].sentence,
                );
                if let Some(link) = links.iter_mut().find(|l| (l.left, l.right) == at) {
                    link.relation = Relation::Conflict;
                    link.score = link.score.max(finding.score);
                }
            }
        }
    }
    links
}
