//! What a keystroke does to a text, and which keystrokes are one step of undo. Bytes throughout; times in milliseconds.

use super::draft::Field;
use crate::text::Side;

/// A keystroke.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// When it was, in milliseconds.
    pub at: f64,
    /// What it does.
    pub act: Act,
}

/// What a keystroke does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// It writes, in place of a selection if there is one.
    Write,
    /// An input method writes, perhaps in place of what it wrote before.
    Compose,
    /// It deletes.
    Delete,
}

/// Keystrokes further apart than this are steps of their own: milliseconds.
const PAUSE: f64 = 1000.0;

/// What became of a text: `removed` bytes at `start` gave way to `inserted` ones, and `kept` bytes stayed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    pub start: usize,
    pub removed: usize,
    pub inserted: usize,
    pub kept: usize,
}

impl Change {
    /// The smallest change from one text to the other, as far right as it can stand.
    pub fn between(old: &str, new: &str) -> Self {
        let (a, b) = (old.as_bytes(), new.as_bytes());
        let mut start = a.iter().zip(b).take_while(|(a, b)| a == b).count();
        while !old.is_char_boundary(start) {
            start -= 1;
        }
        let (a, b) = (&a[start..], &b[start..]);
        let mut end = a
            .iter()
            .rev()
            .zip(b.iter().rev())
            .take_while(|(a, b)| a == b)
            .count();
        while !old.is_char_boundary(old.len() - end) {
            end -= 1;
        }
        Self {
            start,
            removed: old.len() - start - end,
            inserted: new.len() - start - end,
            kept: start + end,
        }
    }

    /// One past its last byte in the new text.
    pub fn end(&self) -> usize {
        self.start + self.inserted
    }
}

/// Keystrokes that are one step so far.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Run {
    pub side: Side,
    pub field: Field,
    pub stroke: Stroke,
    pub change: Change,
}

impl Run {
    /// Whether a keystroke goes on with what the run does: typing on, or deleting on, in one place and without a
    /// pause or a new line. What an input method replaces of its own is typing on.
    pub fn joins(&self, next: &Self, value: &str) -> bool {
        let (a, b) = (&self.change, &next.change);
        let deletes = |run: &Self| run.stroke.act == Act::Delete;
        let continues = if deletes(next) {
            b.start + b.removed == a.start || b.start == a.start
        } else {
            a.start <= b.start
                && b.start + b.removed == a.end()
                && (b.removed == 0 || next.stroke.act == Act::Compose)
                && !value[b.start..b.end()].contains('\n')
        };
        (self.side, self.field, deletes(self)) == (next.side, next.field, deletes(next))
            && next.stroke.at - self.stroke.at < PAUSE
            && continues
    }

    /// The run with a keystroke that joins it.
    pub fn grown(&self, next: &Self) -> Self {
        let start = self.change.start.min(next.change.start);
        let inserted = if next.stroke.act == Act::Delete {
            0
        } else {
            next.change.end() - start
        };
        Self {
            stroke: next.stroke,
            change: Change {
                start,
                inserted,
                ..self.change
            },
            ..*self
        }
    }
}
