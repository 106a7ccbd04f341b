//! Verbatim stretches: sentences that stand word for word in both articles, and long runs of words that do; near-linear in the texts.

use std::collections::{BTreeMap, BTreeSet};

use crate::segment::{Sentence, words};
use crate::text::Span;

/// The words of a clean text in lower case, with their places.
#[derive(Debug)]
pub(crate) struct Words<'a> {
    text: &'a str,
    /// Where each stands.
    pub(crate) spans: Vec<Span>,
    /// Each in lower case.
    pub(crate) folded: Vec<String>,
}

impl<'a> Words<'a> {
    /// The words of a whole clean text.
    pub(crate) fn of(text: &'a str) -> Self {
        let spans: Vec<Span> = words(text, Span::new(0, text.len()))
            .into_iter()
            .map(|w| w.span)
            .collect();
        let folded = spans.iter().map(|s| s.of(text).to_lowercase()).collect();
        Self {
            text,
            spans,
            folded,
        }
    }

    /// What makes two stretches the same: their words, or what stands there where it has none.
    fn key(&self, span: Span) -> Vec<&str> {
        let words = &self.folded[self.within(span)];
        if words.is_empty() {
            vec![span.of(self.text)]
        } else {
            words.iter().map(String::as_str).collect()
        }
    }

    /// The words inside a span, as a range of indices.
    pub(crate) fn within(&self, span: Span) -> std::ops::Range<usize> {
        let start = self.spans.partition_point(|s| s.start < span.start);
        let end = self.spans.partition_point(|s| s.end <= span.end);
        start..end.max(start)
    }
}

/// Sentences with the same words: the first occurrence with the first, the second with the second.
/// One of fewer than `ENOUGH` words counts only next to another that does, or if all sentences are the same.
pub(super) fn same_sentences(
    left: (&Words, &[Sentence]),
    right: (&Words, &[Sentence]),
) -> Vec<(usize, usize)> {
    let mut places: BTreeMap<Vec<&str>, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for (i, s) in left.1.iter().enumerate() {
        places.entry(left.0.key(s.span)).or_default().0.push(i);
    }
    for (j, s) in right.1.iter().enumerate() {
        places.entry(right.0.key(s.span)).or_default().1.push(j);
    }
    let mut long = Vec::new();
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (words, (l, r)) in places {
        for pair in l.into_iter().zip(r) {
            pairs.push(pair);
            if words.len() >= ENOUGH {
                long.push(pair);
            }
        }
    }
    pairs.sort_unstable();
    if pairs.len() == left.1.len() && pairs.len() == right.1.len() {
        return pairs;
    }
    long.sort_unstable();
    anchored(&pairs, long)
}

/// Fewer words may stand in any two articles by chance.
const ENOUGH: usize = 6;

/// The long pairs with the short ones that follow or precede them on both sides, however many in a row.
fn anchored(pairs: &[(usize, usize)], long: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    let is = |p: (usize, usize)| pairs.binary_search(&p).is_ok();
    // A walk ends where another has been, so that each pair is walked over once.
    let mut all: BTreeSet<(usize, usize)> = BTreeSet::new();
    let mut ahead: BTreeSet<(usize, usize)> = BTreeSet::new();
    for &(i, j) in &long {
        let (mut a, mut b) = (i, j);
        while is((a, b)) && ahead.insert((a, b)) {
            (a, b) = (a + 1, b + 1);
        }
    }
    for (i, j) in long {
        let (mut a, mut b) = (i, j);
        while all.insert((a, b)) && a > 0 && b > 0 && is((a - 1, b - 1)) {
            (a, b) = (a - 1, b - 1);
        }
    }
    all.extend(ahead);
    all.into_iter().collect()
}

/// The length from which a run of the same words is one source copied; agency copy runs on for sentences.
const COPIED: usize = 14;

/// For each word of both texts whether it belongs to a run of at least `COPIED` words that both have, and stands outside quotation marks.
pub(crate) fn copied(left: &Words<'_>, right: &Words<'_>) -> (Vec<bool>, Vec<bool>) {
    (copied_from(left, right), copied_from(right, left))
}

fn copied_from(words: &Words<'_>, other: &Words<'_>) -> Vec<bool> {
    let runs: BTreeSet<&[String]> = other.folded.windows(COPIED).collect();
    let quoted = quoted(words);
    let mut marks = vec![false; words.folded.len()];
    for (i, run) in words.folded.windows(COPIED).enumerate() {
        if runs.contains(run) {
            (i..i + COPIED).for_each(|k| marks[k] |= !quoted[k]);
        }
    }
    marks
}

/// For each word whether it stands inside quotation marks of its paragraph.
fn quoted(words: &Words<'_>) -> Vec<bool> {
    let (mut inside, mut at) = (false, 0);
    words
        .spans
        .iter()
        .map(|w| {
            for c in words.text[at..w.start].chars() {
                match c {
                    '“' => inside = true,
                    '”' | '\n' => inside = false,
                    _ => {}
                }
            }
            at = w.end;
            inside
        })
        .collect()
}
