//! One thing changed in a sentence that is else the same: it is reported as a contradiction, with the two values that differ.

use article_compare::Article;
use article_compare::comparison::Comparison;

fn of(left: &str, right: &str) -> Comparison {
    let report = |sentence: &str| {
        Article::from(format!(
            "The council of Kesterby met in the old town hall on Tuesday evening.\n\n{sentence}\n\n\
             Some 300 people waited outside in the rain until the doors were opened."
        ))
    };
    article_compare::compare(&report(left), &report(right))
}

/// The values that the contradictions name, as "left | right".
fn differing(result: &Comparison) -> Vec<String> {
    let values = result.conflicts().flat_map(|finding| &finding.values);
    let differing = values.filter(|value| !value.equal);
    let shown = differing.map(|value| {
        let left = value.left.of(&result.left.article.text);
        format!("{left} | {}", value.right.of(&result.right.article.text))
    });
    shown.collect()
}

fn check(left: &str, right: &str, expected: &[&str]) {
    let result = of(left, right);
    assert_eq!(result.conflicts().count(), 1, "{left} | {right}");
    assert_eq!(differing(&result), expected, "{left} | {right}");
    assert_eq!(of(left, left).conflicts().count(), 0, "{left}");
}

#[test]
fn values_in_one_place() {
    check(
        "The new market hall will cost 14 million dollars and be ready in May.",
        "The new market hall will cost 19 million dollars and be ready in May.",
        &["14 million dollars | 19 million dollars"],
    );
    check(
        "The new market hall will be opened by Ada Lem in May.",
        "The new market hall will be opened by Jonas Pell in May.",
        &["Ada Lem | Jonas Pell"],
    );
    check(
        "The harbor was closed for the third time this year.",
        "The harbor was closed for the fifth time this year.",
        &["third | fifth"],
    );
}

#[test]
fn who_says_it_and_when() {
    check(
        "The new market hall will cost more than planned, Ada Lem said on Friday.",
        "The new market hall will cost more than planned, Jonas Pell said on Friday.",
        &["Ada Lem | Jonas Pell"],
    );
    check(
        "The new market hall will cost more than planned, Ada Lem said on Friday.",
        "The new market hall will cost more than planned, Ada Lem said on Sunday.",
        &["Friday | Sunday"],
    );
}

#[test]
fn altered_quotations() {
    check(
        "\"We will not leave the old harbor to the builders,\" said Ada Lem.",
        "\"We will not leave the old orchard to the builders,\" said Ada Lem.",
        &[
            "We will not leave the old harbor to the builders, | We will not leave the old orchard to the builders,",
        ],
    );
}

#[test]
fn opposite_statements() {
    for (left, right) in [
        (
            "The council accepted the plan for the northern bridge.",
            "The council rejected the plan for the northern bridge.",
        ),
        (
            "The council has voted on the plan for the northern bridge.",
            "The council has not voted on the plan for the northern bridge.",
        ),
        (
            "Jonas Pell confirmed that the northern bridge is to be closed.",
            "Jonas Pell denied that the northern bridge is to be closed.",
        ),
    ] {
        check(left, right, &[]);
    }
}

#[test]
fn hedges_and_roundings_are_no_contradictions() {
    for (left, right) in [
        (
            "About 360 people spent the night in the sports hall of the school.",
            "Some 364 people spent the night in the sports hall of the school.",
        ),
        (
            "At least 15 people were hurt when the old crane fell.",
            "Seventeen people were hurt when the old crane fell.",
        ),
        (
            "The ferry broke away from the quay in Harbor Street at noon.",
            "The ferry broke away from the quay in Harbour Street at noon.",
        ),
    ] {
        assert_eq!(of(left, right).conflicts().count(), 0, "{left} | {right}");
    }
}

