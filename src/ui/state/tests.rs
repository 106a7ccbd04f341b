//! What happens on the desk, step by step.

use super::step::{KEPT_BYTES, MOST};
use super::*;
use crate::wire::Anchor;

/// A desk after actions.
fn after(actions: impl IntoIterator<Item = Action>) -> Desk {
    actions
        .into_iter()
        .fold(Desk::default(), |desk, action| desk.after(action))
}

fn edit(side: Side, value: &str, stroke: Option<Stroke>) -> Action {
    Action::Edit {
        side,
        field: Field::Text,
        value: value.into(),
        stroke,
    }
}

fn stroke(at: f64) -> Stroke {
    Stroke {
        at,
        act: Act::Write,
    }
}

/// The texts of a series of edits on the left, a keystroke every `pause` milliseconds; before a text `<` says
/// that the key deletes, and `~` that it composes.
fn typed<'a>(values: &'a [&str], pause: f64) -> impl Iterator<Item = Action> + 'a {
    values.iter().enumerate().map(move |(i, value)| {
        let text = value.trim_start_matches(['<', '~']);
        let stroke = Stroke {
            at: pause * i as f64,
            act: match value.chars().next() {
                Some('<') => Act::Delete,
                Some('~') => Act::Compose,
                _ => Act::Write,
            },
        };
        edit(Side::Left, text, Some(stroke))
    })
}

fn left(desk: &Desk) -> &str {
    &desk.draft(Side::Left).text
}

fn sample(text: &str) -> Draft {
    Draft {
        sample: true,
        source: "The Lamp".into(),
        ..Draft::from(Rc::from(text))
    }
}

/// What stands on the left after each step back, the newest first.
fn steps_back(actions: impl IntoIterator<Item = Action>) -> Vec<String> {
    let mut desk = after(actions);
    let mut seen = Vec::new();
    while desk.can_undo() {
        desk = desk.after(Action::Undo);
        seen.push(left(&desk).to_owned());
    }
    seen
}

#[test]
fn typing_is_undone_by_the_run() {
    let cases: &[(&[&str], f64, &[&str])] = &[
        (&["p", "po", "por", "port"], 100.0, &[""]),
        (&["p", "po"], 2000.0, &["p", ""]),
        (&["po", "po\n", "po\nrt", "po\nrts"], 100.0, &["po", ""]),
        (&["port", "<por", "<po"], 100.0, &["port", ""]),
        (&["port", "<ort", "<rt"], 100.0, &["port", ""]),
        (&["pear", "<pea", "peas"], 100.0, &["pea", "pear", ""]),
        (&["port", "<", "p", "po"], 100.0, &["", "port", ""]),
        (
            &["port a", "port ab", "xport ab", "xyport ab"],
            100.0,
            &["port ab", ""],
        ),
        (&["~ｐ", "~ポ", "~ポr", "~ポート"], 100.0, &[""]),
        (&["a port", "An", "An inn"], 100.0, &["a port", ""]),
        (&["a port", "a", "a q"], 100.0, &["a port", ""]),
        (&["aa", "aaa", "aaaa"], 100.0, &[""]),
    ];
    for (values, pause, expected) in cases {
        assert_eq!(steps_back(typed(values, *pause)), *expected, "{values:?}");
    }
}

#[test]
fn a_paste_and_another_side_are_steps_of_their_own() {
    let paste = edit(Side::Left, "port is closed", None);
    let actions = typed(&["p", "port"], 100.0).chain([paste]);
    assert_eq!(steps_back(actions), ["port", ""]);
    let desk = after([
        edit(Side::Left, "a", Some(stroke(0.0))),
        edit(Side::Right, "b", Some(stroke(10.0))),
        Action::Undo,
    ]);
    assert_eq!((left(&desk), &*desk.draft(Side::Right).text), ("a", ""));
}

#[test]
fn every_step_can_be_undone_and_redone() {
    let actions = [
        edit(Side::Left, "The port is closed.", None),
        Action::Fill(vec![
            (Side::Left, "One.".into()),
            (Side::Right, "Two.".into()),
        ]),
        Action::Swap,
        Action::Open([sample("A."), sample("B.")]),
        Action::Restore,
        Action::Clear,
    ];
    let mut desk = Desk::default();
    let mut seen = vec![desk.texts.clone()];
    for action in actions {
        desk = desk.after(action);
        seen.push(desk.texts.clone());
    }
    for texts in seen.iter().rev().skip(1) {
        desk = desk.after(Action::Undo);
        assert_eq!(&desk.texts, texts);
    }
    assert!(!desk.can_undo());
    for texts in &seen[1..] {
        desk = desk.after(Action::Redo);
        assert_eq!(&desk.texts, texts);
    }
    assert!(!desk.can_redo());
}

