//! The command as people and programs use it.

use std::{
    fmt::Write as _,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use serde_json::Value;

const NIGHT: &str = r#"{
  "age_years": 71, "sex": "f",
  "answers": {
    "place_calf": "yes", "side": "either_leg_varies", "time_during_sleep": "yes", "wakes_sleep": "yes",
    "duration_band": { "value": 2, "unit": "min" }, "knot_visible": "yes", "relief_stretch": "yes",
    "leg_swelling_one": "no", "pallor_cold": "no", "awareness_lost": "no", "fever": "unknown"
  }
}"#;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn uncramp(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_uncramp"))
        .args(arguments)
        .env("NO_COLOR", "1")
        .env("LC_ALL", "C")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    // A program that refuses its arguments does not read its input.
    let _ = child.stdin.take().expect("it was piped").write_all(input.as_bytes());
    child.wait_with_output().expect("it ends")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("it writes text")
}

fn json(arguments: &[&str], input: &str) -> Value {
    let output = uncramp(arguments, input);
    assert!(output.status.success(), "{}", text(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("it writes JSON")
}

#[test]
fn alone_it_shows_what_one_can_do() {
    let output = uncramp(&[], "");
    assert!(output.status.success());
    let shown = text(&output.stdout);
    for command in ["uncramp now", "uncramp assess", "uncramp explain", "uncramp knowledge"] {
        assert!(shown.contains(command), "{command}");
    }
    assert!(shown.lines().all(|line| line.chars().count() <= 80));
}

#[test]
fn the_document_keeps_to_its_schema() {
    let schema =
        std::fs::read_to_string(root().join("knowledge/schema/assessment.schema.json")).expect("it is there");
    let schema: Value = serde_json::from_str(&schema).expect("it is JSON");
    let document = json(&["assess", "--answers", "-", "--json"], NIGHT);
    if let Err(error) = jsonschema::validate(&schema, &document) {
        panic!("{error} at {}", error.instance_path);
    }
}

/// What programs rely on: the keys, their order and the kind of each value. Numbers change with the content.
#[test]
fn the_document_keeps_its_shape() {
    fn shape(value: &Value, depth: usize, out: &mut String) {
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    let kind = match value {
                        Value::Null => "null",
                        Value::Bool(_) => "bool",
                        Value::Number(_) => "number",
                        Value::String(_) => "text",
                        Value::Array(_) => "list",
                        Value::Object(_) => "object",
                    };
                    writeln!(out, "{}{key}: {kind}", "  ".repeat(depth)).expect("a string takes all");
                    shape(value, depth + 1, out);
                }
            }
            Value::Array(list) => list.first().into_iter().for_each(|first| shape(first, depth, out)),
            _ => {}
        }
    }
    let document = json(&["assess", "--answers", "-", "--json"], NIGHT);
    let mut out = String::new();
    shape(&document, 0, &mut out);
    insta::assert_snapshot!(out);
}

#[test]
fn an_ordinary_night_cramp_is_called_one() {
    let document = json(&["assess", "--answers", "-", "--json"], NIGHT);
    assert_eq!(document["differential"][0]["id"], "idiopathic_nocturnal");
    assert_eq!(document["events"][0]["id"], "true_cramp");
    assert_eq!(document["abstained"], false);
    // The same answers give the same document.
    assert_eq!(document, json(&["assess", "--answers", "-", "--json"], NIGHT));
}

#[test]
fn text_alone_is_answered_without_a_question() {
    let output = uncramp(
        &["assess", "--text", "-"],
        "Woke at 3 with my calf like stone, gone after two minutes. I am 71.",
    );
    assert!(output.status.success());
    let shown = text(&output.stdout);
    assert!(shown.contains("What we understood"), "{shown}");
    assert!(shown.contains("What it most likely was"), "{shown}");
}

