//! Numbers without unit, in digits and in words, as intervals with the precision they are written with.

use super::piece::{Piece, Sort, word};

/// A number as written: `low == high` but for open ones such as "dozens".
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Number {
    pub low: f64,
    pub high: f64,
    /// The unit of its last written place: 100000 for "2.3 million", 100 for "1,300".
    pub step: f64,
    /// Whether it tells the order of magnitude alone: "dozens", "several hundred".
    pub open: bool,
    /// The factor of the word or letter after the digits: a million for "2.3m".
    pub scale: f64,
}

impl Number {
    pub fn exact(value: f64, step: f64) -> Self {
        Self {
            low: value,
            high: value,
            step,
            open: false,
            scale: 1.0,
        }
    }

    pub fn times(self, factor: f64) -> Self {
        Self {
            low: self.low * factor,
            high: self.high * factor,
            step: self.step * factor.abs(),
            open: self.open,
            scale: self.scale * factor,
        }
    }

    fn open(low: f64, high: f64) -> Self {
        Self {
            low,
            high,
            step: low,
            open: low < high,
            scale: low,
        }
    }
}

/// The number that starts at a piece, and the piece after it. Lone "one" and "a" are left to the caller.
pub(super) fn read(p: &[Piece], at: usize) -> Option<(usize, Number)> {
    let first = p.get(at)?;
    let (next, number) = match first.sort {
        Sort::Figure => digits(p, at)?,
        Sort::Word => indefinite(p, at)
            .or_else(|| dozen(p, at))
            .or_else(|| words(p, at))?,
        Sort::Mark => (at + 1, Number::exact(vulgar(first.text)?, 0.25)),
    };
    Some(scaled(p, next, number))
}

/// The value of a figure such as "1,300", "7.6", "7,6" or "1.300.000".
pub(super) fn figure(text: &str) -> Option<(f64, f64)> {
    let groups = |mark: char| {
        let mut parts = text.split(mark);
        parts.next().is_some_and(|p| (1..4).contains(&p.len())) && parts.all(|p| p.len() == 3)
    };
    let (points, commas) = (text.matches('.').count(), text.matches(',').count());
    let last = text.rfind(['.', ',']);
    let mark = match (points, commas, last) {
        (0, 0, _) => None,
        // Nobody writes three noughts behind a decimal mark.
        (1, 0, _) if groups('.') && text.ends_with(".000") => None,
        (1, 0, at) => at,
        (0, _, _) if groups(',') => None,
        (_, 0, _) if groups('.') => None,
        (0, 1, at) => at,
        (1, _, Some(at)) if text.as_bytes()[at] == b'.' => Some(at),
        (_, 1, Some(at)) if text.as_bytes()[at] == b',' => Some(at),
        // A version, an address, a date with points.
        _ => return None,
    };
    let (whole, part) = text.split_at(mark.unwrap_or(text.len()));
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    let part = part.trim_start_matches(['.', ',']);
    if whole.len() + part.len() > 24 {
        return None;
    }
    let value = decimal(&whole, part)?;
    let step = if part.is_empty() {
        let zeros = whole.len() - whole.trim_end_matches('0').len();
        power(if value == 0.0 { 0 } else { zeros as i32 })
    } else {
        power(-(part.len() as i32))
    };
    Some((value, step))
}

/// What a figure tells of the decimal mark: 1 for a comma ("7,6", "1.300,5", "1.300.000"), -1 for a point, else 0.
pub(super) fn decimal_mark(piece: &Piece) -> i32 {
    if !piece.is_figure() {
        return 0;
    }
    let (points, commas) = (
        piece.text.matches('.').count(),
        piece.text.matches(',').count(),
    );
    let last = piece.text.rsplit(['.', ',']).next().map_or(0, str::len);
    match (points, commas) {
        (0, 1) if last != 3 => 1,
        (1, 0) if last != 3 => -1,
        (1.., 1) if piece.text.rfind(',') > piece.text.rfind('.') => 1,
        (1, 1..) => -1,
        (0, 2..) => -1,
        (2.., 0) if last == 3 => 1,
        _ => 0,
    }
}

/// The value of a number word below a hundred.
pub(crate) fn small_number(word: &str) -> Option<f64> {
    // Asked of nearly every word, and most begin otherwise.
    if !word.starts_with(['z', 'o', 't', 'f', 's', 'e', 'n']) || !(3..=9).contains(&word.len()) {
        return None;
    }
    let at = SMALL.iter().position(|&w| w == word);
    let tens = || TENS.iter().position(|&w| w == word).map(|n| 10 * (n + 2));
    at.or_else(tens).map(|n| n as f64)
}

