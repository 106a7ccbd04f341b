//! What is known of English words: TEMPORARY until the tables land.

/// The stem.
pub fn stem(word: &str) -> String {
    rust_stemmers::Stemmer::create(rust_stemmers::Algorithm::English)
        .stem(&word.to_lowercase())
        .into_owned()
}

/// The rarity.
pub fn rarity(stem: &str) -> f64 {
    let _ = stem;
    4.0
}

/// Concepts.
pub fn concepts(stem: &str) -> Vec<u16> {
    let _ = stem;
    Vec::new()
}

/// Related.
pub fn related(a: &str, b: &str) -> Option<f64> {
    let _ = (a, b);
    None
}
