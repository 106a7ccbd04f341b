//! Clauses: the pieces of a sentence that each state something; in order, disjoint, trimmed of connectives, of a dateline and of the bare attribution.

use super::vocabulary::{
    AUXILIARIES, CONNECTIVES, LIGHT, Lists, OPENERS, PRONOUNS, REPORTING, SPEAKERS, VERBS,
};
use crate::segment::Words;
use crate::text::Span;

/// A piece of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clause {
    /// Where it stands in the clean text, from its first word to its last with a closing mark.
    pub(super) span: Span,
    /// Whether it only says who says the rest ("the ministry said") or where and when ("WEXMOUTH, Feb. 12").
    pub(super) attribution: bool,
}

/// A clean text with its words and, for each of their forms, the lists that it stands in.
pub(super) type Worded<'a> = (&'a str, &'a Words, &'a [Lists]);

/// The clauses of one sentence; none ends inside one of the `whole` spans.
pub(super) fn clauses(worded: Worded<'_>, sentence: Span, whole: &[Span]) -> Vec<Clause> {
    let (text, ..) = worded;
    let tokens = tokens(worded, sentence);
    if tokens.is_empty() {
        return Vec::new();
    }
    let dateline = dateline(&tokens);
    let pieces = joined(&tokens, pieces(&tokens, dateline, whole));
    let several = pieces.len() > 1 || dateline > 0;
    let mut end = sentence.start;
    let (mut counted, mut open) = (sentence.start, 0);
    let last_close = sentence.of(text).rfind('”').map(|at| sentence.start + at);
    let mut clauses: Vec<Clause> = std::iter::once((0, dateline))
        .chain(pieces)
        .filter(|(from, to)| from < to)
        .filter_map(|(from, to)| {
            let span = trimmed(text, sentence, &tokens[from..to])?;
            // Marks between two words without a space may be claimed by both.
            let span = Span::new(span.start.max(end), span.end);
            end = span.end;
            // Within a quotation, "I asked for trust" is what is said, not who says it.
            for mark in text[counted..span.start].chars() {
                open += i32::from(mark == '“') - i32::from(mark == '”');
            }
            counted = span.start;
            let closes = last_close.is_some_and(|close| span.end <= close);
            let quoted = open > 0 && closes || span.of(text).starts_with('“');
            let says = several && !quoted && is_attribution(&tokens[from..to]);
            let attribution = to <= dateline || says;
            Some(Clause { span, attribution })
        })
        .collect();
    if clauses.iter().all(|c| c.attribution) {
        clauses.iter_mut().for_each(|c| c.attribution = false);
    }
    clauses
}

/// How many tokens a dateline takes at the start: a place in capitals or names and figures, without a verb, before a dash;
/// or names alone before a colon.
fn dateline(tokens: &[Token<'_>]) -> usize {
    let dash = tokens
        .iter()
        .take(9)
        .skip(1)
        .position(|t| t.gap.contains('—'))
        .map_or(0, |at| at + 1);
    let named = |t: &Token<'_>| t.is_capital() || t.word.starts_with(|c: char| c.is_ascii_digit());
    // After a place in capitals a verb is the name of an agency: "HARWICK (Midland Press) —".
    let place = |t: &Token<'_>| t.word.len() > 1 && t.word.chars().all(char::is_uppercase);
    let verbs = tokens.first().is_some_and(place);
    let head = &tokens[..dash];
    if dash > 0 && head.iter().all(|t| named(t) && (verbs || !t.is_in(VERBS))) {
        return dash;
    }
    let colon = tokens.iter().take(5).position(|t| t.gap.starts_with(": "));
    let opens =
        |at: usize| tokens[at].is_capital() && tokens[at].gap == ": " && tokens.len() > at + 2;
    let colon = colon.filter(|&at| at > 0 && opens(at)).unwrap_or(0);
    let place = |t: &Token<'_>| {
        t.is_capital() && matches!(t.gap, "" | ", ") && !t.is_in(VERBS | OPENERS | LIGHT)
    };
    match tokens[..colon].iter().all(place) {
        true => colon,
        false => 0,
    }
}

/// A word with the marks before it; a mere space is none.
struct Token<'a> {
    span: Span,
    lower: &'a str,
    lists: Lists,
    word: &'a str,
    gap: &'a str,
}

