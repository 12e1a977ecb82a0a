//! How long the embedded knowledge base takes to load.

use criterion::{Criterion, criterion_group, criterion_main};

fn load(c: &mut Criterion) {
    c.bench_function("load the embedded knowledge base", |b| {
        // A program loads once and never gives it back.
        b.iter_with_large_drop(|| uncramp_content::load().expect("it loads"));
    });
}

criterion_group!(benches, load);
criterion_main!(benches);
