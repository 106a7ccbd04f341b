//! Articles and places in them; every span counts bytes of the article's text as given and lies on character boundaries.

pub(crate) mod canonical;
mod clean;
pub mod html;
mod language;
pub mod markdown;

pub use clean::Clean;
pub use language::Language;

/// One input text with what is known of it. `From<&str>` makes one of plain text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// The plain text as given; all offsets count in it.
    pub text: String,
    /// The headline, where it is not the first line of the text.
    pub title: Option<String>,
    /// The outlet that published it.
    pub source: Option<String>,
    /// When it was published: an ISO 8601 date or date with time.
    pub published: Option<String>,
    /// Its language as a BCP 47 tag.
    pub language: Option<String>,
}

impl From<&str> for Article {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl From<String> for Article {
    fn from(text: String) -> Self {
        Self {
            text,
            ..Self::default()
        }
    }
}

/// A half-open range of bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The span from `start` to before `end`.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end);
        Self { start, end }
    }

    /// Its length in bytes.
    #[must_use]
    pub fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether it holds nothing.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether `other` lies inside it.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// How many bytes both hold.
    #[must_use]
    pub fn overlap(self, other: Self) -> usize {
        self.end
            .min(other.end)
            .saturating_sub(self.start.max(other.start))
    }

    /// What stands there. Panics if the span is not one of this text.
    #[must_use]
    pub fn of(self, text: &str) -> &str {
        &text[self.start..self.end]
    }
}

/// One of the two articles; they are peers, named by where they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The first article, A.
    Left,
    /// The second article, B.
    Right,
}

impl Side {
    /// Both, in order.
    pub const BOTH: [Self; 2] = [Self::Left, Self::Right];

    /// The opposite side.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }
}
