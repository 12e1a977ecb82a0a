//! What the app is given about care never goes around the gate, and what nobody has answered is not known.

use std::sync::LazyLock;

use uncramp_engine::Engine;
use uncramp_wire::{Given, Item, OpenArea, PlanAsked, Portions, Reply, Request, Session, Sheet, State, Want};

static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    Engine::new(uncramp_content::load().expect("it is built in")).expect("the content can be used")
});

fn well() -> State {
    State {
        age_years: Some(45.0),
        sex: Some("m".to_owned()),
        pregnant: Some(false),
        health_complete: true,
        ..State::default()
    }
}

fn sheet(state: State, want: Want) -> Sheet {
    match ENGINE.reply(&Request::Care { state, want }) {
        Reply::Care(sheet) => sheet,
        other => panic!("no page: {other:?}"),
    }
}

fn plan() -> Want {
    let today = "2026-03-12".to_owned();
    Want::Plan { plan: PlanAsked { today, ..PlanAsked::default() } }
}

fn session(state: State, cleared: bool) -> Session {
    let request = Request::Session { state, programme: "PX01".to_owned(), done: Vec::new(), cleared };
    match ENGINE.reply(&request) {
        Reply::Session(session) => session,
        other => panic!("no session: {other:?}"),
    }
}

/// Somebody well with plain cramps at night, who has answered the whole interview.
fn answered() -> State {
    let given =
        |(finding, value): (&str, &str)| Given { finding: finding.to_owned(), value: Some(value.to_owned()) };
    let mut state = well();
    state.given.extend(TOLD.map(given));
    state.given.extend(HAS.map(|finding| given((finding, "yes"))));
    state.given.extend(HAS_NOT.map(|finding| given((finding, "no"))));
    state
}

const TOLD: [(&str, &str); 7] = [
    ("side", "either_leg_varies"),
    ("duration_band", "m1_10"),
    ("onset", "sudden"),
    ("pain_band", "severe_7_8"),
    ("attacks_per_week_band", "w1_3"),
    ("first_attack_ago", "years"),
    ("course", "steady"),
];
const HAS: [&str; 8] = [
    "place_calf",
    "time_during_sleep",
    "knot_visible",
    "relief_stretch",
    "relief_movement",
    "wakes_sleep",
    "sore_after",
    "pain_free_between",
];
const HAS_NOT: [&str; 10] = [
    "place_thigh_front",
    "time_during_exercise",
    "urge_to_move",
    "leg_swelling_one",
    "pallor_cold",
    "numb_tingle_legs",
    "leg_weakness",
    "awareness_lost",
    "walk_pain",
    "foot_rest_pain",
];

fn names(areas: &[OpenArea]) -> impl Iterator<Item = &String> {
    areas.iter().flat_map(|area| &area.names)
}

fn does(sheet: &Sheet) -> impl Iterator<Item = &Item> {
    sheet.parts.iter().flat_map(|part| &part.items).filter(|item| !item.actions.is_empty())
}

#[test]
fn before_anybody_has_answered_no_exercise_is_offered() {
    let offered: Vec<String> = does(&sheet(well(), plan())).map(|item| item.id.clone()).collect();
    assert!(!offered.is_empty() && !offered.iter().any(|id| id == "stretching"), "{offered:?}");
    let waiting = session(well(), false);
    assert!(waiting.moves.is_empty() && !waiting.safety.is_empty() && !waiting.safety_yes.is_empty());
    let cleared = session(well(), true);
    assert!(!cleared.moves.is_empty() && cleared.safety.is_empty());
}

#[test]
fn the_safety_question_clears_nothing_that_was_answered_otherwise() {
    let mut state = well();
    "one leg is swollen, hot and red since yesterday and the calf hurts".clone_into(&mut state.text);
    let session = session(state.clone(), true);
    assert!(session.moves.is_empty(), "a leg that may hold a clot does no exercises");
    let plan = sheet(state, plan());
    assert_eq!(does(&plan).count(), 0, "with a possible clot the plan is to get help");
}

