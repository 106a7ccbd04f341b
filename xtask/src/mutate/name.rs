//! Changes of names: of people, places and organizations, at one mention and at all of them.

use std::collections::BTreeSet;

use article_compare::text::Span;

use super::change::{Change, Edit, Kind};
use super::token::{Token, word};

/// A mention of a name that is known to be of a person, a place or an organization.
struct Mention {
    span: Span,
    /// Its words, without titles.
    words: Vec<String>,
    sort: Sort,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Sort {
    Person,
    Place,
    Organization,
}

/// The changes of names: each mention alone, then each name with all its mentions.
pub fn changes(text: &str, tokens: &[Token]) -> Vec<Change> {
    let mentions = mentions(text, tokens);
    let named: BTreeSet<(Sort, &str)> = mentions.iter().map(|m| (m.sort, last(m))).collect();
    let named: Vec<(Sort, &str)> = named.into_iter().collect();
    let number = |m: &Mention| {
        named
            .iter()
            .position(|n| *n == (m.sort, last(m)))
            .unwrap_or(0)
    };
    let once = mentions
        .iter()
        .map(|m| Change::new(Kind::Name, m.span, other(m, number(m))));
    let always = named.iter().map(|&(sort, name)| {
        let of_name = mentions
            .iter()
            .filter(|m| m.sort == sort && last(m) == name);
        let edits = of_name.map(|m| Edit {
            at: m.span,
            with: other(m, number(m)),
        });
        Change {
            kind: Kind::Names,
            edits: edits.collect(),
        }
    });
    let several = always.filter(|change| change.edits.len() > 1);
    once.chain(several).collect()
}

fn last(mention: &Mention) -> &str {
    mention.words.last().map_or("", String::as_str)
}

/// Another name of the same sort and length: the n-th.
fn other(mention: &Mention, n: usize) -> String {
    match mention.sort {
        Sort::Person => {
            let surname = SURNAMES[n % SURNAMES.len()];
            match mention.words.len() {
                1 => surname.to_owned(),
                _ => format!("{} {surname}", GIVEN[n % GIVEN.len()]),
            }
        }
        Sort::Place => PLACES[n % PLACES.len()].to_owned(),
        Sort::Organization => {
            let body = mention
                .words
                .last()
                .filter(|w| BODIES.contains(&w.as_str()));
            match body {
                Some(body) => format!("{} {body}", FIRMS[n % FIRMS.len()]),
                None => ACRONYMS[n % ACRONYMS.len()].to_owned(),
            }
        }
    }
}

/// The mentions of names whose sort shows, in order.
fn mentions(text: &str, tokens: &[Token]) -> Vec<Mention> {
    let runs = runs(text, tokens);
    let lower: BTreeSet<&str> = tokens
        .iter()
        .filter(|t| t.text == t.lower)
        .map(|t| t.text)
        .collect();
    let is_acronym =
        |words: &[String]| is_acronym(words) && !lower.contains(words[0].to_lowercase().as_str());
    let surnames: BTreeSet<&str> = runs
        .iter()
        .filter(|r| is_person(tokens, r))
        .filter_map(|r| Some(tokens[*r.names.last()?].text))
        .collect();
    let mentions = runs.iter().filter_map(|run| {
        let words: Vec<String> = run
            .names
            .iter()
            .map(|&i| tokens[i].text.to_owned())
            .collect();
        let (first, last) = (*run.names.first()?, *run.names.last()?);
        let surname = surnames.contains(tokens[last].text);
        let sort = match () {
            () if BODIES.contains(&tokens[last].text) || is_acronym(&words) => Sort::Organization,
            () if is_person(tokens, run) || surname && words.len() < 3 => Sort::Person,
            () if is_place(tokens, first, last) && words.len() < 3 && !surname => Sort::Place,
            () => return None,
        };
        let whole = sort != Sort::Organization || words.len() > 1 || is_acronym(&words);
        whole.then(|| Mention {
            span: Span::new(tokens[first].span.start, tokens[last].span.end),
            words,
            sort,
        })
    });
    mentions.collect()
}

/// Words with capitals in a row.
struct Run {
    /// Whether a title stands before the name.
    titled: bool,
    /// The tokens of the name.
    names: Vec<usize>,
}

fn runs(text: &str, tokens: &[Token]) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let mut end = at;
        while end < tokens.len() && takes(text, tokens, end, end > at) {
            end += 1;
        }
        if end > at {
            let named = |&i: &usize| tokens[i].is_word();
            let all: Vec<usize> = (at..end).filter(named).collect();
            let titles = all
                .iter()
                .take_while(|&&i| TITLES.contains(&tokens[i].text))
                .count();
            let opens = at == 0
                || matches!(
                    tokens[at - 1].text,
                    "." | "!" | "?" | "“" | "\"" | ":" | "—" | "”" | ")"
                )
                || text[tokens[at - 1].span.end..tokens[at].span.start].contains('\n');
            let names = all[titles..].to_vec();
            // A lone word that opens a sentence may be any word.
            let proper = !opens || names.len() > 1 || titles > 0;
            // What goes on with a hyphen or a second part is more than this.
            let whole = tokens.get(end).is_none_or(|t| {
                !(t.glued && matches!(t.text, "-" | "–" | "/" | "&")) && t.text != "&"
            }) && !(at > 0
                && tokens[at].glued
                && matches!(tokens[at - 1].text, "-" | "–" | "/" | "'" | "’" | "." | "@"))
                && !(at > 0 && matches!(tokens[at - 1].text, "&"));
            if proper && whole && !names.is_empty() {
                runs.push(Run {
                    titled: titles > 0,
                    names,
                });
            }
            at = end;
        } else {
            at += 1;
        }
    }
    runs
}

