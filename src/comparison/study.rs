//! A study of an article: its clean copy, and what stands in it, worked out once for all that is asked of it.

use super::further::Contested;
use super::{Fact, Kind, Reading, Sentence, Status, Value};
use crate::align::verbatim::{Worded, common_forms};
use crate::align::{self, Lexemes, Passages};
use crate::diff::{self, Setting, Stated, Verdict};
use crate::facts::name::Known;
use crate::facts::{self};
use crate::order;
use crate::segment::{self, Words};
use crate::text::{Article, Clean, Language, Span};
use std::collections::BTreeSet;
use std::ops::Range;

/// An article with its clean copy and what stands in it.
pub(super) struct Study<'a> {
    pub(super) clean: &'a Clean,
    sentences: Vec<segment::Sentence>,
    /// The values, each name once however often it stands there: looking for one goes through all.
    values: Vec<facts::Value>,
    /// What those of them count that are numbers of things.
    counted: Vec<(usize, diff::Counted)>,
    pub(super) facts: Vec<facts::Fact>,
    words: Words,
    /// For each word its number over the forms of both articles.
    numbers: Vec<usize>,
    lexemes: Lexemes,
    /// Where the names of its facts start that the other article does not know, in order.
    strangers: Vec<usize>,
    /// For each form of the words its stem.
    forms: Vec<diff::Stem>,
    /// The words of each fact.
    own: Vec<Range<usize>>,
    /// The content stems of each fact.
    stems: Vec<Vec<diff::Stem>>,
    /// The things of a kind that each fact names.
    things: Vec<Vec<diff::Thing>>,
    /// The rows of small words of which each fact has one.
    rows: Vec<u64>,
    /// The content stems of the facts of each sentence.
    contexts: Vec<Vec<diff::Stem>>,
}

