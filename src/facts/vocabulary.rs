//! Vocabulary: the small closed word lists by which clauses are cut; all in lower case.

use std::collections::BTreeSet;
use std::sync::LazyLock;

/// A list of words.
pub(super) type Words = LazyLock<BTreeSet<&'static str>>;

fn set(words: &'static str) -> BTreeSet<&'static str> {
    words.split_ascii_whitespace().collect()
}

/// Words that open a clause of their own.
pub(super) static OPENERS: Words = LazyLock::new(|| {
    set(
        "who which whose whom where when while whereas although though because after before until unless if since \
         saying adding telling calling claiming arguing insisting citing according despite following including amid \
         but so whether once",
    )
});

/// Words that may stand before a fact and are not part of it.
pub(super) static CONNECTIVES: Words = LazyLock::new(|| {
    set(
        "and but or so that however meanwhile also then yet nor still moreover furthermore besides thus therefore \
         instead notably separately",
    )
});

/// Verbs that report what somebody says.
pub(super) static REPORTING: Words = LazyLock::new(|| {
    set(
        "said says say told tells added adds announced announces stated states reported reports wrote writes posted \
         confirmed confirms noted notes explained explains insisted insists argued argues claimed claims declared \
         declares acknowledged admitted suggested warned warns stressed emphasized emphasised recalled replied asked \
         saying adding telling according declaring insisting claiming arguing warning noting announcing stating tweeted commented testified alleged revealed reiterated predicted estimated \
         believes believe thinks hopes hoped called concluded denied indicated shouted",
    )
});

/// Nouns of the act of saying and of those who say, besides names.
pub(super) static SPEAKERS: Words = LazyLock::new(|| {
    set(
        "statement spokesman spokeswoman spokesperson reporters reporter journalists police officials official officer \
         officers minister ministry president attorney lawyer lawyers agency news conference interview press release \
         report reports post media department office company sources source authorities witnesses analysts experts \
         chief director mayor governor senator secretary prosecutors court documents judge sheriff commissioner prime \
         chancellor operator service union email e mail twitter facebook people familiar matter case someone critics \
         leader leaders",
    )
});

/// Auxiliary verbs.
pub(super) static AUXILIARIES: Words = LazyLock::new(|| {
    set(
        "is are was were be been has have had will would can could may might must should shall do does did it's isn't \
         wasn't won't can't didn't doesn't don't hasn't haven't hadn't wouldn't couldn't shouldn't aren't weren't \
         cannot he's she's they're we're i'm that's there's",
    )
});

/// Pronouns that may be the subject of a clause.
pub(super) static PRONOUNS: Words =
    LazyLock::new(|| set("he she it they we i you his her its their this these those there"));

/// Words that carry no content of their own.
pub(super) static LIGHT: Words = LazyLock::new(|| {
    set(
        "a an the of to in on at by for with from as into over about than not no all some any both such more most other \
         only just very too up out down off again here what how why him them us me my your our mr mrs ms dr monday \
         tuesday wednesday thursday friday saturday sunday s earlier later",
    )
});

/// Forms of verbs that their ending does not show.
static VERBS: Words = LazyLock::new(|| {
    set(
        "became began bent bet bit blew bought bound bred broke broken brought built burst came caught chose chosen clung \
         cost cut dealt drank drawn drew driven drove dug fallen fed fell felt fled flew flown fought found froze \
         frozen gave given goes gone got grew grown held hid hit hurt kept knew known laid lay leapt led left lent let \
         lies lit lost made makes meant met paid put quit ran rang read rode rose run sang sank sat saw seen sent set \
         shook shot shown shrank shut slept slid sold sought spent split spoke spoken spread stands stood stole stolen \
         struck stuck sued sung swam swept swore taken takes taught threw thrown took tore torn understood went wins \
         withdrew woke won wore worn wants plans means needs gives gets shows remains stays faces seems becomes holds \
         leaves keeps begins starts ends runs puts brings comes lives works calls hopes expects aims seeks includes",
    )
});

/// Whether a word has the form of a verb: a list and the endings -ed and -ing, so nouns such as "building" pass.
pub(super) fn is_verb(lower: &str) -> bool {
    let noun = [
        "need", "seed", "feed", "weed", "speed", "indeed", "hundred", "thing", "king", "ring",
        "spring", "wing",
    ];
    let ending = lower.len() > 3
        && (lower.ends_with("ed") || lower.ends_with("ing"))
        && !noun.contains(&lower);
    ending
        || AUXILIARIES.contains(lower)
        || VERBS.contains(lower)
        || REPORTING.contains(lower)
        || lower.ends_with("n't")
}
