//! Sparing: contradictions that are none, since they are of two things ("prices of bread", "prices of milk"), people or times,
//! or hold for a part. In English.

use super::moment;
use super::slot::replaced;
use super::stated::Stated;
use super::turn::{are_of_parts, of_two_people};
use super::verdict::{Compared, any_differ};
use crate::facts::unit::Dimension;
use crate::facts::{Content, Kind};
use crate::text::Span;

/// Whether two facts that contradict each other, on those of the compared values that are not equal or by their words alone,
/// are of two things.
pub(super) fn are_of_others(values: &[Compared], left: Stated<'_>, right: Stated<'_>) -> bool {
    let by_words = values.iter().all(|c| c.equal);
    are_of_two_things(values, left, right)
        || are_of_two_in_a_row(values, left, right)
        || match by_words {
            true => are_of_parts(left, right) || moment::of_two_parts(left, right),
            false => are_of_two_years(values, left, right),
        }
}

/// Whether hardly more than another thing, or another name, stands in the place of one.
fn are_of_two_things(values: &[Compared], left: Stated<'_>, right: Stated<'_>) -> bool {
    let replaced = replaced(left, right);
    let names = values.iter().any(|c| !c.equal && c.kind == Kind::Name);
    let other = replaced.thing || !names && (replaced.name || of_two_people(left, right));
    other && replaced.alone
}

/// Whether the time differs, and the figure with it: "in 2019 it lost $3 million", "in 2020 $5 million".
fn are_of_two_years(values: &[Compared], left: Stated<'_>, right: Stated<'_>) -> bool {
    let mut differing = values.iter().filter(|c| !c.equal);
    let unmatched = |stated: Stated<'_>, side: fn(&Compared) -> Span| {
        stated.fact.values.iter().any(|v| {
            let figure = matches!(v.content, Content::Quantity(_));
            figure && !values.iter().any(|c| c.equal && side(c) == v.span)
        })
    };
    differing.all(|c| matches!(c.kind, Kind::Date | Kind::Time))
        && unmatched(left, |c| c.left)
        && unmatched(right, |c| c.right)
}

/// Whether they are of the first and the second of a row: "the first round, with 40 percent", "the second, with 55".
fn are_of_two_in_a_row(values: &[Compared], left: Stated<'_>, right: Stated<'_>) -> bool {
    let mut others = values.iter().filter(|c| !c.equal && !is_ordinal(c, left));
    others.next().is_some() && ordinals_differ(left, right)
}

/// Whether the left of two values is an ordinal: "first".
fn is_ordinal(compared: &Compared, left: Stated<'_>) -> bool {
    let mut values = left.fact.values.iter();
    values.any(|v| {
        v.span.overlap(compared.left) > 0
            && matches!(&v.content, Content::Quantity(q) if q.dimension == Dimension::Ordinal)
    })
}

/// Whether two facts are of two of a row: the first and the second.
fn ordinals_differ(left: Stated<'_>, right: Stated<'_>) -> bool {
    any_differ(
        left,
        right,
        |v| matches!(&v.content, Content::Quantity(q) if q.dimension == Dimension::Ordinal),
    )
}
