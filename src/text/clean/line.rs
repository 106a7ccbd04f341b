//! One physical line of a text, and what it looks like: the start of a list item, of a sentence, a title, a place line.

use super::Glyph;
use super::characters::SOFT_HYPHEN;
use super::marks::is_bullet;

/// One physical line, trimmed and with single spaces.
pub(super) struct Line {
    pub(super) glyphs: Vec<Glyph>,
    /// Whether two spaces or more stand before it.
    pub(super) indented: bool,
}

/// The lines of a text in plain characters.
pub(super) fn lines(glyphs: &[Glyph]) -> Vec<Line> {
    glyphs
        .split_inclusive(|g| g.ch == '\n')
        .map(|line| {
            let mut out = trimmed(line).to_vec();
            out.dedup_by(|glyph, last| {
                let again = glyph.ch == ' ' && last.ch == ' ';
                if again {
                    *last = last.to(*glyph, ' ');
                }
                again
            });
            let indented = line.len() > 2 && line[0].ch == ' ' && line[1].ch == ' ';
            Line {
                glyphs: out,
                indented,
            }
        })
        .collect()
}

/// What stands between the spaces and line ends on both sides.
fn trimmed(line: &[Glyph]) -> &[Glyph] {
    let is_space = |g: &Glyph| matches!(g.ch, ' ' | '\n');
    let end = line
        .iter()
        .rposition(|g| !is_space(g))
        .map_or(0, |at| at + 1);
    let start = line[..end].iter().position(|g| !is_space(g)).unwrap_or(0);
    &line[start..end]
}

/// The lines without the marks of a mail that quotes them: `> ` before nearly all.
pub(super) fn unquoted(mut lines: Vec<Line>) -> Vec<Line> {
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

impl Line {
    /// Whether a mail quotes it.
    fn is_quoted(&self) -> bool {
        self.chars().next() == Some('>')
    }

    /// Whether it separates paragraphs: it is empty or a rule of dashes, stars or the like.
    pub(super) fn is_blank(&self) -> bool {
        let rule = |ch| {
            matches!(
                ch,
                '-' | '_' | '=' | '*' | '~' | '#' | '—' | '–' | '·' | ' ' | SOFT_HYPHEN
            )
        };
        self.glyphs.iter().all(|g| rule(g.ch))
    }

    /// Its width in characters; those of the scripts without spaces are two wide.
    pub(super) fn len(&self) -> usize {
        self.chars()
            .map(|ch| 1 + usize::from(is_unspaced(ch)))
            .sum()
    }

    pub(super) fn chars(&self) -> impl DoubleEndedIterator<Item = char> + '_ {
        self.glyphs.iter().map(|g| g.ch)
    }

    /// How much room its first word takes; scripts without spaces break between any two characters.
    pub(super) fn first_word(&self) -> usize {
        match self.chars().next() {
            Some(ch) if is_unspaced(ch) => 2,
            _ => self.chars().take_while(|&ch| ch != ' ').count(),
        }
    }

    /// Whether a sentence or a heading of a list ends here.
    pub(super) fn ends_sentence(&self) -> bool {
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

    pub(super) fn ends_in_soft_hyphen(&self) -> bool {
        self.glyphs.last().is_some_and(|g| g.ch == SOFT_HYPHEN)
    }

    fn first_letter(&self) -> Option<char> {
        self.chars().find(|&ch| !is_opener(ch))
    }

    pub(super) fn starts_lowercase(&self) -> bool {
        self.first_letter().is_some_and(char::is_lowercase)
    }

    /// Whether it may well go on with a sentence: it starts with a small letter, or with one of a script that knows no capitals.
    pub(super) fn may_continue(&self) -> bool {
        self.first_letter()
            .is_some_and(|ch| ch.is_alphabetic() && !ch.is_uppercase())
    }

    /// Whether it opens a list item, an article by its place line, or names a writer: such a line never continues another.
    pub(super) fn starts_anew(&self) -> bool {
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
    pub(super) fn number(&self) -> Option<u32> {
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
    pub(super) fn opens_sentence(&self) -> bool {
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
    pub(super) fn is_dashed(&self) -> bool {
        let mut chars = self.chars();
        chars.next().is_some_and(|ch| matches!(ch, '-' | '–' | '—'))
            && chars.find(|&ch| ch != '-') == Some(' ')
    }

    /// "PARIS, March 3 (Agency) — ": capitals, then a dash near the start.
    pub(super) fn is_dateline(&self) -> bool {
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
    pub(super) fn is_title(&self) -> bool {
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
