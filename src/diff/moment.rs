//! Moments: whether two facts give their figures for two times, so that both may be right: "by Thursday morning", "by evening".

use super::stated::Stated;
use crate::facts::value::agreement;
use crate::facts::{Agreement, Kind, Value};
use crate::text::Span;

/// Whether two facts with a figure each tell of another day, another part of the day or another stretch of time.
pub(super) fn differ(left: Stated<'_>, right: Stated<'_>) -> bool {
    let (l, r) = (days(left), days(right));
    let agree = l.iter().any(|a| r.iter().any(|b| agreement(a, b).agrees()));
    let apart = |a: &&Value, b: &&Value| agreement(a, b) == Agreement::Different;
    let differ = l.iter().any(|a| r.iter().any(|b| apart(a, b)));
    if agree || differ {
        return differ && !agree;
    }
    if past(left) && r.is_empty() || past(right) && l.is_empty() {
        return true;
    }
    if coming(left) != coming(right) {
        return true;
    }
    of_two_parts(left, right) || since(left) && lasts(right) || since(right) && lasts(left)
}

/// Whether two facts tell of two parts of the day: "in the morning", "by evening".
pub(super) fn of_two_parts(left: Stated<'_>, right: Stated<'_>) -> bool {
    let (l, r) = (parts(left), parts(right));
    !l.is_empty() && !r.is_empty() && l.iter().all(|part| !r.contains(part))
}

/// The days and hours in a fact.
fn days<'a>(stated: Stated<'a>) -> Vec<&'a Value> {
    let of_time = |v: &&Value| matches!(v.kind, Kind::Date | Kind::Time);
    stated.fact.values.iter().filter(of_time).collect()
}

/// Whether a fact tells of a year or month gone by: "In 2012, a fire destroyed 130 houses".
fn past(stated: Stated<'_>) -> bool {
    let words = stated.words;
    days(stated).iter().any(|day| {
        let own = words.within(day.span);
        let inside = own.start > 0 && words.form(own.start - 1) == "in";
        let opens = own.start == stated.own.start + 1;
        let year = own.len() == 1 && words.form(own.start).bytes().all(|b| b.is_ascii_digit());
        inside && own.len() == 1 && (year || opens)
    })
}

/// Whether a fact tells of a stretch of time to come: "next year".
fn coming(stated: Stated<'_>) -> bool {
    let words = stated.words;
    let own = stated.own.clone();
    let mut pairs = own.clone().zip(own.skip(1));
    pairs.any(|(a, b)| {
        words.form(a) == "next"
            && matches!(
                words.form(b),
                "year" | "month" | "week" | "season" | "quarter" | "decade"
            )
    })
}

/// The parts of a day that the sentence of a fact names, up to the end of the fact.
fn parts(stated: Stated<'_>) -> Vec<&'static str> {
    let sentence = stated.fact.sentence;
    let first = stated.facts.partition_point(|f| f.sentence < sentence);
    let span = Span::new(stated.facts[first].told.start, stated.fact.span.end);
    let words = stated.words.within(span);
    let named = |w: usize| PARTS.iter().find(|part| **part == stated.words.form(w));
    words.filter_map(named).copied().collect()
}

const PARTS: &[&str] = &[
    "morning",
    "noon",
    "afternoon",
    "evening",
    "night",
    "midnight",
];

/// Whether a fact counts from a day on.
fn since(stated: Stated<'_>) -> bool {
    let words = stated.words;
    words.forms_of(stated.own.clone()).any(|w| w == "since")
}

/// Whether a fact names a stretch of time.
fn lasts(stated: Stated<'_>) -> bool {
    let words = stated.words;
    let mut forms = words.forms_of(stated.own.clone());
    let mut values = stated.fact.values.iter();
    let named = values.any(|v| matches!(v.kind, Kind::Duration | Kind::Age));
    named || forms.any(|w| matches!(w, "week" | "month" | "year" | "day"))
}
