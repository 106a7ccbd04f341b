//! From HTML to plain text: paragraphs separated by blank lines, no markup, nothing run or loaded.
//!
//! A whole page gives its article alone; a fragment, as a clipboard holds it, gives all that a reader would see.

mod content;
mod token;
mod tree;

use tree::{Item, Tree};

/// The readable text of a page or a fragment of HTML, in time about linear in its length; any input gives one.
///
/// Paragraphs and headings are separated by a blank line; `<br>` ends a line; each item of a list is a line that starts with "• ".
#[must_use]
pub fn text_of_html(html: &str) -> String {
    let fragment = clipboard_fragment(html);
    let mut tree = Tree::of(fragment.unwrap_or(html));
    let root = if fragment.is_some() || !tree.is_page {
        None
    } else {
        content::drop_boilerplate(&mut tree);
        content::article(&tree)
    };
    let mut text = Text::default();
    if let Some(root) = root {
        if let Some(title) = content::title_before(&tree, root) {
            text.write(&tree, title);
        }
        text.write(&tree, root);
    } else {
        text.write(&tree, Tree::ROOT);
    }
    text.out.truncate(text.out.trim_end().len());
    text.out
}

/// What stands between the marks that browsers set around a copied selection.
fn clipboard_fragment(html: &str) -> Option<&str> {
    let (_, rest) = html.split_once("<!--StartFragment-->")?;
    Some(
        rest.split_once("<!--EndFragment-->")
            .map_or(rest, |(inside, _)| inside),
    )
}

/// The text as it grows; breaks are written only between texts.
#[derive(Default)]
struct Text {
    out: String,
    /// Line ends due before the next text, two at most.
    breaks: usize,
    /// Whether white space is due before the next text.
    space: bool,
    /// Whether the next text opens a list item.
    bullet: bool,
    /// How many open elements keep their line ends.
    preformatted: usize,
}

impl Text {
    fn write(&mut self, tree: &Tree, root: usize) {
        self.end_line(2);
        for item in tree.items_of(root) {
            match item {
                Item::Text(text) => self.push(text),
                Item::Open(id) => self.open(&tree.elements[*id].name),
                Item::Close(id) => self.close(&tree.elements[*id].name),
            }
        }
        self.end_line(2);
    }

    fn open(&mut self, name: &str) {
        match name {
            "br" if self.breaks == 0 => self.end_line(1),
            "br" => self.end_line(2),
            "li" => {
                self.end_line(1);
                self.bullet = true;
            }
            "pre" => {
                self.end_line(2);
                self.preformatted += 1;
            }
            "q" => self.push("“"),
            _ => self.end_line(breaks_around(name)),
        }
        self.space |= matches!(name, "td" | "th" | "img");
    }

    fn close(&mut self, name: &str) {
        match name {
            "br" => {}
            "li" => {
                self.end_line(1);
                self.bullet = false;
            }
            "pre" => {
                self.end_line(2);
                self.preformatted = self.preformatted.saturating_sub(1);
            }
            "q" => {
                self.space = false;
                self.push("”");
            }
            _ => self.end_line(breaks_around(name)),
        }
    }

    fn end_line(&mut self, breaks: usize) {
        // A paragraph inside a list item stays on the item's line.
        if !self.bullet {
            self.breaks = self.breaks.max(breaks);
        }
    }

    fn push(&mut self, text: &str) {
        if self.preformatted > 0 {
            for (i, line) in text.split('\n').enumerate() {
                if i > 0 {
                    self.breaks = (self.breaks + 1).min(2);
                }
                self.push_words(line);
            }
        } else {
            self.push_words(text);
        }
    }

    fn push_words(&mut self, text: &str) {
        let is_space = |ch: char| matches!(ch, ' ' | '\t' | '\n' | '\r' | '\u{C}');
        self.space |= text.starts_with(is_space);
        for word in text.split(is_space).filter(|word| !word.is_empty()) {
            if self.out.is_empty() {
            } else if self.breaks > 0 {
                self.out.extend(std::iter::repeat_n('\n', self.breaks));
            } else if self.space {
                self.out.push(' ');
            }
            if std::mem::take(&mut self.bullet) {
                self.out.push_str("• ");
            }
            self.out.push_str(word);
            (self.breaks, self.space) = (0, true);
        }
        self.space =
            text.ends_with(is_space) || self.space && text.trim_matches(is_space).is_empty();
    }
}

/// How many line ends stand before and behind an element: two for paragraphs, one for rows, none inside a line.
fn breaks_around(name: &str) -> usize {
    match name {
        "tr" | "dt" | "dd" | "option" => 1,
        _ if tree::is_block(name) => 2,
        _ => 0,
    }
}

#[cfg(test)]
mod tests;
