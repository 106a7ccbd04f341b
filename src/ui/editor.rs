//! The first screen: two texts to type, paste or drop, with what their comparison says so far, the shelf, and samples.

mod carets;
mod intake;
mod keys;
mod pane;
mod samples;
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
use self::samples::Samples;
use self::shelf::Shelf;
use self::tally::Middle;
use self::top::Top;
use super::pairs::Pairs;
use super::samples::{Group, Pick};
use super::state::{Action, Desk, Draft, MOST_KEPT, Mode};
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
    /// The comparisons of the picked pairs, as far as they are made.
    pub pairs: Pairs,
    /// Whether the browser saves the reader's texts.
    pub persist: bool,
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
            && self.pairs == other.pairs
            && self.persist == other.persist
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
    let refusals = use_state(Refusals::default);
    let on_files = use_intake(&props.on, desk, &refusals);
    let on = &use_acceptance(&props.on, &refusals);
    keys::use_native_history(&frame, on);
    let (ondragover, ondrop) = elsewhere(desk, &on_files);
    let full = desk.is_full();
    let side = |side: Side| {
        html! {
            <Pane {side} draft={desk.draft(side).clone()} place={desk.place.filter(|place| place.side == side)}
                sentences={comparison.as_ref().map(|c| c.side(side).sentences.len())}
                refusal={refusals.sides[side as usize].clone()} carets={props.carets.clone()}
                keeping={Keeping::of(desk, side)}
                on={on.clone()} on_files={on_files.clone()} />
        }
    };
    html! {
        <div lang="en" dir="ltr" class="frame first" ref={frame} onkeydown={keys::commands(on, full)} {ondragover} {ondrop}>
            <Top texts={desk.texts.clone()} kept={desk.shelf.articles().len()} comparison={comparison.clone()} steps={[desk.can_undo(), desk.can_redo()]}
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
                <Middle {full} kept={desk.shelf.articles().len()} counts={comparison.as_ref().map(|c| c.counts())} on={on.clone()} />
            </div>
            <Shelf shelf={desk.shelf.clone()} before={desk.shelf_before().cloned()} texts={desk.texts.clone()}
                told={refusals.shelf.clone()} persist={props.persist} on={on.clone()} />
            <Samples groups={props.groups.clone()} picks={props.picks.clone()} pairs={props.pairs.clone()}
                kept={desk.can_restore()} on={on.clone()} on_pick={props.on_pick.clone()} />
        </div>
    }
}

/// Files that came to a side; two fill both sides, in their order, and three or more the shelf.
type Files = (Side, Vec<File>);

/// What was not taken, and why: on each side, and on the shelf.
#[derive(Clone, Debug, Default, PartialEq)]
struct Refusals {
    sides: [Option<Refusal>; 2],
    shelf: AttrValue,
}

/// Whether the text of a side can be put on the shelf.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Keeping {
    /// There is none.
    Nothing,
    /// It can.
    Room,
    /// It stands there.
    Kept,
    /// The shelf is full.
    Full,
}

impl Keeping {
    fn of(desk: &Desk, side: Side) -> Self {
        let draft = desk.draft(side);
        match () {
            () if draft.is_blank() => Self::Nothing,
            () if desk.shelf.holds(draft) => Self::Kept,
            () if desk.shelf.has_room(draft) => Self::Room,
            () => Self::Full,
        }
    }
}

/// Reads files onto the desk or the shelf as one step, or says why not.
#[hook]
fn use_intake(
    on: &Callback<Action>,
    desk: &UseReducerHandle<Desk>,
    refusals: &UseStateHandle<Refusals>,
) -> Callback<Files> {
    let refusals = refusals.setter();
    let kept = desk.shelf.clone();
    use_callback(
        (on.clone(), kept),
        move |(side, files): Files, (on, kept)| {
            let (on, kept, refusals) = (on.clone(), kept.clone(), refusals.clone());
            spawn_local(async move {
                let mut refused = Refusals::default();
                if files.len() > 2 {
                    let (drafts, reasons, unread) = read(files).await;
                    let left_out = kept.with(&drafts).1 + unread;
                    refused.shelf = told(&reasons, left_out).into();
                    refusals.set(refused);
                    on.emit(Action::Keep(drafts));
                    return;
                }
                let sides = if files.len() > 1 {
                    vec![Side::Left, Side::Right]
                } else {
                    vec![side]
                };
                let mut parts = Vec::new();
                for (side, file) in sides.into_iter().zip(files) {
                    match intake::text_of_file(file).await {
                        Ok(text) => parts.push((side, text.into())),
                        Err(refusal) => refused.sides[side as usize] = Some(refusal),
                    }
                }
                refusals.set(refused);
                on.emit(Action::Fill(parts));
            });
        },
    )
}

/// At most so many files are read for the shelf, of which some may not be articles.
const FILES: usize = 3 * MOST_KEPT;

/// The drafts of files, why some are none, and how many were not read.
async fn read(files: Vec<File>) -> (Vec<Draft>, Vec<Refusal>, usize) {
    let unread = files.len().saturating_sub(FILES);
    let (mut drafts, mut refused) = (Vec::new(), Vec::new());
    for file in files.into_iter().take(FILES) {
        match intake::text_of_file(file).await {
            Ok(text) => drafts.push(Draft::from(Rc::<str>::from(text))),
            Err(refusal) => refused.push(refusal),
        }
    }
    (drafts, refused, unread)
}

/// What was not put on the shelf, and why.
fn told(refused: &[Refusal], left_out: usize) -> String {
    let mut said: Vec<String> = refused.iter().take(3).map(Refusal::to_string).collect();
    match refused.len().saturating_sub(3) {
        0 => {}
        n => said.push(format!("{n} more could not be read.")),
    }
    match left_out {
        0 => {}
        1 => said.push("The shelf is full; 1 article was left out.".into()),
        n => said.push(format!("The shelf is full; {n} articles were left out.")),
    }
    said.join(" ")
}

/// Passes on what happens; what was said of a file is no news then.
#[hook]
fn use_acceptance(on: &Callback<Action>, refusals: &UseStateHandle<Refusals>) -> Callback<Action> {
    let refused = **refusals != Refusals::default();
    let refusals = refusals.setter();
    use_callback(
        (on.clone(), refused),
        move |action: Action, (on, refused)| {
            if *refused {
                refusals.set(Refusals::default());
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
