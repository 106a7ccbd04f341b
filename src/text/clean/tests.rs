//! Cases and laws of the clean copy.

use super::*;
use proptest::prelude::*;

fn check(given: &str, expected: &str) {
    assert_eq!(Clean::from_text(given).text, expected, "of {given:?}");
}

#[test]
fn white_space_and_invisible_characters() {
    check(
        "  One\u{a0}two\t three \r\n\r\n\r\nFour  ",
        "One two three\nFour",
    );
    check("\u{feff}A\u{200b}b\u{ad}c\u{0}d\u{2060}", "Abcd");
    check(
        "One.\u{2028}Two.\u{2029}Three.\u{85}Four.",
        "One.\nTwo.\nThree.\nFour.",
    );
    check("", "");
    check(" \n \u{200b}\n", "");
    check("One.\n-----\nTwo.\n* * *\nThree.", "One.\nTwo.\nThree.");
}

#[test]
fn joiners_stay_where_scripts_need_them() {
    check("می\u{200c}رود", "می\u{200c}رود");
    check("क्\u{200d}ष", "क्\u{200d}ष");
    check("wo\u{200c}rd\u{200d}", "word");
}

#[test]
fn letters_and_digits() {
    check("Ze\u{301}lande, Gu\u{308}nther", "Zélande, Günther");
    check("ﬁve ofﬁces, A\u{30a}", "five offices, Å");
    check("٣٬٤٥٠٫٥ and ９０％ and १२", "3,450.5 and 90% and 12");
    check("\u{1112}\u{1161}\u{11ab}", "한");
    check("\u{301}alone", "\u{301}alone");
}

#[test]
fn double_quotation_marks() {
    for given in [
        "She said, \"Go home. We close.\" Then \"rain\" fell.",
        "She said, “Go home. We close.” Then “rain” fell.",
        "She said, „Go home. We close.“ Then „rain“ fell.",
        "She said, «Go home. We close.» Then «rain» fell.",
        "She said, « Go home. We close. » Then « rain » fell.",
        "She said, »Go home. We close.« Then »rain« fell.",
        "She said, ”Go home. We close.” Then ”rain” fell.",
        "She said, ``Go home. We close.'' Then ``rain'' fell.",
        "She said, 「Go home. We close.」 Then 「rain」 fell.",
        "She said, \" Go home. We close. \" Then \"rain \" fell.",
    ] {
        check(given, "She said, “Go home. We close.” Then “rain” fell.");
    }
    check(
        "He is 6'2\" tall and \"glad\".",
        "He is 6'2″ tall and “glad”.",
    );
    check(
        "A \"quote (\"inner\") here\" ends.",
        "A “quote (“inner”) here” ends.",
    );
    check("他说\"你好\"。", "他说“你好”。");
}

#[test]
fn single_quotation_marks_and_apostrophes() {
    for given in [
        "He said, 'It's the boys' game.' Then they 'won'.",
        "He said, ‘It’s the boys’ game.’ Then they ‘won’.",
    ] {
        check(given, "He said, ‘It's the boys' game.’ Then they ‘won’.");
    }
    check("the ’90s and the '90s", "the '90s and the '90s");
    check(
        "You 'll see the workers’ hall",
        "You 'll see the workers' hall",
    );
    check("Rock 'n' roll, O`Neill", "Rock 'n' roll, O'Neill");
    check("\"'Go,' he told me.\"", "“‘Go,’ he told me.”");
    check(
        "\"He said 'go.'\" Nobody went.",
        "“He said ‘go.’” Nobody went.",
    );
}

#[test]
fn dashes_hyphens_and_dots() {
    check(
        "a price - a high one -- rose – or fell — again",
        "a price — a high one — rose — or fell — again",
    );
    check(
        "in 2010–15 the Paris‐Dakar race at −5 or –6 degrees",
        "in 2010-15 the Paris-Dakar race at -5 or -6 degrees",
    );
    check("$5–$7, 10 – 15, 10 - 15", "$5-$7, 10 - 15, 10 - 15");
    check("wait--what", "wait—what");
    check("Well... yes . . . no.... So", "Well… yes … no…. So");
    check(
        "He left. . . . She stayed . . . .",
        "He left. … She stayed ….",
    );
    check(
        "- One thing\n* Another\n• A third",
        "• One thing\n• Another\n• A third",
    );
}