#[test]
fn what_was_denied_long_ago_clears_nothing_and_what_was_true_still_counts() {
    let fresh = answered();
    assert!(!session(fresh.clone(), false).moves.is_empty(), "denied just now, nothing waits");
    let old = session(State { stale: true, ..fresh }, false);
    assert!(old.moves.is_empty() && !old.safety.is_empty(), "denied long ago, it is asked again");
    let mut alarm = State { stale: true, ..well() };
    "one leg is swollen, hot and red since yesterday and the calf hurts".clone_into(&mut alarm.text);
    assert_eq!(does(&sheet(alarm, plan())).count(), 0, "help that was called for still is");
}

#[test]
fn what_waits_says_what_it_waits_for_and_frightens_nobody() {
    let base = uncramp_content::load().expect("it is built in");
    let clot = base.messages.text("cause-dvt");
    let mut begun = answered();
    let asked =
        |given: &Given| !["leg_swelling_one", "pallor_cold", "awareness_lost"].contains(&&*given.finding);
    begun.given.retain(asked);
    let waiting = session(begun.clone(), false);
    assert!(waiting.moves.is_empty() && !waiting.safety.is_empty(), "the safety question stands for them");
    assert!(!names(&waiting.ask_first).any(|name| *name == *clot));
    let page = sheet(begun, plan());
    let said = format!("{:?}", page.parts.iter().flat_map(|part| &part.text).collect::<Vec<_>>());
    assert!(!said.contains(&*clot), "{said}");
    assert!(!page.parts.iter().flat_map(|part| names(&part.open)).any(|name| *name == *clot));
    let mut links = page.parts.iter().flat_map(|part| &part.items).map(|item| item.page.as_str());
    assert!(links.any(|page| page == "#/why"), "where the questions are");
}

#[test]
fn an_unknown_health_is_no_good_health() {
    let unknown = State { health_complete: false, ..answered() };
    let held = session(unknown, true);
    assert!(held.moves.len() < session(answered(), true).moves.len() || !held.ask_first.is_empty());
}

#[test]
fn a_kidney_patient_is_offered_no_food_and_no_number_to_drink() {
    let questions = match ENGINE.reply(&Request::FoodQuestions) {
        Reply::Factors { factors } => factors,
        other => panic!("no questions: {other:?}"),
    };
    let portions = |question: uncramp_wire::Factor| Portions { question: question.id, portions: 7.0 };
    let per_week: Vec<Portions> = questions.into_iter().map(portions).collect();
    let want = Want::Food { per_week, hot: true, effort_hours: 2.0 };
    let ill = State { conditions: vec!["ckd_4_5".to_owned()], ..answered() };
    let page = sheet(ill, want.clone());
    let potassium = page.parts.iter().flat_map(|part| &part.items).find(|item| item.id == "potassium");
    assert!(potassium.is_none_or(|item| item.lines.is_empty() && item.bar.is_none()));
    let words = |page: &Sheet| page.parts.iter().flat_map(|part| part.text.clone()).collect::<String>();
    let litres = |text: &str| text.contains("litre");
    assert!(litres(&words(&sheet(answered(), want))), "somebody well is told how much");
    assert!(!litres(&words(&page)), "{}", words(&page));
}

#[test]
fn a_remedy_that_is_blocked_comes_without_its_recipe() {
    let want = Want::Remedy { id: "IM09".to_owned() };
    let heading = |state| -> Vec<String> {
        sheet(state, want.clone()).parts.into_iter().map(|part| part.heading).collect()
    };
    let ill = State { conditions: vec!["ckd_4_5".to_owned()], ..well() };
    assert!(!heading(ill).iter().any(|heading| heading == "Known as"));
    assert!(heading(well()).iter().any(|heading| heading == "Known as"), "somebody well reads what it is");
}
