//! Statements: whether one fact denies what the other says, by a word of opposite meaning or by a negation of what both name.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::deed::{Placed, placed};
use super::phrase;
use super::setting::{BESIDE, Setting};
use super::stem::{Stem, common, opposites};
use super::verdict::Stated;
use crate::align::lexicon::{Opposition, opposition};
use crate::align::{is_stop_word_in, lexicon};
use crate::facts::stance::Modality;
use crate::facts::{Content, Kind, Value, is_number_word};
use crate::order;
use crate::segment::Words;
use crate::text::Span;

/// The words of two facts that mean the opposite of each other, each with how they are placed: those that neither sentence
/// has both of, and that are not told of two things.
pub(super) fn opposing<'a>(
    left: Stated<'a>,
    right: Stated<'a>,
) -> Vec<(&'a Stem, &'a Stem, Placed)> {
    let has = |stems: &[Stem], one: &Stem| stems.iter().any(|s| s.same(one));
    let pairs = opposites(left.stems, right.stems).into_iter();
    let pairs = pairs.filter(|(a, b)| !has(right.context, a) && !has(left.context, b));
    let pairs = pairs.map(|(a, b)| (a, b, placed(a, left, b, right)));
    pairs.filter(|p| p.2 != Placed::Apart).collect()
}

/// Whether a word of one fact tells an outcome that one of the other rules out, wherever they stand.
pub(super) fn ends_otherwise(left: Stated<'_>, right: Stated<'_>) -> bool {
    let mut pairs = opposites(left.stems, right.stems).into_iter();
    pairs.any(|(a, b)| opposition(a.text(), b.text()) == Opposition::Outcomes)
}

/// Whether one of these words denies the other, since enough else of the two facts is the same. What the sentences around
/// them say counts as well.
pub(super) fn opposed(
    pairs: &[(&Stem, &Stem, Placed)],
    left: Stated<'_>,
    right: Stated<'_>,
    score: f64,
    setting: &Setting,
) -> bool {
    if pairs.is_empty() {
        return false;
    }
    let (l, r) = (left.stems, right.stems);
    let share =
        |own: &[Stem], other: &[Stem]| (common(own, other) + 1) as f64 / own.len().max(1) as f64;
    let both = common(l, r);
    let alike = share(l, r).min(share(r, l));
    let told = |own: &[Stem], context: &[Stem], most: f64| {
        common(own, context) >= TOLD && share(own, context) >= most
    };
    let of_one =
        setting.link >= SURE || setting.link >= NEARLY_SURE && score >= NEARLY_SURE && both >= 1;
    pairs.iter().any(|&(a, b, placed)| {
        let opposition = opposition(a.text(), b.text());
        let (most, nearly) = match opposition {
            Opposition::Courses => (NEARLY_ALL, 1.0),
            _ if score >= SURE => (HALF, NEARLY_ALL),
            _ => (MOST, NEARLY_ALL),
        };
        let whole = placed == Placed::One || alike >= 1.0;
        let enough = if whole { 1 } else { 2 };
        let likely = score >= LIKELY;
        let one = placed == Placed::One && opposition == Opposition::Outcomes;
        likely && (both >= enough && alike >= most || one && score + setting.link >= TOGETHER)
            || likely && (one_head(a, left, b, right) || both_as(a, left, b, right))
            || of_one && (told(l, right.context, nearly) || told(r, left.context, nearly))
    })
}

/// How sure two facts and their sentences must be of one thing, together, for two deeds that rule out each other.
const TOGETHER: f64 = 1.0;

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

/// Where a stem stands in a fact first, by itself or told by a phrase: the place of its word in the article.
pub(super) fn place(stem: &Stem, stated: Stated<'_>) -> Option<usize> {
    let words = stated.words;
    let own = words.within(stated.fact.span);
    own.clone().find(|&w| {
        let told = lexicon::stem(words.form(w));
        match phrase::meant(words, &own, w, &told) {
            Some(meant) => lexicon::stem(meant) == stem.text(),
            None => told == stem.text(),
        }
    })
}

