//! What must hold for whatever anybody answers.

use std::sync::LazyLock;

use proptest::prelude::*;
use uncramp_assessment::{
    Answers, Assessment, Model, Options, Origin, TOLD,
    advice::possible,
    assess,
    document::AdviceShown,
    flags,
    questions::askable,
    standing,
    text::{TextReader, apply},
};
use uncramp_domain::{AgeYears, Person, Pregnancy, Sex, Truth, Urgency};
use uncramp_knowledge::{
    KnowledgeBase,
    base::Cause,
    records::{AnswerKind, Finding, Seriousness},
    rules::Facts,
};

static BASE: LazyLock<KnowledgeBase> = LazyLock::new(|| uncramp_content::load().expect("it is embedded"));
static MODEL: LazyLock<Model<'static>> = LazyLock::new(|| Model::new(&BASE).expect("it has causes"));

static READER: LazyLock<TextReader> = LazyLock::new(|| TextReader::new(&BASE).expect("it has rules"));

fn quick(answers: &Answers) -> Assessment {
    assess(&MODEL, answers, Options::quick()).expect("no answer is impossible")
}

/// Which causes are possible for the safety gate, in their order.
fn possible_causes(answers: &Answers) -> Vec<Truth> {
    let observations = MODEL.observations(answers);
    let rows: Vec<&[f64]> = observations.iter().map(|observation| observation.row.as_slice()).collect();
    let beliefs = MODEL.explanations.beliefs(&rows).expect("no answer is impossible");
    let alone = MODEL.alone(&observations).expect("no answer is impossible");
    let flags = flags::evaluate(&BASE, answers);
    let possible =
        |cause: &Cause| possible(&MODEL, answers, &beliefs, alone.as_ref(), &flags, cause.id.as_str());
    BASE.causes.iter().map(possible).collect()
}

fn urgency(assessment: &Assessment) -> Urgency {
    assessment.urgency.parse().expect("an urgency")
}

/// Findings that can be answered: those that are asked, and those that were split into them.
fn asked() -> Vec<&'static Finding> {
    BASE.findings.iter().filter(|f| f.profile.is_none()).collect()
}

fn values(finding: &Finding) -> Vec<String> {
    match finding.answer {
        AnswerKind::YesNo => vec!["yes".to_owned(), "no".to_owned()],
        AnswerKind::Choice | AnswerKind::Number => finding.choices.clone(),
    }
}

fn answer() -> impl Strategy<Value = (String, String)> {
    (any::<prop::sample::Index>(), any::<prop::sample::Index>()).prop_map(|(finding, value)| {
        let all = asked();
        let finding = all[finding.index(all.len())];
        let values = values(finding);
        (finding.id.to_string(), values[value.index(values.len())].clone())
    })
}

fn person() -> impl Strategy<Value = Person> {
    (proptest::option::of(0.5..95.0_f64), proptest::option::of(any::<bool>()), 0..3_u8).prop_map(
        |(age, female, pregnant)| {
            let age = age.map(|age| AgeYears::new(age).expect("an age"));
            let sex = female.map(|female| if female { Sex::Female } else { Sex::Male });
            let pregnancy = [Pregnancy::Unknown, Pregnancy::No, Pregnancy::Yes(None)][usize::from(pregnant)];
            Person::new(age, sex, pregnancy)
                .or_else(|_| Person::new(age, sex, Pregnancy::No))
                .expect("a person")
        },
    )
}

fn answers(person: Person, given: &[(String, String)]) -> Answers {
    let mut answers = Answers::default();
    answers.set_person(&BASE, person);
    for (id, value) in given {
        answers.set(&BASE, id, value, Origin::Asked).expect("it is an answer");
    }
    answers
}

/// The short way to the next question says what the whole assessment says.
fn stands_as_assessed(answers: &Answers) {
    let all = quick(answers);
    let known = standing(&MODEL, answers, 2).expect("no answer is impossible");
    assert_eq!(known.alarm, all.alarm.is_some());
    // What the words alone call for is left to the questions.
    if all.alarm.is_none() || known.next_question.is_none() {
        assert_eq!(known.urgency.to_string(), all.urgency);
    }
    assert_eq!(known.next_question, all.next_question);
    let likeliest: Vec<String> = all.differential.into_iter().take(2).map(|entry| entry.name).collect();
    assert_eq!(known.likely, likeliest);
}

