//! What the engine answers to the app's messages.

use std::{collections::BTreeSet, sync::LazyLock};

use uncramp_engine::Engine;
use uncramp_wire::{Checked, Given, Reply, Request, State};

static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    Engine::new(uncramp_content::load().expect("it is built in")).expect("the content can be used")
});

fn state(text: &str) -> State {
    State { text: text.to_owned(), ..State::default() }
}

/// The state once every question was answered with "no", or left open where there is no such answer.
fn finished(mut state: State) -> State {
    while let Reply::Next(next) = ask(&Request::Next { state: state.clone() }) {
        let Some(question) = next.question else { break };
        let no = question.choices.iter().any(|choice| choice.value == "no");
        state.given.push(Given { finding: question.finding, value: no.then(|| "no".to_owned()) });
    }
    state
}

/// Over the wire and back, as it goes in the browser.
fn ask(request: &Request) -> Reply {
    let text = serde_json::to_string(request).expect("it can be written");
    let reply = ENGINE.reply(&serde_json::from_str(&text).expect("it can be read"));
    serde_json::from_str(&serde_json::to_string(&reply).expect("it can be written")).expect("it can be read")
}

#[test]
fn own_words_are_proposed_with_the_words_they_were_read_from() {
    let text = "I am 67. Woke at 3 with my calf like stone";
    let Reply::Read(reading) = ask(&Request::Read { state: state(text) }) else { panic!("it reads") };
    assert_eq!(reading.age_years, Some(67.0));
    assert!(reading.chips.iter().any(|chip| chip.finding == "place_calf"));
    assert!(reading.chips.iter().all(|chip| text.contains(&chip.words) && !chip.meaning.is_empty()));
}

#[test]
fn an_emergency_waits_for_no_question_and_no_list() {
    let next = |text: &str| {
        let state = State { health_complete: false, ..state(text) };
        let Reply::Next(next) = ask(&Request::Next { state }) else { panic!("it asks") };
        (next.urgency, next.question.is_none(), next.health.len())
    };
    let told = next("Cramps in my calves since the race and my pee has gone cola brown.");
    assert_eq!(told, ("emergency_now".to_owned(), true, 0));
}

#[test]
fn signs_to_check_at_once_stand_apart_from_those_that_were_not_asked_about() {
    let whole = |state: State| {
        let Reply::Assess(answer) = ask(&Request::Assess { state }) else { panic!("it answers") };
        (answer.urgency.clone(), answer.to_check.is_empty(), answer.open.is_empty())
    };
    let alarmed =
        state("an hour ago he got up for the toilet and went down, grey as a dishcloth. He looks dreadful.");
    assert_eq!(whole(alarmed.clone()), ("emergency_now".to_owned(), false, true));
    // Once the questions are answered it is something for today, and the signs are still what to look at first.
    assert_eq!(whole(finished(alarmed)), ("same_day".to_owned(), false, true));
    assert!(whole(state("calf cramp at night")).1, "nothing is alarming there");
    let told = state("Cramps in my calves since the race and my pee has gone cola brown.");
    assert_eq!(whole(told), ("emergency_now".to_owned(), true, true), "a rule has fired");
}

#[test]
fn where_nothing_was_understood_nothing_is_said() {
    let urgency = |text: &str| {
        let Reply::Assess(answer) = ask(&Request::Assess { state: state(text) }) else {
            panic!("it answers")
        };
        assert!(!answer.urgency_text.is_empty() && !answer.urgency_why.is_empty());
        (answer.urgency, answer.urgency_text)
    };
    let (nothing, nothing_text) = urgency("qwertz uiop");
    assert_eq!(nothing, "unknown");
    let (mild, mild_text) = urgency("a minute of calf cramp after football, stretched it and gone");
    assert_eq!(mild, "self_care");
    assert_ne!(nothing_text, mild_text);
}

