//! Trials, reminders and the review of a week never go around the gate, which is asked every time.

use std::sync::LazyLock;

use uncramp_diary::{Clock, Diary, Draft, Entry, file};
use uncramp_engine::Engine;
use uncramp_wire::{
    Book, KeptSaid, NightCount, PlanAsked, Remind, Reminders, Reminding, Reply, Request, Said, Sheet, State,
    Trial, TrialOffer, TrialWish, Trials, Want, WeekAsked, Written, Zone,
};
use uuid::Uuid;

static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    Engine::new(uncramp_content::load().expect("it is built in")).expect("the content can be used")
});

/// Noon of 12 March 2026, a Thursday.
const NOON: i64 = 1_773_316_800_000;
const DAY: i64 = 86_400_000;

fn well() -> State {
    State {
        age_years: Some(45.0),
        sex: Some("m".to_owned()),
        pregnant: Some(false),
        health_complete: true,
        ..State::default()
    }
}

fn ill() -> State {
    State { conditions: vec!["ckd_4_5".to_owned()], ..well() }
}

/// For whom stopping at a stroke is a danger.
fn heavy() -> State {
    State { conditions: vec!["alcohol_dependence".to_owned()], ..well() }
}

fn alarmed() -> State {
    let text = "one leg is swollen, hot and red since yesterday and the calf hurts".to_owned();
    State { text, ..well() }
}

fn book(records: &[Written], days: i64) -> Book {
    let mut diary = Diary::default();
    let mut clock = Clock::default();
    for (at, record) in records.iter().enumerate() {
        let body = serde_json::from_str(&record.body).expect("it is a body");
        let entry = Entry::read(&record.kind, Entry::FORMAT, &body).expect("it is an entry");
        let random = [u8::try_from(at).expect("few records"); 10];
        let now = u64::try_from(NOON).expect("it is positive") + at as u64;
        diary.add(Draft::new(&entry).write(&mut clock, Uuid::nil(), now, random));
    }
    let records = if records.is_empty() { String::new() } else { file::write(&diary) };
    Book { records, unix_ms: NOON + days * DAY, ..Book::default() }
}

fn wish(template: &str) -> TrialWish {
    TrialWish { template: template.to_owned(), ..TrialWish::default() }
}

fn start(state: State, book: Book, wish: TrialWish) -> Result<Vec<Written>, Vec<String>> {
    match ENGINE.reply(&Request::TrialStart { state, book, wish, seed: 7 }) {
        Reply::Write { records, refused } if refused.is_empty() => Ok(records),
        Reply::Write { records, refused } => {
            assert!(records.is_empty(), "what is refused is not written");
            Err(refused)
        }
        other => panic!("no answer: {other:?}"),
    }
}

fn offer(state: State, wish: TrialWish) -> TrialOffer {
    match ENGINE.reply(&Request::TrialOffer { state, book: book(&[], 0), wish }) {
        Reply::TrialOffer(offer) => offer,
        other => panic!("no offer: {other:?}"),
    }
}

fn trials(state: State, book: Book) -> Trials {
    match ENGINE.reply(&Request::Trials { state, book }) {
        Reply::Trials(trials) => *trials,
        other => panic!("no trials: {other:?}"),
    }
}

fn running(state: State, book: Book) -> Trial {
    trials(state, book).running.expect("one runs")
}

fn shoes() -> Vec<Written> {
    start(well(), book(&[], 0), wish("shoes")).expect("somebody well may try shoes")
}

#[test]
fn a_trial_begins_with_the_sealed_plan_and_says_today() {
    let records = shoes();
    let before = running(well(), book(&records, 0));
    assert_eq!((before.state.as_str(), before.arm.as_str()), ("before", ""));
    let first = running(well(), book(&records, 1));
    assert_eq!(first.state, "running");
    assert!(!first.today.is_empty() && !first.todo.is_empty() && !first.day.is_empty());
    // With the seed that was handed in, chance is the one of the plan.
    let entry = Entry::read("trial", Entry::FORMAT, &serde_json::from_str(&records[0].body).expect("a body"));
    let Some(Entry::Trial(trial)) = entry else { panic!("it is a trial") };
    let plan = uncramp_trials::Protocol::open(&trial.protocol, &trial.seal).expect("it is sealed");
    assert_eq!((plan.seed, plan.pairs()), (7, 6));
    let arms: Vec<String> = (1..=14).map(|day| running(well(), book(&records, day)).arm).collect();
    assert_eq!(arms.iter().filter(|arm| *arm == "with").count(), 7, "{arms:?}");
}

