//! Learns the weights of the aligner from gold, says how far they can be trusted, and writes them; the same every time.

mod figures;
mod gold;
mod model;

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::process::Command;

use article_compare::align::feature::{Cell, NAMES};
use article_compare::align::{PAIR_NAMES, Study};

use self::figures::{Figures, marks, reliability};
use self::gold::Pair;
use self::model::{Examples, Model, Row, held_out, without};
use crate::process;

/// Where the weights are read from.
const WEIGHTS: &str = "src/align/weights.rs";

/// Fits both models, prints the figures and writes the weights. With `ablate` prints also the figures without each feature, and writes nothing.
pub fn fit(ablate: bool) -> Result<(), Box<dyn Error>> {
    let pairs = gold::pairs()?;
    let studies: Vec<Study> = pairs
        .iter()
        .map(|p| Study::of(p.left.passages(), p.right.passages()))
        .collect();
    let cells: Vec<Vec<Cell>> = studies.iter().map(Study::cells).collect();
    let sentences: Vec<Examples> = pairs
        .iter()
        .zip(&cells)
        .map(|(pair, cells)| sentence_examples(pair, cells))
        .collect();
    let links: usize = pairs.iter().map(|p| p.links.len()).sum();
    let missed: usize = pairs.iter().zip(&cells).map(|(p, c)| missed(p, c)).sum();
    println!(
        "sentences: {} candidates, {links} links, {missed} of them no candidates",
        count(&sentences),
    );
    let sentence = report(&sentences, &NAMES, ablate);

    // The fact model sees the sentences as the product does: with probabilities from elsewhere.
    let scores = held_out(&sentences);
    let mut places = Vec::new();
    let mut facts = Vec::new();
    for (((pair, study), cells), scores) in pairs.iter().zip(&studies).zip(&cells).zip(&scores) {
        let found = study.fact_cells(cells, scores);
        places.push(found.iter().map(|c| (c.left, c.right)).collect());
        let rows = found.iter().map(|c| Row {
            features: c.features.to_vec(),
            label: pair.same_fact(c.left, c.right),
        });
        facts.push(examples(pair, rows.collect(), None));
    }
    println!("facts: {} candidates", count(&facts));
    let fact = report(&facts, &PAIR_NAMES, ablate);
    report_marks(&pairs, &places, &facts, &fact, ablate);
    if ablate {
        return Ok(());
    }
    fs::write(WEIGHTS, written(&sentence, &fact))?;
    process::run(Command::new("rustfmt").args(["--edition", "2024", WEIGHTS]))?;
    Ok(())
}

fn sentence_examples(pair: &Pair, cells: &[Cell]) -> Examples {
    let rows = cells.iter().map(|c| Row {
        features: c.features.to_vec(),
        label: pair.same_sentence(c.left, c.right),
    });
    examples(pair, rows.collect(), Some(pair.links.len()))
}

/// The examples of a pair; where nobody says how many there are to be found, those among the rows.
fn examples(pair: &Pair, rows: Vec<Row>, gold: Option<usize>) -> Examples {
    let among = rows.iter().filter(|r| r.label == Some(true)).count();
    Examples {
        event: pair.event.clone(),
        rows,
        gold: gold.unwrap_or(among),
    }
}

/// How many links no candidate covers.
fn missed(pair: &Pair, cells: &[Cell]) -> usize {
    let covered: BTreeSet<(usize, usize)> = cells
        .iter()
        .flat_map(|c| pair.covered(c.left, c.right))
        .collect();
    pair.links.difference(&covered).count()
}

fn count(examples: &[Examples]) -> usize {
    examples.iter().map(|e| e.rows.len()).sum()
}

/// The model fitted on all examples; prints how it does on events that it did not see, and on all.
fn report(examples: &[Examples], names: &[&str], ablate: bool) -> Model {
    let model = Model::fitted(examples.iter());
    let unseen = held_out(examples);
    let seen = Figures::of(examples, &model.probabilities(examples));
    println!("  {:12}{}", "", Figures::HEADS);
    println!("  {:12}{}", "held out", Figures::of(examples, &unseen));
    println!("  {:12}{seen}", "fitted");
    if ablate {
        for (k, name) in names.iter().enumerate() {
            let fewer = without(examples, k);
            let figures = Figures::of(&fewer, &held_out(&fewer));
            println!("  - {name:10}{figures}");
        }
    }
    print!("{}", reliability(examples, &unseen));
    model
}

fn report_marks(
    pairs: &[Pair],
    places: &[Vec<(usize, usize)>],
    facts: &[Examples],
    fact: &Model,
    ablate: bool,
) {
    let painted = |probabilities: &[Vec<f64>]| marks(pairs, places, probabilities);
    println!("marks:\n  {:12}    f1      p      r", "");
    println!("  {:12}{}", "held out", painted(&held_out(facts)));
    println!("  {:12}{}", "fitted", painted(&fact.probabilities(facts)));
    if ablate {
        for (k, name) in PAIR_NAMES.iter().enumerate() {
            let figures = painted(&held_out(&without(facts, k)));
            println!("  - {name:10}{figures}");
        }
    }
}

/// The file of the weights, not yet broken into lines as rustfmt likes them.
fn written(sentence: &Model, fact: &Model) -> String {
    format!(
        "//! The fitted weights of the two models; written by `cargo xtask fit`, in the order of the features' names.\n\n\
        use super::feature::NAMES;\n\
        use super::logistic::Weights;\n\
        use super::pairing::PAIR_NAMES;\n\n\
        /// Whether two sentences state a common fact.\n{}\n\
        /// Whether two facts say the same.\n{}",
        constant("SENTENCE", "NAMES", sentence),
        constant("FACT", "PAIR_NAMES", fact),
    )
}

fn constant(name: &str, features: &str, model: &Model) -> String {
    let rounded = |x: f64| (x * 1000.0).round() / 1000.0;
    let weights: Vec<f64> = model.weights.iter().map(|w| rounded(*w)).collect();
    let bias = rounded(model.bias);
    format!(
        "pub(super) const {name}: Weights<{{ {features}.len() }}> = Weights {{ bias: {bias:?}, weights: {weights:?} }};\n"
    )
}
