//! A trial cannot be bent, its days follow its blocks, and it says what the nights say.

use jiff::{
    ToSpan,
    civil::{Date, date},
};
use proptest::prelude::*;
use serde_json::{Value, json};
use uncramp_trials::{
    Arm, Bent, Decision, Pause, Protocol, Report, Rules, Wanted, protocol::Unfit, report, schedule,
};

const RULES: Rules = Rules {
    no_difference: 0.2,
    spread: 0.7,
    trust: 10.0,
    first_look: 3,
    win: 0.9,
    harm: 0.9,
    futile: 0.1,
    matters: 0.8,
    recorded: 0.6,
};

fn wanted() -> Wanted {
    Wanted {
        template: "stretching".into(),
        item: Some("IP01".into()),
        question: "Do I have fewer cramps with it?".into(),
        begins: date(2026, 3, 2),
        pairs: 6,
        days: 7,
        washout: 2,
    }
}

fn protocol(seed: u64) -> Protocol {
    Protocol::new(wanted(), RULES, seed).expect("it is sound")
}

fn at_end(protocol: &Protocol, cramps: &dyn Fn(Date, Arm) -> Option<u32>) -> Report {
    let end = date(2026, 12, 1);
    let days = schedule(protocol, &[], end);
    report(protocol, &[], end, &|date| {
        days.iter().find(|day| day.date == date).and_then(|day| cramps(date, day.arm))
    })
}

#[test]
fn what_was_sealed_opens_and_nothing_else_does() {
    let trial = protocol(7);
    let seal = trial.seal();
    assert_eq!(Protocol::open(&trial.value(), &seal), Ok(trial.clone()));
    // Order of keys and white space are no change.
    let text = serde_json::to_string_pretty(&trial.value()).expect("it can be written");
    assert_eq!(Protocol::open(&serde_json::from_str(&text).expect("it is JSON"), &seal), Ok(trial.clone()));
    assert_eq!(Protocol::open(&json!({}), &seal), Err(Bent::Unreadable));
    // Somebody who also makes a new seal cannot choose the order of the blocks.
    let mut chosen = trial.clone();
    chosen.blocks.swap(0, 1);
    assert_eq!(Protocol::open(&chosen.value(), &chosen.seal()), Err(Bent::Reordered));
    assert_eq!(Protocol::open(&trial.value(), &protocol(8).seal()), Err(Bent::Changed));
}

/// Every place of a protocol, with something else in it.
fn bent(value: &Value, path: &mut Vec<String>, out: &mut Vec<(String, Value)>, whole: &Value) {
    let set = |path: &[String], new: Value| {
        let mut copy = whole.clone();
        let pointer = format!("/{}", path.join("/"));
        *copy.pointer_mut(&pointer).expect("it is there") = new;
        copy
    };
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                path.push(key.clone());
                bent(value, path, out, whole);
                path.pop();
            }
        }
        Value::Array(values) => {
            for (at, value) in values.iter().enumerate() {
                path.push(at.to_string());
                bent(value, path, out, whole);
                path.pop();
            }
        }
        Value::Number(number) => {
            let new = number
                .as_u64()
                .map_or_else(|| json!(number.as_f64().unwrap_or(0.0) + 0.01), |n| json!(n + 1));
            out.push((path.join("."), set(path, new)));
        }
        Value::String(text) => {
            let new = if text == "with" {
                "without"
            } else if text == "without" {
                "with"
            } else {
                "2026-03-03"
            };
            out.push((path.join("."), set(path, json!(new))));
        }
        Value::Null | Value::Bool(_) => {}
    }
}

#[test]
fn no_single_thing_in_a_protocol_can_be_changed_unseen() {
    let trial = protocol(7);
    let value = trial.value();
    let mut all = Vec::new();
    bent(&value, &mut Vec::new(), &mut all, &value);
    assert!(all.len() > 40, "{}", all.len());
    for (place, other) in all {
        assert!(Protocol::open(&other, &trial.seal()).is_err(), "{place}");
    }
}

