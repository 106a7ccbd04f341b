//! What a screen reader is told: one polite live region that speaks when a message has settled, and each message once.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// How long a message must stay as it is before it is read out: milliseconds.
const SETTLED: u32 = 1200;

/// What is to be said.
#[derive(Properties, PartialEq)]
pub struct AnnounceProps {
    /// The message as it is now.
    pub message: AttrValue,
}

/// A live region, to be heard and not seen. It begins empty, since a region that comes with its text is not read out.
#[component]
pub fn Announce(props: &AnnounceProps) -> Html {
    let said = use_state(AttrValue::default);
    {
        let said = said.setter();
        use_effect_with(props.message.clone(), move |message| {
            let message = message.clone();
            let timer = Timeout::new(SETTLED, move || said.set(message));
            move || drop(timer)
        });
    }
    html! { <p class="vh" role="status">{ &*said }</p> }
}
