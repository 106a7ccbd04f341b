//! Where sentences end inside one paragraph: a stop with the marks that close after it, unless what stands around it says that the sentence goes on.

use super::abbreviation::{
    Kind, continues_company, continues_junior, continues_time, is_german_starter, is_given_name,
    is_month, is_saying, is_starter, kind,
};
use super::line::{Line, Stop, is_closer, is_hard_stop, is_opener};
use crate::text::Span;

/// The sentences of one paragraph, trimmed, in order.
pub(super) fn sentences(line: &str) -> Vec<Span> {
    let line = Line::new(line);
    let mut all = Vec::new();
    let mut start = 0;
    let mut worded = false;
    let mut i = 0;
    while let Some(ch) = line.at(i) {
        if ch.is_ascii_alphanumeric() || ch == ' ' {
            worded |= ch != ' ';
            i += 1;
            continue;
        }
        if ch == '•' && i > start && line.before(i) == Some(' ') {
            line.push(&mut all, start, i);
            (start, worded) = (i, false);
        }
        worded |= ch.is_alphanumeric();
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

impl Line<'_> {
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
            Kind::Junior => {
                // "El Sr. Vidal": in Spanish and Portuguese a title.
                let named = before.split_whitespace().next_back().is_some_and(|name| {
                    name.starts_with(char::is_uppercase) && !matches!(name, "El" | "O" | "Al")
                });
                named && !continues_junior(next_word) && !continues_time(next_word) && !figure
            }
            Kind::Place => after_comma || starter || quotes,
            Kind::Calendar => !figure,
            Kind::Time => {
                !continues_time(next_word) && !self.is_opening_phrase(stop.sentence, from)
            }
            Kind::Inside => false,
            Kind::Scale => {
                figure
                    || quotes
                    || starter
                    || is_german_starter(next_word)
                    || is_given_name(next_word)
            }
            Kind::Acronym => {
                let country = matches!(word, "U.S" | "U.K" | "E.U" | "U.N" | "U.S.A");
                starter
                    || is_given_name(next_word)
                    || quotes && first.is_uppercase()
                    || after_comma && !country && !figure
            }
            // "5 ft. 3 in. tall"
            Kind::Common => !figure || !matches!(word, "est" | "min" | "max" | "tel" | "ft" | "lb"),
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
        let (_, before) = self.word_before(stop.sentence, from.saturating_sub(1));
        match letter {
            // "2020 г." is a year, "г. Линдаль" a town.
            "г" => return before.ends_with(|ch: char| ch.is_ascii_digit()),
            // "И т. д."
            "д" | "п" if before == "т." => return true,
            _ => {}
        }
        // With a capital it is an initial or the number of a king.
        if let Some(kind) = kind(letter).filter(|_| letter.starts_with(char::is_lowercase)) {
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
