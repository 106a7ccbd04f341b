//! Holders: two people of whom each article knows one, and says that this one holds the same part: who leads, who comes
//! after whom, who is the mediator, who was the first.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use foldhash::fast::RandomState;

use super::setting::{BESIDE, Setting};
use super::stated::Stated;
use super::stated::word_at;
use super::stem::common;
use crate::align::is_stop_word_in;
use crate::facts::{Content, Fact, Kind, Value};
use crate::text::Span;

/// The two people, where the sentences name one each that the other article does not know, in one part.
pub(super) fn holders<'a>(
    left: Stated<'a>,
    right: Stated<'a>,
    setting: &Setting,
) -> Option<(&'a Value, &'a Value)> {
    if !setting.may_be_of_one()
        || !(setting.link >= LINKED
            || setting.neighbors >= BESIDE
            || common(left.context, right.context) >= 1)
    {
        return None;
    }
    let (a, b) = (stranger(left)?, stranger(right)?);
    let (x, y) = (parts(a, left), parts(b, right));
    let one = |x: &Part, y: &Part| {
        let either = x.of.is_empty() || y.of.is_empty();
        let told = !DEEDS.contains(&x.name) || common(left.context, right.context) >= TOLD;
        x.name == y.name && (either || x.of == y.of) && told
    };
    let same = x.iter().any(|x| y.iter().any(|y| one(x, y)));
    same.then_some((a, b))
}

/// Whether a fact tells which part a person has.
#[must_use]
pub fn tells_a_part(stated: Stated<'_>) -> bool {
    let mut people = stated.fact.values.iter().filter(|v| is_person(v));
    people.any(|v| !parts(v, stated).is_empty())
}

/// How many words two sentences have in common that tell the same deed, itself among them: one person does many.
const TOLD: usize = 2;

/// The probability from which two sentences that name the same part are of one thing, whatever else they say.
const LINKED: f64 = 0.4;

/// The one person of a fact whom the other article does not know, the only one such in the sentence. A fact that begins with
/// "who" is of the one named before it.
fn stranger(stated: Stated<'_>) -> Option<&Value> {
    let unknown = |v: &&Value| is_person(v) && stated.is_stranger(v);
    let facts = of_sentence(stated);
    let mut all = facts.iter().flat_map(|f| f.values.iter().chain(&f.aside));
    let person = all.find(unknown)?;
    let words = stated.words;
    let own = stated.own.clone();
    let whose =
        word_at(words, &own, own.start) == "who" && words.within(person.span).end == own.start;
    let named = stated.fact.span.contains(person.span) || whose;
    (named && !all.any(|v| unknown(&v))).then_some(person)
}

/// The facts of the sentence of a fact.
pub(super) fn of_sentence(stated: Stated<'_>) -> &[Fact] {
    let sentence = stated.fact.sentence;
    let from = stated.facts.partition_point(|f| f.sentence < sentence);
    &stated.facts[from..stated.facts.partition_point(|f| f.sentence <= sentence)]
}

pub(super) fn is_person(value: &Value) -> bool {
    let person = |content: &Content| match content {
        Content::Name(name) => {
            let last = name.words.last().map_or("", String::as_str);
            (2..=4).contains(&name.words.len()) && !name.acronym && !THINGS.contains(&last)
        }
        _ => false,
    };
    value.kind == Kind::Name && person(&value.content)
}

/// Last words of names that are no people.
const THINGS: &[&str] = &[
    "street",
    "road",
    "avenue",
    "lane",
    "square",
    "bridge",
    "river",
    "valley",
    "bay",
    "island",
    "islands",
    "city",
    "county",
    "park",
    "hill",
    "airport",
    "station",
    "school",
    "college",
    "university",
    "hospital",
    "church",
    "hotel",
    "museum",
    "theater",
    "theatre",
    "press",
    "times",
    "post",
    "news",
    "group",
    "company",
    "bank",
    "club",
    "united",
    "party",
    "union",
    "council",
    "court",
    "office",
    "ministry",
    "committee",
    "association",
    "authority",
    "service",
    "fund",
    "house",
    "hall",
    "tower",
    "center",
    "centre",
    "cup",
    "league",
    "act",
    "day",
    "order",
    "north",
    "south",
];

/// How many words before and behind a name tell its part.
const REACH: (usize, usize) = (8, 11);

/// A part that one alone has at a time, with the word before it that says of what: the race director is not the sports
/// director.
#[derive(Debug)]
struct Part {
    name: &'static str,
    of: String,
}

