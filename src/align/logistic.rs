//! The logistic model: a weighted sum of features as a probability, the same on every machine.

/// Weights of a logistic model over `N` features.
#[derive(Debug)]
pub(super) struct Weights<const N: usize> {
    /// The sum where all features are 0.
    pub(super) bias: f64,
    /// What each feature adds per unit.
    pub(super) weights: [f64; N],
}

/// The probability that a model gives to features.
pub(super) fn probability<const N: usize>(model: &Weights<N>, features: &[f64; N]) -> f64 {
    let z: f64 = model.bias
        + model
            .weights
            .iter()
            .zip(features)
            .map(|(w, x)| w * x)
            .sum::<f64>();
    1.0 / (1.0 + libm::exp(-z))
}
