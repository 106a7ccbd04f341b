//! Quantities: counts, money, percentages, measures, durations and ages as intervals in base units, with hedge and what is counted.

use super::amount::{Amount, amount, bound};
use super::piece::{Piece, fold, word};
use super::unit::{self, Dimension, Unit};
use super::value::Agreement;
use super::{age, designation, number};

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
    /// Its ones place as written, in the base unit: a million for "2.3 million".
    pub place: f64,
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
    /// "dozens", "hundreds": the order of magnitude alone.
    Open,
}

impl Quantity {
    /// The least and the greatest true value that the statement leaves open. "about" reaches as far as the figure is
    /// round: about 360 is 355 to 365, about $39 billion is not 38. "more than" reaches half as far again, as nobody
    /// says "more than 100" of 200.
    #[must_use]
    pub fn interval(&self) -> (f64, f64) {
        let wide = |x: f64, grains: f64| (self.grain(x) * grains).min(x.abs() * 0.1);
        match self.hedge {
            Hedge::Exact | Hedge::Open => (self.low, self.high),
            Hedge::About => (
                self.low - wide(self.low, 0.5),
                self.high + wide(self.high, 0.5),
            ),
            Hedge::Nearly => (self.low - wide(self.low, 1.0), self.high),
            Hedge::AtLeast => {
                let beyond = self.high + (self.high.abs() * 0.5).max(2.0 * self.unit);
                (self.low, beyond)
            }
            Hedge::AtMost => (self.low - self.low.abs() * 0.5, self.high),
        }
    }

    /// How round a figure is: its last written place, or five of it where it is a multiple of that.
    fn grain(&self, value: f64) -> f64 {
        let fives = value / (5.0 * self.step);
        if (fives - libm::round(fives)).abs() < 1e-6 {
            5.0 * self.step
        } else {
            self.step
        }
    }

    /// Whether it is one number, not a range.
    #[must_use]
    pub fn is_point(&self) -> bool {
        self.low == self.high
    }
}

/// The step of a number of dozens.
const DOZEN: f64 = 12.0;

