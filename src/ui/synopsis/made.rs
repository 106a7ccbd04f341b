//! What is made of a shelf: its pairs as far as they are compared, who says what once all are, and what of it is counted.
//! Knows no browser.

use std::ops::Deref;
use std::rc::Rc;

use crate::Comparison;
use crate::comparison::{CERTAIN, Compared, Row, Synopsis};
use crate::locale::Locale;
use crate::text::Side;
use crate::ui::corrections::as_corrected;
use crate::ui::pairs::{Pairs, places, texts};
use crate::ui::state::{Pins, Shelf};

/// A shelf with what was made of it; equal only to itself and its clones.
#[derive(Clone)]
pub struct Made(Rc<Shelved>);

/// What was made.
pub struct Shelved {
    /// The language in which it is shown.
    pub locale: Locale,
    /// The articles.
    pub shelf: Shelf,
    /// Every two of them, with their comparison once it is made.
    pub pairs: Vec<([usize; 2], Option<Rc<Comparison>>)>,
    /// Who says what, once every pair is compared.
    pub synopsis: Option<Synopsis>,
}

impl Deref for Made {
    type Target = Shelved;

    fn deref(&self) -> &Shelved {
        &self.0
    }
}

impl PartialEq for Made {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What a row comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Two articles contradict each other on it.
    Contradicted,
    /// Two or more state it for certain.
    Several,
    /// Two or more seem to state it.
    Likely,
    /// One alone states it.
    Alone,
}

impl Class {
    /// All, in the order of the rows.
    pub const ALL: [Self; 4] = [Self::Contradicted, Self::Several, Self::Likely, Self::Alone];

    /// The class of a row.
    #[must_use]
    pub fn of(row: &Row) -> Self {
        match () {
            () if row.is_contradicted() => Self::Contradicted,
            () if row.is_alone() => Self::Alone,
            () if row.sure() < 2 => Self::Likely,
            () => Self::Several,
        }
    }
}

/// What a cell of the matrix shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Tile {
    /// Not compared yet.
    Waiting,
    /// How many facts two articles share for certain, and what part of all their facts that is: 0 to 1.
    Shared(usize, f64),
    /// On how many facts two articles contradict each other.
    Conflicts(usize),
    /// How many facts stand in one article alone, once that is known.
    Alone(Option<usize>),
}

impl Made {
    /// What can be made of a shelf by the comparisons that there are, as the reader corrected them.
    #[must_use]
    pub fn of(shelf: &Shelf, pairs: &Pairs, pins: &Pins, locale: Locale) -> Self {
        let made = |at: [usize; 2]| {
            let texts = texts(shelf, at);
            let comparison = pairs.of(&texts).cloned();
            (at, comparison.map(|c| as_corrected(c, &pins.of(&texts))))
        };
        let pairs: Vec<_> = places(shelf.articles().len()).map(made).collect();
        let compared: Option<Vec<Compared<'_>>> = pairs
            .iter()
            .map(|&([left, right], ref comparison)| {
                let comparison = comparison.as_deref()?;
                Some(Compared {
                    left,
                    right,
                    comparison,
                })
            })
            .collect();
        let synopsis = compared.map(|all| Synopsis::of(&all));
        Self(Rc::new(Shelved {
            locale,
            shelf: shelf.clone(),
            pairs,
            synopsis,
        }))
    }
}

