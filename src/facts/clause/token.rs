//! The words of a sentence, each with the marks before it and the lists that it stands in; in order.

use super::Worded;
use crate::facts::vocabulary::{
    AUXILIARIES, CONNECTIVES, LIGHT, Lists, OPENERS, PRONOUNS, REPORTING, VERBS,
};
use crate::text::Span;

/// A word with the marks before it; a mere space is none.
pub(super) struct Token<'a> {
    pub(super) span: Span,
    pub(super) lower: &'a str,
    lists: Lists,
    pub(super) word: &'a str,
    pub(super) gap: &'a str,
}

impl Token<'_> {
    /// Whether it stands in any of some lists.
    pub(super) fn is_in(&self, lists: Lists) -> bool {
        self.lists.meet(lists)
    }

    pub(super) fn is_one_of(&self, list: &[&str]) -> bool {
        list.contains(&self.lower)
    }

    pub(super) fn is_content(&self) -> bool {
        !self.is_in(LIGHT | AUXILIARIES | PRONOUNS | CONNECTIVES | OPENERS | REPORTING)
    }

    pub(super) fn is_capital(&self) -> bool {
        self.word.chars().next().is_some_and(char::is_uppercase)
    }

    /// Whether it can be the verb of a clause; "-ed" may be a participle too.
    pub(super) fn is_finite(&self) -> bool {
        self.is_in(VERBS) && !self.lower.ends_with("ing") && !self.is_one_of(&["be", "been"])
    }

    pub(super) fn is_preposition(&self) -> bool {
        self.is_one_of(&[
            "in", "on", "at", "by", "for", "with", "from", "to", "of", "into", "over", "about",
            "as", "during", "near", "under", "between", "among", "against", "without", "like",
            "unlike",
        ])
    }
}

/// How many words of content there are.
pub(super) fn content(tokens: &[Token<'_>]) -> usize {
    tokens.iter().filter(|t| t.is_content()).count()
}

/// Whether tokens have a verb of their own: a participle is none ("a house damaged in May", "the badly damaged house").
pub(super) fn states(tokens: &[Token<'_>]) -> bool {
    let determines = |t: &Token<'_>| {
        t.lower.ends_with("ly") || t.is_one_of(&["a", "an", "the", "his", "her", "its", "their"])
    };
    tokens.iter().enumerate().any(|(at, t)| {
        let participle = t.lower.ends_with("ed") && !t.is_in(REPORTING);
        let depends = tokens.get(at + 1).is_none_or(Token::is_preposition)
            || at > 0 && determines(&tokens[at - 1]);
        t.is_finite() && !(participle && depends)
    })
}

/// The tokens of a sentence.
pub(super) fn tokens<'a>((text, words, lists): Worded<'a>, sentence: Span) -> Vec<Token<'a>> {
    let mut end = sentence.start;
    words
        .within(sentence)
        .map(|w| {
            let span = words.spans[w];
            let gap = match &text[end..span.start] {
                " " => "",
                gap if gap.trim().is_empty() => "",
                gap => gap,
            };
            end = span.end;
            Token {
                span,
                lower: words.english(words.forms[w]).unwrap_or_default(),
                lists: lists[words.forms[w]],
                word: span.of(text),
                gap,
            }
        })
        .collect()
}
