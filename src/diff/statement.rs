//! Statements: whether one fact denies what the other says, by a word of opposite meaning or by a negation of what both name.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::phrase;
use super::setting::Setting;
use super::stem::{Stem, common, opposites};
use super::verdict::Stated;
use crate::align::{is_stop_word_in, lexicon};
use crate::facts::stance::Modality;
use crate::facts::{Content, Kind, is_number_word};
use crate::order;
use crate::segment::Words;
use crate::text::Span;

/// Whether a word of one fact means the opposite of a word of the other, and enough else of the two is the same. What the
/// sentences around them say counts as well, as long as neither sentence has both words.
pub(super) fn opposed(left: Stated<'_>, right: Stated<'_>, score: f64, setting: &Setting) -> bool {
    let (l, r) = (left.stems, right.stems);
    let has = |stems: &[Stem], one: &Stem| stems.iter().any(|s| s.text() == one.text());
    let pairs = opposites(l, r);
    let pairs = pairs
        .into_iter()
        .filter(|(a, b)| !has(right.context, a) && !has(left.context, b));
    let mut pairs = pairs.peekable();
    if pairs.peek().is_none() {
        return false;
    }
    let share =
        |own: &[Stem], other: &[Stem]| (common(own, other) + 1) as f64 / own.len().max(1) as f64;
    let both = common(l, r);
    let most = if score >= SURE { HALF } else { MOST };
    if both >= 1 && score >= LIKELY && share(l, r).min(share(r, l)) >= most {
        return true;
    }
    let told = |own: &[Stem], context: &[Stem]| {
        common(own, context) >= TOLD && share(own, context) >= NEARLY_ALL
    };
    if (setting.link >= SURE || setting.link >= NEARLY_SURE && score >= NEARLY_SURE && both >= 1)
        && (told(l, right.context) || told(r, left.context))
    {
        return true;
    }
    score >= LIKELY && pairs.any(|(a, b)| one_head(a, left, b, right) || both_as(a, left, b, right))
}

/// From this score on, two facts that share most words but for the opposite ones say the opposite.
const LIKELY: f64 = 0.5;

/// The share of the words of either, the opposite ones among them.
const MOST: f64 = 0.6;

/// How many words of one fact stand in the sentence of the other, at least.
const TOLD: usize = 2;

/// And which share of its words.
const NEARLY_ALL: f64 = 0.75;

/// The probability from which two sentences are surely of one thing.
const SURE: f64 = 0.8;

/// The same where the two facts are as surely of one thing.
const NEARLY_SURE: f64 = 0.7;

/// Whether two words stand before the same one: "a long illness", "a short illness".
fn one_head(a: &Stem, left: Stated<'_>, b: &Stem, right: Stated<'_>) -> bool {
    let head = |stem: &Stem, stated: Stated<'_>| -> Option<Stem> {
        let words = stated.words;
        let own = words.within(stated.fact.span);
        let language = words.language;
        let at = place(stem, stated)?;
        let next = own.contains(&(at + 1)).then(|| words.form(at + 1))?;
        (!is_stop_word_in(next, language)).then(|| Stem::of(next, language))
    };
    let heads = head(a, left).zip(head(b, right));
    heads.is_some_and(|(x, y)| x.same(&y))
}

/// Whether two words tell as what somebody is seen: "as a witness", "as a suspect".
fn both_as(a: &Stem, left: Stated<'_>, b: &Stem, right: Stated<'_>) -> bool {
    let seen = |stem: &Stem, stated: Stated<'_>| {
        let own = stated.words.within(stated.fact.span);
        let before = |at: usize, n: usize| word_at(stated.words, &own, at.wrapping_sub(n));
        place(stem, stated).is_some_and(|at| {
            let article = matches!(before(at, 1), "a" | "an" | "the");
            before(at, if article { 2 } else { 1 }) == "as"
        })
    };
    seen(a, left) && seen(b, right)
}

/// Where a stem stands in a fact first: the place of its word in the article.
fn place(stem: &Stem, stated: Stated<'_>) -> Option<usize> {
    let words = stated.words;
    words.within(stated.fact.span).find(|&w| {
        words.form(w).starts_with(stem.start())
            && Stem::of(words.form(w), words.language).same_stem(stem)
    })
}

