//! Rivals: values of two paired facts that cannot both be true, and whether they are of one thing.

use std::collections::BTreeSet;

use super::stem::{common, likeness, share};
use super::verdict::{NEARLY_THE_SAME, Stated};
use crate::align::is_stop_word_in;
use crate::facts::value::agreement;
use crate::facts::{Agreement, Content, Fact, Kind, Value};
use crate::text::Language;

/// Pairs of values of one kind that fit, each value once: equal ones first, then those in like places.
pub(super) fn one_to_one<'a>(
    left: &'a Fact,
    right: &'a Fact,
    fit: impl Fn(&Value, &Value) -> bool,
) -> Vec<(&'a Value, &'a Value)> {
    let mut pairs: Vec<(bool, usize, usize)> = Vec::new();
    for (i, a) in left.values.iter().enumerate() {
        for (j, b) in right.values.iter().enumerate() {
            if a.kind == b.kind && fit(a, b) {
                pairs.push((agreement(a, b) != Agreement::Equal, i, j));
            }
        }
    }
    pairs.sort_by_key(|&(unequal, i, j)| (unequal, i.abs_diff(j), i + j));
    let (mut seen_left, mut seen_right) = (BTreeSet::new(), BTreeSet::new());
    pairs.retain(|&(_, i, j)| {
        let free = !seen_left.contains(&i) && !seen_right.contains(&j);
        free && seen_left.insert(i) && seen_right.insert(j)
    });
    pairs
        .into_iter()
        .map(|(_, i, j)| (&left.values[i], &right.values[j]))
        .collect()
}

pub(super) fn differ(a: &Value, b: &Value) -> bool {
    match (&a.content, &b.content) {
        (Content::Name(x), Content::Name(y)) => {
            agreement(a, b) == Agreement::Apart && x.words.len() > 1 && y.words.len() > 1
        }
        (Content::Quotation(_), _) => false,
        _ => agreement(a, b) == Agreement::Different,
    }
}

pub(super) fn agrees_with_any(value: &Value, others: &[Value]) -> bool {
    others.iter().any(|o| {
        matches!(
            agreement(value, o),
            Agreement::Equal | Agreement::Compatible
        )
    })
}

/// Whether a value stands anywhere in an article, of the same thing as far as that is said.
pub(super) fn stands(value: &Value, article: &[Value], language: Language) -> bool {
    article.iter().any(|other| {
        matches!(
            agreement(value, other),
            Agreement::Equal | Agreement::Compatible
        ) && match (&value.content, &other.content) {
            (Content::Quantity(x), Content::Quantity(y)) if value.kind == Kind::Number => {
                x.slot.is_empty()
                    || y.slot.is_empty()
                    || share(&x.slot[..1], &y.slot, language)
                    || share(&y.slot[..1], &x.slot, language)
            }
            _ => true,
        }
    })
}

/// Whether two differing values are of one thing: what is counted agrees, or the rest of the two facts does.
pub(super) fn of_one_thing(
    a: &Value,
    b: &Value,
    left: Stated<'_>,
    right: Stated<'_>,
    score: f64,
) -> bool {
    let language = left.words.language;
    let (l, r) = (left.stems, right.stems);
    let common = common(l, r);
    let alone = |v: &Value, s: Stated<'_>| {
        let mut others = s.fact.values.iter().filter(|o| o.span != v.span);
        others.all(|o| agreement(v, o) == Agreement::Apart)
    };
    let only = alone(a, left) && alone(b, right);
    match (&a.content, &b.content) {
        (Content::Quantity(x), Content::Quantity(y)) => {
            let counted = !x.slot.is_empty()
                && !y.slot.is_empty()
                && share(&x.slot[..1], &y.slot[..1], language);
            let slots = counted
                || a.kind != Kind::Number
                    && (share(&x.slot, &y.slot, language) || share(&x.before, &y.before, language));
            (slots && common >= 1) || (only && common >= 1 && score >= 0.6)
        }
        (Content::Name(_), Content::Name(_)) => {
            let roles = share(&role(a, left), &role(b, right), language);
            roles && score >= 0.6 || only && likeness(l, r) >= NEARLY_THE_SAME
        }
        (Content::Date(_), Content::Date(_)) => {
            only && common >= 2 && score >= 0.4 && likeness(l, r) >= 0.4
        }
        _ => only && common >= 1 && score >= 0.5,
    }
}

/// The words beside a name that say who it is: those right before it, or those between the commas after it.
fn role(name: &Value, stated: Stated<'_>) -> Vec<String> {
    let sentence = stated.fact.span;
    let before = &stated.text[sentence.start..name.span.start];
    let after = &stated.text[name.span.end..sentence.end];
    let aside = after
        .strip_prefix(", ")
        .and_then(|a| a.split_once(','))
        .map_or("", |(aside, _)| aside);
    let start = before.rfind([',', ';']).map_or(0, |at| at + 1);
    let before = before.get(start..).unwrap_or("");
    let near = before
        .split_whitespace()
        .rev()
        .take(3)
        .chain(aside.split_whitespace().take(5));
    near.map(|w| {
        w.trim_matches(|c: char| !c.is_alphanumeric())
            .to_lowercase()
    })
    .filter(|w| !w.is_empty() && !is_stop_word_in(w, stated.words.language))
    .collect()
}
