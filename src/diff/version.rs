//! Versions: two facts that are told nearly word for word alike, and what the words that differ come to.
//! Where the rest is the same, what stands in one place is of one thing.

use std::ops::Range;

use super::stated::Stated;
use super::stem::Stem;
use super::verdict::Compared;
use crate::align::edit::{Edits, common, edits};
use crate::align::{is_stop_word_in, lexicon};
use crate::facts::negation;
use crate::facts::value::agreement;
use crate::facts::{Agreement, Content, Kind, Value, is_number_word};
use crate::segment::Words;
use crate::text::{Language, Span};

/// What the words come to in which two versions of a fact differ.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Changed {
    /// Values in one place that cannot both be true.
    pub(super) values: Vec<Compared>,
    /// Whether one denies the other: a negation more, or a word of opposite meaning in the place of a word.
    pub(super) opposed: bool,
    /// Whether other words that say something differ, or stand in one of the two alone.
    pub(super) otherwise: bool,
}

/// Two versions of a fact.
pub(super) struct Version<'a> {
    left: Stated<'a>,
    right: Stated<'a>,
    words: (Range<usize>, Range<usize>),
    edits: Edits,
}

/// From this likeness on two facts are told in the same words.
const NEARLY: f64 = 0.7;

/// The same for facts in the same place of sentences that are.
const NEARLY_IN_PLACE: f64 = 0.4;

/// Fewer words in common may be a turn of phrase: "he won in".
const ENOUGH: usize = 5;

impl<'a> Version<'a> {
    /// The two facts as versions of one, where they are.
    pub(super) fn of(
        left: Stated<'a>,
        right: Stated<'a>,
        in_place: bool,
        alike: f64,
    ) -> Option<Self> {
        let words = (
            left.words.within(left.fact.told),
            right.words.within(right.fact.told),
        );
        let (n, m) = (words.0.len(), words.1.len());
        // A look at the stems spares most pairings the diff of their words.
        if n.min(m) * 3 < n.max(m) || !in_place && alike < 0.5 {
            return None;
        }
        let (l, r) = (
            &left.numbers[words.0.clone()],
            &right.numbers[words.1.clone()],
        );
        // So does a look at their words in any order.
        let least = if in_place { NEARLY_IN_PLACE } else { NEARLY };
        if 2.0 * in_any_order(l, r) as f64 / ((n + m) as f64) < least {
            return None;
        }
        let edits = edits(l, r);
        let in_place = in_place && edits.likeness >= NEARLY_IN_PLACE;
        let nearly = edits.likeness >= NEARLY && edits.same.len() >= ENOUGH;
        (in_place || nearly).then_some(Self {
            left,
            right,
            words,
            edits,
        })
    }

    /// What the words that differ come to.
    pub(super) fn changed(&self) -> Changed {
        let language = self.left.words.language;
        let mut changed = Changed::default();
        let (mut negations, mut turned) = (0, false);
        // Who says it, and when, is told in too many ways to be held against each other where all else is not the same.
        let whole = self.edits.likeness >= NEARLY;
        let hunks = self.edits.hunks.iter();
        for hunk in hunks.filter(|hunk| whole || self.inside(hunk)) {
            let (l, r) = self.hunk(hunk);
            if language != Language::English {
                turned |= turns(&l, &r, language);
            } else if l.iter().chain(&r).all(|w| is_stop_word_in(w, language)) {
                negations += negated(&l) + negated(&r);
            }
            changed.opposed |= language == Language::English && opposed(&l, &r);
            let before = changed.values.len();
            if let (Some(left), Some(right)) = self.spans(hunk) {
                self.values(left, right, &mut changed.values);
            }
            let named = changed.values.len() > before;
            let inside = self.inside(hunk);
            changed.otherwise |= !named && inside && tells(&l, &r, language);
        }
        changed.opposed |= match language {
            Language::English => negations % 2 == 1,
            _ => turned && self.denied(whole),
        };
        changed
    }

