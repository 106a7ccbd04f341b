//! Terms: the words of sentences as the aligner sees them, stemmed, numbered and weighed; in order of their place.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::Passages;
use super::antecedent::{Cast, Memory};
use super::lexeme::Signs;
use super::lexicon::{self, Meaning};
use crate::facts::Kind;
use crate::order;
use crate::segment::{Role, Sentence};
use crate::text::{Language, Span};

/// A word that carries content.
#[derive(Clone, Copy, Debug)]
pub(super) struct Term {
    /// Where it stands in the clean text.
    pub(super) span: Span,
    /// The number of its stem in the vocabulary.
    pub(super) id: usize,
    /// How much it counts for itself: 1, less for a part of a name that its last word stands for.
    pub(super) share: f64,
}

/// The terms of a sentence that stand in a stretch of it.
pub(super) fn within(sentence: &[Term], stretch: Span) -> impl Iterator<Item = &Term> + Clone {
    // In order, so that a fact of a very long sentence does not go through all of it.
    let first = sentence.partition_point(|t| t.span.start < stretch.start);
    let rest = sentence[first..].iter();
    rest.take_while(move |t| t.span.end <= stretch.end)
}

/// Terms in the order of their stems, those of one stem as they stand.
pub(super) fn by_stem<'a>(terms: impl Iterator<Item = &'a Term>) -> Vec<Term> {
    let mut terms: Vec<Term> = terms.copied().collect();
    terms.sort_by_key(|term| term.id);
    terms
}

/// What is known of a stem in this pair of articles.
#[derive(Clone, Debug)]
pub(super) struct Stem<'a> {
    /// The stem, or `#` and a number.
    pub(super) text: Cow<'a, str>,
    /// Its number, where it is one.
    pub(super) number: Option<f64>,
    /// What it may mean.
    pub(super) meaning: Meaning,
    /// Whether it is mostly written as a name.
    pub(super) name: bool,
    /// How rare it is in the language: in nats, less what any word tells.
    pub(super) rarity: f64,
    /// Its weight here: the root of its rarity in the pair times its rarity in the language.
    pub(super) weight: f64,
}

/// The terms of both articles over one vocabulary.
#[derive(Debug)]
pub(super) struct Terms<'a> {
    /// For each sentence of the left article its terms.
    pub(super) left: Vec<Vec<Term>>,
    /// For each sentence of the right article its terms.
    pub(super) right: Vec<Vec<Term>>,
    /// The vocabulary, by the numbers that terms carry; in alphabetical order.
    pub(super) stems: Vec<Stem<'a>>,
}

/// The terms of both articles.
pub(super) fn terms<'a>(left: Passages<'a>, right: Passages<'a>) -> Terms<'a> {
    let language = match left.lexemes.names_only {
        true => Language::NONE,
        false => left.words.language,
    };
    let sides = [Reader::read(left), Reader::read(right)];
    let most = left.lexemes.all.len() + right.lexemes.all.len();
    let mut roots: Vec<Root<'_>> = Vec::with_capacity(most);
    sides.iter().for_each(|side| roots.extend(side.roots()));
    // The lexemes of either article are in order already, which this sort makes use of.
    order::sort_by_text(&mut roots, |root| &root.text);
    roots.dedup_by(|a, b| a.text == b.text);
    let mut uses = vec![Uses::default(); roots.len()];
    let [left_terms, right_terms] = sides.each_ref().map(|side| side.terms(&roots, &mut uses));
    let sentences = left.sentences.len() + right.sentences.len();
    let stems = roots.into_iter().zip(uses);
    let stems = stems.map(|(root, uses)| root.stem(&uses, sentences, language));
    Terms {
        left: left_terms,
        right: right_terms,
        stems: stems.collect(),
    }
}

/// What a term is of: a lexeme or a number.
struct Root<'a> {
    text: Cow<'a, str>,
    number: Option<f64>,
    meaning: Meaning,
}

/// How a root is used in both articles.
#[derive(Clone, Default)]
struct Uses {
    /// In how many sentences it stands.
    sentences: usize,
    /// How often a capital would say something.
    open: usize,
    /// How often it has one there.
    capital: usize,
}

