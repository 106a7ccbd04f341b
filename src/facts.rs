//! Facts: clause-sized stretches that state something, with the values in them; in order and disjoint, each inside one sentence.

pub mod value;

use crate::segment::{Role, Sentence};
use crate::text::Span;
pub use value::{Agreement, Kind, Value};

/// The smallest stretch that states something.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// Where it stands in the clean text.
    pub span: Span,
    /// The index of its sentence.
    pub sentence: usize,
    /// Its values, in order.
    pub values: Vec<Value>,
}

/// The facts of a clean text.
#[must_use]
pub fn facts(text: &str, sentences: &[Sentence]) -> Vec<Fact> {
    let _ = text;
    sentences
        .iter()
        .enumerate()
        .filter(|(_, s)| s.role == Role::Statement)
        .map(|(sentence, s)| Fact {
            span: s.span,
            sentence,
            values: Vec::new(),
        })
        .collect()
}
