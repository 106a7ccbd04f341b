//! Changes that turn a statement round: a negation more or less, a word replaced by its opposite.

use article_compare::text::Span;

use super::change::{Change, Kind};
use super::token::{Token, word};

/// The negations put in or left out, one a sentence, and the words replaced by their opposites.
pub fn changes(tokens: &[Token]) -> Vec<Change> {
    let mut all = Vec::new();
    let mut negated = false;
    for at in 0..tokens.len() {
        if matches!(tokens[at].text, "." | "!" | "?") {
            negated = false;
        }
        if let Some(change) = negation(tokens, at).filter(|_| !negated) {
            negated = true;
            all.push(change);
        }
        let compound = at > 0 && tokens[at].glued && tokens[at - 1].text == "-";
        let name = at > 0 && tokens[at].is_capital() && tokens[at - 1].is_word();
        all.extend(opposite(&tokens[at]).filter(|_| !compound && !name));
    }
    all
}

fn negation(tokens: &[Token], at: usize) -> Option<Change> {
    let token = &tokens[at];
    if let Some(plain) = CONTRACTED.iter().find(|(long, _)| *long == token.lower) {
        return Some(Change::new(Kind::Negation, token.span, plain.1));
    }
    let lower = token.text == token.lower;
    let auxiliary = lower && AUXILIARIES.contains(&token.text);
    let next = tokens.get(at + 1)?;
    if auxiliary && next.lower == "not" {
        let both = Span::new(token.span.start, next.span.end);
        return Some(Change::new(Kind::Negation, both, token.text));
    }
    // A question and "as he would have" are left alone.
    let stated = next.is_word()
        && next.text == next.lower
        && !matches!(
            word(tokens, at + 1),
            "he" | "she"
                | "it"
                | "they"
                | "you"
                | "we"
                | "the"
                | "been"
                | "n't"
                | "no"
                | "never"
                | "nothing"
                | "nobody"
                | "none"
        );
    let subject = at > 0 && tokens[at - 1].is_word();
    (auxiliary && stated && subject)
        .then(|| Change::new(Kind::Negation, token.span, format!("{} not", token.text)))
}

fn opposite(token: &Token) -> Option<Change> {
    let (a, b) = OPPOSITES
        .iter()
        .find(|(a, b)| *a == token.lower || *b == token.lower)?;
    let other = if *a == token.lower { b } else { a };
    let mut letters = other.chars();
    let with: String = match letters.next().filter(|_| token.is_capital()) {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => (*other).to_owned(),
    };
    Some(Change::new(Kind::Opposite, token.span, with))
}

#[rustfmt::skip]
const AUXILIARIES: &[&str] = &[
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "should", "did",
    "does", "do", "must",
];

#[rustfmt::skip]
const CONTRACTED: &[(&str, &str)] = &[
    ("isn't", "is"), ("aren't", "are"), ("wasn't", "was"), ("weren't", "were"), ("hasn't", "has"), ("haven't", "have"),
    ("hadn't", "had"), ("won't", "will"), ("wouldn't", "would"), ("couldn't", "could"), ("didn't", "did"),
    ("doesn't", "does"), ("don't", "do"), ("can't", "can"), ("shouldn't", "should"), ("cannot", "can"),
    ("isn’t", "is"), ("aren’t", "are"), ("wasn’t", "was"), ("weren’t", "were"), ("hasn’t", "has"), ("haven’t", "have"),
    ("hadn’t", "had"), ("won’t", "will"), ("wouldn’t", "would"), ("couldn’t", "could"), ("didn’t", "did"),
    ("doesn’t", "does"), ("don’t", "do"), ("can’t", "can"), ("shouldn’t", "should"),
];

/// Verbs, adjectives and a few of their nouns of which one denies the other, in forms that news uses; written without
/// a look at the engine's own table.
#[rustfmt::skip]
const OPPOSITES: &[(&str, &str)] = &[
    ("rose", "fell"), ("rises", "falls"), ("rising", "falling"), ("increased", "decreased"),
    ("increase", "decrease"), ("increases", "decreases"), ("gained", "lost"), ("won", "lost"), ("winning", "losing"),
    ("win", "lose"), ("victory", "defeat"), ("confirmed", "denied"), ("confirms", "denies"), ("confirm", "deny"),
    ("acquitted", "convicted"), ("guilty", "innocent"), ("accepted", "rejected"), ("accept", "reject"),
    ("accepting", "rejecting"), ("opened", "closed"), ("opens", "closes"), ("open", "closed"), ("began", "ended"),
    ("begins", "ends"), ("started", "stopped"), ("starts", "stops"), ("supports", "opposes"),
    ("supported", "opposed"), ("supporters", "opponents"), ("higher", "lower"),
    ("highest", "lowest"), ("larger", "smaller"), ("largest", "smallest"), ("bigger", "smaller"),
    ("better", "worse"), ("best", "worst"), ("alive", "dead"), ("legal", "illegal"), ("safe", "unsafe"),
    ("allowed", "forbidden"), ("allow", "forbid"), ("succeeded", "failed"), ("success", "failure"),
    ("strong", "weak"), ("stronger", "weaker"), ("easy", "difficult"), ("possible", "impossible"),
    ("likely", "unlikely"), ("arrived", "departed"), ("entered", "exited"), ("included", "excluded"),
    ("agreed", "refused"), ("agree", "disagree"), ("agrees", "disagrees"), ("praised", "criticized"),
    ("welcomed", "condemned"), ("hired", "fired"), ("raised", "lowered"), ("improved", "worsened"),
    ("expanded", "shrank"), ("new", "old"), ("young", "old"), ("good", "bad"),
    ("true", "false"), ("full", "empty"), ("heavy", "light"), ("rich", "poor"),
    ("northern", "southern"), ("eastern", "western"), ("male", "female"), ("early", "late"),
];
