//! Reads names from the pieces of a sentence: runs of capitalized words with particles, initials and titles.

use super::Name;
use crate::facts::piece::{Piece, Sort, fold};
use crate::facts::value::Context;
use crate::facts::{date, designation, number};
use crate::text::WEEKDAYS;
use std::collections::BTreeSet;

/// The names that start at a piece, each with the pieces it covers: "Russian President Ada Lem" holds two.
/// `titled` tells that all words of the sentence have capitals: then only those count that have one elsewhere.
pub fn read(
    p: &[Piece],
    at: usize,
    titled: bool,
    context: &Context<'_>,
) -> Option<(usize, Vec<Found>)> {
    let end = run(p, at, titled, context)?;
    Some((end, split(p, at, end)))
}

/// A name and the pieces it covers.
pub struct Found {
    pub first: usize,
    pub last: usize,
    pub name: Name,
}

/// Whether a sentence is written with capitals throughout, so that they tell nothing.
pub fn title_case(p: &[Piece]) -> bool {
    // A headline has no full stop.
    let last = p.iter().rev().find(|x| !matches!(x.text, "”" | "\"" | ")"));
    if last.is_none_or(|x| x.text.ends_with('.')) {
        return false;
    }
    let long = p.iter().filter(|x| x.is_word() && x.text.len() >= 4);
    let (capital, lower): (Vec<_>, Vec<_>) = long.partition(|x| x.is_capital());
    let lower = lower.iter().filter(|x| !x.is_function()).count();
    capital.len() + lower >= 4 && capital.len() >= 4 * lower
}

/// Notes the words of a sentence in lower case, and those written with a capital inside it.
pub fn habits<'a>(p: &'a [Piece], context: &mut Context<'a>) {
    let titled = title_case(p);
    for (i, piece) in p.iter().enumerate().filter(|(_, x)| x.is_word()) {
        if !piece.is_capital() {
            context.lower.insert(&piece.lower);
        } else if !titled && !starts(p, i) && !hyphened(p, i) {
            context.capital.insert(&piece.lower);
        }
    }
}

