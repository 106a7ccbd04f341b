//! What is read from sentences as values, and how pairs of them agree: tables of cases that a person can review.

use article_compare::facts::quantity::Hedge;
use article_compare::facts::unit::Dimension;
use article_compare::facts::value::{Agreement, Content, Context, Value, agreement, values};
use article_compare::text::Span;
use proptest::prelude::*;

fn read(text: &str, published: Option<&str>) -> Vec<Value> {
    values(
        text,
        Span::new(0, text.len()),
        &Context::of(text, published),
    )
}

/// The values of a text, each as "as written = in comparable form".
fn check(text: &str, expected: &[&str]) {
    let shown: Vec<_> = read(text, None)
        .iter()
        .map(|v| format!("{} = {}", v.span.of(text), show(v)))
        .collect();
    assert_eq!(shown, expected, "{text}");
}

fn show(value: &Value) -> String {
    match &value.content {
        Content::Quantity(q) => {
            let hedge = match q.hedge {
                Hedge::Exact => "",
                Hedge::About => "~",
                Hedge::Nearly => "<~",
                Hedge::AtLeast => ">=",
                Hedge::AtMost => "<=",
            };
            let (scale, unit) = match q.dimension {
                Dimension::Count => (1.0, String::new()),
                Dimension::Money(code) => (1.0, format!(" {code}")),
                Dimension::Duration => (86400.0, " days".to_owned()),
                Dimension::Age => (365.25 * 86400.0, " years old".to_owned()),
                other => (1.0, format!(" {other:?}").to_lowercase()),
            };
            let round = |x: f64| (x / scale * 1e3).round() / 1e3;
            let value = if q.is_point() {
                format!("{}", round(q.low))
            } else {
                format!("{}..{}", round(q.low), round(q.high))
            };
            let slot = if q.slot.is_empty() {
                String::new()
            } else {
                format!(" of {}", q.slot.join(" "))
            };
            format!("{hedge}{value}{unit}{slot}")
        }
        Content::Score(s) => format!("score {:?}", s.figures),
        Content::Date(d) => {
            let range = |r: Option<(i64, i64)>| match r {
                None => "?".to_owned(),
                Some((a, b)) if a == b => a.to_string(),
                Some((a, b)) => format!("{a}..{b}"),
            };
            let wide = |r: Option<(u8, u8)>| range(r.map(|(a, b)| (a.into(), b.into())));
            let mut out = format!(
                "{}-{}-{}",
                range(d.year.map(|(a, b)| (a.into(), b.into()))),
                wide(d.month),
                wide(d.day)
            );
            if let Some(w) = d.weekday {
                out += &format!(" weekday {w}");
            }
            if let Some(p) = d.part {
                out += &format!(" {p:?}");
            }
            if let Some(r) = d.relative {
                out += &format!(" {r:?}");
            }
            if d.swappable {
                out += " or swapped";
            }
            out
        }
        Content::Time(t) => {
            let clock = |m: i32| format!("{:02}:{:02}", m.div_euclid(60), m.rem_euclid(60));
            let range = if t.low == t.high {
                clock(t.low)
            } else {
                format!("{}..{}", clock(t.low), clock(t.high))
            };
            let half = if t.half { " or 12 h later" } else { "" };
            format!(
                "{range}{half}{}",
                t.zone.as_ref().map_or(String::new(), |z| format!(" {z}"))
            )
        }
        Content::Name(n) => {
            let title = n
                .title
                .as_ref()
                .map_or(String::new(), |t| format!(" ({t})"));
            format!("name {}{title}", n.key())
        }
        Content::Quotation(q) => format!(
            "quoted {}{}",
            q.words.join(" "),
            if q.weak { " (weak)" } else { "" }
        ),
    }
}

/// Prints what is read from a file: `VALUES=path cargo test --test values -- --nocapture --ignored`.
#[test]
#[ignore = "prints, checks nothing"]
fn print() {
    let text = std::fs::read_to_string(std::env::var("VALUES").unwrap()).unwrap();
    let context = Context::of(&text, None);
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let end = at + line.trim_end().len();
        println!("\n{}", &text[at..end]);
        for v in values(&text, Span::new(at, end), &context) {
            println!("    {} = {}", v.span.of(&text), show(&v));
        }
        at += line.len();
    }
}

/// The agreement of the first values of two texts, both ways.
fn agree(a: &str, b: &str, expected: Agreement) {
    agree_on(None, a, b, expected);
}

fn agree_on(published: Option<&str>, a: &str, b: &str, expected: Agreement) {
    let first = |text: &str| -> Value {
        read(text, published)
            .into_iter()
            .next()
            .unwrap_or_else(|| panic!("no value in {text}"))
    };
    let (x, y) = (first(a), first(b));
    let shown = format!("{a} [{}] / {b} [{}]", show(&x), show(&y));
    assert_eq!(agreement(&x, &y), expected, "{shown}");
    assert_eq!(agreement(&y, &x), expected, "{shown}, swapped");
}

