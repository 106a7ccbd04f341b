//! Prices: what is paid for the thing that both articles open with, where each gives another amount of like size.

use super::one_thing::like_size;
use super::rival::{differ, stands};
use super::stated::Stated;
use crate::facts::{Content, Kind, Value};

/// The two amounts, where both facts tell the price of a deal in the first sentences of their articles, and neither amount
/// stands elsewhere.
pub(super) fn prices<'a>(left: Stated<'a>, right: Stated<'a>) -> Option<(&'a Value, &'a Value)> {
    let (a, b) = (price(left)?, price(right)?);
    let close = match (&a.content, &b.content) {
        (Content::Quantity(x), Content::Quantity(y)) => like_size(x, y, CLOSE),
        _ => false,
    };
    let elsewhere = || stands(a, left, right) || stands(b, right, left);
    (close && differ(a, b) && !elsewhere()).then_some((a, b))
}

/// Whether a fact in the first sentences of an article tells the price of a deal.
#[must_use]
pub fn tells_a_price(stated: Stated<'_>) -> bool {
    price(stated).is_some()
}

/// How many times one of two amounts may be the other: two prices of one thing are close.
const CLOSE: f64 = 1.25;

/// How many sentences open an article, headlines among them.
const OPENING: usize = 4;

/// How many words around an amount tell what it is for.
const REACH: usize = 5;

/// The first amount of a fact beside a word of a deal.
fn price(stated: Stated<'_>) -> Option<&Value> {
    if stated.fact.sentence >= OPENING {
        return None;
    }
    let words = stated.words;
    let told = words.within(stated.fact.told);
    stated
        .fact
        .values
        .iter()
        .filter(|v| v.kind == Kind::Money)
        .find(|v| {
            let own = words.within(v.span);
            let near =
                own.start.saturating_sub(REACH).max(told.start)..(own.end + REACH).min(told.end);
            near.filter(|w| !own.contains(w))
                .any(|w| DEAL.contains(&words.form(w)))
        })
}

/// Words of a deal.
#[rustfmt::skip]
const DEAL: &[&str] = &[
    "acquire", "acquired", "acquires", "acquiring", "acquisition", "bought", "buy", "buying", "buyout", "buys", "fee",
    "merger", "paid", "pay", "paying", "pays", "price", "purchase", "sale", "sell", "sold", "takeover",
];
