//! The head of the fact list: what is listed, in which order and in which form.

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::list::ListProps;
use super::state::{Action, Order, Settings};
use super::values::Topic;
use super::words;
use crate::locale::Locale;

/// The head of a list of so many rows.
pub fn head(props: &ListProps, rows: usize) -> Html {
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
    let locale = shown.locale();
    let set = |next: Settings| act.reform(move |_: MouseEvent| Action::Set(next));
    let tall = settings.tall;
    html! {
        <div class="list-head grid">
            <h2>{ locale.facts() }{ " " }<span class="sub">{ sub }</span></h2>
            <div class="acts">
                { narrow(locale, props.topic, act) }
                if !settings.table { { sort(locale, *settings, act) } }
                <button type="button" class="tool" aria-pressed={settings.table.to_string()}
                    onclick={set(Settings { table: !settings.table, ..*settings })}>{ locale.table() }</button>
                <button type="button" class="tool tall-tool" onclick={set(Settings { tall: !tall, ..*settings })}>{ if tall { locale.show_texts() } else { locale.full_height() } }</button>
            </div>
        </div>
    }
}

/// Narrows the list to one kind of value.
fn narrow(locale: Locale, narrowed: Option<Topic>, act: &Callback<Action>) -> Html {
    let onchange = act.reform(|e: Event| {
        let at = chosen(&e).and_then(|i| i.checked_sub(1));
        Action::Narrow(at.and_then(|i| Topic::ALL.get(i)).copied())
    });
    let options = Topic::ALL.iter().map(|topic| {
        html! { <option selected={narrowed == Some(*topic)}>{ words::topic(locale, *topic) }</option> }
    });
    html! {
        <span class="sort">
            <select class="tool" aria-label={locale.kind_of_value()} {onchange}>
                <option selected={narrowed.is_none()}>{ locale.all_kinds() }</option>
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

/// The orders of the list to choose from.
fn sort(locale: Locale, settings: Settings, act: &Callback<Action>) -> Html {
    let onchange = act.reform(move |e: Event| {
        let order = chosen(&e).and_then(|i| Order::ALL.get(i)).copied();
        Action::Set(Settings {
            order: order.unwrap_or(settings.order),
            ..settings
        })
    });
    let options = Order::ALL.iter().map(|order| {
        html! { <option selected={*order == settings.order}>{ words::order(locale, *order) }</option> }
    });
    html! {
        <span class="sort">
            <select class="tool" aria-label={locale.order_of_facts()} {onchange}>{ for options }</select>
            <span class="caret" aria-hidden="true"></span>
        </span>
    }
}
