//! Verbatim stretches: sentences that stand word for word in both articles, and long runs of words that do; near-linear in the texts.

use std::collections::{BTreeMap, BTreeSet};

use crate::order;
use crate::segment::{Sentence, Words};
use crate::text::Span;

/// A clean text with its words, and their numbers by [`common_forms`].
pub(crate) type Worded<'a> = (&'a str, &'a Words, &'a [usize]);

/// The forms of both articles' words, over one numbering; in alphabetical order.
pub(crate) fn common_forms(left: &Words, right: &Words) -> (Vec<usize>, Vec<usize>) {
    let (mut lefts, mut rights) = (
        Vec::with_capacity(left.lower.len()),
        Vec::with_capacity(right.lower.len()),
    );
    // Both lists are in alphabetical order, and hold each form once.
    for number in 0.. {
        let forms = (left.lower.get(lefts.len()), right.lower.get(rights.len()));
        let (l, r) = match forms {
            (Some(l), Some(r)) => {
                let order = l.cmp(r);
                (order.is_le(), order.is_ge())
            }
            (l, r) => (l.is_some(), r.is_some()),
        };
        if !l && !r {
            break;
        }
        lefts.extend(l.then_some(number));
        rights.extend(r.then_some(number));
    }
    let numbered = |words: &Words, numbers: &[usize]| -> Vec<usize> {
        words.forms.iter().map(|&form| numbers[form]).collect()
    };
    (numbered(left, &lefts), numbered(right, &rights))
}

/// What makes two sentences the same: their words, or what stands there where they have none.
type Key<'a> = (&'a [usize], &'a str);

/// Sentences with the same words: the first occurrence with the first, the second with the second.
/// One of fewer than `ENOUGH` words counts only next to another that does, or if all sentences are the same.
pub(super) fn same_sentences(
    left: (Worded<'_>, &[Sentence]),
    right: (Worded<'_>, &[Sentence]),
) -> Vec<(usize, usize)> {
    let mut places: BTreeMap<Key<'_>, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for (i, s) in left.1.iter().enumerate() {
        places.entry(key(left.0, s.span)).or_default().0.push(i);
    }
    for (j, s) in right.1.iter().enumerate() {
        places.entry(key(right.0, s.span)).or_default().1.push(j);
    }
    let mut long = Vec::new();
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for ((words, _), (l, r)) in places {
        for pair in l.into_iter().zip(r) {
            pairs.push(pair);
            if words.len() >= ENOUGH {
                long.push(pair);
            }
        }
    }
    order::sort(&mut pairs);
    if pairs.len() == left.1.len() && pairs.len() == right.1.len() {
        return pairs;
    }
    order::sort(&mut long);
    anchored(&pairs, long)
}

fn key<'a>((text, words, forms): Worded<'a>, sentence: Span) -> Key<'a> {
    let own = &forms[words.within(sentence)];
    (
        own,
        if own.is_empty() {
            sentence.of(text)
        } else {
            ""
        },
    )
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

/// For each word of both texts whether it belongs to a run of at least `COPIED` words, or twice as many signs of a script
/// without spaces, that both have, and stands outside quotation marks.
pub(crate) fn copied(left: Worded<'_>, right: Worded<'_>) -> (Vec<bool>, Vec<bool>) {
    let length = match left.1.language.is_unspaced() || right.1.language.is_unspaced() {
        true => 2 * COPIED,
        false => COPIED,
    };
    let marked = |own: Worded<'_>, other: Worded<'_>| {
        let mut marks = in_runs(own.2, other.2, length);
        for (mark, quoted) in marks.iter_mut().zip(quoted(own)) {
            *mark &= !quoted;
        }
        marks
    };
    (marked(left, right), marked(right, left))
}

/// For each word whether it belongs to a run of at least so many words that stands in the others too.
fn in_runs(forms: &[usize], others: &[usize], length: usize) -> Vec<bool> {
    let count = forms.iter().chain(others).max().map_or(0, |most| most + 1);
    let standing = |forms: &[usize]| {
        let mut stands = vec![false; count];
        forms.iter().for_each(|&form| stands[form] = true);
        stands
    };
    let (here, there) = (standing(forms), standing(others));
    // Of a run that both have each word stands in both, which leaves few to be sorted.
    let stretches = others.split(|&form| !here[form]);
    let mut runs: Vec<&[usize]> = stretches.flat_map(|s| s.windows(length)).collect();
    runs.sort_unstable();
    let mut marks = vec![false; forms.len()];
    let (mut start, mut marked) = (0, 0);
    for stretch in forms.split(|&form| !there[form]) {
        for (i, run) in (start..).zip(stretch.windows(length)) {
            if runs.binary_search(&run).is_ok() {
                marks[i.max(marked)..i + length].fill(true);
                marked = i + length;
            }
        }
        start += stretch.len() + 1;
    }
    marks
}

/// For each word whether it stands inside quotation marks of its paragraph.
fn quoted((text, words, _): Worded<'_>) -> Vec<bool> {
    let (mut inside, mut at) = (false, 0);
    words
        .spans
        .iter()
        .map(|w| {
            for c in text[at..w.start].chars() {
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
