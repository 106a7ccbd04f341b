//! Accord: how many figures, dates and quotations of two passages agree; symmetric. Names are the business of terms.

use crate::facts::value::agreement;
use crate::facts::{Kind, Value};

/// The logarithm of how many values of each of two passages the other has too, from whichever has fewer.
pub(super) fn accord(left: &[&Value], right: &[&Value]) -> f64 {
    let one_way = |a: &[&Value], b: &[&Value]| agreeing(a.iter().copied(), b);
    log(one_way(left, right).min(one_way(right, left)))
}

/// The logarithm of how many values of a passage others agree with.
pub(super) fn found(values: &[Value], others: &[&Value]) -> f64 {
    log(agreeing(values.iter(), others))
}

/// How many values are counted at most.
const MOST: usize = 3;

fn agreeing<'a>(values: impl Iterator<Item = &'a Value>, others: &[&Value]) -> usize {
    let counted = values.filter(|v| v.kind != Kind::Name);
    let agrees = |value: &&Value| {
        let mut of_kind = others.iter().filter(|o| o.kind == value.kind);
        of_kind.any(|o| agreement(value, o).agrees())
    };
    counted.filter(agrees).take(MOST).count()
}

fn log(count: usize) -> f64 {
    libm::log(1.0 + count as f64)
}
