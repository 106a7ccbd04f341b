//! Deeds: what is done to what by whom, as far as words and their order tell it, and whether two of which one rules out the
//! other are told of one thing.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::phrase::place;
use super::stated::{Stated, word_at};
use super::stem::{Stem, common};
use crate::align::is_stop_word_in;
use crate::align::lexicon::{self, Opposition, opposition};
use crate::facts::value::agreement;
use crate::facts::{Kind, Value, is_number_word};
use crate::order;

/// Whether two facts tell two deeds of one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Placed {
    /// They are of two things, or one is only meant.
    Apart,
    /// Nothing tells.
    Open,
    /// They are of one thing.
    One,
}

/// How the deeds of two facts are placed, each told by a stem.
pub(super) fn placed(a: &Stem, left: Stated<'_>, b: &Stem, right: Stated<'_>) -> Placed {
    let Some((x, y)) = Deed::of(a, left).zip(Deed::of(b, right)) else {
        return Placed::Apart;
    };
    // One who dissents is enough where all agreed.
    let part = opposition(a.text(), b.text()) != Opposition::Other;
    let counted = part && x.counted != y.counted && !left.has(ALL) && !right.has(ALL);
    match () {
        () if counted
            || x.meant != y.meant
            || x.others != y.others
            || x.is_apart(&y)
            || apart(left, right) =>
        {
            Placed::Apart
        }
        () if x.is_of_one_with(&y) => Placed::One,
        () => Placed::Open,
    }
}

/// A deed with the content stems that its fact names with it.
struct Deed<'a> {
    /// What stands before it.
    subject: Vec<Stem>,
    /// What stands after it, until a word of place or time.
    object: Vec<Stem>,
    /// What follows behind a small word.
    beside: Vec<(&'a str, Vec<Stem>)>,
    /// Of these who does it, as far as that is told.
    agent: Vec<Stem>,
    /// And to whom or what it is done.
    patient: Vec<Stem>,
    /// Whether it is only meant, or asked for.
    meant: bool,
    /// Whether the latter are counted.
    counted: bool,
    /// The words by which it is of others, or of another time.
    others: Vec<&'a str>,
}

/// Words by which a deed is of others, or of another time.
#[rustfmt::skip]
const OTHERS: &[&str] = &[
    "another", "earlier", "first", "half", "if", "initially", "most", "originally", "other", "partly", "previous",
     "previously", "second", "some", "third",
];

/// Words by which it is of all.
const ALL: &[&str] = &["all", "every", "each", "both", "no", "none", "nobody"];

/// Small words behind which nothing is named that it is done to.
#[rustfmt::skip]
const PLACING: &[&str] = &[
    "about", "after", "against", "at", "before", "below", "by", "during", "for", "from", "in", "into", "on", "over", "since",
    "under", "until", "with", "within",
];

/// Small words behind which two deeds of one thing do not name two things.
const JOINING: &[&str] = &[
    "of", "for", "to", "with", "against", "about", "over", "into",
];

/// Stems of verbs by which others are asked to do it.
const ASKING: &[&str] = &["advis", "ask", "call", "recommend", "request", "seek"];

/// Words before a deed by which it is meant, not done: "is ready to meet", "announced a meeting".
#[rustfmt::skip]
const MEANT: &[&str] = &[
    "agree", "announce", "arrange", "demand", "expect", "hope", "offer", "plan", "prepare", "promise", "propose", "ready",
    "suggest", "threaten", "try", "urge", "want",
];

pub(super) static MEANT_STEMS: LazyLock<BTreeSet<String>> =
    LazyLock::new(|| order::set(MEANT.iter().map(|word| lexicon::stem(word))));

/// Words that end what is said of a deed, and what a negation denies.
pub(super) const CUTS: &[&str] = &[
    "and", "but", "or", "that", "which", "who", "when", "because", "although", "while", "before",
    "after", "until", "since", "if", "unless", "as", "than", "where", "whose",
];

const BE: &[&str] = &["is", "are", "was", "were", "be", "been", "being", "not"];

/// Whether both facts have names, or dates, and none in common.
fn apart(left: Stated<'_>, right: Stated<'_>) -> bool {
    fn of_kind(stated: Stated<'_>, kind: Kind) -> impl Iterator<Item = &Value> {
        stated.fact.values.iter().filter(move |v| v.kind == kind)
    }
    let differ = |kind: Kind| {
        let (mut l, mut r) = (of_kind(left, kind), of_kind(right, kind).peekable());
        let agree = |a: &Value| of_kind(right, kind).any(|b| agreement(a, b).agrees());
        r.peek().is_some() && of_kind(left, kind).next().is_some() && !l.any(agree)
    };
    differ(Kind::Name) || differ(Kind::Date)
}

