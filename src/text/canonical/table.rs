//! Which characters are composed of others and which combine, as Normalization Form C has them (Unicode Standard Annex 15).
//! Read from a table of 15 kB, 6 of them compressed: those of libraries are laid out for speed, and were a twelfth of the compressed engine.

use std::sync::LazyLock;

use crate::order;

/// A test of this file writes it from a library and holds it against that.
const TABLE: &str = include_str!("table.txt");

static CHARACTERS: LazyLock<Characters> = LazyLock::new(|| Characters::of(TABLE));

/// The table as it is looked up in; all lists are in order.
struct Characters {
    /// What a character is made of.
    made: Vec<(char, char, Option<char>)>,
    /// Two characters and what they make.
    pairs: Vec<(char, char, char)>,
    /// From where to where characters combine, and in which class.
    marks: Vec<(char, char, u8)>,
    /// Those that change by composition, or may join what stands before them; without Hangul.
    unstable: Vec<char>,
}

/// Hands over what a character is made of in the end, which is itself if it is made of nothing.
pub(super) fn decompose(ch: char, part: &mut impl FnMut(char)) {
    if ch < '\u{c0}' {
        return part(ch);
    }
    if let Some(syllable) = (ch as u32)
        .checked_sub(SYLLABLES)
        .filter(|&s| s < LEADS * BLOCK)
    {
        let trail = syllable % TRAILS;
        part(letter(LEAD + syllable / BLOCK));
        part(letter(VOWEL + syllable % BLOCK / TRAILS));
        if trail > 0 {
            part(letter(TRAIL + trail));
        }
        return;
    }
    let made = &CHARACTERS.made;
    let Ok(at) = made.binary_search_by_key(&ch, |made| made.0) else {
        return part(ch);
    };
    let (_, first, second) = made[at];
    decompose(first, part);
    second.into_iter().for_each(part);
}

/// The one character that two make.
pub(super) fn whole(first: char, second: char) -> Option<char> {
    let (a, b) = (first as u32, second as u32);
    if let (Some(lead @ 0..LEADS), Some(vowel @ 0..VOWELS)) =
        (a.checked_sub(LEAD), b.checked_sub(VOWEL))
    {
        return char::from_u32(SYLLABLES + lead * BLOCK + vowel * TRAILS);
    }
    if let (Some(syllable), Some(trail @ 1..TRAILS)) =
        (a.checked_sub(SYLLABLES), b.checked_sub(TRAIL))
        && syllable < LEADS * BLOCK
        && syllable % TRAILS == 0
    {
        return char::from_u32(a + trail);
    }
    let pairs = &CHARACTERS.pairs;
    let at = pairs.binary_search_by_key(&(first, second), |&(a, b, _)| (a, b));
    at.ok().map(|at| pairs[at].2)
}

/// The combining class; 0 for what begins anew.
pub(super) fn class(ch: char) -> u8 {
    mark(ch).unwrap_or(0)
}

/// Whether a character combines with the one before it (general category M).
pub(crate) fn is_mark(ch: char) -> bool {
    mark(ch).is_some()
}

/// Whether a character never changes by composition and never joins what stands before it.
pub(crate) fn is_stable(ch: char) -> bool {
    let jamo = ('\u{1161}'..='\u{1175}').contains(&ch) || ('\u{11a8}'..='\u{11c2}').contains(&ch);
    ch < '\u{300}' || !jamo && CHARACTERS.unstable.binary_search(&ch).is_err()
}

/// The class of a mark.
fn mark(ch: char) -> Option<u8> {
    if ch < '\u{300}' {
        return None;
    }
    let marks = &CHARACTERS.marks;
    let after = marks.partition_point(|&(first, ..)| first <= ch);
    let (_, last, class) = marks[after.checked_sub(1)?];
    (ch <= last).then_some(class)
}

/// Hangul is composed by arithmetic (chapter 3.12 of the Unicode Standard): where its syllables begin, and its three kinds of
/// letters, and how many there are of each; the letter before the first trailing one stands for none.
const SYLLABLES: u32 = 0xac00;
const LEAD: u32 = 0x1100;
const LEADS: u32 = 19;
const VOWEL: u32 = 0x1161;
const VOWELS: u32 = 21;
const TRAIL: u32 = 0x11a7;
const TRAILS: u32 = 28;
/// How many syllables begin with one letter.
const BLOCK: u32 = VOWELS * TRAILS;

