//! Text as set: search hits, values and shared words inside a passage; every other text goes out as it is.

use yew::prelude::*;

use super::hits::Hits;
use super::shown::{Style, cut};
use super::words;
use crate::text::{Side, Span};

/// A stretch of an article with the hits in it.
pub fn words_of(text: &str, span: Span, side: Side, hits: &Hits) -> Html {
    let inside = hits.within(side, span);
    if inside.is_empty() {
        return html! { { span.of(text).to_owned() } };
    }
    let pieces = cut(span, &[(Style::Same, inside.to_vec())]);
    let pieces = pieces.into_iter().map(|(piece, hit)| {
        let words = piece.of(text).to_owned();
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
) -> Html {
    let pieces = cut(span, layers).into_iter().map(|(piece, style)| {
        let words = words_of(text, piece, side, hits);
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
