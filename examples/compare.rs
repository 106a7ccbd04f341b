//! Compares two files: prints a report as text or in another form.

use std::path::Path;
use std::process::ExitCode;

use article_compare::locale::Locale;
use article_compare::text::html::text_of_html;
use article_compare::{Article, compare, report, wire};

fn main() -> ExitCode {
    match run(std::env::args().skip(1).collect()) {
        Ok(out) => {
            print!("{out}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("compare: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: Vec<String>) -> Result<String, String> {
    let (mut flags, paths): (Vec<String>, Vec<String>) =
        args.into_iter().partition(|a| a.starts_with("--"));
    let [left, right] = &paths[..] else {
        return Err(USAGE.to_owned());
    };
    let comparison = compare(&article(left)?, &article(right)?);
    let mut locale = Locale::English;
    flags.retain(|flag| match flag.strip_prefix("--lang=") {
        Some(tag) => {
            locale = Locale::of(tag).unwrap_or_default();
            false
        }
        None => true,
    });
    match &flags.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => Ok(report::text(&comparison, locale)),
        ["--markdown"] => Ok(report::markdown(&comparison, locale)),
        ["--csv"] => Ok(report::csv(&comparison, locale)),
        ["--html"] => Ok(report::html(&comparison, locale)),
        ["--json"] => {
            serde_json::to_string(&wire::Comparison::from(&comparison)).map_err(|e| e.to_string())
        }
        _ => Err(USAGE.to_owned()),
    }
}

const USAGE: &str =
    "usage: compare [--lang=en|de|ar] [--markdown | --csv | --html | --json] LEFT RIGHT";

fn article(path: &str) -> Result<Article, String> {
    if Path::new(path).is_dir() {
        return Err(format!("{path} is a directory"));
    }
    let bytes = std::fs::read(path).map_err(|e| format!("cannot read {path}: {e}"))?;
    let text = String::from_utf8(bytes).map_err(|_| format!("{path} is not UTF-8 text"))?;
    let page = Path::new(path)
        .extension()
        .is_some_and(|e| e == "html" || e == "htm");
    Ok(Article::from(if page { text_of_html(&text) } else { text }))
}
