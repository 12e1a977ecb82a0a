//! Everything that can be judged, against everything that a person may have: danger never loosens a verdict, and what
//! is not known is never safer than what is known to be well.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use uncramp_care::{
    Declared, Known, List, Profile, ProfileFile,
    check::document_of,
    items,
    items::Subject,
    judge,
    names::{self, Found},
    pass,
    words::by_area,
};
use uncramp_domain::{AgeYears, Person, Pregnancy, Sex, Truth, WeeksPregnant};
use uncramp_knowledge::{KnowledgeBase, base::Record, records::Verdict, rules::Facts};

static BASE: LazyLock<KnowledgeBase> = LazyLock::new(|| uncramp_content::load().expect("it is embedded"));
static SUBJECTS: LazyLock<Vec<Subject>> = LazyLock::new(|| items::all(&BASE));

struct Only(Person);

impl Facts for Only {
    fn answer(&self, _: &str) -> Option<&str> {
        None
    }

    fn person(&self) -> &Person {
        &self.0
    }
}

fn person(age: f64, sex: Sex, pregnancy: Pregnancy) -> Person {
    Person::new(AgeYears::new(age).ok(), Some(sex), pregnancy).expect("a person")
}

fn woman() -> Person {
    person(40.0, Sex::Female, Pregnancy::No)
}

#[test]
fn whatever_a_rule_asks_stands_under_a_part_of_health() {
    let mut atoms: Vec<String> = Vec::new();
    for rule in &BASE.gate_rules {
        rule.when.visit(&mut |atom, _| atoms.push(atom.to_string()));
    }
    let areas = by_area(&BASE, &atoms);
    let apart: BTreeSet<&String> = atoms.iter().collect();
    assert_eq!(areas.iter().map(|area| area.matters.len()).sum::<usize>(), apart.len());
    for area in &areas {
        assert!(!area.title.is_empty() && !area.title.starts_with("area-"), "{}", area.title);
        let names: Vec<&str> = area.matters.iter().map(|matter| matter.name.as_str()).collect();
        assert!(names.is_sorted(), "{}", area.title);
    }
}

/// A declaration that is complete, with one thing in it.
fn with(list: Option<(List, &str)>) -> Declared {
    let mut declared = Declared::default();
    List::ALL.into_iter().for_each(|list| declared.complete_list(list));
    declared.set_breastfeeding(false);
    if let Some((list, id)) = list {
        declared.add(list, id);
    }
    declared
}

/// One of each kind of thing: what the gate sees of two foods with the same acts is the same.
static KINDS: LazyLock<Vec<Subject>> = LazyLock::new(|| {
    let mut met = std::collections::BTreeSet::new();
    SUBJECTS
        .iter()
        .filter(|s| s.kind != items::Kind::Food || met.insert((s.acts().to_vec(), s.always())))
        .cloned()
        .collect()
});

fn verdicts(who: Person, declared: &Declared, possible: &dyn Fn(&str) -> Truth) -> Vec<Verdict> {
    let facts = Only(who);
    let known = Known { base: &BASE, facts: &facts, declared, possible };
    KINDS.iter().map(|subject| judge(subject, &known).verdict).collect()
}

fn nothing(_: &str) -> Truth {
    Truth::No
}

/// Every single danger, by name, with the verdicts on everything for somebody who is well but for it.
static DANGERS: LazyLock<BTreeMap<String, Vec<Verdict>>> = LazyLock::new(|| {
    let mut all = BTreeMap::new();
    let mut declared = |list: List, id: &str| {
        all.insert(format!("{list} {id}"), verdicts(woman(), &with(Some((list, id))), &nothing));
    };
    BASE.conditions.iter().for_each(|r| declared(List::Conditions, r.key()));
    BASE.medicines.iter().for_each(|r| declared(List::Medicines, r.key()));
    BASE.allergies.iter().for_each(|r| declared(List::Allergies, r.key()));
    for cause in &BASE.causes {
        let possible = |id: &str| Truth::from(id == cause.key());
        all.insert(format!("possible {}", cause.key()), verdicts(woman(), &with(None), &possible));
    }
    for weeks in [None, Some(8.0), Some(24.0), Some(38.0)] {
        let weeks = weeks.and_then(|weeks| WeeksPregnant::new(weeks).ok());
        let who = person(30.0, Sex::Female, Pregnancy::Yes(weeks));
        all.insert(format!("pregnant {}", weeks.is_some()), verdicts(who, &with(None), &nothing));
    }
    let mut feeding = with(None);
    feeding.set_breastfeeding(true);
    all.insert("breastfeeding".to_owned(), verdicts(woman(), &feeding, &nothing));
    for urgency in uncramp_domain::Urgency::ALL {
        let mut last = with(None);
        last.set_urgency(urgency);
        all.insert(format!("urgency {urgency}"), verdicts(woman(), &last, &nothing));
    }
    for age in [0.4, 3.0, 8.0, 11.0, 13.0, 15.0, 17.0, 66.0, 72.0, 77.0, 85.0, 99.0] {
        let who = person(age, Sex::Male, Pregnancy::No);
        all.insert(format!("age {age}"), verdicts(who, &with(None), &nothing));
    }
    all
});

