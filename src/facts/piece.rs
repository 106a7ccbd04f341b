//! Pieces of a sentence as the readers of values see them: words, figures and single marks, in order, disjoint, spaces left out.

use crate::text::canonical::{bare, is_mark};
use crate::text::{Language, Span};
use foldhash::fast::RandomState;
use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::LazyLock;

/// A word, a figure or a mark.
#[derive(Clone, Debug)]
pub(super) struct Piece<'a> {
    /// Where it stands in the clean text.
    pub span: Span,
    /// As written.
    pub text: &'a str,
    /// In lower case; a figure with a point for its decimal mark.
    pub lower: Cow<'a, str>,
    pub sort: Sort,
    /// Whether no space stands before it.
    pub glued: bool,
    /// Whether `lower` is the English for what another language writes here.
    pub foreign: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// Letters, and digits after a letter: "Aug", "G7", "O'Brien", "U.S.", "km²".
    Word,
    /// ASCII digits with the points and commas between them: "1,300.5".
    Figure,
    /// Any other single character, and the ending "'s".
    Mark,
}

impl Piece<'_> {
    pub fn is_word(&self) -> bool {
        self.sort == Sort::Word
    }

    pub fn is_figure(&self) -> bool {
        self.sort == Sort::Figure
    }

    /// Whether it is a word that starts with a capital.
    pub fn is_capital(&self) -> bool {
        self.is_word() && self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// Whether it can be the name of a day or month: other languages write these without a capital.
    pub fn is_calendar(&self) -> bool {
        self.foreign || self.is_capital()
    }

    /// Whether it is a hyphen or dash.
    pub fn is_dash(&self) -> bool {
        matches!(self.text, "-" | "–" | "—" | "‑")
    }

    /// Whether it is a word that only serves grammar.
    pub fn is_function(&self) -> bool {
        self.is_word() && is_function(&self.lower)
    }
}

/// The pieces of a stretch of clean text.
pub(super) fn pieces(text: &str, within: Span) -> Vec<Piece<'_>> {
    let mut pieces = Vec::with_capacity(within.len() / 5 + 2);
    let mut rest = within.of(text);
    let mut glued = false;
    while let Some(ch) = rest.chars().next() {
        if ch.is_whitespace() {
            glued = false;
            rest = &rest[ch.len_utf8()..];
            continue;
        }
        let (len, sort) = if ch.is_ascii_digit() {
            (figure(rest), Sort::Figure)
        } else if ch.is_alphabetic() {
            (letters(rest), Sort::Word)
        } else if let Some(len) = possessive(rest) {
            (len, Sort::Mark)
        } else {
            (ch.len_utf8(), Sort::Mark)
        };
        let at = within.end - rest.len();
        let (text, behind) = rest.split_at(len);
        pieces.push(Piece {
            span: Span::new(at, at + len),
            text,
            lower: lower(text),
            sort,
            glued,
            foreign: false,
        });
        glued = true;
        rest = behind;
    }
    pieces
}

/// The pieces with the small words, numbers, months and units of a language in English, those of two words as one.
pub(super) fn in_english<'a>(
    text: &'a str,
    pieces: Vec<Piece<'a>>,
    language: Language,
) -> Vec<Piece<'a>> {
    if language == Language::English {
        return pieces;
    }
    let mut read: Vec<Piece<'_>> = Vec::with_capacity(pieces.len());
    let mut at = 0;
    while let Some(first) = pieces.get(at) {
        let found = [3, 2, 1].into_iter().find_map(|count| {
            let last = pieces[at..]
                .get(count - 1)
                .filter(|x| first.is_word() && x.is_word())?;
            let span = Span::new(first.span.start, last.span.end);
            let written = span.of(text).to_lowercase().replace(' ', "_");
            Some((count, span, language.gloss(&written)?))
        });
        let (count, piece) = match found {
            Some((count, span, english)) => {
                let piece = Piece {
                    span,
                    text: span.of(text),
                    lower: Cow::Borrowed(english),
                    foreign: true,
                    ..first.clone()
                };
                (count, piece)
            }
            None => (1, first.clone()),
        };
        read.push(piece);
        at += count;
    }
    read
}

/// Takes commas for the decimal marks of figures and points for those that group: "1.300,5".
pub(super) fn read_commas(pieces: &mut [Piece]) {
    let swap = |c| match c {
        '.' => ',',
        ',' => '.',
        c => c,
    };
    for piece in pieces.iter_mut().filter(|p| p.is_figure()) {
        piece.lower = Cow::Owned(piece.text.chars().map(swap).collect());
    }
}

fn lower(text: &str) -> Cow<'_, str> {
    let is_plain = |b: u8| b.is_ascii() && !b.is_ascii_uppercase();
    match text.bytes().all(is_plain) {
        true => Cow::Borrowed(text),
        false if text.is_ascii() => Cow::Owned(text.to_ascii_lowercase()),
        false => Cow::Owned(text.to_lowercase()),
    }
}

/// The lower-case text of a piece, empty past the end.
pub(super) fn word<'a>(p: &'a [Piece], at: usize) -> &'a str {
    p.get(at).map_or("", |x| x.lower.as_ref())
}

/// Whether a lower-case word looks like the name of several things.
pub(super) fn plural(word: &str) -> bool {
    (word.ends_with('s') && !word.ends_with("ss"))
        || matches!(
            word,
            "people"
                | "children"
                | "men"
                | "women"
                | "police"
                | "troops"
                | "fish"
                | "sheep"
                | "cattle"
                | "aircraft"
                | "personnel"
                | "dead"
        )
}

