//! Words, figures and marks as the changes see them; on purpose not those of the engine, which is what is measured.

use article_compare::text::Span;

/// A word, a figure with its points and commas, or a single mark.
pub struct Token<'a> {
    pub span: Span,
    pub text: &'a str,
    pub lower: String,
    /// Whether no space stands before it.
    pub glued: bool,
}

impl Token<'_> {
    pub fn is_word(&self) -> bool {
        self.text.starts_with(char::is_alphabetic)
    }

    pub fn is_figure(&self) -> bool {
        self.text.starts_with(|c: char| c.is_ascii_digit())
    }

    pub fn is_capital(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }
}

/// The tokens of a text, in order.
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        if first.is_whitespace() {
            at += first.len_utf8();
            continue;
        }
        let len = if first.is_ascii_digit() {
            run(rest, |c| c.is_ascii_digit(), &['.', ','])
        } else if first.is_alphabetic() {
            run(rest, char::is_alphabetic, &['\'', '’'])
        } else {
            first.len_utf8()
        };
        let text = &rest[..len];
        tokens.push(Token {
            span: Span::new(at, at + len),
            text,
            lower: text.to_lowercase(),
            glued: tokens.last().is_some_and(|t| t.span.end == at),
        });
        at += len;
    }
    tokens
}

/// The length of a run of such characters, with a mark between two of them; "'s" ends a word.
fn run(rest: &str, belongs: impl Fn(char) -> bool, marks: &[char]) -> usize {
    let mut end = 0;
    for (at, c) in rest.char_indices() {
        let tail = &rest[at + c.len_utf8()..];
        let owner = tail.starts_with('s') && !tail[1..].starts_with(&belongs);
        let joins = marks.contains(&c) && tail.starts_with(&belongs) && !owner;
        if !belongs(c) && !joins {
            break;
        }
        end = at + c.len_utf8();
    }
    end
}

/// The lower-case text of a token, empty where there is none.
pub fn word<'a>(tokens: &'a [Token], at: usize) -> &'a str {
    tokens.get(at).map_or("", |t| &t.lower)
}
