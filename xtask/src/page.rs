//! Building the page and serving it.

use std::net::TcpListener;
use std::path::Path;
use std::process::Command;

use crate::file;
use crate::offline;
use crate::package;
use crate::process::{self, Outcome};
use crate::sizes;
use crate::standalone;
use crate::tools::{self, Tools};

/// The port that is served on, if nobody else has it.
const PORT: u16 = 8080;

/// Builds the page for release, in `dist`.
pub fn build() -> Outcome {
    release(&ready()?)?;
    println!("The page is in dist/; any web server can serve the folder, under any path.");
    println!("standalone.html there is the whole page in one file.");
    println!("The npm package is in {}/.", package::PACKAGE);
    Ok(())
}

/// Builds the page for release, with tools that are ready.
pub fn release(tools: &Tools) -> Outcome {
    println!("Building the page for release (about 3 minutes the first time) …");
    process::run(trunk(tools, "build").arg("--release"))?;
    tools::optimize(Path::new("dist/widget_bg.wasm"))?;
    // Trunk's own mark, not to be shipped.
    let _ = std::fs::remove_file("dist/.trunk-lock");
    println!("Building the engine without the page (about 2 minutes the first time) …");
    package::engine(tools)?;
    package::npm()?;
    standalone::write("dist")?;
    offline::write()?;
    sizes::check()
}

/// The properties that Yew sets on elements and events of the page, and what they are called instead: a page that is
/// itself made with Yew would take ours for its own, and clicks inside the widget for clicks on its buttons.
const YEW: [&str; 3] = ["subtree_id", "subtree_cache_key", "listener_id"];

/// Finishes what Trunk has just built, and is called by it: those properties get names of our own, and while somebody works on
/// the page it gets all that belongs to it, as `release` gives it later. There its service worker knows no version, so that
/// it keeps nothing that may have changed.
pub fn finish() -> Outcome {
    let folder = std::env::var("TRUNK_STAGING_DIR").map_err(|_| "this is for Trunk to call")?;
    names(&format!("{folder}/widget.js"))?;
    if std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "debug") {
        package::quick_engine(&folder)?;
        standalone::write(&folder)?;
    }
    Ok(())
}

fn names(file: &str) -> Outcome {
    let mut script = file::read(file)?;
    for name in YEW {
        let theirs = format!(".__yew_{name}");
        if script.matches(&theirs).count() != 2 {
            return Err(format!(
                "{theirs} is not read and written once in widget.js, as it was by Yew 0.23: see what Yew sets now"
            ));
        }
        script = script.replace(&theirs, &format!(".__article_compare_{name}"));
    }
    file::write(file, &script)
}

/// Builds the page, serves it on this machine alone, and builds it again when its sources change. Ends when it is stopped.
pub fn serve() -> Outcome {
    let tools = ready()?;
    let port = free_port()?;
    println!("Building the page (about 2 minutes the first time, seconds later) …");
    println!(
        "It will be at http://127.0.0.1:{port}/ and is built again after every change; Ctrl+C ends it."
    );
    let mut serve = trunk(&tools, "serve");
    serve.args(["--port", &port.to_string()]);
    if has_browser() {
        serve.arg("--open");
    }
    replace(&mut serve)
}

/// The tools and the sources of all dependencies, so that Trunk itself needs no network.
pub fn ready() -> Outcome<Tools> {
    let tools = tools::tools()?;
    process::run(process::cargo().args([
        "fetch",
        "--quiet",
        "--target",
        "wasm32-unknown-unknown",
    ]))?;
    Ok(tools)
}

fn trunk(tools: &Tools, command: &str) -> Command {
    let mut trunk = Command::new(&tools.trunk);
    trunk.args([command, "--offline"]);
    trunk.env("PATH", process::path_with(&tools.bindgen));
    trunk.env("TRUNK_SKIP_VERSION_CHECK", "true");
    trunk
}

/// The usual port, or any that is free.
fn free_port() -> Outcome<u16> {
    [PORT, 0]
        .iter()
        .find_map(|&port| {
            TcpListener::bind(("127.0.0.1", port))
                .ok()?
                .local_addr()
                .ok()
        })
        .map(|address| address.port())
        .ok_or_else(|| "no port of 127.0.0.1 can be served on".to_owned())
}

/// Whether there is a screen with somebody before it.
fn has_browser() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let screen =
        cfg!(any(windows, target_os = "macos")) || set("DISPLAY") || set("WAYLAND_DISPLAY");
    screen && !set("CI")
}

/// Lets another program take this one's place, so that whoever ends this one ends the other.
#[cfg(unix)]
fn replace(command: &mut Command) -> Outcome {
    use std::os::unix::process::CommandExt;
    Err(format!("Trunk did not start: {}", command.exec()))
}

#[cfg(not(unix))]
fn replace(command: &mut Command) -> Outcome {
    process::run(command)
}
