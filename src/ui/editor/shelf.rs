//! The shelf under the editors: the articles that the reader keeps; each can be laid on either side or taken off, and all can
//! be compared at once.

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::locale::Locale;
use crate::report::{legible, letter};
use crate::text::Side;
use crate::ui::excerpt::excerpt;

use crate::ui::state::{Action, Draft, MOST_KEPT, Mode, Shelf as Kept, Texts};
use crate::ui::synopsis::words;

#[derive(Properties, PartialEq)]
pub struct ShelfProps {
    pub locale: Locale,
    pub shelf: Kept,
    /// The shelf before, if the last step changed it and can be undone.
    pub before: Option<Kept>,
    /// What lies on the desk.
    pub texts: Texts,
    /// What was not taken, and why.
    pub told: AttrValue,
    /// Whether the browser saves what is kept.
    pub persist: bool,
    pub on: Callback<Action>,
}

/// The shelf; nothing while it is empty and was so before.
#[component]
pub fn Shelf(props: &ShelfProps) -> Html {
    let (articles, locale) = (props.shelf.articles(), props.locale);
    let (section, undo) = (use_node_ref(), use_node_ref());
    let on = use_followed(props, &section, &undo);
    let change = props
        .before
        .as_ref()
        .map(|before| change(locale, before, &props.shelf));
    if articles.is_empty() && change.is_none() && props.told.is_empty() {
        return Html::default();
    }
    let all = on.reform(|_: MouseEvent| Action::Show(Mode::Synopsis));
    let back = on.reform(|_: MouseEvent| Action::Undo);
    let room = if props.persist {
        locale.shelf_room_saved(articles.len(), MOST_KEPT)
    } else {
        locale.shelf_room(articles.len(), MOST_KEPT)
    };
    let cards = articles.iter().enumerate().map(|(place, draft)| {
        let on_side = |side: Side| props.texts[side as usize].text == draft.text;
        html! {
            <Card {locale} key={draft.text.to_string()} {place} draft={draft.clone()} laid={Side::BOTH.map(on_side)} on={&on} />
        }
    });
    html! {
        <section class="shelf kept" aria-label={locale.shelf()} tabindex="-1" ref={section}>
            <div class="shelf-head">
                <h2>{ locale.your_shelf() }{ " " }<small>{ room }</small></h2>
                <p role="status">
                    if !props.told.is_empty() { <span class="refusal">{ props.told.clone() }</span>{ " " } }
                    if let Some(change) = change {
                        { change }{ " " }<button class="tool" type="button" ref={undo} onclick={back}>{ locale.undo() }</button>
                    }
                </p>
                if articles.len() > 1 {
                    <button class="primary" type="button" onclick={all}>{ locale.compare_all(articles.len()) }</button>
                }
            </div>
            <ol class="samples">{ for cards }</ol>
        </section>
    }
}

/// Passes on what happens. What takes the button away that was pressed leaves the focus nowhere: then the way back gets it,
/// else the shelf.
#[hook]
fn use_followed(props: &ShelfProps, section: &NodeRef, undo: &NodeRef) -> Callback<Action> {
    let lost = use_mut_ref(|| false);
    use_effect_with(props.shelf.clone(), {
        let (lost, section, undo) = (lost.clone(), section.clone(), undo.clone());
        move |_| {
            let there = |node: &NodeRef| node.cast::<HtmlElement>();
            if let (true, Some(next)) = (
                lost.replace(false),
                there(&undo).or_else(|| there(&section)),
            ) {
                let _ = next.focus();
            }
        }
    });
    use_callback(props.on.clone(), move |action: Action, on| {
        lost.replace(matches!(action, Action::Discard(_) | Action::Undo));
        on.emit(action);
    })
}

#[derive(Properties, PartialEq)]
struct CardProps {
    locale: Locale,
    place: usize,
    draft: Draft,
    /// Whether it lies on the left side, and on the right.
    laid: [bool; 2],
    on: Callback<Action>,
}

/// One article of the shelf.
#[component]
fn Card(props: &CardProps) -> Html {
    let CardProps { place, draft, .. } = props;
    let (place, locale) = (*place, props.locale);
    let words = *use_memo(draft.text.clone(), {
        let draft = draft.clone();
        move |_| draft.words()
    });
    let name = words::name(locale, draft, place);
    let put = |side: Side| {
        let onclick = props
            .on
            .reform(move |_: MouseEvent| Action::Put(place, side));
        let laid = props.laid[side as usize];
        html! {
            <button class="tool" type="button" aria-pressed={laid.to_string()}
                aria-label={locale.lay(letter(locale, side), &name)} {onclick}>{ letter(locale, side) }</button>
        }
    };
    let discard = props.on.reform(move |_: MouseEvent| Action::Discard(place));
    html! {
        <li class="sample kept-card">
            <span class="letter">{ place + 1 }</span>
            <div lang={draft.language.clone()}>
                <b>{ excerpt(draft.headline(), 90) }</b>
                <span>{ meta(locale, draft, words) }</span>
            </div>
            <div class="acts" role="group" aria-label={name.clone()}>
                { put(Side::Left) }{ put(Side::Right) }
                <button class="tool" type="button" aria-label={locale.remove_named(&name)} onclick={discard}>{ locale.remove() }</button>
            </div>
        </li>
    }
}

/// Source, date and length of an article.
fn meta(locale: Locale, draft: &Draft, words: usize) -> String {
    let length = locale.words_count(words).replace(' ', "\u{a0}");
    let parts = [
        legible(draft.source.trim()),
        words::when(locale, draft),
        length,
    ];
    let known: Vec<String> = parts.into_iter().filter(|p| !p.is_empty()).collect();
    known.join("\u{a0}· ")
}

/// What became of the shelf.
fn change(locale: Locale, before: &Kept, now: &Kept) -> String {
    let gone: Vec<&Draft> = before.beyond(now).collect();
    let new: Vec<&Draft> = now.beyond(before).collect();
    match (&gone[..], &new[..]) {
        ([], []) => locale.shelf_now().into(),
        ([one], []) => locale.shelf_taken(&words::name(locale, one, 0)),
        ([], [one]) => locale.shelf_put(&words::name(locale, one, 0)),
        ([], new) => locale.shelf_put_count(new.len()),
        (gone, _) => locale.shelf_taken_count(gone.len()),
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;

    #[test]
    fn what_became_of_the_shelf_is_said() {
        let draft = |text: &str| Draft::from(Rc::from(text));
        let one = Kept::default().with(&[draft("Ferry aground")]).0;
        let three = one.with(&[draft("Two"), draft("Three")]).0;
        let empty = Kept::default();
        for (before, now, said) in [
            (&empty, &one, "“Ferry aground” was put on the shelf."),
            (&one, &empty, "“Ferry aground” was taken off the shelf."),
            (&one, &three, "2 articles were put on the shelf."),
            (&three, &empty, "3 articles were taken off the shelf."),
        ] {
            assert_eq!(change(Locale::English, before, now), said);
        }
    }

    #[test]
    fn an_article_is_told_by_what_is_known() {
        let mut draft = Draft::from(Rc::from("Rain."));
        assert_eq!(meta(Locale::English, &draft, 1), "1\u{a0}word");
        draft.source = "The Lamp".into();
        draft.published = "2026-02-12".into();
        assert_eq!(
            meta(Locale::English, &draft, 212),
            "The Lamp\u{a0}· Thu 12 February 2026\u{a0}· 212\u{a0}words"
        );
    }
}
