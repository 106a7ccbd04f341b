//! Values: quantities, dates, names and quotations in comparable form, and whether two of them agree.

use super::piece::{self, Piece, Sort};
use super::{date, name, number, quantity, quotation, score, time};
use crate::order;
use crate::text::{Language, Span};
use foldhash::fast::RandomState;
use std::cmp::Reverse;
use std::collections::{BTreeSet, HashSet};
use std::rc::Rc;
use std::sync::LazyLock;

pub use super::date::Date;
pub use super::name::Name;
pub use super::quantity::Quantity;
pub use super::quotation::Quotation;
pub use super::score::Score;
pub use super::time::Time;
use super::unit::Dimension;

/// What sort of value it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A count or a bare number.
    Number,
    /// An amount of money.
    Money,
    /// A percentage or percentage points.
    Percent,
    /// A length, weight, speed, temperature and their like.
    Measure,
    /// A stretch of time, an age among them.
    Duration,
    /// How old somebody or something is.
    Age,
    /// A day, month or year.
    Date,
    /// A time of day.
    Time,
    /// A person, place or organization.
    Name,
    /// Words in quotation marks.
    Quotation,
}

/// A value inside a fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// Where it stands in the clean text.
    pub span: Span,
    /// What sort of value it is.
    pub kind: Kind,
    /// The value itself.
    pub content: Content,
}

impl Value {
    /// The name that it is, if it is one.
    #[must_use]
    pub fn name(&self) -> Option<&Name> {
        match &self.content {
            Content::Name(name) => Some(name),
            _ => None,
        }
    }
}

/// A value in comparable form; facts share with their sentences what is large.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// A number of something.
    Quantity(Rc<Quantity>),
    /// The figures of a game or a vote.
    Score(Score),
    /// A date as far as it is said.
    Date(Date),
    /// A time of day.
    Time(Time),
    /// A name.
    Name(Rc<Name>),
    /// Quoted words.
    Quotation(Quotation),
}

/// How two values compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// They say the same.
    Equal,
    /// One contains or rounds the other; they may both be true.
    Compatible,
    /// They cannot both be true of one thing.
    Different,
    /// They are of different kinds or units: nothing follows.
    Apart,
}

impl Agreement {
    /// Whether both may be true.
    #[must_use]
    pub fn agrees(self) -> bool {
        matches!(self, Self::Equal | Self::Compatible)
    }
}

/// What the whole article says about how to read one of its sentences.
#[derive(Default)]
pub(super) struct Context<'a> {
    /// The day of publication, if known.
    pub published: Option<i64>,
    /// Words that stand in the text in lower case.
    pub lower: HashSet<&'a str, RandomState>,
    /// Words, in lower case, that stand with a capital inside a sentence.
    pub capital: HashSet<&'a str, RandomState>,
    /// Words, in lower case, that are parts of names, where a capital alone does not tell.
    pub proper: Option<BTreeSet<&'a str>>,
}

/// The values of each sentence of a clean text, by place. A quotation may hold other values; these are disjoint.
/// `published` is an ISO 8601 date or date with time, from which relative dates are counted.
#[must_use]
pub fn values(
    text: &str,
    sentences: &[Span],
    published: Option<&str>,
    language: Language,
) -> Vec<Vec<Value>> {
    let read = |&span: &Span| piece::in_english(text, piece::pieces(text, span), language);
    let mut pieces: Vec<Vec<Piece<'_>>> = sentences.iter().map(read).collect();
    let marks: i32 = pieces.iter().flatten().map(number::decimal_mark).sum();
    if marks > 0 || marks == 0 && language.has_decimal_comma() {
        pieces.iter_mut().for_each(|p| piece::read_commas(p));
    }
    let mut context = Context {
        published: published.and_then(date::day::day_of_iso),
        ..Context::default()
    };
    for p in &pieces {
        name::habits(p, &mut context);
    }
    if !language.names_by_capital() {
        context.proper = Some(name::proper(&pieces));
    }
    let quoted = quotation::quoted(text);
    let each = sentences.iter().zip(&pieces);
    each.map(|(&sentence, p)| {
        let mut values = quotations(text, sentence, &quoted);
        values.extend(figures_and_names(p, &context));
        order::sort_by_key(&mut values, |v| (v.span.start, Reverse(v.span.end)));
        values
    })
    .collect()
}

