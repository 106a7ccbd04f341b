//! One post that two articles give to different people, wherever it is told: in an attribution, a title or an apposition.

use article_compare::Article;
use article_compare::comparison::Comparison;

/// Two reports that have an event in common, and a sentence each.
fn of(left: &str, right: &str) -> Comparison {
    let report = |sentence: &str| {
        Article::from(format!(
            "The flood damaged 40 houses in Kesterby on Tuesday.\n\n{sentence}\n\nThe road to Orrel is still closed."
        ))
    };
    article_compare::compare(&report(left), &report(right))
}

/// The facts of the contradictions, as "left | right".
fn told(result: &Comparison) -> Vec<String> {
    let stated = result.conflicts().map(|finding| {
        let left = result.left.facts[finding.left[0]].span;
        let right = result.right.facts[finding.right[0]].span;
        let right = right.of(&result.right.article.text);
        format!("{} | {right}", left.of(&result.left.article.text))
    });
    stated.collect()
}

fn check(left: &str, right: &str, expected: &str) {
    assert_eq!(told(&of(left, right)), [expected], "{left} | {right}");
    let (from, to) = expected.split_once(" | ").unwrap();
    assert_eq!(told(&of(right, left)), [format!("{to} | {from}")]);
    assert_eq!(told(&of(left, left)).len(), 0, "{left}");
}

/// Both articles may be right.
fn check_none(left: &str, right: &str) {
    assert_eq!(told(&of(left, right)), [""; 0], "{left} | {right}");
}

#[test]
fn one_post_of_two_people() {
    check(
        "\"We need sandbags,\" said Ada Lem, the head of the flood office.",
        "\"Nobody warned us,\" said Jonas Pell, who heads the flood office.",
        "Ada Lem, the head of the flood office | who heads the flood office",
    );
    check(
        "\"We need sandbags,\" said the mayor, Ada Lem.",
        "\"Nobody warned us,\" said the town's mayor, Jonas Pell.",
        "the mayor, Ada Lem | the town's mayor, Jonas Pell",
    );
    check(
        "\"We need sandbags,\" Governor Ada Lem said.",
        "\"Nobody warned us,\" Governor Jonas Pell said.",
        "Governor Ada Lem | Governor Jonas Pell",
    );
    check(
        "\"We need sandbags,\" Police Chief Ada Lem said.",
        "\"Nobody warned us,\" said Jonas Pell, 57, the chief of police.",
        "Police Chief Ada Lem | Jonas Pell, 57, the chief of police",
    );
    check(
        "\"We need sandbags,\" said Agriculture Minister Ada Lem.",
        "\"Nobody warned us,\" said Jonas Pell, the minister of agriculture.",
        "Agriculture Minister Ada Lem | Jonas Pell, the minister of agriculture",
    );
    check(
        "\"We need sandbags,\" said the harbour master of Kesterby, Dr Ada Lem.",
        "\"Nobody warned us,\" said Jonas Pell, the Kesterby harbor master.",
        "the harbour master of Kesterby, Dr Ada Lem | Jonas Pell, the Kesterby harbor master",
    );
    check(
        "Sen. Ada Lem, the chairwoman of the flood committee, asked for help.",
        "Sen. Jonas Pell, who leads the flood committee, was on a journey.",
        "Sen. Ada Lem, the chairwoman of the flood committee, asked for help | Sen. Jonas Pell, who leads the flood committee, was on a journey",
    );
}

#[test]
fn names_with_hyphens_are_whole() {
    check(
        "\"We need sandbags,\" said Ada Lem, the head of Tri-Valley.",
        "\"Nobody warned us,\" said Jonas Pell, the head of Tri-Valley.",
        "Ada Lem, the head of Tri-Valley | Jonas Pell, the head of Tri-Valley",
    );
}

#[test]
fn two_posts() {
    for (left, right) in [
        (
            "the head of the flood office",
            "the head of the county archive",
        ),
        (
            "the finance director of the museum",
            "the director of the museum",
        ),
        (
            "the director of the museum",
            "the deputy director of the museum",
        ),
        (
            "the former head of the flood office",
            "the head of the flood office",
        ),
        ("a leader of the farmers", "a leader of the farmers"),
        (
            "the chief executive of Orta Bank",
            "the chief executive of Veltan Steel",
        ),
        (
            "the chief executive of Orta Bank",
            "the chief economist of Orta Bank",
        ),
        ("the president of Ruritania", "the president of Graustark"),
        ("the minister of agriculture", "the minister of transport"),
        (
            "the head of the flood office until May",
            "the head of the flood office",
        ),
    ] {
        check_none(
            &format!("\"We need sandbags,\" said Ada Lem, {left}."),
            &format!("\"Nobody warned us,\" said Jonas Pell, {right}."),
        );
    }
}

#[test]
fn who_is_known_to_both() {
    check_none(
        "\"We need sandbags,\" said Ada Lem, the head of the flood office. Jonas Pell comes after her in May.",
        "\"Nobody warned us,\" said Jonas Pell, the head of the flood office.",
    );
    check_none(
        "\"We need sandbags,\" said Ada Lem and Eva Orta, the heads of the flood office.",
        "\"Nobody warned us,\" said Jonas Pell, the head of the flood office.",
    );
    // Which of the two the other article means nobody knows.
    check_none(
        "\"We need sandbags,\" said Ada Lem, the coach of the club. \"We do not,\" said Eva Orta, the coach of the club.",
        "\"Nobody warned us,\" said Jonas Pell, the coach of the club.",
    );
}

#[test]
fn posts_of_two_towns() {
    let left = "The bridge at Orrel fell on Monday. \"We heard it,\" said the mayor, Ada Lem. Eva Orta saw it from Kolby.";
    let right = "The mill at Sennik burned on Monday. \"It was old,\" said the mayor, Jonas Pell. Uta Maar smelled it in Vess.";
    let two = article_compare::compare(&Article::from(left), &Article::from(right));
    assert_eq!(two.conflicts().count(), 0);
}
