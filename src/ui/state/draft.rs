//! A text on the desk with what is written beside it, and the article that it describes.

use std::rc::Rc;

use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation;

use super::change::Change;
use crate::Article;
use crate::ui::{Pair, date};

/// One text with what is written beside it; clones are cheap.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// The text as typed, pasted, read or given.
    pub text: Rc<str>,
    /// The outlet, as typed.
    pub source: Rc<str>,
    /// The date, as typed.
    pub published: Rc<str>,
    /// The headline, where the page that embeds the widget gave one apart from the text.
    pub title: Option<Rc<str>>,
    /// The language, where it is known.
    pub language: Option<Rc<str>>,
    /// Where it stands on the web, where the page that embeds the widget said so.
    pub url: Option<Rc<str>>,
    /// Whether the text is one of the samples, edited perhaps, and not the reader's own.
    pub sample: bool,
}

/// The texts of both sides, left and right.
pub type Texts = [Draft; 2];

/// A part of a draft that can be typed into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The article itself.
    Text,
    /// Its source.
    Source,
    /// Its date.
    Published,
}

/// A text is replaced as a whole if at most so many bytes at its ends happen to stay.
const CHANCE: usize = 8;

impl Draft {
    /// Whether it holds no text.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Its headline: the one given apart from the text, or the first line of it.
    #[must_use]
    pub fn headline(&self) -> &str {
        let first = || self.text.lines().map(str::trim).find(|l| !l.is_empty());
        self.title.as_deref().or_else(first).unwrap_or_default()
    }

    /// What it goes by: its source, or else its headline.
    #[must_use]
    pub fn name(&self) -> &str {
        match self.source.trim() {
            "" => self.headline(),
            source => source,
        }
    }

    /// How many words its text has.
    #[must_use]
    pub fn words(&self) -> usize {
        self.text.unicode_words().count()
    }

    /// The article that it describes; a date that cannot be read is left out.
    #[must_use]
    pub fn article(&self) -> Article {
        let source = self.source.trim();
        Article {
            text: self.text.to_string(),
            title: self.title.as_deref().map(str::to_owned),
            source: (!source.is_empty()).then(|| source.to_owned()),
            published: date::iso(&self.published),
            language: self.language.as_deref().map(str::to_owned),
            url: self.url.as_deref().map(str::to_owned),
        }
    }

    /// It with a new value in a field. A sample that is replaced as a whole takes its source and date with it, and another
    /// text or source no longer stands where the old one did.
    pub fn with(&self, field: Field, value: &Rc<str>) -> Self {
        let mut new = self.clone();
        match field {
            Field::Source => (new.source, new.url) = (value.clone(), None),
            Field::Published => new.published = value.clone(),
            Field::Text if Change::between(&self.text, value).kept > CHANCE => {
                new.text = value.clone();
            }
            Field::Text if self.sample => new = Self::from(value.clone()),
            Field::Text => (new.text, new.url) = (value.clone(), None),
        }
        new
    }

    /// The value of a field.
    pub fn field(&self, field: Field) -> &Rc<str> {
        match field {
            Field::Text => &self.text,
            Field::Source => &self.source,
            Field::Published => &self.published,
        }
    }
}

impl From<Rc<str>> for Draft {
    fn from(text: Rc<str>) -> Self {
        Self {
            text,
            ..Self::default()
        }
    }
}

impl From<&Article> for Draft {
    fn from(article: &Article) -> Self {
        Self {
            text: article.text.as_str().into(),
            source: article.source.as_deref().unwrap_or_default().into(),
            published: date::shown(article.published.as_deref().unwrap_or_default()).into(),
            title: article.title.as_deref().map(Into::into),
            language: article.language.as_deref().map(Into::into),
            url: article.address().map(Into::into),
            sample: false,
        }
    }
}

/// The articles that the texts describe.
#[must_use]
pub fn pair(texts: &Texts) -> Pair {
    Rc::new([texts[0].article(), texts[1].article()])
}
