//! Physical lines and the paragraphs that they make: hard-wrapped lines are joined, headlines, lists, verse and single sentences stay apart.
//!
//! A text counts as hard-wrapped when its lines often end in mid-sentence, at about one width, where the next word would not have fitted.

use super::Glyph;
use super::characters::SOFT_HYPHEN;
use super::hyphen::{keeps_hyphen, vocabulary};
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

/// One physical line, trimmed and with single spaces.
struct Line {
    glyphs: Vec<Glyph>,
    indented: bool,
}

fn lines(glyphs: &[Glyph]) -> Vec<Line> {
    glyphs
        .split_inclusive(|g| g.ch == '\n')
        .map(|line| {
            let mut out: Vec<Glyph> = Vec::with_capacity(line.len());
            for &glyph in line.iter().filter(|g| g.ch != '\n') {
                match out.last_mut() {
                    None if glyph.ch == ' ' => {}
                    Some(last) if glyph.ch == ' ' && last.ch == ' ' => *last = last.to(glyph, ' '),
                    _ => out.push(glyph),
                }
            }
            while out.last().is_some_and(|g| g.ch == ' ') {
                out.pop();
            }
            let indented = line.len() > 2 && line[0].ch == ' ' && line[1].ch == ' ';
            Line {
                glyphs: out,
                indented,
            }
        })
        .collect()
}

