//! One thing: whether two values that cannot both be true are told of one thing: what is counted agrees, or the rest of the
//! two facts does.

use super::count::of_two_fates;
use super::moment;
use super::person;
use super::rival::agrees_with_any;
use super::setting::Setting;
use super::stated::{Stated, word_at};
use super::stem::{Stem, common, likeness, share};
use super::verdict::NEARLY_THE_SAME;
use super::when::beyond_names;
use crate::align::{is_stop_word_in, lexicon};
use crate::facts::quantity::Quantity;
use crate::facts::value::agreement;
use crate::facts::{Agreement, Content, Kind, Value};
use crate::text::Language;

/// Whether two differing values are of one thing, told in two facts that were paired with some score.
pub(super) fn of_one_thing(
    a: &Value,
    b: &Value,
    (left, right): (Stated<'_>, Stated<'_>),
    score: f64,
    setting: &Setting,
) -> bool {
    let both = common(left.stems, right.stems);
    if are_of_two((a, left), (b, right), score, both) {
        return false;
    }
    let (lone, foreign) = (is_alone(a, left, right), is_alone(b, right, left));
    let rivals = Rivals {
        a,
        b,
        left,
        right,
        score,
        setting,
        both,
        alone: lone && foreign,
        only: lone && foreign || (lone || foreign) && score >= ONE_OF_TWO,
    };
    match (&a.content, &b.content) {
        (Content::Quantity(x), Content::Quantity(y)) => rivals.are_one_amount(x, y),
        (Content::Name(_), Content::Name(_)) => rivals.are_one_name(),
        (Content::Date(_), Content::Date(_)) => rivals.are_one_day(),
        (Content::Quotation(_), Content::Quotation(_)) => {
            rivals.only && score >= SAME_SAYING && setting.link >= SAME_SAYING
        }
        (Content::Time(_), Content::Time(_)) => {
            rivals.only && (score >= ONLY || setting.link >= LINKED)
        }
        _ => rivals.only && both >= 1 && score >= 0.5,
    }
}

