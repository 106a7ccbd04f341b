//! Amounts: numbers with the unit, currency or share that they are said in.

use super::number::{self, Number};
use super::piece::{Piece, plural, word};
use super::quantity::{Hedge, Quantity};
use super::unit::{self, Dimension, Unit};

/// A number with its unit, before it is known what it counts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Amount {
    pub number: Number,
    pub unit: Unit,
}

impl Amount {
    pub fn low(&self) -> f64 {
        self.number.low * self.unit.factor + self.unit.offset
    }

    pub fn high(&self) -> f64 {
        self.number.high * self.unit.factor + self.unit.offset
    }

    pub fn quantity(&self) -> Quantity {
        Quantity {
            low: self.low(),
            high: self.high(),
            dimension: self.unit.dimension,
            hedge: if self.number.open {
                Hedge::Open
            } else {
                Hedge::Exact
            },
            step: self.number.step * self.unit.factor,
            unit: self.unit.factor,
            place: self.number.scale * self.unit.factor,
            slot: Vec::new(),
            before: Vec::new(),
        }
    }
}

/// A number with its unit: "$90 billion", "US$90bn", "EUR 5m", "two-thirds", "half an hour", "ten days", "91".
pub(super) fn amount(p: &[Piece], at: usize) -> Option<(usize, Amount)> {
    money(p, at)
        .or_else(|| stopped(p, at))
        .or_else(|| fraction(p, at))
        .or_else(|| single(p, at))
        .or_else(|| plain(p, at))
}

/// A time that was stopped, in hours, minutes and seconds: "2:24:10".
fn stopped(p: &[Piece], at: usize) -> Option<(usize, Amount)> {
    let figure = |n: usize| {
        let piece = p.get(at + n).filter(|x| x.is_figure())?;
        let whole = piece.text.split('.').next().unwrap_or_default();
        let sound = n == 0 || piece.glued && whole.len() == 2;
        number::figure(piece.text).map(|f| f.0).filter(|_| sound)
    };
    let colon = |n: usize| p.get(at + n).is_some_and(|x| x.text == ":" && x.glued);
    if !colon(1) || !colon(3) {
        return None;
    }
    let (hours, minutes, seconds) = (figure(0)?, figure(2)?, figure(4)?);
    let sound = hours < 100.0 && minutes < 60.0 && seconds < 60.0;
    let number = Number::exact((hours * 60.0 + minutes) * 60.0 + seconds, 1.0);
    let unit = Unit::of(Dimension::Duration, 1.0);
    sound.then_some((at + 5, Amount { number, unit }))
}

/// Whether a figure belongs to what stands before it without a space: "F-16", "COVID-19", "v2", "9/11".
pub(super) fn bound(p: &[Piece], at: usize) -> bool {
    let before = |n: usize| at.checked_sub(n).map(|i| &p[i]);
    let Some(last) = before(1).filter(|_| p[at].glued) else {
        return false;
    };
    match last.text {
        "(" | "“" | "[" | "~" | "<" | ">" | "≈" | "+" | "…" | "'" | "‘" | "\"" | "=" => {
            false
        }
        "—" => false,
        "-" | "–" => !last.glued || before(2).is_some_and(|x| x.is_capital() || x.is_figure()),
        _ => unit::sign("", last.text).is_none(),
    }
}

