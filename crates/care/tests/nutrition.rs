//! Food sums equal an independent computation, and no food, number or amount gets past the safety gate.

use std::{collections::BTreeMap, sync::LazyLock};

use proptest::prelude::*;
use uncramp_care::{
    Profile,
    gate::judge,
    items,
    nutrition::{
        FoodLog, FoodReport, food_report,
        intake::{intake, sum},
        log::{LogEntry, SupplementEntry, food},
        report::IntakeVerdict,
        supplements::{LimitVerdict, totals},
    },
};
use uncramp_knowledge::{KnowledgeBase, nutrition::Amount, records::Verdict};

static BASE: LazyLock<KnowledgeBase> = LazyLock::new(|| uncramp_content::load().expect("it is embedded"));

const TABLE: &str = include_str!("../../../oracles/nutrition/foods.csv");
const DAYS: &str = include_str!("../../../oracles/nutrition/days.json");

const HEALTHY: &str = r#"{ "age_years": 40, "sex": "f", "pregnant_weeks": null, "breastfeeding": false,
    "conditions": [], "medicines": [], "allergies": [], "weight_kg": 65,
    "assessment": { "urgency": "self_care", "possible": [] } }"#;

fn profile(json: &str) -> Profile {
    Profile::from_json(&BASE, json).unwrap_or_else(|error| panic!("{error}"))
}

/// The healthy adult with some keys changed.
fn with(changes: &serde_json::Value) -> Profile {
    let mut file: serde_json::Value = serde_json::from_str(HEALTHY).expect("it is JSON");
    for (key, value) in changes.as_object().expect("an object") {
        file[key] = value.clone();
    }
    profile(&file.to_string())
}

fn log(json: &serde_json::Value) -> FoodLog {
    FoodLog::from_json(&json.to_string()).unwrap_or_else(|error| panic!("{error}"))
}

fn report(profile: &Profile, foods: &FoodLog) -> FoodReport {
    food_report(&BASE, profile, foods).unwrap_or_else(|error| panic!("{error}"))
}

/// A day that is short of most minerals and still a whole day.
fn poor_day() -> FoodLog {
    log(&serde_json::json!({ "days": 3, "foods": [
        { "food": "white rice", "grams": 1500 }, { "food": "olive oil", "grams": 150 },
        { "food": "honey", "grams": 150 }, { "food": "apple", "portions": 3 },
        { "food": "water", "grams": 3000 } ] }))
}

#[test]
fn the_records_equal_the_table() {
    let columns = [
        ("magnesium", 1),
        ("potassium", 2),
        ("calcium", 3),
        ("sodium", 4),
        ("water", 5),
        ("vitamin_d", 6),
        ("vitamin_b6", 7),
        ("energy", 8),
        ("vitamin_b1", 9),
        ("vitamin_b12", 10),
        ("vitamin_e", 11),
        ("vitamin_k", 12),
    ];
    let mut rows = 0;
    for line in TABLE.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let food = BASE.foods.get(cells[0]).unwrap_or_else(|| panic!("{} is there", cells[0]));
        for (nutrient, at) in columns {
            let held = food.per_100_g.get(nutrient).map(Amount::get);
            assert_eq!(held, cells[at].parse().ok(), "{} {nutrient}", cells[0]);
        }
        let portion = food.portion.as_ref().map(|portion| portion.grams.get());
        assert_eq!(portion, cells[13].parse().ok(), "{}", cells[0]);
        rows += 1;
    }
    assert_eq!(rows, 168);
}

#[test]
fn the_sums_equal_the_independent_ones() {
    let days: Vec<serde_json::Value> = serde_json::from_str(DAYS).expect("it is JSON");
    assert!(days.len() >= 20);
    for (number, day) in days.iter().enumerate() {
        let list = log(&serde_json::json!({ "foods": day["foods"] }));
        let list = list.day_list(&BASE).unwrap_or_else(|error| panic!("{error}"));
        for (nutrient, wanted) in day["sums"].as_object().expect("an object") {
            let record = BASE.nutrients.get(nutrient).expect("it is a nutrient");
            let found = intake(&BASE, &list, record);
            let near = |a: f64, b: f64| (a - b).abs() <= 1e-9 * b.abs().max(1.0);
            let wanted = wanted.as_f64().expect("a number");
            assert!(near(found.amount, wanted), "day {number} {nutrient}: {} and {wanted}", found.amount);
            let blank = day["not_in_table"][nutrient].as_f64().expect("a number");
            assert!(near(found.not_in_table, blank), "day {number} {nutrient}");
            assert!(found.low <= found.amount && found.amount <= found.high);
        }
    }
}

