//! The fitted weights of the two models; written by `cargo xtask fit`, in the order of the features' names.

use super::feature::NAMES;
use super::logistic::Weights;
use super::pairing::PAIR_NAMES;

/// Whether two sentences state a common fact.
pub(super) const SENTENCE: Weights<{ NAMES.len() }> = Weights {
    bias: -3.736,
    weights: [
        2.565, 5.029, 3.275, 0.314, 0.768, 0.375, 2.049, 0.829, 0.385, 0.221, 1.106, 0.432, -0.033,
        -0.012,
    ],
};

/// Whether two facts say the same.
pub(super) const FACT: Weights<{ PAIR_NAMES.len() }> = Weights {
    bias: -1.966,
    weights: [
        0.503, 5.439, -1.581, -1.925, 1.364, 0.09, 0.014, -0.013, -0.179, 1.3, 0.82, 0.312, -0.373,
    ],
};
