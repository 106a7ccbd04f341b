//! Canonical composition and decomposition of a few characters at a time.

mod table;

pub(crate) use table::{is_mark, is_stable};

use crate::order;
use table::{class, decompose, whole};

/// The characters without what combines with them, lower case left as it is: "é" becomes "e".
pub(crate) fn bare(word: &str) -> impl Iterator<Item = char> {
    let mut plain = Vec::with_capacity(word.len());
    for ch in word.chars() {
        decompose(ch, &mut |c| {
            if !is_mark(c) {
                plain.push(c);
            }
        });
    }
    plain.into_iter()
}

/// Some characters in Normalization Form C (Unicode Standard Annex 15): decomposed, ordered, and composed again.
pub(super) fn composed(cluster: &[char]) -> Vec<char> {
    let mut parts: Vec<(u8, char)> = Vec::with_capacity(cluster.len());
    for &ch in cluster {
        decompose(ch, &mut |c| parts.push((class(c), c)));
    }
    for marks in parts.split_mut(|(class, _)| *class == 0) {
        order::sort_by_key(marks, |(class, _)| *class);
    }
    let mut out: Vec<char> = Vec::with_capacity(parts.len());
    // Where the last starter stands in `out`, and the class of what came after it and stayed.
    let (mut starter, mut last) = (None, None);
    for (class, ch) in parts {
        let open = last.is_none_or(|l| l != 0 && l < class);
        if let Some(at) = starter.filter(|_| open)
            && let Some(whole) = whole(out[at], ch)
        {
            out[at] = whole;
            continue;
        }
        if class == 0 {
            (starter, last) = (Some(out.len()), None);
        } else {
            last = Some(class);
        }
        out.push(ch);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;
    use unicode_normalization::char::is_combining_mark;

    #[test]
    fn accents_and_other_marks_go() {
        assert_eq!(bare("Čapková").collect::<String>(), "Capkova");
        assert_eq!(bare("e\u{301}té").collect::<String>(), "ete");
        assert_eq!(bare("Łódź").collect::<String>(), "Łodz");
    }

    /// Characters that compose, reorder or stay apart.
    const TRICKY: &[char] = &[
        'a', 'o', 'e', 'q', '\u{300}', '\u{301}', '\u{308}', '\u{323}', '\u{327}', '\u{345}',
        '\u{3b1}', '\u{1100}', '\u{1161}', '\u{11a8}', '\u{ac00}', '\u{9c7}', '\u{9be}',
        '\u{1e0b}', '\u{212b}', '\u{2126}', '\u{915}', '\u{93c}', '\u{958}', '\u{f71}', '\u{f72}',
        '\u{200d}',
    ];

    proptest! {
        #[test]
        fn composed_as_the_library_does(
            tricky in prop::collection::vec(prop::sample::select(TRICKY), 0..9),
            any in prop::collection::vec(any::<char>(), 0..6),
        ) {
            for cluster in [tricky, any] {
                let expected: Vec<char> = cluster.iter().copied().nfc().collect();
                prop_assert_eq!(composed(&cluster), expected);
            }
        }

        #[test]
        fn bare_as_the_library_decomposes(word in ".{0,12}") {
            let expected: String = word.nfd().filter(|c| !is_combining_mark(*c)).collect();
            // Only marks are reordered, and they are gone.
            prop_assert_eq!(bare(&word).collect::<String>(), expected);
        }
    }
}
