//! Kinds of things of which one is at work at a time: who flees by boat does not flee by car. Written by hand.

use super::stated::{Stated, word_at};
use crate::align::is_stop_word_in;
use crate::facts::Fact;
use crate::segment::Words;

/// A thing of a kind: the places of its kind, and of itself within it, in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thing {
    kind: usize,
    row: usize,
}

/// The things that the words of an article name.
#[derive(Debug)]
pub struct Things<'a> {
    words: &'a Words,
    /// For each form of the words what it names.
    of_forms: Vec<Option<Thing>>,
}

impl<'a> Things<'a> {
    /// Those of some words.
    #[must_use]
    pub fn of(words: &'a Words) -> Self {
        let mut of_forms = vec![None; words.lower.len()];
        for (kind, rows) in KINDS.iter().enumerate() {
            for (row, names) in rows.iter().enumerate() {
                for name in names.split(' ') {
                    let form = words.lower.binary_search_by(|form| form.as_str().cmp(name));
                    if let Ok(form) = form {
                        of_forms[form] = Some(Thing { kind, row });
                    }
                }
            }
        }
        Self { words, of_forms }
    }

    /// The things of which a fact names one of the kind alone, with a word before it that says that it is how or where
    /// ("by boat", "in a white van").
    #[must_use]
    pub fn named(&self, fact: &Fact) -> Vec<Thing> {
        let words = self.words;
        let own = words.within(fact.span);
        let thing = |w: usize| Some((w, self.of_forms[words.forms[w]]?));
        let named: Vec<(usize, Thing)> = own.clone().filter_map(thing).collect();
        told(words, own.start, &named)
    }
}

/// Those of the things named that are the only one of their kind, and told as how or where.
fn told(words: &Words, start: usize, named: &[(usize, Thing)]) -> Vec<Thing> {
    let mut things: Vec<Thing> = Vec::new();
    for (n, &(w, first)) in named.iter().enumerate() {
        let mut later = named[n..].iter().map(|(_, other)| other);
        let second = later.any(|other| other.kind == first.kind && *other != first);
        if second || named[..n].iter().any(|(_, other)| other.kind == first.kind) {
            continue;
        }
        let mut before = (start..w).rev().take(3);
        // "In a dark grey van": the word that leads to it stands before its adjectives.
        let led = before.any(|b| LEADING.contains(&words.form(b)))
            || w > start && INJURY.contains(&words.form(w));
        if led {
            things.push(first);
        }
    }
    things
}

/// Whether two facts tell of the left one and the right one of a pair: "her left knee", "her right knee".
pub(super) fn sides_differ(left: Stated<'_>, right: Stated<'_>) -> bool {
    let sides = |stated: Stated<'_>| -> Vec<(bool, usize)> {
        let words = stated.words;
        let own = words.within(stated.fact.span);
        let side = |w: usize| match (words.form(w), word_at(words, &own, w + 1)) {
            (_, "") => None,
            ("left", next) if !is_stop_word_in(next, words.language) => Some((true, w + 1)),
            ("right", next) if !is_stop_word_in(next, words.language) => Some((false, w + 1)),
            _ => None,
        };
        own.clone().filter_map(side).collect()
    };
    match (&sides(left)[..], &sides(right)[..]) {
        ([(a, x)], [(b, y)]) => a != b && left.stem(*x).same_stem(right.stem(*y)),
        _ => false,
    }
}

/// Whether two facts name each another thing of one kind.
pub(super) fn differ(left: &[Thing], right: &[Thing]) -> bool {
    let other = |l: &Thing| right.iter().any(|r| l.kind == r.kind && l.row != r.row);
    left.iter().any(other)
}

const LEADING: &[&str] = &[
    "by", "on", "in", "with", "aboard", "into", "through", "from", "under", "using",
];

/// Words of the last kind, which need no such word.
const INJURY: &[&str] = &[
    "broken",
    "fractured",
    "sprained",
    "bruised",
    "dislocated",
    "twisted",
    "torn",
];

/// Each row one thing in its forms.
const KINDS: &[&[&str]] = &[
    &[
        "boat boats speedboat dinghy",
        "car cars sedan",
        "van vans",
        "truck trucks lorry",
        "bus buses coach",
        "train trains",
        "tram",
        "plane planes aircraft",
        "helicopter helicopters",
        "motorcycle motorcycles motorbike motorbikes",
        "scooter scooters",
        "bicycle bicycles bike bikes",
        "foot",
        "taxi cab",
        "ferry",
        "horse horses horseback",
    ],
    &[
        "basement cellar",
        "roof rooftop",
        "attic",
        "kitchen",
        "garage",
        "bathroom",
        "bedroom",
        "garden",
    ],
    &[
        "door doors",
        "window windows",
        "skylight",
        "tunnel",
        "chimney",
        "gate gates",
    ],
    &[
        "knife knives",
        "gun guns pistol pistols",
        "rifle rifles",
        "hammer hammers",
        "axe axes",
        "bomb bombs",
        "stone stones",
    ],
    &[
        "broken fractured",
        "sprained",
        "bruised",
        "dislocated",
        "twisted",
        "torn",
    ],
];
