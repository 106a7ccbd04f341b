//! Turns: small words, and the order of words, by which two facts in nearly the same words say different things. In English.
//! They speak against what likeness says, never for it. Lists written by hand.

use super::CHANCE;
use super::slot::replaced;
use super::stated::{Stated, word_at};
use super::stem::common;
use super::verdict::Compared;
use super::when::beyond_names;
use crate::facts::{Fact, Kind};
use crate::order;
use crate::segment::Words;
use crate::text::Span;
use std::sync::LazyLock;

/// What the small words of two facts come to; the greater goes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Turn {
    /// Nothing.
    #[default]
    None,
    /// One says more than the other, or less firmly: the two are not one statement for certain.
    Doubt,
    /// They are not one statement.
    Apart,
    /// They cannot both be true.
    Contradiction,
}

/// What the small words of two facts come to, of which `matched` are the values that agree and `alike` is the likeness; in
/// facts that are less alike the words may be of different things. What is `doubtful` already is left as it is there.
pub(super) fn turn(
    left: Stated<'_>,
    right: Stated<'_>,
    matched: &[Compared],
    (alike, doubtful): (f64, bool),
) -> Turn {
    let most = match alike >= ALIKE || say_alike(left, right) {
        true => Turn::Contradiction,
        false if doubtful => return Turn::None,
        false => Turn::Doubt,
    };
    let axes = AXES.iter().zip(STARTS.iter());
    let axes = axes.map(|(axis, start)| axis.turn(left.rows >> start, right.rows >> start));
    let small = axes.max().unwrap_or_default();
    let condition = if hangs(left) == hangs(right) {
        Turn::None
    } else {
        Turn::Doubt
    };
    let turns = [
        small,
        condition,
        led(left, right, matched),
        denied(left, right),
    ];
    let turn = turns.into_iter().max().unwrap_or_default();
    if turn >= most {
        return most;
    }
    let replaced = replaced(left, right);
    let slots = match () {
        () if replaced.name => Turn::Apart,
        () if replaced.words => Turn::Doubt,
        () => Turn::None,
    };
    // Of a word that one fact repeats the first place counts, so that both ways must tell it.
    let exchanged = match exchanged(left, right) {
        Turn::None => Turn::None,
        found => found.min(exchanged(right, left)),
    };
    turn.max(slots).max(exchanged).min(most)
}

/// Whether small words of two facts are of one thing, though not all that they say is alike: nearly all that the shorter
/// says beyond names the other says.
fn say_alike(left: Stated<'_>, right: Stated<'_>) -> bool {
    let (l, r) = (beyond_names(left), beyond_names(right));
    let (least, most) = (l.len().min(r.len()), l.len().max(r.len()));
    let both = common(&l, &r).min(common(&r, &l));
    least > 0 && both as f64 >= ALIKE * least as f64 && most <= 2 * least + 1
}

/// The share of the stems of the shorter fact that the other must have for that.
const ALIKE: f64 = 0.75;

/// Whether two facts are of two people: of a man and of a woman.
pub(super) fn of_two_people(left: Stated<'_>, right: Stated<'_>) -> bool {
    GENDER.turn(left.rows, right.rows) == Turn::Apart
}

/// Whether two facts are of two parts of something, of which may be true what is not of the other: "some", "most".
pub(super) fn are_of_parts(left: Stated<'_>, right: Stated<'_>) -> bool {
    let some = ["some", "most", "many", "several", "few"];
    some.iter()
        .any(|word| left.has(&[word]) != right.has(&[word]))
}

/// A way in which facts differ by small words, of which each fact has one at most, or none.
struct Axis {
    /// What it comes to where one fact has a word of it and the other has none.
    lone: Turn,
    /// What it comes to where the two have words of different rows.
    other: Turn,
    /// Each row words that mean the same.
    rows: &'static [&'static str],
}

impl Axis {
    /// What it comes to where two facts have words of some rows, of which its own come first.
    fn turn(&self, left: u64, right: u64) -> Turn {
        let own = (1 << self.rows.len()) - 1;
        match (left & own, right & own) {
            (0, 0) => Turn::None,
            (0, _) | (_, 0) => self.lone,
            (l, r) if l & r != 0 => Turn::None,
            _ => self.other,
        }
    }
}

