//! Clauses: the pieces of a sentence that each state something; in order, disjoint, trimmed of connectives and of the bare attribution.

use crate::segment::words;
use crate::text::Span;

/// A piece of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Clause {
    /// Where it stands in the clean text, from its first word to its last with a closing mark.
    pub(crate) span: Span,
    /// Whether it only says who says the rest ("the ministry said").
    pub(crate) attribution: bool,
}

/// Words that open a clause of their own.
const OPENERS: &[&str] = &[
    "who",
    "which",
    "whose",
    "whom",
    "where",
    "when",
    "while",
    "whereas",
    "although",
    "though",
    "because",
    "after",
    "before",
    "until",
    "unless",
    "if",
    "since",
    "saying",
    "adding",
    "telling",
    "calling",
    "claiming",
    "arguing",
    "insisting",
    "citing",
    "according",
    "despite",
    "following",
    "including",
    "amid",
    "but",
    "so",
    "whether",
    "once",
];

/// Words that may stand before a fact and are not part of it.
const CONNECTIVES: &[&str] = &[
    "and",
    "but",
    "or",
    "so",
    "that",
    "however",
    "meanwhile",
    "also",
    "then",
    "yet",
    "nor",
    "still",
    "moreover",
    "furthermore",
    "besides",
    "thus",
    "therefore",
    "instead",
    "notably",
    "separately",
    "earlier",
    "later",
];

/// Verbs that report what somebody says.
pub(crate) const REPORTING: &[&str] = &[
    "said",
    "says",
    "say",
    "told",
    "tells",
    "added",
    "adds",
    "announced",
    "announces",
    "stated",
    "states",
    "reported",
    "reports",
    "wrote",
    "writes",
    "posted",
    "confirmed",
    "confirms",
    "noted",
    "notes",
    "explained",
    "explains",
    "insisted",
    "insists",
    "argued",
    "argues",
    "claimed",
    "claims",
    "declared",
    "declares",
    "acknowledged",
    "admitted",
    "suggested",
    "warned",
    "warns",
    "stressed",
    "emphasized",
    "emphasised",
    "recalled",
    "replied",
    "asked",
    "saying",
    "adding",
    "telling",
    "according",
    "tweeted",
    "commented",
    "testified",
    "alleged",
    "revealed",
    "reiterated",
    "predicted",
    "estimated",
    "believes",
    "believe",
    "thinks",
    "called",
    "concluded",
    "denied",
    "indicated",
    "shouted",
];

/// Nouns of the act of saying and of those who say, besides names.
const SPEAKERS: &[&str] = &[
    "statement",
    "spokesman",
    "spokeswoman",
    "spokesperson",
    "reporters",
    "reporter",
    "journalists",
    "police",
    "officials",
    "official",
    "officer",
    "officers",
    "minister",
    "ministry",
    "president",
    "attorney",
    "lawyer",
    "lawyers",
    "agency",
    "news",
    "conference",
    "interview",
    "press",
    "release",
    "report",
    "reports",
    "post",
    "media",
    "department",
    "office",
    "company",
    "sources",
    "source",
    "authorities",
    "witnesses",
    "analysts",
    "experts",
    "chief",
    "director",
    "mayor",
    "governor",
    "senator",
    "secretary",
    "prosecutors",
    "court",
    "documents",
    "judge",
    "sheriff",
    "commissioner",
    "spokespeople",
    "prime",
    "chancellor",
    "operator",
    "service",
    "union",
    "email",
    "e",
    "mail",
    "twitter",
    "facebook",
    "people",
    "familiar",
    "matter",
    "case",
    "someone",
    "critics",
    "leader",
    "leaders",
];

const AUXILIARIES: &[&str] = &[
    "is",
    "are",
    "was",
    "were",
    "be",
    "been",
    "has",
    "have",
    "had",
    "will",
    "would",
    "can",
    "could",
    "may",
    "might",
    "must",
    "should",
    "shall",
    "do",
    "does",
    "did",
    "is",
    "it's",
    "isn't",
    "wasn't",
    "won't",
    "can't",
    "didn't",
    "doesn't",
    "don't",
    "hasn't",
    "haven't",
    "hadn't",
    "wouldn't",
    "couldn't",
    "shouldn't",
    "aren't",
    "weren't",
];

