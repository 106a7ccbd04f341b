//! What is known of words of other languages than English: their stems, and by their length how much they tell.

use rust_stemmers::{Algorithm, Stemmer};

use super::unaccented;
use crate::text::Language;

/// What the forms of a word share: lower case, stemmed by Snowball where it knows the language, then without accents.
/// In French and Italian without an article or preposition before an apostrophe.
pub(super) fn stem(word: &str, language: Language) -> String {
    let mut lower = word.to_lowercase();
    if matches!(language, Language::French | Language::Italian)
        && let Some(at) = lower.find('\'')
    {
        lower.drain(..=at);
    }
    let plain = lower.replace('.', "");
    let stem = match algorithm(language) {
        Some(algorithm) => Stemmer::create(algorithm).stem(&plain).into_owned(),
        None => plain,
    };
    match language {
        // In other scripts the marks may be vowels.
        Language::Other(_) if !stem.is_ascii() => stem,
        _ => unaccented(&stem),
    }
}

fn algorithm(language: Language) -> Option<Algorithm> {
    Some(match language {
        Language::German => Algorithm::German,
        Language::French => Algorithm::French,
        Language::Spanish => Algorithm::Spanish,
        Language::Italian => Algorithm::Italian,
        Language::Portuguese => Algorithm::Portuguese,
        Language::Russian => Algorithm::Russian,
        Language::Arabic => Algorithm::Arabic,
        Language::English | Language::Other(_) => return None,
    })
}

/// How much a stem tells, in nats as for English words: without counts of the language longer words are taken for rarer,
/// within what English content words tell. Two characters of a script without spaces are about a short word.
pub(super) fn rarity(stem: &str, language: Language) -> f64 {
    let letters = stem.chars().count() as f64;
    match language {
        // Three or four consonants are a whole root.
        Language::Arabic => (2.5 + letters).min(8.5),
        _ if stem.chars().any(|c| c >= '\u{0E00}') => (3.0 + letters).min(8.5),
        _ => (3.5 + 0.6 * letters).min(8.5),
    }
}
