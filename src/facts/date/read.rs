//! Reads dates from the pieces of a sentence: in figures, by month, weekday, quarter and year, and relative ones.

use super::day::month_length;
use super::{Date, Part, Relative};
use crate::facts::number;
use crate::facts::piece::{Piece, word};
use crate::facts::unit;
use crate::text::{MONTHS, WEEKDAYS};

/// The month of a lower-case name or abbreviation, 1 to 12.
pub fn month(word: &str) -> Option<u8> {
    let at = MONTHS.iter().position(|m| *m == word).or_else(|| {
        let short = matches!(word.len(), 3) || word == "sept";
        MONTHS.iter().position(|m| short && m.starts_with(word))
    })?;
    Some(at as u8 + 1)
}

/// Whether the name of a month and what follows it are a date, so that no name goes over them.
pub fn starts_in_name(p: &[Piece], at: usize) -> bool {
    p.get(at).is_some_and(|x| month(&x.lower).is_some())
        && month_first(p, at).is_some_and(|(_, d)| d.day.is_some() || d.year.is_some())
}

/// It has no short form.
const MAY: u8 = 5;

/// The date that starts at a piece, and the piece after it.
pub fn read(p: &[Piece], at: usize) -> Option<(usize, Date)> {
    let (part, start) = leading_part(p, at);
    let found = numeric(p, start)
        .or_else(|| weekday(p, start))
        .or_else(|| quarter(p, start))
        .or_else(|| calendar(p, start))
        .or_else(|| relative(p, start))
        .or_else(|| years(p, start, part.is_some()));
    let (mut next, mut date) = found?;
    date.part = part.or(date.part);
    if date.part.is_none()
        && let Some((after, part)) = trailing_part(p, next).filter(|_| {
            date.weekday.is_some()
                || date.day.is_some()
                || matches!(date.relative, Some(Relative::Day(_)))
        })
    {
        (next, date.part) = (after, Some(part));
    }
    Some((next, date))
}

fn whole(p: &[Piece], at: usize) -> Option<u32> {
    p.get(at)
        .filter(|x| x.is_figure() && x.text.len() <= 4)?
        .text
        .parse()
        .ok()
}

/// "early", "mid-", "late" before a date that has parts.
fn leading_part(p: &[Piece], at: usize) -> (Option<Part>, usize) {
    let part = match word(p, at) {
        "early" => Part::Early,
        "mid" => Part::Mid,
        "late" => Part::Late,
        _ => return (None, at),
    };
    let dash = p.get(at + 1).is_some_and(|x| x.is_dash() && x.glued);
    let on = matches!(word(p, at + 1), "on" | "in");
    (Some(part), at + 1 + usize::from(dash || on))
}

fn trailing_part(p: &[Piece], at: usize) -> Option<(usize, Part)> {
    let part = match word(p, at) {
        "morning" | "mornings" => Part::Morning,
        "afternoon" => Part::Afternoon,
        "evening" => Part::Evening,
        "night" | "overnight" => Part::Night,
        _ => return None,
    };
    Some((at + 1, part))
}

/// "2025-08-18", "18/08/2025", "18.08.2025".
fn numeric(p: &[Piece], at: usize) -> Option<(usize, Date)> {
    let first = p.get(at).filter(|x| x.is_figure())?;
    if at > 0 && first.glued && matches!(p[at - 1].text, "/" | "-") {
        return None;
    }
    let date = |year: u32, month: u32, day: u32| {
        let year = i32::try_from(year).ok()?;
        let month = u8::try_from(month).ok().filter(|m| (1..=12).contains(m))?;
        let day = u8::try_from(day)
            .ok()
            .filter(|d| (1..=month_length(year, month)).contains(d))?;
        Some(Date {
            year: Some((year, year)),
            month: Some((month, month)),
            day: Some((day, day)),
            ..Date::default()
        })
    };
    let either = |day: u32, month: u32, year: u32| {
        let year = if year < 100 { 2000 + year } else { year };
        let european = date(year, month, day);
        let american = date(year, day, month);
        let swappable = european.is_some() && american.is_some() && day != month;
        european.or(american).map(|d| Date { swappable, ..d })
    };
    if first.text.matches('.').count() == 2 {
        let mut parts = first.text.split('.').map(|n| n.parse::<u32>().ok());
        let (day, month, year) = (parts.next()??, parts.next()??, parts.next()??);
        let written = first.text.len() >= 8 && year >= 1000;
        return date(year, month, day)
            .filter(|_| written)
            .map(|d| (at + 1, d));
    }
    let mark = p.get(at + 1).filter(|x| x.glued)?.text;
    if p.get(at + 3).map(|x| x.text) != Some(mark) || !p[at + 2].glued || !p.get(at + 4)?.glued {
        return None;
    }
    let (a, b, c) = (whole(p, at)?, whole(p, at + 2)?, whole(p, at + 4)?);
    let date = match mark {
        "-" if a >= 1000 => date(a, b, c),
        "/" if a >= 1000 => date(a, b, c),
        "/" if p[at + 4].text.len() == 4 || p[at + 4].text.len() == 2 => either(a, b, c),
        "-" if c >= 1000 => either(a, b, c),
        _ => None,
    }?;
    Some((at + 5, date))
}

