//! The samples under the editors, each with what its comparison holds, and the way back to the reader's own texts.

use std::rc::Rc;

use web_sys::{Event, HtmlSelectElement};
use yew::prelude::*;

use super::tally::{self, spectrum};
use crate::comparison::Counts;
use crate::locale::Locale;
use crate::report::letter;
use crate::text::Side;
use crate::ui::pairs::Pairs;
use crate::ui::samples::{Group, Pick};
use crate::ui::state::{Action, Mode};

#[derive(Properties)]
pub struct SamplesProps {
    pub locale: Locale,
    pub groups: Rc<Vec<Group>>,
    pub picks: Vec<Pick>,
    pub pairs: Pairs,
    /// Whether the reader's own texts wait behind a sample.
    pub kept: bool,
    pub on: Callback<Action>,
    pub on_pick: Callback<(usize, Pick)>,
}

impl PartialEq for SamplesProps {
    fn eq(&self, other: &Self) -> bool {
        self.locale == other.locale
            && Rc::ptr_eq(&self.groups, &other.groups)
            && self.picks == other.picks
            && self.pairs == other.pairs
            && self.kept == other.kept
            && self.on == other.on
            && self.on_pick == other.on_pick
    }
}

/// The samples.
#[component]
pub fn Samples(props: &SamplesProps) -> Html {
    let locale = props.locale;
    let cards = props.groups.iter().enumerate().map(|(i, group)| {
        let pick = props.picks[i];
        let counts = props.pairs.counts(&group.texts(pick));
        let onclick = {
            let (on, texts) = (props.on.clone(), group.texts(pick));
            Callback::from(move |_: MouseEvent| on.emit(Action::Open(texts.clone())))
        };
        if group.articles.len() == 2 {
            return html! { <li key={i}>{ pair_card(locale, group, counts, onclick) }</li> };
        }
        let on_pick = props.on_pick.reform(move |pick| (i, pick));
        let on_all = {
            let (on, articles) = (props.on.clone(), group.articles.clone());
            Callback::from(move |_: MouseEvent| {
                on.emit(Action::Keep(articles.clone()));
                on.emit(Action::Show(Mode::Synopsis));
            })
        };
        let several = group.articles.len();
        html! {
            <li key={i} class="wide"><div class="sample choice" role="group" aria-label={group.name}>
                <div>
                    <b lang="en"><bdi>{ group.name }</bdi></b>
                    <span>{ locale.any_two(several) }</span>
                    { spectrum(counts) }
                    <span>{ in_words(locale, counts) }</span>
                </div>
                <div class="pick">
                    { chooser(locale, group, Side::Left, pick, &on_pick) }
                    { chooser(locale, group, Side::Right, pick, &on_pick) }
                    <button class="secondary" type="button" aria-label={locale.open_named(group.name)} {onclick}>{ locale.open() }</button>
                    <button class="secondary every" type="button" aria-label={locale.compare_all_of(several, group.name)}
                        onclick={on_all}>{ locale.compare_all(several) }</button>
                </div>
            </div></li>
        }
    });
    let restore = props.on.reform(|_| Action::Restore);
    html! {
        <section class="shelf" aria-label={locale.samples()}>
            <h2>
                { locale.open_sample() }{ " " }<small>{ locale.own_text_kept() }</small>
                <button class="tool yours" type="button" disabled={!props.kept} onclick={restore}>{ locale.your_texts() }</button>
            </h2>
            <ol class="samples">{ for cards }</ol>
            <p class="promise">{ locale.promise() }</p>
        </section>
    }
}

/// A sample of two articles.
fn pair_card(
    locale: Locale,
    group: &Group,
    counts: Option<Counts>,
    onclick: Callback<MouseEvent>,
) -> Html {
    let [a, b] = [0, 1].map(|i| &group.articles[i].source);
    html! {
        <button class="sample" type="button" {onclick}>
            <b lang="en"><bdi>{ group.name }</bdi></b>
            <span>{ locale.and(a, b) }</span>
            { spectrum(counts) }
            <span>{ in_words(locale, counts) }</span>
        </button>
    }
}

/// The choice of one side's article.
fn chooser(
    locale: Locale,
    group: &Group,
    side: Side,
    pick: Pick,
    on_pick: &Callback<Pick>,
) -> Html {
    let onchange = on_pick.reform(move |event: Event| {
        let chosen = event
            .target_unchecked_into::<HtmlSelectElement>()
            .selected_index();
        picked(pick, side, usize::try_from(chosen).unwrap_or_default())
    });
    let options = group.articles.iter().enumerate().map(|(i, article)| {
        html! { <option selected={i == pick[side as usize]}>{ article.source.clone() }</option> }
    });
    html! {
        <label>
            <span class="letter" aria-hidden="true">{ letter(locale, side) }</span>
            <select aria-label={locale.sample_for(letter(locale, side))} {onchange}>{ for options }</select>
        </label>
    }
}

/// The pick with another article on a side; if it stands on the other side, the two change places.
fn picked(pick: Pick, side: Side, chosen: usize) -> Pick {
    let (here, there) = (side as usize, side.other() as usize);
    let mut new = pick;
    new[here] = chosen;
    if new[there] == chosen {
        new[there] = pick[here];
    }
    new
}

/// The counts in words; a space of the same height until they are known.
fn in_words(locale: Locale, counts: Option<Counts>) -> String {
    counts.map_or_else(|| "\u{a0}".to_owned(), |c| tally::sentence(locale, c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_article_is_compared_with_itself() {
        assert_eq!(picked([0, 1], Side::Left, 3), [3, 1]);
        assert_eq!(picked([0, 1], Side::Left, 1), [1, 0]);
        assert_eq!(picked([4, 2], Side::Right, 4), [2, 4]);
    }
}
