//! Lexemes: what the forms of one word share, and what each form is; looked up once for an article however often a form stands there.

use std::collections::HashSet;
use std::rc::Rc;
use std::sync::LazyLock;

use foldhash::fast::RandomState;

use super::lexicon::{self, Meaning};
use super::unspaced;
use crate::facts::{decimal, small_number};
use crate::order;
use crate::segment::{Sentence, Words};
use crate::text::Language;

/// The lexemes of an article's words.
#[derive(Clone, Debug)]
pub struct Lexemes {
    /// For each form of the words what it is.
    pub forms: Vec<Form>,
    /// The lexemes by number: in alphabetical order of their stems, each once.
    pub all: Vec<Rc<Lexeme>>,
    /// For each word that is a sign of a script without spaces the term that starts there; none for other words.
    pub(super) signs: Vec<Option<Signs>>,
    /// Whether only names and numbers carry content, since the other article is in another language.
    pub(crate) names_only: bool,
    /// The number of "usa", which "US" stands for and "us" does not.
    pub(super) usa: usize,
}

/// What a form of a word is.
#[derive(Clone, Debug)]
pub struct Form {
    /// The number of its lexeme.
    pub lexeme: usize,
    /// Whether it carries no content.
    pub stop: bool,
    /// The number that it writes; 1 for a scale word such as "million".
    pub(super) number: Option<f64>,
    /// By how much it multiplies the number before it.
    pub(super) scale: Option<f64>,
}

/// A word in all its forms.
#[derive(Clone, Debug)]
pub struct Lexeme {
    /// What they share.
    pub stem: String,
    /// What the stem may mean.
    pub meaning: Meaning,
}

impl Lexemes {
    /// The lexemes of the words of some sentences; `other` is the language of the article that they will be held against,
    /// `known` are words and lexemes of that article, where they are there already: what is known once is not looked up again.
    #[must_use]
    pub fn of(
        words: &Words,
        sentences: &[Sentence],
        other: Language,
        known: Option<(&Words, &Self)>,
    ) -> Self {
        let names_only = words.language != other;
        // Every language cuts names in its own way.
        let language = match names_only {
            true => Language::NONE,
            false => words.language,
        };
        let known = known.into_iter().flat_map(|(words, lexemes)| {
            let forms = words.lower.iter().zip(&lexemes.forms);
            forms.map(|(lower, form)| (lower, &lexemes.all[form.lexeme]))
        });
        // Both lists of forms are in alphabetical order.
        let mut known = known.peekable();
        let lexeme = |form: &String| {
            while known.next_if(|(other, _)| *other < form).is_some() {}
            match known.next_if(|(other, _)| *other == form) {
                Some((_, lexeme)) => Rc::clone(lexeme),
                None => Rc::new(Lexeme::of(form, language)),
            }
        };
        let signs = unspaced::signs(words, sentences);
        // Lexemes with the forms that they are of.
        let of_forms = words.lower.iter().map(lexeme).zip((0..).map(Some));
        let of_stem = |stem: &str| (Rc::new(Lexeme::of_stem(stem.to_owned(), language)), None);
        let mut found: Vec<(Rc<Lexeme>, Option<usize>)> = of_forms.collect();
        found.extend(signs.iter().flatten().flatten().map(|signs| of_stem(signs)));
        found.push(of_stem(USA));
        order::sort_by_text(&mut found, |(lexeme, _)| &lexeme.stem);
        let mut all: Vec<Rc<Lexeme>> = Vec::with_capacity(found.len());
        let mut numbers = vec![0; words.lower.len()];
        for (lexeme, form) in found {
            if all.last().is_none_or(|last| last.stem != lexeme.stem) {
                all.push(lexeme);
            }
            if let Some(form) = form {
                numbers[form] = all.len() - 1;
            }
        }
        let number = |stem: &str| all.partition_point(|lexeme| lexeme.stem.as_str() < stem);
        let forms = words.lower.iter().zip(numbers);
        let form = |(lower, lexeme): (&String, usize)| {
            let english = words.language.gloss(lower).unwrap_or(lower);
            Form {
                lexeme,
                stop: is_stop_word_in(lower, words.language),
                number: match words.language {
                    Language::English => self::number(lower),
                    _ => foreign_number(english),
                },
                scale: scale(english),
            }
        };
        let of_signs = |signs: Option<String>| match signs {
            Some(signs) => Signs::Lexeme(number(&signs), signs.chars().count()),
            None => Signs::Second,
        };
        Self {
            forms: forms.map(form).collect(),
            signs: signs.iter().map(|of| of.clone().map(of_signs)).collect(),
            names_only,
            usa: number(USA),
            all,
        }
    }
}

