//! One text in many spellings: how it is wrapped, encoded and punctuated changes no status.

use std::collections::BTreeSet;

use article_compare::comparison::{Comparison, Reading};
use article_compare::text::Side;
use unicode_normalization::UnicodeNormalization as _;

use crate::of;
use crate::texts::wrapped;

#[test]
fn the_way_a_text_is_written_changes_no_status() {
    for (pair, (left, right)) in pairs().into_iter().enumerate() {
        let (left, right) = (accented(&left), accented(&right));
        let plain = statuses(&of(&left, &right));
        for (n, (name, disguise)) in DISGUISES.iter().enumerate() {
            // A debug build is slow: there each pair puts on every third, and each is put on by some pair.
            if cfg!(debug_assertions) && n % 3 != pair % 3 {
                continue;
            }
            // Every other time both articles are in disguise.
            let other = if n % 2 == 0 {
                disguise(&right)
            } else {
                right.clone()
            };
            let written = statuses(&of(&disguise(&left), &other));
            let changed: Vec<_> = plain.symmetric_difference(&written).collect();
            assert!(changed.is_empty(), "{name}: {changed:#?}");
        }
    }
}

/// Writes a text in another way.
type Disguise = fn(&str) -> String;

/// Ways to write one and the same text.
const DISGUISES: &[(&str, Disguise)] = &[
    ("hard wrap", |text| wrapped(text, 72, None)),
    ("narrow hard wrap", |text| wrapped(text, 60, None)),
    ("wide hard wrap", |text| wrapped(text, 100, None)),
    ("hard wrap with hyphens", |text| {
        wrapped(text, 72, Some('-'))
    }),
    ("hard wrap with soft hyphens", |text| {
        wrapped(text, 72, Some('\u{ad}'))
    }),
    ("hard wrap with trailing spaces", |text| {
        wrapped(text, 72, None).replace('\n', "  \n")
    }),
    ("hard wrap without blank lines", |text| {
        wrapped(text, 72, None).replace("\n\n", "\n")
    }),
    ("hard wrap with indented first lines", |text| {
        format!("   {}", wrapped(text, 72, None).replace("\n\n", "\n   "))
    }),
    ("no blank lines", |text| text.replace("\n\n", "\n")),
    ("CRLF", |text| text.replace('\n', "\r\n")),
    ("CR", |text| text.replace('\n', "\r")),
    ("line separators", |text| text.replace('\n', "\u{2028}")),
    ("hard wrap with CRLF", |text| {
        wrapped(text, 72, None).replace('\n', "\r\n")
    }),
    ("quoted in a mail", |text| {
        format!("> {}", wrapped(text, 70, None).replace('\n', "\n> "))
    }),
    ("quoted twice in a mail", |text| {
        format!(">> {}", wrapped(text, 70, None).replace('\n', "\n>> "))
    }),
    ("an empty line after every line", |text| {
        wrapped(text, 70, None).replace('\n', "\n\n")
    }),
    ("an empty line after every narrow line", |text| {
        wrapped(text, 50, Some('-')).replace('\n', "\n\n")
    }),
    ("no-break spaces", |text| text.replace(' ', "\u{a0}")),
    ("narrow no-break spaces", |text| {
        text.replace(' ', "\u{202f}")
    }),
    ("tabs and double spaces", |text| {
        text.replace(". ", ".  ").replace(", ", ",\t")
    }),
    ("soft hyphens", soft_hyphens),
    ("zero-width marks", |text| {
        text.replace(' ', "\u{200b} ").replace(". ", ".\u{2060} ")
    }),
    ("decomposed accents", |text| text.nfd().collect()),
    ("composed accents", |text| text.nfc().collect()),
    ("ligatures", |text| {
        text.replace("fi", "\u{fb01}").replace("fl", "\u{fb02}")
    }),
    ("curly quotation marks", |text| {
        quoted(text, ['“', '”'], '’')
    }),
    ("guillemets", |text| quoted(text, ['«', '»'], '’')),
    ("inverted guillemets", |text| {
        quoted(text, ['»', '«'], '\u{2bc}')
    }),
    ("low quotation marks", |text| {
        quoted(text, ['„', '“'], '\u{2032}')
    }),
    ("doubled single quotation marks", |text| {
        let marked = quoted(text, ['\u{1}', '\u{2}'], '\'');
        marked.replace('\u{1}', "``").replace('\u{2}', "''")
    }),
    ("full-width quotation marks", |text| {
        quoted(text, ['\u{ff02}', '\u{ff02}'], '\u{ff07}')
    }),
    ("hyphens by name", |text| text.replace('-', "\u{2010}")),
    ("no-break hyphens", |text| text.replace('-', "\u{2011}")),
    ("wide letters and digits", wide),
    ("Arabic digits", |text| digits(text, '\u{660}')),
    ("Persian digits", |text| digits(text, '\u{6f0}')),
    ("Devanagari digits", |text| digits(text, '\u{966}')),
    ("byte order mark", |text| format!("\u{feff}{text}")),
    ("direction marks", |text| {
        format!("\u{202a}{text}\u{202c}").replace(' ', " \u{200e}")
    }),
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

/// The text with other double quotation marks and apostrophes.
fn quoted(text: &str, double: [char; 2], apostrophe: char) -> String {
    let mut before = ' ';
    let written = text.chars().map(|ch| {
        let opens = before.is_whitespace() || matches!(before, '(' | '—' | '[');
        before = ch;
        match ch {
            '"' | '“' | '„' if opens => double[0],
            '"' | '“' | '”' => double[1],
            '\'' | '’' if !opens => apostrophe,
            other => other,
        }
    });
    written.collect()
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

/// The text with composed accents on some of its letters.
fn accented(text: &str) -> String {
    text.replace("an", "án").replace("or", "ör")
}

/// The bundled samples by pairs, and the invented reports with gold, without their headers.
fn pairs() -> Vec<(String, String)> {
    let pair = |left: &str, right: &str| (article(left), article(right));
    let gold = [
        "launch", "outbreak", "strike", "takeover", "transfer", "trial",
    ];
    let gold = gold.map(|name| {
        pair(
            &format!("tests/gold/{name}-a"),
            &format!("tests/gold/{name}-b"),
        )
    });
    let samples = [
        ["storm-mercury", "storm-agency"],
        ["results-review", "results-agency"],
        ["talks-wire", "talks-feature"],
        ["talks-analysis", "talks-bulletin"],
        ["talks-digest", "talks-wire"],
    ];
    let samples = samples.map(|two| {
        let [left, right] = two.map(|name| format!("www/samples/{name}"));
        pair(&left, &right)
    });
    let languages = ["de", "fr", "ru", "ar", "ja"].map(|language| {
        pair(
            &format!("tests/languages/{language}-a"),
            &format!("tests/languages/{language}-b"),
        )
    });
    let all = gold.into_iter().chain(samples).chain(languages);
    all.collect()
}

/// The text of an article of the project, without its headers.
fn article(name: &str) -> String {
    let path = format!("{}/{name}.txt", env!("CARGO_MANIFEST_DIR"));
    let all = std::fs::read_to_string(path).unwrap();
    all.split_once("\n\n").unwrap().1.to_owned()
}
