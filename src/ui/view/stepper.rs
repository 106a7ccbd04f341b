//! The stepper: to the conflict before and to the next one.

use yew::prelude::*;

use crate::locale::Locale;

/// Two buttons, a step back and onward, and the place between them: the open conflict, from 0, of how many. `short` is where
/// "3 of 3" is enough.
pub fn stepper(
    locale: Locale,
    count: usize,
    current: Option<usize>,
    short: bool,
    on_step: &Callback<bool>,
) -> Html {
    if count == 0 {
        return html! {};
    }
    let step = |onward: bool| on_step.reform(move |_: MouseEvent| onward);
    let place = match (current, short) {
        (Some(i), true) => locale.step_of(i + 1, count),
        (Some(i), false) => locale.conflict_of(i + 1, count),
        (None, _) => locale.conflicts_count(count),
    };
    html! {
        <div class="stepper" role="group" aria-label={locale.step_through()}>
            <button type="button" aria-label={locale.key_previous_conflict()} onclick={step(false)}>{ "‹" }</button>
            <output>{ place }</output>
            <button type="button" aria-label={locale.key_next_conflict()} onclick={step(true)}>{ "›" }</button>
        </div>
    }
}
