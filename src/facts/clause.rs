//! Clauses: the pieces of a sentence that each state something; in order, disjoint, trimmed of connectives, of a dateline and of the bare attribution.

mod attribution;
mod cut;
mod insertion;
mod token;

use self::attribution::is_attribution;
use self::cut::{Piece, pieces};
use self::token::{Token, content, tokens};
use super::vocabulary::{CONNECTIVES, LIGHT, Lists, OPENERS, REPORTING, VERBS};
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
    let head = Piece {
        from: 0,
        to: dateline,
        strength: 0,
        says: true,
    };
    let mut clauses: Vec<Clause> = std::iter::once(head)
        .chain(pieces)
        .filter(|piece| piece.from < piece.to)
        .filter_map(|Piece { from, to, says, .. }| {
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
            let attribution = to <= dateline || several && !quoted && says;
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

/// Joins pieces that cannot stand alone to the neighbor across the weaker cut, but never to an attribution.
fn joined(tokens: &[Token<'_>], pieces: Vec<Piece>) -> Vec<Piece> {
    let of = |p: &Piece| &tokens[p.from..p.to];
    let mut out: Vec<Piece> = Vec::new();
    let mut carried: Option<Piece> = None;
    for (k, piece) in pieces.iter().enumerate() {
        // What is carried into an attribution goes on to what is said: "In ten days, he hopes, it will be done".
        let asked = carried.is_some_and(|c| tokens[c.from].lower == "asked");
        let aside = carried.is_some() && piece.says && !asked;
        let piece = match carried.take() {
            Some(before) => Piece {
                to: piece.to,
                says: asked && piece.says || is_attribution(&tokens[before.from..piece.to]),
                ..before
            },
            None => *piece,
        };
        let next = pieces.get(k + 1);
        // Between two who say something, or at the start before who says it, stands what is said.
        let content = content(of(&piece));
        let first = &tokens[piece.from];
        let closed = |n: &Piece| {
            let says = tokens[n.from].is_in(REPORTING) && !first.is_preposition();
            tokens[n.from].gap.contains('”') || says && content > 1
        };
        let said = next.is_some_and(|n| n.says && out.last().map_or(closed(n), |b| b.says));
        // Who says it has an apposition: "said Jan Orta, the owner, on the steps of the court".
        let trails = out
            .last()
            .is_some_and(|b| b.from > 0 && tokens[b.from].is_in(REPORTING));
        let ends = next.is_none_or(|n| n.strength > 1) && !first.is_preposition();
        let apposition = piece.strength == 1 && (trails || ends);
        let before = out.last_mut().filter(|b| !b.says || apposition);
        match before {
            _ if !aside && (piece.says || said && content > 0 || stands(of(&piece))) => {
                out.push(piece)
            }
            Some(before) if next.is_none_or(|n| piece.strength <= n.strength) => {
                before.to = piece.to
            }
            _ if next.is_some() => carried = Some(piece),
            Some(before) => before.to = piece.to,
            None => out.push(piece),
        }
    }
    out
}

/// Whether a piece states something by itself: it has a verb or much to say.
fn stands(piece: &[Token<'_>]) -> bool {
    let content = content(piece);
    piece[0].lower != "asked"
        && content >= 2
        && (content >= 6 || piece.iter().any(|t| t.is_in(VERBS)))
}

/// Marks that belong to what stands before them.
const BEHIND: [char; 20] = [
    ')', ']', '”', ',', ';', ':', '—', '-', '.', '…', '•', '*', '،', '؛', '、', '，', '；', '：',
    '。', '」',
];

/// The span of a piece without connectives before it, with a quotation mark that closes in it.
fn trimmed(text: &str, sentence: Span, piece: &[Token<'_>]) -> Option<Span> {
    // "That position is lost" starts with its subject.
    let skips = |t: &&Token<'_>| t.is_in(CONNECTIVES) && t.word != "That";
    let skip = piece.iter().take_while(skips).count();
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

    #[test]
    fn what_stands_between_subject_and_verb_ends_before_the_verb() {
        for (sentence, expected) in [
            (
                "He said the skipper, a man of 34 from Velmora, had been drinking.",
                "<He said> [the skipper, a man of 34 from Velmora, had been drinking].",
            ),
            (
                "She left open whether the hall, which was insured, would be rebuilt.",
                "[She left open whether the hall, which was insured, would be rebuilt].",
            ),
            (
                "The mayor, who was elected in June, said the bridge, which was built in 1900, would be torn down.",
                "<The mayor>, [who was elected in June], <said> [the bridge, which was built in 1900, would be torn down].",
            ),
            (
                "The storm, which hit Norby on Monday, tore roofs off houses.",
                "[The storm, which hit Norby on Monday], [tore roofs off houses].",
            ),
            (
                "Lena Marl, 29, and Tom Adder, 33, were spotted by a helicopter.",
                "[Lena Marl, 29, and Tom Adder, 33, were spotted by a helicopter].",
            ),
            (
                "The suspect, a tall former guard of the old bank, was caught at the pier.",
                "[The suspect, a tall former guard of the old bank], [was caught at the pier].",
            ),
            (
                "The utility, Norkraft, said that 40 homes were dark and that repairs would take days.",
                "<The utility, Norkraft, said> that [40 homes were dark] and that [repairs would take days].",
            ),
            (
                "President Lin Orta (LO) arrived in Velmora.",
                "[President Lin Orta (LO) arrived in Velmora].",
            ),
        ] {
            check(sentence, expected);
        }
    }

    #[test]
    fn who_says_it_is_no_fact() {
        for (sentence, expected) in [
            (
                "“He was a great man,” said agent Mark Holm in a written statement.",
                "[“He was a great man,”] <said agent Mark Holm in a written statement>.",
            ),
            (
                "“We will find those who did this,” said police chief Ellen Ford.",
                "[“We will find those who did this,”] <said police chief Ellen Ford>.",
            ),
            (
                "“It was dark,” Berg, who lives nearby, told reporters on Monday.",
                "[“It was dark,”] <Berg>, [who lives nearby], <told reporters on Monday>.",
            ),
            (
                "“We lost everything,” said Oda Brandt, the owner.",
                "[“We lost everything,”] <said Oda Brandt, the owner>.",
            ),
            (
                "Police said it was too early to say what caused the fire.",
                "<Police said> [it was too early to say what caused the fire].",
            ),
            (
                "The firm denied that it had hidden the report and said that work would go on.",
                "<The firm denied> that [it had hidden the report] and <said> that [work would go on].",
            ),
            (
                "Asked about the fire, the mayor said nothing.",
                "[Asked about the fire, the mayor said nothing].",
            ),
        ] {
            check(sentence, expected);
        }
    }

    #[test]
    fn phrases_of_time_and_lists_are_not_cut_off() {
        for sentence in [
            "Eleven people have died on the mountain since the beginning of the year",
            "The firm cut its dividend for the first time since it was listed in 2001",
            "He pleaded guilty before a judge in Velmora",
            "The council has so far refused",
            "The two climbers lived on chocolate and melted snow",
            "That position may be lost",
            "Reports that the singer died are false",
            "While its crews praise the harbor, Karst has not yet confirmed the sale",
            "The hamlet is to be called Norby",
            "The number of people killed when a storm hit the isle of Velmora rose to 16",
            "The man, who is 34, and the woman, who is 29, were arrested",
        ] {
            check(sentence, &format!("[{sentence}]"));
        }
        check(
            "Karst turned down a plan for a truce, a day after its minister met the king in Velmora.",
            "[Karst turned down a plan for a truce], [a day after its minister met the king in Velmora].",
        );
    }
}
