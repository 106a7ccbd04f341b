//! Attributions: pieces that only name who says the rest.

use super::token::Token;
use crate::facts::vocabulary::{AUXILIARIES, NEGATIONS, REPORTING, SPEAKERS, VERBS};

/// Whether what stands before a token is a verb by which somebody says a thing: not "to say", nor "has not yet said".
pub(super) fn reported(tokens: &[Token<'_>], at: usize) -> bool {
    let Some(verb) = at.checked_sub(1) else {
        return false;
    };
    // "Reports that he died" is no one who says it.
    if !tokens[verb].is_in(REPORTING) || verb == 0 && tokens[verb].lower == "reports" {
        return false;
    }
    // Up to three words before it in its clause.
    let marked = (0..3).take_while(|back| verb > *back && tokens[verb - back].gap.is_empty());
    let before = &tokens[verb - marked.count()..verb];
    let last = before.last();
    // "It is called Norby" says nothing.
    let names = tokens[verb].lower == "called" && before.iter().any(|t| t.is_in(AUXILIARIES));
    let denies = |t: &Token<'_>| t.is_in(NEGATIONS) && !t.is_in(REPORTING);
    !names && !before.iter().any(denies) && last.is_none_or(|t| t.lower != "to")
}

/// Whether a piece only names who says the rest.
pub(super) fn is_attribution(piece: &[Token<'_>]) -> bool {
    if piece.len() > 25 {
        return false;
    }
    let Some(said) = (1..=piece.len()).find(|&at| reported(piece, at)) else {
        return false;
    };
    if piece[0].is_one_of(&["asked", "called"]) {
        return false;
    }
    let verbs = |part: &[Token<'_>]| part.iter().any(|t| t.is_in(VERBS));
    // Behind a quotation stands who says it, with the occasion: "Jan Orta told the magazine in 2021".
    if piece[0].gap.contains('”') && !verbs(&piece[..said - 1]) && !verbs(&piece[said..]) {
        return true;
    }
    if piece.len() > 14 {
        return false;
    }
    if piece[0].lower == "according" && !verbs(&piece[1..]) {
        return true;
    }
    // A verb of saying at the end, without what is said: "the regional coast guard said".
    if let [subject @ .., last] = piece
        && subject.len() <= 6
        && last.is_in(REPORTING)
        && !subject.iter().any(|t| t.is_in(AUXILIARIES | REPORTING))
    {
        return true;
    }
    // "The fair has been called off" reports nothing that somebody says.
    let phrase = |pair: &[Token<'_>]| {
        pair[0].lower == "called" && matches!(pair[1].lower, "off" | "up" | "in" | "out" | "on")
    };
    if piece.windows(2).any(phrase) {
        return false;
    }
    let other = |t: &&Token<'_>| t.is_content() && !t.is_capital() && !t.is_in(SPEAKERS);
    piece.iter().filter(other).count() <= usize::from(piece.len() > 3)
}
