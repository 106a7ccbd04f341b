//! Languages: which one an article is in, and its small words, numbers, months and units in English, so that the stages
//! read them by one set of tables. English stands for itself, and for what cannot be told.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::Article;
use crate::order;

/// The language of an article, as far as it makes a difference.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// English, the one that everything is made for.
    #[default]
    English,
    /// German.
    German,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Italian.
    Italian,
    /// Portuguese.
    Portuguese,
    /// Russian.
    Russian,
    /// Arabic.
    Arabic,
    /// Any other, by its primary subtag in ASCII letters, filled up with spaces.
    Other([u8; 3]),
}

impl Language {
    /// A language of which nothing is known.
    pub const NONE: Self = Self::Other(*b"und");

    /// The language of an article: the one that it is given with, or else the one that its clean text shows; none where
    /// neither tells. Many pages are given as English that are not: there the text goes first.
    #[must_use]
    pub fn of(article: &Article, clean: &str) -> Option<Self> {
        match article.language.as_deref().and_then(Self::from_tag) {
            given @ (None | Some(Self::English)) => detected(clean).or(given),
            given => given,
        }
    }

    /// The languages of two articles: where one cannot be told, it is taken for that of the other.
    #[must_use]
    pub fn of_both(left: Option<Self>, right: Option<Self>) -> (Self, Self) {
        let one = left.or(right).unwrap_or_default();
        (left.unwrap_or(one), right.unwrap_or(one))
    }

    /// The language of a BCP 47 tag, by its primary subtag.
    fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        let known = TABLES.iter().find(|(code, ..)| *code == primary);
        match known {
            Some(&(_, language, _)) => Some(language),
            None if primary == "en" => Some(Self::English),
            None if (2..=3).contains(&primary.len()) && primary.is_ascii() => {
                Some(Self::other(&primary)).filter(|_| primary != "und")
            }
            None => None,
        }
    }

    /// A language without tables; the code has two or three ASCII letters.
    fn other(code: &str) -> Self {
        let mut letters = [b' '; 3];
        letters[..code.len()].copy_from_slice(code.as_bytes());
        Self::Other(letters)
    }

    /// The primary subtag of its BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> String {
        match self {
            Self::English => "en".to_owned(),
            Self::Other(letters) => String::from_utf8_lossy(&letters).trim_end().to_owned(),
            _ => {
                let known = TABLES.iter().find(|(_, language, _)| *language == self);
                known.map_or_else(String::new, |(code, ..)| (*code).to_owned())
            }
        }
    }

    /// The English word for a small word, number, month or unit in lower case. None for English and for other words.
    /// Two words are joined by `_`: "por_ciento". "may" is the month.
    #[must_use]
    pub fn gloss(self, lower: &str) -> Option<&'static str> {
        let words = self.words()?;
        // "N'est" is "est" behind the half of a negation that denies nothing alone.
        let bare = || lower.strip_prefix("n'").filter(|_| self == Self::French);
        words.get(lower).or_else(|| words.get(bare()?)).copied()
    }

    /// Whether it writes its decimals with a comma, so that a lone point groups thousands.
    #[must_use]
    pub fn has_decimal_comma(self) -> bool {
        !matches!(self, Self::English | Self::Arabic | Self::Other(_))
    }

    /// Whether it sets no spaces between words, so that every sign is cut as a word: about two make one.
    #[must_use]
    pub fn is_unspaced(self) -> bool {
        let tags: [&[u8; 3]; 6] = [b"zh ", b"ja ", b"th ", b"lo ", b"km ", b"my "];
        matches!(self, Self::Other(tag) if tags.contains(&&tag))
    }

    /// Whether a capital inside a sentence tells a name: in German every noun has one.
    #[must_use]
    pub fn names_by_capital(self) -> bool {
        self != Self::German
    }

    fn words(self) -> Option<&'static Words> {
        let at = TABLES.iter().position(|(_, other, _)| *other == self)?;
        Some(&GLOSSES[at])
    }
}

