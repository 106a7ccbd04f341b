//! Verdicts: whether two paired facts say the same, contradict each other on a value or a word, or leave it in doubt.
//! Strict: a contradiction is reported only where what is counted agrees and neither value stands elsewhere in the other article.

use std::collections::BTreeSet;

use crate::align::lexicon;
use crate::facts::value::agreement;
use crate::facts::{Agreement, Content, Fact, Kind, Value};
use crate::segment::words;
use crate::text::Span;

/// What a pairing of two facts comes to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Verdict {
    /// Whether the two contradict each other.
    pub conflict: bool,
    /// Whether something speaks against their being one statement: then they are never certainly shared.
    pub doubtful: bool,
    /// Whether figures of one kind differ, and none of the kind agrees.
    pub figures_differ: bool,
    /// The values that were compared.
    pub values: Vec<Compared>,
}

/// Two values of one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compared {
    /// What sort of values they are.
    pub kind: Kind,
    /// The left value, in the clean text.
    pub left: Span,
    /// The right value, in the clean text.
    pub right: Span,
    /// Whether they agree.
    pub equal: bool,
}

/// A fact with the article that it stands in.
#[derive(Clone, Copy, Debug)]
pub struct Stated<'a> {
    /// The clean text.
    pub text: &'a str,
    /// All values of the article; names that are written alike may stand there once.
    pub values: &'a [Value],
    /// The fact.
    pub fact: &'a Fact,
    /// Its content stems, its values aside: [`stems`], which are the same for every verdict on it.
    pub stems: &'a [Stem],
}

/// A stem with what it may mean.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stem {
    text: String,
    concepts: Vec<u16>,
}

/// The verdict on two facts that were paired with some probability.
#[must_use]
pub fn verdict(left: Stated<'_>, right: Stated<'_>, score: f64) -> Verdict {
    let same_modality = left.fact.stance.modality == right.fact.stance.modality;
    let equally_firm = left.fact.stance.modality.is_firm() == right.fact.stance.modality.is_firm();
    let mut verdict = Verdict {
        doubtful: !same_modality,
        ..Verdict::default()
    };
    let (l, r) = (left.stems, right.stems);
    let alike = likeness(l, r);
    let agrees =
        |a: &Value, b: &Value| matches!(agreement(a, b), Agreement::Equal | Agreement::Compatible);
    for (a, b) in one_to_one(left.fact, right.fact, agrees) {
        verdict.values.push(Compared {
            kind: a.kind,
            left: a.span,
            right: b.span,
            equal: true,
        });
    }
    let rivals = |a: &Value, b: &Value| {
        let (lone, foreign) = (
            !agrees_with_any(a, &right.fact.values),
            !agrees_with_any(b, &left.fact.values),
        );
        lone && foreign && differ(a, b)
    };
    for (a, b) in one_to_one(left.fact, right.fact, rivals) {
        verdict.doubtful = true;
        verdict.figures_differ |= matches!(a.content, Content::Quantity(_));
        // Looking through the whole articles comes last: it is what costs.
        let elsewhere = || stands(a, right.values) || stands(b, left.values);
        let near_verbatim = alike >= NEARLY_THE_SAME;
        let one_thing = || of_one_thing(a, b, left, right, score);
        if equally_firm && one_thing() && (near_verbatim || !elsewhere()) {
            verdict.conflict = true;
            verdict.values.push(Compared {
                kind: a.kind,
                left: a.span,
                right: b.span,
                equal: false,
            });
        }
    }
    let matched =
        |v: &Value, side: fn(&Compared) -> Span| verdict.values.iter().any(|c| side(c) == v.span);
    let unmatched = |facts: &Fact, side: fn(&Compared) -> Span| {
        facts
            .values
            .iter()
            .any(|v| matches!(v.content, Content::Quantity(_)) && !matched(v, side))
    };
    // A figure that only one of the two has is more than the other says.
    verdict.doubtful |= unmatched(left.fact, |c| c.left) || unmatched(right.fact, |c| c.right);
    if opposed(l, r) || left.fact.stance.negated != right.fact.stance.negated {
        verdict.doubtful = true;
        let values_agree = verdict.values.iter().all(|v| v.equal);
        let sure =
            score >= OPPOSED_FROM && alike >= OPPOSED_LIKENESS && common(l, r) >= OPPOSED_COMMON;
        verdict.conflict |= same_modality && sure && values_agree;
    }
    verdict
}

