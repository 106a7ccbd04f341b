//! Compares two articles on one event: what both say, what only one says, and where they contradict each other.
//!
//! The modules stand in the order in which a comparison is made; nothing points up.
//!
#![doc = include_str!("../README.md")]

mod order;

pub mod locale;

pub mod text;

pub mod segment;

pub mod facts;

pub mod align;

pub mod diff;

pub mod comparison;

pub mod report;

#[cfg(feature = "json")]
pub mod wire;

#[cfg(feature = "ui")]
pub mod ui;

#[cfg(feature = "wasm")]
mod embed;

pub use comparison::Comparison;
pub use text::Article;

/// The comparison of two articles. Total: any two texts give one. Symmetric: swapping the articles swaps the sides.
#[must_use]
pub fn compare(left: &Article, right: &Article) -> Comparison {
    Comparison::of(left, right, &align::FITTED)
}
