//! Where ribbons, numbers, ticks and scrolling articles stand: lengths in CSS pixels from the top of an article, pure arithmetic.

use crate::order;
use crate::text::Side;

/// From where to where a passage reaches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extent {
    /// Just above its first line's middle.
    pub top: f64,
    /// Just below its last line's middle.
    pub bottom: f64,
}

/// How far a bar reaches above and below the middle of a line.
const HALF_LINE: f64 = 12.0;

impl Extent {
    /// The extent of a passage, by the middles of its first and last line.
    #[must_use]
    pub fn of_lines(first: f64, last: f64) -> Self {
        Self {
            top: first - HALF_LINE,
            bottom: last + HALF_LINE,
        }
    }

    fn moved(self, by: f64) -> Self {
        Self {
            top: self.top + by,
            bottom: self.bottom + by,
        }
    }

    fn height(self) -> f64 {
        self.bottom - self.top
    }
}

/// One article as laid out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Column {
    /// The extent of each marked fact.
    pub extents: Vec<Option<Extent>>,
    /// The height of what is in view.
    pub view: f64,
    /// The height of the whole.
    pub total: f64,
}

impl Column {
    /// How far it can be scrolled.
    #[must_use]
    pub fn end(&self) -> f64 {
        (self.total - self.view).max(0.0)
    }

    /// The extent of a fact, if it is marked.
    #[must_use]
    pub fn extent(&self, fact: usize) -> Option<Extent> {
        self.extents.get(fact).copied().flatten()
    }
}

/// Both articles as laid out, and the gutter between them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// The articles.
    pub columns: [Column; 2],
    /// The gutter's width.
    pub width: f64,
    /// The width of a rail.
    pub rail: f64,
}

/// Two facts of one finding, left and right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tie {
    /// The index of the finding.
    pub finding: usize,
    /// A fact of the left article.
    pub left: usize,
    /// A fact of the right article.
    pub right: usize,
}

/// A tie whose ends are both in view.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ribbon {
    /// What it joins.
    pub tie: Tie,
    /// Its passages' extents in the gutter.
    pub ends: [Extent; 2],
    /// The heights of its numbers.
    pub numbers: [f64; 2],
}

/// The number beside a passage in view.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Badge {
    /// The index of the finding.
    pub finding: usize,
    /// On which side it stands.
    pub side: Side,
    /// The fact it stands beside.
    pub fact: usize,
    /// Its middle.
    pub y: f64,
    /// The passage's extent in the gutter.
    pub extent: Extent,
    /// Where the counterpart is, if it is out of view.
    pub away: Option<Away>,
}

/// Where something out of view is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Away {
    /// Above.
    Up,
    /// Below.
    Down,
}

/// How near to an edge of the gutter a passage counts as out of view.
const MARGIN: f64 = 8.0;

/// The least distance between two numbers on one side.
const APART: f64 = 26.0;

/// The numbers and ribbons in view; `ties` in the order in which they are to be drawn.
#[must_use]
pub fn gutter(layout: &Layout, scroll: [f64; 2], ties: &[Tie]) -> (Vec<Badge>, Vec<Ribbon>) {
    let place = |side: Side, fact| {
        let i = side as usize;
        layout.columns[i].extent(fact).map(|e| e.moved(-scroll[i]))
    };
    let in_view = |side: Side, e: Extent| {
        e.bottom > MARGIN && e.top < layout.columns[side as usize].view - MARGIN
    };
    let mut badges: Vec<Badge> = Vec::new();
    let mut open: Vec<(Tie, [Extent; 2])> = Vec::new();
    for tie in ties {
        let (Some(a), Some(b)) = (place(Side::Left, tie.left), place(Side::Right, tie.right))
        else {
            continue;
        };
        let seen = [in_view(Side::Left, a), in_view(Side::Right, b)];
        if seen == [true, true] {
            open.push((*tie, [a, b]));
        }
        for (side, fact, extent, other) in
            [(Side::Left, tie.left, a, b), (Side::Right, tie.right, b, a)]
        {
            if !seen[side as usize] {
                continue;
            }
            let away = (!seen[side.other() as usize]).then(|| direction(other));
            note(&mut badges, tie.finding, side, fact, extent, away);
        }
    }
    for side in Side::BOTH {
        spread(&mut badges, side);
    }
    badges.retain(|b| b.y <= layout.columns[b.side as usize].view - 14.0);
    let number = |side: Side, fact: usize, e: Extent| {
        let found = badges.iter().find(|b| b.side == side && b.fact == fact);
        found.map_or(e.top + HALF_LINE, |b| b.y)
    };
    let ribbons = open
        .iter()
        .map(|&(tie, ends)| Ribbon {
            tie,
            ends,
            numbers: [
                number(Side::Left, tie.left, ends[0]),
                number(Side::Right, tie.right, ends[1]),
            ],
        })
        .collect();
    (badges, ribbons)
}

