//! Sessions hold nothing that the gate withheld, grow only while all goes well, and keep their clock.

use std::sync::LazyLock;

use jiff::civil::date;
use proptest::prelude::*;
use uncramp_care::{
    Declared, Known, Profile, judge,
    programme::{
        Cue, Done, Moment, Phase, PhaseKind, Playing, Session, Standing, Trouble, Wanted,
        adherence::{Night, adherence},
        choose, cues, overview, phases, session, standing,
    },
};
use uncramp_domain::{Person, Truth};
use uncramp_knowledge::{KnowledgeBase, programme::Form, records::Verdict, rules::Facts};

static BASE: LazyLock<KnowledgeBase> = LazyLock::new(|| uncramp_content::load().expect("it is embedded"));

/// A person of forty, assessed and found well, with this and nothing else.
fn person(conditions: &[&str], medicines: &[&str], more: &str) -> Profile {
    let list = |words: &[&str]| words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(",");
    let more =
        if more.contains("age_years") { more.to_owned() } else { format!("\"age_years\": 40, {more}") };
    let text = format!(
        "{{ {more} \"conditions\": [{}], \"medicines\": [{}], \"allergies\": [], \"breastfeeding\": false, \
         \"assessment\": {{ \"urgency\": \"self_care\", \"possible\": [] }} }}",
        list(conditions),
        list(medicines),
    );
    Profile::from_json(&BASE, &text).expect("a profile")
}

fn well() -> Profile {
    person(&[], &[], "\"sex\": \"m\",")
}

fn made(id: &str, person: &Profile, standing: Standing) -> Session {
    let programme = BASE.programmes.get(id).expect("it is there");
    person.judged(&BASE, |known| session(programme, known, standing))
}

fn items(session: &Session) -> Vec<&str> {
    session.exercises.iter().map(|exercise| exercise.item.as_str()).collect()
}

#[test]
fn the_articles_set_is_exactly_the_articles() {
    let made = made("PX01", &well(), Standing::default());
    assert_eq!(items(&made), ["PX01/1", "PX01/2", "PX01/3", "PX01/4", "PX01/5"]);
    let full = person(&[], &[], "\"sex\": \"m\",");
    let full = super_session("PX01", &full, 99);
    let dose = |session: &Session, at: usize| {
        let exercise = &session.exercises[at];
        (exercise.seconds, exercise.times, exercise.rest_seconds)
    };
    assert_eq!((dose(&made, 1).0, dose(&made, 1).1), (5, 3), "5 seconds, 3 times to begin with");
    assert_eq!((dose(&full, 1).0, dose(&full, 1).1), (10, 4), "10 seconds, 4 times at the most");
    assert_eq!((dose(&made, 2).0, dose(&made, 2).1, dose(&full, 2).1), (15, 4, 6));
    assert_eq!(dose(&made, 4), (10, 5, 10), "toes: 10 seconds, 5 times, 10 seconds apart");
}

fn super_session(id: &str, person: &Profile, level: u32) -> Session {
    made(id, person, Standing { level, ..Standing::default() })
}

#[test]
fn who_is_unsteady_sits_and_nobody_is_sat_down_for_nothing() {
    let unsteady = made("PX02", &person(&["falls_balance"], &[], "\"sex\": \"m\","), Standing::default());
    assert_eq!(items(&unsteady), ["PX02/3"], "one seated form stands in for both");
    assert!(unsteady.exercises[0].instead_of.is_some() && !unsteady.exercises[0].because.is_empty());
    let steroids = made("PX02", &person(&[], &["prednisolone"], "\"sex\": \"m\","), Standing::default());
    assert_eq!(items(&steroids), ["PX02/1", "PX02/2"], "the easier form needs the same change, so it stays");
    assert!(!steroids.exercises[0].changes.is_empty());
}

#[test]
fn what_is_not_known_is_asked_and_not_played() {
    let made = made("PX01", &Profile::default(), Standing::default());
    assert!(made.exercises.is_empty());
    assert!(made.ask_first.len() >= 4 && made.not_known().contains(&"possible:dvt"));
}

