//! The logistic model: a weighted sum of features as a probability, the same on every machine.

/// Weights of a logistic model over `N` features.
#[derive(Clone, Debug)]
pub struct Weights<const N: usize> {
    /// The sum where all features are 0.
    pub bias: f64,
    /// What each feature adds per unit.
    pub weights: [f64; N],
}

impl<const N: usize> Weights<N> {
    /// The probability that the model gives to features.
    #[must_use]
    pub fn probability(&self, features: &[f64; N]) -> f64 {
        let terms = self.weights.iter().zip(features);
        let z: f64 = self.bias + terms.map(|(w, x)| w * x).sum::<f64>();
        1.0 / (1.0 + libm::exp(-z))
    }
}
