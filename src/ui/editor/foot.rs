//! The line under an editor: files in, the shelf, how much there is.

use web_sys::{Event, HtmlInputElement};
use yew::prelude::*;

use super::byline::letter;
use super::intake::{self, Refusal};
use super::{Files, Keeping};
use crate::text::Side;
use crate::ui::state::{Action, Draft};

#[derive(Properties, PartialEq)]
pub struct FootProps {
    pub side: Side,
    pub draft: Draft,
    /// How many sentences the text has, once that is known.
    pub sentences: Option<usize>,
    /// Why the last file was not taken.
    pub refusal: Option<Refusal>,
    /// Whether the text can be put on the shelf.
    pub keeping: Keeping,
    pub on: Callback<Action>,
    pub on_files: Callback<Files>,
}

/// The line under an editor: files in, the shelf, how much there is.
#[component]
pub fn Foot(props: &FootProps) -> Html {
    let dialog = use_node_ref();
    let onclick = {
        let dialog = dialog.clone();
        Callback::from(move |_| {
            if let Some(input) = dialog.cast::<HtmlInputElement>() {
                input.click();
            }
        })
    };
    let draft = props.draft.clone();
    let words = *use_memo(draft.text.clone(), |_| draft.words());
    let hint = match &props.refusal {
        Some(refusal) => {
            html! { <span class="refusal" role="alert">{ refusal.to_string() }</span> }
        }
        None => html! { <span class="hint">{ "or drop one here: text, HTML, Markdown" }</span> },
    };
    html! {
        <p>
            <button class="secondary" type="button" aria-label={format!("Choose a file for article {}", letter(props.side))}
                {onclick}>{ "Choose a file" }</button>
            <input ref={dialog} type="file" hidden=true multiple=true accept={intake::ACCEPTED} onchange={chosen(props)} />
            { keep(props.side, &props.draft, props.keeping, &props.on) }
            { hint }
            <span class="size">{ size(words, props.sentences) }</span>
        </p>
    }
}

/// Puts the text on the shelf. Not `disabled`: a button that has the focus keeps it when the text is there.
fn keep(side: Side, draft: &Draft, keeping: Keeping, on: &Callback<Action>) -> Html {
    let onclick = {
        let (on, draft, can) = (on.clone(), draft.clone(), keeping == Keeping::Room);
        Callback::from(move |_: MouseEvent| {
            if can {
                on.emit(Action::Keep(vec![draft.clone()]));
            }
        })
    };
    let (name, does) = match keeping {
        Keeping::Kept => ("Kept", "stands on the shelf"),
        Keeping::Full => ("Keep", "the shelf is full"),
        Keeping::Nothing | Keeping::Room => ("Keep", "put it on the shelf"),
    };
    html! {
        <button class="secondary keep" type="button" aria-disabled={(keeping != Keeping::Room).to_string()}
            aria-label={format!("{name} article {}: {does}", letter(side))} {onclick}>{ name }</button>
    }
}

fn chosen(props: &FootProps) -> Callback<Event> {
    let (side, on_files) = (props.side, props.on_files.clone());
    Callback::from(move |event: Event| {
        let dialog = event.target_unchecked_into::<HtmlInputElement>();
        let files = dialog.files().map(intake::listed).unwrap_or_default();
        // So that the same file can be chosen again.
        dialog.set_value("");
        if !files.is_empty() {
            on_files.emit((side, files));
        }
    })
}

fn size(words: usize, sentences: Option<usize>) -> String {
    let count = |n: usize, one: &str| format!("{n} {one}{}", if n == 1 { "" } else { "s" });
    match sentences {
        Some(sentences) if words > 0 && sentences > 0 => {
            format!("{}, {}", count(words, "word"), count(sentences, "sentence"))
        }
        _ => count(words, "word"),
    }
}
