//! The clean copy of an article that every later stage reads; each of its bytes knows the bytes as given that it stands for.

use super::Span;

/// A text with plain quotation marks, single spaces, joined lines and composed letters; paragraphs are its lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clean {
    /// The clean text: paragraphs, each on one line, separated by a single `\n`.
    pub text: String,
    /// For each byte of `text` the start of the given character that it came from, then the length of the given text.
    starts: Vec<u32>,
    /// For each byte of `text` the end of the given characters that it came from.
    ends: Vec<u32>,
}

impl Clean {
    /// The clean copy of a text as given.
    #[must_use]
    pub fn from_text(given: &str) -> Self {
        let mut clean = Self {
            text: String::new(),
            starts: Vec::new(),
            ends: Vec::new(),
        };
        for (at, ch) in given.char_indices() {
            clean.push(ch, at, at + ch.len_utf8());
        }
        clean
    }

    /// The span as given of a non-empty span of the clean text.
    #[must_use]
    pub fn given(&self, span: Span) -> Span {
        Span::new(
            self.starts[span.start] as usize,
            self.ends[span.end - 1] as usize,
        )
    }

    fn push(&mut self, ch: char, start: usize, end: usize) {
        self.text.push(ch);
        for _ in 0..ch.len_utf8() {
            self.starts.push(start as u32);
            self.ends.push(end as u32);
        }
    }
}
