//! The pairing card: a row that has opened; whole sentences with the words both have, the values, and why.

use yew::prelude::*;

use super::correct::Acts;
use super::direction::dir;
use super::hits::Hits;
use super::ink;
use super::published;
use super::shown::{Shown, Style};
use super::state::{Action, Class, Tab};
use super::words;
use crate::comparison::{Run, Status};
use crate::text::{Side, Span};

/// The pairing card.
pub fn card(shown: &Shown, finding: usize, act: &Callback<Action>) -> Html {
    let (head, word) = words::verdict(shown, finding);
    let class = shown.class(finding);
    let show = {
        let act = act.clone();
        Callback::from(move |_: MouseEvent| {
            let side = if class == Class::Only(Side::Right) {
                Side::Right
            } else {
                Side::Left
            };
            act.emit(Action::Turn(Tab::Article(side)));
            act.emit(Action::Select(finding, None));
        })
    };
    html! {
        <div role="listitem" class={format!("card card-{} grid", class.word())} tabindex="-1" id={format!("card-{}", shown.id(finding))} data-row={shown.id(finding)}>
            <div class="card-a">{ passage(shown, finding, Side::Left) }</div>
            <div class="card-mid">
                <span class="glyph"><span class="vh">{ words::named(shown, finding) }</span><span aria-hidden="true">{ shown.label(finding) }</span></span>
                <b>{ head }</b>{ word }
            </div>
            <div class="card-b">{ passage(shown, finding, Side::Right) }</div>
            <div class="card-why">
                <p>{ words::why(shown, finding) }</p>
                <div>
                    <button type="button" class="tool" onclick={show}>{ shown.locale().show_in_text() }</button>
                    <Acts shown={shown.clone()} {finding} {act} />
                    <button type="button" class="tool" onclick={act.reform(|_| Action::Deselect)}>{ shown.locale().close() }</button>
                </div>
            </div>
        </div>
    }
}

/// The sentences of a finding on one side, under the name of their article; nothing where that side has none.
pub fn passage(shown: &Shown, finding: usize, side: Side) -> Html {
    let reading = shown.side(side);
    let sentences = shown.sentences_of(finding, side);
    if sentences.is_empty() {
        return html! { <span class="vh absent">{ shown.locale().not_in(shown.letter(side)) }</span> };
    }
    let layers = layers(shown, finding, side);
    let none = Hits::default();
    let said = sentences.iter().map(|&s| {
        let span = reading.sentences[s].span;
        html! {
            <p class="say" lang={reading.article.language.clone()} dir={dir(shown.direction(side))}>
                { ink::passage(&reading.article.text, span, side, &layers, &none, ink::LEGIBLE) }
            </p>
        }
    });
    let published = reading.article.published.as_deref();
    let when = published.map(|p| published::words(shown.locale(), p));
    let who = [Some(shown.source(side)), when]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(shown.locale().comma());
    html! {
        <>
            <p class="who"><span class="letter" aria-hidden="true">{ shown.letter(side) }</span>{ who }</p>
            { for said }
        </>
    }
}

/// What stands out in a passage: values that differ before words that both have.
fn layers(shown: &Shown, finding: usize, side: Side) -> Vec<(Style, Vec<Span>)> {
    let f = &shown.findings[finding];
    if f.status == Status::Unique {
        return Vec::new();
    }
    let diff = shown.word_diff(finding);
    let runs: &[Run] = match side {
        Side::Left => &diff.left,
        Side::Right => &diff.right,
    };
    let text = &shown.side(side).article.text;
    let same = runs
        .iter()
        .filter(|r| r.same)
        .map(|r| trimmed(r.span, text))
        .collect();
    let values = if f.status == Status::Conflict {
        shown.differing(finding, side)
    } else {
        Vec::new()
    };
    vec![(Style::Value, values), (Style::Same, same)]
}

/// A span without the white space and the punctuation at its ends, which are not to be underlined.
fn trimmed(span: Span, text: &str) -> Span {
    let words = span.of(text);
    let edge = |c: char| c.is_whitespace() || ".,;:!?\"“”„«»()".contains(c);
    let start = span.start + words.len() - words.trim_start_matches(edge).len();
    Span::new(
        start,
        start.max(span.start + words.trim_end_matches(edge).len()),
    )
}
