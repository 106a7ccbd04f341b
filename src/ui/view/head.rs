//! The head of the view: the finding in one sentence, the tools, and the legend that filters.

use yew::prelude::*;

use super::export::Export;
use super::menu::Menu;
use super::shown::{Shown, sign};
use super::state::{Action, Class, Hidden, Settings};
use super::words;
use crate::text::Side;

/// A comparison to be summed up.
#[derive(Properties, PartialEq)]
pub struct SummaryProps {
    /// The comparison.
    pub shown: Shown,
}

/// The finding in one sentence.
#[component]
pub fn Summary(props: &SummaryProps) -> Html {
    let summary = words::summary(&props.shown);
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

/// What the tools do.
#[derive(Properties, PartialEq)]
pub struct ToolsProps {
    /// How the view is set up.
    pub settings: Settings,
    /// What is searched for.
    pub query: AttrValue,
    /// Whether the menu is open.
    pub open: bool,
    /// What the reader does.
    pub act: Callback<Action>,
    /// The reader wants the sides swapped.
    pub on_swap: Callback<()>,
    /// The reader wants to change the texts.
    pub on_edit: Callback<()>,
    /// The comparison, which can be exported.
    pub shown: Shown,
    /// The reader wants a link, where links can be made.
    #[prop_or_default]
    pub on_share: Option<Callback<()>>,
    /// Further tools.
    #[prop_or_default]
    pub children: Html,
}

/// The tools at the end of the head; where there is little room, all are in the menu.
#[component]
pub fn Tools(props: &ToolsProps) -> Html {
    html! {
        <div class="tools" role="group" aria-label="Tools">
            <button type="button" class="tool tool-wide" onclick={props.on_swap.reform(|_| ())}>{ "Swap" }</button>
            <button type="button" class="tool tool-wide" onclick={props.on_edit.reform(|_| ())}>{ "Edit" }</button>
            if let Some(on_share) = &props.on_share {
                <button type="button" class="tool tool-wide" onclick={on_share.reform(|_| ())}>{ "Share" }</button>
            }
            <Export shown={props.shown.clone()} />
            { props.children.clone() }
            <Menu shown={props.shown.clone()} on_share={props.on_share.clone()} settings={props.settings} query={&props.query} open={props.open} act={&props.act}
                on_swap={&props.on_swap} on_edit={&props.on_edit} />
        </div>
    }
}

/// What the legend shows.
#[derive(Properties, PartialEq)]
pub struct FiltersProps {
    /// The comparison.
    pub shown: Shown,
    /// What is switched off.
    pub hidden: Hidden,
    /// What the reader does.
    pub act: Callback<Action>,
}

/// The legend: each class with its count, switched on and off by a press.
#[component]
pub fn Filters(props: &FiltersProps) -> Html {
    let classes = counted(&props.shown);
    let present: Vec<_> = classes.iter().filter(|c| c.1 > 0).map(|c| c.0).collect();
    let chips = classes.into_iter().map(|(class, count)| {
        let onclick = {
            let (act, present) = (props.act.clone(), present.clone());
            Callback::from(move |_: MouseEvent| act.emit(Action::Toggle(class, present.clone())))
        };
        let enabled = count > 0;
        let pressed = enabled.then(|| (!props.hidden.hides(class)).to_string());
        let (name, short) = words::class(class);
        let likely = (class == Class::Likely).then_some("chip-likely");
        html! {
            <button type="button" class={classes!("chip", format!("chip-{}", class.word()), likely)}
                disabled={!enabled} aria-pressed={pressed} {onclick}>
                <span class="glyph" aria-hidden="true">{ sign(class) }</span>
                <span class="name" data-short={short}>{ name }</span>
                { " " }<span class="count">{ count }</span>
            </button>
        }
    });
    html! { <div class="filters" role="group" aria-label="Show">{ for chips }</div> }
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
