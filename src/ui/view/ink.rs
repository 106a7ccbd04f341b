//! Text as set: search hits, values and shared words inside a passage. In the articles it goes out as it is; in lists and
//! cards, where a passage stands among others, what is obeyed without being seen is shown.

use yew::prelude::*;

use super::hits::Hits;
use super::shown::{Style, cut};
use super::words;
use crate::report::legible;
use crate::text::{Side, Span};

/// How the words of a passage are written.
pub type Hand = fn(&str) -> String;

/// As they stand in the article.
pub const AS_GIVEN: Hand = str::to_owned;

/// With what is obeyed without being seen as code points.
pub const LEGIBLE: Hand = legible;

/// A stretch of an article with the hits in it.
pub fn words_of(text: &str, span: Span, side: Side, hits: &Hits, hand: Hand) -> Html {
    let inside = hits.within(side, span);
    if inside.is_empty() {
        return html! { { hand(span.of(text)) } };
    }
    let pieces = cut(span, &[(Style::Same, inside.to_vec())]);
    let pieces = pieces.into_iter().map(|(piece, hit)| {
        let words = hand(piece.of(text));
        match hit {
            Some(_) => html! { <span class="hit">{ words }</span> },
            None => html! { { words } },
        }
    });
    html! { { for pieces } }
}

/// A passage in which some stretches are values or shared words.
pub fn passage(
    text: &str,
    span: Span,
    side: Side,
    layers: &[(Style, Vec<Span>)],
    hits: &Hits,
    hand: Hand,
) -> Html {
    let pieces = cut(span, layers).into_iter().map(|(piece, style)| {
        let words = words_of(text, piece, side, hits, hand);
        match style {
            Some(Style::Value) => {
                let long = words::long(piece, text).then_some("long");
                html! { <b class={classes!("value", long)}>{ words }</b> }
            }
            Some(Style::Same) => html! { <span class="same">{ words }</span> },
            Some(Style::Strong) => html! { <b>{ words }</b> },
            None => words,
        }
    });
    html! { { for pieces } }
}