/// How two values compare; symmetric. Whether they are values of one thing is for the caller to judge.
#[must_use]
pub fn agreement(a: &Value, b: &Value) -> Agreement {
    match (&a.content, &b.content) {
        (Content::Quantity(x), Content::Quantity(y)) => quantity::agreement(x, y),
        (Content::Score(x), Content::Score(y)) => score::agreement(x, y),
        (Content::Date(x), Content::Date(y)) => date::agreement(x, y),
        (Content::Time(x), Content::Time(y)) => time::agreement(x, y),
        (Content::Quotation(x), Content::Quotation(y)) => quotation::agreement(x, y),
        (Content::Name(x), Content::Name(y)) => match name::same_name(x, y) {
            name::Sameness::Same => Agreement::Equal,
            name::Sameness::Perhaps => Agreement::Compatible,
            name::Sameness::Not => Agreement::Apart,
        },
        _ => Agreement::Apart,
    }
}

/// The values of the pieces of a sentence but for quotations, in order and disjoint.
fn figures_and_names(p: &[Piece], context: &Context<'_>) -> Vec<Value> {
    let titled = name::title_case(p);
    let mut values = Vec::new();
    let mut at = 0;
    while at < p.len() {
        if let Some((next, kind, content)) = figures(p, at, context) {
            let span = Span::new(p[at].span.start, p[next - 1].span.end);
            values.push(Value {
                span,
                kind,
                content,
            });
            at = next;
        } else if let Some((next, names)) = name::read(p, at, titled, context) {
            values.extend(names.into_iter().map(|found| Value {
                span: Span::new(p[found.first].span.start, p[found.last].span.end),
                kind: Kind::Name,
                content: Content::Name(Rc::new(found.name)),
            }));
            at = next;
        } else {
            at += 1;
        }
    }
    values
}

/// The time, date, score or quantity that starts at a piece.
fn figures(p: &[Piece], at: usize, context: &Context<'_>) -> Option<(usize, Kind, Content)> {
    if !opens(&p[at]) {
        return None;
    }
    if let Some((next, time)) = time::read(p, at) {
        return Some((next, Kind::Time, Content::Time(time)));
    }
    if let Some((next, date)) = date::read(p, at, context.published) {
        return Some((next, Kind::Date, Content::Date(date)));
    }
    if let Some((next, score)) = score::read(p, at) {
        return Some((next, Kind::Number, Content::Score(score)));
    }
    let (next, quantity) = quantity::read(p, at)?;
    let kind = match quantity.dimension {
        Dimension::Count | Dimension::Ordinal | Dimension::Label => Kind::Number,
        Dimension::Money(_) => Kind::Money,
        Dimension::Percent | Dimension::Points => Kind::Percent,
        Dimension::Duration => Kind::Duration,
        Dimension::Age => Kind::Age,
        _ => Kind::Measure,
    };
    Some((next, kind, Content::Quantity(Rc::new(quantity))))
}

/// The quoted stretches of a sentence.
fn quotations(text: &str, sentence: Span, quoted: &[Span]) -> Vec<Value> {
    let first = quoted.partition_point(|q| q.end <= sentence.start);
    quoted[first..]
        .iter()
        .take_while(|q| q.start < sentence.end)
        .filter_map(|q| {
            let span = Span::new(q.start.max(sentence.start), q.end.min(sentence.end));
            Some(Value {
                span,
                kind: Kind::Quotation,
                content: Content::Quotation(quotation::quotation(span.of(text))?),
            })
        })
        .collect()
}

/// Whether a figure can start at a piece: keeps the readers from most words.
fn opens(piece: &Piece) -> bool {
    match piece.sort {
        Sort::Figure => true,
        Sort::Word => piece.is_capital() || piece.foreign || OPENING.contains(piece.lower.as_ref()),
        Sort::Mark => !matches!(piece.text, "," | "." | "“" | "”" | "'s" | "(" | ")"),
    }
}

/// Words that a figure may open with.
static OPENING: LazyLock<HashSet<&str, RandomState>> = LazyLock::new(|| {
    "a about above after age aged ages almost an approaching approximately around as at before below between \
     billions by circa close dozens early eight eighteen eighteenth eighth eightieth eighty eleven eleventh \
     estimated exceeding far fewer fifteen fifteenth fifth fiftieth fifty first five fortieth forty four fourteen \
     fourteenth fourth greater half her higher his hundreds in just last late less little lower mid midday midnight \
     millions minus more much nearly next nine nineteen nineteenth ninetieth ninety ninth no noon not one over past \
     q1 q2 q3 q4 quarter right roughly scores second seven seventeen seventeenth seventh seventieth seventy several shortly \
     six sixteen sixteenth sixth sixtieth sixty slightly some soon surpassing ten tens tenth their third thirteen \
     thirteenth thirtieth thirty this thousands three today tomorrow tonight topping toward trillions twelfth \
     twelve twentieth twenty two under up well yesterday zero"
        .split_ascii_whitespace()
        .collect()
});
