//! Lexemes: what the forms of one word share, and what each form is; looked up once for an article however often a form stands there.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::lexicon::{self, Meaning};
use crate::segment::Words;

/// The lexemes of an article's words.
#[derive(Clone, Debug)]
pub struct Lexemes {
    /// For each form of the words what it is.
    pub forms: Vec<Form>,
    /// The lexemes by number: in alphabetical order of their stems, each once.
    pub all: Vec<Lexeme>,
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
    /// The lexemes of some words.
    #[must_use]
    pub fn of(words: &Words) -> Self {
        let of_form: Vec<String> = words.lower.iter().map(|form| lexicon::stem(form)).collect();
        let mut stems: Vec<&str> = of_form.iter().map(String::as_str).collect();
        stems.push(USA);
        stems.sort_unstable();
        stems.dedup();
        let number = |stem: &str| stems.partition_point(|other| *other < stem);
        let forms = words.lower.iter().zip(&of_form);
        Self {
            forms: forms
                .map(|(lower, stem)| Form {
                    lexeme: number(stem),
                    stop: is_stop_word(lower),
                    number: self::number(lower),
                    scale: scale(lower),
                })
                .collect(),
            usa: number(USA),
            all: stems.into_iter().map(Lexeme::of).collect(),
        }
    }
}

impl Lexeme {
    fn of(stem: &str) -> Self {
        Self {
            stem: stem.to_owned(),
            meaning: Meaning::of(stem),
        }
    }
}

/// The stem of "US".
const USA: &str = "usa";

/// Words without content for the aligner.
static STOP: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
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
pub(crate) fn is_stop_word(lower: &str) -> bool {
    let base = lower.split('\'').next().unwrap_or(lower);
    STOP.contains(base) || lower.ends_with("n't")
}

/// The number that a word writes; 1 for a scale word such as "million".
fn number(word: &str) -> Option<f64> {
    const SMALL: &[&str] = &[
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];
    const TENS: &[&str] = &[
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ];
    if scale(word).is_some() {
        return Some(1.0);
    }
    if let Some(n) = SMALL.iter().position(|w| *w == word) {
        return Some(n as f64);
    }
    if let Some(n) = TENS.iter().position(|w| *w == word) {
        return Some((n as f64 + 2.0) * 10.0);
    }
    if !word.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    word.replace(',', "")
        .parse()
        .ok()
        .filter(|n: &f64| n.is_finite())
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
