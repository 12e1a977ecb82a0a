//! A plan is a handful, holds nothing contraindicated, and gives way to help.

use std::sync::LazyLock;

use jiff::civil::date;
use uncramp_care::{
    Profile, judge,
    plan::{
        Input, Kept, Numbers, Plan, State, StateOf, WeekBehind, make, review,
        week::{KeptSaid, SessionDay, Written, week},
    },
    programme::{Trouble, adherence::Night},
};
use uncramp_domain::Truth;
use uncramp_knowledge::{KnowledgeBase, records::Verdict};

static BASE: LazyLock<KnowledgeBase> = LazyLock::new(|| uncramp_content::load().expect("it is embedded"));

const WELL: &str = r#""assessment": { "urgency": "self_care", "possible": [] }"#;

fn person(text: &str) -> Profile {
    let text = format!("{{ \"breastfeeding\": false, {text} }}");
    Profile::from_json(&BASE, &text).expect("a profile")
}

fn adult(conditions: &str, medicines: &str, assessment: &str) -> Profile {
    person(&format!(
        "\"age_years\": 66, \"sex\": \"m\", \"conditions\": [{conditions}], \"medicines\": [{medicines}], \
         \"allergies\": [], {assessment}"
    ))
}

fn plan_with(person: &Profile, states: &[StateOf], numbers: Numbers, likely: &[&str]) -> Plan {
    let likely = |cause: &str| Truth::from(likely.contains(&cause));
    person.judged(&BASE, |known| {
        make(&Input {
            known,
            likely: &likely,
            urgency: person.urgency,
            numbers,
            states,
            place: None,
            today: date(2026, 3, 2),
        })
    })
}

fn plan(person: &Profile) -> Plan {
    plan_with(person, &[], Numbers::default(), &[])
}

fn ids(plan: &Plan) -> Vec<&str> {
    plan.items().iter().map(|item| item.id.as_str()).collect()
}

fn said(item: &str, state: State) -> StateOf {
    StateOf { item: item.to_owned(), on: date(2026, 3, 2), state }
}

#[test]
fn stretching_comes_first_and_a_linked_medicine_is_looked_at() {
    let of = plan(&adult("", "\"bendroflumethiazide\"", WELL));
    assert_eq!(&ids(&of)[..2], ["medicines", "stretching"]);
    assert!(of.items()[0].changes().iter().any(|change| change.contains("keep taking")));
    assert!(!ids(&plan(&adult("", "", WELL))).contains(&"medicines"), "nobody without medicines is asked to");
}

#[test]
fn what_explains_the_cramps_is_what_the_plan_speaks_of() {
    let likely = ["footwear_clothing", "prolonged_standing", "alcohol"];
    let of = plan_with(&adult("", "", WELL), &[], Numbers::default(), &likely);
    for item in ["shoes", "position", "alcohol"] {
        assert!(ids(&of).contains(&item), "{item} is not in {:?}", ids(&of));
    }
    assert!(of.items().len() <= BASE.plan.most_items);
}

#[test]
fn with_an_emergency_there_is_nothing_but_help() {
    for urgency in ["emergency_now", "same_day"] {
        let assessment = format!("\"assessment\": {{ \"urgency\": \"{urgency}\", \"possible\": [\"dvt\"] }}");
        let of = plan_with(
            &adult("", "", &assessment),
            &[said("stretching", State::Accepted)],
            Numbers { nights: 40, cramps_per_week: Some(9.0), weeks_recorded: 6 },
            &["alcohol"],
        );
        assert!(of.help_first.is_some());
        assert!(
            of.items().is_empty() && of.check_first.is_empty() && of.ask.is_empty() && of.again.is_empty()
        );
    }
}

#[test]
fn a_visit_stands_in_the_plan_where_one_is_called_for() {
    let assessment = r#""assessment": { "urgency": "within_days", "possible": [] }"#;
    assert!(ids(&plan(&adult("", "", assessment))).contains(&"doctor"));
    let often = Numbers { nights: 28, cramps_per_week: Some(5.0), weeks_recorded: 4 };
    let of = plan_with(&adult("", "", WELL), &[], often, &[]);
    assert!(ids(&of).contains(&"doctor"));
    let again: Vec<&str> = of.again.iter().map(|step| step.id.as_str()).collect();
    assert!(again.contains(&"soon") && again.contains(&"visit") && !again.contains(&"record"), "{again:?}");
}