#[test]
fn items_with_numbers_are_items() {
    check(
        "The council decided:\n1. Taxes rise.\n2. The ferry stops.\n3. The bridge is mended.",
        "The council decided:\n• Taxes rise.\n• The ferry stops.\n• The bridge is mended.",
    );
    check(
        "a) Taxes rise\n\nb) The ferry stops",
        "• Taxes rise\n• The ferry stops",
    );
    check(
        "(1) Taxes rise\n\n(2) The ferry stops",
        "• Taxes rise\n• The ferry stops",
    );
    // Alone it may be anything; other numbers and days are no markers.
    check(
        "1. Taxes rise.\n\nThe ferry stops.",
        "1. Taxes rise.\nThe ferry stops.",
    );
    check(
        "1. Mai: Regen\n\n2. Mai: Schnee",
        "1. Mai: Regen\n2. Mai: Schnee",
    );
    check("2019. Rain.\n\n2020. Snow.", "2019. Rain.\n2020. Snow.");
    check("1.5 meters\n\n2.5 meters", "1.5 meters\n2.5 meters");
}

#[test]
fn hard_wrapped_lines_are_joined() {
    check(
        "The harbor board met on Tuesday to vote on the new ferry line that would\nlink both shores. Ms. Orta called it “the best news in a decade” and said\nthe first boats could sail in May.\n\nNobody voted against it.",
        "The harbor board met on Tuesday to vote on the new ferry line that would link both shores. Ms. Orta called it “the best news in a decade” and said the first boats could sail in May.\nNobody voted against it.",
    );
    check(
        "The new bridge will cost the govern-\nment far less than planned, said the face-\nto-face talks' chair, a 40-\nyear-old engineer who spoke for an\nhour.",
        "The new bridge will cost the government far less than planned, said the face-to-face talks' chair, a 40-year-old engineer who spoke for an hour.",
    );
    check("The minis\u{ad}\nter left.", "The minister left.");
    check(
        "委员会星期二开会讨论新的渡轮航线并听取了\n市长的报告随后又讨论了预算和明年的工作计\n划。",
        "委员会星期二开会讨论新的渡轮航线并听取了市长的报告随后又讨论了预算和明年的工作计划。",
    );
}

#[test]
fn lines_inside_a_sentence_start_nothing_new() {
    // What looks like an item of a list belongs to none, what looks like a place line is far from the top.
    check(
        "The ferry line between the two shores is to open, if all goes well, on\n15. May, and the council of the harbor has said that it wants to hear what\nthe pilots think of it before it does so.\n\nThey want to wait.\n\nThe owner of the toll bridge, whose word counts for a lot, has gone to\nNATO - as he says - and will go to the court that sits on the other shore\nif nobody listens to him.",
        "The ferry line between the two shores is to open, if all goes well, on 15. May, and the council of the harbor has said that it wants to hear what the pilots think of it before it does so.\nThey want to wait.\nThe owner of the toll bridge, whose word counts for a lot, has gone to NATO — as he says — and will go to the court that sits on the other shore if nobody listens to him.",
    );
    check(
        "The council of the harbor has asked all who live on both of the shores\n1. to come on Tuesday\n2. to say what they think of the new line",
        "The council of the harbor has asked all who live on both of the shores\n• to come on Tuesday\n• to say what they think of the new line",
    );
}

#[test]
fn quoted_mail_is_read_without_its_marks() {
    let clean = "The harbor board met on Tuesday to vote on the new ferry line that would link both of the shores.\nNobody voted against it.";
    check(
        "> The harbor board met on Tuesday to vote on the new ferry line that\n> would link both of the shores.\n>\n> Nobody voted against it.",
        clean,
    );
    check(
        ">> The harbor board met on Tuesday to vote on the new ferry line that\n>> would link both of the shores.\n>> \n>>Nobody voted against it.",
        clean,
    );
    check(
        "Ada Lem wrote:\n> The harbor board met.\n> \n> Nobody voted.\n>\n> It rained.\n>\n> They left.",
        "Ada Lem wrote:\nThe harbor board met.\nNobody voted.\nIt rained.\nThey left.",
    );
    // Alone, the mark may mean more.
    check(
        "It rained.\n> 5 cm fell.\nThey left.",
        "It rained.\n> 5 cm fell.\nThey left.",
    );
}

