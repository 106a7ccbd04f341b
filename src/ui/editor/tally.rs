//! Counts in small: as lines, as a spectrum, in a sentence; and the gutter of the first screen, which shows them.

use yew::prelude::*;

use crate::comparison::Counts;
use crate::locale::Locale;
use crate::report::letter;
use crate::text::Side;
use crate::ui::state::{Action, Mode};

/// The gutter between the editors: the way to the view, open if the texts are `full`, that is both in, and what they share as
/// far as is known; the way to all `kept` articles of the shelf.
pub fn middle(
    locale: Locale,
    full: bool,
    kept: usize,
    counts: Option<Counts>,
    on: &Callback<Action>,
) -> Html {
    let onclick = on.reform(|_| Action::Show(Mode::View));
    let counts = counts.filter(|_| full);
    html! {
        <div class="middle">
            <button class="primary" type="button" disabled={!full} aria-keyshortcuts="Control+Enter Meta+Enter" {onclick}>
                { locale.compare() }
            </button>
            if kept > 1 {
                <button class="secondary" type="button" onclick={on.reform(|_| Action::Show(Mode::Synopsis))}>
                    { locale.compare_all(kept) }
                </button>
            }
            <div class="so-far">
                { match counts {
                    Some(counts) => totals(locale, counts),
                    None => html! { <span>{ locale.after_both() }<br />{ " " }{ locale.texts_are_in() }</span> },
                } }
            </div>
        </div>
    }
}

/// The totals, one to a line, and the spectrum.
fn totals(locale: Locale, counts: Counts) -> Html {
    let Counts {
        shared,
        likely,
        conflict,
        only_left,
        only_right,
        ..
    } = counts;
    let line = |class: &'static str, glyph: &'static str, text: String| {
        html! { <li class={class}><i class="glyph" aria-hidden="true">{ glyph }</i>{ text }</li> }
    };
    html! {
        <>
            { spectrum(Some(counts)) }
            <ul class="totals">
                { line("total-conflict", "≠", locale.conflicts_count(conflict)) }
                { line("total-shared", "=", locale.shared_count(shared)) }
                { line("total-shared", "≈", locale.likely_count(likely)) }
                { line("total-unique", locale.sign_left(), locale.only_count(only_left, letter(locale, Side::Left))) }
                { line("total-unique", locale.sign_right(), locale.only_count(only_right, letter(locale, Side::Right))) }
            </ul>
        </>
    }
}

/// How much is contradicted, shared, likely shared, and in one article only, as parts of a line, once it is known.
pub fn spectrum(counts: Option<Counts>) -> Html {
    let parts = counts.map_or([0, 0, 0, 1], |c| {
        [c.conflict, c.shared, c.likely, c.only_left + c.only_right]
    });
    let drawn = spread(parts).into_iter().enumerate().map(|(part, place)| {
        let Some((x, width)) = place else {
            return Html::default();
        };
        let (x, end, width) = (x.to_string(), (x + width).to_string(), width.to_string());
        match part {
            0 => html! { <rect class="tick-conflict" {x} y="0.5" {width} height="9" /> },
            1 => html! { <rect class="tick-shared" {x} y="3" {width} height="4" /> },
            2 => html! { <rect class="tick-likely" {x} y="3.5" {width} height="3" /> },
            _ => html! { <line class="tick-unique" x1={x} x2={end} y1="5" y2="5" /> },
        }
    });
    html! {
        <svg class="spectrum" viewBox="0 0 200 10" preserveAspectRatio="none" aria-hidden="true">{ for drawn }</svg>
    }
}

/// The inner width of the spectrum, where it starts, and the gaps between its parts.
const WIDTH: f64 = 199.0;
const START: f64 = 0.5;
const GAP: f64 = 2.0;

/// Where each part starts and how wide it is, in proportion; nothing for what there is none of.
fn spread(parts: [usize; 4]) -> [Option<(f64, f64)>; 4] {
    let there = parts.iter().filter(|&&n| n > 0).count();
    let all = parts.iter().sum::<usize>().max(1) as f64;
    let room = WIDTH - GAP * (there.max(1) - 1) as f64;
    let mut x = START;
    parts.map(|n| {
        let width = room * n as f64 / all;
        let place = (n > 0).then_some((x, width));
        x += place.map_or(0.0, |_| width + GAP);
        place
    })
}

/// The counts in words: "3 conflicts, 8 shared, 2 likely, 29 in one only".
pub fn sentence(locale: Locale, counts: Counts) -> String {
    let likely = (counts.likely > 0).then(|| locale.likely_count(counts.likely));
    let alone = counts.only_left + counts.only_right;
    let said = [
        Some(locale.conflicts_count(counts.conflict)),
        Some(locale.shared_count(counts.shared)),
        likely,
        Some(locale.one_only_count(alone)),
    ];
    let said: Vec<String> = said.into_iter().flatten().collect();
    said.join(locale.comma())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spectrum_fills_its_width() {
        for parts in [[3, 8, 2, 29], [0, 0, 0, 1], [0, 5, 0, 0], [1, 1, 0, 0]] {
            let end = spread(parts)
                .into_iter()
                .flatten()
                .last()
                .map_or(0.0, |(x, width)| x + width);
            assert!((end - START - WIDTH).abs() < 1e-9, "{parts:?}: {end}");
        }
        assert_eq!(spread([0; 4]), [None; 4]);
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
        assert_eq!(
            sentence(Locale::English, counts),
            "1 conflict, 7 shared, 1 likely, 29 in one only"
        );
    }
}
