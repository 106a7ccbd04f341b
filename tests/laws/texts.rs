//! Texts to compare, made at random: strings of any characters, and pairs of news-like reports that draw on one stock of sentences.

use proptest::prelude::*;

/// Any text at all: random characters, odd ones in a row, or ASCII with typographer's marks.
pub fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::collection::vec(any::<char>(), 0..200).prop_map(String::from_iter),
        prop::collection::vec(prop::sample::select(ODD), 0..60).prop_map(|odd| odd.concat()),
        r#"[ -~\r\n\t“”‘’«»—…\u{ad}\u{a0}\u{301}]{0,300}"#,
    ]
}

/// Two reports that draw most of their sentences from one stock, each in its own order.
pub fn reports() -> impl Strategy<Value = (String, String)> {
    prop::collection::vec(sentence(), 1..10).prop_flat_map(|stock| {
        let report = prop::collection::vec(
            prop_oneof![
                3 => prop::sample::select(stock),
                1 => sentence(),
            ],
            0..10,
        );
        (written(report.clone()), written(report))
    })
}

/// The sentences of a report set into paragraphs, with one kind of line end, hard-wrapped or not.
fn written(sentences: impl Strategy<Value = Vec<String>>) -> impl Strategy<Value = String> {
    let gaps = prop::collection::vec(prop::sample::select(GAPS), 10);
    (sentences, gaps, any::<bool>(), any::<bool>()).prop_map(|(sentences, gaps, wrap, crlf)| {
        let joined: String = sentences
            .iter()
            .zip(gaps)
            .flat_map(|(s, gap)| [s, gap])
            .collect();
        let joined = if wrap {
            wrapped(&joined, 72, None)
        } else {
            joined
        };
        if crlf {
            joined.replace('\n', "\r\n")
        } else {
            joined
        }
    })
}

fn sentence() -> impl Strategy<Value = String> {
    let clean = (
        prop::sample::select(SUBJECTS),
        prop::sample::select(VERBS),
        prop::sample::select(OBJECTS),
        prop::sample::select(ENDS),
    )
        .prop_map(|(subject, verb, object, end)| format!("{subject} {verb} {object}{end}"));
    let odd = (
        clean.clone(),
        prop::sample::select(ODD),
        any::<prop::sample::Index>(),
    )
        .prop_map(|(mut clean, odd, at)| {
            let places: Vec<usize> = clean.char_indices().map(|(place, _)| place).collect();
            clean.insert_str(places[at.index(places.len())], odd);
            clean
        });
    prop_oneof![3 => clean, 1 => odd]
}

const SUBJECTS: &[&str] = &[
    "Prime Minister Aldous Renn",
    "Renn",
    "The port authority",
    "Mathilde Oren, who heads the company,",
    "Dr. E. Sandoval of the U.S. survey",
    "About 360 people",
    "Seventeen sailors",
    "Neither the crew nor its captain",
    "On May 21, the council",
    "\"We are tired. We are cold,\" she",
    "It",
];

const VERBS: &[&str] = &[
    "said that the storm had cost",
    "said on Thursday",
    "did not deny that it lost",
    "may receive",
    "was promised",
    "reported",
    "left for Norrick at 2:20 a.m. with",
    "postponed, for the third time in 18 months,",
];

const OBJECTS: &[&str] = &[
    "140 million florins",
    "$1.24 billion",
    "about 1.2 billion dollars",
    "9 percent of its homes",
    "12 percent of its homes",
    "a stretch of 120 meters",
    "about 400 feet of the pier",
    "364 blankets, and a crane fell on a warehouse",
    "\"a good start to a hard year\"",
    "a ferry, which sank near the lighthouse",
    "three hours of rain",
    "the naïve café owners of Ålund",
];

const ENDS: &[&str] = &[
    ".",
    ".",
    ".",
    "?",
    "...",
    ".\"",
    ",” he said.",
    "",
    ":",
    " (Corvane).",
];

const GAPS: &[&str] = &[
    " ", " ", " ", "  ", "\n", "\n\n", "\n\n\n", "\t", "\u{a0}", "",
];

const ODD: &[&str] = &[
    "\0",
    "\"",
    "“",
    "”",
    "’",
    "«",
    "\u{ad}",
    "\u{301}",
    "\u{200b}",
    "\u{200d}",
    "\u{feff}",
    "\u{202e}",
    "\u{2028}",
    "\u{85}",
    "\r",
    "\n",
    "\n\n",
    "-\n",
    " ",
    ".",
    "…",
    "—",
    "7",
    "٧",
    "1,300",
    "½",
    "$",
    "€90bn",
    "🌊",
    "👩‍🚒",
    "مرفأ",
    "נמל",
    "港。",
    "ß",
    "ﬁ",
    "İ",
    "Ⅷ",
    "U.S. ",
    "<b>",
    "&amp;",
    "http://a.b/?c=d",
    "e\u{301}",
];

/// One line of that many bytes, of invented words in sentences, the same for the same seed.
pub fn endless(size: usize, seed: u64) -> String {
    // Knuth's MMIX generator; the high bits are good enough for words.
    let mut state = seed;
    let mut draw = |below: u64| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let mut line = String::with_capacity(size + 100);
    while line.len() < size {
        line.push_str("The ");
        for _ in 0..5 + draw(15) {
            for _ in 0..1 + draw(3) {
                line.push_str(
                    ["ka", "lo", "mer", "tin", "us", "dra", "po", "vel"][draw(8) as usize],
                );
            }
            line.push(' ');
        }
        line.push_str(&draw(1000).to_string());
        line.push_str(" people. ");
    }
    line.truncate(size);
    line
}

/// The text hard-wrapped at a width, with long words split at the line's end by a hyphen if there is one.
pub fn wrapped(text: &str, width: usize, hyphen: Option<char>) -> String {
    let paragraphs = text.split("\n\n").map(|paragraph| {
        let mut out = String::new();
        let mut column = 0;
        for word in paragraph.split(' ') {
            let length = word.chars().count();
            if column > 0 && column + 1 + length > width {
                let plain = length > 8 && word.chars().all(|ch| ch.is_ascii_lowercase());
                if let Some(hyphen) = hyphen.filter(|_| plain) {
                    out.push_str(&format!(" {}{hyphen}\n{}", &word[..4], &word[4..]));
                    column = length - 4;
                    continue;
                }
                out.push('\n');
                column = 0;
            } else if !out.is_empty() {
                out.push(' ');
                column += 1;
            }
            out.push_str(word);
            column += length;
        }
        out
    });
    paragraphs.collect::<Vec<_>>().join("\n\n")
}
