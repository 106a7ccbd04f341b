//! Posts: who holds which post, as titles, appositions and "who leads it" tell wherever a name stands, and the posts that two
//! articles give to different people. Strict: the post is told of one thing, each article knows one holder, and neither
//! article knows the other's.

use std::ops::Range;

use super::holder::{PAST, is_person, of_sentence, part};
use super::stated::{Stated, word_at};
use super::stem::{Stem, in_common};
use crate::align::is_stop_word_in;
use crate::facts::Value;
use crate::facts::name::Name;
use crate::text::{Language, Span};

/// A post with who holds it.
#[derive(Debug)]
pub struct Post {
    /// The name of the holder, in the clean text.
    pub holder: Span,
    /// The stretch that tells it, in the clean text: "Ada Lem, the head of the museum".
    pub span: Span,
    /// The words of that name.
    who: String,
    /// Whether the other article does not know it.
    strange: bool,
    name: &'static str,
    /// The words right before its name: "finance" of a finance minister.
    kind: Vec<Stem>,
    /// Of what it is one.
    thing: Vec<Stem>,
}

/// The posts told in the sentence of a fact.
#[must_use]
pub fn posts(stated: Stated<'_>) -> Vec<Post> {
    let facts = of_sentence(stated);
    if stated.words.language != Language::English {
        return Vec::new();
    }
    let told = Span::new(facts[0].told.start, facts[facts.len() - 1].told.end);
    let phrase = Phrase {
        stated,
        sentence: stated.words.within(told),
    };
    let values = facts.iter().flat_map(|f| f.values.iter().chain(&f.aside));
    let post = |person: &Value| phrase.before(person).or_else(|| phrase.behind(person));
    values.filter(|v| is_person(v)).filter_map(post).collect()
}

/// The posts, by their places in both lists, that the two articles give to different people.
#[must_use]
pub fn given_to_others(left: &[Post], right: &[Post]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (i, post) in left.iter().enumerate().filter(|(_, post)| post.strange) {
        let Some(j) = post.only(right).filter(|&j| right[j].strange) else {
            continue;
        };
        if right[j].only(left) == Some(i) {
            found.push((i, j));
        }
    }
    found
}

impl Post {
    /// The first place at which an article gives the post to somebody, where it gives it to one alone.
    fn only(&self, all: &[Self]) -> Option<usize> {
        let mut same = (0..all.len()).filter(|&n| self.is_of(&all[n]));
        let first = same.next()?;
        same.all(|n| all[n].who == all[first].who).then_some(first)
    }

    /// Whether two posts are one.
    fn is_of(&self, other: &Self) -> bool {
        let has = |stem: &Stem, post: &Self| {
            let mut words = post.kind.iter().chain(&post.thing);
            words.any(|word| stem.same(word))
        };
        let one_kind = self.kind.iter().all(|stem| has(stem, other))
            && other.kind.iter().all(|stem| has(stem, self));
        let open = self.thing.is_empty() || other.thing.is_empty();
        let alone =
            open && (SOLE.contains(&self.name) || !self.kind.is_empty() && !other.kind.is_empty());
        let crossed = self.kind.iter().any(|stem| has(stem, other))
            || other.kind.iter().any(|stem| has(stem, self));
        let body = |stem: &Stem| BODIES.contains(&stem.text()) && has(stem, other);
        let heads = |post: &Self| matches!(post.name, "lead" | "chair");
        let one_name = self.name == other.name
            // Who chairs a committee leads it.
            || heads(self) && heads(other) && self.thing.iter().any(body);
        one_name && one_kind && (alone || in_common(&self.thing, &other.thing) || open && crossed)
    }
}

/// Stems of what is led by a chair.
const BODIES: [&str; 5] = ["committe", "commiss", "panel", "inquiri", "board"];

/// The posts of which a report hardly names two.
const SOLE: [&str; 4] = ["mayor", "governor", "harbormaster", "bishop"];

