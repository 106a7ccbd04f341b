//! Which keystroke stands behind what is typed.

use web_sys::InputEvent;

use crate::ui::state::{Act, Stroke};

/// The keystroke behind an input; `None` for a paste, a drop and their like.
pub fn stroke(event: &InputEvent) -> Option<Stroke> {
    let kind = event.input_type();
    (!kind.starts_with("insertFrom")).then(|| Stroke {
        at: event.time_stamp(),
        act: match kind.as_str() {
            "insertCompositionText" | "insertReplacementText" => Act::Compose,
            kind if kind.starts_with("insert") => Act::Write,
            _ => Act::Delete,
        },
    })
}
