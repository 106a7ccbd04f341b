//! The comparison as one HTML file that needs nothing else: it opens offline, runs no script and loads nothing, and its
//! own policy says so. What the articles bring along goes in through `escaped` alone.

use std::fmt::Write as _;

use super::blocks::{Block, Form, Piece, blocks};
use super::label::{
    Label, Section, apart, common, headline, kind, labels, letter, line, listed, passage, shown,
    sign, source, value, when,
};
use super::summary;
use crate::comparison::{CERTAIN, Comparison, Finding, Reading, Status};
use crate::locale::Locale;
use crate::order;
use crate::text::{Side, Span, web_address};

const STYLE: &str = include_str!("html.css");

/// The SHA-256 of the style sheet, by which the policy allows it; a test computes it again.
const STYLE_HASH: &str = "PBgADdl1iMdaqx/QMtCndtcIbr2DF+cwY7spPiSrboc=";

/// The comparison as a page: the totals, both articles side by side with their marks, and the list of facts with the
/// values that were compared. Marks and list lead to each other.
#[must_use]
pub fn html(comparison: &Comparison, locale: Locale) -> String {
    let labels = labels(comparison, locale);
    let mut out = head(comparison, locale);
    let _ = writeln!(
        out,
        "<header>\n<h1>{}</h1>\n{}{}</header>",
        escaped(&summary(comparison, locale)),
        key(locale),
        apart(comparison, locale)
            .map_or_else(String::new, |a| format!("<p class=\"apart\">{a}</p>\n"))
    );
    out.push_str("<main>\n<div class=\"articles\"><div>\n");
    for side in Side::BOTH {
        article(&mut out, comparison, locale, &labels, side);
    }
    let _ = writeln!(
        out,
        "</div></div>\n<section class=\"facts\" id=\"facts\" aria-label=\"{}\">",
        locale.facts()
    );
    list(&mut out, comparison, locale, &labels);
    out.push_str("</section>\n</main>\n</body>\n</html>\n");
    out
}

fn key(locale: Locale) -> String {
    let alone = Side::BOTH.map(|side| sign(locale, side)).join(" ");
    let marks = [
        ("≠", "conflict", locale.conflict()),
        ("=", "shared", locale.shared()),
        ("≈", "likely", locale.likely_shared()),
        (&alone, "unique", locale.report_only_in_one()),
    ];
    let mark = |(sign, class, name): (&str, &str, &str)| {
        format!("<li><b>{sign}</b> <span class=\"mark mark-{class}\">{name}</span></li>")
    };
    let marks: String = marks.into_iter().map(mark).collect();
    format!("<ul class=\"key\">{marks}</ul>\n")
}

fn head(comparison: &Comparison, locale: Locale) -> String {
    let [a, b] = Side::BOTH.map(|side| name(comparison.side(side), locale, side));
    format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{STYLE_HASH}'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
        locale.tag(),
        locale.dir(),
        escaped(&locale.report_compared(&a, &b)),
    )
}

fn name(reading: &Reading, locale: Locale, side: Side) -> String {
    source(reading)
        .or_else(|| headline(reading))
        .unwrap_or_else(|| locale.article(letter(locale, side)))
}

fn article(
    out: &mut String,
    comparison: &Comparison,
    locale: Locale,
    labels: &[Label],
    side: Side,
) {
    let reading = comparison.side(side);
    let _ = writeln!(
        out,
        "<article{} aria-label=\"{}\">\n{}",
        language(reading),
        locale.article(letter(locale, side)),
        byline(reading, locale, side)
    );
    if let Some(title) = &reading.article.title {
        let _ = writeln!(out, "<h2 dir=\"auto\">{}</h2>", escaped(&line(title)));
    }
    for block in blocks(reading) {
        set(out, comparison, locale, labels, side, &block);
    }
    out.push_str("</article>\n");
}

fn byline(reading: &Reading, locale: Locale, side: Side) -> String {
    let given = reading.article.address();
    let outlet = source(reading).map_or_else(String::new, |s| match given.or(web_address(&s)) {
        Some(address) => format!(
            "<a href=\"{}\" rel=\"noopener noreferrer\"><bdi>{}</bdi></a>",
            escaped(address),
            escaped(&s)
        ),
        None => format!("<b><bdi>{}</bdi></b>", escaped(&s)),
    });
    let date = when(reading, locale).map_or_else(String::new, |w| {
        format!("<span><bdi>{}</bdi></span>", escaped(&w))
    });
    format!(
        "<p class=\"who\"><span class=\"letter\">{}</span>{outlet}{date}</p>",
        letter(locale, side)
    )
}

/// The attribute for an article's language, if that can be a language tag.
pub(super) fn language(reading: &Reading) -> String {
    let tag = reading.article.language.as_deref().unwrap_or_default();
    let sound = tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if sound && !tag.is_empty() {
        format!(" lang=\"{tag}\"")
    } else {
        String::new()
    }
}

