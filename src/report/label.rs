//! What reports call articles, findings and values; every text that an article brings along comes out on one line, with
//! the characters that would reorder or hide others shown by their code points.

use crate::comparison::{CERTAIN, Comparison, Finding, Kind, Reading, Role, Status, ValuePair};
use crate::locale::Locale;
use crate::text::{Side, Span};

/// What a finding is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Label {
    /// Its id, unique in the comparison: c1, s1, ua1, ub1.
    pub(super) id: String,
    /// What stands beside its passages: "≠ 1", "= 1", "≈ 2", "A·", "B·".
    pub(super) sign: String,
    /// Its name in words: "Conflict 1", "Likely shared 2", "Only in A".
    pub(super) name: String,
    /// Whether the reader corrected it by hand.
    pub(super) by_hand: bool,
}

/// The labels of all findings, in their order; each status counts from 1.
pub(super) fn labels(comparison: &Comparison, locale: Locale) -> Vec<Label> {
    let (mut conflicts, mut shared, mut left, mut right) = (0, 0, 0, 0);
    let label = |f: &Finding| match Section::of(f) {
        Section::Conflict => {
            conflicts += 1;
            numbered("c", "≠", locale.conflict_n(conflicts), conflicts)
        }
        Section::Shared => {
            shared += 1;
            numbered("s", "=", locale.shared_n(shared), shared)
        }
        Section::Likely => {
            shared += 1;
            numbered("s", "≈", locale.likely_n(shared), shared)
        }
        Section::Only(Side::Left) => {
            left += 1;
            alone("ua", locale, Side::Left, left)
        }
        Section::Only(Side::Right) => {
            right += 1;
            alone("ub", locale, Side::Right, right)
        }
    };
    let by_hand = comparison.by_hand();
    let all = comparison.findings.iter().map(label).zip(by_hand);
    let told = |(label, by_hand)| Label { by_hand, ..label };
    all.map(told).collect()
}

fn numbered(id: &str, sign: &str, name: String, number: usize) -> Label {
    Label {
        id: format!("{id}{number}"),
        sign: format!("{sign} {number}"),
        name,
        by_hand: false,
    }
}

fn alone(id: &str, locale: Locale, side: Side, number: usize) -> Label {
    Label {
        id: format!("{id}{number}"),
        sign: sign(locale, side).to_owned(),
        name: locale.only_in(letter(locale, side)),
        by_hand: false,
    }
}

/// A part of a report: the findings of one sort, under a heading of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Section {
    Conflict,
    Shared,
    /// What both probably state.
    Likely,
    Only(Side),
}

impl Section {
    /// All, in the order of a report.
    pub(super) const ALL: [Self; 5] = [
        Self::Conflict,
        Self::Shared,
        Self::Likely,
        Self::Only(Side::Left),
        Self::Only(Side::Right),
    ];

    /// The section in which a finding stands.
    pub(super) fn of(finding: &Finding) -> Self {
        match finding.status {
            Status::Conflict => Self::Conflict,
            Status::Shared if finding.score >= CERTAIN => Self::Shared,
            Status::Shared => Self::Likely,
            Status::Unique if finding.right.is_empty() => Self::Only(Side::Left),
            Status::Unique => Self::Only(Side::Right),
        }
    }

    pub(super) fn heading(self, locale: Locale) -> String {
        match self {
            Self::Conflict => locale.report_conflicts().into(),
            Self::Shared => locale.report_shared().into(),
            Self::Likely => locale.report_seems_shared().into(),
            Self::Only(side) => locale.only_in(letter(locale, side)),
        }
    }
}

/// What the article of a side goes by: "A" or "B".
#[must_use]
pub fn letter(locale: Locale, side: Side) -> &'static str {
    match side {
        Side::Left => locale.letter_left(),
        Side::Right => locale.letter_right(),
    }
}

/// What stands beside a passage that one article has alone: "A·" or "B·".
#[must_use]
pub fn sign(locale: Locale, side: Side) -> &'static str {
    match side {
        Side::Left => locale.sign_left(),
        Side::Right => locale.sign_right(),
    }
}

/// The outlet of a side's article, or "Article A".
pub(super) fn outlet(comparison: &Comparison, locale: Locale, side: Side) -> String {
    let known = source(comparison.side(side));
    known.unwrap_or_else(|| locale.article(letter(locale, side)))
}

/// The headline of an article: the one that was given, or the first in its text.
pub(super) fn headline(reading: &Reading) -> Option<String> {
    let text = &reading.article.text;
    let in_text = || {
        let first = reading.sentences.iter().find(|s| s.role == Role::Headline);
        first.map(|s| s.span.of(text))
    };
    let title = reading.article.title.as_deref().or_else(in_text)?;
    Some(line(title)).filter(|t| !t.is_empty())
}

