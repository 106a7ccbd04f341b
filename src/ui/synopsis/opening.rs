//! What the reader opens from the screen of all articles, and the way back to where that was.

use super::grid::At;
use super::made::Made;
use super::state::State;
use crate::comparison::{Cell, Synopsis};
use crate::text::Side;
use crate::ui::pairs::texts;
use crate::ui::state::{Shelf, Texts};

/// Two articles of the shelf to be opened, at a passage perhaps.
#[derive(Clone, Debug, PartialEq)]
pub struct Opening {
    /// The articles.
    pub texts: Texts,
    /// Where a fact begins: the side, and the byte of its text.
    pub at: Option<(Side, usize)>,
    /// Where the reader comes from.
    pub(super) from: Origin,
}

/// Where the reader was on the screen of all articles, to come back to.
#[derive(Clone, Debug, PartialEq)]
pub struct Origin {
    pub shelf: Shelf,
    pub state: State,
    pub table: Table,
    pub at: At,
}

/// A table of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// Every pair.
    Pairs,
    /// Who says what.
    Facts,
}

impl Opening {
    /// Where the reader wanted to begin, if it is in the texts that are shown.
    #[must_use]
    pub fn at(began: &Option<Self>, texts: &Texts) -> Option<(Side, usize)> {
        began.as_ref().filter(|opening| opening.texts == *texts)?.at
    }

    /// A pair, from its place in the matrix.
    pub fn pair(made: &Made, places: [usize; 2], from: At) -> Self {
        Self {
            texts: texts(&made.shelf, places),
            at: None,
            from: Origin {
                shelf: made.shelf.clone(),
                state: State::default(),
                table: Table::Pairs,
                at: from,
            },
        }
    }

    /// A passage of an article, beside one that contradicts it, else one that shares it, else any.
    pub fn passage(made: &Made, synopsis: &Synopsis, cell: &Cell, from: At) -> Self {
        let here = cell.article;
        let told = cell.contradicted_by.first().or(cell.shared_with.first());
        let other = told.copied().unwrap_or(if here == 0 { 1 } else { 0 });
        let side = if here < other {
            Side::Left
        } else {
            Side::Right
        };
        let start = synopsis.passages(cell).next().map(|span| span.start);
        let pair = Self::pair(made, [here.min(other), here.max(other)], from);
        Self {
            at: start.map(|start| (side, start)),
            from: Origin {
                table: Table::Facts,
                ..pair.from
            },
            ..pair
        }
    }
}
