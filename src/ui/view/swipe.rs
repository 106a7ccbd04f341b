//! Swiping from tab to tab: what counts as a swipe, and where it leads; knows no browser.

use super::state::Tab;
use crate::text::Side;

/// The tabs from start to end.
pub const TABS: [Tab; 3] = [
    Tab::Article(Side::Left),
    Tab::Article(Side::Right),
    Tab::Facts,
];

/// At least so far must a finger go: CSS pixels.
const FAR: f64 = 56.0;

/// At least so many times farther along the line than across it.
const STRAIGHT: f64 = 2.0;

/// Where a finger leads that went `along` and `across` CSS pixels, `along` counted toward the start of the line: one
/// tab on for a swipe that way, one back for the other; nowhere at the ends, or if it is no swipe.
#[must_use]
pub fn swiped(tab: Tab, along: f64, across: f64) -> Option<Tab> {
    if along.abs() < FAR || along.abs() < across.abs() * STRAIGHT {
        return None;
    }
    let at = TABS.iter().position(|t| *t == tab)?;
    let to = if along > 0.0 {
        at.checked_add(1)
    } else {
        at.checked_sub(1)
    };
    TABS.get(to?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_swipe_goes_one_tab_and_stops_at_the_ends() {
        let [a, b, facts] = TABS;
        assert_eq!(swiped(a, 80.0, 10.0), Some(b));
        assert_eq!(swiped(b, 80.0, -30.0), Some(facts));
        assert_eq!(swiped(facts, 80.0, 0.0), None);
        assert_eq!(swiped(facts, -80.0, 0.0), Some(b));
        assert_eq!(swiped(a, -80.0, 0.0), None);
    }

    #[test]
    fn scrolling_and_tapping_are_no_swipes() {
        let [a, ..] = TABS;
        assert_eq!(swiped(a, 30.0, 0.0), None);
        assert_eq!(swiped(a, 80.0, 60.0), None);
        assert_eq!(swiped(a, 5.0, 300.0), None);
    }
}
