//! Sentences and words of a clean text: in order, disjoint, never across paragraphs; with the gaps between them they give the text back.

use crate::text::Span;

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
    /// The line above the text; compared, but never marked.
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
    let mut all = Vec::new();
    let mut at = 0;
    for (paragraph, line) in text.split('\n').enumerate() {
        let end = at + line.len();
        let mut start = at;
        for (i, _) in line.match_indices(". ") {
            all.push(Sentence {
                span: Span::new(start, at + i + 1),
                paragraph,
                role: Role::Statement,
            });
            start = at + i + 2;
        }
        if start < end {
            all.push(Sentence {
                span: Span::new(start, end),
                paragraph,
                role: Role::Statement,
            });
        }
        at = end + 1;
    }
    all
}

/// The words of a stretch of clean text: letters and digits with what joins them ("U.S.", "1,300", "7.6", "Zelensky's" as one word and its ending).
#[must_use]
pub fn words(text: &str, within: Span) -> Vec<Word> {
    use unicode_segmentation::UnicodeSegmentation;
    within
        .of(text)
        .unicode_word_indices()
        .map(|(i, w)| Word {
            span: Span::new(within.start + i, within.start + i + w.len()),
        })
        .collect()
}