/// The value of a word such as "third", "21st"'s "first" or "twentieth", below a hundred.
pub(super) fn ordinal(word: &str) -> Option<f64> {
    if !word.ends_with("th") && !matches!(word, "first" | "second" | "third") {
        return None;
    }
    let at = ORDINAL.iter().position(|&w| w == word).map(|n| n + 1);
    let tens = || {
        let root = word.strip_suffix("ieth")?;
        let at = TENS.iter().position(|w| w.trim_end_matches('y') == root)?;
        Some(10 * (at + 2))
    };
    at.or_else(tens).map(|n| n as f64)
}

/// Whether a word in lower case is one for a number or a place in an order.
pub(crate) fn is_number_word(word: &str) -> bool {
    small_number(word).is_some() || ordinal(word).is_some() || scale(word).is_some()
}

/// The factor of a word or letter after a number. "m" and "k" count only where they stand right after digits.
pub(super) fn scale(word: &str) -> Option<f64> {
    Some(match word {
        "hundred" => 1e2,
        "thousand" => 1e3,
        "million" | "mln" | "mn" => 1e6,
        "billion" | "bn" | "bln" => 1e9,
        "trillion" | "tn" | "trn" => 1e12,
        // After digits other languages write these.
        "tausend" | "тыс" | "тысяч" | "тысячи" | "mil" | "mila" | "mille" | "ألف" | "آلاف" => {
            1e3
        }
        "millionen" | "mio" | "millones" | "millón" | "milioni" | "milione" | "milhões"
        | "milhão" | "млн" | "миллион" | "миллиона" | "миллионов" | "مليون" | "ملايين" => {
            1e6
        }
        "milliarde"
        | "milliarden"
        | "mrd"
        | "milliard"
        | "milliards"
        | "miliardi"
        | "miliardo"
        | "bilhões"
        | "bilhão"
        | "млрд"
        | "миллиард"
        | "миллиарда"
        | "миллиардов"
        | "مليار"
        | "مليارات" => 1e9,
        "lakh" => 1e5,
        "crore" => 1e7,
        _ => return None,
    })
}

const SMALL: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 8] = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];
const ORDINAL: [&str; 19] = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
];

/// The number with some digits before its decimal mark and some behind it, at most 24 together; exact as far as a float is.
/// Not by the standard library, whose reader of floats brings a table of 10 kB.
pub(crate) fn decimal(whole: &str, part: &str) -> Option<f64> {
    let digits = || whole.bytes().chain(part.bytes());
    if !digits().all(|b| b.is_ascii_digit()) || !(1..=24).contains(&digits().count()) {
        return None;
    }
    let number = digits().fold(0_u128, |n, b| n * 10 + u128::from(b - b'0'));
    Some(number as f64 / power(part.len() as i32))
}

fn power(exponent: i32) -> f64 {
    let power = (0..exponent.abs()).fold(1.0, |n, _| n * 10.0);
    if exponent < 0 { 1.0 / power } else { power }
}

fn digits(p: &[Piece], at: usize) -> Option<(usize, Number)> {
    let (mut value, mut step) = figure(&p[at].lower)?;
    let mut next = at + 1;
    // "1 300": groups of three with spaces.
    let mut whole = p[at].text.len() <= 3 && p[at].text.bytes().all(|b| b.is_ascii_digit());
    while whole
        && next <= at + 4
        && p[next - 1].span.end + 1 == p.get(next).map_or(0, |x| x.span.start)
        && p[next].is_figure()
        && p[next].text.len() == 3
        && !p.get(next + 1).is_some_and(|x| x.glued && x.is_figure())
    {
        let (group, fine) = figure(&p[next].lower)?;
        step = if group == 0.0 { step * 1000.0 } else { fine };
        value = value * 1000.0 + group;
        next += 1;
        whole = next < p.len();
    }
    if let Some(part) = p.get(next).and_then(|x| vulgar(x.text)) {
        return Some((next + 1, Number::exact(value + part, 0.25)));
    }
    // "3 1/2".
    if let [a, slash, b, ..] = &p[next.min(p.len())..]
        && a.is_figure()
        && !a.glued
        && slash.text == "/"
        && slash.glued
        && b.is_figure()
        && b.glued
        && let (Some((n, _)), Some((d, _))) = (figure(a.text), figure(b.text))
        && n < d
        && d < 10.0
    {
        return Some((next + 3, Number::exact(value + n / d, 1.0 / d)));
    }
    Some((next, Number::exact(value, step)))
}

fn vulgar(mark: &str) -> Option<f64> {
    Some(match mark {
        "½" => 0.5,
        "¼" => 0.25,
        "¾" => 0.75,
        "⅓" => 1.0 / 3.0,
        "⅔" => 2.0 / 3.0,
        _ => return None,
    })
}

