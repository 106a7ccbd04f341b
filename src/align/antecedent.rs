//! Antecedents: whom a pronoun or "the president" means; a guess that only adds a term, and never outside the article's own people.

use std::collections::{BTreeMap, BTreeSet};

use super::Passages;
use super::lexicon::{self, Gender};
use crate::segment::Role;

/// The people of an article and the roles that they are given.
#[derive(Debug, Default)]
pub(super) struct Cast {
    /// The lexemes of surnames, with what is known of the person's gender.
    people: BTreeMap<usize, Option<Gender>>,
    /// For each role ("president") the surname that it stood before first.
    roles: BTreeMap<String, usize>,
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
    pub(super) fn of(passages: Passages<'_>) -> Self {
        let Passages { text, words, .. } = passages;
        let lexeme = |w: usize| passages.lexemes.forms[words.forms[w]].lexeme;
        let mut cast = Self::default();
        let mut alone: BTreeSet<usize> = BTreeSet::new();
        let mut full: Vec<(&str, usize, Option<&str>)> = Vec::new();
        let statements = passages.sentences.iter();
        for s in statements.filter(|s| s.role == Role::Statement) {
            let all = words.within(s.span);
            let is_capital = |w: &usize| words.spans[*w].of(text).starts_with(char::is_uppercase);
            let is_title = |w: &usize| is_title(words.form(*w));
            let mut at = all.start;
            while at < all.end {
                if !is_capital(&at) {
                    at += 1;
                    continue;
                }
                let end = (at..all.end).find(|w| !is_capital(w)).unwrap_or(all.end);
                let from = (at..end).find(|w| !is_title(w)).unwrap_or(end);
                let before = from.checked_sub(1).filter(|&w| w >= all.start);
                let title = before.filter(is_title).map(|w| words.form(w));
                match end - from {
                    0 => {}
                    1 if title.is_none() => {
                        alone.insert(lexeme(from));
                    }
                    _ => full.push((words.form(from), lexeme(end - 1), title)),
                }
                at = end.max(at + 1);
            }
        }
        for (first, surname, title) in full {
            if !alone.contains(&surname) && title.is_none() {
                continue;
            }
            let gender = gender(first, title);
            let known = cast.people.entry(surname).or_default();
            *known = known.or(gender);
            if let Some(role) = title.and_then(role) {
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
    /// The surnames spoken of last, of those of each gender, with when that was.
    last: [Option<(usize, usize)>; 3],
    /// How many names have been mentioned.
    mentions: usize,
}

impl<'a> Memory<'a> {
    /// Nobody yet.
    pub(super) fn of(cast: &'a Cast) -> Self {
        Self {
            cast,
            last: [None; 3],
            mentions: 0,
        }
    }

    /// Notes a lexeme; if it is a surname of the cast, that person was now spoken of last.
    pub(super) fn mention(&mut self, lexeme: usize) {
        if let Some(gender) = self.cast.people.get(&lexeme) {
            self.mentions += 1;
            self.last[slot(*gender)] = Some((self.mentions, lexeme));
        }
    }

    /// The surname that a pronoun or, after "the", a role stands for.
    pub(super) fn antecedent(&self, lower: &str, before: &str) -> Option<usize> {
        let gender = match lower {
            "he" | "him" | "his" | "himself" => Gender::Male,
            "she" | "her" | "hers" | "herself" => Gender::Female,
            _ if before.eq_ignore_ascii_case("the") => {
                return self.cast.roles.get(lower).copied();
            }
            _ => return None,
        };
        let (known, open) = (self.last[slot(Some(gender))], self.last[slot(None)]);
        known.max(open).map(|(_, lexeme)| lexeme)
    }
}

/// The place of those of one gender, or of whom none is known.
fn slot(gender: Option<Gender>) -> usize {
    match gender {
        None => 0,
        Some(Gender::Male) => 1,
        Some(Gender::Female) => 2,
    }
}

fn is_title(lower: &str) -> bool {
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
