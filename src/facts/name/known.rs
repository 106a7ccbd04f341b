//! The names that an article knows, to be asked for one of another article: found by what two names that may be one have
//! in common, so that not every name is held against every other.

use std::hash::BuildHasher;

use foldhash::fast::FixedState;

use super::{Name, Sameness, initials, same_name, sounds, variant};

/// The names of an article by their keys.
#[derive(Debug)]
pub struct Known<'a> {
    names: Vec<&'a Name>,
    /// Keys, each with the index of a name that has it; sorted.
    places: Vec<(usize, usize)>,
}

impl<'a> Known<'a> {
    /// Those of some names.
    #[must_use]
    pub fn of(names: impl Iterator<Item = &'a Name>) -> Self {
        let names: Vec<&Name> = names.collect();
        let mut places = Vec::new();
        for (k, name) in names.iter().enumerate() {
            each_key(name, |key| places.push((key, k)));
        }
        places.sort_unstable();
        Self { names, places }
    }

    /// Whether one of them may be a name.
    #[must_use]
    pub fn knows(&self, name: &Name) -> bool {
        let mut known = false;
        each_key(name, |key| {
            let first = self.places.partition_point(|place| place.0 < key);
            let mut same = self.places[first..].iter().take_while(|p| p.0 == key);
            known = known || same.any(|p| same_name(name, self.names[p.1]) != Sameness::Not);
        });
        known
    }
}

/// The length from which words that one edit apart may be one name.
pub(super) const LONG: usize = 6;

/// Gives the keys of a name; two that may be one have one in common, and most others none.
fn each_key(name: &Name, mut give: impl FnMut(usize)) {
    let mut key = |text: &str| give(FixedState::default().hash_one(text) as usize);
    name.words.iter().for_each(|word| key(word));
    if name.words.len() != 1 {
        key(&initials(name, true));
        key(&initials(name, false));
    }
    let surname = name.surname();
    key(variant(surname));
    key(&sounds(surname));
    // Of two words that are one edit apart, one is the other without a letter, or both are the same without one of theirs.
    if surname.len() >= LONG {
        for (at, letter) in surname.char_indices() {
            key(&[&surname[..at], &surname[at + letter.len_utf8()..]].concat());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn knows_what_may_be_the_same(
            words in prop::collection::vec(
                prop::collection::vec("[abel]{6,7}|schulze|shulz|kiev|kyiv|ae|a|of|weber|webber|jr|iii|müller|[adw]{2}", 0..4),
                2..5,
            ),
            acronym in any::<bool>(),
        ) {
            let name = |words: &Vec<String>| Name { words: words.clone(), title: None, acronym };
            let names: Vec<Name> = words.iter().map(name).collect();
            let (asked, own) = names.split_first().unwrap();
            let asked = Name { acronym: !acronym, ..asked.clone() };
            for asked in [&asked, &names[0]] {
                let same = own.iter().any(|other| same_name(asked, other) != Sameness::Not);
                prop_assert_eq!(Known::of(own.iter()).knows(asked), same);
            }
        }
    }
}
