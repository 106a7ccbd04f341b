//! The values of both articles as a table: figures, dates, names and quotations, what was compared side by side; knows
//! no browser. A value without a partner makes no claim: the other column stays empty, or shows the same words.

use std::collections::BTreeSet;

use super::shown::Shown;
use super::state::Class;
use crate::comparison::Kind;
use crate::order;
use crate::text::{Side, Span};

/// What values are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// Numbers, money, percentages, measures, durations.
    Figures,
    /// Dates and times of day.
    Dates,
    /// Names.
    Names,
    /// Quotations.
    Quotations,
}

impl Topic {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Figures, Self::Dates, Self::Names, Self::Quotations];

    /// The topic of a kind of value.
    #[must_use]
    pub fn of(kind: Kind) -> Self {
        match kind {
            Kind::Number
            | Kind::Money
            | Kind::Percent
            | Kind::Measure
            | Kind::Duration
            | Kind::Age => Self::Figures,
            Kind::Date | Kind::Time => Self::Dates,
            Kind::Name => Self::Names,
            Kind::Quotation => Self::Quotations,
        }
    }
}

/// A value in an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    /// Where it stands.
    pub span: Span,
    /// The fact that it stands in.
    pub fact: usize,
}

/// What the comparison says of the values of a row; in this order the rows of a topic stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// They cannot both be true.
    Differs,
    /// They are one value of one fact.
    Agrees,
    /// They are likely to be.
    Likely,
    /// The same words stand in both; they were not compared.
    Both,
    /// Only one article has it.
    Only(Side),
}

/// A row: the value of each side, if it has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is about.
    pub topic: Topic,
    /// What the comparison says of it.
    pub verdict: Verdict,
    /// The values, left and right.
    pub cells: [Option<Cell>; 2],
}

/// The rows of both articles by topic, contradictions first; the same words make one row of a topic.
#[must_use]
pub fn table(shown: &Shown) -> Vec<Row> {
    let mut rows = compared(shown);
    rows.extend(common(shown));
    order::sort_by_key(&mut rows, |r| r.verdict);
    let mut known = BTreeSet::new();
    rows.retain(|r| known.insert((r.topic, r.words(shown))));
    drop_surnames(shown, &mut rows);
    let mut seen = Side::BOTH.map(|side| Seen::new(shown, &rows, side));
    let left = lone(shown, Side::Left, &mut seen[0]);
    let mut right = lone(shown, Side::Right, &mut seen[1]);
    for (topic, cell) in left {
        let words = folded(shown, Side::Left, cell);
        let twin = right
            .iter()
            .position(|(t, c)| *t == topic && folded(shown, Side::Right, *c) == words);
        let (verdict, other) = match twin.map(|i| right.remove(i)) {
            Some((_, twin)) => (Verdict::Both, Some(twin)),
            None => (Verdict::Only(Side::Left), None),
        };
        rows.push(Row {
            topic,
            verdict,
            cells: [Some(cell), other],
        });
    }
    rows.extend(right.into_iter().map(|(topic, cell)| Row {
        topic,
        verdict: Verdict::Only(Side::Right),
        cells: [None, Some(cell)],
    }));
    order::sort_by_key(&mut rows, |r| (r.topic, r.verdict));
    rows
}

/// Drops a pair of names whose words stand in another pair: once is enough.
fn drop_surnames(shown: &Shown, rows: &mut Vec<Row>) {
    let names: Vec<_> = rows
        .iter()
        .filter(|r| r.topic == Topic::Names && r.verdict != Verdict::Differs)
        .map(|r| r.words(shown))
        .collect();
    let within = |part: &Option<String>, whole: &Option<String>| match (part, whole) {
        (Some(part), Some(whole)) => has_words(whole, part),
        _ => false,
    };
    rows.retain(|r| {
        let own = r.words(shown);
        let covers = |w: &&[Option<String>; 2]| {
            **w != own && own.iter().zip(w.iter()).all(|(p, w)| within(p, w))
        };
        r.topic != Topic::Names
            || r.verdict == Verdict::Differs
            || names.iter().find(covers).is_none()
    });
}

impl Row {
    fn words(&self, shown: &Shown) -> [Option<String>; 2] {
        Side::BOTH.map(|side| self.cells[side as usize].map(|c| folded(shown, side, c)))
    }
}

