//! Quantities: counts, money, percentages, measures, durations and ages as intervals in base units, with hedge and what is counted.

use super::number::{self, Number};
use super::piece::{Piece, fold};
use super::unit::{self, Dimension, Unit};
use super::value::Agreement;

/// A number of something, as said: the hedge is not yet worked into `low` and `high`.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    /// The least value said, in the base unit of the dimension.
    pub low: f64,
    /// The greatest value said; equal to `low` unless it is a range or an open number such as "dozens".
    pub high: f64,
    /// What the number measures.
    pub dimension: Dimension,
    /// How it is said to stand to the true value.
    pub hedge: Hedge,
    /// The last written place, in the base unit: 100000 for "2.3 million".
    pub step: f64,
    /// The unit as written, in the base unit: 1609.344 for miles.
    pub unit: f64,
    /// Whether it is written as a round figure: "3 million", "dozens".
    pub round: bool,
    /// The words after it that say what is counted, folded, nearest first: "people", "killed".
    pub slot: Vec<String>,
    /// The content words before it in its clause, folded, nearest first.
    pub before: Vec<String>,
}

/// How a stated number stands to the true one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hedge {
    /// Flatly said.
    Exact,
    /// "about", "roughly", "some".
    About,
    /// "nearly", "almost", "close to".
    Nearly,
    /// "at least", "more than", "over".
    AtLeast,
    /// "up to", "fewer than", "under".
    AtMost,
}

/// The figures of a game, a vote or a boxer's record: "3-1", "24-0-1".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// Two or three figures, in order.
    pub figures: Vec<u32>,
}

impl Quantity {
    /// The least and the greatest true value that the statement leaves open. "more than" reaches half as far again, as
    /// nobody says "more than 100" of 200.
    #[must_use]
    pub fn interval(&self) -> (f64, f64) {
        let wide = |x: f64| x.abs() * 0.1;
        match self.hedge {
            Hedge::Exact => (self.low, self.high),
            Hedge::About => (self.low - wide(self.low), self.high + wide(self.high)),
            Hedge::Nearly => (self.low - wide(self.low), self.high),
            Hedge::AtLeast => {
                let beyond = self.high + (self.high.abs() * 0.5).max(2.0 * self.unit);
                (self.low, beyond)
            }
            Hedge::AtMost => (self.low - self.low.abs() * 0.5, self.high),
        }
    }

    /// Whether it is one number, not a range.
    #[must_use]
    pub fn is_point(&self) -> bool {
        self.low == self.high
    }
}

/// How two quantities compare; what they count is for the caller to compare.
#[must_use]
pub fn agreement(a: &Quantity, b: &Quantity) -> Agreement {
    let alike = comparable(a.dimension, b.dimension);
    let same = near(a.low, b.low) && near(a.high, b.high);
    match alike {
        Agreement::Apart => return Agreement::Apart,
        _ if same && a.hedge == b.hedge => return alike,
        _ if same => return Agreement::Compatible,
        _ => {}
    }
    if matches!(a.dimension, Dimension::Label | Dimension::Ordinal) {
        return Agreement::Different;
    }
    // The same hedge on both sides says nothing about which is right: "at least 15" and "at least 17" are two tolls.
    let hedged = a.hedge != b.hedge || !a.is_point() || !b.is_point();
    let ((a_low, a_high), (b_low, b_high)) = (a.interval(), b.interval());
    let overlap = a_low.max(b_low) <= a_high.min(b_high) * (1.0 + 1e-9)
        || near(a_low.max(b_low), a_high.min(b_high));
    let mixed = alike == Agreement::Compatible && a.dimension.is_time();
    if (hedged && overlap) || rounded(a, b) {
        Agreement::Compatible
    } else if mixed {
        // An age and a stretch of time that differ speak of two things.
        Agreement::Apart
    } else {
        Agreement::Different
    }
}

/// How two scores compare; "1-3" is "3-1" for the other side.
#[must_use]
pub fn score_agreement(a: &Score, b: &Score) -> Agreement {
    let mirrored = a.figures.len() == 2 && a.figures.iter().rev().eq(&b.figures);
    match () {
        () if a == b => Agreement::Equal,
        () if mirrored => Agreement::Compatible,
        () => Agreement::Different,
    }
}

impl Dimension {
    fn is_time(self) -> bool {
        matches!(self, Self::Duration | Self::Age)
    }
}

