//! The words of the JSON form that stand for one of a few things: for each enum of the engine one whose variants are written
//! as their names.

use serde::Serialize;

use crate::text::Side;
use crate::{comparison, facts};

/// How the two articles stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// Neither has a text.
    BothEmpty,
    /// The left one has none.
    LeftEmpty,
    /// The right one has none.
    RightEmpty,
    /// They are the same, word for word.
    Identical,
    /// They have nothing in common.
    Unrelated,
    /// They have something in common.
    Related,
}

/// What both articles, or one, make of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Status {
    /// Both state it.
    Shared,
    /// They state it differently.
    Conflict,
    /// One of them states it.
    Unique,
}

/// What a sentence does in its article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Role {
    /// It is the headline.
    Headline,
    /// It states something.
    Statement,
    /// It is a byline, a pointer to another article or the like.
    Furniture,
}

/// How far two linked sentences agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Relation {
    /// They state the same.
    Same,
    /// They have a fact in common.
    Partial,
    /// They contradict each other.
    Conflict,
}

/// What sort of value it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    /// A number of something.
    Number,
    /// An amount of money.
    Money,
    /// A percentage.
    Percent,
    /// A length, a weight or another measure.
    Measure,
    /// How long something lasts.
    Duration,
    /// How old somebody or something is.
    Age,
    /// A day, a month or a year.
    Date,
    /// A time of day.
    Time,
    /// A name.
    Name,
    /// Quoted words.
    Quotation,
}

/// What sort of reason links two passages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum ReasonKind {
    /// Common words.
    Words,
    /// Common names.
    Names,
    /// Common figures.
    Figures,
    /// One quotation.
    Quotation,
    /// Their neighbors are linked.
    Neighbors,
    /// They stand word for word in both.
    Verbatim,
    /// The reader joined them.
    Reader,
}

impl From<comparison::Status> for Status {
    fn from(status: comparison::Status) -> Self {
        use comparison::Status as S;
        match status {
            S::Shared => Self::Shared,
            S::Conflict => Self::Conflict,
            S::Unique => Self::Unique,
        }
    }
}

impl From<comparison::Role> for Role {
    fn from(role: comparison::Role) -> Self {
        use comparison::Role as R;
        match role {
            R::Headline => Self::Headline,
            R::Statement => Self::Statement,
            R::Furniture => Self::Furniture,
        }
    }
}

impl From<comparison::Relation> for Relation {
    fn from(relation: comparison::Relation) -> Self {
        use comparison::Relation as R;
        match relation {
            R::Same => Self::Same,
            R::Partial => Self::Partial,
            R::Conflict => Self::Conflict,
        }
    }
}

impl From<facts::Kind> for Kind {
    fn from(kind: facts::Kind) -> Self {
        use facts::Kind as K;
        match kind {
            K::Number => Self::Number,
            K::Money => Self::Money,
            K::Percent => Self::Percent,
            K::Measure => Self::Measure,
            K::Duration => Self::Duration,
            K::Age => Self::Age,
            K::Date => Self::Date,
            K::Time => Self::Time,
            K::Name => Self::Name,
            K::Quotation => Self::Quotation,
        }
    }
}

impl From<comparison::Outcome> for Outcome {
    fn from(outcome: comparison::Outcome) -> Self {
        use comparison::Outcome as O;
        match outcome {
            O::BothEmpty => Self::BothEmpty,
            O::Empty(Side::Left) => Self::LeftEmpty,
            O::Empty(Side::Right) => Self::RightEmpty,
            O::Identical => Self::Identical,
            O::Unrelated => Self::Unrelated,
            O::Related => Self::Related,
        }
    }
}
