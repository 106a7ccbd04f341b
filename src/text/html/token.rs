//! The tags and texts of HTML, cut as the HTML standard's tokenizer cuts them (WHATWG HTML, section 13.2.5), in time
//! linear in the text; any input gives some. Only what a tree of what readers see needs: no comments, no positions.
//!
//! A crate would do, and is what the tests hold this against; but it was a tenth of the compressed engine.

mod reference;

use std::borrow::Cow;

use reference::decoded;

/// A piece of HTML.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token<'a> {
    Start(Start<'a>),
    /// An end tag with its name in small letters.
    End(String),
    /// Text, entities decoded, line ends as `\n`; never empty.
    Text(String),
    Doctype,
}

/// A start tag.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Start<'a> {
    /// Its name in small letters.
    pub(super) name: String,
    /// Its attributes, names in small letters, each name once.
    pub(super) attributes: Vec<(String, Cow<'a, str>)>,
    pub(super) self_closing: bool,
}

impl Start<'_> {
    /// The value of an attribute, if it is there.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        attributes
            .find(|(n, _)| n == name)
            .map(|(_, value)| &**value)
    }
}

/// The tokens of a text of HTML, in order.
pub(super) fn tokens(html: &str) -> Tokens<'_> {
    Tokens {
        rest: html,
        pending: None,
        inside: None,
    }
}

pub(super) struct Tokens<'a> {
    rest: &'a str,
    /// A token that comes after the text before it.
    pending: Option<Token<'a>>,
    /// The element whose content is no markup.
    inside: Option<Raw>,
}

/// An element whose content is text up to its own end tag.
#[derive(Clone, Copy)]
struct Raw {
    name: &'static str,
    /// Whether entities are decoded in it.
    decodes: bool,
}

/// What the content of an element is, if it is no markup.
fn raw(name: &str) -> Option<Raw> {
    const RAW: [(&str, bool); 9] = [
        ("textarea", true),
        ("title", true),
        ("script", false),
        ("style", false),
        ("iframe", false),
        ("xmp", false),
        ("noembed", false),
        ("noscript", false),
        ("plaintext", false),
    ];
    let found = RAW.iter().find(|(n, _)| *n == name);
    found.map(|&(name, decodes)| Raw { name, decodes })
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        if let Some(token) = self.pending.take() {
            return Some(token);
        }
        if let Some(element) = self.inside.take() {
            let (inside, rest) = self.rest.split_at(raw_end(self.rest, element.name));
            self.rest = rest;
            if !inside.is_empty() {
                return Some(Token::Text(match element.decodes {
                    true => decoded(&plain(inside), false).into_owned(),
                    false => plain(inside).into_owned(),
                }));
            }
        }
        let mut text = String::new();
        while self.pending.is_none() && !self.rest.is_empty() {
            let end = self.rest.find('<').unwrap_or(self.rest.len());
            let (before, markup) = self.rest.split_at(end);
            // Each stretch ends at a "<", which no entity reaches over.
            text.push_str(&decoded(&plain(before), false));
            self.rest = markup;
            if !markup.is_empty() {
                self.markup(&mut text);
            }
        }
        if text.is_empty() {
            return self.pending.take();
        }
        Some(Token::Text(text))
    }
}

impl<'a> Tokens<'a> {
    /// Reads what a "<" opens; it is text where it opens nothing.
    fn markup(&mut self, text: &mut String) {
        let rest = &self.rest[1..];
        let letter = |s: &str| s.starts_with(|c: char| c.is_ascii_alphabetic());
        if letter(rest) {
            let (tag, rest) = tag(rest);
            self.rest = rest;
            if let Some(tag) = tag {
                self.inside = raw(&tag.name);
                self.pending = Some(Token::Start(tag));
            }
        } else if let Some(end) = rest.strip_prefix('/').filter(|end| letter(end)) {
            let (tag, rest) = tag(end);
            self.rest = rest;
            self.pending = tag.map(|tag| Token::End(tag.name));
        } else if let Some(after) = rest.strip_prefix("!--") {
            self.rest = &after[comment_end(after)..];
        } else if rest.starts_with(['!', '?']) || rest.starts_with('/') && rest.len() > 1 {
            let doctype = rest
                .get(..8)
                .is_some_and(|r| r.eq_ignore_ascii_case("!doctype"));
            self.rest = rest.find('>').map_or("", |at| &rest[at + 1..]);
            self.pending = doctype.then_some(Token::Doctype);
        } else {
            text.push('<');
            self.rest = rest;
        }
    }
}

