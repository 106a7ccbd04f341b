//! The JSON form of a comparison, as files and JavaScript receive it; its offsets are UTF-16 code units of the texts as given.

mod bundle;
mod word;

pub use bundle::{Anchor, Article, Bundle, Correction, File};
pub use word::{Kind, Outcome, ReasonKind, Relation, Role, Status};

use serde::Serialize;

use crate::comparison;
use crate::text::Span;

/// The whole result.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Comparison {
    /// How the two articles stand to each other.
    pub outcome: Outcome,
    /// How many findings there are of each status.
    pub counts: Counts,
    /// The first article.
    pub left: Reading,
    /// The second article.
    pub right: Reading,
    /// Sentences that state a common fact; by left, then right.
    pub links: Vec<Link>,
    /// What readers count.
    pub findings: Vec<Finding>,
    /// Of articles in different languages the names and figures that stand in both.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub common: Vec<ValuePair>,
    /// What the reader corrected, as applied.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub corrections: Vec<Correction>,
}

/// How many findings there are of each status.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Counts {
    /// Certain shared findings.
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

/// One article, split into its parts.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Reading {
    /// Its headline, where it was given beside the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Its outlet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// When it was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<String>,
    /// Where it stands on the web; `http` and `https` only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The language that it was read in, as the primary subtag of BCP 47; `und` where nothing is known of it.
    pub language: String,
    /// Its paragraphs.
    pub paragraphs: Vec<Range>,
    /// Its sentences.
    pub sentences: Vec<Sentence>,
    /// Its facts.
    pub facts: Vec<Fact>,
}

/// A half-open range of UTF-16 code units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Range {
    /// The first unit.
    pub start: usize,
    /// One past the last unit.
    pub end: usize,
}

/// A sentence.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Sentence {
    /// Its first unit.
    pub start: usize,
    /// One past its last unit.
    pub end: usize,
    /// The index of its paragraph.
    pub paragraph: usize,
    /// What it does there.
    pub role: Role,
}

/// A fact.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Fact {
    /// Its first unit.
    pub start: usize,
    /// One past its last unit.
    pub end: usize,
    /// The index of its sentence.
    pub sentence: usize,
    /// What the other article makes of it.
    pub status: Status,
    /// How probable it is that the other article speaks of it.
    pub score: f64,
    /// The index of its finding.
    pub finding: usize,
    /// Its values.
    pub values: Vec<Value>,
}

/// A value in a fact.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Value {
    /// Its first unit.
    pub start: usize,
    /// One past its last unit.
    pub end: usize,
    /// What sort of value it is.
    pub kind: Kind,
}

/// A link between two sentences.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Link {
    /// The index of the left sentence.
    pub left: usize,
    /// The index of the right sentence.
    pub right: usize,
    /// The calibrated probability that they state a common fact.
    pub score: f64,
    /// How far the two agree.
    pub relation: Relation,
    /// Whether the articles are versions of one, and the sentence stands in another place.
    pub moved: bool,
    /// Why the two are linked.
    pub reasons: Vec<Reason>,
}

/// Facts that belong together, or one alone.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Finding {
    /// Indices of facts of the left article.
    pub left: Vec<usize>,
    /// Indices of facts of the right article.
    pub right: Vec<usize>,
    /// What the two articles make of it.
    pub status: Status,
    /// The calibrated probability that they belong together.
    pub score: f64,
    /// Whether both articles have it word for word from one source.
    pub copied: bool,
    /// The values that were compared.
    pub values: Vec<ValuePair>,
    /// Why they belong together.
    pub reasons: Vec<Reason>,
}

/// Two values of one thing.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct ValuePair {
    /// What sort of values they are.
    pub kind: Kind,
    /// The value in the left article.
    pub left: Range,
    /// The value in the right article.
    pub right: Range,
    /// Whether they agree.
    pub equal: bool,
}

/// Why two passages are linked.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Reason {
    /// What sort of reason it is.
    pub kind: ReasonKind,
    /// What corresponds, as written on the left and on the right.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub pairs: Vec<(String, String)>,
}

