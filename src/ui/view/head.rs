//! The head of the view: the finding in one sentence, the tools, and the legend that filters.

use yew::prelude::*;

use super::export::Export;
use super::menu::Menu;
use super::shown::{Shown, sign};
use super::state::{Action, Class, Hidden, State};
use super::{ViewProps, words};
use crate::text::Side;

/// The finding in one sentence.
pub fn summary(shown: &Shown) -> Html {
    let summary = words::summary(shown);
    let sentence = summary.sentence.into_iter().map(|(said, strong)| {
        if strong {
            html! { <b>{ said }</b> }
        } else {
            html! { { said } }
        }
    });
    html! {
        <p class="summary">{ for sentence }{ "\u{2002}" }<small>{ summary.rest }</small></p>
    }
}

/// The tools at the end of the head; where there is little room, all are in the menu.
pub fn tools(props: &ViewProps, shown: &Shown, state: &State, act: &Callback<Action>) -> Html {
    let locale = shown.locale();
    html! {
        <div class="tools" role="group" aria-label={locale.tools()}>
            <button type="button" class="tool tool-wide" onclick={props.on_swap.reform(|_| ())}>{ locale.swap() }</button>
            <button type="button" class="tool tool-wide" onclick={props.on_edit.reform(|_| ())}>{ locale.edit() }</button>
            if let Some(on_share) = &props.on_share {
                <button type="button" class="tool tool-wide" onclick={on_share.reform(|_| ())}>{ locale.share() }</button>
            }
            <Export shown={shown.clone()} />
            { props.children.clone() }
            <Menu shown={shown.clone()} on_language={props.on_language.clone()} on_share={props.on_share.clone()} settings={state.settings} query={state.query.clone()} open={state.menu} {act}
                on_swap={&props.on_swap} on_edit={&props.on_edit} scheme={props.scheme} on_paint={&props.on_paint} />
        </div>
    }
}

/// The legend: each class with its count, switched on and off by a press.
pub fn filters(shown: &Shown, hidden: &Hidden, act: &Callback<Action>) -> Html {
    let classes = counted(shown);
    let present: Vec<_> = classes.iter().filter(|c| c.1 > 0).map(|c| c.0).collect();
    let chips = classes.into_iter().map(|(class, count)| {
        let onclick = {
            let (act, present) = (act.clone(), present.clone());
            Callback::from(move |_: MouseEvent| act.emit(Action::Toggle(class, present.clone())))
        };
        let enabled = count > 0;
        let pressed = enabled.then(|| (!hidden.hides(class)).to_string());
        let name = words::class(shown.locale(), class);
        let likely = (class == Class::Likely).then_some("chip-likely");
        html! {
            <button type="button" class={classes!("chip", format!("chip-{}", class.word()), likely)}
                disabled={!enabled} aria-pressed={pressed} {onclick}>
                <span class="glyph" aria-hidden="true">{ sign(shown.locale(), class) }</span>
                <span class="name">{ name }</span>
                { " " }<span class="count">{ shown.locale().number(count) }</span>
            </button>
        }
    });
    html! { <div class="filters" role="group" aria-label={shown.locale().show()}>{ for chips }</div> }
}

fn counted(shown: &Shown) -> Vec<(Class, usize)> {
    let counts = shown.counts();
    let all = [
        (Class::Conflict, counts.conflict),
        (Class::Shared, counts.shared),
        (Class::Likely, counts.likely),
        (Class::Only(Side::Left), counts.only_left),
        (Class::Only(Side::Right), counts.only_right),
    ];
    let needed = |c: &(Class, usize)| c.0 != Class::Likely || c.1 > 0;
    all.into_iter().filter(needed).collect()
}
