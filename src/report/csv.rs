//! The findings as a table for spreadsheets (RFC 4180): one row a finding, and no cell that a spreadsheet would run.

use super::label::{Section, kind, listed, passage, value};
use crate::comparison::{CERTAIN, Comparison, Finding, Status};
use crate::locale::Locale;
use crate::order;
use crate::text::Side;

fn head(locale: Locale) -> [&'static str; 10] {
    [
        locale.column_status(),
        locale.column_certainty(),
        locale.column_score(),
        locale.column_kind(),
        locale.column_left_value(),
        locale.column_right_value(),
        locale.column_left_passage(),
        locale.column_right_passage(),
        locale.column_copied(),
        locale.column_by_hand(),
    ]
}

/// The findings as CSV with a head row, conflicts first; lines end with CR LF. Several values stand in one cell with
/// semicolons between.
#[must_use]
pub fn csv(comparison: &Comparison, locale: Locale) -> String {
    let by_hand = comparison.by_hand();
    let mut findings: Vec<(&Finding, bool)> = comparison.findings.iter().zip(by_hand).collect();
    order::sort_by_key(&mut findings, |(f, _)| Section::of(f));
    let mut out = row(head(locale).map(str::to_owned));
    for (finding, by_hand) in findings {
        out.push_str(&row(cells(comparison, locale, finding, by_hand)));
    }
    out
}

fn cells(
    comparison: &Comparison,
    locale: Locale,
    finding: &Finding,
    by_hand: bool,
) -> [String; 10] {
    let unique = finding.status == Status::Unique;
    let status = match finding.status {
        Status::Shared => locale.status_shared(),
        Status::Conflict => locale.status_conflict(),
        Status::Unique if finding.right.is_empty() => locale.status_only_left(),
        Status::Unique => locale.status_only_right(),
    };
    let certainty = match finding.status {
        Status::Unique => "",
        _ if finding.score >= CERTAIN => locale.certain(),
        _ => locale.likely(),
    };
    let score = finding.measured().filter(|_| !unique);
    let score = score.map_or_else(String::new, |score| format!("{score:.2}"));
    let answer = |is| if is { locale.yes() } else { locale.no() };
    let values = |side| {
        joined(
            listed(comparison, finding)
                .into_iter()
                .map(|v| value(comparison, v, side)),
        )
    };
    [
        status.into(),
        certainty.into(),
        score,
        joined(
            listed(comparison, finding)
                .into_iter()
                .map(|v| kind(locale, v.kind).to_owned()),
        ),
        values(Side::Left),
        values(Side::Right),
        passage(comparison, finding, Side::Left),
        passage(comparison, finding, Side::Right),
        answer(finding.copied).into(),
        answer(by_hand).into(),
    ]
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("; ")
}

/// A line of cells, each as text.
pub(super) fn row(cells: impl IntoIterator<Item = String>) -> String {
    let cells: Vec<String> = cells
        .into_iter()
        .map(|cell| quoted(&defused(cell)))
        .collect();
    format!("{}\r\n", cells.join(","))
}

/// A cell that a spreadsheet takes for text: what would begin a formula comes after an apostrophe. Full-width signs
/// count too, since some programs fold them.
fn defused(cell: String) -> String {
    let runs = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    if cell.starts_with(runs) {
        format!("'{cell}")
    } else {
        cell
    }
}

fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', '\r', '\n', ';']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::super::example;
    use super::*;

    #[test]
    fn one_row_a_finding() {
        let expected = [
            "status,certainty,score,kind,left value,right value,left passage,right passage,copied,by hand",
            "conflict,certain,0.91,number,Nine,twelve,Nine boats sank in the harbor,\"In the harbor, twelve boats sank\",no,no",
            "shared,certain,0.97,,,,The port of Orrel is closed,Orrel has shut its port,no,no",
            "shared,certain,1.00,quotation,“All is lost”,“All is lost”,“All is lost” … she said,“All is lost”,yes,no",
            "shared,likely,0.64,\"name; date\",\"Mara Lind; Monday\",\"Lind; Monday\",Mayor Mara Lind returns on Monday,Lind is due on Monday,no,no",
            "only left,,,,,,'=1+1 is two,,no,no",
            "only left,,,,,,Bread & <b>butter</b> is *dear*,,no,no",
            "only right,,,,,,,Trains run ⟨U+202E⟩late⟨U+202C⟩ again,no,no",
            "",
        ];
        assert_eq!(
            csv(&example::comparison(), Locale::English),
            expected.join("\r\n")
        );
    }

    #[test]
    fn no_cell_is_run() {
        let check = |cell: &str, expected: &str| {
            assert_eq!(quoted(&defused(cell.to_owned())), expected);
        };
        check("=SUM(A1)", "'=SUM(A1)");
        check("+1", "'+1");
        check("-3 degrees", "'-3 degrees");
        check("@cmd", "'@cmd");
        check("\tx", "'\tx");
        check("\rx", "\"'\rx\"");
        check("＝1", "'＝1");
        check("say \"no\"", "\"say \"\"no\"\"\"");
        check("a,b", "\"a,b\"");
        check("3 = 3", "3 = 3");
    }
}
