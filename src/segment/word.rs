//! Words of a clean text, by Unicode word boundaries with a few settled questions.

use super::Word;
use crate::text::Span;
use unicode_segmentation::UnicodeSegmentation;

/// The words of a stretch of clean text, in order and disjoint.
///
/// - Figures keep their points and commas: "1,300", "7.6"; signs of currency and percent are no words.
/// - A dotted acronym keeps its last stop: "U.S."
/// - The ending "'s" is a word of its own behind its word; other apostrophes stay inside: "don't", "O'Neill".
/// - A hyphenated compound falls into its parts: "face", "to", "face".
/// - In Chinese, Thai and other scripts without spaces each character is a word; runs of Katakana and Hangul stay whole.
#[must_use]
pub fn words(text: &str, within: Span) -> Vec<Word> {
    let stretch = within.of(text);
    let mut all = Vec::new();
    for (at, word) in stretch.unicode_word_indices() {
        let start = within.start + at;
        let end = start + word.len();
        let mut push = |start, end| {
            all.push(Word {
                span: Span::new(start, end),
            });
        };
        if word.len() > 2 && (word.ends_with("'s") || word.ends_with("'S")) {
            push(start, end - 2);
            push(end - 2, end);
        } else if is_acronym(word) && stretch[at + word.len()..].starts_with('.') {
            push(start, end + 1);
        } else {
            push(start, end);
        }
    }
    all
}

/// Single letters with stops between them.
fn is_acronym(word: &str) -> bool {
    word.contains('.')
        && word
            .split('.')
            .all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic))
}
