//! Quotations: what stands in quotation marks, across the sentences of a paragraph, and how the words of two of them compare.

use super::piece::fold;
use super::value::Agreement;
use crate::text::Span;

/// Words in quotation marks, of one sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quotation {
    /// Its words, folded; what stands in brackets is left out, an ellipsis is the empty word.
    pub words: Vec<String>,
    /// Whether it is one or two words, which may be quoted only to keep a distance from them.
    pub weak: bool,
}

/// How the words of two quotations compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wording {
    /// The same words.
    Same,
    /// One is a part of the other, or the other with words left out.
    Shortened,
    /// Most words are the same, and some are changed.
    Altered,
    /// Different words.
    Apart,
}

/// The stretches of a clean text inside quotation marks, without the marks; in order, disjoint, each inside one paragraph.
/// A quotation that is not closed ends with its paragraph.
#[must_use]
pub fn quoted(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut next = 0;
    for paragraph in text.split('\n') {
        let at = next;
        next += paragraph.len() + 1;
        if !paragraph.contains('“') && !paragraph.contains('"') {
            continue;
        }
        let mut open = None;
        for (i, ch) in paragraph.char_indices() {
            let opens = ch == '“' || (ch == '"' && open.is_none());
            let closes = ch == '”' || (ch == '"' && open.is_some());
            if opens && open.is_none() {
                open = Some(at + i + ch.len_utf8());
            } else if closes && let Some(start) = open.take() {
                spans.push(Span::new(start, at + i));
            }
        }
        if let Some(start) = open {
            spans.push(Span::new(start, at + paragraph.len()));
        }
    }
    spans.retain(|s| !s.is_empty());
    spans
}

/// The quotation of a stretch of text inside quotation marks.
pub(super) fn quotation(text: &str) -> Option<Quotation> {
    let mut words = Vec::new();
    let mut brackets = 0;
    for word in text.split(|c: char| c.is_whitespace() || matches!(c, '—' | '–' | '-' | '/')) {
        let opens = word.matches(['[', '(']).count();
        let closes = word.matches([']', ')']).count();
        let inside = brackets > 0 || (opens > 0 && word.starts_with(['[', '(']));
        brackets = (brackets + opens).saturating_sub(closes);
        let folded = if inside { Vec::new() } else { in_full(word) };
        let elided = word.contains('…') || word.contains("...") || word.contains('[');
        words.extend(folded.into_iter().filter(|word| !word.is_empty()));
        if elided && !words.last().is_none_or(String::is_empty) {
            words.push(String::new());
        }
    }
    if words.last().is_some_and(String::is_empty) {
        words.pop();
    }
    let weak = words.len() <= 2;
    (!words.is_empty()).then_some(Quotation { words, weak })
}

/// The folded words of a word as written, without its contraction: houses write "it's" and "it is" for what they heard.
fn in_full(word: &str) -> Vec<String> {
    let parts = word.split_once(['\'', '’']);
    let (head, tail) = parts.map_or((fold(word), String::new()), |(h, t)| (fold(h), fold(t)));
    let is = matches!(
        head.as_str(),
        "it" | "that" | "he" | "she" | "there" | "what" | "who" | "here"
    );
    let full = match tail.as_str() {
        "s" if is => "is",
        "re" => "are",
        "ve" => "have",
        "ll" => "will",
        "m" => "am",
        "t" if head.ends_with('n') => "not",
        _ if head == "cannot" => return vec!["can".to_owned(), "not".to_owned()],
        _ => return vec![fold(word)],
    };
    let head = match head.as_str() {
        "can" => "can",
        "won" => "will",
        head if full == "not" => &head[..head.len() - 1],
        head => head,
    };
    vec![head.to_owned(), full.to_owned()]
}