    /// Whether one denies and the other does not, who says it included where `whole`; not for English.
    fn denied(&self, whole: bool) -> bool {
        let denies = |of: Stated<'_>, told: &Range<usize>| match whole {
            true => negation::denies(of.text, of.words, told.clone()),
            false => negation::denies(of.text, of.words, of.own.clone()),
        };
        denies(self.left, &self.words.0) != denies(self.right, &self.words.1)
    }

    /// Whether words of a hunk stand in either fact or in what it quotes, not only beside it.
    fn inside(&self, hunk: &(Range<usize>, Range<usize>)) -> bool {
        let (l, r) = self.spans(hunk);
        l.is_some_and(|l| l.overlap(self.left.fact.span) > 0 || quoted(self.left, l).is_some())
            || r.is_some_and(|r| {
                r.overlap(self.right.fact.span) > 0 || quoted(self.right, r).is_some()
            })
    }

    /// The values at two stretches that stand in one place, where they cannot both be true.
    fn values(&self, left: Span, right: Span, found: &mut Vec<Compared>) {
        let language = self.left.words.language;
        let (l, r) = (at(self.left, left), at(self.right, right));
        let before = found.len();
        for a in &l {
            for b in &r {
                if a.kind == b.kind && clash(a, b, language) {
                    push(found, a.kind, a.span, b.span);
                }
            }
        }
        let fits = |a: &Value, b: &Value| {
            matches!(agreement(a, b), Agreement::Equal | Agreement::Compatible)
        };
        let agree = l.iter().any(|a| r.iter().any(|b| fits(a, b)));
        if found.len() == before && !agree {
            let (x, y) = (left.of(self.left.text), right.of(self.right.text));
            if is_figure(x) && is_figure(y) {
                push(found, Kind::Number, left, right);
            } else if language.names_by_capital()
                && is_named(x)
                && is_named(y)
                && !self.opens(left, right)
                && !one_name(x, y, language)
            {
                push(found, Kind::Name, left, right);
            }
        }
        if let (Some(a), Some(b)) = (quoted(self.left, left), quoted(self.right, right)) {
            let (x, y) = (left.of(self.left.text), right.of(self.right.text));
            // Nothing that was said remains: another saying.
            let other = is_whole(self.left, a, left) && is_whole(self.right, b, right);
            if !other && reworded(x, y, self.left.words.language) {
                push(found, Kind::Quotation, a, b);
            }
        }
    }

    /// Whether either stretch opens its fact, where any word has a capital.
    fn opens(&self, left: Span, right: Span) -> bool {
        left.start == self.left.fact.told.start || right.start == self.right.fact.told.start
    }

    /// The words of a hunk.
    fn hunk(&self, hunk: &(Range<usize>, Range<usize>)) -> (Vec<&'a str>, Vec<&'a str>) {
        let of = |words: &'a Words, from: usize, hunk: &Range<usize>| {
            words.forms_of(from + hunk.start..from + hunk.end).collect()
        };
        (
            of(self.left.words, self.words.0.start, &hunk.0),
            of(self.right.words, self.words.1.start, &hunk.1),
        )
    }

    /// Where the words of a hunk stand.
    fn spans(&self, hunk: &(Range<usize>, Range<usize>)) -> (Option<Span>, Option<Span>) {
        let span = |spans: &[Span], from: usize, words: &Range<usize>| {
            let words = &spans[from + words.start..from + words.end];
            Some(Span::new(words.first()?.start, words.last()?.end))
        };
        (
            span(&self.left.words.spans, self.words.0.start, &hunk.0),
            span(&self.right.words.spans, self.words.1.start, &hunk.1),
        )
    }
}

/// Whether a stretch takes all words of a quotation of several.
fn is_whole(stated: Stated<'_>, quotation: Span, stretch: Span) -> bool {
    let words = stated.words.within(quotation);
    let own = stated.words.within(stretch);
    words.len() >= SAYING && own.start <= words.start && own.end >= words.end
}

/// How many words a quotation has at least that tells by itself what was said.
const SAYING: usize = 3;

