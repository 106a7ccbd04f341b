//! The project's own commands, `cargo xtask` with one of those that `USAGE` lists; each sets up what it needs and is missing.

mod cache;
mod chromium;
mod file;
#[cfg(feature = "fit")]
mod fit;
#[cfg(feature = "lexicon")]
mod lexicon;
#[cfg(feature = "mutate")]
mod mutate;
mod offline;
mod package;
mod page;
mod process;
mod sizes;
mod standalone;
mod test;
mod tools;

use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask COMMAND

  serve    builds the page and serves it on this machine, again after every change
  build    builds the page and the npm package for release, into dist/
  test     runs every check there is
  finish   finishes a page that Trunk has built; Trunk calls it
  lexicon  derives the lexicon's generated tables from published word lists
  fit      learns the weights of the aligner from gold and writes them;
           with --ablate prints instead what each feature is worth
  mutate   changes one thing at a time in articles and prints how many changes
           are reported as contradictions; with --verbose also which are not";

fn main() -> ExitCode {
    // All paths in here are relative to the project's folder, wherever the command was given.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    if let Some(root) = root.filter(|root| root.is_dir()) {
        let _ = std::env::set_current_dir(root);
    }
    let mut arguments = std::env::args().skip(1);
    let done = match (arguments.next().as_deref(), arguments.next().as_deref()) {
        (Some("serve"), None) => page::serve(),
        (Some("build"), None) => page::build(),
        (Some("finish"), None) => page::finish(),
        (Some("test"), None) => test::test(),
        (Some("lexicon"), None) => lexicon(),
        (Some("fit"), None) => fit(false),
        (Some("fit"), Some("--ablate")) => fit(true),
        (Some("mutate"), None) => mutate(false),
        (Some("mutate"), Some("--verbose")) => mutate(true),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(line) => {
            eprintln!("{line}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(feature = "lexicon")]
fn lexicon() -> process::Outcome {
    lexicon::derive().map_err(|error| error.to_string())
}

#[cfg(not(feature = "lexicon"))]
fn lexicon() -> process::Outcome {
    again("lexicon", &[])
}

#[cfg(feature = "fit")]
fn fit(ablate: bool) -> process::Outcome {
    fit::fit(ablate).map_err(|error| error.to_string())
}

#[cfg(not(feature = "fit"))]
fn fit(ablate: bool) -> process::Outcome {
    again("fit", if ablate { &["--ablate"] } else { &[] })
}

#[cfg(feature = "mutate")]
fn mutate(verbose: bool) -> process::Outcome {
    mutate::mutate(verbose).map_err(|error| error.to_string())
}

#[cfg(not(feature = "mutate"))]
fn mutate(verbose: bool) -> process::Outcome {
    again("mutate", if verbose { &["--verbose"] } else { &[] })
}

/// Runs this program again, built together with what a command needs of the library, and for speed.
#[cfg(not(all(feature = "fit", feature = "lexicon", feature = "mutate")))]
fn again(command: &str, arguments: &[&str]) -> process::Outcome {
    let built = ["run", "--release", "--package", "xtask", "--features"];
    process::run(
        process::cargo()
            .args(built)
            .args([command, "--", command])
            .args(arguments),
    )
}
