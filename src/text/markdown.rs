//! From Markdown to plain text: the marks go, the words and the paragraphs stay. Line by line, and linear in the length.

/// The readable text of a Markdown file; any input gives one. Front matter, rules, images, link addresses, comments and
/// tags go; each item of a list that has a bullet is a line that starts with "• ", as in text made from HTML.
#[must_use]
pub fn text_of_markdown(markdown: &str) -> String {
    let mut text = String::with_capacity(markdown.len());
    let mut fenced = false;
    for line in without_front_matter(markdown).lines() {
        let line = line.trim_end();
        if is_fence(line) {
            fenced = !fenced;
        } else if fenced {
            push(&mut text, line);
        } else if is_rule(line) || is_definition(line) {
            push(&mut text, "");
        } else if let Some(heading) = heading(line) {
            push(&mut text, "");
            push(&mut text, &inline(heading));
            push(&mut text, "");
        } else {
            push(&mut text, &inline_of(line));
        }
    }
    text.trim_end().to_owned()
}

/// Adds a line; of several empty ones only the first.
fn push(text: &mut String, line: &str) {
    if line.is_empty() && (text.is_empty() || text.ends_with("\n\n")) {
        return;
    }
    text.push_str(line);
    text.push('\n');
}

fn without_front_matter(markdown: &str) -> &str {
    markdown
        .strip_prefix("---\n")
        .and_then(|rest| rest.split_once("\n---\n"))
        .map_or(markdown, |(_, body)| body)
}

fn is_fence(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("```") || line.starts_with("~~~")
}

/// A rule between parts, or the line under a heading.
fn is_rule(line: &str) -> bool {
    let mut marks = line.chars().filter(|c| !c.is_whitespace());
    let first = marks.next().filter(|c| "-=*_".contains(*c));
    first.is_some_and(|first| marks.clone().all(|c| c == first) && marks.count() >= 2)
}

/// The address of a link that stands elsewhere: `[name]: address`.
fn is_definition(line: &str) -> bool {
    line.trim_start().starts_with('[') && line.contains("]: ")
}

fn heading(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches('#');
    let level = line.len() - rest.len();
    ((1..=6).contains(&level) && rest.starts_with(' '))
        .then(|| rest.trim().trim_end_matches('#').trim_end())
}

/// A line of a paragraph, a quotation or a list.
fn inline_of(line: &str) -> String {
    let mut rest = line.trim_start();
    while let Some(quoted) = rest.strip_prefix('>') {
        rest = quoted.trim_start();
    }
    let item = ["- ", "* ", "+ "]
        .into_iter()
        .find_map(|bullet| rest.strip_prefix(bullet));
    match item {
        Some(item) => format!("• {}", inline(item)),
        None => inline(rest),
    }
}

/// A stretch of text without the marks inside it.
fn inline(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut open: Vec<(usize, &str)> = Vec::new();
    let mut at = 0;
    while let Some(ch) = text[at..].chars().next() {
        let rest = &text[at..];
        let before = text[..at].chars().next_back();
        at += match ch {
            '\\' if rest[1..].starts_with(|c: char| c.is_ascii_punctuation()) => {
                out.push_str(&rest[1..2]);
                2
            }
            '`' => 1,
            '!' if rest[1..].starts_with('[') => match link(&rest[1..]) {
                Some((_, len)) => 1 + len,
                None => keep(&mut out, ch),
            },
            '[' => match link(rest) {
                Some((words, len)) => {
                    out.push_str(&inline(words));
                    len
                }
                None => keep(&mut out, ch),
            },
            '<' => match tag(rest) {
                Some((words, len)) => {
                    out.push_str(words);
                    len
                }
                None => keep(&mut out, ch),
            },
            '*' | '_' => {
                let run = &rest[..rest.len() - rest.trim_start_matches(ch).len()];
                emphasis(
                    &mut out,
                    &mut open,
                    run,
                    before,
                    rest[run.len()..].chars().next(),
                );
                run.len()
            }
            _ => keep(&mut out, ch),
        };
    }
    out
}

fn keep(out: &mut String, ch: char) -> usize {
    out.push(ch);
    ch.len_utf8()
}

