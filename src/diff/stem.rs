//! Stems of a fact as verdicts compare them: its content words, its values aside, each with what it may mean.

use crate::align::{is_stop_word_in, lexicon};
use crate::facts::{Fact, Kind, Value};
use crate::segment::words;
use crate::text::{Language, Span};

/// A stem with what it may mean.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stem {
    text: String,
    concepts: Vec<u16>,
}

/// How many stems of one fact are held against those of another: no clause of prose has as many.
const MOST_STEMS: usize = 64;

/// The content stems of a fact, its values aside; sorted, each once.
#[must_use]
pub fn stems(text: &str, fact: &Fact, language: Language) -> Vec<Stem> {
    let counted = |v: &&Value| v.kind != Kind::Quotation && v.kind != Kind::Name;
    let values: Vec<Span> = fact.values.iter().filter(counted).map(|v| v.span).collect();
    // Values are in order, and disjoint but for quotations.
    let inside = |span: Span| {
        let first = values.partition_point(|v| v.end < span.end);
        values.get(first).is_some_and(|v| v.contains(span))
    };
    let mut stems: Vec<Stem> = words(text, fact.span)
        .into_iter()
        .filter(|w| !inside(w.span))
        .map(|w| w.span.of(text).to_lowercase())
        .filter(|w| !is_stop_word_in(w, language))
        .map(|w| Stem::of(&w, language))
        .collect();
    stems.sort_unstable();
    stems.dedup();
    stems.truncate(MOST_STEMS);
    stems
}

impl Stem {
    pub(super) fn of(word: &str, language: Language) -> Self {
        let text = lexicon::stem_in(word, language);
        let concepts = match language {
            Language::English => lexicon::concepts(&text),
            _ => Vec::new(),
        };
        Self { text, concepts }
    }

    pub(super) fn same(&self, other: &Self) -> bool {
        // Looking a relation up costs more than most pairs are worth.
        let may_be = || self.concepts.iter().any(|c| other.concepts.contains(c));
        let related = || lexicon::related(&self.text, &other.text).is_some_and(|r| r >= 0.7);
        self.text == other.text || may_be() && related()
    }
}

/// How many stems of one fact the other has too.
pub(super) fn common(l: &[Stem], r: &[Stem]) -> usize {
    l.iter().filter(|a| r.iter().any(|b| a.same(b))).count()
}

/// The share of the stems of both facts that the other has too.
pub(super) fn likeness(l: &[Stem], r: &[Stem]) -> f64 {
    let both = common(l, r) + common(r, l);
    if l.is_empty() && r.is_empty() {
        0.0
    } else {
        both as f64 / (l.len() + r.len()) as f64
    }
}

/// Whether any word of one list means what a word of the other does.
pub(super) fn share(a: &[String], b: &[String], language: Language) -> bool {
    let stems =
        |words: &[String]| -> Vec<Stem> { words.iter().map(|w| Stem::of(w, language)).collect() };
    let (a, b) = (stems(a), stems(b));
    a.iter().any(|x| b.iter().any(|y| x.same(y)))
}

/// Whether a stem of one fact is the opposite of one of the other, and neither has both.
pub(super) fn opposed(l: &[Stem], r: &[Stem]) -> bool {
    let without = |of: &'_ [Stem], other: &[Stem]| -> Vec<String> {
        let only = of.iter().filter(|s| other.binary_search(s).is_err());
        only.map(|s| s.text.clone()).collect()
    };
    let (l, r) = (without(l, r), without(r, l));
    l.iter().any(|a| r.iter().any(|b| lexicon::opposed(a, b)))
}
