//! Evidence: the words that two passages have in common, by how much they tell; what the reasons of a link are made of.

use std::cell::OnceCell;

use super::bag::Bag;
use super::likeness::Likeness;
use super::term::{Term, Terms};
use crate::order;
use crate::text::Span;

/// Two words that correspond.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// What sort of words they are.
    pub sort: Sort,
    /// The word in the left text.
    pub left: Span,
    /// The word in the right text.
    pub right: Span,
}

/// What sort of words correspond.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// Words that are no names.
    Word,
    /// Names.
    Name,
    /// Numbers.
    Figure,
}

/// How many words of evidence are kept.
const MOST: usize = 6;

/// The passages of an article as evidence is looked for in them, each made ready when it is first asked for.
pub(super) struct Witnesses<'a> {
    terms: &'a Terms<'a>,
    /// For each passage its terms in the order of their stems.
    of: &'a [Vec<Term>],
    ready: Vec<OnceCell<Witness>>,
}

impl<'a> Witnesses<'a> {
    /// Those of passages that are given by their terms in the order of their stems.
    pub(super) fn of(terms: &'a Terms<'a>, of: &'a [Vec<Term>]) -> Self {
        let ready = of.iter().map(|_| OnceCell::new()).collect();
        Self { terms, of, ready }
    }

    /// The passage with an index.
    pub(super) fn at(&self, index: usize) -> &Witness {
        self.ready[index].get_or_init(|| Witness::of(self.terms, &self.of[index]))
    }
}

/// A passage as evidence is looked for in it.
pub(super) struct Witness {
    /// Its stems, sorted, each once.
    ids: Vec<usize>,
    /// For each of them its first term.
    firsts: Vec<Term>,
    /// What it tells beyond names.
    pub(super) beyond_names: Bag,
}

impl Witness {
    /// That of some terms, given in the order of their stems.
    fn of(terms: &Terms<'_>, of: &[Term]) -> Self {
        let mut firsts = of.to_vec();
        firsts.dedup_by_key(|term| term.id);
        Self {
            ids: firsts.iter().map(|t| t.id).collect(),
            firsts,
            beyond_names: Bag::of(terms, of, |t| !terms.stems[t.id].name),
        }
    }
}

/// How many words that correspond are looked at: so many only have lists of numbers.
const LOOKED_AT: usize = 2000;

/// The evidence for two passages: what tells most first; each stem of either passage once, with the one most like it.
pub(super) fn evidence(
    terms: &Terms<'_>,
    likeness: &Likeness,
    left: &Witness,
    right: &Witness,
) -> Vec<Evidence> {
    let mut alike: Vec<(f64, &Term, &Term)> = Vec::with_capacity(left.firsts.len());
    for l in &left.firsts {
        likeness.each(l.id, &right.ids, |place, e| {
            let r = &right.firsts[place];
            let weight = terms.stems[l.id].weight + terms.stems[r.id].weight;
            alike.push((e * weight, l, r));
        });
    }
    let place = |l: &Term, r: &Term| {
        (
            l.span.start.abs_diff(r.span.start),
            l.span.start + r.span.start,
            l.span.start,
        )
    };
    let order = |a: &(f64, &Term, &Term), b: &(f64, &Term, &Term)| {
        let most = b.0.total_cmp(&a.0);
        most.then_with(|| place(a.1, a.2).cmp(&place(b.1, b.2)))
    };
    if alike.len() > LOOKED_AT {
        alike.select_nth_unstable_by(LOOKED_AT, order);
        alike.truncate(LOOKED_AT);
    }
    order::sort_by(&mut alike, order);
    let mut found: Vec<Evidence> = Vec::with_capacity(MOST.min(alike.len()));
    for (_, l, r) in alike {
        if found.len() == MOST {
            break;
        }
        if !found.iter().any(|f| f.left == l.span || f.right == r.span) {
            let stems = (&terms.stems[l.id], &terms.stems[r.id]);
            let sort = match () {
                () if stems.0.number.is_some() => Sort::Figure,
                () if stems.0.name || stems.1.name => Sort::Name,
                () => Sort::Word,
            };
            found.push(Evidence {
                sort,
                left: l.span,
                right: r.span,
            });
        }
    }
    joined(found)
}

/// The evidence with terms that overlap in both texts made one, as pairs of signs do in scripts without spaces.
fn joined(found: Vec<Evidence>) -> Vec<Evidence> {
    let meet = |(k, a): (usize, &Evidence)| found[..k].iter().any(|b| overlap(*a, *b));
    if !found.iter().enumerate().any(meet) {
        return found;
    }
    let mut by_place: Vec<(usize, Evidence)> = found.into_iter().enumerate().collect();
    order::sort_by_key(&mut by_place, |(_, e)| (e.left.start, e.right.start));
    let mut all: Vec<(usize, Evidence)> = Vec::new();
    let union = |a: Span, b: Span| Span::new(a.start.min(b.start), a.end.max(b.end));
    for (rank, e) in by_place {
        match all.last_mut() {
            Some((first, last)) if overlap(*last, e) => {
                *first = rank.min(*first);
                last.left = union(last.left, e.left);
                last.right = union(last.right, e.right);
            }
            _ => all.push((rank, e)),
        }
    }
    order::sort_by_key(&mut all, |&(rank, _)| rank);
    all.into_iter().map(|(_, e)| e).collect()
}

/// Whether two words of evidence overlap in both texts.
fn overlap(a: Evidence, b: Evidence) -> bool {
    a.left.overlap(b.left) > 0 && a.right.overlap(b.right) > 0
}
