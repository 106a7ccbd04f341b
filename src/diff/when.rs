//! When and how long: two days, hours or stretches of time in facts that likely say the same and hardly tell another.

use super::one_thing::{like_size, opens, set_aside, words_of_names};
use super::rival::agrees_with_any;
use super::stated::Stated;
use super::stem::{Stem, common};
use crate::facts::quantity::{Hedge, Quantity};
use crate::facts::unit::Dimension;
use crate::facts::{Content, Kind, Value};

/// Whether two such values that cannot both be true are of one thing. `score` is how probable it is that one of the facts
/// states the other.
pub(super) fn of_one_event(
    (a, left): (&Value, Stated<'_>),
    (b, right): (&Value, Stated<'_>),
    score: f64,
) -> bool {
    let aside = is_past(a, left)
        || is_past(b, right)
        || opens(a, left) != opens(b, right)
        || set_aside(a, left) != set_aside(b, right);
    score >= LIKELY
        && !aside
        && are_alike(a, b)
        && others(a, left, right) + others(b, right, left) <= OTHERS
        && told_alike(left, right, a.kind != Kind::Duration)
}

/// The score from which two facts likely say the same.
const LIKELY: f64 = 0.5;

/// How many other days or stretches of time the two facts may have that the other has not.
const OTHERS: usize = 1;

/// How many times one of two stretches of one event may be the other.
const LIKE_SIZE: f64 = 3.0;

/// The share of the words beyond names of the longer fact that the other has.
const ALIKE: f64 = 0.34;

/// The same of two days or hours.
const ALIKE_DAY: f64 = 0.15;

/// Whether two values are days or hours told as finely, or stretches of time of like length.
fn are_alike(a: &Value, b: &Value) -> bool {
    match (&a.content, &b.content) {
        (Content::Quantity(x), Content::Quantity(y)) => {
            let lasts = |q: &Quantity| q.dimension == Dimension::Duration && q.hedge != Hedge::Open;
            lasts(x) && lasts(y) && like_size(x, y, LIKE_SIZE)
        }
        (Content::Date(x), Content::Date(y)) => x.grain() == y.grain(),
        (Content::Time(_), Content::Time(_)) => true,
        _ => false,
    }
}

/// Whether a value says how long ago something was.
fn is_past(value: &Value, stated: Stated<'_>) -> bool {
    let words = stated.words;
    let next = words.within(value.span).end;
    words
        .spans
        .get(next)
        .is_some_and(|_| words.form(next) == "ago")
}

/// How many values of the kind a fact has beside one that the other fact has not.
fn others(value: &Value, own: Stated<'_>, other: Stated<'_>) -> usize {
    let rest = own.fact.values.iter();
    rest.filter(|o| o.span != value.span && o.kind == value.kind)
        .filter(|o| !agrees_with_any(o, &other.fact.values))
        .count()
}

/// Whether two facts have enough words beyond names in common: of a day fewer will do, as there is little else to say of it.
fn told_alike(left: Stated<'_>, right: Stated<'_>, day: bool) -> bool {
    let (l, r) = (beyond_names(left), beyond_names(right));
    let both = common(&l, &r).min(common(&r, &l));
    let share = both as f64 / l.len().max(r.len()).max(1) as f64;
    // One alone may be "expected".
    both >= 2 && share >= if day { ALIKE_DAY } else { ALIKE }
}

/// The stems of a fact that are of no name.
pub(super) fn beyond_names(stated: Stated<'_>) -> Vec<Stem> {
    let names: Vec<&str> = words_of_names(stated).collect();
    let own = stated.stems.iter();
    own.filter(|stem| !names.iter().any(|word| word.starts_with(stem.text())))
        .cloned()
        .collect()
}
