//! A comparison with all that the view derives from it: numbers, blocks of text, ties, hits; computed once, knows no browser.

use std::ops::Deref;
use std::rc::Rc;

use super::blocks::{Block, Piece, blocks};
use super::direction::{Direction, direction};
use super::geometry::Tie;
use super::hits::Hits;
use super::state::{Class, Hidden, Order};
use super::values::Topic;
use crate::Comparison;
use crate::comparison::{Kind, Status};
use crate::locale::Locale;
use crate::order;
use crate::report::{self, legible};
use crate::text::{Side, Span};

/// A comparison ready to be shown; equal only to itself and its clones.
#[derive(Clone)]
pub struct Shown(Rc<Derived>);

struct Derived {
    comparison: Rc<Comparison>,
    locale: Locale,
    numbers: Vec<usize>,
    blocks: [Vec<Block>; 2],
    directions: [Direction; 2],
}

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Shown {
    type Target = Comparison;

    fn deref(&self) -> &Comparison {
        &self.0.comparison
    }
}

/// How a stretch inside a passage is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// A value that cannot be true on both sides.
    Value,
    /// Words that the other passage has too.
    Same,
    /// A value that agrees, or is not compared.
    Strong,
}

impl Shown {
    /// Derives what the view needs to say it in a language.
    #[must_use]
    pub fn new(comparison: Rc<Comparison>, locale: Locale) -> Self {
        let blocks = Side::BOTH.map(|side| blocks(comparison.side(side)));
        let numbers = numbers(&comparison);
        let directions = Side::BOTH.map(|side| direction(&comparison.side(side).article.text));
        Self(Rc::new(Derived {
            comparison,
            locale,
            numbers,
            blocks,
            directions,
        }))
    }

