//! Times of day as intervals in minutes after midnight.

use super::number;
use super::piece::{Piece, word};
use super::value::Agreement;

/// A time of day: a point, or what "shortly after 7 p.m." leaves open. Minutes after midnight; a late night may pass 1440.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Time {
    /// The earliest minute meant.
    pub low: i32,
    /// The latest minute meant.
    pub high: i32,
    /// Whether it may be twelve hours later: "at 4 o'clock".
    pub half: bool,
    /// The time zone as written, in lower case: "et", "gmt".
    pub zone: Option<String>,
}

/// How two times of day compare; of two time zones nothing follows.
#[must_use]
pub fn agreement(a: &Time, b: &Time) -> Agreement {
    if a.zone.is_some() && b.zone.is_some() && a.zone != b.zone {
        return Agreement::Apart;
    }
    if a == b {
        return Agreement::Equal;
    }
    let halves = |t: &Time| if t.half { vec![0, 720] } else { vec![0] };
    let meet = |x: i32, y: i32| {
        // Midnight is the end of one day and the start of the next.
        [-1440, 0, 1440]
            .iter()
            .any(|turn| a.low + x <= b.high + y + turn && b.low + y + turn <= a.high + x)
    };
    let overlap = halves(a)
        .iter()
        .any(|&x| halves(b).iter().any(|&y| meet(x, y)));
    let bare = (a.low, a.high, a.half) == (b.low, b.high, b.half);
    match (bare, overlap) {
        (true, _) => Agreement::Equal,
        (_, true) => Agreement::Compatible,
        _ => Agreement::Different,
    }
}

/// The time of day that starts at a piece, and the piece after it.
pub(super) fn read(p: &[Piece], at: usize) -> Option<(usize, Time)> {
    let (start, (earlier, later)) = vague(p, at);
    let between = usize::from(word(p, start) == "between");
    let (mut next, first) = clock(p, start + between)?;
    let mut time = Time {
        low: first.minute,
        high: first.minute,
        half: first.half,
        zone: None,
    };
    let dash = p.get(next).is_some_and(|x| x.is_dash() && x.glued);
    let and = between == 1 && word(p, next) == "and";
    if (dash || and || word(p, next) == "to")
        && let Some((end, second)) = clock(p, next + 1).filter(|(_, c)| !c.weak)
    {
        if first.half && !second.half {
            // "7 to 9 p.m.", "11 a.m." stays where "10 to 2 p.m." starts.
            let later = time.low + 720;
            time.low = if second.minute >= 720 && later <= second.minute {
                later
            } else {
                time.low
            };
        }
        time.high = if second.minute < time.low {
            second.minute + 1440
        } else {
            second.minute
        };
        time.half = first.half && second.half;
        next = end;
    } else if first.weak {
        return None;
    }
    time.low += earlier;
    time.high += later;
    if let Some(zone) = p
        .get(next)
        .filter(|x| ZONES.contains(&x.lower.replace('.', "").as_str()))
    {
        time.zone = Some(zone.lower.replace('.', ""));
        next += 1;
        if word(p, next) == "time" {
            next += 1;
        }
    } else if word(p, next) == "local" && word(p, next + 1) == "time" {
        next += 2;
    }
    Some((next, time))
}

const ZONES: [&str; 16] = [
    "et", "est", "edt", "ct", "cst", "cdt", "mt", "pt", "pst", "pdt", "gmt", "utc", "bst", "cet",
    "cest", "eastern",
];

#[derive(Clone, Copy)]
struct Clock {
    minute: i32,
    /// Morning or evening is not said.
    half: bool,
    /// A bare hour, a time only as the first end of a range.
    weak: bool,
}

/// Words before a time that open it, with the minutes that they add before and after.
fn vague(p: &[Piece], at: usize) -> (usize, (i32, i32)) {
    match (word(p, at), word(p, at + 1)) {
        ("shortly" | "just" | "soon" | "right", "after") => (at + 2, (0, 30)),
        ("shortly" | "just", "before") => (at + 2, (-30, 0)),
        ("just" | "shortly", "past") => (at + 2, (0, 30)),
        ("about" | "around" | "approximately" | "roughly", _) => (at + 1, (-30, 30)),
        ("nearly" | "almost" | "toward", _) => (at + 1, (-30, 0)),
        ("after" | "past", _) => (at + 1, (0, 120)),
        ("before" | "by", _) => (at + 1, (-120, 0)),
        _ => (at, (0, 0)),
    }
}