fn comparable(a: Dimension, b: Dimension) -> Agreement {
    match (a, b) {
        (Dimension::Money(x), Dimension::Money(y)) if unit::same_currency(x, y) => {
            // A bare "$" is most often the American one.
            if x == y || matches!((x, y), ("$", "USD") | ("USD", "$")) {
                Agreement::Equal
            } else {
                Agreement::Compatible
            }
        }
        _ if a == b => Agreement::Equal,
        _ if a.is_time() && b.is_time() => Agreement::Compatible,
        _ => Agreement::Apart,
    }
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs())
}

/// Whether one is the other, rounded at the precision it is written with. In the same unit a plain figure below a
/// hundred is exact and a plain larger one close; round words ("3 million") and conversions of units leave more room.
fn rounded(a: &Quantity, b: &Quantity) -> bool {
    if !a.is_point() || !b.is_point() {
        return false;
    }
    let gap = (a.low - b.low).abs();
    let size = a.low.abs().max(b.low.abs());
    let converted = !near(a.unit, b.unit);
    if converted && a.dimension == Dimension::Temperature {
        return gap <= 1.0;
    }
    let room = if converted {
        0.1
    } else if a.round || b.round || a.step.max(b.step) <= a.unit {
        0.06
    } else {
        0.025
    };
    let step = |q: &Quantity| {
        let exact = !converted && !q.round && q.low.abs() < 100.0 * q.unit;
        if exact { q.step.min(q.unit) } else { q.step }
    };
    let half = step(a).max(step(b)) / 2.0;
    let differ = converted || !near(step(a), step(b));
    differ && gap <= half * (1.0 + 1e-9) && gap <= room * size
}

/// The score that starts at a piece, and the piece after it.
pub(super) fn read_score(p: &[Piece], at: usize) -> Option<(usize, Score)> {
    let whole = |i: usize| -> Option<u32> {
        let piece = p.get(i).filter(|x| x.is_figure() && x.text.len() <= 3)?;
        piece.text.parse().ok()
    };
    let hyphen = |i: usize| {
        let glued = |x: &Piece| x.glued && x.is_dash();
        p.get(i).is_some_and(glued) && p.get(i + 1).is_some_and(|x| x.glued)
    };
    let first = whole(at).filter(|_| !bound(p, at))?;
    let spoken = p.get(at + 1).is_some_and(|x| x.lower == "to");
    if !hyphen(at + 1) && !spoken {
        return None;
    }
    let mut figures = vec![first, whole(at + 2)?];
    let mut next = at + 3;
    if !spoken && hyphen(next) {
        figures.push(whole(next + 1)?);
        next += 2;
    }
    // "5-7 people" is a range, "555-1234" no score.
    let after = p.get(next);
    let range = figures.len() == 2 && figures[0] < figures[1];
    let measured = unit::read(p, next).is_some()
        || after.is_some_and(|x| {
            x.glued && x.text != "." && x.text != "," && x.text != ")" && x.text != "”"
        })
        || after.is_some_and(|x| x.is_word() && number::scale(&x.lower).is_some());
    let counted = after.is_some_and(|x| x.is_word() && !x.is_function() && plural(&x.lower));
    let shown = !measured && !(range && (counted || spoken));
    shown.then_some((next, Score { figures }))
}

/// The quantity that starts at a piece with its hedge, and the piece after it.
pub(super) fn read(p: &[Piece], at: usize) -> Option<(usize, Quantity)> {
    let (start, hedge) = hedge(p, at).unwrap_or((at, Hedge::Exact));
    if p.get(start)?.is_figure() && bound(p, start) {
        return None;
    }
    let found = aged(p, start)
        .or_else(|| label(p, start))
        .or_else(|| spread(p, start))
        .or_else(|| ordinal(p, start).filter(|_| start == at));
    let (next, mut q) = found?;
    let (next, hedge) = trailing_hedge(p, next).unwrap_or((next, hedge));
    q.hedge = hedge;
    q.slot = slot(p, next);
    q.before = before(p, at);
    Some((next, q))
}

/// A number with its unit, before it is known what it counts.
#[derive(Clone, Copy, Debug)]
struct Amount {
    number: Number,
    unit: Unit,
}

impl Amount {
    fn low(&self) -> f64 {
        self.number.low * self.unit.factor + self.unit.offset
    }

