//! Stance: whether a fact is said to be so, not to be so, or only possible, planned or claimed.

use crate::segment::words;
use crate::text::Span;

/// How a fact is put. Facts of unlike stance are never certainly shared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stance {
    /// Whether it is denied: an odd number of negations.
    pub negated: bool,
    /// Whether it is said to be so, or less.
    pub modality: Modality,
}

/// How firmly a fact is put.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Modality {
    /// It is, or it was.
    #[default]
    Flat,
    /// It may be, could be, or might have been.
    Possible,
    /// It is going to be, planned or expected.
    Planned,
    /// Somebody alleges it, and the writer keeps a distance.
    Claimed,
}

impl Modality {
    /// Whether the writer vouches for it: it is so, or it is settled that it will be.
    #[must_use]
    pub fn is_firm(self) -> bool {
        matches!(self, Self::Flat | Self::Planned)
    }
}

const NEGATIONS: &[&str] = &[
    "not", "no", "never", "nor", "neither", "none", "nobody", "nothing", "without", "cannot",
    "denied", "denies", "deny", "denying", "unable",
];

const POSSIBLE: &[&str] = &[
    "may",
    "might",
    "could",
    "possible",
    "possibly",
    "perhaps",
    "potential",
    "potentially",
    "likely",
    "probably",
    "whether",
    "if",
    "should",
];

const PLANNED: &[&str] = &[
    "will",
    "shall",
    "plan",
    "plans",
    "planned",
    "planning",
    "expected",
    "expects",
    "scheduled",
    "intends",
    "intend",
    "intent",
    "due",
    "set",
    "going",
    "would",
];

const CLAIMED: &[&str] = &[
    "alleged",
    "allegedly",
    "alleges",
    "claimed",
    "claims",
    "claim",
    "reportedly",
    "purported",
    "rumored",
    "supposedly",
    "apparently",
];

impl Stance {
    /// The stance of a stretch of clean text. Where it quotes, what stands before the quotation tells.
    #[must_use]
    pub fn of(text: &str, span: Span) -> Self {
        let stretch = span.of(text);
        let own = stretch
            .find('“')
            .filter(|&at| at > 0)
            .map_or(span.end, |at| span.start + at);
        let words: Vec<String> = words(text, Span::new(span.start, own))
            .iter()
            .map(|w| w.span.of(text).to_lowercase())
            .collect();
        let any = |list: &[&str]| words.iter().any(|w| list.contains(&w.as_str()));
        let negations = words
            .iter()
            .filter(|w| NEGATIONS.contains(&w.as_str()) || w.ends_with("n't"))
            .count();
        let modality = if any(CLAIMED) {
            Modality::Claimed
        } else if any(POSSIBLE) {
            Modality::Possible
        } else if any(PLANNED) {
            Modality::Planned
        } else {
            Modality::Flat
        };
        Self {
            negated: negations % 2 == 1,
            modality,
        }
    }

    /// Whether two facts of these stances can be one statement for certain.
    #[must_use]
    pub fn agrees(self, other: Self) -> bool {
        self.negated == other.negated && self.modality == other.modality
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(fact: &str, negated: bool, modality: Modality) {
        let stance = Stance::of(fact, Span::new(0, fact.len()));
        assert_eq!(stance, Stance { negated, modality }, "{fact}");
    }

    #[test]
    fn polarity() {
        check("The mayor resigned on Friday", false, Modality::Flat);
        check("The mayor did not resign", true, Modality::Flat);
        check("She didn't resign", true, Modality::Flat);
        check("No one was hurt", true, Modality::Flat);
        check("He never denied the charge", false, Modality::Flat);
    }

    #[test]
    fn modality() {
        check("The bridge may close", false, Modality::Possible);
        check(
            "The council plans to close the bridge",
            false,
            Modality::Planned,
        );
        check("The bridge will close", false, Modality::Planned);
        check("He allegedly took the money", false, Modality::Claimed);
    }
}
