//! The View menu: how scrolling is locked, how loud marks are, what is drawn; where there is little room, the tools too.

use wasm_bindgen::JsCast;
use yew::prelude::*;

use super::export::exports;
use super::search::search;
use super::shown::Shown;
use super::state::{Action, Lock, Settings};
use crate::locale::Locale;
use crate::ui::scheme;
use crate::ui::state::Scheme;

/// What the menu sets.
#[derive(Properties, PartialEq)]
pub struct MenuProps {
    /// How the view is set up.
    pub settings: Settings,
    /// What is searched for.
    pub query: AttrValue,
    /// Whether the menu is open.
    pub open: bool,
    /// What the reader does.
    pub act: Callback<Action>,
    /// The colors.
    pub scheme: Scheme,
    /// The reader chooses colors.
    pub on_paint: Callback<Scheme>,
    /// The reader wants the sides swapped.
    pub on_swap: Callback<()>,
    /// The reader wants to change the texts.
    pub on_edit: Callback<()>,
    /// The comparison, which can be exported.
    pub shown: Shown,
    /// The reader chooses a language, where there is a choice.
    #[prop_or_default]
    pub on_language: Option<Callback<Locale>>,
    /// The reader wants a link, where links can be made.
    #[prop_or_default]
    pub on_share: Option<Callback<()>>,
}

/// Its buttons, wide and narrow, and its panel; it closes when the focus leaves it or on Escape.
#[component]
pub fn Menu(props: &MenuProps) -> Html {
    let host = use_node_ref();
    let (act, open) = (props.act.clone(), props.open);
    let toggle = act.reform(move |_: MouseEvent| Action::Menu(!open));
    let onfocusout = {
        let (act, host) = (act.clone(), host.clone());
        Callback::from(move |e: FocusEvent| {
            let next = e
                .related_target()
                .and_then(|t| t.dyn_into::<web_sys::Node>().ok());
            let inside = host
                .get()
                .is_some_and(|h| next.is_some_and(|n| h.contains(Some(&n))));
            if !inside && open {
                act.emit(Action::Menu(false));
            }
        })
    };
    let onkeydown = {
        let (act, host) = (act.clone(), host.clone());
        Callback::from(move |e: KeyboardEvent| {
            if open && e.key() == "Escape" {
                e.stop_propagation();
                act.emit(Action::Menu(false));
                focus_button(&host);
            }
        })
    };
    let (expanded, locale) = (open.to_string(), props.shown.locale());
    html! {
        <span class="menu-host" ref={host} {onfocusout} {onkeydown}>
            <button type="button" class="tool tool-wide" aria-expanded={expanded.clone()} aria-controls="menu" onclick={toggle.clone()}>
                { locale.view() }<span class="caret" aria-hidden="true"></span>
            </button>
            <button type="button" class="tool tool-more" aria-expanded={expanded} aria-controls="menu" aria-label={locale.more()} onclick={toggle}>
                { "•••" }
            </button>
            <div class="menu" id="menu" hidden={!open} tabindex="-1">
                if open {
                    { narrow(props) }
                    { options(locale, props, &act) }
                    { languages(locale, &props.on_language) }
                    <button type="button" class="tool" onclick={act.reform(|_| Action::Help(true))}>{ locale.all_keys() }</button>
                }
            </div>
        </span>
    }
}

/// What stands elsewhere where there is room.
fn narrow(props: &MenuProps) -> Html {
    let item = |name: &str, done: &Callback<()>| {
        let (done, act) = (done.clone(), props.act.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            act.emit(Action::Menu(false));
            done.emit(());
        });
        html! { <button type="button" class="tool" {onclick}>{ name.to_owned() }</button> }
    };
    let locale = props.shown.locale();
    html! {
        <div class="menu-narrow">
            { item(locale.swap_articles(), &props.on_swap) }
            { item(locale.edit_texts(), &props.on_edit) }
            { props.on_share.as_ref().map(|on_share| item(locale.share_by_link(), on_share)) }
            { exports(&props.shown, &props.act.reform(|()| Action::Menu(false))) }
            { search(locale, &props.query, &props.act, &NodeRef::default(), Callback::noop()) }
        </div>
    }
}

fn options(locale: Locale, props: &MenuProps, act: &Callback<Action>) -> Html {
    let settings = props.settings;
    let set = |next: Settings| act.reform(move |_: Event| Action::Set(next));
    let radio = |group: &'static str, name: &str, on: bool, next: Settings| {
        html! { <label><input type="radio" name={group} checked={on} onchange={set(next)} />{ " " }{ name.to_owned() }</label> }
    };
    let check = |name: &str, on: bool, next: Settings| {
        html! { <label><input type="checkbox" checked={on} onchange={set(next)} />{ " " }{ name.to_owned() }</label> }
    };
    let lock = |name, lock| {
        radio(
            "sync",
            name,
            settings.lock == lock,
            Settings { lock, ..settings },
        )
    };
    let tints = |name, full_tints| {
        radio(
            "marks",
            name,
            settings.full_tints == full_tints,
            Settings {
                full_tints,
                ..settings
            },
        )
    };
    let Settings {
        ribbons,
        rails,
        shortcuts,
        ..
    } = settings;
    html! {
        <>
            <fieldset><legend>{ locale.scrolling() }</legend>
                { lock(locale.lock_matches(), Lock::Matches) }
                { lock(locale.lock_position(), Lock::Position) }
                { lock(locale.lock_free(), Lock::Free) }
            </fieldset>
            <fieldset><legend>{ locale.marks() }</legend>
                { tints(locale.marks_calm(), false) }
                { tints(locale.marks_full(), true) }
            </fieldset>
            { scheme::radios(locale, props.scheme, &props.on_paint) }
            <fieldset><legend>{ locale.show() }</legend>
                { check(locale.ribbons(), ribbons, Settings { ribbons: !ribbons, ..settings }) }
                { check(locale.rails(), rails, Settings { rails: !rails, ..settings }) }
                { check(locale.single_keys(), shortcuts, Settings { shortcuts: !shortcuts, ..settings }) }
            </fieldset>
        </>
    }
}

/// The languages to choose from, each by its own name.
fn languages(locale: Locale, on_language: &Option<Callback<Locale>>) -> Html {
    let Some(on_language) = on_language else {
        return Html::default();
    };
    let choices = Locale::ALL.into_iter().map(|language| {
        let onchange = on_language.reform(move |_: Event| language);
        html! {
            <label><input type="radio" name="language" checked={language == locale} {onchange} />{ " " }
                <span lang={language.tag()}>{ language.name() }</span></label>
        }
    });
    html! { <fieldset><legend>{ locale.language() }</legend>{ for choices }</fieldset> }
}

fn focus_button(host: &NodeRef) {
    let buttons = host
        .cast::<web_sys::Element>()
        .map(|h| super::measure::all(&h, ".tool[aria-expanded]"));
    for button in buttons.unwrap_or_default() {
        if let Ok(button) = button.dyn_into::<web_sys::HtmlElement>() {
            let _ = button.focus();
        }
    }
}
