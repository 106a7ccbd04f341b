//! The making of a comparison: the stages in order, then statuses and findings, with every span led back to the text as given.

use std::collections::{BTreeMap, BTreeSet};

use super::grouping::{Group, groups};
use super::{
    Comparison, Fact, Finding, Kind, LIKELY, Link, PERHAPS, Reading, Reason, Relation, Sentence,
    Status, Value, ValuePair,
};
use crate::align::verbatim::{Words, copied};
use crate::align::{self, Alignment, Evidence, Passages, Sort};
use crate::diff::{self, Stated, Verdict};
use crate::facts;
use crate::segment;
use crate::text::{Article, Clean, Span};

impl Comparison {
    /// The comparison of two articles.
    pub(crate) fn of(left: &Article, right: &Article) -> Self {
        let (clean_left, clean_right) =
            (Clean::from_text(&left.text), Clean::from_text(&right.text));
        let (l, r) = (Study::of(left, &clean_left), Study::of(right, &clean_right));
        let alignment = align::align(l.passages(), r.passages(), LOOKED_INTO);
        let mut comparison = Self {
            left: l.reading(left),
            right: r.reading(right),
            links: Vec::new(),
            findings: Vec::new(),
        };
        comparison.findings = findings(&l, &r, &alignment);
        comparison.mark();
        comparison.links = links(&comparison, &l, &r, &alignment);
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
struct Study<'a> {
    clean: &'a Clean,
    sentences: Vec<segment::Sentence>,
    values: Vec<Vec<facts::Value>>,
    facts: Vec<facts::Fact>,
    words: Words<'a>,
}

impl<'a> Study<'a> {
    fn of(article: &Article, clean: &'a Clean) -> Self {
        let sentences = segment::sentences(&clean.text);
        let values = facts::values(&clean.text, &sentences, article.published.as_deref());
        let facts = facts::facts(&clean.text, &sentences, &values);
        let words = Words::of(&clean.text);
        Self {
            clean,
            sentences,
            values,
            facts,
            words,
        }
    }

    fn passages(&self) -> Passages<'_> {
        Passages {
            text: &self.clean.text,
            sentences: &self.sentences,
            facts: &self.facts,
        }
    }

    fn verdict(&self, right: &Self, pairing: &align::Pairing) -> Verdict {
        diff::verdict(
            self.stated(pairing.left),
            right.stated(pairing.right),
            pairing.score,
        )
    }