#[test]
fn trials_that_cannot_answer_are_not_set_up() {
    for (change, expected) in [
        (Wanted { pairs: 1, ..wanted() }, Unfit::Pairs),
        (Wanted { washout: 7, ..wanted() }, Unfit::Days),
        (Wanted { days: 200, ..wanted() }, Unfit::Days),
        (Wanted { pairs: 2, ..wanted() }, Unfit::Rules),
    ] {
        assert_eq!(Protocol::new(change, RULES, 1), Err(expected));
    }
    assert_eq!(Protocol::new(wanted(), Rules { spread: 0.0, ..RULES }, 1), Err(Unfit::Rules));
}

#[test]
fn a_strong_effect_is_found_and_ends_the_trial() {
    // Two a night without, one every other night with.
    let report = at_end(&protocol(3), &|date, arm| match arm {
        Arm::With => Some(u32::from(date.day() % 2 == 0)),
        Arm::Without => Some(2),
    });
    let look = report.last().expect("a look");
    assert_eq!((look.decision, look.pairs), (Decision::Win, 3));
    let found = look.analysis.as_ref().expect("a result");
    assert!(found.helps > 0.975 && found.worsens < 0.01, "{found:?}");
    assert!(found.fewer_interval[0] > 0.0 && found.fewer_interval[1] > 5.0, "{found:?}");
    assert!(report.decided());
}

#[test]
fn the_other_way_round_it_is_harm_and_alike_it_is_neither() {
    let harm = at_end(&protocol(3), &|date, arm| match arm {
        Arm::Without => Some(u32::from(date.day() % 2 == 0)),
        Arm::With => Some(2),
    });
    assert_eq!(harm.last().map(|look| look.decision), Some(Decision::Harm));
    let alike = at_end(&protocol(3), &|date, _| Some(u32::from(date.day() % 3 == 0)));
    let look = alike.last().expect("a look");
    assert!(matches!(look.decision, Decision::Finished | Decision::Futile), "{look:?}");
    let found = look.analysis.as_ref().expect("a result");
    assert!((0.05..0.75).contains(&found.helps), "{found:?}");
    let [low, high] = found.fewer_interval;
    assert!(low <= 0.0 && 0.0 <= high, "{found:?}");
}

#[test]
fn without_a_cramp_and_without_a_record_nothing_is_said() {
    let none = at_end(&protocol(3), &|_, _| Some(0));
    assert!(none.looks.iter().all(|look| look.analysis.is_none()));
    assert_eq!(none.last().map(|look| look.decision), Some(Decision::TooFew));
    let blank = at_end(&protocol(3), &|_, _| None);
    assert_eq!(blank.last().map(|look| look.decision), Some(Decision::TooFew));
    assert_eq!(blank.recorded[0], 0);
}

#[test]
fn nobody_looks_before_it_is_time() {
    let trial = protocol(3);
    let third = date(2026, 3, 2).checked_add(42.days()).expect("a day");
    let early = report(&trial, &[], third.yesterday().expect("a day"), &|_| Some(1));
    assert!(early.looks.is_empty());
    assert_eq!(early.next_look, Some(third));
    assert_eq!(report(&trial, &[], third, &|_| Some(1)).looks.len(), 1);
    let before = report(&trial, &[], date(2026, 1, 1), &|_| Some(1));
    assert_eq!((before.today, before.recorded), (None, [0, 0]));
}

#[test]
fn a_pause_moves_the_rest_and_washes_out_again() {
    let trial = protocol(3);
    let pause = Pause { from: date(2026, 3, 5), until: Some(date(2026, 3, 10)) };
    let days = schedule(&trial, &[pause], date(2026, 3, 31));
    assert!(days.iter().all(|day| day.date < pause.from || day.date >= date(2026, 3, 10)));
    let first: Vec<(i8, bool)> =
        days.iter().filter(|day| day.block == 0).map(|day| (day.date.day(), day.counts)).collect();
    assert_eq!(first, [(2, false), (3, false), (4, true), (10, false), (11, false), (12, true), (13, true)]);
    let still = report(&trial, &[Pause { until: None, ..pause }], date(2026, 3, 20), &|_| Some(1));
    assert_eq!((still.today, still.ends, still.next_look), (None, None, None));
}

