//! The fact list: every finding in one row, its passages under the panes they come from; a row opens into its card.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::card::card;
use super::choice::head;
use super::correct::corrected;
use super::hand::Hand;
use super::hits::Hits;
use super::measure::all;
use super::row::Row;
use super::shown::Shown;
use super::state::{Action, Hidden, Order, Settings};
use super::table::Table;
use super::values::Topic;
use super::words;

/// What the list shows.
#[derive(Properties, PartialEq)]
pub struct ListProps {
    /// The comparison.
    pub shown: Shown,
    /// The open finding.
    pub selected: Option<usize>,
    /// What is switched off.
    pub hidden: Hidden,
    /// The one kind of value in view, or all facts.
    pub topic: Option<Topic>,
    /// How the view is set up.
    pub settings: Settings,
    /// What a search found, while there is one.
    pub hits: Option<Hits>,
    /// What the reader does.
    pub act: Callback<Action>,
}

/// The fact list.
#[component]
pub fn List(props: &ListProps) -> Html {
    let ListProps {
        shown,
        settings,
        act,
        ..
    } = props;
    let rows = shown.rows(
        settings.order,
        &props.hidden,
        props.topic,
        props.hits.as_ref(),
    );
    let open = props.selected.filter(|s| rows.contains(s));
    let (body, hand) = (use_node_ref(), use_context::<Hand>());
    use_effect_with((open, settings.order), {
        let body = body.clone();
        move |_| reveal(&body)
    });
    let mut last = None;
    let items = rows.iter().map(|&finding| {
        let heading = heading(shown, settings.order, finding);
        let begins = last != heading;
        last = heading;
        html! {
            <>
                if let Some(heading) = heading.filter(|_| begins) {
                    <li class="group grid"><span>{ heading }</span></li>
                }
                if open == Some(finding) {
                    { card(shown, finding, act) }
                } else {
                    <Row shown={shown.clone()} {finding} hits={props.hits.clone()} {act} />
                }
            </>
        }
    });
    html! {
        <section class={classes!("list", open.map(|_| "open"))} id="facts" aria-label="Facts">
            { head(props, rows.len()) }
            if settings.table {
                <Table shown={shown.clone()} topic={props.topic} {act} />
            } else if rows.is_empty() {
                <p class="none">{ "No fact fits. Switch a class on again, choose all kinds, or search for something else." }</p>
            } else {
                <ol class="rows" ref={&body}>{ for items }{ corrected(hand.as_ref(), shown) }</ol>
            }
        </section>
    }
}

/// The heading under which a finding is listed.
fn heading(shown: &Shown, order: Order, finding: usize) -> Option<&'static str> {
    match order {
        Order::Status => words::heading(shown.class(finding)),
        Order::Kind => shown.kind(finding).map(words::kinds),
        Order::Reading | Order::Certainty => None,
    }
}

/// Scrolls the list so that the open card is in view, below the row before it.
fn reveal(body: &NodeRef) {
    let Some(rows) = body.cast::<HtmlElement>() else {
        return;
    };
    let Some(card) = all(&rows, ".card").into_iter().next() else {
        return;
    };
    take_focus(&card);
    let (outer, inner) = (
        rows.get_bounding_client_rect(),
        card.get_bounding_client_rect(),
    );
    if inner.top() >= outer.top() && inner.bottom() <= outer.bottom() {
        return;
    }
    let before = card
        .previous_element_sibling()
        .map_or(0.0, |e: Element| e.get_bounding_client_rect().height());
    let by = inner.top() - outer.top() - before.min(48.0);
    rows.set_scroll_top(rows.scroll_top() + by.round() as i32);
}

/// Gives the card the focus if nothing has it, as when the row that had it became the card; keys would go nowhere.
fn take_focus(card: &Element) {
    let focused = gloo::utils::document().active_element();
    if let (true, Some(card)) = (
        focused.is_none_or(|e| e.tag_name() == "BODY"),
        card.dyn_ref::<HtmlElement>(),
    ) {
        let _ = card.focus();
    }
}
