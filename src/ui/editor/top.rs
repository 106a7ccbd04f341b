//! The head of the first screen: how the two texts stand to each other, and what can be done with both.

use yew::prelude::*;

use crate::Comparison;
use crate::comparison::Outcome;
use crate::locale::Locale;
use crate::report::letter;
use crate::text::Side;
use crate::ui::announce::Announce;
use crate::ui::scheme;
use crate::ui::state::{Action, Desk, Texts};
use crate::ui::{language, view};

/// The head, with the newest comparison.
pub fn top(
    locale: Locale,
    desk: &Desk,
    comparison: Option<&Comparison>,
    on: &Callback<Action>,
    on_language: &Option<Callback<Locale>>,
) -> Html {
    let (first, second) = finding(locale, &desk.texts, desk.shelf.articles().len(), comparison);
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
            <div class="tools" role="group" aria-label={locale.both_texts()}>
                { tool(locale.undo(), desk.can_undo(), Action::Undo) }
                { tool(locale.redo(), desk.can_redo(), Action::Redo) }
                { tool(locale.swap(), !desk.is_clear(), Action::Swap) }
                { tool(locale.clear(), !desk.is_clear(), Action::Clear) }
                { scheme::list(locale, desk.scheme, &on.reform(Action::Paint)) }
                { language::choice(locale, on_language) }
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

fn say(first: impl Into<String>, second: &str) -> Finding {
    (vec![(first.into(), false)], second.to_owned())
}

/// How the texts stand to each other.
fn finding(locale: Locale, texts: &Texts, kept: usize, comparison: Option<&Comparison>) -> Finding {
    match (texts[0].is_blank(), texts[1].is_blank(), comparison) {
        (false, false, Some(comparison)) => match comparison.outcome() {
            Outcome::Related => {
                let counts = comparison.counts();
                (
                    view::related(locale, counts),
                    view::related_rest(locale, counts),
                )
            }
            Outcome::Identical => say(locale.identical(), locale.pasted_twice()),
            Outcome::Unrelated => say(locale.nothing_common(), locale.different_events()),
            Outcome::Empty(side) => {
                let none = locale.no_fact(letter(locale, side));
                say(none, locale.full_sentence())
            }
            Outcome::BothEmpty => say(locale.no_facts(), locale.full_sentence_each()),
        },
        (true, false, _) => missing(locale, Side::Left),
        (false, true, _) => missing(locale, Side::Right),
        (true, true, _) if kept > 1 => {
            say(locale.reports_on_shelf(kept), locale.reports_on_shelf_do())
        }
        _ => say(locale.begin(), locale.begin_why()),
    }
}

fn missing(locale: Locale, side: Side) -> Finding {
    let paste = match side {
        Side::Left => locale.paste_first_report(),
        Side::Right => locale.paste_second_report(),
    };
    say(locale.still_empty(letter(locale, side)), paste)
}
