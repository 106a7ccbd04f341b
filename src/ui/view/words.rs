//! What the view says in English: the finding in one sentence, verdicts, reasons; counts in, words out.

mod summary;

pub use summary::{related, related_rest, summary};

use super::hits::Hits;
use super::shown::{Shown, letter};
use super::state::{Class, Order};
use super::values::{Topic, Verdict};
use crate::comparison::{CERTAIN, Kind, Outcome, Reason, Status, ValuePair};
use crate::report::legible;
use crate::text::{Side, Span};

/// The words for a class, long and short, as the legend has them.
#[must_use]
pub fn class(class: Class) -> (&'static str, &'static str) {
    match class {
        Class::Conflict => ("Conflicts", "Conflicts"),
        Class::Shared => ("Shared", "Shared"),
        Class::Likely => ("Likely", "Likely"),
        Class::Only(Side::Left) => ("Only in A", "A"),
        Class::Only(Side::Right) => ("Only in B", "B"),
    }
}

/// The heading above the rows of a class in the fact list; conflicts come first and need none.
#[must_use]
pub fn heading(class: Class) -> Option<&'static str> {
    match class {
        Class::Conflict => None,
        Class::Shared => Some("Shared: both say so"),
        Class::Likely => Some("Likely shared: both seem to say so"),
        Class::Only(Side::Left) => Some("Only in A"),
        Class::Only(Side::Right) => Some("Only in B"),
    }
}

/// The name of an order of the fact list.
#[must_use]
pub fn order(order: Order) -> &'static str {
    match order {
        Order::Status => "Conflicts first",
        Order::Reading => "In reading order",
        Order::Certainty => "Surest first",
        Order::Kind => "By kind of value",
    }
}

/// The heading above the findings about a kind of value.
#[must_use]
pub fn kinds(kind: Kind) -> &'static str {
    match kind {
        Kind::Number => "Numbers",
        Kind::Money => "Money",
        Kind::Percent => "Percentages",
        Kind::Measure => "Measures",
        Kind::Duration => "Durations",
        Kind::Date => "Dates",
        Kind::Time => "Times",
        Kind::Name => "Names",
        Kind::Quotation => "Quotations",
    }
}

/// The name of a topic.
#[must_use]
pub fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Figures => "Figures",
        Topic::Dates => "Dates and times",
        Topic::Names => "Names",
        Topic::Quotations => "Quotations",
    }
}

/// What stands between two values in the table, and how it is said.
#[must_use]
pub fn value_verdict(verdict: Verdict) -> (&'static str, &'static str) {
    match verdict {
        Verdict::Differs => ("≠", "contradicts"),
        Verdict::Agrees => ("=", "agrees with"),
        Verdict::Likely => ("≈", "likely agrees with"),
        Verdict::Both => ("", "stands in both"),
        Verdict::Only(Side::Left) => ("A·", "only in A"),
        Verdict::Only(Side::Right) => ("B·", "only in B"),
    }
}

/// What a search found.
#[must_use]
pub fn found(rows: usize, shown: &Shown, hits: &Hits) -> String {
    let hits = number(hits.count(), "hit", "hits");
    format!(
        "{} of {} facts, {hits}",
        grouped(rows),
        grouped(shown.findings.len())
    )
}

/// How much of each article the other one has for certain, and how much more is likely; nothing where no facts could be
/// compared.
#[must_use]
pub fn shares(shown: &Shown) -> String {
    if shown.in_different_languages() {
        return String::new();
    }
    let percent =
        |class| Side::BOTH.map(|side| format!("{:.0}\u{a0}%", shown.share(side, class) * 100.0));
    let [a, b] = percent(Class::Shared);
    let sure = format!("{a} of A and {b} of B are in both");
    let [more_a, more_b] = percent(Class::Likely);
    if shown.counts().likely == 0 {
        return sure;
    }
    format!("{sure}, likely {more_a} and {more_b} more")
}

/// What a screen reader hears before a marked passage: "Conflict 3: ".
#[must_use]
pub fn before_mark(shown: &Shown, finding: usize, side: Side) -> String {
    let others = shown.findings[finding].facts(side.other()).len();
    let many = if others > 1 {
        format!(", {others} counterparts")
    } else {
        String::new()
    };
    format!("{}{many}: ", named(shown, finding))
}

/// A finding by name: "Conflict 3", "Likely shared 2", "Only in A".
#[must_use]
pub fn named(shown: &Shown, finding: usize) -> String {
    let n = shown.number(finding);
    match shown.class(finding) {
        Class::Conflict => format!("Conflict {n}"),
        Class::Shared => format!("Shared {n}"),
        Class::Likely => format!("Likely shared {n}"),
        Class::Only(side) => format!("Only in {}", letter(side)),
    }
}

/// What a row says under its number: what sort of value differs, or how sure the pairing is; nothing where there is
/// nothing to add.
#[must_use]
pub fn slot(shown: &Shown, finding: usize) -> String {
    let f = &shown.findings[finding];
    let differs = f.values.iter().find(|v| !v.equal);
    match (f.status, differs) {
        (Status::Conflict, Some(v)) => kind(v.kind).into(),
        (Status::Conflict, None) => "Opposite".into(),
        (Status::Shared, _) if shown.is_moved(f) => "Moved".into(),
        (Status::Shared, _) if f.copied => "Same source".into(),
        (Status::Shared, _) if f.score < CERTAIN => "Likely".into(),
        _ => String::new(),
    }
}