#[test]
fn opposites_in_other_words() {
    for (left, right) in [
        (
            "The old miller died in April after a long illness.",
            "It was a short illness that the old miller died of.",
        ),
        (
            "The council of Kesterby stayed out of the quarrel over the ferry.",
            "On Friday the council intervened in the quarrel over the ferry.",
        ),
        (
            "The summer fair on the green will go ahead as planned.",
            "The summer fair, which draws thousands, has been called off.",
        ),
        (
            "The mayor ruled out a vote on the northern bridge.",
            "The mayor will call a vote on the northern bridge after the summer.",
        ),
    ] {
        check(left, right, &[]);
    }
}

/// The number of contradictions of two reports that tell the same night in other words.
fn told_apart(left: &str, right: &str) -> usize {
    let left = Article::from(format!(
        "The council of Kesterby met in the old town hall on Tuesday evening. Some 300 people waited outside in the \
         rain.\n\n{left}\n\nIn the harbor the fishing boats stayed at their moorings all week."
    ));
    let right = Article::from(format!(
        "It was a long night for the mayor, who had slept badly.\n\nThe rain did not stop until the morning, and the \
         streets were full of leaves.\n\n{right}\n\nThe next meeting is in two weeks."
    ));
    article_compare::compare(&left, &right).conflicts().count()
}

#[test]
fn what_is_denied_must_be_said() {
    for (left, right) in [
        (
            "The fire at the timber yard started shortly before noon.",
            "Nothing at the timber yard is where it was on the day of the fire.",
        ),
        (
            "The owner of the ferry, Jonas Pell, will not bid for the timber yard again.",
            "In the spring, Pell bid 12 million for the timber yard.",
        ),
        (
            "Ada Lem will not run for the council again, her party said.",
            "In the last election Ada Lem had run for the council and lost.",
        ),
        (
            "The mayor and the owner of the timber yard have not met since the fire.",
            "The owner of the timber yard is ready to meet the mayor.",
        ),
        (
            "The mayor and the owner of the timber yard have not met since the fire.",
            "The mayor has announced a meeting with the owner of the timber yard.",
        ),
        (
            "A new crane for the timber yard? The mayor kept silent.",
            "The mayor did not promise a new crane for the timber yard.",
        ),
        (
            "A new crane? The mayor made no promise to the timber yard.",
            "The mayor promised the timber yard help after the fire.",
        ),
    ] {
        assert_eq!(told_apart(left, right), 0, "{left} | {right}");
    }
}

#[test]
fn what_is_kept_from_happening_did_not_happen() {
    for (left, right) in [
        (
            "Fog kept the rescue boats from landing at the northern pier.",
            "The rescue boats had never been able to land at the northern pier because of the fog.",
        ),
        (
            "The guards stopped the crowd from entering the old town hall.",
            "The crowd could not enter the old town hall.",
        ),
        (
            "The alarm at the timber yard failed to sound.",
            "The alarm at the timber yard did not sound, the owner said.",
        ),
    ] {
        assert_eq!(told_apart(left, right), 0, "{left} | {right}");
        assert_eq!(told_apart(right, left), 0, "{right} | {left}");
    }
    check(
        "Fog kept the rescue boats from landing at the northern pier.",
        "In the evening the rescue boats landed at the northern pier.",
        &[],
    );
}

