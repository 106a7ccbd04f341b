//! Kinds of things of which one is at work at a time: who flees by boat does not flee by car. Written by hand.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::facts::Fact;
use crate::order;
use crate::segment::Words;

/// A thing of a kind: the places of its kind, and of itself within it, in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thing {
    kind: usize,
    row: usize,
}

/// The things of which a fact names one of the kind alone, with a word before it that says that it is how or where ("by
/// boat", "in a white van").
#[must_use]
pub fn things(words: &Words, fact: &Fact) -> Vec<Thing> {
    let own = words.within(fact.span);
    let named = own.clone().filter_map(|w| Some((w, thing(words.form(w))?)));
    let named: Vec<(usize, Thing)> = named.collect();
    let mut things: Vec<Thing> = Vec::new();
    for (n, &(w, first)) in named.iter().enumerate() {
        let mut later = named[n..].iter().map(|(_, other)| other);
        let second = later.any(|other| other.kind == first.kind && *other != first);
        if second || named[..n].iter().any(|(_, other)| other.kind == first.kind) {
            continue;
        }
        let mut before = (own.start..w).rev().take(3);
        // "In a dark grey van": the word that leads to it stands before its adjectives.
        let led = before.any(|b| LEADING.contains(&words.form(b)))
            || w > own.start && INJURY.contains(&words.form(w));
        if led {
            things.push(first);
        }
    }
    things
}

/// Whether two facts name each another thing of one kind.
pub(super) fn differ(left: &[Thing], right: &[Thing]) -> bool {
    let other = |l: &Thing| right.iter().any(|r| l.kind == r.kind && l.row != r.row);
    left.iter().any(other)
}

fn thing(word: &str) -> Option<Thing> {
    static THINGS: LazyLock<BTreeMap<&str, Thing>> = LazyLock::new(|| {
        let kinds = KINDS.iter().enumerate();
        let rows = kinds.flat_map(|(kind, rows)| {
            let rows = rows.iter().enumerate();
            rows.map(move |(row, names)| (Thing { kind, row }, *names))
        });
        order::map(rows.flat_map(|(thing, names)| names.split(' ').map(move |name| (name, thing))))
    });
    THINGS.get(word).copied()
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
