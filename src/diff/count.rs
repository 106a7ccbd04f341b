//! Counts: how many there are of a thing, or how many people something befell, where each article opens with a number of its own.

use std::collections::HashMap;
use std::sync::LazyLock;

use foldhash::fast::RandomState;

use super::moment;
use super::one_thing::like_size;
use super::rival::differ;
use super::stated::Stated;
use super::stem::Stem;
use crate::facts::quantity::{Hedge, Quantity};
use crate::facts::value::agreement;
use crate::facts::{Content, Kind, Value};
use crate::segment::Words;

/// The two counts, where each article counts a thing once and the other number is close.
pub(super) fn counts<'a>(left: Stated<'a>, right: Stated<'a>) -> Option<(&'a Value, &'a Value)> {
    let (a, b) = (count(left)?, count(right)?);
    let one = a.thing.is(&b.thing) && like_size(a.quantity, b.quantity, CLOSE);
    let rivals = one && differ(a.value, b.value) && !known(&a, right) && !known(&b, left);
    (rivals && !moment::differ(left, right)).then_some((a.value, b.value))
}

/// Whether a fact gives the one number that its article has of a thing.
#[must_use]
pub fn tells_a_count(stated: Stated<'_>) -> bool {
    count(stated).is_some()
}

/// How many times one of two numbers of one thing may be the other.
const CLOSE: f64 = 1.75;

/// The least number that is hardly one of several of its kind.
const LEAST: f64 = 6.0;

/// How many sentences open an article, headlines among them.
const OPENING: usize = 12;

/// A number of a thing.
struct Count<'a> {
    value: &'a Value,
    quantity: &'a Quantity,
    thing: Counted,
}

/// What is counted.
#[derive(Debug)]
pub enum Counted {
    /// Things that a word names.
    Named(Stem),
    /// People whom something befell, as told in [`FATES`].
    Befallen(&'static str),
}

impl Counted {
    /// What each of the values of an article counts that is a number of a thing, with the index of the value.
    #[must_use]
    pub fn all(values: &[Value], words: &Words) -> Vec<(usize, Self)> {
        let counted = |(at, value)| Some((at, Self::by(value, words)?));
        values.iter().enumerate().filter_map(counted).collect()
    }

    /// What a value counts, where that is no word for what anything has many of. "120 of the passengers" are not all of them.
    fn by(value: &Value, words: &Words) -> Option<Self> {
        let quantity = number(value)?;
        let fate = fate(quantity);
        let noun = quantity.slot.first()?;
        let next = words.within(value.span).end;
        let part = words
            .spans
            .get(next)
            .is_some_and(|_| words.form(next) == "of");
        match fate {
            _ if part => None,
            Some(fate) => Some(Self::Befallen(fate)),
            None if ANY.contains(&noun.as_str()) => None,
            None => Some(Self::Named(Stem::of(noun, words.language))),
        }
    }

    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Named(a), Self::Named(b)) => a.same_stem(b),
            (Self::Befallen(a), Self::Befallen(b)) => a == b,
            _ => false,
        }
    }
}

/// The first count of a fact of whose thing the article has no other number.
fn count(stated: Stated<'_>) -> Option<Count<'_>> {
    if stated.fact.sentence >= OPENING {
        return None;
    }
    let count = |value| {
        let quantity = number(value).filter(|q| q.low >= LEAST && q.hedge != Hedge::Open)?;
        let thing = Counted::by(value, stated.words)?;
        Some(Count {
            value,
            quantity,
            thing,
        })
    };
    let count = stated.fact.values.iter().find_map(count)?;
    let again = of_one_thing(&count, stated).any(|other| !agreement(other, count.value).agrees());
    (!again).then_some(count)
}

/// The number that a value is.
fn number(value: &Value) -> Option<&Quantity> {
    match &value.content {
        Content::Quantity(quantity) if value.kind == Kind::Number => Some(quantity),
        _ => None,
    }
}

/// The numbers that an article has of what is counted.
fn of_one_thing<'a>(count: &Count<'_>, stated: Stated<'a>) -> impl Iterator<Item = &'a Value> {
    let same = stated
        .counted
        .iter()
        .filter(|(_, thing)| thing.is(&count.thing));
    same.map(move |&(at, _)| &stated.values[at])
}

/// Whether an article has the number of the thing too.
fn known(count: &Count<'_>, other: Stated<'_>) -> bool {
    of_one_thing(count, other).any(|value| agreement(value, count.value).agrees())
}

/// Whether two numbers are of people whom two things befell: the hurt are not the dead, nor those who lost a house.
pub(super) fn of_two_fates(a: &Value, b: &Value) -> bool {
    let (Content::Quantity(x), Content::Quantity(y)) = (&a.content, &b.content) else {
        return false;
    };
    let other = |q: &Quantity| match q.slot.as_slice() {
        [noun, verb, ..] => {
            PEOPLE.contains(&noun.as_str()) && (verb == "lost" || verb.ends_with("ed"))
        }
        _ => false,
    };
    match (fate(x), fate(y)) {
        (Some(x), Some(y)) => x != y,
        (Some(_), None) => other(y),
        (None, Some(_)) => other(x),
        (None, None) => false,
    }
}

/// What befell those who are counted, as the words beside the number say: "12 people were hurt", "killed 12".
fn fate(quantity: &Quantity) -> Option<&'static str> {
    let mut pairs = quantity.slot.windows(2);
    if pairs.any(|pair| pair[0] == "lost" && pair[1] == "lives") {
        return Some(DEATH);
    }
    let noun = quantity.slot.first();
    let people = noun.is_some_and(|noun| PEOPLE.contains(&noun.as_str()));
    let after = quantity.slot.iter().take(if people { 2 } else { 1 });
    let before = quantity.before.first().filter(|_| people || noun.is_none());
    let done = before.filter(|word| DOING.contains(&word.as_str()));
    after
        .chain(done)
        .find_map(|word| TABLE.get(word.as_str()).copied())
}

/// Words for people of whom something is said.
#[rustfmt::skip]
const PEOPLE: &[&str] = &[
    "people", "persons", "residents", "passengers", "men", "women", "children", "students", "workers", "others", "villagers",
    "civilians",
];

/// What befell those who lost their lives.
const DEATH: &str = "death";

/// The fates by the words for them.
static TABLE: LazyLock<HashMap<&str, &str, RandomState>> = LazyLock::new(|| {
    let words = FATES
        .iter()
        .map(|(fate, words)| words.split(' ').map(move |word| (word, *fate)));
    words.flatten().collect()
});

/// What befalls people, each with the words for it.
const FATES: &[(&str, &str)] = &[
    (
        DEATH,
        "dead died die dies killed kill kills killing deaths fatalities",
    ),
    (
        "injury",
        "hurt injured injuries wounded injures injuring treated",
    ),
    ("missing", "missing unaccounted"),
    ("rescue", "rescued"),
    ("aboard", "aboard"),
    ("arrest", "arrested detained arrests"),
    ("evacuation", "evacuated"),
    ("homeless", "homeless displaced"),
    ("infection", "infected sickened"),
];

/// Words for what somebody or something does to people.
#[rustfmt::skip]
const DOING: &[&str] = &[
    "kill", "killed", "killing", "kills", "injured", "injures", "injuring", "wounded", "evacuated", "rescued", "arrested",
    "detained", "displaced",
];

/// Words for what anything has many of.
#[rustfmt::skip]
const ANY: &[&str] = &[
    "people", "persons", "person", "men", "women", "children", "others", "members", "residents", "times", "more", "percent",
    "year", "years", "points", "votes", "minutes", "new", "other",
];
