//! Whatever stands in a diary: no panic, no number that is none.

use jiff::{ToSpan, civil::date};
use proptest::prelude::*;
use uncramp_insights::{Insights, Row, Table, TableError, analyse};
use uncramp_knowledge::insights::InsightSettings;

fn settings() -> InsightSettings {
    toml::from_str(include_str!("../../../knowledge/insights.toml")).expect("it is well formed")
}

/// Day, episodes, factors.
type Line = (i64, Option<f64>, Vec<Option<f64>>);

fn table(rows: &[Line], factors: usize) -> Table {
    let rows: Vec<Row> = rows
        .iter()
        .map(|(day, episodes, factors)| Row {
            date: date(2026, 1, 1).checked_add(day.days()).expect("it is a date"),
            episodes: *episodes,
            factors: factors.clone(),
        })
        .collect();
    Table::new((0..factors).map(|at| format!("f{at}")).collect(), &rows).expect("it is a diary")
}

fn sound(insights: &Insights) {
    let text = serde_json::to_string(insights).expect("it is written");
    // A number that is none is written as null; nothing else in the document may be null.
    assert!(!text.contains("null"), "{text}");
    for factor in &insights.factors {
        let [low, high] = factor.interval;
        assert!(0.0 < low && low <= factor.ratio && factor.ratio <= high, "{low} {} {high}", factor.ratio);
    }
    let [low, high] = insights.rate.interval;
    assert!(0.0 <= low && low <= insights.rate.per_week && insights.rate.per_week <= high);
}

#[test]
fn degenerate_diaries_have_an_answer() {
    let settings = settings();
    let day = |at: i64, y: f64, x: f64| (at, Some(y), vec![Some(x)]);
    let long = |y: &dyn Fn(i64) -> f64, x: &dyn Fn(i64) -> f64| -> Vec<_> {
        (0..100).map(|at| day(at, y(at), x(at))).collect()
    };
    let diaries = [
        vec![day(0, 1.0, 1.0)],
        vec![day(0, 0.0, 1.0), day(1, 2.0, 0.0), day(2, 1.0, 1.0)],
        (0..40).map(|at| (at, None, vec![Some(1.0)])).collect(),
        (0..40).map(|at| (at, Some((at % 3) as f64), vec![None])).collect(),
        long(&|_| 0.0, &|at| (at % 2) as f64),
        long(&|at| f64::from(u8::from(at % 4 == 0)), &|at| f64::from(u8::from(at % 4 == 0))),
        long(&|at| f64::from(u8::from(at >= 50)), &|at| f64::from(u8::from(at >= 50))),
        long(&|_| 1000.0, &|at| (at % 2) as f64),
        long(&|at| if at == 50 { 1000.0 } else { 0.0 }, &|at| (at % 5) as f64),
        long(&|at| (at % 3) as f64, &|at| if at == 7 { 1e12 } else { at as f64 * 1e-9 }),
        long(&|_| 1.0, &|_| 3.0),
    ];
    for diary in diaries {
        sound(&analyse(&table(&diary, 1), &settings, Some(date(2026, 2, 1))));
    }
}

#[test]
fn what_separates_all_nights_has_a_bounded_ratio() {
    let rows: Vec<_> = (0..90)
        .map(|at| (at, Some(f64::from(u8::from(at % 3 == 0))), vec![Some(f64::from(u8::from(at % 3 == 0)))]))
        .collect();
    let insights = analyse(&table(&rows, 1), &settings(), None);
    assert!(insights.factors[0].interval[0] > 1.0);
    sound(&insights);
}

#[test]
fn rows_that_make_no_diary_are_refused() {
    let row = |day, episodes| Row { date: date(2026, 1, day), episodes, factors: Vec::new() };
    let refused = |rows: &[Row]| Table::new(Vec::new(), rows).err();
    assert_eq!(refused(&[]), Some(TableError::Empty));
    assert_eq!(refused(&[row(1, None), row(1, None)]), Some(TableError::Twice(date(2026, 1, 1))));
    assert_eq!(refused(&[row(1, Some(0.5))]), Some(TableError::Episodes(date(2026, 1, 1))));
    assert_eq!(refused(&[row(1, Some(f64::NAN))]), Some(TableError::Episodes(date(2026, 1, 1))));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn any_diary_has_a_sound_answer(
        rows in prop::collection::btree_map(
            0_i64..150,
            (
                prop::option::weighted(0.8, prop_oneof![Just(0.0), Just(1.0), Just(2.0), Just(40.0)]),
                prop::collection::vec(
                    prop::option::weighted(0.9, prop_oneof![Just(0.0), Just(1.0), -1e6..1e6]),
                    3,
                ),
            ),
            1..150,
        ),
    ) {
        let rows: Vec<_> = rows.into_iter().map(|(day, (y, x))| (day, y, x)).collect();
        sound(&analyse(&table(&rows, 3), &settings(), None));
    }

    #[test]
    fn the_order_of_rows_and_factors_changes_nothing(seed in 0_u64..1000) {
        let value = |at: i64, k: u64| Some(((at as u64).wrapping_mul(2_654_435_761 + k * 97 + seed) >> 7) as f64 % 2.0);
        let rows: Vec<_> = (0..60).map(|at| (at, value(at, 9), vec![value(at, 1), value(at, 2)])).collect();
        let swapped: Vec<_> =
            rows.iter().rev().map(|(at, y, x)| (*at, *y, x.iter().rev().copied().collect())).collect();
        let (a, b) = (analyse(&table(&rows, 2), &settings(), None), analyse(&table(&swapped, 2), &settings(), None));
        for (x, y) in a.factors.iter().zip(b.factors.iter().rev()) {
            prop_assert_eq!(x.verdict, y.verdict);
            prop_assert!((x.ratio / y.ratio - 1.0).abs() < 1e-6, "{} {}", x.ratio, y.ratio);
        }
    }
}
