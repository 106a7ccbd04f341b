//! The languages of the interface and of reports, and all that they say: the messages stand in src/locale/*.ftl (Project
//! Fluent's syntax), and the build makes a method of `Locale` of each, so that no name of a message and none of its arguments
//! can be wrong. Numbers, shares and plural forms are made here too, for the interface and for reports alike.

#![cfg_attr(
    not(feature = "ui"),
    allow(dead_code, reason = "most of it is said by the interface alone")
)]

mod pattern;
mod plural;

use std::sync::LazyLock;

use pattern::{Value, fill};

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Locale {
    /// English, the language in which what is unknown is said.
    #[default]
    English,
    /// German.
    German,
    /// Arabic, written from right to left.
    Arabic,
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

impl Locale {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::English, Self::German, Self::Arabic];

    /// The language of a tag such as `de` or `de-AT` (BCP 47), if it is one of ours.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next()?;
        let known = |locale: &Self| locale.tag().eq_ignore_ascii_case(primary);
        Self::ALL.into_iter().find(known)
    }

    /// Its tag (BCP 47).
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::Arabic => "ar",
        }
    }

    /// What it is called in itself.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::Arabic => "العربية",
        }
    }

    /// The way it is written, as the `dir` attribute has it.
    #[must_use]
    pub fn dir(self) -> &'static str {
        if self.is_rtl() { "rtl" } else { "ltr" }
    }

    /// Whether it is written from right to left.
    pub(crate) fn is_rtl(self) -> bool {
        self == Self::Arabic
    }

    /// A number of things as it is written: 1,304.
    pub(crate) fn number(self, n: usize) -> String {
        let mut out = String::new();
        pattern::number(&mut out, self, n);
        out
    }

    /// A share of 0 to 1 as it is written: 12 %.
    pub(crate) fn percent(self, share: f64) -> String {
        let mut out = String::new();
        pattern::share(&mut out, self, share);
        out
    }

    /// A message as the table has it.
    fn pattern(self, place: usize) -> &'static str {
        static TABLES: LazyLock<[Vec<&str>; 3]> =
            LazyLock::new(|| [EN, DE, AR].map(|text| text.split('\u{8}').collect()));
        TABLES[self as usize]
            .get(place)
            .copied()
            .unwrap_or_default()
    }

    /// A message with its arguments.
    fn said(self, place: usize, values: &[Value<'_>]) -> String {
        let mut out = String::new();
        fill(&mut out, self, self.pattern(place), values);
        out
    }
}

/// A message in pieces, each with whether it stands out.
#[must_use]
pub(crate) fn pieces(said: &str) -> Vec<(String, bool)> {
    let pieces = said.split_inclusive(['\u{6}', '\u{7}']);
    let piece = |piece: &str| {
        let strong = piece.ends_with('\u{7}');
        (
            piece.trim_end_matches(['\u{6}', '\u{7}']).to_owned(),
            strong,
        )
    };
    pieces
        .map(piece)
        .filter(|(piece, _)| !piece.is_empty())
        .collect()
}

/// Whether a letter belongs to a script that is written from right to left: the blocks that Unicode keeps for them.
#[must_use]
pub(crate) fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_known_by_their_tags() {
        let check = |tag: &str, locale| assert_eq!(Locale::of(tag), locale, "{tag}");
        check("de", Some(Locale::German));
        check("DE-at", Some(Locale::German));
        check("ar_EG", Some(Locale::Arabic));
        check("en-GB", Some(Locale::English));
        check("den", None);
        check("fr", None);
        check("", None);
        for locale in Locale::ALL {
            assert_eq!(Locale::of(locale.tag()), Some(locale));
        }
    }

    #[test]
    fn messages_take_their_arguments() {
        assert_eq!(Locale::English.undo(), "Undo");
        assert_eq!(Locale::English.article("A"), "Article A");
        assert_eq!(Locale::English.facts_count(1), "1 fact");
        assert_eq!(Locale::English.facts_count(1304), "1,304 facts");
        assert_eq!(Locale::English.month(11), "November");
        assert_eq!(Locale::English.sure(0.915), "92\u{a0}% sure");
    }

    #[test]
    fn every_message_of_every_language_is_said_in_full() {
        for locale in Locale::ALL {
            for place in 0..EN.split('\u{8}').count() {
                for n in (0..=12).chain([99, 100, 101, 1304]) {
                    let said = locale.said(place, &[Value::Number(n); 4]);
                    let shown = said.replace(['\u{6}', '\u{7}'], "");
                    let whole = !shown.is_empty() && !shown.contains(char::is_control);
                    assert!(whole, "{locale:?} {place} {n}: {said:?}");
                }
            }
        }
    }

    #[test]
    fn what_stands_out_is_cut_out() {
        let said = Locale::English.agree_and_contradict(8, 3);
        let pieces: Vec<_> = pieces(&said);
        let pieces: Vec<_> = pieces.iter().map(|(p, b)| (p.as_str(), *b)).collect();
        assert_eq!(
            pieces,
            [
                ("The two reports agree on ", false),
                ("8 facts", true),
                (" and contradict each other on ", false),
                ("3", true),
                (".", false),
            ]
        );
    }
}
