//! A whole assessment on the shipped knowledge: reading a text, the next question, and the full document with intervals.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use uncramp_assessment::{
    Answers, Model, Options, assess, standing,
    text::{TextReader, apply},
};

const TEXT: &str = "Woke at 3 with my left calf like stone, gone after two minutes once I pulled my toes up. It has been \
    happening two or three nights a week since the doctor put me on a water tablet in the spring. I am 71, no \
    swelling, walking is fine, a bit tired and thirsty, up to the loo a lot. My brother had a clot once.";

fn benches(criterion: &mut Criterion) {
    let base = uncramp_content::load().expect("it is embedded");
    let model = Model::new(&base).expect("it has causes");
    let reader = TextReader::new(&base).expect("it has rules");
    let mut answers = Answers::default();
    apply(&base, &reader.read(TEXT), &mut answers);

    criterion.bench_function("prepare model", |bencher| bencher.iter(|| black_box(Model::new(&base))));
    criterion.bench_function("prepare reader", |bencher| {
        bencher.iter(|| black_box(TextReader::new(&base).is_ok()));
    });
    criterion.bench_function("read a text", |bencher| bencher.iter(|| black_box(reader.read(TEXT))));
    criterion.bench_function("next question", |bencher| {
        bencher.iter(|| black_box(standing(&model, &answers, 2)));
    });
    criterion.bench_function("assessment without intervals", |bencher| {
        bencher.iter(|| black_box(assess(&model, &answers, Options::quick())));
    });
    criterion.bench_function("whole assessment", |bencher| {
        bencher.iter(|| black_box(assess(&model, &answers, Options::full(&base))));
    });
}

criterion_group!(all, benches);
criterion_main!(all);
