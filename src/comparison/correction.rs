//! What a reader corrects in a comparison. A correction is anchored by the words it is about and those around them, so
//! that it outlives edits elsewhere; one whose words are gone changes nothing.

use super::findings::{compared, single};
use super::links::Ties;
use super::study::Study;
use super::{Comparison, Finding, Link, Reading, Reason, Status, ValuePair};
use crate::align::Pairing;
use crate::diff::Setting;
use crate::order;
use crate::text::{Clean, Side, Span};

/// A correction by the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// What it does.
    pub act: Act,
    /// The facts of the left article that it is about.
    pub left: Vec<Anchor>,
    /// The facts of the right article that it is about.
    pub right: Vec<Anchor>,
}

/// What a correction does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// No fact of one side is the same as one of the other; each stands alone.
    Part,
    /// The first fact of one side and the first of the other are one.
    Join,
}

/// Words of an article by which a place in it is found again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Anchor {
    /// The words themselves, with single spaces between.
    pub quote: String,
    /// What stands before them, at most 32 characters.
    pub before: String,
    /// What stands after them, at most 32 characters.
    pub after: String,
}

/// How many characters around the words are remembered.
const AROUND: usize = 32;

impl Correction {
    /// The correction that parts the facts of a finding. Panics if there is no such finding.
    #[must_use]
    pub fn part(comparison: &Comparison, finding: usize) -> Self {
        let anchors = |side| {
            let facts = comparison.findings[finding].facts(side).iter();
            let reading = comparison.side(side);
            facts.map(|&i| Anchor::of(reading, i)).collect()
        };
        Self {
            act: Act::Part,
            left: anchors(Side::Left),
            right: anchors(Side::Right),
        }
    }

    /// The correction that joins a fact of the left article with one of the right. Panics if there are no such facts.
    #[must_use]
    pub fn join(comparison: &Comparison, left: usize, right: usize) -> Self {
        Self {
            act: Act::Join,
            left: vec![Anchor::of(&comparison.left, left)],
            right: vec![Anchor::of(&comparison.right, right)],
        }
    }

    /// Whether its words still stand in both articles.
    #[must_use]
    pub fn holds(&self, comparison: &Comparison) -> bool {
        self.facts(comparison).is_some()
    }

    /// It with the sides changed.
    #[must_use]
    pub fn swapped(self) -> Self {
        Self {
            left: self.right,
            right: self.left,
            ..self
        }
    }

    /// Its facts on both sides, ascending, if some are found on each.
    fn facts(&self, comparison: &Comparison) -> Option<(Vec<usize>, Vec<usize>)> {
        let found = |reading, anchors: &[Anchor]| {
            let mut facts: Vec<usize> = anchors.iter().flat_map(|a| a.facts(reading)).collect();
            facts.sort_unstable();
            facts.dedup();
            facts
        };
        let left = found(&comparison.left, &self.left);
        let right = found(&comparison.right, &self.right);
        (!left.is_empty() && !right.is_empty()).then_some((left, right))
    }
}

impl Anchor {
    fn of(reading: &Reading, fact: usize) -> Self {
        let (text, span) = (&reading.article.text, reading.facts[fact].span);
        let before: Vec<char> = single_spaced(&text[..span.start]).0;
        let after: Vec<char> = single_spaced(&text[span.end..]).0;
        Self {
            quote: single_spaced(span.of(text)).0.into_iter().collect(),
            before: before[before.len().saturating_sub(AROUND)..]
                .iter()
                .collect(),
            after: after.into_iter().take(AROUND).collect(),
        }
    }

    /// The facts that stand where its words do; where these stand in several places, the first with the likest
    /// surroundings counts.
    fn facts(&self, reading: &Reading) -> Vec<usize> {
        let Some(place) = self.place(&reading.article.text) else {
            return Vec::new();
        };
        let most = |span: Span| span.overlap(place) * 2 > span.len();
        let facts = reading.facts.iter().enumerate();
        facts
            .filter(|(_, f)| most(f.span))
            .map(|(i, _)| i)
            .collect()
    }

