//! Alignment: which facts and sentences of two articles correspond, and how surely; in any order, many to many, symmetric.

mod accord;
mod antecedent;
mod bag;
pub(crate) mod edit;
mod evidence;
mod feature;
mod gram;
mod lexeme;
pub mod lexicon;
mod likeness;
mod logistic;
mod moved;
mod pair;
mod pairing;
mod term;
mod unspaced;
pub(crate) mod verbatim;
mod weights;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::facts::Fact;
use crate::facts::quotation::quoted;
use crate::order;
use crate::segment::{Sentence, Words};
use crate::text::Span;
use bag::Bag;
use evidence::Witnesses;
pub use evidence::{Evidence, Sort};
pub use feature::{Cell, NAMES};
pub(crate) use lexeme::is_stop_word_in;
pub use lexeme::{Form, Lexeme, Lexemes};
use likeness::Likeness;
pub use logistic::Weights;
use moved::Kept;
use pairing::Stating;
pub use pairing::{Close, Closeness, FACT_NAMES, FactFeatures};
use term::{Term, Terms};

/// One article as the aligner sees it.
#[derive(Clone, Copy, Debug)]
pub struct Passages<'a> {
    /// The clean text.
    pub text: &'a str,
    /// Its words.
    pub words: &'a Words,
    /// The lexemes of these.
    pub lexemes: &'a Lexemes,
    /// Its sentences.
    pub sentences: &'a [Sentence],
    /// Its facts.
    pub facts: &'a [Fact],
}

/// What corresponds in two articles.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Alignment {
    /// Sentences that state a common fact; by left sentence, then right.
    pub links: Vec<Pairing>,
    /// Facts that say the same or contradict each other; by left fact, then right.
    pub pairings: Vec<Pairing>,
    /// The pairs of sentences that were looked at, and how probable it is that they state a common fact.
    pub candidates: Vec<(usize, usize, f64)>,
    /// Of two versions of one article the sentences that stand in another order; by left sentence.
    pub moved: Vec<(usize, usize)>,
}

/// Two passages that correspond.
#[derive(Clone, Debug, PartialEq)]
pub struct Pairing {
    /// The index of the left passage.
    pub left: usize,
    /// The index of the right passage.
    pub right: usize,
    /// The calibrated probability that they do.
    pub score: f64,
    /// The words that they have in common, what tells most first.
    pub evidence: Vec<Evidence>,
    /// The share of what either passage tells beyond names that the other has too: of the left one, then of the right.
    pub covered: (f64, f64),
    /// Whether they stand in one place of passages of which one is the other with an edit.
    pub edited: bool,
}

/// What the aligner has learned: two models, of sentences and of facts.
#[derive(Clone, Debug)]
pub struct Model {
    /// Whether two sentences state a common fact.
    pub sentence: Weights<{ NAMES.len() }>,
    /// Whether the other article states a fact.
    pub fact: Weights<{ FACT_NAMES.len() }>,
}

/// The model that ships; written by `cargo xtask fit`.
pub const FITTED: Model = Model {
    sentence: weights::SENTENCE,
    fact: weights::FACT,
};

/// What sentences with the same words score: as sure as can be, and never quite.
const VERBATIM: f64 = 0.99;

/// What sentences score of which one is the other with an edit.
const EDITED: f64 = 0.95;

/// The most that sentences in different languages score: less than likely.
const ACROSS_LANGUAGES: f64 = 0.49;

/// The highest score of two facts neither of which comes closest to the other: not painted, but looked into.
const SECOND_BEST: f64 = 0.49;

