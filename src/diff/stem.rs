//! Stems of a fact as verdicts compare them: its content words, its values aside, each with what it may mean.

use std::rc::Rc;

use super::phrase;
use crate::align::{Form, Lexeme, Lexemes};
use crate::facts::{Fact, Kind, Value};
use crate::order;
use crate::segment::Words;
use crate::text::{Language, Span};

/// A stem with what it may mean.
#[derive(Clone, Debug)]
pub struct Stem(Rc<Lexeme>);

/// How many stems of one fact are held against those of another: no clause of prose has as many.
const MOST_STEMS: usize = 64;

/// The content stems of a fact, its values aside; in alphabetical order, each once.
#[must_use]
pub fn stems(words: &Words, lexemes: &Lexemes, fact: &Fact) -> Vec<Stem> {
    let counted = |v: &&Value| v.kind != Kind::Quotation && v.kind != Kind::Name;
    let values: Vec<Span> = fact.values.iter().filter(counted).map(|v| v.span).collect();
    // Values are in order, and disjoint but for quotations.
    let inside = |span: Span| {
        let first = values.partition_point(|v| v.end < span.end);
        values.get(first).is_some_and(|v| v.contains(span))
    };
    let range = words.within(fact.span);
    let mut own: Vec<usize> = Vec::with_capacity(range.len());
    let mut phrases: Vec<Stem> = Vec::new();
    for w in range.clone().filter(|&w| !inside(words.spans[w])) {
        let form = &lexemes.forms[words.forms[w]];
        let phrase = phrase::meant(words, &range, w, &lexemes.all[form.lexeme].stem);
        match phrase {
            Some(meant) => phrases.push(Stem::of(meant, Language::English)),
            None if !form.stop => own.push(form.lexeme),
            None => {}
        }
    }
    own.sort_unstable();
    own.dedup();
    own.truncate(MOST_STEMS);
    let own = own.into_iter();
    let mut stems: Vec<Stem> = own
        .map(|lexeme| Stem(Rc::clone(&lexemes.all[lexeme])))
        .collect();
    if !phrases.is_empty() {
        stems.extend(phrases);
        in_order(&mut stems);
    }
    stems
}

/// For each form of an article's words its stem.
#[must_use]
pub fn of_forms(words: &Words, lexemes: &Lexemes) -> Vec<Stem> {
    let forms = words.lower.iter().zip(&lexemes.forms);
    let stem = |(lower, form): (&String, &Form)| match lexemes.names_only {
        // Lexemes that serve names alone are of no language.
        true => Stem::of(lower, words.language),
        false => Stem(Rc::clone(&lexemes.all[form.lexeme])),
    };
    forms.map(stem).collect()
}

/// The stems of several facts, in alphabetical order, each once.
#[must_use]
pub fn union<'a>(facts: impl Iterator<Item = &'a [Stem]>) -> Vec<Stem> {
    let mut stems: Vec<Stem> = facts.flatten().cloned().collect();
    in_order(&mut stems);
    stems.truncate(MOST_STEMS);
    stems
}

fn in_order(stems: &mut Vec<Stem>) {
    order::sort_by_text(stems, Stem::text);
    stems.dedup_by(|a, b| a.text() == b.text());
}

impl Stem {
    pub(super) fn of(word: &str, language: Language) -> Self {
        Self(Rc::new(Lexeme::of(word, language)))
    }

    /// The stem itself.
    pub(super) fn text(&self) -> &str {
        &self.0.stem
    }

    pub(super) fn is_opposed(&self, other: &Self) -> bool {
        self.0.is_opposed(&other.0)
    }

    pub(super) fn same_stem(&self, other: &Self) -> bool {
        self.0.stem == other.0.stem
    }

    pub(super) fn same(&self, other: &Self) -> bool {
        let related = || self.0.meaning.related(other.0.meaning);
        self.0.stem == other.0.stem || related().is_some_and(|r| r >= 0.7)
    }
}

/// How many stems of one fact the other has too.
pub(super) fn common(l: &[Stem], r: &[Stem]) -> usize {
    l.iter().filter(|a| r.iter().any(|b| a.same(b))).count()
}

/// Whether two facts have a stem in common.
pub(super) fn in_common(l: &[Stem], r: &[Stem]) -> bool {
    l.iter().any(|a| r.iter().any(|b| a.same(b)))
}

/// The share of the stems of the one that has fewer in the other.
pub(super) fn covered(l: &[Stem], r: &[Stem]) -> f64 {
    let share = |a: &[Stem], b: &[Stem]| common(a, b) as f64 / a.len().max(1) as f64;
    share(l, r).min(share(r, l))
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

/// The stems of one fact that mean the opposite of one of the other, where neither has both.
pub(super) fn opposites<'a>(l: &'a [Stem], r: &'a [Stem]) -> Vec<(&'a Stem, &'a Stem)> {
    let has = |stems: &[Stem], one: &Stem| {
        let found = stems.binary_search_by(|other| other.0.stem.cmp(&one.0.stem));
        found.is_ok()
    };
    let pairs = l.iter().flat_map(|a| r.iter().map(move |b| (a, b)));
    pairs
        .filter(|(a, b)| a.is_opposed(b) && !has(r, a) && !has(l, b))
        .collect()
}
