//! Files that leave the page by way of the browser's downloads; nothing is sent anywhere.

use gloo::file::{Blob, ObjectUrl};
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// What a table begins with, since spreadsheets take a file for UTF-8 only if it has a byte order mark.
pub const MARK: char = '\u{feff}';

/// Hands a file to the browser. Its address is given back after the browser has had time to read it.
pub fn handed(name: &str, kind: &str, content: &str) {
    let blob = Blob::new_with_options(content, Some(kind));
    let address = ObjectUrl::from(blob);
    let anchor = web_sys::window()
        .and_then(|w| w.document())
        .and_then(|d| d.create_element("a").ok())
        .and_then(|a| a.dyn_into::<HtmlElement>().ok());
    let Some(anchor) = anchor else { return };
    let _ = anchor.set_attribute("href", &address);
    let _ = anchor.set_attribute("download", name);
    anchor.click();
    Timeout::new(READ_AFTER, move || drop(address)).forget();
}

/// How long a browser may take to read a file: milliseconds.
const READ_AFTER: u32 = 10_000;
