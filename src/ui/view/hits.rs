//! What a search finds in both articles; it minds neither case nor how white space is written.

use std::ops::Range;

use crate::Comparison;
use crate::text::{Side, Span};

/// Where a search found something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hits([Vec<Span>; 2]);

impl Hits {
    /// The hits of a query in both articles; none of a query without letters or digits.
    #[must_use]
    pub fn new(comparison: &Comparison, query: &str) -> Self {
        Self(Side::BOTH.map(|side| find(&comparison.side(side).article.text, query)))
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.iter().map(Vec::len).sum()
    }

    /// Those of a side that touch the bytes from `start` to before `end`, alone.
    #[must_use]
    pub fn only(&self, side: Side, start: usize, end: usize) -> Self {
        let mut hits = Self::default();
        hits.0[side as usize] = self.within(side, Span::new(start, end)).to_vec();
        hits
    }

    /// Those of a side that touch a span.
    #[must_use]
    pub fn within(&self, side: Side, span: Span) -> &[Span] {
        let hits = &self.0[side as usize];
        let start = hits.partition_point(|h| h.end <= span.start);
        let end = hits.partition_point(|h| h.start < span.end);
        &hits[start..end.max(start)]
    }
}

/// Every place where a query stands in a text, in any case, any white space counting as one space.
fn find(text: &str, query: &str) -> Vec<Span> {
    let query: Vec<char> = folded(query.trim()).into_iter().map(|(_, c)| c).collect();
    if !query.iter().any(|c| c.is_alphanumeric()) {
        return Vec::new();
    }
    let text = folded(text);
    let mut found = Vec::new();
    let mut i = 0;
    while i + query.len() <= text.len() {
        let here = text[i..].iter().map(|(_, c)| c).take(query.len());
        if here.eq(query.iter()) {
            let last = &text[i + query.len() - 1].0;
            found.push(Span::new(text[i].0.start, last.end));
            i += query.len();
        } else {
            i += 1;
        }
    }
    found
}

/// The characters of a text in lower case with the bytes they stand for; runs of white space as one space.
fn folded(text: &str) -> Vec<(Range<usize>, char)> {
    let mut all: Vec<(Range<usize>, char)> = Vec::new();
    for (i, c) in text.char_indices() {
        let bytes = i..i + c.len_utf8();
        if c.is_whitespace() {
            match all.last_mut() {
                Some((last, ' ')) => last.end = bytes.end,
                _ => all.push((bytes, ' ')),
            }
        } else {
            all.push((bytes, c.to_lowercase().next().unwrap_or(c)));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_minds_neither_case_nor_line_ends() {
        let check = |text: &str, query: &str, hits: &[&str]| {
            let found: Vec<_> = find(text, query)
                .iter()
                .map(|s| s.of(text).to_owned())
                .collect();
            assert_eq!(found, hits, "{query:?} in {text:?}");
        };
        check(
            "The port is shut. Ports stay shut.",
            "PORT",
            &["port", "Port"],
        );
        check("the old\n  harbor", "old harbor", &["old\n  harbor"]);
        check("İzmir and izmir", "zmir", &["zmir", "zmir"]);
        check("aaaa", "aa", &["aa", "aa"]);
        check("anything", "  ", &[]);
        check("“quoted”", "”", &[]);
        check("", "x", &[]);
    }
}