impl Characters {
    /// Reads the table. A line has a kind and code points in hexadecimal: `s` lists the characters that come second in pairs,
    /// `x` tells from where to where pairs are never composed, `m` how far from the last ones there are marks, how many more
    /// follow, and their class. After the code point of `1` and `2` stands what it and those after it are made of: single
    /// characters, or pairs of a character and a sign that counts, from `!`, which of the second ones it is.
    fn of(table: &str) -> Self {
        let mut read = Self {
            made: Vec::new(),
            pairs: Vec::new(),
            marks: Vec::new(),
            unstable: Vec::new(),
        };
        let mut seconds = Vec::new();
        for line in table.lines() {
            let (kind, rest) = line.split_once(' ').unwrap_or_default();
            let codes = rest
                .split(' ')
                .map(|c| u32::from_str_radix(c, 16).unwrap_or_default());
            let codes: Vec<u32> = codes.collect();
            match (kind, codes.as_slice()) {
                ("s", codes) => seconds = codes.iter().map(|&code| letter(code)).collect(),
                ("x", &[first, last]) => read.unstable.extend(letter(first)..=letter(last)),
                ("m", &[gap, further, class]) => {
                    let before = read.marks.last().map_or(0, |&(_, last, _)| last as u32);
                    let (first, last) = (letter(before + gap), letter(before + gap + further));
                    read.marks.push((first, last, class as u8));
                    if class > 0 {
                        read.unstable.extend(first..=last);
                    }
                }
                ("1" | "2", &[start, ..]) => {
                    let parts = rest.split_once(' ').unwrap_or_default().1;
                    read.made_from(start, parts, (kind == "2").then_some(&seconds));
                }
                _ => {}
            }
        }
        order::sort(&mut read.made);
        order::sort(&mut read.unstable);
        let apart = |ch: &char| read.unstable.binary_search(ch).is_ok();
        let composed = read.made.iter().filter(|(ch, ..)| !apart(ch));
        let composed = composed.filter_map(|&(ch, first, second)| Some((first, second?, ch)));
        read.pairs = composed.collect();
        // What comes second may join what stands before it, and so may what begins with such a character.
        let mut joins: Vec<char> = read.pairs.iter().map(|&(_, second, _)| second).collect();
        order::sort(&mut joins);
        let wholes = read.pairs.iter().map(|&(.., ch)| ch);
        let joining = wholes.filter(|&ch| joins.binary_search(&read.beginning(ch)).is_ok());
        let joining: Vec<char> = joining.collect();
        read.unstable.extend(joining);
        read.unstable.extend(joins);
        order::sort(&mut read.unstable);
        order::sort(&mut read.pairs);
        read
    }

    /// The first of the characters that one is made of.
    fn beginning(&self, ch: char) -> char {
        match self.made.binary_search_by_key(&ch, |made| made.0) {
            Ok(at) => self.beginning(self.made[at].1),
            Err(_) => ch,
        }
    }

    /// Reads what the characters from a code point on are made of: of pairs with one of `seconds`, or of single ones.
    fn made_from(&mut self, start: u32, parts: &str, seconds: Option<&Vec<char>>) {
        let mut parts = parts.chars();
        for code in start.. {
            let Some(first) = parts.next() else { return };
            let second = seconds.and_then(|all| all.get(parts.next()? as usize - '!' as usize));
            if seconds.is_none() {
                self.unstable.push(letter(code));
            }
            self.made.push((letter(code), first, second.copied()));
        }
    }
}