/// Writes a run of `*` or `_`; if it closes an open one, both go. Inside words and between spaces they mean themselves.
fn emphasis<'a>(
    out: &mut String,
    open: &mut Vec<(usize, &'a str)>,
    run: &'a str,
    before: Option<char>,
    after: Option<char>,
) {
    let space = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let closes = !space(before) && !word(after);
    if let Some(i) = opened(open, run).filter(|_| closes) {
        let (start, opener) = open[i];
        out.replace_range(start..start + opener.len(), "");
        open.truncate(i);
        return;
    }
    if !space(after) && !word(before) {
        open.push((out.len(), run));
    }
    out.push_str(run);
}

/// The nearest open run like this one, not too many runs ago.
fn opened(open: &[(usize, &str)], run: &str) -> Option<usize> {
    let near = open.len().saturating_sub(50);
    open[near..]
        .iter()
        .rposition(|(_, opener)| *opener == run)
        .map(|i| near + i)
}

/// The words of a link that opens a text, and its length: `[words](address)` or `[words][name]`.
fn link(text: &str) -> Option<(&str, usize)> {
    let end = closing(text, '[', ']')?;
    let rest = &text[end + 1..];
    let address = match rest.chars().next()? {
        '(' => closing(rest, '(', ')')?,
        '[' => closing(rest, '[', ']')?,
        _ => return None,
    };
    Some((&text[1..end], end + 1 + address + 1))
}

/// How far a bracket may be from its partner, in bytes: it keeps the time linear.
const REACH: usize = 2000;

/// Where the bracket closes that opens a text.
fn closing(text: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 0;
    for (i, ch) in text.char_indices().take_while(|(i, _)| *i < REACH) {
        if ch == open {
            depth += 1;
        } else if ch == close {
            depth -= 1;
            if depth == 0 {
                return Some(i);
            }
        }
    }
    None
}

/// What a reader sees of a tag, a comment or an address in angle brackets that opens a text, and its length.
fn tag(text: &str) -> Option<(&str, usize)> {
    let end = closing(text, '<', '>')?;
    let inner = &text[1..end];
    let name = inner.strip_prefix('/').unwrap_or(inner);
    if inner.contains("://") && !inner.contains(char::is_whitespace) {
        Some((inner, end + 1))
    } else {
        (name.starts_with(|c: char| c.is_ascii_alphabetic()) || name.starts_with("!--"))
            .then_some(("", end + 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_marks_go_and_the_words_stay() {
        for (markdown, expected) in [
            (
                "# Storm in port\nNine **died**.",
                "Storm in port\n\nNine died.",
            ),
            (
                "Storm in port\n=====\nNine died.",
                "Storm in port\n\nNine died.",
            ),
            ("---\ntitle: A\n---\nNine died.", "Nine died."),
            ("One.\n\n***\n\nTwo.", "One.\n\nTwo."),
            ("> He said *so*,\n> *twice*.", "He said so,\ntwice."),
            ("- one\n- two", "• one\n• two"),
            ("1. one\n2. two", "1. one\n2. two"),
            (
                "See [the report](https://example.org/a_(b)) now.",
                "See the report now.",
            ),
            (
                "See [the **full** report][1].\n\n[1]: https://example.org",
                "See the full report.",
            ),
            ("![Harbor](harbor.jpg)\nNine died.", "Nine died."),
            (
                "At <https://example.org> and <b>here</b>.",
                "At https://example.org and here.",
            ),
            ("Nine <!-- ten? --> died.", "Nine  died."),
            ("***Nine*** __died__ in `port`", "Nine died in port"),
            (
                "2 * 3 * 4 and 5*3*2 and a_name_here",
                "2 * 3 * 4 and 5*3*2 and a_name_here",
            ),
            ("Costs \\*rose\\* [by half] <3", "Costs *rose* [by half] <3"),
            ("```\na * b\n```\nafter", "a * b\nafter"),
            ("*open", "*open"),
            ("", ""),
        ] {
            assert_eq!(text_of_markdown(markdown), expected, "{markdown:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_gives_one(markdown in "[-#*_`<>!\\[\\]()\\\\ a-cé\n]{0,60}") {
            proptest::prop_assert!(text_of_markdown(&markdown).len() <= 3 * markdown.len());
        }
    }
}