#[test]
fn somebody_healthy_is_offered_foods_and_a_kidney_patient_none_rich_in_potassium() {
    let healthy = report(&profile(HEALTHY), &poor_day());
    let of = |report: &FoodReport, id: &str| {
        report.nutrients.iter().find(|nutrient| nutrient.id.as_str() == id).cloned().expect("it is reported")
    };
    let magnesium = of(&healthy, "magnesium");
    assert_eq!(magnesium.verdict, IntakeVerdict::LikelyLow);
    assert!(magnesium.foods.len() >= 3, "{} foods", magnesium.foods.len());
    assert!(of(&healthy, "potassium").recommended.is_some());
    for kidneys in ["kidney disease", "chronic kidney disease stage 4", "dialysis"] {
        let kidney = report(&with(&serde_json::json!({ "conditions": [kidneys] })), &poor_day());
        let potassium = of(&kidney, "potassium");
        assert_eq!(potassium.verdict, IntakeVerdict::AskClinician, "{kidneys}");
        assert!(potassium.recommended.is_none() && potassium.foods.is_empty(), "{kidneys}");
        for nutrient in &kidney.nutrients {
            for offered in &nutrient.foods {
                let food = BASE.foods.get(offered.id().as_str()).expect("it is a food");
                assert!(!food.acts.iter().any(|act| act == "potassium_food"), "{kidneys}: {}", food.id);
            }
        }
    }
}

#[test]
fn a_list_that_is_no_whole_day_says_nothing_of_too_little() {
    let snack = log(&serde_json::json!({ "foods": [{ "food": "banana" }] }));
    let report = report(&profile(HEALTHY), &snack);
    assert!(!report.whole_day);
    for nutrient in &report.nutrients {
        assert!(
            !matches!(nutrient.verdict, IntakeVerdict::LikelyLow | IntakeVerdict::MayBeLow),
            "{}",
            nutrient.id
        );
    }
}

#[test]
fn nobody_unknown_is_told_to_eat_or_drink_more() {
    let report = report(&Profile::default(), &poor_day());
    assert!(report.nutrients.iter().all(|nutrient| nutrient.foods.is_empty()));
    assert_eq!(report.fluid.drinks_ml(), None);
}

#[test]
fn a_way_of_eating_is_kept_to() {
    for (diet, never) in [
        ("vegan", "animal"),
        ("vegan", "vegetarian"),
        ("gluten free", "allergen_gluten"),
        ("dairy free", "allergen_milk"),
    ] {
        let report = report(&with(&serde_json::json!({ "diet": diet })), &poor_day());
        for food in report.nutrients.iter().flat_map(|nutrient| &nutrient.foods) {
            let food = BASE.foods.get(food.id().as_str()).expect("it is a food");
            assert!(!food.tags.iter().any(|tag| tag == never), "{diet}: {}", food.id);
        }
    }
}

#[test]
fn the_lower_of_two_limits_counts() {
    let b6 = |amount: f64| {
        let log = log(&serde_json::json!({ "supplements": [
            { "product": "a", "nutrient": "vitamin B6", "amount": amount, "unit": "mg" },
            { "product": "b", "nutrient": "pyridoxine", "amount": 5000, "unit": "µg" } ] }));
        report(&profile(HEALTHY), &log).supplements[0].clone()
    };
    assert_eq!(b6(6.0).verdict, LimitVerdict::Within);
    let over = b6(10.0);
    assert_eq!((over.verdict, over.total), (LimitVerdict::Over, 15.0));
    assert_eq!(over.limit.map(|limit| limit.value), Some(12.0), "far below the older 100 mg");
}

#[test]
fn units_convert_and_unknown_ones_are_errors_that_name_the_known() {
    let entry = |unit: &str| SupplementEntry {
        product: "drops".into(),
        nutrient: "vitamin D".into(),
        amount: 400.0,
        unit: unit.into(),
        per_day: 1.0,
    };
    let total = totals(&BASE, &[entry("IU")]).expect("the unit is known");
    assert_eq!(total.values().next().map(|(total, _)| *total), Some(10.0));
    let fault = totals(&BASE, &[entry("drops")]).expect_err("no such unit").concat();
    assert!(fault.contains("IU") && fault.contains("ug"), "{fault}");
}