/// Money with the currency in front.
fn money(p: &[Piece], at: usize) -> Option<(usize, Amount)> {
    let piece = p.get(at)?;
    let minus = matches!(piece.text, "-" | "−") && !piece.glued;
    let at = at + usize::from(minus);
    let piece = p.get(at)?;
    let (start, code) = if piece.text == "Rs" {
        (
            at + 1 + usize::from(p.get(at + 1).is_some_and(|x| x.text == "." && x.glued)),
            "INR",
        )
    } else if let Some(code) = unit::code(piece.text) {
        (at + 1, code)
    } else if let Some(code) = unit::sign("", piece.text) {
        (at + 1, code)
    } else {
        // Letters of a country: "US$5", "U.S. $5".
        let dollar = p.get(at + 1).is_some_and(|x| x.text == "$");
        let code = unit::sign(piece.text, "$").filter(|&code| dollar && code != "$")?;
        (at + 2, code)
    };
    let first = p.get(start).filter(|x| x.is_figure() || x.is_word())?;
    let (mut next, mut number) = number::read(p, start).filter(|_| first.is_figure())?;
    if number.scale == 1.0
        && let Some(letter) = p
            .get(next)
            .filter(|x| x.glued || matches!(x.text, "m" | "b" | "M" | "B"))
        && let Some(factor) = letter_scale(&letter.lower)
    {
        number = number.times(factor);
        next += 1;
    }
    // "$5 million USD", "$20 U.S."
    let mut code = code;
    if let Some((after, named)) = unit::currency(p, next)
        && let Dimension::Money(other) = named.dimension
        && unit::same_currency(code, other)
        && named.factor == 1.0
    {
        (next, code) = (after, if code == "$" { other } else { code });
    }
    if minus {
        (number.low, number.high) = (-number.high, -number.low);
    }
    let unit = Unit::of(Dimension::Money(code), 1.0);
    Some((next, Amount { number, unit }))
}

fn letter_scale(letter: &str) -> Option<f64> {
    Some(match letter {
        "k" => 1e3,
        "m" => 1e6,
        "b" => 1e9,
        "t" => 1e12,
        _ => return None,
    })
}

/// The step in points of a share of ten or fewer.
const ROUND: f64 = 3.0;

/// Parts of a whole, as percentages: "half of", "a third of", "two-thirds", "one in five"; and "half an hour".
fn fraction(p: &[Piece], at: usize) -> Option<(usize, Amount)> {
    let percent = |next: usize, part: f64, step: f64| {
        let number = Number::exact(100.0 * part, step);
        let unit = Unit::of(Dimension::Percent, 1.0);
        Some((
            next,
            Amount {
                number: Number {
                    scale: step,
                    ..number
                },
                unit,
            },
        ))
    };
    let whole = |i: usize| {
        matches!(
            word(p, i),
            "of" | "the" | "its" | "their" | "his" | "her" | "all" | "our"
        )
    };
    let (w, x) = (word(p, at), word(p, at + 1));
    // "fell by half", "rose by a third".
    let by = at > 0 && word(p, at - 1) == "by";
    if w == "half" {
        if matches!(x, "a" | "an" | "-") {
            let (next, unit) = unit::read(p, at + 2)?;
            let number = Number::exact(0.5, 0.25);
            return Some((next, Amount { number, unit }));
        }
        // The first half of a game or a year is no share.
        let one_of_two = at > 0
            && matches!(
                word(p, at - 1),
                "first" | "second" | "latter" | "other" | "better" | "top" | "bottom" | "back"
            );
        let share = !one_of_two && (whole(at + 1) || by);
        return share.then(|| percent(at + 1, 0.5, 5.0)).flatten();
    }
    let count = match w {
        "a" | "an" => 1.0,
        _ => number::small_number(w).filter(|n| (1.0..10.0).contains(n))?,
    };
    let out = usize::from(x == "out" && word(p, at + 2) == "of");
    if (x == "in" || out == 1) && w != "a" && w != "an" {
        // "one in five", "two out of every three".
        let base_at = at + 2 + out + usize::from(word(p, at + 2 + out) == "every");
        let (next, base) = number::read(p, base_at)?;
        let known = base.low > count && base.low <= 1000.0 && unit::read(p, next).is_none();
        // Who says "six in ten" has rounded.
        let step = if base.low <= 10.0 { ROUND } else { 1.0 };
        return known
            .then(|| percent(next, count / base.low, step))
            .flatten();
    }
    let hyphen = usize::from(x == "-");
    let part = word(p, at + 1 + hyphen);
    let parts = match part {
        "half" | "halves" => 2.0,
        "quarter" | "quarters" => 4.0,
        _ => {
            let singular = part.strip_suffix('s').unwrap_or(part);
            number::ordinal(singular)
                .filter(|&n| (3.0..=10.0).contains(&n) && (count == 1.0) == (singular == part))?
        }
    };
    let next = at + 2 + hyphen;
    // Nor is "a quarter of a billion dollars".
    if word(p, next) == "of"
        && let Some((after, whole)) = number::read(p, next + 1).filter(|(_, n)| n.low >= 1e6)
    {
        let (end, unit) = unit::read(p, after).unwrap_or((after, Unit::COUNT));
        let number = whole.times(count / parts);
        return Some((end, Amount { number, unit }));
    }
    // "A quarter of an hour" is no share.
    if parts == 4.0
        && word(p, next) == "of"
        && matches!(word(p, next + 1), "a" | "an")
        && let Some((end, unit)) =
            unit::read(p, next + 2).filter(|(_, unit)| unit.dimension == Dimension::Duration)
    {
        let number = Number::exact(count / parts, 1.0 / parts);
        return Some((end, Amount { number, unit }));
    }
    // "A quarter will stay", "would be one third"; "a third" alone may be a third one.
    let lone =
        w == "one" || parts == 4.0 && !(at > 0 && matches!(word(p, at - 1), "in" | "for" | "per"));
    let ends = p.get(next).is_none_or(|x| {
        let mark = !x.is_word() && x.text != "'s" && !(x.glued && x.is_dash());
        mark || SAID.contains(&x.lower.as_ref())
    });
    if lone && count == 1.0 && parts != 2.0 && ends {
        return percent(next, count / parts, 2.0);
    }
    let plain = count < parts && (whole(next) || by || count > 1.0 || hyphen == 1);
    // "two quarters", "a third person" and "a half" state no share.
    let plain = plain && (whole(next) || parts != 2.0) && (count > 1.0 || whole(next) || by);
    plain.then(|| percent(next, count / parts, 2.0)).flatten()
}

