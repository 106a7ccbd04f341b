//! Sentences and words of a clean text: in order, disjoint, never across paragraphs; with the gaps between them they give the text back.

mod abbreviation;
mod boundary;
mod furniture;
mod line;
mod word;

use crate::text::Span;

pub use word::{Words, words};

/// A sentence of a clean text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Where it stands, without the white space around it.
    pub span: Span,
    /// The index of its paragraph.
    pub paragraph: usize,
    /// What it does in the article.
    pub role: Role,
}

/// What a sentence does in an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The line above the text; it states what it says, in a headline's way.
    Headline,
    /// A sentence that may state something.
    Statement,
    /// A byline, "Read also:" and their like, which state nothing.
    Furniture,
}

/// A word of a clean text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// Where it stands.
    pub span: Span,
}

/// The sentences of a clean text, whose lines are its paragraphs.
#[must_use]
pub fn sentences(text: &str) -> Vec<Sentence> {
    let paragraphs: Vec<&str> = text.split('\n').collect();
    let headlines = headlines(&paragraphs);
    let mut all = Vec::new();
    let mut at = 0;
    for (paragraph, line) in paragraphs.into_iter().enumerate() {
        let labeled = furniture::is_labeled(line) || furniture::is_caption(line);
        for span in boundary::sentences(line) {
            let role = if labeled || furniture::is_furniture(span.of(line)) {
                Role::Furniture
            } else if headlines.contains(&paragraph) {
                Role::Headline
            } else {
                Role::Statement
            };
            all.push(Sentence {
                span: Span::new(at + span.start, at + span.end),
                paragraph,
                role,
            });
        }
        at += line.len() + 1;
    }
    all
}

/// The most words that a headline has, and the line below it.
const HEADLINE_WORDS: usize = 40;

/// The paragraphs that are headlines: the first or the first two without a final stop, where paragraphs with one follow.
fn headlines(paragraphs: &[&str]) -> Vec<usize> {
    let mut found = Vec::new();
    let last_stop = paragraphs
        .iter()
        .rposition(|line| boundary::ends_sentence(line));
    for (i, line) in paragraphs.iter().enumerate() {
        if found.len() == 2 || last_stop.is_none_or(|last| i >= last) {
            break;
        }
        if furniture::is_furniture(line)
            || furniture::is_labeled(line)
            || furniture::is_caption(line)
        {
            continue;
        }
        let asks = found.is_empty() && line.ends_with('?');
        let item = line.starts_with('•');
        if item
            || boundary::ends_sentence(line) && !asks
            || line.split(' ').nth(HEADLINE_WORDS).is_some()
        {
            break;
        }
        found.push(i);
    }
    found
}

#[cfg(test)]
mod tests;
