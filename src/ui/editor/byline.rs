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

/// The source and the date of a side, to be typed.
pub fn byline(side: Side, draft: &Draft, on: &Callback<Action>) -> Html {
    let letter = letter(side);
    let class = match side {
        Side::Left => "byline-a",
        Side::Right => "byline-b",
    };
    html! {
        <div class={classes!("byline", class)}>
            <span class="letter" aria-hidden="true">{ letter }</span>
            <input class="field" aria-label={format!("Source of article {letter}")} placeholder="Source, if you like"
                value={draft.source.clone()} oninput={typed_in(side, Field::Source, on)} />
            <input class="field when" aria-label={format!("Date of article {letter}")} placeholder="Date"
                value={draft.published.clone()} oninput={typed_in(side, Field::Published, on)} />
        </div>
    }
}

fn typed_in(side: Side, field: Field, on: &Callback<Action>) -> Callback<InputEvent> {
    let on = on.clone();
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
