//! Rivals: values of two paired facts that cannot both be true, and whether they are of one thing.

use super::count::of_two_fates;
use super::moment;
use super::person;
use super::setting::Setting;
use super::stated::Stated;
use super::stem::{Stem, common, in_common, likeness, share};
use super::verdict::NEARLY_THE_SAME;
use super::when::beyond_names;
use crate::align::{is_stop_word_in, lexicon};
use crate::facts::quantity::Quantity;
use crate::facts::value::agreement;
use crate::facts::{Agreement, Content, Fact, Kind, Value};
use crate::order;
use crate::text::Language;

/// Pairs of values of one kind that fit, each value once: equal ones first, then those in like places.
pub(super) fn one_to_one<'a>(
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
    order::sort_by_key(&mut pairs, |&(unequal, i, j)| {
        (unequal, i.abs_diff(j), i + j)
    });
    let mut taken: Vec<(usize, usize)> = Vec::new();
    for (_, i, j) in pairs {
        if !taken.iter().any(|&(x, y)| x == i || y == j) {
            taken.push((i, j));
        }
    }
    let values = taken.into_iter();
    values
        .map(|(i, j)| (&left.values[i], &right.values[j]))
        .collect()
}

pub(super) fn differ(a: &Value, b: &Value) -> bool {
    match (&a.content, &b.content) {
        (Content::Name(x), Content::Name(y)) => {
            agreement(a, b) == Agreement::Apart && x.words.len() > 1 && y.words.len() > 1
        }
        (Content::Quotation(x), Content::Quotation(y)) => {
            agreement(a, b) == Agreement::Different && !x.weak && !y.weak
        }
        _ => agreement(a, b) == Agreement::Different,
    }
}

pub(super) fn agrees_with_any(value: &Value, others: &[Value]) -> bool {
    others.iter().any(|o| agreement(value, o).agrees())
}

/// Whether a value of one fact stands anywhere in the other article, of the same thing as far as that is said.
pub(super) fn stands(value: &Value, stated: Stated<'_>, other: Stated<'_>) -> bool {
    let language = stated.words.language;
    let found = |v: &&Value| agreement(value, v).agrees() && same_slot(value, v, language);
    // Whether a fact that has a word in common tells it.
    let near = |tells: &dyn Fn(&&Value) -> bool| {
        // No fact tells what the article does not: that is soon looked through.
        let mut facts = other.facts.iter().zip(other.all_stems);
        other.values.iter().any(|v| tells(&v))
            && facts.any(|(fact, stems)| {
                fact.values.iter().any(|v| tells(&v)) && in_common(stated.stems, stems)
            })
    };
    match value.kind {
        // A day is said of many things: only where the fact has a word in common is it of this one.
        Kind::Date | Kind::Time => near(&found),
        // A bare number counts what its fact tells of: it is of this one only with a word in common.
        Kind::Number => {
            let bare = |v: &Value| matches!(&v.content, Content::Quantity(q) if q.slot.is_empty());
            let counted = other
                .values
                .iter()
                .filter(|v| bare(value) || !bare(v))
                .any(|v| found(&v));
            counted || near(&|v| bare(v) && found(v))
        }
        Kind::Name => !stated.is_stranger(value),
        _ => other.values.iter().any(|v| found(&v)),
    }
}

/// Whether two values count the same, as far as that is said.
fn same_slot(a: &Value, b: &Value, language: Language) -> bool {
    match (&a.content, &b.content) {
        (Content::Quantity(x), Content::Quantity(y)) if a.kind == Kind::Number => {
            x.slot.is_empty()
                || y.slot.is_empty()
                || share(&x.slot[..1], &y.slot, language)
                || share(&y.slot[..1], &x.slot, language)
        }
        _ => true,
    }
}

