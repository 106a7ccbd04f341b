//! Gold: pairs of articles with the sentences and stretches that readers hold to correspond, and what that says of a candidate.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::Path;

use article_compare::align::{Lexemes, Passages};
use article_compare::facts::{self, Fact};
use article_compare::segment::{self, Sentence, Words};
use article_compare::text::{Article, Clean, Language, Span};
use serde_json::Value;

/// The pairs read by several readers; they are kept beside the project.
const DEVELOPMENT: &str = "../shared/quality";

/// The folders of pairs on invented events; those that have gold are learned from.
const INVENTED: [&str; 2] = ["www/samples", "tests/gold"];

/// The folder of pairs that no model learns from.
const UNSEEN: &str = "tests/unseen";

type Loaded<T> = Result<T, Box<dyn Error>>;

/// Pairs of gold sentences.
pub type Places = BTreeSet<(usize, usize)>;

/// Two articles and what readers find in them.
pub struct Pair {
    /// The event that it reports; pairs on one event are learned from or judged together.
    pub event: String,
    /// Whether the event is invented.
    pub invented: bool,
    /// The left article.
    pub left: Reading,
    /// The right article.
    pub right: Reading,
    /// The gold sentences that state a common fact.
    pub links: Places,
    /// Those of them that have the same main point; none where the gold does not say.
    pub same: Places,
    /// Those of them that contradict each other.
    pub conflicts: Places,
    /// The gold sentences on which readers disagree.
    pub open_links: Places,
    /// The gold sentences of which readers disagree whether they contradict each other.
    pub open_conflicts: Places,
    /// Whether the gold sentences are the article's own.
    pub split_known: bool,
}

/// One article: as the engine reads it, and as readers do. All gold spans count bytes of the article as given.
pub struct Reading {
    /// The article as given.
    pub article: Article,
    clean: Clean,
    sentences: Vec<Sentence>,
    words: Words,
    lexemes: Lexemes,
    pub facts: Vec<Fact>,
    /// The sentences that the links number.
    pub gold: Vec<Span>,
    /// What the other article states too, or otherwise.
    shared: Vec<Span>,
    /// What of that the other article states otherwise.
    conflicts: Vec<Span>,
    /// On what readers disagree.
    open: Vec<Span>,
}

/// The pairs that no model learns from.
pub fn unseen() -> Loaded<Vec<Pair>> {
    of_folder(Path::new(UNSEEN))
}

fn of_folder(folder: &Path) -> Loaded<Vec<Pair>> {
    let names = names(folder)?.into_iter();
    names.map(|name| invented_pair(folder, &name)).collect()
}

/// The pairs to learn from: the development pairs, then the invented ones.
pub fn pairs() -> Loaded<Vec<Pair>> {
    let file = Path::new(DEVELOPMENT).join("gold.json");
    if !file.is_file() {
        return Err(format!(
            "there is nothing to learn from: {} is missing",
            file.display()
        )
        .into());
    }
    let gold = json(&file)?;
    let mut pairs = Vec::new();
    for pair in list(&gold, "pairs")? {
        pairs.push(development_pair(pair)?);
    }
    for folder in INVENTED {
        pairs.extend(of_folder(Path::new(folder))?);
    }
    Ok(pairs)
}

/// The names of the pairs in a folder that have gold, in alphabetical order.
fn names(folder: &Path) -> Loaded<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let file = entry?.file_name();
        names.extend(
            file.to_str()
                .and_then(|f| f.strip_suffix(".gold.json"))
                .map(str::to_owned),
        );
    }
    names.sort_unstable();
    Ok(names)
}

impl Pair {
    /// Whether two sentences state a common fact; nothing where readers disagree.
    pub fn same_sentence(&self, left: usize, right: usize) -> Option<bool> {
        let places = self.covered(left, right);
        if !places.is_disjoint(&self.links) {
            Some(true)
        } else if !places.is_disjoint(&self.open_links) {
            None
        } else {
            Some(false)
        }
    }

    /// The pairs of gold sentences that two sentences cover.
    pub fn covered(&self, left: usize, right: usize) -> Places {
        let (left, right) = (self.left.given(left), self.right.given(right));
        self.cells(left, right)
    }

