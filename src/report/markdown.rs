//! The comparison as Markdown: what the articles bring along is escaped, so that none of it is taken for markup.

use std::fmt::Write as _;

use super::label::{
    COMMON, Label, Section, apart, common, headline, kind, labels, letter, listed, passage, source,
    value, when,
};
use super::summary;
use crate::comparison::{CERTAIN, Comparison, Finding};
use crate::text::Side;

/// The comparison as Markdown: both articles by name, the totals, then conflicts, shared, likely shared and unique facts as lists. It
/// ends with a line feed.
#[must_use]
pub fn markdown(comparison: &Comparison) -> String {
    let mut out = String::from("# Two articles compared\n\n");
    for side in Side::BOTH {
        let _ = writeln!(out, "- **{}**: {}", letter(side), named(comparison, side));
    }
    if let Some(apart) = apart(comparison) {
        let _ = write!(out, "\n{apart}.\n");
    }
    let _ = write!(out, "\n{}\n", summary(comparison));
    if !comparison.common.is_empty() {
        let _ = write!(out, "\n## {COMMON}\n\n");
    }
    for value in common(comparison) {
        let _ = writeln!(out, "- {}", escaped(&value));
    }
    let labels = labels(comparison);
    for of in Section::ALL {
        section(&mut out, comparison, &labels, of);
    }
    out
}

fn section(out: &mut String, comparison: &Comparison, labels: &[Label], section: Section) {
    let all = comparison.findings.iter().zip(labels);
    let mut of = all.filter(|(f, _)| Section::of(f) == section).peekable();
    if of.peek().is_some() {
        let _ = write!(out, "\n## {}\n\n", section.heading());
    }
    for (finding, label) in of {
        match section {
            Section::Only(side) => {
                let said = passage(comparison, finding, side);
                let _ = writeln!(out, "- {}", escaped(&said));
            }
            _ => pair(out, comparison, finding, label),
        }
    }
}

fn pair(out: &mut String, comparison: &Comparison, finding: &Finding, label: &Label) {
    let _ = writeln!(out, "- **{}**{}", label.sign, remark(comparison, finding));
    for side in Side::BOTH {
        let said = passage(comparison, finding, side);
        let _ = writeln!(out, "  - {}: {}", letter(side), escaped(&said));
    }
    for pair in listed(comparison, finding) {
        let (l, r) = (
            escaped(&value(comparison, pair, Side::Left)),
            escaped(&value(comparison, pair, Side::Right)),
        );
        let name = kind(pair.kind);
        let before = if pair.equal { "Same" } else { "Different" };
        let _ = match pair.equal {
            true if l == r => writeln!(out, "  - {before} {name}: {l}"),
            true => writeln!(out, "  - {before} {name}: {l}, {r}"),
            false => writeln!(out, "  - {before} {name}: **{l}** in A, **{r}** in B"),
        };
    }
}

/// How sure a pairing is, where it is not certain, and whether it was copied.
fn remark(comparison: &Comparison, finding: &Finding) -> String {
    let mut said = String::new();
    if finding.score < CERTAIN {
        let _ = write!(said, " {:.0} % sure", finding.score * 100.0);
    }
    if finding.copied {
        said.push_str(" word for word from one source");
    }
    if comparison.is_moved(finding) {
        said.push_str(" moved");
    }
    said
}

fn named(comparison: &Comparison, side: Side) -> String {
    let reading = comparison.side(side);
    let outlet = source(reading).unwrap_or_else(|| format!("Article {}", letter(side)));
    let title = headline(reading).map(|t| format!("“{t}”"));
    let parts: Vec<String> = [Some(outlet), title, when(reading)]
        .into_iter()
        .flatten()
        .collect();
    escaped(&parts.join(", "))
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
        example::check(&markdown(&example::comparison()), "md");
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