/// The alignment of two articles: links and pairings that are at least `floor` probable.
#[must_use]
pub fn align(left: Passages<'_>, right: Passages<'_>, model: &Model, floor: f64) -> Alignment {
    let study = Study::of(left, right);
    // Names and figures in common are worth a look, and no more.
    let apart = left.words.language != right.words.language;
    let most = if apart { ACROSS_LANGUAGES } else { 1.0 };
    let mut cells = study.cells();
    let verbatim = study.same_sentences();
    let edited = study.edited_sentences(&cells, &verbatim);
    with_places(&mut cells, &verbatim);
    with_places(&mut cells, &edited);
    let quoting = study.facts_quoting();
    let sentences = |&(c, d): &(usize, usize)| (left.facts[c].sentence, right.facts[d].sentence);
    let places: BTreeSet<(usize, usize)> = order::set(quoting.iter().map(sentences));
    with_places(&mut cells, &places.into_iter().collect::<Vec<_>>());
    let mut in_place: BTreeSet<(usize, usize)> = order::set(quoting);
    in_place.retain(|at| verbatim.binary_search(&sentences(at)).is_err());
    in_place.extend(study.facts_in_place(&edited));
    let is_verbatim = |i: usize, j: usize| verbatim.binary_search(&(i, j)).is_ok();
    let scores: Vec<f64> = cells
        .iter()
        .map(|c| match is_verbatim(c.left, c.right) {
            true => VERBATIM,
            false if edited.binary_search(&(c.left, c.right)).is_ok() => EDITED,
            false => model.sentence.probability(&c.features).min(most),
        })
        .collect();
    let mut pairings = scored(&study.closeness(&cells, &scores), model);
    pairings.retain(|&(c, d), score| {
        let (i, j) = (left.facts[c].sentence, right.facts[d].sentence);
        *score >= floor && !apart && !is_verbatim(i, j)
    });
    pairings.extend(
        study
            .facts_of(&verbatim)
            .into_iter()
            .map(|at| (at, VERBATIM)),
    );
    for &at in &in_place {
        pairings.insert(at, EDITED);
    }
    // Facts that correspond link their sentences, however little else is common to the two.
    let tied: BTreeSet<(usize, usize)> = order::set(pairings.keys().map(sentences));
    let (sentences, facts) = (study.sentences(), study.facts());
    Alignment {
        candidates: cells
            .iter()
            .zip(&scores)
            .map(|(c, &p)| (c.left, c.right, p))
            .collect(),
        links: cells
            .iter()
            .zip(scores)
            .filter(|(c, score)| *score >= floor || tied.contains(&(c.left, c.right)))
            .map(|(c, score)| study.paired((c.left, c.right), score, &sentences))
            .map(|link| told(link, &is_verbatim))
            .collect(),
        pairings: pairings
            .into_iter()
            .map(|(at, score)| Pairing {
                edited: in_place.contains(&at),
                ..study.paired(at, score, &facts)
            })
            .collect(),
        moved: study.moved(&verbatim, &edited),
    }
}

/// The share of what sentences tell beyond names that at least one of them must have in common with the other to be
/// certainly linked; of those with less, and a score that were certain else, two of three are.
const TOLD: f64 = 0.25;

/// The highest score of sentences with little but names in common; just below certain.
const NAMES_ALONE: f64 = 0.79;

/// A link with the score that what it tells beyond names leaves it.
fn told(link: Pairing, is_verbatim: &impl Fn(usize, usize) -> bool) -> Pairing {
    let names_alone = link.covered.0.max(link.covered.1) < TOLD;
    match names_alone && !is_verbatim(link.left, link.right) {
        true => Pairing {
            score: link.score.min(NAMES_ALONE),
            ..link
        },
        false => link,
    }
}

/// The pairs of facts with their scores. Where one of the two comes closest to the other, that is how probable it is that
/// the other article states it: if it does, it does so there.
fn scored(closeness: &Closeness, model: &Model) -> BTreeMap<(usize, usize), f64> {
    let stated = |side: &[FactFeatures]| -> Vec<f64> {
        side.iter().map(|f| model.fact.probability(f)).collect()
    };
    let (left, right) = (stated(&closeness.left), stated(&closeness.right));
    let nearest_right = nearest(left.len(), closeness.pairs.iter().map(|p| (p.left, p)));
    let nearest_left = nearest(right.len(), closeness.pairs.iter().map(|p| (p.right, p)));
    order::map(closeness.pairs.iter().map(|p| {
        let of_left = nearest_right[p.left].is_some_and(|n| n.right == p.right);
        let of_right = nearest_left[p.right].is_some_and(|n| n.left == p.left);
        let score = match (of_left, of_right) {
            (true, true) => left[p.left].max(right[p.right]),
            (true, false) => left[p.left],
            (false, true) => right[p.right],
            (false, false) => p.closeness.min(SECOND_BEST),
        };
        ((p.left, p.right), score)
    }))
}

/// For each fact of a side the pair in which it comes closest to one of the other.
fn nearest<'a>(
    facts: usize,
    pairs: impl Iterator<Item = (usize, &'a Close)>,
) -> Vec<Option<&'a Close>> {
    let place = |p: &Close| (p.left.abs_diff(p.right), p.left + p.right);
    let mut nearest: Vec<Option<&Close>> = vec![None; facts];
    for (fact, pair) in pairs {
        let nearer = |known: &Close| {
            let order = pair.closeness.total_cmp(&known.closeness).reverse();
            order.then(place(pair).cmp(&place(known))).is_lt()
        };
        if nearest[fact].is_none_or(nearer) {
            nearest[fact] = Some(pair);
        }
    }
    nearest
}

