//! The view's hands on the page: measures where marks stand, follows and moves the panes; at most once a frame.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::utils::{document, window};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, FocusOptions, HtmlElement, ResizeObserver};
use yew::prelude::*;

use super::geometry::{Column, Extent, Layout, Track, follow, level};
use super::shown::Shown;
use super::state::{Lock, Selection};
use crate::text::Side;

/// The layout as last measured, how far each pane is scrolled, and the means to move them.
pub struct Measured {
    /// Where everything stands.
    pub layout: Rc<Layout>,
    /// How far the panes are scrolled.
    pub scroll: [f64; 2],
    /// Moves the panes.
    pub reins: Reins,
}

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

/// Something to be done once in the next frame, however often it is asked for.
#[derive(Clone, Default)]
struct Soon(Rc<RefCell<(bool, Option<AnimationFrame>)>>);

impl Soon {
    fn ask(&self, work: impl FnOnce() + 'static) {
        if std::mem::replace(&mut self.0.borrow_mut().0, true) {
            return;
        }
        let soon = self.clone();
        let frame = request_animation_frame(move |_| {
            soon.0.borrow_mut().0 = false;
            work();
        });
        self.0.borrow_mut().1 = Some(frame);
    }
}

/// Measures a stage: after each change of the comparison, of its size and of fonts; and its panes' scrolling.
#[hook]
pub fn use_measured(stage: &NodeRef, shown: &Shown, lock: Lock) -> Measured {
    let layout = use_state(|| Rc::new(Layout::default()));
    let scroll = use_state(|| [0.0; 2]);
    let held = use_mut_ref(|| Held {
        driver: None,
        at: [0.0; 2],
        lock,
        track: None,
        ends: [0.0; 2],
        travel: None,
    });
    held.borrow_mut().lock = lock;
    held.borrow_mut().ends = [layout.columns[0].end(), layout.columns[1].end()];
    {
        let (stage, layout, scroll) = (stage.clone(), layout.setter(), scroll.setter());
        use_effect_with(shown.clone(), move |_| {
            let soon = Soon::default();
            let ask = {
                let (soon, stage) = (soon, stage.clone());
                move || {
                    let (stage, layout, scroll) = (stage.clone(), layout.clone(), scroll.clone());
                    soon.ask(move || {
                        if let Some(stage) = stage.cast::<Element>() {
                            layout.set(Rc::new(measure(&stage)));
                            scroll.set(scrolled(&stage));
                        }
                    });
                }
            };
            ask();
            let watch = stage.cast::<Element>().map(|s| Watch::new(&s, ask));
            move || drop(watch)
        });
    }
    {
        let (stage, scroll, held) = (stage.clone(), scroll.setter(), held.clone());
        use_effect_with((), move |()| {
            let soon = Soon::default();
            let listeners: Vec<_> = stage
                .cast::<Element>()
                .into_iter()
                .flat_map(|s| Side::BOTH.map(|side| (side, pane(&s, side))))
                .filter_map(|(side, pane)| pane.map(|p| (side, p)))
                .map(|(side, pane)| {
                    let (soon, stage, scroll, held) =
                        (soon.clone(), stage.clone(), scroll.clone(), held.clone());
                    EventListener::new(&pane, "scroll", move |_| {
                        let Some(stage) = stage.cast::<Element>() else {
                            return;
                        };
                        lead(&stage, &held, side);
                        let scroll = scroll.clone();
                        soon.ask(move || scroll.set(scrolled(&stage)));
                    })
                })
                .collect();
            move || drop(listeners)
        });
    }
    Measured {
        layout: (*layout).clone(),
        scroll: *scroll,
        reins: Reins {
            stage: stage.clone(),
            held,
        },
    }
}

/// What watches a stage; it stops when dropped.
struct Watch {
    observer: Option<ResizeObserver>,
    _called: Closure<dyn FnMut()>,
    _fonts: EventListener,
}

