//! Negation in other languages than English: whether a stretch denies what it says, by its words, or by signs where no
//! spaces part words.

use std::ops::Range;

use crate::segment::Words;
use crate::text::{Language, Span};

/// Whether some words of a clean text, given by their places, deny what they say. In an English text none does: there
/// stances are told by lists.
#[must_use]
pub(crate) fn denies(text: &str, words: &Words, within: Range<usize>) -> bool {
    match words.language {
        Language::English => false,
        Language::Other(_) => {
            let tag = words.language.tag();
            match signs(&tag) {
                Some((denying, _)) if within.is_empty() || denying.is_empty() => false,
                Some((denying, except)) => {
                    let (first, last) = (words.spans[within.start], words.spans[within.end - 1]);
                    by_signs(Span::new(first.start, last.end).of(text), denying, except)
                }
                None => words.forms_of(within).any(|w| is_foreign(w, &tag)),
            }
        }
        _ => by_glosses(words, within),
    }
}

/// Whether a word in lower case may deny what stands beside it, in a language that sets spaces between words.
#[must_use]
pub(crate) fn may_deny(lower: &str, language: Language) -> bool {
    match language {
        Language::Other(_) => is_foreign(lower, &language.tag()),
        Language::French if matches!(lower, "ne" | "plus" | "personne") => true,
        _ => language.gloss(lower).is_some_and(is_negation),
    }
}

/// Whether an English word denies what stands beside it.
fn is_negation(english: &str) -> bool {
    matches!(
        english,
        "not" | "no" | "never" | "nor" | "neither" | "none" | "nobody" | "nothing"
    )
}

/// Whether an English word turns what follows it round by itself.
fn turns(english: &str) -> bool {
    matches!(english, "without" | "denied" | "unable")
}

fn by_glosses(words: &Words, within: Range<usize>) -> bool {
    let english = |word: usize| words.english(words.forms[word]).unwrap_or_default();
    let said = within.clone().filter(|&word| {
        is_negation(english(word)) && !is_other(words, word, &within)
            || words.language == Language::French && is_french(words, word, &within)
    });
    let (said, turned) = (
        said.count(),
        within.clone().filter(|&word| turns(english(word))).count(),
    );
    // "No vino nadie": in these languages two negations are one.
    let said = match words.language {
        Language::German | Language::Arabic => said,
        _ => said.min(1),
    };
    (said + turned) % 2 == 1
}

/// Whether a word that may deny does not here: "nicht nur", "no más de 20", "لا تزال".
fn is_other(words: &Words, word: usize, within: &Range<usize>) -> bool {
    let next = |n: usize| within.contains(&(word + n)).then_some(word + n);
    let english = |word: usize| words.english(words.forms[word]).unwrap_or_default();
    let form = |word: Option<usize>| word.map_or("", |word| words.form(word));
    match next(1).map_or("", english) {
        "only" | "just" | "until" | "since" => return true,
        "more" | "less" => {
            let compares = matches!(next(2).map_or("", english), "of" | "than");
            return compares || words.language == Language::Russian;
        }
        _ => {}
    }
    match words.language {
        Language::Arabic => matches!(
            form(next(1)),
            "يزال"
                | "تزال"
                | "يزالون"
                | "زال"
                | "زالت"
                | "زالوا"
                | "سيما"
                | "بد"
                | "أن"
        ),
        Language::German => matches!(form(next(1)), "zuletzt" | "einmal"),
        Language::French => form(word.checked_sub(1)) == "que" && words.form(word) == "jamais",
        _ => false,
    }
}

/// How many words may stand between "ne" and the word that denies with it.
const REACH: usize = 6;

