//! The comparison view: both articles side by side, what they share and where they differ.

mod block;
mod byline;
mod card;
mod choice;
mod chosen;
mod correct;
mod direction;
mod export;
mod geometry;
mod growing;
mod gutter;
mod hand;
mod head;
mod help;
mod hits;
mod ink;
mod keyboard;
mod keys;
mod list;
mod measure;
mod menu;
mod page;
mod pane;
mod rail;
mod reins;
mod row;
mod search;
mod sheet;
mod shown;
mod stage;
mod state;
mod stepper;
mod swipe;
mod table;
mod tabs;
mod touch;
mod track;
mod values;
mod walk;
mod words;

pub use export::export;
pub use state::{Part, Setup};
pub(super) use words::{related, related_rest};

use std::rc::Rc;

use yew::prelude::*;

use super::announce::Announce;
use super::entrance::use_entrance;
use super::host::Host;
use super::state::Scheme;
use crate::Comparison;
use crate::comparison::Correction;
use crate::locale::Locale;
use crate::report::{blocks, published};
use crate::text::Side;
use chosen::use_chosen;
use correct::told;
use hand::{Hand, use_hand};
use head::{filters, summary, tools};
use help::Help;
use hits::Hits;
use keyboard::{next_hit, onkeydown, stepping};
use keys::current_conflict;
use list::List;
use page::use_page;
use reins::Reins;
use search::search;
use sheet::sheet;
use shown::{Shown, column};
use stage::Stage;
use state::{Action, State, Tab};
use stepper::stepper;
use tabs::Tabs;
use touch::use_swipes;

/// What the view shows and what it asks for.
#[derive(Properties)]
pub struct ViewProps {
    /// What is shown; one comparison is the same as another only if it is the very one.
    pub comparison: Rc<Comparison>,
    /// The language in which it is shown.
    pub locale: Locale,
    /// The page.
    pub host: Host,
    /// How the page wants the view set up.
    pub setup: Setup,
    /// The reader chooses a language, where there is a choice.
    #[prop_or_default]
    pub on_language: Option<Callback<Locale>>,
    /// The reader wants to change the texts.
    pub on_edit: Callback<()>,
    /// The reader wants the sides swapped.
    pub on_swap: Callback<()>,
    /// The colors.
    pub scheme: Scheme,
    /// The reader chooses colors.
    pub on_paint: Callback<Scheme>,
    /// Whether the reader just came here from elsewhere in the widget: then the focus comes along.
    #[prop_or_default]
    pub entered: bool,
    /// Where the reader wants to begin: a side, and the byte of its text at which a fact begins.
    #[prop_or_default]
    pub at: Option<(Side, usize)>,
    /// The reader corrects the comparison.
    pub on_correct: Callback<Correction>,
    /// The reader takes a correction back, by its place.
    pub on_retract: Callback<usize>,
    /// The reader wants a link, where links can be made.
    #[prop_or_default]
    pub on_share: Option<Callback<()>>,
    /// Further tools at the end of the head.
    #[prop_or_default]
    pub children: Html,
}

impl PartialEq for ViewProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.comparison, &other.comparison)
            && self.locale == other.locale
            && self.on_language == other.on_language
            && self.host == other.host
            && self.setup == other.setup
            && self.on_edit == other.on_edit
            && self.on_swap == other.on_swap
            && self.scheme == other.scheme
            && self.on_paint == other.on_paint
            && self.on_correct == other.on_correct
            && self.on_retract == other.on_retract
            && self.on_share == other.on_share
            && self.entered == other.entered
            && self.at == other.at
            && self.children == other.children
    }
}

/// A comparison, told apart by where it stands: equal only to itself.
#[derive(Clone)]
struct Same(Rc<Comparison>);

