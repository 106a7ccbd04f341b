//! The whole page in one file, `standalone.html`: its modules become one script, which holds the WebAssembly and the
//! style sheet too. The file's policy names script and style by their hash and forbids every connection.

use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256};

use crate::file;
use crate::process::Outcome;

const TEMPLATE: &str = "www/standalone.html";

/// The modules of the element, each after those that it imports.
const MODULES: [&str; 3] = ["address", "live", "article-compare"];

/// Writes the file into the folder of the page as it was built, from what is there.
pub fn write(folder: &str) -> Outcome {
    let script = script(folder)?;
    let style = file::read(&format!("{folder}/page.css"))?;
    let page = file::read(TEMPLATE)?
        .replace("SCRIPT-HASH", &hash(&script))
        .replace("STYLE-HASH", &hash(&style))
        .replacen("STYLE", &style, 1)
        .replacen("SCRIPT", &script, 1);
    file::write(&format!("{folder}/standalone.html"), &page)
}

/// What a policy calls an inline script or style.
fn hash(content: &str) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(content)))
}

/// All modules as one, and before them what they would have loaded.
fn script(folder: &str) -> Outcome<String> {
    let source = |name: &str| file::read(&format!("{folder}/{name}"));
    let (glue, names) = module("widget.js", &source("widget.js")?)?;
    let look = quoted(&source("look.css")?);
    let wasm = std::fs::read(format!("{folder}/widget_bg.wasm"))
        .map_err(|error| format!("{folder}/widget_bg.wasm cannot be read: {error}"))?;
    let wasm = BASE64_STANDARD.encode(wasm);
    let mut script = format!(
        "\nconst module_files = {{\n\
           style: '',\n\
           module: 'wasm',\n\
           address: () => location.href.split('#')[0],\n\
           glue: async () => {{\n{glue}\nreturn {{ {names} }};\n}},\n\
           wasm: async () => WebAssembly.compile(Uint8Array.from(atob('{wasm}'), (sign) => sign.charCodeAt(0))),\n\
           look: async () => {look},\n\
         }};\n"
    );
    for name in MODULES {
        let (body, names) = module(name, &source(&format!("{name}.js"))?)?;
        let variable = variable(name);
        script += &format!("const {variable} = (() => {{\n{body}\nreturn {{ {names} }};\n}})();\n");
    }
    // What ends a script ends it in a string and in a comment too.
    for end in ["</script", "<!--"] {
        if script.to_ascii_lowercase().contains(end) {
            return Err(format!(
                "a script with {end} in it cannot stand inside a page"
            ));
        }
    }
    Ok(script)
}

/// The body of a module without its imports and exports, and what it exports as the inside of an object literal. Of the ways
/// to import and to export only those are known that the modules here use; another one fails.
fn module(file: &str, source: &str) -> Outcome<(String, String)> {
    let (mut body, mut names) = (String::new(), Vec::new());
    for line in source.lines() {
        let line = imported(line);
        let Some(exported) = line.strip_prefix("export ") else {
            if line.starts_with("import ") || line.contains("import(") {
                return Err(format!("{file} imports in a way that is not known: {line}"));
            }
            body += &line;
            body.push('\n');
            continue;
        };
        if let Some(list) = exported
            .strip_prefix("{ ")
            .and_then(|e| e.strip_suffix(" };"))
        {
            let pair = |name: &str| match name.split_once(" as ") {
                Some((inner, outer)) => format!("{outer}: {inner}"),
                None => name.to_owned(),
            };
            names.extend(list.split(", ").map(pair));
            continue;
        }
        let name = ["const ", "class ", "function ", "async function "]
            .iter()
            .find_map(|word| exported.strip_prefix(word))
            .and_then(|rest| {
                rest.split(|c: char| c != '_' && !c.is_alphanumeric())
                    .next()
            })
            .ok_or_else(|| format!("{file} exports in a way that is not known: {line}"))?;
        names.push(name.to_owned());
        body += exported;
        body.push('\n');
    }
    Ok((body, names.join(", ")))
}

/// A line with what it imports from a module beside it taken from the variable of that module instead.
fn imported(line: &str) -> String {
    let path = |from: &str| Some(variable(from.strip_suffix(".js';")?));
    if let Some(rest) = line.strip_prefix("import ") {
        let parts = rest.split_once(" from './");
        if let Some((names, module)) = parts.and_then(|(names, from)| Some((names, path(from)?))) {
            return match names.strip_prefix("* as ") {
                Some(name) => format!("const {name} = {module};"),
                None => format!("const {names} = {module};"),
            };
        }
    }
    MODULES.iter().fold(line.to_owned(), |line, name| {
        let promise = format!("Promise.resolve({})", variable(name));
        line.replace(&format!("import('./{name}.js')"), &promise)
    })
}

/// The variable that a module becomes.
fn variable(module: &str) -> String {
    format!("module_{}", module.replace('-', "_"))
}

/// A text as JavaScript writes it, safe inside a page.
fn quoted(text: &str) -> String {
    let escaped = text
        .replace('\\', "\\\\")
        .replace('\'', "\\'")
        .replace('\n', "\\n")
        .replace('\r', "\\r")
        .replace('<', "\\x3c");
    format!("'{escaped}'")
}

#[cfg(test)]
mod tests {
    use super::{module, quoted};

    #[test]
    fn modules_become_bodies_and_names() {
        let check = |source: &str, body: &str, names: &str| {
            assert_eq!(
                module("x", source),
                Ok((format!("{body}\n"), names.to_owned())),
                "{source}"
            );
        };
        check("export const a = 1;", "const a = 1;", "a");
        check("export async function b(c) {", "async function b(c) {", "b");
        check(
            "let d;\nexport { d, e as default };",
            "let d;",
            "d, default: e",
        );
        check(
            "import { f, g } from './live.js';",
            "const { f, g } = module_live;",
            "",
        );
        check(
            "import * as files from './files.js';",
            "const files = module_files;",
            "",
        );
        check(
            "const h = () => import('./article-compare.js');",
            "const h = () => Promise.resolve(module_article_compare);",
            "",
        );
        assert!(module("x", "import i from 'elsewhere';").is_err());
        assert!(module("x", "export * from './live.js';").is_err());
        assert!(module("x", "import(name)").is_err());
    }

    #[test]
    fn a_text_stays_inside_its_string() {
        assert_eq!(quoted("a'\\\n</script>"), "'a\\'\\\\\\n\\x3c/script>'");
    }
}