#[test]
fn lines_that_are_all_set_apart_are_closed_up() {
    let clean = "The harbor board met on Tuesday to vote on the new ferry line that would link both of the shores. Ms. Orta called it a good day and said that the first of the boats could sail in May.\nNobody in the hall voted against it, though some of the pilots had wanted to wait.";
    check(
        "The harbor board met on Tuesday to vote on the new ferry line that\n\nwould link both of the shores. Ms. Orta called it a good day and said\n\nthat the first of the boats could sail in May.\n\n\n\nNobody in the hall voted against it, though some of the pilots had\n\nwanted to wait.",
        clean,
    );
    check(
        "The board met for an hour to vote on the ferry that\n\nwould link the shores again. It sails from\n\n2031, and more often than before the storm broke the com-\n\nmon pier on the eastern shore.\n\n\n\nNobody voted against it, though the older pilots had\n\nwanted to wait.",
        "The board met for an hour to vote on the ferry that would link the shores again. It sails from 2031, and more often than before the storm broke the common pier on the eastern shore.\nNobody voted against it, though the older pilots had wanted to wait.",
    );
    check(
        "The harbor board met on Tuesday to vote on the new ferry line that\n\nwould link both of the shores. Ms. Orta called it a good day and said\n\nthat the first of the boats could sail in May.\n\nNobody in the hall voted against it, though some of the pilots had\n\nwanted to wait.",
        clean,
    );
    // Headlines without a stop stay apart.
    check(
        "Ferry line wins vote\n\nBoats are ordered\n\nPilots want to wait\n\nMayor is glad",
        "Ferry line wins vote\nBoats are ordered\nPilots want to wait\nMayor is glad",
    );
}

#[test]
fn paragraphs_without_blank_lines() {
    let clean = "The harbor council votes for a ferry line to the eastern shore\nThe council voted on Tuesday to open a line to the eastern shore and to buy two boats, ending a dispute of six years.\nMayor Orta called it a good day for both of the shores and thanked the union of pilots.";
    check(
        "The harbor council votes for a ferry line to the eastern shore\nThe council voted on Tuesday to open a line to the eastern shore\nand to buy two boats, ending a dispute of six years.\nMayor Orta called it a good day for both of the shores and\nthanked the union of pilots.",
        clean,
    );
    // First lines are indented, one of them the only line of its paragraph.
    check(
        "   The harbor council votes for a ferry line to the eastern shore\n   The council voted on Tuesday to open a line to the eastern shore\nand to buy two boats, ending a dispute of six years.\n   Mayor Orta called it a good day for both of the shores and\nthanked the union of pilots.",
        clean,
    );
    // A place line with many names is no title.
    check(
        "The harbor council votes for a ferry\nPORTO, May 3 (Agency) - The Harbor Council of Old Velmora voted for\n2 boats and for a line to the eastern shore, which ends a dispute of\nsix years.",
        "The harbor council votes for a ferry\nPORTO, May 3 (Agency) — The Harbor Council of Old Velmora voted for 2 boats and for a line to the eastern shore, which ends a dispute of six years.",
    );
    // The whole text is indented.
    check(
        "    The council voted on Tuesday to open a line to the east of old\n    Velmora and to buy two boats, and all at once.\n    Mayor Orta called it a good day for both of the shores and\n    thanked the union of pilots.",
        "The council voted on Tuesday to open a line to the east of old Velmora and to buy two boats, and all at once.\nMayor Orta called it a good day for both of the shores and thanked the union of pilots.",
    );
}

#[test]
fn other_lines_stay_apart() {
    check(
        "Storm hits coast\nThree towns lost power on Monday.",
        "Storm hits coast\nThree towns lost power on Monday.",
    );
    check(
        "The first sentence stands on a line of its own.\nThe second one does so too.\nA third one closes the list.",
        "The first sentence stands on a line of its own.\nThe second one does so too.\nA third one closes the list.",
    );
    check(
        "rain on the roof\nwind in the trees\nnobody home",
        "rain on the roof\nwind in the trees\nnobody home",
    );
    check(
        "The council agreed on three points that the mayor had put before\nit last week:\n- a lower fare for pupils and for all who are over seventy years\n  of age\n- more boats",
        "The council agreed on three points that the mayor had put before it last week:\n• a lower fare for pupils and for all who are over seventy years of age\n• more boats",
    );
    check(
        "Council Backs Ferry Line After Long Debate on Costs and\nBy Jane Roe\nPORTO, May 3 (Agency) - The council voted on Monday to build a\nnew ferry line across the bay.",
        "Council Backs Ferry Line After Long Debate on Costs and\nBy Jane Roe\nPORTO, May 3 (Agency) — The council voted on Monday to build a new ferry line across the bay.",
    );
}

