//! The first screen: two texts to type, paste or drop, with what their comparison says so far, and samples.

mod carets;
mod intake;
mod keys;
mod pane;
mod shelf;
mod tally;
mod top;

pub use carets::Carets;

use std::rc::Rc;

use web_sys::{DragEvent, File};
use yew::platform::spawn_local;
use yew::prelude::*;

use self::intake::Refusal;
use self::pane::{Byline, Pane};
use self::shelf::Shelf;
use self::tally::Middle;
use self::top::Top;
use super::live::Tallies;
use super::samples::{Group, Pick};
use super::state::{Action, Desk, Mode};
use crate::Comparison;
use crate::text::Side;

/// What the first screen shows and whom it tells.
#[derive(Properties)]
pub struct EditorProps {
    /// The texts, and whether there are steps back and forth.
    pub desk: UseReducerHandle<Desk>,
    /// The newest comparison, perhaps of texts a moment ago.
    pub comparison: Option<Rc<Comparison>>,
    /// The samples.
    pub groups: Rc<Vec<Group>>,
    /// The articles picked in each group.
    pub picks: Vec<Pick>,
    /// The counts of the picked pairs, where known.
    pub tallies: Rc<Tallies>,
    /// Where the carets are kept while the view is open.
    pub carets: Carets,
    /// Something happens to the texts.
    pub on: Callback<Action>,
    /// Two articles of a group are picked.
    pub on_pick: Callback<(usize, Pick)>,
}

impl PartialEq for EditorProps {
    fn eq(&self, other: &Self) -> bool {
        self.desk == other.desk
            && self.comparison.as_ref().map(Rc::as_ptr) == other.comparison.as_ref().map(Rc::as_ptr)
            && Rc::ptr_eq(&self.groups, &other.groups)
            && self.picks == other.picks
            && self.tallies == other.tallies
            && self.on == other.on
            && self.on_pick == other.on_pick
    }
}

/// The first screen.
#[component]
pub fn Editor(props: &EditorProps) -> Html {
    let EditorProps {
        desk, comparison, ..
    } = props;
    let frame = use_node_ref();
    let refusals = use_state(<[Option<Refusal>; 2]>::default);
    let on_files = use_intake(&props.on, &refusals);
    let on = &use_acceptance(&props.on, &refusals);
    keys::use_native_history(&frame, on);
    let (ondragover, ondrop) = elsewhere(desk, &on_files);
    let full = desk.is_full();
    let side = |side: Side| {
        html! {
            <Pane {side} draft={desk.draft(side).clone()} place={desk.place.filter(|place| place.side == side)}
                sentences={comparison.as_ref().map(|c| c.side(side).sentences.len())}
                refusal={refusals[side as usize].clone()} carets={props.carets.clone()}
                on={on.clone()} on_files={on_files.clone()} />
        }
    };
    html! {
        <div lang="en" dir="ltr" class="frame first" ref={frame} onkeydown={keys::commands(on, full)} {ondragover} {ondrop}>
            <Top texts={desk.texts.clone()} comparison={comparison.clone()} steps={[desk.can_undo(), desk.can_redo()]}
                clear={desk.is_clear()} on={on.clone()} />
            <div class="stage grid">
                if desk.mode == Mode::View {
                    <progress class="progress" aria-label="Comparing" />
                }
                <Byline side={Side::Left} draft={desk.draft(Side::Left).clone()} on={on.clone()} />
                { side(Side::Left) }
                <div class="byline-mid"></div>
                <Byline side={Side::Right} draft={desk.draft(Side::Right).clone()} on={on.clone()} />
                { side(Side::Right) }
                <Middle {full} counts={comparison.as_ref().map(|c| c.counts())} on={on.clone()} />
            </div>
            <Shelf groups={props.groups.clone()} picks={props.picks.clone()} tallies={props.tallies.clone()}
                kept={desk.can_restore()} on={on.clone()} on_pick={props.on_pick.clone()} />
        </div>
    }
}

/// Files that came to a side; two or more fill both sides, in their order.
type Files = (Side, Vec<File>);

/// Reads files onto the desk as one step, or says why not.
#[hook]
fn use_intake(
    on: &Callback<Action>,
    refusals: &UseStateHandle<[Option<Refusal>; 2]>,
) -> Callback<Files> {
    let refusals = refusals.setter();
    use_callback(on.clone(), move |(side, files): Files, on| {
        let sides = if files.len() > 1 {
            vec![Side::Left, Side::Right]
        } else {
            vec![side]
        };
        let (on, refusals) = (on.clone(), refusals.clone());
        spawn_local(async move {
            let mut parts = Vec::new();
            let mut refused: [Option<Refusal>; 2] = Default::default();
            for (side, file) in sides.into_iter().zip(files) {
                match intake::text_of_file(file).await {
                    Ok(text) => parts.push((side, text.into())),
                    Err(refusal) => refused[side as usize] = Some(refusal),
                }
            }
            refusals.set(refused);
            on.emit(Action::Fill(parts));
        });
    })
}

/// Passes on what happens; what was said of a file is no news then.
#[hook]
fn use_acceptance(
    on: &Callback<Action>,
    refusals: &UseStateHandle<[Option<Refusal>; 2]>,
) -> Callback<Action> {
    let refused = refusals.iter().any(Option::is_some);
    let refusals = refusals.setter();
    use_callback(
        (on.clone(), refused),
        move |action: Action, (on, refused)| {
            if *refused {
                refusals.set(Default::default());
            }
            on.emit(action);
        },
    )
}

/// What a file does that is dropped beside the editors: it goes to the side that is still empty, else to the first.
fn elsewhere(
    desk: &UseReducerHandle<Desk>,
    on_files: &Callback<Files>,
) -> (Callback<DragEvent>, Callback<DragEvent>) {
    let side = match Side::BOTH.map(|side| desk.draft(side).is_blank()) {
        [false, true] => Side::Right,
        _ => Side::Left,
    };
    let on_files = on_files.clone();
    let ondrop = Callback::from(move |event: DragEvent| {
        if let Some(files) = intake::dropped(&event) {
            on_files.emit((side, files));
        }
    });
    (Callback::from(|event| intake::welcome(&event)), ondrop)
}