/// Whether something tells that two values are of two things; `both` is how many stems their facts have in common.
fn are_of_two(
    (a, left): (&Value, Stated<'_>),
    (b, right): (&Value, Stated<'_>),
    score: f64,
    both: usize,
) -> bool {
    // How long ago each was: of many things.
    let (ago_a, ago_b) = (is_ago(a, left), is_ago(b, right));
    let of_past = ago_a != ago_b || ago_a && (both < 2 || score < 0.6);
    // How many are left is told of a later hour.
    let later = left_over(left) != left_over(right) && score < 0.8;
    let quantity = matches!(&a.content, Content::Quantity(_));
    match a.kind {
        Kind::Duration if of_past => true,
        Kind::Number if later => true,
        Kind::Date if set_aside(a, left) != set_aside(b, right) => true,
        _ => {
            of_two_fates(a, b)
                || quantity
                    && (moment::differ(left, right) || person::differ((a, left), (b, right)))
        }
    }
}

/// Whether "ago" follows a value.
fn is_ago(value: &Value, stated: Stated<'_>) -> bool {
    let words = stated.words;
    word_at(words, &(0..words.spans.len()), words.within(value.span).end) == "ago"
}

/// Whether nothing that both facts have says anything against a value: "11 of the 38 piers", "17 of the 38 piers".
fn is_alone(value: &Value, stated: Stated<'_>, other: Stated<'_>) -> bool {
    let mut others = stated.fact.values.iter().filter(|o| o.span != value.span);
    let matched = |o: &Value| {
        let mut all = other.fact.values.iter();
        all.any(|x| agreement(o, x) == Agreement::Equal)
    };
    others.all(|o| agreement(value, o) == Agreement::Apart || matched(o))
}

/// Two values that cannot both be true, with the facts that tell them.
struct Rivals<'a> {
    a: &'a Value,
    b: &'a Value,
    left: Stated<'a>,
    right: Stated<'a>,
    /// How probable it is that the two facts correspond.
    score: f64,
    setting: &'a Setting,
    /// How many stems the two facts have in common.
    both: usize,
    /// Whether each is the only one of its kind in its fact.
    alone: bool,
    /// Whether that is so, or nearly.
    only: bool,
}

impl Rivals<'_> {
    fn are_one_amount(&self, x: &Quantity, y: &Quantity) -> bool {
        let (left, right, score, only) = (self.left, self.right, self.score, self.only);
        let language = left.words.language;
        let number = self.a.kind == Kind::Number;
        let counted = head_of(x, y, language) || head_of(y, x, language);
        let slots = counted
            || !number
                && (share(&x.slot, &y.slot, language) || share(&x.before, &y.before, language));
        // What is counted is said of both, and is not one thing: "two brothers", "four suspects".
        let unlike = number && !slots && !x.slot.is_empty() && !y.slot.is_empty();
        let of_time = matches!(self.a.kind, Kind::Duration | Kind::Age);
        let related = slots && self.both >= 1 && (score >= ONLY || !of_time)
            || only && score >= if unlike { UNLIKE } else { ONLY } && told_alike(left, right);
        // Figures of one thing are hardly ever orders of magnitude apart; those of different things mostly are.
        let sure = score >= if unlike { UNLIKE } else { ONLY_SURE }
            || !number && score >= ONLY_CLOSE && like_size(x, y, CLOSE);
        like_size(x, y, LIKE_SIZE)
            && (related || only && (sure || self.is_around() || self.is_near(x, y)))
    }

    /// Whether what the sentences around say tells that they are of one thing.
    fn is_around(&self) -> bool {
        let told = self.setting.link >= LINKED;
        self.score >= ONLY && told && common(self.left.context, self.right.context) >= 2
    }

    /// Whether they are of like size, and something else is the same.
    fn is_near(&self, x: &Quantity, y: &Quantity) -> bool {
        let (left, right, score) = (self.left, self.right, self.score);
        let open = x.slot.is_empty() || y.slot.is_empty();
        let amount = self.a.kind != Kind::Number;
        like_size(x, y, NEAR)
            && (self.setting.link >= SOME && score >= ONLY_CLOSE && amount
                || score >= RARE && unique(left, right)
                || score >= ONLY && agreeing_figure(left, right)
                || score >= NAMED && open && named(left, right))
    }

    fn are_one_name(&self) -> bool {
        let (left, right) = (self.left, self.right);
        let roles = Role::of(self.a, left).shared(&Role::of(self.b, right), left.words.language);
        let unmatched = |s: Stated<'_>, others: &[Value]| {
            let names = s.fact.values.iter().filter(|v| v.kind == Kind::Name);
            names.filter(|v| !agrees_with_any(v, others)).count()
        };
        // The one name that differs in two facts that share the rest, and that the other article does not know.
        let lone =
            unmatched(left, &right.fact.values) == 1 && unmatched(right, &left.fact.values) == 1;
        roles && self.score >= 0.6
            || self.only && likeness(left.stems, right.stems) >= NEARLY_THE_SAME
            || lone && self.both >= 2 && self.score >= LONE_NAME
    }

    fn are_one_day(&self) -> bool {
        let (left, right, score, setting) = (self.left, self.right, self.score, self.setting);
        let (opens_a, opens_b) = (opens(self.a, left), opens(self.b, right));
        let point = !opens_a && !opens_b;
        let most = if self.both == 1 { 0.55 } else { 0.25 };
        let alike = || {
            likeness(&beyond_names(left), &beyond_names(right)) >= most
                || agreeing_figure(left, right)
        };
        // Neighbors that surely fit each other.
        let among = self.alone && setting.neighbors >= BETWEEN && setting.link >= POSSIBLE;
        self.only && score >= ONLY && opens_a == opens_b && told_alike(left, right) && alike()
            || among && point && common(left.context, right.context) >= 1
            || self.only && score >= RARE && point && unique(left, right)
    }
}

