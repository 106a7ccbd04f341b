//! Antecedents: whom a pronoun or "the president" means; a guess that only adds a term, and never outside the article's own people.

use std::collections::BTreeMap;

use super::lexicon::{self, Gender};
use crate::segment::{Role, Sentence, words};

/// The people of an article and the roles that they are given.
#[derive(Debug, Default)]
pub(super) struct Cast {
    /// Stems of surnames, with what is known of the person's gender.
    people: BTreeMap<String, Option<Gender>>,
    /// For each role ("president") the surname that it stood before first.
    roles: BTreeMap<String, String>,
}

/// Nouns that stand before a name as a title and later alone for the person.
const ROLES: &[&str] = &[
    "president",
    "chancellor",
    "minister",
    "premier",
    "senator",
    "congressman",
    "congresswoman",
    "representative",
    "governor",
    "mayor",
    "judge",
    "sheriff",
    "king",
    "queen",
    "prince",
    "princess",
    "pope",
    "bishop",
    "archbishop",
    "general",
    "colonel",
    "captain",
    "coach",
    "director",
    "chairman",
    "chairwoman",
    "secretary",
    "ambassador",
    "actor",
    "actress",
    "singer",
    "rapper",
    "author",
    "doctor",
    "professor",
    "detective",
    "officer",
    "envoy",
];

/// Short titles, and the role that they stand for.
const TITLES: &[(&str, &str)] = &[
    ("rep", "congressman"),
    ("sen", "senator"),
    ("gov", "governor"),
    ("dr", "doctor"),
    ("prof", "professor"),
    ("gen", "general"),
    ("col", "colonel"),
    ("capt", "captain"),
    ("lt", "officer"),
    ("det", "detective"),
    ("mr", ""),
    ("mrs", ""),
    ("ms", ""),
    ("sir", ""),
    ("dame", ""),
    ("lord", ""),
    ("lady", ""),
];

impl Cast {
    /// The cast of an article: names of two words and more whose last word also stands alone, or that follow a title.
    pub(super) fn of(text: &str, sentences: &[Sentence]) -> Self {
        let mut cast = Self::default();
        let mut alone: BTreeMap<String, usize> = BTreeMap::new();
        let mut full: Vec<(String, String, Option<String>)> = Vec::new();
        for s in sentences.iter().filter(|s| s.role == Role::Statement) {
            let all: Vec<&str> = words(text, s.span)
                .iter()
                .map(|w| w.span.of(text))
                .collect();
            let mut at = 0;
            while at < all.len() {
                let run = all[at..].iter().take_while(|w| is_capital(w)).count();
                let titles = all[at..at + run].iter().take_while(|w| is_title(w)).count();
                let title = all[..at + titles]
                    .last()
                    .filter(|w| is_title(w))
                    .map(|w| w.to_lowercase());
                let (from, to) = (at + titles, at + run);
                match to - from {
                    0 => {}
                    1 if title.is_none() => {
                        *alone.entry(lexicon::stem(all[from])).or_default() += 1
                    }
                    _ => full.push((all[from].to_lowercase(), lexicon::stem(all[to - 1]), title)),
                }
                at += run.max(1);
            }
        }
        for (first, surname, title) in full {
            if !alone.contains_key(&surname) && title.is_none() {
                continue;
            }
            let gender = gender(&first, title.as_deref());
            let known = cast.people.entry(surname.clone()).or_default();
            *known = known.or(gender);
            if let Some(role) = title.and_then(|t| role(&t)) {
                cast.roles.entry(role).or_insert(surname);
            }
        }
        cast
    }
}

/// Who was spoken of last, while an article is read from its start.
#[derive(Debug)]
pub(super) struct Memory<'a> {
    cast: &'a Cast,
    /// Surnames, the last mentioned at the end.
    recent: Vec<&'a str>,
}

impl<'a> Memory<'a> {
    /// Nobody yet.
    pub(super) fn of(cast: &'a Cast) -> Self {
        Self {
            cast,
            recent: Vec::new(),
        }
    }

    /// Notes a stem; if it is a surname of the cast, that person was now spoken of last.
    pub(super) fn mention(&mut self, stem: &str) {
        if let Some((name, _)) = self.cast.people.get_key_value(stem) {
            self.recent.retain(|n| n != name);
            self.recent.push(name);
        }
    }

    /// The surname that a pronoun or, after "the", a role stands for.
    pub(super) fn antecedent(&self, lower: &str, before: &str) -> Option<&'a str> {
        let gender = match lower {
            "he" | "him" | "his" | "himself" => Gender::Male,
            "she" | "her" | "hers" | "herself" => Gender::Female,
            _ if before.eq_ignore_ascii_case("the") => {
                return self.cast.roles.get(lower).map(String::as_str);
            }
            _ => return None,
        };
        let fits = |known: Option<Gender>| known.is_none_or(|g| g == gender);
        self.recent
            .iter()
            .rev()
            .find(|n| fits(self.cast.people[**n]))
            .copied()
    }
}

fn is_capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

fn is_title(word: &str) -> bool {
    let lower = word.to_lowercase();
    let lower = lower.trim_end_matches('.');
    ROLES.contains(&lower) || TITLES.iter().any(|(t, _)| *t == lower)
}

fn role(title: &str) -> Option<String> {
    let plain = title.trim_end_matches('.');
    let role = TITLES
        .iter()
        .find(|(t, _)| *t == plain)
        .map_or(plain, |(_, role)| role);
    (!role.is_empty()).then(|| role.to_owned())
}

fn gender(first: &str, title: Option<&str>) -> Option<Gender> {
    title
        .and_then(lexicon::gender)
        .or_else(|| lexicon::gender(first))
}