#[test]
fn deeds_of_which_one_rules_out_the_other() {
    for (left, right) in [
        (
            "The jury acquitted Ada Lem of setting fire to the timber yard.",
            "Ada Lem was convicted of setting fire to the timber yard on Friday.",
        ),
        (
            "The appeals court upheld the ban on trawlers in the bay.",
            "Judges overturned the ban on trawlers in the bay.",
        ),
        (
            "A judge granted bail to the former harbor master.",
            "The former harbor master was denied bail.",
        ),
        (
            "The council approved the plan for the northern bridge by 34 votes to 19.",
            "The plan for the northern bridge was rejected late on Tuesday.",
        ),
        (
            "Parliament passed the water bill on Thursday night.",
            "Lawmakers rejected the water bill after ten hours.",
        ),
        (
            "The drivers' union accepted the offer of the railroad.",
            "The railroad's offer was turned down by the drivers' union.",
        ),
        (
            "Mayor Jonas Pell supported the sale of the port.",
            "Jonas Pell, the mayor, opposed the sale of the port.",
        ),
        (
            "The court dismissed the appeal of the shipyard.",
            "The court allowed the appeal of the shipyard.",
        ),
        (
            "The strike on the ferries has been called off.",
            "The strike on the ferries will go ahead on Monday.",
        ),
        (
            "All 300 workers at the mill will keep their jobs.",
            "Eighty jobs are to be cut at the mill by the spring.",
        ),
        (
            "Director Ada Lem resigned on Monday.",
            "The board dismissed its director on Monday.",
        ),
        (
            "Fares on the ferries will be frozen until next year.",
            "Fares on the ferries will rise in the spring.",
        ),
        (
            "Ticket holders will be refunded.",
            "The promoter will keep the money of ticket holders.",
        ),
        (
            "Doctors saved the pilot's hand.",
            "The pilot's hand had to be amputated.",
        ),
        (
            "The ferry's captain was unhurt.",
            "The captain of the ferry was injured.",
        ),
        (
            "The dam held through the night.",
            "The dam burst during the night.",
        ),
        (
            "The alarm at the timber yard sounded at once.",
            "The alarm at the timber yard stayed silent.",
        ),
        (
            "The ferry passed its safety inspection in May.",
            "The ferry failed a safety inspection in May.",
        ),
        (
            "Striker Jonas Pell converted the penalty.",
            "Jonas Pell missed the penalty.",
        ),
        (
            "The fire destroyed the old chapel.",
            "The old chapel was spared by the fire.",
        ),
        (
            "The mayor attended the funeral of the fishermen.",
            "The mayor skipped the funeral of the fishermen.",
        ),
        (
            "The ministry confirmed the death of a second sailor.",
            "The ministry denied the death of a second sailor.",
        ),
        (
            "The governor lifted the curfew in the harbor district.",
            "The curfew in the harbor district was extended by the governor.",
        ),
        (
            "The truce at the northern border held on Sunday.",
            "The truce at the northern border collapsed on Sunday.",
        ),
        (
            "He took no questions from reporters.",
            "He answered questions from reporters for half an hour.",
        ),
        (
            "The company will not appeal the verdict.",
            "The company will appeal the verdict.",
        ),
        (
            "No oil has leaked from the tanker.",
            "Oil leaked from the tanker into the bay.",
        ),
        (
            "Jonas Pell has conceded the election to Ada Lem.",
            "Jonas Pell refuses to concede the election.",
        ),
        (
            "The two ministers did not shake hands.",
            "The two ministers shook hands before the cameras.",
        ),
        (
            "Nobody was hurt in the collapse of the crane.",
            "Four workers were hurt in the collapse of the crane.",
        ),
        (
            "The captain had not been drinking.",
            "The captain had been drinking, a blood test showed.",
        ),
        (
            "The shares of the shipyard closed up 4 percent.",
            "The shares of the shipyard ended the day down 2 percent.",
        ),
        (
            "The vote in the council was unanimous.",
            "Two members of the council dissented in the vote.",
        ),
        (
            "Police had ignored two warnings about the gunman.",
            "Police said they had received no warnings about the gunman.",
        ),
        (
            "The airline had insured the plane.",
            "The plane was uninsured.",
        ),
        (
            "The singer is recovering at home.",
            "The singer died at home.",
        ),
        (
            "The bank made a profit of 40 million dollars last year.",
            "The bank made a loss last year.",
        ),
        ("The goal was allowed.", "The goal was disallowed."),
        (
            "The river is safe to drink from, the agency said.",
            "The agency warned that the river is contaminated.",
        ),
        (
            "The body was identified as that of the missing diver.",
            "The body has not been identified.",
        ),
    ] {
        assert_eq!(told_apart(left, right), 1, "{left} | {right}");
    }
}

