//! Which version of the page its service worker keeps: `dist/offline.js` is told what the files of the page hash to.

use std::fs;
use std::path::PathBuf;

use sha2::{Digest, Sha256};

use crate::file;
use crate::process::Outcome;

const WORKER: &str = "dist/offline.js";
const UNKNOWN: &str = "const version = '';";

/// Writes the version into the service worker of the page as it was built.
pub fn write() -> Outcome {
    let worker = file::read(WORKER)?;
    if !worker.contains(UNKNOWN) {
        return Err(format!("{WORKER} has no place for the version"));
    }
    let version = format!("const version = '{}';", version()?);
    file::write(WORKER, &worker.replacen(UNKNOWN, &version, 1))
}

/// What the names and the contents of all files hash to, in few signs.
fn version() -> Outcome<String> {
    let broken = |error: std::io::Error| format!("dist/ cannot be read: {error}");
    let mut files: Vec<PathBuf> = fs::read_dir("dist")
        .map_err(broken)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    let mut hash = Sha256::new();
    for path in files {
        hash.update(path.to_string_lossy().as_bytes());
        hash.update(fs::read(&path).map_err(broken)?);
    }
    Ok(hash.finalize()[..8]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect())
}