/// The parts that the words around a name give it.
fn parts(name: &Value, stated: Stated<'_>) -> Vec<Part> {
    let words = stated.words;
    let facts = of_sentence(stated);
    let start = facts
        .first()
        .map_or(stated.fact.told.start, |f| f.told.start);
    let end = facts.last().map_or(stated.fact.told.end, |f| f.told.end);
    let sentence = words.within(Span::new(start, end));
    let own = words.within(name.span);
    // "On Truth Social the president wrote": a place, or a paper.
    if PLACING.contains(&word_at(words, &sentence, own.start.wrapping_sub(1))) {
        return Vec::new();
    }
    // Others who stand nearer to a word: "President Ada Lem meets Jonas Pell".
    let others: Vec<Range<usize>> = facts
        .iter()
        .flat_map(|f| f.values.iter().chain(&f.aside))
        .filter(|v| v.span != name.span && is_person(v))
        .map(|v| words.within(v.span))
        .collect();
    let taken = |w: usize| {
        let between = w.min(own.end)..own.start.max(w);
        others.iter().any(|o| between.contains(&o.start))
    };
    let from = own.start.saturating_sub(REACH.0).max(sentence.start);
    let to = (own.end + REACH.1).min(sentence.end);
    let mut found = Vec::new();
    for w in (from..to).filter(|&w| !own.contains(&w) && !taken(w)) {
        let at = |n: usize| word_at(words, &(from..to), n);
        let (before, next) = (at(w.wrapping_sub(1)), at(w + 1));
        let Some(name) = part(words.form(w), before, next) else {
            continue;
        };
        // Of a verb the holder is the subject: "Ada Lem leads it", "led by Ada Lem".
        let verb = VERBS.contains(&words.form(w)) && before != "in";
        let subject = w >= own.end && w < own.end + 4 || w < own.start && next == "by";
        if !PAST.contains(&before) && (!verb || subject) {
            let kind = w > sentence.start
                && !verb
                && !is_stop_word_in(before, words.language)
                && !words.spans[w - 1]
                    .of(stated.text)
                    .starts_with(char::is_uppercase)
                && Span::new(words.spans[w - 1].end, words.spans[w].start).of(stated.text) == " ";
            let of = if kind {
                before.to_owned()
            } else {
                String::new()
            };
            found.push(Part { name, of });
        }
    }
    found
}

/// Words before a name that is no person's.
const PLACING: &[&str] = &["on", "in", "at", "near", "via"];

/// Forms that are, or may be, verbs.
#[rustfmt::skip]
const VERBS: &[&str] = &[
    "leads", "led", "leading", "lead", "ran", "direct", "replace", "mediate", "chair", "heads", "headed", "runs", "run", "running", "commands", "commanded", "directs",
    "directed", "chairs", "chaired", "succeed", "succeeds", "succeeded", "replaces", "replaced", "mediates", "mediated",
    "founded", "refereed", "conducted", "owns", "owned", "captained", "composed", "defended", "defends", "designed",
    "discovered", "drove", "invented", "painted", "sentenced", "wrote", "written",
];

/// Words before a part that make it another one.
pub(super) const PAST: &[&str] = &[
    "former",
    "ex",
    "deputy",
    "vice",
    "acting",
    "late",
    "assistant",
    "previous",
    "then",
    "retired",
    "onetime",
];

/// The part that a word names, where it names one.
pub(super) fn part(word: &str, before: &str, next: &str) -> Option<&'static str> {
    match (before, word, next) {
        ("in" | "take" | "takes" | "took" | "taking", "charge", _) => return Some("lead"),
        (_, "goes" | "went" | "go" | "passes" | "passed", "to") => {
            return POSTS.contains(&before).then_some("succeed");
        }
        (_, "take" | "takes" | "took" | "taking", "over") => return Some("succeed"),
        (_, "sent", "off") | ("red", "card", _) => return Some("dismissed"),
        (_, "first", "to") => return Some("first"),
        _ => {}
    }
    TABLE.get(word).copied()
}

/// The parts by the words that name them.
static TABLE: LazyLock<HashMap<&str, &str, RandomState>> = LazyLock::new(|| {
    let words = PARTS
        .iter()
        .map(|(part, words)| words.split(' ').map(move |word| (word, *part)));
    words.flatten().collect()
});

/// What goes to somebody else.
const POSTS: &[&str] = &[
    "post", "job", "role", "office", "position", "place", "command",
];

/// Those that are deeds, of which one person does many.
#[rustfmt::skip]
const DEEDS: &[&str] = &[
    "compose", "defend", "design", "discover", "drive", "invent", "paint", "sentence", "write",
];

/// The parts that one alone has at a time, with the words that name them.
const PARTS: &[(&str, &str)] = &[
    (
        "lead",
        "lead leads led leading leader leaders head heads headed run runs ran running command commands commanded commander chief boss director direct directs directed",
    ),
    (
        "chair",
        "chair chairs chaired chairman chairwoman chairperson",
    ),
    (
        "succeed",
        "succeed succeeds succeeded successor replacement replace replaces replaced",
    ),
    ("mediator", "mediator mediate mediates mediated mediation"),
    ("captain", "captain captains captained skipper"),
    ("coach", "coach coaches coached trainer"),
    ("mayor", "mayor"),
    ("governor", "governor"),
    ("winner", "winner"),
    ("founder", "founder founded"),
    ("architect", "architect"),
    ("referee", "referee refereed"),
    ("prosecutor", "prosecutor"),
    ("bishop", "bishop archbishop"),
    ("rector", "rector dean headmaster headteacher principal"),
    ("harbormaster", "harbormaster"),
    ("conductor", "conductor conducted"),
    ("curator", "curator"),
    ("pilot", "pilot"),
    ("owner", "owner owns owned"),
    ("editor", "editor"),
    ("treasurer", "treasurer"),
    ("sculptor", "sculptor"),
    ("compose", "composed"),
    ("defend", "defended defends"),
    ("design", "designed"),
    ("discover", "discovered"),
    ("drive", "drove"),
    ("invent", "invented"),
    ("paint", "painted"),
    ("sentence", "sentenced"),
    ("write", "wrote written"),
    ("president", "president"),
    ("minister", "minister"),
];