#[test]
fn bad_input_is_named_and_no_answer_is_repeated() {
    for (arguments, input, code, says) in [
        (
            &["assess", "--answers", "-"][..],
            r#"{"answers": {"leg_sweling_one": "yes"}}"#,
            3,
            "leg_swelling_one",
        ),
        (
            &["assess", "--answers", "-"],
            r#"{"answers": {"leg_swelling_one": "secretvalue"}}"#,
            3,
            "\"yes\", \"no\"",
        ),
        (&["assess", "--answers", "-"], r#"{"age_years": 400}"#, 3, "between 0 and 130"),
        (
            &["assess", "--answers", "-"],
            r#"{"answers": {"lab_k": {"value": 3, "unit": "furlong"}}}"#,
            3,
            "mmol/L",
        ),
        (&["assess", "--answers", "-"], "not json", 3, "line 1 column 2"),
        (&["assess", "--answers", "-"], r#"{"age_years": "secretvalue"}"#, 3, "line 1"),
        (&["assess", "--text", "no/such/file"], "", 3, "cannot read"),
        (&["explain", "nonsense"], "", 2, "did you mean"),
        (&["asses"], "", 2, "assess"),
        (&["--knowledge", "no/such/folder", "knowledge", "check"], "", 3, "cannot read"),
    ] {
        let output = uncramp(arguments, input);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{arguments:?} {input}: {said}");
        assert!(said.contains(says), "{arguments:?} {input}: {said}");
        assert!(!said.contains("secretvalue"), "{said}");
    }
}

#[test]
fn every_card_can_be_printed_and_none_works_on_a_leg_that_may_hold_a_clot() {
    for situation in [
        "bed",
        "standing",
        "water",
        "sport",
        "heat",
        "pregnant",
        "older",
        "child",
        "dialysis",
        "unconscious",
        "swollen",
    ] {
        let output = uncramp(&["now", "--print", "--situation", situation], "");
        assert!(output.status.success(), "{situation}: {}", text(&output.stderr));
        assert!(text(&output.stdout).contains("1. "), "{situation}");
    }
    let card = text(&uncramp(&["now", "--print", "--situation", "swollen"], "").stdout);
    let steps: Vec<&str> =
        card.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_digit())).collect();
    assert!(!steps.is_empty());
    assert!(steps.iter().all(|step| !step.contains("pull your toes")), "{card}");
}

#[test]
fn the_safety_question_leads_away_from_the_steps() {
    for (answer, says) in
        [("y\n2\n", "emergency number"), ("y\n3\n", "emergency number"), ("y\n4\n", "seen today")]
    {
        let output = uncramp(&["now"], answer);
        let shown = text(&output.stdout);
        assert!(output.status.success());
        assert!(shown.contains(says) && !shown.contains("Step 1"), "{answer:?}: {shown}");
    }
    // The card of a danger ends with that danger, and not with "start again" as one against a cramp does.
    for answer in ["y\n1\n", "y\n5\n"] {
        // Enter for every step, so that no clock is waited for.
        let shown = text(&uncramp(&["now"], &format!("{answer}{}", "\n".repeat(12))).stdout);
        let end = shown.rsplit("Step ").next().expect("there are steps");
        assert!(!end.contains("start again") && !end.contains("After ten minutes"), "{answer:?}: {end}");
        assert!(end.contains("today") || end.contains("emergency number"), "{answer:?}: {end}");
    }
    // Whatever is no plain no is taken for a yes.
    for answer in ["Yes, chest pain\n", "my left leg is swollen\n", "not sure\n"] {
        let shown = text(&uncramp(&["now"], answer).stdout);
        assert!(shown.contains("emergency number") && !shown.contains("Step 1"), "{answer:?}: {shown}");
    }
    // Nobody answers: the card with its conditions, and no clock.
    let shown = text(&uncramp(&["now"], "").stdout);
    assert!(shown.contains("1. ") && !shown.contains("Step 1"), "{shown}");
}

#[test]
fn every_statement_of_the_article_is_answered_now_or_by_a_named_part() {
    let rows = json(&["knowledge", "coverage", "--json"], "");
    let rows = rows.as_array().expect("a list");
    assert_eq!(rows.len(), 431);
    for row in rows {
        let answered = row["answered_by"].as_array().is_some_and(|records| !records.is_empty());
        assert!(answered || row["later"].is_string(), "{row}");
    }
}

