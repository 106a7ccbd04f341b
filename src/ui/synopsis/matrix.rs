//! Every pair of the shelf as a heat map: how much two articles share and on how much they contradict each other; each cell
//! opens its pair.

use std::rc::Rc;

use yew::prelude::*;

use super::Opening;
use super::grid::{At, Grid, name as place, use_grid};
use super::made::{Made, Tile, step};
use super::words;
use crate::locale::Locale;

/// What the matrix shows.
#[derive(Properties, PartialEq)]
pub struct MatrixProps {
    /// What was made of the shelf.
    pub made: Made,
    /// Where the reader was before opening a pair from here.
    pub back: Option<At>,
    /// A pair is to be opened.
    pub on_open: Callback<Opening>,
}

/// The matrix.
#[component]
pub fn Matrix(props: &MatrixProps) -> Html {
    let made = &props.made;
    let (count, locale) = (made.count(), made.locale);
    let buttons: Vec<Vec<bool>> = (0..count)
        .map(|row| (0..count).map(|column| row != column).collect())
        .collect();
    let grid = use_grid(locale, &Rc::new(buttons), props.back);
    let most = made.most();
    let articles = made.shelf.articles().iter().enumerate();
    let columns = articles.clone().map(|(n, draft)| {
        html! { <th scope="col"><span class="letter">{ n + 1 }</span><span class="vh">{ words::name(made.locale, draft, n) }</span></th> }
    });
    let rows = articles.map(|(n, draft)| {
        let cells = (0..count).map(|column| cell(props, &grid, most, (n, column)));
        html! {
            <tr>
                <th scope="row"><span class="who"><span class="letter">{ n + 1 }</span>
                    <span class="name"><b>{ words::name(made.locale, draft, n) }</b><small>{ words::when(made.locale, draft) }</small></span></span></th>
                { for cells }
            </tr>
        }
    });
    html! {
        <div class="half">
            <h2>{ locale.every_pair() }</h2>
            <p class="lead">{ locale.every_pair_how() }</p>
            <div class="box" tabindex="0" role="region" aria-label={locale.every_pair()}>
                <table class="heat" ref={&grid.table} onkeydown={&grid.onkeydown} onfocusin={&grid.onfocusin}>
                    <thead><tr><td></td>{ for columns }</tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
            { scale(locale, most.0, most.1) }
        </div>
    }
}

fn cell(props: &MatrixProps, grid: &Grid, most: (f64, usize), (row, column): At) -> Html {
    let (tile, locale) = (props.made.tile(row, column), props.made.locale);
    let said = html! { <span class="vh">{ words::tile(locale, tile, row, column) }</span> };
    let (share, conflicts) = most;
    let (class, shown) = match tile {
        Tile::Alone(alone) => {
            let shown = alone.map(|n| html! { <>{ n }<small>{ locale.alone() }</small></> });
            return html! { <td><span class="cell own">{ shown }</span></td> };
        }
        Tile::Waiting => (
            "waiting".to_owned(),
            html! { <i aria-hidden="true">{ "…" }</i> },
        ),
        Tile::Shared(count, part) => (
            format!("s{}", step(part, share, 5)),
            html! { <><i aria-hidden="true">{ "=" }</i><span aria-hidden="true">{ count }</span><small>{ locale.percent(part) }</small></> },
        ),
        Tile::Conflicts(count) => (
            format!("k{}", step(count as f64, conflicts as f64, 4)),
            html! { <><i aria-hidden="true">{ "≠" }</i>{ count }</> },
        ),
    };
    let onclick = {
        let opening = Opening::pair(
            &props.made,
            [row.min(column), row.max(column)],
            (row, column),
        );
        props.on_open.reform(move |_: MouseEvent| opening.clone())
    };
    html! {
        <td><button type="button" class={classes!("cell", class)} tabindex={grid.tabindex((row, column))}
            data-at={place((row, column))} {onclick}>{ shown }{ said }</button></td>
    }
}

/// What the tints mean: the darkest stand for the largest share and the largest number of conflicts.
fn scale(locale: Locale, share: f64, conflicts: usize) -> Html {
    let ramp = |letter: char, steps: usize| {
        (1..=steps)
            .map(move |n| html! { <span class={format!("cell {letter}{n}")}></span> })
            .collect::<Html>()
    };
    html! {
        <p class="scale" aria-hidden="true">
            <span class="part"><span class="from">{ format!("= {}", locale.percent(0.0)) }</span>{ ramp('s', 5) }<span class="to">{ locale.scale_shared(share) }</span></span>
            if conflicts > 0 {
                <span class="part"><span class="from">{ "≠ 1" }</span>{ ramp('k', 4) }<span class="to">{ locale.scale_conflicts(conflicts) }</span></span>
            }
        </p>
    }
}
