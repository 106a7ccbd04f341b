//! The choice of light or dark colors: a list for the head of a screen, and the same as buttons for a menu.

use web_sys::{Event, HtmlSelectElement};
use yew::prelude::*;

use super::state::Scheme;
use crate::locale::Locale;

/// What the style sheet looks for beside the screen.
pub fn marked(scheme: Scheme) -> Html {
    html! { <i hidden=true data-scheme={scheme.word()}></i> }
}

/// The schemes to choose from, as a list.
pub fn list(locale: Locale, scheme: Scheme, on: &Callback<Scheme>) -> Html {
    let onchange = on.reform(|e: Event| {
        let at = e
            .target_unchecked_into::<HtmlSelectElement>()
            .selected_index();
        let at = usize::try_from(at).unwrap_or_default();
        Scheme::ALL.get(at).copied().unwrap_or_default()
    });
    let options = Scheme::ALL.iter().map(|each| {
        html! { <option selected={*each == scheme}>{ name(locale, *each) }</option> }
    });
    html! {
        <span class="sort">
            <select class="tool" aria-label={locale.colors()} {onchange}>{ for options }</select>
            <span class="caret" aria-hidden="true"></span>
        </span>
    }
}

/// The schemes to choose from, as a part of a menu.
pub fn radios(locale: Locale, scheme: Scheme, on: &Callback<Scheme>) -> Html {
    let choices = Scheme::ALL.iter().map(|&each| {
        let onchange = on.reform(move |_: Event| each);
        html! {
            <label><input type="radio" name="scheme" checked={each == scheme} {onchange} />{ " " }{ name(locale, each) }</label>
        }
    });
    html! { <fieldset><legend>{ locale.colors() }</legend>{ for choices }</fieldset> }
}

fn name(locale: Locale, scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::System => locale.colors_system(),
        Scheme::Light => locale.colors_light(),
        Scheme::Dark => locale.colors_dark(),
    }
}