/// Words after a share that say something of it.
const SAID: [&str; 13] = [
    "are", "goes", "had", "has", "have", "is", "remain", "remains", "stay", "was", "were", "will",
    "would",
];

/// "a week", "an hour", "one person": a single one.
fn single(p: &[Piece], at: usize) -> Option<(usize, Amount)> {
    let one = |next: usize, unit: Unit| {
        let number = Number::exact(1.0, 1.0);
        Some((next, Amount { number, unit }))
    };
    match word(p, at) {
        "a" | "an" => {
            let (next, unit) = unit::read(p, at + 1)?;
            let stands = unit.dimension == Dimension::Duration && stands_alone(p, at, next);
            stands.then(|| one(next, unit)).flatten()
        }
        "one" => {
            let hyphen = usize::from(p.get(at + 1).is_some_and(|x| x.is_dash() && x.glued));
            if let Some((next, unit)) = unit::read(p, at + 1 + hyphen) {
                // "one day" is most often some day; "one second" an ordinal's neighbor.
                let vague = hyphen == 0 && matches!(word(p, at + 1), "day" | "second");
                return (!vague).then(|| one(next, unit)).flatten();
            }
            if number::read(p, at).is_some_and(|(next, _)| next > at + 1) || hyphen == 1 {
                return None;
            }
            let noun = p.get(at + 1).filter(|x| x.is_word() && !x.glued)?;
            let pronoun = at > 0
                && matches!(
                    word(p, at - 1),
                    "no" | "any"
                        | "every"
                        | "each"
                        | "the"
                        | "this"
                        | "that"
                        | "which"
                        | "another"
                        | "some"
                        | "not"
                        | "day"
                );
            let idiom = matches!(
                noun.lower.as_ref(),
                "point" | "time" | "way" | "side" | "hand" | "thing" | "stage"
            );
            let verb = noun.is_function() || noun.is_capital() || noun.lower.ends_with("ed");
            (!pronoun && !verb && !idiom)
                .then(|| one(at + 1, Unit::COUNT))
                .flatten()
        }
        _ => None,
    }
}

