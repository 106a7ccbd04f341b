//! Abbreviations that end in a full stop, by what may follow them inside a sentence. Tables only; `boundary` weighs them.

/// How an abbreviation stands in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Before a name: "Gov."
    Title,
    /// Before a figure: "No."
    Numbered,
    /// Behind a name: "Inc."
    Suffix,
    /// Behind a given and a family name: "Jr."
    Junior,
    /// A state behind the name of a town: "Ariz."
    Place,
    /// A month or a weekday, mostly before a figure: "Dec."
    Calendar,
    /// A time of the day: "p.m."
    Time,
    /// Always followed by more of the sentence: "e.g."
    Inside,
    /// Between a figure and a noun, which German writes with a capital: "Mio."
    Scale,
    /// A dotted acronym, which may stand before a noun or alone: "U.S."
    Acronym,
    /// Anything else, mostly small and before small letters: "etc."
    Common,
}

/// The kind of the word before a full stop, given without that stop.
pub(super) fn kind(word: &str) -> Option<Kind> {
    let word = word.rsplit(['-', '/', '\'']).next().unwrap_or(word);
    if word.contains('.') {
        return dotted(word);
    }
    let lower = word.to_lowercase();
    if word.starts_with(char::is_uppercase)
        && let Some(kind) = capitalized(&lower)
    {
        return Some(kind);
    }
    Some(match lower.as_str() {
        // Millimeters are written small.
        "mm" if word == "MM" => Kind::Title,
        "ca" if word == "ca" => Kind::Inside,
        "uu" if word == "UU" => Kind::Acronym,
        "no" | "nos" | "n°" | "nº" | "nr" | "pp" | "p" | "fig" | "figs" | "vol" | "vols" | "ch"
        | "chap" | "sec" | "sect" | "para" | "eq" | "ca" | "rs" | "стр" | "div" | "núm" | "n"
        | "pág" | "págs" | "pag" | "abs" => Kind::Numbered,
        "vs" | "v" | "cf" | "viz" | "bzw" | "ggf" | "incl" | "esp" | "approx" | "им" | "см"
        | "ул" | "просп" | "напр" | "evtl" | "inkl" | "zzgl" | "vgl" | "sog" | "geb" | "aprox"
        | "env" | "av" | "avda" | "ej" | "ee" => Kind::Inside,
        "mio" | "mrd" | "tsd" => Kind::Scale,
        "inc" | "corp" | "co" | "cos" | "ltd" | "llc" | "plc" | "bros" | "esq" | "assn"
        | "intl" | "mfg" => Kind::Suffix,
        "etc" | "al" | "dept" | "govt" | "est" | "min" | "max" | "hr" | "hrs" | "ft" | "lb"
        | "lbs" | "oz" | "sq" | "km" | "cm" | "mm" | "kg" | "mph" | "univ" | "ave" | "blvd"
        | "rd" | "hwy" | "ln" | "apt" | "bldg" | "usw" | "ecc" | "tel" | "str" | "гг" | "г"
        | "руб" | "млн" | "млрд" | "тыс" => Kind::Common,
        "डॉ" | "sig" | "dott" | "avv" | "prof" | "dr" | "dra" | "mevr" | "dhr" => Kind::Title,
        _ => return None,
    })
}

