//! The choice among the languages of the interface, where a page offers it.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::locale::Locale;

/// The languages to choose from, each by its own name; nothing where there is no choice.
pub fn choice(locale: Locale, on_language: &Option<Callback<Locale>>) -> Html {
    let Some(on_language) = on_language else {
        return Html::default();
    };
    let onchange = on_language.reform(move |event: Event| {
        let list = event.target_unchecked_into::<HtmlSelectElement>();
        let chosen = usize::try_from(list.selected_index()).ok();
        let language = chosen.and_then(|place| Locale::ALL.get(place));
        language.copied().unwrap_or(locale)
    });
    let options = Locale::ALL.into_iter().map(|language| {
        html! { <option lang={language.tag()} selected={language == locale}>{ language.name() }</option> }
    });
    html! {
        <span class="sort">
            <select class="tool" aria-label={locale.language()} {onchange}>{ for options }</select>
            <span class="caret" aria-hidden="true"></span>
        </span>
    }
}
