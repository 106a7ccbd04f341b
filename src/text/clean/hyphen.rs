//! Hyphens at line ends: which belong to a compound and which were set by the wrapping.

use super::Glyph;
use std::collections::BTreeSet;

/// The words of a text in small letters, compounds whole and in parts; the halves at line ends are left out.
pub(super) fn vocabulary(lines: impl Iterator<Item = String>) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let mut broken = false;
    for line in lines {
        let text = line.to_lowercase();
        let mut tokens: Vec<&str> = text
            .split(|ch: char| !ch.is_alphanumeric() && ch != '-')
            .collect();
        if broken && !tokens.is_empty() {
            tokens.remove(0);
        }
        broken = text.ends_with('-');
        if broken {
            tokens.pop();
        }
        for token in tokens {
            words.extend(token.split('-').map(str::to_owned));
            words.insert(token.to_owned());
        }
    }
    words
}

/// Whether the hyphen at the end of a line belongs to the word and was not set by the wrapping.
pub(super) fn keeps_hyphen(paragraph: &[Glyph], line: &[Glyph], words: &BTreeSet<String>) -> bool {
    let part = |ch: &char| ch.is_alphanumeric() || *ch == '-';
    let mut left: Vec<char> = paragraph
        .iter()
        .rev()
        .skip(1)
        .map(|g| g.ch)
        .take(40)
        .take_while(part)
        .collect();
    left.reverse();
    let left: String = left.into_iter().collect();
    let right: String = line
        .iter()
        .map(|g| g.ch)
        .take(40)
        .take_while(part)
        .collect();
    if !right.starts_with(char::is_lowercase) || !left.ends_with(char::is_lowercase) {
        // Figures, names and abbreviations are not broken.
        return true;
    }
    let (left, right) = (left.to_lowercase(), right.to_lowercase());
    if words.contains(&format!("{left}{right}")) {
        return false;
    }
    words.contains(&format!("{left}-{right}"))
        || left.contains('-')
        || right.contains('-')
        || COMPOUND_HEADS.contains(&left.as_str())
        || COMPOUND_TAILS.contains(&right.as_str())
        || (left.len() > 2 && right.len() > 2 && words.contains(&left) && words.contains(&right))
}

/// First parts of common hyphenated compounds.
const COMPOUND_HEADS: [&str; 40] = [
    "all", "anti", "best", "big", "co", "cross", "eight", "ever", "ex", "face", "far", "five",
    "four", "free", "full", "half", "hard", "high", "ill", "large", "long", "low", "mid", "multi",
    "nine", "non", "one", "part", "pro", "self", "semi", "seven", "short", "six", "small", "so",
    "ten", "three", "two", "well",
];

/// Last parts of common hyphenated compounds.
const COMPOUND_TAILS: [&str; 30] = [
    "age", "backed", "based", "born", "called", "day", "elect", "ever", "free", "general", "hour",
    "in", "led", "level", "like", "long", "minute", "mile", "month", "off", "old", "out",
    "related", "scale", "term", "time", "up", "week", "wide", "year",
];