#[test]
fn each_is_served_by_the_programme_made_for_them() {
    let first = |person: &Profile, place: Option<&'static str>| {
        person.judged(&BASE, |known| {
            choose(&BASE, known, Wanted { place, purpose: None })
                .first()
                .map(|programme| programme.id.to_string())
        })
    };
    assert_eq!(first(&well(), None).as_deref(), Some("PX02"));
    assert_eq!(first(&person(&["wheelchair_use"], &[], ""), None).as_deref(), Some("PX08"));
    assert_eq!(first(&person(&[], &[], "\"age_years\": 84, "), None).as_deref(), Some("PX06"));
    assert_eq!(
        first(&person(&[], &[], "\"sex\": \"f\", \"pregnant_weeks\": 20, "), None).as_deref(),
        Some("PX07")
    );
    assert_eq!(first(&well(), Some("thigh_front")).as_deref(), Some("PX10"));
}

#[test]
fn a_possible_clot_leaves_no_exercise_of_any_programme() {
    let text = r#"{ "age_years": 40, "sex": "m", "conditions": [], "medicines": [], "allergies": [],
        "assessment": { "urgency": "same_day", "possible": ["dvt"] } }"#;
    let clot = Profile::from_json(&BASE, text).expect("a profile");
    for programme in &BASE.programmes {
        assert!(made(programme.id.as_str(), &clot, Standing::default()).exercises.is_empty());
    }
    let seen = clot.judged(&BASE, |known| overview(&BASE, known));
    assert!(seen.ready.is_empty() && seen.open.is_empty(), "nothing is offered");
    assert!(seen.held.len() > 3, "each is named as not for this person");
    for held in &seen.held {
        assert_eq!(held.strictest().len(), 1, "{}: the clot is the reason, and no other", held.programme);
    }
}

#[test]
fn all_that_fit_are_listed_whatever_they_are_for() {
    let ids = |sessions: &[Session]| -> Vec<String> {
        sessions.iter().map(|session| session.programme.clone()).collect()
    };
    let seen = well().judged(&BASE, |known| overview(&BASE, known));
    assert_eq!(ids(&seen.ready), ["PX02", "PX09", "PX01", "PX04", "PX10", "PX03", "PX05"]);
    assert!(seen.open.is_empty() && seen.held.is_empty() && !seen.needs_age);
    let text = r#"{ "conditions": [], "medicines": [], "allergies": [] }"#;
    let nobody = Profile::from_json(&BASE, text).expect("a profile");
    let seen = nobody.judged(&BASE, |known| overview(&BASE, known));
    assert!(seen.ready.is_empty() && seen.needs_age, "without an age and an assessment nothing is begun");
    assert!(!seen.open.is_empty(), "what suits any age is named, to be asked about first");
}

#[test]
fn no_session_holds_what_the_gate_withheld() {
    let mut met = 0;
    let one = |condition: &str| person(&[condition], &[], "\"sex\": \"f\",");
    for condition in &BASE.conditions {
        let person = one(condition.id.as_str());
        person.judged(&BASE, |known| {
            for programme in &BASE.programmes {
                let made = session(programme, known, Standing { good: 99, level: 9, ..Standing::default() });
                for exercise in &made.exercises {
                    met += 1;
                    let (_, step) = BASE.programme_step(&exercise.item).expect("it is a step");
                    let judgement = judge(step, known);
                    assert!(judgement.may_be_done(), "{} with {}", exercise.item, condition.id);
                    assert_eq!(judgement.verdict.as_str(), exercise.verdict);
                    let silent = exercise.changes.is_empty();
                    assert_eq!(silent, judgement.verdict == Verdict::Allowed, "{}", exercise.item);
                }
            }
        });
    }
    assert!(met > 1_000, "only {met} exercises were looked at");
}