impl<'a> Root<'a> {
    fn stem(self, uses: &Uses, sentences: usize, language: Language) -> Stem<'a> {
        let rarity = match self.number {
            Some(_) => 7.5,
            None => lexicon::rarity_in(&self.text, language),
        };
        let here = libm::log(1.0 + sentences as f64 / uses.sentences as f64);
        Stem {
            text: self.text,
            number: self.number,
            meaning: self.meaning,
            name: uses.capital * 2 > uses.open,
            rarity,
            weight: (here * rarity.max(0.3)).sqrt(),
        }
    }
}

/// A term before the vocabulary of both articles is known.
struct Raw {
    span: Span,
    /// The number of its lexeme, or behind all lexemes that of the number it writes.
    root: usize,
    share: f64,
    /// Whether it is capitalized where a capital says something; none at the start of a sentence.
    capital: Option<bool>,
}

/// An article as it is read from its start.
struct Reader<'a> {
    passages: Passages<'a>,
    /// For each sentence its terms.
    raw: Vec<Vec<Raw>>,
    /// The numbers written, each once.
    numbers: Vec<f64>,
    /// For the bits of a number its place in `numbers`.
    places: BTreeMap<u64, usize>,
    /// Where a capital alone tells no name, the names of the facts, in order.
    names: Option<Vec<Span>>,
    /// Whether what is read stands inside quotation marks.
    quoted: bool,
}

impl<'a> Reader<'a> {
    fn read(passages: Passages<'a>) -> Self {
        let mut reader = Self {
            passages,
            raw: Vec::with_capacity(passages.sentences.len()),
            numbers: Vec::new(),
            places: BTreeMap::new(),
            names: (!passages.words.language.names_by_capital()).then(|| names(passages)),
            quoted: false,
        };
        let cast = Cast::of(passages);
        let mut memory = Memory::of(&cast);
        let mut paragraph = usize::MAX;
        for sentence in passages.sentences {
            if sentence.paragraph != paragraph {
                (paragraph, reader.quoted) = (sentence.paragraph, false);
            }
            let raw = match sentence.role {
                Role::Furniture => Vec::new(),
                _ => reader.sentence(sentence, &mut memory),
            };
            reader.raw.push(raw);
        }
        reader
    }

    fn sentence(&mut self, sentence: &Sentence, memory: &mut Memory<'_>) -> Vec<Raw> {
        let (text, words, lexemes) = {
            let p = self.passages;
            (p.text, p.words, p.lexemes)
        };
        let all = words.within(sentence.span);
        let written = |w: usize| words.spans[w].of(text);
        let mut terms: Vec<Raw> = Vec::with_capacity(all.len());
        let mut at = sentence.span.start;
        // Where the last capitalized word ended, and its term: a following one makes it a first name.
        let mut last_capital: Option<(usize, usize)> = None;
        for w in all.clone() {
            let span = words.spans[w];
            self.pass_marks(&text[at..span.start]);
            at = span.end;
            let word = span.of(text);
            let form = &lexemes.forms[words.forms[w]];
            let name_follows = || w + 1 < all.end && written(w + 1).starts_with(char::is_uppercase);
            if !self.quoted && words.language == Language::English {
                let before = if w == all.start { "" } else { written(w - 1) };
                let antecedent = memory.antecedent(words.form(w), before);
                if let Some(root) = antecedent.filter(|_| !name_follows()) {
                    terms.push(Raw {
                        span,
                        root,
                        share: ANTECEDENT,
                        capital: None,
                    });
                    continue;
                }
            }
            if form.stop && word != "US" {
                continue;
            }
            let first = w == all.start || text[..span.start].ends_with(['“', '‘']);
            let capital = match &self.names {
                None => word.starts_with(char::is_uppercase),
                Some(names) => names
                    .get(names.partition_point(|name| name.end < span.end))
                    .is_some_and(|name| name.contains(span)),
            };
            if lexemes.names_only && form.number.is_none() && (first || !capital) {
                continue;
            }
            if let Some(signs) = lexemes.signs.get(w).copied().flatten() {
                if let Signs::Lexeme(root, count) = signs {
                    let span = Span::new(span.start, words.spans[w + count - 1].end);
                    terms.push(Raw {
                        span,
                        root,
                        share: 1.0,
                        capital: None,
                    });
                }
                continue;
            }
            let root = match (form.number, form.scale) {
                (Some(_), Some(by)) => {
                    let before = terms.last_mut().filter(|t| t.span.end + 1 == span.start);
                    if let Some(t) = before
                        && let Some(n) = self.number(t.root)
                    {
                        t.root = self.root_of(n * by);
                        t.span.end = span.end;
                        continue;
                    }
                    form.lexeme
                }
                (Some(n), None) => self.root_of(n),
                _ if word == "US" => lexemes.usa,
                _ => form.lexeme,
            };
            if lexemes.all.get(root).is_some_and(|l| l.stem.is_empty()) {
                continue;
            }
            if capital {
                memory.mention(root);
            }
            if capital
                && let Some((end, before)) = last_capital
                && end + 1 == span.start
            {
                terms[before].share = 0.4;
            }
            last_capital = capital.then_some((span.end, terms.len()));
            let telling = !first && sentence.role != Role::Headline;
            terms.push(Raw {
                span,
                root,
                share: 1.0,
                capital: telling.then_some(capital),
            });
        }
        self.pass_marks(&text[at..sentence.span.end]);
        terms
    }

