//! Two articles with what the reader corrected, in the form in which they leave the page and come back: in its storage, in
//! links and in files.

use serde::{Deserialize, Serialize};

use super::Comparison;
use crate::comparison::{self, Act};
use crate::text;

/// Both articles with the corrections.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Bundle {
    /// The first article.
    pub left: Article,
    /// The second article.
    pub right: Article,
    /// What the reader corrected.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
}

/// An article as given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// Its text.
    pub text: String,
    /// Its headline, where it was given beside the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Its outlet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// When it was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<String>,
    /// Its language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Where it stands on the web; `http` and `https` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// A correction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Correction {
    /// `part` or `join`.
    #[cfg_attr(feature = "wasm", tsify(type = "'part' | 'join'"))]
    pub act: String,
    /// What it is about in the first article.
    pub left: Vec<Anchor>,
    /// What it is about in the second article.
    pub right: Vec<Anchor>,
}

/// Words by which a place is found again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Anchor {
    /// The words.
    pub quote: String,
    /// What stands before them.
    #[serde(default)]
    pub before: String,
    /// What stands after them.
    #[serde(default)]
    pub after: String,
}

/// A comparison as a file: its JSON form, and the articles in whose texts its offsets count.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct File {
    /// Both articles.
    pub articles: [Article; 2],
    /// The comparison.
    #[serde(flatten)]
    pub comparison: Comparison,
}

impl From<&comparison::Comparison> for File {
    fn from(c: &comparison::Comparison) -> Self {
        Self {
            articles: [(&c.left.article).into(), (&c.right.article).into()],
            comparison: c.into(),
        }
    }
}

impl From<&text::Article> for Article {
    fn from(a: &text::Article) -> Self {
        Self {
            text: a.text.clone(),
            title: a.title.clone(),
            source: a.source.clone(),
            published: a.published.clone(),
            language: a.language.clone(),
            url: a.address().map(str::to_owned),
        }
    }
}

impl From<Article> for text::Article {
    fn from(a: Article) -> Self {
        Self {
            text: a.text,
            title: a.title,
            source: a.source,
            published: a.published,
            language: a.language,
            url: a.url,
        }
    }
}

impl From<&comparison::Correction> for Correction {
    fn from(c: &comparison::Correction) -> Self {
        let anchors = |all: &[comparison::Anchor]| all.iter().map(Anchor::from).collect();
        Self {
            act: match c.act {
                Act::Part => "part",
                Act::Join => "join",
            }
            .into(),
            left: anchors(&c.left),
            right: anchors(&c.right),
        }
    }
}

impl From<&Correction> for comparison::Correction {
    /// What is not known to be a join parts: a mistake then claims nothing.
    fn from(c: &Correction) -> Self {
        let anchors = |all: &[Anchor]| all.iter().map(comparison::Anchor::from).collect();
        Self {
            act: if c.act == "join" {
                Act::Join
            } else {
                Act::Part
            },
            left: anchors(&c.left),
            right: anchors(&c.right),
        }
    }
}

impl From<&comparison::Anchor> for Anchor {
    fn from(a: &comparison::Anchor) -> Self {
        Self {
            quote: a.quote.clone(),
            before: a.before.clone(),
            after: a.after.clone(),
        }
    }
}

impl From<&Anchor> for comparison::Anchor {
    fn from(a: &Anchor) -> Self {
        Self {
            quote: a.quote.clone(),
            before: a.before.clone(),
            after: a.after.clone(),
        }
    }
}
