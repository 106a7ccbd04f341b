//! Every check there is, one after the other; the first that fails ends the run, and the last lines say what was counted.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::chromium;
use crate::page;
use crate::process::{self, NPM, Outcome};

/// The library for JavaScript, without the tests, which run natively.
const WASM: [&str; 7] = [
    "--target",
    "wasm32-unknown-unknown",
    "--features",
    "ui",
    "--lib",
    "--bins",
    "--locked",
];

const BROWSER_TESTS: &str = "tests/browser";
const PACKAGE_TESTS: &str = "tests/package";

/// Runs everything.
pub fn test() -> Outcome {
    let started = Instant::now();
    // Set up first, so that what is missing is said at once and not after all else.
    let tools = step("tools", page::ready)?;
    let chromium = step("browser", browser)?;
    step("formatting", || cargo(&["fmt", "--all", "--check"]))?;
    step("lints of the core alone", || clippy(&["--lib"]))?;
    step("lints of all targets", || {
        let features = "article_compare/json,xtask/lexicon,xtask/fit";
        clippy(&["--workspace", "--all-targets", "--features", features])
    })?;
    step("lints for the browser", || clippy(&WASM))?;
    let native = step("tests", || {
        let mut cargo = process::cargo();
        process::lines(cargo.args(["test", "--workspace", "--features", "article_compare/ui"]))
    })?;
    step("page for release", || page::release(&tools))?;
    step("example for release", || {
        cargo(&[
            "build",
            "--release",
            "--example",
            "compare",
            "--features",
            "json",
        ])
    })?;
    let browser = step("browser tests", || browser_tests(&chromium))?;
    let package = step("package tests", || package_tests(&chromium))?;
    step("quality", || {
        quality();
        Ok(())
    })?;
    println!("\nEverything passed, in {}.", minutes(started));
    for line in native
        .iter()
        .filter(|line| line.starts_with("test result:"))
    {
        println!("{line}");
    }
    for lines in [browser, package] {
        println!("{}", lines.last().map_or("", String::as_str));
    }
    Ok(())
}

/// Does one part of the run; says so before and how long it took after.
fn step<T>(name: &str, act: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    println!("\n── {name}");
    let started = Instant::now();
    let done = act().map_err(|line| format!("\nFAILED: {name}: {line}"))?;
    println!("── {name}: done in {}", minutes(started));
    Ok(done)
}

fn minutes(started: Instant) -> String {
    let seconds = started.elapsed().as_secs_f64();
    if seconds < 60.0 {
        format!("{seconds:.1} s")
    } else {
        format!(
            "{:.0} min {:02.0} s",
            (seconds / 60.0).floor(),
            (seconds % 60.0).floor()
        )
    }
}

fn cargo(arguments: &[&str]) -> Outcome {
    process::run(process::cargo().args(arguments))
}

fn clippy(arguments: &[&str]) -> Outcome {
    let mut cargo = process::cargo();
    process::run(
        cargo
            .arg("clippy")
            .args(arguments)
            .args(["--", "-D", "warnings"]),
    )
}

/// Chromium and the packages of the tests that drive it.
fn browser() -> Outcome<PathBuf> {
    let program = chromium::chromium()?;
    for tests in [BROWSER_TESTS, PACKAGE_TESTS] {
        packages(Path::new(tests))?;
    }
    Ok(program)
}

/// Installs the packages that the lock file of a folder names, if they are not there.
fn packages(folder: &Path) -> Outcome {
    let installed = folder.join("node_modules/.package-lock.json");
    let when = |file: &Path| file.metadata().and_then(|data| data.modified()).ok();
    let lock = folder.join("package-lock.json");
    if when(&installed).is_some_and(|made| when(&lock).is_none_or(|lock| lock <= made)) {
        return Ok(());
    }
    println!(
        "Installing the packages of {} (seconds) …",
        folder.display()
    );
    let mut npm = Command::new(NPM);
    npm.args([
        "ci",
        "--no-audit",
        "--no-fund",
        "--ignore-scripts",
        "--loglevel=error",
    ]);
    process::run(npm.current_dir(folder))
}

/// The lines that the browser tests print, the last of them their totals.
fn browser_tests(chromium: &Path) -> Outcome<Vec<String>> {
    let mut node = Command::new("node");
    node.args([
        "--test",
        "--test-concurrency=1",
        "--test-reporter=./reporter.js",
    ]);
    node.args([
        "page.test.js",
        "element.test.js",
        "host.test.js",
        "frame.test.js",
        "look.test.js",
        "export.test.js",
        "same.test.js",
        "hostile.test.js",
        "offline.test.js",
        "gallery.test.js",
        "shelf.test.js",
        "memory.test.js",
        "keyboard.test.js",
        "access.test.js",
        "languages.test.js",
    ]);
    node.env("CHROME", chromium).env("COMPARE", example()?);
    process::lines(node.current_dir(BROWSER_TESTS))
}

/// Likewise of the tests of the npm package.
fn package_tests(chromium: &Path) -> Outcome<Vec<String>> {
    let mut node = Command::new("node");
    node.args([
        "--test",
        "--test-reporter=../browser/reporter.js",
        "package.test.js",
    ]);
    node.env("CHROME", chromium);
    process::lines(node.current_dir(PACKAGE_TESTS))
}

/// The native program that compares two files, as it was built for release.
fn example() -> Outcome<PathBuf> {
    let folder = process::target().join("release/examples");
    let program = format!("compare{}", std::env::consts::EXE_SUFFIX);
    std::path::absolute(folder.join(program)).map_err(|e| e.to_string())
}

/// Prints how well the comparison does on annotated articles, where there are any. It judges nothing.
fn quality() {
    let folder = Path::new("../shared/quality");
    let python = process::find(&["python3", "python"]);
    let (true, Some(python), Ok(example)) = (folder.join("score.py").is_file(), python, example())
    else {
        println!("left out: there are no annotated articles here, or no Python");
        return;
    };
    let mut score = Command::new(python);
    score
        .arg(folder.join("score.py"))
        .arg(folder.join("gold.json"))
        .arg("--");
    score.arg(example).arg("--json");
    if let Err(line) = process::run(&mut score) {
        println!("no figures: {line}");
    }
}
