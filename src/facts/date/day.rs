//! Days by number: the Gregorian calendar, counted from 1970-01-01.

/// The number of the day that an ISO 8601 date or date with time names.
#[must_use]
pub fn day_of_iso(iso: &str) -> Option<i64> {
    let mut parts = iso.trim().get(..10)?.split('-');
    let year: i32 = parts.next()?.parse().ok()?;
    let month: u8 = parts.next()?.parse().ok()?;
    let day: u8 = parts.next()?.parse().ok()?;
    let known = (1..=12).contains(&month) && (1..=month_length(year, month)).contains(&day);
    known.then(|| day_number(year, month, day))
}

/// The number of a day of the Gregorian calendar; 1970-01-01 is 0.
/// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
#[must_use]
pub fn day_number(year: i32, month: u8, day: u8) -> i64 {
    let (month, day) = (i64::from(month), i64::from(day));
    let year = i64::from(year) - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Year, month and day of a day number; the same source, civil_from_days.
#[must_use]
pub fn civil(number: i64) -> (i32, u8, u8) {
    let z = number + 719_468;
    let era = z.div_euclid(146_097);
    let of_era = z.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = year + era * 400 + i64::from(month <= 2);
    (year as i32, month as u8, day as u8)
}

/// The day of the week of a day number, 0 for Monday.
#[must_use]
pub fn weekday_of(number: i64) -> u8 {
    (number + 3).rem_euclid(7) as u8
}

/// The days of a month, 1 to 12.
#[must_use]
pub fn month_length(year: i32, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
