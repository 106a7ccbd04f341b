//! Reads the sources and holds them to the project's rules of structure; each broken rule is named with its file.

use std::fs;
use std::path::{Path, PathBuf};

/// The stages in the order in which a comparison is made and shown; each may use those before it.
const STAGES: [&str; 11] = [
    "locale",
    "text",
    "segment",
    "facts",
    "align",
    "diff",
    "comparison",
    "report",
    "wire",
    "ui",
    "embed",
];

/// What the crate's root passes on, and the stage that it comes from.
const ROOT: [(&str, &str); 3] = [
    ("Article", "text"),
    ("Comparison", "comparison"),
    ("compare", "comparison"),
];

/// Ways to turn text into markup or code.
const SINKS: [&str; 14] = [
    "innerHTML=",
    "innerHTML+=",
    "outerHTML=",
    "insertAdjacentHTML",
    "createContextualFragment",
    "parseFromString",
    "document.write",
    "srcdoc",
    "eval(",
    "newFunction(",
    "set_inner_html",
    "set_outer_html",
    "insert_adjacent_html",
    "from_html_unchecked",
];

#[test]
fn nothing_points_up() {
    let mut broken = Vec::new();
    for (file, source) in sources("src", &["rs"]) {
        let Some(stage) = stage_of(&file) else {
            continue;
        };
        for used in stages_used(&source) {
            if used > stage {
                broken.push(format!("{}: uses {}", file.display(), STAGES[used]));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_file_opens_with_its_sentence() {
    let mut broken = Vec::new();
    let rust = ["src", "tests", "benches", "examples", "xtask"]
        .iter()
        .flat_map(|folder| sources(folder, &["rs"]));
    let web = ["www", "tests/browser", "tests/package"]
        .iter()
        .flat_map(|folder| sources(folder, &["js", "css"]));
    for (file, source) in rust.chain(web) {
        let opening = match file.extension().and_then(|e| e.to_str()) {
            Some("rs") => "//! ",
            Some("js") => "// ",
            _ => "/* ",
        };
        if !source.starts_with(opening) {
            broken.push(file.display().to_string());
        }
    }
    assert!(
        broken.is_empty(),
        "no opening sentence in\n{}",
        broken.join("\n")
    );
}

#[test]
fn the_edge_to_javascript_stands_in_one_file() {
    let broken = files_with(&sources("src", &["rs"]), |code| {
        code.contains("#[wasm_bindgen")
    });
    assert_eq!(broken, ["src/embed.rs"]);
}

#[test]
fn modules_stand_beside_their_folders() {
    for (file, _) in sources("src", &["rs"]) {
        assert!(!file.ends_with("mod.rs"), "{}", file.display());
    }
}

#[test]
fn no_text_becomes_markup_or_code() {
    let mut all = sources("src", &["rs"]);
    all.extend(sources("www", &["js", "html"]));
    let broken = files_with(&all, |code| {
        let dense: String = code.split_whitespace().collect();
        SINKS.iter().any(|sink| dense.contains(sink))
    });
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn imports_are_found_however_they_are_written() {
    let check = |source: &str, expected: &[&str]| {
        let found: Vec<_> = stages_used(source).iter().map(|&i| STAGES[i]).collect();
        assert_eq!(found, expected, "{source}");
    };
    check("use crate::text::Span;", &["text"]);
    check(
        "use crate::{Comparison, diff, facts::{Fact, Kind}};",
        &["comparison", "diff", "facts"],
    );
    check(
        "use crate::{\n    align,\n    wire::form as json,\n};",
        &["align", "wire"],
    );
    check("let found = crate::compare(a, b);", &["comparison"]);
    check("use super::super::ui::App;", &["ui"]);
    check("use super::*;", &[]);
    check("// crate::embed is where JavaScript begins", &[]);
    check("use crate::facts::{self, value};", &["facts"]);
}

/// The stage of a file below src; none for the crate's root and the entry points.
fn stage_of(file: &Path) -> Option<usize> {
    let inside = file.strip_prefix("src").ok()?;
    let first = inside.components().next()?.as_os_str().to_str()?;
    STAGES
        .iter()
        .position(|stage| *stage == first.trim_end_matches(".rs"))
}

/// The stages that a source names in paths from the crate's root or from a module above, in the order found.
fn stages_used(source: &str) -> Vec<usize> {
    let code = code_of(source);
    ["crate::", "super::"]
        .iter()
        .flat_map(|root| {
            code.match_indices(root)
                .map(|(at, root)| &code[at + root.len()..])
        })
        .flat_map(first_names)
        .filter_map(|name| {
            let stage = ROOT
                .iter()
                .find(|(passed, _)| *passed == name)
                .map_or(name, |(_, s)| s);
            STAGES.iter().position(|known| *known == stage)
        })
        .collect()
}

/// The names that a path begins with: one, or those of a group in braces.
fn first_names(path: &str) -> Vec<&str> {
    let Some(group) = path.strip_prefix('{') else {
        return vec![name(path)];
    };
    let (mut depth, mut names, mut start) = (0, Vec::new(), 0);
    for (at, ch) in group.char_indices() {
        match ch {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                names.push(name(group[start..at].trim_start()));
                start = at + 1;
                if ch == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    names
}

fn name(path: &str) -> &str {
    let end = path.find(|c: char| c != '_' && !c.is_alphanumeric());
    &path[..end.unwrap_or(path.len())]
}

/// A source without its comment lines.
fn code_of(source: &str) -> String {
    source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .map(|line| format!("{line}\n"))
        .collect()
}

fn files_with(sources: &[(PathBuf, String)], found: impl Fn(&str) -> bool) -> Vec<String> {
    sources
        .iter()
        .filter(|(_, source)| found(&code_of(source)))
        .map(|(file, _)| file.to_string_lossy().replace('\\', "/"))
        .collect()
}

/// The files below a folder with one of these endings and what stands in them, by path; what was installed or built is left out.
fn sources(folder: &str, endings: &[&str]) -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![PathBuf::from(folder)];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(root.join(&folder)) else {
            continue;
        };
        for entry in entries.flatten() {
            let path = folder.join(entry.file_name());
            let installed = path.ends_with("node_modules") || path.ends_with("target");
            let ending = path
                .extension()
                .and_then(|e| e.to_str())
                .unwrap_or_default();
            if entry.path().is_dir() && !installed {
                folders.push(path);
            } else if endings.contains(&ending) {
                let source = fs::read_to_string(entry.path()).expect("a readable source");
                found.push((path, source));
            }
        }
    }
    found.sort();
    found
}
