//! Facts: clause-sized stretches that state something, with the values in them; in order and disjoint, each inside one sentence.

mod age;
mod amount;
mod clause;
pub mod date;
mod designation;
pub mod name;
mod number;
mod piece;
pub mod quantity;
pub mod quotation;
pub mod score;
pub mod stance;
pub mod time;
pub mod unit;
pub mod value;
mod vocabulary;

use crate::segment::{Role, Sentence, Words};
use crate::text::Span;
pub use stance::Stance;
pub use value::{Agreement, Content, Kind, Value};
use vocabulary::Lists;

/// The smallest stretch that states something.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// Where it stands in the clean text.
    pub span: Span,
    /// The index of its sentence.
    pub sentence: usize,
    /// Its values, in order.
    pub values: Vec<Value>,
    /// How it is put.
    pub stance: Stance,
}

/// For each sentence of a clean text its values, in order.
#[must_use]
pub fn values(text: &str, sentences: &[Sentence], published: Option<&str>) -> Vec<Vec<Value>> {
    let spans: Vec<Span> = sentences.iter().map(|s| s.span).collect();
    value::values(text, &spans, published)
}

/// How many values of one fact are read: one with more is a table, and comparing all with all would not end.
const MOST_VALUES: usize = 24;

/// The facts of a clean text: the clauses of its statements, without bare attributions; `words` are those of the text,
/// `values` those of each sentence.
#[must_use]
pub fn facts(
    text: &str,
    sentences: &[Sentence],
    words: &Words,
    values: &[Vec<Value>],
) -> Vec<Fact> {
    let lists: Vec<Lists> = words.lower.iter().map(|form| Lists::of(form)).collect();
    let mut facts = Vec::new();
    for (sentence, s) in sentences
        .iter()
        .enumerate()
        .filter(|(_, s)| s.role == Role::Statement)
    {
        let of_sentence = &values[sentence];
        let whole: Vec<Span> = of_sentence
            .iter()
            .filter(|v| v.kind != Kind::Quotation)
            .map(|v| v.span)
            .collect();
        for clause in clause::clauses((text, words, &lists), s.span, &whole) {
            if !clause.attribution {
                // Values are in order of their starts: none before the first of these lies inside.
                let first = of_sentence.partition_point(|v| v.span.start < clause.span.start);
                let inside = of_sentence[first..]
                    .iter()
                    .take_while(|v| v.span.start < clause.span.end)
                    .filter(|v| clause.span.contains(v.span));
                let own = words.within(own_words(text, clause.span));
                facts.push(Fact {
                    span: clause.span,
                    sentence,
                    values: inside.take(MOST_VALUES).cloned().collect(),
                    stance: Stance::of(own.map(|word| lists[words.forms[word]])),
                });
            }
        }
    }
    facts
}

/// The part of a clause by which its stance is told: where it quotes, what stands before the quotation.
fn own_words(text: &str, clause: Span) -> Span {
    let quotation = clause.of(text).find('“').filter(|&at| at > 0);
    Span::new(
        clause.start,
        quotation.map_or(clause.end, |at| clause.start + at),
    )
}