impl<'a> Deed<'a> {
    /// The deed that a stem tells.
    fn of(stem: &Stem, stated: Stated<'a>) -> Option<Self> {
        let words = stated.words;
        let own = stated.own.clone();
        let at = place(stem, stated)?;
        let word = |w: usize| word_at(words, &own, w);
        let before = |n: usize| at.checked_sub(n).map_or("", word);
        let cuts = |w: &usize| CUTS.contains(&word(*w));
        let cut = (own.start..at).rev().find(cuts);
        let (opens, until) = match cut {
            // "The fair, which would have been the third, was called off".
            Some(w) if (w + 1..at + 1).any(|w| stated.parted(w)) => (own.start, w),
            Some(w) => (w + 1, at),
            None => (own.start, at),
        };
        let meant = |w: usize| {
            let stem = lexicon::stem(words.form(w));
            MEANT_STEMS.contains(&stem) || ASKING.contains(&stem.as_str())
        };
        let closes = (at + 1..own.end).find(|w| stated.parted(*w) || cuts(w));
        let closes = closes.unwrap_or(own.end);
        let told = |w: &usize| {
            let form = words.form(*w);
            let light = is_stop_word_in(form, words.language) || is_number_word(form);
            let named = |v: &Value| matches!(v.kind, Kind::Name | Kind::Quotation);
            let mut values = stated.fact.values.iter();
            let counts = values.any(|v| !named(v) && v.span.contains(words.spans[*w]));
            !light && !counts && form.starts_with(char::is_alphabetic)
        };
        let content = |stretch: Range<usize>| -> Vec<Stem> {
            stretch
                .filter(told)
                .map(|w| stated.stem(w).clone())
                .collect()
        };
        let subject = content(opens..until);
        let small = |w: &usize| PLACING.contains(&word(*w)) || JOINING.contains(&word(*w));
        let end = (at + 1..closes).find(|w| PLACING.contains(&word(*w)));
        let end = end.unwrap_or(closes);
        let beside = (at + 1..closes).filter(|w| JOINING.contains(&word(*w)));
        let beside = beside.map(|w| {
            let next = (w + 1..closes).find(small).unwrap_or(closes);
            (words.form(w), content(w + 1..next))
        });
        let beside: Vec<(&str, Vec<Stem>)> = beside.collect();
        let object = content(at + 1..end);
        // "To disappear by the end of May" is done by nobody.
        let by = word(at + 1) == "by" && word(at).ends_with(['d', 'n', 't']);
        let be = before(1) != "to" && [1, 2].iter().any(|&n| BE.contains(&before(n)));
        let none = Vec::new;
        let (agent, patient) = match () {
            () if by => (content(at + 2..closes), subject.clone()),
            () if be => (none(), subject.clone()),
            () if matches!(word(at + 1), "it" | "him" | "her" | "them") => {
                (subject.clone(), none())
            }
            () if object.is_empty() => (none(), subject.clone()),
            () => (subject.clone(), object.clone()),
        };
        let stretch = words.forms_of(opens..end);
        // Of those whom it is done to.
        let (from, to) = if object.is_empty() || by || be {
            (opens, until)
        } else {
            (at, end - 1)
        };
        let of_these = words.spans[from].start..words.spans[to].end;
        let mut numbers = stated.fact.values.iter().filter(|v| v.kind == Kind::Number);
        Some(Self {
            subject,
            object,
            beside,
            agent,
            patient,
            meant: before(1) == "to" && (opens..at).any(meant),
            counted: numbers.any(|v| of_these.contains(&v.span.start)),
            others: stretch.filter(|w| OTHERS.contains(w)).collect(),
        })
    }

    fn is_of_one_with(&self, other: &Self) -> bool {
        let all = |deed: &Self| [&deed.subject[..], &deed.object].concat();
        let shared = common(&all(self), &all(other));
        if self.patient.is_empty() || other.patient.is_empty() {
            return shared > 0;
        }
        let open = self.agent.is_empty() || other.agent.is_empty();
        (open || meet(&self.agent, &other.agent))
            && (meet(&self.patient, &other.patient) || shared > 1)
    }

    /// Whether they are of two things: objects that have nothing in common, or what follows behind the same small word.
    fn is_apart(&self, other: &Self) -> bool {
        let two = |a: &[Stem], b: &[Stem]| !a.is_empty() && !b.is_empty() && !meet(a, b);
        let crossed = meet(&self.subject, &other.object)
            || meet(&self.object, &other.subject)
            || meet(&self.patient, &other.agent)
            || meet(&self.agent, &other.patient);
        let behind = |(small, a): &(&str, Vec<Stem>)| {
            let mut others = other.beside.iter().filter(|(other, _)| other == small);
            others.any(|(_, b)| two(a, b))
        };
        two(&self.object, &other.object) && !crossed || self.beside.iter().any(behind)
    }
}

fn meet(a: &[Stem], b: &[Stem]) -> bool {
    common(a, b) > 0
}
