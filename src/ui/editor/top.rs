//! The head of the first screen: how the two texts stand to each other, and what can be done with both.

use yew::prelude::*;

use super::byline::letter;
use crate::Comparison;
use crate::comparison::Outcome;
use crate::text::Side;
use crate::ui::announce::Announce;
use crate::ui::scheme;
use crate::ui::state::{Action, Desk, Texts};
use crate::ui::view;

/// The head, with the newest comparison.
pub fn top(desk: &Desk, comparison: Option<&Comparison>, on: &Callback<Action>) -> Html {
    let (first, second) = finding(&desk.texts, desk.shelf.articles().len(), comparison);
    let spoken: String = first.iter().map(|(said, _)| said.as_str()).collect();
    let tool = |name: &'static str, enabled: bool, action: Action| {
        let onclick = on.reform(move |_| action.clone());
        // Not `disabled`: a button that has the focus keeps it when there is nothing left to undo.
        html! { <button class="tool" type="button" aria-disabled={(!enabled).to_string()} {onclick}>{ name }</button> }
    };
    html! {
        <div class="head">
            <Announce message={spoken} />
            <p class="summary">{ for first.into_iter().map(piece) }{ " " }<small>{ second }</small></p>
            <div class="tools" role="group" aria-label="Both texts">
                { tool("Undo", desk.can_undo(), Action::Undo) }
                { tool("Redo", desk.can_redo(), Action::Redo) }
                { tool("Swap", !desk.is_clear(), Action::Swap) }
                { tool("Clear", !desk.is_clear(), Action::Clear) }
                { scheme::list(desk.scheme, &on.reform(Action::Paint)) }
            </div>
        </div>
    }
}

fn piece((text, stands_out): (String, bool)) -> Html {
    if stands_out {
        html! { <b>{ text }</b> }
    } else {
        html! { text }
    }
}

/// A sentence in pieces, each with whether it stands out, and a remark.
type Finding = (Vec<(String, bool)>, String);

fn say(first: &str, second: &str) -> Finding {
    (vec![(first.to_owned(), false)], second.to_owned())
}

/// How the texts stand to each other.
fn finding(texts: &Texts, kept: usize, comparison: Option<&Comparison>) -> Finding {
    match (texts[0].is_blank(), texts[1].is_blank(), comparison) {
        (false, false, Some(comparison)) => match comparison.outcome() {
            Outcome::Related => {
                let counts = comparison.counts();
                (view::related(counts), view::related_rest(counts))
            }
            Outcome::Identical => say(
                "The two texts are the same, word for word.",
                "Is one of them pasted twice?",
            ),
            Outcome::Unrelated => say(
                "The two reports have no fact in common.",
                "They may report on different events.",
            ),
            Outcome::Empty(side) => states_nothing(side),
            Outcome::BothEmpty => say(
                "Neither text states a fact that could be compared.",
                "A full sentence on each side is enough.",
            ),
        },
        (true, false, _) => missing(Side::Left),
        (false, true, _) => missing(Side::Right),
        (true, true, _) if kept > 1 => say(
            &format!("{kept} reports are on your shelf."),
            "Compare all of them at once, or lay any two side by side.",
        ),
        _ => say(
            "Put two reports on the same event side by side.",
            "See what both say, what only one says, and where they contradict each other.",
        ),
    }
}

fn missing(side: Side) -> Finding {
    let nth = match side {
        Side::Left => "first",
        Side::Right => "second",
    };
    say(
        &format!("Article {} is still empty.", letter(side)),
        &format!("Paste, type or drop the {nth} report."),
    )
}

fn states_nothing(side: Side) -> Finding {
    say(
        &format!(
            "Article {} states no fact that could be compared.",
            letter(side)
        ),
        "A full sentence is enough.",
    )
}
