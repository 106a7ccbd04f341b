//! Slots: what stands in one fact where the other, in the same words around it, has something else: "prices of bread",
//! "prices of milk".

use super::CHANCE;
use super::stated::Stated;
use super::stem::Stem;
use super::version::are_opposed;
use crate::facts::{Kind, is_number_word};

/// What differs in the slots of two facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Replaced {
    /// Some words do.
    pub(super) words: bool,
    /// Some of them name a thing: they are led by an article or a preposition.
    pub(super) thing: bool,
    /// Some of them are names.
    pub(super) name: bool,
    /// Hardly anything else differs.
    pub(super) alone: bool,
}

/// What stands in one slot of two facts and is not the same.
pub(super) fn replaced(left: Stated<'_>, right: Stated<'_>) -> Replaced {
    let (l, r) = (runs(left, right), runs(right, left));
    let mut found = Replaced {
        alone: alone(&l) && alone(&r),
        ..Replaced::default()
    };
    for a in &l {
        for b in &r {
            let in_one_slot = a.before == b.before && a.behind == b.behind;
            let name = a.is_name && b.is_name;
            let thing = !name && a.is_thing && b.is_thing;
            // What is done to it leads to a thing, whatever comes behind.
            let object = a.verb.zip(b.verb);
            let object = object.is_some_and(|(a, b)| a.same_stem(b));
            found.words |= in_one_slot;
            found.name |= in_one_slot && name;
            found.thing |= thing && (in_one_slot || object);
        }
    }
    found
}

/// Whether there is but one of them, or one and a name.
fn alone(runs: &[Run<'_>]) -> bool {
    let named = runs.iter().filter(|run| run.is_name).count();
    runs.len() <= 1 || runs.len() == 2 && named >= 1
}

/// Words in a row that the other fact has not, with the word before it and the one behind it, articles aside.
struct Run<'a> {
    before: Option<&'a str>,
    behind: Option<&'a str>,
    /// The word before it, where that is no small one and an article stands between.
    verb: Option<&'a Stem>,
    is_name: bool,
    is_thing: bool,
}

/// What stands for a figure or a day.
const FIGURE: &str = "#";

/// What stands for a name that the other fact has not.
const NAME: &str = "@";

const ARTICLES: [&str; 3] = ["the", "a", "an"];

/// Words that stand for things named before.
const ANY: [&str; 8] = [
    "both", "all", "some", "most", "none", "one", "others", "each",
];

/// Words that lead to a thing.
const LEADING: [&str; 14] = [
    "of", "in", "at", "on", "for", "from", "to", "with", "near", "by", "his", "her", "its", "their",
];

fn runs<'a>(stated: Stated<'a>, other: Stated<'_>) -> Vec<Run<'a>> {
    let words = stated.words;
    let all = stated.own.clone();
    let kept = all.filter(|w| !ARTICLES.contains(&words.form(*w)));
    let row: Vec<Word<'a>> = kept.map(|w| Word::of(w, stated, other)).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < row.len() {
        let word = &row[at];
        let joined = |next: &&Word<'_>| {
            next.lone && next.is_name == word.is_name && (next.place == word.place || !next.parted)
        };
        let length = row[at..].iter().take_while(joined).count();
        if length > 0 {
            let previous = at.checked_sub(1).map(|n| &row[n]);
            let before = previous.map(|word| word.label);
            let led = word.place > 0 && ARTICLES.contains(&words.form(word.place - 1));
            let small = before.is_none_or(|b| b == FIGURE || b == NAME || CHANCE.contains(&b));
            found.push(Run {
                before,
                behind: row.get(at + length).map(|word| word.label),
                verb: previous
                    .filter(|_| led && !small)
                    .map(|word| stated.stem(word.place)),
                is_name: word.is_name,
                is_thing: length == 1
                    && !ANY.contains(&word.label)
                    && (led || before.is_none_or(|b| LEADING.contains(&b))),
            });
        }
        at += length.max(1);
    }
    found
}

/// A word of a fact as it is held against those of the other.
struct Word<'a> {
    place: usize,
    /// Itself, or what stands for it.
    label: &'a str,
    /// Whether it says something, and the other fact has nothing like it nor its opposite.
    lone: bool,
    is_name: bool,
    /// Whether a mark parts it from the word before it.
    parted: bool,
}

impl<'a> Word<'a> {
    fn of(place: usize, stated: Stated<'a>, other: Stated<'_>) -> Self {
        let words = stated.words;
        let form = words.form(place);
        let mut values = stated.fact.values.iter();
        let value =
            values.find(|v| v.kind != Kind::Quotation && v.span.overlap(words.spans[place]) > 0);
        let is_name = value.is_some_and(|v| v.kind == Kind::Name);
        // "Third" is no value everywhere.
        let counts = form.starts_with(|c: char| c.is_ascii_digit()) || is_number_word(form);
        let is_figure = value.is_some() && !is_name || value.is_none() && counts;
        let known = || {
            let stem = stated.stem(place);
            let mut stems = other.stems.iter();
            let mut there = other.own.clone();
            // Small words have no stem.
            other.numbers[there.clone()].contains(&stated.numbers[place])
                || there.any(|w| are_opposed(stem, other.stem(w)))
                || stems.any(|s| s.same(stem) || s.is_opposed(stem))
        };
        let lone = !is_figure && !CHANCE.contains(&form) && !known();
        Self {
            place,
            label: match () {
                () if is_figure => FIGURE,
                () if is_name && lone => NAME,
                () => form,
            },
            lone,
            is_name,
            parted: place > 0 && stated.parted(place),
        }
    }
}