/// "Monday", "last Friday", "Monday, Aug. 18".
fn weekday(p: &[Piece], at: usize) -> Option<(usize, Date)> {
    let (relative, start) = near(p, at);
    let piece = p.get(start).filter(|x| x.is_calendar())?;
    let full = WEEKDAYS.iter().position(|d| *d == piece.lower);
    let short = || {
        let cut = matches!(
            piece.lower.as_ref(),
            "mon" | "tue" | "tues" | "wed" | "thu" | "thur" | "thurs" | "fri" | "sat" | "sun"
        );
        WEEKDAYS
            .iter()
            .position(|d| cut && d.starts_with(piece.lower.as_ref()))
    };
    let day = full.or_else(short)?;
    let dot =
        usize::from(full.is_none() && p.get(start + 1).is_some_and(|x| x.text == "." && x.glued));
    let mut next = start + 1 + dot;
    let mut date = Date::default();
    let (part_next, part) = trailing_part(p, next).map_or((next, None), |(i, x)| (i, Some(x)));
    let comma = usize::from(word(p, part_next) == ",");
    if let Some((end, full)) = calendar(p, part_next + comma).filter(|(_, d)| d.day.is_some()) {
        (next, date) = (end, full);
        date.part = part;
    } else if full.is_none() {
        return None;
    }
    date.weekday = Some(day as u8);
    date.relative = relative;
    Some((next, date))
}

/// "last", "next" or "this" before a weekday or month.
fn near(p: &[Piece], at: usize) -> (Option<Relative>, usize) {
    match word(p, at) {
        "last" => (Some(Relative::Last), at + 1),
        "next" => (Some(Relative::Next), at + 1),
        "this" | "past" => (None, at + 1),
        _ => (None, at),
    }
}

/// "third quarter of 2025", "Q3 2025", "first half of 2025".
fn quarter(p: &[Piece], at: usize) -> Option<(usize, Date)> {
    let of = |i: usize| i + usize::from(word(p, i) == "of");
    let (months, next) = match (word(p, at), word(p, at + 1)) {
        ("q1", _) => ((1, 3), at + 1),
        ("q2", _) => ((4, 6), at + 1),
        ("q3", _) => ((7, 9), at + 1),
        ("q4", _) => ((10, 12), at + 1),
        ("first", "half") if year_at(p, of(at + 2)).is_some() => ((1, 6), at + 2),
        ("second", "half") if year_at(p, of(at + 2)).is_some() => ((7, 12), at + 2),
        (place, "quarter") => {
            let n = number::ordinal(place).filter(|&n| n <= 4.0)? as u8;
            ((3 * n - 2, 3 * n), at + 2)
        }
        _ => return None,
    };
    let year = year_at(p, of(next));
    let date = Date {
        year: year.map(|y| (y, y)),
        month: Some(months),
        ..Date::default()
    };
    Some((year.map_or(next, |_| of(next) + 1), date))
}

/// Dates with the name of a month in any order: "18 August 2025", "Aug. 18-20", "August 18th, 2025", "May 2024", "in January".
fn calendar(p: &[Piece], at: usize) -> Option<(usize, Date)> {
    day_first(p, at).or_else(|| month_first(p, at))
}

fn day_first(p: &[Piece], at: usize) -> Option<(usize, Date)> {
    let the = usize::from(word(p, at) == "the");
    let (mut i, day) = days_at(p, at + the)?;
    // "18. August", "18 de agosto de 2025".
    i += usize::from(matches!(word(p, i), "of" | "de" | "." | "d'"));
    let (next, month) = month_at(p, i).or_else(|| month_elsewhere(p, i))?;
    let of = p.get(next).is_some_and(|x| x.foreign && x.lower == "of");
    let comma = usize::from(of || matches!(word(p, next), "," | "de" | "del"));
    let year = year_at(p, next + comma);
    Some((
        year.map_or(next, |_| next + comma + 1),
        Date {
            year: year.map(|y| (y, y)),
            month: Some((month, month)),
            day: Some(day),
            ..Date::default()
        },
    ))
}