fn set(
    out: &mut String,
    comparison: &Comparison,
    locale: Locale,
    labels: &[Label],
    side: Side,
    block: &Block,
) {
    let (open, close) = match block.form {
        Form::Title => ("<h2 dir=\"auto\">", "</h2>"),
        Form::Heading => ("<h3 dir=\"auto\">", "</h3>"),
        Form::Paragraph => ("<p dir=\"auto\">", "</p>"),
        Form::Furniture => ("<p class=\"furniture\" dir=\"auto\">", "</p>"),
    };
    let text = &comparison.side(side).article.text;
    out.push_str(open);
    for piece in &block.pieces {
        match *piece {
            Piece::Plain(span) => out.push_str(&escaped(&shown(span.of(text)))),
            Piece::Soft(span) => {
                let _ = write!(
                    out,
                    "<span class=\"furniture\">{}</span>",
                    escaped(&shown(span.of(text)))
                );
            }
            Piece::Fact(fact) => mark(out, comparison, locale, labels, side, fact),
        }
    }
    let _ = writeln!(out, "{close}");
}

/// A fact in its article, as a link to its row in the list. Our own words in it say their direction, so that they do not
/// decide that of the paragraph.
fn mark(
    out: &mut String,
    comparison: &Comparison,
    locale: Locale,
    labels: &[Label],
    side: Side,
    fact: usize,
) {
    let reading = comparison.side(side);
    let (span, n) = (reading.facts[fact].span, reading.facts[fact].finding);
    let (finding, label) = (&comparison.findings[n], &labels[n]);
    let first = finding.facts(side).first() == Some(&fact);
    let id = if first {
        format!(" id=\"{}\"", place(label, side))
    } else {
        String::new()
    };
    let ours = ours(locale, reading);
    let _ = write!(
        out,
        "<a class=\"mark mark-{}\"{id} href=\"#{}\"><span class=\"vh\" {ours}>{}: </span>",
        class(finding),
        label.id,
        label.name
    );
    if finding.status != Status::Unique {
        let _ = write!(
            out,
            "<span class=\"sign\" dir=\"{}\" aria-hidden=\"true\">{}</span>",
            locale.dir(),
            label.sign
        );
    }
    passage_with_values(out, comparison, finding, side, span);
    out.push_str("</a>");
}

/// The words of a span, in which the values of a conflict stand out.
fn passage_with_values(
    out: &mut String,
    comparison: &Comparison,
    finding: &Finding,
    side: Side,
    span: Span,
) {
    let text = &comparison.side(side).article.text;
    let mut values: Vec<Span> = finding
        .values
        .iter()
        .filter(|v| !v.equal)
        .map(|v| match side {
            Side::Left => v.left,
            Side::Right => v.right,
        })
        .filter(|&v| span.contains(v))
        .collect();
    order::sort(&mut values);
    let mut at = span.start;
    for v in values {
        if v.start < at {
            continue;
        }
        out.push_str(&escaped(&shown(&text[at..v.start])));
        let _ = write!(
            out,
            "<b class=\"value\">{}</b>",
            escaped(&shown(v.of(text)))
        );
        at = v.end;
    }
    out.push_str(&escaped(&shown(&text[at..span.end])));
}

/// The id of the first passage of a finding on a side.
fn place(label: &Label, side: Side) -> String {
    format!("{}-{}", column(side), label.id)
}

/// What the columns of the sides are called in ids and in the style sheet.
fn column(side: Side) -> &'static str {
    match side {
        Side::Left => "a",
        Side::Right => "b",
    }
}

/// The attributes of our own words inside an article: their direction, and their language if the article says its own.
fn ours(locale: Locale, reading: &Reading) -> String {
    let dir = format!("dir=\"{}\"", locale.dir());
    match language(reading).is_empty() {
        true => dir,
        false => format!("lang=\"{}\" {dir}", locale.tag()),
    }
}

fn class(finding: &Finding) -> &'static str {
    match Section::of(finding) {
        Section::Conflict => "conflict",
        Section::Shared => "shared",
        Section::Likely => "likely",
        Section::Only(_) => "unique",
    }
}

fn list(out: &mut String, comparison: &Comparison, locale: Locale, labels: &[Label]) {
    if !comparison.common.is_empty() {
        let _ = writeln!(out, "<h2>{}</h2>\n<ul>", locale.report_common());
        for value in common(comparison) {
            let _ = writeln!(out, "<li dir=\"auto\">{}</li>", escaped(&value));
        }
        out.push_str("</ul>\n");
    }
    for section in Section::ALL {
        let rows: Vec<_> = comparison
            .findings
            .iter()
            .zip(labels)
            .filter(|(f, _)| Section::of(f) == section)
            .collect();
        if rows.is_empty() {
            continue;
        }
        let _ = writeln!(out, "<h2>{}</h2>\n<ol>", section.heading(locale));
        for (finding, label) in rows {
            row(out, comparison, locale, finding, label);
        }
        out.push_str("</ol>\n");
    }
}