#[test]
fn a_new_step_ends_what_could_be_redone() {
    let desk = after([
        edit(Side::Left, "a", None),
        Action::Undo,
        edit(Side::Left, "b", None),
    ]);
    assert!(!desk.can_redo());
}

#[test]
fn what_changes_nothing_is_no_step() {
    assert!(!after([Action::Clear, Action::Swap, Action::Undo]).can_undo());
}

#[test]
fn a_sample_keeps_what_was_typed() {
    let own = edit(Side::Left, "My own text.", None);
    let open = |text: &str| Action::Open([sample(text), sample("B.")]);
    let desk = after([own, open("A."), open("C."), Action::Show(Mode::Edit)]);
    assert!(desk.can_restore());
    let desk = desk.after(Action::Restore);
    assert_eq!(left(&desk), "My own text.");
    assert!(!desk.can_restore());
}

#[test]
fn a_sample_alone_is_not_kept() {
    let desk = after([Action::Open([sample("A."), sample("B.")]), Action::Clear]);
    assert!(!desk.can_restore());
}

#[test]
fn a_replaced_sample_takes_its_source_with_it() {
    let open = Action::Open([sample("The port is closed on Monday."), sample("B.")]);
    let edited = after([
        open.clone(),
        edit(Side::Left, "The port is open on Monday.", None),
    ]);
    assert_eq!(&*edited.draft(Side::Left).source, "The Lamp");
    let replaced = after([open, edit(Side::Left, "Nine people came.", None)]);
    assert_eq!(
        replaced.draft(Side::Left),
        &Draft::from(Rc::from("Nine people came."))
    );
}

#[test]
fn the_caret_goes_where_the_step_led() {
    let check = |from: &str, to: &str, caret: u32| {
        let desk = after([
            edit(Side::Left, from, None),
            edit(Side::Left, to, None),
            Action::Undo,
        ]);
        let place = desk.place.map(|place| (place.side, place.caret));
        assert_eq!(place, Some((Side::Left, caret)), "{from:?} from {to:?}");
    };
    check("The port is closed.", "The is closed.", 9);
    check("The port", "The portal", 8);
    check("An 🚢 is here", "An  is here", 5);
}

#[test]
fn what_is_saved_comes_back() {
    let desk = after([
        edit(Side::Left, "One.", None),
        edit(Side::Right, "Two.", None),
        Action::Show(Mode::View),
        Action::Clear,
    ]);
    let json = serde_json::to_string(&desk.saved()).unwrap();
    let back = Desk::from(serde_json::from_str::<Saved>(&json).unwrap());
    assert_eq!((&back.texts, back.mode), (&desk.texts, Mode::View));
    assert_eq!(
        back.after(Action::Undo).texts,
        desk.after(Action::Undo).texts
    );
    assert_eq!(
        Desk::from(serde_json::from_str::<Saved>("{}").unwrap()),
        Desk::default()
    );
}

#[test]
fn steps_are_bounded_in_number_and_in_weight() {
    let many = (0..500).map(|i| edit(Side::Left, &format!("text {i}"), None));
    assert_eq!(after(many).steps.past().len(), MOST);
    let large = "x".repeat(KEPT_BYTES / 4);
    let heavy = (0..8).map(|i| edit(Side::Left, &format!("{i} {large}"), None));
    assert!((2..6).contains(&after(heavy).steps.past().len()));
}

#[test]
fn corrections_are_steps_that_go_with_their_texts() {
    let correction = Correction {
        act: "part".into(),
        left: vec![],
        right: vec![],
    };
    let fill = Action::Fill(vec![(Side::Left, "One.".into())]);
    let desk = after([fill, Action::Correct(correction.clone())]);
    assert_eq!(desk.corrections.len(), 1);
    let cleared = desk.after(Action::Clear);
    assert!(cleared.corrections.is_empty());
    assert_eq!(cleared.after(Action::Undo).corrections[..], [correction]);
    assert!(desk.after(Action::Retract(0)).corrections.is_empty());
    let json = serde_json::to_string(&desk.saved()).unwrap();
    let back = Desk::from(serde_json::from_str::<Saved>(&json).unwrap());
    assert_eq!(back.corrections, desk.corrections);
}

