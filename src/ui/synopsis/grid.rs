//! A table of buttons as one stop of the Tab key: arrow keys move from button to button, Home and End along a row.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusEvent, HtmlElement, KeyboardEvent};
use yew::prelude::*;

use crate::locale::Locale;

/// A place in the table, row and column.
pub type At = (usize, usize);

/// The rows of the table: whether a button stands in each column.
pub type Buttons = Rc<Vec<Vec<bool>>>;

/// What makes a table a grid.
pub struct Grid {
    /// The table.
    pub table: NodeRef,
    /// Moves the focus.
    pub onkeydown: Callback<KeyboardEvent>,
    /// Follows the focus, however it came.
    pub onfocusin: Callback<FocusEvent>,
    current: Option<At>,
}

impl Grid {
    /// The `tabindex` of the button at a place.
    #[must_use]
    pub fn tabindex(&self, at: At) -> &'static str {
        if self.current == Some(at) { "0" } else { "-1" }
    }
}

/// The name by which a button is found: its `data-at`.
#[must_use]
pub fn name((row, column): At) -> String {
    format!("{row}-{column}")
}

/// A grid of buttons; the one at `back` gets the focus at the start.
#[hook]
pub fn use_grid(locale: Locale, buttons: &Buttons, back: Option<At>) -> Grid {
    let table = use_node_ref();
    let kept = use_state_eq(|| back.unwrap_or_default());
    let current = nearest(buttons, *kept);
    use_effect_with((), {
        let table = table.clone();
        move |()| {
            if let (Some(_), Some(at)) = (back, current) {
                focus(&table, at);
            }
        }
    });
    let onkeydown = {
        let (table, buttons) = (table.clone(), buttons.clone());
        Callback::from(move |event: KeyboardEvent| {
            let plain = !(event.ctrl_key() || event.meta_key() || event.alt_key());
            let at = place(event.target()).filter(|_| plain);
            let Some(to) = at.and_then(|at| moved(&buttons, at, &turned(locale, event.key())))
            else {
                return;
            };
            event.prevent_default();
            focus(&table, to);
        })
    };
    let onfocusin = {
        let kept = kept.setter();
        Callback::from(move |event: FocusEvent| {
            if let Some(at) = place(event.target()) {
                kept.set(at);
            }
        })
    };
    Grid {
        table,
        onkeydown,
        onfocusin,
        current,
    }
}

/// Gives the focus to the button at a place.
fn focus(table: &NodeRef, at: At) {
    let selector = format!("[data-at=\"{}\"]", name(at));
    let found = table
        .cast::<Element>()
        .and_then(|t| t.query_selector(&selector).ok()?)
        .and_then(|e| e.dyn_into::<HtmlElement>().ok());
    if let Some(button) = found {
        let _ = button.focus();
    }
}

/// The place of the button that an event is about.
fn place(target: Option<web_sys::EventTarget>) -> Option<At> {
    let element = target?.dyn_into::<Element>().ok()?;
    let name = element
        .closest("[data-at]")
        .ok()??
        .get_attribute("data-at")?;
    let (row, column) = name.split_once('-')?;
    Some((row.parse().ok()?, column.parse().ok()?))
}

/// The place itself if a button stands there, else that of the first button.
fn nearest(buttons: &[Vec<bool>], (row, column): At) -> Option<At> {
    let there = buttons.get(row).and_then(|r| r.get(column)) == Some(&true);
    if there {
        return Some((row, column));
    }
    let first = |(r, row): (usize, &Vec<bool>)| Some((r, row.iter().position(|b| *b)?));
    buttons.iter().enumerate().find_map(first)
}

/// A key as it would be pressed in a table whose columns run from left to right.
fn turned(locale: Locale, key: String) -> String {
    match key.as_str() {
        "ArrowRight" if locale.is_rtl() => "ArrowLeft".into(),
        "ArrowLeft" if locale.is_rtl() => "ArrowRight".into(),
        _ => key,
    }
}

/// The place where a key leads from another; places without a button are passed over.
fn moved(buttons: &[Vec<bool>], (row, column): At, key: &str) -> Option<At> {
    let line = buttons.get(row)?;
    let there = |&(r, c): &At| buttons[r].get(c) == Some(&true);
    match key {
        "ArrowRight" => (column + 1..line.len()).map(|c| (row, c)).find(there),
        "ArrowLeft" => (0..column).rev().map(|c| (row, c)).find(there),
        "ArrowDown" => (row + 1..buttons.len()).map(|r| (r, column)).find(there),
        "ArrowUp" => (0..row).rev().map(|r| (r, column)).find(there),
        "Home" => (0..line.len()).map(|c| (row, c)).find(there),
        "End" => (0..line.len()).rev().map(|c| (row, c)).find(there),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_move_from_button_to_button() {
        let diagonal: Vec<Vec<bool>> = (0..3).map(|r| (0..3).map(|c| r != c).collect()).collect();
        for (at, key, to) in [
            ((0, 1), "ArrowRight", Some((0, 2))),
            ((0, 2), "ArrowRight", None),
            ((1, 0), "ArrowRight", Some((1, 2))),
            ((1, 2), "ArrowLeft", Some((1, 0))),
            ((0, 1), "ArrowDown", Some((2, 1))),
            ((2, 1), "ArrowUp", Some((0, 1))),
            ((0, 2), "Home", Some((0, 1))),
            ((2, 0), "End", Some((2, 1))),
            ((0, 1), "x", None),
            ((7, 1), "ArrowDown", None),
        ] {
            assert_eq!(moved(&diagonal, at, key), to, "{at:?} {key}");
        }
    }

    #[test]
    fn one_button_is_always_the_stop() {
        let buttons = vec![vec![false, true], vec![true, true]];
        assert_eq!(nearest(&buttons, (1, 0)), Some((1, 0)));
        assert_eq!(nearest(&buttons, (0, 0)), Some((0, 1)));
        assert_eq!(nearest(&buttons, (9, 0)), Some((0, 1)));
        assert_eq!(nearest(&[], (0, 0)), None);
    }
}