/// Whether a mark parts a word from the one before it.
pub(super) fn parted(stated: Stated<'_>, w: usize) -> bool {
    let spans = &stated.words.spans;
    let gap = Span::new(spans[w - 1].end, spans[w].start).of(stated.text);
    gap.contains([',', ';', ':', '—', '–', '“', '”', '('])
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
    /// What one denies the other says in part.
    Partly,
    /// What one denies the other says.
    Sure,
    /// What one denies is the opposite of what the other says.
    Agrees,
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
#[derive(Debug, Default)]
struct Negation {
    /// The content stems after it in its clause, nearest first.
    scope: Vec<Stem>,
    /// Whether it denies that something goes on, not that it was so.
    beside: bool,
    /// Whether it denies that these had a part in what happened.
    clears: bool,
    /// Whether it forbids.
    forbids: bool,
    /// Whether it denies that there is such a thing at all: "there was no".
    exists: bool,
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
            // "Without a word, she left": what is denied is nothing of what the fact says.
            let opens = w == own.start && words.form(w) == "without";
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
                let before = |n: usize| w.checked_sub(n).map_or("", |b| word_at(words, &own, b));
                // "Paid nothing": what is denied is the deed before.
                if words.form(w) == "nothing"
                    && negation.scope.is_empty()
                    && !is_stop_word_in(before(1), words.language)
                    && w > own.start
                {
                    found.push(Self {
                        scope: vec![Stem::of(before(1), words.language)],
                        clears: true,
                        ..Self::default()
                    });
                    continue;
                }
                let be = matches!(before(1), "is" | "was" | "are" | "were" | "be" | "been");
                let there = before(2) == "there" || before(3) == "there";
                // "None of the men came": denied of those who are counted.
                let among = words.form(w) == "none" && next == "of" && !negation.scope.is_empty();
                // "Neither comes": of whom it is denied stands in another clause.
                let pronoun = matches!(words.form(w), "nothing" | "nobody");
                let bare = words.form(w) == "neither"
                    || words.form(w) == "none" && !among
                    || pronoun && (negation.scope.is_empty() || PLACING.contains(&next));
                found.push(Self {
                    beside: negation.beside
                        || bare
                        || opens
                        || SAYING.contains(&word_at(words, &own, w + skip)),
                    exists: be && there && !CHANGED.contains(&next),
                    forbids: matches!(before(1), "must" | "should" | "shall"),
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
        for w in from..end.min(from + REACH) {
            if CHANGED.contains(&words.form(w)) {
                // What is not so again was so once.
                return Self {
                    beside: true,
                    ..Self::default()
                };
            }
            if w > opens && parted(stated, w) || CUTS.contains(&words.form(w)) {
                break;
            }
            let form = words.form(w);
            let light = is_stop_word_in(form, language) || is_number_word(form);
            let capital = words.spans[w]
                .of(stated.text)
                .starts_with(char::is_uppercase);
            let named = capital && w != opens;
            if let Some(meant) = phrase::meant(words, &(from..end), w, &lexicon::stem(form)) {
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
            ..Self::default()
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
        let told = !rest.is_empty() && common(rest, other.context) == rest.len();
        (self.exists || told) && own.clone().any(one)
    }

    fn judged(&self, own: Stated<'_>, other: Stated<'_>, score: f64, setting: &Setting) -> Denial {
        let against = |s: &Stem| other.stems.iter().any(|o| s.is_opposed(o));
        if self.scope.iter().any(against) {
            return Denial::Agrees;
        }
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
        // "Will not open in May": the month may be all that is denied.
        let bare = |v: &Value| matches!(v.kind, Kind::Name | Kind::Quotation);
        let whole = own.fact.values.iter().all(bare);
        let sure = sure || whole && score >= COUNTED && setting.link >= NEARLY_SURE;
        let moves = score >= CHANGES && self.keeps() && other.stems.iter().any(Stem::moves);
        let sure = moves
            || all && (sure || cleared || none && score >= LIKELY)
            || none && score >= COUNTED
            || none && self.exists && score >= LIKELY && setting.link >= BESIDE;
        if sure {
            Denial::Sure
        } else if all {
            Denial::Partly
        } else {
            Denial::Open
        }
    }
}

pub(super) fn has(stated: Stated<'_>, words: &[&str]) -> bool {
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

pub(super) static MEANT_STEMS: LazyLock<BTreeSet<String>> =
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

/// Words after a negation by which it is open what is so: "did not say how many", "is not known".
const SAYING: &[&str] = &[
    "say",
    "said",
    "tell",
    "told",
    "know",
    "known",
    "clear",
    "comment",
    "explain",
    "disclose",
    "disclosed",
];

/// Words that end what a negation denies.
pub(super) const CUTS: &[&str] = &[
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
}
