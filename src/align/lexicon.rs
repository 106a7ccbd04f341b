//! What is known of English words: their stems, how rare they are, which mean the same or the opposite.
//! Tables beside this file, parsed once; every answer is symmetric, and an unknown word has an answer too.

/// A table beside this file, without its comments.
macro_rules! table {
    ($name:literal) => {
        include_str!(concat!(env!("OUT_DIR"), "/", $name, ".txt"))
    };
}

mod english;
mod foreign;
mod place;

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

use crate::text::Language;
use crate::text::canonical::bare;
use foldhash::fast::RandomState;
use place::Place;
pub use place::same_place;

/// A table to look up in; its order reaches nothing.
type Table<K, V> = HashMap<K, V, RandomState>;

/// What two forms of one word share: lower case, without accents, dots and possessive, its irregular forms
/// and spelling variants made one, then stemmed by Snowball where that leads to no other word. "US" and "U.S." are "usa", since "us" is a pronoun.
#[must_use]
pub fn stem(word: &str) -> String {
    let plain = fold(word);
    if let Some(stem) = DISTINCT.get(plain.as_ref()) {
        return (*stem).to_owned();
    }
    let stem = snowball(base(&plain));
    SPELLING.get(&stem).cloned().unwrap_or(stem)
}

/// As [`stem`] for a word of any language.
#[must_use]
pub fn stem_in(word: &str, language: Language) -> String {
    match language {
        Language::English => stem(word),
        _ => foreign::stem(word, language),
    }
}

/// The base form of an irregular form in lower case ("bought", "men"), or the word itself.
#[must_use]
pub fn base(word: &str) -> &str {
    IRREGULAR.get(word).copied().unwrap_or(word)
}

/// How much a stem tells in nats, less what any word tells: max(.05, −ln p − 2) to the nearest half, with p
/// from Zipf's law over 30,000 words by frequency, added up by stem. Stems outside the table have [`RARE`].
#[must_use]
pub fn rarity(stem: &str) -> f64 {
    RARITY.get(stem).copied().unwrap_or(RARE)
}

/// As [`rarity`] for a stem of any language.
#[must_use]
pub fn rarity_in(stem: &str, language: Language) -> f64 {
    match language {
        Language::English => rarity(stem),
        _ => foreign::rarity(stem, language),
    }
}

/// The rarity of stems outside the table; those of the 30,000 words would have between 9 and 10.52.
pub const RARE: f64 = 10.0;

/// What a stem may mean: looked up once, compared often.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Meaning {
    /// What it names of countries.
    places: &'static [Place],
    /// The groups of synonyms in which it stands.
    synonyms: &'static [u16],
    /// The stems that say the opposite, one way.
    opposites: Option<&'static BTreeSet<String>>,
    /// A bit for each concept, some in common to several: what shares no bit is not related.
    bits: u64,
}

impl Meaning {
    /// The meaning of a stem.
    #[must_use]
    pub fn of(stem: &str) -> Self {
        let meaning = Self {
            places: place::places(stem),
            synonyms: SYNONYMS.get(stem).map_or(&[], Vec::as_slice),
            opposites: OPPOSITES.get(stem),
            bits: 0,
        };
        let bits = meaning.concepts().map(|concept| 1 << (concept % 64));
        Self {
            bits: bits.fold(0, |all, bit| all | bit),
            ..meaning
        }
    }

    /// The meaning of a stem of any language: there are tables for English alone.
    #[must_use]
    pub fn of_stem_in(stem: &str, language: Language) -> Self {
        match language {
            Language::English => Self::of(stem),
            _ => Self::default(),
        }
    }

    /// Numbers of what it may be; meanings that are related have one in common.
    pub fn concepts(self) -> impl Iterator<Item = u16> {
        let countries = self.places.iter().map(|place| place.country);
        countries.chain(self.synonyms.iter().copied())
    }

    /// Whether the tables give a stem as its opposite; they may give it the other way round alone.
    pub(super) fn is_against(self, stem: &str) -> bool {
        self.opposites.is_some_and(|words| words.contains(stem))
    }

