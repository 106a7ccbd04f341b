//! Verdicts: whether two paired facts say the same, contradict each other on a value or a word, or leave it in doubt.
//! Strict: a contradiction is reported only where what is counted agrees and neither value stands elsewhere in the other article.

use super::count::counts;
use super::denial::{Denial, denial};
use super::holder::{holders, of_sentence};
use super::kind;
use super::moment;
use super::one_thing::of_one_thing;
use super::opposite;
use super::person::ages;
use super::place::places;
use super::price::prices;
use super::rival::{agrees_with_any, differ, one_to_one, stands};
use super::setting::Setting;
use super::spare::are_of_others;
use super::stated::Stated;
use super::stem::{Stem, common, covered, likeness, opposites};
use super::turn::{Turn, turn};
use super::version::Version;
use super::when::of_one_event;
use crate::align::Pairing;
use crate::facts::stance::Modality;
use crate::facts::value::agreement;
use crate::facts::{Agreement, Fact, Kind, Value};
use crate::text::{Language, Span};

/// What a pairing of two facts comes to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Verdict {
    /// Whether the two contradict each other.
    pub conflict: bool,
    /// Whether something speaks against their being one statement: then they are never certainly shared.
    pub doubtful: bool,
    /// Whether figures or dates of one kind differ, and none of the kind agrees.
    pub figures_differ: bool,
    /// Whether one denies something and the other does not, without denying the other for certain.
    pub opposed: bool,
    /// Whether they contradict each other by two things of one kind.
    of_a_kind: bool,
    /// The values that were compared.
    pub values: Vec<Compared>,
}

/// Two values of one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compared {
    /// What sort of values they are.
    pub kind: Kind,
    /// The left value, in the clean text.
    pub left: Span,
    /// The right value, in the clean text.
    pub right: Span,
    /// Whether they agree.
    pub equal: bool,
}

/// The verdict on two facts that were paired with some probability.
#[must_use]
pub fn verdict(
    left: Stated<'_>,
    right: Stated<'_>,
    pairing: &Pairing,
    setting: &Setting,
) -> Verdict {
    let firmness = Firmness::of(left.fact.stance.modality, right.fact.stance.modality);
    let mut verdict = Verdict {
        doubtful: firmness != Firmness::Same,
        ..Verdict::default()
    };
    let alike = likeness(left.stems, right.stems);
    // In other languages what a negation denies is not known: it only keeps two facts from being shared.
    let denial = match left.words.language {
        Language::English => denial(left, right, pairing.score, setting),
        _ => Denial::Open,
    };
    if let Some(version) = Version::of(left, right, pairing.edited, alike) {
        verdict.judge_version(&version, (left, right), firmness, denial);
    }
    let likely = (pairing.score, alike);
    verdict.judge(left, right, likely, firmness, denial, setting);
    let matched =
        |v: &Value, side: fn(&Compared) -> Span| verdict.values.iter().any(|c| side(c) == v.span);
    let unmatched = |facts: &Fact, side: fn(&Compared) -> Span| {
        facts
            .values
            .iter()
            .any(|v| !matches!(v.kind, Kind::Name | Kind::Quotation) && !matched(v, side))
    };
    // A figure or a day that only one of the two has is more than the other says.
    verdict.doubtful |= unmatched(left.fact, |c| c.left) || unmatched(right.fact, |c| c.right);
    // So is a name that the other article does not know.
    verdict.doubtful |= names_more(left) || names_more(right);
    // Where opposites are not known, a word more on either side may be one.
    let more = |own: &[Stem], other: &[Stem]| common(own, other) < own.len();
    let foreign = left.words.language != Language::English;
    verdict.doubtful |= foreign && more(left.stems, right.stems) && more(right.stems, left.stems);
    // "Which was across the street from the party" does not say what was.
    verdict.doubtful |= relates(left) != relates(right);
    verdict.spare_others(left, right);
    verdict.judge_small_words(left, right, alike);
    if let Some(holders) = setting.post {
        verdict.judge_post(holders);
    }
    // A question states nothing that could be contradicted.
    if asks(left) != asks(right) {
        verdict.conflict = false;
        verdict.doubtful = true;
        verdict.values.retain(|v| v.equal);
    }
    verdict
}