/// What the negations of two facts come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Denial {
    /// Both deny something.
    Both,
    /// What one denies is not what the other says.
    Beside,
    /// One may deny the other.
    Open,
    /// What one denies the other says.
    Sure,
}

/// What the negations of two facts come to, of which at least one denies something.
pub(super) fn denial(left: Stated<'_>, right: Stated<'_>, score: f64, setting: &Setting) -> Denial {
    let (of_left, of_right) = (Negation::of(left), Negation::of(right));
    let (denying, other, own) = match (of_left.as_slice(), of_right.as_slice()) {
        ([], []) => return Denial::Open,
        (negations, []) => (negations, right, left),
        ([], negations) => (negations, left, right),
        // Where both deny something, nothing tells that one denies what the other says.
        _ => return Denial::Both,
    };
    let judged = denying.iter().map(|n| n.judged(own, other, score, setting));
    judged.max_by_key(|d| *d as u8).unwrap_or(Denial::Open)
}

/// A word, where it lies in a stretch of them.
pub(super) fn word_at<'a>(words: &'a Words, within: &Range<usize>, at: usize) -> &'a str {
    match within.contains(&at) {
        true => words.form(at),
        false => "",
    }
}

/// A denying word with what it denies.
#[derive(Debug)]
struct Negation {
    /// The content stems after it in its clause, nearest first.
    scope: Vec<Stem>,
    /// Whether it denies that something goes on, not that it was so.
    beside: bool,
    /// Whether it denies that these had a part in what happened.
    clears: bool,
    /// Whether it forbids.
    forbids: bool,
}

/// Words after "nothing" by which it is said where or of whom, not what is denied.
const PLACING: &[&str] = &["at", "in", "on", "of", "from", "about", "near"];

/// How many words after a negation it may deny.
const REACH: usize = 8;

/// How many content words after a negation it denies.
const DENIED: usize = 3;

impl Negation {
    fn of(stated: Stated<'_>) -> Vec<Self> {
        let words = stated.words;
        let own = words.within(stated.fact.span);
        let mut found = Vec::new();
        for w in own.clone() {
            let next = word_at(words, &own, w + 1);
            if let Some(skip) = denies(words, own.start..w, next) {
                // "The wind had nothing to do with it": what is denied stands before.
                if words.form(w) == "nothing" && next == "to" && word_at(words, &own, w + 2) == "do"
                {
                    let scope = Self::after(stated, own.start, w);
                    found.push(Self {
                        clears: true,
                        ..scope
                    });
                    continue;
                }
                let negation = Self::after(stated, w + skip, own.end);
                // "None of the men came": denied of those who are counted.
                let among = words.form(w) == "none" && next == "of" && !negation.scope.is_empty();
                // "Neither comes": of whom it is denied stands in another clause.
                let pronoun = matches!(words.form(w), "nothing" | "nobody");
                let bare = words.form(w) == "neither"
                    || words.form(w) == "none" && !among
                    || pronoun && (negation.scope.is_empty() || PLACING.contains(&next));
                let modal = w.checked_sub(1).map_or("", |b| word_at(words, &own, b));
                found.push(Self {
                    beside: negation.beside || bare,
                    forbids: matches!(modal, "must" | "should" | "shall"),
                    ..negation
                });
            }
        }
        found
    }

    fn after(stated: Stated<'_>, from: usize, end: usize) -> Self {
        let words = stated.words;
        let language = words.language;
        let mut scope = Vec::new();
        let opens = words.within(stated.fact.span).start;
        let before = from.checked_sub(1).filter(|_| from > opens);
        let mut last = before.map(|w| words.spans[w]);
        for w in from..end.min(from + REACH) {
            if CHANGED.contains(&words.form(w)) {
                // What is not so again was so once.
                return Self {
                    scope: Vec::new(),
                    beside: true,
                    clears: false,
                    forbids: false,
                };
            }
            let cut = last.is_some_and(|l| {
                let gap = Span::new(l.end, words.spans[w].start).of(stated.text);
                gap.contains([',', ';', ':', '—', '–', '“', '”', '('])
            });
            if cut || CUTS.contains(&words.form(w)) {
                break;
            }
            last = Some(words.spans[w]);
            let form = words.form(w);
            let light = is_stop_word_in(form, language) || is_number_word(form);
            let capital = words.spans[w]
                .of(stated.text)
                .starts_with(char::is_uppercase);
            let named = capital && w != opens;
            let next = word_at(words, &(from..end), w + 1);
            if let Some(meant) = phrase::meaning(&lexicon::stem(form), next) {
                scope.push(Stem::of(meant, language));
                continue;
            }
            if !light && !named && form.starts_with(char::is_alphabetic) && !LIGHT.contains(&form) {
                scope.push(Stem::of(form, language));
            }
        }
        scope.truncate(DENIED);
        Self {
            scope,
            beside: false,
            clears: false,
            forbids: false,
        }
    }

