//! Rivals: values of two paired facts that agree, or that cannot both be true.

use super::stated::Stated;
use super::stem::{in_common, share};
use crate::facts::value::agreement;
use crate::facts::{Agreement, Content, Fact, Kind, Value};
use crate::order;
use crate::text::Language;

/// Pairs of values of one kind that fit, each value once: those that fit well first, then those in like places.
pub(super) fn one_to_one<'a>(
    left: &'a Fact,
    right: &'a Fact,
    fit: impl Fn(&Value, &Value) -> bool,
    well: impl Fn(&Value, &Value) -> bool,
) -> Vec<(&'a Value, &'a Value)> {
    let mut pairs: Vec<(bool, usize, usize)> = Vec::new();
    for (i, a) in left.values.iter().enumerate() {
        for (j, b) in right.values.iter().enumerate() {
            if a.kind == b.kind && fit(a, b) {
                pairs.push((false, i, j));
            }
        }
    }
    // A pair without a choice need not be looked into.
    if pairs.len() > 1 {
        for (ill, i, j) in &mut pairs {
            *ill = !well(&left.values[*i], &right.values[*j]);
        }
    }
    order::sort_by_key(&mut pairs, |&(ill, i, j)| (ill, i.abs_diff(j), i + j));
    let mut taken: Vec<(usize, usize)> = Vec::new();
    for (_, i, j) in pairs {
        if !taken.iter().any(|&(x, y)| x == i || y == j) {
            taken.push((i, j));
        }
    }
    let values = taken.into_iter();
    values
        .map(|(i, j)| (&left.values[i], &right.values[j]))
        .collect()
}

pub(super) fn differ(a: &Value, b: &Value) -> bool {
    match (&a.content, &b.content) {
        (Content::Name(x), Content::Name(y)) => {
            agreement(a, b) == Agreement::Apart && x.words.len() > 1 && y.words.len() > 1
        }
        (Content::Quotation(x), Content::Quotation(y)) => {
            agreement(a, b) == Agreement::Different && !x.weak && !y.weak
        }
        _ => agreement(a, b) == Agreement::Different,
    }
}

pub(super) fn agrees_with_any(value: &Value, others: &[Value]) -> bool {
    others.iter().any(|o| agreement(value, o).agrees())
}

/// Whether a value of one fact stands anywhere in the other article, of the same thing as far as that is said.
pub(super) fn stands(value: &Value, stated: Stated<'_>, other: Stated<'_>) -> bool {
    let language = stated.words.language;
    let found = |v: &&Value| agreement(value, v).agrees() && same_slot(value, v, language);
    // Whether a fact that has a word in common tells it.
    let near = |tells: &dyn Fn(&&Value) -> bool| {
        // No fact tells what the article does not: that is soon looked through.
        let mut facts = other.facts.iter().zip(other.all_stems);
        other.values.iter().any(|v| tells(&v))
            && facts.any(|(fact, stems)| {
                fact.values.iter().any(|v| tells(&v)) && in_common(stated.stems, stems)
            })
    };
    match value.kind {
        // A day is said of many things: only where the fact has a word in common is it of this one.
        Kind::Date | Kind::Time => near(&found),
        // A bare number counts what its fact tells of: it is of this one only with a word in common.
        Kind::Number => {
            let bare = |v: &Value| matches!(&v.content, Content::Quantity(q) if q.slot.is_empty());
            let counted = other
                .values
                .iter()
                .filter(|v| bare(value) || !bare(v))
                .any(|v| found(&v));
            counted || near(&|v| bare(v) && found(v))
        }
        Kind::Name => !stated.is_stranger(value),
        _ => other.values.iter().any(|v| found(&v)),
    }
}

/// Whether two values count the same, as far as that is said.
fn same_slot(a: &Value, b: &Value, language: Language) -> bool {
    match (&a.content, &b.content) {
        (Content::Quantity(x), Content::Quantity(y)) if a.kind == Kind::Number => {
            x.slot.is_empty()
                || y.slot.is_empty()
                || share(&x.slot[..1], &y.slot, language)
                || share(&y.slot[..1], &x.slot, language)
        }
        _ => true,
    }
}
