//! The keys of the first screen: compare, undo, redo. The browser's own history knows nothing of texts that are set
//! from outside, so ours takes its place wherever it is called.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, InputEvent, KeyboardEvent};
use yew::prelude::*;

use crate::ui::state::{Action, Mode};

/// What a key does anywhere on the first screen.
pub fn commands(on: &Callback<Action>, full: bool) -> Callback<KeyboardEvent> {
    let on = on.clone();
    Callback::from(move |event: KeyboardEvent| {
        let Some(action) = command(&event) else {
            return;
        };
        event.prevent_default();
        if full || action != Action::Show(Mode::View) {
            on.emit(action);
        }
    })
}

fn command(event: &KeyboardEvent) -> Option<Action> {
    if event.is_composing() || event.alt_key() || !(event.ctrl_key() || event.meta_key()) {
        return None;
    }
    // A layout that writes no Latin letters has its shortcuts where the Latin ones are.
    let key = match event.key() {
        key if key.is_ascii() => key.to_lowercase(),
        _ => event.code().trim_start_matches("Key").to_lowercase(),
    };
    match (key.as_str(), event.shift_key()) {
        ("enter", false) => Some(Action::Show(Mode::View)),
        ("z", false) => Some(Action::Undo),
        ("z", true) | ("y", false) => Some(Action::Redo),
        _ => None,
    }
}

/// Undo and redo from the browser's own menus.
#[hook]
pub fn use_native_history(frame: &NodeRef, on: &Callback<Action>) {
    use_effect_with((frame.clone(), on.clone()), |(frame, on)| {
        let on = on.clone();
        let listener = frame.cast::<HtmlElement>().map(|frame| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&frame, "beforeinput", options, move |event| {
                let action = match event.unchecked_ref::<InputEvent>().input_type().as_str() {
                    "historyUndo" => Action::Undo,
                    "historyRedo" => Action::Redo,
                    _ => return,
                };
                event.prevent_default();
                on.emit(action);
            })
        });
        move || drop(listener)
    });
}
