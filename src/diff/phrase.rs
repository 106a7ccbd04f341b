//! Phrases: verbs with a small word that together mean what another verb does ("call off" is to cancel); written by hand.

use std::ops::Range;

use super::stated::{Stated, word_at};
use super::stem::Stem;
use crate::align::lexicon;
use crate::segment::Words;
use crate::text::Language;

/// The verb that a word of a stretch stands for, given its stem: with the word after it, or by the word before it.
pub(super) fn meant(
    words: &Words,
    own: &Range<usize>,
    w: usize,
    stem: &str,
) -> Option<&'static str> {
    // Most words are none of these verbs, which their lengths tell.
    if words.language != Language::English || stem.len() > LONGEST {
        return None;
    }
    let at = |n: usize| word_at(words, own, n);
    let next = match at(w + 1) {
        // "Turned it down": what it is done to may stand between.
        "it" | "him" | "her" | "them" => at(w + 2),
        next => next,
    };
    let before = w.checked_sub(1).map_or("", |b| words.form(b));
    meaning(stem, next).or_else(|| match words.form(w) {
        // What "is left" remains.
        "left" if matches!(before, "is" | "are" | "was" | "were" | "be" | "not") => Some("remain"),
        "up" if counts(next) => Some("rise"),
        "down" if counts(next) => Some("fall"),
        // "The result will stand".
        "stand" | "stands" if at(w + 1).is_empty() => Some("uphold"),
        // "Keeps looking".
        _ if stem == "keep" && next.ends_with("ing") => Some("continue"),
        _ => None,
    })
}

/// Where a stem stands in a fact first, by itself or told by a phrase: the place of its word in the article.
pub(super) fn place(stem: &Stem, stated: Stated<'_>) -> Option<usize> {
    let words = stated.words;
    let own = stated.own.clone();
    own.clone().find(|&w| {
        let told = lexicon::stem(words.form(w));
        match meant(words, &own, w, &told) {
            Some(meant) => lexicon::stem(meant) == stem.text(),
            None => told == stem.text(),
        }
    })
}

/// Whether a figure begins with a word: "up 4 percent", "down by half".
fn counts(word: &str) -> bool {
    let rough = matches!(
        word,
        "by" | "more" | "about" | "nearly" | "almost" | "some" | "half"
    );
    rough || word.starts_with(|c: char| c.is_ascii_digit())
}

fn meaning(stem: &str, next: &str) -> Option<&'static str> {
    if !SMALL.contains(&next) {
        return None;
    }
    let found = PHRASES.binary_search_by(|(verb, small, _)| (*verb, *small).cmp(&(stem, next)));
    found.ok().map(|at| PHRASES[at].2)
}

/// The small words.
#[rustfmt::skip]
const SMALL: &[&str] = &[
    "in", "on", "up", "off", "out", "back", "away", "down", "free", "over", "ahead", "aside", "office", "against", "forward",
    "through", "way",
];

/// The length of the longest verb.
const LONGEST: usize = 6;

/// Stem of the verb, small word, the verb meant; in order.
#[rustfmt::skip]
const PHRASES: &[(&str, &str, &str)] = &[
    ("break", "down", "fail"), ("break", "off", "end"), ("break", "up", "separate"), ("bring", "forward", "advance"),
    ("call", "back", "recall"), ("call", "off", "cancel"), ("carry", "on", "continue"), ("close", "down", "shut"),
    ("come", "down", "fall"), ("come", "forward", "report"), ("get", "away", "escape"), ("give", "up", "abandon"), ("give", "way", "collapse"),
    ("go", "ahead", "proceed"), ("go", "down", "fall"), ("go", "off", "ring"), ("go", "on", "continue"), ("go", "up", "rise"),
    ("hand", "over", "surrender"), ("hold", "off", "postpone"), ("keep", "on", "continue"), ("lay", "off", "dismiss"),
    ("play", "down", "minimize"), ("pull", "down", "demolish"), ("pull", "out", "withdraw"),
    ("put", "off", "postpone"), ("run", "away", "flee"), ("send", "back", "return"), ("set", "aside", "overturn"), ("set", "free", "release"),
    ("shut", "down", "close"), ("stay", "away", "abstain"), ("stay", "out", "abstain"), ("step", "aside", "resign"),
    ("step", "down", "resign"), ("step", "in", "intervene"), ("strike", "down", "overturn"), ("swear", "in", "inaugurate"), ("take", "office", "inaugurate"), ("take", "over", "succeed"), ("throw", "out", "reject"),
    ("turn", "away", "refuse"), ("turn", "down", "reject"), ("turn", "up", "attend"), ("vote", "against", "dissent"),
    ("vote", "down", "reject"), ("walk", "free", "acquit"), ("walk", "out", "leave"), ("wave", "through", "approve"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_order() {
        assert!(PHRASES.is_sorted_by_key(|(verb, small, _)| (*verb, *small)));
        for (verb, small, _) in PHRASES {
            assert!(
                verb.len() <= LONGEST && SMALL.contains(small),
                "{verb} {small}"
            );
        }
        assert_eq!(meaning("call", "off"), Some("cancel"));
        assert_eq!(meaning("call", "up"), None);
    }
}
