//! What the page asks of the desk, carried out, and what it is told when the engine is asked.

use yew::prelude::*;

use super::Engine;
use super::host::{Host, News, Order, use_orders};
use super::state::{Action, Desk, Mode, Texts};

/// Turns to the editors or the view when the page decides otherwise than at first.
#[hook]
pub fn use_mode(mode: Option<Mode>, desk: &UseReducerHandle<Desk>) {
    let (first, desk) = (use_mut_ref(|| true), desk.dispatcher());
    use_effect_with(mode, move |mode| {
        if let (false, Some(mode)) = (first.replace(false), mode) {
            desk.dispatch(Action::Turn(*mode));
        }
    });
}

/// Carries out what the page asks of the desk; returns how many orders that were.
#[hook]
pub fn use_served(host: &Host, mode: Option<Mode>, desk: &UseReducerHandle<Desk>) -> u32 {
    let served = use_state(|| 0);
    let (setter, desk) = (served.setter(), desk.dispatcher());
    let carry_out = use_callback(mode, move |(number, order), mode| {
        let actions = match order {
            Order::Lay(articles) => {
                let turn = mode.map(Action::Turn);
                [Some(Action::Lay(articles)), turn]
            }
            Order::Turn(mode) => [Some(Action::Turn(mode)), None],
            Order::Swap => [Some(Action::Swap), None],
            Order::Clear => [Some(Action::Clear), Some(Action::Turn(Mode::Edit))],
        };
        for action in actions.into_iter().flatten() {
            desk.dispatch(action);
        }
        setter.set(number);
    });
    use_orders(host, carry_out);
    *served
}

/// An engine of which the page is told when it is asked.
#[hook]
pub fn use_told(engine: &Engine, host: &Host) -> Engine {
    let told = use_memo((engine.clone(), host.clone()), |(engine, host)| {
        let (engine, host) = (engine.clone(), host.clone());
        Engine::from(move |asked| {
            host.tell(News::Comparing);
            engine.emit(asked);
        })
    });
    (*told).clone()
}

/// The texts that are to be compared: none as long as those at the start are held back.
#[hook]
pub fn use_ready(held: bool, desk: &Desk) -> Texts {
    let first = use_memo((), |()| desk.texts.clone());
    if held && desk.mode == Mode::Edit && *first == desk.texts {
        Texts::default()
    } else {
        desk.texts.clone()
    }
}