impl Watch {
    fn new(stage: &Element, ask: impl Fn() + Clone + 'static) -> Self {
        let again = ask.clone();
        let called = Closure::<dyn FnMut()>::new(again);
        let observer = ResizeObserver::new(called.as_ref().unchecked_ref()).ok();
        if let Some(o) = &observer {
            o.observe(stage);
            for text in all(stage, ".pane, .text") {
                o.observe(&text);
            }
        }
        Self {
            observer,
            _called: called,
            _fonts: EventListener::new(&document().fonts(), "loadingdone", move |_| ask()),
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(o) = &self.observer {
            o.disconnect();
        }
    }
}

impl Reins {
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
            let layout = measure(&stage);
            let to = targets(&shown, selection, &layout, scrolled(&stage));
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

fn targets(shown: &Shown, s: Selection, layout: &Layout, scroll: [f64; 2]) -> [Option<f64>; 2] {
    let facts = Side::BOTH.map(|side| {
        let own = shown.findings[s.finding].facts(side);
        match s.from {
            Some((from, fact)) if from == side => Some(fact),
            _ => own.get(s.turn % own.len().max(1)).copied(),
        }
    });
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

/// Lets the other pane follow the one that the reader's hand is on.
fn lead(stage: &Element, held: &Rc<RefCell<Held>>, side: Side) {
    let (Some(pane), Some(other)) = (pane(stage, side), pane(stage, side.other())) else {
        return;
    };
    let mut held = held.borrow_mut();
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

fn measure(stage: &Element) -> Layout {
    let width = |selector| {
        stage
            .query_selector(selector)
            .ok()
            .flatten()
            .map_or(0.0, |e| f64::from(e.client_width()))
    };
    Layout {
        columns: Side::BOTH.map(|side| pane(stage, side).map(|p| column(&p)).unwrap_or_default()),
        width: width(".gutter"),
        rail: width(".rail"),
    }
}

fn column(pane: &Element) -> Column {
    let top = pane.get_bounding_client_rect().top() - f64::from(pane.scroll_top());
    let mut extents = Vec::new();
    for mark in all(pane, ".mark") {
        let Some(index) = index(&mark) else { continue };
        extents.resize(extents.len().max(index + 1), None);
        extents[index] = extent(&mark, top);
    }
    Column {
        extents,
        view: f64::from(pane.client_height()),
        total: f64::from(pane.scroll_height()),
    }
}

fn extent(mark: &Element, top: f64) -> Option<Extent> {
    let rects = mark.get_client_rects();
    let lines: Vec<f64> = (0..rects.length())
        .filter_map(|i| rects.item(i))
        .filter(|r| r.width() > 2.0)
        .map(|r| r.top() + r.height() / 2.0 - top)
        .collect();
    Some(Extent::of_lines(*lines.first()?, *lines.last()?))
}

/// The fact that a mark stands for.
#[must_use]
pub fn index(mark: &Element) -> Option<usize> {
    mark.get_attribute("data-index")?.parse().ok()
}

/// The nearest element around an event that fits a selector.
#[must_use]
pub fn around(event: &web_sys::Event, selector: &str) -> Option<Element> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.closest(selector).ok().flatten()
}

/// The elements inside one that fit a selector.
#[must_use]
pub fn all(inside: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = inside.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|i| found.item(i))
        .filter_map(|n| n.dyn_into().ok())
        .collect()
}

fn pane(stage: &Element, side: Side) -> Option<Element> {
    let selector = match side {
        Side::Left => ".pane-a",
        Side::Right => ".pane-b",
    };
    stage.query_selector(selector).ok().flatten()
}

fn scrolled(stage: &Element) -> [f64; 2] {
    Side::BOTH.map(|side| pane(stage, side).map_or(0.0, |p| f64::from(p.scroll_top())))
}

fn prefers_stillness() -> bool {
    let query = window().match_media("(prefers-reduced-motion: reduce)");
    query.ok().flatten().is_some_and(|q| q.matches())
}