    fn high(&self) -> f64 {
        self.number.high * self.unit.factor + self.unit.offset
    }

    fn quantity(&self) -> Quantity {
        Quantity {
            low: self.low(),
            high: self.high(),
            dimension: self.unit.dimension,
            hedge: Hedge::Exact,
            step: self.number.step * self.unit.factor,
            unit: self.unit.factor,
            round: self.number.round,
            slot: Vec::new(),
            before: Vec::new(),
        }
    }
}

fn word<'a>(p: &'a [Piece], at: usize) -> &'a str {
    p.get(at).map_or("", |x| x.lower.as_str())
}

/// The words before a number that hedge it.
fn hedge(p: &[Piece], at: usize) -> Option<(usize, Hedge)> {
    let (w, x, y) = (word(p, at), word(p, at + 1), word(p, at + 2));
    let (length, hedge) = match (w, x, y) {
        ("at", "least", _) | ("more" | "greater" | "higher", "than", _) => (2, Hedge::AtLeast),
        ("no" | "not", "less" | "fewer", "than") => (3, Hedge::AtLeast),
        ("in", "excess", "of") | ("a", "minimum", "of") => (3, Hedge::AtLeast),
        ("just" | "well" | "slightly" | "little" | "far", "over" | "above", _) => {
            (2, Hedge::AtLeast)
        }
        ("well" | "far" | "much" | "slightly", "more", "than") => (3, Hedge::AtLeast),
        ("over" | "above" | "exceeding" | "surpassing" | ">" | "topping", ..) => {
            (1, Hedge::AtLeast)
        }
        ("no" | "not", "more" | "greater", "than") => (3, Hedge::AtMost),
        ("at", "most", _) | ("up", "to", _) => (2, Hedge::AtMost),
        ("fewer" | "less" | "lower", "than", _) => (2, Hedge::AtMost),
        ("as", "many" | "much", "as") => (3, Hedge::AtMost),
        ("a", "maximum", "of") => (3, Hedge::AtMost),
        ("just" | "slightly" | "little" | "well", "under" | "below", _) => (2, Hedge::AtMost),
        ("under" | "below" | "<", ..) => (1, Hedge::AtMost),
        ("close", "to", _) | ("just", "about", _) => (2, Hedge::Nearly),
        ("nearly" | "almost" | "approaching", ..) => (1, Hedge::Nearly),
        ("an", "estimated", _) => (2, Hedge::About),
        (
            "about" | "around" | "roughly" | "approximately" | "circa" | "some" | "estimated" | "~"
            | "≈",
            ..,
        ) => (1, Hedge::About),
        _ => return None,
    };
    Some((at + length, hedge))
}

/// "or more", "or so", "-plus", "+" after a number.
fn trailing_hedge(p: &[Piece], at: usize) -> Option<(usize, Hedge)> {
    let glued = p.get(at).is_some_and(|x| x.glued);
    match (word(p, at), word(p, at + 1)) {
        ("or", "more") => Some((at + 2, Hedge::AtLeast)),
        ("or", "less" | "fewer") => Some((at + 2, Hedge::AtMost)),
        ("or", "so") => Some((at + 2, Hedge::About)),
        ("+", _) if glued => Some((at + 1, Hedge::AtLeast)),
        ("-", "plus") if glued => Some((at + 2, Hedge::AtLeast)),
        _ => None,
    }
}