/// "dozens", "hundreds of thousands", "several hundred", "a few thousand", "a couple".
fn indefinite(p: &[Piece], at: usize) -> Option<(usize, Number)> {
    let plural = |w: &str| {
        Some(match w {
            "tens" => 10.0,
            "dozens" => 12.0,
            "scores" => 20.0,
            "hundreds" => 1e2,
            "thousands" => 1e3,
            "millions" => 1e6,
            "billions" => 1e9,
            "trillions" => 1e12,
            _ => return None,
        })
    };
    let few = |i: usize, least: f64, most: f64| {
        let factor = scale(word(p, i)).or((word(p, i) == "dozen").then_some(12.0))?;
        Some((i + 1, Number::open(least * factor, most * factor)))
    };
    match (word(p, at), word(p, at + 1)) {
        ("several", _) => return few(at + 1, 2.0, 9.99),
        ("a", "few") => return few(at + 2, 2.0, 6.0),
        ("a", "couple") if word(p, at + 2) != "who" => {
            return few(at + 2, 2.0, 2.0)
                .or_else(|| (word(p, at + 2) == "of").then_some((at + 3, Number::open(2.0, 2.0))));
        }
        _ => {}
    }
    let first: f64 = plural(word(p, at))?;
    if word(p, at + 1) == "of"
        && let Some(second) = plural(word(p, at + 2)).filter(|&s| s >= 1e3)
    {
        return Some((
            at + 3,
            Number::open(2.0 * first * second, 10.0 * first * second),
        ));
    }
    let named = first == 20.0 || first == 10.0;
    // "scores" is a noun of many meanings, "tens" stands for little alone.
    (!named || (first == 20.0 && word(p, at + 1) == "of"))
        .then(|| (at + 1, Number::open(2.0 * first, 10.0 * first)))
}

/// "a dozen", "half a dozen", "two dozen".
fn dozen(p: &[Piece], at: usize) -> Option<(usize, Number)> {
    let dozens = |i: usize, n: f64| {
        (word(p, i) == "dozen").then_some((
            i + 1,
            Number::exact(12.0 * n, if n < 1.0 { 1.0 } else { 12.0 }),
        ))
    };
    match (word(p, at), word(p, at + 1)) {
        ("half", "a" | "-") => dozens(at + 2, 0.5),
        ("a", "half") if word(p, at + 2) == "-" => dozens(at + 3, 0.5),
        ("a", "half") => dozens(at + 2, 0.5),
        ("a", _) => dozens(at + 1, 1.0),
        (n, _) => dozens(at + 1, small_number(n)?),
    }
}

/// "ninety-one", "two hundred and six", "a hundred", "half a million", "three and a half".
fn words(p: &[Piece], at: usize) -> Option<(usize, Number)> {
    if word(p, at) == "half" && matches!(word(p, at + 1), "a") {
        let factor = scale(word(p, at + 2))?;
        return Some((at + 3, Number::exact(0.5, 0.1).times(factor)));
    }
    let (mut total, mut group, mut next, mut limit) = (0.0, 0.0, at, f64::INFINITY);
    if word(p, at) == "a" {
        scale(word(p, at + 1)).filter(|_| !p[at + 1].glued)?;
        (group, next) = (1.0, at + 1);
    }
    let mut large = false;
    loop {
        let w = word(p, next);
        if let Some(n) = small_number(w).filter(|_| p[next].is_word()) {
            let room = group == 0.0
                || (group % 100.0 == 0.0 && n > 0.0)
                || (group % 10.0 == 0.0 && group % 100.0 >= 20.0 && n > 0.0 && n < 10.0);
            if !room {
                break;
            }
            group += n;
        } else if w == "hundred" && group > 0.0 && group < 100.0 {
            group *= 100.0;
            large = true;
        } else if let Some(factor) = scale(w).filter(|&f| f > 100.0 && f < limit && group > 0.0) {
            total += group * factor;
            (group, limit) = (0.0, factor);
            large = true;
        } else {
            break;
        }
        next += 1;
        let joined = p.get(next).is_some_and(|x| x.glued && x.is_dash());
        let and = word(p, next) == "and" && large;
        let follows = p
            .get(next + 1)
            .is_some_and(|x| small_number(&x.lower).is_some());
        let scales = p.get(next + 1).is_some_and(|x| scale(&x.lower).is_some());
        if (joined && (follows || scales)) || (and && follows && group % 100.0 == 0.0) {
            next += 1;
        }
    }
    // A joint that nothing followed stays outside.
    while next > at && (!p[next - 1].is_word() || word(p, next - 1) == "and") {
        next -= 1;
    }
    if next == at {
        return None;
    }
    let value: f64 = total + group;
    if word(p, next) == "and" && word(p, next + 1) == "a" && word(p, next + 2) == "half" {
        return Some((next + 3, Number::exact(value + 0.5, 0.5)));
    }
    let step = if group > 0.0 || value == 0.0 {
        place(group)
    } else {
        limit
    };
    Some((
        next,
        Number {
            scale: if limit.is_finite() { limit } else { 1.0 },
            ..Number::exact(value, step)
        },
    ))
}

