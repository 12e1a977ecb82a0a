//! How long a diary of ten years takes to open: 3,650 check-ins and 5,000 cramps, from the file to the table.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use pollster::block_on;
use uncramp_diary::{
    Diary, DiaryStore, Draft, Entry, Moment, NightRules, Record, Whose,
    entry::{CheckIn, Date, Exposure},
    table,
};
use uncramp_store::SqliteStore;
use uuid::Uuid;

const DAYS: u32 = 3_650;
const EPISODES: u32 = 5_000;

fn ten_years() -> Vec<Record> {
    let mut diary = Diary::default();
    let mut clock = diary.clock();
    let mut count = 0_u64;
    let mut write = |entry: &Entry| {
        count += 1;
        let mut random = [0; 10];
        random[2..].copy_from_slice(&count.to_be_bytes());
        diary.add(Draft::new(entry).write(&mut clock, Uuid::from_u128(1), 1_400_000_000_000 + count, random));
    };
    let mut date = Date::constant(2015, 1, 1);
    for day in 0..DAYS {
        let mut check_in = CheckIn { cramps: Some(day % 3), ..CheckIn::new(date) };
        for (factor, amount) in [("alcohol", f64::from(day % 4)), ("fluid", 6.0), ("sleep", 7.5)] {
            check_in.exposures.insert(factor.to_owned(), Exposure::Amount(amount));
        }
        for factor in ["standing", "heat", "stretching"] {
            check_in.exposures.insert(factor.to_owned(), Exposure::Yes(day % 2 == 0));
        }
        write(&Entry::CheckIn(check_in));
        date = date.tomorrow().expect("the calendar goes on");
    }
    for number in 0..EPISODES {
        let began =
            Moment { unix_ms: 1_420_070_400_000 + i64::from(number) * 63_072_000, offset_minutes: 60 };
        let body = serde_json::json!({
            "began": began, "seconds": 90, "place": "calf", "side": "left", "pain": 6, "woke": true,
            "note": "after a long day on my feet",
        });
        write(&Entry::read("episode", 1, &body).expect("it is one"));
    }
    diary.records().cloned().collect()
}

fn open(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("diary.db");
    let store = SqliteStore::open(&path).expect("it opens");
    block_on(store.append(&ten_years())).expect("it keeps");
    drop(store);
    let rules = NightRules { cut_hour: 12, bout_minutes: 30 };
    criterion.bench_function("ten years, file to diary", |bencher| {
        bencher.iter(|| {
            let store = SqliteStore::open(black_box(&path)).expect("it opens");
            let mut diary = Diary::default();
            diary.merge(block_on(store.load()).expect("it can be read"));
            diary
        });
    });
    criterion.bench_function("ten years, file to table", |bencher| {
        bencher.iter(|| {
            let store = SqliteStore::open(black_box(&path)).expect("it opens");
            let mut diary = Diary::default();
            diary.merge(block_on(store.load()).expect("it can be read"));
            table(&diary.items(), Whose::Everybody, rules)
        });
    });
}

criterion_group! { name = benches; config = Criterion::default().sample_size(20); targets = open }
criterion_main!(benches);
