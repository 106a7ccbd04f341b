//! A block of an article: a title, a heading or a paragraph, with a mark for each fact.

use yew::prelude::*;

use super::blocks::{Form, Piece};
use super::hits::Hits;
use super::ink;
use super::shown::{Shown, Style};
use super::state::Class;
use super::words;
use crate::text::Side;

/// A block of an article.
#[derive(Properties, PartialEq)]
pub struct TextProps {
    /// The comparison.
    pub shown: Shown,
    /// The side.
    pub side: Side,
    /// The place of the block.
    pub block: usize,
    /// Whether facts are marked at all.
    pub marked: bool,
    /// The finding that is selected, if it has a fact here.
    pub selected: Option<usize>,
    /// The finding that is pointed at, if it has a fact here.
    pub lit: Option<usize>,
    /// The fact that the Tab key reaches, if it stands here.
    pub cursor: Option<usize>,
    /// What a search found here.
    pub hits: Hits,
}

/// A block of an article; it is drawn anew only when something in it changes.
#[component]
pub fn Text(props: &TextProps) -> Html {
    let block = &props.shown.blocks(props.side)[props.block];
    let text = &props.shown.side(props.side).article.text;
    let pieces = block.pieces.iter().map(|piece| match *piece {
        Piece::Plain(span) => ink::words_of(text, span, props.side, &props.hits, ink::AS_GIVEN),
        Piece::Soft(span) => {
            let words = ink::words_of(text, span, props.side, &props.hits, ink::AS_GIVEN);
            html! { <span class="soft">{ words }</span> }
        }
        Piece::Fact(fact) => mark(props, fact),
    });
    match block.form {
        Form::Title => html! { <h3>{ for pieces }</h3> },
        Form::Heading => html! { <h4>{ for pieces }</h4> },
        Form::Paragraph => html! { <p>{ for pieces }</p> },
        Form::Furniture => html! { <p class="soft">{ for pieces }</p> },
    }
}

fn mark(props: &TextProps, fact: usize) -> Html {
    let TextProps { shown, side, .. } = props;
    let (side, article) = (*side, &shown.side(*side).article);
    let (span, finding) = (
        shown.side(side).facts[fact].span,
        shown.side(side).facts[fact].finding,
    );
    if !props.marked {
        return ink::words_of(&article.text, span, side, &props.hits, ink::AS_GIVEN);
    }
    let class = shown.class(finding);
    let values = match class {
        Class::Conflict => vec![(Style::Value, shown.differing(finding, side))],
        _ => Vec::new(),
    };
    let classes = classes!(
        "mark",
        format!("mark-{}", class.word()),
        (class == Class::Likely).then_some("mark-likely"),
        (props.selected == Some(finding)).then_some("selected"),
        (props.lit == Some(finding)).then_some("lit"),
    );
    let label = (!matches!(class, Class::Only(_))).then(|| shown.label(finding));
    html! {
        <mark class={classes} id={shown.mark(side, fact)} data-fact={shown.id(finding)} data-index={fact.to_string()}
            data-label={label} tabindex={if props.cursor == Some(fact) { "0" } else { "-1" }}>
            <span class="vh" lang={shown.locale().tag()} dir={shown.locale().dir()}>{ words::before_mark(shown, finding, side) }</span>
            { ink::passage(&article.text, span, side, &values, &props.hits, ink::AS_GIVEN) }
        </mark>
    }
}
