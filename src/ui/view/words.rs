//! What the view says: the finding in one sentence, verdicts, reasons; counts in, words of a language out.

mod summary;

pub use summary::{related, related_rest, summary};

use super::hits::Hits;
use super::published::Apart;
use super::shown::Shown;
use super::state::{Class, Order};
use super::values::{Topic, Verdict};
use crate::comparison::{CERTAIN, Kind, Outcome, Reason, Status, ValuePair};
use crate::locale::Locale;
use crate::report::{kind, letter};
use crate::text::{Side, Span};
use crate::ui::excerpt::excerpt;

/// The words for a class, as the legend has them.
#[must_use]
pub fn class(locale: Locale, class: Class) -> String {
    match class {
        Class::Conflict => locale.conflicts().into(),
        Class::Shared => locale.shared().into(),
        Class::Likely => locale.likely_class().into(),
        Class::Only(side) => locale.only_in(letter(locale, side)),
    }
}

/// The heading above the rows of a class in the fact list; conflicts come first and need none.
#[must_use]
pub fn heading(locale: Locale, class: Class) -> Option<String> {
    match class {
        Class::Conflict => None,
        Class::Shared => Some(locale.heading_shared().into()),
        Class::Likely => Some(locale.heading_likely().into()),
        Class::Only(side) => Some(locale.only_in(letter(locale, side))),
    }
}

/// The name of an order of the fact list.
#[must_use]
pub fn order(locale: Locale, order: Order) -> &'static str {
    match order {
        Order::Status => locale.order_status(),
        Order::Reading => locale.order_reading(),
        Order::Certainty => locale.order_certainty(),
        Order::Kind => locale.order_kind(),
    }
}

/// The heading above the findings about a kind of value.
#[must_use]
pub fn kinds(locale: Locale, kind: Kind) -> &'static str {
    match kind {
        Kind::Number => locale.kinds_number(),
        Kind::Money => locale.kinds_money(),
        Kind::Percent => locale.kinds_percent(),
        Kind::Measure => locale.kinds_measure(),
        Kind::Duration => locale.kinds_duration(),
        Kind::Age => locale.kinds_age(),
        Kind::Date => locale.kinds_date(),
        Kind::Time => locale.kinds_time(),
        Kind::Name => locale.kinds_name(),
        Kind::Quotation => locale.kinds_quotation(),
    }
}

/// The name of a topic.
#[must_use]
pub fn topic(locale: Locale, topic: Topic) -> &'static str {
    match topic {
        Topic::Figures => locale.topic_figures(),
        Topic::Dates => locale.topic_dates(),
        Topic::Names => locale.kinds_name(),
        Topic::Quotations => locale.kinds_quotation(),
    }
}

/// What stands between two values in the table, and how it is said.
#[must_use]
pub fn value_verdict(locale: Locale, verdict: Verdict) -> (&'static str, String) {
    match verdict {
        Verdict::Differs => ("≠", locale.value_differs().into()),
        Verdict::Agrees => ("=", locale.value_agrees().into()),
        Verdict::Likely => ("≈", locale.value_likely().into()),
        Verdict::Both => ("", locale.value_both().into()),
        Verdict::Only(side) => (
            crate::report::sign(locale, side),
            locale.value_only(letter(locale, side)),
        ),
    }
}

/// What a search found.
#[must_use]
pub fn found(rows: usize, shown: &Shown, hits: &Hits) -> String {
    let all = shown.findings.len();
    shown.locale().found(rows, all, hits.count())
}

/// How much of each article the other one has for certain, and how much more is likely; nothing where no facts could be
/// compared.
#[must_use]
pub fn shares(shown: &Shown) -> String {
    if shown.in_different_languages() {
        return String::new();
    }
    let shares = |class| Side::BOTH.map(|side| shown.share(side, class));
    let [a, b] = shares(Class::Shared);
    let [more_a, more_b] = shares(Class::Likely);
    if shown.counts().likely == 0 {
        return shown.locale().shares(a, b);
    }
    shown.locale().shares_more(a, b, more_a, more_b)
}

/// What a screen reader hears before a marked passage: "Conflict 3: ".
#[must_use]
pub fn before_mark(shown: &Shown, finding: usize, side: Side) -> String {
    let others = shown.findings[finding].facts(side.other()).len();
    let (locale, name) = (shown.locale(), named(shown, finding));
    if others > 1 {
        locale.heard_before(&locale.counterparts(&name, others))
    } else {
        locale.heard_before(&name)
    }
}

/// A finding by name: "Conflict 3", "Likely shared 2", "Only in A".
#[must_use]
pub fn named(shown: &Shown, finding: usize) -> String {
    let (locale, n) = (shown.locale(), shown.number(finding));
    match shown.class(finding) {
        Class::Conflict => locale.conflict_n(n),
        Class::Shared => locale.shared_n(n),
        Class::Likely => locale.likely_n(n),
        Class::Only(side) => locale.only_in(letter(locale, side)),
    }
}

/// What a row says under its number: what sort of value differs, or how sure the pairing is; nothing where there is
/// nothing to add.
#[must_use]
pub fn slot(shown: &Shown, finding: usize) -> String {
    let (f, locale) = (&shown.findings[finding], shown.locale());
    let differs = f.values.iter().find(|v| !v.equal);
    match (f.status, differs) {
        (Status::Conflict, Some(v)) => capital(kind(locale, v.kind)),
        (Status::Conflict, None) => locale.opposite().into(),
        (Status::Shared, _) if shown.is_moved(f) => locale.moved().into(),
        (Status::Shared, _) if f.copied => locale.same_source().into(),
        (Status::Shared, _) if f.score < CERTAIN => locale.likely_class().into(),
        _ => String::new(),
    }
}

