//! Figures: how well probabilities tell what corresponds from what does not.

use std::fmt::{self, Display, Formatter};

use super::model::Examples;

/// The probability from which a link is shown.
const SHOWN: f64 = 0.3;
/// The probability from which it is called certain.
const CERTAIN: f64 = 0.8;

/// How well probabilities tell what corresponds.
pub struct Figures {
    shown: Rate,
    certain: Rate,
    average_precision: f64,
    log_loss: f64,
}

/// How much of what was taken is right, and how much of what is right was taken.
#[derive(Clone, Copy)]
pub struct Rate {
    precision: f64,
    recall: f64,
}

impl Figures {
    /// The figures of some probabilities, one list a pair of articles.
    pub fn of(examples: &[&Examples], probabilities: &[Vec<f64>]) -> Self {
        let mut all = judged(examples, probabilities);
        let gold = examples.iter().map(|e| e.gold).sum::<usize>();
        let above = |floor: f64| {
            let taken = all.iter().filter(|(p, _)| *p >= floor);
            let (right, taken) = taken.fold((0, 0), |(right, all), (_, y)| {
                (right + usize::from(*y), all + 1)
            });
            Rate::of(right, taken, gold)
        };
        let (shown, certain) = (above(SHOWN), above(CERTAIN));
        let loss = |&(p, y): &(f64, bool)| -(if y { p } else { 1.0 - p }).max(1e-9).ln();
        let log_loss = all.iter().map(loss).sum::<f64>() / all.len() as f64;
        all.sort_by(|a, b| b.0.total_cmp(&a.0));
        let (mut right, mut sum) = (0, 0.0);
        for (rank, _) in all.iter().enumerate().filter(|(_, (_, y))| *y) {
            right += 1;
            sum += f64::from(right) / (rank + 1) as f64;
        }
        Self {
            shown,
            certain,
            average_precision: sum / gold as f64,
            log_loss,
        }
    }

    /// The heads of the columns, as wide as what stands below.
    pub const HEADS: &str = " f1@.3      p      r     ap log loss  p@.8  r@.8";
}

impl Display for Figures {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Rate { precision, recall } = self.certain;
        let (average, loss) = (self.average_precision, self.log_loss);
        let shown = self.shown;
        write!(
            f,
            "{shown} {average:6.3} {loss:8.4} {precision:5.3} {recall:5.3}"
        )
    }
}

impl Rate {
    fn of(right: usize, taken: usize, gold: usize) -> Self {
        let part = |of: usize| right as f64 / of.max(1) as f64;
        Self {
            precision: part(taken),
            recall: part(gold),
        }
    }

    fn f1(self) -> f64 {
        let Self { precision, recall } = self;
        2.0 * precision * recall / (precision + recall).max(1e-9)
    }
}

/// F1, precision and recall.
impl Display for Rate {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { precision, recall } = self;
        write!(f, "{:6.3} {precision:6.3} {recall:6.3}", self.f1())
    }
}

/// For each tenth of the probabilities how many there are, how many of them are right, and how many they promise.
pub fn reliability(examples: &[&Examples], probabilities: &[Vec<f64>]) -> String {
    let mut bins = [(0, 0, 0.0); 10];
    for (p, y) in judged(examples, probabilities) {
        let bin = &mut bins[((p * 10.0) as usize).min(9)];
        *bin = (bin.0 + 1, bin.1 + usize::from(y), bin.2 + p);
    }
    let filled = bins.iter().enumerate().filter(|(_, bin)| bin.0 > 0);
    filled
        .map(|(tenth, &(all, right, promised))| {
            let (rate, mean) = (right as f64 / all as f64, promised / all as f64);
            format!("  from .{tenth}: {all:5}, right {rate:.2}, promised {mean:.2}\n")
        })
        .collect()
}

/// The probabilities that can be judged, with whether the two correspond.
fn judged(examples: &[&Examples], probabilities: &[Vec<f64>]) -> Vec<(f64, bool)> {
    let pairs = examples.iter().zip(probabilities);
    pairs
        .flat_map(|(e, probabilities)| e.rows.iter().zip(probabilities))
        .filter_map(|(row, &p)| Some((p, row.label?)))
        .collect()
}
