//! Dots, dashes and bullets of one paragraph in one form each.

use crate::text::MONTHS;
use std::collections::BTreeSet;

use super::Glyph;
use crate::text::Language;

/// The paragraph with `…` for three dots, `—` for dashes, `-` for hyphens and ranges, `•` for a list item.
pub(super) fn unified(paragraph: Vec<Glyph>) -> Vec<Glyph> {
    bulleted(dashed(dotted(paragraph)))
}

/// Three or more dots, with or without spaces between them, as `…`; a fourth is a full stop of its own, on the side where it was set.
fn dotted(paragraph: Vec<Glyph>) -> Vec<Glyph> {
    if !paragraph
        .windows(3)
        .any(|w| w[0].ch == '.' && (w[1].ch == '.' || w[2].ch == '.'))
    {
        return paragraph;
    }
    let mut out: Vec<Glyph> = Vec::with_capacity(paragraph.len());
    let mut i = 0;
    while i < paragraph.len() {
        let dots = dots_at(&paragraph, i);
        if dots.len() < 3 {
            out.push(paragraph[i]);
            i += 1;
            continue;
        }
        let attached = out.last().is_some_and(|g| g.ch != ' ');
        let spaced = dots[1] > dots[0] + 1;
        let (first, last) = (dots[0], dots[dots.len() - 1]);
        if dots.len() == 4 && attached && spaced {
            out.extend([paragraph[first], paragraph[first + 1]]);
            out.push(paragraph[dots[1]].to(paragraph[last], '…'));
        } else if dots.len() == 4 {
            out.push(paragraph[first].to(paragraph[dots[2]], '…'));
            out.push(paragraph[last]);
        } else {
            out.push(paragraph[first].to(paragraph[last], '…'));
        }
        i = last + 1;
    }
    out
}

/// The places of the dots that follow each other from `at`, one space between two at most.
fn dots_at(paragraph: &[Glyph], at: usize) -> Vec<usize> {
    let is_dot = |i: usize| paragraph.get(i).is_some_and(|g| g.ch == '.');
    let mut dots = Vec::new();
    let mut i = at;
    while is_dot(i) {
        dots.push(i);
        i += 1;
        if !is_dot(i) && paragraph.get(i).is_some_and(|g| g.ch == ' ') && is_dot(i + 1) {
            i += 1;
        }
    }
    dots
}

fn dashed(paragraph: Vec<Glyph>) -> Vec<Glyph> {
    if !paragraph.iter().any(|g| is_dash(g.ch)) {
        return paragraph;
    }
    let mut out: Vec<Glyph> = Vec::with_capacity(paragraph.len());
    let mut i = 0;
    while i < paragraph.len() {
        let other = paragraph[i..].iter().take_while(|g| !is_dash(g.ch));
        let start = i;
        i += other.count();
        out.extend_from_slice(&paragraph[start..i]);
        if i == paragraph.len() {
            break;
        }
        let mut last = i;
        if paragraph[i].ch == '-' {
            while paragraph.get(last + 1).is_some_and(|g| g.ch == '-') {
                last += 1;
            }
        }
        let around = |k: usize| paragraph.get(k).map(|g| g.ch);
        let before = i.checked_sub(1).and_then(around);
        let after = around(last + 1);
        let spaced = before == Some(' ') && after == Some(' ');
        let figures = |p: Option<char>, n: Option<char>| {
            p.is_some_and(|ch| ch.is_ascii_digit() || ch == '%')
                && n.is_some_and(|ch| ch.is_ascii_digit() || is_currency(ch))
        };
        let spaced_figures = spaced && figures(i.checked_sub(2).and_then(around), around(last + 2));
        let ch = match paragraph[i].ch {
            '-' if last > i => '—',
            '-' if spaced && !spaced_figures => '—',
            '—' | '―' | '⸺' | '⸻' => {
                if figures(before, after) {
                    '-'
                } else {
                    '—'
                }
            }
            '–' | '‒' | '−' => {
                let joins = before.is_some_and(char::is_alphanumeric)
                    && after.is_some_and(char::is_alphanumeric);
                let minus = before.is_none_or(|ch| matches!(ch, ' ' | '('))
                    && after.is_some_and(|ch| ch.is_ascii_digit() || is_currency(ch));
                if joins || minus || spaced_figures || figures(before, after) {
                    '-'
                } else {
                    '—'
                }
            }
            ch => ch,
        };
        out.push(paragraph[i].to(paragraph[last], ch));
        i = last + 1;
    }
    out
}

