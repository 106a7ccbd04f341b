//! Single characters: composed, mapped to their plain form or dropped; line ends of every kind become `\n`.

use super::Glyph;
use crate::text::canonical::{self, is_stable};

/// The zero of each run of ten decimal digits outside ASCII (general category Nd).
const ZEROS: [u32; 37] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66,
    0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90,
    0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
    0x104A0,
];

/// The soft hyphen; it survives only before a line end, where it tells how to join the lines.
pub(super) const SOFT_HYPHEN: char = '\u{AD}';

/// The characters of a given text in plain form, with line ends as `\n`.
pub(super) fn normalized(given: &str) -> Vec<Glyph> {
    let mut out = Vec::with_capacity(given.len());
    let mut cluster: Vec<char> = Vec::new();
    let mut bounds: Vec<u32> = Vec::new();
    let char_at = |at: usize| given[at..].chars().next();
    let mut next = 0;
    while let Some(ch) = char_at(next) {
        let at = next;
        let plain = plain_bytes(&given.as_bytes()[at..]);
        if plain > 0 {
            next = at + plain;
            let bytes = given.as_bytes()[at..next].iter().zip(at..);
            out.extend(bytes.map(|(&byte, at)| Glyph {
                ch: char::from(byte),
                start: offset(at),
                end: offset(at + 1),
            }));
            continue;
        }
        next = at + ch.len_utf8();
        let (end, behind) = (offset(next), char_at(next));
        if ch == '\r' && behind == Some('\n') {
            continue;
        }
        if behind.is_none_or(is_stable) && is_stable(ch) {
            let start = if ch == '\n' && given[..at].ends_with('\r') {
                offset(at - 1)
            } else {
                offset(at)
            };
            push_plain(&mut out, given, Glyph { ch, start, end });
            continue;
        }
        cluster.clear();
        cluster.push(ch);
        bounds.clear();
        bounds.extend([offset(at), end]);
        while let Some(ch) = char_at(next).filter(|&ch| !is_stable(ch)) {
            cluster.push(ch);
            next += ch.len_utf8();
            bounds.push(offset(next));
        }
        for glyph in composed(&cluster, &bounds) {
            push_plain(&mut out, given, glyph);
        }
    }
    out
}

/// How many bytes at the start are plain already, each a character: what most of an English text is made of.
fn plain_bytes(bytes: &[u8]) -> usize {
    let plain = bytes
        .iter()
        .take_while(|b| (b' '..=b'~').contains(b))
        .count();
    // What follows a letter may combine with it.
    match bytes.get(plain) {
        Some(next) if !next.is_ascii() => plain.saturating_sub(1),
        _ => plain,
    }
}

/// An offset as it is stored; beyond 4 GB, which no address space of the web holds, it stays at the largest.
fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// A cluster in composed form. The first character of the result takes what is left over, the others one given character each.
fn composed(cluster: &[char], bounds: &[u32]) -> Vec<Glyph> {
    let result = canonical::composed(cluster);
    let taken_first = (cluster.len() + 1).saturating_sub(result.len()).max(1);
    let mut from = 0;
    let mut glyphs = Vec::with_capacity(result.len());
    for (i, ch) in result.into_iter().enumerate() {
        let taken = if i == 0 { taken_first } else { 1 };
        let to = (from + taken).min(cluster.len());
        glyphs.push(Glyph {
            ch,
            start: bounds[from],
            end: bounds[to],
        });
        from = to;
    }
    glyphs
}