/// For each axis the place of its first row among those of all.
static STARTS: LazyLock<Vec<usize>> = LazyLock::new(|| {
    let starts = AXES.iter().scan(0, |end, axis| {
        let start = *end;
        *end += axis.rows.len();
        Some(start)
    });
    starts.collect()
});

/// The rows of the small words of an article.
#[derive(Debug)]
pub struct Rows<'a> {
    words: &'a Words,
    /// For each form of the words where what begins with it stands in `ENTRIES`, or would.
    of_forms: Vec<usize>,
}

impl<'a> Rows<'a> {
    /// Those of some words.
    #[must_use]
    pub fn of(words: &'a Words) -> Self {
        let mut at = 0;
        // Forms and entries are both in alphabetical order.
        let place = |form: &String| {
            let rest = ENTRIES[at..].iter();
            at += rest.take_while(|entry| entry.first < form.as_str()).count();
            at
        };
        let of_forms = words.lower.iter().map(place).collect();
        Self { words, of_forms }
    }

    /// The rows of all axes of which a fact has a word, a bit each.
    #[must_use]
    pub fn of_fact(&self, fact: &Fact) -> u64 {
        let words = self.words;
        let own = words.within(fact.span);
        let rows = |w: usize| {
            let entries = ENTRIES[self.of_forms[words.forms[w]]..].iter();
            let begun = entries.take_while(move |entry| entry.first == words.form(w));
            let next = word_at(words, &own, w + 1);
            let found = begun.filter(move |entry| entry.next.is_empty() || entry.next == next);
            found.fold(0, |rows, entry| rows | entry.row)
        };
        own.clone().map(rows).fold(0, |all, rows| all | rows)
    }
}

/// A word of a row, or two.
struct Entry {
    first: &'static str,
    /// The word after it; empty where it counts alone.
    next: &'static str,
    /// The bit of its row among those of all axes.
    row: u64,
}

/// The words of all rows, in alphabetical order.
static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let rows = (0..).zip(AXES.iter().flat_map(|axis| axis.rows));
    let entries = rows.flat_map(|(row, words)| {
        words.split(' ').map(move |entry| {
            let (first, next) = entry.split_once('_').unwrap_or((entry, ""));
            Entry {
                first,
                next,
                row: 1 << row,
            }
        })
    });
    let mut entries: Vec<Entry> = entries.collect();
    order::sort_by_text(&mut entries, |entry| entry.first);
    entries
});

/// Who: of people of whom one is a man and one a woman neither is the other.
const GENDER: Axis = Axis {
    lone: Turn::None,
    other: Turn::Apart,
    rows: &[
        "he him his himself mr man men boy boys father son brother husband uncle nephew widower",
        "she her hers herself mrs ms miss woman women girl girls mother daughter sister wife aunt niece widow",
    ],
};

