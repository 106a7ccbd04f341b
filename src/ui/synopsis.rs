//! The screen of all articles on the shelf: every pair as a heat map, and who says what.

mod grid;
mod made;
mod matrix;
mod opening;
mod says;
mod state;
pub mod words;

pub use self::opening::Opening;

use std::rc::Rc;

use yew::prelude::*;

use self::made::{Class, Made};
use self::matrix::Matrix;
use self::opening::{Origin, Table};
use self::says::Says;
use self::state::{Action, State};
use super::announce::Announce;
use super::download::{MARK, handed};
use super::entrance::use_entrance;
use super::language;
use super::pairs::Pairs;
use super::scheme;
use super::state::{self as desk, Draft, Pins, Scheme, Shelf, Texts};
use crate::locale::Locale;
use crate::report::{synopsis_csv, synopsis_markdown};

/// What the screen shows and whom it tells.
#[derive(Properties, PartialEq)]
pub struct SynopsisViewProps {
    /// The language in which it is shown.
    pub locale: Locale,
    /// The reader chooses a language, where there is a choice.
    pub on_language: Option<Callback<Locale>>,
    /// The articles: two or more.
    pub shelf: Shelf,
    /// Their comparisons, as far as they are made.
    pub pairs: Pairs,
    /// What the reader corrected in them.
    pub pins: Pins,
    /// The pair that was opened last, from here perhaps.
    pub began: Option<Opening>,
    /// The colors.
    pub scheme: Scheme,
    /// The reader chooses colors.
    pub on_paint: Callback<Scheme>,
    /// Whether the reader just came here from elsewhere in the widget: then the focus comes along.
    pub entered: bool,
    /// The reader wants to change the texts.
    pub on_edit: Callback<()>,
    /// Two articles are to be opened.
    pub on_open: Callback<Opening>,
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(self.after(action))
    }
}

/// The screen.
#[component]
pub fn SynopsisView(props: &SynopsisViewProps) -> Html {
    let made = use_memo(
        (
            props.shelf.clone(),
            props.pairs.clone(),
            props.pins.clone(),
            props.locale,
        ),
        |(shelf, pairs, pins, locale)| Made::of(shelf, pairs, pins, *locale),
    );
    let made = (*made).clone();
    let began = props.began.as_ref().map(|began| &began.from);
    let back = began.filter(|from| from.shelf == props.shelf);
    let state = use_reducer_eq(|| back.map_or_else(State::default, |from| from.state));
    let act = use_callback(state.dispatcher(), |action: Action, state| {
        state.dispatch(action)
    });
    let first = use_mut_ref(|| true);
    use_effect_with(props.shelf.clone(), {
        let act = act.clone();
        move |_| {
            if !first.replace(false) {
                act.emit(Action::Renew);
            }
        }
    });
    let (frame, locale) = (use_node_ref(), props.locale);
    use_entrance(&frame, props.entered && back.is_none());
    let at = |table| back.filter(|from| from.table == table).map(|from| from.at);
    let on_open = use_callback(
        (props.on_open.clone(), *state),
        |opening: Opening, (on_open, state)| {
            let state = *state;
            let from = Origin {
                state,
                ..opening.from
            };
            on_open.emit(Opening { from, ..opening });
        },
    );
    let sentence = words::sentence(&made)
        .into_iter()
        .map(|(said, stands_out)| {
            if stands_out {
                html! { <b>{ said }</b> }
            } else {
                html! { { said } }
            }
        });
    html! {
        <div lang={locale.tag()} dir={locale.dir()} class="frame all" ref={&frame} tabindex="-1">
            <Announce message={words::spoken(&made)} />
            <div class="head">
                <p class="summary">{ for sentence }{ "\u{2002}" }<small>{ words::rest(&made) }</small></p>
                <div class="tools" role="group" aria-label={locale.tools()}>
                    <button type="button" class="tool" onclick={props.on_edit.reform(|_: MouseEvent| ())}>{ locale.edit() }</button>
                    { export(&made, Form::Csv) }
                    { export(&made, Form::Markdown) }
                    { scheme::list(locale, props.scheme, &props.on_paint) }
                    { language::choice(locale, &props.on_language) }
                </div>
                <div class="filters" role="group" aria-label={locale.show()}>{ for Class::ALL.map(|class| chip(&made, &state, &act, class)) }</div>
            </div>
            <div class={classes!("matrix", (made.count() > 6).then_some("many"))}>
                if made.synopsis.is_none() {
                    <progress class="progress" aria-label={locale.comparing_pairs()} max={made.pairs.len().to_string()} value={made.compared().to_string()} />
                }
                <Matrix made={made.clone()} back={at(Table::Pairs)} on_open={&on_open} />
                <Says {made} state={*state} {act} back={at(Table::Facts)} {on_open} />
            </div>
        </div>
    }
}

/// From the two articles that are shown back to all of the shelf, if there are more.
pub fn way_back(locale: Locale, shelf: &Shelf, texts: &Texts, on: &Callback<desk::Action>) -> Html {
    let kept = shelf.articles().len();
    let known = |draft: &Draft| shelf.place(draft).is_some();
    if kept < 3 || !texts.iter().all(known) {
        return Html::default();
    }
    let back = |_: MouseEvent| desk::Action::Show(desk::Mode::Synopsis);
    html! { <button type="button" class="tool" onclick={on.reform(back)}>{ locale.all_n(kept) }</button> }
}

/// A class of facts: its sign, its count, and whether it is in view.
fn chip(made: &Made, state: &State, act: &Callback<Action>, class: Class) -> Html {
    let count = made.of_class(class);
    let (sign, name) = words::class(made.locale, class);
    let style = match class {
        Class::Contradicted => "chip-conflict",
        Class::Several => "chip-shared",
        Class::Likely => "chip-shared chip-likely",
        Class::Alone => "chip-unique",
    };
    let pressed = (count > 0).then(|| state.shows(class).to_string());
    html! {
        <button type="button" class={classes!("chip", style)} disabled={count == 0} aria-pressed={pressed}
            onclick={act.reform(move |_: MouseEvent| Action::Toggle(class))}>
            <span class="glyph" aria-hidden="true">{ sign }</span><span class="name">{ name }</span>{ " " }<span class="count">{ made.locale.number(count) }</span>
        </button>
    }
}

/// A kind of file.
#[derive(Clone, Copy)]
enum Form {
    Csv,
    Markdown,
}

/// Hands out who says what as a file.
fn export(made: &Made, form: Form) -> Html {
    let known = made.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        let Some(synopsis) = &known.synopsis else {
            return;
        };
        match form {
            Form::Csv => {
                let table = format!("{MARK}{}", synopsis_csv(synopsis, known.locale));
                handed("who-says-what.csv", "text/csv;charset=utf-8", &table);
            }
            Form::Markdown => {
                let table = synopsis_markdown(synopsis, known.locale);
                handed("who-says-what.md", "text/markdown;charset=utf-8", &table);
            }
        }
    });
    let name = match form {
        Form::Csv => made.locale.export_as_csv(),
        Form::Markdown => made.locale.export_as_markdown(),
    };
    html! { <button type="button" class="tool" disabled={made.synopsis.is_none()} {onclick}>{ name }</button> }
}