#[test]
fn what_was_said_to_an_item_holds() {
    let well = adult("", "", WELL);
    let until = date(2026, 3, 30);
    let states = [
        said("stretching", State::Declined),
        said("practice", State::Postponed { until }),
        said("diary", State::Declined),
        said("diary", State::Accepted),
    ];
    let of = plan_with(&well, &states, Numbers::default(), &[]);
    assert!(!ids(&of).contains(&"stretching") && !ids(&of).contains(&"practice"));
    assert!(of.items().iter().any(|item| item.id == "diary" && item.accepted), "the latest word counts");
    assert_eq!((of.declined, of.put_off), (1, 1));
    let past = [said("practice", State::Postponed { until: date(2026, 3, 1) })];
    assert!(ids(&plan_with(&well, &past, Numbers::default(), &[])).contains(&"practice"), "its day has come");
}

#[test]
fn an_accepted_item_that_is_no_longer_safe_is_stopped() {
    let accepted = [said("fluids", State::Accepted)];
    let of = plan_with(&adult("\"heart_failure\"", "", WELL), &accepted, Numbers::default(), &[]);
    assert!(!ids(&of).contains(&"fluids"));
    assert!(of.stop.iter().any(|item| item.id == "fluids" && !item.reasons.is_empty()));
}

#[test]
fn without_an_assessment_exercises_wait() {
    let of = plan(&adult("", "", "\"country\": \"GB\""));
    assert!(of.no_assessment && !ids(&of).contains(&"stretching"));
    assert!(of.check_first.iter().any(|item| item.id == "stretching" && !item.not_known.is_empty()));
}

#[test]
fn no_plan_holds_what_the_gate_withholds() {
    let everything: Vec<String> = BASE.causes.iter().map(|cause| cause.id.to_string()).collect();
    let likely: Vec<&str> = everything.iter().map(String::as_str).collect();
    let mut met = 0;
    for condition in &BASE.conditions {
        // Sex left out: some conditions belong to one.
        let text = format!(
            "\"age_years\": 40, \"conditions\": [\"{}\"], \"medicines\": [], \"allergies\": [], {WELL}",
            condition.id
        );
        let person = person(&text);
        let of = plan_with(&person, &[], Numbers::default(), &likely);
        assert!(of.items().len() <= BASE.plan.most_items);
        for item in of.items() {
            met += 1;
            assert!(item.verdict() <= Verdict::Changed);
            if let Some(intervention) = &item.intervention {
                let record = BASE.interventions.get(intervention).expect("it is there");
                let verdict = person.judged(&BASE, |known| judge(record, known).verdict);
                assert!(verdict <= Verdict::Changed, "{} with {}", item.id, condition.id);
            }
        }
    }
    assert!(met > 300, "only {met} items were looked at");
}

#[test]
fn what_is_held_back_is_never_described() {
    let everything: Vec<String> = BASE.causes.iter().map(|cause| cause.id.to_string()).collect();
    let likely: Vec<&str> = everything.iter().map(String::as_str).collect();
    let often = Numbers { nights: 70, cramps_per_week: Some(5.0), weeks_recorded: 10 };
    let accepted: Vec<StateOf> =
        BASE.plan_items.iter().map(|item| said(item.id.as_str(), State::Accepted)).collect();
    let mut met = 0;
    for condition in &BASE.conditions {
        let text = format!("\"age_years\": 40, \"conditions\": [\"{}\"]", condition.id);
        for states in [&[][..], &accepted] {
            let person = person(&text);
            let of = plan_with(&person, states, often, &likely);
            for item in of.check_first.iter().chain(&of.ask).chain(&of.stop).chain(&of.not_for_you) {
                met += 1;
                assert!(
                    item.how().is_empty() && item.changes().is_empty() && item.reminder().is_none(),
                    "{}",
                    item.id
                );
            }
            for step in &of.again {
                let record = BASE.plan.again.iter().find(|again| again.id == step.id).expect("it is there");
                let item = BASE.interventions.get(record.intervention.as_str()).expect("it is there");
                let judgement = person.judged(&BASE, |known| judge(item, known));
                assert!(
                    record.urgency.is_some() || judgement.verdict <= item.always.max(Verdict::Changed),
                    "{} with {}",
                    step.id,
                    condition.id
                );
            }
        }
    }
    assert!(met > 300, "only {met} items were looked at");
}

