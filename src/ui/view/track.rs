//! The lock of scrolling by matches: where one article goes when the other is scrolled; pure arithmetic in CSS pixels.

use super::geometry::Column;
use crate::order;

/// How far down in view the lock keeps matching passages level: a third.
const READING_LINE: f64 = 1.0 / 3.0;

/// The lock by matches: places in the left article and where they stand in the right one, both rising.
#[derive(Clone, Debug, PartialEq)]
pub struct Track {
    points: Vec<(f64, f64)>,
    line: f64,
}

impl Track {
    /// The longest chain of pairs of places that both articles have in the same order. Through `fixed`, if it is given.
    #[must_use]
    pub fn new(pairs: &[(f64, f64)], fixed: Option<(f64, f64)>, columns: &[Column; 2]) -> Self {
        let line = columns[0].view.min(columns[1].view) * READING_LINE;
        let start = (line, line);
        let end = (columns[0].end() + line, columns[1].end() + line);
        let rising = |p: (f64, f64), q: (f64, f64)| p.0 < q.0 && p.1 < q.1;
        let mut inside: Vec<_> = pairs
            .iter()
            .copied()
            .filter(|&p| rising(start, p) && rising(p, end))
            .filter(|&p| fixed.is_none_or(|f| p == f || rising(p, f) || rising(f, p)))
            .collect();
        order::sort_by(&mut inside, |p, q| {
            p.0.total_cmp(&q.0).then(q.1.total_cmp(&p.1))
        });
        inside.dedup();
        let mut points = vec![start];
        points.extend(longest_chain(&inside));
        points.push(end);
        Self { points, line }
    }

    /// Where the right article is scrolled to when the left one is at `from`.
    #[must_use]
    pub fn right(&self, from: f64) -> f64 {
        between(self.points.iter().copied(), from + self.line) - self.line
    }

    /// Where the left article is scrolled to when the right one is at `from`.
    #[must_use]
    pub fn left(&self, from: f64) -> f64 {
        between(self.points.iter().map(|p| (p.1, p.0)), from + self.line) - self.line
    }
}

/// The longest rising chain of places sorted by the left one (patience sorting).
fn longest_chain(pairs: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let mut tails: Vec<usize> = Vec::new();
    let mut before = vec![None; pairs.len()];
    for (i, p) in pairs.iter().enumerate() {
        let at = tails.partition_point(|&t| pairs[t].1 < p.1);
        before[i] = at.checked_sub(1).map(|k| tails[k]);
        tails.truncate(tails.len().max(at));
        if at == tails.len() {
            tails.push(i);
        } else {
            tails[at] = i;
        }
    }
    let mut chain = Vec::new();
    let mut next = tails.last().copied();
    while let Some(i) = next {
        chain.push(pairs[i]);
        next = before[i];
    }
    chain.reverse();
    chain
}

fn between(points: impl Iterator<Item = (f64, f64)>, x: f64) -> f64 {
    let mut last: Option<(f64, f64)> = None;
    for p in points {
        if x <= p.0 {
            return match last {
                Some(l) if p.0 > l.0 => l.1 + (x - l.0) / (p.0 - l.0) * (p.1 - l.1),
                _ => p.1,
            };
        }
        last = Some(p);
    }
    last.map_or(x, |l| l.1)
}

/// How soon a following article comes back to its track: the scrolled pixels over which its distance falls to 37 %.
const CATCH_UP: f64 = 240.0;

/// Where a following article goes: along its track, and what it was off the track melts away as the other moves.
#[must_use]
pub fn follow(now: f64, track_before: f64, track_after: f64, moved: f64) -> f64 {
    track_after + (now - track_before) * libm::exp(-moved.abs() / CATCH_UP)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns() -> [Column; 2] {
        let column = Column {
            extents: Vec::new(),
            view: 400.0,
            total: 1000.0,
        };
        [column.clone(), column]
    }

    #[test]
    fn the_track_keeps_matches_level_and_reaches_both_ends() {
        let columns = columns();
        let line = 400.0 / 3.0;
        let t = Track::new(
            &[
                (300.0, 500.0),
                (350.0, 520.0),
                (400.0, 200.0),
                (600.0, 650.0),
            ],
            None,
            &columns,
        );
        assert_eq!(t.right(0.0), 0.0);
        assert!((t.right(600.0) - 600.0).abs() < 1e-9);
        assert!((t.right(300.0 - line) - (500.0 - line)).abs() < 1e-9);
        assert!((t.left(650.0 - line) - (600.0 - line)).abs() < 1e-9);
        let through = Track::new(
            &[(300.0, 500.0), (400.0, 200.0)],
            Some((400.0, 200.0)),
            &columns,
        );
        assert!((through.right(400.0 - line) - (200.0 - line)).abs() < 1e-9);
    }

    #[test]
    fn the_track_rises_for_any_pairs() {
        let columns = columns();
        let pairs: Vec<_> = (0..60)
            .map(|i| (f64::from(i * 37 % 59) * 15.0, f64::from(i * 23 % 59) * 15.0))
            .collect();
        let t = Track::new(&pairs, None, &columns);
        let ys: Vec<_> = (0..=60).map(|i| t.right(f64::from(i) * 10.0)).collect();
        assert!(ys.windows(2).all(|w| w[0] <= w[1]), "{ys:?}");
    }

    #[test]
    fn a_follower_off_its_track_comes_back_without_a_jump() {
        let near = follow(100.0, 0.0, 1.0, 1.0);
        assert!((near - 100.0).abs() < 2.0, "{near}");
        let far = follow(100.0, 0.0, 2000.0, 2000.0);
        assert!((far - 2000.0).abs() < 1.0, "{far}");
    }
}
