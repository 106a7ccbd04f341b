//! The finding of a comparison in one sentence, and what else there is to say: counts in, words out.

use super::{grouped, number};
use crate::comparison::{Counts, Outcome};
use crate::text::Side;
use crate::ui::view::shown::{Shown, letter};

/// The finding: a sentence in which the figures stand out, and what else there is to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// The sentence in pieces; the second of each pair says whether it stands out.
    pub sentence: Vec<(String, bool)>,
    /// Further sentences.
    pub rest: String,
}

/// The finding of a comparison.
#[must_use]
pub fn summary(shown: &Shown) -> Summary {
    let counts = shown.counts();
    match shown.outcome() {
        Outcome::BothEmpty => plain(both_empty(shown), ""),
        Outcome::Empty(side) => plain(empty(shown, side), &empty_rest(side)),
        Outcome::Identical => plain(
            "The two texts are the same, word for word.".into(),
            &identical_rest(shown),
        ),
        Outcome::Unrelated | Outcome::Related if shown.in_different_languages() => plain(
            "The articles are in different languages; only names and figures can be compared."
                .into(),
            &across_languages(shown),
        ),
        Outcome::Unrelated => plain(
            "The two reports have no fact in common.".into(),
            &alone(counts),
        ),
        Outcome::Related => Summary {
            sentence: related(counts),
            rest: related_rest(counts),
        },
    }
}

fn plain(sentence: String, rest: &str) -> Summary {
    Summary {
        sentence: vec![(sentence, false)],
        rest: rest.into(),
    }
}

fn blank(shown: &Shown, side: Side) -> bool {
    shown.side(side).article.text.trim().is_empty()
}

fn both_empty(shown: &Shown) -> String {
    let blank = Side::BOTH.iter().all(|&s| blank(shown, s));
    if blank {
        "Both articles are empty.".into()
    } else {
        "Neither text states a fact that could be compared.".into()
    }
}

fn empty(shown: &Shown, side: Side) -> String {
    let article = letter(side);
    if blank(shown, side) {
        format!("Article {article} is empty.")
    } else {
        format!("Article {article} states no fact that could be compared.")
    }
}

fn empty_rest(side: Side) -> String {
    format!(
        "There is nothing yet to hold article {} against.",
        letter(side.other())
    )
}

fn identical_rest(shown: &Shown) -> String {
    let words = shown.left.article.text.split_whitespace().count();
    let facts = shown.left.facts.len();
    format!(
        "{}, {}, no difference.",
        number(words, "word", "words"),
        number(facts, "fact", "facts")
    )
}

fn alone(counts: Counts) -> String {
    format!(
        "{} only in A, {} only in B.",
        stand(counts.only_left),
        counts.only_right
    )
}

fn across_languages(shown: &Shown) -> String {
    match shown.common.len() {
        0 => "None was found in both.".into(),
        1 => "1 stands in both; the table of values has it.".into(),
        n => format!(
            "{} stand in both; the table of values has them.",
            grouped(n)
        ),
    }
}

fn stand(n: usize) -> String {
    let verb = if n == 1 { "stands" } else { "stand" };
    format!("{} {verb}", number(n, "fact", "facts"))
}

/// What two articles have in common, as a sentence in pieces; the second of each pair says whether it stands out.
#[must_use]
pub fn related(counts: Counts) -> Vec<(String, bool)> {
    let facts = |n| (number(n, "fact", "facts"), true);
    let said = |s: &str| (s.to_owned(), false);
    match (counts.shared, counts.conflict) {
        (0, 0) => vec![said("No fact stands for certain in both reports.")],
        (0, c) => vec![
            said("The two reports contradict each other on "),
            facts(c),
            said("."),
        ],
        (s, 0) => vec![
            said("The two reports agree on "),
            facts(s),
            said("; no contradiction was found."),
        ],
        (s, c) => vec![
            said("The two reports agree on "),
            facts(s),
            said(" and contradict each other on "),
            (grouped(c), true),
            said("."),
        ],
    }
}

/// What else there is in two articles that have something in common.
#[must_use]
pub fn related_rest(counts: Counts) -> String {
    let mut said = Vec::new();
    match counts.copied {
        0 => {}
        1 => said.push("1 is one source copied word for word.".to_owned()),
        n => said.push(format!("{n} are one source copied word for word.")),
    }
    match counts.likely {
        0 => {}
        1 => said.push("1 more is likely shared.".to_owned()),
        n => said.push(format!("{} more are likely shared.", grouped(n))),
    }
    match counts.only_left + counts.only_right {
        0 => {}
        1 => said.push("1 more stands in only one of them.".to_owned()),
        n => said.push(format!("{} more stand in only one of them.", grouped(n))),
    }
    said.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(counts: Counts) -> String {
        let sentence: String = related(counts).into_iter().map(|p| p.0).collect();
        format!("{sentence} {}", related_rest(counts)).trim().into()
    }

    #[test]
    fn the_finding_in_one_sentence() {
        let counts = |shared, conflict| Counts {
            shared,
            conflict,
            ..Counts::default()
        };
        assert_eq!(
            said(Counts {
                only_left: 15,
                only_right: 14,
                ..counts(8, 3)
            }),
            "The two reports agree on 8 facts and contradict each other on 3. 29 more stand in only one of them."
        );
        assert_eq!(
            said(counts(1, 0)),
            "The two reports agree on 1 fact; no contradiction was found."
        );
        assert_eq!(
            said(counts(0, 1)),
            "The two reports contradict each other on 1 fact."
        );
        assert_eq!(
            said(Counts {
                likely: 2,
                only_left: 1,
                ..counts(0, 0)
            }),
            "No fact stands for certain in both reports. 2 more are likely shared. 1 more stands in only one of them."
        );
        assert_eq!(
            said(Counts {
                copied: 4,
                likely: 1,
                ..counts(1304, 0)
            }),
            "The two reports agree on 1,304 facts; no contradiction was found. \
             4 are one source copied word for word. 1 more is likely shared."
        );
    }

    #[test]
    fn every_outcome_has_its_own_sentence() {
        let check = |a: &str, b: &str, sentence: &str| {
            let shown = Shown::new(std::rc::Rc::new(crate::compare(&a.into(), &b.into())));
            assert_eq!(summary(&shown).sentence[0].0, sentence);
        };
        check("", " \n", "Both articles are empty.");
        check("", "The port is closed.", "Article A is empty.");
        check("The port is closed.", "", "Article B is empty.");
        check(
            "The port is closed.",
            "The port is\nclosed.",
            "The two texts are the same, word for word.",
        );
        check(
            "The port is closed.",
            "Forty goats crossed a meadow.",
            "The two reports have no fact in common.",
        );
        check(
            "The port is closed, and it will be so until Monday in any case.",
            "Der Hafen ist geschlossen, und das wird bis Montag auch so bleiben.",
            "The articles are in different languages; only names and figures can be compared.",
        );
    }
}