    /// The pairs of gold sentences that two stretches cover.
    pub fn cells(&self, left: Span, right: Span) -> Places {
        let right = self.right.covering(right);
        let pairs = self.left.covering(left).into_iter();
        pairs
            .flat_map(|l| right.iter().map(move |&r| (l, r)))
            .collect()
    }
}

impl Reading {
    /// The article as the aligner sees it.
    pub fn passages(&self) -> Passages<'_> {
        Passages {
            text: &self.clean.text,
            words: &self.words,
            lexemes: &self.lexemes,
            sentences: &self.sentences,
            facts: &self.facts,
        }
    }

    /// The words in gold sentences on which readers agree.
    pub fn judged_words(&self) -> Vec<Marked> {
        let words = self.words().into_iter();
        words
            .filter(|&span| lies_in(span, &self.gold))
            .filter_map(|span| {
                let shared = self.is_shared(span)?;
                let conflict = lies_in(span, &self.conflicts);
                Some(Marked {
                    span,
                    shared,
                    conflict,
                })
            })
            .collect()
    }

    /// Whether at least half the words of a fact are shared; nothing where readers disagree on all of them.
    pub fn states_shared(&self, fact: usize) -> Option<bool> {
        let span = self.clean.given(self.facts[fact].span);
        let words = self.words().into_iter();
        let marks: Vec<bool> = words
            .filter(|&word| span.contains(word))
            .filter_map(|word| self.is_shared(word))
            .collect();
        let shared = marks.iter().filter(|&&shared| shared).count();
        (!marks.is_empty()).then_some(shared * 2 >= marks.len())
    }

    /// The gold sentences that a stretch covers by half, or lies in by half.
    pub fn covering(&self, stretch: Span) -> Vec<usize> {
        let covers = |gold: Span| stretch.overlap(gold) * 2 >= stretch.len().min(gold.len());
        (0..self.gold.len())
            .filter(|&i| covers(self.gold[i]))
            .collect()
    }

    fn given(&self, sentence: usize) -> Span {
        self.clean.given(self.sentences[sentence].span)
    }

    fn of(text: &str) -> Self {
        let clean = Clean::from_text(text);
        let sentences = segment::sentences(&clean.text);
        let values = facts::values(&clean.text, &sentences, None, Language::English);
        let words = Words::of(&clean.text, &sentences, Language::English);
        let lexemes = Lexemes::of(&words, &sentences, Language::English, None);
        let facts = facts::facts(&clean.text, &sentences, &words, &values);
        let gold = sentences.iter().map(|s| clean.given(s.span)).collect();
        Self {
            article: Article::from(text),
            clean,
            sentences,
            words,
            lexemes,
            facts,
            gold,
            shared: Vec::new(),
            conflicts: Vec::new(),
            open: Vec::new(),
        }
    }

    /// Whether readers mark a word as shared; nothing where they disagree.
    fn is_shared(&self, word: Span) -> Option<bool> {
        let shared = lies_in(word, &self.shared);
        (shared || !lies_in(word, &self.open)).then_some(shared)
    }

    fn words(&self) -> Vec<Span> {
        let words = self.words.spans.iter();
        words.map(|&word| self.clean.given(word)).collect()
    }
}

/// Whether more than half of a word lies in one of these spans.
pub fn lies_in(word: Span, spans: &[Span]) -> bool {
    spans.iter().any(|span| span.overlap(word) * 2 > word.len())
}

/// A word that readers judged.
pub struct Marked {
    /// Where it stands.
    pub span: Span,
    /// Whether the other article states it too, or otherwise.
    pub shared: bool,
    /// Whether the other article states it otherwise.
    pub conflict: bool,
}

fn development_pair(gold: &Value) -> Loaded<Pair> {
    let id = string(gold, "id")?;
    let (mut links, mut same, mut conflicts) = (Places::new(), Places::new(), Places::new());
    for link in list(gold, "links")? {
        let place = (number(&link["left"])?, number(&link["right"])?);
        links.insert(place);
        match link["grade"].as_str() {
            Some("same") => same.insert(place),
            Some("conflict") => conflicts.insert(place),
            _ => false,
        };
    }
    let places = |name: &str| -> Loaded<Places> {
        let places = list(gold, name)?.iter();
        places
            .map(|place| Ok((number(&place[0])?, number(&place[1])?)))
            .collect()
    };
    Ok(Pair {
        // Several outlets on the talks in Washington, numbered by outlet.
        invented: false,
        event: if id.starts_with('0') { "talks" } else { id }.to_owned(),
        left: development_reading(gold, "left")?,
        right: development_reading(gold, "right")?,
        links,
        same,
        conflicts,
        open_links: places("maybe")?,
        open_conflicts: places("maybe_conflict")?,
        split_known: gold["split_known"].as_bool().unwrap_or(false),
    })
}