fn clock(p: &[Piece], at: usize) -> Option<(usize, Clock)> {
    let exact = |minute| Clock {
        minute,
        half: false,
        weak: false,
    };
    match word(p, at) {
        "noon" | "midday" => return Some((at + 1, exact(720))),
        "midnight" => return Some((at + 1, exact(1440))),
        _ => {}
    }
    if let Some((next, minute)) = spoken(p, at) {
        return Some(match meridiem(p, next) {
            Some((end, evening)) => (end, exact(minute % 720 + 720 * i32::from(evening))),
            None => {
                let half = Clock {
                    minute,
                    half: true,
                    weak: false,
                };
                (next, half)
            }
        });
    }
    let figure = p.get(at).filter(|x| x.is_figure() && x.text.len() <= 5)?;
    if at > 0 && figure.glued && !matches!(p[at - 1].text, "(" | "“" | "—" | "-" | "–") {
        return None;
    }
    if let Some(minute) = four_digits(p, at) {
        return Some((at + 1, exact(minute)));
    }
    // "7.30 p.m." has a point, "16:00" and "4:30 pm" a colon.
    let mut next = at + 1;
    let mut pointed = false;
    let (hour, minute): (i32, i32) = match figure.text.split_once('.') {
        Some((h, m)) if m.len() == 2 => {
            pointed = true;
            (h.parse().ok()?, m.parse().ok()?)
        }
        Some(_) => return None,
        None => (figure.text.parse().ok()?, 0),
    };
    let mut minute = minute;
    let colon = p.get(next).is_some_and(|x| x.text == ":" && x.glued);
    let minutes = p
        .get(next + 1)
        .filter(|x| colon && x.glued && x.is_figure() && x.text.len() == 2);
    if let Some(minutes) = minutes {
        minute = minutes.text.parse().ok()?;
        next += 2;
    }
    let clocked = minutes.is_some();
    if !(0..=24).contains(&hour) || !(0..60).contains(&minute) || figure.text.len() > 2 && !pointed
    {
        return None;
    }
    if let Some((end, evening)) = meridiem(p, next) {
        let hour = if (1..=12).contains(&hour) {
            hour % 12 + 12 * i32::from(evening)
        } else {
            return None;
        };
        return Some((end, exact(60 * hour + minute)));
    }
    if pointed {
        return None;
    }
    let spoken = word(p, next) == "o'clock";
    // "10:30" without a word says the hour of twelve or of twenty-four; "3:1" and "2:13:05" are no times.
    let longer = p
        .get(next)
        .is_some_and(|x| x.glued && matches!(x.text, ":" | "."))
        && p.get(next + 1).is_some_and(|x| x.glued && x.is_figure());
    if longer || p.get(next).is_some_and(|x| x.glued && x.is_word()) {
        return None;
    }
    let whole_day = clocked && (hour > 12 || figure.text.starts_with('0'));
    Some((
        next + usize::from(spoken),
        Clock {
            minute: 60 * hour + minute,
            half: !whole_day && hour <= 12,
            weak: !clocked && !spoken,
        },
    ))
    .filter(|(_, clock)| !clock.weak || (1..=12).contains(&hour))
}

/// The minute of "a quarter to two", "half past six", "ten to nine", which may be twelve hours later, and the piece after it.
fn spoken(p: &[Piece], at: usize) -> Option<(usize, i32)> {
    let article = usize::from(word(p, at) == "a");
    let (next, minutes) = match word(p, at + article) {
        "quarter" => (at + article + 1, 15),
        "half" if article == 0 && word(p, at + 1) == "past" => (at + 1, 30),
        _ if article == 1 => return None,
        "twenty" if word(p, at + 1) == "-" && word(p, at + 2) == "five" => (at + 3, 25),
        "five" => (at + 1, 5),
        "ten" => (at + 1, 10),
        "twenty" => (at + 1, 20),
        _ => return None,
    };
    let hour = number::small_number(word(p, next + 1)).filter(|h| (1.0..=12.0).contains(h))? as i32;
    // "Ten to nine" may be a vote.
    let led = at > 0 && LEADING.contains(&word(p, at - 1));
    let minute = match word(p, next) {
        "past" => 60 * hour + minutes,
        "to" if minutes == 15 || led => 60 * hour - minutes,
        _ => return None,
    };
    let end = next + 2 + usize::from(word(p, next + 2) == "o'clock");
    let more = p.get(end).is_some_and(|x| x.is_dash() && x.glued);
    (!more).then_some((end, minute.rem_euclid(720)))
}

/// Words before a time of day that can be no count.
const LEADING: [&str; 12] = [
    "about", "after", "around", "at", "before", "is", "nearly", "past", "since", "till", "until",
    "was",
];

/// The minute of "0930" before a time zone or "hours".
fn four_digits(p: &[Piece], at: usize) -> Option<i32> {
    let (hour, minute) = p[at]
        .text
        .split_at_checked(2)
        .filter(|(_, m)| m.len() == 2)?;
    let (hour, minute): (i32, i32) = (hour.parse().ok()?, minute.parse().ok()?);
    let zoned = matches!(word(p, at + 1), "gmt" | "utc" | "hours");
    (zoned && hour < 25 && minute < 60).then_some(60 * hour + minute)
}

/// "a.m.", "pm", "p. m.", "in the evening"; whether it is the second half of the day.
fn meridiem(p: &[Piece], at: usize) -> Option<(usize, bool)> {
    match word(p, at) {
        "a.m." | "am" | "a.m" => Some((at + 1, false)),
        "p.m." | "pm" | "p.m" => Some((at + 1, true)),
        "in" if word(p, at + 1) == "the" => match word(p, at + 2) {
            "morning" => Some((at + 3, false)),
            "afternoon" | "evening" => Some((at + 3, true)),
            _ => None,
        },
        _ => None,
    }
}
