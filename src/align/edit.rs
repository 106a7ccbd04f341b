//! Edits: where two stretches differ that stand nearly word for word in both articles, and which sentences do; symmetric.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::order;
use crate::segment::{Sentence, Words};
use crate::text::Span;

/// The words of an article, with the number of each: the same in both articles for the same words.
pub(crate) type Numbered<'a> = (&'a Words, &'a [usize]);

/// What two stretches have in common, and the places where they differ; in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Edits {
    /// The places of the words that both have.
    pub(crate) same: Vec<(usize, usize)>,
    /// The share of the words of both that the other has in the same order.
    pub(crate) likeness: f64,
    /// Words of the left stretch and what stands in their place in the right one; either may be empty.
    pub(crate) hunks: Vec<(Range<usize>, Range<usize>)>,
}

/// The edits that lead from some words, by number, to others; none, and nothing in common, where there are too many.
pub(crate) fn edits(left: &[usize], right: &[usize]) -> Edits {
    if left.len().max(right.len()) > LONGEST_STRETCH {
        return Edits::default();
    }
    if left <= right {
        return edits_one_way(left, right);
    }
    // Which of several ways is taken must not hang on the side.
    let edits = edits_one_way(right, left);
    Edits {
        same: edits.same.into_iter().map(|(r, l)| (l, r)).collect(),
        hunks: edits.hunks.into_iter().map(|(r, l)| (l, r)).collect(),
        likeness: edits.likeness,
    }
}

fn edits_one_way(left: &[usize], right: &[usize]) -> Edits {
    let mut found = Edits::default();
    for op in capture_diff_slices(Algorithm::Myers, left, right) {
        let (l, r) = (op.old_range(), op.new_range());
        if let DiffOp::Equal { .. } = op {
            found.same.extend(l.zip(r));
            continue;
        }
        match found.hunks.last_mut() {
            Some((x, y)) if x.end == l.start && y.end == r.start => {
                (x.end, y.end) = (l.end, r.end);
            }
            _ => found.hunks.push((l, r)),
        }
    }
    let all = (left.len() + right.len()).max(1);
    found.likeness = 2.0 * found.same.len() as f64 / all as f64;
    found
}

/// Numbers in place of words, the same for the same words and in their order: diffs of one type, which is compiled once.
pub(crate) fn numbered<W: Ord>(left: &[W], right: &[W]) -> (Vec<usize>, Vec<usize>) {
    let mut forms: Vec<&W> = left.iter().chain(right).collect();
    order::sort(&mut forms);
    forms.dedup();
    let numbers = |side: &[W]| -> Vec<usize> {
        let number = |w: &W| forms.partition_point(|f| *f < w);
        side.iter().map(number).collect()
    };
    (numbers(left), numbers(right))
}

/// The most words of a stretch that is held against another: what is longer is no prose, and its edits would not end.
const LONGEST_STRETCH: usize = 2000;

/// From this likeness on two sentences are one with an edit.
const EDITED: f64 = 0.7;

/// The same where the sentences beside them are the same or edited: the articles are versions of one.
const EDITED_IN_PLACE: f64 = 0.45;

/// Fewer words may be common to any two sentences.
const ENOUGH: usize = 5;

/// The most words of a sentence that is looked at for edits: what is longer is no prose, and its edits would not end.
const LONGEST_SENTENCE: usize = 500;

