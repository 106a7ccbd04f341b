//! Terms: the words of sentences as the aligner sees them, stemmed, numbered and weighed; in order of their place.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::antecedent::{Cast, Memory};
use super::lexicon;
use crate::segment::{Role, Sentence, Word, words};
use crate::text::Span;

/// A word that carries content.
#[derive(Clone, Copy, Debug)]
pub(super) struct Term {
    /// Where it stands in the clean text.
    pub(super) span: Span,
    /// The number of its stem in the vocabulary.
    pub(super) id: usize,
    /// How much it counts for itself: 1, less for a part of a name that its last word stands for.
    pub(super) share: f64,
    /// Whether it stands inside quotation marks.
    pub(super) quoted: bool,
}

/// The terms of a sentence that stand in a stretch of it.
pub(super) fn within(sentence: &[Term], stretch: Span) -> impl Iterator<Item = &Term> {
    // In order, so that a fact of a very long sentence does not go through all of it.
    let first = sentence.partition_point(|t| t.span.start < stretch.start);
    let rest = sentence[first..].iter();
    rest.take_while(move |t| t.span.end <= stretch.end)
}

/// What is known of a stem in this pair of articles.
#[derive(Clone, Debug)]
pub(super) struct Stem {
    /// The stem, or `#` and a number.
    pub(super) text: String,
    /// Its number, where it is one.
    pub(super) number: Option<f64>,
    /// Whether it is mostly written as a name.
    pub(super) name: bool,
    /// How rare it is in the language: in nats, less what any word tells.
    pub(super) rarity: f64,
    /// Its weight here: the root of its rarity in the pair times its rarity in the language.
    pub(super) weight: f64,
}

/// The terms of both articles over one vocabulary.
#[derive(Debug)]
pub(super) struct Terms {
    /// For each sentence of the left article its terms.
    pub(super) left: Vec<Vec<Term>>,
    /// For each sentence of the right article its terms.
    pub(super) right: Vec<Vec<Term>>,
    /// The vocabulary, by the numbers that terms carry; in alphabetical order.
    pub(super) stems: Vec<Stem>,
}

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

/// The terms of both articles.
pub(super) fn terms(left: (&str, &[Sentence]), right: (&str, &[Sentence])) -> Terms {
    let raw = [raw_terms(left.0, left.1), raw_terms(right.0, right.1)];
    let names = name_counts(raw.iter().flatten().flatten());
    let count = raw[0].len() + raw[1].len();
    let mut found: BTreeMap<&str, usize> = BTreeMap::new();
    for sentence in raw.iter().flatten() {
        let mut own: Vec<&str> = sentence.iter().map(|t| t.stem.as_str()).collect();
        own.sort_unstable();
        own.dedup();
        for stem in own {
            *found.entry(stem).or_default() += 1;
        }
    }
    let stems: Vec<Stem> = found
        .iter()
        .map(|(text, &df)| stem(text, df, count, &names))
        .collect();
    let ids: BTreeMap<&str, usize> = found.keys().enumerate().map(|(i, s)| (*s, i)).collect();
    let numbered = |side: &Vec<Vec<Raw>>| -> Vec<Vec<Term>> {
        side.iter()
            .map(|s| {
                s.iter()
                    .map(|t| Term {
                        span: t.span,
                        id: ids[t.stem.as_str()],
                        share: t.share,
                        quoted: t.quoted,
                    })
                    .collect()
            })
            .collect()
    };
    let (left, right) = (numbered(&raw[0]), numbered(&raw[1]));
    Terms { left, right, stems }
}

fn stem(text: &str, df: usize, sentences: usize, names: &BTreeMap<String, (usize, usize)>) -> Stem {
    let number = text.strip_prefix('#').and_then(|n| n.parse().ok());
    let rarity = if number.is_some() {
        7.5
    } else {
        lexicon::rarity(text)
    };
    let here = libm::log(1.0 + sentences as f64 / df as f64);
    let (capital, all) = names.get(text).copied().unwrap_or_default();
    Stem {
        text: text.to_owned(),
        number,
        name: capital * 2 > all,
        rarity,
        weight: (here * rarity.max(0.3)).sqrt(),
    }
}