prop_compose! {
    fn nights()(counts in prop::collection::vec(prop::option::weighted(0.9, 0_u32..40), 84)) -> Vec<Option<u32>> {
        counts
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_seed_gives_pairs_of_either_arm(seed in any::<u64>(), pairs in 3_u32..30) {
        let trial = Protocol::new(Wanted { pairs, ..wanted() }, RULES, seed).expect("it is sound");
        prop_assert_eq!(trial.pairs(), pairs as usize);
        for pair in trial.blocks.chunks(2) {
            prop_assert_ne!(pair[0].arm, pair[1].arm);
        }
        prop_assert_eq!(&Protocol::new(Wanted { pairs, ..wanted() }, RULES, seed).expect("sound"), &trial);
        prop_assert_eq!(Protocol::open(&trial.value(), &trial.seal()), Ok(trial));
    }

    /// Whatever the nights were, the figures are figures and hang together.
    #[test]
    fn figures_hang_together(counts in nights(), seed in 0_u64..50, recorded in 0.05_f64..1.0) {
        let trial = Protocol::new(wanted(), Rules { recorded, ..RULES }, seed).expect("it is sound");
        let begins = trial.begins;
        let night = |date: Date| counts.get((date - begins).get_days() as usize).copied().flatten();
        let report = report(&trial, &[], date(2026, 12, 1), &night);
        for look in &report.looks {
            let Some(found) = &look.analysis else { continue };
            for p in [found.helps, found.worsens, found.matters] {
                prop_assert!((0.0..=1.0 + 1e-9).contains(&p), "{found:?}");
            }
            prop_assert!(found.helps + found.worsens <= 1.0 + 1e-9);
            prop_assert!(found.matters <= found.helps + 1e-9);
            for [low, middle, high] in [
                [found.ratio_interval[0], found.ratio, found.ratio_interval[1]],
                [found.plain_interval[0], found.plain_ratio, found.plain_interval[1]],
                [found.fewer_interval[0], found.fewer_per_week, found.fewer_interval[1]],
            ] {
                prop_assert!(low <= middle && middle <= high && (high - low).is_finite(), "{found:?}");
            }
        }
    }

    /// Exchanging the arms exchanges help and harm.
    #[test]
    fn the_arms_are_treated_alike(counts in nights(), seed in 0_u64..50) {
        let trial = protocol(seed);
        let begins = trial.begins;
        // The nights of the two blocks of a pair exchanged.
        let swapped = |date: Date| {
            let at = (date - begins).get_days() as usize;
            let pair = at / 14 * 14;
            counts.get(pair + (at - pair + 7) % 14).copied().flatten()
        };
        let night = |date: Date| counts.get((date - begins).get_days() as usize).copied().flatten();
        let lenient = Protocol::new(
            wanted(),
            Rules { win: 1.0, harm: 1.0, futile: 0.0, recorded: 0.01, ..RULES },
            seed,
        ).expect("sound");
        let (one, other) =
            (report(&lenient, &[], date(2026, 12, 1), &night), report(&lenient, &[], date(2026, 12, 1), &swapped));
        prop_assert_eq!(one.looks.len(), other.looks.len());
        for (one, other) in one.looks.iter().zip(&other.looks) {
            match (&one.analysis, &other.analysis) {
                (Some(one), Some(other)) => {
                    prop_assert!((one.helps - other.worsens).abs() < 1e-6, "{one:?} {other:?}");
                    prop_assert!((one.ratio * other.ratio - 1.0).abs() < 1e-6, "{one:?} {other:?}");
                }
                (one, other) => prop_assert_eq!(one.is_some(), other.is_some()),
            }
        }
        let _ = trial;
    }

    /// What happens after a decision, or after the pairs that a look rests on, does not touch it.
    #[test]
    fn later_nights_do_not_touch_an_earlier_look(counts in nights(), other in nights()) {
        let trial = protocol(5);
        let begins = trial.begins;
        let cut = 42;
        let early = |date: Date| counts.get((date - begins).get_days() as usize).copied().flatten();
        let late = |date: Date| {
            let at = (date - begins).get_days() as usize;
            if at < cut { early(date) } else { other.get(at).copied().flatten() }
        };
        let (one, two) =
            (report(&trial, &[], date(2026, 12, 1), &early), report(&trial, &[], date(2026, 12, 1), &late));
        prop_assert_eq!(one.looks.first(), two.looks.first());
    }
}