#[test]
fn two_trials_at_once_are_refused() {
    let records = shoes();
    assert!(start(well(), book(&records, 3), wish("alcohol_free")).is_err());
    assert!(trials(well(), book(&records, 3)).parts.is_empty(), "nothing else is offered meanwhile");
}

#[test]
fn what_is_blocked_or_unknown_is_named_and_never_described_nor_begun() {
    let unknown = State { health_complete: false, ..well() };
    for (state, template) in
        [(ill(), "magnesium"), (heavy(), "alcohol_free"), (unknown, "magnesium"), (well(), "stretching")]
    {
        let refused = start(state.clone(), book(&[], 0), wish(template)).expect_err("it is not begun");
        assert!(refused.iter().all(|why| !why.is_empty()) && !refused.is_empty(), "{template}");
        let offer = offer(state.clone(), wish(template));
        assert!(!offer.refused.is_empty() && !offer.title.is_empty());
        assert!(
            offer.question.is_empty() && offer.lines.is_empty() && offer.lengths.is_empty(),
            "{template}"
        );
        let shown = trials(state, book(&[], 0));
        let item = shown.parts.iter().flat_map(|part| &part.items).find(|item| item.id == template);
        let item = item.expect("it is named");
        assert!(item.page.is_empty() && item.actions.is_empty() && !item.mark.is_empty(), "{template}");
    }
}

#[test]
fn with_help_to_get_first_there_is_no_trial() {
    assert!(start(alarmed(), book(&[], 0), wish("shoes")).is_err());
    let shown = trials(alarmed(), book(&shoes(), 3));
    assert!(!shown.help.is_empty() && shown.parts.is_empty());
    let trial = shown.running.expect("it waits");
    assert_eq!((trial.state.as_str(), trial.todo.as_str(), trial.end), ("held", "", false));
}

#[test]
fn a_condition_that_was_added_later_ends_a_trial_with_a_word_why() {
    let records = start(well(), book(&[], 0), wish("alcohol_free")).expect("somebody well may try it");
    assert_eq!(running(well(), book(&records, 2)).state, "running");
    let trial = running(heavy(), book(&records, 2));
    assert_eq!((trial.state.as_str(), trial.end), ("held", true));
    assert!(!trial.why.is_empty() && trial.todo.is_empty() && trial.today.is_empty() && trial.arm.is_empty());
}

#[test]
fn something_of_ones_own_is_a_habit_and_nothing_that_the_gate_knows() {
    let own = |what: &str, habit| TrialWish { own: what.to_owned(), habit, ..wish("own") };
    for (what, habit) in [
        ("quinine", Some(true)),
        ("magnesium", Some(true)),
        ("a walk", None),
        ("a walk", Some(false)),
        ("", Some(true)),
    ] {
        assert!(start(well(), book(&[], 0), own(what, habit)).is_err(), "{what} {habit:?}");
    }
    assert!(start(well(), book(&[], 0), own("a walk round the block", Some(true))).is_ok());
}

#[test]
fn the_length_is_one_that_the_simulation_holds() {
    let days = |length| {
        let records = start(well(), book(&[], 0), TrialWish { length, ..wish("shoes") }).expect("it begins");
        records[0].body.matches("\"days\":14").count()
    };
    assert_eq!((days(0), days(1), days(99)), (0, 8, 0));
    let early = TrialWish { begins: "2026-03-11".to_owned(), ..wish("shoes") };
    assert!(start(well(), book(&[], 0), early).is_err(), "what is known already must not decide");
}

fn plan(items: &[&str]) -> PlanAsked {
    let said = |item: &&str| Said {
        item: (*item).to_owned(),
        state: "accepted".to_owned(),
        on: "2026-03-02".to_owned(),
        ..Said::default()
    };
    PlanAsked {
        today: "2026-03-12".to_owned(),
        said: items.iter().map(said).collect(),
        ..PlanAsked::default()
    }
}

fn set() -> Reminding {
    let chosen = |item: &str| Remind { item: item.to_owned(), times: vec!["20:15".to_owned()], off: false };
    let zone = Zone { name: "Europe/Lisbon".to_owned(), ..Zone::default() };
    Reminding { items: vec![chosen("shoes"), chosen("alcohol")], zone, ..Reminding::default() }
}

fn calendar(state: State, plan: PlanAsked, book: Book) -> String {
    match ENGINE.reply(&Request::Calendar { state, plan, book, set: set() }) {
        Reply::Calendar { text } => text,
        other => panic!("no calendar: {other:?}"),
    }
}

fn reminders(state: State, plan: PlanAsked, book: Book) -> Reminders {
    match ENGINE.reply(&Request::Reminders { state, plan, book, set: set() }) {
        Reply::Reminders(reminders) => reminders,
        other => panic!("no reminders: {other:?}"),
    }
}