const PRONOUNS: &[&str] = &[
    "he", "she", "it", "they", "we", "i", "you", "his", "her", "its", "their", "this", "these",
    "those", "there",
];

/// Words that carry no content of their own, for deciding whether a piece can stand alone.
const LIGHT: &[&str] = &[
    "a",
    "an",
    "the",
    "of",
    "to",
    "in",
    "on",
    "at",
    "by",
    "for",
    "with",
    "from",
    "as",
    "into",
    "over",
    "about",
    "than",
    "not",
    "no",
    "all",
    "some",
    "any",
    "both",
    "such",
    "more",
    "most",
    "other",
    "only",
    "just",
    "very",
    "too",
    "up",
    "out",
    "down",
    "off",
    "again",
    "here",
    "what",
    "how",
    "why",
    "him",
    "them",
    "us",
    "me",
    "my",
    "your",
    "our",
    "mr",
    "mrs",
    "ms",
    "dr",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "s",
];

/// The clauses of one sentence of a clean text; none ends inside one of the `whole` spans.
pub(crate) fn clauses(text: &str, sentence: Span, whole: &[Span]) -> Vec<Clause> {
    let tokens = tokens(text, sentence);
    if tokens.is_empty() {
        return Vec::new();
    }
    let pieces = joined(&tokens, pieces(&tokens, whole));
    let several = pieces.len() > 1;
    let mut end = sentence.start;
    let mut clauses: Vec<Clause> = pieces
        .iter()
        .filter_map(|&(from, to)| {
            let span = trimmed(text, sentence, &tokens[from..to])?;
            // Marks between two words without a space may be claimed by both.
            let span = Span::new(span.start.max(end), span.end);
            end = span.end;
            let attribution = several && is_attribution(&tokens[from..to]);
            Some(Clause { span, attribution })
        })
        .collect();
    if clauses.iter().all(|c| c.attribution) {
        clauses.iter_mut().for_each(|c| c.attribution = false);
    }
    clauses
}

/// A word with what stands before it.
struct Token<'a> {
    span: Span,
    lower: String,
    word: &'a str,
    gap: &'a str,
}

impl Token<'_> {
    fn is_one_of(&self, list: &[&str]) -> bool {
        list.contains(&self.lower.as_str())
    }

    fn is_light(&self) -> bool {
        self.is_one_of(LIGHT)
            || self.is_one_of(AUXILIARIES)
            || self.is_one_of(PRONOUNS)
            || self.is_one_of(CONNECTIVES)
            || self.is_one_of(OPENERS)
    }

    fn is_content(&self) -> bool {
        !self.is_light() && !self.is_one_of(REPORTING)
    }

    fn is_capital(&self) -> bool {
        self.word.chars().next().is_some_and(char::is_uppercase)
    }
}

fn tokens(text: &str, sentence: Span) -> Vec<Token<'_>> {
    let mut end = sentence.start;
    words(text, sentence)
        .into_iter()
        .map(|w| {
            let gap = &text[end..w.span.start];
            end = w.span.end;
            let word = w.span.of(text);
            Token {
                span: w.span,
                lower: word.to_lowercase(),
                word,
                gap,
            }
        })
        .collect()
}