/// Whether two differing values are of one thing: what is counted agrees, or the rest of the two facts does.
pub(super) fn of_one_thing(
    a: &Value,
    b: &Value,
    (left, right): (Stated<'_>, Stated<'_>),
    score: f64,
    setting: &Setting,
) -> bool {
    let language = left.words.language;
    let (l, r) = (left.stems, right.stems);
    let both = common(l, r);
    // What both facts have says nothing against it: "11 of the 38 piers", "17 of the 38 piers".
    let alone = |v: &Value, s: Stated<'_>, other: Stated<'_>| {
        let mut others = s.fact.values.iter().filter(|o| o.span != v.span);
        let matched = |o: &Value| {
            let mut all = other.fact.values.iter();
            all.any(|x| agreement(o, x) == Agreement::Equal)
        };
        others.all(|o| agreement(v, o) == Agreement::Apart || matched(o))
    };
    // How long ago each was: of many things.
    let ago = |v: &Value, s: Stated<'_>| {
        let next = s.words.within(v.span).end;
        s.words
            .spans
            .get(next)
            .is_some_and(|_| s.words.form(next) == "ago")
    };
    let past = (ago(a, left), ago(b, right));
    if a.kind == Kind::Duration && (past.0 != past.1 || past.0 && (both < 2 || score < 0.6)) {
        return false;
    }
    // How many are left is told of a later hour.
    if a.kind == Kind::Number && left_over(left) != left_over(right) && score < 0.8 {
        return false;
    }
    if of_two_fates(a, b) {
        return false;
    }
    let quantity = matches!(&a.content, Content::Quantity(_));
    if quantity && (moment::differ(left, right) || person::differ((a, left), (b, right))) {
        return false;
    }
    let point = !opens(a, left) && !opens(b, right);
    let (aside_a, aside_b) = (set_aside(a, left), set_aside(b, right));
    if a.kind == Kind::Date && aside_a != aside_b {
        return false;
    }
    let (lone, foreign) = (alone(a, left, right), alone(b, right, left));
    let only = lone && foreign || (lone || foreign) && score >= ONE_OF_TWO;
    // What the sentences around say: words in common, and neighbors that surely fit each other.
    let rare = || unique(left, right);
    let backed = || agreeing_figure(left, right);
    let told = setting.link >= LINKED && common(left.context, right.context) >= 2;
    let among = setting.neighbors >= BETWEEN && setting.link >= POSSIBLE && lone && foreign;
    match (&a.content, &b.content) {
        (Content::Quantity(x), Content::Quantity(y)) => {
            let counted = head_of(x, y, language) || head_of(y, x, language);
            let slots = counted
                || a.kind != Kind::Number
                    && (share(&x.slot, &y.slot, language) || share(&x.before, &y.before, language));
            // What is counted is said of both, and is not one thing: "two brothers", "four suspects".
            let unlike =
                a.kind == Kind::Number && !slots && !x.slot.is_empty() && !y.slot.is_empty();
            let related = slots
                && both >= 1
                && (score >= ONLY || !matches!(a.kind, Kind::Duration | Kind::Age))
                || only && score >= if unlike { UNLIKE } else { ONLY } && told_alike(left, right);
            // Figures of one thing are hardly ever orders of magnitude apart; those of different things mostly are.
            let sure = score >= if unlike { UNLIKE } else { ONLY_SURE }
                || a.kind != Kind::Number && score >= ONLY_CLOSE && like_size(x, y, CLOSE);
            let around = only && score >= ONLY && told
                || only
                    && setting.link >= SOME
                    && score >= ONLY_CLOSE
                    && a.kind != Kind::Number
                    && like_size(x, y, NEAR)
                || only && score >= RARE && like_size(x, y, NEAR) && rare()
                || only && score >= ONLY && like_size(x, y, NEAR) && backed()
                || only
                    && score >= NAMED
                    && like_size(x, y, NEAR)
                    && (x.slot.is_empty() || y.slot.is_empty())
                    && named(left, right);
            like_size(x, y, LIKE_SIZE) && (related || only && sure || around)
        }
        (Content::Name(_), Content::Name(_)) => {
            let roles = Role::of(a, left).shared(&Role::of(b, right), language);
            let unmatched = |s: Stated<'_>, others: &[Value]| {
                let names = s.fact.values.iter().filter(|v| v.kind == Kind::Name);
                names.filter(|v| !agrees_with_any(v, others)).count()
            };
            // The one name that differs in two facts that share the rest, and that the other article does not know.
            let lone = unmatched(left, &right.fact.values) == 1
                && unmatched(right, &left.fact.values) == 1;
            roles && score >= 0.6
                || only && likeness(l, r) >= NEARLY_THE_SAME
                || lone && both >= 2 && score >= LONE_NAME
        }
        (Content::Date(_), Content::Date(_)) => {
            only && score >= ONLY
                && opens(a, left) == opens(b, right)
                && told_alike(left, right)
                && (likeness(&beyond_names(left), &beyond_names(right))
                    >= if both == 1 { 0.55 } else { 0.25 }
                    || backed())
                || among && point && common(left.context, right.context) >= 1
                || only && score >= RARE && point && rare()
        }
        (Content::Quotation(_), Content::Quotation(_)) => {
            only && score >= SAME_SAYING && setting.link >= SAME_SAYING
        }
        (Content::Time(_), Content::Time(_)) => only && (score >= ONLY || setting.link >= LINKED),
        _ => only && both >= 1 && score >= 0.5,
    }
}

