//! Each kind of fault in the content is found, with its file; and no text makes the loader panic.
#![cfg(feature = "source")]
use std::{path::Path, sync::LazyLock};

use proptest::prelude::*;
use uncramp_knowledge::source::{Files, Severity, compile, read_folder};

static SHIPPED: LazyLock<Files> = LazyLock::new(|| {
    read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge")).expect("the folder is there")
});

/// File, what stands there, what is put there instead, and what the fault must say. An empty first text appends.
const FAULTS: &[(&str, &str, &str, &str)] = &[
    ("messages/en/app.ftl", "", "\napp-odd = { NUMBER($count) }\n", "uses a function of Fluent"),
    (
        "messages/en/app.ftl",
        "",
        "\napp-odd = { app-name } again\n",
        "uses a reference to other words of Fluent",
    ),
    (
        "causes/dvt.toml",
        "kind = \"mimic\"",
        "kind = \"mimic\"\ncolour = \"red\"",
        "the key `colour` is not known",
    ),
    ("causes/dvt.toml", "kind = \"mimic\"", "kind = \"mimik\"", "unknown variant"),
    ("causes/dvt.toml", "kind = \"mimic\"", "kind = mimic", "string values must be quoted"),
    ("causes/dvt.toml", "id = \"dvt\"", "id = \"dvd\"", "the file is not named after its id"),
    (
        "causes/dvt.toml",
        "finding = \"place_foot\"",
        "finding = \"place_feet\"",
        "there is no finding `place_feet`",
    ),
    ("causes/dvt.toml", "event = \"clot_pain\"", "event = \"clot_pein\"", "there is no event `clot_pein`"),
    ("causes/dvt.toml", "p = 0.98", "p = 0.9", "sum to"),
    ("causes/dvt.toml", "\"one_leg\" = 0.96", "\"one_leg\" = 0.5", "sum to"),
    ("causes/dvt.toml", "\"one_leg\" = 0.96", "\"one_log\" = 0.96", "are not its choices"),
    ("causes/dvt.toml", "yes = 0.85", "yes = 1.85", "is not between 0 and 1"),
    ("causes/dvt.toml", "yes = 0.85", "yes = 0.0", "impossible or certain"),
    (
        "causes/dvt.toml",
        "sources = [\"droracle\"]",
        "sources = [\"nobody2020\"]",
        "there is no source `nobody2020`",
    ),
    ("causes/dvt.toml", "basis = \"web_page\"", "basis = \"trial\"", "trial"),
    ("causes/dvt.toml", "finding = \"place_toes\"", "finding = \"place_foot\"", "two rows for `place_foot`"),
    ("red-flags/RF01.toml", "coughing_blood OR", "coughing_blood OR (", ""),
    ("red-flag-terms/any_place.toml", "term:leg_place", "term:leg_plaice", "`term:leg_plaice` is no term"),
    ("red-flag-terms/leg_place.toml", "place_calf", "term:any_place", "is defined by itself"),
    ("red-flags/RF01.toml", "breathless OR", "breathles OR", "there is no term `breathles`"),
    (
        "red-flags/RF01.toml",
        "suspects = [\"pulmonary_embolism\"",
        "suspects = [\"lung_clot\"",
        "there is no cause `lung_clot`",
    ),
    (
        "red-flags/RF01.toml",
        "breathless_new = \"yes\"",
        "breathless_new = \"no\"",
        "does not fire on the example",
    ),
    ("red-flags/RF01.toml", "breathless_new = \"yes\"", "breathless_new = \"perhaps\"", "is no answer"),
    ("gate-rules/GR001.toml", "for = \"leg_work\"", "for = \"leg_wurk\"", "nothing does `leg_wurk`"),
    (
        "findings/stocking_numb.toml",
        "NOT numb_tingle_legs",
        "NOT numb_tingle_leg",
        "there is no finding `numb_tingle_leg`",
    ),
    ("gate-rules/GR001.toml", "condition:clot_suspected", "condition:clot_suspect", "is not known"),
    (
        "conditions/clot_suspected.toml",
        "while_possible = \"dvt\"",
        "while_possible = \"dvd\"",
        "there is no cause `dvd`",
    ),
    ("model.toml", "urgent = 0.25", "urgent = 0.01", "`urgency_from` needs a limit"),
    ("model.toml", "answer_error = 0.01", "answer_error = 1.8", "must lie between 0 and 1"),
    ("model.toml", "answer_error = 0.01", "answer_err = 0.01", "missing field `answer_error`"),
    ("later.toml", "", "nothing = [\"S999\"]\n", "which the inventory does not hold"),
    ("explainers/what_to_eat.toml", "\"S336\", ", "", "nothing answers the statement `S336`"),
    ("programmes/PX02.toml", "easier = \"PX02/3\"", "easier = \"PX02/9\"", "there is no step `PX02/9`"),
    ("programmes/PX02.toml", "seconds = [10, 10]", "seconds = [10, 5]", "has a range that cannot be"),
    ("programmes/PX02.toml", "form = \"sitting\"\n", "", "lacks what the player needs"),
    ("messages/en/tellings/dvt.toml", "cause = \"dvt\"", "cause = \"dvd\"", "there is no cause `dvd`"),
    ("messages/en/tellings/dvt.toml", "tellings = [", "tellings = []\nothers = [", "has 0 tellings"),
    ("messages/en/dangers/RF01.toml", "\"RF01\"", "\"RF00\"", "there is no red flag `RF00`"),
    ("messages/en/dangers/RF01.toml", "emergency_now = [", "some_day = [", "unknown variant"),
    ("model.toml", "alarm_from = 0.6", "alarm_from = 1.6", "not above 1"),
    ("model.toml", "smoothing = 4.0", "smoothing = 0.0", "must be above 0"),
    ("model.toml", "weight = 0.3\nsmoothing", "weight = 1.4\nsmoothing", "not above 1"),
    ("messages/en/ui.ftl", "ui-about = ", "ui about = ", "this is not Fluent"),
    ("messages/en/events.ftl", "", "\nevent-nothing_such = Nothing\n", "nothing uses the message"),
    ("messages/en/events.ftl", "", "\nui-about = Again\n", "stands in"),
    ("inventory.csv", "S001,", "S 001,", ""),
];

