//! The profile understands what people say, and never lets a word pass that it does not.

use std::sync::LazyLock;

use uncramp_care::{
    Known, List, Profile, ProfileError,
    names::{Found, find},
};
use uncramp_domain::{Truth, Urgency};
use uncramp_knowledge::{KnowledgeBase, logic::Atom};

static BASE: LazyLock<KnowledgeBase> = LazyLock::new(|| uncramp_content::load().expect("it is embedded"));

fn profile(text: &str) -> Profile {
    Profile::from_json(&BASE, text).expect("a profile")
}

fn truth(profile: &Profile, atom: &str) -> Truth {
    let atom = Atom::parse(atom).expect("an atom");
    profile.judged(&BASE, |known: &Known<'_>| known.truth(&atom))
}

fn faults(text: &str) -> Vec<String> {
    match Profile::from_json(&BASE, text) {
        Err(ProfileError::Faults(faults)) => faults,
        other => panic!("faults were expected, not {other:?}"),
    }
}

#[test]
fn lists_are_complete_each_on_its_own() {
    let profile = profile(r#"{ "medicines": ["Warfarin 5 mg tablets"] }"#);
    assert_eq!(truth(&profile, "medicine:warfarin"), Truth::Yes);
    assert_eq!(truth(&profile, "medicine:vitamin_k_antagonist"), Truth::Yes);
    assert_eq!(truth(&profile, "medicine:statin"), Truth::No, "the list of medicines is complete");
    assert_eq!(
        truth(&profile, "condition:epilepsy"),
        Truth::Unknown,
        "nobody said anything about conditions"
    );
    assert_eq!(truth(&profile, "allergy:milk"), Truth::Unknown);
    assert_eq!(truth(&profile, "possible:dvt"), Truth::Unknown, "there was no assessment");
    assert_eq!(truth(&profile, "breastfeeding"), Truth::Unknown);
}

#[test]
fn a_word_that_leaves_it_open_counts_as_each_thing_it_may_be() {
    let profile = profile(
        r#"{ "conditions": ["Chronic kidney disease", "diabetes"], "medicines": ["blood thinner", "water tablets"],
             "allergies": ["nuts"] }"#,
    );
    let all = [
        "condition:ckd_3",
        "condition:ckd_4_5",
        "condition:diabetes_type1",
        "condition:diabetes_type2",
        "medicine:vitamin_k_antagonist",
        "medicine:doac",
        "medicine:loop_diuretic",
        "medicine:potassium_sparing_diuretic",
        "medicine:warfarin",
        "allergy:tree_nut",
        "allergy:peanut",
    ];
    for atom in all {
        assert_eq!(truth(&profile, atom), Truth::Yes, "{atom}");
    }
    assert_eq!(truth(&profile, "condition:dialysis"), Truth::No);
    assert_eq!(truth(&profile, "medicine:statin"), Truth::No);
}

#[test]
fn a_word_that_is_not_understood_is_an_error_that_offers_others() {
    let found = faults(r#"{ "conditions": ["warfarin"], "medicines": ["warfrin", "amlodipin", "qwxz"] }"#);
    assert_eq!(found.len(), 4, "every fault is named at once");
    assert!(found[0].contains("belongs under `medicines`"), "{}", found[0]);
    assert!(found[1].contains("`warfarin`"), "{}", found[1]);
    assert!(found[2].contains("`amlodipine`"), "{}", found[2]);
    let found = faults(r#"{ "conditions": ["PD"] }"#);
    assert!(found[0].contains("parkinson") && found[0].contains("peritoneal_dialysis"), "{}", found[0]);
}

#[test]
fn every_id_name_and_synonym_is_understood_or_is_said_to_fit_several() {
    let mut unclear = Vec::new();
    for list in List::ALL {
        let all = uncramp_care::profile::vocabulary(&BASE, list);
        for named in &all {
            for word in [named.id, named.name].into_iter().chain(named.words.iter().copied()) {
                match find(word, &all, &BASE.profile.padding) {
                    Found::One(id) if word == named.id => assert_eq!(id, word),
                    Found::One(_) => {}
                    Found::Several(ids) => {
                        assert_ne!(word, named.id, "an id is always clear");
                        assert!(ids.contains(&named.id), "{list}: {word}");
                        unclear.push(format!("{list}: {word}"));
                    }
                    Found::Nothing => panic!("{list}: {word} is not found"),
                }
            }
        }
    }
    assert!(unclear.len() < 25, "too many names fit several records: {unclear:#?}");
}

#[test]
fn results_show_conditions_and_never_clear_them() {
    let low =
        profile(r#"{ "conditions": [], "labs": { "eGFR": { "value": 24, "unit": "mL/min/1.73m2" } } }"#);
    assert_eq!(truth(&low, "condition:ckd_4_5"), Truth::Yes);
    let good = profile(r#"{ "labs": { "egfr": { "value": 95, "unit": "mL/min/1.73m2" } } }"#);
    assert_eq!(truth(&good, "condition:ckd_4_5"), Truth::Unknown, "one good result is not a good kidney");
    let potassium = profile(r#"{ "labs": { "potassium": { "value": 6.1, "unit": "mEq/L" } } }"#);
    assert_eq!(truth(&potassium, "condition:hyperkalaemia"), Truth::Yes);
    let found = faults(r#"{ "labs": { "potassium": { "value": 6.1, "unit": "stone" } } }"#);
    assert!(found[0].contains("mmol/L"), "{}", found[0]);
}

#[test]
fn pregnancy_is_given_three_ways_and_may_stand_among_the_conditions() {
    assert_eq!(truth(&profile(r#"{ "pregnant_weeks": null }"#), "pregnant"), Truth::No);
    assert_eq!(truth(&profile("{}"), "pregnant"), Truth::Unknown);
    assert_eq!(truth(&profile(r#"{ "pregnant_weeks": true }"#), "pregnant"), Truth::Yes);
    assert_eq!(truth(&profile(r#"{ "pregnant_weeks": 30 }"#), "weeks>=28"), Truth::Yes);
    assert_eq!(truth(&profile(r#"{ "conditions": ["pregnant"] }"#), "pregnant"), Truth::Yes);
    assert_eq!(faults(r#"{ "conditions": ["pregnant"], "pregnant_weeks": null }"#).len(), 1);
    assert_eq!(truth(&profile(r#"{ "breastfeeding": true }"#), "breastfeeding"), Truth::Yes);
    assert_eq!(truth(&profile(r#"{ "sex": "m" }"#), "breastfeeding"), Truth::No);
}

#[test]
fn the_last_assessment_settles_what_is_possible() {
    let text = r#"{ "last_assessment": { "urgency": "same_day", "possible": ["dvt"] } }"#;
    let profile = profile(text);
    assert_eq!(profile.urgency, Some(Urgency::SameDay));
    assert_eq!(truth(&profile, "possible:dvt"), Truth::Yes);
    assert_eq!(truth(&profile, "condition:clot_suspected"), Truth::Yes);
    assert_eq!(truth(&profile, "possible:cellulitis"), Truth::No);
    assert_eq!(truth(&profile, "urgency=same_day"), Truth::Yes);
    assert_eq!(faults(r#"{ "assessment": { "urgency": "soon", "possible": ["dvvt"] } }"#).len(), 2);
}

#[test]
fn no_profile_shows_in_debug() {
    let profile = profile(r#"{ "age_years": 71, "conditions": ["epilepsy"] }"#);
    assert_eq!(format!("{profile:?}"), "Profile(redacted)");
}
