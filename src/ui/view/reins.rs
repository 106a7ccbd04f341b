//! Moves the panes: one follows the other as it is scrolled, and passages are brought level; the only writer of scroll places.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::utils::window;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};
use yew::prelude::*;

use super::geometry::{Layout, level};
use super::measure::{all, measure, pane, scrolled};
use super::shown::Shown;
use super::state::{Lock, Selection};
use super::track::{Track, follow};
use crate::text::Side;

/// What scrolling needs to know between events.
struct Held {
    /// The pane that the reader's hand is on.
    driver: Option<Side>,
    /// Where the panes are, finer than whole pixels.
    at: [f64; 2],
    lock: Lock,
    track: Option<Track>,
    ends: [f64; 2],
    travel: Option<AnimationFrame>,
}

/// Moves the panes of one view.
#[derive(Clone)]
pub struct Reins {
    stage: NodeRef,
    held: Rc<RefCell<Held>>,
}

impl PartialEq for Reins {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.held, &other.held)
    }
}

impl Reins {
    /// The reins of the panes of a stage.
    #[must_use]
    pub fn new(stage: &NodeRef) -> Self {
        let held = Held {
            driver: None,
            at: [0.0; 2],
            lock: Lock::Free,
            track: None,
            ends: [0.0; 2],
            travel: None,
        };
        Self {
            stage: stage.clone(),
            held: Rc::new(RefCell::new(held)),
        }
    }

    /// Sets what scrolling one pane does to the other, and how far each scrolls.
    pub fn set(&self, lock: Lock, ends: [f64; 2]) {
        let mut held = self.held.borrow_mut();
        (held.lock, held.ends) = (lock, ends);
    }

    /// Lets the other pane follow the one that the reader's hand is on; called when that one has scrolled.
    pub fn lead(&self, side: Side) {
        let (Some(pane), Some(other)) = (self.pane(side), self.pane(side.other())) else {
            return;
        };
        let mut held = self.held.borrow_mut();
        let (i, o) = (side as usize, side.other() as usize);
        let now = f64::from(pane.scroll_top());
        if held.driver != Some(side) {
            if (held.at[i] - now).abs() > 1.0 {
                held.at[i] = now;
            }
            return;
        }
        let before = std::mem::replace(&mut held.at[i], now);
        let along = |from: f64| match (held.lock, &held.track) {
            (Lock::Matches, Some(t)) if side == Side::Left => Some(t.right(from)),
            (Lock::Matches, Some(t)) => Some(t.left(from)),
            (Lock::Position, _) => Some(from / held.ends[i].max(1.0) * held.ends[o]),
            _ => None,
        };
        if let (Some(was), Some(is)) = (along(before), along(now)) {
            let to = follow(held.at[o], was, is, now - before).clamp(0.0, held.ends[o]);
            held.at[o] = to;
            drop(held);
            other.set_scroll_top(to.round() as i32);
        }
    }

    /// The reader's hand is on a pane: the other one follows.
    pub fn take(&self, side: Side) {
        let mut held = self.held.borrow_mut();
        held.driver = Some(side);
        held.travel = None;
    }

    /// Lays the track of the lock by matches.
    pub fn lay(&self, track: Track) {
        self.held.borrow_mut().track = Some(track);
    }

    /// Scrolls a pane to a place, and the other one with it.
    pub fn scroll_to(&self, side: Side, top: f64) {
        self.take(side);
        if let Some(pane) = self.pane(side) {
            pane.set_scroll_top(top.round() as i32);
        }
    }

    /// Brings the passages of a selection to one height; the one that was pointed at stays where it is, if it can.
    pub fn bring(&self, shown: &Shown, selection: Selection) {
        let Some(stage) = self.stage.cast::<Element>() else {
            return;
        };
        self.held.borrow_mut().driver = None;
        let (reins, shown) = (self.clone(), shown.clone());
        let frame = request_animation_frame(move |_| {
            let facts = brought(&shown, selection);
            let layout = measure(&stage, |side| {
                Some(facts[side as usize].into_iter().collect())
            });
            let to = targets(selection, facts, &layout, scrolled(&stage));
            reins.travel(to);
        });
        self.held.borrow_mut().travel = Some(frame);
    }