#[test]
fn after_dizziness_nobody_stands() {
    for programme in &BASE.programmes {
        let dizzy = Standing { last: Some(Trouble::Dizzy), good: 99, ..Standing::default() };
        let made = made(programme.id.as_str(), &well(), dizzy);
        assert!(made.exercises.iter().all(|exercise| exercise.form != Form::Standing), "{}", programme.id);
    }
}

fn done() -> impl Strategy<Value = Done> {
    let trouble =
        prop_oneof![4 => Just(None), 1 => Just(Some(Trouble::Pain)), 1 => Just(Some(Trouble::Dizzy))];
    (any::<bool>(), trouble).prop_map(|(finished, trouble)| Done { finished, trouble })
}

/// Phases of a real session, so that every way is among them.
fn real() -> Vec<Phase> {
    let mut all = Vec::new();
    for id in ["PX01", "PX04", "PX06"] {
        all.extend(made(id, &well(), Standing { good: 99, ..Standing::default() }).exercises);
    }
    phases(&all)
}

proptest! {
    #[test]
    fn nothing_is_harder_after_trouble(before in prop::collection::vec(done(), 0..40)) {
        let programme = BASE.programmes.get("PX01").expect("it is there");
        let progression = &programme.progression;
        let was = standing(progression, &before);
        for trouble in [Trouble::Pain, Trouble::Dizzy] {
            let mut after = before.clone();
            after.push(Done { finished: true, trouble: Some(trouble) });
            let now = standing(progression, &after);
            prop_assert!(now.level <= was.level && now.good == 0);
            let dose = |standing| {
                let exercises = made("PX01", &well(), standing).exercises;
                exercises.iter().map(|e| e.seconds * e.times).sum::<u32>()
            };
            // After dizziness other exercises take their place, all of them sitting; a test of its own sees to that.
            prop_assert!(trouble == Trouble::Dizzy || dose(now) <= dose(was));
        }
    }

    #[test]
    fn a_pause_at_any_point_loses_nothing(at in 0_i64..900_000, pause in 0_i64..10_000_000, twice in any::<bool>()) {
        let phases = real();
        let start = Playing::start(1_000);
        let before = start.now(&phases, 1_000 + at);
        let mut paused = start.pause(&phases, 1_000 + at);
        if twice {
            paused = paused.pause(&phases, 1_000 + at + pause / 2);
        }
        prop_assert_eq!(paused.now(&phases, 1_000 + at + pause), before, "it stands still");
        let back = paused.resume(1_000 + at + pause);
        prop_assert_eq!(back.now(&phases, 1_000 + at + pause), before, "it goes on where it was");
        prop_assert_eq!(back.now(&phases, 1_000 + at + pause + 500), start.now(&phases, 1_000 + at + 500));
    }

    #[test]
    fn opening_late_is_the_same_as_staying(steps in prop::collection::vec(0_i64..60_000, 1..30)) {
        let phases = real();
        let start = Playing::start(0);
        let mut stayed = start;
        let mut now = 0;
        for step in steps {
            now += step;
            stayed = stayed.at(&phases, now);
        }
        prop_assert_eq!(stayed.now(&phases, now), start.now(&phases, now));
        let stored: Playing = serde_json::from_str(&serde_json::to_string(&stayed).expect("it is written")).expect("it is read");
        prop_assert_eq!(stored, stayed);
    }

    #[test]
    fn every_cue_is_due_exactly_once(ticks in prop::collection::vec(1_i64..5_000, 1..200)) {
        let phases = real();
        let mut playing = Playing::start(0);
        let (mut now, mut heard) = (0, -1);
        let mut due: Vec<(usize, Cue)> = Vec::new();
        for tick in ticks {
            now += tick;
            due.extend(playing.due(&phases, heard, now));
            playing = playing.at(&phases, now);
            heard = now;
        }
        let mut begins = 0;
        let mut expected = Vec::new();
        for (at, phase) in phases.iter().enumerate() {
            let all = cues(phase);
            expected.extend(all.iter().filter(|cue| begins + cue.at_ms <= now).map(|cue| (at, cue.cue)));
            begins += i64::from(phase.seconds) * 1000;
        }
        // The end of a phase falls into the same moment as the start of the next; a tick may come just between them.
        let sorted = |mut cues: Vec<(usize, Cue)>| { cues.sort_unstable(); cues };
        prop_assert_eq!(sorted(due), sorted(expected));
    }
}

