//! The articles that are changed: the samples, the gold pairs of the tests, and where they are at hand the pairs that
//! readers annotated.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use article_compare::text::Article;
use serde_json::Value;

use super::Loaded;

/// The invented articles.
const INVENTED: [&str; 3] = ["www/samples", "tests/gold", "tests/unseen"];

/// The pairs read by several readers; they are kept beside the project.
const DEVELOPMENT: &str = "../shared/quality";

/// Two articles on one event.
pub struct Pair {
    pub name: String,
    pub left: Article,
    pub right: Article,
}

/// All articles, each once, by name.
pub fn articles() -> Loaded<BTreeMap<String, Article>> {
    let mut articles = BTreeMap::new();
    for folder in INVENTED {
        for path in files(Path::new(folder), ".txt")? {
            articles.insert(stem(&path), invented(&path)?);
        }
    }
    for path in files(&Path::new(DEVELOPMENT).join("articles"), ".txt")? {
        articles.insert(stem(&path), Article::from(fs::read_to_string(path)?));
    }
    Ok(articles)
}

/// The pairs that have gold, those of the tests first.
pub fn pairs() -> Loaded<Vec<Pair>> {
    let mut pairs = Vec::new();
    for folder in INVENTED {
        for path in files(Path::new(folder), ".gold.json")? {
            let gold = json(&path)?;
            let side = |side: &str| {
                invented(&path.with_file_name(format!("{}.txt", string(&gold, side)?)))
            };
            pairs.push(Pair {
                name: stem(&path),
                left: side("left")?,
                right: side("right")?,
            });
        }
    }
    let gold = Path::new(DEVELOPMENT).join("gold.json");
    if gold.is_file() {
        for pair in json(&gold)?["pairs"]
            .as_array()
            .ok_or("the gold has no pairs")?
        {
            let side = |side: &str| -> Loaded<Article> {
                let path = Path::new(DEVELOPMENT).join(string(pair, side)?);
                Ok(Article::from(fs::read_to_string(path)?))
            };
            pairs.push(Pair {
                name: string(pair, "id")?.to_owned(),
                left: side("left_file")?,
                right: side("right_file")?,
            });
        }
    }
    Ok(pairs)
}

/// The files of a folder whose names end so, in order; none where there is no such folder.
fn files(folder: &Path, ending: &str) -> Loaded<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    let mut paths: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).collect();
    paths.retain(|path| path.to_string_lossy().ends_with(ending));
    paths.sort();
    Ok(paths)
}

/// The name of a file up to its first point but for the one of "a.txt".
fn stem(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let name = name.trim_end_matches(".txt").trim_end_matches(".gold.json");
    name.to_owned()
}

/// An article of ours: headers, an empty line, the text.
fn invented(path: &Path) -> Loaded<Article> {
    let file = fs::read_to_string(path)?;
    let (head, text) = file
        .split_once("\n\n")
        .ok_or("an article without headers")?;
    let header = |key: &str| {
        let value = |line: &str| Some(line.strip_prefix(key)?.strip_prefix(": ")?.to_owned());
        head.lines().find_map(value)
    };
    Ok(Article {
        source: header("Source"),
        published: header("Published"),
        language: header("Language"),
        ..Article::from(text)
    })
}

fn json(path: &Path) -> Loaded<Value> {
    Ok(serde_json::from_str(&fs::read_to_string(path)?)?)
}

fn string<'a>(of: &'a Value, name: &str) -> Loaded<&'a str> {
    let string = of[name].as_str();
    string.ok_or_else(|| format!("the gold has no {name}").into())
}
