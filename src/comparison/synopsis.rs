//! What several articles say: a row for each fact, a column for each article. It claims of three articles or more only what
//! the comparisons of their pairs bear out; the order in which the articles are given changes the columns and nothing else.

mod rows;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::{CERTAIN, Comparison, Finding, Reading, Role, Status};
use crate::order;
use crate::text::{Article, Side, Span};
use rows::{Bond, Kind, Place, Web, rows};

/// Several articles, and which of them says what.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Synopsis {
    /// The articles, as given.
    pub articles: Vec<Witness>,
    /// The facts: first those that are contradicted, then those that several articles state, each by how many there are, then
    /// the others by article; every fact of every article is in at least one row.
    pub rows: Vec<Row>,
}

/// One article with its facts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Witness {
    /// The article as given.
    pub article: Article,
    /// The first headline in its text, if there is one.
    pub headline: Option<Span>,
    /// Where its facts stand, in order and disjoint.
    pub facts: Vec<Span>,
}

/// One fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What each article says of it, by article; those that say nothing have no cell.
    pub cells: Vec<Cell>,
    /// The index of the cell that is likest to the others, and the shortest of such.
    pub lead: usize,
    /// Whether all have it word for word from one source: one witness, not several.
    pub copied: bool,
}

/// What one article says of a fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// The index of the article.
    pub article: usize,
    /// Indices of its facts, ascending.
    pub facts: Vec<usize>,
    /// The values that others contradict, or that agree with such, ascending.
    pub values: Vec<Span>,
    /// The articles that contradict it here, ascending.
    pub contradicted_by: Vec<usize>,
    /// The articles that were found to say the same, ascending; with likely ones.
    pub shared_with: Vec<usize>,
    /// Whether it is only likely that it belongs here.
    pub likely: bool,
}

/// The comparison of two of several articles.
#[derive(Clone, Copy, Debug)]
pub struct Compared<'a> {
    /// The index of its left article.
    pub left: usize,
    /// The index of its right article.
    pub right: usize,
    /// What was found.
    pub comparison: &'a Comparison,
}

impl Row {
    /// What an article says of it.
    #[must_use]
    pub fn cell(&self, article: usize) -> Option<&Cell> {
        self.cells.iter().find(|c| c.article == article)
    }

    /// Whether two articles contradict each other on it.
    #[must_use]
    pub fn is_contradicted(&self) -> bool {
        self.cells.iter().any(|c| !c.contradicted_by.is_empty())
    }

    /// Whether only one article states it.
    #[must_use]
    pub fn is_alone(&self) -> bool {
        self.cells.len() < 2
    }

    /// How many articles state it for certain, in whatever version.
    #[must_use]
    pub fn sure(&self) -> usize {
        self.cells.iter().filter(|c| !c.likely).count()
    }
}