/// Abbreviations that are other words in small letters.
fn capitalized(lower: &str) -> Option<Kind> {
    Some(match lower {
        "mr" | "mrs" | "ms" | "mx" | "dr" | "drs" | "prof" | "gen" | "col" | "lt" | "sgt"
        | "capt" | "cpl" | "pvt" | "cmdr" | "cdr" | "maj" | "brig" | "adm" | "rep" | "reps"
        | "sen" | "sens" | "gov" | "govs" | "rev" | "fr" | "hon" | "pres" | "st" | "ste"
        | "sts" | "mt" | "mts" | "ft" | "pt" | "supt" | "insp" | "const" | "det" | "atty"
        | "messrs" | "mme" | "mmes" | "mlle" | "amb" | "treas" | "asst" | "dep" | "del" | "sra"
        | "srta" | "dra" | "ud" | "uds" | "vd" | "vds" | "dña" | "lic" | "gral" | "mons"
        | "sto" | "sta" | "profa" | "exma" | "sig" | "dott" | "avv" | "ing" | "exmo" | "hr"
        | "fr\u{e4}ul" | "msgr" | "ald" | "assemb" | "cllr" | "sir" | "pfc" | "spc" | "univ"
        | "ph" => Kind::Title,
        "jr" | "sr" => Kind::Junior,
        "jan" | "feb" | "mar" | "apr" | "jun" | "jul" | "aug" | "sep" | "sept" | "oct" | "nov"
        | "dec" | "mon" | "tue" | "tues" | "wed" | "thu" | "thur" | "thurs" | "fri" | "sat"
        | "sun" => Kind::Calendar,
        "ala" | "ariz" | "ark" | "calif" | "colo" | "conn" | "fla" | "ga" | "ill" | "ind"
        | "kan" | "kans" | "ky" | "la" | "md" | "mass" | "mich" | "minn" | "miss" | "mo"
        | "mont" | "neb" | "nev" | "okla" | "ore" | "pa" | "penn" | "tenn" | "tex" | "va"
        | "vt" | "wash" | "wis" | "wisc" | "wyo" | "ont" | "que" | "alta" | "sask" => Kind::Place,
        "art" | "op" => Kind::Numbered,
        _ => return None,
    })
}

/// The kind of a word with full stops inside.
fn dotted(word: &str) -> Option<Kind> {
    let lower = word.to_lowercase();
    match lower.as_str() {
        "a.m" | "p.m" => return Some(Kind::Time),
        "e.g" | "i.e" | "a.k.a" | "z.b" | "d.h" | "u.a" | "т.е" | "p.ej" => {
            return Some(Kind::Inside);
        }
        "ph.d" | "m.d" | "b.a" | "m.a" | "j.d" | "b.sc" | "m.sc" | "m.b.a" | "s.p.a" | "s.a"
        | "n.v" | "b.v" | "l.l.c" => {
            return Some(Kind::Suffix);
        }
        _ => {}
    }
    if !word.split('.').all(|part| {
        (1..=2).contains(&part.chars().count()) && part.chars().all(char::is_alphabetic)
    }) {
        return None;
    }
    Some(if word.starts_with(char::is_uppercase) {
        Kind::Acronym
    } else {
        Kind::Common
    })
}

/// Whether a word has a capital because a sentence starts, and hardly ever inside a name.
pub(super) fn is_starter(word: &str) -> bool {
    const STARTERS: &[&str] = &[
        "A",
        "About",
        "According",
        "After",
        "Ahead",
        "All",
        "Also",
        "Although",
        "Among",
        "An",
        "And",
        "Another",
        "Are",
        "As",
        "At",
        "Because",
        "Before",
        "Both",
        "But",
        "By",
        "Can",
        "Could",
        "Despite",
        "Did",
        "Do",
        "Does",
        "During",
        "Each",
        "Earlier",
        "Even",
        "Every",
        "Few",
        "Following",
        "For",
        "From",
        "Had",
        "Has",
        "Have",
        "He",
        "He's",
        "Her",
        "Here",
        "His",
        "How",
        "However",
        "I",
        "I'd",
        "I'll",
        "I'm",
        "I've",
        "If",
        "In",
        "Instead",
        "Is",
        "It",
        "It's",
        "Its",
        "Last",
        "Later",
        "Let",
        "Like",
        "Many",
        "Maybe",
        "Meanwhile",
        "More",
        "Moreover",
        "Most",
        "My",
        "Neither",
        "Nevertheless",
        "Nobody",
        "None",
        "Not",
        "Now",
        "Officials",
        "On",
        "Once",
        "One",
        "Only",
        "Or",
        "Others",
        "Our",
        "Perhaps",
        "Several",
        "She",
        "She's",
        "Should",
        "Since",
        "So",
        "Some",
        "Still",
        "Such",
        "That",
        "That's",
        "The",
        "Their",
        "Then",
        "There",
        "There's",
        "These",
        "They",
        "They're",
        "This",
        "Those",
        "Though",
        "Thus",
        "To",
        "Today",
        "Two",
        "Unlike",
        "Until",
        "Was",
        "We",
        "We're",
        "Were",
        "What",
        "When",
        "Where",
        "Whether",
        "While",
        "Who",
        "Why",
        "Will",
        "With",
        "Within",
        "Without",
        "Would",
        "Yes",
        "Yet",
        "You",
        "Your",
    ];
    STARTERS.binary_search(&word).is_ok()
}

