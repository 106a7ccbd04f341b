//! Setting: what is known of the two sentences in which two facts stand, beside the facts themselves.

/// How probable it is that the sentences of two facts, and those next to them, state a common fact.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Setting {
    /// Of the two sentences.
    pub link: f64,
    /// Of the two before them or of the two behind them, whichever is surer.
    pub neighbors: f64,
}
