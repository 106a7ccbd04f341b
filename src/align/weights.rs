//! The fitted weights of the two models; written by `cargo xtask fit`, in the order of the features' names.

use super::feature::NAMES;
use super::logistic::Weights;
use super::pairing::FACT_NAMES;

/// Whether two sentences state a common fact.
pub(super) const SENTENCE: Weights<{ NAMES.len() }> = Weights {
    bias: -3.589,
    weights: [
        11.573, 5.02, 0.366, 0.889, 0.312, 1.915, 1.587, 2.35, 4.2, 1.842,
    ],
};

/// Whether the other article states a fact.
pub(super) const FACT: Weights<{ FACT_NAMES.len() }> = Weights {
    bias: -0.264,
    weights: [0.105, 1.735, 6.358, -0.4, -0.37, 0.853],
};
