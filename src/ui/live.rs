//! The comparison that follows what is typed. The engine may answer at once or later and in any order:
//! an older answer never replaces a newer one.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::Engine;
use super::state::{self, Texts};
use crate::Comparison;

/// How long the reader pauses in typing before the texts are compared: milliseconds.
const PAUSE: u32 = 250;

/// The newest comparison there is, and what it compares.
#[derive(Clone, Default)]
pub struct Latest {
    answer: Option<(Texts, Rc<Comparison>)>,
    number: usize,
}

impl Latest {
    /// The comparison, whatever texts it is of.
    #[must_use]
    pub fn any(&self) -> Option<&Rc<Comparison>> {
        self.answer.as_ref().map(|(_, comparison)| comparison)
    }

    /// The comparison, if it is of these texts, whichever stands left: while the sides change places the view stays.
    #[must_use]
    pub fn of_pair(&self, texts: &Texts) -> Option<&Rc<Comparison>> {
        let [left, right] = texts;
        self.answer
            .as_ref()
            .filter(|([a, b], _)| (a, b) == (left, right) || (b, a) == (left, right))
            .map(|(_, comparison)| comparison)
    }

    /// Whether it compares these texts.
    #[must_use]
    pub fn is_of(&self, texts: &Texts) -> bool {
        self.answer.as_ref().is_some_and(|(of, _)| of == texts)
    }
}

/// An answer of the engine, numbered by when it was asked for.
pub struct Answer {
    texts: Texts,
    comparison: Rc<Comparison>,
    number: usize,
}

impl Reducible for Latest {
    type Action = Answer;

    fn reduce(self: Rc<Self>, answer: Answer) -> Rc<Self> {
        if answer.number <= self.number {
            return self;
        }
        Rc::new(Self {
            answer: Some((answer.texts, answer.comparison)),
            number: answer.number,
        })
    }
}

/// The comparison of the texts: soon after the last change, or without delay.
#[hook]
pub fn use_comparison(engine: &Engine, texts: &Texts, at_once: bool) -> UseReducerHandle<Latest> {
    let latest = use_reducer(Latest::default);
    let asked = use_mut_ref(|| 0);
    let (known, dispatcher) = (latest.clone(), latest.dispatcher());
    use_effect_with(
        (engine.clone(), texts.clone(), at_once),
        move |(engine, texts, at_once)| {
            let wanted = !known.is_of(texts) && texts.iter().any(|draft| !draft.is_blank());
            let (engine, texts) = (engine.clone(), texts.clone());
            let ask = move || {
                let number = *asked.borrow() + 1;
                *asked.borrow_mut() = number;
                let pair = state::pair(&texts);
                let answer = Callback::from(move |comparison| {
                    dispatcher.dispatch(Answer {
                        texts: texts.clone(),
                        comparison,
                        number,
                    });
                });
                engine.emit((pair, answer));
            };
            let pause = if *at_once { 0 } else { PAUSE };
            let timer = wanted.then(|| Timeout::new(pause, ask));
            move || drop(timer)
        },
    );
    latest
}