/// Whether a word denies with a "ne" before it that denies nothing alone: "il ne reviendra plus", "personne n'est venu".
fn is_french(words: &Words, word: usize, within: &Range<usize>) -> bool {
    let is_ne = |form: &str| form == "ne" || form.starts_with("n'");
    let before = within.start.max(word.saturating_sub(REACH))..word;
    let after = word + 1..within.end.min(word + 3);
    let (mut ne_before, mut ne_after) = (words.forms_of(before), words.forms_of(after));
    let beside = |at: usize| match within.contains(&at) {
        true => words.form(at),
        false => "",
    };
    let last = beside(word.wrapping_sub(1));
    match words.form(word) {
        // "Il n'en reste plus que trois": only three.
        "plus" => {
            ne_before.any(is_ne)
                && beside(word + 1) != "que"
                && !matches!(last, "le" | "la" | "les" | "pas")
        }
        "personne" => {
            (ne_before.any(is_ne) || ne_after.any(is_ne))
                && !matches!(
                    last,
                    "une" | "la" | "cette" | "chaque" | "première" | "seule"
                )
        }
        "guère" => ne_before.any(is_ne),
        _ => false,
    }
}

/// Whether a word denies in a language without a table of small words.
fn is_foreign(lower: &str, tag: &str) -> bool {
    let found = FOREIGN
        .iter()
        .find(|(tags, _)| tags.split(' ').any(|t| t == tag));
    found.is_some_and(|(_, words)| words.split(' ').any(|w| w == lower))
}

/// The denying words of languages without a table, by their tags.
const FOREIGN: [(&str, &str); 13] = [
    ("nl", "niet geen nooit niemand niets"),
    ("sv", "inte aldrig ingen inget inga ingenting"),
    (
        "da no nb nn",
        "ikke ikkje aldri aldrig ingen intet ingenting",
    ),
    ("pl", "nie nigdy nikt nic żaden żadna żadne"),
    (
        "cs",
        "ne není nebyl nebyla nebylo nebyly nebude nebudou nemá nikdy nikdo nic žádný žádná žádné",
    ),
    ("tr", "değil değildi yok yoktu"),
    ("ro", "nu niciodată nimeni nimic"),
    ("id ms", "tidak bukan tak belum"),
    ("hi", "नहीं न मत"),
    ("ur", "نہیں نہ"),
    ("el", "δεν δε μην όχι κανείς ποτέ"),
    ("he", "לא אין אינו אינה אל"),
    ("uk", "не ні ніколи ніхто нічого немає"),
];

/// The denying signs of a language that is read by signs, and longer words that have them and deny nothing.
type Signs = (&'static [&'static str], &'static [&'static str]);

fn signs(tag: &str) -> Option<Signs> {
    Some(match tag {
        "zh" => (
            &["没", "沒", "未", "不", "无法", "無法", "并非", "並非"],
            &[
                "不少",
                "不断",
                "不斷",
                "不仅",
                "不僅",
                "不过",
                "不過",
                "不久",
                "不同",
                "不得不",
                "不但",
                "不只",
                "不论",
                "不論",
                "不管",
                "不满",
                "不滿",
                "不足",
                "不到",
                "不超过",
                "不超過",
                "不止",
                "不幸",
                "不动产",
                "不動產",
                "不料",
                "不禁",
                "不安",
                "不法",
                "不良",
                "不等",
                "不列颠",
                "不列顛",
                "不丹",
                "差不多",
                "对不起",
                "對不起",
                "了不起",
                "没收",
                "沒收",
                "淹没",
                "淹沒",
                "沉没",
                "沉沒",
                "出没",
                "埋没",
                "吞没",
                "没落",
                "未来",
                "未來",
                "未成年",
                "未必",
                "未婚",
                "未免",
            ],
        ),
        "ja" => (
            &["ない", "なかっ", "ません"],
            &[
                "かもしれない",
                "かもしれません",
                "なければならな",
                "なければなりません",
                "なくてはならな",
                "少な",
                "違いない",
                "ちがいない",
                "しかな",
                "ではないか",
                "だけでな",
                "危な",
                "間もな",
                "まもな",
                "すみません",
                "つまらな",
                "くだらな",
            ],
        ),
        "ko" => (
            &["않", "없", "못했", "못한", "못하", "아니라고"],
            &["끊임없", "틀림없", "어김없", "거침없", "아낌없"],
        ),
        "th" => (&["ไม่"], &["ไม่เพียง", "ไม่เกิน", "ไม่น้อยกว่า", "ไม่ว่า"]),
        _ => return None,
    })
}

