//! Sorting by one routine for all types. The standard library writes its own out for every type and comparison, and forty of
//! them were a quarter of the engine's code; what is sorted often, or by itself alone, stays with the library.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// Sorts stably by a comparison.
pub(crate) fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    if items.len() < 2 {
        return;
    }
    let places = sorted(items.len(), &|a, b| compare(&items[a], &items[b]));
    arrange(items, places);
}

/// Sorts stably by a text in alphabetical order.
pub(crate) fn sort_by_text<T>(items: &mut [T], text: impl Fn(&T) -> &str) {
    let texts: Vec<&str> = items.iter().map(text).collect();
    let places = sorted_texts(&texts);
    arrange(items, places);
}

/// Puts items in their places, given for each place the index of the item that belongs there.
fn arrange<T>(items: &mut [T], mut places: Vec<usize>) {
    // Each cycle of places is followed once; a place that is filled leads to itself.
    for start in 0..places.len() {
        let mut at = start;
        loop {
            let from = std::mem::replace(&mut places[at], at);
            if from == start {
                break;
            }
            items.swap(at, from);
            at = from;
        }
    }
}

/// Sorts what is the same only where it cannot be told apart.
pub(crate) fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, Ord::cmp);
}

/// Sorts stably by a key.
pub(crate) fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

/// A set to which one item is added after the other; the library would sort them all first.
pub(crate) fn set<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    set.extend(items);
    set
}

/// A map, made likewise; of one key the last value counts.
pub(crate) fn map<K: Ord, V>(items: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    map.extend(items);
    map
}

/// For each place the index of the item that belongs there.
fn sorted(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..len).collect();
    sort_places(&mut places, compare);
    places
}

fn sort_places(places: &mut [usize], compare: &dyn Fn(usize, usize) -> Ordering) {
    places.sort_by(|&a, &b| compare(a, b));
}

/// As [`sorted`] for texts: by their first letters as one number with the place behind it, then those that begin alike.
fn sorted_texts(texts: &[&str]) -> Vec<usize> {
    let beginning = |text: &str| {
        let mut bytes = [0; 4];
        let len = text.len().min(bytes.len());
        bytes[..len].copy_from_slice(&text.as_bytes()[..len]);
        u64::from(u32::from_be_bytes(bytes))
    };
    let keys = (0..).zip(texts);
    let mut keys: Vec<u64> = keys.map(|(k, text)| beginning(text) << 32 | k).collect();
    keys.sort_unstable();
    let places = keys.iter().map(|key| (key & 0xFFFF_FFFF) as usize);
    let mut places: Vec<usize> = places.collect();
    let mut start = 0;
    for alike in keys.chunk_by(|a, b| a >> 32 == b >> 32) {
        let alike = &mut places[start..start + alike.len()];
        if alike.len() > 1 {
            sort_places(alike, &|a, b| texts[a].cmp(texts[b]));
        }
        start += alike.len();
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn as_the_library_sorts(items in prop::collection::vec((0..9_u8, any::<char>()), 0..40)) {
            let (mut ours, mut theirs) = (items.clone(), items);
            sort_by_key(&mut ours, |i| i.0);
            theirs.sort_by_key(|i| i.0);
            prop_assert_eq!(ours, theirs);
        }

        #[test]
        fn texts_as_the_library_sorts(texts in prop::collection::vec("[ab\0é]{0,10}", 0..40)) {
            let mut ours: Vec<(usize, String)> = texts.into_iter().enumerate().collect();
            let mut theirs = ours.clone();
            sort_by_text(&mut ours, |(_, text)| text);
            theirs.sort_by(|a, b| a.1.cmp(&b.1));
            prop_assert_eq!(ours, theirs);
        }
    }
}