#[test]
fn counts() {
    check(
        "ninety-one people were killed",
        &["ninety-one = 91 of people killed"],
    );
    check(
        "More than 1,300 homes burned",
        &["More than 1,300 = >=1300 of homes burned"],
    );
    check(
        "about two hundred and six of the hostages",
        &["about two hundred and six = ~206 of hostages"],
    );
    check("dozens of houses", &["dozens = 24..120 of houses"]);
    check(
        "between 5 and 7 ships",
        &["between 5 and 7 = 5..7 of ships"],
    );
    check("5–7 ships sank", &["5–7 = 5..7 of ships sank"]);
    check(
        "5 to 7 million voters",
        &["5 to 7 million = 5000000..7000000 of voters"],
    );
    check(
        "rose from 5 to 7 million",
        &["5 = 5000000", "7 million = 7000000"],
    );
    check("one person was hurt", &["one = 1 of person hurt"]);
    check("one of the most wanted, one day, the one who left", &[]);
    check("at least 15 dead", &["at least 15 = >=15 of dead"]);
    check("it drew 40 or more boats", &["40 or more = >=40 of boats"]);
    check(
        "up to 30 homes and 12 shops",
        &["up to 30 = <=30 of homes", "12 = 12 of shops"],
    );
    check(
        "a dozen eggs and half a dozen cups",
        &["a dozen = 12 of eggs", "half a dozen = 6 of cups"],
    );
    check(
        "the F-16 and COVID-19 and 5G in 3D",
        &["F-16 = name f 16", "COVID-19 = name covid 19"],
    );
    check(
        "tens of thousands of fans",
        &["tens of thousands = 20000..100000 of fans"],
    );
    check("Flight 123 landed", &["Flight 123 = 123 label of landed"]);
    check(
        "the 11th District",
        &["11th = 11 ordinal of district", "District = name district"],
    );
    check(
        "its third round and a second suspect",
        &[
            "third = 3 ordinal of round",
            "second = 2 ordinal of suspect",
        ],
    );
    check("a magnitude 6.1 quake", &["6.1 = 6.1 of quake"]);
    check(
        "a 5 m wall for 5m people",
        &["5 m = 5 length of wall", "5m = 5000000 of people"],
    );
}

#[test]
fn scores() {
    check("won 3-1 at home", &["3-1 = score [3, 1]"]);
    check("a record of 24-0-1", &["24-0-1 = score [24, 0, 1]"]);
    check("voted 220 to 215", &["220 to 215 = score [220, 215]"]);
    check("a 5-4 ruling", &["5-4 = score [5, 4]"]);
    agree("won 3-1", "won 3-2", Agreement::Different);
    agree("won 3-1", "lost 1-3", Agreement::Compatible);
    agree("a 24-0 record", "a 24-0 record", Agreement::Equal);
}

/// Text that looks like what the readers look for.
fn odd_text() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "5",
        "1,300",
        "7.6",
        "2025",
        "08",
        "$",
        "€",
        "%",
        "-",
        "–",
        "—",
        "/",
        ":",
        ".",
        ",",
        "'s",
        "(",
        ")",
        "“",
        "”",
        "a",
        "an",
        "one",
        "two",
        "third",
        "half",
        "hundred",
        "million",
        "bn",
        "m",
        "dozen",
        "dozens",
        "and",
        "to",
        "or",
        "between",
        "from",
        "of",
        "in",
        "at",
        "least",
        "more",
        "than",
        "about",
        "percent",
        "points",
        "year",
        "old",
        "days",
        "feet",
        "US",
        "Aug",
        "May",
        "Monday",
        "last",
        "next",
        "early",
        "p.m.",
        "noon",
        "No",
        "Flight",
        "Sen",
        "President",
        "Lem",
        "von",
        "der",
        "st",
        "th",
        "s",
        "aged",
        "her",
        "mid",
        "quarter",
        "9999999999999999999999999",
        "\n",
        "é",
        "…",
        "۵",
    ]);
    prop::collection::vec((word, prop::bool::ANY), 0..24).prop_map(|words| {
        words
            .into_iter()
            .map(|(w, space)| if space { format!("{w} ") } else { w.to_owned() })
            .collect()
    })
}

fn laws(a: &str, b: &str) -> Result<(), TestCaseError> {
    let (x, y) = (read(a, Some("2025-08-20")), read(b, None));
    let mut end = 0;
    for v in &x {
        prop_assert!(!v.span.of(a).is_empty());
        if !matches!(v.content, Content::Quotation(_)) {
            prop_assert!(v.span.start >= end, "{:?}", x);
            end = v.span.end;
        }
        prop_assert_eq!(agreement(v, v), Agreement::Equal);
        for w in &y {
            prop_assert_eq!(agreement(v, w), agreement(w, v));
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_text_has_values_in_order_that_agree_symmetrically(a in odd_text(), b in odd_text()) {
        laws(&a, &b)?;
    }

    #[test]
    fn arbitrary_characters_do_no_harm(a in ".*", b in ".*") {
        laws(&a, &b)?;
    }
}
