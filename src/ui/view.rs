//! The comparison view: both articles side by side, what they share and where they differ.

mod card;
mod geometry;
mod gutter;
mod head;
mod help;
mod ink;
mod keys;
mod list;
mod measure;
mod menu;
mod pane;
mod published;
mod rail;
mod search;
mod sheet;
mod shown;
mod stage;
mod state;
mod stepper;
mod tabs;
mod words;

pub(super) use words::{related, related_rest};

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::Comparison;
use crate::text::Side;
use head::{Filters, Summary, Tools};
use help::Help;
use keys::{Command, Step, command, current_conflict, step};
use list::List;
use measure::{Reins, all, around};
use search::Search;
use sheet::Sheet;
use shown::{Hits, Shown, letter};
use stage::Stage;
use state::{Action, State, Tab};
use stepper::Stepper;
use tabs::Tabs;

/// What the view shows and what it asks for.
#[derive(Properties)]
pub struct ViewProps {
    /// What is shown; one comparison is the same as another only if it is the very one.
    pub comparison: Rc<Comparison>,
    /// The reader wants to change the texts.
    pub on_edit: Callback<()>,
    /// The reader wants the sides swapped.
    pub on_swap: Callback<()>,
    /// Whether the reader just came here from elsewhere in the widget: then the focus comes along.
    #[prop_or_default]
    pub entered: bool,
    /// Further tools at the end of the head.
    #[prop_or_default]
    pub children: Html,
}

impl PartialEq for ViewProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.comparison, &other.comparison)
            && self.on_edit == other.on_edit
            && self.on_swap == other.on_swap
            && self.entered == other.entered
            && self.children == other.children
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(self.after(action))
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
    let state = use_reducer_eq(State::default);
    let shown = use_memo(Same(props.comparison.clone()), |same| {
        Shown::new(same.0.clone())
    });
    let shown = (*shown).clone();
    let act = use_callback(state.dispatcher(), |action: Action, state| {
        state.dispatch(action)
    });
    use_effect_with(shown.clone(), {
        let act = act.clone();
        move |_| act.emit(Action::Renew)
    });
    let hits = use_memo((shown.clone(), state.query.clone()), |(shown, query)| {
        Hits::new(shown, query)
    });
    let (frame, field) = (use_node_ref(), use_node_ref());
    use_entrance(&frame, props.entered);
    let reins = use_mut_ref(|| None::<Reins>);
    let searched = (!state.query.trim().is_empty()).then(|| (*hits).clone());
    let selected = state
        .selected
        .map(|s| s.finding)
        .filter(|&f| f < shown.findings.len());
    let current = current_conflict(&shown, &state);
    let on_step = stepping(&shown, &state, &act);
    let onkeydown = onkeydown(props, &shown, &state, &act, &field, &reins);
    let tab = match state.tab {
        Tab::Article(side) => letter(side).to_lowercase(),
        Tab::Facts => "facts".into(),
    };
    let settings = state.settings;
    html! {
        <div class={classes!("frame", settings.tall.then_some("tall"), settings.full_tints.then_some("full-tints"))} ref={&frame} tabindex="-1"
            data-view={tab} data-solo={state.hidden.solo()} data-hide={state.hidden.names()} {onkeydown}>
            <header class="head">
                <Summary shown={shown.clone()} />
                <Tools {settings} query={state.query.clone()} open={state.menu} act={&act} on_swap={&props.on_swap} on_edit={&props.on_edit}>
                    { props.children.clone() }
                </Tools>
                <Filters shown={shown.clone()} hidden={state.hidden.clone()} act={&act} />
                <div class="wayfinding">
                    <Stepper count={shown.counts().conflict} {current} on_step={&on_step} />
                    <Search query={state.query.clone()} act={&act} {field} on_next={next_hit(&frame)} />
                </div>
            </header>
            <Tabs shown={shown.clone()} tab={state.tab} act={&act} />
            <Stage shown={shown.clone()} selected={state.selected} lit={state.lit} cursor={state.cursor} hidden={state.hidden.clone()}
                {settings} hits={(*hits).clone()} act={&act} {reins} />
            { facts(props, &shown, &state, &act, selected, searched) }
            if let (Some(finding), Tab::Article(side)) = (selected, state.tab) {
                <Sheet shown={shown.clone()} {finding} {side} {current} on_step={&on_step} act={&act} />
            }
            <Help open={state.help} act={&act} />
        </div>
    }
}

