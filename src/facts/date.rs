//! Dates as far as they are said: days, months, years, weekdays and relative ones, resolved to days where a publication date is known.

pub mod day;
mod read;

use super::piece::Piece;
use super::value::Agreement;
use day::{civil, day_number, month_length, weekday_of};
pub(super) use read::{month, starts_in_name};

/// A date as far as it is said. Ranges are inclusive: a decade has years from first to last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Date {
    /// The year or years.
    pub year: Option<(i32, i32)>,
    /// The month or months, 1 to 12.
    pub month: Option<(u8, u8)>,
    /// The day or days of the month.
    pub day: Option<(u8, u8)>,
    /// The day of the week, 0 for Monday.
    pub weekday: Option<u8>,
    /// The part of the day, month or year.
    pub part: Option<Part>,
    /// How it lies to the day of writing.
    pub relative: Option<Relative>,
    /// Whether day and month may stand the other way round: 3/4/2025.
    pub swappable: bool,
    /// The stretches of days that it can mean; none where that is not known.
    pub days: Vec<Days>,
}

/// Days in a row by their numbers, counted from 1970-01-01; first and last.
pub type Days = (i64, i64);

impl Date {
    /// How finely it is said.
    #[must_use]
    pub fn grain(&self) -> Grain {
        match () {
            () if self.weekday.is_some() || self.day.is_some() => Grain::Day,
            () if matches!(self.relative, Some(Relative::Day(_))) => Grain::Day,
            () if self.month.is_some() => Grain::Month,
            () if self.year.is_some() => Grain::Year,
            () => Grain::Distance,
        }
    }
}

/// How finely a date is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grain {
    /// To the day.
    Day,
    /// To the month.
    Month,
    /// To the year.
    Year,
    /// By its distance in weeks, months or years.
    Distance,
}

/// A part of a day, a month or a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// "early May".
    Early,
    /// "mid-May".
    Mid,
    /// "late May".
    Late,
    /// The day until noon.
    Morning,
    /// The day from noon on.
    Afternoon,
    /// The end of the day.
    Evening,
    /// The dark hours.
    Night,
}

/// A date by its distance from the day of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relative {
    /// Days from today: -1 is yesterday.
    Day(i64),
    /// Weeks from this one.
    Week(i64),
    /// Months from this one.
    Month(i64),
    /// Years from this one.
    Year(i64),
    /// The one before: "last Friday", "last January".
    Last,
    /// The one after: "next Friday".
    Next,
}

/// How two dates compare. Days are compared where both are resolved, else what both say.
#[must_use]
pub fn agreement(a: &Date, b: &Date) -> Agreement {
    let dates = if a.days.is_empty() || b.days.is_empty() {
        partial(a, b)
    } else {
        let pairs = a
            .days
            .iter()
            .flat_map(|x| b.days.iter().map(|y| overlap(*x, *y)));
        pairs
            .min_by_key(|&agreement| rank(agreement))
            .unwrap_or(Agreement::Apart)
    };
    // A date that may be read in two ways agrees with either, but does not say it.
    let unsure = (a.swappable || b.swappable) && a != b && dates == Agreement::Equal;
    let dates = if unsure { Agreement::Compatible } else { dates };
    match (dates, a.part, b.part) {
        (Agreement::Apart | Agreement::Different, ..) => dates,
        (_, Some(x), Some(y)) if x != y => {
            let close = matches!(
                (x, y),
                (Part::Evening, Part::Night) | (Part::Night, Part::Evening)
            );
            let span = |d: &Date| d.weekday.is_none() && d.day.is_none();
            if close || span(a) != span(b) {
                Agreement::Compatible
            } else {
                Agreement::Different
            }
        }
        (_, x, y) if x != y => Agreement::Compatible,
        _ => dates,
    }
}

/// The date with the days that it means, seen from the day of publication.
#[must_use]
pub fn resolved(mut date: Date, published: i64) -> Date {
    date.days = days(&date, Some(published));
    date
}

/// The date that starts at a piece, and the piece after it.
pub(super) fn read(p: &[Piece], at: usize, published: Option<i64>) -> Option<(usize, Date)> {
    let (next, mut date) = read::read(p, at)?;
    date.days = days(&date, published);
    Some((next, date))
}

/// The stretches of days that a date can mean, seen from the day of publication where it is known.
fn days(date: &Date, published: Option<i64>) -> Vec<Days> {
    let mut days = whole_date(date);
    if date.swappable
        && let (Some((m, _)), Some((d, _))) = (date.month, date.day)
    {
        days.extend(whole_date(&Date {
            month: Some((d, d)),
            day: Some((m, m)),
            ..date.clone()
        }));
    }
    if days.is_empty()
        && let Some(today) = published
    {
        days = seen_from(date, today);
    }
    days
}

/// Days of a date with a year.
fn whole_date(date: &Date) -> Vec<Days> {
    let Some((first_year, last_year)) = date.year else {
        return Vec::new();
    };
    let (first_month, last_month) = date.month.unwrap_or((1, 12));
    let last_day = month_length(last_year, last_month);
    let (first_day, last_day) = date
        .day
        .map_or((1, last_day), |(a, b)| (a.min(last_day), b.min(last_day)));
    vec![(
        day_number(first_year, first_month, first_day),
        day_number(last_year, last_month, last_day),
    )]
}