/// Adds cells without features for places that are none yet; keeps the order.
fn with_places(cells: &mut Vec<Cell>, places: &[(usize, usize)]) {
    let known = cells.len();
    for &(left, right) in places {
        let here = |c: &Cell| (c.left, c.right).cmp(&(left, right));
        if cells[..known].binary_search_by(here).is_err() {
            cells.push(Cell {
                left,
                right,
                features: Default::default(),
            });
        }
    }
    order::sort_by_key(cells, |c| (c.left, c.right));
}

/// Two articles made ready for alignment; `cargo xtask fit` learns the weights from what it tells.
#[derive(Debug)]
pub struct Study<'a> {
    left: Passages<'a>,
    right: Passages<'a>,
    terms: Terms<'a>,
    likeness: Likeness,
    /// For each sentence its terms in the order of their stems: of the left article, then of the right one.
    of_sentences: [Vec<Vec<Term>>; 2],
    /// The same for each fact.
    of_facts: [Vec<Vec<Term>>; 2],
    /// What each fact tells.
    fact_bags: [Vec<Bag>; 2],
    /// The numbers of the words of either article: the same for the same words.
    numbers: (Vec<usize>, Vec<usize>),
}

impl<'a> Study<'a> {
    /// The study of two articles.
    #[must_use]
    pub fn of(left: Passages<'a>, right: Passages<'a>) -> Self {
        let terms = term::terms(left, right);
        let likeness = Likeness::of(&terms.stems);
        let sides = [(&terms.left, left.facts), (&terms.right, right.facts)];
        let of_sentences = sides.map(|(sentences, _)| {
            let sentences = sentences.iter();
            sentences.map(|of| term::by_stem(of.iter())).collect()
        });
        let of_facts = sides.map(|(sentences, facts)| -> Vec<Vec<Term>> {
            let terms = |f: &Fact| term::within(&sentences[f.sentence], f.span);
            facts.iter().map(|f| term::by_stem(terms(f))).collect()
        });
        let fact_bags = of_facts.each_ref().map(|of| {
            let of = of.iter();
            of.map(|of| Bag::of(&terms, of, |_| true)).collect()
        });
        Self {
            left,
            right,
            terms,
            likeness,
            of_sentences,
            of_facts,
            fact_bags,
            numbers: verbatim::common_forms(left.words, right.words),
        }
    }

    /// The candidate pairs of sentences with their features; by left sentence, then right.
    #[must_use]
    pub fn cells(&self) -> Vec<Cell> {
        feature::cells(
            &self.terms,
            &self.likeness,
            (&self.of_sentences[0], &self.of_sentences[1]),
            (self.left.text, self.left.sentences),
            (self.right.text, self.right.sentences),
            self.stating(),
        )
    }

    /// How close the facts come to each other, given the candidate sentences and their probabilities.
    #[must_use]
    pub fn closeness(&self, cells: &[Cell], scores: &[f64]) -> Closeness {
        pairing::closeness(&self.terms, &self.likeness, self.stating(), cells, scores)
    }

    /// The facts of either article, with what each tells.
    fn stating(&self) -> (Stating<'_>, Stating<'_>) {
        (
            (self.left.facts, &self.fact_bags[0]),
            (self.right.facts, &self.fact_bags[1]),
        )
    }

    /// Pairs of sentences with the same words; sorted.
    fn same_sentences(&self) -> Vec<(usize, usize)> {
        let (left, right) = self.numbered();
        verbatim::same_sentences(
            ((self.left.text, left.0, left.1), self.left.sentences),
            ((self.right.text, right.0, right.1), self.right.sentences),
        )
    }

    /// The words of either article with their numbers.
    fn numbered(&self) -> (edit::Numbered<'_>, edit::Numbered<'_>) {
        (
            (self.left.words, &self.numbers.0),
            (self.right.words, &self.numbers.1),
        )
    }