    /// How nearly two stems mean the same where no letter need tell it: countries as in [`same_place`],
    /// words of one root and synonyms .8.
    #[must_use]
    pub fn related(self, other: Self) -> Option<f64> {
        if self.bits & other.bits == 0 {
            return None;
        }
        let mut synonyms = self.synonyms.iter();
        let synonym = synonyms.any(|group| other.synonyms.contains(group));
        place::nearest(self.places, other.places).or_else(|| synonym.then_some(0.8))
    }
}

/// How nearly two stems mean the same: as [`Meaning::related`].
#[must_use]
pub fn related(a: &str, b: &str) -> Option<f64> {
    Meaning::of(a).related(Meaning::of(b))
}

/// Whether two stems say the opposite where they are said of the same thing ("acquitted", "convicted").
#[must_use]
pub fn opposed(a: &str, b: &str) -> bool {
    Meaning::of(a).is_against(b) || Meaning::of(b).is_against(a)
}

/// How two stems that say the opposite exclude each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opposition {
    /// Only one of them can be told of one thing ("acquitted", "convicted").
    Outcomes,
    /// One may come after the other, or each be true of a part ("arrested", "released").
    Courses,
    /// Another: what they are told of decides ("long", "short").
    Other,
}

/// How two stems that say the opposite exclude each other.
#[must_use]
pub fn opposition(a: &str, b: &str) -> Opposition {
    let by =
        |table: &Opposites, a: &str, b: &str| table.get(a).is_some_and(|words| words.contains(b));
    let either = |table: &Opposites| by(table, a, b) || by(table, b, a);
    match () {
        () if either(&OUTCOMES) => Opposition::Outcomes,
        () if either(&COURSES) => Opposition::Courses,
        () => Opposition::Other,
    }
}

/// The gender that a first name or a role ("spokeswoman", "Mr") tells, where it tells one.
#[must_use]
pub fn gender(word: &str) -> Option<Gender> {
    GENDERS.get(fold(word).as_ref()).copied()
}

/// Who "he" or "she" may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gender {
    /// "He".
    Male,
    /// "She".
    Female,
}

/// Lower case without accents, dots and possessive, apostrophes made straight.
fn fold(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|b| b.is_ascii_lowercase()) {
        return Cow::Borrowed(word);
    }
    if word == "US" {
        return Cow::Borrowed("usa");
    }
    let lower: String = if word.is_ascii() {
        word.to_ascii_lowercase()
    } else {
        unaccented(word)
    };
    let plain = lower.strip_suffix("'s").unwrap_or(&lower);
    match plain {
        "u.s." | "u.s" => Cow::Borrowed("usa"),
        _ => Cow::Owned(plain.replace('.', "")),
    }
}

/// Lower case without accents, apostrophes made straight.
fn unaccented(word: &str) -> String {
    bare(word)
        .map(|c| if c == '\u{2019}' { '\'' } else { c })
        .flat_map(char::to_lowercase)
        .collect()
}

fn snowball(word: &str) -> String {
    match word.bytes().all(|b| b.is_ascii_lowercase() || b == b'\'') {
        true => english::stem(word),
        false => word.to_owned(),
    }
}

/// Irregular forms to base forms.
static IRREGULAR: LazyLock<Table<&str, &str>> = LazyLock::new(|| {
    table!("irregular")
        .lines()
        .filter_map(|line| line.split_once(' '))
        .flat_map(|(base, forms)| forms.split(' ').map(move |form| (form, base)))
        .collect()
});

/// Forms of words that stemming would take for another word, to the stem that they go by.
static DISTINCT: LazyLock<Table<&str, &str>> = LazyLock::new(|| {
    table!("distinct")
        .lines()
        .map(|line| (line.split(' ').next().unwrap_or(line), line))
        .flat_map(|(stem, line)| line.split(' ').map(move |form| (form, stem)))
        .collect()
});

