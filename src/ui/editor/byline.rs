//! The source and the date of a side, above its editor.

use web_sys::{HtmlInputElement, InputEvent};
use yew::prelude::*;

use super::stroke::stroke;
use crate::locale::Locale;
use crate::report::letter;
use crate::text::Side;
use crate::ui::date;
use crate::ui::state::{Action, Draft, Field};

/// The source and the date of a side, to be typed.
pub fn byline(locale: Locale, side: Side, draft: &Draft, on: &Callback<Action>) -> Html {
    let letter = letter(locale, side);
    let class = match side {
        Side::Left => "byline-a",
        Side::Right => "byline-b",
    };
    let unread = !draft.published.trim().is_empty() && date::iso(&draft.published).is_none();
    html! {
        <div class={classes!("byline", class)}>
            <span class="letter" aria-hidden="true">{ letter }</span>
            <input class="field" dir={own(locale, &draft.source)} aria-label={locale.source_of(letter)} placeholder={locale.source_hint()}
                value={draft.source.clone()} oninput={typed_in(side, Field::Source, on)} />
            <input class="field when" dir={own(locale, &draft.published)} aria-label={locale.date_of(letter)} placeholder={locale.date_hint()}
                aria-invalid={unread.then_some("true")} title={unread.then(|| locale.date_unread())}
                value={draft.published.clone()} oninput={typed_in(side, Field::Published, on)} />
        </div>
    }
}

/// The direction of a field: that of what stands in it, else that of the hint.
pub fn own(locale: Locale, text: &str) -> &'static str {
    if text.is_empty() {
        locale.dir()
    } else {
        "auto"
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
