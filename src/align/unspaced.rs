//! Scripts without spaces between words, whose every sign is cut as a word: two neighbors make a term.

use crate::segment::{Sentence, Words};

/// Whether a lower-case word is a single sign of Hiragana, the endings and particles of Japanese, or a sign of Han that
/// serves grammar.
pub(super) fn is_small(word: &str) -> bool {
    lone(word).is_some_and(|sign| {
        matches!(sign, '\u{3041}'..='\u{309F}') || "的了在是和与與也被把将將于於以及对對为為从從向并並而或但就都还還这這那他她它们們我你".contains(sign)
    })
}

/// For each word of the sentences that is a sign of a script without spaces the term that starts there: with its
/// neighbor behind, alone where it has none on either side, and nothing for the last of a row. Empty for other scripts.
pub(super) fn signs(words: &Words, sentences: &[Sentence]) -> Vec<Option<Option<String>>> {
    if !words.lower.iter().any(|form| is_sign(form)) {
        return Vec::new();
    }
    let mut signs = vec![None; words.spans.len()];
    for sentence in sentences {
        let own = words.within(sentence.span);
        let counts = |word: usize| {
            own.contains(&word) && is_sign(words.form(word)) && !is_small(words.form(word))
        };
        let joined = |word: usize| {
            counts(word) && counts(word + 1) && words.spans[word].end == words.spans[word + 1].start
        };
        for word in own.clone().filter(|&word| counts(word)) {
            let alone = word == own.start || !joined(word - 1);
            signs[word] = Some(match joined(word) {
                true => Some([words.form(word), words.form(word + 1)].concat()),
                false => alone.then(|| words.form(word).to_owned()),
            });
        }
    }
    signs
}

fn is_sign(word: &str) -> bool {
    lone(word).is_some_and(|sign| {
        matches!(sign,
            '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
            | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
    })
}

fn lone(word: &str) -> Option<char> {
    let mut signs = word.chars();
    signs.next().filter(|_| signs.next().is_none())
}
