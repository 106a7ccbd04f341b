//! The folder of the user where tools are kept that took long to build, so that every clone finds them.

use std::path::PathBuf;

use crate::process::Outcome;

/// The folder of one tool in one version; it may not be there yet.
pub fn folder(tool: &str) -> Outcome<PathBuf> {
    let caches = if cfg!(windows) {
        variable("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        variable("HOME").map(|home| home.join("Library/Caches"))
    } else {
        variable("XDG_CACHE_HOME").or_else(|| Some(variable("HOME")?.join(".cache")))
    };
    caches
        .map(|folder| folder.join("article-compare").join(tool))
        .ok_or_else(|| "there is no folder for tools: set HOME to your home folder".to_owned())
}

fn variable(name: &str) -> Option<PathBuf> {
    std::env::var_os(name)
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
}