/// Stems of spelling variants to the stem they go by.
static SPELLING: LazyLock<Table<String, String>> = LazyLock::new(|| {
    table!("spelling")
        .lines()
        .filter_map(|line| line.split_once(' '))
        .flat_map(|(usual, others)| {
            others
                .split(' ')
                .map(move |other| (snowball(other), snowball(usual)))
        })
        .filter(|(other, usual)| other != usual)
        .collect()
});

/// Common stems to their rarity. Front-coded: each stem is the number of letters it shares with the one before,
/// its other letters, and a capital that counts halves from A.
static RARITY: LazyLock<Table<String, f64>> = LazyLock::new(|| {
    let mut stem = String::new();
    table!("rarity")
        .lines()
        .flat_map(|line| line.split_inclusive(|c: char| c.is_ascii_uppercase()))
        .filter_map(|entry| {
            let shared = usize::try_from(entry.chars().next()?.to_digit(10)?).ok()?;
            let rest = entry.get(1..entry.len() - 1)?;
            let halves = entry.bytes().last()?.checked_sub(b'A')?;
            stem.truncate(shared);
            stem.push_str(rest);
            Some((stem.clone(), (f64::from(halves) / 2.0).max(0.05)))
        })
        .collect()
});

/// Stems to the numbers of the groups in which they stand, counted from where no country is.
static SYNONYMS: LazyLock<Table<String, Vec<u16>>> = LazyLock::new(|| {
    let tables = table!("synonyms").lines().chain(table!("derived").lines());
    let mut groups: Table<String, Vec<u16>> = Table::default();
    for (group, line) in (1000..).zip(tables) {
        for word in line.split(' ') {
            groups.entry(stem(word)).or_default().push(group);
        }
    }
    groups
});

/// Stems to the stems of their opposites, one way.
static OPPOSITES: LazyLock<Opposites> = LazyLock::new(|| {
    let others = table!("opposites").lines();
    opposites(
        others
            .chain(OUTCOMES_TABLE.lines())
            .chain(COURSES_TABLE.lines()),
    )
});

/// Those of which only one can be told of one thing.
static OUTCOMES: LazyLock<Opposites> = LazyLock::new(|| opposites(OUTCOMES_TABLE.lines()));

/// Those of which one may come after the other.
static COURSES: LazyLock<Opposites> = LazyLock::new(|| opposites(COURSES_TABLE.lines()));

const OUTCOMES_TABLE: &str = table!("outcomes");

const COURSES_TABLE: &str = table!("courses");

type Opposites = Table<String, BTreeSet<String>>;

fn opposites(lines: impl Iterator<Item = &'static str>) -> Opposites {
    let mut opposites = Opposites::default();
    for (words, others) in lines.filter_map(|line| line.split_once('|')) {
        for word in words.split(' ') {
            let against = opposites.entry(stem(word)).or_default();
            against.extend(others.split(' ').map(stem));
        }
    }
    opposites
}