/// How many words two stretches have in common.
fn in_any_order(left: &[usize], right: &[usize]) -> usize {
    let (mut left, mut right) = (left.to_vec(), right.to_vec());
    left.sort_unstable();
    right.sort_unstable();
    common(&left, &right)
}

/// The values of a fact, those of who says it among them, at a stretch.
fn at(stated: Stated<'_>, stretch: Span) -> Vec<&Value> {
    let all = stated.fact.values.iter().chain(&stated.fact.aside);
    all.filter(|v| v.kind != Kind::Quotation && v.span.overlap(stretch) > 0)
        .collect()
}

/// The part of a fact that quotes the words of a stretch.
fn quoted(stated: Stated<'_>, stretch: Span) -> Option<Span> {
    // The values of an article are in order, and no quotation is longer than its sentence.
    let end = stated
        .values
        .partition_point(|v| v.span.start < stretch.end);
    let quotations = stated.values[..end].iter().rev();
    let near = quotations.take_while(|v| v.span.end + LONG > stretch.start);
    let quotation = near
        .filter(|v| v.kind == Kind::Quotation)
        .find(|v| v.span.contains(stretch))?;
    let told = stated.fact.told;
    Some(Span::new(
        quotation.span.start.max(told.start),
        quotation.span.end.min(told.end),
    ))
}

/// How far before a word a quotation may begin, in bytes: beyond, it is no sentence of prose.
const LONG: usize = 4000;

/// Whether two values in one place cannot both be true.
fn clash(a: &Value, b: &Value, language: Language) -> bool {
    match (&a.content, &b.content) {
        (Content::Name(x), Content::Name(y)) => {
            agreement(a, b) == Agreement::Apart && !one_name(&x.key(), &y.key(), language)
        }
        _ => agreement(a, b) == Agreement::Different,
    }
}

/// Whether two names may stand for one thing: a country, or in a language that inflects its names what begins alike.
fn one_name(a: &str, b: &str, language: Language) -> bool {
    let start = |name: &str| -> String {
        let last = name.rsplit(' ').next().unwrap_or_default();
        last.chars().take(4).flat_map(char::to_lowercase).collect()
    };
    match language {
        Language::English => one_place(a, b),
        _ => start(a) == start(b),
    }
}

/// Whether two names may stand for one country.
fn one_place(a: &str, b: &str) -> bool {
    let last = |name: &str| name.rsplit(' ').next().unwrap_or_default().to_owned();
    lexicon::same_place(a, b).is_some() || lexicon::same_place(&last(a), &last(b)).is_some()
}

fn push(found: &mut Vec<Compared>, kind: Kind, left: Span, right: Span) {
    let pair = Compared {
        kind,
        left,
        right,
        equal: false,
    };
    if !found.contains(&pair) {
        found.push(pair);
    }
}

/// Whether a stretch is a number that no reader takes for a value: "third", "almost a tenth".
fn is_figure(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit()) || is_number_word(&text.to_lowercase())
}

/// Whether all words of a stretch have a capital.
fn is_named(text: &str) -> bool {
    let mut words = text.split_whitespace();
    words.all(|w| w.chars().next().is_some_and(char::is_uppercase))
}

/// Whether words of a quotation are others: not left out, and not the same in another form or spelling.
fn reworded(left: &str, right: &str, language: Language) -> bool {
    let (l, r) = (content(left, language), content(right, language));
    !l.is_empty() && !r.is_empty() && !l.iter().any(|a| r.iter().any(|b| a.same(b)))
}

fn content(text: &str, language: Language) -> Vec<Stem> {
    let words = text.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’'));
    let words = words.map(str::to_lowercase);
    words
        .filter(|w| !w.is_empty() && !is_stop_word_in(w, language))
        .map(|w| Stem::of(&w, language))
        .collect()
}

