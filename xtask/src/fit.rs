//! Learns the weights of the aligner from gold, says how far they can be trusted, and writes them; the same every time.

mod figures;
mod gold;
mod model;
mod score;

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::process::Command;

use article_compare::Comparison;
use article_compare::align::{self, Cell, FACT_NAMES, NAMES, Study, Weights};
use article_compare::comparison::Status;

use self::figures::{Figures, reliability};
use self::gold::Pair;
use self::model::{Examples, Model, Row, held_out, without};
use self::score::Score;
use crate::process;

/// Where the weights are read from.
const WEIGHTS: &str = "src/align/weights.rs";

/// Fits both models, prints the figures and writes the weights. With `ablate` prints also the figures without each
/// feature, and writes nothing.
pub fn fit(ablate: bool) -> Result<(), Box<dyn Error>> {
    let pairs = gold::pairs()?;
    let events: Vec<Event> = pairs.iter().map(Event::of).collect();
    let all: Vec<&Event> = events.iter().collect();
    let links: usize = pairs.iter().map(|p| p.links.len()).sum();
    let missed: usize = events.iter().map(Event::missed).sum();
    println!(
        "{} pairs with {links} links; {missed} of them are no candidates",
        pairs.len()
    );
    println!("sentences");
    let sentences: Vec<&Examples> = all.iter().map(|e| &e.sentences).collect();
    report(&sentences, &NAMES, ablate);
    println!("facts");
    let facts = fact_examples(&all);
    report(&facts.iter().collect::<Vec<_>>(), &FACT_NAMES, ablate);
    if ablate {
        return Ok(());
    }
    let fitted = learned(&all);
    println!(
        "comparisons, by models that saw nothing of the event{}",
        Score::HEADS
    );
    compare_held_out(&all);
    println!("comparisons, by the model that ships");
    compare_fitted(&events, &fitted)?;
    fs::write(WEIGHTS, written(&fitted))?;
    process::run(Command::new("rustfmt").args(["--edition", "2024", WEIGHTS]))?;
    Ok(())
}

/// Prints how each event compares by models that learned from all others.
fn compare_held_out(all: &[&Event]) {
    let (mut development, mut invented) = (Score::default(), Score::default());
    for event in all.iter().map(|e| e.name()).collect::<BTreeSet<_>>() {
        let (own, others): (Vec<&Event>, Vec<&Event>) = all.iter().partition(|e| e.name() == event);
        let model = learned(&others);
        let mut score = Score::default();
        for e in own {
            score += e.score(&model);
            *if e.pair.invented {
                &mut invented
            } else {
                &mut development
            } += e.score(&model);
        }
        println!("  {event:16}{score}");
    }
    println!("  {:16}{development}", "development");
    println!("  {:16}{invented}", "invented");
}

/// Prints how the pairs that a model learned from compare by it, and those that no model learns from.
fn compare_fitted(events: &[Event], fitted: &align::Model) -> Result<(), Box<dyn Error>> {
    let (mut development, mut invented) = (Score::default(), Score::default());
    for e in events {
        *if e.pair.invented {
            &mut invented
        } else {
            &mut development
        } += e.score(fitted);
    }
    println!("  {:16}{development}", "development");
    println!("  {:16}{invented}", "invented");
    let pairs = gold::unseen()?;
    let mut unseen = Score::default();
    for event in pairs.iter().map(Event::of) {
        unseen += event.score(fitted);
    }
    println!("  {:16}{unseen}", "unseen");
    compare_strangers(&pairs, fitted);
    Ok(())
}

/// Prints what articles on different events are said to have in common: each unseen pair's left against another's right.
fn compare_strangers(pairs: &[Pair], fitted: &align::Model) {
    let others = pairs.iter().cycle().skip(STRIDE);
    let found: Vec<usize> = pairs
        .iter()
        .zip(others)
        .map(|(a, b)| {
            let comparison = Comparison::of(&a.left.article, &b.right.article, fitted);
            let findings = comparison.findings.iter();
            findings.filter(|f| f.status != Status::Unique).count()
        })
        .collect();
    println!(
        "  of two events: {} findings in {} of {} pairs",
        found.iter().sum::<usize>(),
        found.iter().filter(|&&n| n > 0).count(),
        found.len()
    );
}

/// How many pairs on stands the one whose right article an article is held against.
const STRIDE: usize = 7;

/// A pair of articles made ready to learn from.
struct Event<'a> {
    pair: &'a Pair,
    study: Study<'a>,
    cells: Vec<Cell>,
    sentences: Examples,
}