    fn place(&self, text: &str) -> Option<Span> {
        let (chars, places) = single_spaced(text);
        let quote: Vec<char> = self.quote.chars().collect();
        if quote.is_empty() || quote.len() > chars.len() {
            return None;
        }
        let before: Vec<char> = self.before.chars().rev().collect();
        let after: Vec<char> = self.after.chars().collect();
        let like = |at: usize| {
            let back = chars[..at].iter().rev().zip(&before);
            let forth = chars[at + quote.len()..].iter().zip(&after);
            back.take_while(|(a, b)| a == b).count() + forth.take_while(|(a, b)| a == b).count()
        };
        let found = (0..=chars.len() - quote.len()).filter(|&at| chars[at..].starts_with(&quote));
        // Of equals the first: `max_by_key` takes the last, so the order is turned round.
        let best = found.rev().max_by_key(|&at| like(at))?;
        let last = best + quote.len() - 1;
        Some(Span::new(
            places[best],
            places[last] + chars[last].len_utf8(),
        ))
    }
}

/// The characters of a text with white space runs as one space, and the byte at which each begins.
fn single_spaced(text: &str) -> (Vec<char>, Vec<usize>) {
    let (mut chars, mut places) = (Vec::new(), Vec::new());
    for (at, c) in text.char_indices() {
        let c = if c.is_whitespace() { ' ' } else { c };
        if c != ' ' || chars.last() != Some(&' ') {
            chars.push(c);
            places.push(at);
        }
    }
    (chars, places)
}

/// A comparison as a reader corrected it, from the one that was made. Corrections hold in their order; every fact is
/// still in exactly one finding. Those whose words are gone are kept and change nothing.
#[must_use]
pub fn corrected(comparison: &Comparison, corrections: &[Correction]) -> Comparison {
    let mut result = comparison.clone();
    let cleans = Side::BOTH.map(|side| Clean::from_text(&comparison.side(side).article.text));
    let joins = corrections.iter().any(|c| c.act == Act::Join);
    let studies = joins.then(|| {
        let (left, right) = (&comparison.left, &comparison.right);
        Study::of_both(
            [(&left.article, &cleans[0]), (&right.article, &cleans[1])],
            (left.language, right.language),
        )
    });
    let mut parted: Vec<(usize, usize)> = Vec::new();
    for correction in corrections {
        let Some((left, right)) = correction.facts(comparison) else {
            continue;
        };
        match (correction.act, &studies) {
            (Act::Join, Some([l, r])) => {
                let judged = Judged::of(l, r, left[0], right[0]);
                result.join(left[0], right[0], judged);
            }
            _ => {
                result.part(&left, &right);
                let pairs = |&i: &usize| right.iter().map(move |&j| (i, j));
                parted.extend(left.iter().flat_map(pairs));
            }
        }
    }
    result.settle(&parted);
    result.corrections = corrections.to_vec();
    result
}

/// Two facts judged as one.
struct Judged {
    status: Status,
    values: Vec<ValuePair>,
}

impl Judged {
    fn of(left: &Study<'_>, right: &Study<'_>, l: usize, r: usize) -> Self {
        let pairing = Pairing {
            left: l,
            right: r,
            score: 1.0,
            evidence: Vec::new(),
            covered: (1.0, 1.0),
            edited: false,
        };
        let verdict = left.verdict(right, &pairing, &Setting::default());
        Self {
            status: if verdict.conflict {
                Status::Conflict
            } else {
                Status::Shared
            },
            values: compared(left, right, &verdict),
        }
    }
}

impl Comparison {
    /// For each finding whether the reader had a hand in it: by joining facts, or by parting one of its facts from others.
    #[must_use]
    pub fn by_hand(&self) -> Vec<bool> {
        let mut touched = vec![false; self.findings.len()];
        for (left, right) in self.corrections.iter().filter_map(|c| c.facts(self)) {
            let left = left.iter().map(|&i| self.left.facts[i].finding);
            let right = right.iter().map(|&j| self.right.facts[j].finding);
            left.chain(right).for_each(|n| touched[n] = true);
        }
        touched
    }