fn month_first(p: &[Piece], at: usize) -> Option<(usize, Date)> {
    let (relative, start) = near(p, at);
    let (next, month) = month_at(p, start)?;
    let the = usize::from(word(p, next) == "the");
    let mut date = Date {
        month: Some((month, month)),
        relative,
        ..Date::default()
    };
    if let Some((after, day)) = days_at(p, next + the) {
        let comma = usize::from(word(p, after) == ",");
        let year = year_at(p, after + comma);
        date.day = Some(day);
        date.year = year.map(|y| (y, y));
        if let Some((end, year)) = year_of_writing(p, after).filter(|_| year.is_none()) {
            date.relative = Some(year);
            return Some((end, date));
        }
        return Some((year.map_or(after, |_| after + comma + 1), date));
    }
    let of = usize::from(matches!(word(p, next), "of" | ","));
    if let Some(year) = year_at(p, next + of) {
        date.year = Some((year, year));
        return Some((next + of + 1, date));
    }
    if let Some((end, year)) = year_of_writing(p, next) {
        date.relative = Some(year);
        return Some((end, date));
    }
    // "May" and "March" alone may be a verb, a name, a demonstration.
    let led = start > at
        || at > 0
            && matches!(
                word(p, at - 1),
                "in" | "since"
                    | "by"
                    | "until"
                    | "till"
                    | "through"
                    | "during"
                    | "early"
                    | "late"
                    | "mid"
                    | "of"
                    | "from"
                    | "before"
                    | "after"
                    | "-"
                    | "for"
            );
    let certain = !matches!(month, 3 | 5) && p[start].text.len() > 3;
    (led || certain).then_some((next, date))
}

/// "Of last year", "this year" after a month or a day.
fn year_of_writing(p: &[Piece], at: usize) -> Option<(usize, Relative)> {
    let at = at + usize::from(word(p, at) == "of");
    let distance = match (word(p, at), word(p, at + 1)) {
        ("last", "year") => -1,
        ("this", "year") => 0,
        ("next", "year") => 1,
        _ => return None,
    };
    Some((at + 2, Relative::Year(distance)))
}

/// The month at a piece in another language, as it stands after a day.
fn month_elsewhere(p: &[Piece], at: usize) -> Option<(usize, u8)> {
    let piece = p.get(at).filter(|x| x.is_word())?;
    let month = ELSEWHERE
        .iter()
        .position(|names| names.split(' ').any(|n| n == piece.lower))?;
    Some((at + 1, month as u8 + 1))
}

/// The months in German, French, Spanish, Italian, Portuguese, Russian (of the month) and Arabic.
#[rustfmt::skip]
const ELSEWHERE: [&str; 12] = [
    "januar janvier enero gennaio janeiro января يناير",
    "februar février febrero febbraio fevereiro февраля فبراير",
    "märz mars marzo março марта مارس",
    "april avril abril aprile апреля أبريل",
    "mai mayo maggio maio мая مايو",
    "juni juin junio giugno junho июня يونيو",
    "juli juillet julio luglio julho июля يوليو",
    "august août agosto августа أغسطس",
    "september septembre septiembre settembre setembro сентября سبتمبر",
    "oktober octobre octubre ottobre outubro октября أكتوبر",
    "november novembre noviembre novembro ноября نوفمبر",
    "dezember décembre diciembre dicembre dezembro декабря ديسمبر",
];

/// The capitalized month at a piece, with the point of an abbreviation.
fn month_at(p: &[Piece], at: usize) -> Option<(usize, u8)> {
    let piece = p.get(at).filter(|x| x.is_calendar())?;
    let month = month(&piece.lower)?;
    // "In June." ends its sentence, "Dec." may be short.
    let short = month != MAY && !MONTHS.contains(&piece.lower.as_ref());
    let dot = p
        .get(at + 1)
        .is_some_and(|x| short && x.text == "." && x.glued);
    Some((at + 1 + usize::from(dot), month))
}

/// The day or days at a piece: "18", "18th", "18-20".
fn days_at(p: &[Piece], at: usize) -> Option<(usize, (u8, u8))> {
    let one = |at: usize| {
        let day = whole(p, at).filter(|d| (1..=31).contains(d) && p[at].text.len() <= 2)?;
        let ending = p
            .get(at + 1)
            .is_some_and(|x| x.glued && matches!(x.lower.as_ref(), "st" | "nd" | "rd" | "th"));
        let other = p
            .get(at + 1)
            .is_some_and(|x| x.glued && !ending && (x.is_word() || matches!(x.text, "%" | ":")));
        (!other).then_some((at + 1 + usize::from(ending), day as u8))
    };
    let (next, first) = one(at)?;
    let dash = p.get(next).is_some_and(|x| x.is_dash() && x.glued)
        || matches!(word(p, next), "to" | "and");
    let last = one(next + 1).filter(|(_, last)| dash && *last > first);
    Some(last.map_or((next, (first, first)), |(end, last)| (end, (first, last))))
}

