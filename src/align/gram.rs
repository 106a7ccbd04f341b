//! Grams: the character 4-grams of sentences, weighed; how far two sentences are written alike, whatever words they are made of.

use crate::segment::Sentence;

/// The 4-grams of a sentence, by number, with weights that make a vector of unit length.
pub(super) type Grams = Vec<(u32, f64)>;

/// The 4-grams of each sentence of both articles; the rarer one is in these, the more it weighs.
pub(super) fn grams(
    left: (&str, &[Sentence]),
    right: (&str, &[Sentence]),
) -> (Vec<Grams>, Vec<Grams>) {
    let (lefts, rights) = (left.1.len(), right.1.len());
    let mut found: Vec<(u64, u32)> = Vec::with_capacity(left.0.len() + right.0.len());
    let texts = left.1.iter().map(|s| s.span.of(left.0));
    let texts = texts.chain(right.1.iter().map(|s| s.span.of(right.0)));
    for (sentence, text) in (0..).zip(texts) {
        push_grams(text, sentence, &mut found);
    }
    found.sort_unstable();
    let mut grams: Vec<Grams> = vec![Vec::new(); lefts + rights];
    let once = libm::log(2.0);
    // Numbered in their own order, so that sums do not depend on which article is left.
    for (number, same) in (0..).zip(found.chunk_by(|a, b| a.0 == b.0)) {
        let each = same.chunk_by(|a, b| a.1 == b.1);
        let rarity = libm::log(1.0 + (lefts + rights) as f64 / each.clone().count() as f64);
        for times in each {
            let often = match times.len() {
                1 => once,
                n => libm::log(1.0 + n as f64),
            };
            grams[times[0].1 as usize].push((number, often * rarity));
        }
    }
    for grams in &mut grams {
        let norm = grams.iter().map(|x| x.1 * x.1).sum::<f64>().sqrt();
        grams.iter_mut().for_each(|x| x.1 /= norm.max(1e-9));
    }
    let right = grams.split_off(lefts);
    (grams, right)
}

/// The cosine of two sentences.
pub(super) fn cosine(a: &Grams, b: &Grams) -> f64 {
    let (mut i, mut j, mut sum) = (0, 0, 0.0);
    while i < a.len() && j < b.len() {
        match a[i].0.cmp(&b[j].0) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                sum += a[i].1 * b[j].1;
                (i, j) = (i + 1, j + 1);
            }
        }
    }
    sum
}

/// Adds the 4-grams of a sentence, each as one number: its letters and figures in lower case, a space for all else.
fn push_grams(text: &str, sentence: u32, found: &mut Vec<(u64, u32)>) {
    let letters = text.chars().flat_map(|c| {
        let kept = if c.is_alphanumeric() { c } else { ' ' };
        kept.to_lowercase()
    });
    let mut gram = SPACE;
    let mut length = 1;
    for c in letters.chain([' ']) {
        // Letters beyond the first plane are too rare to be told apart.
        gram = gram << 16 | u64::from(u32::from(c).min(0xFFFF));
        length += 1;
        let spaces = [gram >> 32, gram >> 16, gram].map(|pair| pair as u32 == DOUBLE);
        if length >= 4 && !spaces.contains(&true) {
            found.push((gram, sentence));
        }
    }
}

const SPACE: u64 = b' ' as u64;

/// Two spaces, which no gram holds.
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
        let (l, r) = grams((a, &sentences(a)), (b, &sentences(b)));
        assert_eq!(cosine(&l[0], &r[0]), cosine(&r[0], &l[0]));
        assert!(cosine(&l[0], &r[0]) > 0.2);
        assert!(cosine(&l[1], &r[0]) < 0.1);
        assert!((cosine(&l[0], &r[1]) - 1.0).abs() < 1e-9);
    }
}
