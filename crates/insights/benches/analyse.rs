//! The whole analysis of two years with twenty factors and four lags, with and without spells.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use uncramp_insights::analyse;
use uncramp_knowledge::insights::InsightSettings;

#[path = "../examples/simulate/diary.rs"]
mod diary;

use diary::{Design, Effect, PLAIN, diary};

fn speed(criterion: &mut Criterion) {
    let settings: InsightSettings =
        toml::from_str(include_str!("../../../knowledge/insights.toml")).expect("it is well formed");
    let trigger = Some(Effect { ratio: 2.0, lag: 1 });
    let plain = Design { nights: 730, nulls: 19, effects: [trigger, None], ..PLAIN };
    let designs = [
        Design { name: "two years", ..plain },
        Design { name: "two years, spells", phi: 0.85, drift: 0.8, cling: 0.6, ..plain },
        Design { name: "half a year", nights: 180, ..plain },
    ];
    let mut group = criterion.benchmark_group("analyse");
    group.sample_size(10);
    for design in designs {
        let table = diary(&design, 7);
        group.bench_function(BenchmarkId::from_parameter(design.name), |bencher| {
            bencher.iter(|| analyse(black_box(&table), &settings, None));
        });
    }
    group.finish();
}

criterion_group!(benches, speed);
criterion_main!(benches);
