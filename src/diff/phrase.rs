//! Phrases: verbs with a small word that together mean what another verb does ("call off" is to cancel); written by hand.

/// The verb that a phrase stands for, given the stem of its verb and the word after it.
pub(super) fn meaning(stem: &str, next: &str) -> Option<&'static str> {
    // Most words are none of them, which their lengths tell.
    if !SMALL.contains(&next) || stem.len() > LONGEST {
        return None;
    }
    let found = PHRASES.binary_search_by(|(verb, small, _)| (*verb, *small).cmp(&(stem, next)));
    found.ok().map(|at| PHRASES[at].2)
}

/// The verb that a word stands for after another: what "is left" remains.
pub(super) fn after(before: &str, word: &str) -> Option<&'static str> {
    let is = matches!(before, "is" | "are" | "was" | "were" | "be");
    (word == "left" && is).then_some("remain")
}

/// The small words.
#[rustfmt::skip]
const SMALL: &[&str] = &[
    "in", "on", "up", "off", "out", "back", "away", "down", "free", "over", "ahead", "aside", "office", "against", "forward",
    "through",
];

/// The length of the longest verb.
const LONGEST: usize = 5;

/// Stem of the verb, small word, the verb meant; in order.
#[rustfmt::skip]
const PHRASES: &[(&str, &str, &str)] = &[
    ("break", "down", "fail"), ("break", "off", "end"), ("break", "up", "separate"), ("bring", "forward", "advance"),
    ("call", "back", "recall"), ("call", "off", "cancel"), ("carry", "on", "continue"), ("close", "down", "shut"),
    ("come", "down", "fall"), ("come", "forward", "report"), ("get", "away", "escape"), ("give", "up", "abandon"),
    ("go", "ahead", "proceed"), ("go", "down", "fall"), ("go", "off", "ring"), ("go", "up", "rise"),
    ("hand", "over", "surrender"), ("hold", "off", "postpone"), ("keep", "on", "continue"), ("lay", "off", "dismiss"),
    ("play", "down", "minimize"), ("pull", "down", "demolish"), ("pull", "out", "withdraw"),
    ("put", "off", "postpone"), ("run", "away", "flee"), ("send", "back", "return"), ("set", "free", "release"),
    ("shut", "down", "close"), ("stay", "away", "abstain"), ("stay", "out", "abstain"), ("step", "aside", "resign"),
    ("step", "down", "resign"), ("step", "in", "intervene"), ("swear", "in", "inaugurate"), ("take", "office", "inaugurate"), ("take", "over", "succeed"), ("throw", "out", "reject"),
    ("turn", "away", "refuse"), ("turn", "down", "reject"), ("turn", "up", "attend"), ("vote", "against", "dissent"),
    ("vote", "down", "reject"), ("wave", "through", "approve"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_order() {
        assert!(PHRASES.is_sorted_by_key(|(verb, small, _)| (*verb, *small)));
        for (verb, small, _) in PHRASES {
            assert!(
                verb.len() <= LONGEST && SMALL.contains(small),
                "{verb} {small}"
            );
        }
        assert_eq!(meaning("call", "off"), Some("cancel"));
        assert_eq!(meaning("call", "up"), None);
    }
}
