//! The score of a comparison against gold: links, painted words and contradictions, counted as the quality measure counts them.

use std::fmt::{self, Display, Formatter};
use std::ops::AddAssign;

use article_compare::Comparison;
use article_compare::comparison::{CERTAIN, Reading, Relation, Status};
use article_compare::text::Span;

use super::gold::{self, Pair, Places, lies_in};

/// What is right, wrong and missing in comparisons.
#[derive(Clone, Copy, Default)]
pub struct Score {
    links: Count,
    same: Count,
    certain: Count,
    marks: Count,
    shared: Count,
    flagged: Count,
    conflicts: Count,
    ends: Count,
}

/// How many were found rightly and wrongly, and how many were not found.
#[derive(Clone, Copy, Default)]
struct Count {
    right: usize,
    wrong: usize,
    missing: usize,
}

impl Score {
    /// The score of one comparison.
    pub fn of(pair: &Pair, comparison: &Comparison) -> Self {
        let (mut found, mut certain, mut conflicts) = (Places::new(), Places::new(), Places::new());
        let mut flagged = Count::default();
        for link in &comparison.links {
            let (left, right) = (&comparison.left, &comparison.right);
            let cells = pair.cells(
                left.sentences[link.left].span,
                right.sentences[link.right].span,
            );
            if link.score >= CERTAIN {
                certain.extend(&cells);
            }
            if link.relation == Relation::Conflict {
                let open = !cells.is_disjoint(&pair.open_conflicts);
                match open || !cells.is_disjoint(&pair.conflicts) {
                    true => flagged.right += 1,
                    false => flagged.wrong += 1,
                }
                conflicts.extend(&cells);
            }
            found.extend(cells);
        }
        let mut score = Self {
            links: Count::of(&found, &pair.links, &pair.open_links),
            same: Count::of(&found, &pair.same, &found),
            certain: Count::of(&certain, &pair.links, &pair.open_links),
            flagged,
            conflicts: Count::of(&conflicts, &pair.conflicts, &conflicts),
            ..Self::default()
        };
        score.read(&pair.left, &comparison.left);
        score.read(&pair.right, &comparison.right);
        if pair.split_known {
            for (gold, read) in [
                (&pair.left, &comparison.left),
                (&pair.right, &comparison.right),
            ] {
                score.ends += ends(&gold.gold, read);
            }
        }
        score
    }

    /// Adds what is painted in one article.
    fn read(&mut self, gold: &gold::Reading, read: &Reading) {
        let painted = |status: Status| -> Vec<Span> {
            let facts = read.facts.iter().filter(|f| f.status == status);
            facts.map(|f| f.span).collect()
        };
        let (shared, conflict) = (painted(Status::Shared), painted(Status::Conflict));
        for word in gold.judged_words() {
            let as_shared = lies_in(word.span, &shared);
            let paint = as_shared || lies_in(word.span, &conflict);
            self.marks.add(paint, word.shared);
            if as_shared {
                self.shared.add(true, word.shared && !word.conflict);
            }
        }
    }
}

/// Sentence ends against those of the gold.
fn ends(gold: &[Span], read: &Reading) -> Count {
    let ends =
        |spans: &mut dyn Iterator<Item = Span>| -> Places { spans.map(|s| (s.end, 0)).collect() };
    let found = ends(&mut read.sentences.iter().map(|s| s.span));
    Count::of(&found, &ends(&mut gold.iter().copied()), &Places::new())
}

impl Count {
    fn of(found: &Places, gold: &Places, open: &Places) -> Self {
        Self {
            right: found.intersection(gold).count(),
            wrong: found
                .iter()
                .filter(|&p| !gold.contains(p) && !open.contains(p))
                .count(),
            missing: gold.difference(found).count(),
        }
    }

    fn add(&mut self, found: bool, right: bool) {
        match (found, right) {
            (true, true) => self.right += 1,
            (true, false) => self.wrong += 1,
            (false, true) => self.missing += 1,
            (false, false) => {}
        }
    }

    fn precision(self) -> f64 {
        self.right as f64 / (self.right + self.wrong).max(1) as f64
    }

    fn recall(self) -> f64 {
        self.right as f64 / (self.right + self.missing).max(1) as f64
    }

    fn f1(self) -> f64 {
        let all = 2 * self.right + self.wrong + self.missing;
        2.0 * self.right as f64 / all.max(1) as f64
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.right += other.right;
        self.wrong += other.wrong;
        self.missing += other.missing;
    }
}

impl AddAssign for Score {
    fn add_assign(&mut self, other: Self) {
        self.links += other.links;
        self.same += other.same;
        self.certain += other.certain;
        self.marks += other.marks;
        self.shared += other.shared;
        self.flagged += other.flagged;
        self.conflicts += other.conflicts;
        self.ends += other.ends;
    }
}

impl Score {
    /// The heads of the columns, as wide as what stands below.
    pub const HEADS: &str = " link f1     p     r same_r   certain p     r mark f1     p     r shared p   conflicts found of, false sent f1";
}

impl Display for Score {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (l, c, m) = (self.links, self.certain, self.marks);
        write!(
            f,
            "{:8.3} {:5.3} {:5.3}  {:5.3}       {:5.3} {:5.3}   {:5.3} {:5.3} {:5.3}    {:5.3} {:17} {:2} {:6}   {:5.3}",
            l.f1(),
            l.precision(),
            l.recall(),
            self.same.recall(),
            c.precision(),
            c.recall(),
            m.f1(),
            m.precision(),
            m.recall(),
            self.shared.precision(),
            self.conflicts.right,
            self.conflicts.right + self.conflicts.missing,
            self.flagged.wrong,
            self.ends.f1(),
        )
    }
}
