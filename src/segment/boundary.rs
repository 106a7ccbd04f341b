//! Where sentences end inside one paragraph: a stop with the marks that close after it, unless what stands around it says that the sentence goes on.

use super::abbreviation::{
    Kind, continues_company, continues_junior, continues_time, is_given_name, is_month, is_saying,
    is_starter, kind,
};
use crate::text::Span;

/// The sentences of one paragraph, trimmed, in order.
pub(super) fn sentences(line: &str) -> Vec<Span> {
    let line = Line::new(line);
    let mut all = Vec::new();
    let mut start = 0;
    let mut worded = false;
    let mut i = 0;
    while i < line.len() {
        if line.at(i) == Some('•') && i > start && line.before(i) == Some(' ') {
            line.push(&mut all, start, i);
            (start, worded) = (i, false);
        }
        worded |= line.at(i).is_some_and(char::is_alphanumeric);
        if !line.is_stop(i) {
            i += 1;
            continue;
        }
        let stop = line.stop(start, i);
        i = stop.closed;
        // What holds no word belongs to the sentence beside it.
        if worded && i < line.last_word && line.ends(&stop) {
            line.push(&mut all, start, i);
            (start, worded) = (i, false);
        }
    }
    line.push(&mut all, start, line.len());
    all
}

/// Whether a paragraph ends as sentences do.
pub(super) fn ends_sentence(line: &str) -> bool {
    let bare = line.trim_end_matches(|ch| is_closer(ch) || ch == ' ');
    let Some(last) = bare.chars().next_back() else {
        return false;
    };
    let acronym = last == '.' && {
        let word = bare.rsplit(' ').next().unwrap_or(bare);
        kind(word.trim_end_matches('.')) == Some(Kind::Acronym)
    };
    !acronym && (matches!(last, '.' | '!' | '?' | '…' | ':' | ';' | ',') || is_hard_stop(last))
}

/// Stops of scripts in which they mean nothing else, with or without a space behind.
fn is_hard_stop(ch: char) -> bool {
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

fn is_closer(ch: char) -> bool {
    matches!(
        ch,
        '”' | '’' | '"' | '\'' | ')' | ']' | '）' | '】' | '》' | '〉'
    )
}

fn is_opener(ch: char) -> bool {
    matches!(
        ch,
        '“' | '‘' | '"' | '\'' | '(' | '[' | '（' | '【' | '《' | '¿' | '¡'
    )
}

/// A stop in its paragraph, as indices of characters.
struct Stop {
    /// Where its sentence starts.
    sentence: usize,
    /// The first character of the stop.
    at: usize,
    /// One past its last character: "?!" is one stop.
    end: usize,
    /// One past the marks that close behind it.
    closed: usize,
}

/// A paragraph as characters.
struct Line<'a> {
    text: &'a str,
    chars: Vec<(usize, char)>,
    /// One past the last letter or digit.
    last_word: usize,
}

impl<'a> Line<'a> {
    fn new(text: &'a str) -> Self {
        let chars: Vec<(usize, char)> = text.char_indices().collect();
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

    fn len(&self) -> usize {
        self.chars.len()
    }

    fn at(&self, i: usize) -> Option<char> {
        self.chars.get(i).map(|&(_, ch)| ch)
    }

    fn before(&self, i: usize) -> Option<char> {
        self.at(i.checked_sub(1)?)
    }

    fn byte(&self, i: usize) -> usize {
        self.chars.get(i).map_or(self.text.len(), |&(at, _)| at)
    }

    fn str(&self, from: usize, to: usize) -> &'a str {
        &self.text[self.byte(from)..self.byte(to)]
    }

    fn push(&self, all: &mut Vec<Span>, from: usize, to: usize) {
        let piece = self.str(from, to);
        let start = self.byte(from) + piece.len() - piece.trim_start().len();
        let end = start + piece.trim().len();
        if start < end {
            all.push(Span::new(start, end));
        }
    }