fn direction(out_of_view: Extent) -> Away {
    if out_of_view.top < 0.0 {
        Away::Up
    } else {
        Away::Down
    }
}

/// A passage with several counterparts has one number; it points away only if none of them is in view.
fn note(
    badges: &mut Vec<Badge>,
    finding: usize,
    side: Side,
    fact: usize,
    extent: Extent,
    away: Option<Away>,
) {
    if let Some(b) = badges.iter_mut().find(|b| b.side == side && b.fact == fact) {
        if away.is_none() {
            b.away = None;
        }
        return;
    }
    badges.push(Badge {
        finding,
        side,
        fact,
        y: (extent.top + HALF_LINE).max(15.0),
        extent,
        away,
    });
}

fn spread(badges: &mut [Badge], side: Side) {
    let mut column: Vec<&mut Badge> = badges.iter_mut().filter(|b| b.side == side).collect();
    order::sort_by(&mut column, |p, q| {
        p.y.total_cmp(&q.y).then(p.fact.cmp(&q.fact))
    });
    let mut least = f64::NEG_INFINITY;
    for badge in column {
        badge.y = badge.y.max(least);
        least = badge.y + APART;
    }
}

impl Ribbon {
    /// The path from number to number, `shift` pixels below their middles.
    #[must_use]
    pub fn thread(&self, width: f64, shift: f64) -> String {
        let inset = (width * 0.38).min(42.0);
        let (x1, x2) = (inset, width - inset);
        let handle = (x2 - x1) * 0.42;
        let [ya, yb] = self.numbers.map(|y| y + shift);
        format!(
            "M{:.1} {ya:.1}L{x1:.1} {ya:.1}C{:.1} {ya:.1} {:.1} {yb:.1} {x2:.1} {yb:.1}L{:.1} {yb:.1}",
            x1 - 8.0,
            x1 + handle,
            x2 - handle,
            x2 + 8.0,
        )
    }

    /// The path along the tops of both passages.
    #[must_use]
    pub fn upper(&self, width: f64) -> String {
        curve(width, self.ends.map(|e| e.top))
    }

    /// The path along the bottoms of both passages.
    #[must_use]
    pub fn lower(&self, width: f64) -> String {
        curve(width, self.ends.map(|e| e.bottom))
    }

    /// The area between both.
    #[must_use]
    pub fn band(&self, width: f64) -> String {
        let [a, b] = self.ends.map(|e| e.bottom);
        let half = width / 2.0;
        format!(
            "{}L{width:.1} {b:.1}C{half:.1} {b:.1} {half:.1} {a:.1} 0 {a:.1}Z",
            self.upper(width)
        )
    }
}

fn curve(width: f64, [a, b]: [f64; 2]) -> String {
    let half = width / 2.0;
    format!("M0 {a:.1}C{half:.1} {a:.1} {half:.1} {b:.1} {width:.1} {b:.1}")
}

/// The scale of a rail: CSS pixels of rail for one of the article.
#[must_use]
pub fn rail_scale(column: &Column) -> f64 {
    if column.total <= 0.0 {
        return 1.0;
    }
    (column.view / column.total).min(1.0)
}

/// Where a fact's tick stands on the rail: its top and height.
#[must_use]
pub fn tick(extent: Extent, scale: f64) -> (f64, f64) {
    let height = (extent.height() * scale - 2.0).max(3.0);
    (extent.top * scale + 1.0, height)
}

