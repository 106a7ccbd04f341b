//! A text that is to be copied, in a field of its own.

use web_sys::{HtmlElement, HtmlInputElement, MouseEvent};
use yew::prelude::*;

use crate::locale::Locale;
use crate::ui::clipboard::copy;

/// A text that is to be copied.
#[derive(Properties, PartialEq)]
pub struct CopiedProps {
    /// The language of the words around it.
    pub locale: Locale,
    /// What it is.
    pub name: AttrValue,
    /// The text.
    pub text: AttrValue,
    /// Whether it has several lines; one that has not is selected at once.
    #[prop_or_default]
    pub lines: bool,
}

/// The text in a field, with a button that copies it and tells whether it did.
#[component]
pub fn Copied(props: &CopiedProps) -> Html {
    let (field, button) = (use_node_ref(), use_node_ref());
    let copied = use_state_eq(|| None::<bool>);
    use_effect_with(props.lines, {
        let field = field.clone();
        move |lines| {
            if let Some(field) = field.cast::<HtmlInputElement>().filter(|_| !lines) {
                let _ = field.focus();
                field.select();
            }
        }
    });
    let onclick = {
        let (text, button, copied) = (props.text.clone(), button.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(near) = button.cast::<HtmlElement>() {
                let copied = copied.clone();
                let done = Callback::from(move |done| copied.set(Some(done)));
                copy(text.to_string(), near, done);
            }
        })
    };
    let said = match *copied {
        None => "",
        Some(true) => props.locale.copied_said(),
        Some(false) => props.locale.not_copied_said(),
    };
    let name = props.name.clone();
    let shown = if props.lines {
        html! { <textarea class="field" dir="ltr" readonly=true rows="6" aria-label={name} ref={field} value={props.text.clone()} /> }
    } else {
        html! { <input type="text" class="field" dir="ltr" readonly=true aria-label={name} ref={field} value={props.text.clone()} /> }
    };
    html! {
        <>
            <p class="link">
                { shown }
                <button type="button" class="secondary" ref={button} aria-label={props.locale.copy_named(&props.name)} {onclick}>{ props.locale.copy() }</button>
            </p>
            <p role="status">{ said }</p>
        </>
    }
}
