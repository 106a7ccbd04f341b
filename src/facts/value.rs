//! Values: quantities, dates, names and quotations in comparable form, and whether two of them agree.

use super::piece::{self, Piece};
use super::{date, name, number, quantity, quotation, score, time};
use crate::text::Span;
use std::collections::BTreeSet;

pub use super::date::Date;
pub use super::name::Name;
pub use super::quantity::Quantity;
pub use super::quotation::Quotation;
pub use super::score::Score;
pub use super::time::Time;
use super::unit::Dimension;

/// What sort of value it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A count or a bare number.
    Number,
    /// An amount of money.
    Money,
    /// A percentage or percentage points.
    Percent,
    /// A length, weight, speed, temperature and their like.
    Measure,
    /// A stretch of time, an age among them.
    Duration,
    /// A day, month or year.
    Date,
    /// A time of day.
    Time,
    /// A person, place or organization.
    Name,
    /// Words in quotation marks.
    Quotation,
}

/// A value inside a fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// Where it stands in the clean text.
    pub span: Span,
    /// What sort of value it is.
    pub kind: Kind,
    /// The value itself.
    pub content: Content,
}

/// A value in comparable form.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// A number of something.
    Quantity(Quantity),
    /// The figures of a game or a vote.
    Score(Score),
    /// A date as far as it is said.
    Date(Date),
    /// A time of day.
    Time(Time),
    /// A name.
    Name(Name),
    /// Quoted words.
    Quotation(Quotation),
}

/// How two values compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// They say the same.
    Equal,
    /// One contains or rounds the other; they may both be true.
    Compatible,
    /// They cannot both be true of one thing.
    Different,
    /// They are of different kinds or units: nothing follows.
    Apart,
}

/// What the whole article says about how to read one of its sentences.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// The stretches inside quotation marks, in order and disjoint.
    pub quoted: Vec<Span>,
    /// The day of publication, if known, as a number: see [`date::day::day_of_iso`].
    pub published: Option<i64>,
    /// Whether "1.300" is thirteen hundred and "7,6" has a decimal, judged by the figures that leave no doubt.
    pub comma: bool,
    /// Words that stand in the text in lower case.
    pub(super) lower: BTreeSet<String>,
    /// Words, in lower case, that stand with a capital inside a sentence.
    pub(super) capital: BTreeSet<String>,
}

impl Context {
    /// The context that a clean text gives its sentences; `published` is an ISO 8601 date or date with time.
    #[must_use]
    pub fn of(text: &str, published: Option<&str>) -> Self {
        let mut context = Self {
            quoted: quotation::quoted(text),
            published: published.and_then(date::day::day_of_iso),
            ..Self::default()
        };
        let mut at = 0;
        let mut balance = 0;
        for line in text.split('\n') {
            let pieces = piece::pieces(text, Span::new(at, at + line.len()), false);
            balance += pieces.iter().map(|p| number::decimal_mark(p)).sum::<i32>();
            name::habits(&pieces, &mut context.lower, &mut context.capital);
            at += line.len() + 1;
        }
        context.comma = balance > 0;
        context
    }
}

/// The values of a sentence of a clean text, by place. A quotation may hold other values; these are disjoint.
#[must_use]
pub fn values(text: &str, sentence: Span, context: &Context) -> Vec<Value> {
    let pieces = piece::pieces(text, sentence, context.comma);
    let mut values = quotations(text, sentence, context);
    let titled = name::title_case(&pieces);
    let mut at = 0;
    while at < pieces.len() {
        at = match figures(&pieces, at, context) {
            Some((next, kind, content)) => {
                values.push(Value {
                    span: Span::new(pieces[at].span.start, pieces[next - 1].span.end),
                    kind,
                    content,
                });
                next
            }
            None => match name::read(&pieces, at, titled, context) {
                Some((next, names)) => {
                    values.extend(names.into_iter().map(|found| Value {
                        span: Span::new(
                            pieces[found.first].span.start,
                            pieces[found.last].span.end,
                        ),
                        kind: Kind::Name,
                        content: Content::Name(found.name),
                    }));
                    next
                }
                None => at + 1,
            },
        };
    }
    values.sort_by_key(|v| (v.span.start, std::cmp::Reverse(v.span.end)));
    values
}

/// How two values compare; symmetric. Whether they are values of one thing is for the caller to judge.
#[must_use]
pub fn agreement(a: &Value, b: &Value) -> Agreement {
    match (&a.content, &b.content) {
        (Content::Quantity(x), Content::Quantity(y)) => quantity::agreement(x, y),
        (Content::Score(x), Content::Score(y)) => score::agreement(x, y),
        (Content::Date(x), Content::Date(y)) => date::agreement(x, y),
        (Content::Time(x), Content::Time(y)) => time::agreement(x, y),
        (Content::Quotation(x), Content::Quotation(y)) => quotation::agreement(x, y),
        (Content::Name(x), Content::Name(y)) => match name::same_name(x, y) {
            name::Sameness::Same => Agreement::Equal,
            name::Sameness::Perhaps => Agreement::Compatible,
            name::Sameness::Not => Agreement::Apart,
        },
        _ => Agreement::Apart,
    }
}

/// The time, date, score or quantity that starts at a piece.
fn figures(p: &[Piece], at: usize, context: &Context) -> Option<(usize, Kind, Content)> {
    if let Some((next, time)) = time::read(p, at) {
        return Some((next, Kind::Time, Content::Time(time)));
    }
    if let Some((next, date)) = date::read(p, at, context.published) {
        return Some((next, Kind::Date, Content::Date(date)));
    }
    if let Some((next, score)) = score::read(p, at) {
        return Some((next, Kind::Number, Content::Score(score)));
    }
    let (next, quantity) = quantity::read(p, at)?;
    let kind = match quantity.dimension {
        Dimension::Count | Dimension::Ordinal | Dimension::Label => Kind::Number,
        Dimension::Money(_) => Kind::Money,
        Dimension::Percent | Dimension::Points => Kind::Percent,
        Dimension::Duration | Dimension::Age => Kind::Duration,
        _ => Kind::Measure,
    };
    Some((next, kind, Content::Quantity(quantity)))
}

/// The quoted stretches of a sentence.
fn quotations(text: &str, sentence: Span, context: &Context) -> Vec<Value> {
    let first = context.quoted.partition_point(|q| q.end <= sentence.start);
    context.quoted[first..]
        .iter()
        .take_while(|q| q.start < sentence.end)
        .filter_map(|q| {
            let span = Span::new(q.start.max(sentence.start), q.end.min(sentence.end));
            Some(Value {
                span,
                kind: Kind::Quotation,
                content: Content::Quotation(quotation::quotation(span.of(text))?),
            })
        })
        .collect()
}