/// The lines without the marks of a mail that quotes them: `> ` before nearly all.
fn unquoted(mut lines: Vec<Line>) -> Vec<Line> {
    let written = lines.iter().filter(|line| !line.glyphs.is_empty()).count();
    let quoted = lines.iter().filter(|line| line.is_quoted()).count();
    if quoted >= 2 && quoted * 10 >= written * 8 {
        for line in lines.iter_mut().filter(|line| line.is_quoted()) {
            let marks = line.chars().take_while(|&ch| matches!(ch, '>' | ' '));
            line.glyphs.drain(..marks.count());
        }
    }
    lines
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
    let goes_on = |&&(above, below): &&(usize, usize)| {
        !lines[above].ends_sentence() && lines[below].starts_lowercase()
    };
    let going_on = apart.iter().filter(goes_on).count();
    if going_on < SET_APART || going_on * 2 < apart.len() {
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

impl Line {
    /// Whether a mail quotes it.
    fn is_quoted(&self) -> bool {
        self.chars().next() == Some('>')
    }

    /// Whether it separates paragraphs: it is empty or a rule of dashes, stars or the like.
    fn is_blank(&self) -> bool {
        let rule = |ch| {
            matches!(
                ch,
                '-' | '_' | '=' | '*' | '~' | '#' | '—' | '–' | '·' | ' ' | SOFT_HYPHEN
            )
        };
        self.glyphs.iter().all(|g| rule(g.ch))
    }

    /// Its width in characters; those of the scripts without spaces are two wide.
    fn len(&self) -> usize {
        self.chars()
            .map(|ch| 1 + usize::from(is_unspaced(ch)))
            .sum()
    }

    fn chars(&self) -> impl DoubleEndedIterator<Item = char> + '_ {
        self.glyphs.iter().map(|g| g.ch)
    }

    /// How much room its first word takes; scripts without spaces break between any two characters.
    fn first_word(&self) -> usize {
        match self.chars().next() {
            Some(ch) if is_unspaced(ch) => 2,
            _ => self.chars().take_while(|&ch| ch != ' ').count(),
        }
    }

    /// Whether a sentence or a heading of a list ends here.
    fn ends_sentence(&self) -> bool {
        self.chars()
            .rev()
            .find(|&ch| !is_closer(ch))
            .is_some_and(|ch| {
                matches!(
                    ch,
                    '.' | '!'
                        | '?'
                        | ':'
                        | ';'
                        | '…'
                        | '。'
                        | '！'
                        | '？'
                        | '：'
                        | '；'
                        | '।'
                        | '॥'
                        | '۔'
                        | '؟'
                        | '։'
                        | '።'
                )
            })
    }

    fn ends_in_soft_hyphen(&self) -> bool {
        self.glyphs.last().is_some_and(|g| g.ch == SOFT_HYPHEN)
    }

    fn first_letter(&self) -> Option<char> {
        self.chars().find(|&ch| !is_opener(ch))
    }

    fn starts_lowercase(&self) -> bool {
        self.first_letter().is_some_and(char::is_lowercase)
    }

    /// Whether it may well go on with a sentence: it starts with a small letter, or with one of a script that knows no capitals.
    fn may_continue(&self) -> bool {
        self.first_letter()
            .is_some_and(|ch| ch.is_alphabetic() && !ch.is_uppercase())
    }

    /// Whether it opens a list item, an article by its place line, or names a writer: such a line never continues another.
    fn starts_anew(&self) -> bool {
        self.is_item()
            || self.is_dateline()
            || self.starts_with("By ")
            || self.starts_with("Read also:")
    }

    fn starts_with(&self, words: &str) -> bool {
        let mut chars = self.chars();
        words.chars().all(|ch| chars.next() == Some(ch))
    }

    fn is_item(&self) -> bool {
        let mut chars = self.chars();
        let Some(first) = chars.next() else {
            return false;
        };
        let second = chars.next();
        if is_bullet(first) {
            return true;
        }
        if matches!(first, '*' | '·') {
            return second == Some(' ');
        }
        // "a) "
        let lettered = || first.is_alphabetic() && self.chars().skip(1).take(2).eq(") ".chars());
        self.number().is_some() || lettered()
    }

    /// The number that it begins with as items of a list do: "1. ", "12) ".
    fn number(&self) -> Option<u32> {
        let figures = self.chars().take(3).take_while(char::is_ascii_digit);
        let number: String = figures.collect();
        let mut rest = self.chars().skip(number.len());
        let closes = match rest.next() {
            Some(')') => true,
            Some('.') => number.len() < 3,
            _ => false,
        };
        number
            .parse()
            .ok()
            .filter(|_| closes && rest.next() == Some(' '))
    }

    /// Whether a sentence surely begins with it, for a small word with a capital is no name where a small letter follows.
    fn opens_sentence(&self) -> bool {
        let mut words = self.glyphs.split(|g| g.ch == ' ');
        let first = words.next().unwrap_or_default().iter().map(|g| g.ch);
        let first: String = first.collect();
        let small = matches!(
            first.as_str(),
            "A" | "An" | "He" | "It" | "She" | "The" | "There" | "They" | "This"
        );
        let next = words.next().and_then(<[Glyph]>::first);
        small && next.is_some_and(|g| g.ch.is_lowercase())
    }

    /// Whether it starts with a dash that stands alone, as list items do, and the second half of a broken line.
    fn is_dashed(&self) -> bool {
        let mut chars = self.chars();
        chars.next().is_some_and(|ch| matches!(ch, '-' | '–' | '—'))
            && chars.find(|&ch| ch != '-') == Some(' ')
    }

    /// "PARIS, March 3 (Agency) — ": capitals, then a dash near the start.
    fn is_dateline(&self) -> bool {
        let words = || self.glyphs.split(|g| g.ch == ' ').take(9);
        let is_dash = |word: &[Glyph]| {
            !word.is_empty() && word.iter().all(|g| matches!(g.ch, '—' | '–' | '-'))
        };
        let capitals = self.chars().take_while(|ch| ch.is_uppercase()).count();
        capitals >= 3
            && words().any(is_dash)
            && words()
                .take_while(|word| !is_dash(word))
                .all(|word| word.first().is_some_and(|g| !g.ch.is_lowercase()))
    }

    /// Whether it is set like a title: every longer word that is no preposition has a capital.
    fn is_title(&self) -> bool {
        let mut long = 0;
        for word in self.glyphs.split(|g| g.ch == ' ').filter(|w| w.len() > 4) {
            let word: String = word.iter().map(|g| g.ch).collect();
            let small = matches!(
                word.as_str(),
                "about"
                    | "after"
                    | "against"
                    | "amid"
                    | "among"
                    | "before"
                    | "between"
                    | "during"
                    | "under"
                    | "until"
                    | "without"
            );
            if word.starts_with(char::is_lowercase) && !small {
                return false;
            }
            long += usize::from(word.starts_with(char::is_uppercase));
        }
        long > 2
    }
}

fn is_closer(ch: char) -> bool {
    matches!(
        ch,
        '"' | '”' | '’' | '\'' | ')' | ']' | '»' | '」' | '』' | '“' | '）' | '›' | ' '
    )
}

fn is_opener(ch: char) -> bool {
    matches!(
        ch,
        '"' | '“'
            | '‘'
            | '\''
            | '('
            | '['
            | '«'
            | '»'
            | '„'
            | '「'
            | '『'
            | '（'
            | '‹'
            | '¿'
            | '¡'
    )
}

/// Whether a character is of a script that sets no spaces between words.
pub(super) fn is_unspaced(ch: char) -> bool {
    matches!(ch,
        '\u{2E80}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{FF01}'..='\u{FF9F}' | '\u{20000}'..='\u{3FFFF}')
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
        let blanks = lines
            .windows(3)
            .any(|w| !w[0].is_blank() && w[1].is_blank() && !w[2].is_blank());
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
