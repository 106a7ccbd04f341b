//! The comparison as the reader corrected it, and what is said of each correction.

use std::rc::Rc;

use yew::prelude::*;

use super::excerpt::excerpt;
use super::state::Corrections;
use crate::Comparison;
use crate::comparison::{Act, Anchor, Correction, corrected};
use crate::locale::Locale;

/// A comparison that may be missing, told apart by where it stands.
#[derive(Clone)]
struct Made(Option<Rc<Comparison>>);

impl PartialEq for Made {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_ref().map(Rc::as_ptr) == other.0.as_ref().map(Rc::as_ptr)
    }
}

/// The comparison with the corrections; the very one where there are none.
#[hook]
pub fn use_corrected(
    made: Option<&Rc<Comparison>>,
    corrections: &Corrections,
) -> Option<Rc<Comparison>> {
    let result = use_memo(
        (Made(made.cloned()), corrections.clone()),
        |(Made(made), corrections)| Some(as_corrected(made.clone()?, corrections)),
    );
    (*result).clone()
}

/// A comparison with corrections; the very one where there are none.
#[must_use]
pub fn as_corrected(made: Rc<Comparison>, corrections: &Corrections) -> Rc<Comparison> {
    if corrections.is_empty() {
        return made;
    }
    let all: Vec<Correction> = corrections.iter().map(Correction::from).collect();
    Rc::new(corrected(&made, &all))
}

/// What a correction did, in a few words, and whether its words still stand in both texts.
#[must_use]
pub fn said(comparison: &Comparison, correction: &Correction, locale: Locale) -> String {
    let quoted = |anchors: &[Anchor]| {
        let quote = anchors.first().map_or("", |anchor| &anchor.quote);
        locale.quoted(&excerpt(quote, 60))
    };
    let (a, b) = (quoted(&correction.left), quoted(&correction.right));
    let done = match correction.act {
        Act::Part => locale.parted(&a, &b),
        Act::Join => locale.joined(&a, &b),
    };
    if correction.holds(comparison) {
        done
    } else {
        format!("{done} {}", locale.orphaned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_correction_is_said_in_a_sentence() {
        let c = crate::compare(&"The port is closed.".into(), &"The port is closed.".into());
        let part = Correction::part(&c, 0);
        assert_eq!(
            said(&c, &part, Locale::English),
            "Not the same fact: “The port is closed” and “The port is closed”."
        );
        let other = crate::compare(&"Rain fell.".into(), &"The port is closed.".into());
        assert!(
            said(&other, &part, Locale::English).ends_with("The words are no longer in the texts.")
        );
    }
}
