//! What is long comes in parts: at once what is in view, the rest a part a frame, so that no frame takes long.

use gloo::render::request_animation_frame;
use yew::prelude::*;

/// How much of a whole is drawn by now: `first` at the start, and `step` more in each frame. What was drawn stays.
#[hook]
pub fn use_growing(whole: usize, first: usize, step: usize) -> usize {
    let ready = use_state_eq(|| first);
    let setter = ready.setter();
    use_effect_with((*ready, whole), move |&(ready, whole)| {
        let next = (ready < whole)
            .then(|| request_animation_frame(move |_| setter.set((ready + step).min(whole))));
        move || drop(next)
    });
    *ready
}
