//! The fitted weights of the two models; written by `cargo xtask fit`, in the order of the features' names.

use super::feature::NAMES;
use super::logistic::Weights;
use super::pairing::FACT_NAMES;

/// Whether two sentences state a common fact.
pub(super) const SENTENCE: Weights<{ NAMES.len() }> = Weights {
    bias: -3.78,
    weights: [
        11.509, 5.198, 0.388, 1.041, 0.312, 1.617, 2.394, 9.221, 1.921,
    ],
};

/// Whether the other article states a fact.
pub(super) const FACT: Weights<{ FACT_NAMES.len() }> = Weights {
    bias: -0.062,
    weights: [0.106, 7.403, -0.458, 1.077],
};
