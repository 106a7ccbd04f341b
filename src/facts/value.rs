//! Values: quantities, dates, names and quotations in comparable form, and whether two of them agree.

use crate::text::Span;

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