/// Whether a fact has a name that the other article does not know, or is of somebody with such a name.
fn names_more(stated: Stated<'_>) -> bool {
    let mut values = stated.fact.values.iter();
    values.any(|value| stated.is_stranger(value))
        || subject_before(stated).is_some_and(|name| stated.is_stranger(name))
}

/// The name that stands last before a fact in its sentence, where the fact itself has no subject: "who has led it", "will lead it".
fn subject_before<'a>(stated: Stated<'a>) -> Option<&'a Value> {
    let own = stated.own.clone();
    let first = stated.words.form(own.start.min(own.end.checked_sub(1)?));
    if !SUBJECTLESS.contains(&first) {
        return None;
    }
    let facts = of_sentence(stated).iter();
    let values = facts.flat_map(|f| f.values.iter().chain(&f.aside));
    let before = values.filter(|v| v.kind == Kind::Name && v.span.end <= stated.fact.span.start);
    before.max_by_key(|v| v.span.start)
}

/// Words with which a fact begins that says of somebody named before what it says.
const SUBJECTLESS: [&str; 18] = [
    "who", "whose", "has", "had", "have", "is", "was", "are", "were", "will", "would", "could",
    "can", "may", "might", "must", "should", "did",
];

/// Whether a fact says of a thing named before it what it says.
fn relates(stated: Stated<'_>) -> bool {
    let first = stated.own.clone().next();
    first.is_some_and(|w| matches!(stated.words.form(w), "which" | "where" | "whose"))
}

/// Whether a question ends with a fact.
fn asks(stated: Stated<'_>) -> bool {
    let after = &stated.text[stated.fact.span.end..];
    after
        .trim_start_matches(['"', '\'', '”', '’', ' '])
        .starts_with('?')
}

/// How two facts compare in how firmly they are put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Firmness {
    /// Alike.
    Same,
    /// The writers vouch for both, or for neither, and not alike.
    Near,
    /// One writer vouches for what the other does not.
    Unlike,
}

impl Firmness {
    fn of(left: Modality, right: Modality) -> Self {
        match () {
            () if left == right => Self::Same,
            () if left.is_firm() == right.is_firm() => Self::Near,
            () => Self::Unlike,
        }
    }
}

impl Verdict {
    /// Judges two versions of one fact by the words that differ.
    fn judge_version(
        &mut self,
        version: &Version<'_>,
        (left, right): (Stated<'_>, Stated<'_>),
        firmness: Firmness,
        denial: Denial,
    ) {
        let mut changed = version.changed();
        changed.otherwise |= changed.opposed;
        changed.opposed &= denial != Denial::Agrees;
        let counts = |c: &Compared| !matches!(c.kind, Kind::Name | Kind::Quotation);
        let of_time = |c: &Compared| matches!(c.kind, Kind::Date | Kind::Time);
        self.figures_differ = changed.values.iter().any(counts);
        // Another name and another figure, too: a like thing said of something else.
        let other = self.figures_differ && changed.values.iter().any(|c| c.kind == Kind::Name)
            || moment::differ(left, right) && changed.values.iter().any(|c| !of_time(c));
        let differs = !changed.values.is_empty() || changed.opposed;
        self.doubtful |= differs || changed.otherwise;
        // What is likely here and unlikely there is put unlike, and denied all the same.
        let firm = firmness != Firmness::Unlike || changed.opposed;
        self.conflict = differs && !other && firm;
        if self.conflict {
            self.values = changed.values;
        }
    }

    /// Takes a contradiction back that is one of two things ("prices of bread", "prices of milk"), people or times, or that
    /// holds for a part of them.
    fn spare_others(&mut self, left: Stated<'_>, right: Stated<'_>) {
        let mut differing = self.values.iter().filter(|c| !c.equal);
        let quoted = differing.any(|c| c.kind == Kind::Quotation);
        let english = left.words.language == Language::English;
        if !self.conflict || self.of_a_kind || quoted || !english {
            return;
        }
        if are_of_others(&self.values, left, right) {
            self.conflict = false;
            self.opposed = true;
            self.values.retain(|v| v.equal);
        }
    }

