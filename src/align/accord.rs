//! Accord: how far the figures, dates and quotations of two passages agree; symmetric. Names are the business of terms.

use crate::facts::value::agreement;
use crate::facts::{Agreement, Kind, Value};

/// The logarithm of how many values agree, and 1 if values of one kind differ and none of that kind agrees, else 0.
pub(super) fn agreeing<'a>(
    left: impl IntoIterator<Item = &'a Value> + Clone,
    right: impl IntoIterator<Item = &'a Value> + Clone,
) -> (f64, f64) {
    let ((x, no), (y, nor)) = (
        seen_from(left.clone(), right.clone()),
        seen_from(right, left),
    );
    (libm::log(1.0 + f64::from(x.min(y))), f64::from(no || nor))
}

/// How many values are counted at most.
const MOST: u8 = 3;

fn seen_from<'a>(
    values: impl IntoIterator<Item = &'a Value>,
    others: impl IntoIterator<Item = &'a Value> + Clone,
) -> (u8, bool) {
    let (mut agreeing, mut differing) = (0, false);
    for value in values.into_iter().filter(|v| v.kind != Kind::Name) {
        let of_kind = others.clone().into_iter().filter(|o| o.kind == value.kind);
        let found: Vec<Agreement> = of_kind.map(|o| agreement(value, o)).collect();
        if found
            .iter()
            .any(|f| matches!(f, Agreement::Equal | Agreement::Compatible))
        {
            agreeing = MOST.min(agreeing + 1);
        } else {
            differing |= found.contains(&Agreement::Different);
        }
    }
    (agreeing, differing)
}
