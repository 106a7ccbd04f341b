//! The fitted weights of the two models; written by `cargo xtask fit`, in the order of the features' names.

use super::feature::NAMES;
use super::logistic::Weights;
use super::pairing::FACT_NAMES;

/// Whether two sentences state a common fact.
pub(super) const SENTENCE: Weights<{ NAMES.len() }> = Weights {
    bias: -3.898,
    weights: [
        11.725, 5.211, 0.362, 1.004, 0.292, 1.594, 2.374, 8.187, 1.974, 1.479,
    ],
};

/// Whether the other article states a fact.
pub(super) const FACT: Weights<{ FACT_NAMES.len() }> = Weights {
    bias: -0.282,
    weights: [0.1, 7.169, -0.326, 1.107],
};
