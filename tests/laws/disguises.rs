//! One text in many spellings: how it is wrapped, encoded and punctuated changes no status.

use std::collections::BTreeSet;

use article_compare::comparison::{Comparison, Reading};
use article_compare::text::Side;
use unicode_normalization::UnicodeNormalization as _;

use crate::of;
use crate::texts::wrapped;

#[test]
fn the_way_a_text_is_written_changes_no_status() {
    for (left, right) in [
        ("storm-mercury", "storm-agency"),
        ("results-review", "results-agency"),
        ("talks-wire", "talks-feature"),
    ] {
        let (left, right) = (accented(&sample(left)), accented(&sample(right)));
        let plain = statuses(&of(&left, &right));
        for (name, disguise) in DISGUISES {
            let (other_left, other_right) = (disguise(&left), disguise(&right));
            for (a, b) in [
                (&other_left, &right),
                (&left, &other_right),
                (&other_left, &other_right),
            ] {
                let written = statuses(&of(a, b));
                let changed: Vec<_> = plain.symmetric_difference(&written).collect();
                assert!(changed.is_empty(), "{name}: {changed:#?}");
            }
        }
    }
}

/// Writes a text in another way.
type Disguise = fn(&str) -> String;

/// Ways to write one and the same text.
const DISGUISES: &[(&str, Disguise)] = &[
    ("hard wrap", |text| wrapped(text, false)),
    ("hard wrap with hyphens", |text| wrapped(text, true)),
    ("CRLF", |text| text.replace('\n', "\r\n")),
    ("hard wrap with CRLF", |text| {
        wrapped(text, false).replace('\n', "\r\n")
    }),
    ("no-break spaces", |text| text.replace(' ', "\u{a0}")),
    ("narrow no-break spaces", |text| {
        text.replace(' ', "\u{202f}")
    }),
    ("soft hyphens", soft_hyphens),
    ("decomposed accents", |text| text.nfd().collect()),
    ("curly quotation marks", curly),
    ("wide letters and digits", wide),
    ("Arabic digits", |text| digits(text, '\u{660}')),
    ("byte order mark", |text| format!("\u{feff}{text}")),
    ("white space around", |text| {
        format!("\n\n  {}\n \n", text.replace("\n\n", "\n \n\n  "))
    }),
];

/// What must not depend on how a text is written: the status of each finding and its facts.
fn statuses(result: &Comparison) -> BTreeSet<String> {
    let shown = result.findings.iter().map(|finding| {
        let stated = |side: Side| -> Vec<String> {
            let reading = result.side(side);
            let facts = finding.facts(side).iter();
            facts.map(|&index| start_of(reading, index)).collect()
        };
        let (left, right) = (stated(Side::Left), stated(Side::Right));
        format!("{:?} {left:?} {right:?}", finding.status)
    });
    shown.collect()
}

/// A fact's number with its first letters, in plain ones, so that a failure can be read.
fn start_of(reading: &Reading, index: usize) -> String {
    let stated = reading.facts[index].span.of(&reading.article.text);
    let letters = stated.nfkd().filter(char::is_ascii_alphabetic).take(24);
    format!("{index} {}", letters.collect::<String>())
}

/// The text with a soft hyphen inside every longer word.
fn soft_hyphens(text: &str) -> String {
    let words = text.split_inclusive(' ').map(|word| {
        let mut word = word.to_owned();
        if word.len() > 6 && word.is_ascii() {
            word.insert(4, '\u{ad}');
        }
        word
    });
    words.collect()
}

/// The text with typographer's quotation marks and apostrophes.
fn curly(text: &str) -> String {
    let mut before = ' ';
    let curled = text.chars().map(|ch| {
        let opens = before.is_whitespace() || before == '(';
        before = ch;
        match ch {
            '"' if opens => '“',
            '"' => '”',
            '\'' => '’',
            other => other,
        }
    });
    curled.collect()
}

/// The text in the wide letters and digits of East Asian typesetting; punctuation stays.
fn wide(text: &str) -> String {
    let widened = text.chars().map(|ch| match ch {
        'a'..='z' | 'A'..='Z' | '0'..='9' => char::from_u32(ch as u32 + 0xfee0).unwrap(),
        other => other,
    });
    widened.collect()
}

/// The text with the digits of another script, whose zero is given.
fn digits(text: &str, zero: char) -> String {
    let written = text.chars().map(|ch| match ch {
        '0'..='9' => char::from_u32(zero as u32 + ch as u32 - '0' as u32).unwrap(),
        other => other,
    });
    written.collect()
}

/// The text with composed accents in some of its names.
fn accented(text: &str) -> String {
    text.replace("Renn", "Rénn")
        .replace("Kesterby", "Késterby")
        .replace("Stahl", "Ståhl")
        .replace("Sorrelby", "Sörrelby")
        .replace("Friedrich", "Friédrich")
}

/// The text of a bundled sample, without its headers.
fn sample(name: &str) -> String {
    let path = format!("{}/www/samples/{name}.txt", env!("CARGO_MANIFEST_DIR"));
    let all = std::fs::read_to_string(path).unwrap();
    all.split_once("\n\n").unwrap().1.to_owned()
}