/// Forms to English words.
type Words = BTreeMap<&'static str, &'static str>;

/// The languages with a table, by their tags.
const TABLES: [(&str, Language, &str); 7] = [
    ("de", Language::German, include_str!("language/de.txt")),
    ("fr", Language::French, include_str!("language/fr.txt")),
    ("es", Language::Spanish, include_str!("language/es.txt")),
    ("it", Language::Italian, include_str!("language/it.txt")),
    ("pt", Language::Portuguese, include_str!("language/pt.txt")),
    ("ru", Language::Russian, include_str!("language/ru.txt")),
    ("ar", Language::Arabic, include_str!("language/ar.txt")),
];

static GLOSSES: LazyLock<[Words; 7]> = LazyLock::new(|| TABLES.map(|(_, _, table)| words(table)));

fn words(table: &'static str) -> Words {
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    let lines = lines.filter_map(|line| line.split_once(' '));
    let forms = |(english, forms): (_, &'static str)| forms.split(' ').map(move |f| (f, english));
    order::map(lines.flat_map(forms))
}

/// How many words of a text are looked at.
const ENOUGH: usize = 2000;

/// The language that a text shows: by its script, or by its commonest small words. None where too few tell.
fn detected(text: &str) -> Option<Language> {
    match script(text)? {
        Script::Latin => by_small_words(text),
        Script::Cyrillic => {
            let slavic = text.contains(['і', 'ї', 'є', 'ґ', 'ў', 'ј', 'љ', 'њ']);
            let russian = text.contains(['ы', 'э', 'ё']);
            (russian && !slavic).then_some(Language::Russian)
        }
        Script::Arabic if text.contains(['ٹ', 'ڈ', 'ڑ', 'ے']) => Some(Language::other("ur")),
        Script::Arabic if text.contains(['پ', 'چ', 'ژ', 'گ']) => Some(Language::other("fa")),
        Script::Arabic => Some(Language::Arabic),
        Script::Other(code) => Some(Language::other(code)),
    }
}

enum Script {
    Latin,
    Cyrillic,
    Arabic,
    /// One that a language has more or less to itself.
    Other(&'static str),
}

/// The script of most letters. Han is Chinese unless there is Kana.
fn script(text: &str) -> Option<Script> {
    let plain = text.bytes().filter(u8::is_ascii_alphabetic).count();
    if text.len() <= 8 * ENOUGH && 2 * plain > text.len() {
        return Some(Script::Latin);
    }
    let mut counts = [0_usize; 10];
    for c in text.chars().filter(|c| c.is_alphabetic()).take(8 * ENOUGH) {
        let at = match c {
            '\u{41}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => 0,
            '\u{400}'..='\u{52F}' => 1,
            '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' => 2,
            '\u{3040}'..='\u{30FF}' => 3,
            '\u{3400}'..='\u{9FFF}' => 4,
            '\u{AC00}'..='\u{D7AF}' | '\u{1100}'..='\u{11FF}' => 5,
            '\u{900}'..='\u{97F}' => 6,
            '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => 7,
            '\u{590}'..='\u{5FF}' => 8,
            '\u{E00}'..='\u{E7F}' => 9,
            _ => continue,
        };
        counts[at] += 1;
    }
    let all: usize = counts.iter().sum();
    let east = counts[3] + counts[4];
    if all == 0 {
        None
    } else if 2 * east > all {
        let japanese = counts[3] * 20 > counts[4];
        Some(Script::Other(if japanese { "ja" } else { "zh" }))
    } else {
        let most = (0..counts.len()).max_by_key(|&at| (counts[at], counts.len() - at))?;
        Some(match most {
            1 => Script::Cyrillic,
            2 => Script::Arabic,
            5 => Script::Other("ko"),
            6 => Script::Other("hi"),
            7 => Script::Other("el"),
            8 => Script::Other("he"),
            9 => Script::Other("th"),
            _ => Script::Latin,
        })
    }
}

/// The commonest small words of languages in Latin letters; about as many for each, so that their shares compare.
const SMALL_WORDS: [(&str, &str); 14] = [
    (
        "en",
        "the of and to in a is was for that on with by at from it he his as are has have had but not an be which who this",
    ),
    (
        "de",
        "der die das und in den von zu mit dem des ein eine im auf für ist war sich nicht als auch es an bei wurde nach aus hat am",
    ),
    (
        "fr",
        "le la les de des du et en un une à au aux est dans pour par sur que qui ne pas avec ce il elle plus été ont se a l d était",
    ),
    (
        "es",
        "el la los las de del y en un una a al es por para con que se no su lo como más fue ha han sus pero este desde",
    ),
    (
        "it",
        "il lo la i gli le di del della dei e in un una a al alla è per con che si non su da dal nel ha sono più l d era anche",
    ),
    (
        "pt",
        "o a os as de do da dos das e em no na um uma para com que não por se mais foi ao à é pelo pela são seu",
    ),
    (
        "nl",
        "de het een en van in op te dat is voor met zijn niet aan er om ook bij door naar heeft uit werd maar over als nog",
    ),
    (
        "sv",
        "och i att det som en på är av för med till den har inte om ett de var från vid han efter när ska kan men också",
    ),
    (
        "da",
        "og i at det som en på er af for med til den har ikke om et de var fra ved han efter når skal kan men også",
    ),
    (
        "pl",
        "w i na z do się nie że to o jest od po za jak przez dla był ale są oraz przed które która który także ze we",
    ),
    (
        "cs",
        "a v se na je že z do s o to po i za od který která by podle ve jsou byl před také ale při jako už",
    ),
    (
        "tr",
        "ve bir bu da de için ile olarak çok daha olan gibi kadar sonra ise ancak göre en o ne var yeni her değil",
    ),
    (
        "ro",
        "și în de la a cu pe care din o un să nu este pentru mai au fost prin că după se al ale cea ar",
    ),
    (
        "id",
        "yang dan di dari untuk dengan pada ini itu tidak akan ke dalam oleh juga telah adalah karena sebagai mereka bahwa",
    ),
];

/// The bytes of the longest of them.
const LONGEST: usize = 7;

/// The share of small words from which a text is taken for a language.
const SHARE: f64 = 0.15;

/// Small words as numbers, each with the place of a language that has it among `SMALL_WORDS`; in order.
static PLACES: LazyLock<Vec<(u64, usize)>> = LazyLock::new(|| {
    let mut places = Vec::new();
    for (at, (_, words)) in SMALL_WORDS.iter().enumerate() {
        let number = |word: &str| word.bytes().fold(0, joined);
        places.extend(words.split(' ').map(|word| (number(word), at)));
    }
    order::sort(&mut places);
    places
});

/// The last bytes of a word in one number, with one more.
fn joined(word: u64, byte: u8) -> u64 {
    word << 8 | u64::from(byte)
}

fn by_small_words(text: &str) -> Option<Language> {
    let mut hits = [0_usize; SMALL_WORDS.len()];
    let mut all = 0;
    let places = PLACES.as_slice();
    // Takes a word in lower case, its bytes in one number, and how many they are; whether more are looked at.
    let mut count = |word: u64, length: usize| {
        all += usize::from(length > 0);
        // None of them is longer.
        if (1..=LONGEST).contains(&length) {
            let first = places.partition_point(|place| place.0 < word);
            let same = places[first..].iter().take_while(|place| place.0 == word);
            same.for_each(|&(_, at)| hits[at] += 1);
        }
        all < ENOUGH
    };
    let (mut word, mut length) = (0, 0);
    for c in text.chars() {
        if c.is_ascii_alphabetic() {
            word = joined(word, c.to_ascii_lowercase() as u8);
            length += 1;
        } else if c.is_alphabetic() {
            for c in c.to_lowercase() {
                length += c.len_utf8();
                word = c.encode_utf8(&mut [0; 4]).bytes().fold(word, joined);
            }
        } else if length > 0 {
            let more = count(word, length);
            (word, length) = (0, 0);
            if !more {
                break;
            }
        }
    }
    count(word, length);
    let (at, &best) = hits
        .iter()
        .enumerate()
        .max_by_key(|&(at, hits)| (hits, std::cmp::Reverse(at)))?;
    let sure = best >= 4 && best as f64 >= SHARE * all as f64;
    sure.then(|| Language::from_tag(SMALL_WORDS[at].0))
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_told_by_their_small_words_and_scripts() {
        let check = |text: &str, tag: &str| {
            let found = detected(text).map(Language::tag);
            assert_eq!(found.as_deref(), Some(tag), "{text}");
        };
        check(
            "The port of the town is closed, and it will be so until Monday.",
            "en",
        );
        check(
            "Der Hafen der Stadt ist geschlossen, und das wird bis Montag so bleiben.",
            "de",
        );
        check(
            "Le port de la ville est fermé, et il le restera dans les jours à venir.",
            "fr",
        );
        check(
            "M. Roux a ouvert le pont le 1er mai. Il a coûté 1,2 million d'euros. « C'est fait ! » a-t-il dit.",
            "fr",
        );
        check(
            "El puerto de la ciudad está cerrado, y lo estará hasta el lunes por la mañana.",
            "es",
        );
        check(
            "Il porto della città è chiuso, e lo sarà fino a lunedì per la tempesta.",
            "it",
        );
        check(
            "O porto da cidade está fechado e não abre até segunda-feira por causa do temporal.",
            "pt",
        );
        check(
            "De haven van de stad is gesloten en dat blijft zo tot en met maandag.",
            "nl",
        );
        check(
            "Hamnen är stängd och det är inte klart när den kan öppna för trafik på nytt.",
            "sv",
        );
        check(
            "Порт города закрыт до понедельника из-за бури, сообщили власти. Это уже третий случай, когда суда ждали выхода в море.",
            "ru",
        );
        check("الميناء مغلق حتى يوم الاثنين بسبب العاصفة.", "ar");
        check("台风导致港口关闭至星期一。", "zh");
        check("台風のため港は月曜日まで閉鎖される。", "ja");
        check("तूफान के कारण बंदरगाह सोमवार तक बंद है।", "hi");
        check("طوفان کی وجہ سے بندرگاہ پیر تک بند ہے۔", "ur");
        check("Το λιμάνι είναι κλειστό έως τη Δευτέρα.", "el");
    }

    #[test]
    fn a_few_words_tell_nothing() {
        for text in ["", "Port closed", "1,300", "Xyzzy plugh", "Порт"] {
            assert_eq!(detected(text), None, "{text}");
        }
    }

    #[test]
    fn a_given_language_goes_before_what_the_text_shows() {
        let mut article = Article::from("Der Hafen der Stadt ist geschlossen, und das bleibt so.");
        let of = |article: &Article| Language::of(article, &article.text);
        assert_eq!(of(&article), Some(Language::German));
        article.language = Some("nl-BE".into());
        assert_eq!(of(&article).map(Language::tag).as_deref(), Some("nl"));
        article.language = Some("pt_BR".into());
        assert_eq!(of(&article), Some(Language::Portuguese));
        for nothing in ["", "und", "x", "deutsch", "en-US"] {
            article.language = Some(nothing.into());
            assert_eq!(of(&article), Some(Language::German), "{nothing}");
        }
    }

    #[test]
    fn every_form_stands_for_one_word() {
        for (code, _, table) in TABLES {
            let mut seen: Vec<&str> = table
                .lines()
                .filter(|line| !line.starts_with('#'))
                .flat_map(|line| line.split(' ').skip(1))
                .collect();
            let all = seen.len();
            seen.sort_unstable();
            seen.dedup();
            assert_eq!(seen.len(), all, "{code}");
            assert!(
                seen.iter()
                    .all(|form| !form.is_empty() && form.to_lowercase() == **form),
                "{code}"
            );
        }
    }
}