#[test]
fn opposite_deeds_of_two_things() {
    for (left, right) in [
        (
            "The council approved the plan for the northern bridge.",
            "The council rejected the plan for a second tunnel.",
        ),
        (
            "The House approved the budget on Monday.",
            "The Senate rejected the budget of the governor.",
        ),
        (
            "Ada Lem was acquitted of murder.",
            "Ada Lem was convicted of theft.",
        ),
        (
            "Police arrested three men after the match.",
            "Two of the three men were released.",
        ),
        (
            "The bridge was closed on Monday.",
            "The bridge opened in 1974.",
        ),
        (
            "Shares of the shipyard rose in early trading.",
            "Shares of the shipyard fell by the end of the week.",
        ),
        ("Sales rose in Europe.", "Sales fell in Asia."),
        (
            "The union asked its members to reject the offer.",
            "Members of the union accepted the offer.",
        ),
        (
            "The mayor wants parliament to approve the sale.",
            "The mayor's critics reject the sale.",
        ),
        (
            "The company will keep its headquarters in Orrel.",
            "The company will cut 200 jobs in Orrel.",
        ),
        (
            "The court did not reject the appeal.",
            "The court accepted the appeal.",
        ),
        (
            "The union did not accept the offer.",
            "The union rejected the offer.",
        ),
        (
            "The team won the first match.",
            "The team lost the second match.",
        ),
        ("Jonas Pell won the election.", "Ada Lem lost the election."),
        (
            "Nobody was hurt in the first fire.",
            "Four workers were hurt in the explosion on the ship.",
        ),
        (
            "He denied the charges.",
            "He admitted that he had been in the yard.",
        ),
        (
            "The driver passed a breath test.",
            "The truck failed to stop.",
        ),
        (
            "The judge rejected a request for bail.",
            "The judge accepted a plea of guilty.",
        ),
        (
            "The minister opposed the first draft of the law.",
            "The minister supports the law.",
        ),
        (
            "The mill stopped the ferry from Orrel.",
            "The ferry from Orrel arrived in the evening.",
        ),
        (
            "Fog prevented the landing of the rescue boats.",
            "The rescue boats could not land.",
        ),
        (
            "The airline grounded its fleet.",
            "The airline's fleet flies to 40 towns.",
        ),
        (
            "The captain was not drunk, the police said.",
            "The captain was sober.",
        ),
        (
            "The goalkeeper saved a penalty in the first half.",
            "The striker lost the ball in the second half.",
        ),
        (
            "Residents were told to boil their water.",
            "The water was safe before the storm.",
        ),
        (
            "He was cleared of the charge in March.",
            "He was banned from driving for a year.",
        ),
        (
            "The union called off its strike.",
            "The union continued its talks with the railroad.",
        ),
        (
            "The museum kept two of the paintings.",
            "The museum lost a painting in 1994.",
        ),
        (
            "Without a vote, the council closed the pool.",
            "The council will vote on the budget.",
        ),
        (
            "The bank did not say how much it lost.",
            "The bank said that it had lost customers.",
        ),
        (
            "The striker missed the penalty.",
            "The striker scored after an hour.",
        ),
        (
            "The union accepted the first offer.",
            "The union rejected a second offer.",
        ),
        (
            "The offer was accepted, by the union, on Monday.",
            "The bus route was rejected, by the council, on Monday.",
        ),
        (
            "The operator ran four trains.",
            "Most trains failed to run.",
        ),
    ] {
        assert_eq!(told_apart(left, right), 0, "{left} | {right}");
    }
}

#[test]
fn what_is_clean_holds_nothing() {
    assert_eq!(
        told_apart(
            "The inspectors found no poison in the water of the northern canal.",
            "The water of the northern canal was clean, the inspectors found.",
        ),
        0
    );
}

#[test]
fn one_part_held_by_two() {
    check(
        "The dredging of the northern canal is led by Ada Lem, an engineer from Orrel.",
        "The man in charge of dredging the northern canal is Jonas Pell.",
        &["Ada Lem | Jonas Pell"],
    );
    // A place to write, and a president with a name of his own.
    assert_eq!(
        told_apart(
            "On Harbor Talk the president wrote that everyone was happy with the peace at the northern canal.",
            "President Jonas Pell began to arrange peace talks at the northern canal with Ada Lem.",
        ),
        0
    );
}

