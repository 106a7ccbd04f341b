//! What stands in an article and states nothing: bylines, labels, credits, dates of publication, invitations to click.

use crate::text::{MONTHS, WEEKDAYS};

/// Whether a whole paragraph belongs to a label at its start, such as "Read also:".
pub(super) fn is_labeled(paragraph: &str) -> bool {
    // No label is longer.
    if !paragraph.chars().take(LONGEST_LABEL).any(|ch| ch == ':') {
        return false;
    }
    let lower = start_of(paragraph);
    let Some((label, rest)) = lower.split_once(':') else {
        return false;
    };
    let words = rest.split_whitespace().count();
    match label.trim() {
        "read also" | "also read" | "read more" | "read next" | "see also" | "related"
        | "related stories" | "related articles" | "more on this" | "more on this story"
        | "more from" | "recommended" | "don't miss" | "you may also like" | "editing by"
        | "reporting by" | "edited by" | "written by" | "tags" | "topics" | "filed under"
        | "share" | "follow us" => words < 60,
        "read" | "watch" | "listen" | "photo" | "photos" | "image" | "picture" | "photograph"
        | "video" | "credit" | "photo credit" | "image credit" | "source" | "sources"
        | "author" | "by" | "contact" => words < 25,
        _ => false,
    }
}

/// Whether a paragraph is the caption of a picture: it ends with a credit.
pub(super) fn is_caption(paragraph: &str) -> bool {
    // Each credit has one of these, and most paragraphs none.
    let marks = |pair: &[u8]| matches!(pair, b".C" | b": " | [b'(' | b'/', _]);
    if !paragraph.as_bytes().windows(2).any(marks) {
        return false;
    }
    let Some((at, credit)) = CREDITS
        .iter()
        .find_map(|credit| paragraph.rfind(credit).map(|at| (at, *credit)))
    else {
        return false;
    };
    let rest = paragraph[at + credit.len()..].split_whitespace().count();
    rest <= 6 && paragraph.split_whitespace().take(61).count() <= 60
}

/// What stands before the name of a photographer or an agency, as captions have it.
const CREDITS: &[&str] = &[
    ".Credit",
    "Photograph: ",
    "Photo: ",
    "(Photo by ",
    "(AP Photo/",
    "/Getty Images",
    "/Reuters",
    "/AFP",
    "/AP)",
];

/// The characters up to which the colon of a label stands.
const LONGEST_LABEL: usize = 40;

/// Whether a sentence or line states nothing of the event.
pub(super) fn is_furniture(sentence: &str) -> bool {
    let bare = sentence.trim_matches(|ch: char| !ch.is_alphanumeric() && ch != '©');
    if bare.is_empty() {
        return true;
    }
    // Single spaces part the words of a clean text.
    let spaces = bare.bytes().filter(|&b| b == b' ').count();
    let no_more_words = |than: usize| spaces < than;
    let lower = start_of(bare);
    if is_button(&lower) || starts_as_notice(&lower) {
        return no_more_words(30);
    }
    no_more_words(12)
        && (is_byline(bare)
            || is_date_line(&lower)
            || is_count(&lower)
            || is_contribution(bare)
            || no_more_words(8) && is_our_writer(sentence, &lower)
            || no_more_words(10)
                && is_writer(bare, &lower)
                && !sentence.ends_with(['.', '!', '?', '”']))
}

/// "Anna Holm reported from Oslo, and Jan Orta from Rome.": names, a verb of writing for a paper, and where.
fn is_contribution(bare: &str) -> bool {
    let mut words = bare.split([' ', ',']).filter(|word| !word.is_empty());
    let names = words
        .by_ref()
        .take_while(|word| !matches!(*word, "reported" | "contributed" | "reports"));
    let named = |word: &str| {
        word.starts_with(char::is_uppercase)
            || matches!(word, "and" | "de" | "von" | "van" | "al" | "bin")
    };
    let (mut count, mut all_named) = (0, true);
    for name in names {
        count += 1;
        all_named &= named(name);
    }
    let rest: Vec<&str> = words.collect();
    let place = |word: &&str| named(word) || matches!(*word, "from" | "in" | "the" | "reported");
    count >= 2
        && all_named
        && matches!(
            rest.as_slice(),
            ["from", ..]
                | ["reporting"]
                | ["to", "this", "report" | "article" | "story", ..]
                | ["reporting", "from", ..]
        )
        && (rest[0] == "to" || rest.iter().skip(1).all(place))
}

