//! The comparison as Markdown: what the articles bring along is escaped, so that none of it is taken for markup.

use std::fmt::Write as _;

use super::label::{
    Label, Section, apart, common, headline, kind, labels, letter, listed, outlet, passage, value,
    when,
};
use super::summary;
use crate::comparison::{CERTAIN, Comparison, Finding};
use crate::locale::Locale;
use crate::text::Side;

/// The comparison as Markdown: both articles by name, the totals, then conflicts, shared, likely shared and unique facts as lists. It
/// ends with a line feed.
#[must_use]
pub fn markdown(comparison: &Comparison, locale: Locale) -> String {
    let mut out = format!("# {}\n\n", locale.report_title());
    for side in Side::BOTH {
        let _ = writeln!(
            out,
            "- **{}**: {}",
            letter(locale, side),
            named(comparison, locale, side)
        );
    }
    if let Some(apart) = apart(comparison, locale) {
        let _ = write!(out, "\n{apart}\n");
    }
    let _ = write!(out, "\n{}\n", summary(comparison, locale));
    if !comparison.common.is_empty() {
        let _ = write!(out, "\n## {}\n\n", locale.report_common());
    }
    for value in common(comparison) {
        let _ = writeln!(out, "- {}", escaped(&value));
    }
    let labels = labels(comparison, locale);
    for of in Section::ALL {
        section(&mut out, comparison, locale, &labels, of);
    }
    out
}

fn section(
    out: &mut String,
    comparison: &Comparison,
    locale: Locale,
    labels: &[Label],
    section: Section,
) {
    let all = comparison.findings.iter().zip(labels);
    let mut of = all.filter(|(f, _)| Section::of(f) == section).peekable();
    if of.peek().is_some() {
        let _ = write!(out, "\n## {}\n\n", section.heading(locale));
    }
    for (finding, label) in of {
        match section {
            Section::Only(side) => {
                let said = passage(comparison, finding, side);
                let remark = if label.by_hand {
                    format!(" ({})", locale.report_by_hand())
                } else {
                    String::new()
                };
                let _ = writeln!(out, "- {}{remark}", escaped(&said));
            }
            _ => pair(out, comparison, locale, finding, label),
        }
    }
}

fn pair(
    out: &mut String,
    comparison: &Comparison,
    locale: Locale,
    finding: &Finding,
    label: &Label,
) {
    let _ = writeln!(
        out,
        "- **{}**{}",
        label.sign,
        remark(comparison, locale, finding, label)
    );
    for side in Side::BOTH {
        let said = passage(comparison, finding, side);
        let _ = writeln!(out, "  - {}: {}", letter(locale, side), escaped(&said));
    }
    for pair in listed(comparison, finding) {
        let (l, r) = (
            escaped(&value(comparison, pair, Side::Left)),
            escaped(&value(comparison, pair, Side::Right)),
        );
        let name = kind(locale, pair.kind);
        let said = match pair.equal {
            true if l == r => locale.report_same(name, &l),
            true => locale.report_same_two(name, &l, &r),
            false => locale.report_different(name, &format!("**{l}**"), &format!("**{r}**")),
        };
        let _ = writeln!(out, "  - {said}");
    }
}

/// How sure a pairing is, where it is not certain, whether it was copied, and whether the reader made it.
fn remark(comparison: &Comparison, locale: Locale, finding: &Finding, label: &Label) -> String {
    let mut said = String::new();
    if let Some(score) = finding.measured().filter(|&score| score < CERTAIN) {
        let _ = write!(said, " {}", locale.sure(score));
    }
    if finding.copied {
        let _ = write!(said, " {}", locale.report_from_one_source());
    }
    if comparison.is_moved(finding) {
        let _ = write!(said, " {}", locale.report_moved());
    }
    if label.by_hand {
        let _ = write!(said, " {}", locale.report_by_hand());
    }
    said
}

fn named(comparison: &Comparison, locale: Locale, side: Side) -> String {
    let reading = comparison.side(side);
    let parts: Vec<String> = [
        Some(outlet(comparison, locale, side)),
        headline(reading).map(|t| locale.quoted(&t)),
        when(reading, locale),
    ]
    .into_iter()
    .flatten()
    .collect();
    escaped(&parts.join(locale.comma()))
}

/// A line of text in which nothing is markup, wherever in a line it stands (CommonMark 0.31, and GitHub's extensions).
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '#' | '&' | '$'
        ) {
            out.push('\\');
        }
        out.push(c);
    }
    // At the start of a line these would begin a list or a rule.
    let digits = out.chars().take_while(char::is_ascii_digit).count();
    let begins = out[digits..].starts_with(['.', ')']) && digits > 0;
    if begins {
        out.insert(digits, '\\');
    } else if out.starts_with(['-', '+', '=']) {
        out.insert(0, '\\');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::example;
    use super::*;

    #[test]
    fn the_example_reads_well() {
        example::check(&markdown(&example::comparison(), Locale::English), "md");
        example::check(&markdown(&example::comparison(), Locale::German), "de.md");
    }

    #[test]
    fn what_the_reader_corrected_is_told() {
        let c = crate::compare(&"The port is closed.".into(), &"The port is closed.".into());
        let part = crate::comparison::Correction::part(&c, 0);
        let parted = crate::comparison::corrected(&c, &[part]);
        let report = markdown(&parted, Locale::English);
        assert!(report.contains("- The port is closed (corrected by hand)"));
    }

    #[test]
    fn nothing_is_taken_for_markup() {
        let check = |text: &str, expected: &str| assert_eq!(escaped(text), expected);
        check("*dear* _now_", "\\*dear\\* \\_now\\_");
        check("<script>&amp;", "\\<script\\>\\&amp;");
        check("![x](http://y)", "!\\[x\\](http://y)");
        check("1. May", "1\\. May");
        check("- no", "\\- no");
        check("+3", "\\+3");
        check("12 boats", "12 boats");
        check("a|b `c`", "a\\|b \\`c\\`");
    }
}
