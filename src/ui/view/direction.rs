//! Which way an article is written, by its letters: what the view puts around the text must not decide it.

use crate::locale::is_rtl;

/// Which way a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// As Latin is.
    LeftToRight,
    /// As Arabic and Hebrew are.
    RightToLeft,
}

/// The direction of a text: that of most of its letters.
#[must_use]
pub fn direction(text: &str) -> Direction {
    let letters = text.chars().filter(|c| c.is_alphabetic());
    let (rtl, all) = letters.fold((0, 0), |(rtl, all), c| {
        (rtl + usize::from(is_rtl(c)), all + 1)
    });
    if rtl * 2 > all {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    }
}

/// A direction as the `dir` attribute has it.
#[must_use]
pub fn dir(direction: Direction) -> &'static str {
    match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn most_letters_decide() {
        let check = |text: &str, expected| assert_eq!(direction(text), expected, "{text}");
        check("The port is closed.", Direction::LeftToRight);
        check("", Direction::LeftToRight);
        check("12:30, 45 %", Direction::LeftToRight);
        check("הנמל סגור", Direction::RightToLeft);
        check("المرفأ مغلق", Direction::RightToLeft);
        check("NATO: المرفأ مغلق اليوم", Direction::RightToLeft);
        check("The word مرفأ means port.", Direction::LeftToRight);
    }
}
