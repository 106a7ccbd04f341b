//! Stance: whether a fact is said to be so, not to be so, or only possible, planned or claimed.

use super::vocabulary::{CLAIMED, Lists, NEGATIONS, PLANNED, POSSIBLE, REPORTING};

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

impl Stance {
    /// The stance of a stretch, by the lists that its words stand in.
    pub(super) fn of(words: impl Iterator<Item = Lists>) -> Self {
        let (mut all, mut negated) = (Lists::default(), false);
        for lists in words {
            all = all | lists;
            negated ^= lists.meet(NEGATIONS);
        }
        let modality = match () {
            () if all.meet(CLAIMED) => Modality::Claimed,
            () if all.meet(POSSIBLE) => Modality::Possible,
            () if all.meet(PLANNED) => Modality::Planned,
            () => Modality::Flat,
        };
        Self { negated, modality }
    }

    /// The stance of a fact beside which these words stand: who claims or denies a thing does not vouch for it.
    pub(super) fn said_by(self, words: impl Iterator<Item = Lists>) -> Self {
        let mut said = self;
        for lists in words.filter(|lists| lists.meet(REPORTING)) {
            if lists.meet(NEGATIONS) || lists.meet(CLAIMED) {
                said.modality = Modality::Claimed;
                said.negated ^= lists.meet(NEGATIONS);
            }
        }
        said
    }
}

/// Whether a fact tells by "ever" that something is the greatest of its kind, whatever denies in it: "no final was ever longer".
pub(crate) fn tells_a_record<'a>(words: impl Iterator<Item = &'a str>) -> bool {
    let (mut ever, mut compares) = (false, false);
    for word in words {
        ever |= word == "ever";
        compares |= COMPARING.contains(&word);
    }
    ever && compares
}

/// Words that compare.
#[rustfmt::skip]
const COMPARING: &[&str] = &[
    "bigger", "colder", "deadlier", "earlier", "faster", "fewer", "greater", "higher", "hotter", "larger", "later", "longer",
    "lower", "more", "older", "shorter", "slower", "smaller", "stronger", "worse", "younger",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::segment::words;
    use crate::text::Span;

    fn check(fact: &str, negated: bool, modality: Modality) {
        let words = words(fact, Span::new(0, fact.len())).into_iter();
        let stance = Stance::of(words.map(|w| Lists::of(&w.span.of(fact).to_lowercase())));
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
    fn records() {
        let tells = |fact: &str| tells_a_record(fact.split(' '));
        assert!(tells("no final was ever longer"));
        assert!(!tells("no harm was ever done"));
        assert!(!tells("the final was no longer than most"));
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
