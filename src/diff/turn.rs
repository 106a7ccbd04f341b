//! Turns: small words, and the order of words, by which two facts in nearly the same words say different things. In English.
//! They speak against what likeness says, never for it. Lists written by hand.

use super::CHANCE;
use super::slot::replaced;
use super::stated::{Stated, word_at};
use super::stem::{Stem, common, likeness};
use super::verdict::Compared;
use super::when::beyond_names;
use crate::facts::Kind;
use crate::text::Span;

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

/// What the small words of two facts come to, of which `matched` are the values that agree; in facts that are less alike
/// the words may be of different things.
pub(super) fn turn(left: Stated<'_>, right: Stated<'_>, matched: &[Compared]) -> Turn {
    let axes = AXES.iter().map(|axis| axis.turn(left, right));
    let small = axes.max().unwrap_or_default();
    let condition = if hangs(left) == hangs(right) {
        Turn::None
    } else {
        Turn::Doubt
    };
    let replaced = replaced(left, right);
    let slots = match () {
        () if replaced.name => Turn::Apart,
        () if replaced.words => Turn::Doubt,
        () => Turn::None,
    };
    let led = led(left, right, matched);
    let exchanged = exchanged(left, right);
    let turns = [small, condition, slots, led, exchanged, denied(left, right)];
    let most = if are_alike(left, right) {
        Turn::Contradiction
    } else {
        Turn::Doubt
    };
    turns.into_iter().max().unwrap_or_default().min(most)
}

/// Whether small words of two facts are of one thing: nearly all that the shorter says beyond names the other says.
fn are_alike(left: Stated<'_>, right: Stated<'_>) -> bool {
    let (l, r) = (beyond_names(left), beyond_names(right));
    let (least, most) = (l.len().min(r.len()), l.len().max(r.len()));
    let both = common(&l, &r).min(common(&r, &l));
    likeness(left.stems, right.stems) >= ALIKE
        || least > 0 && both as f64 >= ALIKE * least as f64 && most <= 2 * least + 1
}

/// The share of the stems of the shorter fact that the other must have for that.
const ALIKE: f64 = 0.75;

/// Whether two facts are of two people: of a man and of a woman.
pub(super) fn of_two_people(left: Stated<'_>, right: Stated<'_>) -> bool {
    GENDER.turn(left, right) == Turn::Apart
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
    fn turn(&self, left: Stated<'_>, right: Stated<'_>) -> Turn {
        match (self.rows_of(left), self.rows_of(right)) {
            (0, 0) => Turn::None,
            (0, _) | (_, 0) => self.lone,
            (l, r) if l & r != 0 => Turn::None,
            _ => self.other,
        }
    }

    /// The rows of which a fact has a word, a bit each.
    fn rows_of(&self, stated: Stated<'_>) -> u32 {
        let words = stated.words;
        let own = words.within(stated.fact.span);
        let has = |w: usize, row: &str| {
            row.split(' ').any(|entry| {
                let (first, next) = entry.split_once('_').unwrap_or((entry, ""));
                let follows = || own.contains(&(w + 1)) && words.form(w + 1) == next;
                words.form(w) == first && (next.is_empty() || follows())
            })
        };
        let rows = self.rows.iter().enumerate();
        rows.filter(|(_, row)| own.clone().any(|w| has(w, row)))
            .fold(0, |found, (n, _)| found | 1 << n)
    }
}

/// Who: of people of whom one is a man and one a woman neither is the other.
const GENDER: Axis = Axis {
    lone: Turn::None,
    other: Turn::Apart,
    rows: &[
        "he him his himself mr man men boy boys father son brother husband uncle nephew widower",
        "she her hers herself mrs ms miss woman women girl girls mother daughter sister wife aunt niece widow",
    ],
};

/// The axes; two words that follow each other are joined by a low line.
const AXES: &[Axis] = &[
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
    GENDER,
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
    let own = words.within(stated.fact.span);
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
        let own = words.within(stated.fact.span);
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
    let (l, r) = (Row::of(left), Row::of(right));
    let found = l.content.iter().enumerate().any(|(at, verb)| {
        let Some(there) = r.place(&verb.1) else {
            return false;
        };
        let swapped = |from: &[(usize, Stem)], behind: bool| {
            from.iter().any(|(_, stem)| {
                let place = r.place(stem);
                place.is_some_and(|place| place != there && (place > there) == behind)
            })
        };
        let kept = |from: &[(usize, Stem)], behind: bool| {
            from.iter().any(|(_, stem)| {
                let place = r.place(stem);
                place.is_some_and(|place| place != there && (place > there) == behind)
            })
        };
        let (active, other) = (l.governs(at, left), r.governs(there, right));
        let (before, behind) = (&l.content[..at], &l.content[at + 1..]);
        // "The boy was found by Ada", "the boy found Ada".
        let passive = active && r.suffers(there, right) || other && l.suffers(at, left);
        active && other && swapped(before, true) && swapped(behind, false)
            || passive && kept(before, false) && kept(behind, true)
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
struct Row {
    content: Vec<(usize, Stem)>,
}

impl Row {
    fn of(stated: Stated<'_>) -> Self {
        let words = stated.words;
        let own = words.within(stated.fact.span);
        let valued = |w: &usize| {
            let mut values = stated.fact.values.iter();
            values.any(|v| {
                !matches!(v.kind, Kind::Name | Kind::Quotation)
                    && v.span.overlap(words.spans[*w]) > 0
            })
        };
        let telling = own.filter(|&w| !CHANCE.contains(&words.form(w)));
        let content = telling.filter(|w| !valued(w));
        let content = content.map(|w| (w, Stem::of(words.form(w), words.language)));
        Self {
            content: content.collect(),
        }
    }

    fn place(&self, stem: &Stem) -> Option<usize> {
        self.content.iter().position(|(_, s)| s.same_stem(stem))
    }

    /// Whether a word may be a verb of what is done to somebody: "was found by".
    fn suffers(&self, at: usize, stated: Stated<'_>) -> bool {
        let words = stated.words;
        let verb = self.content[at].0;
        let form = |w: usize| word_at(words, &words.within(stated.fact.span), w);
        let be = matches!(
            form(verb.wrapping_sub(1)),
            "was" | "were" | "been" | "is" | "are" | "being"
        );
        be && form(verb + 1) == "by"
    }

    /// Whether a word may be a verb with an object: what follows is no little word but an article.
    fn governs(&self, at: usize, stated: Stated<'_>) -> bool {
        let words = stated.words;
        let next = self.content[at].0 + 1;
        let small = [
            "the", "a", "an", "his", "her", "its", "their", "two", "three", "its",
        ];
        let capital = |w: usize| {
            let text = words.spans[w].of(stated.text);
            text.starts_with(char::is_uppercase)
        };
        !capital(self.content[at].0)
            && words.within(stated.fact.span).contains(&next)
            && (capital(next) || small.contains(&words.form(next)))
    }
}
