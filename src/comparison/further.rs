//! Further pairings: facts of linked sentences that have no word in common, and people in the same part, looked into for
//! contradictions that likeness does not show.

use std::collections::BTreeSet;

use super::LIKELY;
use super::study::Study;
use crate::align::{Alignment, Pairing};
use crate::diff::{Setting, Stated, tells_a_count, tells_a_part, tells_a_price, tells_an_age};
use crate::facts::Fact;
use crate::order;
use crate::text::Span;

/// What is known of two facts beside what they say.
pub(super) struct Settings<'a> {
    left: &'a [Fact],
    right: &'a [Fact],
    /// How probable it is that two sentences state a common fact, for all that were looked at; in order.
    links: Vec<(usize, usize, f64)>,
    /// The posts that they give to two people.
    posts: Vec<Contested>,
}

/// A post that a left fact and a right one give to two people.
pub(super) struct Contested {
    pub(super) facts: (usize, usize),
    /// The names of the two, in the clean texts.
    pub(super) holders: (Span, Span),
}

impl<'a> Settings<'a> {
    pub(super) fn of(
        left: &'a Study<'_>,
        right: &'a Study<'_>,
        alignment: &Alignment,
        posts: Vec<Contested>,
    ) -> Self {
        Self {
            left: &left.facts,
            right: &right.facts,
            links: alignment.candidates.clone(),
            posts,
        }
    }

    /// What is known of a left fact and a right one.
    pub(super) fn at(&self, left: usize, right: usize) -> Setting {
        let (i, j) = (self.left[left].sentence, self.right[right].sentence);
        let link = |i: Option<usize>, j: Option<usize>| {
            let place = i.zip(j);
            let found = place.and_then(|place| {
                let at = self.links.binary_search_by(|&(i, j, _)| (i, j).cmp(&place));
                at.ok()
            });
            found.map_or(0.0, |at| self.links[at].2)
        };
        let before = link(i.checked_sub(1), j.checked_sub(1));
        Setting {
            link: link(Some(i), Some(j)),
            neighbors: before.max(link(i.checked_add(1), j.checked_add(1))),
            post: self
                .posts
                .iter()
                .find(|p| p.facts == (left, right))
                .map(|p| p.holders),
        }
    }
}

/// The score with which such facts are judged: nothing but their sentences speaks for them.
const UNLIKE: f64 = 0.3;

/// How many facts that tell of a person's part are held against each other.
const MOST: usize = 200;

/// Adds the pairings that contradict each other though they are not alike, and the links between their sentences.
pub(super) fn add(
    left: &Study<'_>,
    right: &Study<'_>,
    settings: &Settings<'_>,
    alignment: &mut Alignment,
) {
    let pairings = alignment.pairings.iter();
    let known: BTreeSet<(usize, usize)> = order::set(pairings.map(|p| (p.left, p.right)));
    let mut places: BTreeSet<(usize, usize)> = BTreeSet::new();
    for &(i, j, _) in alignment.candidates.iter().filter(|c| c.2 >= LIKELY) {
        places.extend(
            left.facts_of(i)
                .flat_map(|c| right.facts_of(j).map(move |d| (c, d))),
        );
    }
    let telling = |study: &Study<'_>, tells: fn(Stated<'_>) -> bool| -> Vec<usize> {
        let all = (0..study.facts.len()).filter(|&f| tells(study.stated(f)));
        all.take(MOST).collect()
    };
    let (l, r) = (telling(left, tells_a_part), telling(right, tells_a_part));
    let near = |&(c, d): &(usize, usize)| settings.at(c, d).may_be_of_one();
    let parts = l.iter().flat_map(|&c| r.iter().map(move |&d| (c, d)));
    places.extend(parts.filter(near));
    let (l, r) = (telling(left, tells_a_price), telling(right, tells_a_price));
    places.extend(l.iter().flat_map(|&c| r.iter().map(move |&d| (c, d))));
    let (l, r) = (telling(left, tells_an_age), telling(right, tells_an_age));
    places.extend(l.iter().flat_map(|&c| r.iter().map(move |&d| (c, d))));
    let (l, r) = (telling(left, tells_a_count), telling(right, tells_a_count));
    places.extend(l.iter().flat_map(|&c| r.iter().map(move |&d| (c, d))));
    places.extend(settings.posts.iter().map(|post| post.facts));
    let mut linked: BTreeSet<(usize, usize)> =
        order::set(alignment.links.iter().map(|p| (p.left, p.right)));
    for (c, d) in places.difference(&known).copied() {
        let pairing = bare(c, d, UNLIKE);
        let at = (left.facts[c].sentence, right.facts[d].sentence);
        let setting = settings.at(c, d);
        if left.verdict(right, &pairing, &setting).conflict {
            if linked.insert(at) {
                alignment.links.push(bare(at.0, at.1, setting.link));
            }
            alignment.pairings.push(pairing);
        }
    }
    order::sort_by_key(&mut alignment.links, |p| (p.left, p.right));
    order::sort_by_key(&mut alignment.pairings, |p| (p.left, p.right));
}

fn bare(left: usize, right: usize, score: f64) -> Pairing {
    Pairing {
        left,
        right,
        score,
        evidence: Vec::new(),
        covered: (0.0, 0.0),
        edited: false,
    }
}