/// The axes, that of who first; two words that follow each other are joined by a low line.
const AXES: &[Axis] = &[
    GENDER,
    // When, against another thing that happened.
    Axis {
        lone: Turn::None,
        other: Turn::Apart,
        rows: &["before", "after following", "during"],
    },
    // Whose side.
    Axis {
        lone: Turn::Doubt,
        other: Turn::Contradiction,
        rows: &[
            "voted_against voting_against argued_against spoke_against campaigned_against decided_against ruled_against",
            "voted_for voting_for argued_for spoke_for campaigned_for decided_for",
        ],
    },
    Axis {
        lone: Turn::None,
        other: Turn::Contradiction,
        rows: &["all every everyone everybody both", "none neither nobody"],
    },
    // How many of all.
    Axis {
        lone: Turn::Doubt,
        other: Turn::Apart,
        rows: &[
            "all every everyone everybody each both entire whole",
            "most majority",
            "some several part partly partially",
            "few handful minority",
            "half",
            "none neither",
        ],
    },
    // How much.
    Axis {
        lone: Turn::Doubt,
        other: Turn::Apart,
        rows: &["much greatly", "little barely hardly scarcely slightly"],
    },
    Axis {
        lone: Turn::Doubt,
        other: Turn::Doubt,
        rows: &["only solely just", "almost nearly"],
    },
    // What was meant, asked or begun, but not said to be done.
    Axis {
        lone: Turn::Doubt,
        other: Turn::Doubt,
        rows: &[
            "try tries tried trying attempt attempts attempted attempting sought seek seeks seeking aimed hoped hopes \
             want wants wanted wish wishes wished vowed offer_to offered_to offers_to agreed_to agrees_to agree_to \
             ordered_to order_to told_to asked_to urged_to forced_to threaten threatens threatened threatening \
             consider considers considered considering weighs weighing mulls mulling propose proposes proposed called_for \
             calls_for calling_for demand demands demanded rumor rumors rumour rumours refused_to ready_to willing_to \
             promised_to promises_to",
        ],
    },
    // What is denied by other words than "not".
    Axis {
        lone: Turn::Apart,
        other: Turn::Apart,
        rows: &["false untrue hoax short_of refrained refrain refrains far_from anything_but"],
    },
    // How often, and by how much.
    Axis {
        lone: Turn::None,
        other: Turn::Contradiction,
        rows: &[
            "percent_more percent_higher percent_above",
            "percent_less percent_lower percent_below percent_fewer",
        ],
    },
    Axis {
        lone: Turn::None,
        other: Turn::Apart,
        rows: &[
            "hourly",
            "daily",
            "weekly",
            "monthly",
            "quarterly",
            "yearly annual annually",
        ],
    },
    Axis {
        lone: Turn::Doubt,
        other: Turn::Apart,
        rows: &["an_hour", "a_day", "a_week", "a_month", "a_year"],
    },
    Axis {
        lone: Turn::Doubt,
        other: Turn::Apart,
        rows: &[
            "doubled doubling doubles twofold",
            "tripled tripling trebled threefold",
            "quadrupled fourfold",
            "halved halving",
        ],
    },
    Axis {
        lone: Turn::Doubt,
        other: Turn::Apart,
        rows: &["once", "twice", "thrice"],
    },
    // Where.
    Axis {
        lone: Turn::None,
        other: Turn::Apart,
        rows: &[
            "north northern",
            "south southern",
            "east eastern",
            "west western",
            "northeast northeastern north-east",
            "northwest northwestern north-west",
            "southeast southeastern south-east",
            "southwest southwestern south-west",
        ],
    },
];

/// Whether what a fact says hangs on a condition, in it or beside it.
fn hangs(stated: Stated<'_>) -> Option<&'static str> {
    let words = stated.words;
    let own = stated.own.clone();
    let conditional = |w: usize| {
        let found = ["unless", "if", "provided"];
        found.into_iter().find(|c| words.form(w) == *c)
    };
    let within = own.clone().find_map(conditional);
    // "As if" and "even if" set no condition, and nothing beyond the sentence does.
    let beside = || {
        let next = stated
            .facts
            .partition_point(|f| f.span.start <= stated.fact.span.start);
        let next = stated.facts.get(next)?;
        (next.sentence == stated.fact.sentence && own.end < words.spans.len())
            .then(|| conditional(own.end))
            .flatten()
    };
    within.or_else(beside)
}

/// What the words come to that lead to a value that both facts have: "to Malta", "from Malta"; "until May", "in May".
fn led(left: Stated<'_>, right: Stated<'_>, matched: &[Compared]) -> Turn {
    let led = |span: Span, stated: Stated<'_>| {
        let words = stated.words;
        let own = stated.own.clone();
        let first = words.within(span).start;
        let before = (own.start..first).rev();
        let mut before = before.skip_while(|w| matches!(words.form(*w), "the" | "a" | "an"));
        let word = before.next()?;
        LEADING.iter().find(|lead| **lead == words.form(word))
    };
    let told = matched
        .iter()
        .filter(|c| c.equal && c.kind != Kind::Quotation);
    let turns = told.map(|c| match (led(c.left, left), led(c.right, right)) {
        (Some(x), Some(y)) if x != y => Turn::Apart,
        (Some(_), None) | (None, Some(_)) if c.kind != Kind::Name => Turn::Doubt,
        _ => Turn::None,
    });
    turns.max().unwrap_or_default()
}