#[test]
fn a_calendar_holds_what_was_accepted_and_is_allowed() {
    let text = calendar(well(), plan(&["shoes"]), book(&[], 0));
    assert!(text.contains("BEGIN:VALARM") && text.contains("T201500"), "{text}");
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 1);
    assert!(!text.to_lowercase().contains("shoe"), "nothing of anybody's health: {text}");
    assert!(calendar(well(), plan(&[]), book(&[], 0)).is_empty(), "nothing was accepted");
    assert!(calendar(alarmed(), plan(&["shoes"]), book(&[], 0)).is_empty(), "help goes first");
    let both = calendar(well(), plan(&["shoes", "alcohol"]), book(&[], 0));
    assert_eq!(both.matches("BEGIN:VEVENT").count(), 2);
    let held = calendar(heavy(), plan(&["shoes", "alcohol"]), book(&[], 0));
    assert_eq!(held.matches("BEGIN:VEVENT").count(), 1, "nobody is told to stop at a stroke");
}

#[test]
fn today_lists_what_comes_and_a_trial_silences_its_own_item() {
    let free = reminders(well(), plan(&["shoes"]), book(&[], 0));
    assert_eq!(
        free.due.iter().filter(|due| due.today).map(|due| due.time.as_str()).collect::<Vec<_>>(),
        ["20:15"]
    );
    let records = shoes();
    for day in 1..=14 {
        let book = book(&records, day);
        let arm = running(well(), book.clone()).arm;
        let found = reminders(well(), plan(&["shoes"]), book);
        assert!(!found.due.iter().any(|due| due.time == "20:15"), "the trial speaks for it");
        let other = if arm == "with" { "usual" } else { "flat" };
        assert!(found.due.iter().filter(|due| due.today).all(|due| !due.text.contains(other)), "day {day}");
    }
    let records = start(well(), book(&[], 0), wish("alcohol_free")).expect("it begins");
    let ended = reminders(heavy(), plan(&[]), book(&records, 2));
    assert!(ended.due.is_empty(), "what is no longer safe reminds of nothing");
}

fn week(state: State, plan: PlanAsked, week: WeekAsked) -> Sheet {
    match ENGINE.reply(&Request::Care { state, want: Want::Week { plan, week } }) {
        Reply::Care(sheet) => sheet,
        other => panic!("no page: {other:?}"),
    }
}

fn nights(cramps: [u32; 14]) -> Vec<NightCount> {
    let first: uncramp_diary::entry::Date = "2026-02-23".parse().expect("a day");
    let day = |at: i64| first.checked_add(uncramp_diary::entry::ToSpan::days(at)).expect("a day");
    let night = |(at, cramps): (i64, u32)| NightCount { date: day(at).to_string(), cramps };
    (0..).zip(cramps).map(night).collect()
}

#[test]
fn a_week_is_looked_back_on_once_it_is_over() {
    let mut asked =
        WeekAsked { nights: nights([1, 0, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0]), ..WeekAsked::default() };
    let open = week(well(), plan(&["shoes"]), asked.clone());
    let items = &open.parts[0].items;
    assert_eq!(items.len(), 1);
    assert_eq!(items[0].id, "2026-03-02/shoes");
    assert_eq!(items[0].actions.len(), 3);
    let told = open.parts[1].text.join(" ");
    assert!(told.contains('6') && told.contains('2'), "cramps of both weeks: {told}");
    asked.kept.push(KeptSaid {
        week: "2026-03-02".to_owned(),
        item: "shoes".to_owned(),
        kept: "missed".to_owned(),
    });
    let done = week(well(), plan(&["shoes"]), asked.clone());
    assert!(done.parts[1].text.len() > open.parts[1].text.len(), "then comes one question");
    let mut later = plan(&["shoes"]);
    later.said[0].on = "2026-03-04".to_owned();
    assert!(week(well(), later, asked.clone()).parts.is_empty(), "no week is over yet");
    assert!(week(alarmed(), plan(&["shoes"]), asked).parts.is_empty(), "help goes first");
}

#[test]
fn a_damaged_book_is_an_error_and_no_panic() {
    let damaged = Book { records: "{".to_owned(), ..book(&[], 0) };
    assert!(matches!(ENGINE.reply(&Request::Trials { state: well(), book: damaged }), Reply::Failed { .. }));
    let timeless = Book { unix_ms: i64::MAX, ..Book::default() };
    assert!(matches!(ENGINE.reply(&Request::Trials { state: well(), book: timeless }), Reply::Failed { .. }));
}