/// Whether words that differ say something, so that the two may not be one statement. A word more on one side only adds
/// to it ("the old ferry"), unless it makes it another thing ("the former mayor").
fn tells(left: &[&str], right: &[&str], language: Language) -> bool {
    let stems = |words: &[&str]| -> Vec<Stem> {
        let words = words.iter().filter(|w| !is_stop_word_in(w, language));
        words.map(|w| Stem::of(w, language)).collect()
    };
    let (l, r) = (stems(left), stems(right));
    if let ([_], []) | ([], [_]) = (&l[..], &r[..]) {
        return language != Language::English
            || left.iter().chain(right).any(|w| ALTERING.contains(w));
    }
    let lone = |of: &[Stem], other: &[Stem]| of.iter().any(|a| !other.iter().any(|b| a.same(b)));
    lone(&l, &r) || lone(&r, &l)
}

/// Words beside a word that make it another thing.
const ALTERING: &[&str] = &[
    "acting",
    "alleged",
    "almost",
    "attempted",
    "barely",
    "chief",
    "deputy",
    "ex",
    "fake",
    "false",
    "first",
    "former",
    "future",
    "half",
    "hardly",
    "last",
    "late",
    "least",
    "nearly",
    "new",
    "next",
    "other",
    "part",
    "partly",
    "previous",
    "proposed",
    "rarely",
    "second",
    "several",
    "so-called",
    "suspected",
    "third",
    "vice",
    "would-be",
];

/// Whether nothing but a negation may part the words of two versions in another language than English.
fn turns(left: &[&str], right: &[&str], language: Language) -> bool {
    // "N'ouvrira" is "ouvrira" with the half of a negation.
    let bare = |words: &[&'_ str]| -> Vec<String> {
        let bare = words.iter().map(|w| match language {
            Language::French => w.strip_prefix("n'").unwrap_or(w),
            _ => w,
        });
        bare.map(str::to_owned).collect()
    };
    let (l, r) = (bare(left), bare(right));
    let alone = |of: &[String], other: &[String]| -> Vec<String> {
        of.iter().filter(|w| !other.contains(w)).cloned().collect()
    };
    let lone = [alone(&l, &r), alone(&r, &l)].concat();
    let sign = |w: &str| language.is_unspaced() && "没沒有未不无無法并並非".contains(w);
    let denies = |w: &str| negation::may_deny(w, language) || sign(w);
    let small = |w: &str| is_stop_word_in(w, language) || denies(w);
    lone.iter().all(|w| small(w)) && (language.is_unspaced() || lone.iter().any(|w| denies(w)))
}

/// How many words deny.
fn negated(words: &[&str]) -> usize {
    let denies = |w: &&&str| {
        w.ends_with("n't")
            || matches!(
                **w,
                "not"
                    | "no"
                    | "never"
                    | "neither"
                    | "nor"
                    | "cannot"
                    | "without"
                    | "nobody"
                    | "nothing"
                    | "none"
            )
    };
    words.iter().filter(denies).count()
}

/// Whether a word of one means the opposite of a word of the other.
fn opposed(left: &[&str], right: &[&str]) -> bool {
    let stems = |words: &[&str]| -> Vec<Stem> {
        let stems = words.iter().map(|w| Stem::of(w, Language::English));
        stems.collect()
    };
    let (l, r) = (stems(left), stems(right));
    l.iter().any(|a| r.iter().any(|b| are_opposed(a, b)))
}

/// Whether the stem of an English word means the opposite of another.
pub(super) fn are_opposed(left: &Stem, right: &Stem) -> bool {
    let (l, r) = (left.text(), right.text());
    // "Larger" and "smallest" are compared by "large" and "small".
    let end = |ending: &str| l.ends_with(ending) && r.ends_with(ending);
    let compared = |ending: &str| {
        let base = |word: &str| {
            let base = word.strip_suffix(ending)?;
            let (head, last) = base.split_at_checked(base.len().saturating_sub(1))?;
            // "Bigger" has a letter twice.
            let base = if head.ends_with(last) && last != "l" {
                head
            } else {
                base
            };
            Some(lexicon::stem(base))
        };
        let bases = base(l).zip(base(r));
        bases.is_some_and(|(a, b)| lexicon::opposed(&a, &b))
    };
    left.is_opposed(right) || end("est") && compared("est") || end("er") && compared("er")
}