/// How two quantities compare; what they count is for the caller to compare.
#[must_use]
pub fn agreement(a: &Quantity, b: &Quantity) -> Agreement {
    let alike = comparable(a.dimension, b.dimension);
    let same = near(a.low, b.low) && near(a.high, b.high);
    let money = |d: Dimension| matches!(d, Dimension::Money(_));
    match alike {
        // Nobody changes one currency into another at par.
        Agreement::Apart if same && money(a.dimension) && money(b.dimension) => {
            return Agreement::Different;
        }
        Agreement::Apart => return Agreement::Apart,
        _ if same && a.hedge == b.hedge => return alike,
        _ if same => return Agreement::Compatible,
        _ => {}
    }
    if matches!(a.dimension, Dimension::Label | Dimension::Ordinal) {
        return Agreement::Different;
    }
    if a.hedge == b.hedge && a.hedge != Hedge::Open && !a.is_point() && !b.is_point() {
        let ends = |q: &Quantity| {
            (
                Quantity {
                    high: q.low,
                    ..q.clone()
                },
                Quantity {
                    low: q.high,
                    ..q.clone()
                },
            )
        };
        let ((a_low, a_high), (b_low, b_high)) = (ends(a), ends(b));
        let close = |x: &Quantity, y: &Quantity| near(x.low, y.low) || rounded(x, y);
        let same = close(&a_low, &b_low) && close(&a_high, &b_high);
        return if same {
            Agreement::Compatible
        } else {
            Agreement::Different
        };
    }
    // The same hedge on both sides says nothing about which is right: "at least 15" and "at least 17" are two tolls.
    let hedged = a.hedge != b.hedge || !a.is_point() || !b.is_point();
    let ((a_low, a_high), (b_low, b_high)) = (a.interval(), b.interval());
    // "Around 20" and "some two dozen" may be one number, "about 600" and "about 700" are two.
    let dozens = a.hedge == Hedge::About && (a.step == DOZEN || b.step == DOZEN);
    let overlap = a_low.max(b_low) <= a_high.min(b_high) * (1.0 + 1e-9)
        || near(a_low.max(b_low), a_high.min(b_high));
    let mixed = alike == Agreement::Compatible && a.dimension.is_time();
    if (hedged || dozens) && overlap || rounded(a, b) {
        Agreement::Compatible
    } else if mixed {
        // An age and a stretch of time that differ speak of two things.
        Agreement::Apart
    } else {
        Agreement::Different
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

/// Whether one is the other, rounded at the precision it is written with. In the same unit, trailing zeros below a
/// hundred ("90 billion") are exact and in larger figures ("1,300") nearly so; conversions of units leave more room.
fn rounded(a: &Quantity, b: &Quantity) -> bool {
    if !a.is_point() || !b.is_point() {
        return false;
    }
    let gap = (a.low - b.low).abs();
    let converted = !near(a.unit, b.unit);
    if converted && a.dimension == Dimension::Temperature {
        return gap <= 1.0;
    }
    let most = a.low.abs().max(b.low.abs());
    if gap > ROOM * most {
        return false;
    }
    let step = |q: &Quantity| {
        let exact = !converted && q.low.abs() < 100.0 * q.place;
        if exact { q.step.min(q.place) } else { q.step }
    };
    let (coarse, fine) = if step(a) >= step(b) { (a, b) } else { (b, a) };
    let room = match () {
        () if converted => ROOM,
        () if step(coarse) <= coarse.place => 0.06,
        () => 0.025,
    };
    let differ = converted || !near(step(coarse), step(fine));
    let half = step(coarse) / 2.0 * (1.0 + 1e-9);
    differ && gap <= half && gap <= room * most
}

/// The most that a rounded figure may be off, as a share of the greater.
const ROOM: f64 = 0.1;

/// The quantity that starts at a piece with its hedge, and the piece after it.
pub(super) fn read(p: &[Piece], at: usize) -> Option<(usize, Quantity)> {
    let (start, hedge) = hedge(p, at).unwrap_or((at, Hedge::Exact));
    if p.get(start)?.is_figure() && bound(p, start) {
        return None;
    }
    let found = match opens(p, start) {
        true => age::read(p, start)
            .or_else(|| designation::label(p, start))
            .or_else(|| spread(p, start))
            .or_else(|| designation::minute(p, start))
            .or_else(|| designation::ordinal(p, start).filter(|_| start == at)),
        false => designation::label(p, start),
    };
    let (next, mut q) = found?;
    let (next, hedge) = trailing_hedge(p, next).unwrap_or((next, hedge));
    if hedge != Hedge::Exact {
        q.hedge = hedge;
    }
    q.slot = slot(p, next);
    q.before = before(p, at);
    Some((next, q))
}

/// Whether a number can start at a piece, but for one that names something: keeps the readers from most words.
fn opens(p: &[Piece], at: usize) -> bool {
    let piece = &p[at];
    let coded = || {
        let dollar = p.get(at + 1).is_some_and(|x| x.text == "$");
        piece.is_capital() && (dollar || piece.text == "Rs" || unit::code(piece.text).is_some())
    };
    let word = piece.lower.as_ref();
    !piece.is_word()
        || matches!(
            word,
            "a" | "an"
                | "one"
                | "age"
                | "aged"
                | "ages"
                | "his"
                | "her"
                | "their"
                | "between"
                | "half"
                | "minus"
                | "several"
                | "tens"
                | "dozens"
                | "scores"
                | "hundreds"
                | "thousands"
                | "millions"
                | "billions"
                | "trillions"
        )
        || number::small_number(word).is_some()
        || number::ordinal(word).is_some()
        || coded()
}

/// The words before a number that hedge it.
fn hedge(p: &[Piece], at: usize) -> Option<(usize, Hedge)> {
    let (w, x, y) = (word(p, at), word(p, at + 1), word(p, at + 2));
    let (length, hedge) = match (w, x, y) {
        ("at", "least", _) | ("more" | "greater" | "higher", "than", _) => (2, Hedge::AtLeast),
        ("no" | "not", "less" | "fewer", "than") => (3, Hedge::AtLeast),
        ("in", "excess", "of") | ("a", "minimum", "of") => (3, Hedge::AtLeast),
        ("just" | "slightly" | "little", "over" | "above" | "under" | "below", _) => {
            (2, Hedge::About)
        }
        ("well" | "far", "over" | "above", _) => (2, Hedge::AtLeast),
        ("slightly" | "little", "more" | "less", "than") => (3, Hedge::About),
        ("well" | "far" | "much", "more", "than") => (3, Hedge::AtLeast),
        ("over" | "above" | "exceeding" | "surpassing" | ">" | "topping", ..) => {
            (1, Hedge::AtLeast)
        }
        ("no" | "not", "more" | "greater", "than") => (3, Hedge::AtMost),
        ("at", "most", _) | ("up", "to", _) => (2, Hedge::AtMost),
        ("fewer" | "less" | "lower", "than", _) => (2, Hedge::AtMost),
        ("as", "many" | "much", "as") => (3, Hedge::AtMost),
        ("a", "maximum", "of") => (3, Hedge::AtMost),
        ("well" | "far", "under" | "below", _) => (2, Hedge::AtMost),
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
    let telephone = joint != "to"
        && p[start].text.len() == 3
        && p.get(mid + 1).is_some_and(|x| x.text.len() == 4);
    let change = at > 0 && word(p, at - 1) == "from" && !low.unit.dimension.is_time();
    if !ascending || !close || change || telephone {
        // Two values: "rose from 5 to 7 percent", "5 to 3". The first keeps the unit that it shares.
        let alone = if change && ascending { low } else { first };
        return (!between).then(|| counted(p, start, mid, alone)).flatten();
    }
    let quantity = Quantity {
        high: second.high(),
        step: low.number.step.min(second.number.step) * second.unit.factor,
        place: low.number.scale.min(second.number.scale) * second.unit.factor,
        ..low.quantity()
    };
    Some((next, quantity))
}

/// The piece after what joins the two ends of a range.
fn joined(p: &[Piece], at: usize, between: bool) -> Option<usize> {
    let joint = p.get(at)?;
    let dash = joint.is_dash() && joint.glued && p.get(at + 1).is_some_and(|x| x.glued);
    let word = match joint.lower.as_ref() {
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
        // "555-1234": no range and no score.
        let code = p.get(next).is_some_and(|x| x.glued && x.is_dash())
            && p.get(next + 1).is_some_and(|x| x.glued && x.is_figure());
        if code {
            return None;
        }
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
    if word(p, next) == "and" && word(p, next + 1) == "a" && word(p, next + 2) == "half" {
        // "a year and a half".
        quantity.low += quantity.unit / 2.0;
        quantity.high += quantity.unit / 2.0;
        quantity.step = quantity.unit / 2.0;
        return (next + 3, quantity);
    }
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

/// What is counted: up to four content words after a number, over "of the" and auxiliaries.
fn slot(p: &[Piece], at: usize) -> Vec<String> {
    let mut words = Vec::new();
    let mut i = at + usize::from(p.get(at).is_some_and(|x| x.is_dash() && x.glued));
    let end = p.len().min(at + 9);
    while i < end && words.len() < 4 {
        let piece = &p[i];
        let passes = matches!(
            piece.lower.as_ref(),
            "of" | "the"
                | "its"
                | "their"
                | "his"
                | "her"
                | "own"
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
        let total = piece.is_figure() && i > at && p[i - 1].lower == "of";
        let passes = passes || total;
        if piece.is_word() && !piece.is_function() && number::small_number(&piece.lower).is_none() {
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
