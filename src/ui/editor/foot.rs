//! The line under an editor: files in, the shelf, how much there is.

use web_sys::{Event, HtmlInputElement};
use yew::prelude::*;

use super::intake::{self, Refusal};
use super::{Files, Keeping};
use crate::locale::Locale;
use crate::report::letter;
use crate::text::Side;
use crate::ui::state::{Action, Draft};

#[derive(Properties, PartialEq)]
pub struct FootProps {
    pub locale: Locale,
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
    let (draft, locale) = (props.draft.clone(), props.locale);
    let words = *use_memo(draft.text.clone(), |_| draft.words());
    let hint = match &props.refusal {
        Some(refusal) => {
            html! { <span class="refusal" role="alert">{ refusal.said(locale) }</span> }
        }
        None => html! { <span class="hint">{ locale.drop_hint() }</span> },
    };
    html! {
        <p>
            <button class="secondary" type="button" aria-label={locale.choose_file_for(letter(locale, props.side))}
                {onclick}>{ locale.choose_file() }</button>
            <input ref={dialog} type="file" hidden=true multiple=true accept={intake::ACCEPTED} onchange={chosen(props)} />
            { keep(locale, props.side, &props.draft, props.keeping, &props.on) }
            { hint }
            <span class="size">{ size(locale, words, props.sentences) }</span>
        </p>
    }
}

/// Puts the text on the shelf. Not `disabled`: a button that has the focus keeps it when the text is there.
fn keep(
    locale: Locale,
    side: Side,
    draft: &Draft,
    keeping: Keeping,
    on: &Callback<Action>,
) -> Html {
    let onclick = {
        let (on, draft, can) = (on.clone(), draft.clone(), keeping == Keeping::Room);
        Callback::from(move |_: MouseEvent| {
            if can {
                on.emit(Action::Keep(vec![draft.clone()]));
            }
        })
    };
    let letter = letter(locale, side);
    let (name, does) = match keeping {
        Keeping::Kept => (locale.kept(), locale.kept_already(letter)),
        Keeping::Full => (locale.keep(), locale.keep_full(letter)),
        Keeping::Nothing | Keeping::Room => (locale.keep(), locale.keep_do(letter)),
    };
    html! {
        <button class="secondary keep" type="button" aria-disabled={(keeping != Keeping::Room).to_string()}
            aria-label={does} {onclick}>{ name }</button>
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

fn size(locale: Locale, words: usize, sentences: Option<usize>) -> String {
    let length = locale.words_count(words);
    match sentences {
        Some(sentences) if words > 0 && sentences > 0 => {
            [length, locale.sentences_count(sentences)].join(locale.comma())
        }
        _ => length,
    }
}
