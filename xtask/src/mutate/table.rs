//! The table that is printed: for each kind of change how many there are, how many are reported, and what is reported besides.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};

use article_compare::comparison::Comparison;
use article_compare::text::Article;

use super::change::{Change, Kind};
use super::judge::{Found, Outcome, conflicts};

/// What came of all changes.
pub struct Table {
    title: &'static str,
    verbose: bool,
    rows: BTreeMap<Kind, Row>,
    /// Conflicts that articles have with themselves.
    unchanged: usize,
    articles: usize,
    notes: Vec<String>,
}

#[derive(Clone, Copy, Default)]
struct Row {
    changes: usize,
    reported: usize,
    vaguely: usize,
    elsewhere: usize,
    no_statement: usize,
}

impl Table {
    pub fn new(title: &'static str, verbose: bool) -> Self {
        Self {
            title,
            verbose,
            rows: BTreeMap::new(),
            unchanged: 0,
            articles: 0,
            notes: Vec::new(),
        }
    }

    /// Takes in the comparison of an article with itself.
    pub fn unchanged(&mut self, name: &str, comparison: &Comparison) {
        self.articles += 1;
        for (left, right) in conflicts(comparison) {
            self.unchanged += 1;
            self.notes
                .push(format!("{name}: conflict with itself: {left} | {right}"));
        }
    }

    /// Takes in what came of a change.
    pub fn add(&mut self, name: &str, article: &Article, change: &Change, outcome: &Outcome) {
        let row = self.rows.entry(change.kind).or_default();
        row.elsewhere += outcome.elsewhere.len();
        for (left, right) in &outcome.elsewhere {
            let what = shown(article, change);
            self.notes
                .push(format!("{name}: false after {what}: {left} | {right}"));
        }
        match outcome.found {
            Found::NoStatement => {
                row.no_statement += 1;
                return;
            }
            Found::Reported => row.reported += 1,
            Found::Vaguely => row.vaguely += 1,
            Found::Missed => {}
        }
        row.changes += 1;
        if outcome.found != Found::Reported {
            let how = if outcome.found == Found::Vaguely {
                "vaguely"
            } else {
                "missed"
            };
            let (kind, what) = (change.kind, shown(article, change));
            self.notes.push(format!("{name}: {how}, {kind}: {what}"));
        }
    }
}

/// The first changed place with the words around it: "… at [ten|eleven] in …".
fn shown(article: &Article, change: &Change) -> String {
    let edit = &change.edits[0];
    let (before, after) = (&article.text[..edit.at.start], &article.text[edit.at.end..]);
    let start = before.char_indices().rev().nth(50).map_or(0, |(at, _)| at);
    let end = after
        .char_indices()
        .nth(50)
        .map_or(after.len(), |(at, _)| at);
    let old = edit.at.of(&article.text);
    let line = format!("{}[{old}|{}]{}", &before[start..], edit.with, &after[..end]);
    line.replace('\n', " ")
}

impl Display for Table {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}:", self.title)?;
        writeln!(
            f,
            "  {:12} changes reported   share vaguely elsewhere not judged",
            ""
        )?;
        let mut total = Row::default();
        for (kind, row) in &self.rows {
            writeln!(f, "  {kind:12} {row}")?;
            total.changes += row.changes;
            total.reported += row.reported;
            total.vaguely += row.vaguely;
            total.elsewhere += row.elsewhere;
            total.no_statement += row.no_statement;
        }
        writeln!(f, "  {:12} {total}", "all")?;
        if self.articles > 0 {
            writeln!(
                f,
                "  {} articles have {} conflicts with themselves",
                self.articles, self.unchanged
            )?;
        }
        for note in self.notes.iter().filter(|_| self.verbose) {
            writeln!(f, "    {note}")?;
        }
        Ok(())
    }
}

impl Display for Row {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let share = 100.0 * self.reported as f64 / self.changes.max(1) as f64;
        write!(
            f,
            "{:7} {:8} {share:6.1}% {:7} {:9} {:10}",
            self.changes, self.reported, self.vaguely, self.elsewhere, self.no_statement
        )
    }
}
