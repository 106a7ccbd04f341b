//! Changes: one thing of an article put differently, by kind.

use std::fmt::{self, Display, Formatter};

use article_compare::text::{Article, Span};

use super::token::tokens;
use super::{figure, name, opposite, quote};

/// What is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Figure,
    Money,
    Percent,
    Measure,
    Duration,
    Age,
    Date,
    Weekday,
    Time,
    /// One mention of a name.
    Name,
    /// All mentions of a name.
    Names,
    Quotation,
    Negation,
    Opposite,
}

impl Kind {
    /// Whether the comparison has such a thing as a value, so that it must name the two that differ.
    pub fn is_value(self) -> bool {
        !matches!(self, Self::Negation | Self::Opposite)
    }
}

impl Display for Kind {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::Figure => "figure",
            Self::Money => "money",
            Self::Percent => "percentage",
            Self::Measure => "measure",
            Self::Duration => "duration",
            Self::Age => "age",
            Self::Date => "date",
            Self::Weekday => "weekday",
            Self::Time => "time",
            Self::Name => "name once",
            Self::Names => "name always",
            Self::Quotation => "quotation",
            Self::Negation => "negation",
            Self::Opposite => "opposite",
        };
        f.pad(name)
    }
}

/// A stretch and what takes its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub at: Span,
    pub with: String,
}

/// One thing put differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub kind: Kind,
    /// In order and disjoint.
    pub edits: Vec<Edit>,
}

impl Change {
    pub fn new(kind: Kind, at: Span, with: impl Into<String>) -> Self {
        let with = with.into();
        Self {
            kind,
            edits: vec![Edit { at, with }],
        }
    }

    /// The article with the change.
    pub fn applied(&self, article: &Article) -> Article {
        let mut text = String::new();
        let mut at = 0;
        for edit in &self.edits {
            text += &article.text[at..edit.at.start];
            text += &edit.with;
            at = edit.at.end;
        }
        text += &article.text[at..];
        Article {
            text,
            ..article.clone()
        }
    }

    /// Where the changed words stand in the changed text.
    pub fn places(&self) -> Vec<Span> {
        let mut shift = 0;
        let edits = self.edits.iter();
        edits
            .map(|edit| {
                let start = edit.at.start.saturating_add_signed(shift);
                shift += edit.with.len() as isize - edit.at.len() as isize;
                Span::new(start, start + edit.with.len())
            })
            .collect()
    }
}

/// All changes of a text, by kind and place.
pub fn changes(text: &str) -> Vec<Change> {
    let tokens = tokens(text);
    let mut all = figure::changes(&tokens);
    all.extend(name::changes(text, &tokens));
    all.extend(quote::changes(text, &tokens));
    all.extend(opposite::changes(&tokens));
    all.retain(|change| change.edits.iter().all(|e| e.at.of(text) != e.with));
    all.sort_by_key(|change| (change.kind, change.edits[0].at.start));
    all
}
