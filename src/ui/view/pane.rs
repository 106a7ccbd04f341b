//! One article as prose that scrolls, with one stop of the Tab key and arrow keys from mark to mark.

use yew::prelude::*;

use super::block::Text;
use super::blocks::{Block, Piece};
use super::direction::{Direction, dir};
use super::growing::use_growing;
use super::hits::Hits;
use super::keys::beyond;
use super::measure::{around, index};
use super::reins::Reins;
use super::shown::{Shown, column};
use super::state::{Action, Hidden};
use crate::comparison::Outcome;
use crate::report::legible;
use crate::text::{Side, Span};

/// What a pane shows.
#[derive(Properties, PartialEq)]
pub struct PaneProps {
    /// The comparison.
    pub shown: Shown,
    /// The side.
    pub side: Side,
    /// The finding that is selected.
    pub selected: Option<usize>,
    /// The finding that is pointed at.
    pub lit: Option<usize>,
    /// The fact that the Tab key reaches.
    pub cursor: Option<usize>,
    /// What is switched off.
    pub hidden: Hidden,
    /// What a search found.
    pub hits: Hits,
    /// What moves the panes.
    pub reins: Reins,
    /// What the reader does.
    pub act: Callback<Action>,
}

/// An article that scrolls. Its marks have one stop for the Tab key; arrows go from one to the next, Enter selects.
#[component]
pub fn Pane(props: &PaneProps) -> Html {
    let PaneProps { shown, side, .. } = props;
    let (side, article) = (*side, &shown.side(*side).article);
    let stops = shown.stops(side, &props.hidden);
    let marked = marked(shown);
    let cursor = props
        .cursor
        .filter(|c| stops.contains(c))
        .or(stops.first().copied())
        .filter(|_| marked);
    let take = {
        let reins = props.reins.clone();
        Callback::from(move |()| reins.take(side))
    };
    let all = shown.blocks(side);
    let ready = use_growing(article.text.len(), FIRST, STEP);
    let begun = all.partition_point(|block| start(block, shown, side) < ready);
    let reached = props.selected.and_then(|finding| {
        let has = |block: &Block| holds(block, shown, side, finding);
        all.iter().rposition(has)
    });
    let drawn = begun.max(reached.map_or(0, |at| at + 1));
    let blocks = all[..drawn].iter().enumerate().map(|(n, block)| {
        let own = |finding: Option<usize>| finding.filter(|f| holds(block, shown, side, *f));
        html! {
            <Text key={n} shown={shown.clone()} {side} block={n} {marked} selected={own(props.selected)} lit={own(props.lit)}
                cursor={cursor.filter(|c| block.pieces.contains(&Piece::Fact(*c)))} hits={hits_in(block, props)} />
        }
    });
    let column = column(side);
    let name = shown
        .locale()
        .article_named(shown.letter(side), &shown.source(side));
    html! {
        <section class={format!("pane pane-{}", column)} id={format!("pane-{}", column)}
            role="region" aria-label={name} data-side={column}
            tabindex={cursor.is_none().then_some("0")}
            onclick={onclick(props)} onkeydown={onkeydown(props, stops, cursor)}
            onwheel={take.reform(|_| ())} ontouchmove={take.reform(|_| ())} onpointerdown={take.reform(|_| ())}>
            <article class="text" aria-busy={(drawn < all.len()).then_some("true")} lang={article.language.clone()} dir={dir(shown.direction(side))}>
                if let Some(title) = &article.title { <h3>{ legible(title) }</h3> }
                // A list of its own, which only grows: all its parts have keys.
                { blocks.collect::<Html>() }
            </article>
        </section>
    }
}

/// About so many bytes of text are drawn at once; fewer are in view.
const FIRST: usize = 4000;

/// About so many are drawn in each later frame.
const STEP: usize = 1600;

/// Where a block begins.
fn start(block: &Block, shown: &Shown, side: Side) -> usize {
    let first = block.pieces.first();
    first.map_or(0, |piece| piece_span(piece, shown, side).start)
}

fn piece_span(piece: &Piece, shown: &Shown, side: Side) -> Span {
    match *piece {
        Piece::Plain(s) | Piece::Soft(s) => s,
        Piece::Fact(f) => shown.side(side).facts[f].span,
    }
}

/// Whether facts are marked at all: not where there is nothing to tell apart.
fn marked(shown: &Shown) -> bool {
    matches!(shown.outcome(), Outcome::Related | Outcome::Unrelated)
}

fn holds(block: &Block, shown: &Shown, side: Side, finding: usize) -> bool {
    let facts = shown
        .findings
        .get(finding)
        .map_or(&[][..], |f| f.facts(side));
    facts
        .iter()
        .any(|f| block.pieces.contains(&Piece::Fact(*f)))
}

/// The hits that touch a block, so that the others stay as they are.
fn hits_in(block: &Block, props: &PaneProps) -> Hits {
    let span = |p: &Piece| piece_span(p, &props.shown, props.side);
    match (
        block.pieces.first().map(span),
        block.pieces.last().map(span),
    ) {
        (Some(first), Some(last)) => props.hits.only(props.side, first.start, last.end),
        _ => Hits::default(),
    }
}

fn onclick(props: &PaneProps) -> Callback<MouseEvent> {
    let (shown, side, act) = (props.shown.clone(), props.side, props.act.clone());
    Callback::from(move |e: MouseEvent| {
        if let Some(fact) = around(&e, ".mark").as_ref().and_then(index) {
            let finding = shown.side(side).facts[fact].finding;
            act.emit(Action::Select(finding, Some((side, fact))));
        }
    })
}

fn onkeydown(
    props: &PaneProps,
    stops: Vec<usize>,
    cursor: Option<usize>,
) -> Callback<KeyboardEvent> {
    let (shown, side, act, reins) = (
        props.shown.clone(),
        props.side,
        props.act.clone(),
        props.reins.clone(),
    );
    Callback::from(move |e: KeyboardEvent| {
        reins.take(side);
        let on = around(&e, ".mark").as_ref().and_then(index);
        if on.is_none() || e.ctrl_key() || e.meta_key() || e.alt_key() {
            return;
        }
        let all = stops.iter().copied();
        let turned = shown.direction(side) == Direction::RightToLeft;
        let to = match e.key().as_str() {
            "ArrowDown" => beyond(all, cursor, true),
            "ArrowUp" => beyond(all, cursor, false),
            // Sideways the way that the article is written.
            "ArrowRight" => beyond(all, cursor, !turned),
            "ArrowLeft" => beyond(all, cursor, turned),
            "Home" => stops.first().copied(),
            "End" => stops.last().copied(),
            "Enter" => {
                let fact = on.unwrap_or_default();
                let finding = shown.side(side).facts[fact].finding;
                e.prevent_default();
                act.emit(Action::Select(finding, Some((side, fact))));
                return;
            }
            _ => return,
        };
        e.prevent_default();
        if let Some(fact) = to {
            act.emit(Action::Move(side, fact));
            reins.focus(&shown.mark(side, fact), true);
        }
    })
}
