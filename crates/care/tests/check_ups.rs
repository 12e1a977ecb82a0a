//! Check-ups are offered for what is known of a person, come back when their time has come, and give way to help.

use std::sync::LazyLock;

use jiff::{
    ToSpan,
    civil::{Date, date},
};
use uncramp_care::{
    Profile,
    plan::{CheckUp, Input, Numbers, State, StateOf, check_ups::KIND, make},
};
use uncramp_domain::Truth;
use uncramp_knowledge::{
    KnowledgeBase,
    logic::{Atom, Expression},
};

static BASE: LazyLock<KnowledgeBase> = LazyLock::new(|| uncramp_content::load().expect("it is embedded"));

const TODAY: Date = date(2026, 3, 2);

fn offered(profile: &str, states: &[StateOf], today: Date) -> Vec<CheckUp> {
    let person = Profile::from_json(&BASE, profile).expect("a profile");
    person.judged(&BASE, |known| {
        let likely = |_: &str| Truth::No;
        let numbers = Numbers::default();
        let urgency = person.urgency;
        make(&Input { known, likely: &likely, urgency, numbers, states, place: None, today }).check_ups
    })
}

fn said(check_up: &str, on: Date, state: State) -> StateOf {
    StateOf { item: format!("{KIND}{check_up}"), on, state }
}

fn find<'a>(all: &'a [CheckUp], check_up: &str) -> Option<&'a CheckUp> {
    all.iter().find(|found| found.id == format!("{KIND}{check_up}"))
}

const ON_RAMIPRIL: &str = r#"{ "age_years": 52, "sex": "f", "medicines": ["ramipril"] }"#;
const TEST: &str = "kidney_blood_test";

#[test]
fn a_medicine_brings_its_test_which_comes_back_after_its_interval() {
    let all = offered(ON_RAMIPRIL, &[], TODAY);
    let test = find(&all, TEST).expect("it is offered");
    assert!(test.now && test.due.is_none() && test.remind.is_none());
    assert!(!test.why.is_empty() && test.ask.len() >= 2);

    let had = [said(TEST, date(2026, 1, 31), State::Done)];
    let due = date(2026, 1, 31).checked_add(i64::from(test.every_months.expect("an interval")).months());
    let due = due.expect("a day");
    let all = offered(ON_RAMIPRIL, &had, TODAY);
    let test = find(&all, TEST).expect("it is offered");
    assert_eq!((test.due, test.now, test.remind), (Some(due), false, Some(due)));
    assert!(find(&offered(ON_RAMIPRIL, &had, due), TEST).expect("it is offered").now);
}

#[test]
fn a_yes_is_reminded_of_after_some_days_and_the_day_stays() {
    let yes = [said(TEST, TODAY, State::Accepted)];
    let first = TODAY.checked_add(i64::from(BASE.plan.check_up_after_days).days()).expect("a day");
    for later in [0, 3, 40] {
        let today = TODAY.checked_add(later.days()).expect("a day");
        assert_eq!(find(&offered(ON_RAMIPRIL, &yes, today), TEST).expect("offered").remind, Some(first));
    }
}

#[test]
fn what_was_declined_put_off_or_had_for_good_is_not_offered() {
    let until = date(2026, 4, 1);
    assert!(find(&offered(ON_RAMIPRIL, &[said(TEST, TODAY, State::Declined)], TODAY), TEST).is_none());
    let off = [said(TEST, TODAY, State::Postponed { until })];
    assert!(find(&offered(ON_RAMIPRIL, &off, TODAY), TEST).is_none());
    assert!(find(&offered(ON_RAMIPRIL, &off, until), TEST).is_some());
    let mother = r#"{ "age_years": 30, "sex": "f", "conditions": ["postpartum_6w"] }"#;
    assert!(find(&offered(mother, &[], TODAY), "after_birth_visit").is_some());
    let had = [said("after_birth_visit", TODAY, State::Done)];
    assert!(find(&offered(mother, &had, TODAY), "after_birth_visit").is_none());
}

#[test]
fn nobody_known_is_offered_nothing_and_an_emergency_gives_way_to_help() {
    assert!(offered("{}", &[], TODAY).is_empty());
    let clot = r#"{ "age_years": 52, "sex": "f", "medicines": ["ramipril"],
                    "assessment": { "urgency": "same_day", "possible": ["dvt"] } }"#;
    assert!(offered(clot, &[], TODAY).is_empty());
}

#[test]
fn every_check_up_reaches_somebody() {
    for record in &BASE.check_ups {
        let rule = Expression::parse(&record.for_).expect("it was checked");
        let mut atoms: Vec<Atom> = Vec::new();
        rule.visit(&mut |atom, _| atoms.push(atom.clone()));
        // Nothing, one fact or two of the rule, at some age: no rule asks for more.
        let facts: Vec<(&str, String)> = atoms.iter().filter_map(fact).collect();
        let list = |kind: &str, chosen: &[&(&str, String)]| -> String {
            let of_kind = chosen.iter().filter(|(found, _)| *found == kind);
            of_kind.map(|(_, id)| format!("\"{id}\"")).collect::<Vec<_>>().join(", ")
        };
        let somebody = |chosen: &[&(&str, String)]| {
            let (conditions, medicines) = (list("condition", chosen), list("medicine", chosen));
            [1.5, 8.0, 30.0, 45.0, 70.0, 85.0].iter().any(|age| {
                ["", r#""sex": "f", "pregnant_weeks": 20,"#].iter().any(|more| {
                    let profile = format!(
                        r#"{{ "age_years": {age}, {more} "conditions": [{conditions}],
                              "medicines": [{medicines}], "allergies": [] }}"#
                    );
                    reaches(&rule, &profile)
                })
            })
        };
        let reached = somebody(&[])
            || facts.iter().any(|one| somebody(&[one]) || facts.iter().any(|two| somebody(&[one, two])));
        assert!(reached, "nobody is ever offered `{}`", record.id);
    }
}

/// What a profile says so that an atom holds.
fn fact(atom: &Atom) -> Option<(&'static str, String)> {
    match (atom.name.split_once(':')?, &atom.test) {
        (("condition", id), None) => Some(("condition", id.to_owned())),
        (("medicine", id), None) => {
            // Somebody takes a member of a class, and knows which.
            let member = BASE
                .medicines
                .iter()
                .filter(|medicine| !medicine.id.as_str().ends_with("_unknown"))
                .find(|medicine| medicine.classes.iter().any(|class| class.as_str() == id))
                .map_or(id, |medicine| medicine.id.as_str());
            Some(("medicine", member.to_owned()))
        }
        _ => None,
    }
}

fn reaches(rule: &Expression, profile: &str) -> bool {
    Profile::from_json(&BASE, profile).is_ok_and(|person| {
        person.judged(&BASE, |known| rule.evaluate(&mut |atom| known.truth(atom)).is_yes())
    })
}
