//! Publication dates in words: the day and time as given, and how far apart two articles appeared.

use crate::locale::Locale;
use crate::text::Side;

/// A date, with the time of day and the distance from UTC where they are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Moment {
    year: i64,
    month: u32,
    day: u32,
    /// Minutes after midnight.
    time: Option<i64>,
    /// Minutes ahead of UTC.
    ahead: Option<i64>,
}

/// An ISO 8601 date or date with time in words; anything else as it is.
#[must_use]
pub fn words(locale: Locale, given: &str) -> String {
    let Some(m) = read(given) else {
        return given.to_owned();
    };
    let weekday = usize::try_from((m.days() + 3).rem_euclid(7)).unwrap_or(0);
    let (weekday, month) = (locale.weekday(weekday), locale.month(m.month as usize));
    let date = locale.date(&weekday, &m.day.to_string(), &month, &m.year.to_string());
    match m.time {
        Some(t) => locale.date_time(&date, &format!("{:02}:{:02}", t / 60, t % 60)),
        None => date,
    }
}

/// How far apart two articles appeared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Apart {
    /// On one day; more is not known.
    SameDay,
    /// At one time.
    SameTime,
    /// The article of a side so many minutes later.
    Later(Side, usize),
}

impl Apart {
    /// The distance in words.
    #[must_use]
    pub fn words(self, locale: Locale) -> String {
        match self {
            Self::SameDay => locale.same_day().into(),
            Self::SameTime => locale.same_time().into(),
            Self::Later(side, minutes) => {
                locale.later(super::letter(locale, side), &length(locale, minutes))
            }
        }
    }
}

/// Which article is later, and by how much; nothing where the dates do not tell.
#[must_use]
pub fn apart(left: &str, right: &str) -> Option<Apart> {
    let (a, b) = (read(left)?, read(right)?);
    let days = (b.days() - a.days()) * 1440;
    let minutes = match (a.time, b.time) {
        (Some(x), Some(y)) if a.ahead.is_some() == b.ahead.is_some() => {
            days + (y - b.ahead.unwrap_or(0)) - (x - a.ahead.unwrap_or(0))
        }
        _ if days == 0 => return Some(Apart::SameDay),
        _ => days,
    };
    if minutes == 0 {
        return Some(Apart::SameTime);
    }
    let later = if minutes > 0 { Side::Right } else { Side::Left };
    let minutes = usize::try_from(minutes.abs()).unwrap_or(usize::MAX);
    Some(Apart::Later(later, minutes))
}

fn length(locale: Locale, minutes: usize) -> String {
    let (days, hours, rest) = (minutes / 1440, minutes / 60, minutes % 60);
    match (days, hours, rest) {
        (0, 0, m) => locale.minutes(m),
        (0, h, 0) => locale.hours(h),
        (0, h, m) => locale.hours_minutes(h, m),
        (d, ..) => locale.days(d),
    }
}

fn read(given: &str) -> Option<Moment> {
    let given = given.trim();
    let (date, rest) = given.split_at_checked(10)?;
    let mut parts = date.split('-');
    let year = parts.next().filter(|y| y.len() == 4)?.parse().ok()?;
    let month = parts
        .next()?
        .parse()
        .ok()
        .filter(|m| (1..=12).contains(m))?;
    let day = parts
        .next()?
        .parse()
        .ok()
        .filter(|d| (1..=31).contains(d))?;
    let (time, ahead) = match rest.strip_prefix(['T', ' ']) {
        Some(rest) => {
            let (clock, zone) = match rest.find(['Z', '+', '-']) {
                Some(i) => rest.split_at(i),
                None => (rest, ""),
            };
            (clock_minutes(clock), zone_minutes(zone))
        }
        None => (None, None),
    };
    Some(Moment {
        year,
        month,
        day,
        time,
        ahead,
    })
}

fn clock_minutes(clock: &str) -> Option<i64> {
    let mut parts = clock.split(':');
    let hours: i64 = parts.next()?.parse().ok().filter(|h| (0..24).contains(h))?;
    let minutes: i64 = parts.next()?.parse().ok().filter(|m| (0..60).contains(m))?;
    Some(hours * 60 + minutes)
}

fn zone_minutes(zone: &str) -> Option<i64> {
    if zone == "Z" {
        return Some(0);
    }
    let sign = if zone.starts_with('-') { -1 } else { 1 };
    Some(sign * clock_minutes(zone.get(1..)?)?)
}

impl Moment {
    /// Days since 1 January 1970, in the proleptic Gregorian calendar, where a year is taken to begin in March.
    fn days(self) -> i64 {
        let (month, day) = (i64::from(self.month), i64::from(self.day));
        let year = if month <= 2 { self.year - 1 } else { self.year };
        let since_march = (month + 9) % 12;
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        year * 365 + leap_days + (153 * since_march + 2) / 5 + day - 1 - 719_468
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_read_as_a_newspaper_writes_them() {
        assert_eq!(words(Locale::English, "2026-03-18"), "Wed 18 March 2026");
        assert_eq!(
            words(Locale::English, "2026-03-18T06:40"),
            "Wed 18 March 2026, 06:40"
        );
        assert_eq!(
            words(Locale::English, "2024-02-29T23:05:10Z"),
            "Thu 29 February 2024, 23:05"
        );
        assert_eq!(words(Locale::English, "1970-01-01"), "Thu 1 January 1970");
        assert_eq!(words(Locale::English, "last spring"), "last spring");
        assert_eq!(words(Locale::English, "2026-13-40"), "2026-13-40");
    }

    #[test]
    fn every_language_writes_dates_its_own_way() {
        let date = "2026-03-18T06:40";
        assert_eq!(words(Locale::German, date), "Mi., 18. März 2026, 06:40 Uhr");
        assert_eq!(words(Locale::Arabic, date), "الأربعاء 18 مارس 2026، 06:40");
        let later = |locale| Apart::Later(Side::Right, 155).words(locale);
        assert_eq!(later(Locale::German), "B erschien 2 Std. 35 Min. später");
        assert_eq!(
            later(Locale::Arabic),
            "نُشر ب بعد الآخر بفارق ساعتين و35 دقيقة"
        );
    }

    #[test]
    fn the_distance_names_the_later_article() {
        let check = |a, b, said: Option<&str>| {
            let apart = apart(a, b).map(|apart| apart.words(Locale::English));
            assert_eq!(apart.as_deref(), said);
        };
        check(
            "2026-03-18T06:40",
            "2026-03-18T11:15",
            Some("B is 4 h 35 min later"),
        );
        check("2026-03-18T11:15", "2026-03-18T11:15", Some("Same time"));
        check(
            "2026-03-18T11:00",
            "2026-03-18T09:00",
            Some("A is 2 h later"),
        );
        check(
            "2026-03-18T11:00Z",
            "2026-03-18T13:30+02:00",
            Some("B is 30 min later"),
        );
        check("2026-03-18", "2026-03-18T11:15", Some("Same day"));
        check("2026-02-28", "2026-03-02", Some("B is 2 days later"));
        check("2026-03-18", "soon", None);
    }
}
