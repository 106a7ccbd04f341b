//! The start of a text on one line, for where there is little room.

use crate::report::legible;

/// A text on one line, cut behind so many characters.
#[must_use]
pub fn excerpt(text: &str, most: usize) -> String {
    let line = legible(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    match line.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_start_of_a_text() {
        assert_eq!(excerpt("one\n two three", 7), "one two…");
        assert_eq!(excerpt("one two", 7), "one two");
        assert_eq!(excerpt("no\u{202e}eno", 80), "no⟨U+202E⟩eno");
    }
}