/// The values that the comparison held against each other.
fn compared(shown: &Shown) -> Vec<Row> {
    let mut rows = Vec::new();
    for (finding, f) in shown.findings.iter().enumerate() {
        for pair in &f.values {
            let cell = |side: Side, span: Span| {
                let facts = &shown.side(side).facts;
                let own = f.facts(side).iter();
                let fact = own.copied().find(|&i| facts[i].span.contains(span))?;
                Some(Cell { span, fact })
            };
            let cells = [cell(Side::Left, pair.left), cell(Side::Right, pair.right)];
            let verdict = match (pair.equal, shown.class(finding)) {
                (false, Class::Conflict) => Verdict::Differs,
                (true, Class::Likely) => Verdict::Likely,
                (true, _) => Verdict::Agrees,
                (false, _) => continue,
            };
            if cells.iter().all(Option::is_some) {
                rows.push(Row {
                    topic: Topic::of(pair.kind),
                    verdict,
                    cells,
                });
            }
        }
    }
    rows
}

/// Of articles in different languages the values that stand in both.
fn common(shown: &Shown) -> impl Iterator<Item = Row> {
    shown.common.iter().map(|pair| {
        let cell = |side: Side, span: Span| {
            let mut facts = shown.side(side).facts.iter();
            let fact = facts.position(|f| f.span.contains(span))?;
            Some(Cell { span, fact })
        };
        Row {
            topic: Topic::of(pair.kind),
            verdict: Verdict::Both,
            cells: [cell(Side::Left, pair.left), cell(Side::Right, pair.right)],
        }
    })
}

/// The values of a side that stand in rows already.
struct Seen {
    spans: BTreeSet<Span>,
    words: BTreeSet<(Topic, String)>,
}

impl Seen {
    fn new(shown: &Shown, rows: &[Row], side: Side) -> Self {
        let cells = || {
            rows.iter()
                .filter_map(|r| Some((r.topic, r.cells[side as usize]?)))
        };
        Self {
            spans: shown
                .findings
                .iter()
                .flat_map(|f| &f.values)
                .map(|v| if side == Side::Left { v.left } else { v.right })
                .collect(),
            words: cells().map(|(t, c)| (t, folded(shown, side, c))).collect(),
        }
    }

    /// Whether a name or a quotation is a part of one in a row: a surname, words quoted again.
    fn within(&self, topic: Topic, words: &str) -> bool {
        matches!(topic, Topic::Names | Topic::Quotations)
            && self
                .words
                .iter()
                .any(|(t, known)| *t == topic && has_words(known, words))
    }
}

fn has_words(text: &str, part: &str) -> bool {
    let all: BTreeSet<_> = order::set(text.split_whitespace());
    part.split_whitespace().all(|w| all.contains(w))
}

/// The other values of a side, each wording once.
fn lone(shown: &Shown, side: Side, seen: &mut Seen) -> Vec<(Topic, Cell)> {
    let mut found = Vec::new();
    for (fact, f) in shown.side(side).facts.iter().enumerate() {
        for value in &f.values {
            let (topic, cell) = (
                Topic::of(value.kind),
                Cell {
                    span: value.span,
                    fact,
                },
            );
            let words = folded(shown, side, cell);
            if seen.spans.contains(&value.span) || seen.within(topic, &words) {
                continue;
            }
            if seen.words.insert((topic, words)) {
                found.push((topic, cell));
            }
        }
    }
    found
}

/// The words of a value in small letters, without quotation marks, white space as one space.
fn folded(shown: &Shown, side: Side, cell: Cell) -> String {
    let text = cell.span.of(&shown.side(side).article.text).to_lowercase();
    let edge = |c: char| !c.is_alphanumeric() && !"$€£¥%".contains(c);
    let words: Vec<_> = text.split_whitespace().collect();
    words.join(" ").trim_matches(edge).to_owned()
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;

    fn rows(left: &str, right: &str) -> Vec<String> {
        let shown = Shown::new(
            Rc::new(crate::compare(&left.into(), &right.into())),
            crate::locale::Locale::English,
        );
        let text = |side: Side, cell: Option<Cell>| {
            cell.map_or("-", |c| c.span.of(&shown.side(side).article.text))
        };
        table(&shown)
            .iter()
            .map(|r| {
                let [a, b] = [text(Side::Left, r.cells[0]), text(Side::Right, r.cells[1])];
                format!("{:?} {:?}: {a} | {b}", r.topic, r.verdict)
            })
            .collect()
    }

    #[test]
    fn contradictions_stand_first_and_each_wording_once() {
        let rows = rows(
            "The port authority puts the damage at 140 million florins. Mayor Ada Quill spoke. Quill left.",
            "Losses come to 210 million florins, the port authority says. Bread costs 3 florins.",
        );
        assert_eq!(rows[0], "Figures Differs: 140 million | 210 million");
        assert!(rows.contains(&"Names Only(Left): Ada Quill | -".to_owned()));
        assert!(!rows.iter().any(|r| r.ends_with(": Quill | -")));
    }

    #[test]
    fn values_without_a_partner_make_no_claim() {
        let rows = rows("Rain fell on Corvane.", "A goat from Corvane won a prize.");
        assert_eq!(rows, ["Names Both: Corvane | Corvane"]);
    }
}
