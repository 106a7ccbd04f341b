//! What the screen of all articles says: counts in, words of a language out.

use super::made::{Class, Made, Shelved, Tile};
use crate::locale::{Locale, pieces};
use crate::report::published;
use crate::ui::date;
use crate::ui::excerpt::excerpt;
use crate::ui::state::Draft;

/// The name of an article: its source, else its headline, else its number.
#[must_use]
pub fn name(locale: Locale, draft: &Draft, place: usize) -> String {
    match draft.name() {
        "" => locale.article(&(place + 1).to_string()),
        name => excerpt(name, 60),
    }
}

/// When an article was published, in words as far as its date can be read.
#[must_use]
pub fn when(locale: Locale, draft: &Draft) -> String {
    match date::iso(&draft.published) {
        Some(iso) => published::words(locale, &iso),
        None => draft.published.trim().to_owned(),
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
    let locale = made.locale;
    let reports = locale.reports(made.count());
    if made.synopsis.is_none() {
        return vec![(locale.reports_compared(&reports), false)];
    }
    let (all, contradicted) = (made.in_all(), made.of_class(Class::Contradicted));
    let said = [
        locale.in_all(all, &reports),
        locale.contradicted_by_one(contradicted),
    ];
    pieces(&said.join(" "))
}

/// What else there is to say: how far the work is, or which articles are closest.
#[must_use]
pub fn rest(made: &Shelved) -> String {
    let locale = made.locale;
    if made.synopsis.is_none() {
        return locale.pairs_done(made.compared(), made.pairs.len());
    }
    let Some([most, least]) = made.extremes().filter(|_| made.count() > 2) else {
        return String::new();
    };
    locale.closest(&pair(locale, most), &pair(locale, least))
}

/// Two articles by their numbers.
fn pair(locale: Locale, pair: [usize; 2]) -> String {
    let [a, b] = pair.map(|place| (place + 1).to_string());
    locale.and(&a, &b)
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
pub fn class(locale: Locale, class: Class) -> (&'static str, &'static str) {
    match class {
        Class::Contradicted => ("≠", locale.class_contradicted()),
        Class::Several => ("=", locale.class_several()),
        Class::Likely => ("≈", locale.class_likely()),
        Class::Alone => ("·", locale.class_alone()),
    }
}

/// What a screen reader hears after the number in a cell of the matrix: what it counts, and of whom.
#[must_use]
pub fn tile(locale: Locale, tile: Tile, row: usize, column: usize) -> String {
    let pair = pair(locale, [row.min(column), row.max(column)]);
    match tile {
        Tile::Waiting => locale.tile_waiting(&pair),
        Tile::Shared(n, _) => format!(" {}", locale.tile_shared(n, &pair)),
        Tile::Conflicts(n) => format!(" {}", locale.tile_conflicts(n, &pair)),
        Tile::Alone(_) => locale.tile_alone(row + 1),
    }
}

/// A sign and the numbers of the articles that it is about: "≠ 2, 3".
#[must_use]
pub fn against(locale: Locale, sign: &str, articles: &[usize]) -> String {
    let numbers: Vec<String> = articles.iter().map(|a| (a + 1).to_string()).collect();
    format!("{sign}\u{a0}{}", numbers.join(locale.comma()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::rc::Rc;

    #[test]
    fn articles_go_by_what_is_known_of_them() {
        let mut draft = Draft::from(Rc::from("\n  Ferry aground\n\nNine were hurt."));
        assert_eq!(name(Locale::English, &draft, 0), "Ferry aground");
        draft.source = " The Lamp ".into();
        draft.published = "2026-02-12".into();
        assert_eq!(
            (
                name(Locale::English, &draft, 0),
                when(Locale::English, &draft)
            ),
            ("The Lamp".into(), "Thu 12 February 2026".into())
        );
        draft.published = "yesterday".into();
        assert_eq!(when(Locale::English, &draft), "yesterday");
        assert_eq!(name(Locale::English, &Draft::default(), 2), "Article 3");
    }

    #[test]
    fn articles_go_by_their_numbers() {
        assert_eq!(against(Locale::English, "≠", &[1]), "≠\u{a0}2");
        assert_eq!(against(Locale::English, "=", &[0, 4]), "=\u{a0}1, 5");
    }

    #[test]
    fn long_lines_are_cut() {
        assert_eq!(statement("they\nsay"), "… they say");
        assert_eq!(statement("They say"), "They say");
    }
}
