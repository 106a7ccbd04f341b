//! Laws that hold for any two texts, as properties; the texts are random Unicode, and news-like ones in which passages really correspond.

use std::collections::BTreeSet;

use article_compare::compare;
use article_compare::comparison::{CERTAIN, Comparison, LIKELY, Reading, Reason, Run, Status};
use article_compare::text::{Article, Side, Span};
use proptest::prelude::*;
use texts::{any_text, endless, reports};

#[path = "laws/disguises.rs"]
mod disguises;
#[path = "laws/texts.rs"]
mod texts;

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_two_texts_have_a_sound_comparison(left in any_text(), right in any_text()) {
        sound(&left, &right);
    }

    #[test]
    fn any_two_reports_have_a_sound_comparison((left, right) in reports()) {
        sound(&left, &right);
    }

    #[test]
    fn swapping_the_articles_swaps_the_sides((left, right) in reports()) {
        mirrored(&left, &right);
    }

    #[test]
    fn an_article_shares_every_fact_with_itself((report, _) in reports()) {
        shared_with_itself(&report);
    }

    #[test]
    fn any_text_shares_every_fact_with_itself(text in any_text()) {
        shared_with_itself(&text);
    }

    #[test]
    fn one_comparison_is_like_the_next((left, right) in reports()) {
        prop_assert_eq!(of(&left, &right), of(&left, &right));
    }
}

#[test]
fn odd_texts_have_sound_and_mirrored_comparisons() {
    let odd = [
        "",
        " \r\n\t\n",
        "\0",
        "\u{301}",
        "\u{feff}\u{ad}\u{200b}",
        "\"",
        "”“”",
        "...",
        "1",
        "9999999999999999999999999999999999999999 people, 1e400 miles, 0/0, −0.0 %, $.",
        "Five people died. Eight people died. Five people died.",
        "The old port is closed. The old port is closed. The old port is closed.",
        "It rained in Orrel. The old port is closed. The old port is closed. The old port is closed.",
        "\"«b»b<»b J",
        "\u{202e}Five people died.\u{202c}",
        "חמישה בני אדם נהרגו בסערה. الميناء مغلق حتى ٢١ مايو.",
        "👩‍👩‍👧 🇺🇳 🌀🌀🌀. 7️⃣ people.",
        "台風は木曜日の未明に港を襲った。五人が死亡した。",
        "台风袭击港口，五人死亡",
        "พายุถล่มท่าเรือ มีผู้เสียชีวิต 5 คน",
        "e\u{301}\u{301}\u{301} \u{1100}\u{1161}\u{11a8} ﬁve ½ Ⅷ ①",
        "A.B.C. D. E. Mr. U.S. \"F.\" 'G.' (H.) … I. J",
        "\u{10ffff}\u{e000}\u{fffd}\u{d7ff}",
    ];
    for left in odd {
        shared_with_itself(left);
        for right in odd {
            sound(left, right);
            mirrored(left, right);
        }
    }
}

#[test]
fn a_single_endless_line_is_compared() {
    // A debug build is some twenty times slower.
    let size = if cfg!(debug_assertions) {
        20_000
    } else {
        1_000_000
    };
    let fill = |piece: &str| piece.repeat(size / piece.len());
    let prose = endless(size, 1);
    sound(&prose, &endless(size, 2));
    sound(&prose, &prose[..size / 2]);
    for piece in [
        "a",
        "7",
        "\"",
        "war ",
        "Five people died. ",
        "e\u{301}",
        ". ",
        "1,",
    ] {
        sound(&fill(piece), "Five people died in the war.");
        sound(&fill(piece), &fill(piece));
    }
}

fn of(left: &str, right: &str) -> Comparison {
    compare(&Article::from(left), &Article::from(right))
}

/// Asserts all that holds inside one comparison.
fn sound(left: &str, right: &str) {
    let result = of(left, right);
    for (side, text) in [(Side::Left, left), (Side::Right, right)] {
        assert_eq!(result.side(side).article.text, text);
        parts_are_in_order(result.side(side));
        values_lie_in_their_facts(result.side(side));
    }
    findings_partition_the_facts(&result);
    findings_are_in_order(&result);
    links_are_sorted_and_founded(&result);
    diffs_cover_their_passages(&result);
    let counts = result.counts();
    assert_eq!(
        counts.shared + counts.likely + counts.conflict + counts.only_left + counts.only_right,
        result.findings.len()
    );
    let _ = result.outcome();
}