#[test]
fn wrong_logs_are_errors_that_help() {
    for (json, says) in [
        (r#"{ "food": [] }"#, "food"),
        (r#"{ "foods": [{ "food": "allmonds" }] }"#, "lmond"),
        (r#"{ "foods": [{ "food": "almonds", "grams": -3 }] }"#, "grams"),
        (r#"{ "foods": [{ "food": "almonds", "grams": 3, "portions": 1 }] }"#, "not both"),
        (r#"{ "per_week": { "nut": 3 } }"#, "nuts"),
        (r#"{ "per_week": { "nuts": 3 }, "foods": [{ "food": "almonds" }] }"#, "not both"),
    ] {
        let error =
            FoodLog::from_json(json).and_then(|log| food_report(&BASE, &profile(HEALTHY), &log).map(drop));
        let text = error.expect_err("it cannot be used").to_string();
        assert!(text.contains(says), "{json}: {text}");
    }
}

fn some(ids: Vec<String>) -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec(proptest::sample::select(ids), 0..4)
}

fn anybody() -> impl Strategy<Value = Profile> {
    (
        1.0..100.0_f64,
        any::<bool>(),
        some(BASE.conditions.iter().map(|r| r.id.to_string()).collect()),
        some(BASE.medicines.iter().map(|r| r.id.to_string()).collect()),
        some(BASE.allergies.iter().map(|r| r.id.to_string()).collect()),
        40.0..140.0_f64,
    )
        .prop_map(|(age, female, conditions, medicines, allergies, weight)| {
            with(&serde_json::json!({
                "age_years": age, "sex": if female { "f" } else { "m" }, "weight_kg": weight,
                "conditions": conditions, "medicines": medicines, "allergies": allergies,
            }))
        })
}

fn eaten() -> impl Strategy<Value = Vec<LogEntry>> {
    let ids: Vec<String> =
        BASE.foods.iter().filter(|food| food.portion.is_some()).map(|food| food.id.to_string()).collect();
    let entry = (proptest::sample::select(ids), 0.0..500.0_f64);
    proptest::collection::vec(
        entry.prop_map(|(food, grams)| LogEntry { food, grams: Some(grams), portions: None }),
        0..20,
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// More food never lowers a total, nor either end of its interval; and the order makes no difference.
    #[test]
    fn more_food_never_lowers_a_total(foods in eaten(), more in eaten()) {
        let all: Vec<LogEntry> = foods.iter().chain(&more).cloned().collect();
        let turned: Vec<LogEntry> = all.iter().rev().cloned().collect();
        let list = |foods: Vec<LogEntry>| FoodLog { foods, ..FoodLog::default() };
        let (few, many, turned) = (list(foods), list(all), list(turned));
        let (few, many) = (few.day_list(&BASE).unwrap(), many.day_list(&BASE).unwrap());
        let turned = turned.day_list(&BASE).unwrap();
        for nutrient in &BASE.nutrients {
            let (less, more) = (intake(&BASE, &few, nutrient), intake(&BASE, &many, nutrient));
            let close = 1e-9 * more.high.max(1.0);
            prop_assert!(less.amount <= more.amount, "{}", nutrient.id);
            prop_assert!(less.low <= more.low + close && less.high <= more.high + close, "{}", nutrient.id);
            prop_assert_eq!(sum(&many.eaten, nutrient.id.as_str()), sum(&turned.eaten, nutrient.id.as_str()));
        }
    }

    /// A food that is offered is one that the gate allows without any change; where the gate holds back drinking or
    /// eating more of something, there is neither a number nor a food.
    #[test]
    fn nothing_gets_past_the_gate(profile in anybody(), foods in eaten()) {
        let mut log = poor_day();
        log.foods.extend(foods);
        let report = report(&profile, &log);
        profile.judged(&BASE, |known| {
            for nutrient in &report.nutrients {
                for offered in &nutrient.foods {
                    let food = BASE.foods.get(offered.id().as_str()).expect("it is a food");
                    prop_assert_eq!(judge(&items::food(&BASE, food), known).verdict, Verdict::Allowed, "{}", food.id);
                }
                if nutrient.ruling.verdict >= Verdict::AskClinician {
                    prop_assert!(nutrient.recommended.is_none() && nutrient.limit.is_none());
                    prop_assert!(nutrient.foods.is_empty());
                }
            }
            if report.fluid.ruling().verdict != Verdict::Allowed {
                prop_assert_eq!(report.fluid.drinks_ml(), None);
                prop_assert_eq!(report.fluid.most_per_hour_ml(), None);
                prop_assert!(!report.fluid.text().bytes().any(|byte| byte.is_ascii_digit()));
            }
            Ok(())
        })?;
    }

    /// The order of supplements makes no difference, to the last digit.
    #[test]
    fn supplement_totals_do_not_depend_on_order(amounts in proptest::collection::vec((0.0..500.0_f64, 0.0..4.0_f64, 0_usize..3), 1..8)) {
        let units = ["mg", "g", "ug"];
        let entries: Vec<SupplementEntry> = amounts.iter().enumerate().map(|(at, (amount, per_day, unit))| SupplementEntry {
            product: format!("product {at}"), nutrient: "magnesium".into(), amount: *amount, unit: units[*unit].into(), per_day: *per_day,
        }).collect();
        let turned: Vec<SupplementEntry> = entries.iter().rev().cloned().collect();
        prop_assert_eq!(totals(&BASE, &entries).unwrap(), totals(&BASE, &turned).unwrap());
    }
}

#[test]
fn everyday_names_find_their_food() {
    let wanted: BTreeMap<&str, &str> = [
        ("porridge", "F08121"),
        ("Bananas", "F09040"),
        ("dried apricots", "F09032"),
        ("yoghurt", "F01116"),
        ("beer", "F14003"),
    ]
    .into();
    for (name, id) in wanted {
        assert_eq!(food(&BASE, name).map(|food| food.id.as_str()), Ok(id), "{name}");
    }
}
