//! Changes of figures of all kinds: counts, money, percentages, measures, stretches of time, ages, dates and times of day.

use article_compare::text::Span;

use super::change::{Change, Kind};
use super::token::{Token, word};

/// The changes of figures, in order.
pub fn changes(tokens: &[Token]) -> Vec<Change> {
    let mut all: Vec<Change> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        // Ways of changing a number take turns.
        let turn = all.len();
        let found = weekday(tokens, at)
            .or_else(|| clock(tokens, at))
            .or_else(|| date(tokens, at))
            .or_else(|| number(tokens, at, turn));
        if let Some((next, change)) = found {
            all.push(change);
            at = next;
        } else {
            at += 1;
        }
    }
    all
}

type Found = Option<(usize, Change)>;

fn weekday(tokens: &[Token], at: usize) -> Found {
    let token = tokens.get(at).filter(|t| t.is_capital())?;
    let day = DAYS.iter().position(|d| *d == token.text)?;
    let other = DAYS[(day + 2) % 7];
    Some((at + 1, Change::new(Kind::Weekday, token.span, other)))
}

/// "2:20", "4 p.m.", "10am".
fn clock(tokens: &[Token], at: usize) -> Found {
    let hour: u32 = whole(tokens, at, 2)?;
    let minutes =
        word(tokens, at + 1) == ":" && tokens[at + 1].glued && whole(tokens, at + 2, 2).is_some();
    let next = if minutes { at + 3 } else { at + 1 };
    let half = word(tokens, next);
    let dotted =
        matches!(half, "a" | "p") && word(tokens, next + 1) == "." && word(tokens, next + 2) == "m";
    let said = dotted || matches!(half, "am" | "pm");
    if !minutes && !said || hour > 23 {
        return None;
    }
    let other = if said {
        (hour + 2) % 12 + 1
    } else {
        (hour + 3) % 24
    };
    let end = if dotted {
        next + 3
    } else {
        next + usize::from(said)
    };
    Some((
        end,
        Change::new(Kind::Time, tokens[at].span, other.to_string()),
    ))
}

/// "May 21", "21 May", "in March", "2009".
fn date(tokens: &[Token], at: usize) -> Found {
    let token = tokens.get(at)?;
    let changed =
        |next: usize, with: String| Some((next, Change::new(Kind::Date, token.span, with)));
    if let Some(day) = whole(tokens, at, 2).filter(|day| (1..=31).contains(day)) {
        let point = usize::from(at > 1 && word(tokens, at - 1) == ".");
        let after = at > point && is_month(&tokens[at - 1 - point]);
        let before = tokens.get(at + 1).is_some_and(is_month) && !tokens[at + 1].glued;
        let other = if day > 20 { day - 7 } else { day + 7 };
        let glued = tokens
            .get(at + 1)
            .is_some_and(|t| t.glued && (t.is_figure() || t.text == "%" || t.text == ":"));
        return ((after || before) && !glued)
            .then(|| changed(at + 1, other.to_string()))
            .flatten();
    }
    let decade = tokens.get(at + 1).is_some_and(|t| t.glued && t.text == "s");
    if let Some(year) = whole(tokens, at, 4).filter(|year| decade && (1900..2100).contains(year)) {
        return changed(at + 1, (year - 10).to_string());
    }
    if let Some(year) = whole(tokens, at, 4).filter(|year| (1900..2100).contains(year)) {
        let bare = token.text.len() == 4 && !token.glued && !is_counted(tokens, at + 1);
        let hyphen = tokens
            .get(at + 1)
            .is_some_and(|t| t.glued && (t.is_word() || matches!(t.text, "-" | "–" | "%")));
        return (bare && !hyphen)
            .then(|| changed(at + 1, (year - 2).to_string()))
            .flatten();
    }
    // "May" and "March" are words, too, where no day stands beside them.
    let led = at > 0
        && matches!(
            word(tokens, at - 1),
            "in" | "since" | "until" | "last" | "next" | "early" | "late" | "by" | "of"
        );
    let month = MONTHS.iter().position(|m| *m == token.text)?;
    let dated = tokens
        .get(at + 1)
        .is_some_and(|t| t.is_figure() && t.text.len() <= 2);
    (led && !dated)
        .then(|| changed(at + 1, MONTHS[(month + 4) % 12].to_owned()))
        .flatten()
}

