//! Facts: clause-sized stretches that state something, with the values in them; in order and disjoint, each inside one sentence.

mod age;
mod amount;
mod clause;
pub mod date;
mod designation;
pub mod name;
pub(crate) mod negation;
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

use std::ops::Range;

use crate::segment::{Role, Sentence, Words};
use crate::text::{Language, Span};
pub(crate) use number::{decimal, is_number_word, small_number};
pub use stance::Stance;
pub use value::{Agreement, Content, Kind, Value};
use vocabulary::{Lists, VERBS};

/// The smallest stretch that states something.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// Where it stands in the clean text.
    pub span: Span,
    /// The index of its sentence.
    pub sentence: usize,
    /// Its values, in order.
    pub values: Vec<Value>,
    /// The fact with who says it and what else stands before the next: these stretches of a sentence's facts cover it.
    pub told: Span,
    /// The values of that stretch outside the fact: who says it, and when.
    pub aside: Vec<Value>,
    /// How it is put.
    pub stance: Stance,
}

impl Fact {
    /// A fact of its own for a stretch of who says this one, and whether it stands behind it; this one keeps the rest.
    pub fn parted(&mut self, stretch: Span) -> (Self, bool) {
        let behind = stretch.start >= self.span.end;
        let told = match behind {
            true => Span::new(stretch.start, self.told.end),
            false => Span::new(self.told.start, self.span.start),
        };
        self.told = match behind {
            true => Span::new(self.told.start, stretch.start),
            false => Span::new(self.span.start, self.told.end),
        };
        let all = std::mem::take(&mut self.aside).into_iter();
        let (apart, kept) = all.partition::<Vec<_>, _>(|v| told.contains(v.span));
        self.aside = kept;
        let (values, aside) = apart.into_iter().partition(|v| stretch.contains(v.span));
        let fact = Self {
            span: stretch,
            sentence: self.sentence,
            values,
            told,
            aside,
            stance: Stance::default(),
        };
        (fact, behind)
    }
}

/// For each sentence of a clean text its values, in order.
#[must_use]
pub fn values(
    text: &str,
    sentences: &[Sentence],
    published: Option<&str>,
    language: Language,
) -> Vec<Vec<Value>> {
    let spans: Vec<Span> = sentences.iter().map(|s| s.span).collect();
    value::values(text, &spans, published, language)
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
    let lists: Vec<Lists> = (0..words.lower.len())
        .map(|form| words.english(form).map_or_else(Lists::default, Lists::of))
        .collect();
    let mut facts = Vec::new();
    for (sentence, s) in sentences
        .iter()
        .enumerate()
        .filter(|(_, s)| s.role != Role::Furniture)
    {
        let of_sentence = &values[sentence];
        let whole: Vec<Span> = of_sentence
            .iter()
            .filter(|v| v.kind != Kind::Quotation)
            .map(|v| v.span)
            .collect();
        let clauses = clause::clauses((text, words, &lists), s.span, &whole);
        let stating: Vec<Span> = clauses
            .iter()
            .filter(|c| !c.attribution)
            .map(|c| c.span)
            .filter(|span| s.role != Role::Headline || says(*span, words, &lists, of_sentence))
            .collect();
        for (k, &span) in stating.iter().enumerate() {
            let told = Span::new(
                if k == 0 { s.span.start } else { span.start },
                stating.get(k + 1).map_or(s.span.end, |next| next.start),
            );
            let (inside, aside) = within(of_sentence, told)
                .take(MOST_VALUES)
                .cloned()
                .partition(|v| span.contains(v.span));
            let own = words.within(own_words(text, span));
            let tells = |word: &usize| !is_other_word(text, words, *word, own.clone());
            let beside = words
                .within(told)
                .filter(|word| !span.contains(words.spans[*word]));
            let says = beside.map(|word| lists[words.forms[word]]);
            let mut stance = Stance::of(
                own.clone()
                    .filter(tells)
                    .map(|word| lists[words.forms[word]]),
            );
            stance.negated &= !stance::tells_a_record(words.forms_of(own.clone()));
            if words.language != Language::English {
                stance.negated = negation::denies(text, words, own.clone());
            }
            facts.push(Fact {
                span,
                sentence,
                values: inside,
                told,
                aside,
                stance: stance.said_by(says),
            });
        }
    }
    facts
}

/// How many words of a headline say something, whatever they are.
const STATING: usize = 4;

/// Whether a part of a headline says something, by its length, a verb or a figure: "Fire at Orrel" only names it.
fn says(span: Span, words: &Words, lists: &[Lists], values: &[Value]) -> bool {
    let figure = |v: &Value| !matches!(v.kind, Kind::Name | Kind::Quotation);
    let mut own = words.within(span);
    own.len() >= STATING
        || within(values, span).any(figure)
        || own.any(|word| lists[words.forms[word]].meet(VERBS))
}

/// Words by which a thing is said to be possible.
const IS: [&str; 6] = ["is", "was", "be", "been", "are", "were"];

/// Whether a word that may deny, or leave open, does not here: the month May, "not only", "no more than".
fn is_other_word(text: &str, words: &Words, word: usize, within: Range<usize>) -> bool {
    let next = within.contains(&(word + 1)).then(|| words.form(word + 1));
    match (words.form(word), next.unwrap_or_default()) {
        ("may", _) => words.spans[word].of(text) == "May" && word > within.start,
        // What could not be done was not, for certain.
        ("could", "not") => true,
        // A possible deal is spoken of for certain.
        ("possible", _) => {
            !within.contains(&(word.wrapping_sub(1))) || !IS.contains(&words.form(word - 1))
        }
        ("potential", _) => true,
        ("not", "only" | "since" | "until" | "just" | "merely" | "even") => true,
        ("no" | "not", "more" | "less" | "fewer" | "later") => true,
        _ => false,
    }
}

/// The part of a clause by which its stance is told: where it quotes, what stands before the quotation.
fn own_words(text: &str, clause: Span) -> Span {
    let quotation = clause.of(text).find('“').filter(|&at| at > 0);
    Span::new(
        clause.start,
        quotation.map_or(clause.end, |at| clause.start + at),
    )
}

/// The values of a sentence, given in order, that lie inside a stretch of it.
fn within(values: &[Value], stretch: Span) -> impl Iterator<Item = &Value> {
    // Values are in order of their starts: none before the first of these lies inside.
    let first = values.partition_point(|v| v.span.start < stretch.start);
    values[first..]
        .iter()
        .take_while(move |v| v.span.start < stretch.end)
        .filter(move |v| stretch.contains(v.span))
}
