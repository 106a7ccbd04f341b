//! A row of the fact list: the passages on both sides, the verdict between them.

use yew::prelude::*;

use super::direction::dir;
use super::hits::Hits;
use super::ink;
use super::shown::{Shown, Style};
use super::state::{Action, Class, Tab};
use super::words;
use crate::text::Side;

/// What a row shows.
#[derive(Properties, PartialEq)]
pub struct RowProps {
    /// The comparison.
    pub shown: Shown,
    /// The finding.
    pub finding: usize,
    /// What a search found, while there is one.
    pub hits: Option<Hits>,
    /// What the reader does.
    pub act: Callback<Action>,
}

/// A row: the passages on both sides, the verdict between them. One of it is a stop of the Tab key: the verdict, or the passage
/// that stands alone; arrow keys lead to the others.
#[component]
pub fn Row(props: &RowProps) -> Html {
    let RowProps {
        shown,
        finding,
        act,
        ..
    } = props;
    let finding = *finding;
    let id = shown.id(finding);
    let class = format!("fact fact-{} grid", shown.class(finding).word());
    let likely = shown.class(finding) == Class::Likely;
    let slot = words::slot(shown, finding);
    let stop = tabindex(!is_alone(shown, finding));
    html! {
        <div role="listitem" class={classes!(class, likely.then_some("fact-likely"))} data-row={id}>
            <div class="fact-a" data-letter={shown.letter(Side::Left)}>{ passages(props, Side::Left) }</div>
            <button type="button" class="relation" aria-expanded="false" tabindex={stop} onclick={act.reform(move |_| Action::Select(finding, None))}>
                <span class="glyph"><span class="vh">{ words::named(shown, finding) }</span><span aria-hidden="true">{ shown.label(finding) }</span></span>
                if !slot.is_empty() { <span>{ slot }</span> }
            </button>
            <div class="fact-b" data-letter={shown.letter(Side::Right)}>{ passages(props, Side::Right) }</div>
        </div>
    }
}

fn is_alone(shown: &Shown, finding: usize) -> bool {
    matches!(shown.class(finding), Class::Only(_))
}

/// The attribute of what is a stop of the Tab key, or is not.
pub fn tabindex(stop: bool) -> &'static str {
    if stop { "0" } else { "-1" }
}

fn passages(props: &RowProps, side: Side) -> Html {
    let RowProps {
        shown,
        finding,
        hits,
        act,
    } = props;
    let facts = shown.findings[*finding].facts(side);
    if facts.is_empty() {
        return html! { <span class="vh absent">{ shown.locale().not_in(shown.letter(side)) }</span> };
    }
    let article = &shown.side(side).article;
    let none = Hits::default();
    let hits = hits.as_ref().unwrap_or(&none);
    let links = facts.iter().enumerate().map(|(n, &fact)| {
        let (act, finding) = (act.clone(), *finding);
        let onclick = Callback::from(move |e: MouseEvent| {
            e.prevent_default();
            act.emit(Action::Turn(Tab::Article(side)));
            act.emit(Action::Select(finding, None));
        });
        let values = match shown.class(finding) {
            Class::Conflict => vec![(Style::Value, shown.differing(finding, side))],
            _ => Vec::new(),
        };
        html! {
            <a href={format!("#{}", shown.mark(side, fact))} lang={article.language.clone()} dir={dir(shown.direction(side))}
                tabindex={tabindex(n == 0 && is_alone(shown, finding))} {onclick}>
                if shown.starts_inside(side, fact) { { "… " } }
                { ink::passage(&article.text, shown.side(side).facts[fact].span, side, &values, hits, ink::LEGIBLE) }
            </a>
        }
    });
    html! { { for links } }
}