/// Whether a fact tells how many are left of something.
fn left_over(stated: Stated<'_>) -> bool {
    let mut words = stated.words.forms_of(stated.own.clone());
    words.any(|w| matches!(w, "still" | "left" | "remaining" | "remain" | "remains"))
}

/// Whether a value opens or ends a stretch of time: "from Friday" holds on Saturday, too.
pub(super) fn opens(value: &Value, stated: Stated<'_>) -> bool {
    let first = stated.words.within(value.span).start;
    let before = |n: usize| first.checked_sub(n).map_or("", |w| stated.words.form(w));
    match before(1) {
        // What is not told until Friday is told then.
        "until" | "till" => !stated.fact.stance.negated,
        word => matches!(word, "from" | "since" | "by" | "before" | "after"),
    }
}

/// Whether two facts have a word in common that stands in no other fact of either article, and is no everyday one.
fn unique(left: Stated<'_>, right: Stated<'_>) -> bool {
    let once = |stem: &Stem, stated: Stated<'_>| {
        let facts = stated
            .all_stems
            .iter()
            .filter(|stems| stems.iter().any(|s| s.same(stem)));
        facts.take(2).count() == 1
    };
    let telling = |stem: &&Stem| lexicon::rarity(stem.text()) >= TELLING && !is_of_name(stem, left);
    let mut common = left
        .stems
        .iter()
        .filter(telling)
        .filter(|a| right.stems.iter().any(|b| a.same(b)));
    common.any(|stem| once(stem, left) && once(stem, right))
}

/// Whether a value stands in an opening phrase that tells what came before or comes after: "After a day of rest on Monday,".
pub(super) fn set_aside(value: &Value, stated: Stated<'_>) -> bool {
    let words = stated.words;
    let first = stated.own.start;
    let opens = first < words.spans.len()
        && matches!(
            words.form(first),
            "after" | "before" | "since" | "until" | "following"
        );
    opens && stated.text[value.span.end..stated.fact.span.end.max(value.span.end)].contains(',')
}

/// Whether two facts have a figure in common that hardly stands in both by chance.
fn agreeing_figure(left: Stated<'_>, right: Stated<'_>) -> bool {
    let large = |v: &Value| match &v.content {
        Content::Quantity(q) => v.kind != Kind::Number || q.low >= LARGE,
        _ => false,
    };
    let mut figures = left.fact.values.iter().filter(|v| large(v));
    figures.any(|v| {
        let mut others = right.fact.values.iter();
        others.any(|o| agreement(v, o).agrees())
    })
}

/// Whether two facts name the same.
fn named(left: Stated<'_>, right: Stated<'_>) -> bool {
    let mut names = left.fact.values.iter().filter(|v| v.kind == Kind::Name);
    names.any(|v| {
        let mut others = right.fact.values.iter();
        others.any(|o| agreement(v, o).agrees())
    })
}

/// The least count that hardly stands in two facts by chance.
const LARGE: f64 = 13.0;

/// The score from which two figures of one name are of one thing, where one says not of what.
const NAMED: f64 = 0.5;

/// Whether two facts have a word in common that is no name.
fn told_alike(left: Stated<'_>, right: Stated<'_>) -> bool {
    let mut words = left.stems.iter().filter(|stem| !is_of_name(stem, left));
    words.any(|a| {
        let mut others = right.stems.iter().filter(|b| a.same(b));
        others.any(|b| !is_of_name(b, right))
    })
}

fn is_of_name(stem: &Stem, stated: Stated<'_>) -> bool {
    words_of_names(stated).any(|word| word.starts_with(stem.text()))
}

/// The words of the names in a fact.
pub(super) fn words_of_names<'a>(stated: Stated<'a>) -> impl Iterator<Item = &'a str> {
    let names = stated.fact.values.iter().filter(|v| v.kind == Kind::Name);
    names.flat_map(move |v| stated.words.forms_of(stated.words.within(v.span)))
}

/// The probability of the two sentences from which words that they have in common count like those of the facts.
const LINKED: f64 = 0.68;

/// The probability of the sentences next to the two from which those between them need little else in common.
const BETWEEN: f64 = 0.8;

