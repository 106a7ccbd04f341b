//! A rail: the whole article to scale in one strip, with a window on what is in view; a press or a drag goes there.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use super::geometry::{Layout, rail_scale, tick};
use super::shown::{Shown, letter};
use super::state::{Class, Hidden};
use crate::comparison::Outcome;
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
        let go = go.clone();
        Callback::from(move |e: PointerEvent| {
            if let Some(rail) = e
                .current_target()
                .and_then(|t| t.dyn_into::<Element>().ok())
            {
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
        <div class={format!("rail rail-{}", letter(props.side).to_lowercase())} aria-hidden="true"
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

/// A tick for each fact: a box with its number for a conflict, a bar for a shared one, dots for one that stands alone.
#[component]
fn Ticks(props: &TicksProps) -> Html {
    let column = &props.layout.columns[props.side as usize];
    let scale = rail_scale(column);
    let place = |width: f64, from_text: f64| match props.side {
        Side::Left => props.layout.rail - from_text - width,
        Side::Right => from_text,
    };
    if matches!(props.shown.outcome(), Outcome::Identical) {
        return html! {};
    }
    let facts = props.shown.side(props.side).facts.iter().enumerate();
    let ticks = facts.filter_map(|(i, fact)| {
        let class = props.shown.class(fact.finding);
        let (y, height) = tick(column.extent(i)?, scale);
        (!props.hidden.hides(class)).then(|| match class {
            Class::Only(_) => {
                let x = place(1.0, 6.0) + 0.5;
                html! { <line class="tick-unique" x1={px(x)} x2={px(x)} y1={px(y)} y2={px(y + height)} /> }
            }
            Class::Shared => html! { <rect class="tick-shared" x={px(place(5.0, 6.0))} y={px(y)} width="5" height={px(height)} /> },
            Class::Likely => html! { <rect class="tick-likely" x={px(place(5.0, 6.0) + 0.5)} y={px(y + 0.5)} width="4" height={px(height - 1.0)} /> },
            Class::Conflict => {
                let label = if props.side == Side::Left { 4.5 } else { props.layout.rail - 4.5 };
                let anchor = if props.side == Side::Left { "start" } else { "end" };
                html! {
                    <>
                        <rect class="tick-conflict" x={px(place(9.0, 6.0) + 0.5)} y={px(y + 0.5)} width="8" height={px(height)} />
                        <text class="tick-label" x={px(label)} y={px(y + height / 2.0 + 4.0)} text-anchor={anchor}>{ props.shown.number(fact.finding) }</text>
                    </>
                }
            }
        })
    });
    html! { <g>{ for ticks }</g> }
}

/// A length as an attribute, to a tenth of a pixel.
#[must_use]
pub fn px(length: f64) -> String {
    format!("{length:.1}")
}
