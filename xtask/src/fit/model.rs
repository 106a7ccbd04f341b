//! The logistic model: fitted with a ridge on standardized features, and judged on events that it did not see.

use std::collections::BTreeSet;

use article_compare::align::Weights;

/// What a model learns from: the candidates of one pair of articles.
pub struct Examples {
    /// The event that the pair reports.
    pub event: String,
    /// The candidates.
    pub rows: Vec<Row>,
    /// How many there are to be found, those that are no candidates included.
    pub gold: usize,
}

/// One candidate.
pub struct Row {
    /// Its features.
    pub features: Vec<f64>,
    /// Whether the two correspond; nothing where readers disagree.
    pub label: Option<bool>,
}

/// A logistic model over features as they are, not standardized.
pub struct Model {
    /// The sum where all features are 0.
    pub bias: f64,
    /// What each feature adds per unit.
    pub weights: Vec<f64>,
}

/// The penalty on half the square of each standardized weight.
const RIDGE: f64 = 2.0;

/// Newton's method is at its end long before.
const STEPS: usize = 15;

impl Model {
    /// The model that fits the rows best; rows without a label say nothing.
    pub fn fitted<'a>(examples: impl Iterator<Item = &'a Examples>) -> Self {
        let rows: Vec<(&[f64], f64)> = examples
            .flat_map(|e| &e.rows)
            .filter_map(|row| Some((&row.features[..], f64::from(u8::from(row.label?)))))
            .collect();
        let (means, deviations) = moments(&rows);
        let standard: Vec<(Vec<f64>, f64)> = rows
            .iter()
            .map(|(x, y)| {
                let scaled = x.iter().zip(&means).zip(&deviations);
                // The last one is the bias.
                let x = scaled.map(|((x, m), d)| (x - m) / d).chain([1.0]);
                (x.collect(), *y)
            })
            .collect();
        let mut weights = newton(&standard, means.len() + 1);
        let mut bias = weights.pop().unwrap_or(0.0);
        for (k, w) in weights.iter_mut().enumerate() {
            *w /= deviations[k];
            bias -= *w * means[k];
        }
        Self { bias, weights }
    }

    /// The model over a fixed number of features, with weights as they are written down.
    pub fn weights<const N: usize>(&self) -> Weights<N> {
        let rounded = |x: f64| (x * 1000.0).round() / 1000.0;
        Weights {
            bias: rounded(self.bias),
            weights: std::array::from_fn(|k| rounded(self.weights[k])),
        }
    }

    /// The probabilities of all rows.
    pub fn probabilities(&self, examples: &Examples) -> Vec<f64> {
        let probability = |row: &Row| {
            let terms = self.weights.iter().zip(&row.features);
            logistic(self.bias + terms.map(|(w, x)| w * x).sum::<f64>())
        };
        examples.rows.iter().map(probability).collect()
    }
}

/// The probabilities of all rows, each by a model that saw no pair on the same event.
pub fn held_out(examples: &[&Examples]) -> Vec<Vec<f64>> {
    let mut found: Vec<Vec<f64>> = vec![Vec::new(); examples.len()];
    let events: BTreeSet<&str> = examples.iter().map(|e| e.event.as_str()).collect();
    for event in events {
        let model = Model::fitted(examples.iter().copied().filter(|e| e.event != event));
        for (place, of) in found.iter_mut().zip(examples) {
            if of.event == event {
                *place = model.probabilities(of);
            }
        }
    }
    found
}

/// The same examples without one of the features.
pub fn without(examples: &[&Examples], feature: usize) -> Vec<Examples> {
    let fewer = |row: &Row| {
        let mut features = row.features.clone();
        features.remove(feature);
        Row {
            features,
            label: row.label,
        }
    };
    examples
        .iter()
        .map(|e| Examples {
            event: e.event.clone(),
            rows: e.rows.iter().map(fewer).collect(),
            gold: e.gold,
        })
        .collect()
}

fn logistic(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}

/// The mean and the standard deviation of each feature; a constant one is left with hardly any.
fn moments(rows: &[(&[f64], f64)]) -> (Vec<f64>, Vec<f64>) {
    let width = rows.first().map_or(0, |(x, _)| x.len());
    let mean = |of: &dyn Fn(&[f64]) -> f64| -> f64 {
        rows.iter().map(|(x, _)| of(x)).sum::<f64>() / rows.len() as f64
    };
    let means: Vec<f64> = (0..width).map(|k| mean(&|x| x[k])).collect();
    let deviation = |k: usize| mean(&|x| (x[k] - means[k]).powi(2)).sqrt().max(1e-6);
    let deviations = (0..width).map(deviation).collect();
    (means, deviations)
}

/// The weights of least loss and penalty, by Newton's method; the last one, the bias, is free of the penalty.
fn newton(rows: &[(Vec<f64>, f64)], width: usize) -> Vec<f64> {
    let mut weights = vec![0.0; width];
    for _ in 0..STEPS {
        let mut slope = vec![0.0; width];
        let mut bend = vec![vec![0.0; width]; width];
        for (x, y) in rows {
            let p = logistic(x.iter().zip(&weights).map(|(x, w)| x * w).sum());
            for a in 0..width {
                slope[a] += (p - y) * x[a];
                for b in 0..width {
                    bend[a][b] += p * (1.0 - p) * x[a] * x[b];
                }
            }
        }
        for k in 0..width - 1 {
            slope[k] += RIDGE * weights[k];
            bend[k][k] += RIDGE;
        }
        for (w, step) in weights.iter_mut().zip(solution(bend, slope)) {
            *w -= step;
        }
    }
    weights
}

/// The solution of a system of linear equations, by elimination with the largest pivots.
fn solution(mut a: Vec<Vec<f64>>, mut b: Vec<f64>) -> Vec<f64> {
    let n = b.len();
    for i in 0..n {
        let largest = (i..n).max_by(|&x, &y| a[x][i].abs().total_cmp(&a[y][i].abs()));
        let pivot = largest.unwrap_or(i);
        a.swap(i, pivot);
        b.swap(i, pivot);
        let (top, rest) = a.split_at_mut(i + 1);
        for (row, k) in rest.iter_mut().zip(i + 1..) {
            let factor = row[i] / top[i][i];
            for c in i..n {
                row[c] -= factor * top[i][c];
            }
            b[k] -= factor * b[i];
        }
    }
    for i in (0..n).rev() {
        for c in i + 1..n {
            b[i] -= a[i][c] * b[c];
        }
        b[i] /= a[i][i];
    }
    b
}