#[test]
fn no_single_danger_loosens_any_verdict() {
    let well = verdicts(woman(), &with(None), &nothing);
    let mut stricter = 0;
    for (danger, theirs) in DANGERS.iter() {
        for ((subject, well), theirs) in KINDS.iter().zip(&well).zip(theirs) {
            assert!(theirs >= well, "{} is {theirs} with {danger} and {well} without", subject.id);
            stricter += usize::from(theirs > well);
        }
    }
    assert!(stricter > 5_000, "only {stricter} verdicts are stricter");
}

#[test]
fn a_healthy_adult_gets_what_the_records_say() {
    let well = verdicts(woman(), &with(None), &nothing);
    for (subject, verdict) in KINDS.iter().zip(well) {
        assert_eq!(verdict, subject.always(), "{}", subject.id);
    }
}

#[test]
fn what_is_not_known_is_never_safer_than_what_is_known_to_be_well() {
    let well = verdicts(woman(), &with(None), &nothing);
    let unknown = |_: &str| Truth::Unknown;
    let mut partly: Vec<(&str, Vec<Verdict>)> = vec![
        ("anything", verdicts(Person::UNKNOWN, &Declared::default(), &unknown)),
        ("an assessment", verdicts(woman(), &with(None), &unknown)),
        ("age and pregnancy", verdicts(Person::UNKNOWN, &with(None), &nothing)),
    ];
    for left_out in List::ALL {
        let mut declared = Declared::default();
        declared.set_breastfeeding(false);
        List::ALL.into_iter().filter(|list| *list != left_out).for_each(|list| declared.complete_list(list));
        partly.push(("a list", verdicts(woman(), &declared, &nothing)));
    }
    for (what, theirs) in partly {
        for ((subject, well), theirs) in KINDS.iter().zip(&well).zip(&theirs) {
            assert!(theirs >= well, "{} without {what}: {theirs} is milder than {well}", subject.id);
        }
    }
}

#[test]
fn a_possible_clot_blocks_every_massage_heat_compression_and_load_at_once() {
    let acts = [
        "leg_work",
        "massage",
        "massage_deep",
        "violent_rub",
        "vibration",
        "heat",
        "heat_whole_body",
        "compression",
        "pump_boot",
        "load",
        "jog",
        "eccentric",
        "walk",
        "cycle",
        "swim",
        "stretch_calf",
        "stretch_hamstring",
        "stretch_quad",
        "electric_current",
        "on_skin",
        "needle_practitioner",
    ];
    let ways = [
        r#"{ "assessment": { "possible": ["dvt"] } }"#,
        r#"{ "conditions": ["possible blood clot"], "medicines": [], "allergies": [] }"#,
        r#"{ "age_years": 40, "conditions": ["blood clot"] }"#,
    ];
    for way in ways {
        let profile = Profile::from_json(&BASE, way).expect("a profile");
        let mut blocked = 0;
        for subject in SUBJECTS.iter().filter(|s| s.acts().iter().any(|act| acts.contains(&act.as_str()))) {
            let verdict = profile.judged(&BASE, |known| judge(subject, known).verdict);
            assert_eq!(verdict, Verdict::Blocked, "{}", subject.id);
            blocked += 1;
        }
        assert!(blocked > 70, "only {blocked} things work on a leg");
    }
}

