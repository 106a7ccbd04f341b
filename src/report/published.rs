//! Publication dates in words: the day and time as given, and how far apart two articles appeared.

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

const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// An ISO 8601 date or date with time in words; anything else as it is.
#[must_use]
pub fn words(given: &str) -> String {
    let Some(m) = read(given) else {
        return given.to_owned();
    };
    let weekday = WEEKDAYS[usize::try_from((m.days() + 3).rem_euclid(7)).unwrap_or(0)];
    let month = MONTHS[m.month as usize - 1];
    let date = format!("{weekday} {} {month} {}", m.day, m.year);
    match m.time {
        Some(t) => format!("{date}, {:02}:{:02}", t / 60, t % 60),
        None => date,
    }
}

/// Which article is later, and by how much; nothing where the dates do not tell.
#[must_use]
pub fn apart(left: &str, right: &str) -> Option<String> {
    let (a, b) = (read(left)?, read(right)?);
    let days = (b.days() - a.days()) * 1440;
    let minutes = match (a.time, b.time) {
        (Some(x), Some(y)) if a.ahead.is_some() == b.ahead.is_some() => {
            days + (y - b.ahead.unwrap_or(0)) - (x - a.ahead.unwrap_or(0))
        }
        _ if days == 0 => return Some("Same day".into()),
        _ => days,
    };
    if minutes == 0 {
        return Some("Same time".into());
    }
    let later = if minutes > 0 { "B" } else { "A" };
    Some(format!("{later} is {} later", length(minutes.abs())))
}

fn length(minutes: i64) -> String {
    let (days, hours, rest) = (minutes / 1440, minutes / 60, minutes % 60);
    match (days, hours, rest) {
        (0, 0, m) => format!("{m} min"),
        (0, h, 0) => format!("{h} h"),
        (0, h, m) => format!("{h} h {m} min"),
        (1, ..) => "1 day".into(),
        (d, ..) => format!("{d} days"),
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
        assert_eq!(words("2026-03-18"), "Wed 18 March 2026");
        assert_eq!(words("2026-03-18T06:40"), "Wed 18 March 2026, 06:40");
        assert_eq!(words("2024-02-29T23:05:10Z"), "Thu 29 February 2024, 23:05");
        assert_eq!(words("1970-01-01"), "Thu 1 January 1970");
        assert_eq!(words("last spring"), "last spring");
        assert_eq!(words("2026-13-40"), "2026-13-40");
    }

    #[test]
    fn the_distance_names_the_later_article() {
        let check = |a, b, said: Option<&str>| assert_eq!(apart(a, b).as_deref(), said);
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
