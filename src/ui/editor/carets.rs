//! Where the carets stand in the editors, kept while the view is open.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::HtmlTextAreaElement;

use crate::text::Side;

/// The carets of both sides; clones are the same carets.
#[derive(Clone, Default)]
pub struct Carets(Rc<RefCell<Kept>>);

#[derive(Default)]
struct Kept {
    places: [Option<Caret>; 2],
    last: Option<Side>,
    expected: bool,
}

/// A selection in UTF-16 code units, and how far the text was scrolled in pixels.
#[derive(Clone, Copy)]
struct Caret {
    start: u32,
    end: u32,
    scroll: i32,
}

impl PartialEq for Carets {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Carets {
    /// The reader comes back from the view: the editor used last takes the focus as soon as it is there.
    pub fn expect(&self) {
        let mut kept = self.0.borrow_mut();
        kept.expected = true;
        kept.last.get_or_insert(Side::Left);
    }

    /// The reader is in the editor of a side.
    pub fn enter(&self, side: Side) {
        self.0.borrow_mut().last = Some(side);
    }

    /// Keeps what an editor that leaves shows.
    pub fn keep(&self, side: Side, editor: &HtmlTextAreaElement) {
        let position = |at: Result<Option<u32>, _>| at.ok().flatten().unwrap_or_default();
        self.0.borrow_mut().places[side as usize] = Some(Caret {
            start: position(editor.selection_start()),
            end: position(editor.selection_end()),
            scroll: editor.scroll_top(),
        });
    }

    /// Gives an editor that comes what it showed, and the focus if it had it.
    pub fn give(&self, side: Side, editor: &HtmlTextAreaElement) {
        let (place, focus) = {
            let mut kept = self.0.borrow_mut();
            let focus = kept.expected && kept.last == Some(side);
            kept.expected &= !focus;
            (kept.places[side as usize].take(), focus)
        };
        if let Some(caret) = place {
            // A text area takes any position; it ends at the end of the text.
            let _ = editor.set_selection_range(caret.start, caret.end);
        }
        if focus {
            let _ = editor.focus();
        }
        if let Some(caret) = place {
            editor.set_scroll_top(caret.scroll);
        }
    }
}
