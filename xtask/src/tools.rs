//! What building the page needs: the WebAssembly target, Trunk, wasm-bindgen and wasm-opt; each is set up where it is
//! missing, and says so first.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cache;
use crate::process::{self, NPM, Outcome};

const TARGET: &str = "wasm32-unknown-unknown";
const TRUNK: &str = "0.22.1";
const BINARYEN: &str = "132.0.0";

/// The package that builds the command line of wasm-bindgen.
const WASM_BINDGEN: &str = "xtask/wasm-bindgen";

/// The programs that build the page.
pub struct Tools {
    /// Trunk itself.
    pub trunk: PathBuf,
    /// The folder that holds `wasm-bindgen`, for Trunk's search path.
    pub bindgen: PathBuf,
}

/// The tools for the page, set up where they are missing.
pub fn tools() -> Outcome<Tools> {
    target()?;
    Ok(Tools {
        trunk: trunk()?,
        bindgen: wasm_bindgen()?,
    })
}

/// Makes sure that Rust can compile to WebAssembly.
fn target() -> Outcome {
    let there = process::answer("rustc", &["--print", "target-libdir", "--target", TARGET])
        .is_some_and(|folder| Path::new(&folder).is_dir());
    if there {
        return Ok(());
    }
    println!("Adding Rust's WebAssembly target (less than a minute) …");
    process::run(Command::new("rustup").args(["target", "add", TARGET])).map_err(|line| {
        format!("{line}\nRust's target {TARGET} is missing: add it with `rustup target add {TARGET}`, or as your system installs it")
    })
}

fn trunk() -> Outcome<PathBuf> {
    let folder = cache::folder(&format!("trunk-{TRUNK}"))?;
    let program = program(&folder, "trunk");
    if !program.is_file() {
        println!("Building Trunk {TRUNK}, once for all clones (about 10 minutes on two cores) …");
        let mut install = install(&folder);
        install.args(["--ignore-rust-version", "--no-default-features"]);
        install.args(["--features", "rustls", "trunk", "--version", TRUNK]);
        // Its own release profile takes several times as long, and makes it no quicker to use.
        install.env("CARGO_PROFILE_RELEASE_LTO", "off");
        install.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
        install.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
        install.env("CARGO_PROFILE_RELEASE_DEBUG", "0");
        built(&folder, &mut install)?;
    }
    Ok(program)
}

fn wasm_bindgen() -> Outcome<PathBuf> {
    let version = wasm_bindgen_version()?;
    let folder = cache::folder(&format!("wasm-bindgen-{version}"))?;
    if !program(&folder, "wasm-bindgen").is_file() {
        println!(
            "Building wasm-bindgen {version}, once for all clones (about 3 minutes on two cores) …"
        );
        let mut install = install(&folder);
        install.args(["--path", WASM_BINDGEN]);
        built(&folder, &mut install)?;
    }
    Ok(folder.join("bin"))
}

/// The one version of wasm-bindgen: what the library is built with, the command line must be too.
fn wasm_bindgen_version() -> Outcome<String> {
    let read = |file: &str| {
        fs::read_to_string(file).map_err(|error| format!("{file} cannot be read: {error}"))
    };
    let lock = read("Cargo.lock")?;
    let library = between(&lock, "name = \"wasm-bindgen\"\nversion = \"", "\"");
    let manifest = read(&format!("{WASM_BINDGEN}/Cargo.toml"))?;
    let program = between(&manifest, "wasm-bindgen-cli = { version = \"=", "\"");
    match (library, program) {
        (Some(library), Some(program)) if library == program => Ok(library.to_owned()),
        (library, program) => Err(format!(
            "wasm-bindgen is {} in Cargo.lock but {} in {WASM_BINDGEN}/Cargo.toml: they must be the same version",
            library.unwrap_or("missing"),
            program.unwrap_or("missing"),
        )),
    }
}

/// Makes a WebAssembly file smaller in place, if npm is there to fetch wasm-opt.
pub fn optimize(wasm: &Path) -> Outcome {
    if process::answer(NPM, &["--version"]).is_none() {
        println!(
            "npm is missing, so wasm-opt is left out: the page works, its WebAssembly is about a tenth larger"
        );
        return Ok(());
    }
    let folder = cache::folder(&format!("binaryen-{BINARYEN}"))?;
    let program = folder.join("node_modules/binaryen/bin/wasm-opt");
    if !program.is_file() {
        println!("Fetching wasm-opt (Binaryen {BINARYEN}), once for all clones (seconds) …");
        fs::create_dir_all(&folder)
            .map_err(|error| format!("{} cannot be made: {error}", folder.display()))?;
        let package = format!("binaryen@{BINARYEN}");
        process::run(
            Command::new(NPM)
                .args([
                    "install",
                    "--no-save",
                    "--no-audit",
                    "--no-fund",
                    "--ignore-scripts",
                ])
                .args(["--loglevel=error", "--prefix"])
                .arg(&folder)
                .arg(package),
        )?;
    }
    println!("Making the WebAssembly smaller (less than a minute) …");
    process::run(
        Command::new("node")
            .arg(program)
            // What lies below address 1024 is the far end of the stack: no offset leads there.
            .args(["-Oz", "--low-memory-unused", "-Oz"])
            .arg(wasm)
            .arg("-o")
            .arg(wasm),
    )
}

/// The command that installs a tool into its folder; what it compiles on the way stands beside it.
fn install(folder: &Path) -> Command {
    let mut cargo = process::cargo();
    cargo.args(["install", "--locked", "--root"]).arg(folder);
    cargo.arg("--target-dir").arg(folder.join("target"));
    cargo
}

/// Runs an installation and clears away what it needed on the way. If it is stopped, the next one goes on from there.
fn built(folder: &Path, install: &mut Command) -> Outcome {
    process::run(install)?;
    let _ = fs::remove_dir_all(folder.join("target"));
    Ok(())
}

fn program(folder: &Path, name: &str) -> PathBuf {
    folder
        .join("bin")
        .join(name)
        .with_extension(std::env::consts::EXE_EXTENSION)
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let rest = &text[text.find(before)? + before.len()..];
    Some(&rest[..rest.find(after)?])
}