fn push_plain(out: &mut Vec<Glyph>, given: &str, glyph: Glyph) {
    let (start, end) = (glyph.start, glyph.end);
    let mut push = |ch| out.push(Glyph { ch, start, end });
    match glyph.ch {
        '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' => push('\n'),
        '\u{2029}' => {
            push('\n');
            out.push(Glyph {
                ch: '\n',
                start: end,
                end,
            });
        }
        ch if ch.is_whitespace() => push(' '),
        SOFT_HYPHEN if before_line_end(given, end as usize) => push(SOFT_HYPHEN),
        '\u{200C}' | '\u{200D}' => {
            let before = out.last().map(|g| g.ch);
            let after = given[end as usize..].chars().next();
            if let (Some(before), Some(after)) = (before, after)
                && ((needs_joiners(before) && needs_joiners(after))
                    || (is_pictograph(before) && is_pictograph(after)))
            {
                out.push(glyph);
            }
        }
        ch if is_dropped(ch) => {}
        ch => {
            if let Some(letters) = ligature(ch) {
                // The first letter stands for the whole ligature, so that spans stay disjoint.
                for (i, ch) in letters.chars().enumerate() {
                    let start = if i == 0 { start } else { end };
                    out.push(Glyph { ch, start, end });
                }
            } else {
                push(plain(ch));
            }
        }
    }
}

/// Whether only spaces stand between a place in the given text and the end of its line.
fn before_line_end(given: &str, at: usize) -> bool {
    given[at..]
        .chars()
        .find(|ch| !matches!(ch, ' ' | '\t' | '\u{A0}' | '\u{200B}'))
        .is_some_and(|ch| matches!(ch, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}'))
}

/// Whether a character only steers the display: controls, zero-width and direction marks, variation selectors, the Arabic stretching stroke.
fn is_dropped(ch: char) -> bool {
    ch.is_control()
        || matches!(ch,
            SOFT_HYPHEN
            | '\u{34F}'
            | '\u{61C}'
            | '\u{640}'
            | '\u{180B}'..='\u{180E}'
            | '\u{200B}'
            | '\u{200E}' | '\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFC}'
            | '\u{E0000}'..='\u{E0FFF}')
}

/// Whether a letter is of a script in which zero-width joiners change what is read: Arabic and its kin, the Indic scripts, Burmese, Khmer, Mongolian.
fn needs_joiners(ch: char) -> bool {
    matches!(ch,
        '\u{600}'..='\u{8FF}' | '\u{900}'..='\u{DFF}' | '\u{1000}'..='\u{109F}'
        | '\u{1780}'..='\u{18AF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')
}

fn is_pictograph(ch: char) -> bool {
    matches!(ch, '\u{2190}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}' | '\u{FE0F}')
}

/// The letters of a ligature that printing, not spelling, asks for.
fn ligature(ch: char) -> Option<&'static str> {
    Some(match ch {
        '\u{FB00}' => "ff",
        '\u{FB01}' => "fi",
        '\u{FB02}' => "fl",
        '\u{FB03}' => "ffi",
        '\u{FB04}' => "ffl",
        '\u{FB05}' | '\u{FB06}' => "st",
        _ => return None,
    })
}

/// The plain form of one character.
fn plain(ch: char) -> char {
    match ch {
        _ if ch < '\u{80}' => ch,
        // Full-width letters; full-width punctuation ends Chinese and Japanese sentences and stays.
        '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => shifted(ch, 0xFEE0),
        '\u{FF04}' => '$',
        '\u{FF05}' | '\u{66A}' => '%',
        '\u{FF0B}' => '+',
        '\u{FF20}' => '@',
        '\u{FFE0}' => '¢',
        '\u{FFE1}' => '£',
        '\u{FFE5}' => '¥',
        // Decimal and thousands separators of Arabic.
        '\u{66B}' => '.',
        '\u{66C}' => ',',
        '\u{2010}' | '\u{2011}' | '\u{FE63}' | '\u{FF0D}' => '-',
        '\u{1D7CE}'..='\u{1D7FF}' => digit((ch as u32 - 0x1D7CE) % 10),
        _ => ZEROS
            .iter()
            .find(|&&zero| (zero..zero + 10).contains(&(ch as u32)))
            .map_or(ch, |&zero| digit(ch as u32 - zero)),
    }
}

fn shifted(ch: char, by: u32) -> char {
    char::from_u32(ch as u32 - by).unwrap_or(ch)
}

fn digit(value: u32) -> char {
    char::from_digit(value, 10).unwrap_or('0')
}