/// Names and roles to their gender.
static GENDERS: LazyLock<Table<&str, Gender>> = LazyLock::new(|| {
    let names = table!("names").lines();
    names
        .zip([Gender::Male, Gender::Female])
        .flat_map(|(names, gender)| names.split(' ').map(move |name| (name, gender)))
        .collect()
});

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn forms_of_one_word_share_their_stem() {
        for (a, b) in [
            ("invaded", "invading"),
            ("bought", "buys"),
            ("Said", "say"),
            ("women", "woman’s"),
            ("organisation", "organizations"),
            ("cancelled", "canceling"),
            ("expelled", "expel"),
            ("Zelenskyy", "Zelensky"),
            ("Erdoğan", "Erdogan's"),
            ("U.S.", "US"),
            ("U.K.", "UK"),
            ("neighbouring", "neighbors"),
            ("officer's", "officers"),
        ] {
            assert_eq!(stem(a), stem(b), "{a} {b}");
        }
        for (a, b) in [
            ("us", "US"),
            ("founded", "found"),
            ("universe", "us"),
            ("rose", "roses"),
            ("office", "officer"),
            ("response", "responsible"),
            ("protest", "Protestant"),
        ] {
            assert_ne!(stem(a), stem(b), "{a} {b}");
        }
    }

    #[test]
    fn rare_words_tell_more() {
        let rarity = |word| rarity(&stem(word));
        for (common, rare) in [
            ("the", "said"),
            ("said", "minister"),
            ("president", "ceasefire"),
            ("people", "earthquake"),
            ("year", "acquitted"),
        ] {
            assert!(rarity(common) < rarity(rare), "{common} {rare}");
        }
        assert_eq!(rarity("Xylografovitch"), RARE);
        assert!(RARITY.values().all(|b| (0.05..=9.0).contains(b)));
    }

    #[test]
    fn words_that_stand_for_each_other() {
        for (a, b, likeness) in [
            ("killed", "deaths", Some(0.8)),
            ("injured", "wounded", Some(0.8)),
            ("talks", "negotiations", Some(0.8)),
            ("chose", "choice", Some(0.8)),
            ("sold", "sale", Some(0.8)),
            ("bought", "acquired", Some(0.8)),
            ("quake", "earthquake", Some(0.8)),
            ("probe", "investigating", Some(0.8)),
            ("Russian", "Moscow", Some(0.6)),
            ("storm", "hurricane", None),
            ("sentenced", "convicted", None),
            ("the", "minister", None),
        ] {
            let (a, b) = (stem(a), stem(b));
            assert_eq!(related(&a, &b), likeness, "{a} {b}");
            assert_eq!(related(&b, &a), likeness, "{b} {a}");
            let concepts = |stem: &str| Meaning::of(stem).concepts();
            let common = concepts(&a).any(|c| concepts(&b).any(|other| other == c));
            assert!(common || likeness.is_none(), "{a} {b}");
        }
    }

    #[test]
    fn words_that_contradict_each_other() {
        for (a, b, expected) in [
            ("rose", "fell", true),
            ("confirmed", "denies", true),
            ("acquitted", "convicted", true),
            ("reopening", "closed", true),
            ("guilty", "innocent", true),
            ("confirmed", "unconfirmed", true),
            ("hurt", "unhurt", true),
            ("rose", "climbed", false),
            ("killed", "died", false),
            ("buy", "sell", false),
        ] {
            let (a, b) = (stem(a), stem(b));
            assert_eq!(opposed(&a, &b), expected, "{a} {b}");
            assert_eq!(opposed(&b, &a), expected, "{b} {a}");
        }
    }

    #[test]
    fn no_pair_is_both_related_and_opposed() {
        for (word, against) in OPPOSITES.iter() {
            for other in against {
                assert_eq!(related(word, other), None, "{word} {other}");
            }
        }
    }

    #[test]
    fn names_and_roles_tell_a_gender() {
        for (word, expected) in [
            ("Vladimir", Some(Gender::Male)),
            ("José", Some(Gender::Male)),
            ("Mr.", Some(Gender::Male)),
            ("Angela", Some(Gender::Female)),
            ("spokeswoman", Some(Gender::Female)),
            ("Andrea", None),
            ("minister", None),
        ] {
            assert_eq!(gender(word), expected, "{word}");
        }
    }

    #[test]
    fn every_line_says_something_and_once() {
        for table in [table!("synonyms"), table!("derived")] {
            let groups: Vec<BTreeSet<String>> = table
                .lines()
                .map(|line| line.split(' ').map(stem).collect())
                .collect();
            for (i, group) in groups.iter().enumerate() {
                assert!(group.len() > 1, "{group:?}");
                let told =
                    |(j, other): (usize, &BTreeSet<String>)| i != j && group.is_subset(other);
                assert!(!groups.iter().enumerate().any(told), "{group:?}");
            }
        }
    }

    proptest! {
        #[test]
        fn any_text_has_a_stem(word in "[a-z']{0,12}|.*") {
            let stem = stem(&word);
            prop_assert!((0.05..=RARE).contains(&rarity(&stem)));
        }
    }
}