/// Whether a fact tells how many are left of something.
fn left_over(stated: Stated<'_>) -> bool {
    let mut words = stated.words.forms_of(stated.words.within(stated.fact.span));
    words.any(|w| matches!(w, "still" | "left" | "remaining" | "remain" | "remains"))
}

/// Whether a value opens or ends a stretch of time: "from Friday" holds on Saturday, too.
pub(super) fn opens(value: &Value, stated: Stated<'_>) -> bool {
    let first = stated.words.within(value.span).start;
    first > 0
        && matches!(
            stated.words.form(first - 1),
            "from" | "since" | "until" | "till" | "by" | "before" | "after"
        )
}

/// Whether two facts have a word in common that stands in no other fact of either article, and is no everyday one.
fn unique(left: Stated<'_>, right: Stated<'_>) -> bool {
    let once = |stem: &Stem, stated: Stated<'_>| {
        let facts = stated
            .all_stems
            .iter()
            .filter(|stems| stems.iter().any(|s| s.same(stem)));
        facts.take(2).count() == 1
    };
    let telling = |stem: &&Stem| lexicon::rarity(stem.text()) >= TELLING && !is_of_name(stem, left);
    let mut common = left
        .stems
        .iter()
        .filter(telling)
        .filter(|a| right.stems.iter().any(|b| a.same(b)));
    common.any(|stem| once(stem, left) && once(stem, right))
}

/// Whether a value stands in an opening phrase that tells what came before or comes after: "After a day of rest on Monday,".
pub(super) fn set_aside(value: &Value, stated: Stated<'_>) -> bool {
    let words = stated.words;
    let first = words.within(stated.fact.span).start;
    let opens = first < words.spans.len()
        && matches!(
            words.form(first),
            "after" | "before" | "since" | "until" | "following"
        );
    opens && stated.text[value.span.end..stated.fact.span.end.max(value.span.end)].contains(',')
}

/// Whether two facts have a figure in common that hardly stands in both by chance.
fn agreeing_figure(left: Stated<'_>, right: Stated<'_>) -> bool {
    let large = |v: &Value| match &v.content {
        Content::Quantity(q) => v.kind != Kind::Number || q.low >= LARGE,
        _ => false,
    };
    let mut figures = left.fact.values.iter().filter(|v| large(v));
    figures.any(|v| {
        let mut others = right.fact.values.iter();
        others.any(|o| agreement(v, o).agrees())
    })
}

/// Whether two facts name the same.
fn named(left: Stated<'_>, right: Stated<'_>) -> bool {
    let mut names = left.fact.values.iter().filter(|v| v.kind == Kind::Name);
    names.any(|v| {
        let mut others = right.fact.values.iter();
        others.any(|o| agreement(v, o).agrees())
    })
}

/// The least count that hardly stands in two facts by chance.
const LARGE: f64 = 13.0;

/// The score from which two figures of one name are of one thing, where one says not of what.
const NAMED: f64 = 0.5;

/// Whether two facts have a word in common that is no name.
fn told_alike(left: Stated<'_>, right: Stated<'_>) -> bool {
    let mut words = left.stems.iter().filter(|stem| !is_of_name(stem, left));
    words.any(|a| {
        let mut others = right.stems.iter().filter(|b| a.same(b));
        others.any(|b| !is_of_name(b, right))
    })
}

pub(super) fn is_of_name(stem: &Stem, stated: Stated<'_>) -> bool {
    let names = stated.fact.values.iter().filter(|v| v.kind == Kind::Name);
    let mut words = names.flat_map(|v| stated.words.within(v.span));
    words.any(|w| stated.words.form(w).starts_with(stem.text()))
}

