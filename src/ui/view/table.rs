//! The values of both articles in a table: a column for each article, what was compared side by side; each value leads to
//! its passage.

use yew::prelude::*;

use super::direction::dir;
use super::hits::Hits;
use super::ink;
use super::row::tabindex;
use super::shown::{Shown, Style};
use super::state::{Action, Tab};
use super::values::{Cell, Row, Topic, Verdict, table};
use super::walk::walk;
use super::words;
use crate::text::Side;

/// What the table shows.
#[derive(Properties, PartialEq)]
pub struct TableProps {
    /// The comparison.
    pub shown: Shown,
    /// The one topic in view, or all.
    pub topic: Option<Topic>,
    /// What the reader does.
    pub act: Callback<Action>,
}

/// The table; where there is no value at all, a sentence.
#[component]
pub fn Table(props: &TableProps) -> Html {
    let TableProps { shown, topic, .. } = props;
    let rows = use_memo(shown.clone(), table);
    let topics = Topic::ALL
        .into_iter()
        .filter(|t| topic.is_none_or(|only| only == *t));
    let bodies: Vec<_> = topics
        .map(|t| (t, rows.iter().filter(|r| r.topic == t).collect::<Vec<_>>()))
        .filter(|(_, rows)| !rows.is_empty())
        .collect();
    if bodies.is_empty() {
        return html! { <p class="none">{ shown.locale().no_value() }</p> };
    }
    let column = |side| {
        html! { <th scope="col"><span class="letter" aria-hidden="true">{ shown.letter(side) }</span>{ " " }{ shown.source(side) }</th> }
    };
    html! {
        <div class="rows" tabindex="0" role="region" aria-label={shown.locale().values()} onkeydown={Callback::from(walk)}>
            <table class="values">
                <thead><tr>{ column(Side::Left) }<th scope="col"><span class="vh">{ shown.locale().comparison() }</span></th>{ column(Side::Right) }</tr></thead>
                { for bodies.iter().map(|(topic, rows)| body(props, *topic, rows)) }
            </table>
        </div>
    }
}

fn body(props: &TableProps, topic: Topic, rows: &[&Row]) -> Html {
    let rows = rows.iter().map(|row| {
        let (sign, said) = words::value_verdict(props.shown.locale(), row.verdict);
        let class = match row.verdict {
            Verdict::Differs => Some("differing"),
            Verdict::Agrees | Verdict::Likely => Some("agreeing"),
            Verdict::Both | Verdict::Only(_) => None,
        };
        let [left, right] = Side::BOTH.map(|side| cell(props, row, side));
        html! {
            <tr {class}>
                { left }<td><span aria-hidden="true" class="glyph">{ sign }</span><span class="vh">{ said }</span></td>{ right }
            </tr>
        }
    });
    html! {
        <tbody>
            <tr class="topic"><th scope="rowgroup" colspan="3">{ words::topic(props.shown.locale(), topic) }</th></tr>
            { for rows }
        </tbody>
    }
}

fn cell(props: &TableProps, row: &Row, side: Side) -> Html {
    let Some(cell) = row.cells[side as usize] else {
        return html! { <td></td> };
    };
    let article = &props.shown.side(side).article;
    let mark = props.shown.mark(side, cell.fact);
    let first = side == Side::Left || row.cells[0].is_none();
    html! {
        <td lang={article.language.clone()} dir={dir(props.shown.direction(side))}>
            <a href={format!("#{mark}")} tabindex={tabindex(first)} onclick={lead(props, side, cell)}>{ passage(props, row, side, cell) }</a>
        </td>
    }
}

/// A figure or a date says little without its statement; a name and a quotation stand for themselves.
fn passage(props: &TableProps, row: &Row, side: Side, cell: Cell) -> Html {
    let reading = props.shown.side(side);
    let (text, hits) = (&reading.article.text, Hits::default());
    let value = match row.verdict {
        Verdict::Differs => Style::Value,
        _ => Style::Strong,
    };
    let around = match row.topic {
        Topic::Figures | Topic::Dates => reading.facts[cell.fact].span,
        Topic::Names | Topic::Quotations => cell.span,
    };
    ink::passage(
        text,
        around,
        side,
        &[(value, vec![cell.span])],
        &hits,
        ink::LEGIBLE,
    )
}

fn lead(props: &TableProps, side: Side, cell: Cell) -> Callback<MouseEvent> {
    let finding = props.shown.side(side).facts[cell.fact].finding;
    let act = props.act.clone();
    Callback::from(move |e: MouseEvent| {
        e.prevent_default();
        act.emit(Action::Turn(Tab::Article(side)));
        act.emit(Action::Select(finding, Some((side, cell.fact))));
    })
}