/// Words that people with a clot use make one likelier, and are named as the reason.
#[test]
fn own_words_speak_for_what_people_tell_so() {
    let clot = |text: &str| {
        let mut answers = Answers::default();
        let mut reading = READER.read(text);
        // The words alone, without what they say together.
        reading.mentions.clear();
        apply(&BASE, &reading, &mut answers);
        let assessment = quick(&answers);
        assessment.differential.into_iter().find(|entry| entry.id == "dvt").expect("a clot is listed")
    };
    let (plain, told) =
        (clot("xyzzy"), clot("one calf fatter than the other since the long flight, tight and warm"));
    assert!(plain.own_words.is_empty());
    assert!(told.probability > 2.0 * plain.probability, "{} {}", told.probability, plain.probability);
    assert!(told.own_words.contains(&"warm".to_owned()), "{:?}", told.own_words);
    assert!(told.own_words.len() <= 4);
}

/// A text that names no danger sign, in the words of people in an emergency: one until the questions are answered, and not
/// by leaving them open.
#[test]
fn words_of_an_emergency_are_one_until_the_questions_are_answered() {
    let mut answers = Answers::default();
    let text = "Today he can't hold his cup, his arm hangs, he says it is nothing and now he thinks I am his sister.";
    apply(&BASE, &READER.read(text), &mut answers);
    let told = quick(&answers);
    assert_eq!(urgency(&told), Urgency::EmergencyNow);
    assert!(told.red_flags.is_empty() && !told.open_red_flags.is_empty());
    assert!(told.alarm.as_ref().is_some_and(|alarm| !alarm.words.is_empty()));
    assert!(!told.advice.is_empty() && !told.advice.iter().any(to_try));
    // Questions go on, since they settle it.
    assert!(urgency_standing(&answers) < Urgency::EmergencyNow && told.next_question.is_some());
    assert!(standing(&MODEL, &answers, 0).expect("possible").alarm, "and say so meanwhile");
    let mut skipped = answers.clone();
    while let Some(question) = standing(&MODEL, &skipped, 0).expect("possible").next_question {
        skipped.skip(&question.id);
    }
    assert_eq!(urgency(&quick(&skipped)), Urgency::EmergencyNow, "what was left open settles nothing");
    assert_eq!(urgency_standing(&skipped), Urgency::EmergencyNow, "and no list comes before that");
    while let Some(question) = standing(&MODEL, &answers, 0).expect("possible").next_question {
        let value =
            if question.choices.iter().any(|choice| choice == "no") { "no" } else { &question.choices[0] };
        answers.set(&BASE, &question.id, value, Origin::Asked).expect("it is an answer");
    }
    let settled = quick(&answers);
    assert!(settled.next_question.is_none() && answers.mostly_answered());
    assert_eq!(urgency(&settled), Urgency::SameDay, "answers to other things do not take it back");
    assert!(settled.alarm.is_some() && urgency_standing(&answers) == Urgency::SameDay);
}

/// What is of today is not hidden by what the same sentence says of long ago.
#[test]
fn a_danger_of_today_stands_beside_the_past() {
    for text in [
        "Woman in my thirties with crushing chest pain and cramp in the left leg",
        "Had a DVT in 2019 and the same leg is swollen and I am short of breath",
        "Flew home from Australia in 2026, left calf is swollen and I'm breathless",
        "Hip replaced back in november and the calf is swollen, hot and red",
        "Chest pain and breathless with a painful leg, like the clot on the lung in 2018",
        "I'm in my fifties with a swollen red hot calf",
        "My calf is swollen and red just like the clot I had in 2015",
        "I was born in 1950 and my calf is swollen and red",
        "When I was on the flight my calf swelled up and I have chest pain and can't breathe",
        "I used to smoke and my calf is swollen and I have chest pain and can't breathe",
        "Last year I had a clot and my calf is swollen and I have chest pain and can't breathe",
        "one calf swelled up hot and red after the flight in 2026",
        "my son swallowed quinine tablets",
        "I took four quinine tablets last night",
        "I swallowed a load of quinine tablets",
    ] {
        let mut answers = Answers::default();
        apply(&BASE, &READER.read(text), &mut answers);
        let found = quick(&answers);
        assert!(urgency(&found) >= Urgency::SameDay, "{text}");
    }
}

