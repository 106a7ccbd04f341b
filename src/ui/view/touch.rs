//! Listens for swipes on the view and turns the tabs, where tabs are shown.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, TouchEvent};
use yew::prelude::*;

use super::measure::{all, around};
use super::state::{Action, Tab};
use super::swipe::swiped;

/// What happens when a finger comes down and when it goes.
#[hook]
pub fn use_swipes(
    frame: &NodeRef,
    tab: Tab,
    act: &Callback<Action>,
) -> (Callback<TouchEvent>, Callback<TouchEvent>) {
    let start = use_mut_ref(|| None::<[f64; 2]>);
    let ontouchstart = {
        let start = start.clone();
        Callback::from(move |e: TouchEvent| {
            // Two fingers zoom, and a rail is dragged.
            let single = e.touches().length() == 1 && around(&e, ".rail, dialog, input").is_none();
            *start.borrow_mut() = single.then(|| place(&e)).flatten();
        })
    };
    let (frame, act) = (frame.clone(), act.clone());
    let ontouchend = Callback::from(move |e: TouchEvent| {
        let (Some([x, y]), Some([to_x, to_y])) = (start.take(), place(&e)) else {
            return;
        };
        let Some(mirrored) = tabs_mirrored(&frame) else {
            return;
        };
        let along = if mirrored { to_x - x } else { x - to_x };
        if let Some(to) = swiped(tab, along, to_y - y) {
            act.emit(Action::Turn(to));
        }
    });
    (ontouchstart, ontouchend)
}

fn place(e: &TouchEvent) -> Option<[f64; 2]> {
    let touch = e.changed_touches().item(0)?;
    Some([f64::from(touch.client_x()), f64::from(touch.client_y())])
}

/// Whether the tabs run from right to left; nothing where there are none in view.
fn tabs_mirrored(frame: &NodeRef) -> Option<bool> {
    let frame = frame.cast::<web_sys::Element>()?;
    let tabs = all(&frame, "[role=tab]");
    let left = |t: &web_sys::Element| t.dyn_ref::<HtmlElement>().map(HtmlElement::offset_left);
    let (first, last) = (tabs.first()?, tabs.last()?);
    (first.client_width() > 0).then(|| left(first) > left(last))
}