impl<'a> Event<'a> {
    fn of(pair: &'a Pair) -> Self {
        let study = Study::of(pair.left.passages(), pair.right.passages());
        let cells = study.cells();
        let rows = cells.iter().map(|c| Row {
            features: c.features.to_vec(),
            label: pair.same_sentence(c.left, c.right),
        });
        let sentences = Examples {
            event: pair.event.clone(),
            rows: rows.collect(),
            gold: pair.links.len(),
        };
        Self {
            pair,
            study,
            cells,
            sentences,
        }
    }

    fn name(&self) -> &'a str {
        &self.pair.event
    }

    /// How many links no candidate covers.
    fn missed(&self) -> usize {
        let cells = self.cells.iter();
        let covered: BTreeSet<(usize, usize)> = cells
            .flat_map(|c| self.pair.covered(c.left, c.right))
            .collect();
        self.pair.links.difference(&covered).count()
    }

    /// The facts of both articles, given the probabilities of the candidate sentences.
    fn facts(&self, scores: &[f64]) -> Examples {
        let closeness = self.study.closeness(&self.cells, scores);
        let sides = [
            (&self.pair.left, closeness.left),
            (&self.pair.right, closeness.right),
        ];
        let rows: Vec<Row> = sides
            .iter()
            .flat_map(|(reading, features)| {
                features.iter().enumerate().map(|(fact, features)| Row {
                    features: features.to_vec(),
                    label: reading.states_shared(fact),
                })
            })
            .collect();
        Examples {
            event: self.pair.event.clone(),
            gold: rows.iter().filter(|r| r.label == Some(true)).count(),
            rows,
        }
    }

    fn score(&self, model: &align::Model) -> Score {
        let (left, right) = (&self.pair.left.article, &self.pair.right.article);
        Score::of(self.pair, &Comparison::of(left, right, model))
    }
}

/// The facts of some events; the fact model sees the sentences as the product does, with probabilities from elsewhere.
fn fact_examples(events: &[&Event]) -> Vec<Examples> {
    let sentences: Vec<&Examples> = events.iter().map(|e| &e.sentences).collect();
    let scores = held_out(&sentences);
    events
        .iter()
        .zip(&scores)
        .map(|(e, s)| e.facts(s))
        .collect()
}

/// What there is to learn from some events.
fn learned(events: &[&Event]) -> align::Model {
    let facts = fact_examples(events);
    align::Model {
        sentence: Model::fitted(events.iter().map(|e| &e.sentences)).weights(),
        fact: Model::fitted(facts.iter()).weights(),
    }
}

/// Prints how a model does on events that it did not see, and on all.
fn report(examples: &[&Examples], names: &[&str], ablate: bool) {
    let model = Model::fitted(examples.iter().copied());
    let unseen = held_out(examples);
    let seen: Vec<Vec<f64>> = examples.iter().map(|e| model.probabilities(e)).collect();
    println!("  {:12}{}", "", Figures::HEADS);
    println!("  {:12}{}", "held out", Figures::of(examples, &unseen));
    println!("  {:12}{}", "fitted", Figures::of(examples, &seen));
    if ablate {
        for (k, name) in names.iter().enumerate() {
            let fewer = without(examples, k);
            let fewer: Vec<&Examples> = fewer.iter().collect();
            println!("  - {name:10}{}", Figures::of(&fewer, &held_out(&fewer)));
        }
    }
    print!("{}", reliability(examples, &unseen));
}

/// The file of the weights, not yet broken into lines as rustfmt likes them.
fn written(model: &align::Model) -> String {
    format!(
        "//! The fitted weights of the two models; written by `cargo xtask fit`, in the order of the features' names.\n\n\
        use super::feature::NAMES;\n\
        use super::logistic::Weights;\n\
        use super::pairing::FACT_NAMES;\n\n\
        /// Whether two sentences state a common fact.\n{}\n\
        /// Whether the other article states a fact.\n{}",
        constant("SENTENCE", "NAMES", &model.sentence),
        constant("FACT", "FACT_NAMES", &model.fact),
    )
}

fn constant<const N: usize>(name: &str, features: &str, model: &Weights<N>) -> String {
    let Weights { bias, weights } = model;
    format!(
        "pub(super) const {name}: Weights<{{ {features}.len() }}> = Weights {{ bias: {bias:?}, weights: {weights:?} }};\n"
    )
}
