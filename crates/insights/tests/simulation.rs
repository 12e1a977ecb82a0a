//! A small part of the simulations of examples/simulate, with limits that a fault would break.

use uncramp_insights::{
    Insights, analyse,
    result::{RatioKind, Strength, Verdict},
};
use uncramp_knowledge::insights::InsightSettings;

#[path = "../examples/simulate/diary.rs"]
mod diary;

use diary::{Design, Effect, PLAIN, diary};

fn settings() -> InsightSettings {
    toml::from_str(include_str!("../../../knowledge/insights.toml")).expect("it is well formed")
}

fn found(insights: &Insights, at: usize) -> bool {
    matches!(insights.factors[at].verdict, Verdict::Trigger | Verdict::Protector)
}

/// Of 5 % expected at most, more than this many of 60 come up less often than once in a thousand runs.
const MOST_FALSE: usize = 10;

#[test]
fn twenty_factors_without_effect_are_hardly_ever_credited() {
    let settings = settings();
    let plain = Design { nulls: 20, nights: 60, ..PLAIN };
    let clinging = Design { phi: 0.85, drift: 0.8, cling: 0.8, nights: 100, ..plain };
    for design in [plain, Design { name: "weekday, missing", missing: 0.3, weekend: 0.9, ..plain }, clinging]
    {
        let wrong = (0..60)
            .filter(|seed| {
                let insights = analyse(&diary(&design, *seed), &settings, None);
                (0..20).any(|at| found(&insights, at))
            })
            .count();
        assert!(wrong <= MOST_FALSE, "{}: {wrong} of 60", design.name);
    }
}

#[test]
fn intervals_hold_the_truth_about_as_often_as_they_say() {
    let settings = settings();
    let trigger = Effect { ratio: 2.0, lag: 1 };
    let design = Design { effects: [Some(trigger), None], nulls: 2, nights: 120, ..PLAIN };
    let (mut holds, mut asked) = (0_u32, 0_u32);
    for seed in 0..80 {
        for (at, factor) in analyse(&diary(&design, seed), &settings, None).factors.iter().enumerate() {
            for lag in &factor.lag_profile {
                let truth = if at == 0 && lag.lag == 1 { 2.0 } else { 1.0 };
                holds += u32::from(lag.interval[0] <= truth && truth <= lag.interval[1]);
                asked += 1;
            }
        }
    }
    let share = f64::from(holds) / f64::from(asked);
    assert!((0.92..0.985).contains(&share), "{share} of {asked}");
}

#[test]
fn a_strong_trigger_is_found_at_its_lag_and_in_its_direction() {
    let settings = settings();
    let effects = [Some(Effect { ratio: 3.0, lag: 2 }), Some(Effect { ratio: 0.3, lag: 0 })];
    let design = Design { effects, rate: 1.0, nulls: 5, nights: 240, ..PLAIN };
    for seed in 0..5 {
        let insights = analyse(&diary(&design, seed), &settings, None);
        let [first, second] = [&insights.factors[0], &insights.factors[1]];
        assert_eq!((first.verdict, first.lag), (Verdict::Trigger, 2), "{seed}");
        assert_eq!((second.verdict, second.lag), (Verdict::Protector, 0), "{seed}");
        assert_eq!(first.strength, Strength::Certain);
        assert_eq!(first.ratio_kind, RatioKind::Rate);
    }
}

#[test]
fn what_follows_cramps_is_not_what_sets_them_off() {
    let settings = settings();
    let design = Design { follower: true, nulls: 4, phi: 0.8, drift: 0.7, nights: 180, ..PLAIN };
    for seed in 0..6 {
        let insights = analyse(&diary(&design, seed), &settings, None);
        assert!(insights.factors[3].follows && !found(&insights, 3), "{seed}");
        assert!(!insights.factors[0].follows, "{seed}");
    }
}

#[test]
fn twins_are_named_and_neither_is_credited_alone() {
    let settings = settings();
    let effects = [Some(Effect { ratio: 3.0, lag: 0 }), None];
    let design = Design { effects, twin: 0.99, nulls: 3, nights: 240, ..PLAIN };
    for seed in 0..5 {
        let insights = analyse(&diary(&design, seed), &settings, None);
        assert!(!found(&insights, 0) && !found(&insights, 1), "{seed}");
        assert_eq!(insights.factors[0].group, ["f1"], "{seed}");
        assert_eq!(insights.groups[0].verdict, Verdict::Trigger, "{seed}");
    }
}

#[test]
fn a_step_is_found_before_a_factor_is_credited_with_it() {
    let settings = settings();
    let design = Design { step: 1.4, rate: 1.0, factors_drift: true, nulls: 8, nights: 240, ..PLAIN };
    let mut found_steps = 0;
    for seed in 0..6 {
        let insights = analyse(&diary(&design, seed), &settings, None);
        assert!(!insights.change_points.is_empty(), "{seed}");
        assert!((0..8).all(|at| !found(&insights, at)), "{seed}");
        let near = |date: jiff::civil::Date| {
            let days = date.since(insights.span[0]).map_or(0, |span| span.get_days());
            (days - 133).abs() <= 14
        };
        let mut steps = insights.change_points.iter().filter(|point| point.kind == "step");
        found_steps += u32::from(steps.any(|point| near(point.date)));
    }
    assert!(found_steps >= 4, "{found_steps} of 6");
}

#[test]
fn nights_with_and_without_have_odds() {
    let settings = settings();
    let effects = [Some(Effect { ratio: 5.0, lag: 0 }), None];
    let design = Design { effects, binary: true, rate: 0.25, nulls: 2, nights: 240, ..PLAIN };
    let insights = analyse(&diary(&design, 3), &settings, None);
    assert_eq!(insights.factors[0].ratio_kind, RatioKind::Odds);
    assert_eq!(insights.factors[0].verdict, Verdict::Trigger);
}
