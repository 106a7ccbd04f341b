//! Whose article a pane shows.

use yew::prelude::*;

use super::published;
use super::shown::{Shown, column};
use crate::text::Side;

/// The letter, the source and the date of an article.
pub fn byline(shown: &Shown, side: Side) -> Html {
    let class = format!("byline byline-{}", column(side));
    let article = &shown.side(side).article;
    let published = article.published.clone();
    let source = shown.source(side);
    html! {
        <div {class}>
            <span class="letter" aria-hidden="true">{ shown.letter(side) }</span>
            <h2 class="source" dir="auto">
                if let Some(address) = article.address() {
                    <a href={address.to_owned()} target="_blank" rel="noopener noreferrer">{ source }</a>
                } else {
                    { source }
                }
            </h2>
            if let Some(date) = published {
                <time class="when" datetime={date.clone()}>{ published::words(shown.locale(), &date) }</time>
            }
        </div>
    }
}