#[test]
fn corrections_of_a_pair_on_the_shelf_are_found_again() {
    let draft = |text: &str| Draft::from(Rc::from(text));
    let [one, two, three] = ["One.", "Two.", "Three."].map(draft);
    let anchor = |quote: &str| Anchor {
        quote: quote.into(),
        before: String::new(),
        after: String::new(),
    };
    let correction = Correction {
        act: "part".into(),
        left: vec![anchor("One")],
        right: vec![anchor("Two")],
    };
    let turned = Correction {
        left: vec![anchor("Two")],
        right: vec![anchor("One")],
        ..correction.clone()
    };
    let desk = after([
        Action::Keep(vec![one.clone(), two.clone(), three.clone()]),
        Action::Open([one.clone(), two.clone()]),
        Action::Correct(correction.clone()),
        Action::Open([one.clone(), three]),
    ]);
    assert!(desk.corrections.is_empty());
    let json = serde_json::to_string(&desk.saved()).unwrap();
    let back = Desk::from(serde_json::from_str::<Saved>(&json).unwrap());
    for desk in [desk, back] {
        let again = desk.after(Action::Open([one.clone(), two.clone()]));
        assert_eq!(again.corrections[..], [correction.clone()]);
        let other = desk.after(Action::Open([two.clone(), one.clone()]));
        assert_eq!(other.corrections[..], [turned.clone()]);
        let retracted = again.after(Action::Retract(0));
        assert!(retracted.pins.of(&[one.clone(), two.clone()]).is_empty());
    }
}

#[test]
fn colors_are_chosen_and_kept() {
    let desk = after([Action::Paint(Scheme::Dark)]);
    assert!(!desk.can_undo());
    let json = serde_json::to_string(&desk.saved()).unwrap();
    let back = Desk::from(serde_json::from_str::<Saved>(&json).unwrap());
    assert_eq!(back.scheme, Scheme::Dark);
}

#[test]
fn the_shelf_is_kept_and_its_steps_are_undone() {
    let draft = |text: &str| Draft::from(Rc::from(text));
    let keep = Action::Keep(vec![draft("One."), draft("Two."), draft("Three.")]);
    let desk = after([keep, Action::Discard(0)]);
    assert_eq!(desk.shelf.articles(), [draft("Two."), draft("Three.")]);
    assert_eq!(desk.shelf_before().map(|s| s.articles().len()), Some(3));
    assert_eq!(desk.after(Action::Undo).shelf.articles().len(), 3);
    let typed = desk.after(edit(Side::Left, "Mine.", None));
    assert_eq!(typed.shelf_before(), None);
    let cleared = typed.after(Action::Clear);
    assert_eq!(cleared.shelf, desk.shelf);
    let json = serde_json::to_string(&cleared.saved()).unwrap();
    let back = Desk::from(serde_json::from_str::<Saved>(&json).unwrap());
    assert_eq!(back.shelf, desk.shelf);
    let undone = back.after(Action::Undo);
    assert_eq!(left(&undone), "Mine.");
    assert_eq!(undone.shelf, desk.shelf);
}

#[test]
fn articles_of_the_shelf_are_laid_on_either_side() {
    let draft = |text: &str| Draft::from(Rc::from(text));
    let keep = Action::Keep(vec![draft("One."), draft("Two.")]);
    let put = |place, side| Action::Put(place, side);
    let desk = after([keep, put(0, Side::Left), put(1, Side::Right)]);
    assert_eq!(desk.texts, [draft("One."), draft("Two.")]);
    let swapped = desk.after(put(0, Side::Right));
    assert_eq!(swapped.texts, [draft("Two."), draft("One.")]);
    assert_eq!(desk.after(put(7, Side::Left)).texts, desk.texts);
    // What stands on the shelf is not missed, what was typed is.
    let opened = desk.after(Action::Open([sample("A."), sample("B.")]));
    assert!(!opened.can_restore());
    let typed = edit(Side::Left, "Mine.", None);
    let opened = desk
        .after(typed)
        .after(Action::Open([draft("One."), draft("Two.")]));
    assert_eq!(left(&opened.after(Action::Restore)), "Mine.");
}

#[test]
fn what_a_link_holds_keeps_what_was_typed() {
    let bundle = Bundle {
        left: (&Article::from("One.")).into(),
        ..Bundle::default()
    };
    let own = edit(Side::Left, "My own text.", None);
    let desk = after([own, Action::Receive(Box::new(bundle))]);
    assert_eq!((left(&desk), desk.mode), ("One.", Mode::View));
    assert_eq!(left(&desk.after(Action::Restore)), "My own text.");
}

#[test]
fn a_page_with_two_articles_opens_the_view() {
    let article = |text: &str| Article::from(text);
    assert_eq!(
        Desk::of(&[article("One."), article("Two.")]).mode,
        Mode::View
    );
    assert_eq!(Desk::of(&[article("One."), article(" ")]).mode, Mode::Edit);
}

proptest::proptest! {
    #[test]
    fn changes_rebuild_the_new_text(old in ".{0,12}", new in ".{0,12}") {
        let change = Change::between(&old, &new);
        let rebuilt = format!(
            "{}{}{}",
            &old[..change.start],
            &new[change.start..change.end()],
            &old[change.start + change.removed..]
        );
        proptest::prop_assert_eq!(rebuilt, new);
    }
}