    /// Dissolves the findings that have a fact of each of these.
    fn part(&mut self, left: &[usize], right: &[usize]) {
        let has = |facts: &[usize], some: &[usize]| facts.iter().any(|f| some.contains(f));
        let (gone, kept): (Vec<Finding>, Vec<Finding>) = std::mem::take(&mut self.findings)
            .into_iter()
            .partition(|f| has(&f.left, left) && has(&f.right, right));
        self.findings = kept;
        gone.into_iter().for_each(|f| self.scatter(f.left, f.right));
    }

    fn scatter(&mut self, left: Vec<usize>, right: Vec<usize>) {
        self.findings
            .extend(left.into_iter().map(|i| single(vec![i], vec![])));
        self.findings
            .extend(right.into_iter().map(|j| single(vec![], vec![j])));
    }

    /// Joins two facts. One that stands alone is added to what the other one has, if that says as much and stays one
    /// fact with its counterparts; otherwise both leave where they were.
    fn join(&mut self, l: usize, r: usize, judged: Judged) {
        let with_left = self.take(|f| f.left.contains(&l));
        if with_left.right.contains(&r) {
            self.findings.push(confirmed(with_left, judged));
            return;
        }
        let with_right = self.take(|f| f.right.contains(&r));
        let (alone_left, alone_right) = (with_left.right.is_empty(), with_right.left.is_empty());
        let mut new = single(vec![l], vec![r]);
        if alone_right && with_left.left == [l] && with_left.status == judged.status {
            new.right.extend(&with_left.right);
            (new.values, new.reasons) = (with_left.values, with_left.reasons);
        } else if alone_left && with_right.right == [r] && with_right.status == judged.status {
            new.left.extend(&with_right.left);
            (new.values, new.reasons) = (with_right.values, with_right.reasons);
        } else {
            self.leave(with_left, Side::Left, l);
            self.leave(with_right, Side::Right, r);
        }
        new.left.sort_unstable();
        new.right.sort_unstable();
        self.findings.push(confirmed(new, judged));
    }

    /// Takes out the finding for which something holds; each fact has one.
    fn take(&mut self, holds: impl Fn(&Finding) -> bool) -> Finding {
        let at = self.findings.iter().position(holds);
        at.map_or_else(
            || single(vec![], vec![]),
            |at| self.findings.swap_remove(at),
        )
    }

    /// Puts a finding back without one of its facts.
    fn leave(&mut self, mut finding: Finding, side: Side, fact: usize) {
        match side {
            Side::Left => finding.left.retain(|&i| i != fact),
            Side::Right => finding.right.retain(|&j| j != fact),
        }
        if finding.left.is_empty() || finding.right.is_empty() {
            self.scatter(finding.left, finding.right);
            return;
        }
        let within = |side: Side, span: Span, facts: &[usize]| {
            let reading = self.side(side);
            facts.iter().any(|&i| reading.facts[i].span.contains(span))
        };
        let (left, right) = (finding.left.clone(), finding.right.clone());
        finding
            .values
            .retain(|v| within(Side::Left, v.left, &left) && within(Side::Right, v.right, &right));
        self.findings.push(finding);
    }

    /// Orders the findings, gives facts what these say of them, and makes the links agree.
    fn settle(&mut self, parted: &[(usize, usize)]) {
        order::sort_by_key(&mut self.findings, |f| {
            (
                f.left.first().copied().unwrap_or(usize::MAX),
                f.right.first().copied(),
            )
        });
        for side in Side::BOTH {
            let reading = match side {
                Side::Left => &mut self.left,
                Side::Right => &mut self.right,
            };
            for (n, finding) in self.findings.iter().enumerate() {
                let by_hand = finding.reasons.contains(&Reason::Reader);
                for &i in finding.facts(side) {
                    let fact = &mut reading.facts[i];
                    (fact.status, fact.finding) = (finding.status, n);
                    fact.score = match finding.status {
                        Status::Unique => 0.0,
                        _ if by_hand => 1.0,
                        _ => fact.score,
                    };
                }
            }
        }
        self.relink(parted);
    }

