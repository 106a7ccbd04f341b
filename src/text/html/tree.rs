//! The elements and texts of a page in document order. Only what a reader may see is kept; depth costs no stack.

use super::token::{Start, Token, tokens};
use std::collections::BTreeMap;

/// A page as a flat list of openings, closings and texts.
pub(super) struct Tree {
    /// What stands in the page, in order; each element opens and closes once.
    pub(super) items: Vec<Item>,
    /// Its elements, parents before children; the first is the root of all.
    pub(super) elements: Vec<Element>,
    /// Whether it is a whole page and no fragment.
    pub(super) is_page: bool,
}

/// One step through a page.
pub(super) enum Item {
    /// An element opens.
    Open(usize),
    /// An element closes.
    Close(usize),
    /// A text, entities decoded.
    Text(String),
}

/// An element.
pub(super) struct Element {
    /// Its name in small letters.
    pub(super) name: String,
    /// The index of its parent; the root is its own.
    pub(super) parent: usize,
    /// Its class, id and role as small words.
    pub(super) words: Vec<String>,
    /// Whether a reader does not get to see it.
    pub(super) dropped: bool,
    /// The items from its opening to its closing.
    pub(super) items: (usize, usize),
}

impl Tree {
    /// The element that holds all others.
    pub(super) const ROOT: usize = 0;

    /// The tree of a text of HTML.
    pub(super) fn of(html: &str) -> Self {
        let mut builder = Builder::new();
        for token in tokens(html) {
            match token {
                Token::Start(tag) => builder.start(&tag),
                Token::End(name) => builder.end(&name),
                Token::Text(text) => builder.tree.items.push(Item::Text(text)),
                Token::Doctype => builder.tree.is_page = true,
            }
        }
        builder.finish()
    }

    /// The items of an element that a reader sees.
    pub(super) fn items_of(&self, id: usize) -> impl Iterator<Item = &Item> {
        let (from, to) = self.elements[id].items;
        let mut at = from;
        std::iter::from_fn(move || {
            while at < to {
                let item = &self.items[at];
                match item {
                    // The whole of a dropped element is passed over at once.
                    Item::Open(id) if self.elements[*id].dropped => at = self.elements[*id].items.1,
                    _ => {
                        at += 1;
                        return Some(item);
                    }
                }
            }
            None
        })
    }
}

/// Whether an element starts on a line of its own.
pub(super) fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "body"
            | "center"
            | "details"
            | "dialog"
            | "dd"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hgroup"
            | "hr"
            | "html"
            | "li"
            | "main"
            | "menu"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "section"
            | "summary"
            | "table"
            | "tbody"
            | "thead"
            | "tfoot"
            | "tr"
            | "ul"
    )
}

fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
    )
}

/// Elements whose content is no text of the page.
fn is_unseen(name: &str) -> bool {
    matches!(
        name,
        "head"
            | "title"
            | "script"
            | "style"
            | "template"
            | "noscript"
            | "svg"
            | "math"
            | "iframe"
            | "object"
            | "embed"
            | "video"
            | "audio"
            | "canvas"
            | "map"
            | "button"
            | "select"
            | "textarea"
            | "input"
            | "datalist"
            | "progress"
            | "meter"
    )
}

/// How far up an end that the page leaves out is looked for, so that deep nesting costs no more than its length.
const REACH: usize = 32;

struct Builder {
    tree: Tree,
    open: Vec<usize>,
    /// How many open elements have a name.
    counts: BTreeMap<String, usize>,
}

impl Builder {
    fn new() -> Self {
        let mut builder = Self {
            tree: Tree {
                items: Vec::new(),
                elements: Vec::new(),
                is_page: false,
            },
            open: Vec::new(),
            counts: BTreeMap::new(),
        };
        builder.push("#root", Vec::new(), false);
        builder
    }

    fn start(&mut self, tag: &Start<'_>) {
        let name = tag.name.as_str();
        self.tree.is_page |= matches!(name, "html" | "body");
        match name {
            "li" => self.close_implied(&["li"], &["ul", "ol", "menu"]),
            "dt" | "dd" => self.close_implied(&["dt", "dd"], &["dl"]),
            "tr" => self.close_implied(&["tr"], &["table"]),
            "td" | "th" => self.close_implied(&["td", "th"], &["tr", "table"]),
            // A page that forgets to close its head still has a body.
            "body" => self.end("head"),
            name if is_block(name) => self.close_implied(
                &["p"],
                &["div", "td", "li", "article", "section", "blockquote"],
            ),
            _ => {}
        }
        let attribute = |name: &str| tag.attribute(name).map(str::to_lowercase);
        let hidden = tag.attribute("hidden").is_some()
            || attribute("aria-hidden").is_some_and(|value| value == "true")
            || attribute("style").is_some_and(|style| {
                let style: String = style.split_whitespace().collect();
                style.contains("display:none") || style.contains("visibility:hidden")
            });
        let mut words = Vec::new();
        for (key, prefix) in [
            ("class", ""),
            ("id", ""),
            ("role", "role="),
            ("itemprop", "itemprop="),
        ] {
            let value = attribute(key).unwrap_or_default();
            let parts = value
                .split(|ch: char| !ch.is_alphanumeric())
                .filter(|word| !word.is_empty());
            words.extend(parts.take(50).map(|word| format!("{prefix}{word}")));
        }
        let dropped = hidden || is_unseen(name);
        self.push(name, words, dropped);
        if is_void(name) || tag.self_closing && self.counts.contains_key("svg") {
            self.pop();
        }
    }

    fn end(&mut self, name: &str) {
        if self.counts.get(name).is_none_or(|&count| count == 0) {
            return;
        }
        while let Some(&top) = self.open.last() {
            let found = self.tree.elements[top].name == name;
            self.pop();
            if found {
                break;
            }
        }
    }

    /// Closes an element of these names whose end tag was left out, unless one of the bounds lies between.
    fn close_implied(&mut self, names: &[&str], bounds: &[&str]) {
        let above = self.open.iter().rev().take(REACH);
        let found = above
            .map(|&id| self.tree.elements[id].name.as_str())
            .take_while(|name| !bounds.contains(name) || names.contains(name))
            .find(|name| names.contains(name))
            .map(str::to_owned);
        if let Some(name) = found {
            self.end(&name);
        }
    }

    fn push(&mut self, name: &str, words: Vec<String>, dropped: bool) {
        let id = self.tree.elements.len();
        let at = self.tree.items.len();
        self.tree.elements.push(Element {
            name: name.to_owned(),
            parent: self.open.last().copied().unwrap_or(Tree::ROOT),
            words,
            dropped,
            items: (at, at),
        });
        self.tree.items.push(Item::Open(id));
        self.open.push(id);
        *self.counts.entry(name.to_owned()).or_default() += 1;
    }

    fn pop(&mut self) {
        let Some(id) = self.open.pop() else {
            return;
        };
        self.tree.items.push(Item::Close(id));
        let element = &mut self.tree.elements[id];
        element.items.1 = self.tree.items.len();
        if let Some(count) = self.counts.get_mut(&element.name) {
            *count = count.saturating_sub(1);
        }
    }

    fn finish(mut self) -> Tree {
        while !self.open.is_empty() {
            self.pop();
        }
        self.tree
    }
}
