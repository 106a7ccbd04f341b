//! The paragraphs that physical lines make: hard-wrapped lines are joined, headlines, lists, verse and single sentences stay apart.
//!
//! A text counts as hard-wrapped when its lines often end in mid-sentence, at about one width, where the next word would not have fitted.

use super::Glyph;
use super::characters::SOFT_HYPHEN;
use super::hyphen::{keeps_hyphen, vocabulary};
use super::line::{Line, is_unspaced, lines, unquoted};
use super::marks::is_bullet;
use std::collections::BTreeSet;

/// The longest line that a mailer or a page of print wraps to, in characters.
const LONGEST_WRAPPED: usize = 160;

/// The shortest line that is taken for a wrapped one where only a few of them tell.
const SHORTEST_ALONE: usize = 40;

/// The paragraphs of a text in plain characters: one line each, trimmed, single spaces, none empty.
pub(super) fn paragraphs(glyphs: &[Glyph]) -> Vec<Vec<Glyph>> {
    let lines = closed_up(unquoted(lines(glyphs)));
    let layout = Layout::of(&lines);
    let mut words = None;
    let mut all: Vec<Vec<Glyph>> = Vec::new();
    let mut above: Option<&Line> = None;
    for line in &lines {
        let top = all.len() < 3;
        match (above, all.last_mut()) {
            (Some(before), Some(paragraph))
                if !line.is_blank() && layout.joins(before, line, paragraph, top) =>
            {
                join(paragraph, line, &mut words, &lines);
            }
            _ if !line.is_blank() => all.push(line.glyphs.clone()),
            _ => {}
        }
        above = (!line.is_blank()).then_some(line);
    }
    for paragraph in &mut all {
        paragraph.retain(|g| g.ch != SOFT_HYPHEN);
        while paragraph.last().is_some_and(|g| g.ch == ' ') {
            paragraph.pop();
        }
    }
    all
}

/// How many lines at least go on behind an empty one where all are set apart.
const SET_APART: usize = 3;

/// The lines without the empty ones between them, where those do not separate paragraphs: text from print and from web
/// pages has one behind every line. Where some gaps are wider, they are what separates.
fn closed_up(lines: Vec<Line>) -> Vec<Line> {
    let written: Vec<usize> = (0..lines.len())
        .filter(|&at| !lines[at].is_blank())
        .collect();
    let gaps = || written.windows(2).map(|w| (w[0], w[1], w[1] - w[0] - 1));
    let close = gaps().filter(|&(.., gap)| gap == 0).count();
    let least = gaps().map(|(.., gap)| gap).filter(|&gap| gap > 0).min();
    let Some(least) = least.filter(|_| close * 10 <= written.len()) else {
        return lines;
    };
    let apart: Vec<(usize, usize)> = gaps()
        .filter(|&(.., gap)| gap == least)
        .map(|(above, below, _)| (above, below))
        .collect();
    let broken = || {
        let all = apart
            .iter()
            .map(|&(above, below)| (&lines[above], &lines[below]));
        all.filter(|(above, _)| !above.ends_sentence())
    };
    let widest = broken().map(|(above, _)| above.len()).max().unwrap_or(0);
    let goes_on = |(above, below): &(&Line, &Line)| {
        // Where no letter is small only the width tells.
        below.starts_lowercase() || below.may_continue() && fills(above, below, widest * 4 / 5)
    };
    let going_on = broken().filter(goes_on).count();
    // In German many a word within a sentence has a capital.
    if going_on < SET_APART || going_on * 4 < apart.len() || broken().count() * 2 < apart.len() {
        return lines;
    }
    let gap = |at: usize| {
        let next = apart.partition_point(|&(_, below)| below <= at);
        apart.get(next).is_some_and(|&(above, _)| above < at)
    };
    let all = lines.into_iter().enumerate();
    all.filter(|&(at, _)| !gap(at))
        .map(|(_, line)| line)
        .collect()
}

/// How the lines of a text are laid out.
struct Layout {
    /// The width at which lines were wrapped, in characters, if they were.
    width: Option<usize>,
    /// Whether empty lines separate paragraphs.
    blanks: bool,
    /// Whether the first lines of paragraphs are indented, and no others.
    indents: bool,
    /// The numbers with which lines begin as items of a list do.
    numbers: BTreeSet<u32>,
}