/// A tag from its name on, and what follows it; none if the text ends in it.
fn tag(text: &str) -> (Option<Start<'_>>, &str) {
    let mut tag = Start::default();
    let end = text.find(|c| is_space(c) || matches!(c, '/' | '>'));
    let (name, mut rest) = text.split_at(end.unwrap_or(text.len()));
    tag.name = small(name);
    loop {
        rest = rest.trim_start_matches(is_space);
        match rest.chars().next() {
            None => return (None, ""),
            Some('>') => return (Some(tag), &rest[1..]),
            Some('/') => {
                rest = &rest[1..];
                tag.self_closing = rest.starts_with('>');
            }
            Some(first) => {
                let Some((name, value, after)) = attribute(rest, first) else {
                    return (None, "");
                };
                if tag.attribute(&name).is_none() {
                    tag.attributes.push((name, value));
                }
                rest = after;
            }
        }
    }
}

/// An attribute with its value, and what follows it; none if the text ends in it.
fn attribute(text: &str, first: char) -> Option<(String, Cow<'_, str>, &str)> {
    // A "=" that comes first belongs to the name.
    let from = first.len_utf8();
    let end = text[from..].find(|c| is_space(c) || matches!(c, '/' | '>' | '='))?;
    let (name, after) = text.split_at(from + end);
    let Some(value) = after.trim_start_matches(is_space).strip_prefix('=') else {
        return Some((small(name), Cow::Borrowed(""), after));
    };
    let value = value.trim_start_matches(is_space);
    let (value, rest) = match value.chars().next()? {
        quote @ ('"' | '\'') => value[1..].split_once(quote)?,
        _ => value.split_at(value.find(|c| is_space(c) || c == '>')?),
    };
    let value = match plain(value) {
        Cow::Borrowed(value) => decoded(value, true),
        Cow::Owned(value) => Cow::Owned(decoded(&value, true).into_owned()),
    };
    Some((small(name), value, rest))
}

/// Where a comment ends that begins here.
fn comment_end(text: &str) -> usize {
    for empty in [">", "->"] {
        if text.starts_with(empty) {
            return empty.len();
        }
    }
    let ends = ["-->", "--!>"].into_iter();
    let ends = ends.filter_map(|end| Some(text.find(end)? + end.len()));
    ends.min().unwrap_or(text.len())
}

/// Where the content of an element ends that is no markup: before its own end tag.
fn raw_end(text: &str, name: &str) -> usize {
    if name == "plaintext" {
        return text.len();
    }
    // A script may write "</script>" in a comment, as long as it opened "<script" there.
    let (mut escaped, mut twice) = (false, false);
    let mut at = 0;
    while let Some(next) = text[at..].find(['<', '-']) {
        at += next;
        let rest = &text[at..];
        if rest.starts_with("-->") {
            (escaped, twice, at) = (false, false, at + 3);
        } else if name == "script" && !escaped && rest.starts_with("<!--") {
            // The dashes that open it may close it.
            (escaped, at) = (true, at + 2);
        } else if is_tag(rest, "</", name) {
            if !twice {
                return at;
            }
            (twice, at) = (false, at + 2);
        } else {
            twice |= escaped && is_tag(rest, "<", name);
            at += 1;
        }
    }
    text.len()
}

/// Whether a tag begins here that has this name.
fn is_tag(text: &str, opening: &str, name: &str) -> bool {
    let end = opening.len() + name.len();
    text.starts_with(opening)
        && text
            .get(opening.len()..end)
            .is_some_and(|n| n.eq_ignore_ascii_case(name))
        && text[end..].starts_with(|c| is_space(c) || matches!(c, '/' | '>'))
}

fn is_space(ch: char) -> bool {
    matches!(ch, ' ' | '\t' | '\n' | '\r' | '\u{C}')
}

fn small(name: &str) -> String {
    name.to_ascii_lowercase()
}

/// The text with every line end as `\n`.
fn plain(text: &str) -> Cow<'_, str> {
    if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests;
