//! The browser that the tests drive; installed by the system's package manager where that is ours to do.

use std::path::PathBuf;
use std::process::Command;

use crate::process::{self, Outcome};

const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

const PLACES: [&str; 3] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
];

/// A Chromium or Chrome: the one that CHROME names, one of this system, or one just installed as root or in CI.
pub fn chromium() -> Outcome<PathBuf> {
    if let Some(program) = found() {
        return Ok(program);
    }
    let root = process::answer("id", &["-u"]).is_some_and(|id| id == "0");
    let ci = std::env::var_os("CI").is_some_and(|value| !value.is_empty());
    if process::find(&["apt-get"]).is_some() && (root || ci) {
        println!("Installing Chromium for the browser tests (about a minute) …");
        apt(root, &["update"])?;
        apt(
            root,
            &["install", "--yes", "--no-install-recommends", "chromium"],
        )?;
    }
    found().ok_or_else(|| {
        "Chromium is missing: install it with `sudo apt-get install chromium`, or as your system does, or set CHROME to its path".to_owned()
    })
}

fn found() -> Option<PathBuf> {
    let named = std::env::var_os("CHROME").map(PathBuf::from);
    named
        .filter(|program| program.is_file())
        .or_else(|| process::find(&NAMES))
        .or_else(|| {
            PLACES
                .iter()
                .map(PathBuf::from)
                .find(|program| program.is_file())
        })
}

fn apt(root: bool, arguments: &[&str]) -> Outcome {
    let mut apt = Command::new(if root { "apt-get" } else { "sudo" });
    if !root {
        // Without a password or not at all: nobody is there to type one.
        apt.args(["--non-interactive", "apt-get"]);
    }
    process::run(
        apt.arg("--quiet")
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive"),
    )
}