/// The outlet of an article, if it is known.
pub(super) fn source(reading: &Reading) -> Option<String> {
    let source = reading.article.source.as_deref().map(line);
    source.filter(|s| !s.is_empty())
}

/// When an article was published, in words.
pub(super) fn when(reading: &Reading, locale: Locale) -> Option<String> {
    let given = reading.article.published.as_deref()?;
    Some(super::published::words(locale, &line(given))).filter(|w| !w.is_empty())
}

/// Which article is later, and by how much, where the dates tell.
pub(super) fn apart(comparison: &Comparison, locale: Locale) -> Option<String> {
    let published = |side| comparison.side(side).article.published.as_deref();
    let apart = super::published::apart(published(Side::Left)?, published(Side::Right)?)?;
    Some(locale.sentence(&apart.words(locale)))
}

/// The names and figures that stand in two articles in different languages, as they are written: once where both write
/// them alike.
pub(super) fn common(comparison: &Comparison) -> impl Iterator<Item = String> {
    comparison.common.iter().map(|pair| {
        let [l, r] = Side::BOTH.map(|side| value(comparison, pair, side));
        if l == r { l } else { format!("{l}, {r}") }
    })
}

/// The facts of a finding on one side, on one line; empty where that side has none.
pub(super) fn passage(comparison: &Comparison, finding: &Finding, side: Side) -> String {
    let reading = comparison.side(side);
    let said = |&i: &usize| line(reading.facts[i].span.of(&reading.article.text));
    let facts: Vec<String> = finding.facts(side).iter().map(said).collect();
    facts.join(" … ")
}

/// The values that a report lists for a finding: those that differ where it is a conflict, all of them otherwise; of pairs
/// that read the same, the first.
pub(super) fn listed<'a>(comparison: &Comparison, finding: &'a Finding) -> Vec<&'a ValuePair> {
    let conflict = finding.status == Status::Conflict;
    let mut seen = Vec::new();
    let mut is_new = |v: &ValuePair| {
        let words = Side::BOTH.map(|side| value(comparison, v, side));
        let known = seen.contains(&(v.kind, words.clone()));
        seen.push((v.kind, words));
        !known
    };
    let all = finding.values.iter();
    all.filter(|v| !(conflict && v.equal) && is_new(v))
        .collect()
}

/// A value as written, on one line.
pub(super) fn value(comparison: &Comparison, pair: &ValuePair, side: Side) -> String {
    let span: Span = match side {
        Side::Left => pair.left,
        Side::Right => pair.right,
    };
    line(span.of(&comparison.side(side).article.text))
}

/// What a kind of value is called.
#[must_use]
pub fn kind(locale: Locale, kind: Kind) -> &'static str {
    match kind {
        Kind::Number => locale.kind_number(),
        Kind::Money => locale.kind_money(),
        Kind::Percent => locale.kind_percent(),
        Kind::Measure => locale.kind_measure(),
        Kind::Duration => locale.kind_duration(),
        Kind::Age => locale.kind_age(),
        Kind::Date => locale.kind_date(),
        Kind::Time => locale.kind_time(),
        Kind::Name => locale.kind_name(),
        Kind::Quotation => locale.kind_quotation(),
    }
}

/// A text on one line, white space runs as one space, with nothing in it that is obeyed without being seen.
pub(super) fn line(text: &str) -> String {
    shown(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A text in which the characters that hide or reorder others are written as their code points: ⟨U+202E⟩. The joiners
/// of scripts and emoji stay between characters that they join, and so do the marks that only say a direction.
#[must_use]
pub fn shown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        let joins = matches!(c, '\u{200c}' | '\u{200d}')
            && !before.is_ascii()
            && rest.clone().next().is_some_and(|next| !next.is_ascii());
        if is_unseen(c) && !joins {
            out.push_str(&format!("⟨U+{:04X}⟩", u32::from(c)));
        } else {
            out.push(c);
        }
        before = c;
    }
    out
}

/// Whether a character is obeyed without being seen: controls, zero-width characters, embeddings, overrides, isolates, tags.
fn is_unseen(c: char) -> bool {
    (c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
        || matches!(c,
            '\u{180e}' | '\u{200b}'..='\u{200d}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
            | '\u{206a}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_obeyed_unseen_is_shown() {
        let check = |text: &str, expected: &str| assert_eq!(line(text), expected);
        check("Port\u{202e}desolc\u{202c}", "Port⟨U+202E⟩desolc⟨U+202C⟩");
        check("pass\u{200b}word \u{feff}", "pass⟨U+200B⟩word ⟨U+FEFF⟩");
        check("two\n  lines\0", "two lines⟨U+0000⟩");
        check("می\u{200c}خواهم", "می\u{200c}خواهم");
        check("👩\u{200d}🚒", "👩\u{200d}🚒");
        check("a\u{200d}b", "a⟨U+200D⟩b");
        check("שלום\u{200f}!", "שלום\u{200f}!");
    }
}
