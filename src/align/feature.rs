//! Features: what speaks for and against a common fact of two sentences; the same whichever article stands left.

use super::accord::accord;
use super::bag::Bag;
use super::gram::Written;
use super::likeness::{Likeness, Reach};
use super::pair::{pair, parted};
use super::pairing::{Stating, compared};
use super::term::{Term, Terms};
use crate::facts::{Fact, Value};
use crate::segment::Sentence;

/// The names of the features, in order.
pub const NAMES: [&str; 10] = [
    "grams",
    "neighbors",
    "words",
    "rare",
    "pairs",
    "position",
    "diagonal",
    "overlap",
    "agreeing",
    "clause",
];

/// A candidate: two sentences that might state a common fact.
#[derive(Clone, Debug)]
pub struct Cell {
    /// The index of the left sentence.
    pub left: usize,
    /// The index of the right sentence.
    pub right: usize,
    /// The features, by `NAMES`.
    pub features: [f64; NAMES.len()],
}

/// How many candidates a sentence proposes.
const PROPOSALS: usize = 8;

/// The longest list of sentences with a stem that is followed; a stem in more of them tells them apart too little.
const LONGEST: usize = 96;

/// One sentence as the features see it.
struct Line {
    /// The stems in it, sorted, each once.
    ids: Vec<usize>,
    /// For each of `ids` how much it counts, at most 2.
    counts: Vec<f64>,
    /// The pairs of stems that stand near each other.
    near: Vec<Near>,
    total: f64,
}

/// The candidates of two articles with their features; by left sentence, then right. `sorted` are the terms of each sentence
/// in the order of their stems.
pub(super) fn cells(
    terms: &Terms<'_>,
    likeness: &Likeness,
    sorted: (&[Vec<Term>], &[Vec<Term>]),
    left: (&str, &[Sentence]),
    right: (&str, &[Sentence]),
    facts: (Stating<'_>, Stating<'_>),
) -> Vec<Cell> {
    let in_both = in_both(terms);
    let lines = |side: &[Vec<Term>], sorted: &[Vec<Term>]| -> Vec<Line> {
        let sentences = side.iter().zip(sorted);
        sentences
            .map(|(s, sorted)| line(terms, &in_both, s, sorted))
            .collect()
    };
    let (l, r) = (lines(&terms.left, sorted.0), lines(&terms.right, sorted.1));
    let places = candidates(terms, likeness, &l, &r);
    let overlaps = overlaps(terms, likeness, (&l, &r), &places);
    let f: Vec<f64> = overlaps.iter().map(|o| o.f).collect();
    let gram = scaled(&places, &Written::of(left, right).cosines(&places));
    let f_scaled = scaled(&places, &f);
    let clauses = clauses(likeness, (facts.0, l.len()), (facts.1, r.len()), &places);
    let (values_left, values_right) = (values(facts.0.0, l.len()), values(facts.1.0, r.len()));
    let start = |i: usize| places.partition_point(|place| place.0 < i);
    let starts: Vec<usize> = (0..=l.len()).map(start).collect();
    // The best of a row straight above or below a place, or beside it, and the best at its corners.
    let near = |row: Option<usize>, j: usize| -> (f64, f64) {
        let row = row
            .filter(|&i| i < l.len())
            .map_or(0..0, |i| starts[i]..starts[i + 1]);
        let first = row.start + places[row.clone()].partition_point(|place| place.1 + 1 < j);
        let mut best = (0.0, 0.0);
        for k in (first..row.end).take_while(|&k| places[k].1 <= j + 1) {
            let best = match places[k].1 == j {
                true => &mut best.0,
                false => &mut best.1,
            };
            *best = f64::max(*best, f[k]);
        }
        best
    };
    let position = |k: usize, n: usize| k as f64 / n.max(2) as f64;
    places
        .iter()
        .enumerate()
        .map(|(k, &(i, j))| {
            let o = &overlaps[k];
            let (above, below) = (near(i.checked_sub(1), j), near(Some(i + 1), j));
            let beside = near(Some(i), j).1;
            let features = [
                gram[k],
                beside.max(above.0).max(below.0),
                libm::log(1.0 + o.words),
                libm::log(1.0 + o.rare),
                libm::log(1.0 + o.pairs),
                -(position(i, l.len()) - position(j, r.len())).abs(),
                above.1.max(below.1),
                f_scaled[k],
                accord(&values_left[i], &values_right[j]),
                clauses[k],
            ];
            Cell {
                left: i,
                right: j,
                features,
            }
        })
        .collect()
}

