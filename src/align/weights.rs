//! The fitted weights of the two models; written by `cargo xtask fit`, in the order of the features' names.

use super::feature::NAMES;
use super::logistic::Weights;
use super::pairing::FACT_NAMES;

/// Whether two sentences state a common fact.
pub(super) const SENTENCE: Weights<{ NAMES.len() }> = Weights {
    bias: -3.589,
    weights: [
        11.575, 5.014, 0.365, 0.89, 0.312, 1.91, 1.588, 2.351, 4.194, 1.849,
    ],
};

/// Whether the other article states a fact.
pub(super) const FACT: Weights<{ FACT_NAMES.len() }> = Weights {
    bias: -0.222,
    weights: [0.104, 1.693, 6.42, -0.412, -0.392, 0.87],
};