impl Lexeme {
    /// The lexeme of a word in lower case.
    #[must_use]
    pub fn of(lower: &str, language: Language) -> Self {
        Self::of_stem(lexicon::stem_in(lower, language), language)
    }

    fn of_stem(stem: String, language: Language) -> Self {
        Self {
            meaning: Meaning::of_stem_in(&stem, language),
            stem,
        }
    }

    /// Whether two lexemes say the opposite where they are said of the same thing ("acquitted", "convicted").
    #[must_use]
    pub fn is_opposed(&self, other: &Self) -> bool {
        self.meaning.is_against(&other.stem) || other.meaning.is_against(&self.stem)
    }
}

/// What a sign of a script without spaces is to the aligner.
#[derive(Clone, Copy, Debug)]
pub(super) enum Signs {
    /// The first of a term: the number of its lexeme, and how many signs it has, two or one alone.
    Lexeme(usize, usize),
    /// The last of a row, which is part of the term before it.
    Second,
}

/// The stem of "US".
const USA: &str = "usa";

/// Words without content for the aligner.
static STOP: LazyLock<HashSet<&str, RandomState>> = LazyLock::new(|| {
    "a an the of to in on at by for with from as into over about than and or but nor so yet not no if \
     then that this these those there here which who whom whose what when where while why how is are was \
     were be been being am has have had having do does did doing done will would can could may might must \
     shall should i you he she it we they me him her us them my your his its our their mine himself \
     herself itself themselves said say says saying told added according also just only very too such \
     more most much many some any all both each every other another own same up down out off again after \
     before during between through under against because until since now even still however although \
     though among amid one s t ll ve re d m mr mrs ms dr president prime minister chancellor rep sen gov \
     get got go went make made upon per via like well"
        .split_ascii_whitespace()
        .collect()
});

/// Whether a word, in lower case, carries no content.
fn is_stop_word(lower: &str) -> bool {
    match lower.bytes().position(|b| b == b'\'') {
        Some(at) => STOP.contains(&lower[..at]) || lower.ends_with("n't"),
        None => STOP.contains(lower),
    }
}

/// As [`is_stop_word`] for a word of any language.
pub(crate) fn is_stop_word_in(lower: &str, language: Language) -> bool {
    match language {
        Language::English => is_stop_word(lower),
        _ => language.gloss(lower).is_some_and(is_stop_word) || unspaced::is_small(lower),
    }
}

/// The number that an English word writes, or a figure of another language. Whichever mark groups thousands, three
/// digits stand behind it.
fn foreign_number(word: &str) -> Option<f64> {
    if !word.starts_with(|c: char| c.is_ascii_digit()) {
        return number(word);
    }
    let (whole, part) = match word.rfind(['.', ',']) {
        Some(at) if word.len() - at != 4 => word.split_at(at),
        _ => (word, ""),
    };
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    let part = part.trim_start_matches(['.', ',']);
    decimal(&whole, part)
}

/// The number that a word writes; 1 for a scale word such as "million".
fn number(word: &str) -> Option<f64> {
    if scale(word).is_some() {
        return Some(1.0);
    }
    if let Some(n) = small_number(word) {
        return Some(n);
    }
    if !word.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let plain = word.replace(',', "");
    let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
    decimal(whole, part)
}

fn scale(word: &str) -> Option<f64> {
    Some(match word {
        "hundred" => 100.0,
        "thousand" | "k" => 1e3,
        "million" | "m" | "mn" => 1e6,
        "billion" | "bn" => 1e9,
        "trillion" | "tn" => 1e12,
        _ => return None,
    })
}