fn letter(code: u32) -> char {
    char::from_u32(code).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;
    use std::fmt::Write as _;
    use std::iter::once;
    use unicode_normalization::char as library;
    use unicode_normalization::{IsNormalized, UNICODE_VERSION, is_nfc_quick};

    fn all() -> impl Iterator<Item = char> {
        '\0'..=char::MAX
    }

    fn decomposed(ch: char) -> Vec<char> {
        let mut parts = Vec::new();
        library::decompose_canonical(ch, |part| parts.push(part));
        parts
    }

    /// What a character is made of, in one step: one other character or two.
    fn steps() -> Vec<(char, char, Option<char>)> {
        let syllable = |ch: &char| (0xac00..0xd7a4).contains(&(*ch as u32));
        let made = all().filter(|ch| !syllable(ch));
        let made = made.map(|ch| (ch, decomposed(ch)));
        let made: Vec<(char, Vec<char>)> = made.filter(|(ch, parts)| parts != &[*ch]).collect();
        let mut named: BTreeMap<&[char], char> = BTreeMap::new();
        for (ch, parts) in &made {
            named.entry(parts).or_insert(*ch);
        }
        let step = |(ch, parts): &(char, Vec<char>)| match parts.as_slice() {
            [one] => (*ch, *one, None),
            [first, last] => (*ch, *first, Some(*last)),
            [before @ .., last] => (*ch, named[before], Some(*last)),
            [] => unreachable!("a character is made of something"),
        };
        made.iter().map(step).collect()
    }

    /// Lines of runs: of what stands for characters that follow each other and are alike.
    fn runs<T: PartialEq>(all: impl Iterator<Item = (char, T)>) -> Vec<(char, char, T)> {
        let mut runs: Vec<(char, char, T)> = Vec::new();
        for (ch, of) in all {
            match runs.last_mut() {
                Some((_, last, same)) if *last as u32 + 1 == ch as u32 && *same == of => *last = ch,
                _ => runs.push((ch, ch, of)),
            }
        }
        runs
    }

    /// The table, from the library.
    fn written() -> String {
        let steps = steps();
        let mut seconds: Vec<char> = steps.iter().filter_map(|step| step.2).collect();
        seconds.sort_unstable();
        seconds.dedup();
        let (a, b, c) = UNICODE_VERSION;
        let mut out = format!(
            "# Decompositions and marks of the Unicode Character Database {a}.{b}.{c}; written by a test of table.rs.\ns"
        );
        for second in &seconds {
            let _ = write!(out, " {:x}", *second as u32);
        }
        let apart = steps
            .iter()
            .filter_map(|&(ch, a, b)| (library::compose(a, b?) != Some(ch)).then_some((ch, ())));
        for (first, last, ()) in runs(apart) {
            let _ = write!(out, "\nx {:x} {:x}", first as u32, last as u32);
        }
        let mut before = None;
        for &(ch, first, second) in &steps {
            let kind = 1 + u8::from(second.is_some());
            if before != Some((kind, ch as u32)) {
                let _ = write!(out, "\n{kind} {:x} ", ch as u32);
            }
            before = Some((kind, ch as u32 + 1));
            out.push(first);
            out.extend(second.map(|s| {
                let place = seconds.binary_search(&s).expect("all are listed");
                char::from(b'!' + u8::try_from(place).expect("they are few"))
            }));
        }
        let marks = all().filter(|&ch| library::is_combining_mark(ch));
        let marks = marks.map(|ch| (ch, library::canonical_combining_class(ch)));
        let mut before = 0;
        for (first, last, class) in runs(marks) {
            let (first, last) = (first as u32, last as u32);
            let _ = write!(out, "\nm {:x} {:x} {class:x}", first - before, last - first);
            before = last;
        }
        out + "\n"
    }

    #[test]
    fn the_table_is_as_written() {
        let written = written();
        if std::env::var_os("TABLE").is_some_and(|to_do| to_do == "write") {
            let file = concat!(env!("CARGO_MANIFEST_DIR"), "/src/text/canonical/table.txt");
            std::fs::write(file, written).expect("a place to write");
            return;
        }
        assert_eq!(
            TABLE, written,
            "`TABLE=write cargo test canonical` writes it anew"
        );
    }

    #[test]
    fn every_character_is_as_the_library_has_it() {
        for ch in all() {
            let mut parts = Vec::new();
            decompose(ch, &mut |part| parts.push(part));
            assert_eq!(parts, decomposed(ch), "{ch:?}");
            assert_eq!(class(ch), library::canonical_combining_class(ch), "{ch:?}");
            assert_eq!(is_mark(ch), library::is_combining_mark(ch), "{ch:?}");
            let stable = class(ch) == 0 && is_nfc_quick(once(ch)) == IsNormalized::Yes;
            assert_eq!(is_stable(ch), stable || ch < '\u{300}', "{ch:?}");
        }
    }

    #[test]
    fn pairs_make_what_they_make_in_the_library() {
        let firsts: Vec<char> = steps().iter().map(|step| step.1).collect();
        let hangul = [
            '\u{1100}', '\u{1112}', '\u{1113}', '\u{ac00}', '\u{ac01}', '\u{d788}',
        ];
        let mut seconds: Vec<char> = steps().iter().filter_map(|step| step.2).collect();
        seconds.sort_unstable();
        seconds.dedup();
        seconds.extend([
            'a', '\u{1161}', '\u{1175}', '\u{1176}', '\u{11a7}', '\u{11a8}', '\u{11c2}', '\u{11c3}',
        ]);
        for &first in firsts.iter().chain(&hangul) {
            for &second in &seconds {
                assert_eq!(
                    whole(first, second),
                    library::compose(first, second),
                    "{first:?} {second:?}"
                );
            }
        }
    }
}