/// Days of a date without a year. A plain weekday may lie on either side of the day of
/// writing, "next Friday" in this week or the one after; a month is the nearest.
fn seen_from(date: &Date, today: i64) -> Vec<Days> {
    let (year, this_month, _) = civil(today);
    if let (Some(_), Some(Relative::Year(n))) = (date.month, date.relative) {
        let y = year + n as i32;
        return whole_date(&Date {
            year: Some((y, y)),
            ..date.clone()
        });
    }
    if date.month.is_some() {
        let mut near = (year - 1..=year + 1).flat_map(|y| {
            whole_date(&Date {
                year: Some((y, y)),
                ..date.clone()
            })
        });
        let distance = |d: &Days| {
            if d.0 > today {
                d.0 - today
            } else {
                (today - d.1).max(0)
            }
        };
        return match date.relative {
            Some(Relative::Last) => near.rfind(|d| d.0 <= today).into_iter().collect(),
            Some(Relative::Next) => near.into_iter().find(|d| d.0 > today).into_iter().collect(),
            // Five months either way; beyond, which year is meant is open.
            _ => near
                .min_by_key(distance)
                .filter(|d| distance(d) <= 150)
                .into_iter()
                .collect(),
        };
    }
    if let Some(weekday) = date.weekday {
        let back = (i64::from(weekday_of(today)) - i64::from(weekday)).rem_euclid(7);
        let past = today - back;
        let day = |d: i64| (d, d);
        return match date.relative {
            Some(Relative::Last) => vec![day(if back == 0 { past - 7 } else { past })],
            Some(Relative::Next) => vec![day(past + 7), day(past + 14)],
            _ => vec![day(past), day(past + 7)],
        };
    }
    let monday = today - i64::from(weekday_of(today));
    match date.relative {
        // A morning paper that appears on the evening before calls that evening last night.
        Some(Relative::Day(-1)) if date.part == Some(Part::Night) => {
            vec![(today - 1, today)]
        }
        Some(Relative::Day(n)) => vec![(today + n, today + n)],
        Some(Relative::Week(n)) => vec![(monday + 7 * n, monday + 7 * n + 6)],
        Some(Relative::Month(n)) => {
            let index = i64::from(year) * 12 + i64::from(this_month) - 1 + n;
            let (y, m) = (index.div_euclid(12) as i32, index.rem_euclid(12) as u8 + 1);
            vec![(day_number(y, m, 1), day_number(y, m, month_length(y, m)))]
        }
        Some(Relative::Year(n)) => {
            let y = year + n as i32;
            vec![(day_number(y, 1, 1), day_number(y, 12, 31))]
        }
        _ => Vec::new(),
    }
}

fn overlap<T: PartialOrd + PartialEq>(a: (T, T), b: (T, T)) -> Agreement {
    if a == b {
        Agreement::Equal
    } else if a.0 <= b.1 && b.0 <= a.1 {
        Agreement::Compatible
    } else {
        Agreement::Different
    }
}

/// What both dates say, part by part.
fn partial(a: &Date, b: &Date) -> Agreement {
    let plain = fields(a, b);
    let swap = |d: &Date| Date {
        month: d.day,
        day: d.month,
        swappable: false,
        ..d.clone()
    };
    let mut best = plain;
    for other in [
        a.swappable.then(|| fields(&swap(a), b)),
        b.swappable.then(|| fields(a, &swap(b))),
    ]
    .into_iter()
    .flatten()
    {
        if rank(other) < rank(best) {
            best = other;
        }
    }
    best
}

fn fields(a: &Date, b: &Date) -> Agreement {
    let both = [
        a.year.zip(b.year).map(|(x, y)| overlap(x, y)),
        a.month.zip(b.month).map(|(x, y)| overlap(x, y)),
        a.day.zip(b.day).map(|(x, y)| overlap(x, y)),
        a.weekday
            .zip(b.weekday)
            .map(|(x, y)| overlap((x, x), (y, y))),
    ];
    let known = |d: &Date| {
        [
            d.year.is_some(),
            d.month.is_some(),
            d.day.is_some(),
            d.weekday.is_some(),
        ]
    };
    if both.contains(&Some(Agreement::Different)) {
        return Agreement::Different;
    }
    // "last Friday" and "next Friday", "last year" and "next year" are never one, whenever they were written.
    let turned = match (a.relative, b.relative) {
        (Some(Relative::Last), Some(Relative::Next))
        | (Some(Relative::Next), Some(Relative::Last)) => true,
        (Some(Relative::Day(x)), Some(Relative::Day(y)))
        | (Some(Relative::Week(x)), Some(Relative::Week(y)))
        | (Some(Relative::Month(x)), Some(Relative::Month(y)))
        | (Some(Relative::Year(x)), Some(Relative::Year(y))) => (x - y).abs() > 1,
        _ => false,
    };
    if turned {
        return Agreement::Different;
    }
    let same = known(a) == known(b) && a.relative == b.relative;
    match both.iter().flatten().max_by_key(|&&x| rank(x)) {
        Some(&worst) if same => worst,
        Some(_) => Agreement::Compatible,
        // "yesterday" and "yesterday" of two days of writing.
        None if a.relative.is_some() && same => Agreement::Compatible,
        None => Agreement::Apart,
    }
}

fn rank(agreement: Agreement) -> u8 {
    match agreement {
        Agreement::Equal => 0,
        Agreement::Compatible => 1,
        Agreement::Apart => 2,
        Agreement::Different => 3,
    }
}