/// How strong a cut before a token is; 0 is none.
fn cut(tokens: &[Token<'_>], at: usize) -> u8 {
    let (before, here) = (&tokens[at - 1], &tokens[at]);
    if here.gap.contains(['“', '”', ';', '—', '(', ')', '[', ']']) || here.gap.contains(": ")
    {
        return 3;
    }
    let comma = here.gap.contains([',', '،', '、', '，', '…']);
    if here.is_one_of(OPENERS) {
        return if comma { 3 } else { 2 };
    }
    let next = tokens.get(at + 1);
    if here.is_one_of(&["and", "or", "but", "yet"]) {
        let opens = next.is_some_and(|n| {
            n.is_one_of(PRONOUNS)
                || n.is_one_of(AUXILIARIES)
                || n.lower.ends_with("ing")
                || n.lower.ends_with("ed")
        });
        return if opens || comma { 2 } else { 0 };
    }
    if comma {
        let listed = before.is_capital() && here.is_capital();
        let said = tokens[at..].iter().take(5).any(|t| t.is_one_of(REPORTING));
        return u8::from(!listed || said);
    }
    let reported = before.is_one_of(REPORTING);
    if here.lower == "that" && (reported || at >= 2 && tokens[at - 2].is_one_of(REPORTING)) {
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
    {
        return if states_something(&tokens[at..]) {
            2
        } else {
            0
        };
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
        .any(|t| t.is_one_of(AUXILIARIES) || t.lower.ends_with("ed"))
}

/// Token ranges between cuts, each with the strength of the cut before it.
fn pieces(tokens: &[Token<'_>], whole: &[Span]) -> Vec<(usize, usize, u8)> {
    let mut pieces = Vec::new();
    let (mut from, mut strength) = (0, 0);
    for at in 1..tokens.len() {
        let place = tokens[at].span.start;
        let inside = whole.iter().any(|w| w.start < place && place < w.end);
        let s = cut(tokens, at);
        if s > 0 && !inside {
            pieces.push((from, at, strength));
            (from, strength) = (at, s);
        }
    }
    pieces.push((from, tokens.len(), strength));
    pieces
}

/// Joins pieces that cannot stand alone to the neighbor across the weaker cut.
fn joined(tokens: &[Token<'_>], mut pieces: Vec<(usize, usize, u8)>) -> Vec<(usize, usize)> {
    let content =
        |p: &(usize, usize, u8)| tokens[p.0..p.1].iter().filter(|t| t.is_content()).count();
    while pieces.len() > 1 {
        let Some(k) = (0..pieces.len()).find(|&k| {
            content(&pieces[k]) < 2 && !is_attribution(&tokens[pieces[k].0..pieces[k].1])
        }) else {
            break;
        };
        let into = if k == 0 {
            0
        } else if k + 1 == pieces.len() || pieces[k].2 <= pieces[k + 1].2 {
            k - 1
        } else {
            k
        };
        pieces[into].1 = pieces[into + 1].1;
        pieces.remove(into + 1);
    }
    pieces.into_iter().map(|(from, to, _)| (from, to)).collect()
}

/// Whether a piece only names who says the rest.
fn is_attribution(piece: &[Token<'_>]) -> bool {
    if piece.len() > 14 || !piece.iter().any(|t| t.is_one_of(REPORTING)) {
        return false;
    }
    let other = |t: &&Token<'_>| t.is_content() && !t.is_capital() && !t.is_one_of(SPEAKERS);
    piece.iter().filter(other).count() <= usize::from(piece.len() > 3)
}

/// The span of a piece without connectives before it, with a quotation mark that closes in it.
fn trimmed(text: &str, sentence: Span, piece: &[Token<'_>]) -> Option<Span> {
    let skip = piece
        .iter()
        .take_while(|t| t.is_one_of(CONNECTIVES))
        .count();
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
        let kept =
            lead.trim_start_matches([')', ']', '”', ',', ';', ':', '—', '-', '.', '…', '•', '*']);
        start -= kept.len();
    }
    let mut end = last.span.end;
    for c in text[end..sentence.end].chars() {
        match c {
            '%' | '°' | '€' | '£' | ')' | ']' => end += c.len_utf8(),
            _ => break,
        }
    }
    let open = text[start..end].matches('“').count() > text[start..end].matches('”').count();
    if open {
        let tail = &text[end..sentence.end];
        if let Some(at) = tail.find('”').filter(|&at| {
            tail[..at]
                .chars()
                .all(|c| c.is_ascii_punctuation() || c == '…')
        }) {
            end += at + '”'.len_utf8();
        }
    }
    Some(Span::new(start, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `expected` is the sentence with clauses in square brackets, attributions in angle brackets.
    fn check(sentence: &str, expected: &str) {
        let clauses = clauses(sentence, Span::new(0, sentence.len()), &[]);
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
}
