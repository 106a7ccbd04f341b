//! Word diffs of paired passages: whole words, no chance matches, nothing where the passages are too unlike to read a diff.

use crate::text::Span;

/// A stretch of one passage, and whether the other passage has it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// Where it stands in the text as given.
    pub span: Span,
    /// Whether the other passage has the same words here.
    pub same: bool,
}

/// The runs of two passages; in order, together covering each passage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WordDiff {
    /// The runs of the left passage.
    pub left: Vec<Run>,
    /// The runs of the right passage.
    pub right: Vec<Run>,
}
