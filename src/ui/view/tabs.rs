//! The tabs of the narrow view: A, B and the facts, one at a time.

use yew::prelude::*;

use super::shown::Shown;
use super::state::{Action, Tab};
use super::swipe::TABS;
use crate::text::Side;

/// What the tabs show.
#[derive(Properties, PartialEq)]
pub struct TabsProps {
    /// The comparison.
    pub shown: Shown,
    /// The part in view.
    pub tab: Tab,
    /// What the reader does.
    pub act: Callback<Action>,
}

/// The tabs; arrow keys go from one to the next.
#[component]
pub fn Tabs(props: &TabsProps) -> Html {
    let refs = [use_node_ref(), use_node_ref(), use_node_ref()];
    let at = TABS.iter().position(|t| *t == props.tab).unwrap_or(0);
    // The tabs stand in the order in which their language is written.
    let onward = if props.shown.locale().is_rtl() {
        "ArrowLeft"
    } else {
        "ArrowRight"
    };
    let onkeydown = {
        let (refs, act) = (refs.clone(), props.act.clone());
        Callback::from(move |e: KeyboardEvent| {
            let to = match e.key().as_str() {
                key if key == onward => (at + 1) % 3,
                "ArrowRight" | "ArrowLeft" => (at + 2) % 3,
                _ => return,
            };
            e.prevent_default();
            act.emit(Action::Turn(TABS[to]));
            if let Some(tab) = refs[to].cast::<web_sys::HtmlElement>() {
                let _ = tab.focus();
            }
        })
    };
    let tabs = TABS.iter().zip(&refs).map(|(&tab, node)| {
        let on = tab == props.tab;
        let controls = match tab {
            Tab::Article(Side::Left) => "pane-a",
            Tab::Article(Side::Right) => "pane-b",
            Tab::Facts => "facts",
        };
        html! {
            <button type="button" role="tab" ref={node} aria-selected={on.to_string()} aria-controls={controls}
                tabindex={if on { "0" } else { "-1" }} onclick={props.act.reform(move |_| Action::Turn(tab))}>
                { name(&props.shown, tab) }
            </button>
        }
    });
    html! { <div class="tabs" role="tablist" aria-label={props.shown.locale().parts()} {onkeydown}>{ for tabs }</div> }
}

fn name(shown: &Shown, tab: Tab) -> Html {
    match tab {
        Tab::Article(side) => {
            let source = shown
                .side(side)
                .article
                .source
                .clone()
                .unwrap_or_else(|| shown.locale().article_alone().into());
            html! { <><span class="letter">{ shown.letter(side) }</span>{ " " }<span class="tab-name" dir="auto">{ source }</span></> }
        }
        Tab::Facts => {
            html! { <>{ shown.locale().facts() }{ " " }<span class="count">{ shown.locale().number(shown.findings.len()) }</span></> }
        }
    }
}
