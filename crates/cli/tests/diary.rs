//! The diary and trials as people and programs use them.

use std::{
    io::Write as _,
    path::PathBuf,
    process::{Command, Output, Stdio},
    time::{SystemTime, UNIX_EPOCH},
};

use serde_json::Value;

/// A diary file of its own, in a place where it is noon: what was this morning has been, and the day does not end meanwhile.
struct Desk {
    folder: tempfile::TempDir,
    zone: String,
}

impl Desk {
    #[expect(
        clippy::disallowed_methods,
        reason = "the program reads the clock, and what it says of today is tested"
    )]
    fn new() -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock");
        let hour = i64::try_from(since.as_secs() / 3600 % 24).expect("an hour");
        // What is behind the name is what has to be added to get to world time.
        Self { folder: tempfile::tempdir().expect("a folder"), zone: format!("NOON{}", hour - 12) }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run_with(&self, arguments: &[&str], input: &str) -> Output {
        let mut child = Command::new(env!("CARGO_BIN_EXE_uncramp"))
            .args(arguments)
            .env("NO_COLOR", "1")
            .env("LC_ALL", "C")
            .env("TZ", &self.zone)
            .env("UNCRAMP_DIARY", self.path("diary.db"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let _ = child.stdin.take().expect("it was piped").write_all(input.as_bytes());
        child.wait_with_output().expect("it ends")
    }

    fn run(&self, line: &str) -> Output {
        self.run_with(&line.split_whitespace().collect::<Vec<_>>(), "")
    }

    fn says(&self, line: &str) -> String {
        let output = self.run(line);
        assert!(output.status.success(), "{line}: {}", text(&output.stderr));
        text(&output.stdout)
    }

    fn json(&self, line: &str) -> Value {
        serde_json::from_str(&self.says(&format!("{line} --json"))).expect("it writes JSON")
    }

    fn fails(&self, line: &str, code: i32, says: &str) {
        let output = self.run(line);
        let said = text(&output.stderr).split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(output.status.code(), Some(code), "{line}: {said}");
        assert!(said.contains(says), "{line}: {said}");
    }

    fn entries(&self) -> Vec<Value> {
        self.json("diary list")["entries"].as_array().expect("a list").clone()
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("it writes text")
}

#[test]
fn a_cramp_is_written_down_in_one_line_and_finished_in_the_morning() {
    let desk = Desk::new();
    let said = desk.says("log calf left 3 min pain 6 at 03:10 2026-05-31");
    assert!(said.contains("left calf") && said.contains("3 min") && said.contains("pain 6 of 10"), "{said}");
    assert!(said.contains("night of Sat 30 May 2026"), "{said}");
    assert!(said.lines().all(|line| line.chars().count() <= 80), "{said}");
    let body = &desk.entries()[0]["body"];
    assert_eq!(
        (&body["place"], &body["side"], &body["seconds"]),
        (&"calf".into(), &"left".into(), &180.into())
    );
    desk.says("diary edit 1 pain 4 --note after-a-run woke me");
    let entry = &desk.entries()[0];
    assert_eq!(entry["night"], "2026-05-30");
    assert_eq!((&entry["body"]["pain"], &entry["body"]["woke"]), (&4.into(), &true.into()));
    assert_eq!(entry["body"]["seconds"], 180, "what was not named stays");
    desk.says("diary delete 1");
    assert!(desk.entries().is_empty());
    desk.says("diary undo");
    assert_eq!(desk.entries()[0]["body"]["pain"], 4);
    // The same by options, and with nothing at all.
    desk.says("log --where calf --side left --minutes 3 --pain 6 --date 2026-05-31 --at 03:10");
    let entries = desk.entries();
    assert_eq!(entries[0]["body"]["began"], entries[1]["body"]["began"]);
    desk.says("log");
    assert_eq!(desk.entries().len(), 3);
}

#[test]
fn a_day_is_written_down_and_counted_by_week() {
    let desk = Desk::new();
    desk.says("log day alcohol=2 standing=yes water=6 medicine:amlodipine=skipped cramps=1 2026-05-31");
    desk.says("log day beer=3 2026-05-31");
    desk.says("log none 2026-06-01");
    desk.says("diary factor add Tomatoes");
    desk.says("log day tomatoes=no 2026-06-01");
    let csv = desk.says("diary export - --csv");
    assert_eq!(
        csv,
        "date,episodes,alcohol,fluid,medicine:amlodipine,standing,tomatoes\n2026-05-31,1,3,6,0,1,\n2026-06-01,0,,,,,0\n"
    );
    assert!(desk.says("diary factors").contains("tomatoes=yes"));
    let insights = desk.json("insights");
    assert_eq!(insights["factors"].as_array().map(Vec::len), Some(5), "the diary is what it reads");
}

#[test]
fn what_is_not_understood_is_named_with_what_was_meant() {
    let desk = Desk::new();
    for (line, says) in [
        ("log clf left", "did you mean `calf`?"),
        ("log calf pain 60", "0 to 10"),
        ("log calf 90 hours", "24 hours"),
        ("log at 03:10 2999-01-01", "still to come"),
        ("log day alcohl=2", "did you mean `alcohol`?"),
        ("log day alcohol=77777", "a number from 0 to 40"),
        ("log day standing=7", "yes or no"),
        ("log day", "factor=value"),
        ("diary delete 1", "no such entry"),
        ("diary --person Nobody", "nobody called so"),
    ] {
        desk.fails(line, 2, says);
    }
    desk.fails("diary import no/such/file", 3, "cannot read");
    desk.fails("--diary /dev/null/diary.db diary", 2, "unexpected argument");
    desk.fails("diary --diary /dev/null/diary.db", 3, "cannot be opened");
    let path = desk.path("text");
    std::fs::write(&path, "this is no database ".repeat(99)).expect("written");
    desk.fails(&format!("diary --diary {}", path.display()), 3, "no diary");
}

#[test]
fn copies_go_both_ways_and_nothing_is_taken_in_twice() {
    let desk = Desk::new();
    desk.says("log calf left pain 6 at 03:10 2026-05-31");
    desk.says("log day alcohol=2 2026-05-30");
    let (json, csv) = (desk.path("copy.json"), desk.path("copy.csv"));
    desk.says(&format!("diary export {}", json.display()));
    desk.says(&format!("diary export {}", csv.display()));
    let other = Desk::new();
    assert_eq!(other.json(&format!("diary import {}", json.display()))["taken_in"], 2);
    assert_eq!(other.json(&format!("diary import {}", json.display()))["taken_in"], 0);
    assert_eq!(other.says("diary export -"), desk.says("diary export -"), "to the last letter");
    // What a phone had set goes through, and goes with the diary when it is erased.
    let phone = desk.says("diary export -").replace(
        "\"records\": [",
        "\"settings\": { \"uncramp.reminders\": { \"at\": \"21:30\" } },\n  \"records\": [",
    );
    let copy = desk.path("phone.json");
    std::fs::write(&copy, &phone).expect("it can be written");
    other.says(&format!("diary import {}", copy.display()));
    let set = |text: &str| serde_json::from_str::<Value>(text).expect("JSON")["settings"].clone();
    assert_eq!(set(&other.says("diary export -")), set(&phone));
    assert!(set(&desk.says("diary export -")).is_null(), "and nowhere else");
    let third = Desk::new();
    assert_eq!(third.json(&format!("diary import {}", csv.display()))["taken_in"], 1);
    assert_eq!(third.says("diary export - --csv"), desk.says("diary export - --csv"));
    assert_eq!(third.json("diary undo")["taken_back"], 1);
    assert_eq!(third.says("diary export - --csv"), "date,episodes\n");
    std::fs::write(&csv, "date,episodes\n2026-05-31,secret\n").expect("written");
    let output = desk.run(&format!("diary import {}", csv.display()));
    let said = text(&output.stderr);
    assert!(said.contains("line 2") && !said.contains("secret"), "{said}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(json.metadata().expect("there").permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn bouts_can_be_taken_apart_and_put_together() {
    let desk = Desk::new();
    for time in ["03:10", "03:25", "05:00"] {
        desk.says(&format!("log calf at {time} 2026-05-31"));
    }
    let bouts = || -> Vec<Value> { desk.entries().iter().map(|entry| entry["bout_of"].clone()).collect() };
    assert_eq!(bouts(), [1, 2, 2]);
    desk.says("diary ungroup 2");
    assert_eq!(bouts(), [1, 1, 1]);
    desk.says("diary group 1 3");
    assert_eq!(bouts(), [3, 3, 3]);
    assert_eq!(desk.says("diary export - --csv"), "date,episodes\n2026-05-30,1\n");
}

#[test]
fn the_overview_fits_the_screen_and_says_what_is_not_recorded() {
    let desk = Desk::new();
    assert!(desk.says("diary").contains("uncramp log"));
    desk.says("log calf at 01:00 today");
    let shown = desk.says("diary");
    assert!(shown.contains("Too few nights") && shown.contains('·'), "{shown}");
    assert!(shown.lines().all(|line| line.chars().count() <= 80), "{shown}");
    let weeks = desk.json("diary");
    assert_eq!((&weeks["cramps"], &weeks["per_week"]), (&1.into(), &Value::Null));
    desk.fails("diary erase", 2, "");
    assert_eq!(desk.entries().len(), 1);
    desk.says("diary erase --yes");
    assert!(desk.entries().is_empty());
}

const HEALTHY: &str = r#"{ "age_years": 50, "sex": "m", "pregnant_weeks": null, "breastfeeding": false,
  "conditions": [], "medicines": [], "allergies": [], "assessment": { "urgency": "self_care", "possible": [] } }"#;

fn profile(desk: &Desk, text: &str) -> String {
    let path = desk.path("profile.json");
    std::fs::write(&path, text).expect("written");
    path.display().to_string()
}

#[test]
fn a_trial_is_started_kept_and_stopped() {
    let desk = Desk::new();
    let profile = profile(&desk, HEALTHY);
    let started =
        desk.json(&format!("trial start stretching --profile {profile} --yes --seed 7 --begins today"));
    assert_eq!(started["blocks"].as_array().map(Vec::len), Some(12));
    let status = desk.json("trial status");
    let trial = &status["trials"][0];
    assert_eq!((&trial["sealed"], &trial["blinded"]), (&true.into(), &false.into()));
    assert!(trial["today"]["do"].as_str().is_some_and(|text| text.contains("tretch")), "{trial}");
    assert_eq!(trial["looks"].as_array().map(Vec::len), Some(0), "nothing is shown before its time");
    desk.says("trial kept yes");
    desk.fails("trial pause --from 2020-01-01", 2, "past");
    desk.says("trial pause");
    assert!(desk.says("trial status").contains("Paused"));
    desk.says("trial resume");
    let twice = desk.run(&format!("trial start fluid --profile {profile} --yes"));
    assert!(!twice.status.success() && text(&twice.stdout).contains("running already"));
    desk.says("trial stop --yes");
    assert!(desk.says("trial status").contains("You stopped it"));
    let shown = desk.says("trial status");
    assert!(shown.lines().all(|line| line.chars().count() <= 80), "{shown}");
}

#[test]
fn nothing_is_tried_that_the_gate_withholds() {
    let desk = Desk::new();
    let kidneys = profile(&desk, &HEALTHY.replace(r#""conditions": []"#, r#""conditions": ["dialysis"]"#));
    for template in ["magnesium", "fluid"] {
        let output = desk.run(&format!("trial start {template} --profile {kidneys} --yes --none-apply"));
        assert!(!output.status.success(), "{template}");
        assert!(text(&output.stdout).contains("Not for you"), "{template}: {}", text(&output.stdout));
    }
    // Nothing known, nobody who says that nothing applies.
    let output = desk.run("trial start magnesium --yes");
    assert!(!output.status.success(), "{}", text(&output.stdout));
    // What the gate knows is no habit.
    let output =
        desk.run_with(&["trial", "start", "own", "--what", "magnesium tablets", "--habit", "--yes"], "");
    assert!(!output.status.success(), "{}", text(&output.stdout));
    let urgent = profile(&desk, &HEALTHY.replace(r#""self_care""#, r#""same_day""#));
    let output = desk.run(&format!("trial start stretching --profile {urgent} --yes"));
    assert!(!output.status.success() && text(&output.stdout).contains("get help first"));
    assert!(desk.entries().is_empty(), "nothing was begun");
}

/// The whole way to an answer: a trial that began long ago, with nights taken in from a table.
#[test]
fn a_bent_plan_shows_no_result_and_an_honest_one_does() {
    let desk = Desk::new();
    let profile = profile(&desk, HEALTHY);
    desk.json(&format!("trial start stretching --profile {profile} --yes --seed 7 --begins today"));
    let file: Value = serde_json::from_str(&desk.says("diary export -")).expect("JSON");
    let trial =
        file["records"].as_array().expect("records").iter().find(|r| r["kind"] == "trial").expect("one");
    let blocks = trial["body"]["protocol"]["blocks"].as_array().expect("blocks").clone();
    let begins = trial["body"]["protocol"]["begins"].as_str().expect("a date").to_owned();
    // Two cramps in nights without, none in nights with: told for days that are still to come.
    let mut date: jiff::civil::Date = begins.parse().expect("a date");
    let mut csv = String::from("date,episodes\n");
    for block in &blocks {
        for _ in 0..7 {
            let cramps = if block["arm"] == "with" { "0" } else { "2" };
            csv = format!("{csv}{date},{cramps}\n");
            date = date.tomorrow().expect("a day");
        }
    }
    let path = desk.path("nights.csv");
    std::fs::write(&path, csv).expect("written");
    desk.says(&format!("diary import {}", path.display()));
    let status = desk.json(&format!("trial status --on {date}"));
    let look = &status["trials"][0]["looks"][0];
    assert_eq!((&look["decision"], &look["pairs"]), (&"win".into(), &3.into()), "{status}");
    assert!(look["sentence"].as_str().is_some_and(|text| text.contains("certain that it helps")), "{look}");
    assert!(look["result"]["fewer_interval"][0].as_f64().is_some_and(|low| low > 0.0));

    // Somebody writes another plan over it: the first one counts, and it is said.
    let mut other = trial.clone();
    other["id"] = "019f0000-0000-7000-8000-000000000001".into();
    other["change"] = serde_json::json!({ "does": "corrects", "record": trial["id"] });
    other["stamp"]["unix_ms"] = 9_999_999_999_999_u64.into();
    other["body"]["protocol"]["rules"]["win"] = 0.5.into();
    let copy = serde_json::json!({ "format": "uncramp-diary", "version": 1, "records": [other] });
    std::fs::write(desk.path("over.json"), copy.to_string()).expect("written");
    desk.says(&format!("diary import {}", desk.path("over.json").display()));
    let after = desk.json(&format!("trial status --on {date}"));
    assert_eq!(after["trials"][0]["looks"], status["trials"][0]["looks"]);
    assert_eq!(after["trials"][0]["edited"], 1);

    // A plan that was changed where it stands shows nothing.
    let bent = Desk::new();
    let mut forged = trial.clone();
    forged["body"]["protocol"]["rules"]["win"] = 0.5.into();
    let copy = serde_json::json!({ "format": "uncramp-diary", "version": 1, "records": [forged] });
    std::fs::write(bent.path("bent.json"), copy.to_string()).expect("written");
    bent.says(&format!("diary import {}", bent.path("bent.json").display()));
    let shown = bent.json("trial status");
    assert_eq!(
        (&shown["trials"][0]["sealed"], &shown["trials"][0]["looks"]),
        (&false.into(), &serde_json::json!([]))
    );
}

#[test]
fn a_report_is_written_in_every_form_and_leaves_out_what_is_to_be_left_out() {
    let desk = Desk::new();
    desk.says("log calf left 3 min pain 6 at 03:10 2026-05-31");
    let (page, pdf) = (desk.path("report.html"), desk.path("report.pdf"));
    let words = desk.path("words.txt");
    std::fs::write(&words, "one calf is swollen, red and hot since yesterday").expect("it can be written");
    let line = format!("report --text {} --html {} --pdf {}", words.display(), page.display(), pdf.display());
    assert!(desk.says(&line).contains("report.pdf"));
    let written = std::fs::read_to_string(&page).expect("the page");
    assert!(written.contains("Danger signs") && written.contains("calf: 1 of 1"), "{written}");
    assert!(std::fs::read(&pdf).expect("the PDF").starts_with(b"%PDF-1.7"));
    let (profile, answers) = (desk.path("me.json"), desk.path("answers.json"));
    std::fs::write(&profile, r#"{ "age_years": 31 }"#).expect("it can be written");
    std::fs::write(&answers, r#"{ "sex": "f", "pregnant_weeks": 27, "answers": { "place_calf": "yes" } }"#)
        .expect("it can be written");
    let both = desk.says(&format!("report --profile {} --answers {}", profile.display(), answers.display()));
    assert!(both.contains("31 years old, female, 27 weeks pregnant"), "{both}");
    let shown = desk.says("report --without flags,tests");
    assert!(shown.contains("calf: 1 of 1") && !shown.contains("Danger signs"), "{shown}");
    desk.fails("report --without everything", 2, "the parts are who");
}

#[test]
fn remarks_come_back_beside_their_records() {
    let desk = Desk::new();
    let folder = desk.path("pack");
    desk.says(&format!("knowledge review --html {}", folder.display()));
    let page = std::fs::read_to_string(folder.join("highest.html")).expect("the riskiest page");
    assert!(page.contains("red-flag:RF01") && page.contains("first-aid:FA01"));
    let remarks = desk.path("remarks.toml");
    let written = "version = \"another\"\n[[remarks]]\nrecord = \"red-flag:RF01\"\nverdict = \"dangerous\"\ntext = \"too late\"\n";
    std::fs::write(&remarks, written).expect("it can be written");
    let shown = desk.says(&format!("knowledge remarks {}", remarks.display()));
    assert!(shown.contains("red-flag:RF01: dangerous") && shown.contains("too late"), "{shown}");
    assert!(shown.contains("another version"), "{shown}");
    std::fs::write(&remarks, written.replace("RF01", "RF1")).expect("it can be written");
    desk.fails(&format!("knowledge remarks {}", remarks.display()), 2, "RF");
}

#[test]
fn a_plan_reads_the_diary_and_remembers_what_is_said_to_it() {
    let desk = Desk::new();
    let profile = desk.path("me.json");
    std::fs::write(
        &profile,
        r#"{ "age_years": 66, "sex": "m", "conditions": [], "medicines": ["ramipril"], "allergies": [],
             "assessment": { "urgency": "self_care", "possible": [] } }"#,
    )
    .expect("it can be written");
    let plan = |more: &str| {
        let line = format!("plan --profile {} {more}", profile.display());
        desk.json(&line)
    };
    let accepted = |plan: &Value| -> Vec<String> {
        let items = plan["items"].as_array().expect("a list");
        let yes = items.iter().filter(|item| item["accepted"] == true);
        yes.map(|item| item["id"].as_str().unwrap_or_default().to_owned()).collect()
    };
    let due = |plan: &Value| {
        let all = plan["check_ups"].as_array().expect("a list").clone();
        let test = all.into_iter().find(|check_up| check_up["id"] == "check_up:kidney_blood_test");
        test.expect("it is offered")["due"].clone()
    };
    // Nothing is begun by looking, and what is said then holds for that once.
    assert_eq!(accepted(&plan("--accept stretching")), ["stretching"]);
    assert!(!desk.path("diary.db").exists());
    assert!(accepted(&plan("")).is_empty());

    desk.says("log calf 3 min");
    let again = plan("")["again"].to_string();
    assert!(!again.contains("soon"), "one cramp is no reason for a visit: {again}");
    plan("--accept stretching --had check_up:kidney_blood_test=2025-11-30");
    let later = plan("");
    assert_eq!(accepted(&later), ["stretching"]);
    assert_eq!(due(&later), "2026-11-30");
    plan("--decline stretching");
    assert!(accepted(&plan("")).is_empty());
    let line = format!("plan --profile {}", profile.display());
    desk.fails(&format!("{line} --had check_up:hba1c=soon"), 2, "the day on which it was had");
    desk.fails(&format!("{line} --had check_up:hba2c=2025-01-01"), 2, "check_up:hba1c");
    desk.fails(&format!("{line} --accept stretchin"), 2, "stretching");
}

#[test]
fn the_week_that_is_over_is_looked_back_on_and_written_down() {
    let desk = Desk::new();
    let profile = desk.path("me.json");
    std::fs::write(
        &profile,
        r#"{ "age_years": 66, "sex": "m", "conditions": [], "medicines": [], "allergies": [],
             "assessment": { "urgency": "self_care", "possible": [] } }"#,
    )
    .expect("it can be written");
    let line = format!("plan --profile {}", profile.display());
    let none = desk.says(&format!("{line} --week"));
    assert!(none.contains("No whole week"), "{none}");
    desk.fails(&format!("{line} --week --kept stretching"), 2, "No whole week");
    assert!(!desk.path("diary.db").exists(), "nothing is begun by looking");

    // What is agreed to now was agreed to a fortnight ago in the copy.
    desk.says("log calf 3 min");
    desk.says(&format!("{line} --accept stretching"));
    assert!(desk.json(&format!("{line} --week"))["week"].is_null(), "agreed to today, no week is over");
    let copy = desk.path("copy.json");
    desk.says(&format!("diary export {}", copy.display()));
    let mut file: Value =
        serde_json::from_str(&std::fs::read_to_string(&copy).expect("the copy")).expect("JSON");
    for record in file["records"].as_array_mut().expect("a list") {
        if record["kind"] == "plan_item" {
            let at = record["body"]["at"]["unix_ms"].as_i64().expect("a moment");
            record["body"]["at"]["unix_ms"] = (at - 14 * 86_400_000).into();
        }
    }
    std::fs::write(&copy, file.to_string()).expect("it can be written");
    let other = desk.path("other.db");
    desk.says(&format!("diary import {} --diary {}", copy.display(), other.display()));
    let line = format!("{line} --week --diary {}", other.display());

    let shown = desk.says(&line);
    assert!(shown.contains("The week of") && shown.contains("`stretching`"), "{shown}");
    assert!(
        shown.contains("How did it go?") && shown.lines().all(|line| line.chars().count() <= 80),
        "{shown}"
    );
    let week = desk.json(&line)["week"].clone();
    assert!(week["items"][0]["kept"].is_null() && week["question"].is_null(), "{week}");
    desk.fails(&format!("{line} --kept stretchin"), 2, "`stretching`");
    desk.fails(&format!("{line} --kept stretching --missed stretching"), 2, "once");
    assert!(desk.json(&line)["week"]["items"][0]["kept"].is_null(), "what fails writes nothing");

    let shown = desk.says(&format!("{line} --missed stretching"));
    assert!(shown.contains("did not happen this week") && shown.contains("not kept"), "{shown}");
    desk.says(&format!("{line} --partly stretching"));
    let week = desk.json(&line)["week"].clone();
    assert_eq!(week["items"][0]["kept"], "partly", "the latest word counts");
    assert!(week["question"].is_string() && week["ask"].is_null(), "{week}");
    let entries = desk.json(&format!("diary list --diary {}", other.display()))["entries"].to_string();
    assert!(entries.contains("week_review") && entries.contains(r#""stretching":"partly""#), "{entries}");
}