/// "Our correspondent in Oslo": a writer without a name, under a headline.
fn is_our_writer(sentence: &str, lower: &str) -> bool {
    let writers = [
        "our correspondent in ",
        "our reporter in ",
        "our staff in ",
        "from our correspondent in ",
        "by our correspondent",
        "by our reporter",
        "by our staff",
        "by staff ",
        "by a staff ",
    ];
    !sentence.ends_with(['.', '!', '?', '”'])
        && writers.iter().any(|start| lower.starts_with(start))
}

/// The first characters in small letters, enough for every test here.
fn start_of(text: &str) -> String {
    let text = text.trim_start_matches(['(', '[', '•', ' ', '—', '|', '“']);
    match text.get(..160.min(text.len())) {
        Some(start) if start.is_ascii() => start.to_ascii_lowercase(),
        _ => {
            let mut start = String::with_capacity(160);
            for ch in text.chars().take(160) {
                match ch.is_ascii() {
                    true => start.push(ch.to_ascii_lowercase()),
                    false => start.extend(ch.to_lowercase()),
                }
            }
            start
        }
    }
}

/// The bytes of the longest label of a button.
const LONGEST_BUTTON: usize = 26;

/// The labels of buttons and boxes, which stand alone.
fn is_button(lower: &str) -> bool {
    if lower.len() > LONGEST_BUTTON {
        return false;
    }
    matches!(
        lower,
        "advertisement"
            | "advertising"
            | "advertorial"
            | "sponsored"
            | "sponsored content"
            | "ad"
            | "loading"
            | "share"
            | "share this"
            | "share this article"
            | "share this story"
            | "print"
            | "email"
            | "comments"
            | "comment"
            | "related"
            | "related articles"
            | "related stories"
            | "related news"
            | "more"
            | "read more"
            | "read also"
            | "also read"
            | "see also"
            | "subscribe"
            | "subscribe now"
            | "sign up"
            | "sign in"
            | "log in"
            | "facebook"
            | "twitter"
            | "whatsapp"
            | "linkedin"
            | "telegram"
            | "copy link"
            | "follow us"
            | "getty images"
            | "file photo"
            | "ap photo"
            | "reuters"
            | "all rights reserved"
            | "watch live"
            | "live"
            | "live updates"
            | "breaking news"
            | "breaking"
            | "skip to content"
            | "most read"
            | "most popular"
            | "editor's picks"
            | "recommended"
            | "recommended stories"
            | "topics"
            | "tags"
            | "video"
            | "photos"
            | "gallery"
            | "back to top"
            | "next article"
            | "previous article"
            | "continue reading"
            | "story continues below"
            | "article continues below"
            | "staff"
            | "staff writer"
            | "staff writers"
            | "staff reporter"
            | "staff reporters"
            | "our reporter"
            | "our reporters"
            | "our correspondent"
            | "our correspondents"
            | "from our correspondent"
            | "from our own correspondent"
            | "share on facebook"
            | "share on twitter"
            | "share on x"
            | "share on whatsapp"
            | "share on linkedin"
            | "share via email"
            | "share by email"
            | "share this on facebook"
            | "send by email"
            | "save article"
            | "save for later"
            | "print this article"
            | "listen to this article"
            | "leave a comment"
            | "show comments"
            | "view comments"
            | "view gallery"
            | "close"
            | "staff report"
            | "staff and agencies"
            | "with agencies"
            | "agencies"
            | "newsletter"
            | "menu"
            | "home"
    )
}

/// The first words of notices: agencies and helpers, rights, invitations.
fn starts_as_notice(lower: &str) -> bool {
    [
        "with agency input",
        "with agencies input",
        "with input from",
        "with inputs from",
        "with reporting by",
        "with reporting from",
        "with additional reporting",
        "reporting by ",
        "additional reporting",
        "edited by ",
        "editing by ",
        "writing by ",
        "compiled by ",
        "copyright",
        "©",
        "all rights reserved",
        "sign up for ",
        "sign up to ",
        "subscribe to ",
        "subscribe for ",
        "click here",
        "tap here",
        "follow us ",
        "story continues",
        "article continues",
        "continue reading",
        "photo by ",
        "photograph by ",
        "photos by ",
        "image by ",
        "photo courtesy",
        "advertisement ",
        "skip advertisement",
        "download the app",
        "download our app",
        "get the latest",
        "read the full story",
        "this article was originally published",
        "this article originally appeared",
        "this article was first published",
        "this story was originally published",
        "this story was first published",
        "this material may not be",
    ]
    .iter()
    // Most differ in their first letter.
    .any(|start| lower.bytes().next() == start.bytes().next() && lower.starts_with(start))
}

