//! Copying: through the clipboard of the browser, or where a page has none, by the old command on a field of text.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlDocument, HtmlElement, HtmlTextAreaElement};
use yew::Callback;
use yew::platform::spawn_local;

/// Copies a text; says afterwards whether it is on the clipboard. `near` is an element beside which a field may stand
/// for a moment; the focus comes back to it.
pub fn copy(text: String, near: HtmlElement, done: Callback<bool>) {
    spawn_local(async move {
        done.emit(written(&text).await || commanded(&text, &near).is_some());
    });
}

async fn written(text: &str) -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    // A page that is not served securely has no clipboard, whatever the type says.
    let navigator = window.navigator();
    let there = js_sys::Reflect::get(&navigator, &"clipboard".into());
    if !there.is_ok_and(|c| c.is_object()) {
        return false;
    }
    let promise = navigator.clipboard().write_text(text);
    JsFuture::from(promise).await.is_ok()
}

fn commanded(text: &str, near: &HtmlElement) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let field: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    field.set_class_name("vh");
    field.set_value(text);
    let beside: Element = near.parent_element()?;
    beside.append_child(&field).ok()?;
    field.select();
    let page: HtmlDocument = document.dyn_into().ok()?;
    let copied = page.exec_command("copy").unwrap_or(false);
    field.remove();
    let _ = near.focus();
    copied.then_some(())
}
