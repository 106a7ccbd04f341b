//! Facts: clause-sized stretches that state something, with the values in them; in order and disjoint, each inside one sentence.

mod clause;
pub mod date;
pub mod name;
mod number;
mod piece;
pub mod quantity;
pub mod quotation;
pub mod time;
pub mod unit;
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

/// The facts of a clean text: the clauses of its statements, without bare attributions.
#[must_use]
pub fn facts(text: &str, sentences: &[Sentence]) -> Vec<Fact> {
    let mut facts = Vec::new();
    for (sentence, s) in sentences.iter().enumerate() {
        if s.role != Role::Statement {
            continue;
        }
        for clause in clause::clauses(text, s.span) {
            if !clause.attribution {
                facts.push(Fact {
                    span: clause.span,
                    sentence,
                    values: Vec::new(),
                });
            }
        }
    }
    facts
}
