//! The report, results and check-ups as the app is given them.

use std::sync::LazyLock;

use uncramp_engine::{Engine, paper};
use uncramp_wire::{
    Book, CheckUps, Given, Measured, PaperAsked, PlanAsked, Reply, ReportAsked, ReportShown, Request, Said,
    State, Want,
};

static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    Engine::new(uncramp_content::load().expect("it is built in")).expect("the content can be used")
});

const TEST: &str = "check_up:kidney_blood_test";

/// Noon on 12 March 2026.
const NOON: i64 = 1_773_316_800_000;

fn woman() -> State {
    State {
        age_years: Some(66.0),
        sex: Some("f".to_owned()),
        medicines: vec!["ramipril".to_owned()],
        health_complete: true,
        ..State::default()
    }
}

fn report(state: State, asked: ReportAsked) -> ReportShown {
    let book = Book { unix_ms: NOON, ..Book::default() };
    match ENGINE.reply(&Request::Report { state, book, asked }) {
        Reply::Report(report) => *report,
        other => panic!("no report: {other:?}"),
    }
}

fn potassium(value: f64) -> Measured {
    Measured { lab: "potassium".to_owned(), value, unit: "mmol/L".to_owned(), date: "2026-03-01".to_owned() }
}

#[test]
fn what_was_denied_long_ago_still_stands_in_the_report() {
    let given =
        |finding: &str, value: &str| Given { finding: finding.to_owned(), value: Some(value.to_owned()) };
    let given = vec![given("place_calf", "yes"), given("leg_swelling_one", "no")];
    let asked = || ReportAsked { interview: "2026-02-01".to_owned(), ..ReportAsked::default() };
    let fresh = report(State { given: given.clone(), ..woman() }, asked());
    let old = report(State { given, stale: true, ..woman() }, asked());
    assert_eq!(fresh.sheet, old.sheet);
    let urgency = old.sheet.lines().find(|line| line.contains("urgency-line")).expect("it has one");
    assert!(urgency.contains("2026-02-01"), "an old answer says how old it is");
}

#[test]
fn parts_and_the_name_are_left_out_as_asked_and_no_word_is_markup() {
    let all = report(woman(), ReportAsked { name: "<b>Al & Bo</b>".to_owned(), ..ReportAsked::default() });
    assert!(all.sheet.contains("&lt;b&gt;Al &amp; Bo&lt;/b&gt;") && !all.sheet.contains("<b>"));
    assert!(all.parts.iter().all(|part| part.shown));
    let without = vec!["medicines".to_owned(), "no such part".to_owned()];
    let less = report(woman(), ReportAsked { without, ..ReportAsked::default() });
    assert!(all.sheet.contains("ramipril"));
    assert!(!less.sheet.contains("ramipril"), "what is left out stands in no other part either");
    assert!(!less.parts.iter().find(|part| part.key == "medicines").expect("it is named").shown);
}

#[test]
fn the_report_becomes_a_pdf_and_a_damaged_one_nothing() {
    let document = report(woman(), ReportAsked::default()).document;
    let asked = PaperAsked { document, date: "2026-03-12".to_owned(), letter: false };
    let write = |asked: &PaperAsked| paper(&serde_json::to_string(asked).expect("it can be written"));
    let bytes = write(&asked).expect("a PDF");
    assert!(bytes.starts_with(b"%PDF-"));
    assert_eq!(Some(bytes), write(&asked), "the same bytes for the same report and day");
    assert_eq!(write(&PaperAsked { document: "{".to_owned(), ..asked.clone() }), None);
    assert_eq!(write(&PaperAsked { date: "soon".to_owned(), ..asked }), None);
}

#[test]
fn a_result_that_nobody_can_have_is_refused_and_one_that_shows_something_counts() {
    let refused = |result: Measured| match ENGINE.reply(&Request::CheckResult { result }) {
        Reply::Checked { refused } => refused,
        other => panic!("not checked: {other:?}"),
    };
    assert_eq!(refused(potassium(4.2)), "");
    assert!(refused(potassium(42.0)).contains("mmol/L"));
    assert!(refused(Measured { unit: "pints".to_owned(), ..potassium(4.2) }).contains("mmol/L"));
    assert!(!refused(Measured { lab: "mood".to_owned(), ..potassium(4.2) }).is_empty());

    let page = |labs: Vec<Measured>| {
        let request = Request::Care { state: State { labs, ..woman() }, want: Want::Review };
        match ENGINE.reply(&request) {
            Reply::Care(sheet) => serde_json::to_string(&sheet).expect("it can be written"),
            other => panic!("no page: {other:?}"),
        }
    };
    assert!(page(vec![potassium(2.4)]).contains("2.4") && !page(Vec::new()).contains("2.4"));
    // A later one that nobody can read hides nothing, and a later one that can be read takes its place.
    let later = |value, unit: &str| Measured {
        date: "2026-04-01".to_owned(),
        unit: unit.to_owned(),
        ..potassium(value)
    };
    for both in [[later(4.0, "pints"), potassium(2.4)], [potassium(2.4), later(4.0, "pints")]] {
        assert!(page(both.to_vec()).contains("2.4"));
    }
    for both in [[later(2.9, "mmol/L"), potassium(2.4)], [potassium(2.4), later(2.9, "mmol/L")]] {
        let shown = page(both.to_vec());
        assert!(shown.contains("2.9") && !shown.contains("2.4"));
    }
    // Of two of one day the one that was written last, which the app sends last.
    assert!(page(vec![potassium(4.0), potassium(2.4)]).contains("2.4"));
    assert!(!page(vec![potassium(2.4), potassium(4.0)]).contains("2.4"));
    let shown = report(State { labs: vec![potassium(2.4)], ..woman() }, ReportAsked::default());
    assert!(shown.sheet.contains("2.4 mmol/L (2026-03-01)"));
}

#[test]
fn check_ups_come_with_their_questions_and_go_where_help_is_needed_first() {
    let check_ups = |state: State, said: Vec<Said>| -> CheckUps {
        let plan = PlanAsked { today: "2026-03-12".to_owned(), said, ..PlanAsked::default() };
        match ENGINE.reply(&Request::CheckUps { state, plan }) {
            Reply::CheckUps(found) => found,
            other => panic!("no check-ups: {other:?}"),
        }
    };
    let open = check_ups(woman(), Vec::new());
    let test = open.items.iter().find(|item| item.id == TEST).expect("it is offered");
    assert!(test.now && !test.done && !test.asks.is_empty() && !open.sources.is_empty());
    let said = |state: &str, on: &str| Said {
        item: TEST.to_owned(),
        state: state.to_owned(),
        on: on.to_owned(),
        until: String::new(),
    };
    let had = check_ups(woman(), vec![said("done", "2026-03-01")]);
    let test = had.items.iter().find(|item| item.id == TEST).expect("it comes back");
    assert!(!test.now && test.done && test.when.contains("2027"), "{}", test.when);

    let given = |finding: &str| Given { finding: finding.to_owned(), value: Some("yes".to_owned()) };
    let breathless = State { given: vec![given("leg_swelling_one"), given("breathless_new")], ..woman() };
    let none = check_ups(breathless, Vec::new());
    assert!(none.items.is_empty() && !none.help.is_empty());
}
