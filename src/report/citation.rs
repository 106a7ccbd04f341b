//! A pair of passages as a citation: both quoted with where and when they stood, and how they stand to each other.

use super::label::{headline, listed, outlet, passage, value, when};
use crate::comparison::{CERTAIN, Comparison, Finding, Status};
use crate::locale::Locale;
use crate::text::Side;

/// A finding as a citation in plain text: a paragraph for each passage, then one on how they stand to each other.
/// Panics if there is no such finding.
#[must_use]
pub fn citation(comparison: &Comparison, finding: usize, locale: Locale) -> String {
    let finding = &comparison.findings[finding];
    let mut parts: Vec<String> = Side::BOTH
        .into_iter()
        .filter(|&side| !finding.facts(side).is_empty())
        .map(|side| {
            let said = passage(comparison, finding, side);
            format!(
                "{}\n{}",
                quote(&said, locale),
                origin(comparison, locale, side)
            )
        })
        .collect();
    parts.push(relation(comparison, locale, finding));
    format!("{}\n", parts.join("\n\n"))
}

/// A passage in quotation marks, those inside it made single.
fn quote(said: &str, locale: Locale) -> String {
    let inner: String = said
        .chars()
        .map(|c| match c {
            '“' => '‘',
            '”' => '’',
            '"' => '\'',
            other => other,
        })
        .collect();
    locale.quoted(&inner)
}

fn origin(comparison: &Comparison, locale: Locale, side: Side) -> String {
    let reading = comparison.side(side);
    let outlet = outlet(comparison, locale, side);
    let parts: Vec<String> = [Some(outlet), headline(reading), when(reading, locale)]
        .into_iter()
        .flatten()
        .collect();
    format!("— {}", parts.join(locale.comma()))
}

fn relation(comparison: &Comparison, locale: Locale, finding: &Finding) -> String {
    match finding.status {
        Status::Conflict => {
            let against = |v| {
                let (l, r) = (
                    value(comparison, v, Side::Left),
                    value(comparison, v, Side::Right),
                );
                locale.report_against(&l, &r)
            };
            let values: Vec<String> = listed(comparison, finding)
                .into_iter()
                .map(against)
                .collect();
            if values.is_empty() {
                locale.cite_conflict().into()
            } else {
                locale.cite_values(&values.join("; "))
            }
        }
        Status::Shared if finding.copied => locale.cite_copied().into(),
        Status::Shared if finding.score >= CERTAIN => locale.cite_shared().into(),
        Status::Shared => locale.cite_likely().into(),
        Status::Unique => {
            let side = if finding.left.is_empty() {
                Side::Left
            } else {
                Side::Right
            };
            locale.cite_only(&outlet(comparison, locale, side))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::example;
    use super::*;

    #[test]
    fn passages_are_quoted_with_where_they_stood() {
        let c = example::comparison();
        let check = |finding: usize, expected: &str| {
            assert_eq!(citation(&c, finding, Locale::English), expected);
        };
        let a = "— The <Lamp>, Storm shuts Orrel, Wed 18 March 2026, 06:40";
        let b = "— https://mercury.example/a?b=1&c=\"2\", Orrel ⟨U+202E⟩tuhs⟨U+202C⟩ in, Wed 18 March 2026, 11:15";
        check(
            1,
            &format!(
                "“Nine boats sank in the harbor”\n{a}\n\n“In the harbor, twelve boats sank”\n{b}\n\n\
                 The two contradict each other: Nine against twelve.\n"
            ),
        );
        check(
            3,
            &format!(
                "“‘All is lost’ … she said”\n{a}\n\n“‘All is lost’”\n{b}\n\n\
                 Both have it word for word from one source: one witness, not two.\n"
            ),
        );
        check(
            6,
            &format!(
                "“Trains run ⟨U+202E⟩late⟨U+202C⟩ again”\n{b}\n\nNothing in The <Lamp> says so or contradicts it.\n"
            ),
        );
    }
}
