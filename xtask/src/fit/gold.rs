//! Gold: pairs of articles with the sentences and stretches that readers hold to correspond, and what that says of a candidate.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::Path;

use article_compare::align::{Lexemes, Passages};
use article_compare::facts::{self, Fact};
use article_compare::segment::{self, Sentence, Words};
use article_compare::text::{Clean, Language, Span};
use serde_json::Value;

/// The pairs read by several readers; they are kept beside the project.
const DEVELOPMENT: &str = "../shared/quality";

/// The pairs on invented events, and the two of them that have gold.
const SAMPLES: &str = "www/samples";
const SAMPLE_PAIRS: [&str; 2] = ["storm", "results"];

type Loaded<T> = Result<T, Box<dyn Error>>;

/// Two articles and what readers find in them.
pub struct Pair {
    /// The event that it reports; pairs on one event are learned from or judged together.
    pub event: String,
    /// The left article.
    pub left: Reading,
    /// The right article.
    pub right: Reading,
    /// The gold sentences that state a common fact.
    pub links: BTreeSet<(usize, usize)>,
    /// The gold sentences on which readers disagree.
    open_links: BTreeSet<(usize, usize)>,
    /// Where the gold says which stretch corresponds to which: those that do, and those on which readers disagree.
    stretches: Option<[Vec<(Span, Span)>; 2]>,
}

/// One article: as the engine reads it, and as readers do. All gold spans count bytes of the article as given.
pub struct Reading {
    clean: Clean,
    sentences: Vec<Sentence>,
    words: Words,
    lexemes: Lexemes,
    pub facts: Vec<Fact>,
    /// The sentences that the links number.
    gold: Vec<Span>,
    /// What the other article states too.
    shared: Vec<Span>,
    /// On what readers disagree.
    open: Vec<Span>,
}

/// All pairs: the development pairs, then the samples.
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
    for name in SAMPLE_PAIRS {
        pairs.push(sample_pair(name)?);
    }
    Ok(pairs)
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
    pub fn covered(&self, left: usize, right: usize) -> BTreeSet<(usize, usize)> {
        let right = self.right.covered(right);
        let pairs = self.left.covered(left).into_iter();
        pairs
            .flat_map(|l| right.iter().map(move |&r| (l, r)))
            .collect()
    }

    /// Whether two facts say the same; nothing where readers disagree.
    pub fn same_fact(&self, left: usize, right: usize) -> Option<bool> {
        let (l, r) = (&self.left.facts[left], &self.right.facts[right]);
        if let Some([same, open]) = &self.stretches {
            let spans = (
                self.left.clean.given(l.span),
                self.right.clean.given(r.span),
            );
            return if among(same, spans) {
                Some(true)
            } else if among(open, spans) {
                None
            } else {
                Some(false)
            };
        }
        match self.same_sentence(l.sentence, r.sentence) {
            Some(true) => {
                let (left, right) = (
                    self.left.states_shared(left)?,
                    self.right.states_shared(right)?,
                );
                Some(left && right)
            }
            other => other,
        }
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

    /// The words that count, each as given, with whether readers mark it as shared.
    pub fn marked_words(&self) -> Vec<(Span, bool)> {
        let words = self.words().into_iter();
        words
            .filter(|&word| lies_in(word, &self.gold))
            .filter_map(|word| Some((word, self.is_shared(word)?)))
            .collect()
    }

    /// The given span of a fact.
    pub fn fact(&self, index: usize) -> Span {
        self.clean.given(self.facts[index].span)
    }

    fn of(text: &str) -> Self {
        let clean = Clean::from_text(text);
        let sentences = segment::sentences(&clean.text);
        let values = facts::values(&clean.text, &sentences, None, Language::English);
        let words = Words::of(&clean.text, &sentences, Language::English);
        let lexemes = Lexemes::of(&words, &sentences, Language::English);
        let facts = facts::facts(&clean.text, &sentences, &words, &values);
        let gold = sentences.iter().map(|s| clean.given(s.span)).collect();
        Self {
            clean,
            sentences,
            words,
            lexemes,
            facts,
            gold,
            shared: Vec::new(),
            open: Vec::new(),
        }
    }

    /// The gold sentences that a sentence covers by half, or lies in by half.
    fn covered(&self, sentence: usize) -> Vec<usize> {
        let own = self.clean.given(self.sentences[sentence].span);
        let covers = |gold: Span| own.overlap(gold) * 2 >= own.len().min(gold.len());
        (0..self.gold.len())
            .filter(|&i| covers(self.gold[i]))
            .collect()
    }

    /// Whether at least half the words of a fact are shared; nothing where readers disagree on all of them.
    fn states_shared(&self, fact: usize) -> Option<bool> {
        let span = self.fact(fact);
        let words = self.words().into_iter();
        let marks: Vec<bool> = words
            .filter(|&word| span.contains(word))
            .filter_map(|word| self.is_shared(word))
            .collect();
        let shared = marks.iter().filter(|&&shared| shared).count();
        (!marks.is_empty()).then_some(shared * 2 >= marks.len())
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

/// Whether two facts lie on two stretches, or these on them, each by half.
fn among(stretches: &[(Span, Span)], (left, right): (Span, Span)) -> bool {
    let on = |a: Span, b: Span| a.overlap(b) * 2 >= a.len().min(b.len());
    stretches.iter().any(|&(l, r)| on(l, left) && on(r, right))
}

fn development_pair(gold: &Value) -> Loaded<Pair> {
    let id = string(gold, "id")?;
    let mut links = BTreeSet::new();
    for link in list(gold, "links")? {
        links.insert((number(&link["left"])?, number(&link["right"])?));
    }
    let mut open_links = BTreeSet::new();
    for link in list(gold, "maybe")? {
        open_links.insert((number(&link[0])?, number(&link[1])?));
    }
    Ok(Pair {
        // Several outlets on the talks in Washington, numbered by outlet.
        event: if id.starts_with('0') { "talks" } else { id }.to_owned(),
        left: development_reading(gold, "left")?,
        right: development_reading(gold, "right")?,
        links,
        open_links,
        stretches: None,
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
        open: spans("shared_maybe")?,
        ..Reading::of(&text)
    })
}

/// A sample pair; its gold quotes the stretches, those of one statement in the same place of both lists.
fn sample_pair(name: &str) -> Loaded<Pair> {
    let folder = Path::new(SAMPLES);
    let gold = json(&folder.join(format!("{name}.gold.json")))?;
    let reading = |side: &str| -> Loaded<Reading> {
        let file = read(&folder.join(format!("{}.txt", string(&gold, side)?)))?;
        let (_, text) = file.split_once("\n\n").ok_or("a sample without headers")?;
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
            open: spans(&["open"])?,
            ..Reading::of(text)
        })
    };
    let (left, right) = (reading("left")?, reading("right")?);
    let paired = |l: &[Span], r: &[Span]| -> Vec<(Span, Span)> {
        l.iter().copied().zip(r.iter().copied()).collect()
    };
    let same = paired(&left.shared, &right.shared);
    let open = paired(&left.open, &right.open);
    let sentences = |pairs: &[(Span, Span)]| {
        let pairs = pairs.iter();
        pairs
            .map(|&(l, r)| (sentence_of(&left, l), sentence_of(&right, r)))
            .collect()
    };
    Ok(Pair {
        event: name.to_owned(),
        links: sentences(&same),
        open_links: sentences(&open),
        stretches: Some([same, open]),
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