#[test]
fn spans_lead_back() {
    let given = "A\u{ad}b  Ze\u{301}ro\r\n\r\n« Yes. . . »";
    let clean = Clean::from_text(given);
    assert_eq!(clean.text, "Ab Zéro\n“Yes…”");
    let back = |part: &str| {
        let at = clean.text.find(part).unwrap();
        clean.given(Span::new(at, at + part.len())).of(given)
    };
    assert_eq!(back("Ab"), "A\u{ad}b");
    assert_eq!(back("é"), "e\u{301}");
    assert_eq!(back("Ab Z"), "A\u{ad}b  Z");
    assert_eq!(back("“Yes…”"), "« Yes. . . »");
}

/// Wraps each paragraph greedily, as a mailer does.
fn wrapped(text: &str, width: usize) -> String {
    let wrap = |paragraph: &str| {
        let mut out = String::new();
        let mut column = 0;
        for word in paragraph.split(' ') {
            let len = word.chars().count();
            if column > 0 && column + 1 + len > width {
                out.push('\n');
                column = 0;
            } else if column > 0 {
                out.push(' ');
                column += 1;
            }
            out.push_str(word);
            column += len;
        }
        out
    };
    text.split('\n').map(wrap).collect::<Vec<_>>().join("\n\n")
}

const STORY: &str = "Ferry line wins council vote after long night\n\
    The harbor council of Velmora voted 7-2 on Tuesday to open a ferry line to the eastern shore, ending a dispute that had lasted almost six years. Mayor Ilse Brandão called it “a good day for both shores” and thanked the pilots' union.\n\
    The line will cost $4.3 million. Two boats, built in Gdańsk, can carry 180 people each; they are to sail every 20 minutes. “We waited too long. Now we build,” said the harbor master, who isn't known for long speeches.\n\
    Critics — among them the owner of the toll bridge — doubt the figures. They point to a study of 2019 that found far fewer riders.";

#[test]
fn the_dress_of_a_text_changes_nothing() {
    use unicode_normalization::UnicodeNormalization;
    check(STORY, STORY);
    for width in 45..100 {
        check(&wrapped(STORY, width), STORY);
    }
    check(&STORY.replace('\n', "\r\n"), STORY);
    check(&STORY.nfd().collect::<String>(), STORY);
    check(&STORY.replace(' ', "\u{a0}"), STORY);
    check(&STORY.replace("council", "coun\u{ad}cil"), STORY);
    check(&STORY.replace(['“', '”'], "\"").replace('\'', "’"), STORY);
    check(
        &STORY.replace('“', "«").replace('”', "»").replace('—', "--"),
        STORY,
    );
    check(
        &wrapped(STORY, 72)
            .replace('\n', "\r\n")
            .nfd()
            .collect::<String>(),
        STORY,
    );
}

/// Texts of the characters that the stage treats specially, mixed with any others.
fn odd_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("word ".to_owned()),
        Just("\n".to_owned()),
        Just("-\n".to_owned()),
        Just("\r".to_owned()),
        Just("\u{ad}".to_owned()),
        "[ .'\"“”«»‘’`-]{1,4}",
        "[\u{300}-\u{303}\u{200b}-\u{200d}\u{958}\u{1100}-\u{11ff}e\u{fb01}]{1,4}",
        "\\PC{1,6}",
        any::<char>().prop_map(|ch| ch.to_string()),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn spans_are_ordered_disjoint_and_whole(given in odd_text()) {
        let clean = Clean::from_text(&given);
        let mut before = 0;
        for (at, ch) in clean.text.char_indices() {
            let span = clean.given(Span::new(at, at + ch.len_utf8()));
            prop_assert!(before <= span.start);
            prop_assert!(given.get(span.start..span.end).is_some());
            before = span.end;
        }
    }

    #[test]
    fn a_clean_text_is_in_order(given in odd_text()) {
        let text = Clean::from_text(&given).text;
        prop_assert!(!text.contains("  ") && !text.contains('\r'));
        for line in text.split('\n').filter(|_| !text.is_empty()) {
            prop_assert!(!line.is_empty() && line.trim() == line, "{line:?}");
        }
    }
}

#[test]
fn a_long_line_is_no_trouble() {
    let given = "“It's — well… a\u{301} 'test'.” ".repeat(30_000);
    assert!(Clean::from_text(&given).text.len() > 500_000);
    let marks = "\u{301}".repeat(200_000);
    assert_eq!(Clean::from_text(&marks).text.len(), marks.len());
}