/// The probability of the two sentences from which words that they have in common count like those of the facts.
const LINKED: f64 = 0.7;

/// The probability of the sentences next to the two from which those between them need little else in common.
const BETWEEN: f64 = 0.8;

/// And that of the two sentences themselves.
const POSSIBLE: f64 = 0.35;

/// The probability of the two sentences from which amounts of like size are of one thing, where each is the only one.
const SOME: f64 = 0.5;

/// The score from which a word that no other fact has tells that two facts are of one thing.
const RARE: f64 = 0.25;

/// How many times one of two amounts of like size may be the other.
const NEAR: f64 = 1.75;

/// How rare such a word is at least, in nats.
const TELLING: f64 = 7.5;

/// The score from which two facts are of one thing where it is the only one of its kind in both and words are common.
const ONLY: f64 = 0.4;

/// The same where other things are counted.
const UNLIKE: f64 = 0.85;

/// The score from which it may be one of several on one side: "from 38 hours to 36".
const ONE_OF_TWO: f64 = 0.85;

/// The same where no words are common.
const ONLY_SURE: f64 = 0.7;

/// The same where the two figures are close: those of different things are so by chance only.
const ONLY_CLOSE: f64 = 0.45;

/// How many times one of two close figures may be the other.
const CLOSE: f64 = 1.2;

/// The score of two facts, and of their sentences, from which they quote one saying in two wordings.
const SAME_SAYING: f64 = 0.9;

/// The score from which the one name that differs in two facts is of one thing.
const LONE_NAME: f64 = 0.7;

/// Whether the first word of what one counts is among the first of what the other does: "men", "masked men".
fn head_of(a: &Quantity, b: &Quantity, language: Language) -> bool {
    let verb = |word: &String| word.ends_with("ed") || word.ends_with("ing");
    let near = match &b.slot[..b.slot.len().min(2)] {
        [first, second] if verb(second) && !verb(first) => &b.slot[..1],
        near => near,
    };
    !a.slot.is_empty() && share(&a.slot[..1], near, language)
}

/// How many times one of two figures of one thing may be the other.
const LIKE_SIZE: f64 = 3.0;

pub(super) fn like_size(a: &Quantity, b: &Quantity, times: f64) -> bool {
    let (x, y) = (a.high.abs(), b.high.abs());
    x.max(y) <= times * x.min(y)
}

/// The words beside a name that say who it is.
struct Role {
    /// Those right before it, nearest first.
    title: Vec<String>,
    /// Those between the commas after it.
    aside: Vec<String>,
}

impl Role {
    fn of(name: &Value, stated: Stated<'_>) -> Self {
        let sentence = stated.fact.span;
        let before = &stated.text[sentence.start..name.span.start];
        let after = &stated.text[name.span.end..sentence.end];
        let aside = after
            .strip_prefix(", ")
            .and_then(|a| a.split_once(','))
            .map_or("", |(aside, _)| aside);
        // "The harbor master, Ada Lem": who it is stands before the comma.
        let before = before.strip_suffix(", ").unwrap_or(before);
        let start = before.rfind([',', ';']).map_or(0, |at| at + 1);
        let before = before.get(start..).unwrap_or("");
        let folded = |w: &str| {
            let word = w.trim_matches(|c: char| !c.is_alphanumeric());
            word.to_lowercase()
        };
        let tells = |w: &String| !w.is_empty() && !is_stop_word_in(w, stated.words.language);
        let title = before.split_whitespace().rev().take(3).map(folded);
        let aside = aside.split_whitespace().take(5).map(folded);
        Self {
            title: title.filter(tells).collect(),
            aside: aside.filter(tells).collect(),
        }
    }

    /// Whether a word of one stands in the other, and is no title of two things: a race director is no sports director.
    fn shared(&self, other: &Self, language: Language) -> bool {
        let all = |role: &Self| [role.title.as_slice(), &role.aside].concat();
        let apart = match (self.title.as_slice(), other.title.as_slice()) {
            ([x, of @ ..], [y, and @ ..]) if x == y && !of.is_empty() && !and.is_empty() => {
                !share(of, and, language)
            }
            _ => false,
        };
        !apart && share(&all(self), &all(other), language)
    }
}
