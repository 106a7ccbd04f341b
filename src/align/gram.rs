//! Grams: the character 4-grams of sentences, weighed; how far two sentences are written alike, whatever words they are made of.

use crate::segment::Sentence;

/// The 4-grams of a sentence, by number, with weights that make a vector of unit length.
pub(super) type Grams = Vec<(u32, f64)>;

/// The 4-grams of the sentences of two articles.
pub(super) struct Written {
    pub(super) left: Vec<Grams>,
    pub(super) right: Vec<Grams>,
    /// How many different ones there are.
    count: usize,
}

impl Written {
    /// The 4-grams of each sentence; the rarer one is in these, the more it weighs.
    pub(super) fn of(left: (&str, &[Sentence]), right: (&str, &[Sentence])) -> Self {
        let (lefts, rights) = (left.1.len(), right.1.len());
        let mut found: Vec<(u64, u32)> = Vec::with_capacity(left.0.len() + right.0.len());
        let texts = left.1.iter().map(|s| s.span.of(left.0));
        let texts = texts.chain(right.1.iter().map(|s| s.span.of(right.0)));
        for (sentence, text) in (0..).zip(texts) {
            push_grams(text, sentence, &mut found);
        }
        let found = sorted(found);
        let lengths = left.1.iter().chain(right.1).map(|s| s.span.len());
        let mut grams: Vec<Grams> = lengths.map(Vec::with_capacity).collect();
        // How much a gram tells by the number of sentences that have it.
        let all = lefts + rights;
        let told = |sentences: usize| libm::log(1.0 + all as f64 / sentences as f64);
        let told: Vec<f64> = (1..=all).map(told).collect();
        let once = libm::log(2.0);
        let mut count = 0;
        // Numbered in their own order, so that sums do not depend on which article is left.
        let mut each: Vec<(u32, f64)> = Vec::new();
        for (k, &(gram, sentence)) in found.iter().enumerate() {
            match each.last_mut() {
                Some((last, times)) if *last == sentence => *times += 1.0,
                _ => each.push((sentence, 1.0)),
            }
            if found.get(k + 1).is_some_and(|next| next.0 == gram) {
                continue;
            }
            let rarity = told[each.len() - 1];
            for (sentence, times) in each.drain(..) {
                let often = match times {
                    1.0 => once,
                    times => libm::log(1.0 + times),
                };
                grams[sentence as usize].push((count, often * rarity));
            }
            count += 1;
        }
        for grams in &mut grams {
            let norm = grams.iter().map(|x| x.1 * x.1).sum::<f64>().sqrt();
            grams.iter_mut().for_each(|x| x.1 /= norm.max(1e-9));
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

/// Grams that are given by sentence, in their own order: byte by byte, the last byte first. Most letters have one byte.
fn sorted(mut grams: Vec<(u64, u32)>) -> Vec<(u64, u32)> {
    let mut into = vec![(0, 0); grams.len()];
    let first = grams.first().map_or(0, |&(gram, _)| gram);
    let varying = grams.iter().fold(0, |bits, &(gram, _)| bits | gram ^ first);
    for shift in (0..u64::BITS).step_by(8) {
        let byte = |gram: u64| (gram >> shift) as usize & 0xFF;
        if byte(varying) == 0 {
            continue;
        }
        let mut starts = [0_usize; 257];
        grams
            .iter()
            .for_each(|&(gram, _)| starts[byte(gram) + 1] += 1);
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        for &(gram, sentence) in &grams {
            let start = &mut starts[byte(gram)];
            into[*start] = (gram, sentence);
            *start += 1;
        }
        std::mem::swap(&mut grams, &mut into);
    }
    grams
}

/// Adds the 4-grams of a sentence, each as one number: its letters and figures in lower case, a space for all else.
fn push_grams(text: &str, sentence: u32, found: &mut Vec<(u64, u32)>) {
    let mut gram = SPACE;
    // How many letters stand in a row without two spaces, which no gram holds.
    let mut row = 1;
    let mut push = |letter: u64| {
        gram = gram << 16 | letter;
        row = if gram as u32 == DOUBLE { 1 } else { row + 1 };
        if row >= 4 {
            found.push((gram, sentence));
        }
    };
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            push(u64::from(u32::from(c.to_ascii_lowercase())));
        } else if c.is_alphanumeric() {
            // Letters beyond the first plane are too rare to be told apart.
            c.to_lowercase()
                .for_each(|c| push(u64::from(u32::from(c).min(0xFFFF))));
        } else {
            push(SPACE);
        }
    }
    push(SPACE);
}

const SPACE: u64 = b' ' as u64;

/// Two spaces.
const DOUBLE: u32 = (SPACE << 16 | SPACE) as u32;

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