#[test]
fn every_kind_of_fault_is_found_in_its_file() {
    let mut missed = Vec::new();
    for (file, before, after, says) in FAULTS {
        let mut files = SHIPPED.clone();
        let text = files.get_mut(*file).unwrap_or_else(|| panic!("{file} is not there"));
        if before.is_empty() {
            text.push_str(after);
        } else {
            assert!(text.contains(before), "{file} does not hold {before:?}");
            *text = text.replacen(before, after, 1);
        }
        let found = match compile(&files, "en") {
            Ok(_) => Vec::new(),
            Err(issues) => issues,
        };
        let hit = found.iter().find(|issue| {
            // Some faults show in another file than the one that was changed.
            let file_fits = [*file, "inventory.csv", "messages/en/ui.ftl"].contains(&issue.file.as_str());
            issue.severity == Severity::Fault
                && file_fits
                && (issue.message.contains(says) || says.is_empty())
        });
        match hit {
            Some(issue) => assert!(!issue.help.is_empty(), "{issue}"),
            None => missed.push(format!(
                "{file}: {before:?} -> {after:?}: {:?}",
                found.first().map(ToString::to_string)
            )),
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn a_missing_file_is_a_fault() {
    for file in ["model.toml", "messages/en/ui.ftl", "causes/dvt.toml", "findings/place_calf.toml"] {
        let mut files = SHIPPED.clone();
        files.remove(file);
        let faults = compile(&files, "en").err().unwrap_or_default();
        // The program's own words are looked up by key when they are said; records are checked by the loader.
        assert_eq!(
            faults.iter().any(|issue| issue.severity == Severity::Fault),
            file != "messages/en/ui.ftl",
            "{file}: {faults:?}"
        );
    }
}

#[test]
fn all_faults_are_reported_at_once() {
    let mut files = SHIPPED.clone();
    for (file, before, after) in [
        ("causes/dvt.toml", "yes = 0.85", "yes = 1.85"),
        ("red-flags/RF01.toml", "breathless OR", "breathles OR"),
        ("model.toml", "answer_error = 0.01", "answer_error = 1.8"),
    ] {
        let text = files.get_mut(file).expect("it is there");
        *text = text.replacen(before, after, 1);
    }
    let issues = compile(&files, "en").expect_err("there are faults");
    for file in ["causes/dvt.toml", "red-flags/RF01.toml", "model.toml"] {
        assert!(issues.iter().any(|issue| issue.file == file && issue.line.is_some()), "{file}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is cut out of, or written into, a file: an answer, never a panic.
    #[test]
    fn no_damage_makes_the_loader_panic(which in any::<prop::sample::Index>(), at in 0.0..1.0_f64, cut in 0_usize..80, put in "[ \"=\\[\\]{}a-z0-9.\n\\PC]{0,12}") {
        let mut files = SHIPPED.clone();
        let name = which.get(&files.keys().cloned().collect::<Vec<_>>()).clone();
        let text = files.get_mut(&name).expect("it is there");
        let near = |text: &str, mut at: usize| { while !text.is_char_boundary(at) { at -= 1; } at };
        let start = near(text, (text.len() as f64 * at) as usize);
        let end = near(text, (start + cut).min(text.len()));
        text.replace_range(start..end.max(start), &put);
        let _ = compile(&files, "en");
    }
}
