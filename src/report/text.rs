//! The comparison as plain text that reads well in a terminal; it ends with a line feed.

use std::fmt::Write as _;

use super::label::{letter, listed, passage, source, value};
use crate::comparison::{CERTAIN, Comparison, Counts, Finding, Outcome, Status};
use crate::text::Side;

/// The comparison as plain text: the totals in a sentence, then conflicts, shared and unique facts.
#[must_use]
pub fn text(comparison: &Comparison) -> String {
    let mut out = summary(comparison);
    out.push('\n');
    let sections = [
        (Status::Conflict, "Where they contradict each other"),
        (Status::Shared, "What both say"),
    ];
    for (status, title) in sections {
        let of: Vec<&Finding> = comparison
            .findings
            .iter()
            .filter(|f| f.status == status)
            .collect();
        if !of.is_empty() {
            let _ = write!(out, "\n{title}\n");
        }
        for (n, finding) in of.into_iter().enumerate() {
            pair(&mut out, comparison, finding, n + 1);
        }
    }
    for (side, letter) in [(Side::Left, 'A'), (Side::Right, 'B')] {
        let of: Vec<&Finding> = comparison.only(side).collect();
        if !of.is_empty() {
            let _ = write!(out, "\nOnly in {}\n", name(comparison, side));
        }
        for finding in of {
            let _ = writeln!(out, "  {letter}·  {}", passage(comparison, finding, side));
        }
    }
    out
}

/// The finding in words: how far the two articles agree.
#[must_use]
pub fn summary(comparison: &Comparison) -> String {
    let counts = comparison.counts();
    match comparison.outcome() {
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

fn pair(out: &mut String, comparison: &Comparison, finding: &Finding, number: usize) {
    let sign = if finding.status == Status::Conflict {
        '≠'
    } else {
        '='
    };
    let sure = if finding.score >= CERTAIN {
        ""
    } else {
        "  (likely)"
    };
    let copied = if finding.copied {
        "  (word for word)"
    } else {
        ""
    };
    let _ = writeln!(out, "  {sign} {number}{sure}{copied}");
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

fn name(comparison: &Comparison, side: Side) -> String {
    let letter = letter(side);
    match source(comparison.side(side)) {
        Some(source) => format!("{letter}, {source}"),
        None => letter.to_owned(),
    }
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
