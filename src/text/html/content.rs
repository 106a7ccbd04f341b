//! Which part of a whole page is the article: boilerplate is dropped, then `<article>`, `<main>` or the densest block is taken.
//!
//! The score of a block follows Arc90's Readability: its paragraphs count by length and commas, links count against it.

use super::tree::{Item, Tree};

/// How much text, in characters, an article has at least.
const ENOUGH: usize = 250;

/// The shortest paragraph that counts for its block, in characters.
const PARAGRAPH: usize = 25;

/// Marks as dropped what is no part of an article: navigation, forms, captions, advertisements, teasers, comments.
pub(super) fn drop_boilerplate(tree: &mut Tree) {
    let lengths = Lengths::of(tree);
    let total = lengths.text[Tree::ROOT];
    let holds_article = holds_article(tree);
    for (id, element) in tree.elements.iter_mut().enumerate().skip(1) {
        let main = lengths.text[id] * 2 > total || holds_article[id];
        let outside = is_outside(&element.name);
        let named = element.words.iter().any(|word| is_boilerplate(word))
            && !is_text(&element.name)
            && !is_kept(&element.words);
        if (outside || named) && !main {
            element.dropped = true;
        }
    }
}

/// Elements that hold no text of an article.
fn is_outside(name: &str) -> bool {
    matches!(
        name,
        "nav" | "aside" | "footer" | "form" | "figcaption" | "dialog" | "menu"
    )
}

/// Elements that are too much part of the text, or of the page, for their class to say what they hold.
fn is_text(name: &str) -> bool {
    matches!(
        name,
        "html" | "body" | "main" | "article" | "h1" | "em" | "strong" | "b" | "i" | "a"
    )
}

/// Whether words of a class, an id or a role tell of a writer, whose line stays.
fn is_kept(words: &[String]) -> bool {
    words
        .iter()
        .any(|word| matches!(word.as_str(), "byline" | "author" | "authors" | "dateline"))
}

fn is_boilerplate(word: &str) -> bool {
    matches!(
        word,
        "related"
            | "relatedstories"
            | "relatedarticles"
            | "recommended"
            | "recommendation"
            | "recommendations"
            | "newsletter"
            | "newsletters"
            | "share"
            | "shares"
            | "sharing"
            | "sharebar"
            | "sharetools"
            | "social"
            | "socials"
            | "promo"
            | "promos"
            | "promotion"
            | "promoted"
            | "cookie"
            | "cookies"
            | "cookiebanner"
            | "consent"
            | "gdpr"
            | "comments"
            | "disqus"
            | "ad"
            | "ads"
            | "advert"
            | "adverts"
            | "advertisement"
            | "advertising"
            | "adslot"
            | "adunit"
            | "sponsor"
            | "sponsored"
            | "sidebar"
            | "breadcrumb"
            | "breadcrumbs"
            | "subscribe"
            | "subscription"
            | "paywall"
            | "popup"
            | "modal"
            | "overlay"
            | "toolbar"
            | "footer"
            | "nav"
            | "navbar"
            | "navigation"
            | "menu"
            | "trending"
            | "outbrain"
            | "taboola"
            | "tags"
            | "taglist"
            | "teaser"
            | "teasers"
            | "mostread"
            | "popular"
            | "readmore"
            | "caption"
            | "masthead"
            | "skip"
            | "widget"
            | "signup"
            | "role=navigation"
            | "role=banner"
            | "role=complementary"
            | "role=contentinfo"
            | "role=search"
            | "role=dialog"
            | "role=alert"
            | "role=menu"
            | "role=toolbar"
    )
}

/// For each element whether an `<article>` or `<main>` stands inside.
fn holds_article(tree: &Tree) -> Vec<bool> {
    let mut holds = vec![false; tree.elements.len()];
    for id in (1..tree.elements.len()).rev() {
        let element = &tree.elements[id];
        if holds[id] || matches!(element.name.as_str(), "article" | "main") {
            holds[element.parent] = true;
        }
    }
    holds
}

/// The element that holds the article, if the page has one that is long enough.
pub(super) fn article(tree: &Tree) -> Option<usize> {
    let lengths = Lengths::of(tree);
    let longest = |is: &dyn Fn(usize) -> bool| {
        (1..tree.elements.len())
            .filter(|&id| is(id) && lengths.plain(id) >= ENOUGH)
            .max_by_key(|&id| (lengths.plain(id), std::cmp::Reverse(id)))
    };
    let has = |id: usize, word: &str| tree.elements[id].words.iter().any(|w| w == word);
    let main = longest(&|id| tree.elements[id].name == "main" || has(id, "role=main"));
    let article = longest(&|id| {
        tree.elements[id].name == "article"
            || has(id, "itemprop=articlebody")
            || has(id, "role=article")
    });
    let densest = densest(tree, &lengths);
    match (article, main) {
        // Several short articles inside are teasers or entries of a live page.
        (Some(article), Some(main)) if lengths.plain(article) * 2 < lengths.plain(main) => {
            Some(main)
        }
        (Some(article), _) => match densest {
            // A teaser is an article too, and the real one may not be marked.
            Some(densest) if lengths.plain(article) * 3 < lengths.plain(densest) => Some(densest),
            _ => Some(article),
        },
        (None, Some(main)) => Some(main),
        (None, None) => densest.filter(|&id| lengths.plain(id) >= ENOUGH / 2),
    }
}

