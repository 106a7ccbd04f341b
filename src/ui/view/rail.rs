//! A rail: the whole article to scale in one strip, with a window on what is in view; a press or a drag goes there.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use super::geometry::{Layout, rail_scale, tick};
use super::shown::{self, Shown};
use super::state::{Class, Hidden};
use crate::text::Side;

/// What a rail shows.
#[derive(Properties, PartialEq)]
pub struct RailProps {
    /// The comparison.
    pub shown: Shown,
    /// The side.
    pub side: Side,
    /// Where everything stands.
    pub layout: Rc<Layout>,
    /// How far the article is scrolled.
    pub scroll: f64,
    /// What is switched off.
    pub hidden: Hidden,
    /// The article is to be scrolled to a place.
    pub on_scroll: Callback<f64>,
}

/// A rail. Hidden from screen readers: the fact list and the stepper lead to the same places.
#[component]
pub fn Rail(props: &RailProps) -> Html {
    let rail = use_node_ref();
    let column = &props.layout.columns[props.side as usize];
    let (scale, view) = (rail_scale(column), column.view);
    let go = {
        let (rail, on_scroll) = (rail.clone(), props.on_scroll.clone());
        Callback::from(move |e: PointerEvent| {
            if let Some(rail) = rail.cast::<Element>() {
                let y = f64::from(e.client_y()) - rail.get_bounding_client_rect().top();
                on_scroll.emit(y / scale.max(f64::EPSILON) - view / 2.0);
            }
        })
    };
    let onpointerdown = {
        let (rail, go) = (rail.clone(), go.clone());
        Callback::from(move |e: PointerEvent| {
            if let Some(rail) = rail.cast::<Element>() {
                let _ = rail.set_pointer_capture(e.pointer_id());
            }
            e.prevent_default();
            go.emit(e);
        })
    };
    let onpointermove = Callback::from(move |e: PointerEvent| {
        if e.buttons() & 1 == 1 {
            go.emit(e);
        }
    });
    let (width, y, height) = (props.layout.rail, props.scroll * scale, view * scale);
    let edge = if props.side == Side::Left {
        0.0
    } else {
        width - 2.0
    };
    html! {
        <div class={format!("rail rail-{}", shown::column(props.side))} aria-hidden="true"
            ref={&rail} {onpointerdown} {onpointermove}>
            <svg>
                <rect class="tick-window" x="0" y={px(y)} width={px(width)} height={px(height)} />
                <rect class="tick-edge" x={px(edge)} y={px(y)} width="2" height={px(height)} />
                <Ticks shown={props.shown.clone()} side={props.side} layout={props.layout.clone()} hidden={props.hidden.clone()} />
            </svg>
        </div>
    }
}

/// What the ticks show.
#[derive(Properties, PartialEq)]
struct TicksProps {
    shown: Shown,
    side: Side,
    layout: Rc<Layout>,
    hidden: Hidden,
}

/// A tick for each fact: a box for a conflict, a bar for a shared one, dots for one that stands alone. Those of a class are
/// one path, since there may be thousands. A conflict's number stands beside its box where there is room for it.
#[component]
fn Ticks(props: &TicksProps) -> Html {
    let column = &props.layout.columns[props.side as usize];
    let scale = rail_scale(column);
    let mut free = f64::NEG_INFINITY;
    let mut paths = [const { String::new() }; 4];
    let mut labels = Vec::new();
    for (i, fact) in props.shown.side(props.side).facts.iter().enumerate() {
        let class = props.shown.class(fact.finding);
        let Some(extent) = column.extent(i).filter(|_| !props.hidden.hides(class)) else {
            continue;
        };
        let (y, height) = tick(extent, scale);
        draw(&mut paths, props, class, y, height);
        let middle = y + height / 2.0;
        let first = props.shown.findings[fact.finding].facts(props.side).first() == Some(&i);
        if class == Class::Conflict && first && middle >= free {
            free = middle + LABEL;
            labels.push(label(props, middle, props.shown.number(fact.finding)));
        }
    }
    let paths = CLASSES.iter().zip(paths);
    let drawn = paths.filter(|(_, path)| !path.is_empty());
    html! {
        <g>{ for drawn.map(|(class, d)| html! { <path class={*class} {d} /> }) }{ for labels }</g>
    }
}

/// The paths in drawing order.
const CLASSES: [&str; 4] = ["tick-unique", "tick-shared", "tick-likely", "tick-conflict"];

/// The least distance between two numbers on a rail.
const LABEL: f64 = 11.0;

/// Adds a tick to the path of its class.
fn draw(paths: &mut [String; 4], props: &TicksProps, class: Class, y: f64, height: f64) {
    let place = |width: f64| match props.side {
        Side::Left => props.layout.rail - 6.0 - width,
        Side::Right => 6.0,
    };
    let boxed = |x: f64, y: f64, width: f64, height: f64| {
        format!("M{} {}h{width}v{}h-{width}z", px(x), px(y), px(height))
    };
    let (path, drawn) = match class {
        Class::Only(_) => {
            let line = format!("M{} {}v{}", px(place(1.0) + 0.5), px(y), px(height));
            (0, line)
        }
        Class::Shared => (1, boxed(place(5.0), y, 5.0, height)),
        Class::Likely => (2, boxed(place(5.0) + 0.5, y + 0.5, 4.0, height - 1.0)),
        Class::Conflict => (3, boxed(place(9.0) + 0.5, y + 0.5, 8.0, height)),
    };
    paths[path].push_str(&drawn);
}

fn label(props: &TicksProps, middle: f64, number: usize) -> Html {
    let (x, anchor) = match props.side {
        Side::Left => (4.5, "start"),
        Side::Right => (props.layout.rail - 4.5, "end"),
    };
    html! { <text class="tick-label" x={px(x)} y={px(middle + 4.0)} text-anchor={anchor}>{ number }</text> }
}

/// A length as an attribute, to a tenth of a pixel.
#[must_use]
pub fn px(length: f64) -> String {
    format!("{length:.1}")
}
