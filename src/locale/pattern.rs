//! Messages with their arguments filled in; how a pattern is encoded is told in build.rs.

use std::fmt::Write as _;

use super::plural::form;
use super::{Locale, is_rtl};

/// What a message is given.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// Words, which keep their own direction.
    Text(&'a str),
    /// A number of things.
    Number(usize),
    /// A share, 0 to 1.
    Share(f64),
}

/// Writes a pattern with its values.
pub fn fill(out: &mut String, locale: Locale, pattern: &str, values: &[Value<'_>]) {
    let mut rest = pattern;
    while let Some(at) = rest.find(['\u{1}', '\u{2}']) {
        let (before, marked) = rest.split_at(at);
        out.push_str(before);
        let bytes = marked.as_bytes();
        let place = bytes.get(1).map_or(0, |letter| usize::from(letter - b'a'));
        let value = values.get(place).copied().unwrap_or(Value::Text(""));
        rest = &marked[2..];
        if bytes[0] == 1 {
            write(out, locale, value);
        } else if let Some((variants, after)) = rest.split_once('\u{3}') {
            fill(out, locale, chosen(variants, locale, value), values);
            rest = after;
        }
    }
    out.push_str(rest);
}

/// The variant for a value: that of its number, that of its plural form, the default.
fn chosen<'a>(variants: &'a str, locale: Locale, value: Value<'_>) -> &'a str {
    let Value::Number(n) = value else {
        return "";
    };
    let (number, form) = (n.to_string(), form(locale, n));
    let mut found = "";
    let mut rank = 0;
    for variant in variants.split('\u{4}') {
        let Some((key, text)) = variant.split_once('\u{5}') else {
            continue;
        };
        let fits = match key {
            key if key == number => 3,
            key if key == form => 2,
            "*" => 1,
            _ => 0,
        };
        if fits > rank {
            (rank, found) = (fits, text);
        }
    }
    found
}

fn write(out: &mut String, locale: Locale, value: Value<'_>) {
    match value {
        Value::Number(n) => number(out, locale, n),
        Value::Share(part) => share(out, locale, part),
        Value::Text(text) => isolated(out, locale, text),
    }
}

/// Words as they are, kept from reordering the sentence around them where they or it may run the other way (UAX #9: first
/// strong isolate, pop directional isolate).
fn isolated(out: &mut String, locale: Locale, text: &str) {
    let other_way = |c: char| c.is_alphabetic() && is_rtl(c) != locale.is_rtl();
    if text.chars().any(other_way) {
        out.push('\u{2068}');
        out.push_str(text);
        out.push('\u{2069}');
    } else {
        out.push_str(text);
    }
}

/// A number with what its language puts between thousands (CLDR 48; for Arabic with Latin digits).
pub fn number(out: &mut String, locale: Locale, n: usize) {
    let separator = match locale {
        Locale::English | Locale::Arabic => ',',
        Locale::German => '.',
    };
    let digits = n.to_string();
    for (i, d) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(d);
    }
}

/// A share in percent: with a space in English too, as newspapers set it.
pub fn share(out: &mut String, locale: Locale, share: f64) {
    let gap = match locale {
        Locale::English | Locale::German => "\u{a0}",
        Locale::Arabic => "",
    };
    let _ = write!(out, "{:.0}{gap}%", share * 100.0);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(locale: Locale, pattern: &str, values: &[Value<'_>]) -> String {
        let mut out = String::new();
        fill(&mut out, locale, pattern, values);
        out
    }

    #[test]
    fn the_closest_variant_is_taken() {
        let pattern = "\u{2}a\u{4}*\u{5}many\u{4}0\u{5}none\u{4}one\u{5}one of \u{1}b\u{3}.";
        let check = |n, expected: &str| {
            let values = [Value::Number(n), Value::Number(1304)];
            assert_eq!(filled(Locale::English, pattern, &values), expected);
        };
        check(0, "none.");
        check(1, "one of 1,304.");
        check(2, "many.");
    }

    #[test]
    fn words_that_run_the_other_way_are_isolated() {
        let check = |locale, words, expected: &str| {
            assert_eq!(filled(locale, "(\u{1}a)", &[Value::Text(words)]), expected);
        };
        check(Locale::English, "The Lamp", "(The Lamp)");
        check(Locale::German, "المصباح", "(\u{2068}المصباح\u{2069})");
        check(Locale::Arabic, "The Lamp", "(\u{2068}The Lamp\u{2069})");
        check(Locale::Arabic, "المصباح 24", "(المصباح 24)");
        check(Locale::Arabic, "18", "(18)");
    }

    #[test]
    fn numbers_are_written_as_their_language_writes_them() {
        let check = |locale: Locale, expected: [&str; 2]| {
            assert_eq!(locale.number(1_234_567), expected[0]);
            assert_eq!(locale.percent(0.124), expected[1]);
        };
        check(Locale::English, ["1,234,567", "12\u{a0}%"]);
        check(Locale::German, ["1.234.567", "12\u{a0}%"]);
        check(Locale::Arabic, ["1,234,567", "12%"]);
    }
}