/// For each place the square of the largest share of a clause of either sentence that one clause of the other has: half a
/// clause in common tells little, a whole one nearly all.
fn clauses(
    likeness: &Likeness,
    left: (Stating<'_>, usize),
    right: (Stating<'_>, usize),
    places: &[(usize, usize)],
) -> Vec<f64> {
    let (left, right) = (by_sentence(left), by_sentence(right));
    let (mut by_left, mut by_right) = (Reach::over(likeness), Reach::over(likeness));
    let most = |&(i, j): &(usize, usize)| {
        let mut most = 0.0;
        for a in left[i] {
            by_left.set(&a.ids);
            for b in right[j] {
                by_right.set(&b.ids);
                let share = f64::max(
                    a.covered(|id| by_right.best(id)),
                    b.covered(|id| by_left.best(id)),
                );
                most = f64::max(most, share * share);
            }
        }
        most
    };
    places.iter().map(most).collect()
}

/// What the facts of each sentence tell, given how many sentences there are.
fn by_sentence<'a>(((facts, bags), sentences): (Stating<'a>, usize)) -> Vec<&'a [Bag]> {
    let of = compared(facts, sentences).into_iter();
    of.map(|facts| &bags[facts]).collect()
}

/// How many values of one sentence are compared.
const MOST_VALUES: usize = 48;

/// For each sentence the values in its facts.
fn values(facts: &[Fact], sentences: usize) -> Vec<Vec<&Value>> {
    let mut of = vec![Vec::new(); sentences];
    for fact in facts {
        let room = MOST_VALUES.saturating_sub(of[fact.sentence].len());
        of[fact.sentence].extend(fact.values.iter().take(room));
    }
    of
}

/// For each stem whether it stands in both articles.
fn in_both(terms: &Terms<'_>) -> Vec<bool> {
    let standing = |side: &[Vec<Term>]| {
        let mut stands = vec![false; terms.stems.len()];
        let all = side.iter().flatten();
        all.for_each(|term| stands[term.id] = true);
        stands
    };
    let (left, right) = (standing(&terms.left), standing(&terms.right));
    left.iter().zip(&right).map(|(l, r)| *l && *r).collect()
}

fn line(terms: &Terms<'_>, in_both: &[bool], sentence: &[Term], sorted: &[Term]) -> Line {
    let room = sorted.len();
    let (mut ids, mut counts) = (Vec::with_capacity(room), Vec::with_capacity(room));
    for same in sorted.chunk_by(|a, b| a.id == b.id) {
        ids.push(same[0].id);
        counts.push(same.iter().fold(0.0, |c: f64, t| (c + t.share).min(2.0)));
    }
    let total = ids
        .iter()
        .zip(&counts)
        .map(|(&i, c)| terms.stems[i].weight * c.min(1.0))
        .sum();
    Line {
        ids,
        counts,
        near: near(sentence, in_both),
        total,
    }
}

/// Sentence pairs worth a look: each sentence proposes those that share most weight with it.
fn candidates(
    terms: &Terms<'_>,
    likeness: &Likeness,
    left: &[Line],
    right: &[Line],
) -> Vec<(usize, usize)> {
    let mut places: Vec<u64> = Vec::with_capacity(2 * PROPOSALS * left.len());
    let forth = proposals(terms, likeness, left, right);
    places.extend(forth.into_iter().map(|(i, j)| pair(i, j)));
    let back = proposals(terms, likeness, right, left);
    places.extend(back.into_iter().map(|(j, i)| pair(i, j)));
    places.sort_unstable();
    places.dedup();
    places.into_iter().map(parted).collect()
}

