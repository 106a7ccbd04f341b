//! The sheet of keys.

use web_sys::{Element, HtmlDialogElement};
use yew::prelude::*;

use super::keyboard::catch_focus;
use super::keys::{KEYS, Said};
use super::state::Action;
use crate::locale::Locale;

/// Whether the sheet is open.
#[derive(Properties, PartialEq)]
pub struct HelpProps {
    /// The language in which they are told.
    pub locale: Locale,
    /// Whether the sheet is open.
    pub open: bool,
    /// What the reader does.
    pub act: Callback<Action>,
}

const OTHERS: [(&str, Said); 4] = [
    ("← →", Locale::key_marks),
    ("Home End", Locale::key_ends),
    ("Enter", Locale::key_enter),
    ("Esc", Locale::close),
];

/// All keys in a dialog.
#[component]
pub fn Help(props: &HelpProps) -> Html {
    let dialog = use_node_ref();
    use_effect_with(props.open, {
        let dialog = dialog.clone();
        move |open| {
            if let Some(d) = dialog.cast::<HtmlDialogElement>() {
                match (*open, d.open()) {
                    (true, false) => drop(d.show_modal()),
                    (false, true) => d.close(),
                    _ => {}
                }
            }
        }
    });
    let locale = props.locale;
    let keys = KEYS.iter().map(|k| (k.0, k.1)).chain(OTHERS);
    let rows = keys.map(
        |(key, does)| html! { <><dt><kbd dir="ltr">{ key }</kbd></dt><dd>{ does(locale) }</dd></> },
    );
    let onclose = {
        let (act, dialog) = (props.act.clone(), dialog.clone());
        Callback::from(move |_: Event| {
            act.emit(Action::Help(false));
            // The menu that led here has closed, and its button with it.
            let frame = dialog.cast::<Element>().map(|d| d.closest(".frame"));
            if let Some(Ok(Some(frame))) = frame {
                catch_focus(&frame);
            }
        })
    };
    let shut = props.act.reform(|_: MouseEvent| Action::Help(false));
    html! {
        <dialog class="keys" aria-label={locale.keys()} ref={&dialog} {onclose}>
            if props.open {
                <h2>{ locale.keys() }</h2>
                <p>{ locale.keys_where() }</p>
                <dl>{ for rows }</dl>
                <button type="button" class="secondary" onclick={shut}>{ locale.close() }</button>
            }
        </dialog>
    }
}
