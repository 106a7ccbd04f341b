//! Reasons: the evidence of a link as the words that stand in the two articles.

use super::Reason;
use super::study::Study;
use crate::align::{Evidence, Sort};

/// Makes a reason of the words on both sides.
type Made = fn(Vec<(String, String)>) -> Reason;

/// The reasons that evidence gives: words, names and figures, as written on both sides.
pub(super) fn reasons(left: &Study<'_>, right: &Study<'_>, evidence: &[Evidence]) -> Vec<Reason> {
    let of = |sort: Sort| -> Vec<(String, String)> {
        let written = |e: &Evidence| {
            (
                e.left.of(&left.clean.text).to_owned(),
                e.right.of(&right.clean.text).to_owned(),
            )
        };
        let mut pairs: Vec<(String, String)> = Vec::new();
        let dated = |e: &Evidence| left.is_dated(e.left) && right.is_dated(e.right);
        let told = |e: &&Evidence| e.sort == sort && (sort != Sort::Name || !dated(e));
        for pair in evidence.iter().filter(told).map(written) {
            if !pairs.contains(&pair) {
                pairs.push(pair);
            }
        }
        pairs
    };
    let sorts: [(Sort, Made); 3] = [
        (Sort::Word, Reason::Words),
        (Sort::Name, Reason::Names),
        (Sort::Figure, Reason::Figures),
    ];
    sorts
        .into_iter()
        .map(|(sort, reason)| (of(sort), reason))
        .filter(|(p, _)| !p.is_empty())
        .map(|(p, r)| r(p))
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::comparison::{Finding, Reason, Status};
    use crate::facts::Kind;

    fn findings(left: &str, right: &str) -> Vec<Finding> {
        crate::compare(&left.into(), &right.into()).findings
    }

    #[test]
    fn a_day_is_no_name() {
        let found = findings(
            "The council of Velmora closed the old ferry harbor on Monday after the storm.",
            "After the storm the old ferry harbor was closed on Monday by the council of Velmora.",
        );
        let names = found
            .iter()
            .flat_map(|f| &f.reasons)
            .filter_map(|r| match r {
                Reason::Names(names) => Some(names),
                _ => None,
            });
        let names: Vec<&str> = names.flatten().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["Velmora"]);
    }

    #[test]
    fn a_score_that_was_cut_down_was_not_measured() {
        let found = findings(
            "The council of Velmora closed the old ferry harbor after the storm.",
            "The council of Velmora closed the old ferry harbor after the storm on Monday for 12 weeks.",
        );
        let shared = found.iter().find(|f| f.status == Status::Shared);
        assert_eq!(shared.map(Finding::measured), Some(None));
    }

    #[test]
    fn two_ages_of_one_person_are_ages() {
        let found = findings(
            "The police arrested Ada Lem, aged 51, at the old ferry harbor.",
            "The police arrested Ada Lem, aged 53, at the old ferry harbor.",
        );
        let kinds = found.iter().flat_map(|f| &f.values).filter(|v| !v.equal);
        assert_eq!(kinds.map(|v| v.kind).collect::<Vec<_>>(), [Kind::Age]);
    }
}
