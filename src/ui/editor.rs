//! The editors: two texts to type, paste or drop.