impl Token<'_> {
    /// Whether it stands in any of some lists.
    fn is_in(&self, lists: Lists) -> bool {
        self.lists.meet(lists)
    }

    fn is_one_of(&self, list: &[&str]) -> bool {
        list.contains(&self.lower)
    }

    fn is_content(&self) -> bool {
        !self.is_in(LIGHT | AUXILIARIES | PRONOUNS | CONNECTIVES | OPENERS | REPORTING)
    }

    fn is_capital(&self) -> bool {
        self.word.chars().next().is_some_and(char::is_uppercase)
    }
}

fn tokens<'a>((text, words, lists): Worded<'a>, sentence: Span) -> Vec<Token<'a>> {
    let mut end = sentence.start;
    words
        .within(sentence)
        .map(|w| {
            let span = words.spans[w];
            let gap = match &text[end..span.start] {
                " " => "",
                gap => gap,
            };
            end = span.end;
            Token {
                span,
                lower: words.english(words.forms[w]).unwrap_or_default(),
                lists: lists[words.forms[w]],
                word: span.of(text),
                gap,
            }
        })
        .collect()
}

/// How strong a cut before a token is; 0 is none.
fn cut(tokens: &[Token<'_>], at: usize) -> u8 {
    let (before, here) = (&tokens[at - 1], &tokens[at]);
    let bound = here.gap.contains([',', ';', ':', '—', '.', '?', '!', '…']);
    if here.gap.contains(['“', '”']) {
        // A quotation without a mark before it is a part of the clause that quotes it: spoke of "a good start".
        return if bound || before.is_in(REPORTING) {
            3
        } else {
            0
        };
    }
    if here.gap.contains([';', '—', '(', ')', '[', ']']) || here.gap.contains(": ") {
        return 3;
    }
    let comma = here.gap.contains([',', '،', '、', '，', '…']);
    let next = tokens.get(at + 1);
    if here.is_in(OPENERS) {
        let relative = here.is_one_of(&["who", "which", "whose", "whom", "where"]);
        let adverb = next.is_none_or(|n| n.gap.contains([',', ';', '—']));
        return match comma {
            _ if adverb => u8::from(comma),
            true => 3,
            false if relative => 0,
            false => 2,
        };
    }
    if here.is_one_of(&["and", "or", "but"]) || comma && here.lower == "yet" {
        let opens = next.is_some_and(|n| {
            n.is_in(PRONOUNS | AUXILIARIES) || n.lower.ends_with("ing") || n.lower.ends_with("ed")
        });
        return if opens || comma { 2 } else { 0 };
    }
    if comma {
        // An age belongs to the name before it: "Jan Orta, 71, who owns a boat".
        let figure = here.word.len() < 4 && here.word.bytes().all(|b| b.is_ascii_digit());
        if figure && before.is_capital() && next.is_some_and(|n| n.gap.starts_with(',')) {
            return 0;
        }
        let listed = before.is_capital() && here.is_capital();
        let said = tokens[at..].iter().take(5).any(|t| t.is_in(REPORTING));
        return u8::from(!listed || said);
    }
    let reported = before.is_in(REPORTING);
    if here.lower == "that" && (reported || at >= 2 && tokens[at - 2].is_in(REPORTING)) {
        return 3;
    }
    if reported
        && before.is_one_of(&[
            "said",
            "says",
            "say",
            "added",
            "announced",
            "confirmed",
            "claimed",
        ])
        && states_something(&tokens[at..])
    {
        return 2;
    }
    0
}

/// Whether what follows a verb of saying without "that" is a clause: it has a subject and a finite verb soon.
fn states_something(rest: &[Token<'_>]) -> bool {
    let first = &rest[0];
    let prepositional = first.is_one_of(&[
        "in", "on", "at", "to", "by", "during", "as", "late", "early", "about", "of", "with",
    ]);
    if prepositional || first.is_one_of(&["he", "she", "the"]) && rest.len() < 4 {
        return false;
    }
    rest.iter()
        .skip(1)
        .take_while(|t| !t.gap.contains([',', ';', '“', '”', '—']))
        .take(9)
        .any(|t| t.is_in(AUXILIARIES) || t.lower.ends_with("ed"))
}

/// A range of tokens between cuts, with the strength of the cut before it.
#[derive(Clone, Copy)]
struct Piece {
    from: usize,
    to: usize,
    strength: u8,
}

/// The pieces from a token on; no cut falls inside one of the `whole` spans.
fn pieces(tokens: &[Token<'_>], start: usize, whole: &[Span]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let (mut from, mut strength) = (start, 0);
    for at in start + 1..tokens.len() {
        let place = tokens[at].span.start;
        // They are in order and disjoint.
        let first = whole.partition_point(|w| w.end <= place);
        let inside = whole.get(first).is_some_and(|w| w.start < place);
        let s = cut(tokens, at);
        if s > 0 && !inside {
            pieces.push(Piece {
                from,
                to: at,
                strength,
            });
            (from, strength) = (at, s);
        }
    }
    pieces.push(Piece {
        from,
        to: tokens.len(),
        strength,
    });
    pieces
}

/// Joins pieces that cannot stand alone to the neighbor across the weaker cut, but never to an attribution.
fn joined(tokens: &[Token<'_>], pieces: Vec<Piece>) -> Vec<(usize, usize)> {
    let of = |p: &Piece| &tokens[p.from..p.to];
    let mut out: Vec<Piece> = Vec::new();
    let mut carried: Option<Piece> = None;
    for (k, piece) in pieces.iter().enumerate() {
        // What is carried into an attribution goes on to what is said: "In ten days, he hopes, it will be done".
        let aside = carried.is_some() && is_attribution(of(piece));
        let piece = match carried.take() {
            Some(before) => Piece {
                to: piece.to,
                ..before
            },
            None => *piece,
        };
        let next = pieces.get(k + 1);
        let before = out.last_mut().filter(|b| !is_attribution(of(b)));
        match before {
            _ if !aside && stands(of(&piece)) => out.push(piece),
            Some(before) if next.is_none_or(|n| piece.strength <= n.strength) => {
                before.to = piece.to
            }
            _ if next.is_some() => carried = Some(piece),
            Some(before) => before.to = piece.to,
            None => out.push(piece),
        }
    }
    out.into_iter().map(|p| (p.from, p.to)).collect()
}

/// Whether a piece states something by itself: it has a verb or much to say. An attribution stands for itself.
fn stands(piece: &[Token<'_>]) -> bool {
    let content = piece.iter().filter(|t| t.is_content()).count();
    is_attribution(piece) || content >= 2 && (content >= 6 || piece.iter().any(|t| t.is_in(VERBS)))
}

/// Whether a piece only names who says the rest.
fn is_attribution(piece: &[Token<'_>]) -> bool {
    if piece.len() > 14 || !piece.iter().any(|t| t.is_in(REPORTING)) {
        return false;
    }
    if piece[0].lower == "according" && !piece[1..].iter().any(|t| t.is_in(VERBS)) {
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

/// Marks that belong to what stands before them.
const BEHIND: [char; 20] = [
    ')', ']', '”', ',', ';', ':', '—', '-', '.', '…', '•', '*', '،', '؛', '、', '，', '；', '：',
    '。', '」',
];

/// The span of a piece without connectives before it, with a quotation mark that closes in it.
fn trimmed(text: &str, sentence: Span, piece: &[Token<'_>]) -> Option<Span> {
    let skip = piece.iter().take_while(|t| t.is_in(CONNECTIVES)).count();
    let skip = if skip == piece.len() {
        return None;
    } else {
        skip
    };
    let (first, last) = (&piece[skip], piece.last()?);
    let mut start = first.span.start;
    if let Some(open) = first
        .gap
        .char_indices()
        .rev()
        .take_while(|(_, c)| !c.is_whitespace())
        .last()
    {
        let lead = &first.gap[open.0..];
        let kept = lead.trim_start_matches(BEHIND);
        start -= kept.len();
    }
    let mut end = last.span.end;
    if text[end..sentence.end].starts_with(".)") {
        end += 1;
    }
    for c in text[end..sentence.end].chars() {
        match c {
            '%' | '°' | '€' | '£' | ')' | ']' => end += c.len_utf8(),
            _ => break,
        }
    }
    let open = text[start..end].matches('“').count() > text[start..end].matches('”').count();
    if open {
        let tail = &text[end..sentence.end];
        let rest = tail.trim_start_matches(|c: char| c.is_ascii_punctuation() || c == '…');
        if rest.starts_with('”') {
            end += tail.len() - rest.len() + '”'.len_utf8();
        }
    }
    Some(Span::new(start, end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::segment::{Role, Sentence};
    use crate::text::Language;

    /// `expected` is the sentence with clauses in square brackets, attributions in angle brackets.
    fn check(sentence: &str, expected: &str) {
        let whole = Sentence {
            span: Span::new(0, sentence.len()),
            paragraph: 0,
            role: Role::Statement,
        };
        let words = Words::of(sentence, &[whole], Language::English);
        let lists: Vec<Lists> = words.lower.iter().map(|form| Lists::of(form)).collect();
        let clauses = clauses((sentence, &words, &lists), whole.span, &[]);
        let mut shown = String::new();
        let mut at = 0;
        for c in &clauses {
            let (open, close) = if c.attribution {
                ('<', '>')
            } else {
                ('[', ']')
            };
            shown += &sentence[at..c.span.start];
            shown.push(open);
            shown += c.span.of(sentence);
            shown.push(close);
            at = c.span.end;
        }
        shown += &sentence[at..];
        assert_eq!(shown, expected);
    }

    #[test]
    fn one_statement_is_one_clause() {
        check(
            "The bridge over the river is closed.",
            "[The bridge over the river is closed].",
        );
        check("Closed.", "[Closed].");
    }

    #[test]
    fn attributions_stand_apart() {
        check(
            "Nine people died, the rescue service said.",
            "[Nine people died], <the rescue service said>.",
        );
        check(
            "The minister said that the port would reopen.",
            "<The minister said> that [the port would reopen].",
        );
        check(
            "The minister said the port would reopen soon.",
            "<The minister said> [the port would reopen soon].",
        );
        check(
            "“The harbor is lost,” said Oda Brandt, 71, who owns a boat in Velmora.",
            "[“The harbor is lost,”] <said Oda Brandt, 71>, [who owns a boat in Velmora].",
        );
        check(
            "“The harbor is lost,” said Oda Brandt.",
            "[“The harbor is lost,”] <said Oda Brandt>.",
        );
    }

    #[test]
    fn coordination_and_relative_clauses_are_cut() {
        check(
            "The mayor resigned and was arrested on the bridge, which collapsed last year.",
            "[The mayor resigned] and [was arrested on the bridge], [which collapsed last year].",
        );
        check(
            "However, the storm killed nine people and injured forty.",
            "However, [the storm killed nine people] and [injured forty].",
        );
    }

    #[test]
    fn lists_stay_together() {
        check(
            "Leaders from Spain, Malta and Greece met in Rome.",
            "[Leaders from Spain, Malta and Greece met in Rome].",
        );
    }

    #[test]
    fn phrases_without_a_verb_join_the_clause_that_they_belong_to() {
        check(
            "In the old town, seventy homes are dark.",
            "[In the old town, seventy homes are dark].",
        );
        check(
            "Ruben Stahl is leaving the firm after 11 years.",
            "[Ruben Stahl is leaving the firm after 11 years].",
        );
        check(
            "Tobias Wrenn, the harbor master, had warned the ships.",
            "[Tobias Wrenn, the harbor master, had warned the ships].",
        );
    }

    #[test]
    fn a_dateline_states_nothing() {
        check(
            "WEXMOUTH, Feb. 12 — The harbor is closed.",
            "<WEXMOUTH, Feb. 12> — [The harbor is closed].",
        );
        check(
            "EAST LANDING, Feb. 12 (Midland Press) — The harbor is closed.",
            "<EAST LANDING, Feb. 12 (Midland Press)> — [The harbor is closed].",
        );
        check(
            "The harbor — a ruin now — is closed.",
            "[The harbor — a ruin now — is closed].",
        );
        check(
            "Velmora: The council passed the bill.",
            "<Velmora>: [The council passed the bill].",
        );
        check(
            "Port Velmora, Karst: The council passed the bill.",
            "<Port Velmora, Karst>: [The council passed the bill].",
        );
        check(
            "The council has one aim: The bill must pass.",
            "[The council has one aim]: [The bill must pass].",
        );
        check("Velmora: a town at sea.", "[Velmora: a town at sea].");
    }

    #[test]
    fn quotations_and_relatives_that_belong_to_the_clause_stay_in_it() {
        check(
            "The mayor spoke of “a good start” in a letter.",
            "[The mayor spoke of “a good start” in a letter].",
        );
        check(
            "The law helps people who are ill.",
            "[The law helps people who are ill].",
        );
        check(
            "In ten days, he hopes, the work will be complete.",
            "[In ten days, he hopes, the work will be complete].",
        );
        check(
            "They had met only days before, without result.",
            "[They had met only days before, without result].",
        );
        check(
            "Jan Orta (D-Ill.) resigned on Monday.",
            "[Jan Orta (D-Ill.) resigned on Monday].",
        );
    }
}
