//! The comparison as plain text that reads well in a terminal; it ends with a line feed.

use std::fmt::Write as _;

use super::label::{
    COMMON, LANGUAGES, Label, Section, common, labels, listed, passage, source, value,
};
use crate::comparison::{Comparison, Counts, Finding, Outcome};
use crate::text::Side;

/// The comparison as plain text: the totals in a sentence, then conflicts, shared, likely shared and unique facts.
#[must_use]
pub fn text(comparison: &Comparison) -> String {
    let mut out = summary(comparison);
    out.push('\n');
    if !comparison.common.is_empty() {
        let _ = writeln!(out, "\n{COMMON}");
    }
    for value in common(comparison) {
        let _ = writeln!(out, "  {value}");
    }
    let labels = labels(comparison);
    for section in Section::ALL {
        let all = comparison.findings.iter().zip(&labels);
        let mut of = all.filter(|(f, _)| Section::of(f) == section).peekable();
        if of.peek().is_some() {
            let _ = write!(out, "\n{}\n", heading(comparison, section));
        }
        for (finding, label) in of {
            match section {
                Section::Only(side) => {
                    let said = passage(comparison, finding, side);
                    let _ = writeln!(out, "  {}  {said}", label.sign);
                }
                _ => pair(&mut out, comparison, finding, label),
            }
        }
    }
    out
}

/// The heading of a section, with the outlet of an article where one is known.
fn heading(comparison: &Comparison, section: Section) -> String {
    let outlet = match section {
        Section::Only(side) => source(comparison.side(side)),
        _ => None,
    };
    match outlet {
        Some(outlet) => format!("{}, {outlet}", section.heading()),
        None => section.heading().to_owned(),
    }
}

/// The finding in words: how far the two articles agree.
#[must_use]
pub fn summary(comparison: &Comparison) -> String {
    let counts = comparison.counts();
    match comparison.outcome() {
        Outcome::Unrelated | Outcome::Related if comparison.in_different_languages() => {
            LANGUAGES.to_owned()
        }
        Outcome::BothEmpty => "Neither text states anything yet.".to_owned(),
        Outcome::Empty(Side::Left) => "The first text states nothing yet.".to_owned(),
        Outcome::Empty(Side::Right) => "The second text states nothing yet.".to_owned(),
        Outcome::Identical => "The two texts are the same, word for word.".to_owned(),
        Outcome::Unrelated => "The two texts have no fact in common.".to_owned(),
        Outcome::Related => related(counts),
    }
}

fn related(counts: Counts) -> String {
    let facts = |n: usize| {
        if n == 1 {
            "1 fact".to_owned()
        } else {
            format!("{n} facts")
        }
    };
    let mut out = match (counts.shared, counts.conflict) {
        (0, 0) => "The two articles agree on no fact for certain.".to_owned(),
        (0, c) => format!("The two articles contradict each other on {}.", facts(c)),
        (s, 0) => format!(
            "The two articles agree on {} and do not contradict each other.",
            facts(s)
        ),
        (s, c) => format!(
            "The two articles agree on {} and contradict each other on {c}.",
            facts(s)
        ),
    };
    if counts.copied > 0 {
        let stand = if counts.copied == 1 {
            "stands"
        } else {
            "stand"
        };
        let _ = write!(
            out,
            " {} of these {stand} word for word in both.",
            counts.copied
        );
    }
    if counts.likely > 0 {
        let _ = write!(out, " On {} more they probably agree.", counts.likely);
    }
    let only = counts.only_left + counts.only_right;
    if only > 0 {
        let stand = if only == 1 { "stands" } else { "stand" };
        let _ = write!(out, " {only} more {stand} in only one of them.");
    }
    out
}

fn pair(out: &mut String, comparison: &Comparison, finding: &Finding, label: &Label) {
    let copied = if finding.copied {
        "  (word for word)"
    } else {
        ""
    };
    let moved = if comparison.is_moved(finding) {
        "  (moved)"
    } else {
        ""
    };
    let _ = writeln!(out, "  {}{copied}{moved}", label.sign);
    for pair in listed(comparison, finding).into_iter().filter(|v| !v.equal) {
        let (l, r) = (
            value(comparison, pair, Side::Left),
            value(comparison, pair, Side::Right),
        );
        let _ = writeln!(out, "      {l} here, {r} there");
    }
    let _ = writeln!(out, "      A  {}", passage(comparison, finding, Side::Left));
    let _ = writeln!(
        out,
        "      B  {}",
        passage(comparison, finding, Side::Right)
    );
}

#[cfg(test)]
mod tests {
    use super::super::example;
    use super::*;

    #[test]
    fn the_example_reads_well() {
        example::check(&text(&example::comparison()), "txt");
    }
}
