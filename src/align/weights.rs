//! The fitted weights of the two models; written by `cargo xtask fit`, in the order of the features' names.

use super::feature::NAMES;
use super::logistic::Weights;
use super::pairing::FACT_NAMES;

/// Whether two sentences state a common fact.
pub(super) const SENTENCE: Weights<{ NAMES.len() }> = Weights {
    bias: -3.602,
    weights: [
        12.509, 4.981, 0.352, 1.078, 0.323, 1.825, 2.486, 8.902, 1.842,
    ],
};

/// Whether the other article states a fact.
pub(super) const FACT: Weights<{ FACT_NAMES.len() }> = Weights {
    bias: -0.121,
    weights: [0.101, 7.442, -0.414, 1.103],
};
