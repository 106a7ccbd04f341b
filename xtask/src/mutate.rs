//! Measures how well contradictions are found: changes one thing at a time in real and invented articles and looks
//! whether the comparison reports just that; the same every time.

mod article;
mod change;
mod figure;
mod judge;
mod name;
mod opposite;
mod quote;
mod table;
mod token;

use std::error::Error;

use article_compare::compare;
use article_compare::text::{Article, Span};

use self::article::Pair;
use self::change::Change;
use self::judge::{Outcome, conflicts, judged};
use self::table::Table;

type Loaded<T> = Result<T, Box<dyn Error>>;

/// Prints how many changes are reported, by kind; with `verbose` also each one that is not, and each false conflict.
pub fn mutate(verbose: bool) -> Loaded<()> {
    let articles = article::articles()?;
    let mut table = Table::new("an article and its copy with one change", verbose);
    for (name, article) in &articles {
        table.unchanged(name, &compare(article, article));
        for change in change::changes(&article.text) {
            let changed = change.applied(article);
            table.add(
                name,
                article,
                &change,
                &against_itself(article, &changed, &change),
            );
        }
    }
    print!("{table}");
    let mut table = Table::new(
        "an article and another on the same event, where a value that both have is changed",
        verbose,
    );
    for pair in article::pairs()? {
        for (change, outcome) in against_another(&pair) {
            table.add(&pair.name, &pair.right, &change, &outcome);
        }
    }
    print!("{table}");
    Ok(())
}

fn against_itself(article: &Article, changed: &Article, change: &Change) -> Outcome {
    judged(&compare(article, changed), change, &[])
}

/// The changes of values that the unchanged pair has as equal, and what comes of each.
fn against_another(pair: &Pair) -> Vec<(Change, Outcome)> {
    let before = compare(&pair.left, &pair.right);
    let known = conflicts(&before);
    let equal: Vec<Span> = before
        .shared()
        .flat_map(|finding| &finding.values)
        .filter(|value| value.equal)
        .map(|value| value.right)
        .collect();
    let of_equal = |change: &Change| {
        let named = |at: Span| equal.iter().any(|value| value.overlap(at) > 0);
        change.kind.is_value() && change.edits.len() == 1 && named(change.edits[0].at)
    };
    change::changes(&pair.right.text)
        .into_iter()
        .filter(of_equal)
        .map(|change| {
            let after = compare(&pair.left, &change.applied(&pair.right));
            let outcome = judged(&after, &change, &known);
            (change, outcome)
        })
        .collect()
}