#[test]
fn what_waits_for_a_tick_says_so() {
    let tickable = |state: State| {
        let Reply::Assess(answer) = ask(&Request::Assess { state }) else { panic!("it answers") };
        (answer.tickable, answer.conditional.is_empty())
    };
    let text = "a minute of calf cramp after football, stretched it and gone";
    assert_eq!(tickable(state(text)), (true, false));
    assert!(!tickable(State { health_complete: true, ..state(text) }).0, "there is nothing left to tick");
}

#[test]
fn health_is_asked_by_its_parts_and_nothing_twice() {
    let health = |state: State| {
        let Reply::Next(next) = ask(&Request::Next { state: finished(state) }) else { panic!("it asks") };
        next.health
    };
    let all = health(state("calf cramp at night, two minutes, I am a man of 40"));
    assert!(all.len() > 5 && all.iter().all(|area| !area.title.is_empty() && !area.matters.is_empty()));
    let atoms: Vec<&str> =
        all.iter().flat_map(|area| &area.matters).map(|matter| matter.atom.as_str()).collect();
    let apart: BTreeSet<&str> = atoms.iter().copied().collect();
    assert_eq!(apart.len(), atoms.len(), "each matter stands under one part");
    let first: Vec<Checked> =
        all[0].matters.iter().map(|matter| Checked { atom: matter.atom.clone(), applies: false }).collect();
    let left = health(State {
        checked: first.clone(),
        ..state("calf cramp at night, two minutes, I am a man of 40")
    });
    let again = |one: &Checked| left.iter().flat_map(|area| &area.matters).any(|m| m.atom == one.atom);
    assert!(!first.iter().any(again), "what was answered is not asked again");
}

#[test]
fn nobody_is_asked_what_they_cannot_have() {
    let named = |age: f64| {
        let state = State { age_years: Some(age), ..state("calf cramp at night, two minutes") };
        let Reply::Assess(answer) = ask(&Request::Assess { state }) else { panic!("it answers") };
        let base = uncramp_content::load().expect("it is built in");
        let fits = base.messages.text("cause-infantile_spasms").into_owned();
        answer.check_first.iter().flat_map(|area| &area.names).any(|name| *name == fits)
    };
    assert!(named(0.7), "a baby can");
    assert!(!named(52.0));
}

#[test]
fn what_is_named_and_not_clear_is_asked_first() {
    let told = state("leg cramp. no numbness, weakness, dark urine");
    let mut asked = Vec::new();
    let Reply::Assess(answer) = ask(&Request::Assess { state: told.clone() }) else { panic!("it answers") };
    let mut talk = told;
    for _ in 0..answer.unsure.len() {
        let Reply::Next(next) = ask(&Request::Next { state: talk.clone() }) else { panic!("it asks") };
        let question = next.question.expect("it is not settled");
        assert_ne!(question.why, "", "it says why");
        talk.given.push(Given { finding: question.finding.clone(), value: Some("no".to_owned()) });
        asked.push(question.finding);
    }
    assert!(asked.contains(&"dark_cola_urine".to_owned()), "{asked:?}");
    let Reply::Assess(settled) = ask(&Request::Assess { state: talk }) else { panic!("it answers") };
    assert!(settled.unsure.is_empty(), "what was answered is clear");
    let clear = state("leg cramp, and my urine is fine");
    let Reply::Assess(clear) = ask(&Request::Assess { state: clear }) else { panic!("it answers") };
    assert!(clear.unsure.is_empty());
}

#[test]
fn what_was_taken_out_counts_no_more() {
    let text = "cramp in my calf at night, my leg is swollen";
    let known = |removed: &[&str]| {
        let removed = removed.iter().map(|id| (*id).to_owned()).collect();
        let Reply::Assess(answer) = ask(&Request::Assess { state: State { removed, ..state(text) } }) else {
            panic!("it answers")
        };
        answer.known.into_iter().map(|known| known.finding).collect::<Vec<_>>()
    };
    let all = known(&[]);
    assert!(all.contains(&"leg_swelling_one".to_owned()), "{}", all.len());
    assert!(!known(&["leg_swelling_one"]).contains(&"leg_swelling_one".to_owned()));
}

