//! The comparison as plain text that reads well in a terminal; it ends with a line feed.

use std::fmt::Write as _;

use super::label::{Label, Section, common, labels, letter, listed, passage, source, value};
use crate::comparison::{Comparison, Counts, Finding, Outcome};
use crate::locale::Locale;
use crate::text::Side;

/// The comparison as plain text: the totals in a sentence, then conflicts, shared, likely shared and unique facts.
#[must_use]
pub fn text(comparison: &Comparison, locale: Locale) -> String {
    let mut out = summary(comparison, locale);
    out.push('\n');
    if !comparison.common.is_empty() {
        let _ = writeln!(out, "\n{}", locale.report_common());
    }
    for value in common(comparison) {
        let _ = writeln!(out, "  {value}");
    }
    let labels = labels(comparison, locale);
    for section in Section::ALL {
        let all = comparison.findings.iter().zip(&labels);
        let mut of = all.filter(|(f, _)| Section::of(f) == section).peekable();
        if of.peek().is_some() {
            let _ = write!(out, "\n{}\n", heading(comparison, locale, section));
        }
        for (finding, label) in of {
            match section {
                Section::Only(side) => {
                    let said = passage(comparison, finding, side);
                    let _ = write!(out, "  {}  {said}", label.sign);
                    if label.by_hand {
                        let _ = write!(out, "  ({})", locale.report_by_hand());
                    }
                    out.push('\n');
                }
                _ => pair(&mut out, comparison, locale, finding, label),
            }
        }
    }
    out
}

/// The heading of a section, with the outlet of an article where one is known.
fn heading(comparison: &Comparison, locale: Locale, section: Section) -> String {
    let outlet = match section {
        Section::Only(side) => source(comparison.side(side)),
        _ => None,
    };
    let heading = section.heading(locale);
    match outlet {
        Some(outlet) => [heading, outlet].join(locale.comma()),
        None => heading,
    }
}

/// The finding in words: how far the two articles agree.
#[must_use]
pub fn summary(comparison: &Comparison, locale: Locale) -> String {
    let counts = comparison.counts();
    match comparison.outcome() {
        Outcome::Unrelated | Outcome::Related if comparison.in_different_languages() => {
            locale.other_languages().into()
        }
        Outcome::BothEmpty => locale.report_no_facts().into(),
        Outcome::Empty(side) => locale.report_no_fact(side as usize + 1),
        Outcome::Identical => locale.identical().into(),
        Outcome::Unrelated => locale.report_nothing_common().into(),
        Outcome::Related => related(counts, locale),
    }
}

fn related(counts: Counts, locale: Locale) -> String {
    let mut said = vec![match (counts.shared, counts.conflict) {
        (0, 0) => locale.report_none().into(),
        (0, c) => locale.report_contradict(c),
        (s, 0) => locale.report_agree(s),
        (s, c) => locale.report_agree_and_contradict(s, c),
    }];
    let more = |n: usize, words: fn(Locale, usize) -> String| (n > 0).then(|| words(locale, n));
    said.extend(more(counts.copied, Locale::report_copied));
    said.extend(more(counts.likely, Locale::report_likely));
    said.extend(more(
        counts.only_left + counts.only_right,
        Locale::only_more,
    ));
    said.join(" ")
}

fn pair(
    out: &mut String,
    comparison: &Comparison,
    locale: Locale,
    finding: &Finding,
    label: &Label,
) {
    out.push_str("  ");
    out.push_str(&label.sign);
    for (is, words) in [
        (finding.copied, locale.report_word_for_word()),
        (comparison.is_moved(finding), locale.report_moved()),
        (label.by_hand, locale.report_by_hand()),
    ] {
        if is {
            let _ = write!(out, "  ({words})");
        }
    }
    out.push('\n');
    for pair in listed(comparison, finding).into_iter().filter(|v| !v.equal) {
        let [l, r] = Side::BOTH.map(|side| value(comparison, pair, side));
        let _ = writeln!(out, "      {}", locale.report_here_there(&l, &r));
    }
    for side in Side::BOTH {
        let said = passage(comparison, finding, side);
        let _ = writeln!(out, "      {}  {said}", letter(locale, side));
    }
}

#[cfg(test)]
mod tests {
    use super::super::example;
    use super::*;

    #[test]
    fn the_example_reads_well() {
        example::check(&text(&example::comparison(), Locale::English), "txt");
    }
}