    fn stated(&self, fact: usize) -> Stated<'_> {
        Stated {
            text: &self.clean.text,
            values: &self.values,
            fact: &self.facts[fact],
        }
    }

    /// The words of a fact in lower case.
    fn folded(&self, fact: usize) -> &[String] {
        &self.words.folded[self.words.within(self.facts[fact].span)]
    }

    /// Whether nearly all words of some facts are marked as copied.
    fn is_copied(&self, facts: &[usize], marks: &[bool]) -> bool {
        let of = |&i: &usize| marks[self.words.within(self.facts[i].span)].iter();
        let (all, copied) = (
            facts.iter().flat_map(of).count(),
            facts.iter().flat_map(of).filter(|m| **m).count(),
        );
        copied * 10 >= all * 9 && copied > 0
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
fn findings(left: &Study<'_>, right: &Study<'_>, alignment: &Alignment) -> Vec<Finding> {
    let verdicts: Vec<Verdict> = alignment
        .pairings
        .iter()
        .map(|p| left.verdict(right, p))
        .collect();
    let judged: Vec<align::Pairing> = alignment
        .pairings
        .iter()
        .zip(&verdicts)
        .map(|(p, v)| judged(p, v))
        .collect();
    let joining: Vec<&align::Pairing> = judged.iter().filter(|p| p.score >= JOINS).collect();
    let groups = groups(&joining, left.facts.len(), right.facts.len());
    let copied = copied(&left.words, &right.words);
    let (mut in_left, mut in_right) = (
        vec![false; left.facts.len()],
        vec![false; right.facts.len()],
    );
    let mut findings: Vec<Finding> = Vec::new();
    for group in groups {
        group.left.iter().for_each(|&i| in_left[i] = true);
        group.right.iter().for_each(|&i| in_right[i] = true);
        let of =
            |p: &align::Pairing| group.left.contains(&p.left) && group.right.contains(&p.right);
        let pairings: Vec<(&align::Pairing, &Verdict)> = judged
            .iter()
            .zip(&verdicts)
            .filter(|(p, _)| p.score >= JOINS && of(p))
            .collect();
        let is_copy =
            left.is_copied(&group.left, &copied.0) && right.is_copied(&group.right, &copied.1);
        findings.push(finding(left, right, &group, &pairings, is_copy));
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

/// A pairing with the score that its verdict leaves it: a conflict is at least painted, a doubtful one never certain.
fn judged(pairing: &align::Pairing, verdict: &Verdict) -> align::Pairing {
    let mut judged = pairing.clone();
    if verdict.conflict {
        judged.score = judged.score.max(LIKELY);
    } else if verdict.figures_differ || only_figures(&pairing.evidence) {
        judged.score = judged.score.min(UNLIKELY);
    } else if verdict.doubtful {
        judged.score = judged.score.min(DOUBTFUL);
    }
    judged
}

/// Whether nothing but figures corresponds: one number may count different things.
fn only_figures(evidence: &[Evidence]) -> bool {
    !evidence.is_empty() && evidence.iter().all(|e| e.sort == Sort::Figure)
}

/// The score of a pairing whose figures differ without being of one thing for certain: not painted as shared.
const UNLIKELY: f64 = 0.39;

/// The score from which a pairing is looked into for a contradiction: figures that differ keep its own score low.
const LOOKED_INTO: f64 = 0.2;

/// The score from which a pairing may join a group that others make likely.
const JOINS: f64 = 0.4;

/// The highest score of a pairing that something speaks against; just below certain.
const DOUBTFUL: f64 = 0.79;

fn finding(
    left: &Study<'_>,
    right: &Study<'_>,
    group: &Group,
    pairings: &[(&align::Pairing, &Verdict)],
    copied: bool,
) -> Finding {
    let conflict = pairings.iter().any(|(_, v)| v.conflict);
    let doubtful = pairings.iter().any(|(_, v)| v.doubtful);
    let mut values: Vec<ValuePair> = Vec::new();
    for value in pairings.iter().flat_map(|(_, v)| &v.values) {
        let pair = ValuePair {
            kind: value.kind,
            left: left.clean.given(value.left),
            right: right.clean.given(value.right),
            equal: value.equal,
        };
        if !values.contains(&pair) {
            values.push(pair);
        }
    }
    let evidence: Vec<Evidence> = pairings
        .iter()
        .flat_map(|(p, _)| p.evidence.iter().copied())
        .collect();
    let mut reasons = reasons(left, right, &evidence);
    if pairings
        .iter()
        .any(|(p, _)| left.folded(p.left) == right.folded(p.right))
    {
        reasons.insert(0, Reason::Verbatim);
    }
    if values.iter().any(|v| v.kind == Kind::Quotation && v.equal) {
        reasons.push(Reason::Quotation);
    }
    Finding {
        left: group.left.clone(),
        right: group.right.clone(),
        status: if conflict {
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
        copied: copied && !conflict,
    }
}

/// The reasons that evidence gives: words, names and figures, as written on both sides.
fn reasons(left: &Study<'_>, right: &Study<'_>, evidence: &[Evidence]) -> Vec<Reason> {
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
    let sorts: [(Sort, fn(Vec<(String, String)>) -> Reason); 3] = [
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

/// The links between sentences. One that carries a conflict says so; one whose shared facts are most of both sentences is the same.
fn links(
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
