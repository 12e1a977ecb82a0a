//! Nothing contraindicated passes the gate, and what is not known is not safe.

use std::{collections::BTreeMap, sync::LazyLock};

use proptest::prelude::*;
use uncramp_care::{Declared, Known, first_aid, judge};
use uncramp_domain::{AgeYears, Person, Pregnancy, Sex, Truth};
use uncramp_knowledge::{
    KnowledgeBase,
    logic::{Atom, Expression},
    records::{UnknownPolicy, Verdict},
    rules::Facts,
};

static BASE: LazyLock<KnowledgeBase> = LazyLock::new(|| uncramp_content::load().expect("it is embedded"));

struct Told {
    person: Person,
    answers: BTreeMap<String, String>,
}

impl Facts for Told {
    fn answer(&self, finding: &str) -> Option<&str> {
        self.answers.get(finding).map(String::as_str)
    }

    fn person(&self) -> &Person {
        &self.person
    }
}

fn adult() -> Person {
    let age = AgeYears::new(40.0).expect("an age");
    Person::new(Some(age), Some(Sex::Female), Pregnancy::No).expect("a person")
}

fn told(person: Person) -> Told {
    Told { person, answers: BTreeMap::new() }
}

fn healthy() -> Declared {
    Declared::complete(&BASE, &[], &[], &[]).expect("nothing is declared")
}

/// Rules that speak about an intervention.
fn rules_for<'a>(
    id: &'a str,
    acts: &'a [String],
) -> impl Iterator<Item = &'a uncramp_knowledge::base::GateRule> {
    BASE.gate_rules.iter().filter(move |rule| rule.record.for_ == id || acts.contains(&rule.record.for_))
}

fn names(rule: &Expression, name: &str) -> bool {
    let mut found = false;
    rule.visit(&mut |atom, _| found |= atom.name == name);
    found
}

#[test]
fn nothing_is_allowed_while_a_rule_that_asks_is_open() {
    let facts = told(Person::UNKNOWN);
    let known =
        Known { base: &BASE, facts: &facts, declared: &Declared::default(), possible: &|_| Truth::Unknown };
    let mut held = 0;
    for intervention in &BASE.interventions {
        let judgement = judge(intervention, &known);
        let asks = rules_for(intervention.id.as_str(), &intervention.acts).any(|rule| {
            rule.record.unknown == UnknownPolicy::Ask && rule.record.verdict >= Verdict::AskClinician
        });
        if asks {
            held += 1;
            assert!(!judgement.may_be_done(), "{} is allowed for somebody unknown", intervention.id);
        }
    }
    assert!(held > 20, "only {held} interventions have such a rule");
}

#[test]
fn a_possible_clot_blocks_rubbing_warming_and_pressing_everywhere() {
    let facts = told(adult());
    let clot = |cause: &str| if cause == "dvt" { Truth::Yes } else { Truth::No };
    let known = Known { base: &BASE, facts: &facts, declared: &healthy(), possible: &clot };
    let mut blocked = 0;
    for intervention in &BASE.interventions {
        let risky = intervention.acts.iter().any(|act| {
            BASE.gate_rules.iter().any(|rule| {
                rule.record.for_ == *act
                    && rule.record.verdict == Verdict::Blocked
                    && names(&rule.when, "possible:dvt")
            })
        });
        if risky {
            blocked += 1;
            assert_eq!(judge(intervention, &known).verdict, Verdict::Blocked, "{}", intervention.id);
        }
    }
    assert!(blocked >= 5, "only {blocked} interventions are blocked by a clot");
    for protocol in &BASE.protocols {
        for step in first_aid::steps(protocol, &known) {
            let record =
                protocol.steps.iter().find(|record| record.id == step.id()).expect("it is one of them");
            assert!(judge(record, &known).may_be_done(), "{} {}", protocol.id, step.id());
        }
    }
}

#[test]
fn a_healthy_adult_gets_the_stretch() {
    let facts = told(adult());
    let known = Known { base: &BASE, facts: &facts, declared: &healthy(), possible: &|_| Truth::No };
    for place in ["calf", "thigh_front", "thigh_back", "foot", "toes"] {
        let protocol = first_aid::protocol(&BASE, Some(place), None).expect("there is a card");
        let steps = first_aid::steps(protocol, &known);
        assert_eq!(steps.len(), protocol.steps.len(), "{place}: a healthy adult gets every step");
    }
}