/// Takes the focus at the start if the reader came from elsewhere in the widget; otherwise keys would go nowhere.
#[hook]
fn use_entrance(frame: &NodeRef, entered: bool) {
    let frame = frame.clone();
    use_effect_with((), move |()| {
        if let (true, Some(frame)) = (entered, frame.cast::<HtmlElement>()) {
            let _ = frame.focus();
        }
    });
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
    let Some(question) = words::question(shown.outcome()) else {
        return html! {
            <List shown={shown.clone()} {selected} hidden={state.hidden.clone()} settings={state.settings} {hits} {act} />
        };
    };
    let replace = |side| {
        let name = format!("Replace {}", letter(side));
        html! { <button type="button" class="secondary" onclick={props.on_edit.reform(|_| ())}>{ name }</button> }
    };
    html! {
        <section class="list note" id="facts" aria-label="Facts"><div class="grid inner">
            <p class="note-text">{ question }</p>
            <div class="note-acts">{ replace(Side::Left) }{ replace(Side::Right) }</div>
        </div></section>
    }
}

fn stepping(shown: &Shown, state: &State, act: &Callback<Action>) -> Callback<bool> {
    let (shown, state, act) = (shown.clone(), state.clone(), act.clone());
    Callback::from(move |onward| {
        let way = if onward {
            Step::NextConflict
        } else {
            Step::PreviousConflict
        };
        if let Some(action) = step(&shown, &state, Side::Left, way) {
            act.emit(action);
        }
    })
}

type Held = Rc<RefCell<Option<Reins>>>;

fn onkeydown(
    props: &ViewProps,
    shown: &Shown,
    state: &State,
    act: &Callback<Action>,
    field: &NodeRef,
    reins: &Held,
) -> Callback<KeyboardEvent> {
    let (shown, state, act, field, reins) = (
        shown.clone(),
        state.clone(),
        act.clone(),
        field.clone(),
        reins.clone(),
    );
    let (on_swap, on_edit) = (props.on_swap.clone(), props.on_edit.clone());
    Callback::from(move |e: KeyboardEvent| {
        if e.ctrl_key()
            || e.meta_key()
            || e.alt_key()
            || around(&e, "input, textarea, select, dialog").is_some()
        {
            return;
        }
        let key = e.key();
        if key == "Escape" {
            let from = state.selected.and_then(|s| s.from);
            act.emit(Action::Deselect);
            if let (Some((side, fact)), Some(reins)) = (from, &*reins.borrow()) {
                reins.focus(&shown.mark(side, fact), false);
            }
            return;
        }
        let Some(asked) = command(&key).filter(|_| state.settings.shortcuts) else {
            return;
        };
        e.prevent_default();
        match asked {
            Command::Step(way) => {
                let pane = around(&e, "[data-side]").and_then(|p| p.get_attribute("data-side"));
                let side = side_at_hand(pane.as_deref(), &state);
                let Some(action) = step(&shown, &state, side, way) else {
                    return;
                };
                let fact = match action {
                    Action::Select(_, from) => from.map(|f| f.1),
                    Action::Move(_, fact) => Some(fact),
                    _ => None,
                };
                let bring = matches!(action, Action::Select(..));
                act.emit(action);
                if let (Some(fact), true, Some(reins)) =
                    (fact, pane.is_some() || !bring, &*reins.borrow())
                {
                    reins.focus(&shown.mark(side, fact), !bring);
                }
            }
            Command::Swap => on_swap.emit(()),
            Command::Edit => on_edit.emit(()),
            Command::Help => act.emit(Action::Help(true)),
            Command::Search => {
                if let Some(field) = field.cast::<HtmlElement>() {
                    let _ = field.focus();
                }
            }
        }
    })
}

/// The article that keys work on: the one with the focus, the one last pointed at, the one in view, the left one.
fn side_at_hand(pane: Option<&str>, state: &State) -> Side {
    match (pane, state.selected.and_then(|s| s.from), state.tab) {
        (Some("a"), ..) => Side::Left,
        (Some(_), ..) => Side::Right,
        (None, Some((side, _)), _) | (None, None, Tab::Article(side)) => side,
        (None, None, Tab::Facts) => Side::Left,
    }
}

/// Brings the next hit into view, after the one that was last brought.
fn next_hit(frame: &NodeRef) -> Callback<()> {
    let frame = frame.clone();
    Callback::from(move |()| {
        let Some(frame) = frame.cast::<Element>() else {
            return;
        };
        let hits = all(&frame, ".pane .hit");
        let current = hits.iter().position(|h| h.class_list().contains("current"));
        for hit in &hits {
            let _ = hit.class_list().remove_1("current");
        }
        let next = current.map_or(0, |c| (c + 1) % hits.len().max(1));
        let Some(hit) = hits.get(next) else { return };
        let _ = hit.class_list().add_1("current");
        let pane = hit
            .closest(".pane")
            .ok()
            .flatten()
            .and_then(|p| p.dyn_into::<Element>().ok());
        if let Some(pane) = pane {
            let by =
                hit.get_bounding_client_rect().top() - pane.get_bounding_client_rect().top() - 96.0;
            pane.set_scroll_top(pane.scroll_top() + by.round() as i32);
        }
    })
}
