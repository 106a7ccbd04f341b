//! Words of a clean text, by Unicode word boundaries with a few settled questions; those of an article are cut once and numbered by their form.

use std::collections::HashMap;
use std::ops::Range;

use super::{Sentence, Word};
use crate::order;
use crate::text::{Language, Span};
use foldhash::fast::RandomState;
use unicode_segmentation::UnicodeSegmentation;

/// The words of an article, for all stages: in order and disjoint, each inside a sentence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Where each stands in the clean text.
    pub spans: Vec<Span>,
    /// For each word the number of its form.
    pub forms: Vec<usize>,
    /// The forms: the words in lower case, each once, in alphabetical order.
    pub lower: Vec<String>,
    /// The language that they are read in.
    pub language: Language,
    /// For each form its English word, where it is another language's small word, number or the like; empty for English.
    english: Vec<Option<&'static str>>,
}

impl Words {
    /// The words of the sentences of a clean text in a language.
    #[must_use]
    pub fn of(text: &str, sentences: &[Sentence], language: Language) -> Self {
        let mut spans = Vec::with_capacity(text.len() / 5);
        for sentence in sentences {
            push_words(text, sentence.span, &mut spans);
        }
        // As written first: a form stands there many times, and is put in lower case once.
        let mut numbers: HashMap<&str, usize, RandomState> = HashMap::default();
        numbers.reserve(spans.len() / 2);
        let mut written: Vec<&str> = Vec::with_capacity(spans.len() / 2);
        let mut forms: Vec<usize> = Vec::with_capacity(spans.len());
        for span in &spans {
            let word = span.of(text);
            forms.push(*numbers.entry(word).or_insert_with(|| {
                written.push(word);
                written.len() - 1
            }));
        }
        let all = written.iter().map(|word| lower_case(word)).enumerate();
        let mut all: Vec<(usize, String)> = all.collect();
        order::sort_by_text(&mut all, |(_, form)| form);
        let (mut lower, mut place): (Vec<String>, Vec<usize>) = (Vec::new(), vec![0; all.len()]);
        for (number, form) in all {
            if lower.last() != Some(&form) {
                lower.push(form);
            }
            place[number] = lower.len() - 1;
        }
        forms.iter_mut().for_each(|form| *form = place[*form]);
        // "May" is a month here and never the verb, by which a fact would be only possible.
        let gloss = |form: &String| language.gloss(form).filter(|&english| english != "may");
        let english = match language {
            Language::English => Vec::new(),
            _ => lower.iter().map(gloss).collect(),
        };
        Self {
            spans,
            forms,
            lower,
            language,
            english,
        }
    }

    /// What a form is in English: itself in an English text; none for the words that no table has.
    #[must_use]
    pub fn english(&self, form: usize) -> Option<&str> {
        match self.language {
            Language::English => Some(&self.lower[form]),
            _ => self.english[form],
        }
    }

    /// The words inside a span, as a range of indices.
    #[must_use]
    pub fn within(&self, span: Span) -> Range<usize> {
        let start = self.spans.partition_point(|s| s.start < span.start);
        let end = self.spans.partition_point(|s| s.end <= span.end);
        start..end.max(start)
    }

    /// A word in lower case.
    #[must_use]
    pub fn form(&self, word: usize) -> &str {
        &self.lower[self.forms[word]]
    }

    /// Some words in lower case.
    pub fn forms_of(&self, words: Range<usize>) -> impl Iterator<Item = &str> {
        words.map(|word| self.form(word))
    }
}

fn lower_case(word: &str) -> String {
    match word.is_ascii() {
        true => word.to_ascii_lowercase(),
        false => word.to_lowercase(),
    }
}

/// The words of a stretch of clean text, in order and disjoint.
///
/// - Figures keep their points and commas: "1,300", "7.6"; signs of currency and percent are no words.
/// - A dotted acronym keeps its last stop: "U.S."
/// - The ending "'s" is a word of its own behind its word; other apostrophes stay inside: "don't", "O'Neill".
/// - A hyphenated compound falls into its parts: "face", "to", "face".
/// - In Chinese, Thai and other scripts without spaces each character is a word; runs of Katakana and Hangul stay whole.
#[must_use]
pub fn words(text: &str, within: Span) -> Vec<Word> {
    let mut spans = Vec::new();
    push_words(text, within, &mut spans);
    spans.into_iter().map(|span| Word { span }).collect()
}

fn push_words(text: &str, within: Span, spans: &mut Vec<Span>) {
    // No word reaches over a space, and most of what stands between two is a plain word.
    let (mut start, mut plain) = (within.start, true);
    for (at, byte) in (within.start..).zip(within.of(text).bytes().chain([b' '])) {
        if byte != b' ' {
            plain &= byte.is_ascii_alphanumeric();
            continue;
        }
        match plain {
            true if start < at => spans.push(Span::new(start, at)),
            true => {}
            false => push_bounded(&text[start..at], start, spans),
        }
        (start, plain) = (at + 1, true);
    }
}

/// The words of a stretch that starts at `at`, by their boundaries.
fn push_bounded(stretch: &str, at: usize, spans: &mut Vec<Span>) {
    for (from, word) in stretch.unicode_word_indices() {
        let start = at + from;
        let end = start + word.len();
        if word.len() > 2 && (word.ends_with("'s") || word.ends_with("'S")) {
            spans.push(Span::new(start, end - 2));
            spans.push(Span::new(end - 2, end));
        } else if is_acronym(word) && stretch[from + word.len()..].starts_with('.') {
            spans.push(Span::new(start, end + 1));
        } else {
            spans.push(Span::new(start, end));
        }
    }
}

/// Single letters with stops between them.
fn is_acronym(word: &str) -> bool {
    word.contains('.')
        && word
            .split('.')
            .all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic))
}
