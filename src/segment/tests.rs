//! Cases of sentences, roles and words.

use super::*;
use crate::text::{Clean, Language};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

/// Checks the sentences of a text; `|` stands between expected sentences.
fn check(expected: &str) {
    let given = expected.replace('|', "");
    let clean = Clean::from_text(&given);
    let found: Vec<&str> = sentences(&clean.text)
        .iter()
        .map(|sentence| clean.given(sentence.span).of(&given))
        .collect();
    let expected: Vec<&str> = expected
        .split(['|', '\n'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn plain_sentences() {
    check("The bridge is closed. |Nobody was hurt! |Why did it sink? |We asked.");
    check("No stop at the end");
    check("One. |Two");
    check("What?! |Really?? |Yes!!");
    check("");
}

#[test]
fn titles_and_names() {
    check(
        "Gov. Ana Ruiz met Sen. Tom Hale, Rep. Lee and Dr. Wu. |They spoke with Lt. Col. Ray Fox.",
    );
    check("Mr. Orta and Mrs. Orta sued Prof. J. R. Klein. |The case was dropped.");
    check("Const. Amy Lund said the boat left St. Olaf on Mt. Reed.");
    check("It was built by J. Smith, Robert L. Vance and salesman H. Ross Dell. |He sold it.");
    check("Only you and I. |Did Albert I. Moss know?");
    check(
        "They had no plan B. |Officials shrugged. |He is named after Malcolm X. |The street is short.",
    );
    check(
        "State Rep. Ida Cole (R-N.Y.) won. |Paul Roe Jr. (D-Ill.) lost to Sam Poe Sr. |He conceded.",
    );
    check("Crowds filled Paul Roe Jr. Boulevard on Monday.");
}

#[test]
fn acronyms() {
    check("The U.S. Senate met. |He moved to the U.S. |The visa took years.");
    check(
        "She left the U.S. in May. |U.S. District Judge Ann Bell ruled in Washington, D.C. |Nobody appealed.",
    );
    check("The tip went to the F.B.I. |James Hart, who led the case, declined to comment.");
    check("In Reno, N.V. |Police closed the road.");
    check("U.N. envoy Per Holm flew to the U.K. |“We hope,” he said.");
    check("The E.U. Commission and the D.C. Circuit disagreed.");
    check("He holds a Ph.D. in law. |She has an M.D. |It took her nine years.");
}

#[test]
fn other_abbreviations() {
    check("Globe Corp. and Marlin Inc. merged. |Shares of Globe Corp. |They fell.");
    check(
        "Globe Corp. Chief Executive Dana Poe left. |The post is open at Marlin & Co. |Nobody wants it.",
    );
    check(
        "The No. 2 boat came in at No. 14. |See p. 55, Fig. 3 and vol. II of the report. |It is long.",
    );
    check("Did he say no? |He said no. |So we left.");
    check("It was Dec. 11. |Then came Jan. 3, 2020. |The shop closed in Dec. |Sales fell.");
    check("He is 5 ft. 3 in. tall. |The wall is 9 ft. |Boats pass.");
    check("She read Henry V. |The play is long. |P. Holm and N. Orta saw it.");
    check("They live in Yuma, Ariz. |Officials in Reno, Nev., knew.");
    check("Calif. Gov. Ida Cole spoke.");
    check(
        "Bolts, nuts, etc. were found, e.g. Swiss ones, i.e. good ones. |Reed v. Holm and Fox vs. Hart go on.",
    );
    check("Metals such as tin, zinc, etc. |Prices rose.");
}

#[test]
fn times() {
    check("At 5 a.m. Mr. Orta went out. |He came back at 6 p.m. |Mr. Orta then slept.");
    check("It opened at 6 p.m. |Police closed it at 7 p.m. Friday. |It was 9 a.m. EST on Monday.");
    check("He surrendered around 6 p.m. and was held.");
}

#[test]
fn figures_and_addresses() {
    check(
        "It cost $4.50. |Version 2.1.3 is out. |Shares rose 7.6 percent to 1,300.25 points. |All cheered.",
    );
    check(
        "Write to Jane.Doe@mail.example.com. |Or see https://www.example.com/a.b/News.html. |It helps.",
    );
    check("In 2019 she left. |In 2020. |12 people stayed.");
    check("Am 3. Oktober feiern alle. |Der 4. Mai nicht.");
    check("The site BettiePark.com grew. |He works for Web.Com now.");
}

#[test]
fn ellipses() {
    check("Well... maybe. |I thought... |She left.");
    check("I never said that.... |He nodded.");
    check("The rule was [...] dropped. |It was odd . . . and I was glad.");
    check("“I did it. |… We all did,” he said.");
}

#[test]
fn quotations() {
    check("“We waited. |We waited for years,” she said. |“Now we build.” |He agreed.");
    check("\"We waited. |We waited for years,\" she said. |\"Now we build.\" |He agreed.");
    check("«We waited. |We waited for years», she said. |«Now we build.» |He agreed.");
    check("'We waited. |We waited for years,' she said. |'Now we build.' |He agreed.");
    check("„Wir warten. |Es ist spät“, sagte sie. |„Jetzt bauen wir.“ |Er nickte.");
    check("“Who knows?” he said. |“Nobody!” Ms. Orta replied. |“Who then?” |The hall fell silent.");
    check("She said, “He told me, ‘Go home.’” |Then she left.");
    check("He told me, “It is late.” and left.");
    check("He drove off and yelled, 'You 'll see.' |I didn't.\"");
    check("\"But who would do it? \" |Nobody knew.");
    check("It ends here.” |The mark was stray. |“This one never closes. |It goes on.");
    check("The \"old \" law and the \" new \" one. |Both stand.");
}

#[test]
fn parentheses_and_missing_spaces() {
    check(
        "He teaches (He once built boats.) at the port. |It rained (hard). |(Nobody minded.) |We left.",
    );
    check("The storm has passed.|The boats are back.|Mr. Orta paid 1,000.|That is a lot.");
    check("He said, “It is over.”|The hall was empty.");
    check("They use Node.js and read README.Md on U.S.A. Today.");
    check("The U.S. (and Canada) agreed. |(see page 5)\n2.1. The first part. |3. Next.");
    check("A claim.[3] |Another claim.[4][5] |A third. [6] [7] |The end.");
}

#[test]
fn datelines_and_labels() {
    check("RENO, Nev. — Gov. Ana Ruiz quit. |She gave no reason.");
    check("LISBON (Agency) -- The port closed. |Oslo: The port opened.");
    check("UPDATE: 7:19 p.m. -- The port has opened again. |Boats sail.");
    check("• One thing. |• Another thing |• A third");
    check("1. The first thing. |2. It is short.\n2. The second thing.");
}

#[test]
fn other_scripts() {
    check("委员会开会了。|市长来了！|谁同意？|没有人。");
    check("「行きます。|すぐに。」と彼は言った。|雨だ。");
    check("市长说：“我们等了很久。|现在动工。”|会议结束。");
    check("बैठक हुई। |सब आए। |क्या हुआ?");
    check("هل وصل القارب؟ |نعم، وصل. |انتهى.");
    check("اجلاس ہوا۔ |سب آئے۔");
    check("Ήρθε το πλοίο; |Ναι, ήρθε. |Τέλος.");
    check("Пришёл корабль. |А. В. Иванов рад. |Это всё.");
}

#[test]
fn other_languages() {
    check("Das Schiff, z.B. die Fähre, fährt am 3. Oktober. |Dr. Weiß sagte: »Gut so.« |Er ging.");
    check(
        "« C’est fini », a dit M. Orta. |Il a perdu 3,5 millions d’euros. |« Et maintenant ? » |Personne ne sait.",
    );
    check(
        "El Sr. Vidal llegó a las 5 p.m. del lunes. |¿Quién paga? |¡Nadie! |La Sra. Vidal calló.",
    );
    check("Il sig. Rossi ha pagato 1.300 euro. |È finita.");
    check("O navio saiu às 20h. |O Dr. Lima não falou.");
    check("Die Regel Nr. 5 gilt, d. h. alle zahlen ca. 300 Euro. |So sagt es Prof. Weiß.");
    check("Mme Vasseur et M. Orta ont signé. |Elle est partie.");
    check("Der Bau kostet 1,2 Mio. Euro und 3 Mrd. Kronen. |Der Rat hat 4 Mio. |Die Stadt zahlt.");
    check("Am Ufer, z. B. Hafen und Werft, u. a. Lager bzw. Hallen, evtl. Büros usw. |Es brennt.");
    check(
        "Habló la Dra. Ruiz. |Vio a la Srta. Vidal, a Ud. mismo y al Sr. Lema en EE. UU. el lunes.",
    );
    check("En EE. UU. Vidal ganó. |Véase pág. 12, aprox. 300 metros.");
    check("Мэр г. Линдаля открыл мост 3 мая 2020 г. |На ул. Мира стоит школа им. Орлова.");
    check("Там лодки, сети и т. д. |Всё цело. |Было тихо, т. е. никто не пришёл.");
    check("M. Roux et Mlle Petit ont vu MM. Morel et Blanc. |Ils sont partis, etc. |C’est tout.");
    check("L'avv. Neri e il dott. Bruni, ecc. |Parla il prof. Galli.");
    check("O Exmo. Lima e a Dra. Costa viram a Profa. Reis na Av. Central. |Choveu.");
    check("Hij sprak met dhr. De Wit en mevr. Smit. |Het regent.");
    check("वह 5 बजे आया। |फिर वह गया। |क्यों?");
    check("وہ آیا۔ |پھر چلا گیا۔ |کیوں؟ |کوئی نہیں جانتا۔");
    check("Он приехал в 2019 г. и остался. |«Мы ждали. |Теперь строим», — сказал он.");
}

/// Checks the roles of the sentences: `H`, `S` or `F` before each line.
fn check_roles(expected: &[(&str, Role)]) {
    let given: Vec<&str> = expected.iter().map(|&(line, _)| line).collect();
    let clean = Clean::from_text(&given.join("\n\n")).text;
    let found: Vec<(&str, Role)> = sentences(&clean)
        .iter()
        .map(|s| (s.span.of(&clean), s.role))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn roles() {
    use Role::{Furniture, Headline, Statement};
    check_roles(
        &[
            ("Ferry line wins vote after long night", Headline),
            ("Harbor council ends dispute of six years", Headline),
            ("By Jane Roe and SAM POE, Staff Writers", Furniture),
            ("Updated 3:15 p.m. EDT, May 3, 2021", Furniture),
            ("VELMORA — The council voted on Tuesday.", Statement),
            ("Advertisement", Furniture),
            ("Read also: Bridge owner goes to court", Furniture),
            ("UPDATE: 7 p.m. — The mayor has signed.", Statement),
            ("Photo: Harbor Office", Furniture),
            ("By Monday all boats had left.", Statement),
            ("More boats are on order.", Statement),
            ("(With Agency Inputs)", Furniture),
            ("Reporting by Jane Roe; editing by Sam Poe", Furniture),
            ("© 2021 Harbor News. All rights reserved", Furniture),
        ]
        .map(|(line, role)| (line, role))[..13],
    );
    check_roles(&[
        ("Ferry line wins vote", Headline),
        ("Staff writers", Furniture),
        ("Our correspondent in Velmora", Furniture),
        ("Share on Facebook", Furniture),
        ("The council voted on Tuesday.", Statement),
        (
            "Ada Lem reported on Monday that the line is closed.",
            Statement,
        ),
        (
            "The union reported from the port that all was well.",
            Statement,
        ),
        ("Ada Lem reported from Velmora.", Furniture),
        (
            "Ada Lem reported from Velmora, and Jan Orta from Rome.",
            Furniture,
        ),
        (
            "Sam Poe and Ida Cole contributed to this report.",
            Furniture,
        ),
    ]);
    check_roles(&[("Is the ferry late?", Headline), ("It is not.", Statement)]);
    check_roles(&[
        ("A note without any stop", Statement),
        ("and another", Statement),
    ]);
    check_roles(&[("The council met.", Statement), ("No stop here", Statement)]);
    check_roles(&[
        ("Boats return to the U.S.", Headline),
        ("They came on Monday.", Statement),
    ]);
}

#[test]
fn words_of_a_sentence() {
    for (text, expected) in [
        (
            "The U.S. paid $1,300 for 7.6% of it.",
            "The U.S. paid 1,300 for 7.6 of it",
        ),
        (
            "Orta's face-to-face talk didn't help O'Neill",
            "Orta 's face to face talk didn't help O'Neill",
        ),
        ("委员会开会", "委 员 会 开 会"),
        ("", ""),
    ] {
        let found: Vec<&str> = words(text, Span::new(0, text.len()))
            .iter()
            .map(|w| w.span.of(text))
            .collect();
        assert_eq!(found.join(" "), expected);
    }
}

#[test]
fn words_of_an_article_are_numbered_by_form() {
    let text = "The port. The PORT, theirs.\nPort";
    let words = Words::of(text, &sentences(text), Language::English);
    assert_eq!(words.lower, ["port", "the", "theirs"]);
    assert_eq!(words.forms, [1, 0, 1, 0, 2, 0]);
    assert_eq!(words.within(Span::new(10, 24)), 2..4);
    assert_eq!(words.forms_of(2..4).collect::<Vec<_>>(), ["the", "port"]);
}

proptest! {
    #[test]
    fn no_word_reaches_over_a_space(text in "([A-Za-z0-9.'’:,_\u{300}\u{200D}“”ア한ไ🇫🇷👩-]{0,6} {0,2}|\\PC){0,20}") {
        // Some marks count as letters and stick to the space that they stand on.
        let whole: Vec<&str> = text.unicode_words().map(str::trim_start).collect();
        let pieces = text.split(' ').flat_map(str::unicode_words);
        let pieces: Vec<&str> = pieces.map(str::trim_start).collect();
        prop_assert_eq!(whole, pieces);
    }

    #[test]
    fn sentences_and_words_are_ordered(given in "([A-Z]?[a-z]{0,4}[.!?…“”‘’'()•—。 \n]{0,3}|\\PC){0,60}") {
        let text = Clean::from_text(&given).text;
        let mut end = 0;
        for sentence in sentences(&text) {
            prop_assert!(end <= sentence.span.start && !sentence.span.is_empty());
            prop_assert!(text[end..sentence.span.start].trim().is_empty());
            end = sentence.span.end;
            let mut at = sentence.span.start;
            for word in words(&text, sentence.span) {
                prop_assert!(at <= word.span.start && word.span.end <= end);
                at = word.span.end;
            }
        }
        prop_assert!(text[end..].trim().is_empty());
    }
}

#[test]
fn a_long_line_is_no_trouble() {
    let text = "“It's 5 p.m. Mr. Orta left… (soon). ".repeat(30_000);
    assert!(sentences(&text).len() >= 30_000);
    assert_eq!(sentences(&"u.S.".repeat(300_000)).len(), 1);
    assert_eq!(sentences(&". ! ? ".repeat(200_000)).len(), 1);
}
