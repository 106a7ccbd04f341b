//! Who says what of several articles, as a table for spreadsheets and as Markdown: a row for each fact, a column for each
//! article, in the order of the synopsis.

use std::fmt::Write as _;

use super::csv::row;
use super::label::line;
use super::markdown::escaped;
use super::published;
use crate::comparison::{Cell, Row, Synopsis, Witness};
use crate::locale::Locale;
use crate::text::Span;

/// The table as CSV with a head row; lines end with CR LF. In the cell of an article stand the values that are contradicted,
/// with semicolons between, a colon, and the passage; `≈` is before what is only likely. Nothing stands where an article says
/// nothing.
#[must_use]
pub fn synopsis_csv(synopsis: &Synopsis, locale: Locale) -> String {
    let names = synopsis.articles.iter().enumerate();
    let names = names.map(|(n, witness)| format!("{} {}", n + 1, name(witness)));
    let head = [locale.column_status(), locale.column_articles()].map(str::to_owned);
    let mut out = row(head.into_iter().chain(names));
    for fact in &synopsis.rows {
        let said = (0..synopsis.articles.len()).map(|article| {
            let cell = fact.cell(article);
            cell.map_or_else(String::new, |cell| {
                let (values, passage) = (values(synopsis, cell), passage(synopsis, cell));
                let sign = if cell.likely { "≈ " } else { "" };
                match values.is_empty() {
                    true => format!("{sign}{passage}"),
                    false => format!("{sign}{}: {passage}", values.join("; ")),
                }
            })
        });
        let head = [
            status(locale, fact).to_owned(),
            fact.cells.len().to_string(),
        ];
        out.push_str(&row(head.into_iter().chain(said)));
    }
    out
}

/// The table as Markdown, below a list of the articles; values that are contradicted are bold. It ends with a line feed.
#[must_use]
pub fn synopsis_markdown(synopsis: &Synopsis, locale: Locale) -> String {
    let mut out = format!("# {}\n\n", locale.who_says_what());
    for (n, witness) in synopsis.articles.iter().enumerate() {
        let title = headline(witness).map(|t| locale.quoted(&t));
        let when = witness.article.published.as_deref();
        let when = when.map(|p| published::words(locale, &line(p)));
        let parts: Vec<String> = [Some(name(witness)), title, when]
            .into_iter()
            .flatten()
            .collect();
        let _ = writeln!(out, "{}. {}", n + 1, escaped(&parts.join(locale.comma())));
    }
    let count = synopsis.articles.len();
    let columns: String = (1..=count).map(|n| format!(" {n} |")).collect();
    let _ = write!(out, "\n| |{columns}\n|---|{}\n", "---|".repeat(count));
    for fact in &synopsis.rows {
        let _ = write!(out, "| {} |", sign(fact));
        for article in 0..count {
            let said = fact.cell(article).map_or_else(String::new, |cell| {
                let values = values(synopsis, cell);
                let bold = values.iter().map(|v| format!("**{}** ", escaped(v)));
                let sign = if cell.likely { "≈ " } else { "" };
                format!(
                    "{sign}{}{}",
                    bold.collect::<String>(),
                    escaped(&passage(synopsis, cell))
                )
            });
            let _ = write!(out, " {said} |");
        }
        out.push('\n');
    }
    out
}

/// The outlet of an article, else its headline; nothing where neither is known.
fn name(witness: &Witness) -> String {
    let source = witness.article.source.as_deref().map(line);
    let source = source.filter(|s| !s.is_empty());
    source.or_else(|| headline(witness)).unwrap_or_default()
}

fn headline(witness: &Witness) -> Option<String> {
    let in_text = || witness.headline.map(|span| span.of(&witness.article.text));
    let title = witness.article.title.as_deref().or_else(in_text)?;
    Some(line(title)).filter(|t| !t.is_empty())
}

fn passage(synopsis: &Synopsis, cell: &Cell) -> String {
    let said: Vec<String> = synopsis
        .passages(cell)
        .map(|s| written(synopsis, cell, s))
        .collect();
    said.join(" … ")
}

fn values(synopsis: &Synopsis, cell: &Cell) -> Vec<String> {
    let written = |&span: &Span| written(synopsis, cell, span);
    cell.values.iter().map(written).collect()
}

fn written(synopsis: &Synopsis, cell: &Cell, span: Span) -> String {
    line(span.of(&synopsis.articles[cell.article].article.text))
}

fn status(locale: Locale, row: &Row) -> &'static str {
    match () {
        () if row.is_contradicted() => locale.status_contradicted(),
        () if row.is_alone() => locale.status_one_only(),
        () if row.sure() < 2 => locale.status_likely(),
        () if row.copied => locale.status_copied(),
        () => locale.status_shared(),
    }
}

fn sign(row: &Row) -> &'static str {
    match () {
        () if row.is_contradicted() => "≠",
        () if row.is_alone() => "·",
        () if row.sure() < 2 => "≈",
        () => "=",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::comparison::Compared;
    use crate::text::Article;

    fn synopsis() -> Synopsis {
        let article = |source: &str, text: &str| Article {
            source: Some(source.into()),
            published: Some("2026-02-12".into()),
            ..Article::from(text)
        };
        let articles = [
            article(
                "The Lamp",
                "Fire at Orrel\n\nNine boats sank in the harbor of Orrel on Monday night.",
            ),
            article(
                "Post, Daily",
                "Twelve boats sank in the harbor of Orrel on Monday night.",
            ),
            article("=Wire", "Bread is dear | in Orrel."),
        ];
        let all = [(0, 1), (0, 2), (1, 2)]
            .map(|(l, r)| (l, r, crate::compare(&articles[l], &articles[r])));
        let compared: Vec<Compared<'_>> = all
            .iter()
            .map(|(left, right, comparison)| Compared {
                left: *left,
                right: *right,
                comparison,
            })
            .collect();
        Synopsis::of(&compared)
    }

    #[test]
    fn one_row_a_fact() {
        let expected = [
            "status,articles,1 The Lamp,\"2 Post, Daily\",3 =Wire",
            "contradicted,2,Nine: Nine boats sank in the harbor of Orrel on Monday night,Twelve: Twelve boats sank in the harbor of Orrel on Monday night,",
            "one only,1,,,Bread is dear | in Orrel",
            "",
        ];
        assert_eq!(
            synopsis_csv(&synopsis(), Locale::English),
            expected.join("\r\n")
        );
    }

    #[test]
    fn a_table_that_reads_well() {
        let expected = "# Who says what\n\n\
            1. The Lamp, “Fire at Orrel”, Thu 12 February 2026\n\
            2. Post, Daily, Thu 12 February 2026\n\
            3. \\=Wire, Thu 12 February 2026\n\n\
            | | 1 | 2 | 3 |\n|---|---|---|---|\n\
            | ≠ | **Nine** Nine boats sank in the harbor of Orrel on Monday night | **Twelve** Twelve boats sank in the harbor of Orrel on Monday night |  |\n\
            | · |  |  | Bread is dear \\| in Orrel |\n";
        assert_eq!(synopsis_markdown(&synopsis(), Locale::English), expected);
    }
}
