//! Stems of English words by the rules of Snowball's English stemmer (Porter's second), as its site tells them:
//! <https://snowballstem.org/algorithms/english/stemmer.html>. Words are of ASCII letters in lower case and apostrophes.

/// The stem of a word.
pub(super) fn stem(word: &str) -> String {
    if let Some(stem) = exception(word) {
        return stem.to_owned();
    }
    if word.len() < 3 {
        return word.to_owned();
    }
    let mut word = Word::of(word);
    word.drop_possessive();
    word.drop_plural();
    if !word.is_settled() {
        word.drop_tense();
        word.soften_y();
        word.replace(&SUFFIXES, b"ilmnrs", word.region);
        let _ = word.replace(&[("ative", "", always)], b"e", word.inner)
            || word.replace(&FURTHER, b"eils", word.region);
        word.replace(&LAST, b"ceilmnrst", word.inner);
        word.drop_final();
    }
    word.letters.make_ascii_lowercase();
    String::from_utf8(word.letters).unwrap_or_default()
}

/// The stems of words that the rules would cut wrongly.
fn exception(word: &str) -> Option<&'static str> {
    Some(match word {
        "skis" => "ski",
        "skies" | "sky" => "sky",
        "dying" => "die",
        "lying" => "lie",
        "tying" => "tie",
        "idly" => "idl",
        "gently" => "gentl",
        "ugly" => "ugli",
        "early" => "earli",
        "only" => "onli",
        "singly" => "singl",
        "news" => "news",
        "howe" => "howe",
        "atlas" => "atlas",
        "cosmos" => "cosmos",
        "bias" => "bias",
        "andes" => "andes",
        _ => return None,
    })
}

/// A word on its way to its stem; a "y" that is a consonant is written "Y".
struct Word {
    letters: Vec<u8>,
    /// Where the region after the first consonant that follows a vowel begins.
    region: usize,
    /// Where the same of that region begins.
    inner: usize,
}

/// An ending, what stands in its place, and whether what is left before it allows that.
type Rule = (&'static str, &'static str, fn(&[u8]) -> bool);

fn always(_: &[u8]) -> bool {
    true
}

/// The endings of the second step, longer ones before those that they end with.
#[rustfmt::skip]
const SUFFIXES: [Rule; 24] = [
    ("ization", "ize", always), ("ational", "ate", always), ("fulness", "ful", always), ("ousness", "ous", always),
    ("iveness", "ive", always), ("tional", "tion", always), ("biliti", "ble", always), ("lessli", "less", always),
    ("entli", "ent", always), ("ation", "ate", always), ("alism", "al", always), ("aliti", "al", always),
    ("ousli", "ous", always), ("iviti", "ive", always), ("fulli", "ful", always), ("enci", "ence", always),
    ("anci", "ance", always), ("abli", "able", always), ("izer", "ize", always), ("ator", "ate", always),
    ("alli", "al", always), ("bli", "ble", always), ("ogi", "og", |before| before.ends_with(b"l")),
    ("li", "", |before| before.last().is_some_and(|b| b"cdeghkmnrt".contains(b))),
];

/// The endings of the third step.
#[rustfmt::skip]
const FURTHER: [Rule; 8] = [
    ("ational", "ate", always), ("tional", "tion", always), ("alize", "al", always), ("icate", "ic", always),
    ("iciti", "ic", always), ("ical", "ic", always), ("ness", "", always), ("ful", "", always),
];

/// The endings of the fourth step.
#[rustfmt::skip]
const LAST: [Rule; 18] = [
    ("ement", "", always), ("ment", "", always), ("ance", "", always), ("ence", "", always), ("able", "", always),
    ("ible", "", always), ("ant", "", always), ("ent", "", always), ("ism", "", always), ("ate", "", always),
    ("iti", "", always), ("ous", "", always), ("ive", "", always), ("ize", "", always),
    ("ion", "", |before| matches!(before.last(), Some(b's' | b't'))), ("al", "", always), ("er", "", always),
    ("ic", "", always),
];

/// Words that lose no more than the ending of a plural.
#[rustfmt::skip]
const SETTLED: [&[u8]; 8] = [
    b"inning", b"outing", b"canning", b"herring", b"earring", b"proceed", b"exceed", b"succeed",
];

/// Beginnings of words that are no region of their own, however their vowels stand.
const BEGINNINGS: [&[u8]; 3] = [b"gener", b"commun", b"arsen"];

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// Where the first consonant after a vowel ends, from a place on; the end of the word where there is none.
fn region(letters: &[u8], from: usize) -> usize {
    let vowel = letters[from..].iter().position(|&b| is_vowel(b));
    let rest = vowel.map_or(letters.len(), |at| from + at);
    let consonant = letters[rest..].iter().position(|&b| !is_vowel(b));
    consonant.map_or(letters.len(), |at| rest + at + 1)
}

/// Whether some letters end in a short syllable.
fn is_short(letters: &[u8]) -> bool {
    match letters {
        [first, last] => is_vowel(*first) && !is_vowel(*last),
        [.., before, vowel, last] => {
            let open = is_vowel(*last) || matches!(last, b'w' | b'x' | b'Y');
            !is_vowel(*before) && is_vowel(*vowel) && !open
        }
        _ => false,
    }
}