fn parts_are_in_order(reading: &Reading) {
    let text = &reading.article.text;
    let sentences: Vec<Span> = reading.sentences.iter().map(|s| s.span).collect();
    let facts: Vec<Span> = reading.facts.iter().map(|f| f.span).collect();
    for spans in [&reading.paragraphs, &sentences, &facts] {
        assert!(spans.iter().all(|span| !span.is_empty()));
        let ordered = spans.windows(2).all(|two| two[0].end <= two[1].start);
        assert!(ordered, "{spans:?}");
        assert!(
            spans
                .iter()
                .all(|span| text.get(span.start..span.end).is_some())
        );
    }
    for sentence in &reading.sentences {
        assert!(reading.paragraphs[sentence.paragraph].contains(sentence.span));
    }
    for fact in &reading.facts {
        assert!(sentences[fact.sentence].contains(fact.span));
    }
    // Sentences with the gaps between them give the text back, and no word falls into a gap.
    let mut at = 0;
    let end = Span::new(text.len(), text.len());
    for &span in sentences.iter().chain([&end]) {
        let gap = &text[at..span.start];
        assert!(!gap.chars().any(char::is_alphanumeric), "{gap:?}");
        at = span.end;
    }
}

fn values_lie_in_their_facts(reading: &Reading) {
    for fact in &reading.facts {
        assert!(
            fact.values
                .windows(2)
                .all(|two| two[0].span.start <= two[1].span.start)
        );
        for value in &fact.values {
            let Span { start, end } = value.span;
            assert!(start < end && reading.article.text.get(start..end).is_some());
            assert!(fact.span.contains(value.span));
        }
    }
}

fn findings_partition_the_facts(result: &Comparison) {
    for side in Side::BOTH {
        let mut seen = vec![0; result.side(side).facts.len()];
        for (number, finding) in result.findings.iter().enumerate() {
            assert!(finding.facts(side).windows(2).all(|two| two[0] < two[1]));
            for &index in finding.facts(side) {
                let fact = &result.side(side).facts[index];
                assert_eq!((fact.finding, fact.status), (number, finding.status));
                assert!((0.0..=1.0).contains(&fact.score));
                seen[index] += 1;
            }
        }
        assert!(seen.iter().all(|&times| times == 1));
    }
}

fn findings_are_in_order(result: &Comparison) {
    let places: Vec<(usize, usize)> = result
        .findings
        .iter()
        .map(|f| {
            let first = |facts: &[usize]| facts.first().copied().unwrap_or(usize::MAX);
            (first(&f.left), first(&f.right))
        })
        .collect();
    assert!(places.windows(2).all(|two| two[0] < two[1]));
    for finding in &result.findings {
        assert!((0.0..=1.0).contains(&finding.score));
        if finding.status == Status::Unique {
            assert_eq!(finding.left.len() + finding.right.len(), 1);
            assert!(finding.score == 1.0 && finding.values.is_empty() && !finding.copied);
        } else {
            assert!(!finding.left.is_empty() && !finding.right.is_empty());
        }
        for pair in &finding.values {
            for (side, span) in [(Side::Left, pair.left), (Side::Right, pair.right)] {
                // Who says a fact, and when, stands beside it in its sentence.
                let reading = result.side(side);
                let sentence = |&index: &usize| reading.sentences[reading.facts[index].sentence];
                let mut sentences = finding.facts(side).iter().map(sentence);
                assert!(sentences.any(|s| s.span.contains(span)));
            }
        }
    }
}

fn links_are_sorted_and_founded(result: &Comparison) {
    let ends: Vec<(usize, usize)> = result.links.iter().map(|l| (l.left, l.right)).collect();
    assert!(ends.windows(2).all(|two| two[0] < two[1]));
    for link in &result.links {
        assert!((LIKELY..=1.0).contains(&link.score));
        assert!(link.left < result.left.sentences.len());
        assert!(link.right < result.right.sentences.len());
    }
    // Whatever is shared or in conflict can be reached by a link.
    let sentence = |side: Side, index: usize| result.side(side).facts[index].sentence;
    for finding in result
        .findings
        .iter()
        .filter(|f| f.status != Status::Unique)
    {
        let linked = finding.left.iter().any(|&left| {
            let left = sentence(Side::Left, left);
            let mut rights = finding.right.iter().map(|&r| sentence(Side::Right, r));
            rights.any(|right| ends.binary_search(&(left, right)).is_ok())
        });
        assert!(linked);
    }
}

