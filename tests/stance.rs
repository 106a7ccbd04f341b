//! Who says a thing, and how firmly: what is denied, claimed, possible or planned in one report is never certain to be
//! shared with one that states it.

use article_compare::Article;
use article_compare::comparison::{CERTAIN, Status};

/// The same report with another sentence in its middle; whether a certain agreement is found on that sentence.
fn certain(left: &str, right: &str) -> bool {
    let report = |sentence: &str| {
        Article::from(format!(
            "The council of Kesterby met in the old town hall on Tuesday evening.\n\n{sentence}\n\n\
             Some 300 people waited outside in the rain until the doors were opened."
        ))
    };
    let result = article_compare::compare(&report(left), &report(right));
    let facts = result.left.facts.iter();
    let middle = facts.filter(|fact| result.left.sentences[fact.sentence].paragraph == 1);
    let mut findings = middle.map(|fact| &result.findings[fact.finding]);
    findings.any(|f| f.status == Status::Shared && f.score >= CERTAIN)
}

/// Asserts that two sentences are never certainly shared, and that each is with itself.
fn check(left: &str, right: &str) {
    assert!(!certain(left, right), "{left} | {right}");
    assert!(!certain(right, left), "{right} | {left}");
    assert!(certain(left, left), "{left}");
    assert!(certain(right, right), "{right}");
}

#[test]
fn what_may_be_is_not_what_is() {
    check(
        "Mayor Ada Lem may resign over the harbor contract.",
        "Mayor Ada Lem resigned over the harbor contract.",
    );
    check(
        "The council plans to close the northern bridge.",
        "The council closed the northern bridge.",
    );
    check(
        "The ferry might have struck a drifting container.",
        "The ferry struck a drifting container.",
    );
}

#[test]
fn what_is_denied_is_not_what_is() {
    check(
        "Harbor master Jonas Pell denied that the ferry had struck a drifting container.",
        "Harbor master Jonas Pell said that the ferry had struck a drifting container.",
    );
    check(
        "The ferry had not struck a drifting container.",
        "The ferry had struck a drifting container.",
    );
}

#[test]
fn what_is_claimed_is_not_what_is() {
    check(
        "The owner claimed that the ferry had struck a drifting container.",
        "The ferry had struck a drifting container.",
    );
    check(
        "Mayor Ada Lem allegedly took money from the builders of the bridge.",
        "Mayor Ada Lem took money from the builders of the bridge.",
    );
}

#[test]
fn a_relative_clause_does_not_say_of_what() {
    check(
        "The old mill, which stood across the river from the timber yard, had burned to the ground.",
        "Workers of the new brewery stood across the river from the timber yard.",
    );
}

/// Whether anything of the middle of two reports is painted as shared.
fn painted(left: &str, right: &str) -> bool {
    let report = |sentence: &str| {
        Article::from(format!(
            "The council of Kesterby met in the old town hall on Tuesday evening.\n\n{sentence}\n\n\
             Some 300 people waited outside in the rain until the doors were opened."
        ))
    };
    let result = article_compare::compare(&report(left), &report(right));
    let mut shared = result.shared();
    shared.any(|finding| {
        let sentence = result.left.facts[finding.left[0]].sentence;
        result.left.sentences[sentence].paragraph == 1
    })
}

#[test]
fn what_is_denied_or_ends_otherwise_is_not_painted() {
    for (left, right) in [
        (
            "It will sue the owner of the timber yard for the price of the crane.",
            "There will be no lawsuit over the crane, the owner of the timber yard said.",
        ),
        (
            "The union was ready to sign the offer of the mill, the mill backed out.",
            "The offer was rejected by the union, the mill accepted it.",
        ),
    ] {
        assert!(!painted(left, right), "{left} | {right}");
        assert!(!painted(right, left), "{right} | {left}");
    }
}