#[test]
fn the_harmful_advice_of_the_article_is_blocked_for_everybody() {
    let inventory = include_str!("../../../knowledge/inventory.csv");
    let harmful: Vec<&str> = inventory
        .lines()
        .filter(|line| line.contains(",harmful,"))
        .filter_map(|line| line.split(',').next())
        .collect();
    assert_eq!(harmful.len(), 20);
    let mut all = BTreeMap::new();
    all.insert("nothing".to_owned(), verdicts(woman(), &with(None), &nothing));
    all.insert(
        "nobody knows".to_owned(),
        verdicts(Person::UNKNOWN, &Declared::default(), &|_: &str| Truth::Unknown),
    );
    for row in harmful {
        let answers: Vec<usize> = KINDS
            .iter()
            .enumerate()
            .filter(|(_, subject)| {
                let covers = BASE
                    .interventions
                    .get(&subject.id)
                    .map(|record| &record.covers)
                    .or_else(|| Some(&BASE.items.get(subject.id.strip_prefix("item:")?)?.covers));
                let names = covers.is_some_and(|covers| covers.iter().any(|id| id.as_str() == row));
                names && subject.always() == Verdict::Blocked
            })
            .map(|(at, _)| at)
            .collect();
        assert!(!answers.is_empty(), "nothing that is refused answers {row}");
        for (danger, theirs) in all.iter().chain(DANGERS.iter()) {
            for at in &answers {
                assert_eq!(theirs[*at], Verdict::Blocked, "{row}: {} with {danger}", KINDS[*at].id);
            }
        }
    }
}

#[test]
fn with_an_emergency_nothing_is_allowed_but_getting_help() {
    let text = r#"{ "assessment": { "urgency": "emergency_now", "possible": [] }, "age_years": 40, "sex": "m",
                    "conditions": [], "medicines": [], "allergies": [] }"#;
    let profile = Profile::from_json(&BASE, text).expect("a profile");
    let allowed: Vec<&str> = SUBJECTS
        .iter()
        .filter(|subject| profile.judged(&BASE, |known| judge(*subject, known).may_be_done()))
        .map(|subject| subject.id.as_str())
        .collect();
    assert_eq!(
        allowed,
        ["IE01", "IE03", "IE04", "IE05", "IL18", "FA07", "FA12", "FA13", "FA14", "FA15"],
        "only these are help"
    );
}

#[test]
fn everything_is_found_by_its_id_and_by_every_lay_name() {
    let named = items::named(&SUBJECTS);
    let found = |name: &str| match names::find(name, &named, &BASE.profile.padding) {
        Found::One(id) => vec![id],
        Found::Several(ids) => ids,
        Found::Nothing => Vec::new(),
    };
    for subject in SUBJECTS.iter() {
        assert_eq!(found(&subject.id), [&subject.id], "an id is one thing");
        for name in subject.lay_names.iter().chain([&subject.name]) {
            // A name may belong to something else more closely; then that is what is meant.
            assert!(!found(name).is_empty(), "{}: {name}", subject.id);
        }
    }
}

#[test]
fn every_verdict_has_a_reason_and_sources_and_a_change_says_what_changes() {
    let people = [
        "{}",
        r#"{ "age_years": 40, "sex": "m", "conditions": [], "medicines": [], "allergies": [],
             "assessment": { "urgency": "self_care", "possible": [] } }"#,
        r#"{ "age_years": 84, "sex": "f", "conditions": ["kidney disease", "falls", "diabetes"],
             "medicines": ["warfarin", "amlodipine"], "allergies": ["nuts"], "breastfeeding": false,
             "assessment": { "urgency": "routine", "possible": [] } }"#,
        r#"{ "age_years": 4, "sex": "m", "conditions": [], "medicines": [], "allergies": [],
             "assessment": { "urgency": "same_day", "possible": [] } }"#,
    ];
    for text in people {
        let file: ProfileFile = serde_json::from_str(text).expect("the shape");
        let profile = Profile::new(&BASE, &file).expect("a profile");
        for subject in SUBJECTS.iter() {
            let shown = profile.judged(&BASE, |known| document_of(&BASE, &pass(subject.clone(), known)));
            assert!(!shown.reason.trim().is_empty(), "{}", shown.item);
            assert!(!shown.reason.contains("gate-"), "{}: {}", shown.item, shown.reason);
            assert!(!shown.sources.is_empty(), "{}", shown.item);
            assert_eq!(shown.sources.len(), shown.cited.len(), "{}", shown.item);
            assert!(!shown.name.contains('-') || !shown.name.contains("item-"), "{}", shown.name);
            match shown.verdict.as_str() {
                "changed" => assert!(shown.change.is_some(), "{}", shown.item),
                "blocked" | "allowed" => assert!(shown.change.is_none(), "{}", shown.item),
                _ => {}
            }
        }
    }
}