fn diffs_cover_their_passages(result: &Comparison) {
    for (number, finding) in result.findings.iter().enumerate() {
        if finding.status == Status::Unique {
            continue;
        }
        let diff = result.word_diff(number);
        for (side, runs) in [(Side::Left, &diff.left), (Side::Right, &diff.right)] {
            let reading = result.side(side);
            let text = &reading.article.text;
            assert!(
                runs.windows(2)
                    .all(|two| two[0].span.end <= two[1].span.start)
            );
            assert!(runs.iter().all(|run| !run.span.is_empty()));
            assert!(
                runs.iter()
                    .all(|r| text.get(r.span.start..r.span.end).is_some())
            );
            for &index in finding.facts(side) {
                let fact = reading.facts[index].span;
                let covered: usize = runs.iter().map(|run| run.span.overlap(fact)).sum();
                assert_eq!(covered, fact.len(), "{:?}", fact.of(text));
            }
        }
        // What one side has in common with the other, the other has in common with it.
        let common = |runs: &[Run]| runs.iter().any(|run| run.same);
        assert_eq!(common(&diff.left), common(&diff.right));
    }
}

/// Asserts that an article agrees with itself on everything.
fn shared_with_itself(text: &str) {
    let result = of(text, text);
    for side in Side::BOTH {
        for fact in &result.side(side).facts {
            let stated = fact.span.of(text);
            assert_eq!(fact.status, Status::Shared, "{stated:?}");
            assert!(fact.score >= CERTAIN, "{stated:?} {}", fact.score);
        }
    }
}

/// Asserts that swapping two texts swaps the sides and nothing else.
fn mirrored(left: &str, right: &str) {
    let (there, back) = (of(left, right), of(right, left));
    for side in Side::BOTH {
        let (one, other) = (there.side(side), back.side(side.other()));
        assert_eq!(one.paragraphs, other.paragraphs);
        assert_eq!(one.sentences, other.sentences);
        let marks = |reading: &Reading| -> Vec<_> {
            let facts = reading.facts.iter();
            facts
                .map(|f| {
                    (
                        f.span,
                        f.sentence,
                        f.status,
                        f.score.to_bits(),
                        f.values.clone(),
                    )
                })
                .collect()
        };
        assert_eq!(marks(one), marks(other));
    }
    assert_eq!(links(&there, false), links(&back, true));
    assert_eq!(findings(&there, false), findings(&back, true));
}

/// The links as a set, with the sides swapped on demand.
fn links(result: &Comparison, swapped: bool) -> BTreeSet<String> {
    let shown = result.links.iter().map(|link| {
        let (left, right) = swap(swapped, link.left, link.right);
        let reasons = reasons(&link.reasons, swapped);
        format!(
            "{left} {right} {:?} {:?} {reasons:?}",
            link.score, link.relation
        )
    });
    shown.collect()
}

/// The findings as a set, with the sides swapped on demand.
fn findings(result: &Comparison, swapped: bool) -> BTreeSet<String> {
    let shown = result.findings.iter().map(|finding| {
        let (left, right) = swap(swapped, &finding.left, &finding.right);
        let values: BTreeSet<_> = finding
            .values
            .iter()
            .map(|pair| {
                let (left, right) = swap(swapped, pair.left, pair.right);
                format!("{:?} {left:?} {right:?} {}", pair.kind, pair.equal)
            })
            .collect();
        let reasons = reasons(&finding.reasons, swapped);
        let (status, score, copied) = (finding.status, finding.score, finding.copied);
        format!("{left:?} {right:?} {status:?} {score:?} {copied} {values:?} {reasons:?}")
    });
    shown.collect()
}

fn reasons(all: &[Reason], swapped: bool) -> BTreeSet<String> {
    let pairs = |name: &str, pairs: &[(String, String)]| {
        let pairs: BTreeSet<_> = pairs.iter().map(|(l, r)| swap(swapped, l, r)).collect();
        format!("{name} {pairs:?}")
    };
    let shown = all.iter().map(|reason| match reason {
        Reason::Words(words) => pairs("words", words),
        Reason::Names(names) => pairs("names", names),
        Reason::Figures(figures) => pairs("figures", figures),
        other => format!("{other:?}"),
    });
    shown.collect()
}

fn swap<T>(swapped: bool, left: T, right: T) -> (T, T) {
    if swapped {
        (right, left)
    } else {
        (left, right)
    }
}