fn by_signs(stretch: &str, denying: &[&str], except: &[&str]) -> bool {
    let denies = |stretch: &str| denying.iter().any(|sign| stretch.contains(sign));
    if !denies(stretch) {
        return false;
    }
    let mut rest = stretch.to_owned();
    for word in except {
        // What is left must not meet what stood on the other side.
        rest = rest.replace(word, " ");
    }
    denies(&rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::segment::sentences;

    fn check(language: Language, sentence: &str, expected: bool) {
        let words = Words::of(sentence, &sentences(sentence), language);
        let all = 0..words.spans.len();
        assert_eq!(denies(sentence, &words, all), expected, "{sentence}");
    }

    #[test]
    fn french() {
        let check = |sentence, expected| check(Language::French, sentence, expected);
        check("Le musée ouvrira en mai.", false);
        check("Le musée n'ouvrira pas en mai.", true);
        check("Le musée ne rouvrira plus.", true);
        check("Le maire n'a rien promis.", true);
        check("Le maire n'a jamais vu ce plan.", true);
        check("Aucun passager n'est mort.", true);
        check("Personne n'a été blessé.", true);
        check("La police n'a trouvé personne.", true);
        check("Une personne n'est pas venue.", true);
        check("Il ne reste que trois maisons.", false);
        check("Il n'en reste plus que trois.", false);
        check("Le pont est plus long que l'ancien.", false);
        check("Ce n'est pas seulement une école.", false);
        check("Le coût ne dépasse pas plus de 20 euros.", false);
    }

    #[test]
    fn two_negations_are_one_where_they_agree() {
        check(Language::Spanish, "No vino nadie.", true);
        check(Language::Spanish, "El alcalde no pagó la multa.", true);
        check(Language::Spanish, "No solo llovió en Lindal.", false);
        check(Language::Spanish, "Hay no más de 20 heridos.", false);
        check(
            Language::Italian,
            "Il sindaco non ha mai visto nulla.",
            true,
        );
        check(Language::Portuguese, "Ninguém ficou ferido.", true);
        check(Language::Portuguese, "O prefeito não disse nada.", true);
        check(Language::Russian, "Никто не пострадал.", true);
        check(Language::Russian, "Пострадали не менее 20 человек.", false);
    }

    #[test]
    fn two_negations_are_none_in_german() {
        check(Language::German, "Der Minister kam nicht.", true);
        check(Language::German, "Der Minister kam nicht ohne Geld.", false);
        check(Language::German, "Nicht nur der Minister kam.", false);
        check(Language::German, "Weder Zug noch Bus fuhren.", true);
    }

    #[test]
    fn arabic() {
        check(Language::Arabic, "لم يزر رئيس البلدية الجرحى", true);
        check(Language::Arabic, "ولن تغلق المدينة الميناء", true);
        check(Language::Arabic, "ليس الجسر آمنا", true);
        check(Language::Arabic, "لا تزال الطريق مغلقة", false);
        check(Language::Arabic, "قال أحد الشهود إن الجسر انهار", false);
    }

    #[test]
    fn languages_without_tables() {
        let check =
            |tag: &[u8; 3], sentence, expected| check(Language::Other(*tag), sentence, expected);
        check(b"nl ", "De brug gaat niet open.", true);
        check(b"sv ", "Bron öppnar i maj.", false);
        check(b"hi ", "पुल मई में नहीं खुलेगा।", true);
        check(b"fi ", "Silta ei avaudu.", false);
    }

    #[test]
    fn signs_deny_where_no_spaces_part_words() {
        let check =
            |tag: &[u8; 3], sentence, expected| check(Language::Other(*tag), sentence, expected);
        check(b"zh ", "市长没有看望伤者。", true);
        check(b"zh ", "桥梁尚未开放。", true);
        check(b"zh ", "学校周一不上课。", true);
        check(b"zh ", "不少居民离开了村庄。", false);
        check(b"zh ", "洪水淹没了村庄。", false);
        check(b"ja ", "市長は会議に出席しなかった。", true);
        check(b"ja ", "橋は五月に開通しません。", true);
        check(b"ja ", "工場は閉鎖されるかもしれない。", false);
        check(b"ja ", "被害は少なかった。", false);
        check(b"ko ", "시장은 회의에 참석하지 않았다.", true);
        check(b"th ", "นายกไม่มา", true);
    }
}