#[test]
fn one_person_of_two_ages() {
    let night = "Nobody else in the street saw the smoke before the bells rang.";
    for (left, right) in [
        (
            "The ferry pilot Ada Lem, 34, was the last to leave the harbor.",
            "Only then was Ada Lem, 38, brought ashore by the coast guard.",
        ),
        (
            "The ferry pilot Ada Lem came home on Friday. She was 87.",
            "Ada Lem, 89, was met at the quay by her sisters.",
        ),
    ] {
        assert_eq!(told_apart(left, right), 1, "{left} | {right}");
        assert_eq!(told_apart(left, night), 0, "{left}");
    }
    assert_eq!(
        told_apart(
            "The ferry pilot Ada Lem, 34, was the last to leave the harbor.",
            "Jonas Pell, 38, had been waiting for Ada Lem at the quay.",
        ),
        0
    );
    assert_eq!(
        told_apart(
            "The ferry pilot Ada Lem, 34, was the last to leave the harbor.",
            "Jonas Pell, 52, Ada's uncle, had been waiting for her at the quay.",
        ),
        0
    );
}

#[test]
fn one_of_several_figures() {
    check(
        "Eleven of the 38 piers of the northern bridge need new foundations.",
        "Seventeen of the 38 piers of the northern bridge have to get new foundations.",
        &["Eleven | Seventeen"],
    );
    // Brothers are no suspects, and the day of rest is not that of the race.
    for (left, right) in [
        (
            "The other suspects are two brothers and a cousin from Orrel.",
            "Four suspects are in custody since the theft of the bell.",
        ),
        (
            "After a day of rest on Monday, the riders face a time trial along the canal.",
            "The time trial on Tuesday suits the rider from Orrel.",
        ),
        (
            "More rain is expected on Wednesday.",
            "The inspectors are expected on Tuesday.",
        ),
    ] {
        assert_eq!(told_apart(left, right), 0, "{left} | {right}");
    }
}

#[test]
fn no_other_is_the_only_one() {
    for (left, right) in [
        (
            "Some 600 people spent the night in the school, the only shelter in the city.",
            "The city opened no other shelter, and 600 people spent the night in the school.",
        ),
        (
            "The singer must not sing for three months.",
            "The singer got through four songs on Friday.",
        ),
        (
            "The singer has canceled the remaining concerts of her tour.",
            "All that was left of the singer's tour has been canceled.",
        ),
    ] {
        assert_eq!(told_apart(left, right), 0, "{left} | {right}");
    }
}

#[test]
fn what_is_left_and_right_or_ruled_out() {
    for (left, right) in [
        (
            "Ada Lem broke her left wrist on the stairs of the old hall.",
            "Ada Lem fell on the stairs of the old hall and broke her right wrist.",
        ),
        (
            "The fire chief ruled out arson at the old mill.",
            "The fire chief could not exclude arson at the old mill.",
        ),
        (
            "The schools of Orrel were not affected by the power cut.",
            "The schools of Orrel were hit by the power cut, too.",
        ),
        (
            "The water office was told of the leak on Monday.",
            "The water office was not told of the leak until Wednesday.",
        ),
    ] {
        assert_eq!(told_apart(left, right), 1, "{left} | {right}");
        assert_eq!(told_apart(right, left), 1, "{right} | {left}");
    }
    for (left, right) in [
        (
            "It was the longest session of the council in 70 years.",
            "No session of the council has ever gone on for longer.",
        ),
        (
            "She left the council on Friday.",
            "She was right about the council on Friday.",
        ),
    ] {
        assert_eq!(told_apart(left, right), 0, "{left} | {right}");
    }
}

#[test]
fn two_directors_hold_two_parts() {
    assert_eq!(
        told_apart(
            "A dog ran onto the road by the canal, said the race director, Jonas Pell.",
            "They will protest against the race at the canal, said the team's sports director, Ada Lem.",
        ),
        0
    );
}

#[test]
fn nobody_and_some() {
    check(
        "The police made 12 arrests in the old harbor before the match.",
        "Not one person was arrested in the old harbor before the match.",
        &[],
    );
    check(
        "None of the 900 workers at the timber yard will be laid off.",
        "Hundreds of workers at the timber yard will be laid off.",
        &[],
    );
}

