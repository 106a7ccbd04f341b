//! Pairs of numbers in one, which sort as the pairs do and quicker.

/// Two numbers below 2³² as one, the first in its upper half.
pub(super) fn pair(first: usize, second: usize) -> u64 {
    (first as u64) << 32 | second as u64
}

/// The two numbers of a pair.
pub(super) fn parted(pair: u64) -> (usize, usize) {
    ((pair >> 32) as usize, (pair & 0xFFFF_FFFF) as usize)
}