/// The verdict of a card: its heading and the word below it.
#[must_use]
pub fn verdict(shown: &Shown, finding: usize) -> (String, String) {
    let (f, locale) = (&shown.findings[finding], shown.locale());
    let score = f.score.clamp(0.0, 0.99);
    match shown.class(finding) {
        Class::Conflict => (slot(shown, finding), locale.verdict_conflict(score)),
        Class::Shared if f.copied => (locale.copied_head().into(), locale.one_witness().into()),
        Class::Shared => (locale.shared().into(), locale.sure(score)),
        Class::Likely => {
            let sure = f.measured().map(|_| locale.sure(score));
            (locale.likely_shared().into(), sure.unwrap_or_default())
        }
        Class::Only(side) => (
            locale.only_in(letter(locale, side)),
            locale.not_in(letter(locale, side.other())),
        ),
    }
}

/// Why the passages of a finding belong together, and what was compared; a few short sentences.
#[must_use]
pub fn why(shown: &Shown, finding: usize) -> String {
    let (f, locale) = (&shown.findings[finding], shown.locale());
    if let Class::Only(side) = shown.class(finding) {
        return locale.why_alone(letter(locale, side.other()));
    }
    let mut said: Vec<String> = f.values.iter().map(|v| compared(shown, v)).collect();
    said.dedup();
    if f.status == Status::Conflict && f.values.iter().all(|v| v.equal) {
        said.insert(0, locale.why_denied().into());
    }
    said.extend(f.reasons.iter().map(|r| reason(locale, r)));
    if shown.is_moved(f) {
        said.push(locale.why_moved().into());
    }
    if f.copied {
        said.push(locale.why_copied().into());
    }
    if f.status == Status::Conflict {
        said.extend(later(shown));
    }
    said.join(" ")
}

fn compared(shown: &Shown, pair: &ValuePair) -> String {
    let a = excerpt(pair.left.of(&shown.left.article.text), 80);
    let b = excerpt(pair.right.of(&shown.right.article.text), 80);
    match (pair.equal, a == b) {
        (true, true) => shown.locale().why_both_have(&a),
        (true, false) => shown.locale().why_agree(&a, &b),
        (false, _) => shown.locale().why_differ(&a, &b),
    }
}

fn later(shown: &Shown) -> Option<String> {
    let published = |side| shown.side(side).article.published.as_deref();
    let apart = super::published::apart(published(Side::Left)?, published(Side::Right)?)?;
    let later = matches!(apart, Apart::Later(..));
    later.then(|| shown.locale().sentence(&apart.words(shown.locale())))
}

fn reason(locale: Locale, reason: &Reason) -> String {
    match reason {
        Reason::Words(pairs) => locale.reason_words(&list(locale, &in_one_form(pairs))),
        Reason::Names(pairs) => locale.reason_names(&list(locale, pairs)),
        Reason::Figures(pairs) => locale.reason_figures(&list(locale, pairs)),
        Reason::Quotation => locale.reason_quotation().into(),
        Reason::Neighbors => locale.reason_neighbors().into(),
        Reason::Verbatim => locale.reason_verbatim().into(),
        Reason::Reader => locale.reason_reader().into(),
    }
}

/// Pairs of words of which forms of one word have the form of the left article: "school" and "Schools" are one.
fn in_one_form(pairs: &[(String, String)]) -> Vec<(String, String)> {
    let same = |a: &str, b: &str| {
        let (a, b) = (a.to_lowercase(), b.to_lowercase());
        let common = a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count();
        let longest = a.chars().count().max(b.chars().count());
        common >= STEM && common + ENDING >= longest
    };
    let one = |(a, b): &(String, String)| (a.clone(), if same(a, b) { a } else { b }.clone());
    pairs.iter().map(one).collect()
}

/// So many letters at least two forms of a word begin with.
const STEM: usize = 4;

/// So many letters at most the ending of a form has.
const ENDING: usize = 3;

fn list(locale: Locale, pairs: &[(String, String)]) -> String {
    let all: Vec<_> = pairs
        .iter()
        .take(5)
        .map(|(a, b)| {
            if a.to_lowercase() == b.to_lowercase() {
                a.clone()
            } else {
                locale.and(a, b)
            }
        })
        .collect();
    all.join(locale.comma())
}

/// Words that begin with a capital, where there are such.
fn capital(words: &str) -> String {
    let mut chars = words.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    first.chain(chars).collect()
}

/// What is asked where the comparison has nothing to list.
#[must_use]
pub fn question(shown: &Shown) -> Option<&'static str> {
    let locale = shown.locale();
    match shown.outcome() {
        Outcome::Unrelated if shown.in_different_languages() => None,
        Outcome::BothEmpty => Some(locale.two_needed()),
        Outcome::Empty(_) => Some(locale.two_needed_lost()),
        Outcome::Identical => Some(locale.same_twice()),
        Outcome::Unrelated => Some(locale.same_event()),
        Outcome::Related => None,
    }
}

/// Whether a value is too long to be kept on one line.
#[must_use]
pub fn long(value: Span, text: &str) -> bool {
    value.of(text).chars().count() > 24
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
            reason(Locale::English, &Reason::Words(pairs)),
            "Rare words in both: Calloway, mayor, 60 meters and 200 feet."
        );
        let forms = vec![
            ("Schools".into(), "school".into()),
            ("flood".into(), "flooding".into()),
            ("port".into(), "porch".into()),
        ];
        assert_eq!(
            reason(Locale::English, &Reason::Words(forms)),
            "Rare words in both: Schools, flood, port and porch."
        );
    }
}
