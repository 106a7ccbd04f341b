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
    bias: -2.77,
    weights: [
        0.442, 3.373, 1.811, -0.462, 1.41, -0.007, -0.043, -0.069, -0.703, 0.484, 0.177, 0.557,
        -0.263,
    ],
};