/// Words that lead to a name or a value, and say which way.
const LEADING: &[&str] = &[
    "from", "to", "until", "by", "against", "without", "since", "before", "after", "under", "over",
    "above", "below",
];

/// Whether one of two facts of the very same stems denies what the other says: "ruled it out", "did not rule it out".
fn denied(left: Stated<'_>, right: Stated<'_>) -> Turn {
    let (l, r) = (left.stems, right.stems);
    let same = l.len() >= 2 && l.len() == r.len() && l.iter().zip(r).all(|(a, b)| a.same_stem(b));
    if same && !are_of_parts(left, right) && left.fact.stance.negated != right.fact.stance.negated {
        Turn::Contradiction
    } else {
        Turn::None
    }
}

/// Whether two facts in the same words have two of them in each other's place around a third: "Ada sued Ben", "Ben sued Ada".
fn exchanged(left: Stated<'_>, right: Stated<'_>) -> Turn {
    let own = |stated: Stated<'_>| stated.own.clone();
    // A fact that repeats its words has each of them in the place of another.
    if left.numbers[own(left)] == right.numbers[own(right)] {
        return Turn::None;
    }
    let (l, r) = (content(left), content(right));
    // For each word of the left fact its place in the right one.
    let places: Vec<Option<usize>> = l
        .iter()
        .map(|&w| {
            let stem = left.stem(w);
            r.iter().position(|&v| right.stem(v).same_stem(stem))
        })
        .collect();
    let found = places.iter().enumerate().any(|(at, &there)| {
        let Some(there) = there else {
            return false;
        };
        let any = |from: &[Option<usize>], behind: bool| {
            let mut places = from.iter().flatten();
            places.any(|&place| place != there && (place > there) == behind)
        };
        let (before, behind) = (&places[..at], &places[at + 1..]);
        let swapped = any(before, true) && any(behind, false);
        let kept = any(before, false) && any(behind, true);
        if !swapped && !kept {
            return false;
        }
        let (active, other) = (governs(l[at], left), governs(r[there], right));
        // "The boy was found by Ada", "the boy found Ada".
        let passive = active && suffers(r[there], right) || other && suffers(l[at], left);
        active && other && swapped || passive && kept
    });
    if !found {
        return Turn::None;
    }
    let all = left.stems.len() == right.stems.len()
        && common(left.stems, right.stems) == left.stems.len();
    if all {
        Turn::Contradiction
    } else {
        Turn::Apart
    }
}

/// The content words of a fact, in order.
fn content(stated: Stated<'_>) -> Vec<usize> {
    let words = stated.words;
    let own = stated.own.clone();
    let valued = |w: usize| {
        let mut values = stated.fact.values.iter();
        values.any(|v| {
            !matches!(v.kind, Kind::Name | Kind::Quotation) && v.span.overlap(words.spans[w]) > 0
        })
    };
    own.filter(|&w| !CHANCE.contains(&words.form(w)) && !valued(w))
        .collect()
}

/// Whether a word may be a verb of what is done to somebody: "was found by".
fn suffers(verb: usize, stated: Stated<'_>) -> bool {
    let words = stated.words;
    let form = |w: usize| word_at(words, stated.own, w);
    let be = matches!(
        form(verb.wrapping_sub(1)),
        "was" | "were" | "been" | "is" | "are" | "being"
    );
    be && form(verb + 1) == "by"
}

/// Whether a word may be a verb with an object: what follows is no little word but an article.
fn governs(verb: usize, stated: Stated<'_>) -> bool {
    let words = stated.words;
    let next = verb + 1;
    let small = [
        "the", "a", "an", "his", "her", "its", "their", "two", "three", "its",
    ];
    let capital = |w: usize| {
        let text = words.spans[w].of(stated.text);
        text.starts_with(char::is_uppercase)
    };
    !capital(verb)
        && stated.own.contains(&next)
        && (capital(next) || small.contains(&words.form(next)))
}
