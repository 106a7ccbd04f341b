//! Kinds of things of which one is at work at a time: who flees by boat does not flee by car. Written by hand.

use super::verdict::Stated;

/// Whether either fact names one thing of a kind, each another one, with a word before it that says that it is how or where
/// ("by boat", "in a white van"); neither sentence names a second of the kind.
pub(super) fn differ(left: Stated<'_>, right: Stated<'_>) -> bool {
    KINDS.iter().any(|kind| {
        let (l, r) = (only(kind, left), only(kind, right));
        l.zip(r).is_some_and(|(l, r)| l != r)
    })
}

/// The one thing of a kind in a fact: its place in the list.
fn only(kind: &[&str], stated: Stated<'_>) -> Option<usize> {
    let words = stated.words;
    let place = |w: usize| {
        let form = words.form(w);
        kind.iter()
            .position(|row| row.split(' ').any(|name| name == form))
    };
    let own = words.within(stated.fact.span);
    let mut found = own.clone().filter_map(|w| place(w).map(|at| (w, at)));
    let (w, at) = found.next()?;
    let others = found.any(|(_, other)| other != at);
    let mut before = (own.start..w).rev().take(3);
    // "In a dark grey van": the word that leads to it stands before its adjectives.
    let led = before.any(|b| LEADING.contains(&words.form(b)))
        || w > own.start && INJURY.contains(&words.form(w));
    (!others && led).then_some(at)
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