/// From this likeness on two facts are one sentence with an edit, and their values are of one thing wherever else they stand.
const NEARLY_THE_SAME: f64 = 0.75;

/// Opposite statements need a surer pairing than figures: nothing typed says that they are of one thing.
const OPPOSED_FROM: f64 = 0.7;

/// The likeness of two facts that say the opposite, the opposed words aside.
const OPPOSED_LIKENESS: f64 = 0.7;

/// How many stems two facts that say the opposite have in common at least.
const OPPOSED_COMMON: usize = 3;

/// Pairs of values of one kind that fit, each value once: equal ones first, then those in like places.
fn one_to_one<'a>(
    left: &'a Fact,
    right: &'a Fact,
    fit: impl Fn(&Value, &Value) -> bool,
) -> Vec<(&'a Value, &'a Value)> {
    let mut pairs: Vec<(bool, usize, usize)> = Vec::new();
    for (i, a) in left.values.iter().enumerate() {
        for (j, b) in right.values.iter().enumerate() {
            if a.kind == b.kind && fit(a, b) {
                pairs.push((agreement(a, b) != Agreement::Equal, i, j));
            }
        }
    }
    pairs.sort_by_key(|&(unequal, i, j)| (unequal, i.abs_diff(j), i + j));
    let (mut seen_left, mut seen_right) = (BTreeSet::new(), BTreeSet::new());
    pairs.retain(|&(_, i, j)| {
        let free = !seen_left.contains(&i) && !seen_right.contains(&j);
        free && seen_left.insert(i) && seen_right.insert(j)
    });
    pairs
        .into_iter()
        .map(|(_, i, j)| (&left.values[i], &right.values[j]))
        .collect()
}

fn differ(a: &Value, b: &Value) -> bool {
    match (&a.content, &b.content) {
        (Content::Name(x), Content::Name(y)) => {
            agreement(a, b) == Agreement::Apart && x.words.len() > 1 && y.words.len() > 1
        }
        (Content::Quotation(_), _) => false,
        _ => agreement(a, b) == Agreement::Different,
    }
}

fn agrees_with_any(value: &Value, others: &[Value]) -> bool {
    others.iter().any(|o| {
        matches!(
            agreement(value, o),
            Agreement::Equal | Agreement::Compatible
        )
    })
}

/// Whether a value stands anywhere in an article, of the same thing as far as that is said.
fn stands(value: &Value, article: &[Value]) -> bool {
    article.iter().any(|other| {
        matches!(
            agreement(value, other),
            Agreement::Equal | Agreement::Compatible
        ) && match (&value.content, &other.content) {
            (Content::Quantity(x), Content::Quantity(y)) if value.kind == Kind::Number => {
                x.slot.is_empty()
                    || y.slot.is_empty()
                    || share(&x.slot[..1], &y.slot)
                    || share(&y.slot[..1], &x.slot)
            }
            _ => true,
        }
    })
}

/// Whether two differing values are of one thing: what is counted agrees, or the rest of the two facts does.
fn of_one_thing(a: &Value, b: &Value, left: Stated<'_>, right: Stated<'_>, score: f64) -> bool {
    let (l, r) = (left.stems, right.stems);
    let common = common(l, r);
    let alone = |v: &Value, s: Stated<'_>| {
        let mut others = s.fact.values.iter().filter(|o| o.span != v.span);
        others.all(|o| agreement(v, o) == Agreement::Apart)
    };
    let only = alone(a, left) && alone(b, right);
    match (&a.content, &b.content) {
        (Content::Quantity(x), Content::Quantity(y)) => {
            let counted =
                !x.slot.is_empty() && !y.slot.is_empty() && (share(&x.slot[..1], &y.slot[..1]));
            let slots = counted
                || a.kind != Kind::Number
                    && (share(&x.slot, &y.slot) || share(&x.before, &y.before));
            (slots && common >= 1) || (only && common >= 1 && score >= 0.6)
        }
        (Content::Name(_), Content::Name(_)) => {
            let roles = share(&role(a, left), &role(b, right));
            roles && score >= 0.6 || only && likeness(l, r) >= NEARLY_THE_SAME
        }
        (Content::Date(_), Content::Date(_)) => {
            only && common >= 2 && score >= 0.4 && likeness(l, r) >= 0.4
        }
        _ => only && common >= 1 && score >= 0.5,
    }
}