/// Whether it stands among what may help, or may help if nothing of a list applies.
fn to_try(item: &AdviceShown) -> bool {
    ["allowed", "changed"].contains(&item.verdict.as_str())
        || item.verdict == "ask_clinician" && !item.not_known.is_empty()
}

#[test]
fn everyday_words_raise_no_alarm() {
    for text in [
        "cramp in my calf at night, gone when I stretch",
        "toe cramps after swimming, twice a month",
        // The weights were learnt from whole texts and judge no handful of words.
        "legs",
        "restless legs tonight",
        "My dad thought it was a cramp",
    ] {
        let mut answers = Answers::default();
        apply(&BASE, &READER.read(text), &mut answers);
        assert_eq!(quick(&answers).alarm, None, "{text}");
    }
}

fn urgency_standing(answers: &Answers) -> Urgency {
    standing(&MODEL, answers, 0).expect("no answer is impossible").urgency
}

/// Two questions that were split share a part: what one of them denies, the other can still tell.
#[test]
fn a_yes_to_a_shared_part_counts_whichever_came_first() {
    let given = [("bruising_bleeding", "yes"), ("pale_bruised_child", "no")]
        .map(|(id, value)| (id.to_owned(), value.to_owned()));
    let back: Vec<(String, String)> = given.iter().rev().cloned().collect();
    let (one, other) = (quick(&answers(Person::UNKNOWN, &given)), quick(&answers(Person::UNKNOWN, &back)));
    assert_eq!(one.urgency, other.urgency);
    assert_eq!(urgency(&one), Urgency::EmergencyNow);
}

/// Who has no numbness is not asked how far up it goes.
#[test]
fn what_follows_from_an_answer_is_not_asked() {
    let follows = |id: &str, given: &str, value: &str| {
        let mut answers = Answers::default();
        answers.set(&BASE, given, value, Origin::Asked).expect("it can be answered so");
        !askable(&BASE, BASE.findings.get(id).expect("it is there"), &answers)
    };
    assert!(follows("stocking_numb", "numb_tingle_legs", "no"));
    assert!(!follows("stocking_numb", "numb_tingle_legs", "yes"));
    assert!(!follows("saddle_numb", "numb_tingle_legs", "no"), "that is another place");
    assert!(follows("after_alcohol", "alcohol_band", "none"));
    let man = answers(Person::new(None, Some(Sex::Male), Pregnancy::Unknown).expect("a person"), &[]);
    assert!(!askable(&BASE, BASE.findings.get("menstrual_link").expect("it is there"), &man));
    assert!(askable(&BASE, BASE.findings.get("menstrual_link").expect("it is there"), &Answers::default()));
}

#[test]
fn every_red_flag_fires_where_it_must_and_sets_the_urgency() {
    for flag in &BASE.red_flags {
        for case in &flag.record.cases {
            let given: Vec<(String, String)> =
                case.answers.iter().map(|(id, value)| (id.to_string(), value.clone())).collect();
            let assessment = quick(&answers(case.person().expect("a person"), &given));
            // The rule for reassurance holds only once everything else was asked; the loader checks it so.
            if flag.record.urgency.urgency() == Urgency::SelfCare {
                continue;
            }
            let fired = assessment.red_flags.iter().any(|shown| shown.id == flag.id().as_str());
            assert_eq!(fired, case.name.starts_with("fires"), "{} {}", flag.id(), case.name);
            if let Some(least) = case.urgency_at_least {
                assert!(urgency(&assessment) >= least.urgency(), "{} {}", flag.id(), case.name);
            }
        }
    }
}

