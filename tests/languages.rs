//! Pairs of short reports in other languages than English: what both say, where they contradict each other, and what one says alone.

use std::collections::BTreeSet;

use article_compare::comparison::{CERTAIN, Comparison, Reason, Status};
use article_compare::facts::Kind;
use article_compare::facts::value::{Content, values};
use article_compare::locale::Locale;
use article_compare::text::{Article, Language, Side, Span};
use article_compare::{compare, report};

/// What is said of a fact or of two: each by words in it.
enum Gold {
    /// Both say so.
    Shared(&'static str, &'static str),
    /// They contradict each other.
    Conflict(&'static str, &'static str),
    /// Only the left article says so.
    Left(&'static str),
    /// Only the right article says so.
    Right(&'static str),
}

use Gold::{Conflict, Left, Right, Shared};

#[test]
fn german() {
    check(
        "de",
        &[
            Shared("zwölf Menschen getötet", "zwölf Menschen ums Leben"),
            Shared("bis zum 14. März", "bis zum 14. März"),
            Shared("3.500 Haushalte", "3500 Haushalte"),
            Shared("fünfzig Jahren", "fünfzig Jahren"),
            Conflict("40 Millionen Euro", "55 Millionen Euro"),
            Left("Feuerwehr"),
            Left("Fischkutter"),
            Left("Notunterkunft"),
            Right("Kanzlerin"),
            Right("140 Kilometern"),
            Right("Zugverkehr"),
        ],
    );
}

#[test]
fn french() {
    check(
        "fr",
        &[
            Shared("douze morts", "Douze personnes"),
            Shared("14 mars", "14 mars"),
            Shared("3 500 foyers", "3 500 foyers"),
            Shared("cinquante ans", "cinquante ans"),
            Conflict("40 millions d'euros", "55 millions d'euros"),
            Left("pompiers"),
            Left("chalutiers"),
            Left("gymnase"),
            Right("premier ministre"),
            Right("140 kilomètres"),
            Right("trains"),
        ],
    );
}

#[test]
fn spanish() {
    check(
        "es",
        &[
            Shared("doce muertos", "Doce personas"),
            Shared("14 de marzo", "14 de marzo"),
            Shared("3.500 hogares", "3500 hogares"),
            Shared("cincuenta años", "cincuenta años"),
            Conflict("40 millones de euros", "55 millones de euros"),
            Left("bomberos"),
            Left("pesqueros"),
            Left("gimnasio"),
            Right("presidente"),
            Right("140 kilómetros"),
            Right("trenes"),
        ],
    );
}

#[test]
fn italian() {
    check(
        "it",
        &[
            Shared("dodici morti", "Dodici persone"),
            Shared("14 marzo", "14 marzo"),
            Shared("3.500 famiglie", "3.500 famiglie"),
            Shared("cinquant'anni", "cinquant'anni"),
            Conflict("40 milioni di euro", "55 milioni di euro"),
            Left("vigili del fuoco"),
            Left("pescherecci"),
            Left("palestra"),
            Right("presidente"),
            Right("140 chilometri"),
            Right("treni"),
        ],
    );
}

#[test]
fn portuguese() {
    check(
        "pt",
        &[
            Shared("doze mortos", "Doze pessoas"),
            Shared("14 de março", "14 de março"),
            Shared("3.500 casas", "3.500 casas"),
            Shared("cinquenta anos", "cinquenta anos"),
            Conflict("40 milhões de euros", "55 milhões de euros"),
            Left("bombeiros"),
            Left("barcos de pesca"),
            Left("abrigo"),
            Right("presidente"),
            Right("140 quilômetros"),
            Right("trens"),
        ],
    );
}

#[test]
fn russian() {
    check(
        "ru",
        &[
            Shared("двенадцать человек", "Двенадцать человек"),
            Shared("до 14 марта", "до 14 марта"),
            Shared("3500 домов", "3500 домов"),
            Shared("пятьдесят лет", "пятьдесят лет"),
            Conflict("40 миллионов евро", "55 миллионов евро"),
            Left("Пожарные"),
            Left("рыболовных"),
            Left("спортивном зале"),
            Right("Президент"),
            Right("140 километров"),
            Right("поездов"),
        ],
    );
}

#[test]
fn arabic() {
    check(
        "ar",
        &[
            Shared("مقتل 12 شخصا", "قتل 12 شخصا في مدينة"),
            Shared("14 مارس", "14 مارس"),
            Shared("3500 منزل", "3500 منزل"),
            Shared("خمسين عاما", "خمسين عاما"),
            Conflict("40 مليون يورو", "55 مليون يورو"),
            Left("الإطفاء"),
            Left("قاربا صيد"),
            Left("المدرسة"),
            Right("الرئيس المنطقة"),
            Right("140 كيلومترا"),
            Right("القطارات"),
        ],
    );
}

#[test]
fn chinese() {
    check(
        "zh",
        &[
            Shared("造成12人死亡", "12人死亡"),
            Shared("3月14日", "3月14日"),
            Shared("3500户", "3500户"),
            Shared("五十年来", "五十年来"),
            Left("消防部门"),
            Left("两艘渔船"),
            Left("4000万欧元"),
            Left("小学体育馆"),
            Right("总统"),
            Right("140公里"),
            Right("列车"),
        ],
    );
}

#[test]
fn japanese() {
    check(
        "ja",
        &[
            Shared("12人が死亡した", "12人が死亡した"),
            Shared("3月14日", "3月14日"),
            Shared("3500世帯", "3500世帯"),
            Left("消防"),
            Left("漁船2隻"),
            Left("小学校"),
            Right("首相"),
            Right("140キロ"),
            Right("列車"),
        ],
    );
}

#[test]
fn a_report_agrees_with_itself_in_every_language() {
    for language in ["de", "fr", "es", "it", "pt", "ru", "ar", "zh", "ja"] {
        let article = article(language, Side::Left);
        let result = compare(&article, &article);
        let mut findings = result.findings.iter();
        assert!(findings.all(|f| f.status == Status::Shared), "{language}");
    }
}

#[test]
fn articles_in_different_languages_share_names_and_figures_alone() {
    for (left, right) in [("de", "es"), ("fr", "ru"), ("it", "pt"), ("ar", "zh")] {
        let result = compare(&article(left, Side::Left), &article(right, Side::Right));
        assert!(result.in_different_languages());
        assert_eq!(
            (&*result.left.language.tag(), &*result.right.language.tag()),
            (left, right)
        );
        assert!(
            result.findings.iter().all(|f| f.status == Status::Unique),
            "{left} {right}"
        );
        let said =
            "The articles are in different languages; only names and figures can be compared.";
        for report in [
            report::text(&result, Locale::English),
            report::markdown(&result, Locale::English),
            report::html(&result, Locale::English),
        ] {
            assert!(report.contains(said), "{left} {right}");
        }
    }
}

#[test]
fn swapping_the_articles_swaps_the_sides_in_every_language() {
    let pairs = ["de", "fr", "es", "it", "pt", "ru", "ar", "zh", "ja"].map(|l| (l, l));
    for (left, right) in pairs
        .into_iter()
        .chain([("de", "es"), ("it", "pt"), ("fr", "ru")])
    {
        let (left, right) = (article(left, Side::Left), article(right, Side::Right));
        let (there, back) = (compare(&left, &right), compare(&right, &left));
        let findings = |result: &Comparison, swapped: bool| -> BTreeSet<String> {
            let shown = result.findings.iter().map(|f| match swapped {
                true => format!("{:?} {:?} {:?} {}", f.right, f.left, f.status, f.score),
                false => format!("{:?} {:?} {:?} {}", f.left, f.right, f.status, f.score),
            });
            let common = result.common.iter().map(|pair| match swapped {
                true => format!("{:?} {:?}", pair.right, pair.left),
                false => format!("{:?} {:?}", pair.left, pair.right),
            });
            shown.chain(common).collect()
        };
        assert_eq!(findings(&there, false), findings(&back, true));
    }
}

#[test]
fn neighboring_signs_are_one_word_of_evidence() {
    let result = compare(&article("zh", Side::Left), &article("zh", Side::Right));
    let words = result.links.iter().flat_map(|link| &link.reasons);
    let longest = words.filter_map(|reason| match reason {
        Reason::Words(pairs) => pairs.iter().map(|(word, _)| word.chars().count()).max(),
        _ => None,
    });
    assert!(longest.max().is_some_and(|signs| signs > 2));
}

#[test]
fn the_given_language_decides() {
    let german = Article {
        language: Some("de-AT".into()),
        ..Article::from("Port zu")
    };
    let result = compare(&german, &Article::from("Port zu"));
    assert_eq!(result.left.language, Language::German);
    // Too short to tell: taken for that of the other.
    assert_eq!(result.right.language, Language::German);
}

fn check(language: &str, gold: &[Gold]) {
    let result = compare(
        &article(language, Side::Left),
        &article(language, Side::Right),
    );
    assert_eq!(result.left.language.tag(), language);
    let mut conflicts = 0;
    for gold in gold {
        match *gold {
            Shared(left, right) => together(&result, Status::Shared, left, right),
            Conflict(left, right) => {
                conflicts += 1;
                together(&result, Status::Conflict, left, right);
            }
            Left(words) => alone(&result, Side::Left, words),
            Right(words) => alone(&result, Side::Right, words),
        }
    }
    assert_eq!(result.conflicts().count(), conflicts, "{language}");
}

#[test]
fn numbers_are_read_as_the_language_writes_them() {
    use Language::{Arabic, French, German, Italian, Portuguese, Russian, Spanish};
    let check = |language: Language, text: &str, kind: Kind, low: f64| {
        let found = values(text, &[Span::new(0, text.len())], None, language).remove(0);
        let quantity = found.iter().find_map(|value| match &value.content {
            Content::Quantity(quantity) => Some((value.kind, quantity.low)),
            _ => None,
        });
        assert_eq!(quantity, Some((kind, low)), "{text}");
    };
    check(German, "Es kamen 12.500 Menschen.", Kind::Number, 12_500.0);
    check(German, "Das kostet 3,5 Millionen Euro.", Kind::Money, 3.5e6);
    check(
        German,
        "Der Anteil stieg auf 7,6 Prozent.",
        Kind::Percent,
        7.6,
    );
    check(German, "Zwölf Boote sanken.", Kind::Number, 12.0);
    check(German, "Zwei Milliarden Dollar fehlen.", Kind::Money, 2e9);
    check(French, "Il y a 12 500 habitants.", Kind::Number, 12_500.0);
    check(
        French,
        "Cela coûte 3,5 millions d'euros.",
        Kind::Money,
        3.5e6,
    );
    check(French, "Seize bateaux ont coulé.", Kind::Number, 16.0);
    check(Spanish, "Hay 12.500 vecinos.", Kind::Number, 12_500.0);
    check(
        Spanish,
        "Cuesta 12 mil millones de euros.",
        Kind::Money,
        12e9,
    );
    check(Spanish, "Subió un 45 por ciento.", Kind::Percent, 45.0);
    check(Italian, "Costa 3,5 milioni di euro.", Kind::Money, 3.5e6);
    check(Italian, "Sono 300 mila abitanti.", Kind::Number, 300_000.0);
    check(Portuguese, "Custa 2 bilhões de dólares.", Kind::Money, 2e9);
    check(Portuguese, "Subiu 45 por cento.", Kind::Percent, 45.0);
    check(
        Russian,
        "Ущерб оценили в 3,5 млн долларов.",
        Kind::Money,
        3.5e6,
    );
    check(Russian, "Погибли двенадцать человек.", Kind::Number, 12.0);
    check(
        Russian,
        "Пострадали 12 500 жителей.",
        Kind::Number,
        12_500.0,
    );
    check(Arabic, "بلغت الأضرار 40 مليون دولار", Kind::Money, 40e6);
}

#[test]
fn dates_are_read_as_the_language_writes_them() {
    use Language::{Arabic, French, German, Italian, Portuguese, Russian, Spanish};
    for (language, text) in [
        (German, "Er kam am 14. März 2025."),
        (French, "Il est venu le 14 mars 2025."),
        (Spanish, "Llegó el 14 de marzo de 2025."),
        (Italian, "È arrivato il 14 marzo 2025."),
        (Portuguese, "Chegou em 14 de março de 2025."),
        (Russian, "Он приехал 14 марта 2025 года."),
        (Arabic, "وصل في 14 مارس 2025"),
    ] {
        let found = values(text, &[Span::new(0, text.len())], None, language).remove(0);
        let date = found.iter().find_map(|value| match &value.content {
            Content::Date(date) => Some((date.year, date.month, date.day)),
            _ => None,
        });
        let expected = (Some((2025, 2025)), Some((3, 3)), Some((14, 14)));
        assert_eq!(date, Some(expected), "{text}");
    }
}

#[test]
fn a_german_noun_is_no_name() {
    let text = "Die Bürgermeisterin Karla Voss sprach in Hamburg. Der Schaden an der Brücke ist groß, sagte Voss. \
                Das Wasser stieg, und die Feuerwehr half.";
    let spans: Vec<Span> = text
        .split_inclusive(". ")
        .scan(0, |at, sentence| {
            let start = std::mem::replace(at, *at + sentence.len());
            Some(Span::new(start, start + sentence.trim_end().len()))
        })
        .collect();
    let values = values(text, &spans, None, Language::German);
    let names: Vec<&str> = values
        .iter()
        .flatten()
        .filter(|value| value.kind == Kind::Name)
        .map(|value| value.span.of(text))
        .collect();
    assert_eq!(names, ["Karla Voss", "Hamburg", "Voss"]);
}

/// Asserts that two facts stand in one finding.
fn together(result: &Comparison, status: Status, left: &str, right: &str) {
    let (left, right) = (
        fact(result, Side::Left, left),
        fact(result, Side::Right, right),
    );
    let (l, r) = (&result.left.facts[left], &result.right.facts[right]);
    let said = (
        l.span.of(&result.left.article.text),
        r.span.of(&result.right.article.text),
    );
    assert_eq!((l.status, r.status), (status, status), "{said:?}");
    assert_eq!(l.finding, r.finding, "{said:?}");
}

fn alone(result: &Comparison, side: Side, words: &str) {
    let reading = result.side(side);
    let fact = &reading.facts[fact(result, side, words)];
    assert_eq!(
        fact.status,
        Status::Unique,
        "{}",
        fact.span.of(&reading.article.text)
    );
}

/// The fact that has some words.
fn fact(result: &Comparison, side: Side, words: &str) -> usize {
    let reading = result.side(side);
    let text = &reading.article.text;
    let mut facts = reading.facts.iter();
    facts
        .position(|f| f.span.of(text).contains(words))
        .unwrap_or_else(|| panic!("{words}"))
}

fn article(language: &str, side: Side) -> Article {
    let letter = match side {
        Side::Left => 'a',
        Side::Right => 'b',
    };
    let folder = env!("CARGO_MANIFEST_DIR");
    let file = format!("{folder}/tests/languages/{language}-{letter}.txt");
    Article::from(std::fs::read_to_string(file).unwrap())
}

/// A report of three sentences in which one is put in the middle.
fn reported(language: &str, before: &str, middle: &str, after: &str) -> Article {
    Article {
        language: Some(language.into()),
        ..Article::from(format!("{before}\n\n{middle}\n\n{after}"))
    }
}

#[test]
fn what_is_denied_is_never_shared() {
    let check = |language: &str,
                 (before, after): (&str, &str),
                 said: &str,
                 denied: &str,
                 expected: Status| {
        let article = |middle| reported(language, before, middle, after);
        let pairs = [(said, denied), (denied, said), (denied, denied)];
        for (left, right) in pairs {
            let result = compare(&article(left), &article(right));
            let of = |fact: &&article_compare::comparison::Fact| {
                result.left.sentences[fact.sentence].paragraph == 1
            };
            let found: Vec<Status> = result
                .left
                .facts
                .iter()
                .filter(of)
                .map(|f| f.status)
                .collect();
            let expected = if left == right {
                Status::Shared
            } else {
                expected
            };
            assert!(
                !found.is_empty() && found.iter().all(|s| *s == expected),
                "{left} {right} {found:?}"
            );
        }
    };
    let french = (
        "Le conseil de Lindal a voté lundi pour le nouveau pont.",
        "Trois cents habitants attendaient dans la rue sous la pluie.",
    );
    check(
        "fr",
        french,
        "Les travaux commenceront en mai.",
        "Les travaux ne commenceront pas en mai.",
        Status::Conflict,
    );
    check(
        "fr",
        french,
        "La mairie ouvrira la passerelle aux cyclistes.",
        "La mairie n'ouvrira jamais la passerelle aux cyclistes.",
        Status::Conflict,
    );
    check(
        "fr",
        french,
        "Le ferry circule entre le port et la vieille ville.",
        "Le ferry ne circule plus entre le port et la vieille ville.",
        Status::Conflict,
    );
    check(
        "de",
        (
            "Der Rat von Lindal stimmte am Montag für die neue Brücke.",
            "Dreihundert Bürger warteten draußen im Regen auf das Ergebnis.",
        ),
        "Die Stadt schließt die alte Fähre im Mai.",
        "Die Stadt schließt die alte Fähre im Mai nicht.",
        Status::Conflict,
    );
    check(
        "es",
        (
            "El consejo de Lindal votó el lunes por el nuevo puente.",
            "Trescientos vecinos esperaban en la calle bajo la lluvia.",
        ),
        "La ciudad pagó la vieja barcaza del puerto.",
        "La ciudad no pagó nunca la vieja barcaza del puerto.",
        Status::Conflict,
    );
    let arabic = (
        "صوت مجلس المدينة يوم الاثنين لصالح الجسر الجديد.",
        "وانتظر السكان في الشارع تحت المطر.",
    );
    check(
        "ar",
        arabic,
        "زار رئيس البلدية الجرحى في المستشفى.",
        "لم يزر رئيس البلدية الجرحى في المستشفى.",
        Status::Unique,
    );
    check(
        "ar",
        arabic,
        "ستغلق المدينة الميناء القديم في مايو.",
        "لن تغلق المدينة الميناء القديم في مايو.",
        Status::Unique,
    );
    let chinese = (
        "市议会周一投票通过了新桥计划。",
        "三百名居民在雨中等待结果。",
    );
    check(
        "zh",
        chinese,
        "市长看望了医院里的伤者。",
        "市长没有看望医院里的伤者。",
        Status::Conflict,
    );
    check(
        "zh",
        chinese,
        "大桥将于五月重新开放。",
        "大桥五月不会重新开放。",
        Status::Conflict,
    );
    let japanese = (
        "市議会は月曜日に新しい橋の計画を可決した。",
        "住民三百人が雨の中で結果を待った。",
    );
    check(
        "ja",
        japanese,
        "市長は病院で負傷者を見舞った。",
        "市長は病院で負傷者を見舞わなかった。",
        Status::Conflict,
    );
    check(
        "ja",
        japanese,
        "古い橋は五月に閉鎖される。",
        "古い橋は五月に閉鎖されない。",
        Status::Conflict,
    );
}

#[test]
fn a_word_more_on_either_side_is_never_certain() {
    for (language, before, left, right, after) in [
        (
            "ru",
            "Совет Линдаля собрался в понедельник в ратуше.",
            "Цена на хлеб выросла на 3 процента.",
            "Цена на хлеб упала на 3 процента.",
            "Триста жителей ждали на улице под дождем.",
        ),
        (
            "ar",
            "صوت مجلس المدينة يوم الاثنين لصالح الجسر الجديد.",
            "ارتفع سعر الخبز ثلاثة في المئة.",
            "انخفض سعر الخبز ثلاثة في المئة.",
            "وانتظر السكان في الشارع تحت المطر.",
        ),
    ] {
        let article = |middle| reported(language, before, middle, after);
        let result = compare(&article(left), &article(right));
        let certain = result.left.facts.iter().filter(|fact| {
            let inside = result.left.sentences[fact.sentence].paragraph == 1;
            inside && fact.status == Status::Shared && fact.score >= CERTAIN
        });
        assert_eq!(certain.count(), 0, "{left} | {right}");
    }
}
