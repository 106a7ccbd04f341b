//! Dates as people write them beside an article, to and from ISO 8601.

use crate::locale::Locale;

/// The ISO 8601 form of a date with or without a time of day; `None` if it cannot be read.
/// Read are `2026-02-12`, `2026-02-12 15:40Z`, `12 February 2026`, `Thu, Feb. 12, 2026`, `12.2.2026` and, where no month has as
/// many days, `2/13/2026` and `13/2/2026`, with the names of months in the languages of the interface. A time of day that cannot
/// be read is left out behind the name of a month.
#[must_use]
pub fn iso(written: &str) -> Option<String> {
    let written = written.trim();
    if written.get(..10).is_some_and(is_iso_day) {
        return with_time(&written[..10], &written[10..]);
    }
    let words: Vec<&str> = written
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '.'))
        .filter(|word| !word.is_empty())
        .collect();
    if let [slashed, ..] = words.as_slice()
        && slashed.contains('/')
    {
        return of_slashes(slashed);
    }
    // The day of the week tells nothing more.
    let named = |word: &str| word.starts_with(char::is_alphabetic) && month(word).is_none();
    let words = match words.as_slice() {
        [weekday, rest @ ..] if rest.len() >= 3 && named(weekday) => rest,
        all => all,
    };
    let [first, second, year, time @ ..] = words else {
        return None;
    };
    let (day, month) = match (month(first), month(second)) {
        (Some(month), None) => (second, month),
        (None, Some(month)) => (first, month),
        (None, None) if written.matches('.').count() == 2 => (first, second.parse().ok()?),
        _ => return None,
    };
    let day: u8 = day
        .trim_end_matches(|c: char| c.is_ascii_alphabetic())
        .parse()
        .ok()?;
    let date = format!("{year}-{month:02}-{day:02}");
    let spoken = written.contains(char::is_alphabetic);
    let timed = || with_time(&date, &time.join(" ")).or_else(|| spoken.then(|| date.clone()));
    is_iso_day(&date).then(timed).flatten()
}

/// The day of "2/13/2026" or "13/2/2026"; which is the month must be plain.
fn of_slashes(written: &str) -> Option<String> {
    let parts: Option<Vec<u16>> = written.split('/').map(|part| part.parse().ok()).collect();
    let (day, month, year) = match *parts?.as_slice() {
        [a, b, year] if a > 12 || a == b => (a, b, year),
        [a, b, year] if b > 12 => (b, a, year),
        _ => return None,
    };
    let date = format!("{year}-{month:02}-{day:02}");
    is_iso_day(&date).then_some(date)
}

/// An ISO 8601 date with time as people write it: a space for the `T`.
#[must_use]
pub fn shown(iso: &str) -> String {
    match iso.split_once('T') {
        Some((day, time)) if is_iso_day(day) => format!("{day} {time}"),
        _ => iso.to_owned(),
    }
}

/// The month whose name a word begins, in any language of the interface.
fn month(word: &str) -> Option<usize> {
    let word = word.to_lowercase();
    let named = |&month: &usize| {
        let begins = |locale: Locale| locale.month(month).to_lowercase().starts_with(&word);
        Locale::ALL.into_iter().any(begins)
    };
    (1..=12).find(|month| word.chars().count() >= 3 && named(month))
}

fn is_iso_day(text: &str) -> bool {
    let bytes = text.as_bytes();
    let number = |from: usize, to: usize| {
        text.get(from..to)
            .filter(|part| part.bytes().all(|b| b.is_ascii_digit()))
            .and_then(|part| part.parse::<u16>().ok())
    };
    bytes.len() == 10
        && bytes[4] == b'-'
        && bytes[7] == b'-'
        && number(0, 4).is_some()
        && number(5, 7).is_some_and(|month| (1..=12).contains(&month))
        && number(8, 10).is_some_and(|day| (1..=31).contains(&day))
}

/// The day with a time of day such as `T15:40Z`, ` 15:40` or `15:40:00+02:00`, or alone if there is none.
fn with_time(day: &str, time: &str) -> Option<String> {
    let time = time.trim_start_matches(['T', 't', ' ', ',']).trim_end();
    if time.is_empty() {
        return Some(day.to_owned());
    }
    let (hour, minute) = (time.get(..2)?, time.get(3..5)?);
    let fits = |part: &str, limit: u8| part.parse::<u8>().is_ok_and(|n| n < limit);
    let rest = &time[5..];
    let zone = |c: char| c.is_ascii_digit() || matches!(c, ':' | '.' | '+' | '-' | 'Z');
    (time.as_bytes()[2] == b':' && fits(hour, 24) && fits(minute, 60) && rest.chars().all(zone))
        .then(|| format!("{day}T{time}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read() {
        for (written, expected) in [
            ("2026-02-12", Some("2026-02-12")),
            (" 2026-02-12 15:40Z ", Some("2026-02-12T15:40Z")),
            (
                "2026-02-12T15:40:10+02:00",
                Some("2026-02-12T15:40:10+02:00"),
            ),
            ("12 February 2026", Some("2026-02-12")),
            ("Feb. 12, 2026", Some("2026-02-12")),
            ("12. Februar 2026", Some("2026-02-12")),
            ("12.2.2026", Some("2026-02-12")),
            ("12.13.2026", None),
            ("12 فبراير 2026", Some("2026-02-12")),
            ("March 1st, 2026 9:05", Some("2026-03-01")),
            ("Thu 12 Feb 2026", Some("2026-02-12")),
            ("Donnerstag, 12. Februar 2026", Some("2026-02-12")),
            ("Thursday, February 12, 2026, 3:05 p.m.", Some("2026-02-12")),
            ("2/13/2026", Some("2026-02-13")),
            ("13/2/2026", Some("2026-02-13")),
            ("2/12/2026", None),
            ("13/13/2026", None),
            ("2/13/26", None),
            ("March 1st, 2026 09:05", Some("2026-03-01T09:05")),
            ("", None),
            ("yesterday", None),
            ("2026-13-12", None),
            ("2026-02-12 25:00", None),
            ("12 Foo 2026", None),
            ("Mäi 1, 2026", None),
            ("１２ Feb 2026", None),
        ] {
            assert_eq!(iso(written).as_deref(), expected, "{written:?}");
        }
    }

    #[test]
    fn what_is_shown_is_read_again() {
        for date in [
            "2026-02-12",
            "2026-02-12T15:40Z",
            "2026-02-12T15:40:00+02:00",
        ] {
            assert_eq!(iso(&shown(date)).as_deref(), Some(date));
        }
    }
}