/// The last place of a number below a thousand that is not zero.
fn place(value: f64) -> f64 {
    if value % 100.0 == 0.0 && value > 0.0 {
        100.0
    } else if value % 10.0 == 0.0 && value > 0.0 {
        10.0
    } else {
        1.0
    }
}

/// The number with the word of scale after it: "2.3 million", "90bn", "4k", "two and a half million".
fn scaled(p: &[Piece], next: usize, number: Number) -> (usize, Number) {
    let Some(after) = p.get(next) else {
        return (next, number);
    };
    let dash = after.is_dash() && after.glued;
    let i = next + usize::from(dash);
    let factor = p.get(i).filter(|x| !dash || x.glued).and_then(|x| {
        if x.glued && !dash && x.lower == "k" {
            return Some(1e3);
        }
        let plural = || (p[next - 1].is_figure() && x.lower == "millions").then_some(1e6);
        scale(&x.lower)
            .or_else(plural)
            .filter(|_| number.scale == 1.0)
    });
    match factor {
        Some(factor) => {
            // "1.2 million million" is no figure; "40 thousand billion" neither.
            (i + 1, number.times(factor))
        }
        None => (next, number),
    }
}

#[cfg(test)]
mod tests {
    use super::super::piece::pieces;
    use super::*;
    use crate::text::Span;

    /// Reads the number at the start; `expected` is "value step rest" or "low..high rest".
    fn check(text: &str, expected: &str) {
        let p = pieces(text, Span::new(0, text.len()));
        let shown = match read(&p, 0) {
            None => "none".to_owned(),
            Some((next, n)) => {
                let rest: Vec<_> = p[next..].iter().map(|x| x.text).collect();
                let value = if n.low == n.high {
                    format!("{} step {}", n.low, n.step)
                } else {
                    format!("{}..{}", n.low, n.high)
                };
                format!("{value} {}", rest.join(" ")).trim_end().to_owned()
            }
        };
        assert_eq!(shown, expected, "{text}");
    }

    #[test]
    fn in_digits() {
        check("364 homes", "364 step 1 homes");
        check("1,300 feet", "1300 step 100 feet");
        check("1 300 m", "1300 step 100 m");
        check("12 000 000", "12000000 step 1000000");
        check("1.300.000", "1300000 step 100000");
        check("1.300", "1.3 step 0.001");
        check("7.6", "7.6 step 0.1");
        check("7,6", "7.6 step 0.1");
        check("1,300.50", "1300.5 step 0.01");
        check("1.300,50", "1300.5 step 0.01");
        check("1.2.3", "none");
        check("2.3 million", "2300000 step 100000");
        check("90bn", "90000000000 step 10000000000");
        check("4k", "4000 step 1000");
        check("40-million", "40000000 step 10000000");
        check("3 1/2 hours", "3.5 step 0.5 hours");
        check("2½ hours", "2.5 step 0.25 hours");
        check("0", "0 step 1");
        check("5 lakh", "500000 step 100000");
        check("2025 300", "2025 step 1 300");
    }

    #[test]
    fn in_words() {
        check("ninety-one people", "91 step 1 people");
        check("two hundred and six", "206 step 1");
        check("Two hundred", "200 step 100");
        check("a hundred and ten", "110 step 10");
        check("a thousand homes", "1000 step 1000 homes");
        check("twelve hundred", "1200 step 100");
        check("three million four hundred thousand", "3400000 step 1000");
        check("three and a half years", "3.5 step 0.5 years");
        check("two and a half million", "2500000 step 500000");
        check("half a million", "500000 step 100000");
        check("five and six", "5 step 1 and six");
        check("a home", "none");
        check("twenty five", "25 step 1");
        check("five twenty", "5 step 1 twenty");
        check("zero", "0 step 1");
        check("thirty-", "30 step 10 -");
        check("million", "none");
    }

    #[test]
    fn open_ones() {
        check("a dozen eggs", "12 step 12 eggs");
        check("half a dozen", "6 step 1");
        check("a half-dozen", "6 step 1");
        check("two dozen", "24 step 12");
        check("dozens of homes", "24..120 of homes");
        check("hundreds were", "200..1000 were");
        check("tens of thousands of", "20000..100000 of");
        check("hundreds of thousands", "200000..1000000");
        check("several hundred", "200..999");
        check("a few thousand", "2000..6000");
        check("scores of fans", "40..200 of fans");
        check("scores", "none");
        check("several", "none");
    }

    #[test]
    fn ordinals() {
        assert_eq!(ordinal("third"), Some(3.0));
        assert_eq!(ordinal("twentieth"), Some(20.0));
        assert_eq!(ordinal("thirtieth"), Some(30.0));
        assert_eq!(ordinal("home"), None);
    }
}