    /// Judges two facts that give one post to two people.
    fn judge_post(&mut self, (left, right): (Span, Span)) {
        let holders = Compared {
            kind: Kind::Name,
            left,
            right,
            equal: false,
        };
        self.doubtful = true;
        self.conflict = true;
        if !self.values.contains(&holders) {
            self.values.push(holders);
        }
    }

    /// Judges two facts by the small words, and the order of words, that turn what is said.
    fn judge_small_words(&mut self, left: Stated<'_>, right: Stated<'_>, alike: f64) {
        if left.words.language != Language::English || self.conflict {
            return;
        }
        let turn = turn(left, right, &self.values, (alike, self.doubtful));
        self.doubtful |= turn >= Turn::Doubt;
        self.opposed |= turn >= Turn::Apart;
        self.conflict |= turn == Turn::Contradiction;
    }

    /// Judges two facts by their values, and by words of opposite meaning; `alike` is the likeness of their stems.
    fn judge(
        &mut self,
        left: Stated<'_>,
        right: Stated<'_>,
        (score, alike): (f64, f64),
        firmness: Firmness,
        denial: Denial,
        setting: &Setting,
    ) {
        let language = left.words.language;
        let (l, r) = (left.stems, right.stems);
        let known = language == Language::English;
        let told = self.values.clone();
        let free = |a: &Value, b: &Value| {
            let named = |c: &Compared| c.left.overlap(a.span) + c.right.overlap(b.span) > 0;
            !told.iter().any(|c| c.kind == a.kind && named(c))
        };
        let agree = |a: &Value, b: &Value| free(a, b) && agreement(a, b).agrees();
        let equal = |a: &Value, b: &Value| agreement(a, b) == Agreement::Equal;
        for (a, b) in one_to_one(left.fact, right.fact, agree, equal) {
            self.values.push(Compared::of(a, b, true));
        }
        let rivals = |a: &Value, b: &Value| {
            let (lone, foreign) = (
                !agrees_with_any(a, &right.fact.values),
                !agrees_with_any(b, &left.fact.values),
            );
            let of_time = matches!(a.kind, Kind::Date | Kind::Time);
            let opposed = of_time && known && !opposites(l, r).is_empty();
            free(a, b) && lone && foreign && differ(a, b) && !opposed
        };
        let of_one = |a: &Value, b: &Value| of_one_thing(a, b, (left, right), score, setting);
        for (a, b) in one_to_one(left.fact, right.fact, rivals, of_one) {
            self.doubtful = true;
            self.figures_differ |= !matches!(a.kind, Kind::Name | Kind::Quotation);
            // Looking through the whole articles comes last: it is what costs.
            let elsewhere = || stands(a, left, right) || stands(b, right, left);
            let near_verbatim = alike >= NEARLY_THE_SAME;
            // How firmly a saying is put is a part of its words.
            let firm = firmness != Firmness::Unlike || a.kind == Kind::Quotation;
            let of_one_event = || of_one_event((a, left), (b, right), score);
            if firm && (of_one(a, b) && (near_verbatim || !elsewhere()) || of_one_event()) {
                self.conflict = true;
                self.values.push(Compared::of(a, b, false));
            }
        }
        if known
            && firmness != Firmness::Unlike
            && let Some((a, b)) = holders(left, right, setting)
                .or_else(|| prices(left, right))
                .or_else(|| ages(left, right))
                .or_else(|| counts(left, right))
                .or_else(|| places(left, right).filter(|_| score >= PLACED))
            && free(a, b)
        {
            self.doubtful = true;
            self.conflict = true;
            self.values.push(Compared::of(a, b, false));
        }
        if known
            && firmness != Firmness::Unlike
            && score >= OTHER_KIND
            && common(l, r) >= 1
            && self.values.iter().all(|v| v.equal)
            && (kind::differ(left.things, right.things) || kind::sides_differ(left, right))
        {
            self.doubtful = true;
            self.conflict = true;
            self.of_a_kind = true;
        }
        self.doubtful |= denial == Denial::Agrees;
        let words_oppose = known && denial != Denial::Agrees && !opposites(l, r).is_empty();
        let opposing = match words_oppose {
            true => opposite::opposing(left, right),
            false => Vec::new(),
        };
        let opposite = !opposing.is_empty();
        let negated = left.fact.stance.negated != right.fact.stance.negated
            && !matches!(denial, Denial::Both | Denial::Agrees);
        let denied = matches!(denial, Denial::Sure | Denial::Partly);
        if words_oppose || negated || denied {
            self.doubtful = true;
            let values_agree = self.values.iter().all(|v| v.equal);
            let alike_enough = score >= OPPOSED_FROM
                && covered(l, r)
                    >= OPPOSED_COVERED - if score >= OPPOSED_SUREST { 0.1 } else { 0.0 }
                && (common(l, r) >= OPPOSED_COMMON || score >= OPPOSED_SURE);
            let aside = !opposite && denial == Denial::Beside;
            // What opens at nine closes at six.
            let values_agree = values_agree && !(words_oppose && times_differ(left, right));
            let sure =
                alike_enough && !aside && (opposite || negated) && firmness == Firmness::Same;
            let told = denial == Denial::Sure
                || opposite && opposite::opposed(&opposing, left, right, score, setting);
            let firm = firmness != Firmness::Unlike;
            self.conflict |= known && (sure || told && firm) && values_agree;
            let alike_otherwise = (words_oppose || negated) && alike >= OPPOSED_LIKENESS;
            let ends = words_oppose && opposite::ends_otherwise(left, right);
            let ruled = alike_otherwise || known && (denied || ends);
            self.opposed = !self.conflict && ruled;
        }
    }
}