    /// The language in which it is shown.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.0.locale
    }

    /// What the article of a side goes by: "A" or "B".
    #[must_use]
    pub fn letter(&self, side: Side) -> &'static str {
        report::letter(self.locale(), side)
    }

    /// The blocks of a side.
    #[must_use]
    pub fn blocks(&self, side: Side) -> &[Block] {
        &self.0.blocks[side as usize]
    }

    /// Which way the article of a side is written.
    #[must_use]
    pub fn direction(&self, side: Side) -> Direction {
        self.0.directions[side as usize]
    }

    /// The class of a finding.
    #[must_use]
    pub fn class(&self, finding: usize) -> Class {
        Class::of(&self.findings[finding])
    }

    /// Its number among those of its status (and side, where it stands on one), from 1.
    #[must_use]
    pub fn number(&self, finding: usize) -> usize {
        self.0.numbers[finding]
    }

    /// Its id: c1, s1, ua1, ub1.
    #[must_use]
    pub fn id(&self, finding: usize) -> String {
        let letter = match self.class(finding) {
            Class::Conflict => "c",
            Class::Shared | Class::Likely => "s",
            Class::Only(Side::Left) => "ua",
            Class::Only(Side::Right) => "ub",
        };
        format!("{letter}{}", self.number(finding))
    }

    /// The finding with an id.
    #[must_use]
    pub fn finding(&self, id: &str) -> Option<usize> {
        (0..self.findings.len()).find(|&f| self.id(f) == id)
    }

    /// What stands beside its passages: "≠ 3", "= 3", "≈ 3", "A·".
    #[must_use]
    pub fn label(&self, finding: usize) -> String {
        let sign = sign(self.locale(), self.class(finding));
        match self.class(finding) {
            Class::Only(_) => sign.to_owned(),
            _ => format!("{sign} {}", self.number(finding)),
        }
    }

    /// The id of a fact's mark: a-c3, or a-c3-2 where its finding has several facts on that side.
    #[must_use]
    pub fn mark(&self, side: Side, fact: usize) -> String {
        let finding = self.side(side).facts[fact].finding;
        let facts = self.findings[finding].facts(side);
        let base = format!("{}-{}", column(side), self.id(finding));
        match facts.iter().position(|&f| f == fact) {
            Some(i) if facts.len() > 1 => format!("{base}-{}", i + 1),
            _ => base,
        }
    }

    /// The findings that are not hidden, in an order. With a topic, only those that have a value of it; with hits, only
    /// those that a hit touches.
    #[must_use]
    pub fn rows(
        &self,
        order: Order,
        hidden: &Hidden,
        topic: Option<Topic>,
        hits: Option<&Hits>,
    ) -> Vec<usize> {
        let mut rows: Vec<_> = (0..self.findings.len())
            .filter(|&f| !hidden.hides(self.class(f)))
            .filter(|&f| topic.is_none_or(|t| self.is_about(f, t)))
            .filter(|&f| hits.is_none_or(|h| self.touched(f, h)))
            .collect();
        let alone = |f: &usize| self.findings[*f].status == Status::Unique;
        let score = |f: &usize| self.findings[*f].score;
        match order {
            Order::Status => order::sort_by_key(&mut rows, |f| self.class(*f)),
            Order::Reading => {}
            Order::Certainty => order::sort_by(&mut rows, |a, b| {
                let surest = score(b).total_cmp(&score(a));
                alone(a).cmp(&alone(b)).then(surest)
            }),
            Order::Kind => {
                rows.retain(|f| self.kind(*f).is_some());
                order::sort_by_key(&mut rows, |f| (self.kind(*f), self.class(*f)));
            }
        }
        rows
    }

    /// The kind of the value that a finding is about: of a pair that differs, of any pair, of its first value.
    #[must_use]
    pub fn kind(&self, finding: usize) -> Option<Kind> {
        let f = &self.findings[finding];
        let pair = f.values.iter().find(|v| !v.equal).or(f.values.first());
        let own = |side| {
            let facts = &self.side(side).facts;
            f.facts(side)
                .iter()
                .find_map(move |&i| facts[i].values.first())
        };
        pair.map(|v| v.kind)
            .or_else(|| Side::BOTH.into_iter().find_map(own).map(|v| v.kind))
    }

    /// Whether a fact of a finding has a value of a topic.
    fn is_about(&self, finding: usize, topic: Topic) -> bool {
        Side::BOTH.into_iter().any(|side| {
            let facts = &self.side(side).facts;
            let own = self.findings[finding].facts(side).iter();
            own.flat_map(|&f| &facts[f].values)
                .any(|v| Topic::of(v.kind) == topic)
        })
    }

    fn touched(&self, finding: usize, hits: &Hits) -> bool {
        Side::BOTH.into_iter().any(|side| {
            let facts = &self.side(side).facts;
            self.findings[finding]
                .facts(side)
                .iter()
                .any(|&f| !hits.within(side, facts[f].span).is_empty())
        })
    }

    /// The facts of a side that are not hidden, in order.
    #[must_use]
    pub fn stops(&self, side: Side, hidden: &Hidden) -> Vec<usize> {
        self.blocks(side)
            .iter()
            .flat_map(|b| &b.pieces)
            .filter_map(|p| match p {
                Piece::Fact(f) => Some(*f),
                _ => None,
            })
            .filter(|&f| !hidden.hides(self.class(self.side(side).facts[f].finding)))
            .collect()
    }

    /// The pairs of facts that ribbons join: shared ones, then conflicts. Where a finding has several facts on a side,
    /// all are joined to the first of the other.
    #[must_use]
    pub fn ties(&self, hidden: &Hidden) -> Vec<Tie> {
        let mut ties: Vec<Tie> = Vec::new();
        for (finding, f) in self.findings.iter().enumerate() {
            if hidden.hides(self.class(finding)) {
                continue;
            }
            let (Some(&first_left), Some(&first_right)) = (f.left.first(), f.right.first()) else {
                continue;
            };
            let tie = |left, right| Tie {
                finding,
                left,
                right,
            };
            ties.extend(f.right.iter().map(|&r| tie(first_left, r)));
            ties.extend(f.left.iter().skip(1).map(|&l| tie(l, first_right)));
        }
        order::sort_by_key(&mut ties, |t| {
            self.findings[t.finding].status == Status::Conflict
        });
        ties
    }

    /// The values of a finding on a side that cannot be true together with the other side's.
    #[must_use]
    pub fn differing(&self, finding: usize, side: Side) -> Vec<Span> {
        self.findings[finding]
            .values
            .iter()
            .filter(|v| !v.equal)
            .map(|v| match side {
                Side::Left => v.left,
                Side::Right => v.right,
            })
            .collect()
    }

    /// Whether a fact starts inside its sentence.
    #[must_use]
    pub fn starts_inside(&self, side: Side, fact: usize) -> bool {
        let reading = self.side(side);
        let fact = &reading.facts[fact];
        let sentence = reading.sentences[fact.sentence].span;
        reading
            .article
            .text
            .get(sentence.start..fact.span.start)
            .is_some_and(|before| before.chars().any(char::is_alphanumeric))
    }

    /// The sentences of a finding on a side, in order, each once.
    #[must_use]
    pub fn sentences_of(&self, finding: usize, side: Side) -> Vec<usize> {
        let facts = &self.side(side).facts;
        let mut sentences: Vec<_> = self.findings[finding]
            .facts(side)
            .iter()
            .map(|&f| facts[f].sentence)
            .collect();
        sentences.dedup();
        sentences
    }

    /// What the other article calls a side's article: its source, or "Article A".
    #[must_use]
    pub fn source(&self, side: Side) -> String {
        let source = self.side(side).article.source.as_deref();
        source
            .map(str::trim)
            .filter(|s| !s.is_empty())
            .map_or_else(|| self.locale().article(self.letter(side)), legible)
    }

    /// How much of a side's article is of a class: the share of its facts' bytes, 0 to 1.
    #[must_use]
    pub fn share(&self, side: Side, class: Class) -> f64 {
        let facts = &self.side(side).facts;
        let length = |counted: &dyn Fn(usize) -> bool| -> usize {
            let own = facts.iter().filter(|f| counted(f.finding));
            own.map(|f| f.span.len()).sum()
        };
        let all = length(&|_| true).max(1);
        length(&|finding| self.class(finding) == class) as f64 / all as f64
    }
}

