//! The part of the knowledge that the app loads first judges every step exactly as the whole does.

use uncramp_care::{Declared, Known, first_aid};
use uncramp_domain::{AgeYears, Person, Pregnancy, Sex, Truth, WeeksPregnant};
use uncramp_knowledge::{KnowledgeBase, rules::Facts};

struct Only(Person);

impl Facts for Only {
    fn answer(&self, _: &str) -> Option<&str> {
        None
    }

    fn person(&self) -> &Person {
        &self.0
    }
}

fn people() -> Vec<Person> {
    let pregnancies = [
        Pregnancy::Unknown,
        Pregnancy::No,
        Pregnancy::Yes(None),
        Pregnancy::Yes(WeeksPregnant::new(30.0).ok()),
    ];
    let ages = [None, Some(0.5), Some(8.0), Some(30.0), Some(85.0)];
    let mut all = Vec::new();
    for age in ages.map(|age| age.and_then(|age| AgeYears::new(age).ok())) {
        for sex in [None, Some(Sex::Female), Some(Sex::Male)] {
            all.extend(pregnancies.into_iter().filter_map(|pregnancy| Person::new(age, sex, pregnancy).ok()));
        }
    }
    all
}

fn shown(base: &KnowledgeBase, person: Person, declared: &Declared) -> Vec<String> {
    let facts = Only(person);
    let known = Known { base, facts: &facts, declared, possible: &|_| Truth::No };
    base.protocols
        .iter()
        .flat_map(|protocol| {
            first_aid::steps(protocol, &known)
                .into_iter()
                .map(|step| format!("{} {} {} {:?}", protocol.id, step.id(), step.text(), step.changes()))
                .collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn the_parts_judge_as_the_whole_does() {
    let whole = uncramp_content::load().expect("it is built in");
    let part = uncramp_content::load_first_aid().expect("it is built in");
    let screens = uncramp_content::load_screens().expect("it is built in");
    assert!(part.causes.is_empty() && part.findings.is_empty(), "it is a part");
    // Nothing declared, everything denied, and each single condition, medicine and allergy alone.
    let mut declarations = vec![Declared::default()];
    let complete = |conditions: &[String], medicines: &[String], allergies: &[String]| {
        Declared::complete(&whole, conditions, medicines, allergies).expect("they are all known")
    };
    declarations.push(complete(&[], &[], &[]));
    declarations.extend(whole.conditions.iter().map(|r| complete(&[r.id.to_string()], &[], &[])));
    declarations.extend(whole.medicines.iter().map(|r| complete(&[], &[r.id.to_string()], &[])));
    declarations.extend(whole.allergies.iter().map(|r| complete(&[], &[], &[r.id.to_string()])));
    for person in people() {
        for declared in &declarations {
            let judged = shown(&whole, person, declared);
            assert_eq!(judged, shown(&part, person, declared));
            assert_eq!(judged, shown(&screens, person, declared));
        }
    }
}

#[test]
fn every_country_has_a_number_to_call() {
    let part = uncramp_content::load_first_aid().expect("it is built in");
    for country in &part.countries {
        assert!(part.emergency_number(&country.id).is_some(), "{}", country.id);
    }
    assert_eq!(part.emergency_number("GB"), Some("999"));
    assert_eq!(part.emergency_number("AU"), Some("000"), "leading zeros stay");
    assert_eq!(part.emergency_number("??"), part.emergency_number("ZZ"), "nobody is left without");
}

#[test]
fn a_sign_of_danger_never_leads_to_a_card_that_works_on_the_leg() {
    let base = uncramp_content::load_first_aid().expect("it is built in");
    let unsafe_acts = ["step_stretch", "step_massage", "step_stand", "leg_work", "step_warm_hand"];
    for sign in &base.model.first_aid.signs {
        for situation in [&sign.situation, &sign.child_situation].into_iter().flatten() {
            for person in people() {
                let chosen = first_aid::situation(&base, &person, Some(situation));
                let protocol = first_aid::protocol(&base, None, chosen).expect("there is a card");
                for step in &protocol.steps {
                    assert!(
                        !step.acts.iter().any(|act| unsafe_acts.contains(&act.as_str())),
                        "{}: {} {}",
                        sign.id,
                        protocol.id,
                        step.id
                    );
                }
            }
        }
    }
}
