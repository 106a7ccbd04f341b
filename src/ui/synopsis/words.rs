//! What the screen of all articles says in English: counts in, words out.

use super::made::{Class, Made, Shelved, Tile};
use crate::report::{legible, published};
use crate::ui::date;
use crate::ui::state::Draft;

/// The name of an article: its source, else its headline, else its number.
#[must_use]
pub fn name(draft: &Draft, place: usize) -> String {
    match draft.name() {
        "" => format!("Article {}", place + 1),
        name => excerpt(name, 60),
    }
}

/// When an article was published, in words as far as its date can be read.
#[must_use]
pub fn when(draft: &Draft) -> String {
    match date::iso(&draft.published) {
        Some(iso) => published::words(&iso),
        None => draft.published.trim().to_owned(),
    }
}

/// The start of a text, on one line.
#[must_use]
pub fn excerpt(text: &str, most: usize) -> String {
    let line = legible(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    match line.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}

/// A passage on one line; one that begins inside a sentence says so.
#[must_use]
pub fn statement(passage: &str) -> String {
    let line = excerpt(passage, usize::MAX);
    if line.starts_with(char::is_lowercase) {
        format!("… {line}")
    } else {
        line
    }
}

/// The finding in one sentence, in pieces, each with whether it stands out.
#[must_use]
pub fn sentence(made: &Shelved) -> Vec<(String, bool)> {
    let reports = format!("{} reports", capital(made.count()));
    let said = |text: &str| (text.to_owned(), false);
    if made.synopsis.is_none() {
        return vec![(format!("{reports} are being compared."), false)];
    }
    let (all, contradicted) = (made.in_all(), made.of_class(Class::Contradicted));
    let mut pieces = vec![(format!("{reports}: "), false)];
    match all {
        0 => pieces.push(said("no fact is certain in all of them, ")),
        1 => pieces.extend([
            ("1 fact".to_owned(), true),
            said(" stands in all of them, "),
        ]),
        n => pieces.extend([
            (format!("{n} facts"), true),
            said(" stand in all of them, "),
        ]),
    }
    match contradicted {
        0 => pieces.push(said("and no contradiction was found.")),
        1 => pieces.extend([
            ("1".to_owned(), true),
            said(" is contradicted by at least one."),
        ]),
        n => pieces.extend([
            (n.to_string(), true),
            said(" are contradicted by at least one."),
        ]),
    }
    pieces
}

/// What else there is to say: how far the work is, or which articles are closest.
#[must_use]
pub fn rest(made: &Shelved) -> String {
    let all = made.pairs.len();
    if made.synopsis.is_none() {
        return format!("{} of {all} pairs done.", made.compared());
    }
    let Some([most, least]) = made.extremes().filter(|_| made.count() > 2) else {
        return String::new();
    };
    let pair = |[a, b]: [usize; 2]| format!("{} and {}", a + 1, b + 1);
    format!("Closest: {}. Furthest apart: {}.", pair(most), pair(least))
}

/// What a screen reader is told.
#[must_use]
pub fn spoken(made: &Made) -> String {
    let sentence = sentence(made).into_iter().map(|(said, _)| said);
    match made.synopsis {
        None => sentence.collect(),
        Some(_) => format!("{} {}", sentence.collect::<String>(), rest(made)),
    }
}

/// The sign and the name of a class.
#[must_use]
pub fn class(class: Class) -> (&'static str, &'static str) {
    match class {
        Class::Contradicted => ("≠", "Contradicted"),
        Class::Several => ("=", "In two or more"),
        Class::Likely => ("≈", "Likely in two or more"),
        Class::Alone => ("·", "In one only"),
    }
}

/// What a screen reader hears after the number in a cell of the matrix: what it counts, and of whom.
#[must_use]
pub fn tile(tile: Tile, row: usize, column: usize) -> String {
    let (a, b) = (row.min(column) + 1, row.max(column) + 1);
    match tile {
        Tile::Waiting => format!("{a} and {b} are not compared yet"),
        Tile::Shared(1, _) => format!(" of the facts: 1 fact shared by {a} and {b}"),
        Tile::Shared(n, _) => format!(" of the facts: {n} facts shared by {a} and {b}"),
        Tile::Conflicts(1) => format!(" conflict between {a} and {b}"),
        Tile::Conflicts(_) => format!(" conflicts between {a} and {b}"),
        Tile::Alone(_) => format!(": stand in {} alone", row + 1),
    }
}

/// A sign and the numbers of the articles that it is about: "≠ 2, 3".
#[must_use]
pub fn against(sign: &str, articles: &[usize]) -> String {
    let numbers: Vec<String> = articles.iter().map(|a| (a + 1).to_string()).collect();
    format!("{sign}\u{a0}{}", numbers.join(", "))
}

/// A part of the facts: "12 %".
#[must_use]
pub fn percent(part: f64) -> String {
    format!("{:.0}\u{a0}%", part * 100.0)
}

fn capital(n: usize) -> String {
    const NAMES: [&str; 13] = [
        "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten",
        "Eleven", "Twelve",
    ];
    NAMES
        .get(n)
        .map_or_else(|| n.to_string(), |n| (*n).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::rc::Rc;

    #[test]
    fn articles_go_by_what_is_known_of_them() {
        let mut draft = Draft::from(Rc::from("\n  Ferry aground\n\nNine were hurt."));
        assert_eq!(name(&draft, 0), "Ferry aground");
        draft.source = " The Lamp ".into();
        draft.published = "2026-02-12".into();
        assert_eq!(
            (name(&draft, 0), when(&draft)),
            ("The Lamp".into(), "Thu 12 February 2026".into())
        );
        draft.published = "yesterday".into();
        assert_eq!(when(&draft), "yesterday");
        assert_eq!(name(&Draft::default(), 2), "Article 3");
    }

    #[test]
    fn articles_go_by_their_numbers() {
        assert_eq!(against("≠", &[1]), "≠\u{a0}2");
        assert_eq!(against("=", &[0, 4]), "=\u{a0}1, 5");
    }

    #[test]
    fn long_lines_are_cut() {
        assert_eq!(excerpt("one\n two three", 7), "one two…");
        assert_eq!(excerpt("one two", 7), "one two");
        assert_eq!(statement("they\nsay"), "… they say");
        assert_eq!(statement("They say"), "They say");
    }
}
