//! The reader's hand in the comparison: what is being joined, and what a choice comes to meanwhile.

use web_sys::{FocusOptions, HtmlElement};
use yew::prelude::*;

use super::shown::Shown;
use super::state::Action;
use crate::comparison::Correction;
use crate::text::Side;

/// What the parts of the view need to correct.
#[derive(Clone, PartialEq)]
pub struct Hand {
    /// The passage for which a counterpart is looked for.
    pub joining: Option<(Side, usize)>,
    /// Whether the last correction is still told of.
    pub told: bool,
    /// A counterpart is looked for, or no longer.
    pub begin: Callback<Option<(Side, usize)>>,
    /// The reader corrects the comparison.
    pub correct: Callback<Correction>,
    /// The reader takes a correction back, by its place.
    pub retract: Callback<usize>,
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
