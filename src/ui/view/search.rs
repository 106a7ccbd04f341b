//! The search field; what it finds is shown in both articles and filters the fact list.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::state::Action;

/// What is searched for.
#[derive(Properties, PartialEq)]
pub struct SearchProps {
    /// The query.
    pub query: AttrValue,
    /// What the reader does.
    pub act: Callback<Action>,
    /// The field, for those who put the focus there.
    #[prop_or_default]
    pub field: NodeRef,
    /// Called on Enter: on to the next hit.
    #[prop_or_default]
    pub on_next: Callback<()>,
}

/// The search field; Enter goes to the next hit, Escape clears.
#[component]
pub fn Search(props: &SearchProps) -> Html {
    let oninput = props.act.reform(|e: InputEvent| {
        let field = e
            .target()
            .and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
        Action::Search(field.map(|f| f.value()).unwrap_or_default())
    });
    let onkeydown = {
        let (act, on_next, filled) = (
            props.act.clone(),
            props.on_next.clone(),
            !props.query.is_empty(),
        );
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
        <input class="search" type="search" aria-label="Search both articles" placeholder="Search both"
            ref={&props.field} value={&props.query} {oninput} {onkeydown} />
    }
}