/// A term before the vocabulary is known.
struct Raw {
    span: Span,
    stem: String,
    share: f64,
    quoted: bool,
    /// Whether it is capitalized where a capital says something; none at the start of a sentence.
    capital: Option<bool>,
}

/// For each stem how often it is capitalized and how often a capital would say something.
fn name_counts<'a>(terms: impl Iterator<Item = &'a Raw>) -> BTreeMap<String, (usize, usize)> {
    let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for t in terms {
        if let Some(capital) = t.capital {
            let c = counts.entry(t.stem.clone()).or_default();
            c.0 += usize::from(capital);
            c.1 += 1;
        }
    }
    counts
}

fn raw_terms(text: &str, sentences: &[Sentence]) -> Vec<Vec<Raw>> {
    let cast = Cast::of(text, sentences);
    let mut memory = Memory::of(&cast);
    let mut quoted = false;
    let mut paragraph = usize::MAX;
    sentences
        .iter()
        .map(|s| {
            if s.paragraph != paragraph {
                (paragraph, quoted) = (s.paragraph, false);
            }
            if s.role == Role::Furniture {
                Vec::new()
            } else {
                sentence_terms(text, s, &mut memory, &mut quoted)
            }
        })
        .collect()
}

fn sentence_terms(
    text: &str,
    sentence: &Sentence,
    memory: &mut Memory<'_>,
    quoted: &mut bool,
) -> Vec<Raw> {
    let all = words(text, sentence.span);
    let mut terms: Vec<Raw> = Vec::new();
    let mut at = sentence.span.start;
    // Where the last capitalized word ended, and its term: a following one makes it a first name.
    let mut last_capital: Option<(usize, usize)> = None;
    for (k, w) in all.iter().enumerate() {
        for c in text[at..w.span.start].chars() {
            match c {
                '“' => *quoted = true,
                '”' => *quoted = false,
                _ => {}
            }
        }
        at = w.span.end;
        let word = w.span.of(text);
        let lower = word.to_lowercase();
        let first = k == 0 || text[..w.span.start].ends_with(['“', '‘']);
        let capital = word.chars().next().is_some_and(char::is_uppercase);
        if !*quoted && !next_is_name(text, &all, k) {
            let before = if k == 0 { "" } else { all[k - 1].span.of(text) };
            if let Some(name) = memory.antecedent(&lower, before) {
                terms.push(Raw {
                    span: w.span,
                    stem: name.to_owned(),
                    share: ANTECEDENT,
                    quoted: false,
                    capital: None,
                });
                continue;
            }
        }
        if is_stop_word(&lower) && !(lower == "us" && word == "US") {
            continue;
        }
        let stem = match number(&lower) {
            Some(n) => match scale(&lower) {
                Some(by) => {
                    if let Some(t) = terms
                        .last_mut()
                        .filter(|t| t.stem.starts_with('#') && t.span.end + 1 == w.span.start)
                        && let Ok(n) = t.stem[1..].parse::<f64>()
                    {
                        t.stem = format!("#{}", n * by);
                        t.span.end = w.span.end;
                        continue;
                    }
                    lexicon::stem(word)
                }
                None => format!("#{n}"),
            },
            None => lexicon::stem(word),
        };
        if stem.is_empty() {
            continue;
        }
        if capital {
            memory.mention(&stem);
        }
        if capital
            && let Some((end, before)) = last_capital
            && end + 1 == w.span.start
        {
            terms[before].share = 0.4;
        }
        last_capital = capital.then_some((w.span.end, terms.len()));
        let capital = (!first && sentence.role != Role::Headline).then_some(capital);
        terms.push(Raw {
            span: w.span,
            stem,
            share: 1.0,
            quoted: *quoted,
            capital,
        });
    }
    for c in text[at..sentence.span.end].chars() {
        match c {
            '“' => *quoted = true,
            '”' => *quoted = false,
            _ => {}
        }
    }
    terms
}

/// How much a name counts that only a pronoun or a role stands for.
const ANTECEDENT: f64 = 0.7;

fn next_is_name(text: &str, words: &[Word], k: usize) -> bool {
    words
        .get(k + 1)
        .is_some_and(|n| n.span.of(text).starts_with(char::is_uppercase))
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
