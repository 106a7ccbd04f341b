//! The finding of a comparison in one sentence, and what else there is to say: counts in, words of a language out.

use crate::comparison::{Counts, Outcome};
use crate::locale::{Locale, pieces};
use crate::report::letter;
use crate::text::Side;
use crate::ui::view::shown::Shown;

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
    let (counts, locale) = (shown.counts(), shown.locale());
    match shown.outcome() {
        Outcome::BothEmpty => plain(both_empty(shown), String::new()),
        Outcome::Empty(side) => {
            let other = letter(locale, side.other());
            plain(&empty(shown, side), locale.nothing_against(other))
        }
        Outcome::Identical => plain(locale.identical(), identical_rest(shown)),
        Outcome::Unrelated | Outcome::Related if shown.in_different_languages() => plain(
            locale.other_languages(),
            locale.common_count(shown.common.len()),
        ),
        Outcome::Unrelated => plain(
            locale.nothing_common(),
            locale.alone_each(counts.only_left, counts.only_right),
        ),
        Outcome::Related => Summary {
            sentence: related(locale, counts),
            rest: related_rest(locale, counts),
        },
    }
}

fn plain(sentence: &str, rest: String) -> Summary {
    Summary {
        sentence: vec![(sentence.to_owned(), false)],
        rest,
    }
}

fn blank(shown: &Shown, side: Side) -> bool {
    shown.side(side).article.text.trim().is_empty()
}

fn both_empty(shown: &Shown) -> &'static str {
    if Side::BOTH.iter().all(|&s| blank(shown, s)) {
        shown.locale().both_empty()
    } else {
        shown.locale().no_facts()
    }
}

fn empty(shown: &Shown, side: Side) -> String {
    let (locale, article) = (shown.locale(), letter(shown.locale(), side));
    if blank(shown, side) {
        locale.empty(article)
    } else {
        locale.no_fact(article)
    }
}

fn identical_rest(shown: &Shown) -> String {
    let locale = shown.locale();
    let words = shown.left.article.text.split_whitespace().count();
    let facts = shown.left.facts.len();
    locale.no_difference(&locale.words_count(words), &locale.facts_count(facts))
}

/// What two articles have in common, as a sentence in pieces; the second of each pair says whether it stands out.
#[must_use]
pub fn related(locale: Locale, counts: Counts) -> Vec<(String, bool)> {
    pieces(&match (counts.shared, counts.conflict) {
        (0, 0) if counts.likely > 0 => locale.likely_agree(counts.likely),
        (0, 0) => locale.none_certain().into(),
        (0, c) => locale.contradict(c),
        (s, 0) => locale.agree(s),
        (s, c) => locale.agree_and_contradict(s, c),
    })
}

/// What else there is in two articles that have something in common.
#[must_use]
pub fn related_rest(locale: Locale, counts: Counts) -> String {
    let likely = match (counts.shared, counts.conflict) {
        // They are told already.
        (0, 0) => 0,
        _ => counts.likely,
    };
    let said = [
        (
            counts.copied,
            Locale::copied_count as fn(Locale, usize) -> String,
        ),
        (likely, Locale::likely_more),
        (counts.only_left + counts.only_right, Locale::only_more),
    ];
    let said = said.into_iter().filter(|(n, _)| *n > 0);
    let said: Vec<String> = said.map(|(n, words)| words(locale, n)).collect();
    said.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(counts: Counts) -> String {
        let sentence: String = related(Locale::English, counts)
            .into_iter()
            .map(|p| p.0)
            .collect();
        format!("{sentence} {}", related_rest(Locale::English, counts))
            .trim()
            .into()
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
            "The two reports probably agree on 2 facts, but on none for certain. 1 more stands in only one of them."
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
    fn every_language_counts_its_own_way() {
        let check = |locale, shared, conflict, expected: &str| {
            let counts = Counts {
                shared,
                conflict,
                ..Counts::default()
            };
            let said: String = related(locale, counts).into_iter().map(|p| p.0).collect();
            assert_eq!(said, expected);
        };
        check(
            Locale::German,
            8,
            1,
            "Die beiden Berichte stimmen in 8 Angaben überein und widersprechen sich in einer.",
        );
        check(
            Locale::German,
            1,
            0,
            "Die beiden Berichte stimmen in einer Angabe überein; ein Widerspruch wurde nicht gefunden.",
        );
        check(
            Locale::Arabic,
            2,
            3,
            "يتفق التقريران في معلومتين ويتناقضان في 3.",
        );
        check(
            Locale::Arabic,
            8,
            1,
            "يتفق التقريران في 8 معلومات ويتناقضان في واحدة.",
        );
        check(
            Locale::Arabic,
            11,
            2,
            "يتفق التقريران في 11 معلومة ويتناقضان في اثنتين.",
        );
        check(Locale::Arabic, 0, 100, "يتناقض التقريران في 100 معلومة.");
    }

    #[test]
    fn every_outcome_has_its_own_sentence() {
        let check = |a: &str, b: &str, sentence: &str| {
            let shown = Shown::new(
                std::rc::Rc::new(crate::compare(&a.into(), &b.into())),
                Locale::English,
            );
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
