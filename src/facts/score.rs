//! Scores: the figures of games, votes and records.

use super::amount::bound;
use super::number;
use super::piece::{Piece, plural};
use super::unit;
use super::value::Agreement;

/// The figures of a game, a vote or a boxer's record: "3-1", "24-0-1".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// Two or three figures, in order.
    pub figures: Vec<u32>,
}

/// How two scores compare; "1-3" is "3-1" for the other side.
#[must_use]
pub fn agreement(a: &Score, b: &Score) -> Agreement {
    let mirrored = a.figures.len() == 2 && a.figures.iter().rev().eq(&b.figures);
    match () {
        () if a == b => Agreement::Equal,
        () if mirrored => Agreement::Compatible,
        () => Agreement::Different,
    }
}

/// The score that starts at a piece, and the piece after it.
pub(super) fn read(p: &[Piece], at: usize) -> Option<(usize, Score)> {
    let whole = |i: usize| -> Option<u32> {
        let piece = p.get(i).filter(|x| x.is_figure() && x.text.len() <= 3)?;
        piece.text.parse().ok()
    };
    let hyphen = |i: usize| {
        let glued = |x: &Piece| x.glued && x.is_dash();
        p.get(i).is_some_and(glued) && p.get(i + 1).is_some_and(|x| x.glued)
    };
    let first = whole(at).filter(|_| !bound(p, at))?;
    let spoken = p.get(at + 1).is_some_and(|x| x.lower == "to");
    if !hyphen(at + 1) && !spoken {
        return None;
    }
    let mut figures = vec![first, whole(at + 2)?];
    let mut next = at + 3;
    if !spoken && hyphen(next) {
        figures.push(whole(next + 1)?);
        next += 2;
    }
    // "5-7 people" is a range, "555-1234" no score.
    let after = p.get(next);
    let range = figures.len() == 2 && figures[0] < figures[1];
    let measured = unit::read(p, next).is_some()
        || after.is_some_and(|x| {
            x.glued && x.text != "." && x.text != "," && x.text != ")" && x.text != "”"
        })
        || after.is_some_and(|x| x.is_word() && number::scale(&x.lower).is_some());
    let counted = after.is_some_and(|x| x.is_word() && !x.is_function() && plural(&x.lower));
    let shown = !measured && !(range && (counted || spoken));
    shown.then_some((next, Score { figures }))
}