/// Lower case, without accents, apostrophes and points: what two spellings of one word have in common.
pub(super) fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    if word.is_ascii() {
        let letters = word.chars().filter(char::is_ascii_alphanumeric);
        folded.extend(letters.map(|ch| ch.to_ascii_lowercase()));
        return folded;
    }
    for ch in bare(word).flat_map(char::to_lowercase) {
        match ch {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'þ' => folded.push_str("th"),
            'ı' => folded.push('i'),
            _ if ch.is_alphanumeric() => folded.push(ch),
            _ => {}
        }
    }
    folded
}

/// Whether a lower-case word only serves grammar: articles, prepositions, pronouns, conjunctions, auxiliaries and common adverbs.
pub(super) fn is_function(lower: &str) -> bool {
    FUNCTION.contains(lower)
}

fn figure(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let mut end = 0;
    while end < bytes.len() {
        let joins =
            matches!(bytes[end], b'.' | b',') && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
        if !bytes[end].is_ascii_digit() && !joins {
            break;
        }
        end += 1;
    }
    end
}

fn letters(rest: &str) -> usize {
    let plain = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let closed = rest.as_bytes().get(plain);
    if plain > 1 && closed.is_none_or(|&b| b.is_ascii() && b != b'\'') {
        return plain;
    }
    let initials = initialism(rest);
    if initials > 0 {
        return initials;
    }
    let mut end = 0;
    for (i, ch) in rest.char_indices() {
        let inner = matches!(ch, '\'' | '’')
            && possessive(&rest[i..]).is_none()
            && rest[i + ch.len_utf8()..].starts_with(char::is_alphabetic);
        let mark = !ch.is_ascii() && is_mark(ch);
        if !ch.is_alphanumeric() && !mark && !inner {
            break;
        }
        end = i + ch.len_utf8();
    }
    end
}

/// The length of "U.S." or "p.m" at the start: single letters with points between.
fn initialism(rest: &str) -> usize {
    let mut end = 0;
    let mut letters = 0;
    let mut chars = rest.char_indices().peekable();
    while let Some((i, ch)) = chars.next() {
        let more = chars.peek().copied();
        let alone = !more.is_some_and(|(_, next)| next.is_alphanumeric() || next == '\'');
        if !ch.is_alphabetic() || !alone {
            // "U.S.Steel" ends before the long word.
            break;
        }
        letters += 1;
        end = i + ch.len_utf8();
        if more.is_none_or(|(_, next)| next != '.') {
            break;
        }
        chars.next();
        end += 1;
    }
    if letters > 1 { end } else { 0 }
}

fn possessive(rest: &str) -> Option<usize> {
    let tail = rest.strip_prefix(['\'', '’'])?;
    let after = tail.strip_prefix(['s', 'S'])?;
    (!after.starts_with(char::is_alphanumeric)).then_some(rest.len() - after.len())
}

/// Words that only serve grammar.
static FUNCTION: LazyLock<HashSet<&str, RandomState>> = LazyLock::new(|| {
    "a about above according across after again against ago all almost along already also although always am amid \
     among an and another any anyone anything are around as at away back be became because become been before \
     behind being below beneath beside besides between beyond both but by can cannot could despite did do does \
     doing done down during each earlier either else even ever every everyone everything except few for from \
     further had has have having he hence her here hers herself him himself his how however i if in including \
     indeed inside instead into is it its itself just last later least less like many may maybe me meanwhile might \
     mine more moreover most much must my myself near nearly neither never nevertheless next no nobody none \
     nonetheless nor not nothing now of off often on once one only onto or other others otherwise our ours \
     ourselves out outside over own per perhaps quite rather really said same say says several shall she should \
     since so some someone something soon still such than that the their theirs them themselves then there \
     therefore these they this those though through throughout thus till to today together tomorrow too toward \
     towards under unless unlike until up upon us very via was we were what whatever when whenever where whereas \
     wherever whether which while who whoever whom whose why will with within without would yes yesterday yet you \
     your yours yourself"
        .split_ascii_whitespace()
        .collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let all = pieces(text, Span::new(0, text.len()));
        let shown: Vec<_> = all.iter().map(|p| p.text).collect();
        assert_eq!(shown.join(" | "), expected, "{text}");
    }

    #[test]
    fn words_figures_and_marks() {
        check("$1,300.50 a week", "$ | 1,300.50 | a | week");
        check("the U.S.'s F.B.I. man", "the | U.S. | 's | F.B.I. | man");
        check("O'Brien's 11th G7", "O'Brien | 's | 11 | th | G7");
        check("at 4 p.m. or 10am.", "at | 4 | p.m. | or | 10 | am | .");
        check("40-minute, 5–7%", "40 | - | minute | , | 5 | – | 7 | %");
        check("officials' don't", "officials | ' | don't");
        check("J. Smith, J.K. Lee", "J | . | Smith | , | J.K. | Lee");
        check("", "");
    }

    #[test]
    fn folding() {
        assert_eq!(fold("Müßig"), "mussig");
        assert_eq!(fold("Łódź"), "lodz");
        assert_eq!(fold("O'Brien"), "obrien");
        assert_eq!(fold("F.B.I."), "fbi");
    }
}
