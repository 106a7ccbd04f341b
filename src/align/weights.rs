//! The fitted weights of the two models; written by `cargo xtask fit`, in the order of the features' names.

use super::feature::NAMES;
use super::logistic::Weights;
use super::pairing::FACT_NAMES;

/// Whether two sentences state a common fact.
pub(super) const SENTENCE: Weights<{ NAMES.len() }> = Weights {
    bias: -3.603,
    weights: [
        -0.247, 11.637, 4.943, 0.36, 0.908, 0.322, 1.89, 1.539, 0.675, 0.186, 2.377, 4.31, 1.83,
        0.124,
    ],
};

/// Whether the other article states a fact.
pub(super) const FACT: Weights<{ FACT_NAMES.len() }> = Weights {
    bias: -0.226,
    weights: [0.104, 1.533, 6.285, -0.262, -0.389, 0.941],
};
