//! The bottom sheet: where there is room for one article only, what the other one says to the open finding.

use yew::prelude::*;

use super::card::Passage;
use super::shown::{Shown, letter};
use super::state::{Action, Tab};
use super::stepper::Stepper;
use super::words;
use crate::text::Side;

/// What the sheet shows.
#[derive(Properties, PartialEq)]
pub struct SheetProps {
    /// The comparison.
    pub shown: Shown,
    /// The open finding.
    pub finding: usize,
    /// The article in view.
    pub side: Side,
    /// The open conflict, from 0.
    pub current: Option<usize>,
    /// A step to another conflict.
    pub on_step: Callback<bool>,
    /// What the reader does.
    pub act: Callback<Action>,
}

/// The bottom sheet.
#[component]
pub fn Sheet(props: &SheetProps) -> Html {
    let SheetProps {
        shown,
        finding,
        act,
        ..
    } = props;
    let (finding, other) = (*finding, props.side.other());
    let (head, _) = words::verdict(shown, finding);
    let alone = shown.findings[finding].facts(other).is_empty();
    html! {
        <section class={format!("sheet sheet-{}", shown.class(finding).word())} aria-label="Pairing">
            <p class="sheet-top">
                <span class="glyph" aria-hidden="true">{ shown.label(finding) }</span>{ " " }{ head }
                <button type="button" class="tool" aria-label="Close" onclick={act.reform(|_| Action::Deselect)}>{ "✕" }</button>
            </p>
            if alone {
                <p class="who">{ words::why(shown, finding) }</p>
            } else {
                <Passage shown={shown.clone()} {finding} side={other} />
            }
            <p class="sheet-acts">
                if !alone {
                    <button type="button" class="tool" onclick={act.reform(move |_| Action::Turn(Tab::Article(other)))}>
                        { format!("Show in {}", letter(other)) }
                    </button>
                }
                <button type="button" class="tool" onclick={act.reform(|_| Action::Turn(Tab::Facts))}>{ "Why" }</button>
                <Stepper count={shown.counts().conflict} current={props.current} on_step={&props.on_step} short=true />
            </p>
        </section>
    }
}
