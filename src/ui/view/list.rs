//! The fact list: every finding in one row, its passages under the panes they come from; a row opens into its card.

use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::card::card;
use super::choice::head;
use super::correct::corrected;
use super::growing::use_growing;
use super::hand::Hand;
use super::hits::Hits;
use super::keyboard::catch_focus;
use super::measure::all;
use super::row::Row;
use super::shown::Shown;
use super::state::{Action, Hidden, Order, Settings};
use super::table::Table;
use super::values::Topic;
use super::walk::walk;
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
    let ready = use_growing(rows.len(), ROWS, ROWS);
    let reached = open.and_then(|open| rows.iter().position(|r| *r == open));
    let drawn = ready.max(reached.map_or(0, |at| at + 1)).min(rows.len());
    let (body, hand) = (use_node_ref(), use_context::<Hand>());
    use_effect_with((open, settings.order), {
        let body = body.clone();
        move |_| reveal(&body)
    });
    let mut last = None;
    let mut item = |finding: usize| {
        let heading = heading(shown, settings.order, finding);
        let begins = last != heading;
        last.clone_from(&heading);
        html! {
            <key={finding}>
                if let Some(heading) = heading.filter(|_| begins) {
                    <div role="listitem" class="group grid"><span>{ heading }</span></div>
                }
                if open == Some(finding) {
                    { card(shown, finding, act) }
                } else {
                    <Row shown={shown.clone()} {finding} hits={props.hits.clone()} {act} />
                }
            </>
        }
    };
    // In parts: what is out of view is not laid out, and a part is cheaper to pass over than its rows.
    let parts = rows[..drawn].chunks(ROWS).enumerate();
    let parts = parts.map(|(n, part)| {
        let items: Html = part.iter().copied().map(&mut item).collect();
        html! { <div class="part" key={n}>{ items }</div> }
    });
    let parts: Html = parts.collect();
    html! {
        <section class={classes!("list", open.map(|_| "open"))} id="facts" aria-label={shown.locale().facts()}>
            { head(props, rows.len()) }
            if settings.table {
                <Table shown={shown.clone()} topic={props.topic} {act} />
            } else if rows.is_empty() {
                <p class="none">{ shown.locale().no_fact_fits() }</p>
            } else {
                <div class="rows" role="list" ref={&body} onkeydown={Callback::from(walk)}>{ parts }{ corrected(hand.as_ref(), shown) }</div>
            }
        </section>
    }
}

/// So many rows are drawn in one frame; fewer are in view.
const ROWS: usize = 40;

/// The heading under which a finding is listed.
fn heading(shown: &Shown, order: Order, finding: usize) -> Option<String> {
    match order {
        Order::Status => words::heading(shown.locale(), shown.class(finding)),
        Order::Kind => shown
            .kind(finding)
            .map(|kind| words::kinds(shown.locale(), kind).into()),
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
    // When the row that had the focus became the card, keys would go nowhere.
    catch_focus(&card);
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
