//! The gutter between the panes: ribbons from passage to passage, with numbers; they live here and nowhere else.

use web_sys::HtmlElement;
use yew::prelude::*;

use super::geometry::{self, Away, Badge, Layout, Ribbon, Tie};
use super::rail::px;
use super::shown::{Shown, column};
use super::state::{Action, Class};
use super::words;
use crate::comparison::{CERTAIN, Outcome};
use crate::order;
use crate::text::Side;

/// What the gutter shows.
pub struct Gutter<'a> {
    /// The comparison.
    pub shown: &'a Shown,
    /// Where everything stands.
    pub layout: &'a Layout,
    /// How far the articles are scrolled.
    pub scroll: [f64; 2],
    /// What is joined, in drawing order.
    pub ties: &'a [Tie],
    /// The finding that is lit.
    pub lit: Option<usize>,
    /// Whether ribbons are drawn.
    pub ribbons: bool,
    /// What the reader does.
    pub act: &'a Callback<Action>,
}

/// The gutter; one calm ribbon where both articles are the same.
pub fn gutter(of: &Gutter) -> Html {
    match of.shown.outcome() {
        Outcome::Identical => whole(),
        Outcome::Related => ribbons(of),
        _ => html! { <div class="gutter"></div> },
    }
}

fn whole() -> Html {
    html! {
        <div class="gutter">
            <svg aria-hidden="true">
                <rect class="whole" x="0" y="0" width="100%" height="100%" />
                <rect class="whole-edge" x="0" y="0" width="2" height="100%" />
                <svg x="100%" overflow="visible"><rect class="whole-edge" x="-2" y="0" width="2" height="100%" /></svg>
            </svg>
            <span class="same-sign" aria-hidden="true">{ "=" }</span>
        </div>
    }
}

fn ribbons(of: &Gutter) -> Html {
    if !of.ribbons {
        return html! { <div class="gutter"></div> };
    }
    let (badges, mut ribbons) = geometry::gutter(of.layout, of.scroll, of.ties);
    order::sort_by_key(&mut ribbons, |r| of.lit == Some(r.tie.finding));
    let some_lit = of
        .lit
        .is_some_and(|l| badges.iter().any(|b| b.finding == l));
    let drawn = ribbons.iter().map(|r| ribbon(of, r));
    let bars = badges.iter().map(|b| bar(of, b));
    let numbers = badges.iter().map(|b| {
        let key = of.shown.mark(b.side, b.fact);
        html! { <Number {key} shown={of.shown.clone()} badge={*b} lit={of.lit == Some(b.finding)} act={of.act} /> }
    });
    html! {
        <div class="gutter">
            <svg aria-hidden="true" class={some_lit.then_some("some-lit")}>{ for drawn }{ for bars }</svg>
            { numbers.collect::<Html>() }
        </div>
    }
}

fn classes(of: &Gutter, finding: usize) -> Classes {
    classes!(
        "ribbon",
        format!("ribbon-{}", of.shown.class(finding).word()),
        (of.lit == Some(finding)).then_some("lit"),
        (of.shown.findings[finding].score < CERTAIN).then_some("likely"),
    )
}

fn ribbon(of: &Gutter, r: &Ribbon) -> Html {
    let width = of.layout.width;
    let conflict = of.shown.class(r.tie.finding) == Class::Conflict;
    let shifts: &[f64] = if conflict { &[-1.5, 1.5] } else { &[0.0] };
    let threads = shifts
        .iter()
        .map(|s| html! { <path class="thread" d={r.thread(width, *s)} /> });
    html! {
        <g class={classes(of, r.tie.finding)}>
            <path class="band" d={r.band(width)} />
            <path class="halo" d={r.thread(width, 0.0)} />
            <path class="edge" d={r.upper(width)} />
            <path class="edge" d={r.lower(width)} />
            { for threads }
        </g>
    }
}

/// The bar beside a passage: one line if shared, two if in conflict.
fn bar(of: &Gutter, b: &Badge) -> Html {
    let conflict = of.shown.class(b.finding) == Class::Conflict;
    let (width, places): (f64, &[f64]) = if conflict {
        (1.5, &[0.0, 3.0])
    } else {
        (2.0, &[0.0])
    };
    let bars = places.iter().map(|d| {
        let x = match b.side {
            Side::Left => *d,
            Side::Right => of.layout.width - width - d,
        };
        html! {
            <rect class="bar" x={px(x)} y={px(b.extent.top)} width={px(width)} height={px(b.extent.bottom - b.extent.top)} />
        }
    });
    html! { <g class={classes(of, b.finding)}>{ for bars }</g> }
}

/// The number beside a passage.
#[derive(Properties, PartialEq)]
struct NumberProps {
    shown: Shown,
    badge: Badge,
    lit: bool,
    act: Callback<Action>,
}

/// A number; a press brings the counterpart. Keys reach the same through the mark.
#[component]
fn Number(props: &NumberProps) -> Html {
    let NumberProps { shown, badge, .. } = props;
    let button = use_node_ref();
    {
        let button = button.clone();
        use_effect_with(badge.y.to_bits(), move |y| {
            if let Some(b) = button.cast::<HtmlElement>() {
                let _ = b
                    .style()
                    .set_property("inset-block-start", &format!("{:.1}px", f64::from_bits(*y)));
            }
        });
    }
    let onclick = {
        let (badge, act) = (*badge, props.act.clone());
        Callback::from(move |_: MouseEvent| {
            act.emit(Action::Select(
                badge.finding,
                Some((badge.side, badge.fact)),
            ))
        })
    };
    let class = classes!(
        "badge",
        format!("badge-{}", column(badge.side)),
        format!("badge-{}", shown.class(badge.finding).word()),
        props.lit.then_some("lit"),
    );
    let arrow = match badge.away {
        None => "",
        Some(Away::Up) => " ↑",
        Some(Away::Down) => " ↓",
    };
    let others = shown.findings[badge.finding]
        .facts(badge.side.other())
        .len();
    let many = if others > 1 {
        format!(" ×{others}")
    } else {
        String::new()
    };
    html! {
        <button type="button" tabindex="-1" {class} ref={&button} {onclick} data-fact={shown.id(badge.finding)}
            aria-label={shown.locale().show_counterpart(&words::named(shown, badge.finding))}>
            { format!("{}{many}{arrow}", shown.label(badge.finding)) }
        </button>
    }
}
