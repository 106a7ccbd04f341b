//! Files that are chosen, dropped or pasted: where they go, and what is said of those that were not taken.

use std::rc::Rc;

use web_sys::{DragEvent, File};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::intake::{self, Refusal};
use crate::locale::Locale;
use crate::text::Side;
use crate::ui::state::{Action, Desk, Draft, MOST_KEPT};

/// Files that came to a side; two fill both sides, in their order, and three or more the shelf.
pub type Files = (Side, Vec<File>);

/// What was not taken, and why: on each side, and on the shelf.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Refusals {
    pub sides: [Option<Refusal>; 2],
    pub shelf: Unkept,
}

/// Files that were not put on the shelf: why not, and how many found no room.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unkept(Vec<Refusal>, usize);

/// Reads files onto the desk or the shelf as one step, or says why not.
#[hook]
pub fn use_intake(
    on: &Callback<Action>,
    desk: &UseReducerHandle<Desk>,
    refusals: &UseStateHandle<Refusals>,
) -> Callback<Files> {
    let refusals = refusals.setter();
    let kept = desk.shelf.clone();
    use_callback(
        (on.clone(), kept),
        move |(side, files): Files, (on, kept)| {
            let (on, kept, refusals) = (on.clone(), kept.clone(), refusals.clone());
            spawn_local(async move {
                let mut refused = Refusals::default();
                if files.len() > 2 {
                    let (drafts, reasons, unread) = read(files).await;
                    let left_out = kept.with(&drafts).1 + unread;
                    refused.shelf = Unkept(reasons, left_out);
                    refusals.set(refused);
                    on.emit(Action::Keep(drafts));
                    return;
                }
                let sides = if files.len() > 1 {
                    vec![Side::Left, Side::Right]
                } else {
                    vec![side]
                };
                let mut parts = Vec::new();
                for (side, file) in sides.into_iter().zip(files) {
                    match intake::text_of_file(file).await {
                        Ok(text) => parts.push((side, text.into())),
                        Err(refusal) => refused.sides[side as usize] = Some(refusal),
                    }
                }
                refusals.set(refused);
                on.emit(Action::Fill(parts));
            });
        },
    )
}

/// At most so many files are read for the shelf, of which some may not be articles.
const FILES: usize = 3 * MOST_KEPT;

/// The drafts of files, why some are none, and how many were not read.
async fn read(files: Vec<File>) -> (Vec<Draft>, Vec<Refusal>, usize) {
    let unread = files.len().saturating_sub(FILES);
    let (mut drafts, mut refused) = (Vec::new(), Vec::new());
    for file in files.into_iter().take(FILES) {
        match intake::text_of_file(file).await {
            Ok(text) => drafts.push(Draft::from(Rc::<str>::from(text))),
            Err(refusal) => refused.push(refusal),
        }
    }
    (drafts, refused, unread)
}

/// What was not put on the shelf, and why.
pub fn told(locale: Locale, Unkept(refused, left_out): &Unkept) -> String {
    let said = refused.iter().take(3).map(|refusal| refusal.said(locale));
    let mut said: Vec<String> = said.collect();
    match refused.len().saturating_sub(3) {
        0 => {}
        n => said.push(locale.refused_more(n)),
    }
    match left_out {
        0 => {}
        n => said.push(locale.left_out(*n)),
    }
    said.join(" ")
}

/// Passes on what happens; what was said of a file is no news then.
#[hook]
pub fn use_acceptance(
    on: &Callback<Action>,
    refusals: &UseStateHandle<Refusals>,
) -> Callback<Action> {
    let refused = **refusals != Refusals::default();
    let refusals = refusals.setter();
    use_callback(
        (on.clone(), refused),
        move |action: Action, (on, refused)| {
            if *refused {
                refusals.set(Refusals::default());
            }
            on.emit(action);
        },
    )
}

/// What a file does that is dropped beside the editors: it goes to the side that is still empty, else to the first.
pub fn elsewhere(
    desk: &UseReducerHandle<Desk>,
    on_files: &Callback<Files>,
) -> (Callback<DragEvent>, Callback<DragEvent>) {
    let side = match Side::BOTH.map(|side| desk.draft(side).is_blank()) {
        [false, true] => Side::Right,
        _ => Side::Left,
    };
    let on_files = on_files.clone();
    let ondrop = Callback::from(move |event: DragEvent| {
        if let Some(files) = intake::dropped(&event) {
            on_files.emit((side, files));
        }
    });
    (Callback::from(|event| intake::welcome(&event)), ondrop)
}
