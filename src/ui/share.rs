//! Links that hold both texts: making one in a dialog, and opening one when the page comes with it. The texts stand in the
//! part of the address that browsers never send.

mod code;
mod copied;
mod deflate;

use code::{LONGEST, Refusal};
use copied::Copied;
use web_sys::{HtmlDialogElement, MouseEvent};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::state::{Action, Desk};
use crate::Comparison;
use crate::locale::Locale;
use crate::report::snippet;
use crate::text::web_address;
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
    /// The address of the script that defines the element, for other pages.
    pub script: String,
}

/// What the dialog is about.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Sharing {
    /// It is closed.
    #[default]
    Closed,
    /// A link is being made.
    Making,
    /// A link, or why there is none, and the HTML that embeds the comparison.
    Made(Result<String, Refusal>, String),
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
pub fn share(address: &Address, comparison: &Comparison, sharing: UseStateSetter<Sharing>) {
    let bundle = Bundle {
        left: (&comparison.left.article).into(),
        right: (&comparison.right.article).into(),
        corrections: comparison.corrections.iter().map(Into::into).collect(),
    };
    // A page that is one file has no script that others could load.
    let served = web_address(&address.script).filter(|script| script.ends_with(".js"));
    let code = snippet(comparison, served.unwrap_or("article-compare.js"));
    let page = address.page.clone();
    sharing.set(Sharing::Making);
    spawn_local(async move {
        let link = code::link(&page, &bundle).await;
        sharing.set(Sharing::Made(link, code));
    });
}

/// What the dialog shows.
#[derive(Properties, PartialEq)]
pub struct ShareProps {
    /// The language in which it is shown.
    pub locale: Locale,
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
    let locale = props.locale;
    let content = match &props.sharing {
        Sharing::Closed => Html::default(),
        Sharing::Making => {
            html! { <><h2>{ locale.share_by_link() }</h2><p role="status">{ locale.link_making() }</p></> }
        }
        Sharing::Made(link, code) => {
            html! { <>{ linked(locale, link) }{ embedded(locale, code) }</> }
        }
        Sharing::NotOpened(refusal) => refused(locale, locale.link_not_opened(), *refusal),
    };
    let shut = props.on_close.reform(|_: MouseEvent| ());
    html! {
        <dialog lang={locale.tag()} dir={locale.dir()} class="keys share" aria-label={locale.share()} ref={&dialog} onclose={props.on_close.reform(|_: Event| ())}>
            { content }
            if open { <button type="button" class="secondary" onclick={shut}>{ locale.close() }</button> }
        </dialog>
    }
}

fn refused(locale: Locale, head: &'static str, refusal: Refusal) -> Html {
    html! { <><h2>{ head }</h2><p role="alert">{ sentence(locale, refusal) }</p></> }
}

fn sentence(locale: Locale, refusal: Refusal) -> String {
    let kilobytes = |n: usize| n.div_ceil(1024);
    match refusal {
        Refusal::TooLong(length) => locale.link_too_long(kilobytes(length), kilobytes(LONGEST)),
        Refusal::TooLarge => locale.link_too_large().into(),
        Refusal::Newer => locale.link_newer().into(),
        Refusal::Damaged => locale.link_damaged().into(),
        Refusal::Unsupported => locale.link_unsupported().into(),
    }
}

fn linked(locale: Locale, link: &Result<String, Refusal>) -> Html {
    let link = match link {
        Ok(link) => link.clone(),
        Err(refusal) => return refused(locale, locale.link_none(), *refusal),
    };
    html! {
        <>
            <h2>{ locale.share_by_link() }</h2>
            <p>{ locale.link_holds() }</p>
            <Copied {locale} name={locale.link_name()} text={link} />
        </>
    }
}

fn embedded(locale: Locale, code: &str) -> Html {
    html! {
        <>
            <h2>{ locale.put_into_page() }</h2>
            <p>{ locale.put_into_page_how() }</p>
            <Copied {locale} name="HTML" text={code.to_owned()} lines=true />
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_said_clearly() {
        assert_eq!(
            sentence(Locale::English, Refusal::TooLong(82_000)),
            "These texts are too long for a link: it would have 81 kB, and many programs cut links off after 64 kB. \
             Export a web page instead."
        );
    }
}
