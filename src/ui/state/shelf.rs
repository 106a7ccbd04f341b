//! The shelf: articles that the reader keeps, in the order in which they came; no two have the same text, and their number
//! and length are bounded. Pure.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::draft::Draft;

/// The articles that the reader keeps; clones are cheap.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Shelf(Rc<[Draft]>);

/// How many articles it holds at most: every two of them are compared, which twelve make sixty-six pairs.
pub const MOST_KEPT: usize = 12;

/// How many bytes of text it holds at most; a browser saves a few times as much for a page.
pub const LARGEST: usize = 1 << 20;

impl Shelf {
    /// The articles.
    #[must_use]
    pub fn articles(&self) -> &[Draft] {
        &self.0
    }

    /// The place of an article with the text of a draft.
    #[must_use]
    pub fn place(&self, draft: &Draft) -> Option<usize> {
        self.0.iter().position(|kept| kept.text == draft.text)
    }

    /// Whether a draft stands on it as it is now.
    #[must_use]
    pub fn holds(&self, draft: &Draft) -> bool {
        self.0.contains(draft)
    }

    /// Whether there is room for a draft; one with the same text makes room.
    #[must_use]
    pub fn has_room(&self, draft: &Draft) -> bool {
        let size: usize = self.0.iter().map(|kept| kept.text.len()).sum();
        let fits = self.0.len() < MOST_KEPT && size + draft.text.len() <= LARGEST;
        fits || self.place(draft).is_some()
    }

    /// It with what fits of some drafts, and how many were left out for want of room. A draft with the text of an article
    /// takes its place, and one without text none.
    #[must_use]
    pub fn with(&self, drafts: &[Draft]) -> (Self, usize) {
        let mut shelf = self.clone();
        let mut left_out = 0;
        for draft in drafts.iter().filter(|draft| !draft.is_blank()) {
            if !shelf.has_room(draft) {
                left_out += 1;
                continue;
            }
            let mut all = shelf.0.to_vec();
            match shelf.place(draft) {
                Some(place) => all[place] = draft.clone(),
                None => all.push(draft.clone()),
            }
            shelf = Self(all.into());
        }
        (shelf, left_out)
    }

    /// It without the article at a place.
    #[must_use]
    pub fn without(&self, place: usize) -> Self {
        let rest = self.0.iter().enumerate().filter(|(i, _)| *i != place);
        Self(rest.map(|(_, draft)| draft.clone()).collect())
    }

    /// The articles of it whose text does not stand on another shelf.
    pub fn beyond<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a Draft> {
        self.0.iter().filter(|draft| other.place(draft).is_none())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(text: &str) -> Draft {
        Draft::from(Rc::from(text))
    }

    fn shelf(texts: &[&str]) -> Shelf {
        let drafts: Vec<Draft> = texts.iter().map(|&t| draft(t)).collect();
        Shelf::default().with(&drafts).0
    }

    fn texts(shelf: &Shelf) -> Vec<&str> {
        shelf.articles().iter().map(|d| &*d.text).collect()
    }

    #[test]
    fn what_is_kept_stays_in_its_order() {
        let three = shelf(&["One.", "Two.", " ", "Three."]);
        assert_eq!(texts(&three), ["One.", "Two.", "Three."]);
        assert_eq!(texts(&three.without(1)), ["One.", "Three."]);
        assert_eq!(texts(&three.without(7)), ["One.", "Two.", "Three."]);
    }

    #[test]
    fn a_text_stands_there_once() {
        let mut named = draft("One.");
        named.source = "The Lamp".into();
        let two = shelf(&["One.", "Two."]);
        assert!(!two.holds(&named));
        let (again, left_out) = two.with(&[named.clone()]);
        assert_eq!((texts(&again), left_out), (vec!["One.", "Two."], 0));
        assert!(again.holds(&named));
    }

    #[test]
    fn number_and_length_are_bounded() {
        let many: Vec<Draft> = (0..MOST_KEPT + 3)
            .map(|i| draft(&format!("Text {i}.")))
            .collect();
        let (full, left_out) = Shelf::default().with(&many);
        assert_eq!((full.articles().len(), left_out), (MOST_KEPT, 3));
        assert!(full.has_room(&many[0]) && !full.has_room(&many[MOST_KEPT]));
        let large = draft(&"x".repeat(LARGEST));
        assert_eq!(Shelf::default().with(&[large.clone()]).1, 0);
        assert_eq!(shelf(&["One."]).with(&[large]).1, 1);
    }

    #[test]
    fn what_changed_is_told() {
        let (two, one) = (shelf(&["One.", "Two."]), shelf(&["Two."]));
        let gone: Vec<&str> = two.beyond(&one).map(|d| &*d.text).collect();
        assert_eq!(gone, ["One."]);
        assert_eq!(one.beyond(&two).count(), 0);
    }
}
