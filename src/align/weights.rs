//! The fitted weights of the two models; written by `cargo xtask fit`, in the order of the features' names.

use super::feature::NAMES;
use super::logistic::Weights;
use super::pairing::PAIR_NAMES;

/// Whether two sentences state a common fact.
pub(super) const SENTENCE: Weights<{ NAMES.len() }> = Weights {
    bias: -3.736,
    weights: [
        2.463, 4.661, 3.288, 0.308, 0.8, 0.376, 2.014, 0.828, 0.384, 0.204, 1.183, 0.868, -0.044,
        -0.01,
    ],
};

/// Whether two facts say the same.
pub(super) const FACT: Weights<{ PAIR_NAMES.len() }> = Weights {
    bias: -2.619,
    weights: [
        0.468, 4.332, 1.05, -1.734, 1.665, 0.054, 0.037, -0.033, -0.617, 0.584, 0.704, 0.497,
        -0.431,
    ],
};