    /// Pairs of sentences of which one is the other with an edit; sorted.
    fn edited_sentences(&self, cells: &[Cell], same: &[(usize, usize)]) -> Vec<(usize, usize)> {
        // The first feature is how far they are written alike; sentences that are one with an edit are, most of all.
        let near = cells.iter().filter(|c| c.features[0] >= 0.25);
        let candidates: Vec<(usize, usize)> = near.map(|c| (c.left, c.right)).collect();
        let (left, right) = self.numbered();
        edit::edited_sentences(
            (left, self.left.sentences),
            (right, self.right.sentences),
            &candidates,
            same,
        )
    }

    /// The sentences that are the same or edited and stand in another order.
    fn moved(&self, same: &[(usize, usize)], edited: &[(usize, usize)]) -> Vec<(usize, usize)> {
        let words = |side: Passages<'_>, sentence: usize| {
            let span = side.sentences[sentence].span;
            side.words.within(span).len()
        };
        let kept = same.iter().chain(edited).map(|&(left, right)| Kept {
            left,
            right,
            words: words(self.left, left) + words(self.right, right),
        });
        let shorter = self.left.sentences.len().min(self.right.sentences.len());
        moved::moved(kept.collect(), shorter)
    }

    /// The facts of edited sentences, each with the one in the same place.
    fn facts_in_place(&self, sentences: &[(usize, usize)]) -> Vec<(usize, usize)> {
        let l = bag::by_sentence(self.left.facts, self.left.sentences.len());
        let r = bag::by_sentence(self.right.facts, self.right.sentences.len());
        let told = |side: &Passages<'_>, facts: Range<usize>| -> edit::Stretches {
            facts.map(|f| (f, side.facts[f].told)).collect()
        };
        let (left, right) = self.numbered();
        let pairs = sentences.iter().map(|&(i, j)| {
            let left = (left, told(&self.left, l[i].clone()));
            edit::facts_in_place(left, (right, told(&self.right, r[j].clone())))
        });
        pairs.flatten().collect()
    }

    /// The facts that quote nearly the same words, each with the one in the same place.
    fn facts_quoting(&self) -> Vec<(usize, usize)> {
        let (l, r) = (quoted(self.left.text), quoted(self.right.text));
        let inside = |side: &Passages<'_>, quotation: Span| -> edit::Stretches {
            let first = side
                .facts
                .partition_point(|f| f.span.end <= quotation.start);
            let facts = side.facts[first..].iter().zip(first..);
            facts
                .take_while(|(f, _)| f.told.start < quotation.end)
                .map(|(f, n)| {
                    let start = f.told.start.max(quotation.start);
                    (n, Span::new(start, f.told.end.min(quotation.end)))
                })
                .collect()
        };
        let (left, right) = self.numbered();
        let same = edit::same_quotations((left, &l), (right, &r));
        let pairs = same.into_iter().map(|(a, b)| {
            let left = (left, inside(&self.left, a));
            edit::facts_in_place(left, (right, inside(&self.right, b)))
        });
        pairs.flatten().collect()
    }

    /// The facts of sentences with the same words, each with the one in the same place.
    fn facts_of(&self, sentences: &[(usize, usize)]) -> Vec<(usize, usize)> {
        let l = bag::by_sentence(self.left.facts, self.left.sentences.len());
        let r = bag::by_sentence(self.right.facts, self.right.sentences.len());
        sentences
            .iter()
            .flat_map(|&(i, j)| l[i].clone().zip(r[j].clone()))
            .collect()
    }

    /// The sentences as evidence is looked for in them: of the left article, then of the right one.
    fn sentences(&self) -> [Witnesses<'_>; 2] {
        let sides = self.of_sentences.each_ref();
        sides.map(|of| Witnesses::of(&self.terms, of))
    }

    /// The facts as evidence is looked for in them: of the left article, then of the right one.
    fn facts(&self) -> [Witnesses<'_>; 2] {
        let sides = self.of_facts.each_ref();
        sides.map(|of| Witnesses::of(&self.terms, of))
    }

    fn paired(
        &self,
        (left, right): (usize, usize),
        score: f64,
        witnesses: &[Witnesses<'_>; 2],
    ) -> Pairing {
        let (l, r) = (witnesses[0].at(left), witnesses[1].at(right));
        let (a, b) = (&l.beyond_names, &r.beyond_names);
        let covered = |bag: &Bag, by: &Bag| bag.covered(|id| self.likeness.best(id, &by.ids));
        Pairing {
            left,
            right,
            score,
            evidence: evidence::evidence(&self.terms, &self.likeness, l, r),
            covered: (covered(a, b), covered(b, a)),
            edited: false,
        }
    }
}