/// Pairs of sentences of which one is the other with an edit, each sentence once, sorted; none of those that are the same.
/// Looks at the candidates, and at the neighbors of sentences that are the same.
pub(super) fn edited_sentences(
    left: (Numbered<'_>, &[Sentence]),
    right: (Numbered<'_>, &[Sentence]),
    candidates: &[(usize, usize)],
    same: &[(usize, usize)],
) -> Vec<(usize, usize)> {
    let (in_left, in_right) = (left.0.1, right.0.1);
    let sorted = |((words, numbers), sentences): (Numbered<'_>, &[Sentence])| {
        let mut sorted = numbers.to_vec();
        for s in sentences {
            sorted[words.within(s.span)].sort_unstable();
        }
        sorted
    };
    let (sorted_left, sorted_right) = (sorted(left), sorted(right));
    let likeness = |(i, j): (usize, usize), least: f64, enough: usize| {
        let (l, r) = (
            left.0.0.within(left.1[i].span),
            right.0.0.within(right.1[j].span),
        );
        let most = 2 * common(&sorted_left[l.clone()], &sorted_right[r.clone()]);
        if l.len().min(r.len()) < enough
            || l.len().max(r.len()) > LONGEST_SENTENCE
            || (most as f64) < least * (l.len() + r.len()) as f64
        {
            return None;
        }
        let edits = edits(&in_left[l], &in_right[r]);
        (edits.likeness >= least && edits.same.len() >= enough).then_some(edits.likeness)
    };
    let known = |taken: &[(usize, usize)]| -> (BTreeSet<usize>, BTreeSet<usize>) {
        taken.iter().copied().unzip()
    };
    let pick = |found: Vec<(f64, (usize, usize))>, taken: &mut Vec<(usize, usize)>| {
        let mut found = found;
        order::sort_by(&mut found, |(a, p), (b, q)| {
            let place = |(i, j): (usize, usize)| (i.abs_diff(j), i + j);
            b.total_cmp(a).then(place(*p).cmp(&place(*q)))
        });
        let (mut lefts, mut rights) = known(taken);
        for (_, (i, j)) in found {
            if !lefts.contains(&i) && !rights.contains(&j) {
                lefts.insert(i);
                rights.insert(j);
                taken.push((i, j));
            }
        }
    };
    let free = |taken: &[(usize, usize)], places: Vec<(usize, usize)>| -> Vec<(usize, usize)> {
        let (lefts, rights) = known(taken);
        let mut places = places;
        places.retain(|(i, j)| !lefts.contains(i) && !rights.contains(j));
        order::sort(&mut places);
        places.dedup();
        places
    };
    let mut taken = same.to_vec();
    let found = free(&taken, candidates.to_vec()).into_iter();
    let found = found.filter_map(|at| Some((likeness(at, EDITED, ENOUGH)?, at)));
    pick(found.collect(), &mut taken);
    let beside = |&(i, j): &(usize, usize)| {
        let before = i.checked_sub(1).zip(j.checked_sub(1));
        let after = (i + 1 < left.1.len() && j + 1 < right.1.len()).then_some((i + 1, j + 1));
        before.into_iter().chain(after)
    };
    let found = free(&taken, taken.iter().flat_map(beside).collect()).into_iter();
    let found = found.filter_map(|at| Some((likeness(at, EDITED_IN_PLACE, 1)?, at)));
    pick(found.collect(), &mut taken);
    let mut edited = taken.split_off(same.len());
    order::sort(&mut edited);
    edited
}

/// Facts with the stretch of each that is compared; in order.
pub(super) type Stretches = Vec<(usize, Span)>;

/// The facts of two passages that stand in one place: each has most of its words from the other.
pub(super) fn facts_in_place(
    left: (Numbered<'_>, Stretches),
    right: (Numbered<'_>, Stretches),
) -> Vec<(usize, usize)> {
    let words = |((words, _), facts): &(Numbered<'_>, Stretches)| -> Vec<Range<usize>> {
        facts.iter().map(|(_, span)| words.within(*span)).collect()
    };
    let (l, r) = (words(&left), words(&right));
    let whole = |facts: &[Range<usize>]| {
        let first = facts.first().map_or(0, |f| f.start);
        first..facts.last().map_or(first, |f| f.end.max(first))
    };
    let (from_left, from_right) = (whole(&l), whole(&r));
    let (lefts, rights) = (&left.0.1[from_left.clone()], &right.0.1[from_right.clone()]);
    let edits = edits(lefts, rights);
    // How many words each two facts have in common; they are in order.
    let mut common = vec![vec![0; r.len()]; l.len()];
    let place = |facts: &[Range<usize>], word: usize| {
        let at = facts.partition_point(|f| f.end <= word);
        facts.get(at).filter(|f| f.contains(&word)).map(|_| at)
    };
    for &(i, j) in &edits.same {
        let places = (
            place(&l, i + from_left.start),
            place(&r, j + from_right.start),
        );
        if let (Some(c), Some(d)) = places {
            common[c][d] += 1;
        }
    }
    let only = l.len() == 1 && r.len() == 1;
    let mut found = Vec::new();
    for c in 0..l.len() {
        for d in 0..r.len() {
            let own = common[c][d];
            let best = own > 0
                && (0..l.len()).all(|other| other == c || common[other][d] < own)
                && (0..r.len()).all(|other| other == d || common[c][other] < own);
            let most = 2 * own >= l[c].len().max(r[d].len());
            if best && (most || only) {
                found.push((left.1[c].0, right.1[d].0));
            }
        }
    }
    found
}

/// How many words two quotations have in a row, for it to be looked into whether they are the same words.
const RUN: usize = 3;

/// From this likeness on two quotations are one, shortened or altered.
const REQUOTED: f64 = 0.75;

/// So many words that both articles quote, neither more nor fewer, are one saying.
const ENOUGH_QUOTED: usize = 4;

/// The longest list of quotations with one run of words that is followed.
const LONGEST: usize = 8;

/// Quotations of both articles in nearly the same words.
pub(super) fn same_quotations(
    left: (Numbered<'_>, &[Span]),
    right: (Numbered<'_>, &[Span]),
) -> Vec<(Span, Span)> {
    let mut runs: BTreeMap<&[usize], Vec<usize>> = BTreeMap::new();
    let rights: Vec<&[usize]> = right.1.iter().map(|q| stretch(right.0, *q)).collect();
    for (n, words) in rights.iter().enumerate() {
        for run in words.windows(RUN) {
            let list = runs.entry(run).or_default();
            if list.last() != Some(&n) {
                list.push(n);
            }
        }
    }
    let mut found = Vec::new();
    for quotation in left.1 {
        let words = stretch(left.0, *quotation);
        let lists = words.windows(RUN).filter_map(|run| runs.get(run));
        let lists = lists.filter(|list| list.len() <= LONGEST);
        let near: BTreeSet<usize> = order::set(lists.flatten().copied());
        for n in near {
            let edits = edits(words, rights[n]);
            let enough = match edits.hunks.is_empty() {
                true => ENOUGH_QUOTED,
                false => ENOUGH,
            };
            if edits.likeness >= REQUOTED && edits.same.len() >= enough {
                found.push((*quotation, right.1[n]));
            }
        }
    }
    found
}

/// The words of a stretch by number.
fn stretch<'a>((words, numbers): Numbered<'a>, stretch: Span) -> &'a [usize] {
    &numbers[words.within(stretch)]
}

/// How many words both have, given in order.
pub(crate) fn common(l: &[usize], r: &[usize]) -> usize {
    let (mut i, mut j, mut common) = (0, 0, 0);
    while i < l.len() && j < r.len() {
        match l[i].cmp(&r[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => (i, j, common) = (i + 1, j + 1, common + 1),
        }
    }
    common
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Differing words stand in brackets, left before the bar.
    fn check(left: &str, right: &str, expected: &str) {
        let (l, r): (Vec<&str>, Vec<&str>) =
            (left.split(' ').collect(), right.split(' ').collect());
        let shown = |edits: &Edits| -> String {
            let hunks = edits.hunks.iter();
            let hunks = hunks
                .map(|(x, y)| format!("[{}|{}]", l[x.clone()].join(" "), r[y.clone()].join(" ")));
            format!("{:.2} {}", edits.likeness, hunks.collect::<String>())
        };
        let (left, right) = numbered(&l, &r);
        assert_eq!(shown(&edits(&left, &right)), expected);
    }

    #[test]
    fn hunks() {
        check("nine ships sank", "nine ships sank", "1.00 ");
        check("nine ships sank", "ten ships sank", "0.67 [nine|ten]");
        check("it was closed", "it was not closed", "0.86 [|not]");
        check(
            "Ada Lem saw nine ships",
            "Jan Orta saw ten ships",
            "0.40 [Ada Lem|Jan Orta][nine|ten]",
        );
    }
}