/// Where both articles must be scrolled to, so that two places in them stand level at `y` below the top, or as near to
/// it as both can. `tops` are the places, `ends` how far each article scrolls.
#[must_use]
pub fn level(y: f64, tops: [f64; 2], ends: [f64; 2]) -> [f64; 2] {
    let reach = |i: usize, y: f64| (tops[i] - y).clamp(0.0, ends[i].max(0.0));
    let first = [reach(0, y), reach(1, y)];
    let at = [tops[0] - first[0], tops[1] - first[1]];
    let short = if (at[0] - y).abs() > (at[1] - y).abs() {
        0
    } else {
        1
    };
    [reach(0, at[short]), reach(1, at[short])]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(tops: &[f64]) -> Column {
        Column {
            extents: tops
                .iter()
                .map(|t| Some(Extent::of_lines(t + 12.0, t + 12.0)))
                .collect(),
            view: 400.0,
            total: 1000.0,
        }
    }

    fn layout(left: &[f64], right: &[f64]) -> Layout {
        Layout {
            columns: [column(left), column(right)],
            width: 132.0,
            rail: 28.0,
        }
    }

    fn tie(finding: usize, left: usize, right: usize) -> Tie {
        Tie {
            finding,
            left,
            right,
        }
    }

    #[test]
    fn a_number_points_to_a_counterpart_out_of_view() {
        let l = layout(&[50.0], &[700.0]);
        let (badges, ribbons) = gutter(&l, [0.0, 0.0], &[tie(0, 0, 0)]);
        assert!(ribbons.is_empty());
        assert_eq!(badges.len(), 1);
        assert_eq!(badges[0].away, Some(Away::Down));
        let (badges, ribbons) = gutter(&l, [0.0, 500.0], &[tie(0, 0, 0)]);
        assert_eq!((badges.len(), ribbons.len()), (2, 1));
        assert_eq!(ribbons[0].numbers, [62.0, 212.0]);
    }

    #[test]
    fn numbers_on_one_side_keep_their_distance() {
        let l = layout(&[50.0, 55.0, 60.0], &[50.0, 150.0, 250.0]);
        let (badges, _) = gutter(&l, [0.0; 2], &[tie(0, 0, 0), tie(1, 1, 1), tie(2, 2, 2)]);
        let mut left: Vec<_> = badges
            .iter()
            .filter(|b| b.side == Side::Left)
            .map(|b| b.y)
            .collect();
        left.sort_by(f64::total_cmp);
        assert_eq!(left, [62.0, 88.0, 114.0]);
    }

    #[test]
    fn a_passage_with_two_counterparts_has_one_number() {
        let l = layout(&[50.0], &[700.0, 100.0]);
        let (badges, ribbons) = gutter(&l, [0.0; 2], &[tie(0, 0, 0), tie(0, 0, 1)]);
        let left: Vec<_> = badges.iter().filter(|b| b.side == Side::Left).collect();
        assert_eq!(left.len(), 1);
        assert_eq!(left[0].away, None);
        assert_eq!(ribbons.len(), 1);
    }

    #[test]
    fn passages_meet_at_one_height_even_at_an_end() {
        assert_eq!(level(110.0, [500.0, 300.0], [600.0, 600.0]), [390.0, 190.0]);
        // The right article cannot go down any further, so the left one does not go up as far.
        assert_eq!(level(110.0, [500.0, 40.0], [600.0, 600.0]), [460.0, 0.0]);
        assert_eq!(level(110.0, [500.0, 900.0], [600.0, 600.0]), [200.0, 600.0]);
    }

    #[test]
    fn paths_are_plain_numbers() {
        let r = Ribbon {
            tie: tie(0, 0, 0),
            ends: [
                Extent {
                    top: 10.0,
                    bottom: 34.0,
                },
                Extent {
                    top: 60.0,
                    bottom: 84.0,
                },
            ],
            numbers: [22.0, 72.0],
        };
        assert_eq!(r.upper(132.0), "M0 10.0C66.0 10.0 66.0 60.0 132.0 60.0");
        assert!(r.band(132.0).ends_with("0 34.0Z"));
        assert_eq!(
            r.thread(132.0, 0.0),
            "M34.0 22.0L42.0 22.0C62.2 22.0 69.8 72.0 90.0 72.0L98.0 72.0"
        );
    }
}