impl Compared {
    fn of(left: &Value, right: &Value, equal: bool) -> Self {
        Self {
            kind: left.kind,
            left: left.span,
            right: right.span,
            equal,
        }
    }
}

/// Whether two facts have an hour or a day each that cannot be one.
fn times_differ(left: Stated<'_>, right: Stated<'_>) -> bool {
    any_differ(left, right, |v| matches!(v.kind, Kind::Date | Kind::Time))
}

/// Whether two facts have a value of some sort each that the other has not, and that cannot both be true.
pub(super) fn any_differ(left: Stated<'_>, right: Stated<'_>, sort: fn(&Value) -> bool) -> bool {
    let lone = |own: Stated<'_>, other: Stated<'_>| {
        let of_sort = own.fact.values.iter().filter(|v| sort(v));
        let lone = of_sort.filter(|v| !agrees_with_any(v, &other.fact.values));
        lone.cloned().collect::<Vec<Value>>()
    };
    let (l, r) = (lone(left, right), lone(right, left));
    l.iter().any(|a| r.iter().any(|b| differ(a, b)))
}

/// From this likeness on two facts are one sentence with an edit, and their values are of one thing wherever else they stand.
pub(super) const NEARLY_THE_SAME: f64 = 0.75;

/// The score from which two facts that place a thing are of one.
const PLACED: f64 = 0.5;

/// The score from which two facts that name things of one kind are of one thing.
const OTHER_KIND: f64 = 0.6;

/// Opposite statements need a surer pairing than figures: nothing typed says that they are of one thing.
const OPPOSED_FROM: f64 = 0.6;

/// The score from which one stem in common is enough for that.
const OPPOSED_SURE: f64 = 0.7;

/// The score from which somewhat fewer may be common.
const OPPOSED_SUREST: f64 = 0.95;

/// The share of the stems of either fact that the other has, where one denies the other.
const OPPOSED_COVERED: f64 = 0.5;

/// How many stems two facts that say the opposite have in common at least.
const OPPOSED_COMMON: usize = 2;

/// From this likeness on, two facts of which one denies something are not painted as shared.
const OPPOSED_LIKENESS: f64 = 0.5;
