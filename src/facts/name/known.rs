//! The names that an article knows, to be asked for one of another article: found by what two names that may be one have
//! in common, so that not every name is held against every other.

use super::{Name, Sameness, initials, same_name, sounds, variant};

/// The names of an article by their keys.
#[derive(Debug)]
pub struct Known<'a> {
    names: Vec<&'a Name>,
    /// Keys in the upper half, each with the index of a name that has it in the lower one; sorted.
    places: Vec<u64>,
}

impl<'a> Known<'a> {
    /// Those of some names.
    #[must_use]
    pub fn of(names: impl Iterator<Item = &'a Name>) -> Self {
        let names: Vec<&Name> = names.collect();
        let mut places: Vec<u64> = Vec::new();
        for (k, name) in (0..).zip(&names) {
            any_key(name, |key| {
                places.push(key << 32 | k);
                false
            });
        }
        places.sort_unstable();
        Self { names, places }
    }

    /// Whether one of them may be a name.
    #[must_use]
    pub fn knows(&self, name: &Name) -> bool {
        any_key(name, |key| {
            let first = self.places.partition_point(|place| place >> 32 < key);
            let mut same = self.places[first..].iter().take_while(|p| **p >> 32 == key);
            same.any(|p| same_name(name, self.names[(p & 0xFFFF_FFFF) as usize]) != Sameness::Not)
        })
    }
}

/// The length from which words that one edit apart may be one name.
pub(super) const LONG: usize = 6;

/// Whether any key of a name passes a test, what costs least first. Two names that may be one have a key in common, and
/// most others none.
fn any_key(name: &Name, mut test: impl FnMut(u64) -> bool) -> bool {
    let mut has = |text: &str| test(key(text.chars()));
    let surname = name.surname();
    let several = name.words.len() != 1;
    if name.words.iter().any(|word| has(word))
        || several && (has(&initials(name, true)) || has(&initials(name, false)))
        || has(variant(surname))
        || has(&sounds(surname))
    {
        return true;
    }
    // Of two words that are one edit apart, one is the other without a letter, or both are the same without one of theirs.
    surname.len() >= LONG
        && surname.char_indices().any(|(at, letter)| {
            let rest = surname[at + letter.len_utf8()..].chars();
            test(key(surname[..at].chars().chain(rest)))
        })
}

/// A number of 32 bits for a text; other texts hardly ever have the same. By FNV-1a: <http://www.isthe.com/chongo/tech/comp/fnv/>.
fn key(text: impl Iterator<Item = char>) -> u64 {
    const PRIME: u32 = 0x0100_0193;
    let key = text.fold(0x811C_9DC5, |key: u32, c| {
        (key ^ c as u32).wrapping_mul(PRIME)
    });
    key.into()
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
