//! The whole widget: the editors or the comparison view, over one desk.

use std::rc::Rc;

use yew::prelude::*;

use super::editor::{Carets, Editor};
use super::live::{use_comparison, use_tallies};
use super::samples::{self, Pick};
use super::state::{Action, Desk, Mode};
use super::storage::{self, use_autosave};
use super::view::View;
use super::{Engine, Pair};

/// What the widget is started with.
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// What compares.
    pub engine: Engine,
    /// Whether the reader's texts are saved in the browser; a host's storage is not ours to fill unless asked.
    #[prop_or_default]
    pub persist: bool,
    /// What the page lays on the desk; at the start, what the reader left there goes before it.
    #[prop_or_default]
    pub initial: Option<Pair>,
}

impl Reducible for Desk {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(self.after(action))
    }
}

/// The whole widget.
#[component]
pub fn App(props: &AppProps) -> Html {
    let key = use_memo(props.persist, |persist| {
        persist.then(|| storage::next_key(props.initial.is_some()))
    });
    let desk = use_reducer(|| first_desk(props, key.as_deref()));
    use_autosave(&key, &desk);
    use_laid(&props.initial, &desk);
    let latest = use_comparison(&props.engine, &desk.texts, desk.mode == Mode::View);
    let groups = use_memo((), |()| samples::groups());
    let picks = use_state(|| vec![[0, 1]; groups.len()]);
    let tallies = use_tallies(&props.engine, &groups, &picks);
    let carets = use_memo((), |()| Carets::default());
    let on = {
        let desk = desk.dispatcher();
        use_callback((), move |action: Action, ()| desk.dispatch(action))
    };
    let on_pick = {
        let picks = picks.clone();
        use_callback(
            picks.clone(),
            move |(group, pick): (usize, Pick), before| {
                let mut new = (**before).clone();
                new[group] = pick;
                picks.set(new);
            },
        )
    };
    let on_edit = {
        let (on, carets) = (on.clone(), carets.clone());
        use_callback((), move |(), ()| {
            carets.expect();
            on.emit(Action::Show(Mode::Edit));
        })
    };
    let on_swap = {
        let on = on.clone();
        use_callback((), move |(), ()| on.emit(Action::Swap))
    };
    match latest.of_pair(&desk.texts) {
        Some(comparison) if desk.mode == Mode::View => {
            html! { <View comparison={comparison.clone()} entered={desk.chosen} {on_edit} {on_swap} /> }
        }
        _ => html! {
            <Editor comparison={latest.any().cloned()} picks={(*picks).clone()} carets={(*carets).clone()}
                {desk} {groups} {tallies} {on} {on_pick} />
        },
    }
}

/// Follows the page when it lays other articles on the desk than at first.
#[hook]
fn use_laid(laid: &Option<Pair>, desk: &UseReducerHandle<Desk>) {
    let (first, desk) = (use_mut_ref(|| true), desk.dispatcher());
    use_effect_with(laid.clone(), move |laid| {
        if let (false, Some(pair)) = (first.replace(false), laid) {
            desk.dispatch(Action::Lay(pair.clone()));
        }
    });
}

/// What the reader left, or what the page lays there, or nothing.
fn first_desk(props: &AppProps, key: Option<&str>) -> Desk {
    key.and_then(storage::load)
        .map(Desk::from)
        .or_else(|| props.initial.as_deref().map(Desk::of))
        .unwrap_or_default()
}