#[test]
fn a_danger_is_one_without_a_leg_that_hurts_and_is_told_once() {
    let yes = |ids: &[&str]| {
        let given: Vec<(String, String)> =
            ids.iter().map(|id| ((*id).to_owned(), "yes".to_owned())).collect();
        quick(&answers(Person::UNKNOWN, &given))
    };
    let told = |assessment: &Assessment| -> Vec<String> {
        assessment.told_flags(&BASE).iter().map(|flag| flag.id.clone()).collect()
    };
    let chest = yes(&["chest_pain_new"]);
    assert_eq!((urgency(&chest), told(&chest)), (Urgency::EmergencyNow, vec!["RF71".to_owned()]));
    // With the calf it is one thing and not two, and both still stand in the document.
    let clot = yes(&["chest_pain_new", "place_calf"]);
    assert_eq!(told(&clot), ["RF01"]);
    assert!(clot.red_flags.iter().any(|flag| flag.id == "RF71"));
    // What is more urgent is not covered by what is less.
    let both = yes(&["cold_environment", "confusion_now", "yellow_eyes"]);
    assert_eq!(told(&both)[..1], ["RF65"]);
    assert!(told(&both).contains(&"RF80".to_owned()));
}

#[test]
fn nothing_known_is_an_honest_answer() {
    let assessment = quick(&Answers::default());
    assert!(assessment.next_question.is_some());
    assert!(!assessment.open_red_flags.is_empty());
    assert!(assessment.red_flags.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_interview_stands_where_the_assessment_says(
        person in person(),
        given in prop::collection::vec(answer(), 0..12),
    ) {
        stands_as_assessed(&answers(person, &given));
    }

    /// Whatever else is said, what fires a red flag keeps the urgency up.
    #[test]
    fn a_red_flag_is_never_talked_down(
        which in any::<prop::sample::Index>(),
        others in proptest::collection::vec(answer(), 0..12),
    ) {
        let flag = &BASE.red_flags[which.index(BASE.red_flags.len())];
        let case = flag.record.cases.iter().find(|case| case.name.starts_with("fires")).expect("each has one");
        let fires: Vec<(String, String)> =
            case.answers.iter().map(|(id, value)| (id.to_string(), value.clone())).collect();
        // The answers that fire it come last, so that nothing said otherwise stands.
        let mut given: Vec<(String, String)> = others
            .into_iter()
            .filter(|(id, _)| !flag.record.rule.contains("NOT") || fires.iter().any(|(other, _)| other == id))
            .collect();
        given.extend(fires);
        let assessment = quick(&answers(case.person().expect("a person"), &given));
        prop_assert!(urgency(&assessment) >= flag.record.urgency.urgency(), "{}", flag.id());
    }

    /// In an emergency nothing is to be tried at home first.
    #[test]
    fn an_emergency_leaves_nothing_to_try(
        which in any::<prop::sample::Index>(),
        others in proptest::collection::vec(answer(), 0..12),
    ) {
        let flag = &BASE.red_flags[which.index(BASE.red_flags.len())];
        let case = flag.record.cases.iter().find(|case| case.name.starts_with("fires")).expect("each has one");
        let mut given = others;
        given.extend(case.answers.iter().map(|(id, value)| (id.to_string(), value.clone())));
        let assessment = quick(&answers(case.person().expect("a person"), &given));
        if urgency(&assessment) == Urgency::EmergencyNow {
            let tried = assessment.advice.iter().find(|item| to_try(item));
            prop_assert!(tried.is_none(), "{:?}", tried.map(|item| &item.id));
        }
    }

    /// Probabilities are probabilities, contributions add up, and the same answers give the same document.
    #[test]
    fn the_numbers_hang_together(person in person(), given in proptest::collection::vec(answer(), 0..15)) {
        let answers = answers(person, &given);
        let assessment = quick(&answers);
        let total: f64 = assessment.differential.iter().map(|entry| entry.probability).sum();
        prop_assert!((total - 1.0).abs() < 1e-9);
        let events: f64 = assessment.events.iter().map(|event| event.probability).sum();
        prop_assert!((events - 1.0).abs() < 1e-9);
        for entry in &assessment.differential {
            let added: f64 = entry.contributions.iter().map(|part| part.log_odds).sum();
            let odds = entry.prior_log_odds + added;
            let after = (entry.probability / (1.0 - entry.probability)).max(f64::MIN_POSITIVE);
            prop_assert!(odds.is_finite());
            prop_assert!((odds - libm::log(after)).abs() < 1e-6 * (1.0 + odds.abs()), "{}", entry.id);
        }
        prop_assert_eq!(&assessment, &quick(&answers));
    }

    /// The words of a text take part like an answer, make no rule fire, and take no emergency away that a rule or the
    /// answers by themselves call for.
    #[test]
    fn words_by_themselves_only_weigh(
        person in person(),
        given in proptest::collection::vec(answer(), 0..6),
        words in proptest::collection::vec(any::<prop::sample::Index>(), 1..40),
    ) {
        let all = &BASE.tellings.words;
        let text: Vec<&str> = words.iter().map(|word| all[word.index(all.len())].stem.as_str()).collect();
        let mut reading = READER.read(&text.join(" "));
        let (mut with, mut without) = (answers(person, &given), answers(person, &given));
        apply(&BASE, &reading, &mut with);
        reading.words.clear();
        apply(&BASE, &reading, &mut without);
        for (with, without) in possible_causes(&with).into_iter().zip(possible_causes(&without)) {
            prop_assert!(without != Truth::Yes || with == Truth::Yes);
            prop_assert!(without != Truth::Unknown || with != Truth::No);
        }
        stands_as_assessed(&with);
        let (with, without) = (quick(&with), quick(&without));
        prop_assert_eq!(&with.red_flags, &without.red_flags);
        let fired = without.red_flags.iter().any(|flag| flag.urgency == Urgency::EmergencyNow.as_str());
        let emergencies = without.differential.iter().filter(|entry| entry.seriousness == Seriousness::Emergency.as_str());
        let likely: f64 = emergencies.map(|entry| entry.probability).sum();
        if fired || likely >= BASE.model.told.emergency_from {
            prop_assert_eq!(urgency(&with), Urgency::EmergencyNow);
        }
        if urgency(&without) == Urgency::EmergencyNow {
            prop_assert!(urgency(&with) >= Urgency::SameDay);
        }
        for entry in &with.differential {
            let added: f64 = entry.contributions.iter().map(|part| part.log_odds).sum();
            let odds = entry.prior_log_odds + added;
            let after = (entry.probability / (1.0 - entry.probability)).max(f64::MIN_POSITIVE);
            prop_assert!((odds - libm::log(after)).abs() < 1e-6 * (1.0 + odds.abs()), "{}", entry.id);
            prop_assert!(entry.own_words.is_empty() || entry.contributions.iter().any(|part| part.finding == TOLD));
        }
        prop_assert!(without.differential.iter().all(|entry| entry.own_words.is_empty()));
    }

    /// The order of the answers changes how they share the credit, and nothing else.
    #[test]
    fn order_does_not_matter(person in person(), given in proptest::collection::vec(answer(), 0..10)) {
        let mut seen = std::collections::BTreeSet::new();
        let given: Vec<(String, String)> = given.into_iter().filter(|(id, _)| seen.insert(id.clone())).collect();
        // Answers that tell the same count less the second time, whichever comes second.
        let overlapping = |id: &str| BASE.model.overlaps.iter().any(|o| o.findings.iter().any(|f| f.as_str() == id));
        let given: Vec<_> = given.into_iter().filter(|(id, _)| !overlapping(id)).collect();
        let back: Vec<(String, String)> = given.iter().rev().cloned().collect();
        let (one, other) = (quick(&answers(person, &given)), quick(&answers(person, &back)));
        prop_assert_eq!(&one.urgency, &other.urgency);
        for entry in &one.differential {
            let same = other.differential.iter().find(|other| other.id == entry.id).expect("it is listed");
            prop_assert!((same.probability - entry.probability).abs() < 1e-9);
        }
    }

    /// "Don't know" is not an answer: it never changes what is likely or how urgent it is.
    #[test]
    fn not_knowing_changes_nothing(
        person in person(),
        given in proptest::collection::vec(answer(), 0..8),
        skipped in proptest::collection::vec(answer(), 1..6),
    ) {
        let before = answers(person, &given);
        let mut after = before.clone();
        skipped.iter().filter(|(id, _)| !before.settled(id)).for_each(|(id, _)| after.skip(id));
        let (before, after) = (quick(&before), quick(&after));
        prop_assert_eq!(before.urgency, after.urgency);
        prop_assert_eq!(before.differential, after.differential);
        prop_assert_eq!(before.open_red_flags, after.open_red_flags);
    }

    /// Only advice that the gate let through is shown as something to do, and nothing blocked ever is.
    #[test]
    fn nothing_blocked_is_advised(person in person(), given in proptest::collection::vec(answer(), 0..10)) {
        let assessment = quick(&answers(person, &given));
        for item in &assessment.advice {
            prop_assert!(["allowed", "changed", "ask_clinician", "blocked"].contains(&item.verdict.as_str()));
            prop_assert!(item.verdict != "allowed" || item.not_known.is_empty(), "{}", item.id);
            let record = BASE.interventions.get(&item.id).expect("it exists");
            prop_assert!(item.verdict != "allowed" || record.always <= uncramp_knowledge::records::Verdict::Changed);
        }
    }

    /// Whatever stands in an answers file: answers or an error that says what is wrong.
    #[test]
    fn any_answers_file_can_be_read(text in "(\\{|\\}|\\[|\\]|:|,|\"|answers|age_years|sex|place_calf|yes|no|null|true|[0-9.e-]|\\PC){0,40}") {
        if let Err(error) = Answers::from_json(&BASE, &text) {
            prop_assert!(!error.to_string().is_empty());
        }
    }

    /// The same for files of the right shape with anything in them.
    #[test]
    fn any_value_can_be_given(
        age in prop_oneof![Just("null".to_owned()), (-10.0..200.0_f64).prop_map(|a| a.to_string()), Just("\"old\"".to_owned())],
        sex in "[a-z]{0,2}",
        id in prop_oneof![3 => proptest::sample::select(asked()).prop_map(|f| f.id.to_string()), 1 => "[a-z_]{1,12}"],
        value in prop_oneof![Just("\"yes\"".to_owned()), Just("true".to_owned()), Just("-1e308".to_owned()), Just("{\"value\":3,\"unit\":\"x\"}".to_owned()), "\"[a-z0-9_]{0,8}\""],
    ) {
        let text = format!("{{\"age_years\":{age},\"sex\":\"{sex}\",\"answers\":{{\"{id}\":{value}}}}}");
        if let Ok(answers) = Answers::from_json(&BASE, &text) {
            quick(&answers);
        }
    }
}

#[test]
fn a_question_that_was_split_answers_its_parts_and_hides_no_danger() {
    let set = |given: &[(&str, &str)]| {
        let mut answers = Answers::default();
        for (finding, value) in given {
            answers.set(&BASE, finding, value, Origin::Asked).expect("it is an answer");
        }
        answers
    };
    let yes = set(&[("leg_swelling_one", "yes"), ("warmth_redness", "yes")]);
    assert!(urgency(&quick(&yes)) >= Urgency::SameDay, "a warm, swollen leg");
    let breathless = set(&[("leg_swelling_one", "yes"), ("breathless_chestpain", "yes")]);
    assert_eq!(urgency(&quick(&breathless)), Urgency::EmergencyNow);
    let no = set(&[("breathless_chestpain", "no")]);
    assert_eq!(no.answer("coughing_blood"), Some("no"));
    // What was said of a part itself counts, whichever came first.
    for given in
        [[("leg_red", "no"), ("warmth_redness", "yes")], [("warmth_redness", "yes"), ("leg_red", "no")]]
    {
        let parts = set(&given);
        assert_eq!((parts.answer("leg_red"), parts.answer("leg_warm")), (Some("no"), Some("yes")));
    }
    // Age, sex and pain are no parts that a yes could stand for.
    assert_eq!(set(&[("pain_ge7", "yes")]).answer("pain_band"), None);
}
