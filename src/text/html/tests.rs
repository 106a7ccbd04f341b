//! Pages and fragments built in different ways, and laws.

use super::*;
use proptest::prelude::*;

fn check(html: &str, expected: &str) {
    assert_eq!(text_of_html(html), expected, "of {html}");
}

/// The article that most pages below hold, as text.
const ARTICLE: &str = "Ferry line wins council vote\n\n\
    The harbor council of Velmora voted on Tuesday to open a ferry line to the eastern shore, ending a dispute that had lasted six years, officials said.\n\n\
    “We waited too long,” the mayor said. Two boats, built in Gdańsk, can carry 180 people each; they are to sail every 20 minutes.\n\n\
    Critics, among them the owner of the toll bridge, doubt the figures and point to an older study.";

/// The paragraphs of that article as HTML.
const PARAGRAPHS: &str = "<p>The harbor council of <b>Velmora</b> voted on\n Tuesday to open a <a href=/f>ferry line</a> to the eastern shore, ending a dispute that had lasted six years, officials said.\
    <p>&ldquo;We waited too long,&rdquo; the mayor said. Two boats, built in Gda&#324;sk, can carry 180&#x20;people each; they are to sail every 20 minutes.</p>\
    <p>Critics, among them the owner of the toll bridge, doubt the figures and point to an older study.</p>";

const HEADING: &str = "<h1>Ferry line wins council vote</h1>";

#[test]
fn fragments_keep_all_text() {
    check("", "");
    check("plain words", "plain words");
    check(
        "<p>One</p><p>Two<br>Three<br><br>Four",
        "One\n\nTwo\nThree\n\nFour",
    );
    check(
        "<h2>Head</h2>text <i>in</i>line<div>block</div>",
        "Head\n\ntext inline\n\nblock",
    );
    check(
        "<ul><li>One<li><p>Two</p></li></ul><ol><li>Three</ol>",
        "• One\n• Two\n\n• Three",
    );
    check(
        "a &amp; b &lt;c&gt; &eacute; &#8220;d&#8221; &nbsp;e &unknown;",
        "a & b <c> é “d” \u{a0}e &unknown;",
    );
    check(
        "<script>var p = '<p>no</p>';</script><style>p{}</style>yes<!-- no --><template>no</template>",
        "yes",
    );
    check(
        "<p hidden>no</p><p aria-hidden=true>no</p><p style='display: none'>no</p><p>yes</p>",
        "yes",
    );
    check("<pre>one\n  two</pre>", "one\ntwo");
    check("<table><tr><td>a<td>b<tr><td>c</td></tr></table>", "a b\nc");
    check("<q>Yes</q> and <nav>kept</nav>", "“Yes” and\n\nkept");
}

#[test]
fn clipboard_fragments() {
    check(
        "Version:0.9\r\nStartHTML:00\r\n<html><body><nav>no</nav><!--StartFragment--><p>One</p><div class=share>Two</div><!--EndFragment--></body></html>",
        "One\n\nTwo",
    );
    check(
        "<meta charset='utf-8'><b>One</b><span> two</span>",
        "One two",
    );
}

/// A whole page around a body.
fn page(body: &str) -> String {
    format!(
        "<!DOCTYPE html><html><head><title>Site</title><script>x()</script></head><body class='page has-comments'>{body}</body></html>"
    )
}

#[test]
fn an_article_element() {
    check(
        &page(&format!(
            "<header><nav><a href=/>Home</a></nav></header><article><header>{HEADING}</header>{PARAGRAPHS}</article><footer>Legal</footer>"
        )),
        ARTICLE,
    );
}

#[test]
fn boxes_inside_the_article() {
    let (first, rest) = PARAGRAPHS.split_at(PARAGRAPHS.find("<p>&ldquo;").unwrap());
    check(
        &page(&format!(
            "<main><article>{HEADING}<div class='share-tools'><a>Share</a></div>{first}<figure><img src=a><figcaption>A boat</figcaption></figure>\
             <div class='ad-slot'>Buy now</div><aside><h3>More</h3><p>Other story</p></aside>{rest}<section id=relatedStories class=related><p>Bridge story</p></section>\
             <form><input name=mail><p>Get our letter</p></form><div id=comments><p>First!</p></div></article></main>"
        )),
        ARTICLE,
    );
}