    fn is_stop(&self, i: usize) -> bool {
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
    fn stop(&self, sentence: usize, at: usize) -> Stop {
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
    fn word_before(&self, floor: usize, end: usize) -> (usize, &'a str) {
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
    fn word_at(&self, at: usize) -> &'a str {
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

    /// Whether the word at `at` starts a sentence more likely than a name. "A." is an initial, "All-Star" a name.
    fn starts_sentence(&self, at: usize) -> bool {
        let word = self.word_at(at);
        is_starter(word) && self.at(at + word.chars().count()) != Some('.')
    }

    /// Whether a sentence ends with a stop.
    fn ends(&self, stop: &Stop) -> bool {
        let last = self.at(stop.end - 1).unwrap_or('.');
        if is_hard_stop(last) {
            return !self.quotation_goes_on(stop);
        }
        if self.at(stop.closed) != Some(' ') {
            return self.ends_without_space(stop, last);
        }
        let mut next = stop.closed + 1;
        while self.at(next).is_some_and(|ch| is_opener(ch) || ch == ' ') {
            next += 1;
        }
        let Some(first) = self.at(next) else {
            return false;
        };
        if matches!(
            first,
            '—' | '-' | ',' | ';' | ':' | '&' | '/' | ')' | ']' | '”' | '’'
        ) && !self.at(next + 1).is_some_and(|ch| ch.is_ascii_digit())
        {
            return false;
        }
        if first == '…' || first == '.' {
            return last == '.';
        }
        let brand = self.at(next + 1).is_some_and(char::is_uppercase);
        if first.is_lowercase() && !brand {
            // "It is over. (see page 5)"
            let aside = last == '.' && self.at(stop.closed + 1) == Some('(');
            return aside && self.ends_word(stop);
        }
        match last {
            '!' | '?' | ';' => self.ends_with_mark(stop, next),
            '…' => self.ends_with_dots(stop, next),
            _ if stop.end - stop.at > 1 => true,
            _ => self.ends_with_full_stop(stop, next, first),
        }
    }

    /// Japanese and Chinese quotations that end in a stop and are followed by who says so.
    fn quotation_goes_on(&self, stop: &Stop) -> bool {
        let quoted = (stop.end..stop.closed).any(|i| matches!(self.at(i), Some('”' | '’')));
        quoted
            && (matches!(self.at(stop.closed), Some('と' | 'な' | 'の'))
                || (stop.closed..stop.closed + 10)
                    .map_while(|i| self.at(i))
                    .take_while(|&ch| !is_hard_stop(ch) && ch != '，' && ch != '“')
                    .any(|ch| matches!(ch, '说' | '說' | '称' | '稱' | '道')))
    }

    /// A stop with no space behind: "end.The next", but no address, file name or acronym.
    fn ends_without_space(&self, stop: &Stop, last: char) -> bool {
        let opener = self
            .at(stop.closed)
            .is_some_and(|ch| matches!(ch, '“' | '‘'));
        let next = stop.closed + usize::from(opener);
        let word = self.word_at(next);
        let capital = word.starts_with(char::is_uppercase)
            && (word
                .chars()
                .nth(1)
                .is_some_and(|ch| ch.is_lowercase() || ch == '\'')
                || is_starter(word))
            || word.ends_with("'s") && word.starts_with(char::is_uppercase);
        if !capital || last == '…' {
            return false;
        }
        let (_, before) = self.word_before(stop.sentence, stop.at);
        let closed = stop.closed > stop.end;
        let address = (next..next + 40)
            .map_while(|i| self.at(i))
            .take_while(|&ch| ch != ' ')
            .any(|ch| matches!(ch, '@' | '/' | '_' | '='));
        if address && !closed {
            return false;
        }
        if last != '.' || closed {
            return self.before(stop.at).is_some_and(char::is_alphanumeric) || closed;
        }
        let plain = before.chars().count() > 1
            && before
                .chars()
                .all(|ch| ch.is_alphabetic() || matches!(ch, '\'' | '-'))
            && before.chars().next_back().is_some_and(char::is_alphabetic)
            && (!before.chars().all(char::is_uppercase) || word.contains('\'') || is_starter(word));
        let credit = ["Com", "Net", "Org", "Credit", "Photo", "Image"]
            .iter()
            .any(|name| word.starts_with(name));
        (plain || before.chars().all(|ch| ch.is_ascii_digit() || ch == ','))
            && !before.is_empty()
            && kind(before).is_none()
            && !credit
    }

    /// A question or an exclamation mark before a capital: the end, but for a name that has one and a quotation whose speaker follows.
    fn ends_with_mark(&self, stop: &Stop, next: usize) -> bool {
        let (_, word) = self.word_before(stop.sentence, stop.at);
        if word.is_empty() && self.before(stop.at) == Some('(') {
            return false;
        }
        let named = matches!(word, "Yahoo" | "Jeopardy" | "Yum") && stop.end == stop.closed;
        if named {
            return self.starts_sentence(next);
        }
        let quoted = (stop.end..stop.closed).any(|i| matches!(self.at(i), Some('”' | '’' | '"')));
        !(quoted && self.is_attribution(next))
    }

    /// Whether a name and a verb of saying stand here: the speaker of the quotation before.
    fn is_attribution(&self, at: usize) -> bool {
        let rest = self.str(at, (at + 80).min(self.len()));
        let mut words = rest.split(' ');
        let names = words
            .by_ref()
            .take(5)
            .position(|word| is_saying(word.trim_end_matches([',', '.', ':'])));
        let verb_at = match names {
            Some(n) if n > 0 => n,
            _ => return false,
        };
        rest.split(' ')
            .take(verb_at)
            .all(|word| word.starts_with(char::is_uppercase))
            && !matches!(
                words.next(),
                Some("that" | "he" | "she" | "they" | "it" | "the")
            )
    }

    /// An ellipsis before a capital: the end where the next word starts sentences, or where the dots hang on a word.
    fn ends_with_dots(&self, stop: &Stop, next: usize) -> bool {
        let hanging = self
            .before(stop.at)
            .is_some_and(|ch| !matches!(ch, ' ' | '['));
        let pronoun = matches!(self.word_at(next), "I" | "I'm" | "I've" | "I'd" | "I'll");
        let quoted = self.at(stop.end) == Some('”');
        hanging || quoted || self.starts_sentence(next) && !pronoun
    }

    /// A full stop before a capital, a figure or a letter that knows no case.
    fn ends_with_full_stop(&self, stop: &Stop, next: usize, first: char) -> bool {
        let (from, word) = self.word_before(stop.sentence, stop.at);
        let next_word = self.word_at(next);
        let figure = first.is_ascii_digit();
        let starter = self.starts_sentence(next);
        let before = self.str(stop.sentence, from);
        let opens = before.trim_matches(['•', ' ']).is_empty();
        let numeral = word.chars().all(|ch| ch.is_ascii_digit() || ch == '.') && word.len() < 6;
        if opens && (numeral || word.chars().count() == 1) {
            // The number of a list item or of a section, or an initial.
            return false;
        }
        if !word.is_empty() && word.chars().all(|ch| ch.is_ascii_digit()) {
            // "3. Oktober"
            return !(word.len() < 3
                && is_month(next_word)
                && !matches!(next_word, "May" | "March"));
        }
        if word.chars().count() == 1 {
            return self.ends_with_letter(stop, from, word, starter, figure);
        }
        let Some(kind) = kind(word) else {
            return true;
        };
        let bracketed = self.at(stop.end) == Some(')');
        let quotes = matches!(self.at(stop.closed + 1), Some('“' | '‘'));
        let after_comma = before.ends_with(", ");
        match kind {
            _ if bracketed || self.at(stop.closed + 1) == Some('(') => starter,
            Kind::Title => starter && !matches!(word, "Mr" | "Mrs" | "Ms"),
            Kind::Numbered => {
                let counted = figure || is_roman(next_word) || first == '№';
                !counted && (first.is_uppercase() || !first.is_alphabetic())
            }
            Kind::Suffix => !continues_company(next_word) && !figure,
            Kind::Junior => !continues_junior(next_word) && !continues_time(next_word) && !figure,
            Kind::Place => after_comma || starter || quotes,
            Kind::Calendar => !figure,
            Kind::Time => {
                !continues_time(next_word) && !self.is_opening_phrase(stop.sentence, from)
            }
            Kind::Inside => false,
            Kind::Acronym => {
                let country = matches!(word, "U.S" | "U.K" | "E.U" | "U.N" | "U.S.A");
                starter
                    || is_given_name(next_word)
                    || quotes && first.is_uppercase()
                    || after_comma && !country && !figure
            }
            Kind::Common => !figure || !matches!(word, "est" | "min" | "max" | "tel" | "ca"),
        }
    }

    /// Whether a full stop stands behind a word that is no abbreviation.
    fn ends_word(&self, stop: &Stop) -> bool {
        let (_, word) = self.word_before(stop.sentence, stop.at);
        word.chars().count() > 1 && kind(word).is_none()
    }

    /// A full stop behind one letter: an initial, or the end of "plan B."
    fn ends_with_letter(
        &self,
        stop: &Stop,
        from: usize,
        letter: &str,
        starter: bool,
        figure: bool,
    ) -> bool {
        if matches!(self.at(stop.end), Some('”' | '’')) {
            return true;
        }
        if let Some(kind) = kind(letter) {
            return match kind {
                Kind::Numbered => !figure,
                Kind::Common => true,
                _ => false,
            };
        }
        if letter
            .chars()
            .all(|ch| !ch.is_uppercase() && !ch.is_lowercase() && ch.is_alphabetic())
        {
            return false;
        }
        let (_, before) = self.word_before(stop.sentence, from.saturating_sub(1));
        let lettered = matches!(
            before.to_lowercase().as_str(),
            "plan"
                | "vitamin"
                | "hepatitis"
                | "influenza"
                | "type"
                | "group"
                | "class"
                | "grade"
                | "category"
                | "section"
                | "option"
                | "point"
                | "team"
                | "appendix"
                | "exhibit"
                | "phase"
                | "level"
                | "letter"
                | "omega"
        );
        let pronoun = letter == "I" && before.starts_with(char::is_lowercase);
        starter || figure && letter.starts_with(char::is_uppercase) || pronoun || lettered
    }

    /// Whether a sentence has so far only said when: "At 5 a.m."
    fn is_opening_phrase(&self, sentence: usize, to: usize) -> bool {
        let words: Vec<&str> = self.str(sentence, to).split_whitespace().take(7).collect();
        words.len() < 6
            && words.first().is_some_and(|word| {
                matches!(
                    word.trim_matches(['“', '‘', '(']),
                    "At" | "By"
                        | "Around"
                        | "Before"
                        | "After"
                        | "Until"
                        | "Since"
                        | "From"
                        | "About"
                        | "Just"
                        | "On"
                        | "Shortly"
                        | "Between"
                        | "Past"
                        | "Near"
                )
            })
    }
}

fn is_roman(word: &str) -> bool {
    !word.is_empty()
        && word
            .chars()
            .all(|ch| matches!(ch, 'I' | 'V' | 'X' | 'L' | 'C'))
        && word != "I"
}