/// The words beside a name that say who it is: those right before it, or those between the commas after it.
fn role(name: &Value, stated: Stated<'_>) -> Vec<String> {
    let sentence = stated.fact.span;
    let before = &stated.text[sentence.start..name.span.start];
    let after = &stated.text[name.span.end..sentence.end];
    let aside = after
        .strip_prefix(", ")
        .and_then(|a| a.split_once(','))
        .map_or("", |(aside, _)| aside);
    let start = before.rfind([',', ';']).map_or(0, |at| at + 1);
    let before = before.get(start..).unwrap_or("");
    let near = before
        .split_whitespace()
        .rev()
        .take(3)
        .chain(aside.split_whitespace().take(5));
    near.map(|w| {
        w.trim_matches(|c: char| !c.is_alphanumeric())
            .to_lowercase()
    })
    .filter(|w| !w.is_empty() && !crate::align::is_stop_word(w))
    .collect()
}

/// How many stems of one fact are held against those of another: no clause of prose has as many.
const MOST_STEMS: usize = 64;

/// The content stems of a fact, its values aside; sorted, each once.
#[must_use]
pub fn stems(text: &str, fact: &Fact) -> Vec<Stem> {
    let counted = |v: &&Value| v.kind != Kind::Quotation && v.kind != Kind::Name;
    let values: Vec<Span> = fact.values.iter().filter(counted).map(|v| v.span).collect();
    // Values are in order, and disjoint but for quotations.
    let inside = |span: Span| {
        let first = values.partition_point(|v| v.end < span.end);
        values.get(first).is_some_and(|v| v.contains(span))
    };
    let mut stems: Vec<Stem> = words(text, fact.span)
        .into_iter()
        .filter(|w| !inside(w.span))
        .map(|w| w.span.of(text).to_lowercase())
        .filter(|w| !crate::align::is_stop_word(w))
        .map(|w| Stem::of(&w))
        .collect();
    stems.sort_unstable();
    stems.dedup();
    stems.truncate(MOST_STEMS);
    stems
}

impl Stem {
    fn of(word: &str) -> Self {
        let text = lexicon::stem(word);
        let concepts = lexicon::concepts(&text);
        Self { text, concepts }
    }

    fn same(&self, other: &Self) -> bool {
        // Looking a relation up costs more than most pairs are worth.
        let may_be = || self.concepts.iter().any(|c| other.concepts.contains(c));
        let related = || lexicon::related(&self.text, &other.text).is_some_and(|r| r >= 0.7);
        self.text == other.text || may_be() && related()
    }
}

fn common(l: &[Stem], r: &[Stem]) -> usize {
    l.iter().filter(|a| r.iter().any(|b| a.same(b))).count()
}

/// The share of the stems of both facts that the other has too.
fn likeness(l: &[Stem], r: &[Stem]) -> f64 {
    let both = common(l, r) + common(r, l);
    if l.is_empty() && r.is_empty() {
        0.0
    } else {
        both as f64 / (l.len() + r.len()) as f64
    }
}

/// Whether any word of one list means what a word of the other does.
fn share(a: &[String], b: &[String]) -> bool {
    let stems = |words: &[String]| -> Vec<Stem> { words.iter().map(|w| Stem::of(w)).collect() };
    let (a, b) = (stems(a), stems(b));
    a.iter().any(|x| b.iter().any(|y| x.same(y)))
}

/// Whether a stem of one fact is the opposite of one of the other, and neither has both.
fn opposed(l: &[Stem], r: &[Stem]) -> bool {
    let without = |of: &'_ [Stem], other: &[Stem]| -> Vec<String> {
        let only = of.iter().filter(|s| other.binary_search(s).is_err());
        only.map(|s| s.text.clone()).collect()
    };
    let (l, r) = (without(l, r), without(r, l));
    l.iter().any(|a| r.iter().any(|b| lexicon::opposed(a, b)))
}
