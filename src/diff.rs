//! Differences of paired passages: the verdict on two facts, and word diffs of whole words, without chance matches,
//! with nothing where the passages are too unlike to read a diff.

mod count;
mod deed;
mod denial;
mod holder;
mod kind;
mod moment;
mod one_thing;
mod opposite;
mod person;
mod phrase;
mod place;
mod post;
mod price;
mod rival;
mod setting;
mod slot;
mod spare;
mod stated;
mod stem;
mod turn;
mod verdict;
mod version;
mod when;

pub use count::{Counted, tells_a_count};
pub use holder::tells_a_part;
pub use kind::{Thing, Things};
pub use person::tells_an_age;
pub use post::{Post, given_to_others, posts};
pub use price::tells_a_price;
pub use setting::Setting;
pub use stated::Stated;
pub use stem::{Stem, of_forms, stems, union};
pub use turn::Rows;
pub use verdict::{Compared, Verdict, verdict};

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::align::edit::numbered;
use crate::segment::words;
use crate::text::Span;

/// A stretch of one passage, and whether the other passage has it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// Where it stands in its text.
    pub span: Span,
    /// Whether the other passage has the same words here.
    pub same: bool,
}

/// The runs of two passages; in order, together covering each passage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WordDiff {
    /// The runs of the left passage.
    pub left: Vec<Run>,
    /// The runs of the right passage.
    pub right: Vec<Run>,
}

/// Below this share of common words a diff says nothing to a reader.
const UNLIKE: f64 = 0.2;

/// Words that match by chance: on their own they are no common ground.
const CHANCE: &[&str] = &[
    "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "with", "from", "as", "and", "or",
    "but", "that", "is", "are", "was", "were", "be", "been", "has", "have", "had", "he", "she",
    "it", "they", "his", "her", "its", "their", "this", "will", "would", "not", "s",
];

/// The word diff of a stretch of the left text and a stretch of the right one.
#[must_use]
pub fn word_diff(left: (&str, Span), right: (&str, Span)) -> WordDiff {
    let (l, r) = (folded(left), folded(right));
    let (mut same_left, mut same_right) = (vec![false; l.len()], vec![false; r.len()]);
    let keys =
        |side: &[(Span, String)]| -> Vec<String> { side.iter().map(|w| w.1.clone()).collect() };
    let (numbers_left, numbers_right) = numbered(&keys(&l), &keys(&r));
    for op in capture_diff_slices(Algorithm::Patience, &numbers_left, &numbers_right) {
        if let DiffOp::Equal {
            old_index,
            new_index,
            len,
        } = op
            && l[old_index..old_index + len]
                .iter()
                .any(|w| !CHANCE.contains(&w.1.as_str()))
        {
            same_left[old_index..old_index + len].fill(true);
            same_right[new_index..new_index + len].fill(true);
        }
    }
    let common = same_left.iter().filter(|s| **s).count();
    if (2 * common) as f64 / ((l.len() + r.len()).max(1) as f64) < UNLIKE {
        same_left.fill(false);
        same_right.fill(false);
    }
    WordDiff {
        left: runs(left.1, &l, &same_left),
        right: runs(right.1, &r, &same_right),
    }
}

fn folded((text, span): (&str, Span)) -> Vec<(Span, String)> {
    words(text, span)
        .into_iter()
        .map(|w| (w.span, w.span.of(text).to_lowercase()))
        .collect()
}

/// Runs that cover a passage: neighbors of one kind are one run, what stands between words goes with the word before it.
fn runs(passage: Span, words: &[(Span, String)], same: &[bool]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (k, &same) in same.iter().enumerate() {
        let start = if k == 0 {
            passage.start
        } else {
            words[k].0.start
        };
        let end = words.get(k + 1).map_or(passage.end, |w| w.0.start);
        match runs.last_mut().filter(|r| r.same == same) {
            Some(run) => run.span.end = end,
            None => runs.push(Run {
                span: Span::new(start, end),
                same,
            }),
        }
    }
    if runs.is_empty() && !passage.is_empty() {
        runs.push(Run {
            span: passage,
            same: false,
        });
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Common words stand in square brackets.
    fn check(left: &str, right: &str, expected: &str) {
        let diff = word_diff(
            (left, Span::new(0, left.len())),
            (right, Span::new(0, right.len())),
        );
        let shown = |text: &str, runs: &[Run]| -> String {
            runs.iter()
                .map(|r| {
                    if r.same {
                        format!("[{}]", r.span.of(text))
                    } else {
                        r.span.of(text).to_owned()
                    }
                })
                .collect()
        };
        assert_eq!(
            format!(
                "{} | {}",
                shown(left, &diff.left),
                shown(right, &diff.right)
            ),
            expected
        );
    }

    #[test]
    fn whole_words() {
        check(
            "The text ends here",
            "The test ends here",
            "The text [ends here] | The test [ends here]",
        );
    }

    #[test]
    fn chance_words_do_not_match() {
        check(
            "Nine people drowned in the old harbor",
            "Twelve people died near the old harbor",
            "Nine [people ]drowned in [the old harbor] | Twelve [people ]died near [the old harbor]",
        );
    }

    #[test]
    fn unlike_passages_have_no_diff() {
        check(
            "The port is closed now",
            "Rain fell on Monday",
            "The port is closed now | Rain fell on Monday",
        );
    }
}
