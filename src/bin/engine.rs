//! The entry point of the engine without interface: it links the library, whose exports are in embed.rs, and does nothing by
//! itself.

use article_compare as _;

fn main() {}
