//! A paragraph as characters: its stops with what closes behind them, and the words around a place.

use crate::text::Span;

/// Stops of scripts in which they mean nothing else, with or without a space behind.
pub(super) fn is_hard_stop(ch: char) -> bool {
    matches!(
        ch,
        '。' | '！'
            | '？'
            | '｡'
            | '．'
            | '।'
            | '॥'
            | '؟'
            | '۔'
            | '։'
            | '።'
            | '፧'
            | '။'
            | '។'
            | '‽'
    )
}

pub(super) fn is_closer(ch: char) -> bool {
    matches!(
        ch,
        '”' | '’' | '"' | '\'' | ')' | ']' | '）' | '】' | '》' | '〉'
    )
}

pub(super) fn is_opener(ch: char) -> bool {
    matches!(
        ch,
        '“' | '‘' | '"' | '\'' | '(' | '[' | '（' | '【' | '《' | '¿' | '¡'
    )
}

/// A stop in its paragraph, as indices of characters.
pub(super) struct Stop {
    /// Where its sentence starts.
    pub(super) sentence: usize,
    /// The first character of the stop.
    pub(super) at: usize,
    /// One past its last character: "?!" is one stop.
    pub(super) end: usize,
    /// One past the marks that close behind it.
    pub(super) closed: usize,
}

/// A paragraph as characters.
pub(super) struct Line<'a> {
    text: &'a str,
    chars: Vec<(usize, char)>,
    /// One past the last letter or digit.
    pub(super) last_word: usize,
}

impl<'a> Line<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let mut chars = Vec::with_capacity(text.len());
        chars.extend(text.char_indices());
        let last_word = chars
            .iter()
            .rposition(|(_, ch)| ch.is_alphanumeric())
            .map_or(0, |i| i + 1);
        Self {
            text,
            chars,
            last_word,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.chars.len()
    }

    pub(super) fn at(&self, i: usize) -> Option<char> {
        self.chars.get(i).map(|&(_, ch)| ch)
    }

    pub(super) fn before(&self, i: usize) -> Option<char> {
        self.at(i.checked_sub(1)?)
    }

    fn byte(&self, i: usize) -> usize {
        self.chars.get(i).map_or(self.text.len(), |&(at, _)| at)
    }

    pub(super) fn str(&self, from: usize, to: usize) -> &'a str {
        &self.text[self.byte(from)..self.byte(to)]
    }

    pub(super) fn push(&self, all: &mut Vec<Span>, from: usize, to: usize) {
        let piece = self.str(from, to);
        let start = self.byte(from) + piece.len() - piece.trim_start().len();
        let end = start + piece.trim().len();
        if start < end {
            all.push(Span::new(start, end));
        }
    }

    pub(super) fn is_stop(&self, i: usize) -> bool {
        match self.at(i) {
            Some('.' | '!' | '?' | '…') => true,
            // The Greek question mark is a semicolon once composed.
            Some(';') => self
                .before(i)
                .is_some_and(|ch| matches!(ch, '\u{370}'..='\u{3FF}')),
            Some(ch) => is_hard_stop(ch),
            None => false,
        }
    }

    /// The stop that starts at `at`, with everything that closes behind it.
    pub(super) fn stop(&self, sentence: usize, at: usize) -> Stop {
        let mut end = at + 1;
        while self.is_stop(end) {
            end += 1;
        }
        let mut closed = end;
        loop {
            if self.at(closed).is_some_and(is_closer) {
                closed += 1;
            } else if let Some(behind) = self.footnote(closed) {
                closed = behind;
            } else {
                break;
            }
        }
        Stop {
            sentence,
            at,
            end,
            closed,
        }
    }

    /// One past a footnote mark such as "[12]" that starts here, or behind a space.
    fn footnote(&self, at: usize) -> Option<usize> {
        let at = at + usize::from(self.at(at) == Some(' '));
        let digits = (at + 1..at + 4)
            .take_while(|&i| self.at(i).is_some_and(|ch| ch.is_ascii_digit()))
            .count();
        (self.at(at) == Some('[') && digits > 0 && self.at(at + 1 + digits) == Some(']'))
            .then_some(at + 2 + digits)
    }

    /// The word that ends before `end` and starts at `floor` or later, without the marks that open before it.
    pub(super) fn word_before(&self, floor: usize, end: usize) -> (usize, &'a str) {
        let mut from = end;
        // No word that matters here is longer.
        while from > floor
            && end - from < 40
            && self
                .before(from)
                .is_some_and(|ch| ch == '\'' || !matches!(ch, ' ' | '—' | '•') && !is_opener(ch))
        {
            from -= 1;
        }
        (from, self.str(from, end))
    }

    /// The letters, digits, apostrophes and hyphens from `at` on.
    pub(super) fn word_at(&self, at: usize) -> &'a str {
        let mut to = at;
        while to < at + 40
            && self
                .at(to)
                .is_some_and(|ch| ch.is_alphanumeric() || matches!(ch, '\'' | '-'))
        {
            to += 1;
        }
        self.str(at, to)
    }
}
