//! The source and the date of a side, above its editor.

use web_sys::{HtmlInputElement, InputEvent};
use yew::prelude::*;

use super::stroke::stroke;
use crate::text::Side;
use crate::ui::state::{Action, Draft, Field};

/// The letter by which a side goes.
pub fn letter(side: Side) -> &'static str {
    match side {
        Side::Left => "A",
        Side::Right => "B",
    }
}

#[derive(Properties, PartialEq)]
pub struct BylineProps {
    pub side: Side,
    pub draft: Draft,
    pub on: Callback<Action>,
}

/// The source and the date of a side, to be typed.
#[component]
pub fn Byline(props: &BylineProps) -> Html {
    let BylineProps { side, draft, .. } = props;
    let letter = letter(*side);
    let class = match side {
        Side::Left => "byline-a",
        Side::Right => "byline-b",
    };
    html! {
        <div class={classes!("byline", class)}>
            <span class="letter" aria-hidden="true">{ letter }</span>
            <input class="field" aria-label={format!("Source of article {letter}")} placeholder="Source, if you like"
                value={draft.source.clone()} oninput={typed_in(props, Field::Source)} />
            <input class="field when" aria-label={format!("Date of article {letter}")} placeholder="Date"
                value={draft.published.clone()} oninput={typed_in(props, Field::Published)} />
        </div>
    }
}

fn typed_in(props: &BylineProps, field: Field) -> Callback<InputEvent> {
    let (side, on) = (props.side, props.on.clone());
    Callback::from(move |event: InputEvent| {
        let value = event
            .target_unchecked_into::<HtmlInputElement>()
            .value()
            .into();
        let stroke = stroke(&event);
        on.emit(Action::Edit {
            side,
            field,
            value,
            stroke,
        });
    })
}
