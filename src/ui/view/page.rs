//! The line between the view and the page: what the page asks for, and what it is told.

use yew::prelude::*;

use super::keys::turn;
use super::shown::Shown;
use super::state::{Action, State};
use crate::ui::host::{Find, Host, News, Selected, use_finds};

/// Carries out what the page asks of the view, and tells it which finding is open.
#[hook]
pub fn use_page(host: &Host, shown: &Shown, state: &State, act: &Callback<Action>) {
    let carry_out = {
        let (shown, state, act) = (shown.clone(), state.clone(), act.clone());
        Callback::from(move |find: Find| {
            let select = |finding| Some(Action::Select(finding, None));
            let action = match find {
                Find::Step(onward, status) => turn(&shown, &state, onward, status.as_deref()),
                Find::Id(id) => shown.finding(&id).and_then(select),
                Find::Place(place) => (place < shown.findings.len())
                    .then_some(place)
                    .and_then(select),
                Find::Nothing => Some(Action::Deselect),
            };
            if let Some(action) = action {
                act.emit(action);
            }
        })
    };
    use_finds(host, carry_out);
    let open = state.selected.map(|s| s.finding);
    let open = open.filter(|&f| f < shown.findings.len());
    let open = open.map(|finding| Selected {
        id: shown.id(finding),
        finding,
    });
    let first = use_mut_ref(|| true);
    use_effect_with((host.clone(), open), move |(host, open)| {
        if !first.replace(false) {
            host.tell(News::Selected(open.clone()));
        }
    });
}
