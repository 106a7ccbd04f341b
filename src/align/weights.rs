//! The fitted weights of the two models; written by `cargo xtask fit`, in the order of the features' names.

use super::feature::NAMES;
use super::logistic::Weights;
use super::pairing::PAIR_NAMES;

/// Whether two sentences state a common fact.
pub(super) const SENTENCE: Weights<{ NAMES.len() }> = Weights {
    bias: -3.885,
    weights: [
        2.825, 3.277, 3.262, 0.293, 0.785, 0.357, 1.394, 0.774, 0.559, 0.238, 1.156, 3.164, 0.948,
        0.621,
    ],
};

/// Whether two facts say the same.
pub(super) const FACT: Weights<{ PAIR_NAMES.len() }> = Weights {
    bias: -2.829,
    weights: [
        0.457, 4.532, 1.759, -1.592, 1.297, 0.045, 0.028, -0.091, -0.624, 0.03, 0.206, 0.665,
        -0.371,
    ],
};
