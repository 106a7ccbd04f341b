//! The JSON form of a comparison; its offsets are UTF-16 code units.