fn row(
    out: &mut String,
    comparison: &Comparison,
    locale: Locale,
    finding: &Finding,
    label: &Label,
) {
    let _ = write!(out, "<li id=\"{}\">", label.id);
    for side in Side::BOTH {
        if finding.facts(side).is_empty() {
            continue;
        }
        let tag = language(comparison.side(side));
        let _ = write!(
            out,
            "<div class=\"{}\"{tag} dir=\"auto\"><a href=\"#{}\"><span class=\"vh\" {}>{}: </span>{}</a></div>",
            column(side),
            place(label, side),
            ours(locale, comparison.side(side)),
            letter(locale, side),
            escaped(&passage(comparison, finding, side))
        );
    }
    let word = if finding.status == Status::Shared {
        "shared"
    } else {
        class(finding)
    };
    let _ = write!(
        out,
        "<div class=\"mid mid-{word}\"><b>{}</b>{}</div>",
        label.sign,
        remark(locale, finding, label)
    );
    values(out, comparison, locale, finding);
    out.push_str("</li>\n");
}

fn remark(locale: Locale, finding: &Finding, label: &Label) -> String {
    match finding.status {
        _ if label.by_hand => locale.report_by_hand().into(),
        Status::Unique => String::new(),
        _ if finding.copied => locale.report_from_one_source().into(),
        _ if finding.score < CERTAIN => match finding.measured() {
            Some(score) => locale.report_likely_share(score),
            None => locale.likely().into(),
        },
        _ => locale.report_certain().into(),
    }
}

fn values(out: &mut String, comparison: &Comparison, locale: Locale, finding: &Finding) {
    let pairs = listed(comparison, finding);
    if pairs.is_empty() {
        return;
    }
    out.push_str("<ul class=\"values\">");
    for pair in pairs {
        let class = if pair.equal { "" } else { " class=\"value\"" };
        let name = kind(locale, pair.kind);
        let _ = write!(
            out,
            "<li><bdi{class}>{}</bdi><span class=\"kind\">{}</span><bdi{class}>{}</bdi></li>",
            escaped(&value(comparison, pair, Side::Left)),
            if pair.equal {
                locale.report_same_kind(name)
            } else {
                name.to_owned()
            },
            escaped(&value(comparison, pair, Side::Right)),
        );
    }
    out.push_str("</ul>");
}

/// A text as content or attribute of HTML.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::super::example;
    use super::*;

    /// Base64 with padding (RFC 4648, section 4).
    fn base64(bytes: &[u8]) -> String {
        const DIGITS: &[u8; 64] =
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let mut out = String::new();
        for group in bytes.chunks(3) {
            let bits = group
                .iter()
                .chain([&0, &0])
                .take(3)
                .fold(0, |bits, &b| bits << 8 | usize::from(b));
            for place in 0..4 {
                if place <= group.len() {
                    out.push(DIGITS[bits >> (18 - 6 * place) & 63] as char);
                } else {
                    out.push('=');
                }
            }
        }
        out
    }

    #[test]
    fn the_policy_allows_the_style_sheet_and_nothing_else() {
        assert_eq!(STYLE_HASH, base64(&Sha256::digest(STYLE)));
        let page = html(&example::comparison(), Locale::English);
        assert!(page.contains("default-src 'none'"));
        for loaded in ["<script", "style=\"", "<img", "<link", "@import", "url("] {
            assert!(!page.contains(loaded), "{loaded}");
        }
    }

    #[test]
    fn the_example_reads_well() {
        let page = html(&example::comparison(), Locale::English);
        let body = page
            .split_once(
                "<body>
",
            )
            .map(|(_, body)| body);
        example::check(body.unwrap_or_default(), "html");
    }

    #[test]
    fn the_page_is_written_as_its_language_is() {
        let page = html(&example::comparison(), Locale::Arabic);
        assert!(page.starts_with("<!doctype html>\n<html lang=\"ar\" dir=\"rtl\">"));
        assert!(page.contains("<article lang=\"en\" aria-label=\"المقال أ\">"));
    }

    #[test]
    fn what_articles_bring_along_is_no_markup() {
        let mut c = example::comparison();
        let attack = "\"><script>alert(1)</script><a href='javascript:x'>";
        c.left.article.source = Some(attack.into());
        c.left.article.title = Some(attack.into());
        c.left.article.published = Some(attack.into());
        c.left.article.language = Some("en\" onload=\"x".into());
        c.left.article.url = Some("javascript:alert(2)".into());
        c.right.article.source = Some("javascript:alert(1)".into());
        let page = html(&c, Locale::English);
        assert!(!page.contains("<script"));
        assert!(!page.contains("onload"));
        assert!(!page.contains("href=\"javascript"));
        assert!(!page.contains("href='"));
    }
}