/// How the words of two quotations compare; symmetric.
#[must_use]
pub fn wording(a: &Quotation, b: &Quotation) -> Wording {
    if a.words == b.words {
        return Wording::Same;
    }
    let plain = |q: &Quotation| -> Vec<String> {
        q.words
            .iter()
            .filter(|w| !w.is_empty())
            .take(LONGEST)
            .cloned()
            .collect()
    };
    let (x, y) = (plain(a), plain(b));
    let (short, long) = if x.len() <= y.len() {
        (&x, &y)
    } else {
        (&y, &x)
    };
    if short.is_empty() {
        return Wording::Apart;
    }
    let contained = long.windows(short.len()).any(|w| w == short);
    let common = common(short, long);
    let elided = a.words.iter().chain(&b.words).any(String::is_empty);
    // Only an ellipsis allows gaps everywhere; without one, a few words may be dropped from a long quotation.
    let dropped = common == short.len() && short.len() >= 5 && long.len() <= 2 * short.len();
    if contained
        || dropped && !changes(short, long)
        || elided && common == short.len() && short.len() >= 3
    {
        Wording::Shortened
    } else if short.len() >= 3 && 5 * common >= 3 * short.len() && common >= 2 {
        Wording::Altered
    } else {
        Wording::Apart
    }
}

/// How two quotations agree: a changed wording is a difference.
#[must_use]
pub fn agreement(a: &Quotation, b: &Quotation) -> Agreement {
    match wording(a, b) {
        Wording::Same => Agreement::Equal,
        Wording::Shortened => Agreement::Compatible,
        Wording::Altered => Agreement::Different,
        Wording::Apart => Agreement::Apart,
    }
}

/// Words of a quotation that are compared: keeps the cost of two whole speeches small.
const LONGEST: usize = 120;

/// Whether a word that the longer has beyond the shorter turns the meaning.
fn changes(short: &[String], long: &[String]) -> bool {
    let turns = |w: &String| {
        matches!(
            w.as_str(),
            "not"
                | "no"
                | "never"
                | "dont"
                | "wont"
                | "cannot"
                | "cant"
                | "isnt"
                | "nothing"
                | "none"
                | "hardly"
        )
    };
    long.iter().filter(|w| turns(w)).count() != short.iter().filter(|w| turns(w)).count()
}

/// The length of the longest common subsequence of words.
fn common(a: &[String], b: &[String]) -> usize {
    let mut row = vec![0; b.len() + 1];
    for x in a {
        let mut diagonal = 0;
        for (j, y) in b.iter().enumerate() {
            let above = row[j + 1];
            row[j + 1] = if x == y {
                diagonal + 1
            } else {
                above.max(row[j])
            };
            diagonal = above;
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(a: &str, b: &str, expected: Wording) {
        let read = |s: &str| {
            quotation(s).unwrap_or(Quotation {
                words: Vec::new(),
                weak: true,
            })
        };
        assert_eq!(wording(&read(a), &read(b)), expected, "{a} / {b}");
        assert_eq!(wording(&read(b), &read(a)), expected, "{b} / {a}");
    }

    #[test]
    fn wordings() {
        use Wording::*;
        check("We will not leave.", "we will not leave", Same);
        check("We will not leave the valley", "will not leave", Shortened);
        check(
            "We will ... leave the valley",
            "We will never again leave the valley",
            Shortened,
        );
        check(
            "We will not leave the valley",
            "We will now leave the valley",
            Altered,
        );
        check(
            "We will leave the valley tonight",
            "We will not leave the valley tonight",
            Altered,
        );
        check(
            "The price of bread is a scandal",
            "The price of milk is a scandal",
            Altered,
        );
        check("a good day", "nothing to add", Apart);
        check(
            "[He] came back alone and tired",
            "came back alone and tired",
            Same,
        );
        check(
            "The house [on the hill] burned down",
            "The house burned down",
            Shortened,
        );
        check("scandal", "scandal", Same);
        check("scandal", "disgrace", Apart);
        check("It's over", "It’s over", Same);
        check("", "x", Apart);
    }

    #[test]
    fn stretches() {
        let shown = |text: &str| -> Vec<String> {
            quoted(text).iter().map(|s| s.of(text).to_owned()).collect()
        };
        assert_eq!(shown("He said “no” and “yes”."), ["no", "yes"]);
        assert_eq!(shown("“One. Two,” he said.\nNext."), ["One. Two,"]);
        assert_eq!(shown("“One.\n“Two.” End."), ["One.", "Two."]);
        assert_eq!(shown("Loose ” and \"straight\" “”"), ["straight"]);
        assert_eq!(shown("“outer “inner” rest"), ["outer “inner"]);
        assert!(shown("").is_empty());
    }
}
