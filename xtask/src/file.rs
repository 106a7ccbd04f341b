//! Reading, writing and copying text files; whatever goes wrong becomes one line.

use std::fs;

use crate::process::Outcome;

/// What stands in a file.
pub fn read(file: &str) -> Outcome<String> {
    fs::read_to_string(file).map_err(|error| format!("{file} cannot be read: {error}"))
}

/// Writes a file, over one that is there.
pub fn write(file: &str, content: &str) -> Outcome {
    fs::write(file, content).map_err(|error| format!("{file} cannot be written: {error}"))
}

/// Copies a file.
pub fn copy(from: &str, to: &str) -> Outcome {
    fs::copy(from, to)
        .map(|_| ())
        .map_err(|error| format!("{from} cannot be copied to {to}: {error}"))
}