/// "By Jane Doe and JOHN ROE, Staff Writer": names and nothing else.
fn is_byline(bare: &str) -> bool {
    let Some(names) = bare
        .strip_prefix("By ")
        .or_else(|| bare.strip_prefix("BY "))
    else {
        return false;
    };
    let mut words = names
        .split([' ', ',', '|', '/'])
        .filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default();
    let is_name = |word: &str| {
        word.starts_with(char::is_uppercase)
            || matches!(
                word,
                "and"
                    | "&"
                    | "for"
                    | "of"
                    | "in"
                    | "the"
                    | "de"
                    | "von"
                    | "van"
                    | "—"
                    | "al"
                    | "bin"
            )
    };
    first.starts_with(char::is_uppercase)
        && !is_of_date(&first.to_lowercase())
        && !matches!(first, "The" | "A" | "An")
        && words.all(is_name)
}

/// A short line of names with the office of a writer or the name of an agency.
fn is_writer(bare: &str, lower: &str) -> bool {
    [
        "staff writer",
        "staff reporter",
        "correspondent",
        "associated press",
        "getty images",
        "agence france-presse",
    ]
    .iter()
    .any(|office| lower.ends_with(office))
        && bare.split(' ').all(|word| {
            !word.starts_with(char::is_lowercase)
                || matches!(
                    word,
                    "and"
                        | "of"
                        | "the"
                        | "via"
                        | "staff"
                        | "writer"
                        | "reporter"
                        | "correspondent"
                )
        })
}

/// "Updated 3 p.m. EDT", "Monday, May 3, 2021 | 7:19 pm": words of dates and times alone, with a figure or behind a label.
fn is_date_line(lower: &str) -> bool {
    if !lower.bytes().any(|b| b.is_ascii_digit()) {
        return false;
    }
    let mut words: Vec<&str> = lower
        .split([' ', ',', '|', '—', ':', '(', ')'])
        .filter(|word| !word.is_empty())
        .collect();
    let labels = words
        .iter()
        .take_while(|word| {
            matches!(
                **word,
                "updated"
                    | "update"
                    | "published"
                    | "posted"
                    | "last"
                    | "modified"
                    | "first"
                    | "created"
                    | "date"
            )
        })
        .count();
    words.drain(..labels);
    let named = words
        .iter()
        .any(|word| word.contains('/') || word.starts_with(char::is_alphabetic));
    (labels > 0 || named && words.len() > 1)
        && words
            .iter()
            .any(|word| word.starts_with(|ch: char| ch.is_ascii_digit()))
        && words.iter().all(|word| is_of_date(word))
}

/// Whether a word, in small letters, belongs to a date or a time of the day.
fn is_of_date(word: &str) -> bool {
    let word = word.trim_end_matches('.');
    let figure = word.starts_with(|ch: char| ch.is_ascii_digit())
        && word
            .trim_start_matches(|ch: char| ch.is_ascii_digit() || matches!(ch, '/' | '-' | '.'))
            .chars()
            .count()
            < 3;
    let named = word.len() > 2
        && MONTHS
            .iter()
            .chain(&WEEKDAYS)
            .any(|name| *name == word || (word.len() < 5 && name.starts_with(word)));
    figure
        || named
        || matches!(
            word,
            "at" | "on"
                | "am"
                | "pm"
                | "a.m"
                | "p.m"
                | "est"
                | "edt"
                | "et"
                | "cst"
                | "cdt"
                | "pst"
                | "pdt"
                | "pt"
                | "gmt"
                | "utc"
                | "bst"
                | "ist"
                | "cet"
                | "cest"
                | "ago"
                | "hour"
                | "hours"
                | "minutes"
                | "mins"
                | "min"
                | "days"
                | "day"
                | "today"
                | "yesterday"
                | "noon"
                | "midnight"
                | "of"
        )
}

/// "5 min read", "12 comments".
fn is_count(lower: &str) -> bool {
    let mut words = lower.split(' ');
    words
        .next()
        .is_some_and(|word| word.starts_with(|ch: char| ch.is_ascii_digit()))
        && matches!(
            words.collect::<Vec<_>>().as_slice(),
            ["min" | "minute" | "minutes", "read"]
                | ["min" | "minute", "to", "read"]
                | ["comments" | "comment" | "shares" | "views" | "likes"]
        )
}
