//! People's ages: two ages of one person, wherever the two articles tell them.

use super::holder::is_person;
use super::rival;
use super::stated::Stated;
use super::stem::Stem;
use crate::facts::unit::Dimension;
use crate::facts::value::agreement;
use crate::facts::{Content, Fact, Kind, Value};
use crate::text::Span;

/// The two ages, where both facts tell that of one person, and neither article gives the person the other's.
pub(super) fn ages<'a>(left: Stated<'a>, right: Stated<'a>) -> Option<(&'a Value, &'a Value)> {
    let elsewhere = |person: &Value, age: &Value, other: Stated<'_>| {
        let mut told = other.facts.iter().flat_map(|fact| self::told(fact, other));
        told.any(|(who, years)| agreement(person, who).agrees() && agreement(age, years).agrees())
    };
    let all: Vec<_> = told(right.fact, right).collect();
    for (x, a) in told(left.fact, left) {
        let mut others = all.iter().filter(|(y, _)| agreement(x, y).agrees());
        let rival = others.find(|(_, b)| rival::differ(a, b));
        let rival = rival.filter(|(y, b)| !elsewhere(x, a, right) && !elsewhere(y, b, left));
        if let Some((_, b)) = rival {
            return Some((a, b));
        }
    }
    let (l, r) = (of_roles(left.fact, left), of_roles(right.fact, right));
    let elsewhere = |role: &Stem, age: &Value, other: Stated<'_>| {
        let mut told = other.facts.iter().flat_map(|fact| of_roles(fact, other));
        told.any(|(who, years)| role.same_stem(who) && agreement(age, years).agrees())
    };
    let mut pairs = l.iter().flat_map(|x| r.iter().map(move |y| (x, y)));
    let rival = pairs.find(|((x, a), (y, b))| {
        let one = x.same_stem(y) && rival::differ(a, b);
        one && !elsewhere(x, a, right) && !elsewhere(y, b, left)
    });
    rival.map(|((_, a), (_, b))| (*a, *b))
}

/// The ages in a fact told beside the one who is named by a role alone: "the driver, 43", "the driver, a 34-year-old man".
fn of_roles<'a>(fact: &'a Fact, stated: Stated<'a>) -> Vec<(&'a Stem, &'a Value)> {
    let words = stated.words;
    let own = words.within(fact.span);
    let role = |age: &Value| {
        let at = words.within(age.span).start;
        let at = at - usize::from(at > 0 && words.form(at - 1) == "a");
        let named = at >= own.start + 2
            && words.form(at - 2) == "the"
            && stated.parted(at)
            && !words.spans[at - 1]
                .of(stated.text)
                .starts_with(char::is_uppercase);
        named.then(|| stated.stem(at - 1))
    };
    let ages = fact.values.iter().filter(|v| is_age(v));
    ages.filter_map(|age| Some((role(age)?, age))).collect()
}

/// Whether two values are ages of two people.
pub(super) fn differ(left: (&Value, Stated<'_>), right: (&Value, Stated<'_>)) -> bool {
    let both = whose(left.0, left.1).zip(whose(right.0, right.1));
    both.is_some_and(|(a, b)| !agreement(a, b).agrees())
}

/// The name in a fact that stands beside an age.
fn whose<'a>(age: &Value, stated: Stated<'a>) -> Option<&'a Value> {
    let mut names = stated.fact.values.iter().filter(|v| v.kind == Kind::Name);
    let found = names.find(|name| beside(name, age, stated));
    found.filter(|_| is_age(age))
}

fn is_age(value: &Value) -> bool {
    matches!(&value.content, Content::Quantity(q) if q.dimension == Dimension::Age)
}

/// Whether a fact tells somebody's age.
#[must_use]
pub fn tells_an_age(stated: Stated<'_>) -> bool {
    told(stated.fact, stated).next().is_some() || !of_roles(stated.fact, stated).is_empty()
}

/// The ages in a fact that stand beside the name of whose they are, with that name.
fn told<'a>(fact: &'a Fact, stated: Stated<'a>) -> impl Iterator<Item = (&'a Value, &'a Value)> {
    fact.values
        .iter()
        .filter(|v| is_age(v))
        .filter_map(move |age| {
            let names = fact.values.iter().chain(&fact.aside);
            let names = names.filter(|v| v.kind == Kind::Name && beside(v, age, stated));
            let person = names.min_by_key(|name| {
                let before = age.span.start.abs_diff(name.span.end);
                before.min(name.span.start.abs_diff(age.span.end))
            });
            Some((person.or_else(|| meant(fact, age, stated))?, age))
        })
}

/// The person of whom an age is told as "she" or "the 34-year-old": the only one named in the sentence before, or else in
/// the one before that.
fn meant<'a>(fact: &Fact, age: &Value, stated: Stated<'a>) -> Option<&'a Value> {
    let words = stated.words;
    let start = stated.facts[stated.facts.partition_point(|f| f.sentence < fact.sentence)]
        .told
        .start;
    let mut before = words.forms_of(words.within(Span::new(start, age.span.start)));
    let own = words.within(age.span);
    let nominal = own.start > 0 && words.form(own.start - 1) == "the";
    if !nominal && !before.any(|w| matches!(w, "she" | "he")) {
        return None;
    }
    let people = |sentence: usize| {
        let facts = stated.facts.iter().filter(move |f| f.sentence == sentence);
        let values = facts.flat_map(|f| f.values.iter().chain(&f.aside));
        values.filter(|v| is_person(v))
    };
    let near = (0..2).filter_map(|back| (fact.sentence).checked_sub(back + 1));
    let mut named = near.map(|s| people(s).collect::<Vec<_>>());
    let all = named.find(|all| !all.is_empty())?;
    let one = all.iter().all(|v| agreement(v, all[0]).agrees());
    one.then_some(all[0])
}

/// How many words stand at most between a name and an age of the person: "Ada Lem, who is 34", "34-year-old farmer Ada Lem".
const BETWEEN: usize = 2;

fn beside(name: &Value, age: &Value, stated: Stated<'_>) -> bool {
    let words = stated.words;
    // "Jonas Lem, 52, Ada's uncle": what follows the comma is not whose age it is.
    let before = age.span.end <= name.span.start;
    let between = if before {
        &stated.text[age.span.end..name.span.start]
    } else {
        ""
    };
    // "A 7-year-old girl, Eva Lem".
    let noun = age.span.of(stated.text).ends_with("-old") && between.ends_with(", ");
    let apart = between.contains(',') && !noun;
    let (name, age) = (words.within(name.span), words.within(age.span));
    let few = |from: usize, to: usize| {
        from <= to
            && to - from <= BETWEEN
            && (from..to)
                .all(|w| !matches!(words.form(w), "and" | "of" | "with" | "in" | "by" | "to"))
    };
    few(name.end, age.start) || !apart && few(age.end, name.start)
}
