//! Pairs of short reports in other languages than English: what both say, where they contradict each other, and what one says alone.

use article_compare::comparison::{Comparison, Status};
use article_compare::text::{Article, Language, Side};
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
            Shared("مقتل 12 شخصا", "قتل 12 شخصا"),
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
            report::text(&result),
            report::markdown(&result),
            report::html(&result),
        ] {
            assert!(report.contains(said), "{left} {right}");
        }
    }
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