impl Word {
    fn of(word: &str) -> Self {
        let mut letters = word.strip_prefix('\'').unwrap_or(word).as_bytes().to_vec();
        for at in 0..letters.len() {
            if letters[at] == b'y' && (at == 0 || is_vowel(letters[at - 1])) {
                letters[at] = b'Y';
            }
        }
        let beginning = BEGINNINGS.iter().find(|b| letters.starts_with(b));
        let outer = beginning.map_or_else(|| region(&letters, 0), |b| b.len());
        let inner = region(&letters, outer);
        Self {
            letters,
            region: outer,
            inner,
        }
    }

    fn ends(&self, ending: &str) -> bool {
        self.letters.last() == ending.as_bytes().last() && self.letters.ends_with(ending.as_bytes())
    }

    /// Takes some letters off the end.
    fn drop(&mut self, letters: usize) {
        self.letters.truncate(self.letters.len() - letters);
    }

    fn drop_possessive(&mut self) {
        let ending = ["'s'", "'s", "'"].into_iter().find(|e| self.ends(e));
        self.drop(ending.map_or(0, str::len));
    }

    fn drop_plural(&mut self) {
        let len = self.letters.len();
        let lone = || {
            self.letters[..len.saturating_sub(2)]
                .iter()
                .any(|&b| is_vowel(b))
        };
        let dropped = match () {
            () if self.ends("sses") => 2,
            () if self.ends("ied") || self.ends("ies") => 1 + usize::from(len > 4),
            () if self.ends("us") || self.ends("ss") => 0,
            () if self.ends("s") && lone() => 1,
            () => 0,
        };
        self.drop(dropped);
    }

    fn is_settled(&self) -> bool {
        let ends = self.ends("ing") || self.ends("eed");
        ends && SETTLED.contains(&self.letters.as_slice())
    }

    /// Drops "-ed" and "-ing" behind a vowel, and mends what they leave.
    fn drop_tense(&mut self) {
        let endings = ["eedly", "ingly", "edly", "eed", "ing", "ed"];
        let Some(ending) = endings.into_iter().find(|e| self.ends(e)) else {
            return;
        };
        let start = self.letters.len() - ending.len();
        if ending.starts_with("ee") {
            if start >= self.region {
                self.letters.truncate(start + 2);
            }
        } else if self.letters[..start].iter().any(|&b| is_vowel(b)) {
            self.letters.truncate(start);
            match self.letters.as_slice() {
                [.., b'a', b't'] | [.., b'b', b'l'] | [.., b'i', b'z'] => self.letters.push(b'e'),
                [.., x, y] if x == y && b"bdfgmnprt".contains(x) => self.drop(1),
                letters if start == self.region && is_short(letters) => self.letters.push(b'e'),
                _ => {}
            }
        }
    }

    /// Makes an "i" of a last "y" behind a consonant that does not begin the word.
    fn soften_y(&mut self) {
        if let [_, .., before, last @ (b'y' | b'Y')] = self.letters.as_mut_slice()
            && !is_vowel(*before)
        {
            *last = b'i';
        }
    }

    /// Puts in the place of the longest of some endings what stands for it; whether that ending was in a region.
    /// `lasts` are the letters that any of them ends with.
    fn replace(&mut self, rules: &[Rule], lasts: &[u8], region: usize) -> bool {
        // No ending is of one letter.
        let may_end = self.letters.last().is_some_and(|b| lasts.contains(b));
        if region + 2 > self.letters.len() || !may_end {
            return false;
        }
        let Some((ending, other, allowed)) = rules.iter().find(|rule| self.ends(rule.0)) else {
            return false;
        };
        let start = self.letters.len() - ending.len();
        let replaced = start >= region && allowed(&self.letters[..start]);
        if replaced {
            self.letters.truncate(start);
            self.letters.extend(other.bytes());
        }
        replaced
    }

    fn drop_final(&mut self) {
        let Some((last, before)) = self.letters.split_last() else {
            return;
        };
        let inner = before.len() >= self.inner;
        let dropped = match last {
            b'e' => inner || before.len() >= self.region && !is_short(before),
            b'l' => inner && before.ends_with(b"l"),
            _ => false,
        };
        self.drop(usize::from(dropped));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_stemmers::{Algorithm, Stemmer};

    fn check(word: &str) -> Result<(), TestCaseError> {
        let theirs = Stemmer::create(Algorithm::English);
        prop_assert_eq!(stem(word), theirs.stem(word), "{}", word);
        Ok(())
    }

    #[test]
    fn words_of_the_tables() {
        let tables = [
            table!("synonyms"),
            table!("derived"),
            table!("opposites"),
            table!("irregular"),
            table!("distinct"),
            table!("spelling"),
        ];
        for word in tables
            .iter()
            .flat_map(|table| table.split(|c: char| !c.is_ascii_lowercase()))
        {
            check(word).unwrap();
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(5000))]

        #[test]
        fn as_the_crate_of_all_stemmers(
            begin in "'?(gener|commun|arsen|[a-z]{0,2}[aeiouy]?[a-z]{0,3}[a-z']?)",
            end in "(s|es|ies|ied|sses|us|eed|eedly|ed|ing|edly|ingly|y|ly|li|ational|tional|ization|izer|ator|alism|aliti|\
                fulness|ousness|iveness|biliti|lessli|entli|ousli|iviti|fulli|enci|anci|abli|alli|bli|ogi|alize|icate|iciti|\
                ical|ness|ful|ative|ement|ment|ance|ence|able|ible|ant|ent|ism|ate|iti|ous|ive|ize|sion|tion|ion|al|er|ic|\
                ll|e|le|'s|'|'s')?",
        ) {
            check(&format!("{begin}{end}"))?;
        }
    }
}
