//! The stepper: to the conflict before and to the next one.

use yew::prelude::*;

/// Two buttons, a step back and onward, and the place between them: the open conflict, from 0, of how many. `short` is where
/// "3 of 3" is enough.
pub fn stepper(
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
        (Some(i), true) => format!("{} of {count}", i + 1),
        (Some(i), false) => format!("Conflict {} of {count}", i + 1),
        (None, _) if count == 1 => "1 conflict".into(),
        (None, _) => format!("{count} conflicts"),
    };
    html! {
        <div class="stepper" role="group" aria-label="Step through conflicts">
            <button type="button" aria-label="Previous conflict" onclick={step(false)}>{ "‹" }</button>
            <output>{ place }</output>
            <button type="button" aria-label="Next conflict" onclick={step(true)}>{ "›" }</button>
        </div>
    }
}