/// The page's first heading, where the article does not hold it.
pub(super) fn title_before(tree: &Tree, root: usize) -> Option<usize> {
    let (from, to) = tree.elements[root].items;
    let visible = visible(tree);
    let holds_heading = (1..tree.elements.len()).any(|id| {
        let element = &tree.elements[id];
        element.name == "h1" && visible[id] && element.items.0 >= from && element.items.1 <= to
    });
    let lengths = Lengths::of(tree);
    (1..tree.elements.len())
        .take_while(|&id| tree.elements[id].items.0 < from)
        .filter(|&id| !holds_heading && tree.elements[id].name == "h1" && visible[id])
        .find(|&id| tree.elements[id].items.1 <= from && lengths.text[id] >= 12)
}

/// For each element whether a reader sees it.
fn visible(tree: &Tree) -> Vec<bool> {
    let mut visible: Vec<bool> = Vec::with_capacity(tree.elements.len());
    for element in &tree.elements {
        // The root is its own parent.
        let above = visible.get(element.parent).is_none_or(|&above| above);
        visible.push(above && !element.dropped);
    }
    visible
}

/// The block with the highest score.
fn densest(tree: &Tree, lengths: &Lengths) -> Option<usize> {
    let visible = visible(tree);
    let mut scores = vec![0_usize; tree.elements.len()];
    for (id, element) in tree.elements.iter().enumerate().skip(1) {
        let own = lengths.own[id];
        let paragraph = matches!(
            element.name.as_str(),
            "p" | "pre" | "blockquote" | "div" | "section" | "td" | "li"
        );
        if !paragraph || !visible[id] || own < PARAGRAPH {
            continue;
        }
        // In hundredths: one point, one a comma, up to three for the length.
        let score = 100 + 100 * lengths.commas[id] + own.min(300);
        let block = if element.name == "div" || element.name == "td" {
            id
        } else {
            element.parent
        };
        scores[block] += score;
        scores[tree.elements[block].parent] += score / 2;
    }
    (0..tree.elements.len())
        .map(|id| {
            (
                scores[id] * lengths.plain(id) / lengths.text[id].max(1),
                std::cmp::Reverse(id),
            )
        })
        .max()
        .filter(|&(score, _)| score > 0)
        .map(|(_, std::cmp::Reverse(id))| id)
}

/// How much visible text stands in each element, in characters without white space.
struct Lengths {
    /// In all.
    text: Vec<usize>,
    /// In links.
    linked: Vec<usize>,
    /// Outside of other blocks inside it.
    own: Vec<usize>,
    /// The commas in that.
    commas: Vec<usize>,
}

impl Lengths {
    fn of(tree: &Tree) -> Self {
        let zeros = || vec![0; tree.elements.len()];
        let mut lengths = Self {
            text: zeros(),
            linked: zeros(),
            own: zeros(),
            commas: zeros(),
        };
        let mut path: Vec<usize> = Vec::new();
        let mut blocks: Vec<usize> = Vec::new();
        let mut links = 0_usize;
        for item in tree.items_of(Tree::ROOT) {
            match item {
                Item::Open(id) => {
                    let name = tree.elements[*id].name.as_str();
                    path.push(*id);
                    links += usize::from(name == "a");
                    if super::tree::is_block(name) || name == "td" {
                        blocks.push(*id);
                    }
                }
                Item::Close(id) => {
                    path.pop();
                    links -= usize::from(tree.elements[*id].name == "a");
                    if blocks.last() == Some(id) {
                        blocks.pop();
                    }
                }
                Item::Text(text) => {
                    let len = text.chars().filter(|ch| !ch.is_whitespace()).count();
                    let commas = text
                        .chars()
                        .filter(|ch| matches!(ch, ',' | '，' | '、' | '،'))
                        .count();
                    let at = path.last().copied().unwrap_or(Tree::ROOT);
                    lengths.text[at] += len;
                    lengths.linked[at] += if links > 0 { len } else { 0 };
                    let block = blocks.last().copied().unwrap_or(Tree::ROOT);
                    lengths.own[block] += len;
                    lengths.commas[block] += commas;
                }
            }
        }
        for id in (1..tree.elements.len()).rev() {
            let parent = tree.elements[id].parent;
            lengths.text[parent] += lengths.text[id];
            lengths.linked[parent] += lengths.linked[id];
        }
        lengths
    }

    /// The text of an element outside of links.
    fn plain(&self, id: usize) -> usize {
        self.text[id] - self.linked[id]
    }
}
