//! The engine without interface, beside the page, and the npm package in `dist/npm`: the engine, the element, their types.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::file;
use crate::process::{self, Outcome};
use crate::tools::{self, Tools};

const TARGET: &str = "wasm32-unknown-unknown";

/// Where the package is written.
pub const PACKAGE: &str = "dist/npm";

/// What the package has of the built page, beside what stands in `www/npm` for it alone.
const SHARED: [&str; 10] = [
    "compare.js",
    "engine.js",
    "engine_bg.wasm",
    "article-compare.js",
    "address.js",
    "files.js",
    "live.js",
    "look.css",
    "widget.js",
    "widget_bg.wasm",
];

/// What the package has of the project's own folder.
const LEGAL: [&str; 3] = ["LICENSE-APACHE", "LICENSE-MIT", "NOTICE"];

/// Builds the engine for release, into `dist`.
pub fn engine(tools: &Tools) -> Outcome {
    built(&tools.bindgen.join("wasm-bindgen"), "page", "wasm", "dist")?;
    tools::optimize(Path::new("dist/engine_bg.wasm"))
}

/// Builds the engine while somebody works on the page, into a folder: from the library as the page has just built it, so that
/// it takes a second or two. For Trunk, which finds wasm-bindgen on its search path.
pub fn quick_engine(folder: &str) -> Outcome {
    built(Path::new("wasm-bindgen"), "page-dev", "ui", folder)
}

/// The engine as a module, and the script that loads it.
fn built(bindgen: &Path, profile: &str, features: &str, folder: &str) -> Outcome {
    let build = ["build", "--locked", "--bin", "engine", "--target", TARGET];
    let of = ["--profile", profile, "--features", features];
    process::run(process::cargo().args(build).args(of))?;
    let wasm = process::target().join(TARGET).join(profile);
    process::run(
        Command::new(bindgen)
            .args(["--target", "web", "--out-dir", folder])
            .arg(wasm.join("engine.wasm")),
    )?;
    // The types of what only the script beside it calls.
    let _ = fs::remove_file(format!("{folder}/engine_bg.wasm.d.ts"));
    file::copy("www/compare.js", &format!("{folder}/compare.js"))
}

/// Writes the npm package from the page and the engine as they were built.
pub fn npm() -> Outcome {
    let _ = fs::remove_dir_all(PACKAGE);
    fs::create_dir_all(PACKAGE).map_err(|error| format!("{PACKAGE} cannot be made: {error}"))?;
    for name in SHARED {
        file::copy(&format!("dist/{name}"), &format!("{PACKAGE}/{name}"))?;
    }
    for name in LEGAL {
        file::copy(name, &format!("{PACKAGE}/{name}"))?;
    }
    let entries = fs::read_dir("www/npm").map_err(|error| format!("www/npm: {error}"))?;
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        file::copy(&format!("www/npm/{name}"), &format!("{PACKAGE}/{name}"))?;
    }
    let types = interfaces(&file::read("dist/engine.d.ts")?);
    file::write(&format!("{PACKAGE}/comparison.d.ts"), &types)?;
    let manifest = file::read("www/npm/package.json")?;
    let version = format!("\"version\": \"{}\"", version(&file::read("Cargo.toml")?)?);
    let manifest = manifest.replace("\"version\": \"0.0.0\"", &version);
    file::write(&format!("{PACKAGE}/package.json"), &manifest)
}

/// Of the types that wasm-bindgen wrote those of the comparison, by name: without what its own script exports besides, which
/// speaks of types that only browsers have.
fn interfaces(types: &str) -> String {
    let name = |block: &&str| {
        let code = block.lines().find(|line| line.starts_with("export "))?;
        let mut words = code.split(' ').skip(1);
        let of_data = match words.next()? {
            "interface" => true,
            "type" => code.contains("= \""),
            _ => false,
        };
        let name = words.next()?;
        (of_data && !name.starts_with("Init")).then(|| name.to_owned())
    };
    let mut blocks: Vec<_> = types
        .split("\n\n")
        .filter_map(|block| Some((name(&block)?, block)))
        .collect();
    blocks.sort();
    let text = blocks
        .iter()
        .map(|(_, block)| block[block.find("/**").unwrap_or(0)..].trim_end());
    text.collect::<Vec<_>>().join("\n\n") + "\n"
}

fn version(manifest: &str) -> Outcome<&str> {
    manifest
        .lines()
        .find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'))
        .ok_or_else(|| "Cargo.toml names no version".to_owned())
}

#[cfg(test)]
mod tests {
    use super::interfaces;

    #[test]
    fn of_the_types_those_of_the_comparison_are_kept() {
        let given = "/* tslint:disable */\n/**\n * Two.\n */\nexport interface Two {\n    /**\n     * Its first.\n     */\n    first: One;\n}\n\n\
                     export type One = \"a\" | \"b\";\n\n\n/**\n * Compares.\n */\nexport function compare(): Two;\n\n\
                     export type InitInput = Response;\n\nexport interface InitOutput {\n}\n";
        let kept = "export type One = \"a\" | \"b\";\n\n/**\n * Two.\n */\nexport interface Two {\n    /**\n     * Its first.\n     */\n    first: One;\n}\n";
        assert_eq!(interfaces(given), kept);
    }
}
