//! Arrow keys in a list or a table whose rows have several links and buttons: along a row, and from row to row. Each row is
//! one stop of the Tab key.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::measure::{all, around};

/// A row, in the fact list and in the table of values.
const ROW: &str = "[data-row], tbody > tr:not(.topic)";

/// Moves the focus as a key asks.
pub fn walk(e: KeyboardEvent) {
    let key = e.key();
    if !key.starts_with("Arrow") || e.ctrl_key() || e.meta_key() || e.alt_key() {
        return;
    }
    let (Some(row), Some(rows)) = (around(&e, ROW), around(&e, ".rows")) else {
        return;
    };
    let along = stops(&row);
    let here = around(&e, "a, button").and_then(|at| along.iter().position(|s| *s == at));
    let next = match key.as_str() {
        "ArrowRight" | "ArrowLeft" => {
            let onward = (key == "ArrowRight") != is_mirrored(&row);
            beside(along.len(), here, onward).and_then(|n| along.get(n).cloned())
        }
        _ => {
            let rows = all(&rows, ROW);
            let at = rows.iter().position(|r| *r == row);
            let to = beside(rows.len(), at, key == "ArrowDown").map(|n| &rows[n]);
            to.map(|row| {
                let stops = stops(row);
                let place = here.unwrap_or(0).min(stops.len().saturating_sub(1));
                stops.get(place).unwrap_or(row).clone()
            })
        }
    };
    if let Some(next) = next.and_then(|n| n.dyn_into::<HtmlElement>().ok()) {
        e.prevent_default();
        let _ = next.focus();
    }
}

/// What of a row can have the focus and is drawn.
fn stops(row: &Element) -> Vec<Element> {
    let all = all(row, "a, button").into_iter();
    all.filter(|e| e.get_client_rects().length() > 0).collect()
}

/// Whether the interface runs from right to left.
fn is_mirrored(row: &Element) -> bool {
    let frame = row.closest(".frame").ok().flatten();
    frame.and_then(|f| f.get_attribute("dir")).as_deref() == Some("rtl")
}

/// The place before or after one of so many; without one the first.
fn beside(count: usize, here: Option<usize>, onward: bool) -> Option<usize> {
    let to = match (here, onward) {
        (None, _) => Some(0),
        (Some(n), true) => Some(n + 1),
        (Some(n), false) => n.checked_sub(1),
    };
    to.filter(|&n| n < count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_stop_at_both_ends() {
        assert_eq!(beside(3, None, true), Some(0));
        assert_eq!(beside(3, Some(1), true), Some(2));
        assert_eq!(beside(3, Some(2), true), None);
        assert_eq!(beside(3, Some(0), false), None);
        assert_eq!(beside(0, None, true), None);
    }
}
