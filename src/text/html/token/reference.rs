//! References to characters: "&amp;", "&#38;", "&#x26;"; unknown ones stay as they are.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

/// The text with its references decoded, as in an attribute or outside of one. Line ends must be `\n`.
pub(super) fn decoded(text: &str, in_attribute: bool) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        match reference(rest, in_attribute) {
            Some((ch, len)) => {
                out.push(ch);
                rest = &rest[len..];
            }
            None => out.push('&'),
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The character that the text behind a "&" names, and the length of its name.
fn reference(text: &str, in_attribute: bool) -> Option<(char, usize)> {
    match text.strip_prefix('#') {
        Some(number) => numbered(number).map(|(ch, len)| (ch, len + 1)),
        None => named(text, in_attribute),
    }
}

fn named(text: &str, in_attribute: bool) -> Option<(char, usize)> {
    let len = text
        .bytes()
        .take(LONGEST)
        .take_while(u8::is_ascii_alphanumeric)
        .count();
    let name = &text[..len];
    if text[len..].starts_with(';')
        && let Some(&(ch, _)) = NAMED.get(name)
    {
        return Some((ch, len + 1));
    }
    // The longest beginning that is known without a semicolon; an attribute may hold an address, where "&lt=1" is none.
    let known = |n: &usize| NAMED.get(&name[..*n]).filter(|(_, bare)| *bare);
    let n = (2..=len).rev().find(|n| known(n).is_some())?;
    let followed = text[n..].starts_with(|c: char| c == '=' || c.is_ascii_alphanumeric());
    (!in_attribute || !followed).then_some((known(&n)?.0, n))
}

fn numbered(text: &str) -> Option<(char, usize)> {
    let (digits, radix, skipped) = match text.strip_prefix(['x', 'X']) {
        Some(hex) => (hex, 16, 1),
        None => (text, 10, 0),
    };
    let len = digits
        .bytes()
        .take_while(|b| (*b as char).is_digit(radix))
        .count();
    if len == 0 {
        return None;
    }
    let code = digits[..len]
        .chars()
        .filter_map(|c| c.to_digit(radix))
        .fold(0_u32, |code, d| {
            code.saturating_mul(radix).saturating_add(d)
        });
    let semicolon = usize::from(digits[len..].starts_with(';'));
    Some((character(code), skipped + len + semicolon))
}

/// The character of a number; those from 0x80 to 0x9F are meant in Windows-1252.
fn character(code: u32) -> char {
    const WINDOWS: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž',
        '\u{8F}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}',
        'ž', 'Ÿ',
    ];
    match code {
        0x80..=0x9F => WINDOWS[code as usize - 0x80],
        0 => char::REPLACEMENT_CHARACTER,
        _ => char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER),
    }
}

/// The length of the longest name that is known.
const LONGEST: usize = 32;

/// For each name its character, and whether it is known without a semicolon.
static NAMED: LazyLock<HashMap<&str, (char, bool)>> = LazyLock::new(|| {
    let mut bare = true;
    let mut named = HashMap::new();
    for line in include_str!("../entities.txt").lines() {
        bare &= line != "---";
        if let Some((name, code)) = line.split_once(' ').filter(|(name, _)| *name != "#")
            && let Some(ch) = u32::from_str_radix(code, 16).ok().and_then(char::from_u32)
        {
            named.insert(name, (ch, bare));
        }
    }
    named
});
