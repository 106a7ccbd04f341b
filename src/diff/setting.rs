//! Setting: what is known of the two sentences in which two facts stand, beside the facts themselves.

use crate::text::Span;

/// How probable it is that the sentences of two facts, and those next to them, state a common fact.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Setting {
    /// Of the two sentences.
    pub link: f64,
    /// Of the two before them or of the two behind them, whichever is surer.
    pub neighbors: f64,
    /// The names of the two people to whom the facts give one post, in the clean texts.
    pub post: Option<(Span, Span)>,
}

impl Setting {
    /// Whether the two sentences may state a common fact at all, by themselves or by what stands next to them.
    #[must_use]
    pub fn may_be_of_one(&self) -> bool {
        self.link >= POSSIBLE || self.neighbors >= BESIDE
    }
}

/// The probability from which two sentences may state a common fact.
const POSSIBLE: f64 = 0.1;

/// The probability of the sentences next to two others from which these may state one.
pub(super) const BESIDE: f64 = 0.3;

/// The probability from which two sentences, or two facts, are surely of one thing.
pub(super) const SURE: f64 = 0.8;

/// The same where both the sentences and the facts are that likely of one.
pub(super) const NEARLY_SURE: f64 = 0.7;