#[test]
fn a_long_hold_is_announced_halved_and_counted_out() {
    let phase = Phase {
        exercise: 0,
        kind: PhaseKind::Work,
        leg: None,
        round: 1,
        rounds: 1,
        movements: 1,
        seconds: 20,
    };
    let times: Vec<(i64, Cue)> = cues(&phase).into_iter().map(|timed| (timed.at_ms, timed.cue)).collect();
    assert_eq!(
        times,
        [
            (0, Cue::Start),
            (10_000, Cue::Half),
            (17_000, Cue::Three),
            (18_000, Cue::Two),
            (19_000, Cue::One),
            (20_000, Cue::End)
        ]
    );
}

#[test]
fn skipping_and_going_back_move_by_whole_exercises() {
    let phases = real();
    let start = Playing::start(0);
    let exercise = |playing: Playing, now: i64| match playing.now(&phases, now) {
        Moment::Phase { phase, .. } => phases[phase].exercise,
        Moment::Done => usize::MAX,
    };
    let second = start.skip(&phases, 3_000);
    assert_eq!(exercise(second, 3_000), 1);
    let working = second.at(&phases, 14_000);
    assert_eq!(exercise(working.back(&phases, 14_000), 14_000), 1, "it begins again");
    assert_eq!(exercise(second.back(&phases, 3_500), 3_500), 0, "it goes to the one before");
    let mut to_the_end = start;
    for _ in 0..phases.len() {
        to_the_end = to_the_end.skip(&phases, 4_000);
    }
    assert_eq!(to_the_end.now(&phases, 4_000), Moment::Done);
}

#[test]
fn adherence_counts_days_and_compares_only_what_is_enough() {
    let monday = date(2026, 3, 2);
    let day = |offset: i64| monday.checked_add(jiff::Span::new().days(offset)).expect("a day");
    // Two weeks: five session days in the first, twice on one of them, one in the second.
    let sessions: Vec<_> = [0, 1, 2, 3, 4, 4, 8].into_iter().map(day).collect();
    let nights: Vec<Night> = (0..14).map(|at| Night { date: day(at), cramps: u32::from(at >= 7) }).collect();
    let seen = adherence(&sessions, &nights, 5, 7, day(15));
    assert_eq!(seen.weeks.len(), 3, "the week that is not over is shown");
    assert_eq!((seen.reached.weeks, seen.reached.nights, seen.reached.cramps), (1, 7, 0));
    assert_eq!((seen.missed.weeks, seen.missed.nights, seen.missed.cramps), (1, 7, 7));
    assert!(seen.comparable && seen.missed.per_week() == Some(7.0));
    assert!(!adherence(&sessions, &nights, 5, 8, day(15)).comparable, "eight nights are not there");
    assert!(adherence(&[], &[], 5, 7, day(15)).weeks.is_empty());
}

/// Facts that say nothing; the person may be anybody.
struct Nothing(Person);

impl Facts for Nothing {
    fn answer(&self, _: &str) -> Option<&str> {
        None
    }

    fn person(&self) -> &Person {
        &self.0
    }
}

#[test]
fn the_first_aid_part_holds_no_programme() {
    let part = uncramp_content::load_first_aid().expect("it is embedded");
    assert!(part.programmes.is_empty() && part.plan_items.is_empty());
    let facts = Nothing(Person::UNKNOWN);
    let known =
        Known { base: &part, facts: &facts, declared: &Declared::default(), possible: &|_| Truth::Unknown };
    assert!(choose(&part, &known, Wanted::default()).is_empty());
}