/// How many words a phrase has at most on either side of the word that names a post.
const LONGEST: usize = 6;

/// The words around a name.
struct Phrase<'a> {
    stated: Stated<'a>,
    /// The words of its sentence.
    sentence: Range<usize>,
}

impl Phrase<'_> {
    fn form(&self, word: usize) -> &str {
        word_at(self.stated.words, &self.sentence, word)
    }

    fn is_capital(&self, word: usize) -> bool {
        let span = self.stated.words.spans[word];
        span.of(self.stated.text).starts_with(char::is_uppercase)
    }

    /// What stands between a word and the one before it.
    fn gap(&self, word: usize) -> &str {
        let spans = &self.stated.words.spans;
        match word > self.sentence.start && word < self.sentence.end {
            true => Span::new(spans[word - 1].end, spans[word].start).of(self.stated.text),
            false => ".",
        }
    }

    /// Whether no mark parts a word from the one before it; a hyphen joins them.
    fn joins(&self, word: usize) -> bool {
        matches!(self.gap(word), " " | "" | "-")
    }

    /// The words that go on from one without a mark between them, at most so many.
    fn onward(&self, from: usize) -> Range<usize> {
        let most = (from + 1 + 2 * LONGEST).min(self.sentence.end);
        let end = (from + 1..most).find(|&w| !self.joins(w));
        from..end.unwrap_or(most)
    }

    /// The stems of some words but for small ones.
    fn stems(&self, words: Range<usize>) -> Vec<Stem> {
        let small = |w: &usize| is_stop_word_in(self.form(*w), Language::English);
        let telling = words.filter(|w| self.form(*w) != "'s" && !small(w));
        telling.map(|w| self.stated.stem(w).clone()).collect()
    }

    /// A post told before the name: "Governor Ada Lem", "the museum's director, Ada Lem", "the head of the union, Ada Lem".
    fn before(&self, person: &Value) -> Option<Post> {
        let mut end = self.stated.words.within(person.span).start;
        while end > self.sentence.start && HONORIFICS.contains(&self.form(end - 1)) {
            end -= 1;
        }
        let apart = self.gap(end).trim();
        if end <= self.sentence.start || !matches!(apart, "" | ".") && apart != "," {
            return None;
        }
        let apart = apart == ",";
        let from = end.saturating_sub(1 + LONGEST).max(self.sentence.start);
        let joined = |w: &usize| (w + 1..end).all(|k| self.joins(k));
        let heads = (from..end).rev().take_while(joined);
        let of = |w: &usize| *w + 1 == end || apart && matches!(self.form(w + 1), "of" | "for");
        let head = heads.filter(of).find(|&w| self.named(w).is_some())?;
        self.post(person, head, head + 1..end, apart)
    }

    /// A post told behind the name: "Ada Lem, 57, the head of the museum", "Ada Lem, who runs the museum".
    fn behind(&self, person: &Value) -> Option<Post> {
        let mut start = self.stated.words.within(person.span).end;
        if self.gap(start) != ", " {
            return None;
        }
        if self.form(start).starts_with(|c: char| c.is_ascii_digit()) && self.gap(start + 1) == ", "
        {
            start += 1;
        }
        let all = self.onward(start);
        if self.form(start) == "who" {
            let charge = matches!(self.form(start + 1), "is" | "was")
                && self.form(start + 2) == "in"
                && self.form(start + 3) == "charge";
            let verb = if charge { start + 3 } else { start + 1 };
            let name = match self.form(verb) {
                "charge" | "leads" | "led" | "heads" | "headed" | "runs" | "ran" | "directs"
                | "directed" => "lead",
                "chairs" | "chaired" => "chair",
                _ => return None,
            };
            return self.told(
                person,
                (name, start..all.end),
                Vec::new(),
                self.stems(verb + 1..all.end),
            );
        }
        let small =
            |w: &usize| matches!(self.form(*w), "of" | "for" | "at" | "in" | "since" | "and");
        let head = all.clone().find(small).unwrap_or(all.end);
        let head = head.checked_sub(1).filter(|w| all.contains(w))?;
        self.named(head)?;
        self.post(person, head, head + 1..all.end, false)
    }

    /// The name of the post that a word names here.
    fn named(&self, head: usize) -> Option<&'static str> {
        let (before, word) = (self.form(head.wrapping_sub(1)), self.form(head));
        match (before, word) {
            ("chief", _) | (_, "ceo") => Some("chief"),
            ("harbor" | "harbour", "master") => Some("harbormaster"),
            _ if word.ends_with('s') && word != "boss" => None,
            _ => part(word, "", "").filter(|name| TITLES.contains(name)),
        }
    }

    /// The post named by a word, with the words before it and those behind it that tell of what it is one.
    fn post(
        &self,
        person: &Value,
        head: usize,
        behind: Range<usize>,
        definite: bool,
    ) -> Option<Post> {
        let name = self.named(head)?;
        let mut start = head - usize::from(name == "harbormaster" && self.form(head) == "master");
        let mut owned = start;
        let capital = self.is_capital(head);
        while start > self.sentence.start && self.joins(start) && head - start < LONGEST {
            let word = self.form(start - 1);
            let possessive = word == "'s";
            let other =
                is_stop_word_in(word, Language::English) || capital && !self.is_capital(start - 1);
            if !possessive && other {
                break;
            }
            start -= 1;
            if possessive {
                owned = start;
            }
        }
        let owned = owned.min(head);
        let is_owned = self.form(owned) == "'s";
        let determined = matches!(self.form(start.wrapping_sub(1)), "the" | "its" | "their");
        if definite && !determined && !is_owned
            || matches!(self.form(start.wrapping_sub(1)), "a" | "an" | "another")
        {
            return None;
        }
        let kind = match (is_owned, name) {
            (true, _) => owned..head,
            (false, "harbormaster") => start..head.min(owned),
            (false, _) => start..head,
        };
        let mut kind = self.stems(kind);
        if name == "chief" {
            kind = self.stems(head..head + 1);
        }
        let mut thing = self.stems(behind.clone());
        if is_owned {
            thing.extend(self.stems(start..owned));
        }
        let from = start - usize::from(determined);
        let words = from.min(head)..behind.end;
        self.told(person, (name, words), kind, thing)
    }

    fn told(
        &self,
        person: &Value,
        (name, words): (&'static str, Range<usize>),
        kind: Vec<Stem>,
        thing: Vec<Stem>,
    ) -> Option<Post> {
        let spans = &self.stated.words.spans;
        let other = |w: usize| PAST.contains(&self.form(w)) || OTHERWISE.contains(&self.form(w));
        if words.clone().any(other) || other(words.start.wrapping_sub(1)) {
            return None;
        }
        Some(Post {
            holder: person.span,
            span: Span::new(
                spans[words.start].start.min(person.span.start),
                spans[words.end - 1].end.max(person.span.end),
            ),
            who: person.name().map_or_else(String::new, Name::key),
            strange: self.stated.is_stranger(person),
            name,
            kind,
            thing,
        })
    }
}

/// What stands between a title and a name.
const HONORIFICS: [&str; 8] = ["dr", "mr", "mrs", "ms", "sir", "prof", "professor", "dame"];

/// The parts that are posts.
const TITLES: [&str; 12] = [
    "lead",
    "chair",
    "coach",
    "mayor",
    "governor",
    "bishop",
    "rector",
    "harbormaster",
    "curator",
    "editor",
    "president",
    "minister",
];

/// Further words that tell of a post at another time, or of another one.
const OTHERWISE: [&str; 13] = [
    "until",
    "till",
    "from",
    "between",
    "new",
    "next",
    "incoming",
    "outgoing",
    "designate",
    "elect",
    "associate",
    "co",
    "interim",
];
