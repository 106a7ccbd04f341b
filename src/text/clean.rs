//! The clean copy of an article that every later stage reads; each of its bytes knows the bytes as given that it stands for.
//!
//! What a clean text looks like, whatever the given one looked like:
//! - Each paragraph is one line; a single `\n` lies between two, none is empty, none begins or ends with a space, no two spaces meet.
//! - Letters are composed (NFC), ligatures of print are spelled out, digits are ASCII; control characters, soft hyphens, zero-width and direction marks are gone.
//! - Every double quotation mark is `“` or `”`, told apart by where it stands, with no space on its inner side; `″` is left only behind a figure.
//! - Every single quotation mark is `‘` or `’`; every apostrophe is `'`.
//! - A dash that separates phrases is `—`; hyphens, minus signs and ranges ("5-10", "Paris-Dakar") are `-`; `•` opens a list item, in place of its number as well.
//! - Three dots are `…`, a full stop beside them stands on its own.

mod characters;
mod hyphen;
mod line;
mod marks;
mod paragraphs;
mod quotes;

use super::Span;

/// A text with plain quotation marks, single spaces, joined lines and composed letters; paragraphs are its lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clean {
    /// The clean text: paragraphs, each on one line, separated by a single `\n`.
    pub text: String,
    /// For each byte of `text` the start and the end of the given characters that it came from.
    places: Vec<(u32, u32)>,
}

impl Clean {
    /// The clean copy of a text as given, in time linear in its length but for the sorting of combining marks.
    #[must_use]
    pub fn from_text(given: &str) -> Self {
        let mut clean = Self {
            text: String::with_capacity(given.len()),
            places: Vec::with_capacity(given.len()),
        };
        let mut paragraphs = paragraphs::paragraphs(&characters::normalized(given));
        marks::itemized(&mut paragraphs);
        for paragraph in paragraphs {
            let paragraph = quotes::resolved(marks::unified(paragraph));
            let Some(first) = paragraph.first() else {
                continue;
            };
            if !clean.text.is_empty() {
                let before = clean.places.last().map_or(0, |&(_, end)| end);
                clean.push(&[Glyph {
                    ch: '\n',
                    start: before,
                    end: first.start,
                }]);
            }
            clean.push(&paragraph);
        }
        clean
    }

    /// The span as given of a non-empty span of the clean text. Spans that follow each other here do so there, and never overlap.
    /// Panics if the span is empty or reaches past the text.
    #[must_use]
    pub fn given(&self, span: Span) -> Span {
        Span::new(
            self.places[span.start].0 as usize,
            self.places[span.end - 1].1 as usize,
        )
    }

    fn push(&mut self, glyphs: &[Glyph]) {
        self.text.extend(glyphs.iter().map(|glyph| glyph.ch));
        for glyph in glyphs {
            self.places.push((glyph.start, glyph.end));
            for _ in 1..glyph.ch.len_utf8() {
                self.places.push((glyph.start, glyph.end));
            }
        }
    }
}

/// A character on its way into the clean text, with the bytes as given that it stands for.
#[derive(Clone, Copy, Debug)]
struct Glyph {
    ch: char,
    start: u32,
    end: u32,
}

impl Glyph {
    /// One character for all that stood from this glyph to `last`.
    fn to(self, last: Self, ch: char) -> Self {
        Self {
            ch,
            start: self.start,
            end: last.end,
        }
    }
}

#[cfg(test)]
mod tests;