/// Whether a character is a hyphen, a dash or a minus sign.
fn is_dash(ch: char) -> bool {
    ch == '-' || !ch.is_ascii() && matches!(ch, '—' | '―' | '⸺' | '⸻' | '–' | '‒' | '−')
}

fn is_currency(ch: char) -> bool {
    matches!(ch, '$' | '€' | '£' | '¥' | '₹' | '₽' | '₩' | '₺' | '₴')
}

/// Puts `•` for the marker of each item of a list: "1.", "2)", "(b)", where a neighbor of its number opens another paragraph.
pub(super) fn itemized(paragraphs: &mut [Vec<Glyph>]) {
    let markers: Vec<Option<(u32, char, usize)>> = paragraphs.iter().map(|p| marker(p)).collect();
    let all: BTreeSet<(u32, char)> = markers
        .iter()
        .flatten()
        .map(|&(n, sort, _)| (n, sort))
        .collect();
    for (paragraph, marker) in paragraphs.iter_mut().zip(markers) {
        let Some((n, sort, length)) = marker else {
            continue;
        };
        if all.contains(&(n + 1, sort)) || n > 0 && all.contains(&(n - 1, sort)) {
            let bullet = paragraph[0].to(paragraph[length - 1], '•');
            paragraph.splice(..length, [bullet]);
        }
    }
}

/// The number with which a paragraph begins as items of a list do, what sort of marker it is, and how long.
fn marker(paragraph: &[Glyph]) -> Option<(u32, char, usize)> {
    let at = |i: usize| paragraph.get(i).map(|g| g.ch);
    let open = usize::from(at(0) == Some('('));
    let (digits, letter) = (
        (open..open + 2)
            .map_while(at)
            .take_while(char::is_ascii_digit),
        at(open).filter(char::is_ascii_lowercase),
    );
    let digits: String = digits.collect();
    let (n, letters, length) = match digits.parse() {
        Ok(n) => (n, false, open + digits.len()),
        Err(_) => (letter? as u32, true, open + 1),
    };
    let close = at(length)?;
    let closes = close == ')' || close == '.' && open == 0 && !letters;
    let spaced = at(length + 1) == Some(' ') && paragraph.len() > length + 2;
    let dated = close == '.' && is_month(&paragraph[(length + 2).min(paragraph.len())..]);
    let sort = match (letters, open) {
        (true, _) => 'a',
        (false, 0) => close,
        (false, _) => '(',
    };
    (closes && spaced && !dated).then_some((n, sort, length + 1))
}

/// Whether a German month follows: "3. Mai".
fn is_month(rest: &[Glyph]) -> bool {
    let word = rest
        .iter()
        .map(|g| g.ch)
        .take_while(|ch| ch.is_alphabetic());
    let word: String = word.flat_map(char::to_lowercase).collect();
    Language::German
        .gloss(&word)
        .is_some_and(|english| MONTHS.contains(&english))
}

fn bulleted(mut paragraph: Vec<Glyph>) -> Vec<Glyph> {
    if let [first, second, ..] = paragraph.as_mut_slice()
        && second.ch == ' '
        && matches!(first.ch, '-' | '*' | '·')
    {
        first.ch = '•';
    }
    for glyph in paragraph.iter_mut().filter(|g| is_bullet(g.ch)) {
        glyph.ch = '•';
    }
    paragraph
}

/// Whether a character is a bullet wherever it stands.
pub(super) fn is_bullet(ch: char) -> bool {
    !ch.is_ascii() && matches!(ch, '•' | '‣' | '⁃' | '◦' | '●' | '▪' | '■' | '▸' | '►')
}
