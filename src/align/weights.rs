//! The fitted weights of the two models; written by `cargo xtask fit`, in the order of the features' names.

use super::feature::NAMES;
use super::logistic::Weights;
use super::pairing::FACT_NAMES;

/// Whether two sentences state a common fact.
pub(super) const SENTENCE: Weights<{ NAMES.len() }> = Weights {
    bias: -3.749,
    weights: [
        11.658, 5.351, 0.374, 1.029, 0.316, 1.642, 2.304, 9.364, 1.974,
    ],
};

/// Whether the other article states a fact.
pub(super) const FACT: Weights<{ FACT_NAMES.len() }> = Weights {
    bias: -0.072,
    weights: [0.104, 7.414, -0.457, 1.093],
};