impl PartialEq for Same {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The comparison view.
#[component]
pub fn View(props: &ViewProps) -> Html {
    let locale = props.locale;
    let shown = use_memo(
        (Same(props.comparison.clone()), locale),
        |(same, locale)| Shown::new(same.0.clone(), *locale),
    );
    let shown = (*shown).clone();
    let (state, act) = use_chosen(props, &shown);
    let hits = use_memo((shown.clone(), state.query.clone()), |(shown, query)| {
        Hits::new(shown, query)
    });
    let (frame, field) = (use_node_ref(), use_node_ref());
    let (hand, act) = use_hand(&shown, &act, &frame, &props.on_correct, &props.on_retract);
    use_entrance(&frame, props.entered);
    use_page(&props.host, &shown, &state, &act);
    let reins = use_mut_ref(|| None::<Reins>);
    let searched = (!state.query.trim().is_empty()).then(|| (*hits).clone());
    let selected = state
        .selected
        .map(|s| s.finding)
        .filter(|&f| f < shown.findings.len());
    let current = current_conflict(&shown, &state);
    let on_step = stepping(&shown, &state, &act);
    let onkeydown = onkeydown(props, &shown, &state, &act, &field, &reins);
    let (ontouchstart, ontouchend) = use_swipes(&frame, state.tab, &act);
    let tab = match state.tab {
        Tab::Article(side) => column(side),
        Tab::Facts => "facts",
    };
    let settings = state.settings;
    let step = |short| stepper(locale, shown.counts().conflict, current, short, &on_step);
    html! {
        <ContextProvider<Hand> context={hand.clone()}><div lang={locale.tag()} dir={locale.dir()} class={classes!("frame", settings.tall.then_some("tall"), settings.full_tints.then_some("full-tints"))} ref={&frame} tabindex="-1"
            data-view={tab} data-solo={state.hidden.solo()} data-hide={state.hidden.names()} {onkeydown} {ontouchstart} {ontouchend}>
            <Announce message={said(&shown, &state, searched.as_ref())} />
            <div class="head">
                { summary(&shown) }
                { tools(props, &shown, &state, &act) }
                { filters(&shown, &state.hidden, &act) }
                <div class="wayfinding">
                    { step(false) }
                    { search(locale, &state.query, &act, &field, next_hit(&frame)) }
                </div>
                { told(&hand, &shown) }
            </div>
            <Tabs shown={shown.clone()} tab={state.tab} act={&act} />
            <Stage shown={shown.clone()} selected={state.selected} lit={state.lit} cursor={state.cursor} hidden={state.hidden.clone()}
                {settings} hits={(*hits).clone()} act={&act} {reins} />
            { facts(props, &shown, &state, &act, selected, searched) }
            if let (Some(finding), Tab::Article(side)) = (selected, state.tab) {
                { sheet(&shown, finding, side, step(true), &act) }
            }
            <Help {locale} open={state.help} act={&act} />
        </div></ContextProvider<Hand>>
    }
}

/// What a screen reader is told: what a search found, or else the finding.
fn said(shown: &Shown, state: &State, hits: Option<&Hits>) -> String {
    if let Some(hits) = hits {
        let rows = shown.rows(state.settings.order, &state.hidden, state.topic, Some(hits));
        return words::found(rows.len(), shown, hits);
    }
    let summary = words::summary(shown);
    let sentence = summary.sentence.into_iter().map(|(said, _)| said);
    format!("{} {}", sentence.collect::<String>(), summary.rest)
}

/// The fact list, or a question where there is nothing to list.
fn facts(
    props: &ViewProps,
    shown: &Shown,
    state: &State,
    act: &Callback<Action>,
    selected: Option<usize>,
    hits: Option<Hits>,
) -> Html {
    let Some(question) = words::question(shown) else {
        return html! {
            <List shown={shown.clone()} {selected} topic={state.topic} hidden={state.hidden.clone()} settings={state.settings} {hits} {act} />
        };
    };
    let replace = |side| {
        let name = shown.locale().replace(shown.letter(side));
        html! { <button type="button" class="secondary" onclick={props.on_edit.reform(|_| ())}>{ name }</button> }
    };
    html! {
        <section class="list note" id="facts" aria-label={shown.locale().facts()}><div class="grid inner">
            <p class="note-text">{ question }</p>
            <div class="note-acts">{ replace(Side::Left) }{ replace(Side::Right) }</div>
        </div></section>
    }
}
