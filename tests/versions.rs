//! Versions of one article compare as in a good diff tool, and copied passages of two reports are known as copied.

use article_compare::compare;
use article_compare::comparison::{Comparison, Finding, Reason, Status};
use article_compare::text::{Article, Side};

/// The sentences of the first version.
const REPORT: [&str; 8] = [
    "The town council of Harrowgate Mere voted on Tuesday to rebuild the old fish market.",
    "Work on the roof will begin in April, the council said in a statement.",
    "The project is expected to cost 4.2 million crowns over two years.",
    "Traders will move to a tent beside the railway station until the hall reopens.",
    "Hanna Brodie, who has sold herring there since 1991, welcomed the decision.",
    "\"We have waited for this roof longer than for any summer,\" she told the Mere Courier.",
    "Critics argued that the money should rather go to the flooded school in Upper Mere.",
    "The last repair of the building took place after the great frost of 1963.",
];

#[test]
fn an_unchanged_version_is_shared_throughout() {
    let text = REPORT.join(" ");
    let result = of(&text, &REPORT.join("\n\n"));
    assert!(result.shared().count() == result.findings.len());
    assert!(result.links.iter().all(|link| !link.moved));
}

#[test]
fn an_edited_sentence_is_paired_with_its_version() {
    let mut edited = REPORT;
    edited[3] = "Traders will move to a tent behind the railway station until the hall reopens.";
    edited[6] =
        "Opponents argued that the money should rather go to the flooded school in Upper Mere.";
    let result = of(&REPORT.join(" "), &edited.join(" "));
    for n in 0..REPORT.len() {
        assert!(are_linked(&result, n, n), "{n}");
    }
    assert!(result.links.iter().all(|link| !link.moved));
    let finding = finding(&result, Side::Left, "tent");
    assert_ne!(result.findings[finding].status, Status::Unique);
    assert_eq!(changed(&result, finding), ["beside", "behind"]);
    // Nothing else differs.
    let others = result
        .findings
        .iter()
        .filter(|f| f.status == Status::Unique);
    assert_eq!(others.count(), 0);
}

#[test]
fn a_short_saying_quoted_in_both_is_shared() {
    let left = "Neighbors gathered at the gate. \"I don't get it,\" Marla Finch said.";
    let right =
        "People were in shock. \"He paid his rent,\" the landlord said. \"I don't get it.\"";
    let result = of(left, right);
    let finding = finding(&result, Side::Left, "get it");
    assert_eq!(result.findings[finding].status, Status::Shared);
}

#[test]
fn a_changed_figure_is_a_contradiction() {
    let mut edited = REPORT;
    edited[2] = "The project is expected to cost 5.1 million crowns over two years.";
    let result = of(&REPORT.join(" "), &edited.join(" "));
    let conflicts: Vec<&Finding> = result.conflicts().collect();
    assert_eq!(conflicts.len(), 1);
    let differs: Vec<(&str, &str)> = conflicts[0]
        .values
        .iter()
        .filter(|v| !v.equal)
        .map(|v| {
            (
                v.left.of(&result.left.article.text),
                v.right.of(&result.right.article.text),
            )
        })
        .collect();
    assert_eq!(differs, [("4.2 million crowns", "5.1 million crowns")]);
    assert_eq!(result.shared().count() + 1, result.findings.len());
}

#[test]
fn a_moved_sentence_is_known_as_moved() {
    let mut order: Vec<&str> = REPORT.to_vec();
    let frost = order.remove(7);
    order.insert(1, frost);
    let result = of(&REPORT.join(" "), &order.join(" "));
    let moved: Vec<(usize, usize)> = moved(&result);
    assert_eq!(moved, [(7, 1)]);
    let finding = &result.findings[finding(&result, Side::Left, "great frost")];
    assert!(finding.status == Status::Shared && result.is_moved(finding));
    assert!(
        result
            .findings
            .iter()
            .filter(|f| result.is_moved(f))
            .count()
            == 1
    );
}

