//! A small comparison put together by hand, so that what reports look like does not hang on what the engine finds.

use crate::comparison::{
    Comparison, Fact, Finding, Kind, Reading, Reason, Role, Sentence, Status, Value, ValuePair,
};
use crate::text::{Article, Language, Side, Span};

const LEFT: &str = "Storm shuts Orrel\n\nThe port of Orrel is closed. Nine boats sank in the harbor. Mayor Mara Lind \
returns on Monday.\n\n“All is lost”, she said. =1+1 is two. Bread & <b>butter</b> is *dear*.\n\nRead more here";

const RIGHT: &str = "In the harbor, twelve boats sank. Orrel has shut its port.\n\nLind is due on Monday: “All is lost”. \
Trains run \u{202e}late\u{202c} again.";

/// Asserts that a report of the example is the one in its file, which REPORTS=write renews for review.
pub(super) fn check(report: &str, kind: &str) {
    let file = format!("{}/src/report/example.{kind}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("REPORTS").is_some_and(|to_do| to_do == "write") {
        std::fs::write(&file, report).expect("a place to write");
    }
    let expected = std::fs::read_to_string(&file).expect("the report in its file");
    assert_eq!(report, expected, "{file}");
}

/// The comparison.
pub(super) fn comparison() -> Comparison {
    let mut c = Comparison {
        left: reading(
            LEFT,
            &["Storm shuts Orrel"],
            &["Read more here"],
            &[
                "The port of Orrel is closed",
                "Nine boats sank in the harbor",
                "Mayor Mara Lind returns on Monday",
                "“All is lost”",
                "she said",
                "=1+1 is two",
                "Bread & <b>butter</b> is *dear*",
            ],
        ),
        right: reading(
            RIGHT,
            &[],
            &[],
            &[
                "In the harbor, twelve boats sank",
                "Orrel has shut its port",
                "Lind is due on Monday",
                "“All is lost”",
                "Trains run \u{202e}late\u{202c} again",
            ],
        ),
        links: Vec::new(),
        findings: Vec::new(),
        common: Vec::new(),
        corrections: Vec::new(),
    };
    c.left.article.source = Some("The <Lamp>".into());
    c.left.article.published = Some("2026-03-18T06:40".into());
    c.left.article.language = Some("en".into());
    c.right.article.published = Some("2026-03-18T11:15".into());
    c.right.article.source = Some("https://mercury.example/a?b=1&c=\"2\"".into());
    c.right.article.title = Some("Orrel \u{202e}tuhs\u{202c} in".into());
    c.findings = vec![
        finding(&c, &[0], &[1], Status::Shared, 0.97, &[]),
        finding(
            &c,
            &[1],
            &[0],
            Status::Conflict,
            0.91,
            &[(Kind::Number, "Nine", "twelve", false)],
        ),
        finding(
            &c,
            &[2],
            &[2],
            Status::Shared,
            0.64,
            &[
                (Kind::Name, "Mara Lind", "Lind", true),
                (Kind::Date, "Monday", "Monday", true),
            ],
        ),
        finding(
            &c,
            &[3, 4],
            &[3],
            Status::Shared,
            1.0,
            &[(Kind::Quotation, "“All is lost”", "“All is lost”", true)],
        ),
        finding(&c, &[5], &[], Status::Unique, 1.0, &[]),
        finding(&c, &[6], &[], Status::Unique, 1.0, &[]),
        finding(&c, &[], &[4], Status::Unique, 1.0, &[]),
    ];
    c.findings[3].copied = true;
    c.findings[0].reasons = vec![Reason::Names(vec![("Orrel".into(), "Orrel".into())])];
    for (n, finding) in c.findings.clone().into_iter().enumerate() {
        for side in Side::BOTH {
            for &i in finding.facts(side) {
                let fact = match side {
                    Side::Left => &mut c.left.facts[i],
                    Side::Right => &mut c.right.facts[i],
                };
                (fact.status, fact.finding, fact.score) = (finding.status, n, finding.score);
            }
        }
    }
    c
}

fn reading(text: &str, headlines: &[&str], furniture: &[&str], facts: &[&str]) -> Reading {
    let mut paragraphs = Vec::new();
    let mut at = 0;
    for part in text.split("\n\n") {
        paragraphs.push(Span::new(at, at + part.len()));
        at += part.len() + 2;
    }
    let role = |said: &str| match said {
        s if headlines.contains(&s) => Role::Headline,
        s if furniture.contains(&s) => Role::Furniture,
        _ => Role::Statement,
    };
    let mut sentences = Vec::new();
    for (n, p) in paragraphs.iter().enumerate() {
        let mut start = p.start;
        for part in p.of(text).split_inclusive(". ") {
            let said = part.trim_end();
            let span = Span::new(start, start + said.len());
            sentences.push(Sentence {
                span,
                paragraph: n,
                role: role(said),
            });
            start += part.len();
        }
    }
    let fact = |said: &&str| {
        let span = place(text, said);
        let within = |s: &Sentence| s.span.contains(span);
        Fact {
            span,
            sentence: sentences
                .iter()
                .position(within)
                .expect("a sentence around"),
            status: Status::Unique,
            score: 0.0,
            finding: 0,
            values: Vec::<Value>::new(),
        }
    };
    Reading {
        article: Article::from(text),
        language: Language::English,
        facts: facts.iter().map(fact).collect(),
        paragraphs,
        sentences,
    }
}

fn place(text: &str, said: &str) -> Span {
    let start = text.find(said).expect("words of the text");
    Span::new(start, start + said.len())
}

fn finding(
    comparison: &Comparison,
    left: &[usize],
    right: &[usize],
    status: Status,
    score: f64,
    values: &[(Kind, &str, &str, bool)],
) -> Finding {
    let pair = |&(kind, l, r, equal): &(Kind, &str, &str, bool)| ValuePair {
        kind,
        left: place(&comparison.left.article.text, l),
        right: place(&comparison.right.article.text, r),
        equal,
    };
    Finding {
        left: left.to_vec(),
        right: right.to_vec(),
        status,
        score,
        values: values.iter().map(pair).collect(),
        reasons: Vec::new(),
        copied: false,
    }
}
