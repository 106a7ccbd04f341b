//! The stepper: to the conflict before and to the next one.

use yew::prelude::*;

/// Where the stepper stands.
#[derive(Properties, PartialEq)]
pub struct StepperProps {
    /// How many conflicts there are.
    pub count: usize,
    /// The open one, from 0.
    pub current: Option<usize>,
    /// A step back or onward.
    pub on_step: Callback<bool>,
    /// Whether "3 of 3" is enough.
    #[prop_or_default]
    pub short: bool,
}

/// Two buttons and where they stand between.
#[component]
pub fn Stepper(props: &StepperProps) -> Html {
    if props.count == 0 {
        return html! {};
    }
    let step = |onward: bool| props.on_step.reform(move |_: MouseEvent| onward);
    let place = match (props.current, props.short) {
        (Some(i), true) => format!("{} of {}", i + 1, props.count),
        (Some(i), false) => format!("Conflict {} of {}", i + 1, props.count),
        (None, _) if props.count == 1 => "1 conflict".into(),
        (None, _) => format!("{} conflicts", props.count),
    };
    html! {
        <div class="stepper" role="group" aria-label="Step through conflicts">
            <button type="button" aria-label="Previous conflict" onclick={step(false)}>{ "‹" }</button>
            <output>{ place }</output>
            <button type="button" aria-label="Next conflict" onclick={step(true)}>{ "›" }</button>
        </div>
    }
}