/// Whether "a year" is a stretch of time here, not a rate ("5 percent a year") or a noun phrase ("a day of mourning").
fn stands_alone(p: &[Piece], at: usize, next: usize) -> bool {
    let led = at > 0
        && matches!(
            word(p, at - 1),
            "for"
                | "in"
                | "within"
                | "over"
                | "after"
                | "about"
                | "nearly"
                | "than"
                | "almost"
                | "last"
                | "lasting"
                | "lasted"
                | "least"
                | "to"
                | "takes"
                | "took"
                | "take"
                | "every"
                | "half"
                | "or"
                | "around"
                | "roughly"
                | "spent"
                | "under"
        );
    let followed = matches!(
        word(p, next),
        "later" | "ago" | "earlier" | "before" | "after" | "and" | "to" | "or" | "long" | "'s"
    ) && (!matches!(word(p, next), "and" | "to" | "or")
        || (number::read(p, next + 1).is_some() || word(p, next + 2) == "half"));
    let named = p.get(next).is_some_and(|x| x.glued && x.is_dash()) || word(p, next) == "of";
    (led || followed) && !named
}

/// A number and the unit after it, or a bare count.
fn plain(p: &[Piece], at: usize) -> Option<(usize, Amount)> {
    let piece = p.get(at)?;
    let sign = matches!(piece.text, "-" | "−" | "–")
        && !piece.glued
        && p.get(at + 1).is_some_and(|x| x.glued && x.is_figure());
    let minus = sign || (piece.lower == "minus" && p.get(at + 1).is_some_and(|x| !x.is_dash()));
    let start = at + usize::from(minus);
    let first = p.get(start)?;
    let lone =
        first.lower == "one" && number::read(p, start).is_some_and(|(next, _)| next == start + 1);
    if lone {
        return None;
    }
    let (next, mut number) = number::read(p, start)?;
    if minus {
        (number.low, number.high) = (-number.high, -number.low);
    }
    let code = first.is_figure() && number.scale == 1.0 && long_code(first.text);
    if code {
        return None;
    }
    let dash = p.get(next).is_some_and(|x| x.is_dash() && x.glued)
        && p.get(next + 1).is_some_and(|x| x.glued);
    let glued = p.get(next).is_some_and(|x| x.glued);
    let i = next + usize::from(dash);
    let another = usize::from(
        matches!(
            word(p, i),
            "more" | "full" | "consecutive" | "straight" | "additional" | "further" | "long"
        ) && !dash,
    );
    let of = usize::from(word(p, i) == "of" && number.open);
    let unit = unit::read(p, i)
        .or_else(|| unit::read(p, i + another).filter(|_| another == 1))
        .or_else(|| unit::read(p, i + of).filter(|_| of == 1));
    match unit {
        // "5m people" counts millions.
        Some((after, unit)) if glued && !dash && p[i].text == "m" && millions(p, after) => {
            let _ = unit;
            Some((
                after,
                Amount {
                    number: number.times(1e6),
                    unit: unit::currency(p, after).map_or(Unit::COUNT, |m| m.1),
                },
            ))
            .map(|(after, amount)| (unit::currency(p, after).map_or(after, |m| m.0), amount))
        }
        Some((after, unit)) => {
            let pounds =
                unit.dimension == Dimension::Mass && word(p, i) == "pounds" && number.scale >= 1e3;
            let unit = if pounds {
                Unit::of(Dimension::Money("GBP"), 1.0)
            } else {
                unit
            };
            Some((after, Amount { number, unit }))
        }
        None if word(p, i) == "won" && number.scale >= 1e6 => Some((
            i + 1,
            Amount {
                number,
                unit: Unit::of(Dimension::Money("KRW"), 1.0),
            },
        )),
        None => Some((
            next,
            Amount {
                number,
                unit: Unit::COUNT,
            },
        )),
    }
}

/// Whether "m" before this piece means million: something is counted.
fn millions(p: &[Piece], at: usize) -> bool {
    unit::currency(p, at).is_some()
        || p.get(at).is_some_and(|x| {
            x.is_word() && !x.is_function() && plural(&x.lower) && x.lower != "hurdles"
        })
}

/// A long unbroken figure or one that starts with 0 numbers something: a telephone, a case.
fn long_code(text: &str) -> bool {
    let plain = text.bytes().all(|b| b.is_ascii_digit());
    plain && (text.len() > 9 || (text.len() > 1 && text.starts_with('0')))
}