/// Any other number.
fn number(tokens: &[Token], at: usize, turn: usize) -> Found {
    let token = &tokens[at];
    let (with, next) = if token.is_figure() {
        let named = token.glued
            && at > 0
            && (tokens[at - 1].is_word()
                || tokens[at - 1].text == "-"
                    && tokens[at - 1].glued
                    && at > 1
                    && tokens[at - 2].is_word());
        let listed = token.glued
            && at > 0
            && matches!(tokens[at - 1].text, "-" | "–" | "/" | ":" | "#" | ".");
        let code = token.text.len() > 1 && token.text.starts_with('0') && !token.text.contains('.')
            || token.text.matches('.').count() > 1;
        // A telephone number, a date in figures.
        let coded = word(tokens, at + 1) == "/"
            || word(tokens, at + 1) == "-"
                && tokens
                    .get(at + 2)
                    .is_some_and(|t| t.text.len() == 4 && t.is_figure());
        if named || listed || code || coded {
            return None;
        }
        let ending = tokens
            .get(at + 1)
            .filter(|t| t.glued && matches!(t.text, "st" | "nd" | "rd" | "th"));
        if let Some(ending) = ending {
            let other: u32 = token.text.parse::<u32>().ok()? + 1;
            let with = format!("{other}{}", ordinal_ending(other));
            let span = Span::new(token.span.start, ending.span.end);
            return Some((at + 2, Change::new(Kind::Figure, span, with)));
        }
        (other_figure(token.text, turn)?, at + 1)
    } else {
        let with = other_word(tokens, at, turn)?;
        (with, at + 1)
    };
    let change = |kind: Kind| Some((next, Change::new(kind, token.span, with.clone())));
    change(kind(tokens, at))
}

/// What a number is of, by what stands around it.
fn kind(tokens: &[Token], at: usize) -> Kind {
    if at > 0 && matches!(tokens[at - 1].text, "$" | "€" | "£" | "¥") {
        return Kind::Money;
    }
    // Over the rest of the number: "forty-one", "3.5 million".
    let mut i = at + 1;
    while tokens.get(i).is_some_and(|t| {
        (t.text == "-" && t.glued && tokens.get(i + 1).is_some_and(|n| n.glued))
            || small(&t.lower).is_some()
            || SCALES.contains(&t.text)
    }) {
        i += 1;
    }
    let unit = word(tokens, i);
    let one = unit.strip_suffix('s').unwrap_or(unit);
    let old = |i: usize| {
        word(tokens, i) == "old"
            || word(tokens, i) == "-" && matches!(word(tokens, i + 1), "old" | "olds")
    };
    if unit == "%"
        || unit == "percent"
        || unit == "percentage"
        || unit == "per" && word(tokens, i + 1) == "cent"
    {
        Kind::Percent
    } else if MONEY.contains(&one) {
        Kind::Money
    } else if matches!(one, "year" | "month" | "week" | "day") && old(i + 1)
        || at > 0 && matches!(word(tokens, at - 1), "aged" | "age")
        || beside(tokens, at)
    {
        Kind::Age
    } else if DURATIONS.contains(&one) {
        Kind::Duration
    } else if MEASURES.contains(&one) || MEASURES.contains(&unit) {
        Kind::Measure
    } else {
        Kind::Figure
    }
}

/// Whether a figure is the age of the person named before it: "Lem, 34,".
fn beside(tokens: &[Token], at: usize) -> bool {
    let age = whole(tokens, at, 2).is_some_and(|n| n > 9);
    let closed = tokens.get(at + 1).is_some_and(|t| t.text == ",");
    age && closed
        && at > 2
        && tokens[at - 1].text == ","
        && tokens[at - 2].is_capital()
        && tokens[at - 3].is_capital()
}

