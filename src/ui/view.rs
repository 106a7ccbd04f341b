//! The comparison view: both articles side by side, what they share and where they differ.

use std::rc::Rc;

use yew::prelude::*;

use crate::Comparison;

/// What the view shows and what it asks for.
#[derive(Properties)]
pub struct ViewProps {
    /// What is shown; one comparison is the same as another only if it is the very one.
    pub comparison: Rc<Comparison>,
    /// The reader wants to change the texts.
    pub on_edit: Callback<()>,
    /// The reader wants the sides swapped.
    pub on_swap: Callback<()>,
}

impl PartialEq for ViewProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.comparison, &other.comparison)
            && self.on_edit == other.on_edit
            && self.on_swap == other.on_swap
    }
}

/// The comparison view.
#[component]
pub fn View(props: &ViewProps) -> Html {
    html! { <div class="frame">{ format!("{:?}", props.comparison.counts()) }</div> }
}