/// Where every noun has a capital, the words that are parts of names, in lower case: two and more of them in a row, and
/// one after a preposition of place, unless the text has an article or a figure before it somewhere.
pub fn proper<'a>(sentences: &'a [Vec<Piece<'a>>]) -> BTreeSet<&'a str> {
    let (mut proper, mut nouns) = (BTreeSet::new(), BTreeSet::new());
    for p in sentences {
        let noun = |i: usize| p.get(i).is_some_and(|x| x.is_capital() && !x.foreign);
        for (i, piece) in p.iter().enumerate().filter(|&(i, _)| noun(i)) {
            let Some(before) = i.checked_sub(1).map(|b| &p[b]) else {
                continue;
            };
            let leads = leads_noun(before);
            let place = matches!(before.text, "in" | "aus" | "nach" | "bei");
            let adjective = !before.foreign && before.is_word() && !before.is_capital();
            let after_title = before.foreign && TITLES.contains(&before.lower.as_ref());
            let neighbor = !piece.glued && (noun(i - 1) || noun(i + 1) && !p[i + 1].glued);
            let lower = piece.lower.as_ref();
            let placed = place && !noun_ending(lower);
            if acronym(piece.text) || after_title || neighbor && !leads || placed {
                proper.insert(lower);
            } else if leads && !place || adjective && lower.len() > 4 {
                nouns.insert(lower);
            }
        }
    }
    proper.retain(|word| !nouns.contains(word) && !noun_ending(word));
    proper
}

/// Whether a German word has a noun behind it and no name: an article, alone or in a preposition, a pronoun, a number.
fn leads_noun(word: &Piece) -> bool {
    let contracted = matches!(
        word.text,
        "im" | "am" | "zum" | "zur" | "vom" | "beim" | "ins" | "ans"
    );
    let determiner = matches!(
        word.lower.as_ref(),
        "the"
            | "a"
            | "no"
            | "this"
            | "his"
            | "her"
            | "their"
            | "all"
            | "both"
            | "some"
            | "other"
            | "own"
            | "such"
            | "more"
            | "less"
            | "many"
            | "first"
            | "second"
            | "third"
    );
    let number = word.is_figure() || number::small_number(&word.lower).is_some();
    contracted || word.foreign && determiner || number
}

/// Endings that German nouns have and names hardly ever.
fn noun_ending(word: &str) -> bool {
    let endings = [
        "ung", "ungen", "heit", "keit", "schaft", "tion", "tionen", "tät", "nis", "ling",
    ];
    endings.iter().any(|ending| word.ends_with(ending))
}

fn is_particle(piece: &Piece) -> bool {
    let word = if piece.foreign {
        piece.text
    } else {
        &piece.lower
    };
    PARTICLES.contains(&word)
}

/// Whether a word is a part of "Coca-Cola".
fn hyphened(p: &[Piece], at: usize) -> bool {
    let next = p.get(at + 1).is_some_and(|x| x.glued && x.text == "-");
    next || at > 0 && p[at].glued && p[at - 1].text == "-"
}

/// Whether a word stands where any word has a capital.
fn starts(p: &[Piece], at: usize) -> bool {
    at == 0
        || matches!(
            p[at - 1].text,
            "“" | "\"" | ":" | "." | "!" | "?" | "•" | "(" | "‘" | "…" | "—" | "*" | "'" | "["
        )
}

/// The piece after the run of capitalized words that starts here and can be a name.
fn run(p: &[Piece], at: usize, titled: bool, context: &Context<'_>) -> Option<usize> {
    if !begins(p, at, titled, context) {
        return None;
    }
    let mut next = at + 1;
    while next < p.len() {
        // The point of an initial or a title: "J. Weber", "Sen. Lem", "John F. Weber".
        let short = p[next - 1].text.chars().count() == 1
            || ABBREVIATED.contains(&p[next - 1].lower.as_ref());
        let point = usize::from(p[next].text == "." && p[next].glued && short);
        let hyphen = usize::from(p[next].is_dash() && p[next].glued && p[next].text == "-");
        let i = next + point.max(hyphen);
        let Some(piece) = p.get(i) else { break };
        if hyphen == 1 && !piece.glued || point == 0 && hyphen == 0 && piece.glued {
            break;
        }
        // "the Lem-Weber talks" of Lem and Weber name two, Coca-Cola one.
        let apart = |x: &Piece| context.capital.contains(x.lower.as_ref());
        if hyphen == 1 && apart(&p[next - 1]) && apart(piece) {
            break;
        }
        // "Flight 123" and "May 5" are values of their own.
        if designation::label(p, i).is_some() || date::starts_in_name(p, i) {
            break;
        }
        let numbered = hyphen == 1 && piece.is_figure();
        let proper = numbered || piece.is_capital() && takes(piece, titled, context);
        let joins = |n: usize| {
            p.get(i + n)
                .is_some_and(|x| x.is_capital() && takes(x, titled, context) && !x.glued)
        };
        let office = p[next - 1].is_capital() && OFFICES.contains(&p[next - 1].lower.as_ref());
        next = if proper {
            i + 1
        } else if hyphen == 0 && point == 0 && is_particle(piece) && joins(1) {
            i + 2
        } else if hyphen == 0
            && is_particle(piece)
            && p.get(i + 1).is_some_and(|x| x.glued && x.text == "-")
            && p.get(i + 2).is_some_and(|x| x.glued && x.is_capital())
        {
            // "al-Burhan".
            i + 3
        } else if hyphen == 0
            && matches!(piece.lower.as_ref(), "von" | "van" | "de")
            && p.get(i + 1)
                .is_some_and(|x| matches!(x.lower.as_ref(), "der" | "den" | "la" | "las" | "los"))
            && joins(2)
        {
            i + 3
        } else if piece.text == "&" && joins(1) || office && piece.lower == "of" && joins(1) {
            i + 2
        } else if office
            && piece.lower == "of"
            && p.get(i + 1).is_some_and(|x| x.lower == "the")
            && joins(2)
        {
            i + 3
        } else {
            break;
        };
    }
    Some(next)
}

/// Whether a name can begin at a piece.
fn begins(p: &[Piece], at: usize, titled: bool, context: &Context<'_>) -> bool {
    let piece = &p[at];
    let glued = piece.glued
        && at > 0
        && (p[at - 1].is_word()
            || p[at - 1].is_figure()
            || p[at - 1].text == "."
            || p[at - 1].text == "@"
            || p[at - 1].text == "/");
    if !piece.is_capital() || glued || !takes(piece, titled, context) {
        return false;
    }
    if !starts(p, at) || acronym(piece.text) {
        return true;
    }
    if context.capital.contains(piece.lower.as_ref()) {
        return true;
    }
    // Any word has a capital here: what is a name shows in the words after it.
    let known = context.lower.contains(piece.lower.as_ref());
    let next = p.get(at + 1);
    let followed = next.is_some_and(|x| !x.glued && x.is_capital() && takes(x, titled, context));
    let initial = next.is_some_and(|x| x.text == "." && x.glued)
        && (piece.text.chars().count() == 1 || ABBREVIATED.contains(&piece.lower.as_ref()));
    let owner = next.is_some_and(|x| x.lower == "'s");
    !known && (followed || initial || owner) && !plain_ending(&piece.lower)
}

/// Whether a capitalized word can be part of a name.
fn takes(piece: &Piece, titled: bool, context: &Context<'_>) -> bool {
    let calendar = date::month(&piece.lower).is_some()
        && piece.text.len() > 3
        && !matches!(
            piece.lower.as_ref(),
            "may" | "april" | "june" | "august" | "march"
        );
    let weekday = piece.lower.len() > 5
        && piece.lower.ends_with("day")
        && WEEKDAYS.contains(&piece.lower.as_ref());
    let function = piece.is_function() && piece.text != "May" && !acronym(piece.text);
    let common = context.proper.as_ref().is_some_and(|proper| {
        !proper.contains(piece.lower.as_ref()) && !acronym(piece.text) && !piece.foreign
    });
    let headline = titled && !context.capital.contains(piece.lower.as_ref());
    !function
        && !calendar
        && !weekday
        && !headline
        && !common
        && number::small_number(&piece.lower).is_none()
}

/// Endings that a sentence's first word has more often as an ordinary word.
fn plain_ending(word: &str) -> bool {
    word.len() > 4 && (word.ends_with("ing") || word.ends_with("ly"))
}

/// Written in capitals alone: "NATO", "F.B.I.", "US".
fn acronym(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic());
    letters.clone().count() > 1 && letters.clone().all(char::is_uppercase) && text.len() <= 8
}