#[test]
fn without_details_a_card_still_helps_and_massages_nobody() {
    let facts = told(Person::UNKNOWN);
    let known =
        Known { base: &BASE, facts: &facts, declared: &Declared::default(), possible: &|_| Truth::No };
    for protocol in BASE.protocols.iter().filter(|protocol| !protocol.places.is_empty()) {
        let steps = first_aid::steps(protocol, &known);
        assert!(steps.len() >= 3, "{} shows {} steps", protocol.id, steps.len());
        for step in steps {
            let record =
                protocol.steps.iter().find(|record| record.id == step.id()).expect("it is one of them");
            assert!(!record.acts.iter().any(|act| act == "step_massage"), "{} {}", protocol.id, step.id());
        }
    }
}

fn some(ids: Vec<String>) -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec(proptest::sample::select(ids), 0..4)
}

fn anybody() -> impl Strategy<Value = Person> {
    (0.1..100.0_f64, any::<bool>(), any::<bool>()).prop_map(|(age, female, pregnant)| {
        let age = AgeYears::new(age).expect("an age");
        let sex = if female { Sex::Female } else { Sex::Male };
        let pregnancy = if pregnant { Pregnancy::Yes(None) } else { Pregnancy::No };
        Person::new(Some(age), Some(sex), pregnancy)
            .or_else(|_| Person::new(Some(age), Some(sex), Pregnancy::No))
            .expect("a person")
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Over all interventions, and any conditions, medicines and allergies: no rule that holds is overruled, and one more
    /// condition never makes anything milder.
    #[test]
    fn the_strictest_rule_wins(
        person in anybody(),
        conditions in some(BASE.conditions.iter().map(|r| r.id.to_string()).collect()),
        medicines in some(BASE.medicines.iter().map(|r| r.id.to_string()).collect()),
        allergies in some(BASE.allergies.iter().map(|r| r.id.to_string()).collect()),
        more in proptest::sample::select(BASE.conditions.iter().map(|r| r.id.to_string()).collect::<Vec<_>>()),
    ) {
        let facts = told(person);
        let declared = Declared::complete(&BASE, &conditions, &medicines, &allergies).expect("they are known");
        let with_more: Vec<String> = conditions.iter().cloned().chain([more]).collect();
        let worse = Declared::complete(&BASE, &with_more, &medicines, &allergies).expect("they are known");
        let possible = |_: &str| Truth::No;
        let known = Known { base: &BASE, facts: &facts, declared: &declared, possible: &possible };
        let known_worse = Known { base: &BASE, facts: &facts, declared: &worse, possible: &possible };
        for intervention in &BASE.interventions {
            let judgement = judge(intervention, &known);
            let verdict = judgement.verdict;
            for rule in rules_for(intervention.id.as_str(), &intervention.acts) {
                let holds = rule.when.evaluate(&mut |atom: &Atom| known.truth(atom));
                prop_assert!(!holds.is_yes() || verdict >= rule.record.verdict, "{} {}", intervention.id, rule.record.id);
            }
            let negated = rules_for(intervention.id.as_str(), &intervention.acts)
                .any(|rule| rule.record.when.contains("NOT"));
            // A rule that was open may turn out to ask for no more than a change.
            let settled = judgement.open.is_empty();
            prop_assert!(negated || !settled || judge(intervention, &known_worse).verdict >= verdict, "{}", intervention.id);
        }
    }

    /// Not knowing is never milder than knowing that nothing applies.
    #[test]
    fn not_knowing_is_never_milder(person in anybody()) {
        let facts = told(person);
        let unknown = Known { base: &BASE, facts: &facts, declared: &Declared::default(), possible: &|_| Truth::Unknown };
        let declared = healthy();
        let clear = Known { base: &BASE, facts: &facts, declared: &declared, possible: &|_| Truth::No };
        for intervention in &BASE.interventions {
            prop_assert!(judge(intervention, &unknown).verdict >= judge(intervention, &clear).verdict, "{}", intervention.id);
        }
    }
}
