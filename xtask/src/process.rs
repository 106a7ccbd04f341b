//! Running other programs; whatever goes wrong becomes one line that says what to do.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Nothing, or the line that says why not.
pub type Outcome<T = ()> = Result<T, String>;

/// npm is a script, and Windows wants its ending.
pub const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// The cargo that runs this program.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The folder that Cargo builds into.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from)
}

/// Runs a program to its end; it writes where this one writes.
pub fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|error| missing(command, &error))?;
    if status.success() {
        Ok(())
    } else {
        Err(failed(command))
    }
}

/// Runs a program to its end, shows what it writes and gives it back line by line.
pub fn lines(command: &mut Command) -> Outcome<Vec<String>> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| missing(command, &error))?;
    let mut lines = Vec::new();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            let _ = writeln!(std::io::stdout(), "{line}");
            lines.push(line);
        }
    }
    match child.wait() {
        Ok(status) if status.success() => Ok(lines),
        _ => Err(failed(command)),
    }
}

/// What a program writes, without its last line end; nothing if it is not there or fails.
pub fn answer(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program)
        .args(arguments)
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim_end().to_owned())
}

/// The first of these programs that stands on the path.
pub fn find(programs: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<_> = std::env::split_paths(&path).collect();
    programs
        .iter()
        .flat_map(|program| folders.iter().map(move |folder| folder.join(program)))
        .map(|file| file.with_extension(std::env::consts::EXE_EXTENSION))
        .find(|file| file.is_file())
}

/// The search path with a folder before all others.
pub fn path_with(folder: &Path) -> std::ffi::OsString {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(folder.to_owned()).chain(std::env::split_paths(&path));
    std::env::join_paths(folders).unwrap_or(path)
}

fn failed(command: &Command) -> String {
    format!("this failed: {}", written(command))
}

fn missing(command: &Command, error: &std::io::Error) -> String {
    let program = name(command.get_program());
    if error.kind() != ErrorKind::NotFound {
        return format!("{program} did not start: {error}");
    }
    let hint = match program.as_str() {
        "cargo" | "rustup" => "install Rust from https://rustup.rs",
        "node" | "npm" => "install Node.js 20 or later from https://nodejs.org",
        _ => "install it with the package manager of your system",
    };
    format!("{program} is missing: {hint}")
}

/// The command as a person would type it.
fn written(command: &Command) -> String {
    std::iter::once(name(command.get_program()))
        .chain(command.get_args().map(|a| a.to_string_lossy().into_owned()))
        .collect::<Vec<_>>()
        .join(" ")
}

fn name(program: &OsStr) -> String {
    Path::new(program)
        .file_stem()
        .unwrap_or(program)
        .to_string_lossy()
        .into_owned()
}
