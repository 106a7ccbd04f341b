//! Changes of a word inside a quotation.

use article_compare::text::Span;

use super::change::{Change, Kind};
use super::token::Token;

/// A quotation has at least this many words to be one, and not a word that the writer keeps at a distance.
const WORDS: usize = 4;

/// The changes of one word in each quotation: of a long one, in its middle.
pub fn changes(text: &str, tokens: &[Token]) -> Vec<Change> {
    let quotations = quotations(text);
    let changes = quotations.iter().filter_map(|quotation| {
        let inside: Vec<&Token> = tokens
            .iter()
            .filter(|t| quotation.contains(t.span))
            .collect();
        let words = inside.iter().filter(|t| t.is_word());
        if words.clone().count() < WORDS {
            return None;
        }
        let plain =
            |t: &&&Token| t.text.chars().count() > 4 && t.text.chars().all(char::is_lowercase);
        let plain: Vec<&&Token> = words
            .filter(plain)
            .filter(|t| !WEAK.contains(&t.text))
            .collect();
        let token = plain.get(plain.len() / 2)?;
        Some(Change::new(Kind::Quotation, token.span, other(token.text)))
    });
    changes.collect()
}

/// The stretches between double quotation marks, within a paragraph.
fn quotations(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut open = None;
    for (at, c) in text.char_indices() {
        match (c, open) {
            ('\n', _) => open = None,
            ('“', _) | ('"', None) => open = Some(at + c.len_utf8()),
            ('”' | '"', Some(start)) => {
                spans.push(Span::new(start, at));
                open = None;
            }
            _ => {}
        }
    }
    spans
}

/// Another word with the same ending.
fn other(word: &str) -> &'static str {
    let choices: [&str; 2] = match word {
        _ if word.ends_with("ing") => ["counting", "knitting"],
        _ if word.ends_with("ed") => ["painted", "counted"],
        _ if word.ends_with("ly") => ["quietly", "gladly"],
        _ if word.ends_with('s') => ["lanterns", "ribbons"],
        _ => ["lantern", "ribbon"],
    };
    choices[word.len() % 2]
}

/// Words that say little.
#[rustfmt::skip]
const WEAK: &[&str] = &[
    "about", "after", "again", "could", "every", "going", "other", "really", "should", "since", "still", "their",
    "there", "these", "thing", "things", "those", "under", "until", "where", "which", "while", "would",
];
