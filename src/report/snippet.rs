//! The HTML that puts a comparison into another page: one line for the script and one element with both articles.

use std::fmt::Write as _;

use super::html::{escaped, language};
use crate::comparison::{Comparison, Reading};
use crate::text::{Side, web_address};

/// The element with both articles, and the line that loads the script at an address; what the articles bring along is no
/// markup. Findings are not in it: the page compares anew.
#[must_use]
pub fn snippet(comparison: &Comparison, script: &str) -> String {
    let script = escaped(script);
    let mut out =
        format!("<script type=\"module\" src=\"{script}\"></script>\n<article-compare>\n");
    for side in Side::BOTH {
        article(&mut out, comparison.side(side), side);
    }
    out + "</article-compare>\n"
}

fn article(out: &mut String, reading: &Reading, side: Side) {
    let slot = match side {
        Side::Left => "left",
        Side::Right => "right",
    };
    let article = &reading.article;
    let _ = write!(out, "  <article slot=\"{slot}\"{}", language(reading));
    let url = article
        .url
        .as_deref()
        .filter(|url| web_address(url).is_some());
    for (name, value) in [
        ("title", article.title.as_deref()),
        ("source", article.source.as_deref()),
        ("url", url),
        ("published", article.published.as_deref()),
    ] {
        if let Some(value) = value.filter(|v| !v.is_empty()) {
            let _ = write!(out, " data-{name}=\"{}\"", escaped(value));
        }
    }
    out.push_str(">\n");
    for paragraph in &reading.paragraphs {
        let text = escaped(paragraph.of(&article.text));
        let _ = writeln!(out, "    <p>{text}</p>");
    }
    out.push_str("  </article>\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Article;

    #[test]
    fn both_articles_with_what_is_known_of_them() {
        let left = Article {
            source: Some("Kesterby \"Mercury\"".into()),
            published: Some("2026-02-12".into()),
            ..Article::from("Nine ships sank.\n\nThe port is <b>closed</b>.")
        };
        let right = Article {
            language: Some("en".into()),
            url: Some("javascript:alert(1)".into()),
            ..Article::from("Ten ships sank.")
        };
        assert_eq!(
            snippet(
                &crate::compare(&left, &right),
                "https://example.org/article-compare.js"
            ),
            "<script type=\"module\" src=\"https://example.org/article-compare.js\"></script>\n\
             <article-compare>\n\
             \x20 <article slot=\"left\" data-source=\"Kesterby &quot;Mercury&quot;\" data-published=\"2026-02-12\">\n\
             \x20   <p>Nine ships sank.</p>\n\
             \x20   <p>The port is &lt;b&gt;closed&lt;/b&gt;.</p>\n\
             \x20 </article>\n\
             \x20 <article slot=\"right\" lang=\"en\">\n\
             \x20   <p>Ten ships sank.</p>\n\
             \x20 </article>\n\
             </article-compare>\n"
        );
    }
}
