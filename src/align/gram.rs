//! Grams: the character 4-grams of sentences, weighed; how far two sentences are written alike, whatever words they are made of.

use crate::segment::Sentence;

/// The 4-grams of a sentence that the other article has too, by number, with their weights in a vector of unit length.
type Grams = Vec<(u32, f64)>;

/// The 4-grams of the sentences of two articles.
pub(super) struct Written {
    left: Vec<Grams>,
    right: Vec<Grams>,
    /// How many different ones stand in both.
    count: usize,
}

impl Written {
    /// The 4-grams of each sentence; the rarer one is in these, the more it weighs.
    pub(super) fn of(left: (&str, &[Sentence]), right: (&str, &[Sentence])) -> Self {
        let (lefts, rights) = (left.1.len(), right.1.len());
        let texts = left.1.iter().map(|s| s.span.of(left.0));
        let texts = texts.chain(right.1.iter().map(|s| s.span.of(right.0)));
        let found = sorted(found(texts));
        let lengths = left.1.iter().chain(right.1).map(|s| s.span.len());
        let mut grams: Vec<Grams> = lengths.map(Vec::with_capacity).collect();
        // How much a gram tells by the number of sentences that have it.
        let all = lefts + rights;
        let told = |sentences: usize| libm::log(1.0 + all as f64 / sentences as f64);
        let told: Vec<f64> = (1..=all).map(told).collect();
        let once = libm::log(2.0);
        let mut squares = vec![0.0; all];
        let mut count = 0;
        // Numbered in their own order, so that sums do not depend on which article is left.
        for same in found.chunk_by(|a, b| a.0 == b.0) {
            // Most stand in one place alone.
            if let [(_, sentence)] = same {
                let weight: f64 = once * told[0];
                squares[*sentence as usize] += weight * weight;
                continue;
            }
            let sentences = || same.chunk_by(|a, b| a.1 == b.1);
            let rarity = told[sentences().count() - 1];
            let in_both = (same[0].1 as usize) < lefts && same[same.len() - 1].1 as usize >= lefts;
            for own in sentences() {
                let often = match own.len() {
                    1 => once,
                    times => libm::log(1.0 + times as f64),
                };
                let (sentence, weight) = (own[0].1 as usize, often * rarity);
                squares[sentence] += weight * weight;
                if in_both {
                    grams[sentence].push((count, weight));
                }
            }
            count += u32::from(in_both);
        }
        for (grams, square) in grams.iter_mut().zip(squares) {
            let norm = f64::max(f64::sqrt(square), 1e-9);
            grams.iter_mut().for_each(|x| x.1 /= norm);
        }
        let right = grams.split_off(lefts);
        Self {
            left: grams,
            right,
            count: count as usize,
        }
    }

    /// The cosines of some pairs of sentences, given by left sentence.
    pub(super) fn cosines(&self, places: &[(usize, usize)]) -> Vec<f64> {
        // The left sentence at hand, laid out by the numbers of all grams.
        let mut row = vec![0.0; self.count];
        let mut cosines = Vec::with_capacity(places.len());
        for places in places.chunk_by(|a, b| a.0 == b.0) {
            let left = &self.left[places[0].0];
            left.iter().for_each(|&(gram, w)| row[gram as usize] = w);
            let cosine = |&(_, j): &(usize, usize)| -> f64 {
                let right = self.right[j].iter();
                right.fold(0.0, |sum, &(gram, w)| sum + row[gram as usize] * w)
            };
            cosines.extend(places.iter().map(cosine));
            left.iter().for_each(|&(gram, _)| row[gram as usize] = 0.0);
        }
        cosines
    }
}