#[test]
fn a_main_element_and_a_role() {
    check(
        &page(&format!(
            "<nav>Menu</nav><main>{HEADING}<div>{PARAGRAPHS}</div></main><aside>Other</aside>"
        )),
        ARTICLE,
    );
    check(
        &page(&format!(
            "<div role=navigation>Menu</div><div role=main>{HEADING}{PARAGRAPHS}</div>"
        )),
        ARTICLE,
    );
}

#[test]
fn an_article_body_below_its_heading() {
    check(
        &page(&format!(
            "<div class=top>{HEADING}</div><div itemprop=articleBody>{PARAGRAPHS}</div><div>Contact us by mail</div>"
        )),
        ARTICLE,
    );
}

#[test]
fn the_densest_block() {
    let links =
        "<li><a href=/x>Another story on the harbor, the shore and the boats</a>".repeat(30);
    check(
        &page(&format!(
            "<div id=left><ul>{links}</ul></div><div id=mid>{HEADING}{PARAGRAPHS}</div><div id=end><p>Imprint, contact</p></div>"
        )),
        ARTICLE,
    );
}

#[test]
fn a_table_layout_in_capitals() {
    let text = PARAGRAPHS.replace("<p>", "<P>").replace("</p>", "</P>");
    check(
        &page(&format!(
            "<TABLE><TR><TD><A HREF=/>Home</A></TD><TD>{HEADING}{text}</TD></TR></TABLE>"
        )),
        ARTICLE,
    );
}

#[test]
fn a_page_inside_a_form() {
    check(
        &page(&format!(
            "<form id=aspnet><div class=content>{HEADING}{PARAGRAPHS}</div></form>"
        )),
        ARTICLE,
    );
}

#[test]
fn teasers_beside_the_article() {
    let teaser = "<article><h2>Bridge owner goes to court</h2><p>The owner has sued.</p></article>";
    check(
        &page(&format!(
            "<article>{HEADING}{PARAGRAPHS}</article><section>{}</section>",
            teaser.repeat(5)
        )),
        ARTICLE,
    );
}

#[test]
fn line_breaks_for_paragraphs() {
    let text = PARAGRAPHS.replace("</p>", "").replace("<p>", "<br><br>");
    check(
        &page(&format!(
            "<div>{HEADING}{text}</div><div class=footer>Legal</div>"
        )),
        ARTICLE,
    );
}

#[test]
fn a_byline_stays() {
    check(
        &page(&format!(
            "<article>{HEADING}<div class='byline author share'>By Jane Roe</div>{PARAGRAPHS}</article>"
        )),
        &ARTICLE.replacen("\n\n", "\n\nBy Jane Roe\n\n", 1),
    );
}

#[test]
fn a_page_that_forgets_its_ends() {
    check(
        &format!(
            "<html><head><title>x</title><body><nav>Menu<ul><li>a<li>b</ul></nav><article>{HEADING}{PARAGRAPHS}"
        ),
        ARTICLE,
    );
}

#[test]
fn a_short_page_gives_all_its_text() {
    check(&page("<p>Only this.</p>"), "Only this.");
    check(&page(""), "");
}

#[test]
fn size_and_depth_are_no_trouble() {
    assert_eq!(text_of_html(&format!("{}x", "<div>".repeat(200_000))), "x");
    assert_eq!(text_of_html(&format!("{}x", "<b>".repeat(100_000))), "x");
    let deep = format!(
        "{}{}x",
        "<b>".repeat(50_000),
        "<div></i></div>".repeat(50_000)
    );
    assert_eq!(text_of_html(&deep), "x");
    assert!(text_of_html(&"<p>word, ".repeat(100_000)).len() > 500_000);
}

proptest! {
    #[test]
    fn any_input_gives_text_without_ragged_breaks(html in "(</?(p|div|li|ul|br|pre|td|article|html|svg|b|q|script)( class=ad)?/?>|[a-z<&;> \n]{1,5}|\\PC){0,40}") {
        let text = text_of_html(&html);
        prop_assert!(!text.contains("\n\n\n"));
        prop_assert_eq!(text.trim_end_matches([' ', '\n']), text.as_str());
    }
}