/// Whether a German word has a capital because a sentence starts.
pub(super) fn is_german_starter(word: &str) -> bool {
    const STARTERS: &str = "Aber Als Am An Auch Auf Aus Außerdem Bei Bis Bisher Da Damit Danach Dann Das Dazu Den Der Dem \
         Die Dies Diese Dieser Dieses Doch Dort Ein Eine Einen Er Es Für Gegen Ich Ihr Ihre Im In Insgesamt Kein Laut Man \
         Mit Nach Noch Nun Ob Seit Sie So Trotz Um Und Unter Über Viele Vom Von Vor Was Weil Wenn Wer Wie Wir Während Zu \
         Zudem Zum Zur Zwischen";
    STARTERS
        .split_ascii_whitespace()
        .any(|starter| starter == word)
}

/// Whether a word is a common given name, which follows an acronym only where a new sentence starts.
pub(super) fn is_given_name(word: &str) -> bool {
    const NAMES: &[&str] = &[
        "Adam",
        "Alan",
        "Alexander",
        "Alice",
        "Amy",
        "Andrew",
        "Angela",
        "Ann",
        "Anna",
        "Anne",
        "Anthony",
        "Antonio",
        "Barbara",
        "Benjamin",
        "Bernard",
        "Betty",
        "Bill",
        "Brian",
        "Carlos",
        "Carol",
        "Caroline",
        "Catherine",
        "Charles",
        "Chris",
        "Christine",
        "Christopher",
        "Daniel",
        "David",
        "Deborah",
        "Dennis",
        "Diana",
        "Donald",
        "Donna",
        "Edward",
        "Elizabeth",
        "Emily",
        "Emma",
        "Eric",
        "Eva",
        "Francis",
        "Frank",
        "Gary",
        "George",
        "Gerald",
        "Gregory",
        "Hannah",
        "Harry",
        "Helen",
        "Henry",
        "Hillary",
        "Ivan",
        "Jack",
        "Jacob",
        "James",
        "Jane",
        "Janet",
        "Jason",
        "Jean",
        "Jeff",
        "Jeffrey",
        "Jennifer",
        "Jessica",
        "Jim",
        "Joan",
        "Joe",
        "Johannes",
        "John",
        "Jonathan",
        "Jose",
        "Joseph",
        "Joshua",
        "Juan",
        "Judith",
        "Julia",
        "Julie",
        "Karen",
        "Karl",
        "Kate",
        "Katherine",
        "Keith",
        "Kelly",
        "Kenneth",
        "Kevin",
        "Larry",
        "Laura",
        "Lisa",
        "Louis",
        "Luis",
        "Margaret",
        "Maria",
        "Mark",
        "Martha",
        "Martin",
        "Mary",
        "Matthew",
        "Melissa",
        "Michael",
        "Michelle",
        "Mike",
        "Mohammed",
        "Muhammad",
        "Nancy",
        "Nicholas",
        "Nicole",
        "Nina",
        "Olivia",
        "Pamela",
        "Patricia",
        "Patrick",
        "Paul",
        "Pedro",
        "Peter",
        "Philip",
        "Rachel",
        "Ralph",
        "Raymond",
        "Rebecca",
        "Richard",
        "Robert",
        "Roger",
        "Ronald",
        "Rose",
        "Roy",
        "Ruth",
        "Ryan",
        "Sam",
        "Samuel",
        "Sandra",
        "Sarah",
        "Scott",
        "Sergei",
        "Sharon",
        "Simon",
        "Sophia",
        "Stephanie",
        "Stephen",
        "Steve",
        "Steven",
        "Susan",
        "Ted",
        "Teresa",
        "Theresa",
        "Thomas",
        "Timothy",
        "Tom",
        "Tony",
        "Vladimir",
        "Walter",
        "William",
    ];
    NAMES.binary_search(&word).is_ok()
}

