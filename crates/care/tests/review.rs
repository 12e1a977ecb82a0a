//! Conversions agree with molar masses, impossible results are errors, and no review tells anybody to stop a medicine.

use std::sync::LazyLock;

use uncramp_care::{
    Profile,
    review::{Reading, review},
};
use uncramp_knowledge::{
    KnowledgeBase,
    records::{FlagUrgency, LinkSize},
};

static BASE: LazyLock<KnowledgeBase> = LazyLock::new(|| uncramp_content::load().expect("it is embedded"));

fn profile(json: &str) -> Result<Profile, String> {
    Profile::from_json(&BASE, json).map_err(|error| error.to_string())
}

#[test]
fn conversions_agree_with_molar_masses() {
    let rows: Vec<serde_json::Value> =
        serde_json::from_str(include_str!("../../../oracles/labs/conversions.json")).expect("it is JSON");
    assert!(rows.len() >= 20);
    for row in &rows {
        let (lab, unit) = (row["lab"].as_str().unwrap(), row["unit"].as_str().unwrap());
        let record = BASE.labs.get(lab).unwrap_or_else(|| panic!("{lab}"));
        let held = uncramp_care::units::convert(1.0, unit, &record.unit, &record.units);
        let held = held.unwrap_or_else(|| panic!("{lab} knows {unit}"));
        let wanted = row["factor"].as_f64().unwrap();
        assert!((held / wanted - 1.0).abs() < 5e-4, "{lab} {unit}: {held} and {wanted}");
    }
}

#[test]
fn results_are_read_in_any_known_unit() {
    for labs in [
        r#""potassium": { "value": 3.1, "unit": "mmol/L" }"#,
        r#""potassium": { "value": 3.1, "unit": "meq/l" }"#,
    ] {
        let report = review(&BASE, &profile(&format!("{{ \"labs\": {{ {labs} }} }}")).unwrap());
        assert_eq!((report.results[0].reading, report.results[0].value), (Reading::Below, 3.1));
        assert!(report.results[0].alarm.is_none() && report.first.is_none());
    }
    let low = profile(r#"{ "labs": { "potassium": { "value": 2.2, "unit": "mmol/L" } } }"#).unwrap();
    let report = review(&BASE, &low);
    assert_eq!(report.results[0].alarm, Some(FlagUrgency::EmergencyNow));
    assert!(report.first.is_some());
}

#[test]
fn an_impossible_result_or_unit_is_an_error_that_says_so() {
    let of = |value: f64, unit: &str| {
        profile(&format!(
            "{{ \"labs\": {{ \"creatinine\": {{ \"value\": {value}, \"unit\": \"{unit}\" }} }} }}"
        ))
    };
    assert!(of(1.0, "mg/dL").is_ok());
    let wrong = of(1.0, "micromol/L").expect_err("a mg/dL value under the wrong unit");
    assert!(wrong.contains("check the number and its unit"), "{wrong}");
    let unknown = of(1.0, "stone").expect_err("no such unit");
    assert!(unknown.contains("micromol/L") && unknown.contains("mg/dL"), "{unknown}");
}

#[test]
fn links_come_with_number_interval_and_source_and_never_with_a_stop() {
    let taken = profile(
        r#"{ "medicines": ["spironolactone", "simvastatin", "amoxicillin", "salmeterol"], "conditions": [], "allergies": [] }"#,
    );
    let report = review(&BASE, &taken.unwrap());
    let links: Vec<_> = report.medicines.iter().filter_map(|medicine| medicine.links.first()).collect();
    assert_eq!(links[0].size, LinkSize::Clear, "the clearest first");
    assert!(links.iter().any(|link| link.strength.as_deref() == Some("2.12") && !link.sources.is_empty()));
    assert!(report.medicines.iter().any(|medicine| medicine.links.is_empty()), "amoxicillin has no link");
    assert!(report.tests.iter().any(|test| test.id.as_str() == "potassium"));
    assert!(report.watch.iter().any(|item| item.id.as_str() == "IM07"), "no potassium tablets beside it");
    for link in report.medicines.iter().flat_map(|medicine| &medicine.links) {
        assert!(!link.ask.is_empty(), "{}", link.id);
    }
}

#[test]
fn a_link_that_needs_two_medicines_waits_for_the_second() {
    let links = |medicines: &str| {
        let profile = profile(&format!("{{ \"medicines\": {medicines} }}")).unwrap();
        let report = review(&BASE, &profile);
        report.medicines.iter().flat_map(|m| m.links.iter().map(|l| l.id.to_string())).collect::<Vec<_>>()
    };
    let both = "fibrate_with_statin".to_owned();
    assert!(!links(r#"["fenofibrate"]"#).contains(&both));
    assert!(links(r#"["fenofibrate", "simvastatin"]"#).contains(&both));
}

#[test]
fn every_medicine_with_a_link_shows_it() {
    for medicine in BASE.medicines.iter().filter(|medicine| medicine.link.is_some()) {
        let name = medicine.link.as_deref().unwrap();
        let link =
            BASE.medicine_links.iter().find(|link| link.name == name).unwrap_or_else(|| panic!("{name}"));
        if link.together_with.is_empty() {
            let profile = profile(&format!("{{ \"medicines\": [\"{}\"] }}", medicine.id)).unwrap();
            let report = review(&BASE, &profile);
            let shown = report.medicines.iter().flat_map(|m| &m.links).any(|shown| shown.id == link.id);
            assert!(shown, "{}", medicine.id);
        }
    }
}

#[test]
fn tests_follow_what_is_still_possible() {
    let report = review(&BASE, &profile(r#"{ "assessment": { "possible": ["hypothyroidism"] } }"#).unwrap());
    assert!(report.tests.iter().any(|test| test.id.as_str() == "tsh" && !test.causes.is_empty()));
    assert!(review(&BASE, &Profile::default()).tests.is_empty());
}
