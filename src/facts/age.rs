//! Ages of people and things.

use super::amount::Amount;
use super::number::{self, Number};
use super::piece::{Piece, word};
use super::quantity::Quantity;
use super::unit::{self, Dimension, Unit};

/// Ages: "34-year-old", "34 years old", "aged 34", "age 34", "Smith, 34,", "the driver, 34,", "a man of 34", "she was 34", "dies at 34", "in her
/// 30s".
pub(super) fn read(p: &[Piece], at: usize) -> Option<(usize, Quantity)> {
    let year = YEAR;
    let age = |number: Number, factor: f64| {
        let unit = Unit::of(Dimension::Age, factor);
        Amount { number, unit }.quantity()
    };
    if matches!(word(p, at), "aged" | "age" | "ages") {
        let plus = usize::from(word(p, at + 1) == "of");
        let (next, number) = number::read(p, at + 1 + plus)?;
        let to = matches!(word(p, next), "to" | "-" | "–");
        let second = number::read(p, next + 1).filter(|(_, n)| to && n.low > number.low);
        let quantity = age(number, year);
        return Some(match second {
            Some((end, last)) => (
                end,
                Quantity {
                    high: last.high * year,
                    ..quantity
                },
            ),
            None => (next, quantity),
        });
    }
    if matches!(word(p, at), "his" | "her" | "their") {
        return decade(p, at + 1).map(|(next, low, high)| {
            let quantity = age(Number::exact(low, 1.0), year);
            (
                next,
                Quantity {
                    high: high * year,
                    ..quantity
                },
            )
        });
    }
    if p[at].is_figure() && listed(p, at) {
        let (next, number) = number::read(p, at)?;
        return Some((next, age(number, year)));
    }
    let (next, number) = number::read(p, at).or_else(|| {
        matches!(word(p, at), "a" | "one").then_some((at + 1, Number::exact(1.0, 1.0)))
    })?;
    let skip = |i: usize| i + usize::from(p.get(i).is_some_and(|x| x.is_dash() && x.glued));
    let unit_at = skip(next);
    if let Some((after, unit)) =
        unit::read(p, unit_at).filter(|u| u.1.dimension == Dimension::Duration)
    {
        let old = skip(after);
        let end = match (word(p, old), word(p, old + 1)) {
            ("old" | "olds", _) => old + 1,
            ("of", "age") => old + 2,
            _ => return None,
        };
        return Some((end, age(number, unit.factor)));
    }
    let alone = p[at].is_figure()
        && number.low >= 1.0
        && number.low < 120.0
        && number.step >= 1.0
        && at >= 2;
    let closed = |open: &str, ends: &[&str]| {
        alone
            && p[at - 1].text == open
            && p[at - 2].is_capital()
            && p.get(next).is_some_and(|x| ends.contains(&x.text))
    };
    let month = at >= 2 && super::date::month(&p[at - 2].lower).is_some();
    let opens = p[at].is_figure() && opening(p, at, next) && number.low >= 13.0;
    let beside = !month && (closed(",", &[",", ".", ";"]) || closed("(", &[")", ","]));
    // "The driver, 43, was hurt".
    let role = closed_off(p, at, next) && alone && number.low >= 13.0;
    let told = number.step >= 1.0 && number.low == number.high && told(p, at, next, number.low);
    (beside || role || told || opens).then(|| (next, age(number, year)))
}

/// Whether a number stands between commas behind one who is named by a role.
fn closed_off(p: &[Piece], at: usize, next: usize) -> bool {
    at >= 3
        && p[at - 1].text == ","
        && p[at - 2].is_word()
        && word(p, at - 3) == "the"
        && p.get(next).is_some_and(|x| x.text == ",")
}

/// Whether a number stands in the phrase that opens a sentence: "At 84, she still teaches".
fn opening(p: &[Piece], at: usize, next: usize) -> bool {
    at > 0
        && word(p, at - 1) == "at"
        && p[..at - 1].iter().all(|x| !x.is_word())
        && word(p, next) == ","
}

/// Whether the words before a whole number say that it is an age, and nothing that it counts follows: "a man of 34", "she
/// was 34", "died at 87".
fn told(p: &[Piece], at: usize, next: usize, number: f64) -> bool {
    let Some([subject, link]) = at
        .checked_sub(2)
        .map(|from| [word(p, from), word(p, at - 1)])
    else {
        return false;
    };
    let counts = p.get(next).is_some_and(|x| {
        let names = x.is_word() && !x.is_function() && !x.is_capital() && x.lower != "when";
        names || x.text == "%" || x.text == "-" || x.text == ":"
    });
    let person = match link {
        "of" => matches!(
            subject,
            "man" | "woman" | "boy" | "girl" | "child" | "teenager" | "driver"
        ),
        "was" | "is" => matches!(subject, "he" | "she" | "who"),
        "at" => matches!(subject, "dies" | "died" | "dead") && number >= 20.0,
        _ => false,
    };
    person && !counts && (1.0..120.0).contains(&number)
}

/// The seconds of a year, as in the table of units.
const YEAR: f64 = 365.25 * 86400.0;

/// Whether a figure goes on with the ages before it: "aged 4, 7 and 12".
fn listed(p: &[Piece], at: usize) -> bool {
    let mut i = at;
    let first = at.saturating_sub(12);
    while i >= first + 2 && matches!(p[i - 1].lower.as_ref(), "," | "and") {
        i -= if p[i - 2].text == "," { 3.min(i) } else { 2 };
        if !p[i].is_figure() {
            return false;
        }
        if i > 0 && matches!(p[i - 1].lower.as_ref(), "aged" | "ages") {
            return true;
        }
    }
    false
}

/// "30s", "mid-20s", "late 40s", "seventies" after a pronoun: the ages meant.
fn decade(p: &[Piece], at: usize) -> Option<(usize, f64, f64)> {
    let (part, mut i) = match word(p, at) {
        w @ ("early" | "mid" | "late") => (w, at + 1),
        _ => ("", at),
    };
    i += usize::from(p.get(i).is_some_and(|x| x.is_dash() && x.glued));
    let piece = p
        .get(i)
        .filter(|x| x.is_figure() && x.text.len() == 2 && x.text.ends_with('0'))?;
    p.get(i + 1)
        .filter(|x| x.glued && matches!(x.lower.as_ref(), "s" | "'s"))?;
    let base = number::decimal(piece.text, "")?;
    let (low, high) = match part {
        "early" => (0.0, 3.0),
        "mid" => (4.0, 6.0),
        "late" => (7.0, 9.0),
        _ => (0.0, 9.0),
    };
    Some((i + 2, base + low, base + high))
}
