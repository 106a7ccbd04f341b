//! The whole widget: the editors or the comparison view.

use yew::prelude::*;

use super::{Engine, view::View};
use crate::Article;

/// What the widget is started with.
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// What compares.
    pub engine: Engine,
}

/// The whole widget.
#[component]
pub fn App(props: &AppProps) -> Html {
    let comparison = use_state(|| None);
    {
        let (engine, comparison) = (props.engine.clone(), comparison.clone());
        use_effect_with((), move |()| {
            let pair = [
                Article::from("Nine people died in the storm. The port is closed."),
                Article::from("The port is closed. Twelve people died in the storm."),
            ];
            engine.emit((
                std::rc::Rc::new(pair),
                Callback::from(move |c| comparison.set(Some(c))),
            ));
        });
    }
    match &*comparison {
        Some(c) => html! { <View comparison={c.clone()} on_edit={|()| ()} on_swap={|()| ()} /> },
        None => html! {},
    }
}
