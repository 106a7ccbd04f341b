//! The whole widget: the editors, the comparison view or all articles of the shelf, over one desk.

use std::rc::Rc;

use yew::prelude::*;

use super::corrections::use_corrected;
use super::editor::{Carets, Editor};
use super::host::{Host, use_news};
use super::live::use_comparison;
use super::orders::{use_mode, use_ready, use_served, use_told};
use super::pairs::{use_pairs, wanted};
use super::samples::{self, Pick};
use super::scheme::marked;
use super::share::{Address, Share, Sharing, share, use_opened};
use super::state::{Action, Desk, Mode, Saved};
use super::storage::{self, use_autosave};
use super::synopsis::{Opening, SynopsisView, way_back};
use super::view::{Setup, View};
use super::{Engine, Pair};
use crate::Comparison;
use crate::comparison::Correction;
use crate::locale::Locale;

/// What the widget is started with.
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// What compares.
    pub engine: Engine,
    /// The page.
    pub host: Host,
    /// The language in which the widget is shown.
    #[prop_or_default]
    pub locale: Locale,
    /// Whether the reader may choose another.
    #[prop_or_default]
    pub languages: bool,
    /// Which of the page's widgets it is, from 0, if the reader's texts are saved in the browser; a host's storage is not
    /// ours to fill unless asked.
    #[prop_or_default]
    pub persist: Option<usize>,
    /// What lay on the desk of a widget whose place this one takes, as `Saved` in JSON; it goes before all else.
    #[prop_or_default]
    pub restored: Option<Rc<str>>,
    /// Whether these texts are not to be compared before the reader asks or changes them: that ended the other widget.
    #[prop_or_default]
    pub held: bool,
    /// What the page lays on the desk at the start; what the reader left there goes before it.
    #[prop_or_default]
    pub initial: Option<Pair>,
    /// Whether the editors or the view are shown, if the page decides.
    #[prop_or_default]
    pub mode: Option<Mode>,
    /// How the page wants the view set up.
    #[prop_or_default]
    pub setup: Setup,
    /// Whether samples are offered.
    #[prop_or(true)]
    pub samples: bool,
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
        persist.map(|nth| storage::key_here(nth, props.initial.is_some()))
    });
    let desk = use_reducer(|| first_desk(props, key.as_deref()));
    use_autosave(&key, &desk);
    use_mode(props.mode, &desk);
    let served = use_served(&props.host, props.mode, &desk);
    let engine = use_told(&props.engine, &props.host);
    let compared = use_ready(props.held, &desk);
    let latest = use_comparison(&engine, &compared, desk.mode == Mode::View);
    let groups = use_memo(props.samples, |&offered| match offered {
        true => samples::groups(),
        false => Vec::new(),
    });
    let (picks, on_pick) = use_picks();
    let pairs = use_pairs(&props.engine, &wanted(&desk, &groups, &picks));
    let began = use_state(|| None::<Opening>);
    let carets = use_memo((), |()| Carets::default());
    let on = {
        let desk = desk.dispatcher();
        use_callback((), move |action: Action, ()| desk.dispatch(action))
    };
    let on_edit = {
        let (on, carets) = (on.clone(), carets.clone());
        use_callback((), move |(), ()| {
            carets.expect();
            on.emit(Action::Show(Mode::Edit));
        })
    };
    let on_open = {
        let (on, began) = (on.clone(), began.setter());
        use_callback((), move |opening: Opening, ()| {
            on.emit(Action::Open(opening.texts.clone()));
            began.set(Some(opening));
        })
    };
    let on_swap = {
        let on = on.clone();
        use_callback((), move |(), ()| on.emit(Action::Swap))
    };
    let on_correct = on.reform(|c: Correction| Action::Correct((&c).into()));
    let on_retract = on.reform(Action::Retract);
    let made = latest.of_pair(&desk.texts);
    let corrected = use_corrected(made.or_else(|| pairs.of(&desk.texts)), &desk.corrections);
    let settled = corrected.clone().filter(|_| latest.is_of(&desk.texts));
    let (sharing, on_share, on_close) = use_sharing(&props.address, &desk, corrected.as_ref());
    use_news(&props.host, &desk, served, settled);
    let locale = props.locale;
    let on_language = props.languages.then(|| props.host.on_language());
    let (scheme, on_paint) = (desk.scheme, on.reform(Action::Paint));
    let main = match corrected {
        _ if desk.mode == Mode::Synopsis && desk.shelf.articles().len() > 1 => html! {
            <SynopsisView {locale} {on_language} shelf={desk.shelf.clone()} {pairs} pins={desk.pins.clone()} began={(*began).clone()} {scheme} {on_paint}
                entered={desk.chosen} {on_edit} {on_open} />
        },
        Some(comparison) if desk.mode == Mode::View => html! {
            <View {locale} {on_language} {comparison} entered={desk.chosen} host={props.host.clone()} setup={props.setup.clone()} at={Opening::at(&began, &desk.texts)}
                {scheme} {on_paint}
                {on_edit} {on_swap} {on_correct} {on_retract} {on_share}>
                { way_back(locale, &desk.shelf, &desk.texts, &on) }
            </View>
        },
        _ => html! {
            <Editor {locale} {on_language} comparison={latest.any().cloned()} picks={(*picks).clone()} carets={(*carets).clone()}
                {desk} {groups} {pairs} persist={props.persist.is_some()} {on} {on_pick} />
        },
    };
    html! { <>{ marked(scheme) }{ main }<Share {locale} sharing={(*sharing).clone()} {on_close} /></> }
}

/// The two that are picked of each group of samples, and what picks others.
#[hook]
fn use_picks() -> (UseStateHandle<Vec<Pick>>, Callback<(usize, Pick)>) {
    let picks = use_state(|| vec![[0, 1]; samples::groups().len()]);
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
    (picks, on_pick)
}

/// What is shown of a link that holds both texts, what makes one where links can be made, and what closes it.
#[hook]
fn use_sharing(
    address: &Option<Address>,
    desk: &UseReducerHandle<Desk>,
    comparison: Option<&Rc<Comparison>>,
) -> (UseStateHandle<Sharing>, Option<Callback<()>>, Callback<()>) {
    let sharing = use_state_eq(Sharing::default);
    use_opened(address, desk, &sharing);
    let parts = address.clone().zip(comparison.cloned());
    let on_share = parts.map(|(address, comparison)| {
        let sharing = sharing.setter();
        Callback::from(move |()| share(&address, &comparison, sharing.clone()))
    });
    let on_close = {
        let sharing = sharing.setter();
        use_callback((), move |(), ()| sharing.set(Sharing::Closed))
    };
    (sharing, on_share, on_close)
}

/// What lay on the desk before, or what the reader left, or what the page lays there, or nothing.
fn first_desk(props: &AppProps, key: Option<&str>) -> Desk {
    let restored = props.restored.as_deref();
    if let Some(saved) = restored.and_then(|json| serde_json::from_str::<Saved>(json).ok()) {
        let desk = Desk::from(saved);
        return if props.held {
            desk.after(Action::Turn(Mode::Edit))
        } else {
            desk
        };
    }
    let desk = key
        .and_then(storage::load)
        .map(Desk::from)
        .or_else(|| props.initial.as_deref().map(Desk::of))
        .unwrap_or_default();
    match props.mode {
        Some(mode) => desk.after(Action::Turn(mode)),
        None => desk,
    }
}
