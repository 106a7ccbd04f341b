//! What outlives the page, in the browser's local storage under one versioned key; a storage that is closed, full or
//! broken is quietly done without.

use gloo::events::EventListener;
use gloo::storage::{LocalStorage, Storage};
use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::state::{Desk, Saved};

const KEY: &str = "article-compare/1";

/// How long the reader pauses before the texts are saved: milliseconds.
const PAUSE: u32 = 300;

/// What was saved, if anything can be read.
#[must_use]
pub fn load() -> Option<Saved> {
    is_open().then(|| LocalStorage::get(KEY).ok()).flatten()
}

/// Saves the desk a little after each change, and at once when the page goes away.
#[hook]
pub fn use_autosave(persist: bool, desk: &UseReducerHandle<Desk>) {
    let fresh = use_mut_ref(|| true);
    use_effect_with((persist, desk.clone()), move |(persist, desk)| {
        let changed = !fresh.replace(false);
        let watch = (*persist && changed).then(|| watch(desk.clone()));
        move || drop(watch)
    });
}

/// Saves when the timer runs out or the page is hidden, whichever comes first.
fn watch(desk: UseReducerHandle<Desk>) -> (Timeout, Option<EventListener>) {
    let later = desk.clone();
    let timeout = Timeout::new(PAUSE, move || save(later.saved()));
    let listener = web_sys::window()
        .map(|window| EventListener::new(&window, "pagehide", move |_| save(desk.saved())));
    (timeout, listener)
}

/// Saves what fits: the steps back are given up first.
fn save(saved: Saved) {
    if is_open() && LocalStorage::set(KEY, &saved).is_err() {
        // Nothing is left to try if this fails too.
        let _ = LocalStorage::set(KEY, saved.without_steps());
    }
}

/// Whether there is a storage; in a sandboxed frame asking for it throws, on which gloo would panic.
fn is_open() -> bool {
    web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))))
}