    /// Whether another fact tells what is denied only as meant: that it has not been done contradicts nobody who means to.
    fn is_only_meant(&self, other: Stated<'_>) -> bool {
        let words = other.words;
        let denied = |w: usize| {
            let stem = Stem::of(words.form(w), words.language);
            self.scope.iter().any(|s| s.same(&stem))
        };
        let own = words.within(other.fact.span);
        let before = own.clone().take_while(|&w| !denied(w));
        let mut before = before.map(|w| lexicon::stem(words.form(w)));
        before.any(|stem| MEANT_STEMS.contains(&stem))
    }

    /// Whether it denies a change.
    fn keeps(&self) -> bool {
        self.scope.iter().any(|stem| stem.text() == "chang")
    }

    /// Whether another fact names one of what is denied, in a sentence that says the rest of it: "no firefighter was hurt",
    /// "six were hurt, among them a firefighter".
    fn names_one(&self, other: Stated<'_>) -> bool {
        let Some((first, rest)) = self.scope.split_first() else {
            return false;
        };
        let words = other.words;
        let own = words.within(other.fact.span);
        let one = |w: usize| {
            let article = matches!(word_at(words, &own, w), "a" | "an" | "one");
            article && Stem::of(word_at(words, &own, w + 1), words.language).same_stem(first)
        };
        let told = common(rest, other.context) == rest.len();
        !rest.is_empty() && told && own.clone().any(one)
    }

    fn judged(&self, own: Stated<'_>, other: Stated<'_>, score: f64, setting: &Setting) -> Denial {
        // What must not be may have been all the same.
        let forbidden = self.forbids && other.fact.stance.modality == Modality::Flat;
        if self.beside || forbidden || answers(own) {
            return Denial::Beside;
        }
        if self.scope.is_empty() {
            return Denial::Open;
        }
        // Of most a thing may be denied that is so of others: "most were never built", "only two were ever built".
        if has(own, SOME) || has(other, FEW) {
            return Denial::Beside;
        }
        let hits = common(&self.scope, other.stems);
        if hits == 0 && !self.keeps() {
            return Denial::Beside;
        }
        if self.is_only_meant(other) {
            return Denial::Beside;
        }
        let all = hits == self.scope.len();
        let context = |stems: &[Stem], context: &[Stem]| {
            common(stems, context) as f64 / stems.len().max(1) as f64
        };
        let told = context(own.stems, other.context).max(context(other.stems, own.context));
        let around = told >= HALF && common(own.context, other.context) >= 2;
        let sure =
            hits >= 2 && score >= LIKELY || around && (score >= SCORED || setting.link >= SURE);
        let cleared = self.clears && score >= SCORED;
        // "Not one person was arrested" and "12 arrests".
        let none = other.fact.values.iter().any(|v| match &v.content {
            Content::Quantity(count) if v.kind == Kind::Number && count.low >= 1.0 => {
                let counted = count
                    .slot
                    .first()
                    .map(|w| Stem::of(w, other.words.language));
                counted.is_some_and(|c| self.scope.iter().any(|s| s.same(&c)))
            }
            _ => false,
        });
        let none = none || self.names_one(other);
        let moves = score >= CHANGES && self.keeps() && other.stems.iter().any(Stem::moves);
        let sure = moves
            || all && (sure || cleared || none && score >= LIKELY)
            || none && score >= COUNTED;
        if sure { Denial::Sure } else { Denial::Open }
    }
}

fn has(stated: Stated<'_>, words: &[&str]) -> bool {
    let mut forms = stated.words.forms_of(stated.words.within(stated.fact.span));
    forms.any(|w| words.contains(&w))
}

/// Words by which a thing is said of a part alone.
const SOME: &[&str] = &["most", "many", "some", "several", "few", "half", "partly"];

