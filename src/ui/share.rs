//! Links that hold both texts: making one in a dialog, and opening one when the page comes with it. The texts stand in the
//! part of the address that browsers never send.

mod code;
mod deflate;

use code::{LONGEST, Refusal};
use web_sys::{HtmlDialogElement, HtmlElement, HtmlInputElement, MouseEvent};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::clipboard::copy;
use super::state::{Action, Desk};
use crate::Comparison;
use crate::wire::Bundle;

/// What a page says of its own address, if links to it may be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The address up to the #.
    pub page: String,
    /// What comes after it.
    pub fragment: String,
    /// Whether it has not been opened before in this place of the history.
    pub fresh: bool,
}

/// What the dialog is about.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Sharing {
    /// It is closed.
    #[default]
    Closed,
    /// A link is being made.
    Making,
    /// A link, or why there is none.
    Made(Result<String, Refusal>),
    /// A link could not be opened.
    NotOpened(Refusal),
}

/// Opens what the page's address holds, unless it was opened before and something lies on the desk.
#[hook]
pub fn use_opened(
    address: &Option<Address>,
    desk: &UseReducerHandle<Desk>,
    sharing: &UseStateHandle<Sharing>,
) {
    let (desk, setter) = (desk.clone(), sharing.setter());
    use_effect_with(address.clone(), move |address| {
        let ours = |a: &&Address| code::is_ours(&a.fragment) && (a.fresh || desk.is_clear());
        let Some(address) = address.as_ref().filter(ours).cloned() else {
            return;
        };
        let desk = desk.dispatcher();
        spawn_local(async move {
            match code::opened(&address.fragment).await {
                Ok(bundle) => desk.dispatch(Action::Receive(Box::new(bundle))),
                Err(refusal) => setter.set(Sharing::NotOpened(refusal)),
            }
        });
    });
}

/// Begins to make a link for a comparison and opens the dialog.
pub fn share(page: String, comparison: &Comparison, sharing: UseStateSetter<Sharing>) {
    let bundle = Bundle {
        left: (&comparison.left.article).into(),
        right: (&comparison.right.article).into(),
        corrections: comparison.corrections.iter().map(Into::into).collect(),
    };
    sharing.set(Sharing::Making);
    spawn_local(async move {
        sharing.set(Sharing::Made(code::link(&page, &bundle).await));
    });
}

/// What the dialog shows.
#[derive(Properties, PartialEq)]
pub struct ShareProps {
    /// What it is about.
    pub sharing: Sharing,
    /// The reader closes it.
    pub on_close: Callback<()>,
}

/// The dialog.
#[component]
pub fn Share(props: &ShareProps) -> Html {
    let dialog = use_node_ref();
    let open = props.sharing != Sharing::Closed;
    use_effect_with(open, {
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
    let content = match &props.sharing {
        Sharing::Closed => Html::default(),
        Sharing::Making => {
            html! { <><h2>{ "Share by a link" }</h2><p role="status">{ "The link is being made." }</p></> }
        }
        Sharing::Made(Ok(link)) => html! { <Ready link={link.clone()} /> },
        Sharing::Made(Err(refusal)) => refused("There is no link", *refusal),
        Sharing::NotOpened(refusal) => refused("The link was not opened", *refusal),
    };
    let shut = props.on_close.reform(|_: MouseEvent| ());
    html! {
        <dialog class="keys share" aria-label="Share" ref={&dialog} onclose={props.on_close.reform(|_: Event| ())}>
            { content }
            if open { <button type="button" class="secondary" onclick={shut}>{ "Close" }</button> }
        </dialog>
    }
}

fn refused(head: &'static str, refusal: Refusal) -> Html {
    html! { <><h2>{ head }</h2><p role="alert">{ sentence(refusal) }</p></> }
}

fn sentence(refusal: Refusal) -> String {
    let kilobytes = |n: usize| n.div_ceil(1024);
    match refusal {
        Refusal::TooLong(length) => format!(
            "These texts are too long for a link: it would have {} kB, and many programs cut links off after {} kB. \
             Export a web page instead.",
            kilobytes(length),
            kilobytes(LONGEST)
        ),
        Refusal::TooLarge => "The texts are too large for a link: more than 2 MB.".into(),
        Refusal::Newer => {
            "The link was made by a later version of this page. Reload the page, or ask for the texts themselves.".into()
        }
        Refusal::Damaged => {
            "The link is damaged. Perhaps a part of it was cut off on the way; ask for it again.".into()
        }
        Refusal::Unsupported => "This browser cannot make or open such links.".into(),
    }
}

/// A link that is ready.
#[derive(Properties, PartialEq)]
struct ReadyProps {
    link: String,
}

/// The link, with a button that copies it and a warning.
#[component]
fn Ready(props: &ReadyProps) -> Html {
    let (field, button) = (use_node_ref(), use_node_ref());
    let copied = use_state_eq(|| None::<bool>);
    use_effect_with((), {
        let field = field.clone();
        move |()| {
            if let Some(field) = field.cast::<HtmlInputElement>() {
                let _ = field.focus();
                field.select();
            }
        }
    });
    let onclick = {
        let (link, button, copied) = (props.link.clone(), button.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(near) = button.cast::<HtmlElement>() {
                let copied = copied.clone();
                let done = Callback::from(move |done| copied.set(Some(done)));
                copy(link.clone(), near, done);
            }
        })
    };
    let said = match *copied {
        None => "",
        Some(true) => "Copied.",
        Some(false) => "Not copied: the browser does not allow it. Copy the selected link by hand.",
    };
    html! {
        <>
            <h2>{ "Share by a link" }</h2>
            <p>{ "The link itself contains both texts, with their sources and dates and your corrections. Whoever has the link can \
                  read them. Nothing is sent to a server." }</p>
            <p class="link">
                <input type="text" class="field" readonly=true aria-label="Link" ref={field} value={props.link.clone()} />
                <button type="button" class="secondary" ref={button} {onclick}>{ "Copy" }</button>
            </p>
            <p role="status">{ said }</p>
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_said_clearly() {
        assert_eq!(
            sentence(Refusal::TooLong(82_000)),
            "These texts are too long for a link: it would have 81 kB, and many programs cut links off after 64 kB. \
             Export a web page instead."
        );
    }
}