impl Layout {
    fn of(lines: &[Line]) -> Self {
        let mut apart = lines.split(Line::is_blank).filter(|run| !run.is_empty());
        let blanks = apart.nth(1).is_some();
        let breaks: Vec<(&Line, &Line)> = lines
            .windows(2)
            .map(|w| (&w[0], &w[1]))
            .filter(|(a, b)| {
                !a.is_blank() && !b.is_blank() && !b.starts_anew() && a.len() <= LONGEST_WRAPPED
            })
            .collect();
        let inside: Vec<(&Line, &Line)> = breaks
            .iter()
            .copied()
            .filter(|(a, b)| !a.ends_sentence() && b.may_continue())
            .collect();
        let mut widths: Vec<usize> = inside.iter().map(|(a, _)| a.len()).collect();
        widths.sort_unstable();
        let width = widths
            .get(widths.len().saturating_sub(1) * 19 / 20)
            .copied();
        let width = width.filter(|&width| {
            let full = inside
                .iter()
                .filter(|(a, b)| fills(a, b, width * 4 / 5))
                .count();
            let shortest = if inside.len() < 3 {
                SHORTEST_ALONE
            } else {
                SHORTEST_ALONE / 2
            };
            width >= shortest && inside.len() * 4 >= breaks.len() && full * 5 >= inside.len() * 4
        });
        let indented_before = |followed: fn(&Line) -> bool| {
            let follows = |(a, b): &&(&Line, &Line)| a.indented && followed(b);
            breaks.iter().filter(follows).count()
        };
        let filled = || filled(&breaks).filter(|_| !inside.is_empty());
        Self {
            width: width.or_else(filled),
            blanks,
            indents: indented_before(|line| !line.indented) > indented_before(|line| line.indented),
            numbers: lines.iter().filter_map(Line::number).collect(),
        }
    }

    /// Whether a line goes on with the paragraph of the line right above it.
    fn joins(&self, above: &Line, line: &Line, paragraph: &[Glyph], top: bool) -> bool {
        if above.ends_in_soft_hyphen() {
            return true;
        }
        if line.starts_anew() && !self.only_looks_new(line, top) {
            return false;
        }
        if line.indented && !line.starts_lowercase() && (self.indents || !above.indented) {
            return false;
        }
        let mid = !above.ends_sentence() && line.may_continue();
        let Some(width) = self.width.filter(|&w| above.len() <= w + w / 4) else {
            // A stray line end inside a sentence.
            return mid && line.starts_lowercase() && above.len() >= SHORTEST_ALONE;
        };
        if line.is_dashed() {
            let in_list = paragraph
                .first()
                .is_some_and(|g| is_bullet(g.ch) || matches!(g.ch, '-' | '–' | '—' | '*'));
            fills(above, line, width) && !above.ends_sentence() && !in_list
        } else if mid {
            fills(above, line, width * 3 / 5)
        } else if self.blanks {
            fills(above, line, width * 3 / 4)
        } else {
            let alone = paragraph.len() == above.glyphs.len();
            let titled = above.is_title() && !above.is_dateline();
            let headed = titled || !above.ends_sentence() && line.opens_sentence();
            fills(above, line, width) && !(top && alone && headed)
        }
    }

    /// Whether a line that looks as if it started something new may stand within a sentence: its number belongs to no list
    /// ("on May / 15. Then"), or it begins with capitals and a dash far from where a place line would stand.
    fn only_looks_new(&self, line: &Line, top: bool) -> bool {
        match line.number() {
            Some(n) => {
                n != 1
                    && ![n.wrapping_sub(1), n + 1]
                        .iter()
                        .any(|n| self.numbers.contains(n))
            }
            None => !top && line.is_dateline(),
        }
    }
}

/// The width that nearly all lines fill, so that no next word would have fitted: where many words have capitals, as in
/// German, few lines begin with a small letter.
fn filled(breaks: &[(&Line, &Line)]) -> Option<usize> {
    let widest = breaks.iter().map(|(line, _)| line.len()).max()?;
    let full = breaks.iter().filter(|(a, b)| fills(a, b, widest)).count();
    (widest >= SHORTEST_ALONE && breaks.len() >= 3 && full * 10 >= breaks.len() * 9)
        .then_some(widest)
}

/// Whether the first word of the next line would have made a line longer than `width`.
fn fills(line: &Line, next: &Line, width: usize) -> bool {
    line.len() + 1 + next.first_word() > width
}

/// Adds a line to the paragraph that it continues, with a space for the line end where one belongs.
fn join(
    paragraph: &mut Vec<Glyph>,
    line: &Line,
    words: &mut Option<BTreeSet<String>>,
    lines: &[Line],
) {
    let (Some(&last), Some(first)) = (paragraph.last(), line.glyphs.first()) else {
        return;
    };
    let before = paragraph.len().checked_sub(2).map(|i| paragraph[i].ch);
    match last.ch {
        SOFT_HYPHEN => {
            paragraph.pop();
        }
        '-' if before.is_some_and(char::is_alphanumeric) && first.ch.is_alphanumeric() => {
            let words = words
                .get_or_insert_with(|| vocabulary(lines.iter().map(|line| line.chars().collect())));
            if !keeps_hyphen(paragraph, &line.glyphs, words) {
                paragraph.pop();
            }
        }
        ch if is_unspaced(ch) && is_unspaced(first.ch) => {}
        _ => paragraph.push(Glyph {
            ch: ' ',
            start: last.end,
            end: first.start,
        }),
    }
    paragraph.extend(&line.glyphs);
}