    /// Goes on past what stands between two words.
    fn pass_marks(&mut self, gap: &str) {
        if gap.is_ascii() {
            return;
        }
        for c in gap.chars() {
            match c {
                '“' => self.quoted = true,
                '”' => self.quoted = false,
                _ => {}
            }
        }
    }

    /// The root of a number.
    fn root_of(&mut self, number: f64) -> usize {
        let place = *self.places.entry(number.to_bits()).or_insert_with(|| {
            self.numbers.push(number);
            self.numbers.len() - 1
        });
        self.passages.lexemes.all.len() + place
    }

    /// The number of a root that is of one.
    fn number(&self, root: usize) -> Option<f64> {
        let place = root.checked_sub(self.passages.lexemes.all.len())?;
        self.numbers.get(place).copied()
    }

    /// The roots that a term is of, by number.
    fn used(&self) -> impl Iterator<Item = usize> {
        let count = self.passages.lexemes.all.len() + self.numbers.len();
        let mut used = vec![false; count];
        for term in self.raw.iter().flatten() {
            used[term.root] = true;
        }
        (0..count).filter(move |&root| used[root])
    }

    fn roots(&self) -> impl Iterator<Item = Root<'a>> {
        self.used().map(|root| self.root(root))
    }

    fn root(&self, root: usize) -> Root<'a> {
        match self.number(root) {
            Some(number) => Root {
                text: Cow::Owned(format!("#{number}")),
                number: Some(number),
                meaning: Meaning::default(),
            },
            None => {
                let lexeme = &self.passages.lexemes.all[root];
                Root {
                    text: Cow::Borrowed(&lexeme.stem),
                    number: None,
                    meaning: lexeme.meaning,
                }
            }
        }
    }

    /// The terms of each sentence over the roots of both articles; notes how they are used.
    fn terms(&self, roots: &[Root<'_>], uses: &mut [Uses]) -> Vec<Vec<Term>> {
        let mut ids = vec![0; self.passages.lexemes.all.len() + self.numbers.len()];
        let mut at = 0;
        for root in self.used() {
            let text = self.root(root).text;
            ids[root] = match self.number(root) {
                Some(_) => roots.partition_point(|other| other.text < text),
                None => {
                    // Lexemes are in alphabetical order too, and all of them are there.
                    at += roots[at..]
                        .iter()
                        .take_while(|other| other.text != text)
                        .count();
                    at
                }
            };
        }
        // For each root the last sentence that it was found in, counted from one.
        let mut seen = vec![0; roots.len()];
        let mut all = Vec::with_capacity(self.raw.len());
        for (sentence, raw) in (1..).zip(&self.raw) {
            for t in raw {
                let id = ids[t.root];
                uses[id].sentences += usize::from(seen[id] != sentence);
                seen[id] = sentence;
                uses[id].open += usize::from(t.capital.is_some());
                uses[id].capital += usize::from(t.capital == Some(true));
            }
            let term = |t: &Raw| Term {
                span: t.span,
                id: ids[t.root],
                share: t.share,
            };
            all.push(raw.iter().map(term).collect());
        }
        all
    }
}

/// The names in the facts of an article, in order.
fn names(passages: Passages<'_>) -> Vec<Span> {
    let values = passages.facts.iter().flat_map(|fact| &fact.values);
    let names = values.filter(|value| value.kind == Kind::Name);
    let mut names: Vec<Span> = names.map(|value| value.span).collect();
    order::sort(&mut names);
    names
}

/// How much a name counts that only a pronoun or a role stands for.
const ANTECEDENT: f64 = 0.7;