/// Whether a word goes on with the name of a company or of a person's title behind "Inc." and its like.
pub(super) fn continues_company(word: &str) -> bool {
    matches!(
        word,
        "Chief"
            | "CEO"
            | "CFO"
            | "COO"
            | "President"
            | "Chairman"
            | "Chairwoman"
            | "Chair"
            | "Vice"
            | "Executive"
            | "Director"
            | "Founder"
            | "Co"
            | "Senior"
            | "Managing"
            | "General"
            | "Inc"
            | "Ltd"
            | "LLC"
            | "Class"
    )
}

/// Whether a word goes on with a name behind "Jr.": what is called after a person.
pub(super) fn continues_junior(word: &str) -> bool {
    matches!(
        word,
        "Day"
            | "Boulevard"
            | "Blvd"
            | "Memorial"
            | "Street"
            | "Drive"
            | "Library"
            | "Park"
            | "High"
            | "Way"
            | "Avenue"
            | "Center"
            | "School"
            | "Hospital"
            | "Elementary"
            | "Middle"
            | "Plaza"
            | "Highway"
            | "Museum"
            | "Award"
            | "Prize"
            | "II"
            | "III"
    )
}

/// Whether a word goes on with a time of the day: a weekday, a month or a time zone.
pub(super) fn continues_time(word: &str) -> bool {
    matches!(
        word,
        "Monday"
            | "Tuesday"
            | "Wednesday"
            | "Thursday"
            | "Friday"
            | "Saturday"
            | "Sunday"
            | "EST"
            | "EDT"
            | "ET"
            | "CST"
            | "CDT"
            | "CT"
            | "MST"
            | "MDT"
            | "MT"
            | "PST"
            | "PDT"
            | "PT"
            | "GMT"
            | "UTC"
            | "BST"
            | "CET"
            | "CEST"
            | "IST"
            | "Eastern"
            | "Central"
            | "Pacific"
            | "Mountain"
            | "Beijing"
            | "Moscow"
            | "Kyiv"
            | "London"
            | "Paris"
    ) || is_month(word)
}

/// Whether a word is a month in English or in a language that writes an ordinal before it with a full stop and a capital.
pub(super) fn is_month(word: &str) -> bool {
    matches!(
        word,
        "January"
            | "February"
            | "March"
            | "April"
            | "May"
            | "June"
            | "July"
            | "August"
            | "September"
            | "October"
            | "November"
            | "December"
            | "Januar"
            | "Jänner"
            | "Februar"
            | "März"
            | "Mai"
            | "Juni"
            | "Juli"
            | "Oktober"
            | "Dezember"
    )
}

/// Whether a word is a verb of saying in the form that follows a quotation.
pub(super) fn is_saying(word: &str) -> bool {
    matches!(
        word,
        "said"
            | "say"
            | "ask"
            | "called"
            | "answered"
            | "says"
            | "asked"
            | "asks"
            | "told"
            | "added"
            | "wrote"
            | "tweeted"
            | "replied"
            | "shouted"
            | "recalled"
            | "wondered"
            | "exclaimed"
            | "joked"
            | "posted"
            | "declared"
            | "quipped"
            | "cried"
            | "yelled"
            | "insisted"
            | "argued"
            | "responded"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds() {
        for (word, expected) in [
            ("Gov", Some(Kind::Title)),
            ("rep", None),
            ("U.S", Some(Kind::Acronym)),
            ("R-N.Y", Some(Kind::Acronym)),
            ("D-Ill", Some(Kind::Place)),
            ("ill", None),
            ("P.M", Some(Kind::Time)),
            ("INC", Some(Kind::Suffix)),
            ("example.com", None),
            ("table", None),
        ] {
            assert_eq!(kind(word), expected, "of {word}");
        }
    }

    #[test]
    fn searched_tables_are_sorted() {
        for word in ["A", "Your", "He's", "I", "It's", "They're", "About"] {
            assert!(is_starter(word), "{word}");
        }
        for word in ["Adam", "William", "James", "Jose"] {
            assert!(is_given_name(word), "{word}");
        }
    }
}
