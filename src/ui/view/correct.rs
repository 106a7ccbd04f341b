//! Correcting by hand: a card's buttons, the passage to be joined while the reader looks for its counterpart, and the list
//! of what was corrected.

use web_sys::{FocusOptions, HtmlElement, MouseEvent};
use yew::prelude::*;

use super::shown::{Shown, letter};
use super::state::{Action, Class, Tab};
use crate::comparison::Correction;
use crate::report::{citation, legible};
use crate::text::Side;
use crate::ui::clipboard::copy;
use crate::ui::corrections::said;

/// What the parts of the view need to correct.
#[derive(Clone, PartialEq)]
pub struct Hand {
    /// The passage for which a counterpart is looked for.
    joining: Option<(Side, usize)>,
    /// Whether the last correction is still told of.
    told: bool,
    begin: Callback<Option<(Side, usize)>>,
    correct: Callback<Correction>,
    retract: Callback<usize>,
}

/// The hand, and what the reader does with it taken into account: while a passage is to be joined, the next one chosen on
/// the other side is its counterpart.
#[hook]
pub fn use_hand(
    shown: &Shown,
    act: &Callback<Action>,
    frame: &NodeRef,
    on_correct: &Callback<Correction>,
    on_retract: &Callback<usize>,
) -> (Hand, Callback<Action>) {
    let joining = use_state_eq(|| None::<(Side, usize)>);
    let told = use_state_eq(|| false);
    let begin = {
        let (joining, told, frame) = (joining.setter(), told.setter(), frame.clone());
        use_callback((), move |from: Option<(Side, usize)>, ()| {
            joining.set(from);
            told.set(false);
            focus(&frame);
        })
    };
    let correct = {
        let (joining, told, frame) = (joining.setter(), told.setter(), frame.clone());
        use_callback(
            (act.clone(), on_correct.clone()),
            move |correction: Correction, (act, on_correct)| {
                act.emit(Action::Deselect);
                act.emit(Action::Light(None));
                on_correct.emit(correction);
                joining.set(None);
                told.set(true);
                focus(&frame);
            },
        )
    };
    let retract = {
        let (told, frame) = (told.setter(), frame.clone());
        use_callback(
            (act.clone(), on_retract.clone()),
            move |place: usize, (act, on_retract)| {
                act.emit(Action::Deselect);
                act.emit(Action::Light(None));
                on_retract.emit(place);
                told.set(false);
                focus(&frame);
            },
        )
    };
    let watched = use_callback(
        (
            act.clone(),
            correct.clone(),
            begin.clone(),
            shown.clone(),
            *joining,
        ),
        |action: Action, (act, correct, begin, shown, joining)| match (
            joining,
            joining.and_then(|from| joined(shown, from, &action)),
        ) {
            (_, Some(correction)) => correct.emit(correction),
            (Some(_), None) if action == Action::Deselect => begin.emit(None),
            _ => act.emit(action),
        },
    );
    let hand = Hand {
        joining: *joining,
        told: *told,
        begin,
        correct,
        retract,
    };
    (hand, watched)
}

/// The correction that a choice makes: the fact that was pointed at, or the first one of the finding, on the other side.
fn joined(shown: &Shown, (side, fact): (Side, usize), action: &Action) -> Option<Correction> {
    let Action::Select(finding, from) = action else {
        return None;
    };
    let other = match from {
        Some((at, other)) => (*at != side).then_some(*other),
        None => shown.findings[*finding]
            .facts(side.other())
            .first()
            .copied(),
    }?;
    Some(match side {
        Side::Left => Correction::join(shown, fact, other),
        Side::Right => Correction::join(shown, other, fact),
    })
}

/// What had the focus is gone; keys shall still be heard, and nothing shall scroll.
fn focus(frame: &NodeRef) {
    if let Some(frame) = frame.cast::<HtmlElement>() {
        let still = FocusOptions::new();
        still.set_prevent_scroll(true);
        let _ = frame.focus_with_options(&still);
    }
}

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
                copy(citation(&shown, finding), near, done);
            }
        })
    };
    let said = match *copied {
        None => "Copy",
        Some(true) => "Copied",
        Some(false) => "Not copied",
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
        html! { <button type="button" class="tool" {onclick}>{ "Join with…" }</button> }
    });
    let part = (!matches!(shown.class(finding), Class::Only(_))).then(|| {
        let (shown, correct) = (shown.clone(), hand.correct.clone());
        let onclick =
            Callback::from(move |_: MouseEvent| correct.emit(Correction::part(&shown, finding)));
        html! { <button type="button" class="tool" {onclick}>{ "Not the same fact" }</button> }
    });
    html! { <>{ part }{ join }</> }
}

/// A comparison.
#[derive(Properties, PartialEq)]
pub struct CorrectProps {
    /// The comparison.
    pub shown: Shown,
}

/// A line below the head: what to choose while a passage is to be joined, or what was just corrected.
#[component]
pub fn Told(props: &CorrectProps) -> Html {
    let Some(hand) = use_context::<Hand>() else {
        return Html::default();
    };
    let shown = &props.shown;
    if let Some((side, fact)) = hand.joining {
        let reading = shown.side(side);
        let Some(fact) = reading.facts.get(fact) else {
            return Html::default();
        };
        let cancel = hand.begin.reform(|_: MouseEvent| None);
        return html! {
            <div class="told">
                <p role="status">
                    { format!("Choose the passage in {} that states this fact: ", letter(side.other())) }
                    <q dir="auto" lang={reading.article.language.clone()}>{ legible(fact.span.of(&reading.article.text)) }</q>
                </p>
                <button type="button" class="tool" onclick={cancel}>{ "Cancel" }</button>
            </div>
        };
    }
    let last = shown.corrections.len().checked_sub(1);
    match last.filter(|_| hand.told) {
        Some(last) => html! {
            <div class="told">
                <p role="status">{ said(shown, &shown.corrections[last]) }</p>
                <button type="button" class="tool" onclick={hand.retract.reform(move |_: MouseEvent| last)}>{ "Undo" }</button>
            </div>
        },
        None => Html::default(),
    }
}

/// What was corrected, at the end of the fact list; each can be taken back.
#[component]
pub fn Corrected(props: &CorrectProps) -> Html {
    let hand = use_context::<Hand>();
    let shown = &props.shown;
    let (Some(hand), false) = (hand, shown.corrections.is_empty()) else {
        return Html::default();
    };
    let rows = shown.corrections.iter().enumerate().map(|(place, correction)| {
        let onclick = hand.retract.reform(move |_: MouseEvent| place);
        let words = said(shown, correction);
        html! {
            <li class="correction grid"><p>{ &words }</p>
                <button type="button" class="tool" aria-label={format!("Undo: {words}")} {onclick}>{ "Undo" }</button>
            </li>
        }
    });
    html! {
        <>
            <li class="group grid"><span>{ "Your corrections" }</span></li>
            { for rows }
        </>
    }
}
