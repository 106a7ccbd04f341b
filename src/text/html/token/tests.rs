//! The tokens are those of a tokenizer that follows the standard to the letter.

use super::*;
use html5gum::{DefaultEmitter, Token as Given, Tokenizer};
use proptest::prelude::*;

/// What the other tokenizer makes of it; its comments left out, and texts that they part joined.
fn given(html: &str) -> Vec<Token<'static>> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let read = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let mut tokens: Vec<Token> = Vec::new();
    for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
        match token {
            Given::StartTag(tag) => tokens.push(Token::Start(Start {
                name: read(&tag.name),
                attributes: tag
                    .attributes
                    .iter()
                    .map(|(name, value)| (read(name), Cow::Owned(read(value))))
                    .collect(),
                self_closing: tag.self_closing,
            })),
            Given::EndTag(tag) => tokens.push(Token::End(read(&tag.name))),
            Given::String(text) => match tokens.last_mut() {
                Some(Token::Text(last)) => last.push_str(&read(&text)),
                _ => tokens.push(Token::Text(read(&text))),
            },
            Given::Doctype(_) => tokens.push(Token::Doctype),
            Given::Comment(_) | Given::Error(_) => {}
        }
    }
    tokens
}

fn ours(html: &str) -> Vec<Token<'_>> {
    let mut all: Vec<Token> = Vec::new();
    for mut token in tokens(html) {
        if let Token::Start(tag) = &mut token {
            tag.attributes.sort();
        }
        match (all.last_mut(), &token) {
            (Some(Token::Text(last)), Token::Text(text)) => last.push_str(text),
            _ => all.push(token),
        }
    }
    all
}

/// Pieces of which tags, comments, references and scripts come about, and break off.
const PIECES: &[&str] = &[
    "<",
    ">",
    "/",
    "</",
    "/>",
    "=",
    "\"",
    "'",
    "!",
    "-",
    "--",
    "<!--",
    "-->",
    "--!>",
    "<!-->",
    "?",
    " ",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "p",
    "P",
    "div",
    "a",
    "b ",
    "class=",
    "id='x'",
    "hidden",
    "style=\"a;b\"",
    "<p>",
    "</p>",
    "<br/>",
    "<a href=x>",
    "<a HREF=\"?a=1&lt=2&amp;c\">",
    "<script>",
    "</script>",
    "<SCRIPT ",
    "</script ",
    "<style>",
    "</style>",
    "<textarea>",
    "</textarea>",
    "<title>",
    "</title>",
    "<noscript>",
    "</noscript>",
    "<plaintext>",
    "<xmp>",
    "</xmp>",
    "<!doctype html>",
    "<!DOCTYPE",
    "<![CDATA[",
    "]]>",
    "<?xml ?>",
    "&",
    ";",
    "&amp;",
    "&amp",
    "&AMP",
    "&lt",
    "&notit;",
    "&not",
    "&eacute;",
    "&eacute",
    "&hellip;",
    "&hellip",
    "&#",
    "&#x",
    "&#38;",
    "&#38",
    "&#x26;",
    "&#X1F600",
    "&#0;",
    "&#150;",
    "&#xD800;",
    "&#9999999999;",
    "&unknown;",
    "&nbsp;",
    "&frac12",
    "&Zcaron;",
    "word",
    "é",
    "\u{FEFF}x",
    "1",
    "🙂",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn as_the_standard_cuts(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..14)) {
        let html = pieces.concat();
        prop_assert_eq!(ours(&html), given(&html), "of {:?}", html);
    }

    #[test]
    fn any_text_gives_tokens(html in any::<String>()) {
        // The standard puts another character in its place; here it is passed on, and dropped with other controls.
        let html = html.replace('\0', "");
        prop_assert_eq!(ours(&html), given(&html));
    }
}
