//! The search field; what it finds is shown in both articles and filters the fact list.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::state::Action;
use crate::locale::Locale;

/// The search field, which `field` leads to; Enter goes to the next hit, Escape clears.
pub fn search(
    locale: Locale,
    query: &str,
    act: &Callback<Action>,
    field: &NodeRef,
    on_next: Callback<()>,
) -> Html {
    let oninput = act.reform(|e: InputEvent| {
        let field = e
            .target()
            .and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
        Action::Search(field.map(|f| f.value()).unwrap_or_default())
    });
    let onkeydown = {
        let (act, filled) = (act.clone(), !query.is_empty());
        Callback::from(move |e: KeyboardEvent| match e.key().as_str() {
            "Enter" => on_next.emit(()),
            "Escape" if filled => {
                e.stop_propagation();
                act.emit(Action::Search(String::new()));
            }
            _ => {}
        })
    };
    html! {
        <input class="search" type="search" dir={if query.is_empty() { locale.dir() } else { "auto" }} aria-label={locale.key_search()} placeholder={locale.search_hint()}
            ref={field} value={query.to_owned()} {oninput} {onkeydown} />
    }
}