impl Shelved {
    /// How many articles there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.shelf.articles().len()
    }

    /// How many pairs are compared.
    #[must_use]
    pub fn compared(&self) -> usize {
        self.pairs.iter().filter(|(_, made)| made.is_some()).count()
    }

    /// The rows, once they are known.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        self.synopsis.as_ref().map_or(&[], |s| &s.rows)
    }

    /// How many rows there are of a class.
    #[must_use]
    pub fn of_class(&self, class: Class) -> usize {
        self.rows().iter().filter(|r| Class::of(r) == class).count()
    }

    /// How many facts all articles state for certain and none contradicts.
    #[must_use]
    pub fn in_all(&self) -> usize {
        let all = |row: &&Row| row.sure() == self.count() && !row.is_contradicted();
        self.rows().iter().filter(all).count()
    }

    /// A cell of the matrix: above the diagonal what two articles share, below it where they contradict each other.
    #[must_use]
    pub fn tile(&self, row: usize, column: usize) -> Tile {
        if row == column {
            let known = self.synopsis.as_ref();
            let lone = |r: &&Row| r.is_alone() && r.cells[0].article == row;
            return Tile::Alone(known.map(|s| s.rows.iter().filter(lone).count()));
        }
        let at = [row.min(column), row.max(column)];
        let pair = self.pairs.iter().find(|(places, _)| *places == at);
        match pair.and_then(|(_, made)| made.as_deref()) {
            None => Tile::Waiting,
            Some(made) if row < column => Tile::Shared(made.counts().shared, share(made)),
            Some(made) => Tile::Conflicts(made.counts().conflict),
        }
    }

    /// The largest share of two articles, and the largest number of conflicts.
    #[must_use]
    pub fn most(&self) -> (f64, usize) {
        let made = || self.pairs.iter().filter_map(|(_, made)| made.as_deref());
        (
            made().map(share).fold(0.0, f64::max),
            made().map(|c| c.counts().conflict).max().unwrap_or(0),
        )
    }

    /// The two articles that share most of their facts and the two that share least, if there is a difference.
    #[must_use]
    pub fn extremes(&self) -> Option<[[usize; 2]; 2]> {
        let shares: Option<Vec<([usize; 2], f64)>> = self
            .pairs
            .iter()
            .map(|(at, made)| Some((*at, share(made.as_deref()?))))
            .collect();
        let shares = shares?;
        let most = shares.iter().rev().max_by(|a, b| a.1.total_cmp(&b.1))?;
        let least = shares.iter().min_by(|a, b| a.1.total_cmp(&b.1))?;
        (most.1 > least.1).then_some([most.0, least.0])
    }
}

/// What part of all facts of two articles stands for certain in both.
fn share(comparison: &Comparison) -> f64 {
    let of = |side: Side| {
        let facts = comparison.side(side).facts.len();
        let shared = comparison.shared().filter(|f| f.score >= CERTAIN);
        (shared.map(|f| f.facts(side).len()).sum::<usize>(), facts)
    };
    let [(a, all_a), (b, all_b)] = Side::BOTH.map(of);
    (a + b) as f64 / (all_a + all_b).max(1) as f64
}

/// The step of a ramp, from 1 to `steps`, for a part of the most there is; 0 for nothing.
#[must_use]
pub fn step(part: f64, most: f64, steps: usize) -> usize {
    if part <= 0.0 || most <= 0.0 {
        return 0;
    }
    ((part / most * steps as f64).ceil() as usize).clamp(1, steps)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::state::Draft;

    const TEXTS: [&str; 3] = [
        "The old ferry Marigold ran aground off Penbrook on Sunday evening. Nine passengers were injured, the coast guard said.\n\nDivers will look at the hull on Tuesday.",
        "The coast guard counted 14 injured passengers. The ferry Marigold ran aground off Penbrook on Sunday evening.\n\nA second ferry takes over the route to the islands from Monday.",
        "Bakers in Dorrit ask more for bread.",
    ];

    fn made(compared: usize) -> Made {
        let drafts: Vec<Draft> = TEXTS.iter().map(|&t| Draft::from(Rc::from(t))).collect();
        let (shelf, _) = Shelf::default().with(&drafts);
        let pairs = places(3)
            .take(compared)
            .fold(Pairs::default(), |pairs, at| {
                let pair = texts(&shelf, at);
                let [l, r] = [0, 1].map(|i| pair[i].article());
                pairs.with(pair, Rc::new(crate::compare(&l, &r)))
            });
        Made::of(&shelf, &pairs, &Pins::default(), Locale::English)
    }

    #[test]
    fn what_is_not_compared_waits() {
        let some = made(1);
        assert_eq!((some.compared(), some.pairs.len()), (1, 3));
        assert!(some.synopsis.is_none() && some.extremes().is_none());
        assert!(matches!(some.tile(0, 1), Tile::Shared(1, share) if share > 0.2));
        assert_eq!(some.tile(1, 0), Tile::Conflicts(1));
        assert_eq!(some.tile(2, 0), Tile::Waiting);
        assert_eq!(some.tile(2, 2), Tile::Alone(None));
    }

    #[test]
    fn what_is_compared_is_counted() {
        let all = made(3);
        assert_eq!(all.of_class(Class::Contradicted), 1);
        assert_eq!(all.of_class(Class::Several), 1);
        assert_eq!((all.in_all(), all.tile(2, 2)), (0, Tile::Alone(Some(1))));
        assert_eq!(all.extremes(), Some([[0, 1], [0, 2]]));
    }

    #[test]
    fn ramps_go_from_nothing_to_the_most() {
        assert_eq!(step(0.0, 0.4, 5), 0);
        assert_eq!(step(0.01, 0.4, 5), 1);
        assert_eq!(step(0.4, 0.4, 5), 5);
        assert_eq!(step(0.0, 0.0, 5), 0);
    }
}
