//! Vocabulary: the small closed word lists by which clauses are cut and stances told; all in lower case.
//! A form is looked up once, and what is found is a set of lists.

use foldhash::fast::RandomState;
use std::collections::HashMap;
use std::ops::BitOr;
use std::sync::LazyLock;

/// A set of word lists: those that a word stands in, or those that are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Lists(u16);

/// Words that open a clause of their own.
pub(super) const OPENERS: Lists = Lists(1 << 0);
/// Words that may stand before a fact and are not part of it.
pub(super) const CONNECTIVES: Lists = Lists(1 << 1);
/// Verbs that report what somebody says.
pub(super) const REPORTING: Lists = Lists(1 << 2);
/// Nouns of the act of saying and of those who say, besides names.
pub(super) const SPEAKERS: Lists = Lists(1 << 3);
/// Auxiliary verbs.
pub(super) const AUXILIARIES: Lists = Lists(1 << 4);
/// Pronouns that may be the subject of a clause.
pub(super) const PRONOUNS: Lists = Lists(1 << 5);
/// Words that carry no content of their own.
pub(super) const LIGHT: Lists = Lists(1 << 6);
/// Forms of verbs: those that the table gives, auxiliaries, verbs of reporting, and what ends like one.
pub(super) const VERBS: Lists = Lists(1 << 7);
/// Words that deny what is said.
pub(super) const NEGATIONS: Lists = Lists(1 << 8);
/// Words by which a thing may be so.
pub(super) const POSSIBLE: Lists = Lists(1 << 9);
/// Words by which a thing is going to be so.
pub(super) const PLANNED: Lists = Lists(1 << 10);
/// Words by which somebody alleges it.
pub(super) const CLAIMED: Lists = Lists(1 << 11);

impl BitOr for Lists {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl Lists {
    /// The lists that a word in lower case stands in.
    pub(super) fn of(lower: &str) -> Self {
        let mut lists = TABLE.get(lower).copied().unwrap_or_default();
        if lower.ends_with("n't") {
            lists = lists | VERBS | NEGATIONS;
        }
        if ends_as_verb(lower) {
            lists = lists | VERBS;
        }
        lists
    }

    /// Whether the two sets have a list in common.
    pub(super) fn meet(self, any: Self) -> bool {
        self.0 & any.0 != 0
    }
}

/// Whether a word has the ending of a verb: -ed and -ing, so nouns such as "building" pass.
fn ends_as_verb(lower: &str) -> bool {
    let noun = [
        "need", "seed", "feed", "weed", "speed", "indeed", "hundred", "thing", "king", "ring",
        "spring", "wing",
    ];
    lower.len() > 3 && (lower.ends_with("ed") || lower.ends_with("ing")) && !noun.contains(&lower)
}

static TABLE: LazyLock<HashMap<&'static str, Lists, RandomState>> = LazyLock::new(|| {
    let mut table: HashMap<&'static str, Lists, RandomState> = HashMap::default();
    for (list, words) in WORDS {
        for word in words.split_ascii_whitespace() {
            let lists = table.entry(word).or_default();
            *lists = *lists | list;
        }
    }
    for lists in table.values_mut() {
        if lists.meet(AUXILIARIES | REPORTING) {
            *lists = *lists | VERBS;
        }
    }
    table
});

const WORDS: [(Lists, &str); 12] = [
    (
        OPENERS,
        "who which whose whom where when while whereas although though because after before until unless if \
         since saying adding telling calling claiming arguing insisting citing according despite following \
         including amid but so whether once",
    ),
    (
        CONNECTIVES,
        "and but or so that however meanwhile also then yet nor still moreover furthermore besides thus \
         therefore instead notably separately",
    ),
    (
        REPORTING,
        "said says say told tells added adds announced announces stated states reported reports wrote writes \
         posted confirmed confirms noted notes explained explains insisted insists argued argues claimed \
         claims declared declares acknowledged admitted suggested warned warns stressed emphasized emphasised \
         recalled replied asked saying adding telling according declaring insisting claiming arguing warning \
         noting announcing stating tweeted commented testified alleged revealed reiterated predicted \
         estimated believes believe thinks hopes hoped called concluded denied indicated shouted",
    ),
    (
        SPEAKERS,
        "statement spokesman spokeswoman spokesperson reporters reporter journalists police officials \
         official officer officers minister ministry president attorney lawyer lawyers agency news conference \
         interview press release report reports post media department office company sources source \
         authorities witnesses analysts experts chief director mayor governor senator secretary prosecutors \
         court documents judge sheriff commissioner prime chancellor operator service union email e mail \
         twitter facebook people familiar matter case someone critics leader leaders",
    ),
    (
        AUXILIARIES,
        "is are was were be been has have had will would can could may might must should shall do does did \
         it's isn't wasn't won't can't didn't doesn't don't hasn't haven't hadn't wouldn't couldn't shouldn't \
         aren't weren't cannot he's she's they're we're i'm that's there's",
    ),
    (
        PRONOUNS,
        "he she it they we i you his her its their this these those there",
    ),
    (
        LIGHT,
        "a an the of to in on at by for with from as into over about than not no all some any both such more \
         most other only just very too up out down off again here what how why him them us me my your our mr \
         mrs ms dr monday tuesday wednesday thursday friday saturday sunday s earlier later",
    ),
    (
        VERBS,
        "became began bent bet bit blew bought bound bred broke broken brought built burst came caught chose \
         chosen clung cost cut dealt drank drawn drew driven drove dug fallen fed fell felt fled flew flown \
         fought found froze frozen gave given goes gone got grew grown held hid hit hurt kept knew known laid \
         lay leapt led left lent let lies lit lost made makes meant met paid put quit ran rang read rode rose \
         run sang sank sat saw seen sent set shook shot shown shrank shut slept slid sold sought spent split \
         spoke spoken spread stands stood stole stolen struck stuck sued sung swam swept swore taken takes \
         taught threw thrown took tore torn understood went wins withdrew woke won wore worn wants plans \
         means needs gives gets shows remains stays faces seems becomes holds leaves keeps begins starts ends \
         runs puts brings comes lives works calls hopes expects aims seeks includes",
    ),
    (
        NEGATIONS,
        "not no never nor neither none nobody nothing without cannot denied denies deny denying unable",
    ),
    (
        POSSIBLE,
        "may might could possible possibly perhaps potential potentially likely probably whether if should",
    ),
    (
        PLANNED,
        "will shall plan plans planned planning expected expects scheduled intends intend intent due set \
         going would",
    ),
    (
        CLAIMED,
        "alleged allegedly alleges claimed claims claim reportedly purported rumored supposedly apparently",
    ),
];
