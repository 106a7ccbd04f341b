//! The comparison written out for people, in a language of the interface: as plain text, Markdown, a table for spreadsheets, and a page that opens offline.

pub(crate) mod blocks;
mod citation;
mod csv;
#[cfg(test)]
mod example;
mod html;
mod label;
mod markdown;
pub(crate) mod published;
mod snippet;
mod synopsis;
mod text;

pub use citation::citation;
pub use csv::csv;
pub use html::html;
pub use label::{kind, letter, shown as legible, sign};
pub use markdown::markdown;
pub use snippet::snippet;
pub use synopsis::{synopsis_csv, synopsis_markdown};
pub use text::{summary, text};
