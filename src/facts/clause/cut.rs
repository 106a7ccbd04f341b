//! Where a sentence is cut, and how strongly; the pieces are in order and cover it.

use super::attribution::{is_attribution, reported};
use super::insertion::{REACH, insertions, is_bound, reach};
use super::token::{Token, content, states};
use crate::facts::is_number_word;
use crate::facts::vocabulary::{AUXILIARIES, OPENERS, PRONOUNS, REPORTING};
use crate::text::Span;

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
    if here.gap.contains([';', '—']) || here.gap.contains(": ") || bracket_states(tokens, at) {
        return 3;
    }
    let comma = here.gap.contains([',', '،', '、', '，', '…']);
    let next = tokens.get(at + 1);
    if here.is_in(OPENERS) {
        let adverb = next.is_none_or(|n| n.gap.contains([',', ';', '—']));
        return match comma {
            _ if adverb => u8::from(comma),
            true => 3,
            false if before.is_one_of(&["and", "or", "but"]) => 0,
            false => 2 * u8::from(opens(tokens, at)),
        };
    }
    if here.is_one_of(&["and", "or", "but"]) || comma && here.lower == "yet" {
        return if comma || next.is_some_and(|_| goes_on(tokens, at + 1)) {
            2
        } else {
            0
        };
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
    if here.lower == "that" && (reported(tokens, at) || reported(tokens, at - 1)) {
        return 3;
    }
    if leaves_out_that(tokens, at) && states_something(&tokens[at..]) {
        return 2;
    }
    0
}

