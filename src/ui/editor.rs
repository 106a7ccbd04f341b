//! The first screen: two texts to type, paste or drop, with what their comparison says so far, the shelf, and samples.

mod byline;
mod carets;
mod files;
mod foot;
mod intake;
mod keys;
mod pane;
mod samples;
mod shelf;
mod stroke;
mod tally;
mod top;

pub use carets::Carets;

use std::rc::Rc;

use yew::prelude::*;

use self::byline::byline;
use self::files::{Files, Refusals, elsewhere, told, use_acceptance, use_intake};
use self::pane::Pane;
use self::samples::Samples;
use self::shelf::Shelf;
use self::tally::middle;
use self::top::top;
use super::pairs::Pairs;
use super::samples::{Group, Pick};
use super::state::{Action, Desk, Mode};
use crate::Comparison;
use crate::locale::Locale;
use crate::text::Side;

/// What the first screen shows and whom it tells.
#[derive(Properties)]
pub struct EditorProps {
    /// The language in which it is shown.
    pub locale: Locale,
    /// The reader chooses a language, where there is a choice.
    pub on_language: Option<Callback<Locale>>,
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
        self.locale == other.locale
            && self.on_language == other.on_language
            && self.desk == other.desk
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
        locale,
        desk,
        comparison,
        ..
    } = props;
    let locale = *locale;
    let frame = use_node_ref();
    let refusals = use_state(Refusals::default);
    let on_files = use_intake(&props.on, desk, &refusals);
    let on = &use_acceptance(&props.on, &refusals);
    keys::use_native_history(&frame, on);
    let (ondragover, ondrop) = elsewhere(desk, &on_files);
    let full = desk.is_full();
    let side = |side: Side| {
        html! {
            <Pane {locale} {side} draft={desk.draft(side).clone()} place={desk.place.filter(|place| place.side == side)}
                sentences={comparison.as_ref().map(|c| c.side(side).sentences.len())}
                refusal={refusals.sides[side as usize].clone()} carets={props.carets.clone()}
                keeping={Keeping::of(desk, side)}
                on={on.clone()} on_files={on_files.clone()} />
        }
    };
    html! {
        <div lang={locale.tag()} dir={locale.dir()} class="frame first" ref={frame} onkeydown={keys::commands(on, full)} {ondragover} {ondrop}>
            { top(locale, desk, comparison.as_deref(), on, &props.on_language) }
            <div class="stage grid">
                if desk.mode == Mode::View {
                    <progress class="progress" aria-label={locale.comparing()} />
                }
                { byline(locale, Side::Left, desk.draft(Side::Left), on) }
                { side(Side::Left) }
                <div class="byline-mid"></div>
                { byline(locale, Side::Right, desk.draft(Side::Right), on) }
                { side(Side::Right) }
                { middle(locale, full, desk.shelf.articles().len(), comparison.as_ref().map(|c| c.counts()), on) }
            </div>
            <Shelf {locale} shelf={desk.shelf.clone()} before={desk.shelf_before().cloned()} texts={desk.texts.clone()}
                told={told(locale, &refusals.shelf)} persist={props.persist} on={on.clone()} />
            <Samples {locale} groups={props.groups.clone()} picks={props.picks.clone()} pairs={props.pairs.clone()}
                kept={desk.can_restore()} on={on.clone()} on_pick={props.on_pick.clone()} />
        </div>
    }
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
