//! What keys and steps do in the view: the pure ones of `keys` carried out, with the focus where it belongs.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::ViewProps;
use super::keys::{Command, Step, command, step};
use super::measure::{all, around};
use super::reins::Reins;
use super::shown::Shown;
use super::state::{Action, State, Tab};
use crate::text::Side;

/// Steps from conflict to conflict.
pub fn stepping(shown: &Shown, state: &State, act: &Callback<Action>) -> Callback<bool> {
    let (shown, state, act) = (shown.clone(), state.clone(), act.clone());
    Callback::from(move |onward| {
        let way = if onward {
            Step::NextConflict
        } else {
            Step::PreviousConflict
        };
        if let Some(action) = step(&shown, &state, Side::Left, way) {
            act.emit(action);
        }
    })
}

/// Where the stage leaves what moves the panes.
pub type Held = Rc<RefCell<Option<Reins>>>;

/// What a key does anywhere in the view.
pub fn onkeydown(
    props: &ViewProps,
    shown: &Shown,
    state: &State,
    act: &Callback<Action>,
    field: &NodeRef,
    reins: &Held,
) -> Callback<KeyboardEvent> {
    let (shown, state, act, field, reins) = (
        shown.clone(),
        state.clone(),
        act.clone(),
        field.clone(),
        reins.clone(),
    );
    let (on_swap, on_edit) = (props.on_swap.clone(), props.on_edit.clone());
    Callback::from(move |e: KeyboardEvent| {
        if e.ctrl_key()
            || e.meta_key()
            || e.alt_key()
            || around(&e, "input, textarea, select, dialog").is_some()
        {
            return;
        }
        let key = e.key();
        if key == "Escape" {
            let from = state.selected.and_then(|s| s.from);
            act.emit(Action::Deselect);
            if let (Some((side, fact)), Some(reins)) = (from, &*reins.borrow()) {
                reins.focus(&shown.mark(side, fact), false);
            }
            return;
        }
        let Some(asked) = command(&key).filter(|_| state.settings.shortcuts) else {
            return;
        };
        e.prevent_default();
        match asked {
            Command::Step(way) => {
                let pane = around(&e, "[data-side]").and_then(|p| p.get_attribute("data-side"));
                let side = side_at_hand(pane.as_deref(), &state);
                let Some(action) = step(&shown, &state, side, way) else {
                    return;
                };
                let place = reached(&shown, side, &action);
                let bring = matches!(action, Action::Select(..));
                let listed = around(&e, ".list").is_some();
                act.emit(action);
                if let (Some((side, fact)), false, Some(reins)) =
                    (place, listed && bring, &*reins.borrow())
                {
                    // The Tab key's place goes along.
                    act.emit(Action::Move(side, fact));
                    reins.focus(&shown.mark(side, fact), !bring);
                }
            }
            Command::Swap => on_swap.emit(()),
            Command::Edit => on_edit.emit(()),
            Command::Help => act.emit(Action::Help(true)),
            Command::Search => {
                if let Some(field) = field.cast::<HtmlElement>() {
                    let _ = field.focus();
                }
            }
        }
    })
}

/// Gives an element the focus if nothing has it, so that keys go somewhere.
pub fn catch_focus(element: &Element) {
    let focused = gloo::utils::document().active_element();
    if let (true, Some(element)) = (
        focused.is_none_or(|e| e.tag_name() == "BODY"),
        element.dyn_ref::<HtmlElement>(),
    ) {
        let _ = element.focus();
    }
}

/// The passage that a step leads to, in the article at hand if it stands there: a reader who cannot see it is told by
/// the focus.
fn reached(shown: &Shown, side: Side, action: &Action) -> Option<(Side, usize)> {
    match *action {
        Action::Select(_, Some(place)) => Some(place),
        Action::Select(finding, None) => [side, side.other()].into_iter().find_map(|s| {
            let fact = shown.findings[finding].facts(s).first()?;
            Some((s, *fact))
        }),
        Action::Move(side, fact) => Some((side, fact)),
        _ => None,
    }
}

/// The article that keys work on: the one with the focus, the one last pointed at, the one in view, the left one.
fn side_at_hand(pane: Option<&str>, state: &State) -> Side {
    match (pane, state.selected.and_then(|s| s.from), state.tab) {
        (Some("a"), ..) => Side::Left,
        (Some(_), ..) => Side::Right,
        (None, Some((side, _)), _) | (None, None, Tab::Article(side)) => side,
        (None, None, Tab::Facts) => Side::Left,
    }
}

/// Brings the next hit into view, after the one that was last brought.
pub fn next_hit(frame: &NodeRef) -> Callback<()> {
    let frame = frame.clone();
    Callback::from(move |()| {
        let Some(frame) = frame.cast::<Element>() else {
            return;
        };
        let hits = all(&frame, ".pane .hit");
        let current = hits.iter().position(|h| h.class_list().contains("current"));
        for hit in &hits {
            let _ = hit.class_list().remove_1("current");
        }
        let next = current.map_or(0, |c| (c + 1) % hits.len().max(1));
        let Some(hit) = hits.get(next) else { return };
        let _ = hit.class_list().add_1("current");
        let pane = hit
            .closest(".pane")
            .ok()
            .flatten()
            .and_then(|p| p.dyn_into::<Element>().ok());
        if let Some(pane) = pane {
            let by =
                hit.get_bounding_client_rect().top() - pane.get_bounding_client_rect().top() - 96.0;
            pane.set_scroll_top(pane.scroll_top() + by.round() as i32);
        }
    })
}