/// The verdict of a card: its heading and the word below it.
#[must_use]
pub fn verdict(shown: &Shown, finding: usize) -> (String, String) {
    let f = &shown.findings[finding];
    let certainty = certainty(f.score);
    match shown.class(finding) {
        Class::Conflict => (slot(shown, finding), format!("conflict, {certainty}")),
        Class::Shared if f.copied => ("Copied".into(), "one witness, not two".into()),
        Class::Shared => ("Shared".into(), certainty),
        Class::Likely => ("Likely shared".into(), certainty),
        Class::Only(side) => (
            format!("Only in {}", letter(side)),
            format!("not in {}", letter(side.other())),
        ),
    }
}

fn certainty(score: f64) -> String {
    format!("{:.0}\u{a0}% sure", (score * 100.0).clamp(0.0, 99.0))
}

/// Why the passages of a finding belong together, and what was compared; a few short sentences.
#[must_use]
pub fn why(shown: &Shown, finding: usize) -> String {
    let f = &shown.findings[finding];
    if let Class::Only(side) = shown.class(finding) {
        let other = letter(side.other());
        return format!("Nothing in {other} was found to say this or to contradict it.");
    }
    let mut said: Vec<String> = f.values.iter().map(|v| compared(shown, v)).collect();
    said.dedup();
    if f.status == Status::Conflict && f.values.iter().all(|v| v.equal) {
        said.insert(0, "One affirms what the other denies.".into());
    }
    said.extend(f.reasons.iter().map(reason));
    if shown.is_moved(f) {
        said.push("The sentence was moved: it stands in another place among the others.".into());
    }
    if f.copied {
        said.push("A long stretch stands word for word in both: one source, copied.".into());
    }
    if f.status == Status::Conflict {
        said.extend(later(shown));
    }
    said.join(" ")
}

fn compared(shown: &Shown, pair: &ValuePair) -> String {
    let a = excerpt(pair.left.of(&shown.left.article.text));
    let b = excerpt(pair.right.of(&shown.right.article.text));
    match (pair.equal, a == b) {
        (true, true) => format!("Both have “{a}”."),
        (true, false) => format!("“{a}” and “{b}” agree."),
        (false, _) => format!("A has “{a}”, B has “{b}”."),
    }
}

fn later(shown: &Shown) -> Option<String> {
    let published = |side| shown.side(side).article.published.as_deref();
    let apart = super::published::apart(published(Side::Left)?, published(Side::Right)?)?;
    apart.ends_with("later").then(|| format!("{apart}."))
}

fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Words(pairs) => format!("Rare words in both: {}.", list(pairs)),
        Reason::Names(pairs) => format!("Names in both: {}.", list(pairs)),
        Reason::Figures(pairs) => format!("Figures that agree: {}.", list(pairs)),
        Reason::Quotation => "Both quote the same words.".into(),
        Reason::Neighbors => "The sentences around them correspond too.".into(),
        Reason::Verbatim => "The passages are the same, word for word.".into(),
        Reason::Reader => "You joined them.".into(),
    }
}

fn list(pairs: &[(String, String)]) -> String {
    let all: Vec<_> = pairs
        .iter()
        .take(5)
        .map(|(a, b)| {
            if a.to_lowercase() == b.to_lowercase() {
                a.clone()
            } else {
                format!("{a} and {b}")
            }
        })
        .collect();
    all.join(", ")
}

/// A stretch of text on one line, cut after about 80 characters.
fn excerpt(text: &str) -> String {
    let line = legible(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    match line.char_indices().nth(80) {
        Some((i, _)) => format!("{}…", line[..i].trim_end()),
        None => line,
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Number => "Number",
        Kind::Money => "Money",
        Kind::Percent => "Percentage",
        Kind::Measure => "Measure",
        Kind::Duration => "Duration",
        Kind::Date => "Date",
        Kind::Time => "Time",
        Kind::Name => "Name",
        Kind::Quotation => "Quotation",
    }
}

/// What is asked where the comparison has nothing to list.
#[must_use]
pub fn question(shown: &Shown) -> Option<&'static str> {
    match shown.outcome() {
        Outcome::Unrelated if shown.in_different_languages() => None,
        Outcome::BothEmpty => Some("Two texts are needed."),
        Outcome::Empty(_) => Some("Two texts are needed. Was one of them lost on the way?"),
        Outcome::Identical => Some("Both panes hold one text. Was the same article pasted twice?"),
        Outcome::Unrelated => Some("Are these two reports on the same event?"),
        Outcome::Related => None,
    }
}

/// Whether a value is too long to be kept on one line.
#[must_use]
pub fn long(value: Span, text: &str) -> bool {
    value.of(text).chars().count() > 24
}

fn number(n: usize, one: &str, more: &str) -> String {
    format!("{} {}", grouped(n), if n == 1 { one } else { more })
}

/// A count as English writes it: 1,304.
fn grouped(n: usize) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (i, d) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(d);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_name_both_spellings_once() {
        let pairs = vec![
            ("Calloway".into(), "Calloway".into()),
            ("mayor".into(), "Mayor".into()),
            ("60 meters".into(), "200 feet".into()),
        ];
        assert_eq!(
            reason(&Reason::Words(pairs)),
            "Rare words in both: Calloway, mayor, 60 meters and 200 feet."
        );
        assert_eq!(excerpt("on\n  two lines"), "on two lines");
        assert_eq!(excerpt("no\u{202e}eno"), "no⟨U+202E⟩eno");
    }
}
