//! Opposites: whether the deeds of two facts rule each other out ("opened", "closed"), and whether enough else of the two is
//! the same for that to be a contradiction.

use super::deed::{Placed, placed};
use super::phrase::place;
use super::setting::{NEARLY_SURE, SURE, Setting};
use super::stated::{Stated, word_at};
use super::stem::{Stem, common, opposites};
use crate::align::is_stop_word_in;
use crate::align::lexicon::{Opposition, opposition};

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

/// The same where the two facts are surely of one thing.
const HALF: f64 = 0.5;

/// How many words of one fact stand in the sentence of the other, at least.
const TOLD: usize = 2;

/// And which share of its words.
const NEARLY_ALL: f64 = 0.75;

/// Whether two words stand before the same one: "a long illness", "a short illness".
fn one_head(a: &Stem, left: Stated<'_>, b: &Stem, right: Stated<'_>) -> bool {
    fn head<'a>(stem: &Stem, stated: Stated<'a>) -> Option<&'a Stem> {
        let words = stated.words;
        let next = place(stem, stated)? + 1;
        let own = stated.own.clone();
        let tells = own.contains(&next) && !is_stop_word_in(words.form(next), words.language);
        tells.then(|| stated.stem(next))
    }
    let heads = head(a, left).zip(head(b, right));
    heads.is_some_and(|(x, y)| x.same(y))
}

/// Whether two words tell as what somebody is seen: "as a witness", "as a suspect".
fn both_as(a: &Stem, left: Stated<'_>, b: &Stem, right: Stated<'_>) -> bool {
    let seen = |stem: &Stem, stated: Stated<'_>| {
        let own = stated.own.clone();
        let before = |at: usize, n: usize| word_at(stated.words, &own, at.wrapping_sub(n));
        place(stem, stated).is_some_and(|at| {
            let article = matches!(before(at, 1), "a" | "an" | "the");
            before(at, if article { 2 } else { 1 }) == "as"
        })
    };
    seen(a, left) && seen(b, right)
}
