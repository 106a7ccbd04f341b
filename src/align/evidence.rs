//! Evidence: the words that two passages have in common, by how much they tell; what the reasons of a link are made of.

use super::likeness::Likeness;
use super::term::{Term, Terms};
use crate::text::Span;

/// Two words that correspond.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// What sort of words they are.
    pub sort: Sort,
    /// The word in the left text.
    pub left: Span,
    /// The word in the right text.
    pub right: Span,
}

/// What sort of words correspond.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// Words that are no names.
    Word,
    /// Names.
    Name,
    /// Numbers.
    Figure,
}

/// How many words of evidence are kept.
const MOST: usize = 6;

/// The evidence for two passages: what tells most first, each word once.
pub(super) fn evidence(
    terms: &Terms,
    likeness: &Likeness,
    left: &[&Term],
    right: &[&Term],
) -> Vec<Evidence> {
    let mut found: Vec<(f64, Evidence)> = Vec::new();
    for (k, l) in left.iter().enumerate() {
        if left[..k].iter().any(|before| before.id == l.id) {
            continue;
        }
        let best = right
            .iter()
            .map(|r| (likeness.equality(l.id, r.id), *r))
            .filter(|(e, _)| *e >= 0.5)
            .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.span.cmp(&a.1.span)));
        if let Some((e, r)) = best {
            let stem = &terms.stems[l.id];
            let sort = match () {
                () if stem.number.is_some() => Sort::Figure,
                () if stem.name => Sort::Name,
                () => Sort::Word,
            };
            found.push((
                e * stem.weight,
                Evidence {
                    sort,
                    left: l.span,
                    right: r.span,
                },
            ));
        }
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.left.cmp(&b.1.left)));
    found.into_iter().take(MOST).map(|(_, e)| e).collect()
}