    fn relink(&mut self, parted: &[(usize, usize)]) {
        let sentence =
            |&(i, j): &(usize, usize)| (self.left.facts[i].sentence, self.right.facts[j].sentence);
        let parted: Vec<(usize, usize)> = parted.iter().map(sentence).collect();
        let ties = Ties::of(self);
        let mut links = self.links.clone();
        links.retain(|l| ties.hold((l.left, l.right)) || !parted.contains(&(l.left, l.right)));
        for place in ties.places() {
            if !links.iter().any(|l| (l.left, l.right) == place) {
                links.push(Link {
                    left: place.0,
                    right: place.1,
                    score: 1.0,
                    relation: ties.relation(self, place),
                    moved: false,
                    reasons: vec![Reason::Reader],
                });
            }
        }
        for link in &mut links {
            link.relation = ties.relation(self, (link.left, link.right));
        }
        order::sort_by_key(&mut links, |l| (l.left, l.right));
        self.links = links;
    }
}

/// A finding that the reader vouches for.
fn confirmed(mut finding: Finding, judged: Judged) -> Finding {
    finding.status = judged.status;
    finding.score = 1.0;
    for pair in judged.values {
        if !finding.values.contains(&pair) {
            finding.values.push(pair);
        }
    }
    if !finding.reasons.contains(&Reason::Reader) {
        finding.reasons.push(Reason::Reader);
    }
    finding
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Article;

    const LEFT: &str =
        "Nine people died in the storm. The port is closed. Bakers fear for their flour.";
    const RIGHT: &str =
        "The port is closed. Ovens may soon stand cold. Nine people died in the storm.";

    fn compared(left: &str, right: &str) -> Comparison {
        crate::compare(&Article::from(left), &Article::from(right))
    }

    /// The findings that are not of one side alone, as their first words.
    fn pairs(c: &Comparison) -> Vec<(String, String)> {
        let words = |side: Side, facts: &[usize]| {
            let reading = c.side(side);
            let said = facts
                .iter()
                .map(|&i| reading.facts[i].span.of(&reading.article.text));
            let first = said.map(|s| s.split(' ').take(2).collect::<Vec<_>>().join(" "));
            first.collect::<Vec<_>>().join(" + ")
        };
        let both = c.findings.iter().filter(|f| f.status != Status::Unique);
        both.map(|f| (words(Side::Left, &f.left), words(Side::Right, &f.right)))
            .collect()
    }

    fn fact(c: &Comparison, side: Side, words: &str) -> usize {
        let reading = c.side(side);
        let mut said = reading
            .facts
            .iter()
            .map(|f| f.span.of(&reading.article.text));
        said.position(|s| s.starts_with(words))
            .expect("such a fact")
    }

    fn finding(c: &Comparison, words: &str) -> usize {
        c.left.facts[fact(c, Side::Left, words)].finding
    }

    fn check(c: &Comparison, expected: &[(&str, &str)]) {
        let expected: Vec<(String, String)> = expected
            .iter()
            .map(|&(a, b)| (a.to_owned(), b.to_owned()))
            .collect();
        assert_eq!(pairs(c), expected);
    }

    #[test]
    fn parted_facts_stand_alone() {
        let c = compared(LEFT, RIGHT);
        check(
            &c,
            &[("Nine people", "Nine people"), ("The port", "The port")],
        );
        let part = Correction::part(&c, finding(&c, "The port"));
        let d = corrected(&c, std::slice::from_ref(&part));
        check(&d, &[("Nine people", "Nine people")]);
        let touched = d.by_hand();
        assert_eq!(touched.iter().filter(|t| **t).count(), 2);
        assert!(touched[finding(&d, "The port")] && !c.by_hand().contains(&true));
        assert_eq!(d.counts().only_left, c.counts().only_left + 1);
        assert_eq!(d.corrections, [part]);
    }

    #[test]
    fn joined_facts_are_shared_for_certain() {
        let c = compared(LEFT, RIGHT);
        let (l, r) = (
            fact(&c, Side::Left, "Bakers"),
            fact(&c, Side::Right, "Ovens"),
        );
        let d = corrected(&c, &[Correction::join(&c, l, r)]);
        let n = finding(&d, "Bakers");
        let found = &d.findings[n];
        assert_eq!((found.status, found.score), (Status::Shared, 1.0));
        assert_eq!(found.reasons, [Reason::Reader]);
        assert_eq!(d.counts().shared, c.counts().shared + 1);
    }

    #[test]
    fn joined_facts_with_other_figures_contradict_each_other() {
        let c = compared(
            "Nine boats sank near Orrel. Rain fell.",
            "Near Orrel twelve boats went down. Snow fell.",
        );
        let (l, r) = (fact(&c, Side::Left, "Nine"), fact(&c, Side::Right, "Near"));
        let d = corrected(&c, &[Correction::join(&c, l, r)]);
        assert_eq!(d.findings[finding(&d, "Nine")].status, Status::Conflict);
    }

    #[test]
    fn a_correction_survives_edits_elsewhere_and_not_of_its_words() {
        let c = compared(LEFT, RIGHT);
        let part = Correction::part(&c, finding(&c, "The port"));
        let longer = format!(
            "It rained on Tuesday.\n{}",
            LEFT.replace("port is", "port\n is")
        );
        let d = corrected(&compared(&longer, RIGHT), std::slice::from_ref(&part));
        check(&d, &[("Nine people", "Nine people")]);
        let other = compared(&LEFT.replace("closed", "shut"), RIGHT);
        assert!(!part.holds(&other));
        let same = corrected(&other, std::slice::from_ref(&part));
        assert_eq!(same.findings, other.findings);
        assert_eq!(same.corrections.len(), 1);
    }

    #[test]
    fn of_repeated_words_those_in_the_same_surroundings_count() {
        let text = "Rain fell on Orrel. The port is closed. Snow fell on Varn. The port is closed. Hail came.";
        let c = compared(text, text);
        let second = c.left.facts.len() - 2;
        let anchor = Anchor::of(&c.left, second);
        assert_eq!(anchor.facts(&c.left), [second]);
    }

    #[test]
    fn a_join_adds_to_a_fact_or_takes_it_away() {
        let c = compared(LEFT, RIGHT);
        let left = |words| fact(&c, Side::Left, words);
        let right = |words| fact(&c, Side::Right, words);
        let added = [Correction::join(&c, left("The port"), right("Ovens"))];
        check(
            &corrected(&c, &added),
            &[
                ("Nine people", "Nine people"),
                ("The port", "The port + Ovens may"),
            ],
        );
        let crossed = [Correction::join(&c, left("The port"), right("Nine"))];
        check(&corrected(&c, &crossed), &[("The port", "Nine people")]);
    }

    #[test]
    fn corrections_of_swapped_articles_are_swapped() {
        let (c, d) = (compared(LEFT, RIGHT), compared(RIGHT, LEFT));
        let part = Correction::part(&c, finding(&c, "The port"));
        let swapped = corrected(&d, &[part.swapped()]);
        check(&swapped, &[("Nine people", "Nine people")]);
    }

    #[test]
    fn findings_partition_the_facts_whatever_is_corrected() {
        let c = compared(LEFT, RIGHT);
        let mut all: Vec<Correction> = (0..c.findings.len())
            .map(|f| Correction::part(&c, f))
            .collect();
        for l in 0..c.left.facts.len() {
            all.extend((0..c.right.facts.len()).map(|r| Correction::join(&c, l, r)));
        }
        for first in &all {
            for second in &all {
                let d = corrected(&c, &[first.clone(), second.clone()]);
                for side in Side::BOTH {
                    let mut facts: Vec<usize> = d
                        .findings
                        .iter()
                        .flat_map(|f| f.facts(side))
                        .copied()
                        .collect();
                    facts.sort_unstable();
                    assert!(facts.into_iter().eq(0..d.side(side).facts.len()));
                    for fact in &d.side(side).facts {
                        assert_eq!(fact.status, d.findings[fact.finding].status);
                    }
                }
                let alone = |f: &&Finding| f.left.is_empty() || f.right.is_empty();
                for f in d.findings.iter().filter(alone) {
                    assert_eq!(
                        (f.status, f.left.len() + f.right.len()),
                        (Status::Unique, 1)
                    );
                }
            }
        }
    }
}
