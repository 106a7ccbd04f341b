//! The fact list: every finding in one row, its passages under the panes they come from; a row opens into its card.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlSelectElement};
use yew::prelude::*;

use super::card::Card;
use super::correct::Corrected;
use super::direction::dir;
use super::hits::Hits;
use super::ink;
use super::measure::all;
use super::shown::{Shown, Style, letter};
use super::state::{Action, Class, Hidden, Order, Settings, Tab};
use super::table::Table;
use super::values::Topic;
use super::words;
use crate::text::Side;

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
    let body = use_node_ref();
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
                    <Card shown={shown.clone()} {finding} {act} />
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
                <ol class="rows" ref={&body}>{ for items }<Corrected shown={shown.clone()} /></ol>
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

fn head(props: &ListProps, rows: usize) -> Html {
    let ListProps {
        shown,
        settings,
        act,
        ..
    } = props;
    let sub = match &props.hits {
        Some(hits) => words::found(rows, shown, hits),
        None => words::shares(shown),
    };
    let set = |next: Settings| act.reform(move |_: MouseEvent| Action::Set(next));
    let tall = settings.tall;
    html! {
        <div class="list-head grid">
            <h2>{ "Facts" }{ " " }<span class="sub" >{ sub }</span></h2>
            <div class="acts">
                <Narrow topic={props.topic} {act} />
                if !settings.table { <Sort settings={*settings} {act} /> }
                <button type="button" class="tool" aria-pressed={settings.table.to_string()}
                    onclick={set(Settings { table: !settings.table, ..*settings })}>{ "Table" }</button>
                <button type="button" class="tool tall-tool" onclick={set(Settings { tall: !tall, ..*settings })}>{ if tall { "Show the texts" } else { "Full height" } }</button>
            </div>
        </div>
    }
}

/// The kinds of value to choose from.
#[derive(Properties, PartialEq)]
struct NarrowProps {
    topic: Option<Topic>,
    act: Callback<Action>,
}

/// Narrows the list to one kind of value.
#[component]
fn Narrow(props: &NarrowProps) -> Html {
    let onchange = props.act.reform(|e: Event| {
        let at = chosen(&e).and_then(|i| i.checked_sub(1));
        Action::Narrow(at.and_then(|i| Topic::ALL.get(i)).copied())
    });
    let options = Topic::ALL.iter().map(|topic| {
        html! { <option selected={props.topic == Some(*topic)}>{ words::topic(*topic) }</option> }
    });
    html! {
        <span class="sort">
            <select class="tool" aria-label="Kind of value" {onchange}>
                <option selected={props.topic.is_none()}>{ "All kinds" }</option>
                { for options }
            </select>
            <span class="caret" aria-hidden="true"></span>
        </span>
    }
}

/// The place of the choice that a list was set to.
fn chosen(e: &Event) -> Option<usize> {
    let list = e.target()?.dyn_into::<HtmlSelectElement>().ok()?;
    usize::try_from(list.selected_index()).ok()
}

/// The order of the list.
#[derive(Properties, PartialEq)]
struct SortProps {
    settings: Settings,
    act: Callback<Action>,
}

/// The orders to choose from.
#[component]
fn Sort(props: &SortProps) -> Html {
    let settings = props.settings;
    let onchange = props.act.reform(move |e: Event| {
        let order = chosen(&e).and_then(|i| Order::ALL.get(i)).copied();
        Action::Set(Settings {
            order: order.unwrap_or(settings.order),
            ..settings
        })
    });
    let options = Order::ALL.iter().map(|order| {
        html! { <option selected={*order == settings.order}>{ words::order(*order) }</option> }
    });
    html! {
        <span class="sort">
            <select class="tool" aria-label="Order of the facts" {onchange}>{ for options }</select>
            <span class="caret" aria-hidden="true"></span>
        </span>
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

/// What a row shows.
#[derive(Properties, PartialEq)]
struct RowProps {
    shown: Shown,
    finding: usize,
    hits: Option<Hits>,
    act: Callback<Action>,
}

/// A row: the passages on both sides, the verdict between them.
#[component]
fn Row(props: &RowProps) -> Html {
    let RowProps {
        shown,
        finding,
        act,
        ..
    } = props;
    let finding = *finding;
    let id = shown.id(finding);
    let class = format!("fact fact-{} grid", shown.class(finding).word());
    let likely = shown.class(finding) == Class::Likely;
    let slot = words::slot(shown, finding);
    html! {
        <li class={classes!(class, likely.then_some("fact-likely"))} data-row={id}>
            <div class="fact-a">{ passages(props, Side::Left) }</div>
            <button type="button" class="relation" aria-expanded="false" onclick={act.reform(move |_| Action::Select(finding, None))}>
                <span class="glyph"><span class="vh">{ words::named(shown, finding) }</span><span aria-hidden="true">{ shown.label(finding) }</span></span>
                if !slot.is_empty() { <span>{ slot }</span> }
            </button>
            <div class="fact-b">{ passages(props, Side::Right) }</div>
        </li>
    }
}

fn passages(props: &RowProps, side: Side) -> Html {
    let RowProps {
        shown,
        finding,
        hits,
        act,
    } = props;
    let facts = shown.findings[*finding].facts(side);
    if facts.is_empty() {
        return html! { <span class="vh absent">{ format!("not in {}", letter(side)) }</span> };
    }
    let article = &shown.side(side).article;
    let none = Hits::default();
    let hits = hits.as_ref().unwrap_or(&none);
    let links = facts.iter().map(|&fact| {
        let (act, finding) = (act.clone(), *finding);
        let onclick = Callback::from(move |e: MouseEvent| {
            e.prevent_default();
            act.emit(Action::Turn(Tab::Article(side)));
            act.emit(Action::Select(finding, None));
        });
        let values = match shown.class(finding) {
            Class::Conflict => vec![(Style::Value, shown.differing(finding, side))],
            _ => Vec::new(),
        };
        html! {
            <a href={format!("#{}", shown.mark(side, fact))} lang={article.language.clone()} dir={dir(shown.direction(side))} {onclick}>
                if shown.starts_inside(side, fact) { { "… " } }
                { ink::passage(&article.text, shown.side(side).facts[fact].span, side, &values, hits, ink::LEGIBLE) }
            </a>
        }
    });
    html! { { for links } }
}