impl<'a> Study<'a> {
    /// The studies of two articles in their languages.
    pub(super) fn of_both(
        [left, right]: [(&Article, &'a Clean); 2],
        (in_left, in_right): (Language, Language),
    ) -> [Self; 2] {
        let mut left = Self::of(left, (in_left, in_right), None);
        let mut right = Self::of(right, (in_right, in_left), Some(&left));
        (left.numbers, right.numbers) = common_forms(&left.words, &right.words);
        (left.strangers, right.strangers) = (left.strange_to(&right), right.strange_to(&left));
        [left, right]
    }

    /// The study of an article, of which `languages` are its own and that of the other article; without what both must be read for;
    /// `known` is the other article, if it was read before.
    fn of(
        (article, clean): (&Article, &'a Clean),
        (language, other): (Language, Language),
        known: Option<&Self>,
    ) -> Self {
        let sentences = segment::sentences(&clean.text);
        let values = facts::values(
            &clean.text,
            &sentences,
            article.published.as_deref(),
            language,
        );
        let words = Words::of(&clean.text, &sentences, language);
        let known = known.map(|other| (&other.words, &other.lexemes));
        let lexemes = Lexemes::of(&words, &sentences, other, known);
        let facts = facts::facts(&clean.text, &sentences, &words, &values);
        let values = once(values);
        let counted = diff::Counted::all(&values, &words);
        let stems: Vec<Vec<diff::Stem>> = facts
            .iter()
            .map(|f| diff::stems(&words, &lexemes, f))
            .collect();
        let things = diff::Things::of(&words);
        let things = facts.iter().map(|f| things.named(f)).collect();
        let rows = diff::Rows::of(&words);
        let rows = facts.iter().map(|f| rows.of_fact(f)).collect();
        let own = facts.iter().map(|f| words.within(f.span)).collect();
        let mut contexts = vec![Vec::new(); sentences.len()];
        let mut at = 0;
        for of_sentence in facts.chunk_by(|a, b| a.sentence == b.sentence) {
            let own = &stems[at..at + of_sentence.len()];
            contexts[of_sentence[0].sentence] = match own {
                [only] => only.clone(),
                _ => diff::union(own.iter().map(Vec::as_slice)),
            };
            at += of_sentence.len();
        }
        Self {
            clean,
            sentences,
            values,
            counted,
            facts,
            numbers: Vec::new(),
            strangers: Vec::new(),
            forms: diff::of_forms(&words, &lexemes),
            own,
            words,
            lexemes,
            stems,
            things,
            rows,
            contexts,
        }
    }

    /// Where the names of its facts start that the other article does not know.
    fn strange_to(&self, other: &Self) -> Vec<usize> {
        let known = Known::of(other.values.iter().filter_map(facts::Value::name));
        let values = self
            .facts
            .iter()
            .flat_map(|f| f.values.iter().chain(&f.aside));
        let strange = values.filter(|v| v.name().is_some_and(|name| !known.knows(name)));
        let mut starts: Vec<usize> = strange.map(|v| v.span.start).collect();
        order::sort(&mut starts);
        starts
    }

    /// Whether it names many, and nobody and nothing that the other article knows.
    pub(super) fn names_only_strangers(&self) -> bool {
        let named = self.names();
        named >= MANY_NAMES && named == self.strangers.len()
    }

    /// Whether the other article knows so many of its names that both tell of one event.
    fn names_acquaintances(&self) -> bool {
        let named = self.names();
        (named - self.strangers.len()) * FEW_KNOWN >= named
    }

    /// How many names stand in its facts and beside them.
    fn names(&self) -> usize {
        let values = self
            .facts
            .iter()
            .flat_map(|f| f.values.iter().chain(&f.aside));
        values.filter(|v| v.name().is_some()).count()
    }

    /// The facts of two articles that give one post to two people, with their names; what tells it in an attribution becomes a
    /// fact of its own.
    pub(super) fn posts(left: &mut Self, right: &mut Self) -> Vec<Contested> {
        if !left.names_acquaintances() || !right.names_acquaintances() {
            return Vec::new();
        }
        let told = |study: &Self| -> Vec<diff::Post> {
            let first = |f: usize| f == 0 || study.facts[f - 1].sentence != study.facts[f].sentence;
            let sentences = (0..study.facts.len()).filter(|&f| first(f));
            sentences
                .flat_map(|f| diff::posts(study.stated(f)))
                .collect()
        };
        let (l, r) = (told(left), told(right));
        let rivals = diff::given_to_others(&l, &r);
        for &(i, j) in &rivals {
            left.state(l[i].span);
            right.state(r[j].span);
        }
        let post = |&(i, j): &(usize, usize)| Contested {
            facts: (left.telling(l[i].span), right.telling(r[j].span)),
            holders: (l[i].holder, r[j].holder),
        };
        rivals.iter().map(post).collect()
    }

    /// The fact that tells most of a stretch.
    fn telling(&self, stretch: Span) -> usize {
        let end = self.facts.partition_point(|f| f.span.start < stretch.end);
        let start = self.facts.partition_point(|f| f.span.end <= stretch.start);
        let most = (start..end).max_by_key(|&f| self.facts[f].span.overlap(stretch));
        most.unwrap_or(start)
    }

    /// Makes a fact of a stretch of who says something, unless a fact tells of it.
    fn state(&mut self, stretch: Span) {
        let next = self.facts.partition_point(|f| f.span.start < stretch.start);
        let within = |f: &&facts::Fact| f.span.overlap(stretch) > 0;
        if self.facts[next.saturating_sub(1)..]
            .iter()
            .take(2)
            .any(|f| within(&f))
        {
            return;
        }
        let at = self.facts.partition_point(|f| f.told.end <= stretch.start);
        let (fact, behind) = self.facts[at].parted(stretch);
        let stems = diff::stems(&self.words, &self.lexemes, &fact);
        let things = diff::Things::of(&self.words).named(&fact);
        let rows = diff::Rows::of(&self.words).of_fact(&fact);
        let at = at + usize::from(behind);
        self.own.insert(at, self.words.within(fact.span));
        self.facts.insert(at, fact);
        self.stems.insert(at, stems);
        self.things.insert(at, things);
        self.rows.insert(at, rows);
    }

    /// The facts of a sentence.
    pub(super) fn facts_of(&self, sentence: usize) -> Range<usize> {
        let from = self.facts.partition_point(|f| f.sentence < sentence);
        from..self.facts.partition_point(|f| f.sentence <= sentence)
    }

    pub(super) fn passages(&self) -> Passages<'_> {
        Passages {
            text: &self.clean.text,
            words: &self.words,
            lexemes: &self.lexemes,
            sentences: &self.sentences,
            facts: &self.facts,
        }
    }

    pub(super) fn verdict(
        &self,
        right: &Self,
        pairing: &align::Pairing,
        setting: &Setting,
    ) -> Verdict {
        diff::verdict(
            self.stated(pairing.left),
            right.stated(pairing.right),
            pairing,
            setting,
        )
    }

    pub(super) fn stated(&self, fact: usize) -> Stated<'_> {
        Stated {
            text: &self.clean.text,
            words: &self.words,
            numbers: &self.numbers,
            forms: &self.forms,
            strangers: &self.strangers,
            values: &self.values,
            counted: &self.counted,
            fact: &self.facts[fact],
            own: &self.own[fact],
            facts: &self.facts,
            all_stems: &self.stems,
            stems: &self.stems[fact],
            things: &self.things[fact],
            rows: self.rows[fact],
            context: &self.contexts[self.facts[fact].sentence],
        }
    }

    /// The names and figures in the facts, each wording of a kind where it stands first.
    pub(super) fn wordings(&self) -> Vec<&facts::Value> {
        let mut seen: BTreeSet<(Kind, String)> = BTreeSet::new();
        let values = self.facts.iter().flat_map(|fact| &fact.values);
        let wordings = values.filter(|value| {
            let words = value.span.of(&self.clean.text).to_lowercase();
            value.kind != Kind::Quotation && seen.insert((value.kind, words))
        });
        wordings.take(MOST_VALUES).collect()
    }

    /// The clean text with its words and their numbers.
    pub(super) fn worded(&self) -> Worded<'_> {
        (&self.clean.text, &self.words, &self.numbers)
    }

