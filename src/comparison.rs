//! The whole result of a comparison, with its questions; all spans count bytes of the articles as given.

mod build;
mod correction;
mod findings;
mod further;
mod grouping;
mod links;
mod reasons;
mod study;
mod synopsis;

pub use correction::{Act, Anchor, Correction, corrected};
pub use synopsis::{Cell, Compared, Row, Synopsis, Witness};

pub use crate::diff::{Run, WordDiff};
pub use crate::facts::Kind;
pub use crate::segment::Role;
use crate::text::{Article, Language, Side, Span};

/// What two articles both say, what only one says, and where they contradict each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The first article, read.
    pub left: Reading,
    /// The second article, read.
    pub right: Reading,
    /// Sentences that state a common fact or contradict each other on one; by left, then right.
    pub links: Vec<Link>,
    /// What readers count: facts of both sides that belong together, or one alone. Ordered by first place in the left
    /// article; those only in the right article follow.
    pub findings: Vec<Finding>,
    /// Of articles in different languages the names and figures that stand in both; by place in the left article.
    pub common: Vec<ValuePair>,
    /// What the reader corrected, as applied; empty where nobody did.
    pub corrections: Vec<Correction>,
}

/// One article, split into its parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The article as given.
    pub article: Article,
    /// The language that it was read in.
    pub language: Language,
    /// Paragraphs, in order and disjoint.
    pub paragraphs: Vec<Span>,
    /// Sentences, in order and disjoint, each inside a paragraph.
    pub sentences: Vec<Sentence>,
    /// Facts, in order and disjoint, each inside a sentence.
    pub facts: Vec<Fact>,
}

/// A sentence in place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Where it stands.
    pub span: Span,
    /// The index of its paragraph.
    pub paragraph: usize,
    /// What it does in the article.
    pub role: Role,
}

/// A fact with what the other article makes of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// Where it stands.
    pub span: Span,
    /// The index of its sentence.
    pub sentence: usize,
    /// Whether the other article states it too.
    pub status: Status,
    /// How probable it is that the other article speaks of it: 0 to 1.
    pub score: f64,
    /// The index of its finding.
    pub finding: usize,
    /// The values in it.
    pub values: Vec<Value>,
}

/// A value in place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Value {
    /// Where it stands.
    pub span: Span,
    /// What sort of value it is.
    pub kind: Kind,
}

/// What the other article makes of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Both articles state it.
    Shared,
    /// The articles state it differently.
    Conflict,
    /// Only one article states it.
    Unique,
}

/// Two sentences that state at least one common fact or contradict each other on one.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// The index of the sentence in the left article.
    pub left: usize,
    /// The index of the sentence in the right article.
    pub right: usize,
    /// The calibrated probability that they do; at least [`LIKELY`].
    pub score: f64,
    /// What the link is of.
    pub relation: Relation,
    /// Whether the articles are versions of one, and the sentence stands in another place.
    pub moved: bool,
    /// Why the two are linked.
    pub reasons: Vec<Reason>,
}

/// What a link is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// The sentences have the same main point.
    Same,
    /// They share a fact among several.
    Partial,
    /// They contradict each other on a fact.
    Conflict,
}

/// Facts that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Indices of facts of the left article, ascending.
    pub left: Vec<usize>,
    /// Indices of facts of the right article, ascending.
    pub right: Vec<usize>,
    /// The status that all its facts have.
    pub status: Status,
    /// The calibrated probability that they belong together; 1 for a fact alone.
    pub score: f64,
    /// The values that were compared: in its facts, or beside them in their sentences, where they say who says it and when.
    pub values: Vec<ValuePair>,
    /// Why they belong together.
    pub reasons: Vec<Reason>,
    /// Whether both articles have it word for word from one source: one witness, not two.
    pub copied: bool,
}

/// Two values of one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ValuePair {
    /// What sort of values they are.
    pub kind: Kind,
    /// The value in the left article.
    pub left: Span,
    /// The value in the right article.
    pub right: Span,
    /// Whether they agree.
    pub equal: bool,
}

/// Why two passages are linked.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// Words that are rare in these articles stand in both, as written on the left and on the right.
    Words(Vec<(String, String)>),
    /// Names that stand in both.
    Names(Vec<(String, String)>),
    /// Figures that agree.
    Figures(Vec<(String, String)>),
    /// Words quoted in both.
    Quotation,
    /// The sentences around them correspond too.
    Neighbors,
    /// The passages are the same, word for word.
    Verbatim,
    /// The reader joined them.
    Reader,
}

/// How the two articles stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Neither text states anything.
    BothEmpty,
    /// One text states nothing.
    Empty(Side),
    /// The texts are the same, word for word.
    Identical,
    /// No fact of one is found in the other.
    Unrelated,
    /// Something is shared or contradicted.
    Related,
}

