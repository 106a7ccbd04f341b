//! Counts in small: as lines, as a spectrum, in a sentence; and the gutter of the first screen, which shows them.

use yew::prelude::*;

use crate::comparison::Counts;
use crate::ui::state::{Action, Mode};

#[derive(Properties, PartialEq)]
pub struct MiddleProps {
    /// Whether both texts are in.
    pub full: bool,
    /// What the texts share, as far as is known.
    pub counts: Option<Counts>,
    pub on: Callback<Action>,
}

/// The gutter between the editors: the way to the view, and what waits there.
#[component]
pub fn Middle(props: &MiddleProps) -> Html {
    let onclick = props.on.reform(|_| Action::Show(Mode::View));
    let counts = props.counts.filter(|_| props.full);
    html! {
        <div class="middle">
            <button class="primary" type="button" disabled={!props.full} aria-keyshortcuts="Control+Enter Meta+Enter" {onclick}>
                { "Compare" }
            </button>
            <div class="so-far">
                { match counts {
                    Some(counts) => html! { <Totals {counts} /> },
                    None => html! { <span>{ "after both" }<br />{ " texts are in" }</span> },
                } }
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct TotalsProps {
    counts: Counts,
}

/// The totals, one to a line, and the spectrum.
#[component]
fn Totals(props: &TotalsProps) -> Html {
    let Counts {
        conflict,
        only_left,
        only_right,
        ..
    } = props.counts;
    let line = |class: &'static str, glyph: &'static str, text: String| {
        html! { <li class={class}><i class="glyph" aria-hidden="true">{ glyph }</i>{ text }</li> }
    };
    html! {
        <>
            <Spectrum counts={props.counts} />
            <ul class="totals">
                { line("total-conflict", "≠", number(conflict, "conflict")) }
                { line("total-shared", "=", format!("{} shared", shared(props.counts))) }
                { line("total-unique", "A·", format!("{only_left} only in A")) }
                { line("total-unique", "B·", format!("{only_right} only in B")) }
            </ul>
        </>
    }
}

#[derive(Properties, PartialEq)]
pub struct SpectrumProps {
    /// What is drawn, once it is known.
    pub counts: Option<Counts>,
}

/// How much is contradicted, shared and in one article only, as parts of a line.
#[component]
pub fn Spectrum(props: &SpectrumProps) -> Html {
    let parts = props.counts.map_or([0, 0, 1], |c| {
        [c.conflict, shared(c), c.only_left + c.only_right]
    });
    let [conflict, both, one] = widths(parts);
    let shared_at = if conflict > 0.0 { conflict + 2.0 } else { 0.5 };
    let one_at = WIDTH - one;
    html! {
        <svg class="spectrum" viewBox="0 0 200 10" preserveAspectRatio="none" aria-hidden="true">
            if conflict > 0.0 {
                <rect class="tick-conflict" x="0.5" y=".5" width={conflict.to_string()} height="9" />
            }
            if both > 0.0 {
                <rect class="tick-shared" x={shared_at.to_string()} y="3" width={both.to_string()} height="4" />
            }
            if one > 0.0 {
                <line class="tick-unique" x1={one_at.to_string()} x2="200" y1="5" y2="5" />
            }
        </svg>
    }
}

/// The width of the spectrum, and of the gaps between its parts.
const WIDTH: f64 = 200.0;
const GAP: f64 = 2.0;

/// The widths of the parts: in proportion, but what is there is seen, and what is not is not.
fn widths(parts: [usize; 3]) -> [f64; 3] {
    let there = parts.iter().filter(|&&n| n > 0).count();
    let all = parts.iter().sum::<usize>().max(1) as f64;
    let room = WIDTH - 1.0 - GAP * (there.max(1) - 1) as f64;
    parts.map(|n| room * n as f64 / all)
}

/// The counts in words: "3 conflicts, 8 shared, 29 in one only".
pub fn sentence(counts: Counts) -> String {
    format!(
        "{}, {} shared, {} in one only",
        number(counts.conflict, "conflict"),
        shared(counts),
        counts.only_left + counts.only_right
    )
}

/// All shared findings, certain or likely.
pub fn shared(counts: Counts) -> usize {
    counts.shared + counts.likely
}

/// A number of things: "no conflict" would hide that it is a count, so none is "0 conflicts".
pub fn number(n: usize, one: &str) -> String {
    format!("{n} {one}{}", if n == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spectrum_fills_its_width() {
        for parts in [[3, 8, 29], [0, 0, 1], [0, 5, 0], [1, 1, 0], [0, 0, 0]] {
            let there = parts.iter().filter(|&&n| n > 0).count().max(1) - 1;
            let sum = widths(parts).iter().sum::<f64>() + GAP * there as f64;
            assert!(
                parts == [0, 0, 0] || (sum - (WIDTH - 1.0)).abs() < 1e-9,
                "{parts:?}: {sum}"
            );
        }
    }

    #[test]
    fn one_is_not_many() {
        let counts = Counts {
            shared: 7,
            likely: 1,
            conflict: 1,
            only_left: 20,
            only_right: 9,
            copied: 0,
        };
        assert_eq!(sentence(counts), "1 conflict, 8 shared, 29 in one only");
    }
}