/// Whether a token belongs to a run of words with capitals.
fn takes(text: &str, tokens: &[Token], at: usize, goes_on: bool) -> bool {
    let token = &tokens[at];
    let space = at == 0 || !goes_on || &text[tokens[at - 1].span.end..token.span.start] == " ";
    if token.text == "." {
        let abbreviated = goes_on
            && token.glued
            && (tokens[at - 1].text.len() == 1 || TITLES.contains(&tokens[at - 1].text));
        return abbreviated
            && tokens
                .get(at + 1)
                .is_some_and(|t| t.is_capital() && !t.glued);
    }
    token.is_capital()
        && space
        && !PLAIN.contains(&token.lower.as_str())
        && token.text.len() + usize::from(word(tokens, at + 1) == ".") > 1
}

fn is_acronym(words: &[String]) -> bool {
    matches!(words, [one] if (3..=5).contains(&one.len()) && one.chars().all(char::is_uppercase))
}

/// Whether a run is the name of a person: with a title before it, an age after it, or somebody who speaks.
fn is_person(tokens: &[Token], run: &Run) -> bool {
    let (Some(&first), Some(&last)) = (run.names.first(), run.names.last()) else {
        return false;
    };
    let (before, after) = (
        if first > 0 {
            word(tokens, first - 1)
        } else {
            ""
        },
        word(tokens, last + 1),
    );
    let full = (2..=3).contains(&run.names.len()) && !BODIES.contains(&tokens[last].text);
    let age = after == ","
        && tokens
            .get(last + 2)
            .is_some_and(|t| t.is_figure() && t.text.len() == 2);
    let speaks = matches!(after, "said" | "told" | "says" | "added") || before == "said";
    run.titled && run.names.len() < 3 && !BODIES.contains(&tokens[last].text)
        || full && (age || speaks)
}

/// Whether a name stands where a place does.
fn is_place(tokens: &[Token], first: usize, last: usize) -> bool {
    let owner = tokens
        .get(last + 1)
        .is_some_and(|t| t.glued && matches!(t.text, "'" | "’"));
    let led = first > 0
        && matches!(
            word(tokens, first - 1),
            "in" | "near" | "outside" | "throughout" | "across"
        );
    led && !owner
}

const GIVEN: [&str; 5] = ["Martin", "Clara", "Victor", "Nora", "Leonard"];
const SURNAMES: [&str; 7] = [
    "Ellwood",
    "Hensley",
    "Lundgren",
    "Castell",
    "Okafor",
    "Brandauer",
    "Tillman",
];
const PLACES: [&str; 5] = ["Ashford", "Veldorn", "Marlow", "Tessin", "Quenby"];
const FIRMS: [&str; 4] = ["Halden", "Corvane", "Lumenor", "Stanwick"];
const ACRONYMS: [&str; 3] = ["KVR", "TNW", "ZLB"];

#[rustfmt::skip]
const BODIES: &[&str] = &[
    "Corp", "Inc", "Department", "Ministry", "University", "Court", "Bank", "Party", "Company", "Group", "Union",
    "Council", "Agency", "Committee", "Office", "Police", "Association", "Times", "Post", "Journal", "Commission",
    "Service", "House", "Institute", "School", "Hospital", "Senate", "Congress", "Foundation", "Network", "Bureau",
];

#[rustfmt::skip]
const TITLES: &[&str] = &[
    "Mr", "Mrs", "Ms", "Dr", "President", "Senator", "Sen", "Rep", "Representative", "Gov", "Governor", "Judge",
    "Sheriff", "Mayor", "Minister", "Chancellor", "Secretary", "Congressman", "Congresswoman", "Chief", "Officer",
    "Lt", "Sgt", "Capt", "Detective", "Prime", "Vice", "Attorney", "General", "Former", "Republican", "Democratic",
    "Republicans", "Democrats", "Justice", "Prosecutor", "Professor", "Coach", "Finance", "Foreign", "Chancellor",
    "Champion", "Heavyweight", "District", "Deputy", "King", "Queen", "Pope", "Press", "State", "White", "US", "Speaker",
];

/// Words with a capital that are no names.
#[rustfmt::skip]
const PLAIN: &[&str] = &[
    "a", "about", "according", "after", "all", "also", "although", "an", "and", "april", "as", "asked", "at",
    "august", "because", "before", "both", "but", "by", "december", "despite", "during", "each", "even", "february",
    "for", "former", "friday", "from", "he", "her", "his", "how", "however", "i", "if", "in", "it", "its", "january",
    "july", "june", "last", "many", "march", "may", "meanwhile", "monday", "more", "most", "my", "neither", "no",
    "not", "november", "now", "october", "of", "on", "one", "only", "or", "our", "saturday", "september", "she",
    "since", "so", "some", "still", "sunday", "that", "the", "their", "then", "there", "these", "they", "this",
    "those", "though", "thursday", "to", "tuesday", "two", "under", "until", "we", "wednesday", "what", "when",
    "where", "which", "while", "who", "why", "with", "yes", "yet", "you", "your",
];
