//! Who says what: a row for each fact, a column for each article. A cell leads to the passage, beside the article that
//! contradicts or shares it; a row opens to the words of all.

use std::rc::Rc;

use yew::prelude::*;

use super::Opening;
use super::grid::{At, Grid, name as place, use_grid};
use super::made::{Class, Made};
use super::state::{Action, State};
use super::words;
use crate::comparison::{Cell, Row, Synopsis};
use crate::report::legible;
use crate::text::Span;
use crate::ui::excerpt::excerpt;

/// What the table shows.
#[derive(Properties, PartialEq)]
pub struct SaysProps {
    /// What was made of the shelf.
    pub made: Made,
    /// What the reader chose.
    pub state: State,
    /// What the reader does.
    pub act: Callback<Action>,
    /// Where the reader was before opening a pair from here.
    pub back: Option<At>,
    /// A passage is to be opened.
    pub on_open: Callback<Opening>,
}

/// The table.
#[component]
pub fn Says(props: &SaysProps) -> Html {
    let SaysProps { made, state, .. } = props;
    let all = made.rows().iter().enumerate();
    let rows: Vec<(usize, &Row)> = all.filter(|(_, r)| state.shows(Class::of(r))).collect();
    let stated = |row: &Row| {
        (0..made.count())
            .map(|a| row.cell(a).is_some())
            .collect::<Vec<_>>()
    };
    let buttons: Vec<Vec<bool>> = rows
        .iter()
        .map(|(_, row)| [vec![true], stated(row)].concat())
        .collect();
    let grid = use_grid(made.locale, &Rc::new(buttons), props.back);
    let columns = made.shelf.articles().iter().enumerate().map(|(n, draft)| {
        html! { <th scope="col"><span class="letter">{ n + 1 }</span><span class="vh">{ words::name(made.locale, draft, n) }</span></th> }
    });
    let body = made.synopsis.as_ref().map(|synopsis| {
        let lines = rows.iter().enumerate();
        lines
            .map(|(line, &(n, row))| fact(props, &grid, synopsis, line, (n, row)))
            .collect::<Html>()
    });
    html! {
        <div class="half">
            <h2>{ made.locale.who_says_what() }</h2>
            <p class="lead">{ made.locale.says_how() }</p>
            if made.synopsis.is_some() && rows.is_empty() {
                <p class="lead">{ made.locale.says_none() }</p>
            } else {
                <div class="box" tabindex="0" role="region" aria-label={made.locale.who_says_what()}>
                    <table class="who-says" ref={&grid.table} onkeydown={&grid.onkeydown} onfocusin={&grid.onfocusin}>
                        <thead><tr><td></td>{ for columns }</tr></thead>
                        <tbody>{ body }</tbody>
                    </table>
                </div>
            }
        </div>
    }
}

/// The row of a fact, and below it the words of all if it is open.
fn fact(
    props: &SaysProps,
    grid: &Grid,
    synopsis: &Synopsis,
    line: usize,
    (n, row): (usize, &Row),
) -> Html {
    let class = Class::of(row);
    let locale = props.made.locale;
    let (sign, name) = words::class(locale, class);
    let open = props.state.open == Some(n);
    let lead = &row.cells[row.lead];
    let onclick = props.act.reform(move |_: MouseEvent| Action::Open(n));
    let cells = (0..props.made.count()).map(|article| match row.cell(article) {
        Some(cell) => html! { <td>{ stated(props, grid, synopsis, row, cell, line) }</td> },
        None => html! { <td><span class="none" aria-hidden="true">{ "–" }</span><span class="vh">{ locale.nothing_found() }</span></td> },
    });
    html! {
        <>
            <tr class={classes!(open.then_some("open"))}>
                <th scope="row">
                    <button type="button" class="fact-name" aria-expanded={open.to_string()} tabindex={grid.tabindex((line, 0))}
                        data-at={place((line, 0))} {onclick}>
                        <span class={classes!("sign", (class == Class::Contradicted).then_some("sign-conflict"))} aria-hidden="true">{ sign }</span>
                        <span class="vh">{ locale.heard_before(name) }</span>
                        <span class="words" lang={language(synopsis, lead)} dir="auto">{ words::statement(&passage(synopsis, lead)) }</span>
                    </button>
                </th>
                { for cells }
            </tr>
            if open {
                <tr class="wordings"><td colspan={(props.made.count() + 1).to_string()}>
                    if row.copied { <p>{ locale.several_copied() }</p> }
                    <ul>{ for row.cells.iter().map(|cell| wording(props, synopsis, cell)) }</ul>
                </td></tr>
            }
        </>
    }
}

