//! The editor of a side: its text, typed, pasted or dropped.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{
    ClipboardEvent, DragEvent, Event, FocusEvent, HtmlTextAreaElement, InputEvent, Node,
};
use yew::prelude::*;

use super::byline::own;
use super::foot::Foot;
use super::intake::{self, Refusal};
use super::stroke::stroke;
use super::{Carets, Files, Keeping};
use crate::locale::Locale;
use crate::report::letter;
use crate::text::Side;
use crate::ui::state::{Action, Draft, Field, Place};

#[derive(Properties, PartialEq)]
pub struct PaneProps {
    pub locale: Locale,
    pub side: Side,
    pub draft: Draft,
    /// Where the last step back or forth led, if it led here.
    pub place: Option<Place>,
    /// How many sentences the text has, once that is known.
    pub sentences: Option<usize>,
    /// Why the last file was not taken.
    pub refusal: Option<Refusal>,
    /// Whether the text can be put on the shelf.
    pub keeping: Keeping,
    pub carets: Carets,
    pub on: Callback<Action>,
    pub on_files: Callback<Files>,
}

/// The editor of a side.
#[component]
pub fn Pane(props: &PaneProps) -> Html {
    let (side, locale) = (props.side, props.locale);
    let editor = use_node_ref();
    use_carets(side, &editor, &props.carets);
    use_place(&editor, props.place);
    let over = use_state(|| false);
    let class = classes!(
        "pane",
        "editor",
        ["pane-a", "pane-b"][side as usize],
        (!props.draft.is_blank()).then_some("filled"),
        over.then_some("over")
    );
    let onfocus = {
        let carets = props.carets.clone();
        Callback::from(move |_: FocusEvent| carets.enter(side))
    };
    // The element gives line ends as \n; given any others it would be set anew at each rendering.
    let value = if props.draft.text.contains('\r') {
        Rc::from(intake::with_plain_lines(&props.draft.text))
    } else {
        props.draft.text.clone()
    };
    html! {
        <div {class} ondragover={drag_over(&over)} ondragleave={drag_leave(&over)} ondrop={drop_files(props, &over)}>
            <textarea ref={editor} aria-label={locale.article(letter(locale, side))} placeholder={placeholder(locale, side)}
                spellcheck="false" lang={props.draft.language.clone()} dir={own(locale, &props.draft.text)} {value}
                oninput={typed(props)} onpaste={pasted(props)} {onfocus} />
            <Foot {locale} {side} draft={props.draft.clone()} sentences={props.sentences} refusal={props.refusal.clone()}
                keeping={props.keeping} on={props.on.clone()} on_files={props.on_files.clone()} />
        </div>
    }
}

fn placeholder(locale: Locale, side: Side) -> &'static str {
    match side {
        Side::Left => locale.paste_first(),
        Side::Right => locale.paste_second(),
    }
}

/// Keeps the caret while the view is open, and gives it back.
#[hook]
fn use_carets(side: Side, editor: &NodeRef, carets: &Carets) {
    let (editor, carets) = (editor.clone(), carets.clone());
    use_effect_with((), move |()| {
        let editor = editor.cast::<HtmlTextAreaElement>();
        if let Some(editor) = &editor {
            carets.give(side, editor);
        }
        move || {
            if let Some(editor) = &editor {
                carets.keep(side, editor);
            }
        }
    });
}

/// Puts the caret where a step back or forth led.
#[hook]
fn use_place(editor: &NodeRef, place: Option<Place>) {
    let editor = editor.clone();
    use_effect_with(place, move |place| {
        if let (Some(editor), Some(place)) = (editor.cast::<HtmlTextAreaElement>(), place) {
            // A text area takes any position.
            let _ = editor.set_selection_range(place.caret, place.caret);
        }
    });
}

fn typed(props: &PaneProps) -> Callback<InputEvent> {
    let (side, on) = (props.side, props.on.clone());
    Callback::from(move |event: InputEvent| {
        let editor = event.target_unchecked_into::<HtmlTextAreaElement>();
        on.emit(Action::Edit {
            side,
            field: Field::Text,
            value: editor.value().into(),
            stroke: stroke(&event),
        });
    })
}

/// A paste of plain text is left to the browser; HTML goes in as clean text, and files as if they were dropped.
fn pasted(props: &PaneProps) -> Callback<Event> {
    let (side, on, on_files) = (props.side, props.on.clone(), props.on_files.clone());
    Callback::from(move |event: Event| {
        let editor = event.target_unchecked_into::<HtmlTextAreaElement>();
        let Some(data) = event
            .dyn_ref::<ClipboardEvent>()
            .and_then(ClipboardEvent::clipboard_data)
        else {
            return;
        };
        if let Some(text) = intake::text_of_paste(&data) {
            event.prevent_default();
            insert(&editor, &text);
            on.emit(Action::Edit {
                side,
                field: Field::Text,
                value: editor.value().into(),
                stroke: None,
            });
        } else if let Some(files) = data.files().map(intake::listed).filter(|f| !f.is_empty()) {
            event.prevent_default();
            on_files.emit((side, files));
        }
    })
}

/// Puts a text in place of the selection and the caret behind it.
fn insert(editor: &HtmlTextAreaElement, text: &str) {
    let position = |at: Result<Option<u32>, _>| at.ok().flatten().unwrap_or_default();
    let (start, end) = (
        position(editor.selection_start()),
        position(editor.selection_end()),
    );
    // The positions are the editor's own.
    let _ = editor.set_range_text_with_start_and_end_and_mode(text, start, end, "end");
}

fn drag_over(over: &UseStateHandle<bool>) -> Callback<DragEvent> {
    let over = over.clone();
    Callback::from(move |event: DragEvent| {
        if intake::brings_files(&event) {
            event.prevent_default();
            if !*over {
                over.set(true);
            }
        }
    })
}

fn drag_leave(over: &UseStateHandle<bool>) -> Callback<DragEvent> {
    let over = over.clone();
    Callback::from(move |event: DragEvent| {
        let to = event
            .related_target()
            .and_then(|to| to.dyn_into::<Node>().ok());
        let within = event
            .current_target()
            .and_then(|pane| pane.dyn_into::<Node>().ok())
            .is_some_and(|pane| pane.contains(to.as_ref()));
        if !within {
            over.set(false);
        }
    })
}

fn drop_files(props: &PaneProps, over: &UseStateHandle<bool>) -> Callback<DragEvent> {
    let (side, on_files, over) = (props.side, props.on_files.clone(), over.clone());
    Callback::from(move |event: DragEvent| {
        over.set(false);
        if let Some(files) = intake::dropped(&event) {
            on_files.emit((side, files));
        }
    })
}