/// Grams that are given by sentence, in their own order: some bits after the other, the last ones first.
fn sorted(mut grams: Vec<(u64, u32)>) -> Vec<(u64, u32)> {
    let mut into = vec![(0, 0); grams.len()];
    let first = grams.first().map_or(0, |&(gram, _)| gram);
    let varying = grams.iter().fold(0, |bits, &(gram, _)| bits | gram ^ first);
    for shift in (0..u64::BITS).step_by(DIGIT) {
        let digit = |gram: u64| (gram >> shift) as usize & ((1 << DIGIT) - 1);
        if digit(varying) == 0 {
            continue;
        }
        let mut starts = [0_u32; (1 << DIGIT) + 1];
        grams
            .iter()
            .for_each(|&(gram, _)| starts[digit(gram) + 1] += 1);
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        for &(gram, sentence) in &grams {
            let start = &mut starts[digit(gram)];
            into[*start as usize] = (gram, sentence);
            *start += 1;
        }
        std::mem::swap(&mut grams, &mut into);
    }
    grams
}

/// How many bits are sorted by at once: the letters of most texts have six.
const DIGIT: usize = 12;

/// The 4-grams of some sentences, each as one number, with the number of its sentence.
fn found<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<(u64, u32)> {
    let (mut letters, mut ends) = (Vec::new(), Vec::new());
    for text in texts {
        push_letters(text, &mut letters);
        ends.push(letters.len());
    }
    let widest = letters.iter().fold(1, |all, letter| all | letter).ilog2() + 1;
    let last = |letters: u32| u64::MAX >> (u64::BITS - letters * widest);
    let mut found = Vec::with_capacity(letters.len());
    let mut start = 0;
    for (sentence, &end) in (0..).zip(&ends) {
        // How many letters stand in a row without two spaces, which no gram holds.
        let (mut gram, mut row) = (0, 1);
        for &letter in &letters[start..end] {
            gram = (gram << widest | u64::from(letter)) & last(4);
            let double = gram & last(2) == 0;
            row = if double { 1 } else { row + 1 };
            if row >= 4 {
                found.push((gram, sentence));
            }
        }
        start = end;
    }
    found
}

/// Adds the letters and figures of a sentence by their codes, a space for all else, and one at its end.
fn push_letters(text: &str, letters: &mut Vec<u32>) {
    letters.reserve(text.len() + 1);
    for c in text.chars() {
        match c {
            'a'..='z' | '0'..='9' => letters.push(code(c)),
            'A'..='Z' => letters.push(code(c.to_ascii_lowercase())),
            _ if !c.is_ascii() && c.is_alphanumeric() => letters.extend(c.to_lowercase().map(code)),
            _ => letters.push(SPACE),
        }
    }
    letters.push(SPACE);
}

/// A number for a letter or a figure, low for those of English, in the order of the alphabet.
fn code(letter: char) -> u32 {
    match letter {
        '0'..='9' => u32::from(letter) - u32::from('0') + 1,
        'a'..='z' => u32::from(letter) - u32::from('a') + 11,
        // Letters beyond the first plane are too rare to be told apart.
        _ => u32::from(letter).min(0xFFFF).saturating_sub(0x80) + 37,
    }
}

const SPACE: u32 = 0;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::segment::sentences;

    #[test]
    fn sentences_written_alike() {
        let (a, b) = (
            "Harbors close. It rained.",
            "The harbor was closed. HARBORS CLOSE",
        );
        let written = Written::of((a, &sentences(a)), (b, &sentences(b)));
        let mirrored = Written::of((b, &sentences(b)), (a, &sentences(a)));
        let places = [(0, 0), (0, 1), (1, 0)];
        let cosines = written.cosines(&places);
        assert_eq!(cosines[..1], mirrored.cosines(&places)[..1]);
        assert!(cosines[0] > 0.2);
        assert!((cosines[1] - 1.0).abs() < 1e-9);
        assert!(cosines[2] < 0.1);
    }

    #[test]
    fn sorting_keeps_the_order_of_sentences() {
        let grams = vec![
            (0x20_0061, 0),
            (0x61, 0),
            (0x62_0000_0000, 1),
            (0x61, 1),
            (0x61, 2),
        ];
        let mut expected = grams.clone();
        expected.sort_unstable();
        assert_eq!(sorted(grams), expected);
        assert_eq!(sorted(Vec::new()), []);
    }
}