    /// Whether a fact and one of the other article have the same words.
    pub(super) fn same_words(&self, right: &Self, pairing: &align::Pairing) -> bool {
        self.words_of(pairing.left)
            .eq(right.words_of(pairing.right))
    }

    fn words_of(&self, fact: usize) -> impl Iterator<Item = &str> {
        self.words
            .forms_of(self.words.within(self.facts[fact].span))
    }

    /// Whether a stretch of the clean text lies in a day or another date of a fact: a capital makes no name of "Monday".
    pub(super) fn is_dated(&self, stretch: Span) -> bool {
        let first = self.facts.partition_point(|f| f.told.end <= stretch.start);
        let values = self
            .facts
            .get(first)
            .map(|f| f.values.iter().chain(&f.aside));
        values.is_some_and(|mut values| {
            values.any(|v| v.kind == facts::Kind::Date && v.span.contains(stretch))
        })
    }

    /// For each fact the index of its sentence.
    pub(super) fn sentences_of_facts(&self) -> Vec<usize> {
        self.facts.iter().map(|f| f.sentence).collect()
    }

    /// Whether nearly all words of some facts are marked as copied.
    pub(super) fn is_copied(&self, facts: &[usize], marks: &[bool]) -> bool {
        let of = |&i: &usize| marks[self.words.within(self.facts[i].span)].iter();
        let (all, copied) = (
            facts.iter().flat_map(of).count(),
            facts.iter().flat_map(of).filter(|m| **m).count(),
        );
        copied * 10 >= all * 9 && copied > 0
    }

    pub(super) fn reading(&self, article: &Article) -> Reading {
        let given = |span: Span| self.clean.given(span);
        let mut paragraphs: Vec<Span> = Vec::new();
        let mut numbers: Vec<usize> = Vec::new();
        for s in &self.sentences {
            let span = given(s.span);
            match paragraphs
                .last_mut()
                .filter(|_| numbers.last() == Some(&s.paragraph))
            {
                Some(p) => p.end = span.end,
                None => {
                    paragraphs.push(span);
                    numbers.push(s.paragraph);
                }
            }
        }
        let place = |paragraph: usize| numbers.binary_search(&paragraph).unwrap_or(0);
        let sentence = |s: &segment::Sentence| Sentence {
            span: given(s.span),
            paragraph: place(s.paragraph),
            role: s.role,
        };
        let value = |v: &facts::Value| Value {
            span: given(v.span),
            kind: v.kind,
        };
        let fact = |f: &facts::Fact| Fact {
            span: given(f.span),
            sentence: f.sentence,
            status: Status::Unique,
            score: 0.0,
            finding: 0,
            values: f.values.iter().map(value).collect(),
        };
        Reading {
            article: article.clone(),
            language: self.words.language,
            sentences: self.sentences.iter().map(sentence).collect(),
            facts: self.facts.iter().map(fact).collect(),
            paragraphs,
        }
    }
}

/// Of how many names the other article knows one at least where both tell of one event: of two events it is one in sixteen
/// at most.
const FEW_KNOWN: usize = 10;

/// How many names an article has at least that tell by their strangeness that it is on another event.
const MANY_NAMES: usize = 4;

/// How many values of an article, each wording once, are looked through for those that stand in both.
const MOST_VALUES: usize = 300;

/// The values of all sentences, without names that stood before, written alike.
fn once(values: Vec<Vec<facts::Value>>) -> Vec<facts::Value> {
    let mut names: BTreeSet<(&[String], bool)> = BTreeSet::new();
    let each = values.iter().flatten().map(facts::Value::name);
    let first = each.map(|name| name.is_none_or(|n| names.insert((&n.words, n.acronym))));
    let firsts: Vec<bool> = first.collect();
    let values = values.into_iter().flatten().zip(firsts);
    values
        .filter(|(_, first)| *first)
        .map(|(value, _)| value)
        .collect()
}