    /// Puts the focus on a mark, without scrolling where the passage is to be brought into place anyway.
    pub fn focus(&self, mark: &str, scroll: bool) {
        let Some(stage) = self.stage.cast::<Element>() else {
            return;
        };
        let found = all(&stage, ".mark").into_iter().find(|m| m.id() == mark);
        if let Some(mark) = found.and_then(|m| m.dyn_into::<HtmlElement>().ok()) {
            let options = FocusOptions::new();
            options.set_prevent_scroll(!scroll);
            let _ = mark.focus_with_options(&options);
        }
    }

    fn pane(&self, side: Side) -> Option<Element> {
        pane(&self.stage.cast::<Element>()?, side)
    }

    fn travel(&self, to: [Option<f64>; 2]) {
        let from = Side::BOTH.map(|s| self.pane(s).map_or(0.0, |p| f64::from(p.scroll_top())));
        let to = [to[0].unwrap_or(from[0]), to[1].unwrap_or(from[1])];
        let still = from.iter().zip(&to).all(|(f, t)| (f - t).abs() < 1.0);
        if still || prefers_stillness() {
            self.place(to);
        } else {
            self.glide(from, to, None);
        }
    }

    fn glide(&self, from: [f64; 2], to: [f64; 2], started: Option<f64>) {
        let reins = self.clone();
        let frame = request_animation_frame(move |now| {
            let started = started.unwrap_or(now);
            let t = ((now - started) / TRAVEL).clamp(0.0, 1.0);
            let eased = 1.0 - (1.0 - t).powi(3);
            reins.place([0, 1].map(|i| from[i] + (to[i] - from[i]) * eased));
            if t < 1.0 {
                reins.glide(from, to, Some(started));
            }
        });
        self.held.borrow_mut().travel = Some(frame);
    }

    fn place(&self, at: [f64; 2]) {
        self.held.borrow_mut().at = at;
        for side in Side::BOTH {
            if let Some(pane) = self.pane(side) {
                pane.set_scroll_top(at[side as usize].round() as i32);
            }
        }
    }
}

/// How long bringing a passage into place takes, in milliseconds.
const TRAVEL: f64 = 240.0;

/// Where a passage is brought to if nothing else is asked, in pixels below the top of its pane.
const REST: f64 = 96.0;

/// The fact of each side that a selection brings: the one that was pointed at, and the next counterpart.
fn brought(shown: &Shown, s: Selection) -> [Option<usize>; 2] {
    Side::BOTH.map(|side| {
        let own = shown.findings[s.finding].facts(side);
        match s.from {
            Some((from, fact)) if from == side => Some(fact),
            _ => own.get(s.turn % own.len().max(1)).copied(),
        }
    })
}

fn targets(
    s: Selection,
    facts: [Option<usize>; 2],
    layout: &Layout,
    scroll: [f64; 2],
) -> [Option<f64>; 2] {
    let tops = [0, 1].map(|i| {
        facts[i]
            .and_then(|f| layout.columns[i].extent(f))
            .map(|e| e.top)
    });
    let view = layout.columns[0].view.max(layout.columns[1].view);
    let rest = REST.min(view / 4.0);
    // Where one article is in view, the sheet covers its lower part.
    let last = if layout.width > 0.0 {
        view - 60.0
    } else {
        view * 0.4
    };
    let pointed = s.from.and_then(|(side, _)| {
        let i = side as usize;
        tops[i]
            .map(|t| t - scroll[i])
            .filter(|y| (8.0..last).contains(y))
    });
    let y = pointed.unwrap_or(rest);
    let ends = [layout.columns[0].end(), layout.columns[1].end()];
    match tops {
        [Some(a), Some(b)] => level(y, [a, b], ends).map(Some),
        _ => [0, 1].map(|i| tops[i].map(|t| (t - y).clamp(0.0, ends[i]))),
    }
}

fn prefers_stillness() -> bool {
    let query = window().match_media("(prefers-reduced-motion: reduce)");
    query.ok().flatten().is_some_and(|q| q.matches())
}
