//! Places: two towns of which each article knows one, said of one thing: "the control center in Karsk", "its headquarters in
//! Velm".

use super::stated::Stated;
use super::stem::Stem;
use crate::facts::{Kind, Value};

/// The two names, where both facts say of one thing, and nobody's but the article's own, where it is.
pub(super) fn places<'a>(left: Stated<'a>, right: Stated<'a>) -> Option<(&'a Value, &'a Value)> {
    let x = placed(left);
    let y = if x.is_empty() {
        Vec::new()
    } else {
        placed(right)
    };
    let mut pairs = x.iter().flat_map(|a| y.iter().map(move |b| (a, b)));
    let (a, b) = pairs.find(|(a, b)| a.lead == b.lead && a.thing.same_stem(b.thing))?;
    Some((a.name, b.name))
}

/// A name with the thing that is there.
struct Placed<'a> {
    name: &'a Value,
    lead: &'a str,
    thing: &'a Stem,
}

/// The names in a fact that the other article does not know, behind a thing that is one of its kind: "the", "its" say so.
fn placed<'a>(stated: Stated<'a>) -> Vec<Placed<'a>> {
    let words = stated.words;
    let own = stated.own.clone();
    let mut found = Vec::new();
    for name in stated.fact.values.iter().filter(|v| v.kind == Kind::Name) {
        let first = words.within(name.span).start;
        if first < own.start + 3 || !stated.is_stranger(name) {
            continue;
        }
        let lead = words.form(first - 1);
        let mut before = (own.start.max(first.saturating_sub(5))..first - 2).rev();
        let one = before.any(|w| ONE.contains(&words.form(w)));
        if one && matches!(lead, "in" | "at") && !stated.parted(first - 1) {
            let thing = stated.stem(first - 2);
            found.push(Placed { name, lead, thing });
        }
    }
    found
}

/// Words before a thing of which there is one.
const ONE: [&str; 5] = ["the", "its", "his", "her", "their"];