fn proposals(
    terms: &Terms<'_>,
    likeness: &Likeness,
    from: &[Line],
    to: &[Line],
) -> Vec<(usize, usize)> {
    let index = Index::of(to, terms.stems.len());
    let mut places = Vec::with_capacity(PROPOSALS * from.len());
    // Zero but for the lines found.
    let mut sums = vec![0.0; to.len()];
    let mut best: Vec<(usize, f64)> = Vec::new();
    for (i, line) in from.iter().enumerate() {
        best.clear();
        for &id in &line.ids {
            for &(other, e) in likeness.like(id) {
                let lines = index.lines(other);
                if lines.len() > LONGEST {
                    continue;
                }
                let w = e * terms.stems[id].weight.min(terms.stems[other].weight);
                for &j in lines {
                    if sums[j] == 0.0 {
                        best.push((j, 0.0));
                    }
                    sums[j] += w;
                }
            }
        }
        for (j, sum) in &mut best {
            *sum = std::mem::take(&mut sums[*j]) / to[*j].total.max(1.0).sqrt();
        }
        let order = |a: &(usize, f64), b: &(usize, f64)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
        if best.len() > PROPOSALS {
            best.select_nth_unstable_by(PROPOSALS, order);
            best.truncate(PROPOSALS);
        }
        places.extend(best.iter().map(|&(j, _)| (i, j)));
    }
    places
}

/// The lines that each stem stands in, one stem after the other.
struct Index {
    lines: Vec<usize>,
    /// For each stem where its lines end; they start where those of the stem before end.
    ends: Vec<usize>,
}

impl Index {
    fn of(lines: &[Line], stems: usize) -> Self {
        let mut ends = vec![0; stems];
        for &id in lines.iter().flat_map(|line| &line.ids) {
            ends[id] += 1;
        }
        let mut start = 0;
        for end in &mut ends {
            (*end, start) = (start, start + *end);
        }
        let mut places = vec![0; start];
        for (j, line) in lines.iter().enumerate() {
            for &id in &line.ids {
                places[ends[id]] = j;
                ends[id] += 1;
            }
        }
        Self {
            lines: places,
            ends,
        }
    }

    fn lines(&self, id: usize) -> &[usize] {
        let start = id.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.lines[start..self.ends[id]]
    }
}

/// What two sentences have in common.
struct Overlap {
    f: f64,
    words: f64,
    rare: f64,
    pairs: f64,
}

/// What the sentences of some places have in common.
fn overlaps(
    terms: &Terms<'_>,
    likeness: &Likeness,
    (left, right): (&[Line], &[Line]),
    places: &[(usize, usize)],
) -> Vec<Overlap> {
    // By their right sentences, so that the reach of each is laid out once.
    let mut columns: Vec<Vec<usize>> = vec![Vec::new(); right.len()];
    for (k, &(_, j)) in places.iter().enumerate() {
        columns[j].push(k);
    }
    let mut of_left = vec![(0.0, 0.0); places.len()];
    let mut reach = Reach::over(likeness);
    for (line, column) in right.iter().zip(columns) {
        reach.set(&line.ids);
        for k in column {
            of_left[k] = covered(terms, &left[places[k].0], &reach);
        }
    }
    let mut of_left = of_left.into_iter();
    let mut overlaps = Vec::with_capacity(places.len());
    for row in places.chunk_by(|a, b| a.0 == b.0) {
        let own = &left[row[0].0];
        reach.set(&own.ids);
        let row = row.iter().zip(&mut of_left);
        overlaps.extend(row.map(|(&(_, j), of_left)| {
            let of_right = covered(terms, &right[j], &reach);
            overlap(terms, (own, of_left), (&right[j], of_right), &reach)
        }));
    }
    overlaps
}

