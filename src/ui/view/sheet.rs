//! The bottom sheet: where there is room for one article only, what the other one says to the open finding.

use yew::prelude::*;

use super::card::passage;
use super::correct::Acts;
use super::shown::Shown;
use super::state::{Action, Tab};
use super::words;
use crate::text::Side;

/// The bottom sheet of the open finding, with `side` in view; `stepper` leads to another conflict.
pub fn sheet(
    shown: &Shown,
    finding: usize,
    side: Side,
    stepper: Html,
    act: &Callback<Action>,
) -> Html {
    let (other, locale) = (side.other(), shown.locale());
    let (head, _) = words::verdict(shown, finding);
    let alone = shown.findings[finding].facts(other).is_empty();
    html! {
        <section class={format!("sheet sheet-{}", shown.class(finding).word())} aria-label={locale.pairing()}>
            <p class="sheet-top">
                <span class="glyph" aria-hidden="true">{ shown.label(finding) }</span>{ " " }{ head }
                <button type="button" class="tool" aria-label={locale.close()} onclick={act.reform(|_| Action::Deselect)}>{ "✕" }</button>
            </p>
            if alone {
                <p class="who">{ words::why(shown, finding) }</p>
            } else {
                { passage(shown, finding, other) }
            }
            <div class="sheet-acts">
                if !alone {
                    <button type="button" class="tool" onclick={act.reform(move |_| Action::Turn(Tab::Article(other)))}>
                        { locale.show_in(shown.letter(other)) }
                    </button>
                }
                <button type="button" class="tool" onclick={act.reform(|_| Action::Turn(Tab::Facts))}>{ locale.why() }</button>
                <Acts shown={shown.clone()} {finding} {act} />
                { stepper }
            </div>
        </section>
    }
}
