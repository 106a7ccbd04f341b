//! Verdicts: whether two paired facts say the same, contradict each other on a value or a word, or leave it in doubt.
//! Strict: a contradiction is reported only where what is counted agrees and neither value stands elsewhere in the other article.

use super::count::counts;
use super::denial::{Denial, denial};
use super::holder::holders;
use super::kind;
use super::opposite;
use super::person::ages;
use super::price::prices;
use super::rival::{agrees_with_any, differ, of_one_thing, one_to_one, stands};
use super::setting::Setting;
use super::stated::Stated;
use super::stem::{common, covered, likeness, opposites};
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
    if let Some(version) = Version::of(left, right, pairing.edited, alike) {
        verdict.judge_version(&version, firmness);
    }
    verdict.judge(left, right, (pairing.score, alike), firmness, setting);
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
    // "Which was across the street from the party" does not say what was.
    verdict.doubtful |= relates(left) != relates(right);
    // A question states nothing that could be contradicted.
    if asks(left) != asks(right) {
        verdict.conflict = false;
        verdict.doubtful = true;
        verdict.values.retain(|v| v.equal);
    }
    verdict
}

/// Whether a fact has a name that the other article does not know.
fn names_more(stated: Stated<'_>) -> bool {
    let mut values = stated.fact.values.iter();
    values.any(|value| stated.is_stranger(value))
}

/// Whether a fact says of a thing named before it what it says.
fn relates(stated: Stated<'_>) -> bool {
    let first = stated.words.within(stated.fact.span).next();
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
    fn judge_version(&mut self, version: &Version<'_>, firmness: Firmness) {
        let changed = version.changed();
        let counts = |c: &Compared| !matches!(c.kind, Kind::Name | Kind::Quotation);
        self.figures_differ = changed.values.iter().any(counts);
        // Another name and another figure, too: a like thing said of something else.
        let other = self.figures_differ && changed.values.iter().any(|c| c.kind == Kind::Name);
        let differs = !changed.values.is_empty() || changed.opposed;
        self.doubtful |= differs || changed.otherwise;
        // What is likely here and unlikely there is put unlike, and denied all the same.
        let firm = firmness != Firmness::Unlike || changed.opposed;
        self.conflict = differs && !other && firm;
        if self.conflict {
            self.values = changed.values;
        }
    }

    /// Judges two facts by their values, and by words of opposite meaning; `alike` is the likeness of their stems.
    fn judge(
        &mut self,
        left: Stated<'_>,
        right: Stated<'_>,
        (score, alike): (f64, f64),
        firmness: Firmness,
        setting: &Setting,
    ) {
        let language = left.words.language;
        let (l, r) = (left.stems, right.stems);
        let told = self.values.clone();
        let free = |a: &Value, b: &Value| {
            let named = |c: &Compared| c.left.overlap(a.span) + c.right.overlap(b.span) > 0;
            !told.iter().any(|c| c.kind == a.kind && named(c))
        };
        for (a, b) in one_to_one(left.fact, right.fact, |a, b| free(a, b) && agree(a, b)) {
            self.values.push(Compared::of(a, b, true));
        }
        let rivals = |a: &Value, b: &Value| {
            let (lone, foreign) = (
                !agrees_with_any(a, &right.fact.values),
                !agrees_with_any(b, &left.fact.values),
            );
            free(a, b) && lone && foreign && differ(a, b)
        };
        for (a, b) in one_to_one(left.fact, right.fact, rivals) {
            self.doubtful = true;
            self.figures_differ |= !matches!(a.kind, Kind::Name | Kind::Quotation);
            // Looking through the whole articles comes last: it is what costs.
            let elsewhere = || stands(a, left, right) || stands(b, right, left);
            let near_verbatim = alike >= NEARLY_THE_SAME;
            let one_thing = || of_one_thing(a, b, (left, right), score, setting);
            // How firmly a saying is put is a part of its words.
            let firm = firmness != Firmness::Unlike || a.kind == Kind::Quotation;
            let of_one_event = || of_one_event((a, left), (b, right), score);
            if firm && (one_thing() && (near_verbatim || !elsewhere()) || of_one_event()) {
                self.conflict = true;
                self.values.push(Compared::of(a, b, false));
            }
        }
        let known = language == Language::English;
        if known
            && firmness != Firmness::Unlike
            && let Some((a, b)) = holders(left, right, setting)
                .or_else(|| prices(left, right))
                .or_else(|| ages(left, right))
                .or_else(|| counts(left, right))
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
            && kind::differ(left.things, right.things)
        {
            self.doubtful = true;
            self.conflict = true;
        }
        // In other languages what a negation denies is not known: it only keeps two facts from being shared.
        let denial = match known {
            true => denial(left, right, score, setting),
            false => Denial::Open,
        };
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

fn agree(a: &Value, b: &Value) -> bool {
    matches!(agreement(a, b), Agreement::Equal | Agreement::Compatible)
}

/// From this likeness on two facts are one sentence with an edit, and their values are of one thing wherever else they stand.
pub(super) const NEARLY_THE_SAME: f64 = 0.75;

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
