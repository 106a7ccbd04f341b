//! Correcting by hand: a card's buttons, the passage to be joined while the reader looks for its counterpart, and the list
//! of what was corrected.

use web_sys::{HtmlElement, MouseEvent};
use yew::prelude::*;

use super::hand::Hand;
use super::shown::Shown;
use super::state::{Action, Class, Tab};
use crate::comparison::Correction;
use crate::report::{citation, legible};
use crate::text::Side;
use crate::ui::clipboard::copy;
use crate::ui::corrections::said;

/// A finding of a comparison.
#[derive(Properties, PartialEq)]
pub struct ActsProps {
    /// The comparison.
    pub shown: Shown,
    /// The finding.
    pub finding: usize,
    /// What the reader does.
    pub act: Callback<Action>,
}

/// The buttons of a card that copy and correct.
#[component]
pub fn Acts(props: &ActsProps) -> Html {
    let hand = use_context::<Hand>();
    let copied = use_state_eq(|| None::<bool>);
    let button = use_node_ref();
    let onclick = {
        let (shown, finding) = (props.shown.clone(), props.finding);
        let (copied, button) = (copied.clone(), button.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(near) = button.cast::<HtmlElement>() {
                let copied = copied.clone();
                let done = Callback::from(move |done| copied.set(Some(done)));
                copy(citation(&shown, finding, shown.locale()), near, done);
            }
        })
    };
    let said = match *copied {
        None => props.shown.locale().copy(),
        Some(true) => props.shown.locale().copied(),
        Some(false) => props.shown.locale().not_copied(),
    };
    html! {
        <>
            { hand.map(|hand| correcting(props, &hand)) }
            <button type="button" class="tool" ref={button} {onclick}>{ said }</button>
            <span class="vh" role="status">{ copied.map(|_| said) }</span>
        </>
    }
}

fn correcting(props: &ActsProps, hand: &Hand) -> Html {
    let ActsProps {
        shown,
        finding,
        act,
    } = props;
    let finding = *finding;
    let side = match shown.class(finding) {
        Class::Only(side) => side,
        _ => Side::Left,
    };
    let join = shown.findings[finding].facts(side).first().map(|&fact| {
        let (begin, act) = (hand.begin.clone(), act.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            act.emit(Action::Deselect);
            act.emit(Action::Turn(Tab::Article(side.other())));
            begin.emit(Some((side, fact)));
        });
        html! { <button type="button" class="tool" {onclick}>{ shown.locale().join_with() }</button> }
    });
    let part = (!matches!(shown.class(finding), Class::Only(_))).then(|| {
        let (shown, correct) = (shown.clone(), hand.correct.clone());
        let onclick =
            Callback::from(move |_: MouseEvent| correct.emit(Correction::part(&shown, finding)));
        html! { <button type="button" class="tool" {onclick}>{ props.shown.locale().not_same() }</button> }
    });
    html! { <>{ part }{ join }</> }
}

/// A line below the head: what to choose while a passage is to be joined, or what was just corrected.
pub fn told(hand: &Hand, shown: &Shown) -> Html {
    if let Some((side, fact)) = hand.joining {
        let reading = shown.side(side);
        let Some(fact) = reading.facts.get(fact) else {
            return Html::default();
        };
        let cancel = hand.begin.reform(|_: MouseEvent| None);
        return html! {
            <div class="told">
                <p role="status">
                    { shown.locale().choose_passage(shown.letter(side.other())) }{ " " }
                    <q dir="auto" lang={reading.article.language.clone()}>{ legible(fact.span.of(&reading.article.text)) }</q>
                </p>
                <button type="button" class="tool" onclick={cancel}>{ shown.locale().cancel() }</button>
            </div>
        };
    }
    let last = shown.corrections.len().checked_sub(1);
    match last.filter(|_| hand.told) {
        Some(last) => html! {
            <div class="told">
                <p role="status">{ said(shown, &shown.corrections[last], shown.locale()) }</p>
                <button type="button" class="tool" onclick={hand.retract.reform(move |_: MouseEvent| last)}>{ shown.locale().undo() }</button>
            </div>
        },
        None => Html::default(),
    }
}

/// What was corrected, at the end of the fact list; each can be taken back.
pub fn corrected(hand: Option<&Hand>, shown: &Shown) -> Html {
    let (Some(hand), false) = (hand, shown.corrections.is_empty()) else {
        return Html::default();
    };
    let rows = shown.corrections.iter().enumerate().map(|(place, correction)| {
        let onclick = hand.retract.reform(move |_: MouseEvent| place);
        let words = said(shown, correction, shown.locale());
        html! {
            <div role="listitem" class="correction grid"><p>{ &words }</p>
                <button type="button" class="tool" aria-label={shown.locale().undo_named(&words)} {onclick}>{ shown.locale().undo() }</button>
            </div>
        }
    });
    html! {
        <>
            <div role="listitem" class="group grid"><span>{ shown.locale().your_corrections() }</span></div>
            { for rows }
        </>
    }
}
