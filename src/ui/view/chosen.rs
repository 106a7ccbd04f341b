//! What the reader and the page chose in the view, and what changes it: the reducer of `state` as a hook.

use std::rc::Rc;

use yew::prelude::*;

use super::ViewProps;
use super::shown::Shown;
use super::state::{Action, State, Tab};
use crate::Comparison;
use crate::text::Side;

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(self.after(action))
    }
}

/// A comparison, told apart by its articles: a correction leaves the reader's place alone.
#[derive(Clone)]
struct SameTexts(Rc<Comparison>);

impl PartialEq for SameTexts {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
            || (&self.0.left.article, &self.0.right.article)
                == (&other.0.left.article, &other.0.right.article)
    }
}

/// The state of the view, and what changes it.
#[hook]
pub fn use_chosen(props: &ViewProps, shown: &Shown) -> (UseReducerHandle<State>, Callback<Action>) {
    let state = use_reducer_eq({
        // Names and figures are then all that there is to see.
        let table = shown.in_different_languages();
        let setup = props.setup.clone();
        move || State::opening(table).after(Action::SetUp(setup))
    });
    let act = use_callback(state.dispatcher(), |action: Action, state| {
        state.dispatch(action)
    });
    use_effect_with(SameTexts(props.comparison.clone()), {
        let (act, setup) = (act.clone(), props.setup.clone());
        move |_| {
            act.emit(Action::Renew);
            act.emit(Action::SetUp(setup));
        }
    });
    use_effect_with(props.setup.clone(), {
        let act = act.clone();
        move |setup| act.emit(Action::SetUp(setup.clone()))
    });
    use_effect_with((), {
        let (act, place) = (act.clone(), props.at.and_then(|at| began(shown, at)));
        move |()| {
            if let Some((finding, from)) = place {
                act.emit(Action::Turn(Tab::Article(from.0)));
                act.emit(Action::Select(finding, Some(from)));
            }
        }
    });
    (state, act)
}

/// The finding of the fact that begins at a byte of a side, and the fact.
fn began(shown: &Shown, (side, byte): (Side, usize)) -> Option<(usize, (Side, usize))> {
    let facts = &shown.side(side).facts;
    let fact = facts.iter().position(|f| f.span.start == byte)?;
    Some((facts[fact].finding, (side, fact)))
}
