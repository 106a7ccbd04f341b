//! The entry point that Trunk builds: it links the library, whose exports are in embed.rs, and does nothing by itself.

use article_compare as _;

fn main() {}