#[test]
fn advice_that_the_gate_did_not_allow_never_stands_under_what_may_help() {
    let base = uncramp_content::load().expect("it is built in");
    let text = "one leg is swollen, hot and red since yesterday and the calf hurts";
    let Reply::Assess(answer) = ask(&Request::Assess { state: state(text) }) else { panic!("it answers") };
    assert!(["same_day", "emergency_now"].contains(&answer.urgency.as_str()));
    for advice in &answer.advice {
        let id = advice.page.trim_start_matches("intervention:");
        let acts = &base.interventions.get(id).expect("it is there").acts;
        assert!(!acts.iter().any(|act| act == "leg_work"), "{id}");
    }
}

#[test]
fn the_interview_ends_and_its_answer_is_whole() {
    let mut state = state("calf cramp at night");
    for _ in 0..30 {
        let Reply::Next(next) = ask(&Request::Next { state: state.clone() }) else { panic!("it asks") };
        let Some(question) = next.question else { break };
        assert!(!question.text.is_empty() && !question.why.is_empty() && !question.choices.is_empty());
        assert!(state.given.iter().all(|given| given.finding != question.finding), "nothing is asked twice");
        state.given.push(Given { finding: question.finding, value: None });
    }
    let Reply::Next(next) = ask(&Request::Next { state: state.clone() }) else { panic!("it asks") };
    assert!(next.question.is_none());
    let Reply::Assess(answer) = ask(&Request::Assess { state }) else { panic!("it answers") };
    assert!(!answer.urgency_text.is_empty() && !answer.explanations.is_empty() && answer.weighed > 100);
    assert!(answer.explanations.iter().all(|entry| entry.low <= entry.high && !entry.interval.is_empty()));
}

#[test]
fn every_page_that_is_listed_can_be_read() {
    let Reply::Index { groups } = ask(&Request::Index) else { panic!("it lists") };
    let links: Vec<_> = groups.into_iter().flat_map(|group| group.links).collect();
    assert!(links.len() > 400, "{}", links.len());
    for link in links {
        let Reply::Page(page) = ask(&Request::Page { id: link.id.clone(), conventional: true }) else {
            panic!("{} is listed and not there", link.id)
        };
        assert!(!page.title.is_empty() && !page.blocks.is_empty(), "{}", link.id);
        for next in &page.links {
            let request = Request::Page { id: next.id.clone(), conventional: false };
            assert!(matches!(ask(&request), Reply::Page(_)), "{} leads to {}", link.id, next.id);
        }
    }
}

#[test]
fn searching_finds_by_everyday_and_by_trade_names() {
    for (words, wanted) in
        [("water tablet", "medicine:"), ("clot", "cause:dvt"), ("magnesium", "intervention:")]
    {
        let Reply::Search { hits } = ask(&Request::Search { words: words.to_owned() }) else {
            panic!("it searches")
        };
        assert!(hits.iter().any(|hit| hit.id.starts_with(wanted)), "{words}");
    }
}

#[test]
fn nonsense_is_refused_in_words_and_without_what_was_told() {
    let wrong = State { age_years: Some(987.0), ..state("") };
    let Reply::Failed { why } = ask(&Request::Next { state: wrong }) else { panic!("it is impossible") };
    assert!(!why.is_empty() && !why.contains("987"), "{why}");
    let given = vec![Given { finding: "no_such_finding".into(), value: Some("yes".into()) }];
    assert!(matches!(ask(&Request::Next { state: State { given, ..state("") } }), Reply::Failed { .. }));
    assert!(matches!(ask(&Request::Page { id: "cause".into(), conventional: false }), Reply::Failed { .. }));
}
