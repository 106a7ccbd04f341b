//! Which facts of several articles are one: from what each pair of articles was found to share or to contradict to rows.
//! Nothing here depends on the order in which the articles are given.

use std::collections::{BTreeMap, BTreeSet};

use crate::order;
use crate::text::Span;

/// A fact: the number of its article, then its own.
pub(super) type Place = (usize, usize);

/// A finding of one pair of articles, of which the left one has the smaller number.
#[derive(Clone, Debug)]
pub(super) struct Bond {
    /// Its facts of the left article.
    pub(super) left: Vec<Place>,
    /// Its facts of the right article.
    pub(super) right: Vec<Place>,
    pub(super) kind: Kind,
    pub(super) score: f64,
    /// The values compared, left and right, and whether they agree.
    pub(super) values: Vec<(Span, Span, bool)>,
    /// Whether both articles have it from one source.
    pub(super) copied: bool,
}

/// What a bond comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Certain,
    Likely,
    Conflict,
}

impl Bond {
    fn links(&self) -> impl Iterator<Item = (Place, Place)> {
        let rights = &self.right;
        let pairs = |&l: &Place| rights.iter().map(move |&r| (l, r));
        self.left.iter().flat_map(pairs)
    }

    /// The values of an article, each with whether that of the other article agrees.
    pub(super) fn values_of(&self, article: usize) -> impl Iterator<Item = (Span, bool)> {
        let is_left = self.left.first().is_some_and(|l| l.0 == article);
        self.values
            .iter()
            .map(move |&(l, r, equal)| (if is_left { l } else { r }, equal))
    }
}

/// The bonds by the facts that they link.
pub(super) struct Web<'a> {
    bonds: &'a [Bond],
    links: BTreeMap<(Place, Place), usize>,
    /// For each fact the articles with which a bond links it.
    spoken: BTreeMap<Place, Vec<usize>>,
}

impl<'a> Web<'a> {
    pub(super) fn of(bonds: &'a [Bond]) -> Self {
        let mut web = Self {
            bonds,
            links: BTreeMap::new(),
            spoken: BTreeMap::new(),
        };
        for (n, bond) in bonds.iter().enumerate() {
            for (l, r) in bond.links() {
                web.links.insert((l, r), n);
                web.spoken.entry(l).or_default().push(r.0);
                web.spoken.entry(r).or_default().push(l.0);
            }
        }
        web
    }

    /// The bond that links two facts.
    pub(super) fn between(&self, x: Place, y: Place) -> Option<&'a Bond> {
        let n = self.links.get(&(x.min(y), x.max(y)))?;
        Some(&self.bonds[*n])
    }

    /// Whether neither of two facts has a counterpart in the article of the other.
    fn is_open(&self, x: Place, y: Place) -> bool {
        let knows = |x: Place, y: Place| self.spoken.get(&x).is_some_and(|s| s.contains(&y.0));
        !knows(x, y) && !knows(y, x)
    }

    /// Whether facts of different groups are all linked; two of one article need no link, since those of the other articles
    /// are linked with both.
    fn linked(&self, groups: &[&[Place]]) -> bool {
        pairs(groups).all(|(x, y)| x.0 == y.0 || self.between(x, y).is_some())
    }

    /// Whether groups, no two of their facts of one article, may be one though some of these facts were not linked: those have
    /// no other counterpart, and others vouch for them.
    fn vouched(&self, groups: &[&[Place]]) -> bool {
        let all: Vec<Place> = groups.concat();
        let articles: BTreeSet<usize> = order::set(all.iter().map(|p| p.0));
        articles.len() == all.len()
            && pairs(groups).all(|(x, y)| {
                self.between(x, y).is_some() || self.is_open(x, y) && self.vouch(&all, x, y)
            })
    }

    /// Whether enough of a row stands between two of its facts that were not linked: two facts that agree for certain with
    /// both, or one on a value of which one of the two contradicts it; then the two are not said to agree.
    fn vouch(&self, row: &[Place], x: Place, y: Place) -> bool {
        let between = |&z: &Place| Some((z, self.between(x, z)?, self.between(z, y)?));
        let agrees = |bond: &Bond| bond.kind == Kind::Certain;
        let mut sure = 0;
        for (z, a, b) in row.iter().filter_map(between) {
            if agrees(a) && agrees(b) {
                sure += 1;
            } else if contested(a, b, z.0) {
                return true;
            }
        }
        sure >= VOUCHERS
    }
}

/// How many facts must agree with two that were not linked for the two to be one.
const VOUCHERS: usize = 2;

/// Whether two bonds of a fact are about one value of it, on which at least one of them is a conflict.
fn contested(a: &Bond, b: &Bond, article: usize) -> bool {
    let values = |bond: &Bond| -> Vec<Span> {
        let all = bond.values_of(article);
        let told = all.filter(|(_, equal)| match bond.kind {
            Kind::Certain => *equal,
            Kind::Conflict => !*equal,
            Kind::Likely => false,
        });
        told.map(|(span, _)| span).collect()
    };
    let second = values(b);
    values(a).iter().any(|v| second.contains(v))
}

