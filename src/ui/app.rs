//! The whole widget: the editors or the comparison view, over one desk.

use std::rc::Rc;

use yew::prelude::*;

use super::corrections::use_corrected;
use super::editor::{Carets, Editor};
use super::live::{use_comparison, use_tallies};
use super::samples::{self, Pick};
use super::share::{Address, Share, Sharing, share, use_opened};
use super::state::{Action, Desk, Mode};
use super::storage::{self, use_autosave};
use super::view::View;
use super::{Engine, Pair};
use crate::comparison::Correction;

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
    /// The page's address, if links that hold the texts may be made to it and opened.
    #[prop_or_default]
    pub address: Option<Address>,
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
    let on_correct = on.reform(|c: Correction| Action::Correct((&c).into()));
    let on_retract = on.reform(Action::Retract);
    let sharing = use_state_eq(Sharing::default);
    use_opened(&props.address, &desk, &sharing);
    let corrected = use_corrected(latest.of_pair(&desk.texts), &desk.corrections);
    let on_share = props
        .address
        .as_ref()
        .zip(corrected.clone())
        .map(|(address, comparison)| {
            let (page, sharing) = (address.page.clone(), sharing.setter());
            Callback::from(move |()| share(page.clone(), &comparison, sharing.clone()))
        });
    let on_close = {
        let sharing = sharing.setter();
        use_callback((), move |(), ()| sharing.set(Sharing::Closed))
    };
    let main = match corrected {
        Some(comparison) if desk.mode == Mode::View => html! {
            <View {comparison} entered={desk.chosen} {on_edit} {on_swap} {on_correct} {on_retract} {on_share} />
        },
        _ => html! {
            <Editor comparison={latest.any().cloned()} picks={(*picks).clone()} carets={(*carets).clone()}
                {desk} {groups} {tallies} {on} {on_pick} />
        },
    };
    html! { <>{ main }<Share sharing={(*sharing).clone()} {on_close} /></> }
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