fn development_reading(gold: &Value, side: &str) -> Loaded<Reading> {
    let file = string(gold, &format!("{side}_file"))?;
    let text = read(&Path::new(DEVELOPMENT).join(file))?;
    // Its offsets count characters.
    let starts = text.char_indices().map(|(at, _)| at);
    let bytes: Vec<usize> = starts.chain([text.len()]).collect();
    let byte = |at: &Value| -> Loaded<usize> {
        let byte = bytes.get(number(at)?).copied();
        byte.ok_or_else(|| format!("{file}: an offset behind the end").into())
    };
    let spans = |name: &str| -> Loaded<Vec<Span>> {
        let spans = list(gold, &format!("{side}_{name}"))?.iter();
        spans
            .map(|span| Ok(Span::new(byte(&span[0])?, byte(&span[1])?)))
            .collect()
    };
    Ok(Reading {
        gold: spans("sentences")?,
        shared: spans("shared")?,
        conflicts: spans("conflict")?,
        open: spans("shared_maybe")?,
        ..Reading::of(&text)
    })
}

/// An invented pair; its gold quotes the stretches, those of one statement in the same place of both lists.
fn invented_pair(folder: &Path, name: &str) -> Loaded<Pair> {
    let gold = json(&folder.join(format!("{name}.gold.json")))?;
    let reading = |side: &str| -> Loaded<Reading> {
        let file = read(&folder.join(format!("{}.txt", string(&gold, side)?)))?;
        let (_, text) = file
            .split_once("\n\n")
            .ok_or("an article without headers")?;
        let spans = |names: &[&str]| -> Loaded<Vec<Span>> {
            let mut spans = Vec::new();
            for name in names {
                for item in list(&gold, name)? {
                    let quote = string(item, side)?;
                    let at = text.find(quote).ok_or(format!("not there: {quote}"))?;
                    spans.push(Span::new(at, at + quote.len()));
                }
            }
            Ok(spans)
        };
        Ok(Reading {
            shared: spans(&["shared", "conflict"])?,
            conflicts: spans(&["conflict"])?,
            open: spans(&["open"])?,
            ..Reading::of(text)
        })
    };
    let (left, right) = (reading("left")?, reading("right")?);
    let places = |left_spans: &[Span], right_spans: &[Span]| -> Places {
        let pairs = left_spans.iter().zip(right_spans);
        pairs
            .map(|(&l, &r)| (sentence_of(&left, l), sentence_of(&right, r)))
            .collect()
    };
    let (links, conflicts) = (
        places(&left.shared, &right.shared),
        places(&left.conflicts, &right.conflicts),
    );
    Ok(Pair {
        event: name.to_owned(),
        invented: true,
        // What is shared between two sentences is not open, whatever else in them is.
        open_links: &places(&left.open, &right.open) - &links,
        links,
        same: Places::new(),
        conflicts,
        open_conflicts: Places::new(),
        split_known: false,
        left,
        right,
    })
}

/// The sentence that holds most of a stretch.
fn sentence_of(reading: &Reading, stretch: Span) -> usize {
    let sentences = 0..reading.gold.len();
    sentences
        .max_by_key(|&i| reading.gold[i].overlap(stretch))
        .unwrap_or(0)
}

fn read(path: &Path) -> Loaded<String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

fn json(path: &Path) -> Loaded<Value> {
    Ok(serde_json::from_str(&read(path)?)?)
}

fn list<'a>(of: &'a Value, name: &str) -> Loaded<&'a Vec<Value>> {
    let list = of[name].as_array();
    list.ok_or_else(|| format!("the gold has no list {name}").into())
}

fn string<'a>(of: &'a Value, name: &str) -> Loaded<&'a str> {
    let string = of[name].as_str();
    string.ok_or_else(|| format!("the gold has no {name}").into())
}

fn number(value: &Value) -> Loaded<usize> {
    let number = value.as_u64().and_then(|n| usize::try_from(n).ok());
    number.ok_or_else(|| format!("the gold has {value} for a number").into())
}