/// How many findings there are of each status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Certain shared findings, copies among them.
    pub shared: usize,
    /// Shared findings that are only likely.
    pub likely: usize,
    /// Of the shared ones, those that are one source copied.
    pub copied: usize,
    /// Conflicts.
    pub conflict: usize,
    /// Facts that only the left article states.
    pub only_left: usize,
    /// Facts that only the right article states.
    pub only_right: usize,
}

/// The score from which a finding is certain.
pub const CERTAIN: f64 = 0.8;

/// The highest score of a finding that something speaks against; just below certain. Most of them would have more.
pub const DOUBTFUL: f64 = 0.79;

/// The score from which a fact is painted.
pub const LIKELY: f64 = 0.5;

impl Comparison {
    /// The reading of a side.
    #[must_use]
    pub fn side(&self, side: Side) -> &Reading {
        match side {
            Side::Left => &self.left,
            Side::Right => &self.right,
        }
    }

    /// Whether a finding stands in a sentence that was moved from one version of an article to the other.
    #[must_use]
    pub fn is_moved(&self, finding: &Finding) -> bool {
        let stands = |reading: &Reading, facts: &[usize], sentence: usize| {
            facts.iter().any(|&f| reading.facts[f].sentence == sentence)
        };
        self.links.iter().filter(|link| link.moved).any(|link| {
            stands(&self.left, &finding.left, link.left)
                && stands(&self.right, &finding.right, link.right)
        })
    }

    /// The findings that both articles state.
    pub fn shared(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|f| f.status == Status::Shared)
    }

    /// The findings on which the articles contradict each other.
    pub fn conflicts(&self) -> impl Iterator<Item = &Finding> {
        self.findings
            .iter()
            .filter(|f| f.status == Status::Conflict)
    }

    /// The findings that stand in one article alone.
    pub fn only(&self, side: Side) -> impl Iterator<Item = &Finding> {
        self.findings
            .iter()
            .filter(move |f| f.status == Status::Unique && !f.facts(side).is_empty())
    }

    /// How many findings there are of each status.
    #[must_use]
    pub fn counts(&self) -> Counts {
        Counts {
            shared: self.shared().filter(|f| f.score >= CERTAIN).count(),
            likely: self.shared().filter(|f| f.score < CERTAIN).count(),
            copied: self.shared().filter(|f| f.copied).count(),
            conflict: self.conflicts().count(),
            only_left: self.only(Side::Left).count(),
            only_right: self.only(Side::Right).count(),
        }
    }

    /// Whether the articles are in different languages: then only their names and figures were compared.
    #[must_use]
    pub fn in_different_languages(&self) -> bool {
        self.left.language != self.right.language
    }

    /// How the two articles stand to each other.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        match (self.left.facts.is_empty(), self.right.facts.is_empty()) {
            (true, true) => Outcome::BothEmpty,
            (true, false) => Outcome::Empty(Side::Left),
            (false, true) => Outcome::Empty(Side::Right),
            _ if self.left.same_words(&self.right) => Outcome::Identical,
            _ if self.findings.iter().all(|f| f.status == Status::Unique) => Outcome::Unrelated,
            _ => Outcome::Related,
        }
    }
}

impl Finding {
    /// Its score, where that was measured: none for a shared finding whose score was cut down to [`DOUBTFUL`].
    #[must_use]
    pub fn measured(&self) -> Option<f64> {
        let cut = self.status == Status::Shared && (self.score - DOUBTFUL).abs() < f64::EPSILON;
        (!cut).then_some(self.score)
    }

    /// Its facts of a side.
    #[must_use]
    pub fn facts(&self, side: Side) -> &[usize] {
        match side {
            Side::Left => &self.left,
            Side::Right => &self.right,
        }
    }
}

impl Reading {
    fn same_words(&self, other: &Self) -> bool {
        self.article
            .text
            .split_whitespace()
            .eq(other.article.text.split_whitespace())
    }
}

impl Comparison {
    /// The word diff of a finding's passages: for each side the whole sentences in which its facts stand, from the first
    /// to the last where they are several. Empty runs for a fact alone.
    #[must_use]
    pub fn word_diff(&self, finding: usize) -> WordDiff {
        let passage = |side: Side| -> Option<(&str, Span)> {
            let (reading, facts) = (self.side(side), self.findings[finding].facts(side));
            let span = |i: &usize| reading.sentences[reading.facts[*i].sentence].span;
            let (first, last) = (facts.first().map(span)?, facts.last().map(span)?);
            Some((&reading.article.text, Span::new(first.start, last.end)))
        };
        match (passage(Side::Left), passage(Side::Right)) {
            (Some(left), Some(right)) => crate::diff::word_diff(left, right),
            _ => WordDiff::default(),
        }
    }
}
