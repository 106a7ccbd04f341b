//! An article as blocks to be set: titles and paragraphs in pieces, which together give every paragraph back.

use crate::comparison::{Reading, Role};
use crate::text::Span;

/// A stretch of an article that stands on lines of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// How it is set.
    pub form: Form,
    /// What it consists of, in order; together its whole text.
    pub pieces: Vec<Piece>,
}

/// How a block is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The first headline.
    Title,
    /// A further one.
    Heading,
    /// A paragraph.
    Paragraph,
    /// A paragraph that states nothing.
    Furniture,
}

/// A piece of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text that is not marked.
    Plain(Span),
    /// Text that states nothing.
    Soft(Span),
    /// The fact with this index.
    Fact(usize),
}

/// The blocks of an article, in order.
#[must_use]
pub fn blocks(reading: &Reading) -> Vec<Block> {
    let mut all = Vec::new();
    let mut titled = reading.article.title.is_some();
    let mut facts = reading.facts.iter().enumerate().peekable();
    let mut sentences = reading.sentences.iter().enumerate().peekable();
    for (p, paragraph) in reading.paragraphs.iter().enumerate() {
        let mut block = Open::new(paragraph.start);
        while let Some((n, s)) = sentences.next_if(|(_, s)| s.paragraph <= p) {
            let own = std::iter::from_fn(|| facts.next_if(|(_, f)| f.sentence <= n));
            let own: Vec<_> = own.map(|(i, f)| (i, f.span)).collect();
            if s.role == Role::Headline {
                block.close(s.span.start, Form::Paragraph, &mut all);
            }
            match s.role {
                Role::Furniture => block.soft(s.span),
                _ => own.iter().for_each(|&(i, span)| block.fact(i, span)),
            }
            if s.role == Role::Headline {
                let form = if titled { Form::Heading } else { Form::Title };
                titled = true;
                block.close(s.span.end, form, &mut all);
            }
        }
        block.close(paragraph.end, Form::Paragraph, &mut all);
    }
    all
}

/// A block that is being built.
struct Open {
    at: usize,
    pieces: Vec<Piece>,
}

impl Open {
    fn new(at: usize) -> Self {
        Self {
            at,
            pieces: Vec::new(),
        }
    }

    fn plain(&mut self, to: usize) {
        if to > self.at {
            self.pieces.push(Piece::Plain(Span::new(self.at, to)));
            self.at = to;
        }
    }

    fn soft(&mut self, span: Span) {
        self.plain(span.start);
        self.pieces.push(Piece::Soft(span));
        self.at = span.end;
    }

    fn fact(&mut self, index: usize, span: Span) {
        self.plain(span.start);
        self.pieces.push(Piece::Fact(index));
        self.at = span.end;
    }

    fn close(&mut self, to: usize, form: Form, all: &mut Vec<Block>) {
        self.plain(to);
        let pieces = std::mem::take(&mut self.pieces);
        let soft = pieces.iter().any(|p| matches!(p, Piece::Soft(_)));
        let stated = pieces.iter().any(|p| matches!(p, Piece::Fact(_)));
        let form = match form {
            Form::Paragraph if soft && !stated => Form::Furniture,
            other => other,
        };
        if !pieces.is_empty() {
            all.push(Block { form, pieces });
        }
    }
}
