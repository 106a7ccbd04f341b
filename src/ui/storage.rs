//! What outlives the page, in the browser's local storage under versioned keys; a storage that is closed, full or broken
//! is quietly done without. Widgets of one page, and pages that bring articles of their own, do not share a key.

use gloo::events::EventListener;
use gloo::storage::{LocalStorage, Storage};
use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::state::{Desk, Saved};

/// The version is that of the form that is saved.
const KEY: &str = "article-compare/1";

/// The key of a widget: of the `nth` one of a page, from 0; with the page's path where the page lays the articles.
#[must_use]
pub fn key(nth: usize, path: Option<&str>) -> String {
    let page = path.map(|p| format!(" {p}")).unwrap_or_default();
    match nth {
        0 => format!("{KEY}{page}"),
        _ => format!("{KEY}#{nth}{page}"),
    }
}

/// The key of the `nth` widget of this page; `laid` says whether the page lays articles.
#[must_use]
pub fn key_here(nth: usize, laid: bool) -> String {
    let path = web_sys::window().and_then(|w| w.location().pathname().ok());
    key(nth, path.as_deref().filter(|_| laid))
}

/// How long the reader pauses before the texts are saved: milliseconds.
const PAUSE: u32 = 300;

/// What was saved, if anything can be read.
#[must_use]
pub fn load(key: &str) -> Option<Saved> {
    is_open().then(|| LocalStorage::get(key).ok()).flatten()
}

/// Saves the desk a little after each change, and at once when the page goes away.
#[hook]
pub fn use_autosave(key: &Option<String>, desk: &UseReducerHandle<Desk>) {
    let fresh = use_mut_ref(|| true);
    use_effect_with((key.clone(), desk.clone()), move |(key, desk)| {
        let changed = !fresh.replace(false);
        let key = key.clone().filter(|_| changed);
        let watch = key.map(|key| watch(key, desk.clone()));
        move || drop(watch)
    });
}

/// Saves when the timer runs out or the page is hidden, whichever comes first.
fn watch(key: String, desk: UseReducerHandle<Desk>) -> (Timeout, Option<EventListener>) {
    let (name, later) = (key.clone(), desk.clone());
    let timeout = Timeout::new(PAUSE, move || save(&name, later.saved()));
    let listener = web_sys::window()
        .map(|window| EventListener::new(&window, "pagehide", move |_| save(&key, desk.saved())));
    (timeout, listener)
}

/// Saves what fits: the steps back are given up first.
fn save(key: &str, saved: Saved) {
    if is_open() && LocalStorage::set(key, &saved).is_err() {
        // Nothing is left to try if this fails too.
        let _ = LocalStorage::set(key, saved.without_steps());
    }
}

/// Whether there is a storage; in a sandboxed frame asking for it throws, on which gloo would panic.
fn is_open() -> bool {
    web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widgets_and_pages_with_articles_keep_apart() {
        assert_eq!(key(0, None), "article-compare/1");
        assert_eq!(key(1, None), "article-compare/1#1");
        assert_eq!(key(0, Some("/flood")), "article-compare/1 /flood");
        assert_eq!(key(1, Some("/flood")), "article-compare/1#1 /flood");
    }
}