/// And that of the two sentences themselves.
const POSSIBLE: f64 = 0.35;

/// The probability of the two sentences from which amounts of like size are of one thing, where each is the only one.
const SOME: f64 = 0.48;

/// The score from which a word that no other fact has tells that two facts are of one thing.
const RARE: f64 = 0.25;

/// How many times one of two amounts of like size may be the other.
const NEAR: f64 = 1.75;

/// How rare such a word is at least, in nats.
const TELLING: f64 = 7.5;

/// The score from which two facts are of one thing where it is the only one of its kind in both and words are common.
const ONLY: f64 = 0.38;

/// The same where other things are counted.
const UNLIKE: f64 = 0.85;

/// The score from which it may be one of several on one side: "from 38 hours to 36".
const ONE_OF_TWO: f64 = 0.85;

/// The same where no words are common.
const ONLY_SURE: f64 = 0.72;

/// The same where the two figures are close: those of different things are so by chance only.
const ONLY_CLOSE: f64 = 0.45;

/// How many times one of two close figures may be the other.
const CLOSE: f64 = 1.2;

/// The score of two facts, and of their sentences, from which they quote one saying in two wordings.
const SAME_SAYING: f64 = 0.9;

/// The score from which the one name that differs in two facts is of one thing.
const LONE_NAME: f64 = 0.68;

/// Whether the first word of what one counts is among the first of what the other does: "men", "masked men".
fn head_of(a: &Quantity, b: &Quantity, language: Language) -> bool {
    let verb = |word: &String| word.ends_with("ed") || word.ends_with("ing");
    let near = match &b.slot[..b.slot.len().min(2)] {
        [first, second] if verb(second) && !verb(first) => &b.slot[..1],
        near => near,
    };
    !a.slot.is_empty() && share(&a.slot[..1], near, language)
}

/// How many times one of two figures of one thing may be the other.
const LIKE_SIZE: f64 = 3.0;

pub(super) fn like_size(a: &Quantity, b: &Quantity, times: f64) -> bool {
    let (x, y) = (a.high.abs(), b.high.abs());
    x.max(y) <= times * x.min(y)
}

/// The words beside a name that say who it is.
struct Role {
    /// Those right before it, nearest first.
    title: Vec<String>,
    /// Those between the commas after it.
    aside: Vec<String>,
}

impl Role {
    fn of(name: &Value, stated: Stated<'_>) -> Self {
        let sentence = stated.fact.span;
        let before = &stated.text[sentence.start..name.span.start];
        let after = &stated.text[name.span.end..sentence.end];
        let aside = after
            .strip_prefix(", ")
            .and_then(|a| a.split_once(','))
            .map_or("", |(aside, _)| aside);
        // "The harbor master, Ada Lem": who it is stands before the comma.
        let before = before.strip_suffix(", ").unwrap_or(before);
        let start = before.rfind([',', ';']).map_or(0, |at| at + 1);
        let before = before.get(start..).unwrap_or("");
        let folded = |w: &str| {
            let word = w.trim_matches(|c: char| !c.is_alphanumeric());
            word.to_lowercase()
        };
        let tells = |w: &String| !w.is_empty() && !is_stop_word_in(w, stated.words.language);
        let title = before.split_whitespace().rev().take(3).map(folded);
        let aside = aside.split_whitespace().take(5).map(folded);
        Self {
            title: title.filter(tells).collect(),
            aside: aside.filter(tells).collect(),
        }
    }

    /// Whether a word of one stands in the other, and is no title of two things: a race director is no sports director.
    fn shared(&self, other: &Self, language: Language) -> bool {
        let all = |role: &Self| [role.title.as_slice(), &role.aside].concat();
        let apart = match (self.title.as_slice(), other.title.as_slice()) {
            ([x, of @ ..], [y, and @ ..]) if x == y && !of.is_empty() && !and.is_empty() => {
                !share(of, and, language)
            }
            _ => false,
        };
        !apart && share(&all(self), &all(other), language)
    }
}
