//! A fact as verdicts see it: with its article, and with what is worked out once for all verdicts on it.

use std::ops::Range;

use super::count::Counted;
use super::kind::Thing;
use super::stem::Stem;
use crate::facts::{Fact, Kind, Value};
use crate::segment::Words;
use crate::text::Span;

/// A fact with the article that it stands in.
#[derive(Clone, Copy, Debug)]
pub struct Stated<'a> {
    /// The clean text.
    pub text: &'a str,
    /// Its words.
    pub words: &'a Words,
    /// For each of them a number, the same in both articles for the same words; in alphabetical order.
    pub numbers: &'a [usize],
    /// For each form of the words its stem.
    pub forms: &'a [Stem],
    /// All values of the article; names that are written alike may stand there once.
    pub values: &'a [Value],
    /// What those of them count that are numbers of things: [`Counted::all`].
    pub counted: &'a [(usize, Counted)],
    /// Where the names start that the other article does not know, in order.
    pub strangers: &'a [usize],
    /// The fact.
    pub fact: &'a Fact,
    /// The words of the fact.
    pub own: &'a Range<usize>,
    /// All facts of the article.
    pub facts: &'a [Fact],
    /// The content stems of each.
    pub all_stems: &'a [Vec<Stem>],
    /// The content stems of the fact, its values aside: [`super::stems`], which are the same for every verdict on it.
    pub stems: &'a [Stem],
    /// The things of a kind that the fact names: [`super::Things::named`].
    pub things: &'a [Thing],
    /// The rows of small words of which the fact has one: [`super::Rows::of_fact`].
    pub rows: u64,
    /// The content stems of all facts of its sentence.
    pub context: &'a [Stem],
}

impl<'a> Stated<'a> {
    /// The stem of a word of the article.
    pub(super) fn stem(&self, word: usize) -> &'a Stem {
        &self.forms[self.words.forms[word]]
    }

    /// Whether a value of the article is a name that the other article does not know.
    pub(super) fn is_stranger(&self, value: &Value) -> bool {
        value.kind == Kind::Name && self.strangers.binary_search(&value.span.start).is_ok()
    }

    /// Whether the fact has one of these words.
    pub(super) fn has(&self, words: &[&str]) -> bool {
        let mut forms = self.words.forms_of(self.own.clone());
        forms.any(|w| words.contains(&w))
    }

    /// Whether a mark parts a word from the one before it.
    pub(super) fn parted(&self, w: usize) -> bool {
        let spans = &self.words.spans;
        let gap = Span::new(spans[w - 1].end, spans[w].start).of(self.text);
        gap.contains([',', ';', ':', '—', '–', '“', '”', '('])
    }
}

/// A word, where it lies in a stretch of them.
pub(super) fn word_at<'a>(words: &'a Words, within: &Range<usize>, at: usize) -> &'a str {
    match within.contains(&at) {
        true => words.form(at),
        false => "",
    }
}