/// Every two facts of different groups.
fn pairs(groups: &[&[Place]]) -> impl Iterator<Item = (Place, Place)> {
    let further = |n: usize| groups[n + 1..].iter().copied().flatten();
    let after = move |(n, group): (usize, &&[Place])| -> Vec<(Place, Place)> {
        let pairs = group.iter().flat_map(|&x| further(n).map(move |&y| (x, y)));
        pairs.collect()
    };
    groups.iter().enumerate().flat_map(after)
}

/// The rows of a synopsis: every fact is in at least one, alone where no bond links it. Facts join a row by certain bonds and
/// by conflicts, the surest first; what may join is told by `Web::linked` and `Web::vouched`. A likely bond adds one fact, and
/// only to a row with all of whose facts it is linked. A bond whose facts did not come into one row has a row of its own, so
/// that no conflict is lost and no fact is called alone that a pair shares; a likely one only if one of its facts is in no
/// other. `facts` tells how many facts each article has.
pub(super) fn rows(web: &Web<'_>, facts: &[usize]) -> Vec<Vec<Place>> {
    let mut groups = Groups::of(facts);
    let mut bonds: Vec<&Bond> = web.bonds.iter().collect();
    order::sort_by(&mut bonds, |a, b| {
        // A fact that stands against several of another article is less telling than one against one.
        let several = |bond: &Bond| bond.left.len() + bond.right.len() > 2;
        let surest = b.score.total_cmp(&a.score);
        let place = (&a.left, &a.right).cmp(&(&b.left, &b.right));
        several(a).cmp(&several(b)).then(surest).then(place)
    });
    let (likely, firm): (Vec<&Bond>, Vec<&Bond>) =
        bonds.into_iter().partition(|b| b.kind == Kind::Likely);
    groups.join(&firm, |groups| web.linked(groups));
    while groups.join(&firm, |groups| web.vouched(groups)) {}
    groups.join(&likely, |groups| {
        groups.iter().filter(|group| group.len() > 1).count() < 2 && web.linked(groups)
    });
    let mut rows: Vec<Vec<Place>> = groups.several();
    let mut held: BTreeSet<Place> = order::set(rows.iter().flatten().copied());
    for bond in firm.iter().chain(&likely) {
        let mut row: Vec<Place> = bond.left.iter().chain(&bond.right).copied().collect();
        let apart = row.iter().any(|&p| !groups.are_one(p, row[0]));
        let news = row.iter().any(|p| !held.contains(p));
        if apart && (bond.kind != Kind::Likely || news) {
            row.sort_unstable();
            held.extend(&row);
            rows.push(row);
        }
    }
    rows.extend(places(facts).filter(|p| !held.contains(p)).map(|p| vec![p]));
    rows
}

/// The facts in disjoint groups.
struct Groups {
    of: BTreeMap<Place, usize>,
    members: Vec<Vec<Place>>,
}

impl Groups {
    fn of(facts: &[usize]) -> Self {
        let members: Vec<Vec<Place>> = places(facts).map(|p| vec![p]).collect();
        Self {
            of: order::map(members.iter().enumerate().map(|(n, m)| (m[0], n))),
            members,
        }
    }

    /// Joins the groups that a bond links as a whole, if they may be one, bond after bond; whether any did.
    fn join(&mut self, bonds: &[&Bond], may: impl Fn(&[&[Place]]) -> bool) -> bool {
        let mut joined = false;
        for bond in bonds {
            let all = bond.left.iter().chain(&bond.right);
            let groups: BTreeSet<usize> = order::set(all.filter_map(|p| self.of.get(p).copied()));
            let members: Vec<&[Place]> = groups.iter().map(|&g| &self.members[g][..]).collect();
            if members.len() < 2 || !may(&members) {
                continue;
            }
            let (whole, mut groups) = (members.concat(), groups.into_iter());
            let Some(one) = groups.next() else { continue };
            for emptied in groups {
                self.members[emptied].clear();
            }
            self.of.extend(whole.iter().map(|&p| (p, one)));
            self.members[one] = whole;
            joined = true;
        }
        joined
    }

    fn are_one(&self, x: Place, y: Place) -> bool {
        self.of.get(&x) == self.of.get(&y)
    }

    /// The groups of several facts, each in order.
    fn several(&self) -> Vec<Vec<Place>> {
        let several = self.members.iter().filter(|m| m.len() > 1);
        several
            .map(|m| {
                let mut row = m.clone();
                row.sort_unstable();
                row
            })
            .collect()
    }
}

