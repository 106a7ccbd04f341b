//! Whose article a pane shows.

use yew::prelude::*;

use super::published;
use super::shown::{Shown, letter};
use crate::text::Side;

/// Whose byline it is.
#[derive(Properties, PartialEq)]
pub struct BylineProps {
    /// The comparison.
    pub shown: Shown,
    /// The side.
    pub side: Side,
}

/// The letter, the source and the date of an article.
#[component]
pub fn Byline(props: &BylineProps) -> Html {
    let class = format!("byline byline-{}", letter(props.side).to_lowercase());
    let article = &props.shown.side(props.side).article;
    let published = article.published.clone();
    let source = props.shown.source(props.side);
    html! {
        <div {class}>
            <span class="letter" aria-hidden="true">{ letter(props.side) }</span>
            <h2 class="source" dir="auto">
                if let Some(address) = article.address() {
                    <a href={address.to_owned()} target="_blank" rel="noopener noreferrer">{ source }</a>
                } else {
                    { source }
                }
            </h2>
            if let Some(date) = published {
                <time class="when" datetime={date.clone()}>{ published::words(&date) }</time>
            }
        </div>
    }
}
