//! The gate agrees with an independent reading of the same rules; oracles/gate/README.md names every reason to be stricter.

use std::collections::BTreeSet;

use serde::Deserialize;
use uncramp_care::{List, Profile, ProfileFile, items, pass};
use uncramp_knowledge::records::Verdict;

#[derive(Deserialize)]
struct Oracle {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    profile: ProfileFile,
    verdicts: std::collections::BTreeMap<String, Expected>,
}

#[derive(Deserialize)]
struct Expected {
    verdict: Verdict,
    rules: BTreeSet<String>,
}

/// The last rule of the fact base; what comes after it was added.
const LAST_OF_THE_FACT_BASE: u32 = 386;

#[test]
fn the_gate_agrees_with_an_independent_reading_of_the_rules() {
    let base = uncramp_content::load().expect("it is embedded");
    let text = include_str!("../../../oracles/gate/verdicts.json");
    let oracle: Oracle = serde_json::from_str(text).expect("the frozen file");
    let subjects = items::all(&base);
    let (mut pairs, mut same) = (0, 0);
    for case in &oracle.cases {
        let profile = Profile::new(&base, &case.profile).expect("a profile");
        // What leaves open what it is makes the gate stricter than the plain reading.
        let open_name = profile
            .declared
            .listed(List::Conditions)
            .any(|id| base.conditions.get(id).is_some_and(|record| !record.may_be.is_empty()))
            || profile
                .declared
                .listed(List::Medicines)
                .any(|id| base.medicines.get(id).is_some_and(|record| record.kind != "medicine"));
        for (id, expected) in &case.verdicts {
            let subject =
                subjects.iter().find(|subject| subject.id == *id).unwrap_or_else(|| panic!("no item {id}"));
            let gated = profile.judged(&base, |known| pass(subject.clone(), known));
            let judgement = gated.judgement();
            assert!(judgement.open.is_empty(), "{id}: everything is known of this person");
            let ours: BTreeSet<String> = judgement.rules.iter().map(ToString::to_string).collect();
            let missing: Vec<&String> = expected.rules.difference(&ours).collect();
            assert!(missing.is_empty(), "{id}: {missing:?} should apply");
            let more: Vec<&String> = ours.difference(&expected.rules).collect();
            let unexplained = more.iter().any(|rule| {
                let added = rule[2..].parse::<u32>().is_ok_and(|number| number > LAST_OF_THE_FACT_BASE);
                !added && !open_name && subject.kind != items::Kind::Food
            });
            assert!(!unexplained, "{id}: nothing explains {more:?}");
            pairs += 1;
            if more.is_empty() {
                same += 1;
                assert_eq!(judgement.verdict, expected.verdict, "{id}");
            } else {
                assert!(judgement.verdict >= expected.verdict, "{id}");
            }
        }
    }
    assert!(pairs >= 3_000, "only {pairs} pairs");
    assert!(same * 10 >= pairs * 8, "only {same} of {pairs} are the same");
}