impl Synopsis {
    /// The synopsis of articles of which every two were compared. An article that stands in no comparison is empty; of two
    /// comparisons of one pair the last counts, and a comparison of an article with itself not at all.
    #[must_use]
    pub fn of(compared: &[Compared<'_>]) -> Self {
        let articles = witnesses(compared);
        let numbers = numbered(&articles);
        let bonds = bonds(compared, &articles, &numbers);
        let web = Web::of(&bonds);
        let mut facts = vec![0; articles.len()];
        for (witness, &number) in articles.iter().zip(&numbers) {
            facts[number] = witness.facts.len();
        }
        let mut by_number = vec![0; articles.len()];
        for (article, &number) in numbers.iter().enumerate() {
            by_number[number] = article;
        }
        let made = rows(&web, &facts);
        let mut rows: Vec<(_, Row)> = made
            .iter()
            .map(|places| {
                let row = row(places, &web, &articles, &by_number);
                (order(&row, places, &facts), row)
            })
            .collect();
        order::sort_by(&mut rows, |a, b| a.0.cmp(&b.0));
        Self {
            articles,
            rows: rows.into_iter().map(|(_, row)| row).collect(),
        }
    }

    /// The passages of a cell.
    pub fn passages(&self, cell: &Cell) -> impl Iterator<Item = Span> {
        let witness = &self.articles[cell.article];
        cell.facts.iter().map(|&f| witness.facts[f])
    }
}

/// The articles with their facts, as the first comparison of each has them.
fn witnesses(compared: &[Compared<'_>]) -> Vec<Witness> {
    let of = |c: &Compared<'_>| [c.left + 1, c.right + 1];
    let count = compared.iter().flat_map(of).max().unwrap_or(0);
    let mut articles: Vec<Option<Witness>> = vec![None; count];
    for c in compared {
        for (article, reading) in [(c.left, &c.comparison.left), (c.right, &c.comparison.right)] {
            articles[article].get_or_insert_with(|| Witness::of(reading));
        }
    }
    articles
        .into_iter()
        .map(Option::unwrap_or_default)
        .collect()
}

impl Witness {
    fn of(reading: &Reading) -> Self {
        Self {
            article: reading.article.clone(),
            headline: reading
                .sentences
                .iter()
                .find(|s| s.role == Role::Headline)
                .map(|s| s.span),
            facts: reading.facts.iter().map(|f| f.span).collect(),
        }
    }
}

/// For each article its number when they are sorted by what stands in them, so that the order given cannot reach the rows.
fn numbered(articles: &[Witness]) -> Vec<usize> {
    let key = |&i: &usize| {
        let a = &articles[i].article;
        (&a.text, &a.published, &a.source, &a.title, &a.language)
    };
    let mut sorted: Vec<usize> = (0..articles.len()).collect();
    order::sort_by_key(&mut sorted, key);
    let mut numbers = vec![0; articles.len()];
    for (number, &article) in sorted.iter().enumerate() {
        numbers[article] = number;
    }
    numbers
}

/// The findings of all pairs that link facts. A pair that cut an article otherwise than the first one did says nothing of the
/// facts that differ.
fn bonds(compared: &[Compared<'_>], articles: &[Witness], numbers: &[usize]) -> Vec<Bond> {
    let mut latest: BTreeMap<(usize, usize), Compared<'_>> = BTreeMap::new();
    for c in compared.iter().filter(|c| c.left != c.right) {
        let (left, right) = (numbers[c.left], numbers[c.right]);
        latest.insert((left.min(right), left.max(right)), *c);
    }
    let mut bonds = Vec::new();
    for c in latest.values() {
        let places = |finding: &Finding, side: Side, article: usize| -> Option<Vec<Place>> {
            let reading = c.comparison.side(side);
            let place = |&f: &usize| {
                let span = reading.facts[f].span;
                let known = articles[article].facts.binary_search(&span).ok()?;
                Some((numbers[article], known))
            };
            finding.facts(side).iter().map(place).collect()
        };
        for finding in c
            .comparison
            .findings
            .iter()
            .filter(|f| f.status != Status::Unique)
        {
            let left = places(finding, Side::Left, c.left);
            let right = places(finding, Side::Right, c.right);
            let (Some(left), Some(right)) = (left, right) else {
                continue;
            };
            let swapped = numbers[c.left] > numbers[c.right];
            bonds.push(bond(finding, (left, right), swapped));
        }
    }
    bonds
}

fn bond(finding: &Finding, (left, right): (Vec<Place>, Vec<Place>), swapped: bool) -> Bond {
    let values = finding.values.iter();
    let (left, right) = if swapped {
        (right, left)
    } else {
        (left, right)
    };
    Bond {
        left,
        right,
        kind: match finding.status {
            Status::Conflict => Kind::Conflict,
            _ if finding.score >= CERTAIN => Kind::Certain,
            _ => Kind::Likely,
        },
        score: finding.score,
        values: values
            .map(|v| {
                let (l, r) = if swapped {
                    (v.right, v.left)
                } else {
                    (v.left, v.right)
                };
                (l, r, v.equal)
            })
            .collect(),
        copied: finding.copied,
    }
}

/// A row with its cells by article.
fn row(places: &[Place], web: &Web<'_>, articles: &[Witness], by_number: &[usize]) -> Row {
    let values = values(places, web);
    let mut cells: Vec<(Cell, Rank)> = Vec::new();
    for own in places.chunk_by(|a, b| a.0 == b.0) {
        let number = own[0].0;
        let article = by_number[number];
        let (mut contradicted_by, mut shared_with, mut firm) = (vec![], vec![], 0);
        for &other in places.iter().filter(|p| p.0 != number) {
            for bond in own.iter().filter_map(|&x| web.between(x, other)) {
                let known = match bond.kind {
                    Kind::Conflict => &mut contradicted_by,
                    Kind::Certain | Kind::Likely => &mut shared_with,
                };
                known.push(by_number[other.0]);
                firm += usize::from(bond.kind != Kind::Likely);
            }
        }
        for list in [&mut contradicted_by, &mut shared_with] {
            list.sort_unstable();
            list.dedup();
        }
        let facts: Vec<usize> = own.iter().map(|p| p.1).collect();
        let length = facts
            .iter()
            .map(|&f| articles[article].facts[f].len())
            .sum();
        let cell = Cell {
            article,
            values: values.get(&number).cloned().unwrap_or_default(),
            likely: firm == 0 && places.len() > own.len(),
            facts,
            contradicted_by,
            shared_with,
        };
        cells.push((cell, (Reverse(firm), length, number)));
    }
    order::sort_by_key(&mut cells, |(cell, _)| cell.article);
    let lead = (0..cells.len()).min_by_key(|&i| cells[i].1);
    Row {
        cells: cells.into_iter().map(|(cell, _)| cell).collect(),
        lead: lead.unwrap_or_default(),
        copied: is_copied(places, web),
    }
}

/// How many firm links a cell has, how long it is, and the number of its article; the least leads its row.
type Rank = (Reverse<usize>, usize, usize);

/// Whether every two articles of a row that were linked have it from one source.
fn is_copied(places: &[Place], web: &Web<'_>) -> bool {
    let linked: Vec<&Bond> = links(places, web).collect();
    !linked.is_empty() && linked.iter().all(|bond| bond.copied)
}

/// The bonds between the facts of a row.
fn links<'a>(places: &'a [Place], web: &'a Web<'_>) -> impl Iterator<Item = &'a Bond> {
    let after = move |(i, &x): (usize, &'a Place)| places[i + 1..].iter().map(move |&y| (x, y));
    let pairs = places.iter().enumerate().flat_map(after);
    pairs.filter_map(|(x, y)| web.between(x, y))
}

/// For each article of a row, by number, the values on which conflicts turn, and in those that are not part of a conflict the
/// values that agree with such.
fn values(places: &[Place], web: &Web<'_>) -> BTreeMap<usize, Vec<Span>> {
    let mut contested: BTreeMap<usize, BTreeSet<Span>> = BTreeMap::new();
    let ends = |bond: &Bond| [bond.left[0].0, bond.right[0].0];
    for bond in links(places, web).filter(|b| b.kind == Kind::Conflict) {
        for article in ends(bond) {
            let differing = bond.values_of(article).filter(|(_, equal)| !equal);
            contested
                .entry(article)
                .or_default()
                .extend(differing.map(|v| v.0));
        }
    }
    let mut all = contested.clone();
    for bond in links(places, web).filter(|b| b.kind == Kind::Certain) {
        for (l, r, _) in bond.values.iter().filter(|v| v.2) {
            let [left, right] = ends(bond);
            for (from, known, to, new) in [(left, l, right, r), (right, r, left, l)] {
                let is_contested = contested.get(&from).is_some_and(|v| v.contains(known));
                if is_contested && !contested.contains_key(&to) {
                    all.entry(to).or_default().insert(*new);
                }
            }
        }
    }
    let sorted = |(article, spans): (usize, BTreeSet<Span>)| (article, spans.into_iter().collect());
    order::map(all.into_iter().map(sorted))
}

/// Where a row stands among the others: contradicted ones first and lone ones last, then by how many state it, then by how
/// early it comes in an article, in millionths.
fn order(row: &Row, places: &[Place], facts: &[usize]) -> impl Ord + use<> {
    let class = match () {
        () if row.is_contradicted() => 0,
        () if !row.is_alone() => 1,
        () => 2,
    };
    let article = if row.is_alone() {
        row.cells[0].article
    } else {
        0
    };
    let early = places.iter().map(|&(a, f)| f * 1_000_000 / facts[a].max(1));
    let counts = (Reverse(row.sure()), Reverse(row.cells.len()));
    let lone = if row.is_alone() { places[0].1 } else { 0 };
    (class, article, lone, counts, early.min(), places.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::comparison::Finding;

    const HARBOR: [&str; 4] = [
        "The ferry Marigold ran aground off Penbrook on Sunday evening. Nine passengers were injured, the coast guard said.",
        "On Sunday evening the ferry Marigold ran aground off Penbrook. The coast guard counted 14 injured passengers.",
        "The ferry Marigold ran aground off Penbrook on Sunday evening, and nine passengers were injured.\n\nDivers will look at the hull on Tuesday.",
        "Bakers in Dorrit ask more for bread.",
    ];

    /// The synopsis of texts, compared in the order given.
    fn synopsis(texts: &[&str]) -> (Synopsis, Vec<(usize, usize, Comparison)>) {
        let articles: Vec<Article> = texts.iter().map(|&t| Article::from(t)).collect();
        let pairs = (0..texts.len()).flat_map(|i| (i + 1..texts.len()).map(move |j| (i, j)));
        let all: Vec<(usize, usize, Comparison)> = pairs
            .map(|(i, j)| (i, j, crate::compare(&articles[i], &articles[j])))
            .collect();
        let compared: Vec<Compared<'_>> = all
            .iter()
            .map(|(left, right, comparison)| Compared {
                left: *left,
                right: *right,
                comparison,
            })
            .collect();
        (Synopsis::of(&compared), all)
    }

    /// Each row as its passages, by article; the rows and the cells sorted.
    fn said(synopsis: &Synopsis) -> Vec<Vec<(String, bool)>> {
        let cell = |c: &Cell| {
            let text = &synopsis.articles[c.article].article.text;
            let words: Vec<&str> = synopsis.passages(c).map(|s| s.of(text)).collect();
            (words.join(" … "), c.likely)
        };
        let mut rows: Vec<Vec<(String, bool)>> = synopsis
            .rows
            .iter()
            .map(|row| {
                let mut cells: Vec<(String, bool)> = row.cells.iter().map(cell).collect();
                cells.sort();
                cells
            })
            .collect();
        rows.sort();
        rows
    }

    #[test]
    fn contradictions_come_first_with_their_values() {
        let (synopsis, _) = synopsis(&HARBOR[..3]);
        let row = &synopsis.rows[0];
        assert!(row.is_contradicted());
        let values: Vec<Vec<&str>> = row
            .cells
            .iter()
            .map(|c| {
                let text = &synopsis.articles[c.article].article.text;
                c.values.iter().map(|v| v.of(text)).collect()
            })
            .collect();
        assert_eq!(values, [["Nine"], ["14"], ["nine"]]);
        assert_eq!(row.cells[1].contradicted_by, [0, 2]);
        let aground = &synopsis.rows[1];
        assert!(!aground.is_contradicted());
        assert_eq!(aground.sure(), 3);
        assert!(synopsis.rows[2..].iter().all(Row::is_alone));
    }

    #[test]
    fn the_order_of_the_articles_changes_the_columns_alone() {
        let (first, _) = synopsis(&HARBOR);
        for order in [[3, 2, 1, 0], [1, 0, 3, 2], [2, 3, 0, 1]] {
            let (other, _) = synopsis(&order.map(|i| HARBOR[i]));
            assert_eq!(said(&other), said(&first), "{order:?}");
        }
    }

    const TALKS: [&str; 5] = [
        include_str!("../../www/samples/talks-wire.txt"),
        include_str!("../../www/samples/talks-digest.txt"),
        include_str!("../../www/samples/talks-bulletin.txt"),
        include_str!("../../www/samples/talks-analysis.txt"),
        include_str!("../../www/samples/talks-feature.txt"),
    ];

    #[test]
    fn no_row_says_what_a_pair_denies() {
        let (synopsis, all) = synopsis(&TALKS);
        let large = synopsis.rows.iter().filter(|row| row.cells.len() > 2);
        assert!(large.clone().count() > 3);
        for row in large {
            for (left, right, comparison) in &all {
                let (Some(a), Some(b)) = (row.cell(*left), row.cell(*right)) else {
                    continue;
                };
                let findings = |side: Side, cell: &Cell| -> BTreeSet<usize> {
                    let facts = &comparison.side(side).facts;
                    cell.facts.iter().map(|&f| facts[f].finding).collect()
                };
                let (of_a, of_b) = (findings(Side::Left, a), findings(Side::Right, b));
                let lone = |n: &usize| comparison.findings[*n].status == Status::Unique;
                assert!(
                    of_a == of_b || of_a.iter().chain(&of_b).all(lone),
                    "{row:?}"
                );
            }
        }
    }

    #[test]
    fn five_reports_in_another_order_have_the_same_rows() {
        let order = [4, 1, 3, 0, 2];
        let (first, _) = synopsis(&TALKS);
        let (other, _) = synopsis(&order.map(|i| TALKS[i]));
        assert_eq!(said(&other), said(&first));
    }

    #[test]
    fn nothing_that_a_pair_says_is_lost() {
        check_all_kept(&HARBOR);
        check_all_kept(&TALKS);
    }

    fn check_all_kept(texts: &[&str]) {
        let (synopsis, all) = synopsis(texts);
        for (left, right, comparison) in &all {
            let in_row = |row: &&Row, f: &Finding| {
                let has = |article: usize, facts: &[usize]| {
                    let cell = row.cell(article);
                    cell.is_some_and(|c| facts.iter().all(|i| c.facts.contains(i)))
                };
                has(*left, &f.left) && has(*right, &f.right)
            };
            for finding in comparison.conflicts() {
                let row = synopsis.rows.iter().find(|row| in_row(row, finding));
                assert!(row.is_some_and(Row::is_contradicted), "{finding:?}");
            }
            for finding in comparison.shared() {
                let is_certain = finding.score >= CERTAIN;
                let kept = synopsis.rows.iter().any(|row| in_row(&row, finding));
                assert!(kept || !is_certain, "{finding:?}");
                for (article, side) in [(*left, Side::Left), (*right, Side::Right)] {
                    for fact in finding.facts(side) {
                        let alone = |row: &Row| {
                            let cell = row.cell(article);
                            row.is_alone() && cell.is_some_and(|c| c.facts.contains(fact))
                        };
                        assert!(!synopsis.rows.iter().any(alone), "{finding:?}");
                    }
                }
            }
        }
        for (article, witness) in synopsis.articles.iter().enumerate() {
            for fact in 0..witness.facts.len() {
                let holds = |row: &&Row| row.cell(article).is_some_and(|c| c.facts.contains(&fact));
                assert!(synopsis.rows.iter().any(|row| holds(&row)));
            }
        }
    }

    #[test]
    fn any_comparisons_make_a_synopsis() {
        assert_eq!(Synopsis::of(&[]), Synopsis::default());
        let (empty, _) = synopsis(&["", " ", "The port is closed."]);
        assert_eq!((empty.articles.len(), empty.rows.len()), (3, 1));
        let (twice, _) = synopsis(&[HARBOR[2], HARBOR[2]]);
        assert!(twice.rows.iter().all(|row| row.copied), "{:?}", twice.rows);
    }
}