fn places(facts: &[usize]) -> impl Iterator<Item = Place> + '_ {
    let of = |(article, &n): (usize, &usize)| (0..n).map(move |fact| (article, fact));
    facts.iter().enumerate().flat_map(of)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A bond as "a0 = b0", "a0,a1 = b0", "a0 ~ b0" (likely) or "a0 ! b0" (conflict); a value of it after a colon, as the
    /// same letter on both sides: "a0 ! b0 : x y" has the values x in a0 and y in b0.
    fn bond(said: &str) -> Bond {
        let (facts, values) = said.split_once(" : ").unwrap_or((said, ""));
        let parts: Vec<&str> = facts.split(' ').collect();
        let places = |part: &str| part.split(',').map(place).collect::<Vec<Place>>();
        let kind = match parts[1] {
            "=" => Kind::Certain,
            "~" => Kind::Likely,
            _ => Kind::Conflict,
        };
        let span = |v: &str| {
            Span::new(
                usize::from(v.as_bytes()[0]),
                usize::from(v.as_bytes()[0]) + 1,
            )
        };
        let values: Vec<Span> = values.split_whitespace().map(span).collect();
        Bond {
            left: places(parts[0]),
            right: places(parts[2]),
            kind,
            score: if kind == Kind::Certain { 0.9 } else { 0.6 },
            values: values
                .chunks(2)
                .map(|v| (v[0], v[1], kind != Kind::Conflict))
                .collect(),
            copied: false,
        }
    }

    fn place(name: &str) -> Place {
        let bytes = name.as_bytes();
        (usize::from(bytes[0] - b'a'), usize::from(bytes[1] - b'0'))
    }

    /// The rows of several facts that come of bonds, each as "a0 b0 c1", in order.
    fn check(bonds: &[&str], expected: &[&str]) {
        let bonds: Vec<Bond> = bonds.iter().map(|said| bond(said)).collect();
        let rows = rows(&Web::of(&bonds), &[3; 6]);
        let name = |&(a, f): &Place| format!("{}{f}", char::from(b'a' + a as u8));
        let mut shown: Vec<String> = rows
            .iter()
            .filter(|row| row.len() > 1)
            .map(|row| row.iter().map(name).collect::<Vec<_>>().join(" "))
            .collect();
        shown.sort();
        assert_eq!(shown, expected);
    }

    #[test]
    fn facts_that_are_all_linked_are_one_row() {
        check(&["a0 = b0", "a0 = c1", "b0 = c1"], &["a0 b0 c1"]);
        check(&["a0 = b0", "a0 ! c1", "b0 ! c1"], &["a0 b0 c1"]);
        check(&["a0 = b0", "b1 = c1"], &["a0 b0", "b1 c1"]);
    }

    #[test]
    fn a_chain_is_not_followed() {
        check(&["a0 = b0", "b0 = c0"], &["a0 b0", "b0 c0"]);
        // The pair a and c says itself that these are two facts.
        check(
            &["a0 = b0", "b0 = c0", "a0 = c1"],
            &["a0 b0", "a0 c1", "b0 c0"],
        );
    }

    #[test]
    fn a_missed_link_is_vouched_for_by_two() {
        check(
            &["a0 = b0", "a0 = c0", "b0 = c0", "b0 = d0", "c0 = d0"],
            &["a0 b0 c0 d0"],
        );
        check(
            &[
                "a0 = b0", "a0 = c0", "b0 = c0", "b0 = d0", "c0 = d0", "a0 = d1",
            ],
            &["a0 b0 c0", "a0 d1", "b0 d0", "c0 d0"],
        );
        check(
            &["a0 = b0", "a0 = c0", "b0 = c0", "c0 = d0"],
            &["a0 b0 c0", "c0 d0"],
        );
    }

    #[test]
    fn what_is_contradicted_is_contradicted_whoever_says_it() {
        check(&["a0 = b0 : x y", "b0 ! c0 : y z"], &["a0 b0 c0"]);
        check(&["a0 ! b0 : x y", "b0 ! c0 : y z"], &["a0 b0 c0"]);
        // The two conflicts are about different values of b0.
        check(&["a0 ! b0 : x y", "b0 ! c0 : w z"], &["a0 b0", "b0 c0"]);
        check(&["a0 = b0", "b0 ! c0 : y z"], &["a0 b0", "b0 c0"]);
    }

    #[test]
    fn likely_links_extend_no_chain() {
        check(&["a0 ~ b0"], &["a0 b0"]);
        check(&["a0 = b0", "b0 ~ c0"], &["a0 b0", "b0 c0"]);
        check(&["a0 = b0", "b0 ~ c0", "a0 ~ c0"], &["a0 b0 c0"]);
        check(&["a0 ~ b0", "b0 ~ c0"], &["a0 b0", "b0 c0"]);
        check(
            &[
                "a0 = b0", "c0 = d0", "a0 ~ c0", "a0 ~ d0", "b0 ~ c0", "b0 ~ d0",
            ],
            &["a0 b0", "c0 d0"],
        );
    }

    #[test]
    fn a_fact_against_two_is_one_row_with_both() {
        check(&["a0,a1 = b0"], &["a0 a1 b0"]);
        check(&["a0,a1 = b0", "a0,a1 = c0", "b0 = c0"], &["a0 a1 b0 c0"]);
        // What c0 says is the first half alone.
        check(
            &["a0,a1 = b0", "a0 = c0", "b0 = c0"],
            &["a0 a1 b0", "a0 b0 c0"],
        );
        check(&["a0,a1 = b0", "a0 = c0"], &["a0 a1 b0", "a0 c0"]);
    }
}
