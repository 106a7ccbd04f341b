//! Measures where marks stand and how far panes are scrolled; at most once a frame, and only when something moved.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::utils::document;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, ResizeObserver};
use yew::prelude::*;

use super::geometry::{Column, Extent, Layout};
use super::reins::Reins;
use super::shown::Shown;
use super::state::Lock;
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
    let layout = use_state_eq(|| Rc::new(Layout::default()));
    let scroll = use_state(|| [0.0; 2]);
    let reins = use_memo((), |()| Reins::new(stage));
    let reins = (*reins).clone();
    reins.set(lock, [layout.columns[0].end(), layout.columns[1].end()]);
    {
        let (stage, layout, scroll) = (stage.clone(), layout.setter(), scroll.setter());
        use_effect_with(shown.clone(), move |_| {
            let soon = Soon::default();
            let set = Rc::new(RefCell::new(None::<Set>));
            let ask = {
                let (soon, stage) = (soon, stage.clone());
                move |anew: bool| {
                    let (stage, layout, scroll, set) =
                        (stage.clone(), layout.clone(), scroll.clone(), set.clone());
                    if anew {
                        set.replace(None);
                    }
                    soon.ask(move || {
                        if let Some(stage) = stage.cast::<Element>() {
                            let new = Set::of(&stage, set.take());
                            layout.set(Rc::new(new.layout.clone()));
                            set.replace(Some(new));
                            scroll.set(scrolled(&stage));
                        }
                    });
                }
            };
            ask(true);
            let watch = stage.cast::<Element>().map(|s| Watch::new(&s, ask));
            move || drop(watch)
        });
    }
    {
        let (stage, scroll, reins) = (stage.clone(), scroll.setter(), reins.clone());
        use_effect_with((), move |()| {
            let soon = Soon::default();
            let listeners: Vec<_> = stage
                .cast::<Element>()
                .into_iter()
                .flat_map(|s| Side::BOTH.map(|side| (side, pane(&s, side))))
                .filter_map(|(side, pane)| pane.map(|p| (side, p)))
                .map(|(side, pane)| {
                    let (soon, stage, scroll, reins) =
                        (soon.clone(), stage.clone(), scroll.clone(), reins.clone());
                    EventListener::new(&pane, "scroll", move |_| {
                        reins.lead(side);
                        let (stage, scroll) = (stage.clone(), scroll.clone());
                        soon.ask(move || {
                            if let Some(stage) = stage.cast::<Element>() {
                                scroll.set(scrolled(&stage));
                            }
                        });
                    })
                })
                .collect();
            move || drop(listeners)
        });
    }
    Measured {
        layout: (*layout).clone(),
        scroll: *scroll,
        reins,
    }
}

/// Texts as set: while they have the same size, every mark stands where it stood, and that is most of the work.
struct Set {
    sizes: Vec<[f64; 2]>,
    layout: Layout,
}

impl Set {
    /// The texts of a stage as they are now, from how they were.
    fn of(stage: &Element, before: Option<Self>) -> Self {
        let size = |text: Element| {
            let rect = text.get_bounding_client_rect();
            [rect.width(), rect.height()]
        };
        let sizes: Vec<_> = all(stage, ".text").into_iter().map(size).collect();
        // What is still being drawn moves on; it is measured when it is whole.
        let busy = !all(stage, ".text[aria-busy]").is_empty();
        let layout = match before {
            _ if busy => measure(stage, |_| Some(Vec::new())),
            Some(before) if before.sizes == sizes => {
                let mut layout = measure(stage, |_| Some(Vec::new()));
                for (column, was) in layout.columns.iter_mut().zip(before.layout.columns) {
                    column.extents = was.extents;
                }
                layout
            }
            _ => measure(stage, |_| None),
        };
        let sizes = if busy { Vec::new() } else { sizes };
        Self { sizes, layout }
    }
}

/// What watches a stage; it stops when dropped.
struct Watch {
    observer: Option<ResizeObserver>,
    _called: Closure<dyn FnMut()>,
    _fonts: EventListener,
}

impl Watch {
    fn new(stage: &Element, ask: impl Fn(bool) + Clone + 'static) -> Self {
        let again = ask.clone();
        let called = Closure::<dyn FnMut()>::new(move || again(false));
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
            _fonts: EventListener::new(&document().fonts(), "loadingdone", move |_| ask(true)),
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

/// The layout of a stage as it is now: with all facts, or with those that are asked for on a side.
#[must_use]
pub fn measure(stage: &Element, facts: impl Fn(Side) -> Option<Vec<usize>>) -> Layout {
    let width = |selector| {
        stage
            .query_selector(selector)
            .ok()
            .flatten()
            .map_or(0.0, |e| f64::from(e.client_width()))
    };
    Layout {
        columns: Side::BOTH.map(|side| {
            let pane = pane(stage, side);
            pane.map_or_else(Column::default, |p| column(&p, facts(side)))
        }),
        width: width(".gutter"),
        rail: width(".rail"),
    }
}

fn column(pane: &Element, facts: Option<Vec<usize>>) -> Column {
    let top = pane.get_bounding_client_rect().top() - f64::from(pane.scroll_top());
    let mut extents = Vec::new();
    let marks = match facts {
        None => all(pane, ".mark"),
        Some(facts) => {
            let mark = |f: &usize| pane.query_selector(&format!("[data-index=\"{f}\"]")).ok()?;
            facts.iter().filter_map(mark).collect()
        }
    };
    for mark in marks {
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

/// The pane of a side.
#[must_use]
pub fn pane(stage: &Element, side: Side) -> Option<Element> {
    let selector = match side {
        Side::Left => ".pane-a",
        Side::Right => ".pane-b",
    };
    stage.query_selector(selector).ok().flatten()
}

/// How far the panes of a stage are scrolled.
#[must_use]
pub fn scrolled(stage: &Element) -> [f64; 2] {
    Side::BOTH.map(|side| pane(stage, side).map_or(0.0, |p| f64::from(p.scroll_top())))
}