#[test]
fn a_moved_and_edited_sentence_is_known_as_moved() {
    let mut order: Vec<&str> = REPORT.to_vec();
    order.remove(7);
    order.insert(
        1,
        "The last repair of the market took place after the great frost of 1963.",
    );
    let result = of(&REPORT.join(" "), &order.join(" "));
    assert_eq!(moved(&result), [(7, 1)]);
}

#[test]
fn a_moved_paragraph_moves_as_one() {
    // The shorter part has moved.
    let order = [&REPORT[5..], &REPORT[..5]].concat();
    let result = of(&REPORT.join("\n\n"), &order.join("\n\n"));
    assert_eq!(moved(&result), [(5, 0), (6, 1), (7, 2)]);
}

#[test]
fn what_was_added_or_taken_out_stands_alone() {
    let mut extended: Vec<&str> = REPORT.to_vec();
    extended.remove(4);
    extended.insert(
        2,
        "An architect from Sorrel Bay had presented three drafts in the winter.",
    );
    let result = of(&REPORT.join(" "), &extended.join(" "));
    let alone = |side: Side| -> Vec<&str> {
        let reading = result.side(side);
        let facts = reading.facts.iter().filter(|f| f.status == Status::Unique);
        facts.map(|f| f.span.of(&reading.article.text)).collect()
    };
    assert!(
        alone(Side::Left)
            .iter()
            .all(|said| REPORT[4].contains(said))
    );
    assert!(!alone(Side::Left).is_empty());
    assert!(
        alone(Side::Right)
            .iter()
            .all(|said| extended[2].contains(said))
    );
    assert!(!alone(Side::Right).is_empty());
    assert_eq!(moved(&result), []);
}

#[test]
fn a_copied_paragraph_is_known_as_copied() {
    let agency = "The regulator said late on Friday that it had withdrawn the license of the operator \
                  because tests of the braking system had been recorded that nobody ever carried out. \
                  Passengers with tickets for the coming week will be refunded within ten days, it added.";
    let left = format!(
        "Trains between Lund Harbor and Vester stood still on Saturday. {agency} \
         Buses were full by eight in the morning."
    );
    let right = format!(
        "A rail company in the north has lost its permit. It had been founded by two brothers in 2011. \
         Its shares fell by a third.\n\n{agency}\n\nThe union called for the managers to resign."
    );
    let result = of(&left, &right);
    let copied = |words: &str| {
        let finding = &result.findings[finding(&result, Side::Left, words)];
        assert_eq!(finding.status, Status::Shared);
        assert!(finding.reasons.contains(&Reason::Verbatim) && finding.copied);
    };
    copied("withdrawn the license");
    copied("refunded");
    let counts = result.counts();
    assert!(counts.copied >= 2 && counts.copied == result.shared().count());
    // Two reports with a source in common are no versions of one.
    assert!(result.links.iter().all(|link| !link.moved));
    let others = result.findings.iter().filter(|f| !f.copied);
    assert!(others.into_iter().all(|f| f.status == Status::Unique));
}

fn of(left: &str, right: &str) -> Comparison {
    compare(&Article::from(left), &Article::from(right))
}

fn moved(result: &Comparison) -> Vec<(usize, usize)> {
    let moved = result.links.iter().filter(|link| link.moved);
    moved.map(|link| (link.left, link.right)).collect()
}

fn are_linked(result: &Comparison, left: usize, right: usize) -> bool {
    let mut links = result.links.iter();
    links.any(|link| (link.left, link.right) == (left, right))
}

/// The finding of the fact that has some words.
fn finding(result: &Comparison, side: Side, words: &str) -> usize {
    let reading = result.side(side);
    let mut facts = reading.facts.iter();
    let fact = facts.find(|f| f.span.of(&reading.article.text).contains(words));
    fact.expect(words).finding
}

/// The words that differ in the passages of a finding, left and right.
fn changed(result: &Comparison, finding: usize) -> Vec<String> {
    let diff = result.word_diff(finding);
    let sides = [(Side::Left, &diff.left), (Side::Right, &diff.right)];
    sides
        .into_iter()
        .flat_map(|(side, runs)| {
            let text = &result.side(side).article.text;
            let other = runs.iter().filter(|run| !run.same);
            other.map(|run| run.span.of(text).trim().to_owned())
        })
        .collect()
}