/// The names of a run: what stands before a title is another name than what stands after it.
fn split(p: &[Piece], at: usize, end: usize) -> Vec<Found> {
    let titles: Vec<usize> = (at..end).filter(|&i| is_title(p, i, end)).collect();
    let Some(&last) = titles.last() else {
        return found(p, at, end, None).into_iter().collect();
    };
    // The title reaches back over the words that go with it: "Vice President", "Foreign Minister".
    let mut first = last;
    while first > at
        && (is_title(p, first - 1, end)
            || GRADES.contains(&p[first - 1].lower.as_ref())
            || p[first - 1].text == "."
            || p[first - 1].is_dash())
    {
        first -= 1;
    }
    let mut after = last + 1;
    if after < end && p[after].text == "." {
        after += 1;
    }
    if after < end && p[after].lower == "of" {
        // "Secretary of State Ada Lem", "President of Ruritania".
        let state = p.get(after + 1).is_some_and(|x| x.lower == "state");
        if !state {
            return found(p, after + 1, end, None).into_iter().collect();
        }
        after += 2;
    }
    let title: Vec<String> = p[first..after]
        .iter()
        .filter(|x| x.is_word())
        .map(|x| fold(x.text))
        .collect();
    let mut names: Vec<Found> = found(p, at, first, None).into_iter().collect();
    names.extend(found(p, after, end, Some(title.join(" "))));
    names
}

