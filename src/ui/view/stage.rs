//! The stage: both articles side by side with their rails, and the gutter between them.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use yew::prelude::*;

use super::byline::byline;
use super::gutter::{Gutter, gutter};
use super::hits::Hits;
use super::measure::{Measured, around, use_measured};
use super::pane::Pane;
use super::published;
use super::rail::Rail;
use super::reins::Reins;
use super::shown::Shown;
use super::state::{Action, Class, Hidden, Selection, Settings};
use super::track::Track;
use crate::text::Side;

/// What the stage shows.
#[derive(Properties, PartialEq)]
pub struct StageProps {
    /// The comparison.
    pub shown: Shown,
    /// The open finding.
    pub selected: Option<Selection>,
    /// The finding that is pointed at.
    pub lit: Option<usize>,
    /// The facts that the Tab key reaches.
    pub cursor: [Option<usize>; 2],
    /// What is switched off.
    pub hidden: Hidden,
    /// How the view is set up.
    pub settings: Settings,
    /// What a search found.
    pub hits: Hits,
    /// What the reader does.
    pub act: Callback<Action>,
    /// Where to leave what moves the panes.
    pub reins: Rc<std::cell::RefCell<Option<Reins>>>,
}

/// The stage.
#[component]
pub fn Stage(props: &StageProps) -> Html {
    let StageProps {
        shown,
        selected,
        hidden,
        settings,
        act,
        ..
    } = props;
    let stage = use_node_ref();
    let Measured {
        layout,
        scroll,
        reins,
    } = use_measured(&stage, shown, settings.lock);
    *props.reins.borrow_mut() = Some(reins.clone());
    let ties = use_memo((shown.clone(), hidden.clone()), |(shown, hidden)| {
        shown.ties(hidden)
    });
    let open = selected.filter(|s| s.finding < shown.findings.len());
    use_effect_with((shown.clone(), layout.clone(), open), {
        let reins = reins.clone();
        move |(shown, layout, open)| reins.lay(track(shown, layout, *open))
    });
    use_effect_with((shown.clone(), open), {
        let reins = reins.clone();
        move |(shown, open)| {
            if let Some(selection) = open {
                reins.bring(shown, *selection);
            }
        }
    });
    let finding = open.map(|s| s.finding);
    let pane = |side: Side| {
        html! {
            <Pane shown={shown.clone()} {side} selected={finding} lit={props.lit} cursor={props.cursor[side as usize]}
                hidden={hidden.clone()} hits={props.hits.clone()} reins={reins.clone()} {act} />
        }
    };
    let rail = |side: Side| {
        let reins = reins.clone();
        let on_scroll = Callback::from(move |top| reins.scroll_to(side, top));
        html! {
            <Rail shown={shown.clone()} {side} layout={layout.clone()} scroll={scroll[side as usize]} hidden={hidden.clone()} {on_scroll} />
        }
    };
    html! {
        <div class="stage grid" ref={&stage} onpointerover={light(shown, act)} onpointerleave={act.reform(|_: PointerEvent| Action::Light(None))}
            onfocusin={light(shown, act)} onfocusout={act.reform(|_: FocusEvent| Action::Light(None))}>
            { byline(shown, Side::Left) }
            if settings.rails { { rail(Side::Left) } }
            { pane(Side::Left) }
            <div class="byline-mid">{ apart(shown) }</div>
            { gutter(&Gutter { shown, layout: &layout, scroll, ties: &ties, lit: props.lit.or(finding), ribbons: settings.ribbons, act }) }
            { byline(shown, Side::Right) }
            { pane(Side::Right) }
            if settings.rails { { rail(Side::Right) } }
        </div>
    }
}

fn apart(shown: &Shown) -> Option<String> {
    let published = |side| shown.side(side).article.published.as_deref();
    let apart = published::apart(published(Side::Left)?, published(Side::Right)?)?;
    Some(apart.words(shown.locale()))
}

/// Lights the finding of the mark or number that an event is on.
fn light<E: JsCast + AsRef<web_sys::Event> + 'static>(
    shown: &Shown,
    act: &Callback<Action>,
) -> Callback<E> {
    let shown = shown.clone();
    act.reform(move |e: E| {
        let id = around(e.as_ref(), "[data-fact]").and_then(|m| m.get_attribute("data-fact"));
        Action::Light(id.and_then(|id| shown.finding(&id)))
    })
}

/// The track of the lock by matches: through conflicts and certain shared findings, and through the open one.
fn track(shown: &Shown, layout: &super::geometry::Layout, open: Option<Selection>) -> Track {
    let place = |finding: usize| {
        let f = &shown.findings[finding];
        let a = layout.columns[0].extent(*f.left.first()?)?;
        let b = layout.columns[1].extent(*f.right.first()?)?;
        Some((a.top, b.top))
    };
    let firm = |f: &usize| matches!(shown.class(*f), Class::Conflict | Class::Shared);
    let pairs: Vec<_> = (0..shown.findings.len())
        .filter(firm)
        .filter_map(place)
        .collect();
    Track::new(&pairs, open.and_then(|s| place(s.finding)), &layout.columns)
}
