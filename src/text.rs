//! Articles and places in them; every span counts bytes of the article's text as given and lies on character boundaries.

pub(crate) mod canonical;
mod clean;
pub mod html;
mod language;
pub mod markdown;

pub use clean::Clean;
pub use language::Language;

/// The months by their English names, in order.
pub(crate) const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The days of the week by their English names, in order.
pub(crate) const WEEKDAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

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
    /// Where it stands on the web, as given; whoever shows it asks `address`.
    pub url: Option<String>,
}

impl Article {
    /// Where it stands on the web, if that can be followed safely.
    #[must_use]
    pub fn address(&self) -> Option<&str> {
        web_address(self.url.as_deref()?)
    }
}

/// An address of the web, without the space around it; no scheme but http and https is ever followed.
#[must_use]
pub fn web_address(text: &str) -> Option<&str> {
    let text = text.trim();
    let scheme = |s: &str| {
        text.get(..s.len())
            .is_some_and(|t| t.eq_ignore_ascii_case(s))
    };
    let broken = |c: char| c.is_whitespace() || c.is_control();
    ((scheme("https://") || scheme("http://")) && !text.contains(broken)).then_some(text)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_are_followed() {
        let check = |text: &str, expected: Option<&str>| assert_eq!(web_address(text), expected);
        check(
            "https://mercury.example/a",
            Some("https://mercury.example/a"),
        );
        check(" HTTP://mercury.example ", Some("HTTP://mercury.example"));
        check("javascript:alert(1)", None);
        check("java\nscript:alert(1)", None);
        check("data:text/html,x", None);
        check("The Mercury https://x", None);
        check("https://x\ty", None);
        check("http:/", None);
        check("ℹttp://x", None);
    }
}