impl From<&comparison::Comparison> for Comparison {
    fn from(c: &comparison::Comparison) -> Self {
        let (left, right) = (
            Units::of(&c.left.article.text),
            Units::of(&c.right.article.text),
        );
        Self {
            outcome: c.outcome().into(),
            counts: c.counts().into(),
            left: reading(&c.left, &left),
            right: reading(&c.right, &right),
            links: c.links.iter().map(link).collect(),
            findings: c
                .findings
                .iter()
                .map(|f| finding(f, &left, &right))
                .collect(),
            common: c
                .common
                .iter()
                .map(|p| value_pair(p, &left, &right))
                .collect(),
            corrections: c.corrections.iter().map(Correction::from).collect(),
        }
    }
}

impl From<comparison::Counts> for Counts {
    fn from(counts: comparison::Counts) -> Self {
        Self {
            shared: counts.shared,
            likely: counts.likely,
            copied: counts.copied,
            conflict: counts.conflict,
            only_left: counts.only_left,
            only_right: counts.only_right,
        }
    }
}

/// For each byte of a text the UTF-16 code units before it.
struct Units(Vec<usize>);

impl Units {
    fn of(text: &str) -> Self {
        let mut units = vec![0; text.len() + 1];
        let mut count = 0;
        for (at, c) in text.char_indices() {
            units[at] = count;
            count += c.len_utf16();
        }
        units[text.len()] = count;
        Self(units)
    }

    fn range(&self, span: Span) -> Range {
        Range {
            start: self.0[span.start],
            end: self.0[span.end],
        }
    }
}

fn reading(reading: &comparison::Reading, units: &Units) -> Reading {
    let sentence = |s: &comparison::Sentence| {
        let Range { start, end } = units.range(s.span);
        Sentence {
            start,
            end,
            paragraph: s.paragraph,
            role: s.role.into(),
        }
    };
    let value = |v: &comparison::Value| {
        let Range { start, end } = units.range(v.span);
        Value {
            start,
            end,
            kind: v.kind.into(),
        }
    };
    let fact = |f: &comparison::Fact| {
        let Range { start, end } = units.range(f.span);
        Fact {
            start,
            end,
            sentence: f.sentence,
            status: f.status.into(),
            score: f.score,
            finding: f.finding,
            values: f.values.iter().map(value).collect(),
        }
    };
    Reading {
        title: reading.article.title.clone(),
        source: reading.article.source.clone(),
        published: reading.article.published.clone(),
        url: reading.article.address().map(str::to_owned),
        language: reading.language.tag(),
        paragraphs: reading.paragraphs.iter().map(|&p| units.range(p)).collect(),
        sentences: reading.sentences.iter().map(sentence).collect(),
        facts: reading.facts.iter().map(fact).collect(),
    }
}

fn link(l: &comparison::Link) -> Link {
    Link {
        left: l.left,
        right: l.right,
        score: l.score,
        relation: l.relation.into(),
        moved: l.moved,
        reasons: l.reasons.iter().map(reason).collect(),
    }
}

fn finding(f: &comparison::Finding, left: &Units, right: &Units) -> Finding {
    Finding {
        left: f.left.clone(),
        right: f.right.clone(),
        status: f.status.into(),
        score: f.score,
        copied: f.copied,
        values: f
            .values
            .iter()
            .map(|p| value_pair(p, left, right))
            .collect(),
        reasons: f.reasons.iter().map(reason).collect(),
    }
}

fn value_pair(p: &comparison::ValuePair, left: &Units, right: &Units) -> ValuePair {
    ValuePair {
        kind: p.kind.into(),
        left: left.range(p.left),
        right: right.range(p.right),
        equal: p.equal,
    }
}

fn reason(r: &comparison::Reason) -> Reason {
    use comparison::Reason as R;
    let (kind, pairs) = match r {
        R::Words(pairs) => (ReasonKind::Words, pairs.clone()),
        R::Names(pairs) => (ReasonKind::Names, pairs.clone()),
        R::Figures(pairs) => (ReasonKind::Figures, pairs.clone()),
        R::Quotation => (ReasonKind::Quotation, Vec::new()),
        R::Neighbors => (ReasonKind::Neighbors, Vec::new()),
        R::Verbatim => (ReasonKind::Verbatim, Vec::new()),
        R::Reader => (ReasonKind::Reader, Vec::new()),
    };
    Reason { kind, pairs }
}