/// What is known changes what may be tried even where more must be checked first.
#[test]
fn a_blood_thinner_changes_the_pain_tablet_on_the_page() {
    let page = |more: &[&str]| {
        let arguments = [&["assess", "--text", "-", "--age", "45", "--sex", "f"], more].concat();
        let page = text(&uncramp(&arguments, "calf cramps at night, I take warfarin").stdout);
        page.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let (short, long) = (page(&[]), page(&["--explain"]));
    for words in [&short, &long] {
        assert!(words.contains("(paracetamol or ibuprofen) (Paracetamol only, no ibuprofen."), "{words}");
    }
    // The list of what must not apply is whole, by its parts or name by name: its last entries once were left out.
    let areas = ["Something wrong right now", "Bones, joints or tendons", "Veins, arteries, blood"];
    for (area, late) in
        areas.into_iter().zip(["Possible clot now", "Torn or strained leg muscle", "Lymphoedema"])
    {
        assert!(short.contains(area) && long.contains(area), "{area}: {short}");
        assert!(long.contains(late) && !short.contains(late), "{late}: {long}");
    }
}

/// That nothing dangerous was understood is no comfort where nothing was.
#[test]
fn a_text_of_which_nothing_is_understood_is_no_self_care() {
    let page = text(&uncramp(&["assess", "--text", "-"], "lorem ipsum dolor").stdout);
    assert!(page.contains("Nothing can be said from this yet."), "{page}");
    assert!(!page.contains("look after this yourself") && !page.contains("massage of the muscle"), "{page}");
}

/// The promise of SAFETY.md over all worked cases, both halves.
#[test]
fn no_worked_case_goes_dangerously_wrong() {
    let cases = root().join("knowledge/cases");
    let report = json(&["evaluate", cases.to_str().expect("a path"), "--json"], "");
    let halves = report["halves"].as_array().expect("a list");
    assert_eq!(halves.len(), 2);
    for half in halves {
        let count = |way: &str, score: &str| half[way][score]["count"].as_u64().expect("a count");
        let share = |way: &str, score: &str| half[way][score]["share"].as_f64().expect("a share");
        assert!(half["cases"].as_u64().is_some_and(|cases| cases >= 100));
        for way in ["answers", "text", "interview"] {
            assert_eq!(count(way, "unsafe_advice"), 0, "{} {way}", half["name"]);
        }
        assert_eq!(count("answers", "missed_emergencies"), 0, "{}", half["name"]);
        // Questions only add to a text.
        assert!(count("interview", "missed_emergencies") <= count("text", "missed_emergencies"));
        assert!(count("interview", "top1") >= count("text", "top1"));
        assert!(share("answers", "top1") >= 0.88, "{}", half["name"]);
        assert!(share("answers", "urgency_exact") >= 0.8, "{}", half["name"]);
    }
}

#[test]
fn a_folder_with_faults_is_refused_with_all_of_them() {
    let folder = std::env::temp_dir().join(format!("uncramp-faults-{}", std::process::id()));
    copy(&root().join("knowledge"), &folder);
    for (file, before, after) in [
        ("causes/dvt.toml", "kind = \"mimic\"", "kind = \"mimic\"\ncolour = \"red\""),
        ("red-flags/RF36.toml", "urgency = \"same_day\"", "urgency = \"some_day\""),
    ] {
        let path = folder.join(file);
        let content = std::fs::read_to_string(&path).expect("it is there");
        assert!(content.contains(before));
        std::fs::write(&path, content.replacen(before, after, 1)).expect("it can be written");
    }
    let output = uncramp(&["--knowledge", folder.to_str().expect("a path"), "knowledge", "check"], "");
    let said = text(&output.stderr) + &text(&output.stdout);
    std::fs::remove_dir_all(&folder).expect("it can be removed");
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("colour") && said.contains("RF36"), "{said}");
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).expect("it can be copied");
        }
    }
}

#[test]
fn an_emergency_comes_with_the_number_of_the_country() {
    let told = "chest pain since this morning, calf swollen";
    let said = |arguments: &[&str]| {
        let output = uncramp(&[&["assess", "--text", "-"], arguments].concat(), told);
        assert!(output.status.success());
        text(&output.stdout)
    };
    assert!(said(&["--country", "gb"]).contains("Emergency number, United Kingdom: 999."));
    assert!(said(&[]).contains("Emergency number: 112 or 911"));
    let wrong = uncramp(&["now", "--print", "--country", "Narnia"], "");
    assert_eq!(wrong.status.code(), Some(2));
    assert!(text(&wrong.stderr).contains("two letters"));
    let card = uncramp(&["now", "--print", "--situation", "unconscious", "--country", "IN"], "");
    assert!(text(&card.stdout).contains("112"), "{}", text(&card.stdout));
}