#[test]
fn figures_of_two_times() {
    for (left, right) in [
        (
            "The fire had burned 12,400 acres of brush by Thursday morning.",
            "By evening, the fire had burned 13,900 acres of brush.",
        ),
        (
            "Twenty-six inches of snow had fallen on the ridge since Thursday.",
            "In a single week, 40 inches of snow had fallen on the ridge.",
        ),
        (
            "The fire destroyed 47 houses along the canal.",
            "In 2012, the Coulter Fire burned down 60 houses in the same hills.",
        ),
    ] {
        assert_eq!(told_apart(left, right), 0, "{left} | {right}");
    }
}

#[test]
fn the_one_count_of_a_thing() {
    assert_eq!(
        told_apart(
            "The singer has called off the 23 concerts that were left.",
            "That means 19 concerts less for the summer.",
        ),
        1
    );
    assert_eq!(
        told_apart(
            "The ferry left the harbor with 168 passengers.",
            "Buses took 120 of the passengers to Orrel.",
        ),
        0
    );
}

#[test]
fn what_is_denied_stands_before_or_is_a_change() {
    for (left, right) in [
        (
            "Sparks from the welding at the timber yard started the fire.",
            "\"Welding had nothing to do with it,\" the owner of the timber yard said of the fire.",
        ),
        (
            "What the workers pay for their health insurance will not change.",
            "What the workers pay for their health insurance will rise by two percentage points.",
        ),
        (
            "Six people were hurt in the fire at the yard, among them a firefighter whose mask had slipped.",
            "No firefighter was hurt in the fire at the yard.",
        ),
        (
            "The owner of the ferry was questioned as a witness by the police of Orrel.",
            "The police of Orrel questioned the owner of the ferry in August as a suspect.",
        ),
    ] {
        check(left, right, &[]);
    }
    assert_eq!(
        told_apart(
            "Of the wind farms most were never built.",
            "Only two of the wind farms were ever built.",
        ),
        0
    );
}

#[test]
fn two_wordings_of_one_saying() {
    check(
        "\"I will carry this with me for the rest of my days,\" Ada Lem told the court in Kesterby.",
        "\"I will carry this with me to my grave,\" Ada Lem told the court in Kesterby.",
        &[
            "I will carry this with me for the rest of my days, | I will carry this with me to my grave,",
        ],
    );
}

#[test]
fn people_whom_something_befell() {
    check(
        "The ferry struck the quay. Seventeen people were hurt.",
        "Passengers fell from their seats. Twenty-three passengers were injured, the coast guard said.",
        &["Seventeen | Twenty-three"],
    );
    // Who loses a house is not dead.
    assert_eq!(
        told_apart(
            "A flood came down the valley. Nineteen people lost their houses.",
            "The dam broke in the night. Twenty-nine people were killed.",
        ),
        0
    );
    // Who was hurt by evening may be more, and the hurt are not the dead.
    for (left, right) in [
        (
            "By noon, 17 people were hurt.",
            "By evening, 23 people were injured.",
        ),
        (
            "The ferry struck the quay on Sunday. Seventeen people were hurt.",
            "A storm pushed the boat onto the stones. Twenty-three people were killed in the bay.",
        ),
    ] {
        assert_eq!(told_apart(left, right), 0, "{left} | {right}");
    }
}

#[test]
fn two_days_of_one_event() {
    check(
        "Governor Ada Lem visits the flooded harbor quarter on Friday.",
        "Ada Lem, the governor, is due in the flooded harbor on Sunday to see the damage.",
        &["Friday | Sunday"],
    );
    for (left, right) in [
        (
            "Governor Ada Lem visits the flooded harbor quarter on Friday.",
            "The flooded harbor quarter stays closed until Sunday.",
        ),
        (
            "The bakery in the harbor quarter burned down three years ago.",
            "The bakery in the harbor quarter served the boats for seven years.",
        ),
    ] {
        assert_eq!(told_apart(left, right), 0, "{left} | {right}");
    }
}
