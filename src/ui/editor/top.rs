//! The head of the first screen: how the two texts stand to each other, and what can be done with both.

use std::rc::Rc;

use yew::prelude::*;

use super::pane::letter;
use super::tally::{number, shared};
use crate::Comparison;
use crate::comparison::{Counts, Outcome};
use crate::text::Side;
use crate::ui::state::{Action, Texts};

#[derive(Properties)]
pub struct TopProps {
    pub texts: Texts,
    /// The newest comparison.
    pub comparison: Option<Rc<Comparison>>,
    /// Whether there is a step back, and one forth.
    pub steps: [bool; 2],
    /// Whether there is nothing to clear.
    pub clear: bool,
    pub on: Callback<Action>,
}

impl PartialEq for TopProps {
    fn eq(&self, other: &Self) -> bool {
        self.texts == other.texts
            && self.comparison.as_ref().map(Rc::as_ptr) == other.comparison.as_ref().map(Rc::as_ptr)
            && self.steps == other.steps
            && self.clear == other.clear
            && self.on == other.on
    }
}

/// The head.
#[component]
pub fn Top(props: &TopProps) -> Html {
    let [undo, redo] = props.steps;
    let (first, second) = finding(&props.texts, props.comparison.as_deref());
    let tool = |name: &'static str, enabled: bool, action: Action| {
        let onclick = props.on.reform(move |_| action.clone());
        html! { <button class="tool" type="button" disabled={!enabled} {onclick}>{ name }</button> }
    };
    html! {
        <header class="head">
            <p class="summary" role="status">{ first }{ " " }<small>{ second }</small></p>
            <div class="tools" role="group" aria-label="Both texts">
                { tool("Undo", undo, Action::Undo) }
                { tool("Redo", redo, Action::Redo) }
                { tool("Swap", !props.clear, Action::Swap) }
                { tool("Clear", !props.clear, Action::Clear) }
            </div>
        </header>
    }
}

/// How the texts stand to each other, in a sentence and a remark.
fn finding(texts: &Texts, comparison: Option<&Comparison>) -> (String, String) {
    let say = |first: &str, second: &str| (first.to_owned(), second.to_owned());
    match (texts[0].is_blank(), texts[1].is_blank(), comparison) {
        (false, false, Some(comparison)) => match comparison.outcome() {
            Outcome::Related => related(comparison.counts()),
            Outcome::Identical => say(
                "Both articles are the same, word for word.",
                "Is one of them pasted twice?",
            ),
            Outcome::Unrelated => say(
                "The two articles have no fact in common.",
                "They may report on different events.",
            ),
            Outcome::Empty(side) => states_nothing(side),
            Outcome::BothEmpty => say(
                "Neither article states anything that could be compared.",
                "A full sentence on each side is enough.",
            ),
        },
        (true, false, _) => missing(Side::Left),
        (false, true, _) => missing(Side::Right),
        _ => say(
            "Put two reports on the same event side by side.",
            "See what both say, what only one says, and where they contradict each other.",
        ),
    }
}

fn missing(side: Side) -> (String, String) {
    let nth = match side {
        Side::Left => "first",
        Side::Right => "second",
    };
    (
        format!("Article {} is still empty.", letter(side)),
        format!("Paste, type or drop the {nth} report."),
    )
}

fn states_nothing(side: Side) -> (String, String) {
    (
        format!(
            "Article {} states nothing that could be compared.",
            letter(side)
        ),
        "A full sentence is enough.".to_owned(),
    )
}

fn related(counts: Counts) -> (String, String) {
    let both = shared(counts);
    let first = match (both, counts.conflict) {
        (0, n) => format!(
            "The two reports contradict each other on {}.",
            number(n, "fact")
        ),
        (n, 0) => format!(
            "The two reports agree on {} and contradict each other on none.",
            number(n, "fact")
        ),
        (n, m) => format!(
            "The two reports agree on {} and contradict each other on {m}.",
            number(n, "fact")
        ),
    };
    let alone = counts.only_left + counts.only_right;
    (first, format!("{} in one only.", number(alone, "fact")))
}
