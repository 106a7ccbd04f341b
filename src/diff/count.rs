//! Counts: how many there are of a thing of which each article gives one number, as it opens.

use super::moment;
use super::rival::{differ, like_size};
use super::stem::Stem;
use super::verdict::Stated;
use crate::facts::quantity::{Hedge, Quantity};
use crate::facts::{Content, Kind, Value};

/// The two counts, where each article counts a thing once and the other number is close.
pub(super) fn counts<'a>(left: Stated<'a>, right: Stated<'a>) -> Option<(&'a Value, &'a Value)> {
    let ((a, x), (b, y)) = (count(left)?, count(right)?);
    let one = thing(x, left)?.same_stem(&thing(y, right)?);
    let rivals = one && like_size(x, y, CLOSE) && differ(a, b);
    (rivals && !moment::differ(left, right)).then_some((a, b))
}

/// Whether a fact gives the one number that its article has of a thing.
#[must_use]
pub fn tells_a_count(stated: Stated<'_>) -> bool {
    count(stated).is_some()
}

/// How many times one of two numbers of one thing may be the other.
const CLOSE: f64 = 1.75;

/// The least number that is hardly one of several of its kind.
const LEAST: f64 = 6.0;

/// How many sentences open an article, headlines among them.
const OPENING: usize = 7;

/// The first count of a fact whose thing the article counts nowhere else.
fn count<'a>(stated: Stated<'a>) -> Option<(&'a Value, &'a Quantity)> {
    if stated.fact.sentence >= OPENING {
        return None;
    }
    // "120 of the passengers" are not all of them.
    let whole = |v: &Value| {
        let next = stated.words.within(v.span).end;
        stated
            .words
            .spans
            .get(next)
            .is_none_or(|_| stated.words.form(next) != "of")
    };
    let counted = stated.fact.values.iter().filter_map(|v| match &v.content {
        Content::Quantity(q) if v.kind == Kind::Number && q.low >= LEAST && whole(v) => {
            Some((v, q))
        }
        _ => None,
    });
    let (value, quantity) = counted
        .into_iter()
        .find(|(_, q)| q.hedge != Hedge::Open && !q.slot.is_empty())?;
    let own = thing(quantity, stated)?;
    let again = stated
        .values
        .iter()
        .filter(|v| v.span != value.span)
        .any(|v| match &v.content {
            Content::Quantity(q) if v.kind == Kind::Number => {
                thing(q, stated).is_some_and(|other| other.same_stem(&own))
            }
            _ => false,
        });
    (!again).then_some((value, quantity))
}

/// What is counted, where that is no word for people or parts of anything.
fn thing(quantity: &Quantity, stated: Stated<'_>) -> Option<Stem> {
    let noun = quantity.slot.first()?;
    (!ANY.contains(&noun.as_str())).then(|| Stem::of(noun, stated.words.language))
}

/// Words for what anything has many of.
#[rustfmt::skip]
const ANY: &[&str] = &[
    "people", "persons", "person", "men", "women", "children", "others", "members", "residents", "times", "more", "percent",
    "year", "years", "points", "votes", "minutes", "new", "other",
];