/// What two sentences have in common, each given with what of it the other covers; `by_left` is the reach of the left one.
fn overlap(
    terms: &Terms<'_>,
    (l, (ml, rare_l)): (&Line, (f64, f64)),
    (r, (mr, rare_r)): (&Line, (f64, f64)),
    by_left: &Reach<'_>,
) -> Overlap {
    let stems = &terms.stems;
    let (pl, pr) = (ml / l.total.max(1e-9), mr / r.total.max(1e-9));
    let f = if pl + pr > 0.0 {
        2.0 * pl * pr / (pl + pr)
    } else {
        0.0
    };
    let (mut words, mut common) = (0.0, 0);
    for (m, &id) in r.ids.iter().enumerate() {
        // What stands there too is reached best of all.
        if by_left.best(id) == 1.0
            && let Ok(k) = l.ids.binary_search(&id)
        {
            let b = stems[id].rarity * 0.5 * (l.counts[k] + r.counts[m]).min(2.0);
            if !stems[id].name {
                words += b;
            }
            common += 1;
        }
    }
    Overlap {
        f,
        words,
        rare: 0.5 * (rare_l + rare_r),
        pairs: if common > 1 { pairs(terms, l, r) } else { 0.0 },
    }
}

/// The weight of a line that stems cover, and how many of its rare stems are covered.
fn covered(terms: &Terms<'_>, line: &Line, by: &Reach<'_>) -> (f64, f64) {
    let (mut sum, mut rare) = (0.0, 0.0);
    for (&id, count) in line.ids.iter().zip(&line.counts) {
        let m = by.best(id);
        sum += terms.stems[id].weight * count.min(1.0) * m;
        if m >= 0.6 && terms.stems[id].weight >= 4.2 {
            rare += 1.0;
        }
    }
    (sum, rare)
}

/// Two stems that stand near each other: [`pair`] of the lower number and the higher one.
type Near = u64;

/// Pairs of stems that stand near each other in a sentence and may do so in the other article; sorted, each once.
fn near(sentence: &[Term], in_both: &[bool]) -> Vec<Near> {
    let mut found = Vec::with_capacity(3 * sentence.len());
    let common = |term: &&Term| in_both[term.id];
    for (k, a) in sentence.iter().enumerate().filter(|(_, a)| common(a)) {
        let behind = sentence[k + 1..].iter().take(6).filter(common);
        for b in behind.filter(|b| b.id != a.id) {
            found.push(pair(a.id.min(b.id), a.id.max(b.id)));
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// What the pairs of stems tell that stand near each other in both sentences: two words together say more than each alone.
fn pairs(terms: &Terms<'_>, left: &Line, right: &Line) -> f64 {
    let (mut rest, mut sum) = (right.near.iter().peekable(), 0.0);
    for pair in &left.near {
        while rest.next_if(|other| *other < pair).is_some() {}
        if rest.next_if(|other| *other == pair).is_some() {
            let (a, b) = parted(*pair);
            let (a, b) = (&terms.stems[a], &terms.stems[b]);
            let g = if a.name && b.name { 0.15 } else { 0.75 };
            sum += g * a.rarity.min(b.rarity);
        }
    }
    sum
}

/// Local scaling: less half the mean of the row's and the column's best three, so that a sentence that is a little like many links to few.
fn scaled(places: &[(usize, usize)], values: &[f64]) -> Vec<f64> {
    let ends = places
        .iter()
        .fold((0, 0), |n, p| (n.0.max(p.0 + 1), n.1.max(p.1 + 1)));
    let (mut rows, mut columns) = (vec![[0.0; 3]; ends.0], vec![[0.0; 3]; ends.1]);
    for (&(i, j), &v) in places.iter().zip(values) {
        keep_best(&mut rows[i], v);
        keep_best(&mut columns[j], v);
    }
    places
        .iter()
        .zip(values)
        .map(|((i, j), v)| {
            let mean = |b: &[f64; 3]| (b[0] + b[1] + b[2]) / 3.0;
            v - 0.5 * (mean(&rows[*i]) + mean(&columns[*j]))
        })
        .collect()
}

fn keep_best(best: &mut [f64; 3], v: f64) {
    if v > best[2] {
        best[2] = v;
        for at in [2, 1] {
            if best[at] > best[at - 1] {
                best.swap(at, at - 1);
            }
        }
    }
}
