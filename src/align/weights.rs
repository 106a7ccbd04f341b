//! The fitted weights of the two models; written by `cargo xtask fit`, in the order of the features' names.

use super::feature::NAMES;
use super::logistic::Weights;
use super::pairing::PAIR_NAMES;

/// Whether two sentences state a common fact.
pub(super) const SENTENCE: Weights<{ NAMES.len() }> = Weights {
    bias: -3.873,
    weights: [
        4.137, 9.409, 3.211, 0.466, 2.686, 0.436, 1.714, 0.51, 0.369, 0.473, 1.182, -3.107, -0.546,
        0.116,
    ],
};

/// Whether two facts say the same.
pub(super) const FACT: Weights<{ PAIR_NAMES.len() }> = Weights {
    bias: -1.5,
    weights: [0.6, 1.5, 0.0, 1.0, 1.0, 0.1, 0.0, 0.0, 0.5, 0.0, 0.0, 0.0],
};