#[test]
fn a_week_is_looked_back_on_with_one_question() {
    let accepted = [said("stretching", State::Accepted), said("diary", State::Accepted)];
    let of = plan_with(&adult("", "", WELL), &accepted, Numbers::default(), &[]);
    let night = |day: i8, cramps: u32| Night { date: date(2026, 3, day), cramps };
    let mut week = WeekBehind {
        kept: vec![("stretching".to_owned(), Kept::Missed), ("diary".to_owned(), Kept::Kept)],
        nights: vec![night(9, 1), night(10, 0)],
        nights_before: vec![night(2, 1), night(3, 1)],
        trouble: None,
    };
    let seen = review(&BASE, of.items(), &week);
    assert_eq!(seen.items.len(), 2);
    assert!(seen.question.contains("Stretch before bed"), "{}", seen.question);
    week.nights[1].cramps = 5;
    assert!(review(&BASE, of.items(), &week).change.contains('6'));
    week.trouble = Some(Trouble::Pain);
    assert!(review(&BASE, of.items(), &week).question.contains("swollen"), "danger is asked about first");
    week.nights.clear();
    assert!(!review(&BASE, of.items(), &week).change.contains('2'), "no nights, no numbers");
}

#[test]
fn the_week_that_is_over_holds_what_was_agreed_to_for_all_of_it() {
    let later = StateOf { on: date(2026, 3, 10), ..said("diary", State::Accepted) };
    let states = [said("stretching", State::Accepted), later];
    let of = plan_with(&adult("", "", WELL), &states, Numbers::default(), &[]);
    let night = |day: i8, cramps: u32| Night { date: date(2026, 3, day), cramps };
    let kept =
        |day: i8, kept: Kept| KeptSaid { week: date(2026, 3, day), item: "stretching".to_owned(), kept };
    let session = |day: i8| SessionDay {
        date: date(2026, 3, day),
        finished: true,
        trouble: (day == 16).then_some(Trouble::Dizzy),
    };
    let mut written = Written {
        kept: vec![kept(2, Kept::Missed)],
        nights: vec![night(2, 9), night(8, 1), night(9, 5), night(15, 2), night(16, 7)],
        sessions: vec![session(10), session(16)],
    };
    let number = |value: f64| value.to_string();
    let seen = |written: &Written, day: i8| week(&BASE, &of, &states, written, date(2026, 3, day), number);
    assert!(seen(&written, 8).is_none(), "no whole week is over on its last day");
    let week = |written: &Written| seen(written, 18).expect("one is over");
    let over = week(&written);
    assert_eq!((over.from, over.to), (date(2026, 3, 9), date(2026, 3, 15)));
    let ids: Vec<&str> = over.items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(ids, ["stretching"], "what was agreed to later in that week is not looked back on yet");
    assert!(over.items[0].kept.is_none(), "what was said of another week holds for that one");
    assert!(over.ask.is_some() && over.question.is_none(), "first how it went");
    // The nights of the week and of the one before, and no others.
    assert!(
        over.text[0].contains("7 cramps") && over.text[0].contains("10 the week before"),
        "{:?}",
        over.text
    );
    // The latest word counts, and then there is the question; trouble of another week is none of this one.
    written.kept.extend([kept(9, Kept::Kept), kept(9, Kept::Missed)]);
    let over = week(&written);
    assert_eq!(over.items[0].kept, Some(Kept::Missed));
    assert!(over.ask.is_none() && over.question.is_some_and(|question| question.contains("did not happen")));
    written.sessions.push(SessionDay { trouble: Some(Trouble::Pain), ..session(15) });
    assert!(week(&written).question.is_some_and(|question| question.contains("swollen")));
}

#[test]
fn cramps_a_week_are_counted_over_a_week_at_least_and_never_made_of_one_bad_night() {
    let night = |day: i8, cramps: u32| (date(2026, 3, day), cramps);
    let rate =
        |nights: &[(jiff::civil::Date, u32)]| Numbers::counted(nights, date(2026, 3, 20)).cramps_per_week;
    assert_eq!(rate(&[]), None);
    assert_eq!(rate(&[night(1, 1)]), None, "one bad night is no seven a week");
    assert_eq!(rate(&[night(1, 1), night(2, 1), night(3, 0)]), None);
    // Only cramps written down: at least two in fourteen nights.
    assert_eq!(rate(&[night(1, 1), night(14, 1)]), Some(1.0));
    // Free nights are written down too: nights that are missing are not taken for free.
    let seven: Vec<_> = (1..=7).map(|day| night(2 * day, u32::from(day % 2 == 0))).collect();
    assert_eq!(rate(&seven), Some(3.0));
    // Every night is one: that is seven a week.
    let bad: Vec<_> = (1..=10).map(|day| night(day, 1)).collect();
    assert_eq!(rate(&bad), Some(7.0));
    let counted = Numbers::counted(&bad, date(2026, 3, 20));
    assert_eq!((counted.nights, counted.weeks_recorded), (10, 2));
}
