//! Small words, and the order of words, that turn what is said: in sentences that are else the same they are never
//! certainly shared, and what is of two things is no contradiction.

use article_compare::Article;
use article_compare::comparison::{CERTAIN, Comparison, Status};

fn of(left: &str, right: &str) -> Comparison {
    let report = |before: &str, sentence: &str, after: &str| {
        Article::from(format!("{before}\n\n{sentence}\n\n{after}"))
    };
    article_compare::compare(
        &report(
            "Reporters waited outside for most of the day.",
            left,
            "Traffic in the center was light.",
        ),
        &report(
            "Shops on the square stayed open as usual.",
            right,
            "A statement is to follow.",
        ),
    )
}

fn conflicts(result: &Comparison) -> usize {
    result.conflicts().count()
}

fn certain(result: &Comparison) -> bool {
    let mut findings = result.findings.iter();
    findings.any(|f| f.status == Status::Shared && f.score >= CERTAIN)
}

fn shared(result: &Comparison) -> bool {
    result.findings.iter().any(|f| f.status == Status::Shared)
}

/// Cases of two sentences each, held against each other both ways round.
fn each(cases: &[(&str, &str)], holds: fn(&Comparison) -> bool) {
    for (left, right) in cases {
        assert!(holds(&of(left, right)), "{left} | {right}");
        assert!(holds(&of(right, left)), "{right} | {left}");
    }
}

#[test]
fn who_does_it_to_whom() {
    each(
        &[
            (
                "Harbor Town beat Mill Rovers 3-1 on Sunday.",
                "Mill Rovers beat Harbor Town 3-1 on Sunday.",
            ),
            (
                "The bishop sued the newspaper.",
                "The newspaper sued the bishop.",
            ),
            (
                "Ada Lem succeeded Jonas Pell as director.",
                "Jonas Pell succeeded Ada Lem as director.",
            ),
        ],
        |result| conflicts(result) == 1 && !shared(result),
    );
    each(
        &[
            (
                "The teachers called off the strike on Monday.",
                "The strike was called off by the teachers on Monday.",
            ),
            (
                "In Karsk, police arrested three men on Monday.",
                "Police arrested three men in Karsk on Monday.",
            ),
        ],
        |result| conflicts(result) == 0 && shared(result),
    );
}

#[test]
fn small_words() {
    each(
        &[
            (
                "The roof fell in before the storm.",
                "The roof fell in after the storm.",
            ),
            (
                "All of the sailors survived.",
                "Some of the sailors survived.",
            ),
            (
                "The rule has changed much for tenants.",
                "The rule has changed little for tenants.",
            ),
            (
                "Only members chose the design.",
                "Members chose the design.",
            ),
            (
                "The pool will close if the tax is raised.",
                "The pool will close.",
            ),
            (
                "The crew tried to repair the pump.",
                "The crew repaired the pump.",
            ),
            ("The director offered to resign.", "The director resigned."),
            (
                "The ship was sailing to Malta.",
                "The ship was sailing from Malta.",
            ),
            ("Profit rose to 20 percent.", "Profit rose by 20 percent."),
            (
                "He was taken to hospital with burns.",
                "She was taken to hospital with burns.",
            ),
            ("The ferry sails weekly.", "The ferry sails monthly."),
            (
                "Porters are paid $15 an hour.",
                "Porters are paid $15 a day.",
            ),
        ],
        |result| !certain(result),
    );
}

#[test]
fn other_words_in_one_slot() {
    each(
        &[
            (
                "The rebels shelled the market.",
                "The army shelled the market.",
            ),
            (
                "He is charged with murder.",
                "He is charged with manslaughter.",
            ),
            ("The couple leave a son.", "The couple leave a daughter."),
            (
                "Fighting broke out in Sudan.",
                "Fighting broke out in South Sudan.",
            ),
        ],
        |result| !certain(result),
    );
}

#[test]
fn two_things_are_no_contradiction() {
    each(
        &[
            (
                "Prices of bread rose 4 percent.",
                "Prices of milk rose 9 percent.",
            ),
            (
                "In 2019 the mill made a profit of $3 million.",
                "In 2020 the mill made a profit of $5 million.",
            ),
            ("The museum opens at 9 a.m.", "The museum closes at 6 p.m."),
            (
                "Some riders were not wearing helmets.",
                "Most riders were wearing helmets.",
            ),
            (
                "The driver, Ian Cole, 34, was hurt.",
                "The passenger, Sam Cole, 29, was hurt.",
            ),
            (
                "Bill Turner coached the side for years.",
                "William Turner coached the side for years.",
            ),
            (
                "The hotel was not damaged by the flood.",
                "The church was damaged by the flood.",
            ),
        ],
        |result| conflicts(result) == 0,
    );
}

#[test]
fn one_thing_in_two_places() {
    each(
        &[(
            "The mission will have its headquarters in Tarnholm.",
            "The mission is to have its headquarters in Velsund.",
        )],
        |result| conflicts(result) == 1,
    );
}

#[test]
fn two_denials_of_one_thing_do_not_contradict_each_other() {
    each(
        &[
            (
                "The bakery is closed on Sundays.",
                "The bakery is not open on Sundays.",
            ),
            (
                "The union called off the strike.",
                "There will be no strike, the union said.",
            ),
            (
                "The army denied involvement in the raid.",
                "The army said it was not involved in the raid.",
            ),
            (
                "The company ignored the warnings.",
                "The company did not act on the warnings.",
            ),
            ("The town has run out of water.", "The town has no water."),
            (
                "The storm left 4,000 homes without power.",
                "Power was out in 4,000 homes after the storm.",
            ),
            ("The driver escaped injury.", "The driver was not injured."),
            (
                "The mill has stopped making paper.",
                "The mill no longer makes paper.",
            ),
            (
                "The ship arrived two days late.",
                "The ship did not arrive on time.",
            ),
        ],
        |result| conflicts(result) == 0,
    );
}

#[test]
fn what_one_denies_and_the_other_says_does() {
    each(
        &[
            (
                "The driver, a 34-year-old man, was arrested.",
                "The driver, 43, was arrested.",
            ),
            (
                "The firm will keep its offer.",
                "The firm withdrew its offer.",
            ),
            (
                "Work at the terminal went on during the strike.",
                "Work at the terminal stopped during the strike.",
            ),
            (
                "The results of the race will stand.",
                "The results of the race were annulled.",
            ),
            (
                "Farm goods are exempt from the tax.",
                "Farm goods are subject to the tax.",
            ),
            (
                "The chapel was painted by Ada Lem in 1654.",
                "Jonas Pell, who painted the chapel in 1654, died there.",
            ),
        ],
        |result| conflicts(result) == 1,
    );
}

#[test]
fn a_fact_that_repeats_its_words_says_what_it_says() {
    each(
        &[(
            "The boy bit the dog and the dog bit the boy and the boy bit the cat",
            "The boy bit the dog and the dog bit the boy and the boy bit the cat",
        )],
        |result| conflicts(result) == 0,
    );
}

#[test]
fn what_hangs_on_a_condition_is_not_certain() {
    each(
        &[
            (
                "The mill will close if the tax is raised.",
                "The mill will close.",
            ),
            (
                "The airline will cancel flights unless a deal is reached.",
                "The airline will cancel flights if a deal is reached.",
            ),
        ],
        |result| !certain(result),
    );
}