/// Whether a bracket before a token opens or closes what states something: "(D-Ill.)" does not.
fn bracket_states(tokens: &[Token<'_>], at: usize) -> bool {
    let inside = if tokens[at].gap.contains(['(', '[']) {
        let rest = reach(tokens, at);
        let end = rest.iter().skip(1).position(|t| t.gap.contains([')', ']']));
        &rest[..end.map_or(rest.len(), |end| end + 1)]
    } else if tokens[at].gap.contains([')', ']']) {
        let before = &tokens[at.saturating_sub(REACH)..at];
        let opened = before.iter().rposition(|t| t.gap.contains(['(', '[']));
        &before[opened.unwrap_or(0)..]
    } else {
        return false;
    };
    states(inside)
}

/// Whether a clause without a subject, or one with a pronoun, follows "and" at a token.
fn goes_on(tokens: &[Token<'_>], at: usize) -> bool {
    let (before, here) = (&tokens[at.saturating_sub(REACH)..at], &tokens[at]);
    // "On bread and melted snow" is no clause, "and injured forty" is one.
    let noun = |t: &Token<'_>| t.is_content() && !t.is_preposition() && !is_number_word(t.lower);
    let ends = tokens.get(at + 2).is_none_or(is_bound);
    let thing = ends
        && tokens
            .get(at + 1)
            .is_some_and(|t| t.gap.is_empty() && noun(t));
    here.is_in(PRONOUNS | AUXILIARIES)
        || here.is_in(REPORTING) && here.lower != "say"
        || here.is_in(OPENERS) && opens(tokens, at)
        || here.lower == "that" && before.iter().any(|t| t.is_in(REPORTING))
        || here.lower.ends_with("ing")
        || here.lower.ends_with("ed") && !thing
}

/// Nouns and adverbs that say how long after or before.
const SPANS: [&str; 20] = [
    "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months",
    "year", "years", "moments", "time", "long", "just", "only", "even", "shortly", "soon",
];

/// Whether a word opens a clause of its own where no comma stands before it.
fn opens(tokens: &[Token<'_>], at: usize) -> bool {
    let rest = &tokens[at + 1..];
    let foreign = !tokens[at].word.eq_ignore_ascii_case(tokens[at].lower);
    match tokens[at].lower {
        "who" | "which" | "whose" | "whom" | "where" | "whether" | "since" | "until" => false,
        "so" => rest.first().is_some_and(|t| t.is_in(PRONOUNS)),
        // "After the vote" is a part of the clause before it, "after he had voted" is another.
        "after" | "before" => {
            let own = |t: &&Token<'_>| !is_bound(t) && !t.is_in(OPENERS);
            let mut rest = rest.iter().take_while(own);
            let gerund = rest.next().is_none_or(|t| t.lower.ends_with("ing"));
            let spans = |t: &Token<'_>| t.is_one_of(&SPANS);
            let span = spans(&tokens[at - 1]) || tokens.get(at + 2).is_some_and(spans);
            !foreign && !gerund && !span && rest.any(Token::is_finite)
        }
        "according" => !foreign,
        _ => rest.first().is_none_or(|t| t.lower != "asked") && !goes_back(tokens, at),
    }
}

/// Whether a clause inside a subject ends with the verb of that subject: "people killed when a storm hit Velmora rose to 16".
fn goes_back(tokens: &[Token<'_>], at: usize) -> bool {
    let own = |t: &&Token<'_>| !is_bound(t) && !t.is_in(OPENERS) && t.lower != "that";
    let count = reach(tokens, at + 1).iter().take_while(own).count();
    let verb = |pair: &&[Token<'_>]| {
        let joins = pair[0].is_finite() || pair[0].is_one_of(&["and", "or", "to", "not"]);
        pair[1].is_finite() && !joins && !pair[0].lower.ends_with("ly")
    };
    let verbs = tokens[at..=at + count].windows(2).filter(verb).count();
    tokens[at - 1].is_finite() && verbs > 1
}

/// Whether a verb of saying before a token may stand without "that".
fn leaves_out_that(tokens: &[Token<'_>], at: usize) -> bool {
    let verbs = [
        "said",
        "says",
        "say",
        "added",
        "announced",
        "confirmed",
        "claimed",
    ];
    reported(tokens, at) && tokens[at - 1].is_one_of(&verbs)
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
pub(super) struct Piece {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) strength: u8,
    /// Whether it only says who says the rest.
    pub(super) says: bool,
}

/// The pieces from a token on; no cut falls inside one of the `whole` spans.
pub(super) fn pieces(tokens: &[Token<'_>], start: usize, whole: &[Span]) -> Vec<Piece> {
    let (strengths, speakers) = strengths(tokens, start);
    let mut pieces = Vec::new();
    let (mut from, mut strength) = (start, 0);
    for at in start + 1..=tokens.len() {
        let s = strengths.get(at).copied().unwrap_or(u8::MAX);
        let inside = |place: usize| {
            // They are in order and disjoint.
            let first = whole.partition_point(|w| w.end <= place);
            whole.get(first).is_some_and(|w| w.start < place)
        };
        if s > 0 && !tokens.get(at).is_some_and(|t| inside(t.span.start)) {
            let speaks = speakers[speakers.partition_point(|&s| s < from)..].first();
            let speaks = speaks.is_some_and(|&s| s < at);
            pieces.push(Piece {
                from,
                to: at,
                strength,
                says: speaks || is_attribution(&tokens[from..at]),
            });
            (from, strength) = (at, s);
        }
    }
    pieces
}

/// From how many words of content on an apposition states something: "a retired judge" does not, "a former judge of the court" does.
const MUCH: usize = 3;

/// The strength of the cut before each token, and the subjects of verbs of saying that stand apart from them.
fn strengths(tokens: &[Token<'_>], start: usize) -> (Vec<u8>, Vec<usize>) {
    let strength = |at: usize| if at > start { cut(tokens, at) } else { 0 };
    let mut strengths: Vec<u8> = (0..tokens.len()).map(strength).collect();
    let insertions = insertions(tokens, start);
    for subject in insertions.iter().map(|insertion| insertion.subject) {
        if subject > start {
            let before = &tokens[start.max(subject.saturating_sub(REACH))..subject];
            let clause = states(before) || is_attribution(before);
            let begins = u8::from(tokens[subject].gap.trim() == "," && clause);
            let said = 2 * u8::from(leaves_out_that(tokens, subject));
            strengths[subject] = strengths[subject].max(begins).max(said);
        }
    }
    let mut speakers = Vec::new();
    for insertion in insertions {
        let (subject, from, to) = (insertion.subject, insertion.from, insertion.to);
        let ahead = reach(tokens, to).len();
        let end = (to + 1..to + ahead).find(|&at| strengths[at] > 0);
        let end = end.unwrap_or(to + ahead);
        let mut verbs = tokens[to..end].iter().filter(|t| t.is_finite());
        let says = is_attribution(&tokens[to..end]);
        let mut speaks = says
            && verbs.all(|t| t.is_in(AUXILIARIES | REPORTING))
            && !states(&tokens[subject..from]);
        if !insertion.states {
            let told = |t: &&Token<'_>| t.is_content() && !t.is_capital();
            let much = tokens[from..to].iter().filter(told).count() >= MUCH;
            strengths[from..to].fill(0);
            strengths[to] = u8::from(much);
            speaks &= !much;
        } else if !says && content(&tokens[to..end]) < 2 {
            strengths[from..=to].fill(0);
        } else if speaks {
            (strengths[from], strengths[to]) = (3, 3);
        } else {
            (strengths[from], strengths[to]) = (0, 2);
        }
        if speaks {
            speakers.push(from - 1);
        }
    }
    (strengths, speakers)
}