/// What the column of a side is called in ids and in the style sheet.
#[must_use]
pub fn column(side: Side) -> &'static str {
    match side {
        Side::Left => "a",
        Side::Right => "b",
    }
}

/// The glyph of a class.
#[must_use]
pub fn sign(locale: Locale, class: Class) -> &'static str {
    match class {
        Class::Conflict => "≠",
        Class::Shared => "=",
        Class::Likely => "≈",
        Class::Only(side) => report::sign(locale, side),
    }
}

/// Cuts a passage where a layer begins or ends; where two layers overlap, the first one counts.
#[must_use]
pub fn cut(passage: Span, layers: &[(Style, Vec<Span>)]) -> Vec<(Span, Option<Style>)> {
    let mut edges: Vec<usize> = layers
        .iter()
        .flat_map(|(_, spans)| spans.iter().flat_map(|s| [s.start, s.end]))
        .filter(|&e| passage.start < e && e < passage.end)
        .chain([passage.start, passage.end])
        .collect();
    edges.sort_unstable();
    edges.dedup();
    let mut cuts: Vec<(Span, Option<Style>)> = Vec::new();
    for pair in edges.windows(2) {
        let span = Span::new(pair[0], pair[1]);
        let covers = |(_, spans): &&(Style, Vec<Span>)| spans.iter().any(|s| s.contains(span));
        let style = layers.iter().find(covers).map(|(style, _)| *style);
        match cuts.last_mut() {
            Some(last) if last.1 == style => last.0.end = span.end,
            _ => cuts.push((span, style)),
        }
    }
    cuts
}

fn numbers(comparison: &Comparison) -> Vec<usize> {
    let mut last = [0; 4];
    comparison
        .findings
        .iter()
        .map(|f| {
            let row = match Class::of(f) {
                Class::Conflict => 0,
                Class::Shared | Class::Likely => 1,
                Class::Only(Side::Left) => 2,
                Class::Only(Side::Right) => 3,
            };
            last[row] += 1;
            last[row]
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layers_cut_a_passage_and_the_first_one_counts() {
        let span = Span::new;
        let cuts = cut(
            span(10, 30),
            &[
                (Style::Value, vec![span(14, 18)]),
                (Style::Same, vec![span(5, 16), span(20, 22)]),
            ],
        );
        assert_eq!(
            cuts,
            [
                (span(10, 14), Some(Style::Same)),
                (span(14, 18), Some(Style::Value)),
                (span(18, 20), None),
                (span(20, 22), Some(Style::Same)),
                (span(22, 30), None),
            ]
        );
        assert_eq!(cut(span(3, 9), &[]), [(span(3, 9), None)]);
    }

    #[test]
    fn blocks_give_the_paragraphs_back() {
        let text = "Nine people died in the storm. The port is closed.\nTrains do not run.";
        let shown = Shown::new(
            Rc::new(crate::compare(&text.into(), &"The port is closed.".into())),
            Locale::English,
        );
        for side in Side::BOTH {
            let reading = shown.side(side);
            let mut rebuilt = String::new();
            for piece in shown.blocks(side).iter().flat_map(|b| &b.pieces) {
                let span = match *piece {
                    Piece::Plain(s) | Piece::Soft(s) => s,
                    Piece::Fact(f) => reading.facts[f].span,
                };
                rebuilt.push_str(span.of(&reading.article.text));
            }
            let whole: String = reading
                .paragraphs
                .iter()
                .map(|p| p.of(&reading.article.text))
                .collect();
            assert_eq!(rebuilt, whole);
        }
    }

    #[test]
    fn ids_lead_back_to_their_findings() {
        let shown = Shown::new(
            Rc::new(crate::compare(
                &"Nine people died in the storm. The port is closed. Bread is dear.".into(),
                &"The port is closed. Twelve people died in the storm. Rain fell.".into(),
            )),
            Locale::English,
        );
        for f in 0..shown.findings.len() {
            assert_eq!(shown.finding(&shown.id(f)), Some(f));
        }
        assert_eq!(shown.finding("zz"), None);
    }
}