/// What a cell says in short, as a button that leads to the passage.
fn stated(
    props: &SaysProps,
    grid: &Grid,
    synopsis: &Synopsis,
    row: &Row,
    cell: &Cell,
    line: usize,
) -> Html {
    let at = (line, cell.article + 1);
    let onclick = {
        let opening = Opening::passage(&props.made, synopsis, cell, at);
        props.on_open.reform(move |_: MouseEvent| opening.clone())
    };
    let text = &synopsis.articles[cell.article].article.text;
    let values: Vec<String> = cell
        .values
        .iter()
        .map(|v| excerpt(v.of(text), 40))
        .collect();
    let (class, shown) = match Class::of(row) {
        Class::Contradicted if !values.is_empty() => {
            ("differs", values.join(props.made.locale.comma()))
        }
        Class::Contradicted if !cell.contradicted_by.is_empty() => (
            "differs",
            words::against(props.made.locale, "≠", &cell.contradicted_by),
        ),
        // Where some contradict each other it matters whom one agrees with.
        Class::Contradicted => {
            let sign = if cell.likely { "≈" } else { "=" };
            (
                "says",
                words::against(props.made.locale, sign, &cell.shared_with),
            )
        }
        Class::Alone => ("says", "·".into()),
        _ if cell.likely => ("says likely", "≈".into()),
        _ => ("says", "=".into()),
    };
    html! {
        <button type="button" {class} tabindex={grid.tabindex(at)} data-at={place(at)} {onclick}>
            { shown }<span class="vh" lang={language(synopsis, cell)}>{ format!(": {}", passage(synopsis, cell)) }</span>
        </button>
    }
}

/// What one article says, in its own words.
fn wording(props: &SaysProps, synopsis: &Synopsis, cell: &Cell) -> Html {
    let witness = &synopsis.articles[cell.article];
    let text = &witness.article.text;
    let said = synopsis.passages(cell).enumerate().map(|(n, span)| {
        let gap = if n > 0 { " … " } else { "" };
        let pieces = pieces(span, &cell.values)
            .into_iter()
            .map(|(piece, is_value)| {
                let words = legible(piece.of(text));
                if is_value {
                    html! { <b class="differs">{ words }</b> }
                } else {
                    html! { { words } }
                }
            });
        html! { <>{ gap }{ for pieces }</> }
    });
    let (draft, locale) = (
        &props.made.shelf.articles()[cell.article],
        props.made.locale,
    );
    html! {
        <li>
            <span class="letter">{ cell.article + 1 }</span>
            <span class="from">{ words::name(locale, draft, cell.article) }{ if cell.likely { locale.likely_after() } else { "" } }</span>
            <span class="words" lang={language(synopsis, cell)} dir="auto">{ for said }</span>
        </li>
    }
}

/// A passage in pieces, each with whether it is one of some values; what of these stands outside is left out.
fn pieces(passage: Span, values: &[Span]) -> Vec<(Span, bool)> {
    let mut pieces = Vec::new();
    let mut from = passage.start;
    for value in values {
        if value.start >= from && value.end <= passage.end {
            pieces.push((Span::new(from, value.start), false));
            pieces.push((*value, true));
            from = value.end;
        }
    }
    pieces.push((Span::new(from, passage.end), false));
    pieces.retain(|(piece, _)| !piece.is_empty());
    pieces
}

fn passage(synopsis: &Synopsis, cell: &Cell) -> String {
    let text = &synopsis.articles[cell.article].article.text;
    let said = synopsis
        .passages(cell)
        .map(|span| excerpt(span.of(text), usize::MAX));
    said.collect::<Vec<_>>().join(" … ")
}

fn language(synopsis: &Synopsis, cell: &Cell) -> Option<String> {
    synopsis.articles[cell.article].article.language.clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_cut_out_of_their_passage() {
        let span = Span::new;
        assert_eq!(pieces(span(5, 9), &[]), [(span(5, 9), false)]);
        assert_eq!(
            pieces(span(0, 9), &[span(0, 2), span(4, 6), span(8, 12)]),
            [
                (span(0, 2), true),
                (span(2, 4), false),
                (span(4, 6), true),
                (span(6, 9), false)
            ]
        );
    }
}