/// Words by which a thing is said of hardly any.
const FEW: &[&str] = &["only", "few", "hardly", "barely", "rarely", "seldom"];

/// Whether a fact follows a question: what it denies stands there.
fn answers(stated: Stated<'_>) -> bool {
    let before = stated.text[..stated.fact.span.start].trim_end();
    before
        .trim_end_matches(['"', '\'', '”', '’'])
        .ends_with('?')
}

/// Words before a deed by which it is meant, not done: "is ready to meet", "announced a meeting".
#[rustfmt::skip]
const MEANT: &[&str] = &[
    "agree", "announce", "arrange", "demand", "expect", "hope", "offer", "plan", "prepare", "promise", "propose", "ready",
    "suggest", "threaten", "try", "urge", "want",
];

static MEANT_STEMS: LazyLock<BTreeSet<String>> =
    LazyLock::new(|| order::set(MEANT.iter().map(|word| lexicon::stem(word))));

/// The score from which one word of what is denied is enough.
const SCORED: f64 = 0.7;

/// The score from which it is enough that what is counted in one is denied in the other.
const COUNTED: f64 = 0.75;

/// The share of either fact that the sentence of the other has then.
const HALF: f64 = 0.5;

/// How many words a denying expression takes that starts behind some words of a fact; none where there is none.
fn denies(words: &Words, before: Range<usize>, next: &str) -> Option<usize> {
    let word = words.form(before.end);
    // Most words begin as none of these.
    let first = word.bytes().next();
    if !first.is_some_and(|letter| b"acdflnpruwy".contains(&letter)) {
        return word.ends_with("n't").then_some(1);
    }
    match (word, next) {
        (
            "not" | "no",
            "only" | "more" | "less" | "fewer" | "later" | "just" | "least" | "longer" | "other",
        ) => None,
        ("rule" | "rules" | "ruled" | "ruling", "out") => Some(2),
        (
            "fails" | "failed" | "failing" | "declined" | "declines" | "refused" | "refuses"
            | "neglected" | "unable" | "yet",
            "to",
        ) => Some(2),
        (
            "not" | "no" | "never" | "neither" | "nor" | "without" | "nobody" | "nothing" | "none"
            | "cannot" | "averted" | "avoided" | "prevented" | "lacked" | "lacks",
            _,
        ) => Some(1),
        // "Kept the boats from landing".
        ("from", _) if next.ends_with("ing") => {
            let mut near = before.rev().take(REACH);
            near.any(|w| HINDERING.contains(&words.form(w)))
                .then_some(1)
        }
        _ => word.ends_with("n't").then_some(1),
    }
}

/// Verbs that deny what follows with "from"; "prevent" denies by itself as well.
const HINDERING: &[&str] = &[
    "keep",
    "keeps",
    "kept",
    "stop",
    "stops",
    "stopped",
    "bar",
    "barred",
    "block",
    "blocked",
    "ban",
    "banned",
    "discouraged",
    "deterred",
    "prevent",
    "prevents",
    "saved",
];

/// Words after a negation that carry nothing of what it denies: "played no part in".
const LIGHT: &[&str] = &[
    "part", "role", "share", "kind", "sort", "sign", "any", "else", "person", "people", "single",
];

/// Words by which a negation denies that something goes on.
const CHANGED: &[&str] = &["again", "anymore", "further", "yet", "longer"];

/// Words that end what a negation denies.
const CUTS: &[&str] = &[
    "and", "but", "or", "that", "which", "who", "when", "because", "although", "while", "before",
    "after", "until", "since", "if", "unless", "as", "than", "where", "whose",
];

/// What moves up or down, stemmed.
#[rustfmt::skip]
const MOVES: &[&str] = &[
    "cut", "declin", "decreas", "doubl", "drop", "fall", "grow", "increas", "lower", "rais", "reduc", "rise",
];

/// The score from which such a move contradicts that nothing changes.
const CHANGES: f64 = 0.6;

impl Stem {
    /// Whether it tells of a move up or down.
    fn moves(&self) -> bool {
        MOVES.binary_search(&self.text()).is_ok()
    }

    /// The first letter.
    fn start(&self) -> &str {
        let text = self.text();
        let end = text.chars().next().map_or(0, char::len_utf8);
        &text[..end]
    }
}
