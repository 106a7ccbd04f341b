//! The fitted weights of the two models; written by `cargo xtask fit`, in the order of the features' names.

use super::feature::NAMES;
use super::logistic::Weights;
use super::pairing::PAIR_NAMES;

/// Whether two sentences state a common fact.
pub(super) const SENTENCE: Weights<{ NAMES.len() }> = Weights {
    bias: -3.786,
    weights: [
        2.219, 3.725, 3.339, 0.312, 0.853, 0.376, 1.676, 0.811, 0.42, 0.213, 1.196, 2.615, -0.039,
        0.002,
    ],
};

/// Whether two facts say the same.
pub(super) const FACT: Weights<{ PAIR_NAMES.len() }> = Weights {
    bias: -2.600,
    weights: [
        0.464, 4.263, 1.161, -1.669, 1.544, 0.048, 0.029, -0.03, -0.603, 0.485, 0.673, 0.506,
        -0.418,
    ],
};
