//! Where the focus goes when a screen takes the place of another.

use web_sys::HtmlElement;
use yew::prelude::*;

/// Takes the focus at the start if the reader came from elsewhere in the widget; otherwise keys would go nowhere.
#[hook]
pub fn use_entrance(frame: &NodeRef, entered: bool) {
    let frame = frame.clone();
    use_effect_with((), move |()| {
        if let (true, Some(frame)) = (entered, frame.cast::<HtmlElement>()) {
            let _ = frame.focus();
        }
    });
}