/// Whether a figure belongs to what stands before it without a space: "F-16", "COVID-19", "v2", "9/11".
fn bound(p: &[Piece], at: usize) -> bool {
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

/// An amount or a range of amounts: "5", "5-7 percent", "between $1m and $2m", "a week to ten days".
fn spread(p: &[Piece], at: usize) -> Option<(usize, Quantity)> {
    let between = word(p, at) == "between";
    let start = at + usize::from(between);
    let (mid, first) = amount(p, start)?;
    let joint = word(p, mid);
    let second = joined(p, mid, between).and_then(|i| amount(p, i));
    let Some((next, second)) = second else {
        return (!between).then(|| counted(p, start, mid, first)).flatten();
    };
    // "5 to 7 million", "$5-7", "30 to 40 percent": what the first leaves out it takes from the second.
    let mut low = first;
    if low.unit == Unit::COUNT {
        low.unit = second.unit;
    }
    let scaled = low.number.times(second.number.scale);
    if low.number.scale == 1.0
        && second.number.scale >= 1e3
        && low.number.low < 1000.0
        && scaled.high <= second.number.low
    {
        low.number = scaled;
    }
    let mut second = second;
    if second.unit == Unit::COUNT {
        second.unit = low.unit;
    }
    let ascending = low.low() < second.low() && low.unit.dimension == second.unit.dimension;
    let close = joint != "or" || second.low() <= 2.0 * low.low();
    let change = at > 0 && word(p, at - 1) == "from" && !low.unit.dimension.is_time();
    if !ascending || !close || change {
        // Two values: "rose from 5 to 7 percent", "5 to 3". The first keeps the unit that it shares.
        let alone = if change && ascending { low } else { first };
        return (!between).then(|| counted(p, start, mid, alone)).flatten();
    }
    let quantity = Quantity {
        high: second.high(),
        step: low.number.step.min(second.number.step) * second.unit.factor,
        round: low.number.round || second.number.round,
        ..low.quantity()
    };
    Some((next, quantity))
}

/// The piece after what joins the two ends of a range.
fn joined(p: &[Piece], at: usize, between: bool) -> Option<usize> {
    let joint = p.get(at)?;
    let dash = joint.is_dash() && joint.glued && p.get(at + 1).is_some_and(|x| x.glued);
    let word = match joint.lower.as_str() {
        "and" => between,
        "to" | "or" => !between,
        _ => false,
    };
    (dash || word).then_some(at + 1)
}

/// An amount alone, if what stands around it lets it be one.
fn counted(p: &[Piece], start: usize, next: usize, amount: Amount) -> Option<(usize, Quantity)> {
    let quantity = amount.quantity();
    if amount.unit.dimension == Dimension::Count && p[start].is_figure() {
        // "3D", "5G", "4x4": letters right after the digits name something else.
        let glued = p
            .get(next)
            .is_some_and(|x| x.glued && (x.is_word() || x.text == "/" || x.text == ":"));
        if glued {
            return None;
        }
    }
    if amount.unit.dimension == Dimension::Duration {
        return Some(longer(p, next, quantity));
    }
    if amount.unit.dimension == Dimension::Length || amount.unit.dimension == Dimension::Mass {
        return Some(finer(p, next, quantity));
    }
    Some((next, quantity))
}

/// "a week and three days", "two hours, 30 minutes".
fn longer(p: &[Piece], next: usize, quantity: Quantity) -> (usize, Quantity) {
    let joint = usize::from(matches!(word(p, next), "and" | ","));
    add(p, next, next + joint, quantity)
}

/// "5 feet 11 inches", "six pounds, two ounces".
fn finer(p: &[Piece], next: usize, quantity: Quantity) -> (usize, Quantity) {
    let joint = usize::from(word(p, next) == ",");
    add(p, next, next + joint, quantity)
}

fn add(p: &[Piece], next: usize, from: usize, mut quantity: Quantity) -> (usize, Quantity) {
    match amount(p, from) {
        Some((end, part))
            if part.unit.dimension == quantity.dimension
                && part.unit.factor < quantity.unit
                && part.high() < quantity.unit * 1.5 =>
        {
            quantity.low += part.low();
            quantity.high += part.high();
            quantity.step = part.number.step * part.unit.factor;
            (end, quantity)
        }
        _ => (next, quantity),
    }
}

/// A number with its unit: "$90 billion", "US$90bn", "EUR 5m", "two-thirds", "half an hour", "ten days", "91".
fn amount(p: &[Piece], at: usize) -> Option<(usize, Amount)> {
    money(p, at)
        .or_else(|| fraction(p, at))
        .or_else(|| single(p, at))
        .or_else(|| plain(p, at))
}

/// Money with the currency in front.
fn money(p: &[Piece], at: usize) -> Option<(usize, Amount)> {
    let piece = p.get(at)?;
    let minus = matches!(piece.text, "-" | "−") && !piece.glued;
    let at = at + usize::from(minus);
    let piece = p.get(at)?;
    let (start, code) = if let Some(code) = unit::code(piece.text) {
        (at + 1, code)
    } else if let Some(code) = unit::sign("", piece.text) {
        (at + 1, code)
    } else {
        // Letters of a country: "US$5", "U.S. $5".
        let mark = p.get(at + 1).filter(|_| piece.is_word())?;
        let code = unit::sign(piece.text, mark.text)?;
        if code == "$" {
            return None;
        }
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

/// Parts of a whole, as percentages: "half of", "a third of", "two-thirds", "one in five"; and "half an hour".
fn fraction(p: &[Piece], at: usize) -> Option<(usize, Amount)> {
    let percent = |next: usize, part: f64, step: f64| {
        let number = Number::exact(100.0 * part, step);
        let unit = Unit::of(Dimension::Percent, 1.0);
        Some((
            next,
            Amount {
                number: Number {
                    round: true,
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
    if w == "half" {
        if matches!(x, "a" | "an" | "-") {
            let (next, unit) = unit::read(p, at + 2)?;
            let number = Number::exact(0.5, 0.25);
            return Some((next, Amount { number, unit }));
        }
        return whole(at + 1).then(|| percent(at + 1, 0.5, 5.0)).flatten();
    }
    let count = match w {
        "a" | "an" => 1.0,
        _ => number::small(w).filter(|n| (1.0..10.0).contains(n))?,
    };
    if x == "in" && w != "a" && w != "an" {
        // "one in five".
        let base = number::small(word(p, at + 2))
            .or_else(|| number::figure(word(p, at + 2)).map(|n| n.0))?;
        let known = base > count
            && base <= 1000.0
            && !p
                .get(at + 3)
                .is_some_and(|n| n.text == "," || unit::read(p, at + 3).is_some());
        return known.then(|| percent(at + 3, count / base, 1.0)).flatten();
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
    let plain = count < parts && (whole(next) || count > 1.0 || hyphen == 1);
    // "two quarters", "a third person" and "a half" state no share.
    let plain = plain && (whole(next) || parts != 2.0) && (count > 1.0 || whole(next));
    plain.then(|| percent(next, count / parts, 2.0)).flatten()
}

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
            let verb = noun.is_function() || noun.is_capital() || noun.lower.ends_with("ed");
            (!pronoun && !verb)
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
        "later" | "ago" | "earlier" | "before" | "after" | "and" | "to" | "or" | "long"
    ) && (!matches!(word(p, next), "and" | "to" | "or")
        || amount_follows(p, next + 1));
    let named = p.get(next).is_some_and(|x| x.glued && x.is_dash()) || word(p, next) == "of";
    (led || followed) && !named
}

fn amount_follows(p: &[Piece], at: usize) -> bool {
    number::read(p, at).is_some()
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
    let of = usize::from(word(p, i) == "of" && number.low != number.high);
    let unit = unit::read(p, i)
        .or_else(|| unit::read(p, i + another).filter(|_| another == 1))
        .or_else(|| unit::read(p, i + of).filter(|_| of == 1 && number.round));
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
                unit.dimension == Dimension::Mass && matches!(word(p, i), "pounds") && number.round;
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

fn plural(word: &str) -> bool {
    (word.ends_with('s') && !word.ends_with("ss"))
        || matches!(
            word,
            "people"
                | "children"
                | "men"
                | "women"
                | "police"
                | "troops"
                | "fish"
                | "sheep"
                | "cattle"
                | "aircraft"
                | "personnel"
                | "dead"
        )
}

/// The seconds of a year, as in the table of units.
const YEAR: f64 = 365.25 * 86400.0;

/// Ages: "34-year-old", "34 years old", "aged 34", "age 34", "Smith, 34,", "in her 30s".
fn aged(p: &[Piece], at: usize) -> Option<(usize, Quantity)> {
    let year = YEAR;
    let age = |number: Number, factor: f64| {
        let unit = Unit::of(Dimension::Age, factor);
        Amount { number, unit }.quantity()
    };
    if matches!(word(p, at), "aged" | "age" | "ages") {
        let plus = usize::from(word(p, at + 1) == "of");
        let (next, number) = number::read(p, at + 1 + plus)?;
        let to = matches!(word(p, next), "to" | "-" | "–" | "and");
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
    let beside = !month && (closed(",", &[",", ".", ";"]) || closed("(", &[")", ","]));
    beside.then(|| (next, age(number, year)))
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
        .filter(|x| x.glued && matches!(x.lower.as_str(), "s" | "'s"))?;
    let base: f64 = piece.text.parse().ok()?;
    let (low, high) = match part {
        "early" => (0.0, 3.0),
        "mid" => (4.0, 6.0),
        "late" => (7.0, 9.0),
        _ => (0.0, 9.0),
    };
    Some((i + 2, base + low, base + high))
}

/// Numbers that name something: "Flight 123", "No. 2", "District 9".
pub(super) fn label(p: &[Piece], at: usize) -> Option<(usize, Quantity)> {
    let piece = p.get(at).filter(|x| x.is_word())?;
    let number_word = matches!(piece.text, "No" | "Nos")
        && p.get(at + 1).is_some_and(|x| x.text == "." && x.glued);
    let designates = piece.is_capital() && DESIGNATES.binary_search(&piece.lower.as_str()).is_ok();
    if !number_word && !designates {
        return None;
    }
    let i = at + 1 + usize::from(number_word);
    let figure = p.get(i).filter(|x| x.is_figure() && !x.glued)?;
    let (value, _) = number::figure(figure.text)?;
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

const DESIGNATES: &[&str] = &[
    "act",
    "airbus",
    "apollo",
    "area",
    "article",
    "bay",
    "bill",
    "block",
    "boeing",
    "building",
    "camp",
    "category",
    "channel",
    "chapter",
    "class",
    "division",
    "falcon",
    "flight",
    "formula",
    "gate",
    "group",
    "highway",
    "interstate",
    "issue",
    "level",
    "line",
    "lot",
    "model",
    "number",
    "page",
    "phase",
    "platform",
    "proposition",
    "psalm",
    "resolution",
    "room",
    "route",
    "season",
    "section",
    "sector",
    "size",
    "stage",
    "task",
    "terminal",
    "tier",
    "title",
    "track",
    "type",
    "unit",
    "version",
    "volume",
    "ward",
    "windows",
    "zone",
];

/// Places in an order: "11th", "third", "twenty-first".
fn ordinal(p: &[Piece], at: usize) -> Option<(usize, Quantity)> {
    let piece = p.get(at)?;
    let (next, value) = if piece.is_figure() {
        let ending = p.get(at + 1).filter(|x| x.glued)?;
        let ends = matches!(ending.lower.as_str(), "st" | "nd" | "rd" | "th");
        let value = piece.text.parse::<u32>().ok().filter(|_| ends)?;
        (at + 2, f64::from(value))
    } else {
        let tens = number::small(&piece.lower).filter(|n| n % 10.0 == 0.0 && *n >= 20.0);
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
    let spoken =
        value > 1.0 && noun && !share && !matches!(word(p, next), "half" | "lady" | "thoughts");
    (digits || spoken).then(|| {
        let quantity = Amount {
            number: Number::exact(value, 1.0),
            unit: Unit::of(Dimension::Ordinal, 1.0),
        };
        (next, quantity.quantity())
    })
}

/// What is counted: up to four content words after a number, over "of the" and auxiliaries.
fn slot(p: &[Piece], at: usize) -> Vec<String> {
    let mut words = Vec::new();
    let mut i = at + usize::from(p.get(at).is_some_and(|x| x.is_dash() && x.glued));
    let end = p.len().min(at + 9);
    while i < end && words.len() < 4 {
        let piece = &p[i];
        let passes = matches!(
            piece.lower.as_str(),
            "of" | "the"
                | "its"
                | "their"
                | "his"
                | "her"
                | "other"
                | "more"
                | "were"
                | "was"
                | "had"
                | "have"
                | "has"
                | "been"
                | "are"
                | "is"
                | "being"
                | "also"
                | "these"
                | "those"
                | "such"
        );
        if piece.is_word() && !piece.is_function() && number::small(&piece.lower).is_none() {
            words.push(fold(&piece.lower));
        } else if !(passes || piece.is_dash() && piece.glued) && piece.text != "'s" {
            break;
        }
        i += 1;
    }
    words
}

/// Up to three content words before a number, nearest first, within its clause.
fn before(p: &[Piece], at: usize) -> Vec<String> {
    let mut words = Vec::new();
    for piece in p[..at].iter().rev().take(8) {
        if words.len() == 3 || matches!(piece.text, "." | ";" | "“" | "”" | "(" | ")" | ":" | ",")
        {
            break;
        }
        if piece.is_word() && !piece.is_function() {
            words.push(fold(&piece.lower));
        }
    }
    words
}