fn is_title(p: &[Piece], at: usize, end: usize) -> bool {
    let body = p
        .get(at + 1)
        .filter(|_| at + 1 < end)
        .is_some_and(|x| BODIES.contains(&x.lower.as_ref()));
    // "Department of Justice" ends in no title.
    let owned = at > 0 && p[at - 1].lower == "of";
    let force = || matches!(p[at - 1].lower.as_ref(), "police" | "fire");
    let chief = at > 0 && p[at].lower == "chief" && force();
    (chief || TITLES.contains(&p[at].lower.as_ref())) && !body && !owned
}

fn found(p: &[Piece], at: usize, end: usize, title: Option<String>) -> Option<Found> {
    let trims = |x: &Piece| x.sort == Sort::Mark;
    let first = (at..end).find(|&i| !trims(&p[i]))?;
    let last = (first..end).rev().find(|&i| !trims(&p[i]))?;
    let words: Vec<String> = p[first..=last]
        .iter()
        .map(|x| fold(x.text))
        .filter(|w| !w.is_empty())
        .collect();
    let lone = first == last;
    let acronym = lone && acronym(p[first].text);
    let initial = lone && p[first].text.chars().count() == 1;
    (!words.is_empty() && !initial).then_some(Found {
        first,
        last,
        name: Name {
            words,
            title,
            acronym,
        },
    })
}

#[rustfmt::skip]
const PARTICLES: &[&str] = &[
    "de", "da", "di", "del", "della", "van", "von", "der", "den", "bin", "ibn", "al", "el", "le", "la", "du", "dos",
    "das", "ben", "bint", "zu", "ter",
];

/// Words after which "of" goes on with the name.
#[rustfmt::skip]
const OFFICES: &[&str] = &[
    "university", "bank", "house", "department", "ministry", "court", "council", "board", "bureau", "office",
    "church", "republic", "kingdom", "states", "institute", "museum", "secretary", "prince", "princess", "duke",
    "gulf", "strait", "isle", "bay", "cape", "union", "federation", "association", "society", "committee", "league",
    "school", "college", "chamber", "archbishop", "bishop", "emirates", "city", "center", "organization",
];

#[rustfmt::skip]
const TITLES: &[&str] = &[
    "president", "chancellor", "minister", "premier", "senator", "sen", "representative", "rep", "reps", "sens",
    "congressman", "congresswoman", "governor", "gov", "mayor", "speaker", "secretary", "ambassador", "mr", "mrs",
    "ms", "miss", "dr", "prof", "professor", "judge", "justice", "general", "gen", "lt", "col", "colonel", "capt",
    "captain", "sgt", "sergeant", "maj", "cmdr", "admiral", "adm", "pope", "king", "queen", "prince", "princess",
    "sir", "lord", "lady", "dame", "rev", "ceo", "chairman", "chairwoman", "director", "sheriff", "detective",
    "coach", "emir", "sheikh", "ayatollah", "officer", "commissioner",
];

/// Abbreviations whose point goes on with the name.
#[rustfmt::skip]
const ABBREVIATED: &[&str] = &[
    "sen", "rep", "reps", "sens", "gov", "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "capt", "sgt", "maj",
    "cmdr", "adm", "rev", "st", "jr", "sr", "mt", "ft", "hon", "pres",
];

/// Words that go with a title before it.
#[rustfmt::skip]
const GRADES: &[&str] = &[
    "vice", "prime", "foreign", "defense", "defence", "interior", "finance", "justice", "press", "deputy", "acting",
    "interim", "crown", "first", "chief", "attorney", "lieutenant", "major", "former", "state", "home", "energy",
    "health", "treasury", "executive", "police", "house", "senate", "assistant", "homeland", "economy", "agriculture",
    "culture", "education", "environment", "fire", "labor", "labour", "trade", "transport", "transportation",
];

/// Words that make a title before them part of an organization: "Justice Department", "General Assembly".
#[rustfmt::skip]
const BODIES: &[&str] = &[
    "department", "motors", "assembly", "court", "office", "electric", "party", "county", "ministry", "street",
    "island", "islands", "airport", "university", "hospital", "committee", "council", "club", "staff", "election",
    "house", "center", "mills", "city",
];
