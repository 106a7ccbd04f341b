//! Numbers that name something or tell its place in an order: "Flight 123", "the 11th District".

use super::amount::Amount;
use super::number::{self, Number};
use super::piece::{Piece, word};
use super::quantity::Quantity;
use super::unit::{self, Dimension, Unit};

/// Numbers that name something: "Flight 123", "No. 2", "District 9".
pub(super) fn label(p: &[Piece], at: usize) -> Option<(usize, Quantity)> {
    let piece = p.get(at).filter(|x| x.is_word())?;
    let number_word = matches!(piece.text, "No" | "Nos")
        && p.get(at + 1).is_some_and(|x| x.text == "." && x.glued);
    let designates = piece.is_capital() && DESIGNATES.binary_search(&piece.lower.as_ref()).is_ok();
    if !number_word && !designates {
        return None;
    }
    let i = at + 1 + usize::from(number_word);
    let figure = p.get(i).filter(|x| x.is_figure() && !x.glued)?;
    let (value, _) = number::figure(&figure.lower)?;
    let follows = p
        .get(i + 1)
        .is_some_and(|x| x.glued && (x.is_word() || x.text == "%"));
    if follows || number::scale(word(p, i + 1)).is_some() {
        return None;
    }
    let quantity = Amount {
        number: Number::exact(value, 1.0),
        unit: Unit::of(Dimension::Label, 1.0),
    };
    Some((i + 1, quantity.quantity()))
}

/// Places in an order: "11th", "third", "twenty-first".
pub(super) fn ordinal(p: &[Piece], at: usize) -> Option<(usize, Quantity)> {
    let piece = p.get(at)?;
    let (next, value) = if piece.is_figure() {
        let ending = p.get(at + 1).filter(|x| x.glued)?;
        let ends = matches!(ending.lower.as_ref(), "st" | "nd" | "rd" | "th");
        let value = piece.text.parse::<u32>().ok().filter(|_| ends)?;
        (at + 2, f64::from(value))
    } else {
        let tens = number::small_number(&piece.lower).filter(|n| n % 10.0 == 0.0 && *n >= 20.0);
        match tens {
            Some(tens) => {
                p.get(at + 1).filter(|x| x.is_dash() && x.glued)?;
                let ones = number::ordinal(word(p, at + 2)).filter(|&n| n < 10.0)?;
                (at + 3, tens + ones)
            }
            None => (at + 1, number::ordinal(&piece.lower)?),
        }
    };
    // "First" and "second" are mostly adverbs and units: they count only before a noun.
    let noun = p
        .get(next)
        .is_some_and(|x| x.is_word() && !x.glued && !x.is_function());
    let digits = piece.is_figure();
    let share = at > 0
        && matches!(word(p, at - 1), "a" | "one" | "two" | "-")
        && !digits
        && value > 2.0
        && !noun;
    // "First" is mostly an adverb, but for "his first win".
    let owned = at > 0 && matches!(word(p, at - 1), "'s" | "his" | "her" | "its" | "their");
    let first = owned && !matches!(word(p, next), "time" | "name" | "day");
    let spoken = (value > 1.0 || first)
        && noun
        && !share
        && !matches!(word(p, next), "half" | "lady" | "thoughts");
    (digits || spoken).then(|| {
        let quantity = Amount {
            number: Number::exact(value, 1.0),
            unit: Unit::of(Dimension::Ordinal, 1.0),
        };
        (next, quantity.quantity())
    })
}

/// The minute of a game in which something happens, as the time played until then: "the 12th minute" is 11 to 12 minutes.
pub(super) fn minute(p: &[Piece], at: usize) -> Option<(usize, Quantity)> {
    let (next, place) = ordinal(p, at)?;
    if word(p, next) != "minute" {
        return None;
    }
    let (end, unit) = unit::read(p, next)?;
    let number = Number {
        low: place.low - 1.0,
        ..Number::exact(place.low, 1.0)
    };
    Some((end, Amount { number, unit }.quantity()))
}

#[rustfmt::skip]
const DESIGNATES: &[&str] = &[
    "act", "airbus", "apollo", "area", "article", "bay", "bill", "block", "boeing", "building", "camp", "category",
    "channel", "chapter", "class", "division", "falcon", "flight", "formula", "gate", "group", "highway",
    "interstate", "issue", "level", "line", "lot", "model", "number", "page", "phase", "platform", "proposition",
    "psalm", "resolution", "room", "route", "season", "section", "sector", "size", "stage", "task", "terminal",
    "tier", "title", "track", "type", "unit", "version", "volume", "ward", "windows", "zone",
];