#[test]
fn nobody_is_told_how_to_make_what_is_blocked_for_them() {
    let who = woman();
    let facts = Only(who);
    let (mut blocked, mut told) = (0, 0);
    for condition in &BASE.conditions {
        let declared = with(Some((List::Conditions, condition.id.as_str())));
        let known = Known { base: &BASE, facts: &facts, declared: &declared, possible: &nothing };
        for record in &BASE.interventions {
            let shown = uncramp_care::remedies::remedy(&BASE, record, Some(&known));
            let refused = judge(record, &known).verdict == Verdict::Blocked;
            assert_eq!(shown.known_as.is_empty(), refused, "{} with {}", record.id, condition.id);
            *(if refused { &mut blocked } else { &mut told }) += 1;
        }
    }
    assert!(blocked > 1000 && told > 1000, "{blocked} and {told}");
}

#[test]
fn a_food_does_what_its_groups_do() {
    let group = BASE.items.get("group_high_potassium").expect("the group");
    let banana = BASE.foods.get("F09040").expect("the banana");
    let acts = items::food_acts(&BASE, banana);
    assert!(group.acts.iter().all(|act| acts.contains(act)));
    for food in &BASE.foods {
        let acts = items::food_acts(&BASE, food);
        for group in BASE.items.iter().filter(|g| g.tag.as_ref().is_some_and(|tag| food.tags.contains(tag))) {
            assert!(group.acts.iter().all(|act| acts.contains(act)), "{} {}", food.id, group.id);
            assert!(items::food_always(&BASE, food) >= group.always, "{}", food.id);
        }
    }
}

#[test]
fn what_is_no_item_is_an_error_that_helps() {
    let error = items::find(&BASE, "amlodipine").expect_err("a medicine is nothing to try");
    assert!(error.help.contains("medicine"), "{error}");
    let error = items::find(&BASE, "magnesum tablets").expect_err("it is misspelt");
    assert!(error.help.contains("IM01"), "{error}");
}

/// Words of doing otherwise are shown only where every single thing that they offer may be done.
#[test]
fn no_words_of_doing_otherwise_go_around_the_gate() {
    let ask = BASE.messages.text("remedy-instead-ask");
    let possible_clot = |cause: &str| if cause == "dvt" { Truth::Unknown } else { Truth::No };
    let nothing = |_: &str| Truth::No;
    let facts = Only(woman());
    let mut held = 0;
    let single = BASE
        .conditions
        .iter()
        .map(|condition| (List::Conditions, condition.id.as_str()))
        .chain(BASE.allergies.iter().map(|allergy| (List::Allergies, allergy.id.as_str())));
    for one in std::iter::once(None).chain(single.map(Some)) {
        let declared = with(one);
        for possible in [&nothing as &dyn Fn(&str) -> Truth, &possible_clot] {
            let known = Known { base: &BASE, facts: &facts, declared: &declared, possible };
            for record in &BASE.interventions {
                let shown = uncramp_care::remedies::remedy(&BASE, record, Some(&known)).instead;
                let heed = BASE.messages.get(&format!("intervention-{}.heed", record.id)).unwrap_or_default();
                assert!(shown.starts_with(heed.as_ref()), "{}: what must be heeded is held back", record.id);
                let allowed = record.offers.iter().all(|offer| match BASE.interventions.get(offer) {
                    Some(other) => {
                        pass(items::intervention(&BASE, other), &known).verdict() <= Verdict::Changed
                    }
                    None => {
                        judge(
                            uncramp_care::gate::Item { id: offer, acts: &[], always: Verdict::Allowed },
                            &known,
                        )
                        .verdict
                            <= Verdict::Changed
                    }
                });
                assert_eq!(shown.ends_with(ask.as_ref()), !allowed, "{} with {one:?}", record.id);
                held += usize::from(!allowed);
            }
        }
    }
    assert!(held > 0, "the gate has something to hold back");
    let clot = Known { base: &BASE, facts: &facts, declared: &with(None), possible: &possible_clot };
    let needle = BASE.interventions.get("IX02").expect("pricking is a remedy");
    let shown = uncramp_care::remedies::remedy(&BASE, needle, Some(&clot)).instead;
    assert!(shown.ends_with(ask.as_ref()), "nobody whose leg may hold a clot is told to stretch it: {shown}");
    let heed = BASE.messages.get("intervention-IX02.heed").expect("there is something to heed");
    assert!(shown.starts_with(heed.as_ref()), "and what everybody must heed stays: {shown}");
}
