//! Insertions: what stands between a subject and its verb, as in "the mayor, who was elected in May, said"; in order, disjoint.

use super::token::{Token, states};
use crate::facts::vocabulary::{AUXILIARIES, OPENERS, REPORTING, VERBS};

/// How many tokens a subject, an insertion or a bracket has at most.
pub(super) const REACH: usize = 30;

/// As many tokens from one on.
pub(super) fn reach<'a, 'b>(tokens: &'a [Token<'b>], from: usize) -> &'a [Token<'b>] {
    &tokens[from..tokens.len().min(from + REACH)]
}

/// A range of tokens between two commas or dashes, with the place where its subject starts; its verb stands behind it.
pub(super) struct Insertion {
    pub(super) subject: usize,
    pub(super) from: usize,
    pub(super) to: usize,
    /// Whether it states something: a relative clause or a participle, not a name or an age.
    pub(super) states: bool,
}

/// The insertions from a token on.
pub(super) fn insertions(tokens: &[Token<'_>], start: usize) -> Vec<Insertion> {
    let mut found = Vec::new();
    let (mut subject, mut at) = (start, start + 1);
    while at < tokens.len() {
        if is_bound(&tokens[at]) {
            if let Some(insertion) = insertion(tokens, subject, at) {
                at = insertion.to;
                found.push(insertion);
            }
            subject = at;
        } else if opens_clause(&tokens[at - 1]) {
            subject = at;
        }
        at += 1;
    }
    found
}

/// Whether a mark that may end a clause stands before a token.
pub(super) fn is_bound(token: &Token<'_>) -> bool {
    token
        .gap
        .contains([',', ';', ':', '—', '“', '”', '(', ')', '…'])
}

/// Whether a subject may follow.
fn opens_clause(token: &Token<'_>) -> bool {
    token.is_in(OPENERS | REPORTING) || token.is_one_of(&["that", "but"])
}

/// The insertion that a mark opens behind a subject.
fn insertion(tokens: &[Token<'_>], subject: usize, from: usize) -> Option<Insertion> {
    let mark = tokens[from].gap.trim();
    if !matches!(mark, "," | "—") {
        return None;
    }
    let before = &tokens[subject..from];
    let first = before.first()?;
    // Behind a quotation stands who says it, and nothing is said of him.
    let speaker = tokens[..subject]
        .last()
        .is_some_and(|t| t.is_in(REPORTING) && t.gap.contains('”'));
    if speaker || before.len() > REACH {
        return None;
    }
    let named = !first.is_preposition() && !first.is_in(OPENERS | VERBS) && !states(before);
    let mut insertion = Insertion {
        subject,
        from,
        to: from,
        states: false,
    };
    if !named && !is_relative(tokens, from) {
        return None;
    }
    loop {
        let part = insertion.to;
        let end = part + 1 + reach(tokens, part + 1).iter().position(is_bound)?;
        let relative = is_relative(tokens, part);
        let participle = tokens[part].is_in(VERBS) && !tokens[part].is_in(AUXILIARIES | REPORTING);
        if !relative && !participle && states(&tokens[part..end]) {
            return None;
        }
        insertion.states |= relative || participle;
        insertion.to = end;
        if tokens[end].gap.trim() == mark && resumes(&tokens[end..]) {
            return Some(insertion);
        }
        if tokens[end].gap.trim() != "," || end - from > REACH {
            return None;
        }
    }
}

/// Whether a relative clause starts at a token: "who", "of whom".
fn is_relative(tokens: &[Token<'_>], at: usize) -> bool {
    let pronoun = |at: usize| {
        let list = ["who", "which", "whose", "whom", "where", "when"];
        tokens.get(at).is_some_and(|t| t.is_one_of(&list))
    };
    pronoun(at) || tokens[at].is_preposition() && pronoun(at + 1)
}

/// Whether tokens go on with a verb, after an adverb perhaps.
fn resumes(tokens: &[Token<'_>]) -> bool {
    let adverb = tokens[0].lower.ends_with("ly") || tokens[0].is_one_of(&["also", "later", "then"]);
    tokens
        .get(usize::from(adverb))
        .is_some_and(Token::is_finite)
}