fn year_at(p: &[Piece], at: usize) -> Option<i32> {
    let plain = p
        .get(at)
        .is_some_and(|x| x.is_figure() && x.text.len() == 4);
    let year = whole(p, at).filter(|y| plain && (1000..2200).contains(y))?;
    Some(year as i32)
}

/// "yesterday", "last week", "this month", "next year", "tonight".
fn relative(p: &[Piece], at: usize) -> Option<(usize, Date)> {
    let date = |next: usize, relative: Relative, part: Option<Part>| {
        Some((
            next,
            Date {
                relative: Some(relative),
                part,
                ..Date::default()
            },
        ))
    };
    match word(p, at) {
        "yesterday" => return date(at + 1, Relative::Day(-1), None),
        "today" => return date(at + 1, Relative::Day(0), None),
        "tonight" => return date(at + 1, Relative::Day(0), Some(Part::Night)),
        "tomorrow" => return date(at + 1, Relative::Day(1), None),
        _ => {}
    }
    let distance = match word(p, at) {
        "last" => -1,
        "this" => 0,
        "next" => 1,
        _ => return None,
    };
    let next = at + 2;
    match word(p, at + 1) {
        "week" => date(next, Relative::Week(distance), None),
        "month" => date(next, Relative::Month(distance), None),
        "year" => date(next, Relative::Year(distance), None),
        "night" if distance == -1 => date(next, Relative::Day(-1), Some(Part::Night)),
        "morning" if distance == 0 => date(next, Relative::Day(0), Some(Part::Morning)),
        _ => None,
    }
}

/// "2025", "the 1990s", "2024-25" where they can be years.
fn years(p: &[Piece], at: usize, parted: bool) -> Option<(usize, Date)> {
    if word(p, at) == "between" && word(p, at + 2) == "and" {
        let (first, last) = (year_at(p, at + 1)?, year_at(p, at + 3)?);
        let range = Date {
            year: Some((first, last)),
            ..Date::default()
        };
        return (first < last && first >= 1500).then_some((at + 4, range));
    }
    let year = year_at(p, at)?;
    let of = |first: i32, last: i32| Date {
        year: Some((first, last)),
        ..Date::default()
    };
    let after = p.get(at + 1).filter(|x| x.glued);
    if after.is_some_and(|x| matches!(x.lower.as_ref(), "s" | "'s")) && year % 10 == 0 {
        let span = if year % 100 == 0 && year < 1900 {
            99
        } else {
            9
        };
        return Some((at + 2, of(year, year + span)));
    }
    let glued_before =
        at > 0 && p[at].glued && !matches!(p[at - 1].text, "(" | "“" | "—" | "'" | "[" | "-" | "–");
    if glued_before || !(1500..2100).contains(&year) {
        return None;
    }
    if after.is_some_and(|x| x.is_dash() || x.text == "/") {
        let last = whole(p, at + 2).filter(|_| p[at + 2].glued)? as i32;
        let last = if p[at + 2].text.len() == 2 {
            year - year % 100 + last
        } else {
            last
        };
        if last > year && last < 2200 {
            return Some((at + 3, of(year, last)));
        }
    }
    if after.is_some_and(|x| x.is_word() || matches!(x.text, "%" | ":" | "°")) {
        return None;
    }
    let previous = if at > 0 { word(p, at - 1) } else { "" };
    let led = parted
        || matches!(
            previous,
            "in" | "since"
                | "by"
                | "until"
                | "till"
                | "from"
                | "during"
                | "before"
                | "after"
                | "of"
                | "for"
                | "the"
                | "to"
                | "between"
                | "through"
                | "and"
                | "early"
                | "late"
                | "mid"
                | "("
                | ","
                | "back"
                | "around"
                | "circa"
                | "his"
                | "her"
                | "its"
                | "their"
                | "-"
                | "–"
                | "a"
                | "'s"
                | "year"
        );
    let bare = p
        .get(at + 1)
        .is_none_or(|x| !x.is_word() || x.is_function() || x.is_capital());
    let counted = p.get(at + 1).is_some_and(|x| {
        x.is_word()
            && (x.lower.ends_with('s') || x.lower == "people")
            && !x.is_capital()
            && !matches!(
                x.lower.as_ref(),
                "elections"
                    | "olympics"
                    | "was"
                    | "protests"
                    | "talks"
                    | "games"
                    | "primaries"
                    | "midterms"
                    | "attacks"
            )
    });
    let measured = unit::read(p, at + 1).is_some();
    let article = matches!(
        previous,
        "the" | "his" | "her" | "its" | "a" | "in" | "'s" | "their"
    );
    ((led || bare && (1900..2100).contains(&year)) && !measured && (!counted || article))
        .then(|| (at + 1, of(year, year)))
}