/// The number with the next in its last place, half as much again, or another first digit.
fn other_figure(text: &str, turn: usize) -> Option<String> {
    let plain = text.replace(',', "");
    let decimals = plain.split_once('.').map_or(0, |(_, part)| part.len());
    let scale = 10_u64.checked_pow(u32::try_from(decimals).ok()?)?;
    let value: u64 = plain.replace('.', "").parse().ok()?;
    let place = (0..15)
        .map(|n| 10_u64.pow(n))
        .find(|p| value > 0 && !value.is_multiple_of(p * 10))?;
    let other = match turn % 3 {
        0 => value + place,
        1 => value + (value / 2 / place).max(1) * place,
        _ => {
            let highest =
                10_u64.pow(plain.replace('.', "").trim_start_matches('0').len() as u32 - 1);
            let digit = value / highest;
            value - digit * highest + (digit % 9 + 1) * highest
        }
    };
    let (whole, part) = (other / scale, other % scale);
    let mut shown = whole.to_string();
    if text.contains(',') {
        let mut from = shown.len();
        while from > 3 {
            from -= 3;
            shown.insert(from, ',');
        }
    }
    Some(if decimals > 0 {
        format!("{shown}.{part:0decimals$}")
    } else {
        shown
    })
}

/// Another word for a number, with a capital where the one had it. "One" and "second" are most often no figures.
fn other_word(tokens: &[Token], at: usize, turn: usize) -> Option<String> {
    let token = &tokens[at];
    let other = if let Some(n) = small(&token.lower) {
        let after_tens = at > 1 && tokens[at - 1].text == "-" && tokens[at - 1].glued;
        let tens = n >= 20;
        match () {
            () if after_tens => SMALL[(n + turn) % 9 + 1],
            () if tens => TENS[(n / 10 - 2 + turn % 3 + 1) % TENS.len()],
            () => SMALL[[n + 1, n + n / 2 + 1, n + 3][turn % 3].min(19)],
        }
    } else {
        let n = ORDINALS.iter().position(|o| *o == token.lower)?;
        ORDINALS[(n + 2) % ORDINALS.len()]
    };
    let mut letters = other.chars();
    Some(match letters.next().filter(|_| token.is_capital()) {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => other.to_owned(),
    })
}

/// The value of a word for two and more, below a hundred.
fn small(word: &str) -> Option<usize> {
    let ones = SMALL.iter().position(|w| *w == word).filter(|&n| n > 1);
    ones.or_else(|| Some(10 * (TENS.iter().position(|w| *w == word)? + 2)))
}

fn whole(tokens: &[Token], at: usize, digits: usize) -> Option<u32> {
    let token = tokens.get(at).filter(|t| t.text.len() <= digits)?;
    token.text.parse().ok()
}

fn ordinal_ending(n: u32) -> &'static str {
    match (n % 10, n % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    }
}

/// Whether what follows a figure is what it counts: "2000 people".
fn is_counted(tokens: &[Token], at: usize) -> bool {
    let next = word(tokens, at);
    tokens.get(at).is_some_and(|t| t.text == t.lower)
        && (next == "people"
            || next.len() > 3 && next.ends_with('s') && next != "was" && next != "elections")
}

fn is_month(token: &Token) -> bool {
    let short = |m: &str| token.text.len() >= 3 && m.starts_with(token.text);
    token.is_capital() && (MONTHS.iter().any(|m| short(m)) || token.text == "Sept")
}

#[rustfmt::skip]
const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
#[rustfmt::skip]
const MONTHS: [&str; 12] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
];
#[rustfmt::skip]
const SMALL: [&str; 20] = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
];
const TENS: [&str; 8] = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];
const ORDINALS: [&str; 8] = [
    "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
];
const SCALES: [&str; 6] = [
    "hundred", "thousand", "million", "billion", "trillion", "bn",
];
const MONEY: [&str; 8] = [
    "dollar", "euro", "pound", "florin", "crown", "cent", "franc", "yen",
];
const DURATIONS: [&str; 8] = [
    "second", "minute", "hour", "day", "week", "month", "year", "decade",
];
#[rustfmt::skip]
const MEASURES: &[&str] = &[
    "foot", "feet", "meter", "metre", "mile", "kilometer", "kilometre", "km", "inch", "inche", "yard", "acre",
    "hectare", "square", "ton", "tonne", "kilogram", "ounce", "gram", "degree", "mph", "knot", "liter", "litre",
    "gallon", "megawatt",
];
