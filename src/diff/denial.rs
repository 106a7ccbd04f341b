//! Denials: whether one fact denies what the other says, by a negation of what both name.

use std::ops::Range;

use super::deed::{CUTS, MEANT_STEMS};
use super::phrase;
use super::setting::{BESIDE, NEARLY_SURE, SURE, Setting};
use super::stated::{Stated, word_at};
use super::stem::{Stem, common};
use crate::align::is_stop_word_in;
use crate::facts::stance::{self, Modality};
use crate::facts::{Content, Kind, Value, is_number_word};
use crate::segment::Words;

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
    if let (Some(a), Some(b)) = (excludes(left), excludes(right))
        && a != b
        && score >= SCORED
        && common(left.stems, right.stems) >= 1
    {
        return Denial::Sure;
    }
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

/// Whether a fact tells that something is ruled out, or that it is not, where it tells either.
fn excludes(stated: Stated<'_>) -> Option<bool> {
    let words = stated.words;
    let own = words.within(stated.fact.span);
    let rules = |&w: &usize| match words.form(w) {
        "rule" | "rules" | "ruled" | "ruling" => word_at(words, &own, w + 1) == "out",
        form => form.starts_with("exclud"),
    };
    let at = own.clone().find(rules)?;
    let mut before = words.forms_of(own.start.max(at.saturating_sub(2))..at);
    Some(!before.any(|word| matches!(word, "not" | "never" | "cannot") || word.ends_with("n't")))
}

/// A denying word with what it denies.
#[derive(Debug, Default)]
struct Negation {
    /// The content stems after it in its clause, nearest first.
    scope: Vec<Stem>,
    /// Whether it denies that something goes on, not that it was so.
    beside: bool,
    /// Whether it tells an end of what it denies: "no longer".
    ends: bool,
    /// Whether what follows next is denied above all: not in "no shots were fired".
    next_first: bool,
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
        let own = stated.own.clone();
        let mut found = Vec::new();
        if stance::tells_a_record(words.forms_of(own.clone())) {
            return found;
        }
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
                        scope: vec![stated.stem(w - 1).clone()],
                        clears: true,
                        ..Self::default()
                    });
                    continue;
                }
                if next == "longer" {
                    found.push(Self {
                        ends: true,
                        ..negation
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
                    next_first: w > own.start || words.form(w) != "no",
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
        let opens = stated.own.start;
        for w in from..end.min(from + REACH) {
            if CHANGED.contains(&words.form(w)) {
                // What is not so again was so once.
                return Self {
                    beside: true,
                    ..Self::default()
                };
            }
            if w > opens && stated.parted(w) || CUTS.contains(&words.form(w)) {
                break;
            }
            let form = words.form(w);
            let light = is_stop_word_in(form, language) || is_number_word(form);
            let capital = words.spans[w]
                .of(stated.text)
                .starts_with(char::is_uppercase);
            let named = capital && w != opens;
            if let Some(meant) = phrase::meant(words, &(from..end), w, stated.stem(w).text()) {
                scope.push(Stem::of(meant, language));
                continue;
            }
            if !light && !named && form.starts_with(char::is_alphabetic) && !LIGHT.contains(&form) {
                scope.push(stated.stem(w).clone());
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
        let denied = |w: usize| {
            let stem = other.stem(w);
            self.scope.iter().any(|s| s.same(stem))
        };
        let own = other.own.clone();
        let mut before = own.clone().take_while(|&w| !denied(w));
        before.any(|w| MEANT_STEMS.contains(other.stem(w).text()))
    }

    /// Whether another fact denies a part of what is denied by a word that is no negation: "called off the strike", "there will
    /// be no strike"; "ignored the warnings", "did not act on the warnings".
    fn is_denied_too(&self, other: Stated<'_>) -> bool {
        let words = other.words;
        let own = other.own.clone();
        let named = |w: usize, scope: &[Stem]| {
            let stem = other.stem(w);
            scope.iter().any(|s| s.same(stem))
        };
        let denied = |w: usize, scope: &[Stem]| {
            let mut near = own.start.max(w.saturating_sub(NEAR))..own.end.min(w + NEAR + 1);
            !named(w, &self.scope) && near.any(|near| named(near, scope))
        };
        own.clone().any(|w| {
            let form = words.form(w);
            let pair = (form, word_at(words, &own, w + 1));
            (ENDING.contains(&form) || ENDING_PAIRS.contains(&pair)) && denied(w, &self.scope)
                || REFUSING.contains(&form) && denied(w, self.scope.get(1..).unwrap_or_default())
        })
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
        let own = other.own.clone();
        let one = |w: usize| {
            let article = matches!(word_at(words, &own, w), "a" | "an" | "one");
            article && own.contains(&(w + 1)) && other.stem(w + 1).same_stem(first)
        };
        let told = !rest.is_empty() && common(rest, other.context) == rest.len();
        (self.exists || told) && own.clone().any(one)
    }

    fn judged(&self, own: Stated<'_>, other: Stated<'_>, score: f64, setting: &Setting) -> Denial {
        let against = |s: &Stem| other.stems.iter().any(|o| s.is_opposed(o));
        if self.scope.iter().any(against) {
            return Denial::Agrees;
        }
        if self.is_denied_too(other) {
            return Denial::Agrees;
        }
        if self.ends {
            return Denial::Open;
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
        if own.has(SOME) || other.has(FEW) {
            return Denial::Beside;
        }
        let harmed = |stems: &[Stem]| stems.iter().any(|s| HARMED.contains(&s.text()));
        let both_harmed = || harmed(&self.scope[..1]) && harmed(other.stems);
        let hits = common(&self.scope, other.stems).max(usize::from(both_harmed()));
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
        } else if hits * 2 < self.scope.len()
            || self.next_first && !both_harmed() && common(&self.scope[..1], other.stems) == 0
        {
            // "Did not attend the ceremony", "attended the opening".
            Denial::Beside
        } else {
            Denial::Open
        }
    }
}

/// Stems of verbs that tell of harm.
const HARMED: &[&str] = &[
    "affect", "damag", "disrupt", "harm", "hit", "hurt", "injur", "struck",
];

/// How many words may stand between a denying word and what it denies.
const NEAR: usize = 4;

/// Words by which there is not, or no longer, what stands beside them.
#[rustfmt::skip]
const ENDING: &[&str] = &[
    "absent", "abandoned", "against", "barred", "canceled", "cancelled", "ceased", "cleared", "closed", "delayed", "denied", "denies", "ended",
    "escaped", "except", "free", "halted", "late", "scrapped", "stopped", "suspended", "without",
];

/// The same of two words.
const ENDING_PAIRS: &[(&str, &str)] = &[
    ("all", "but"),
    ("called", "off"),
    ("is", "out"),
    ("ran", "out"),
    ("run", "out"),
    ("was", "out"),
];

/// Words by which there is what stands beside them, but nothing follows from it.
#[rustfmt::skip]
const REFUSING: &[&str] = &[
    "dismissed", "dropped", "ignored", "lost", "missed", "refused", "rejected", "withdrawn", "withdrew",
];

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

/// The score from which two words of what is denied are enough.
const LIKELY: f64 = 0.5;

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
            "only" | "more" | "less" | "fewer" | "later" | "just" | "least" | "other",
        ) => None,
        ("no", "longer") => Some(2),
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
    "part", "role", "share", "involved", "kind", "sort", "sign", "any", "else", "person", "people",
    "single",
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
