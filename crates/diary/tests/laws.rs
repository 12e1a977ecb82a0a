//! What holds for every diary: merging is a union, nothing is lost, stores and files give back what they were given.

use pollster::block_on;
use proptest::prelude::*;
use serde_json::json;
use uncramp_diary::{
    Change, Diary, DiaryStore, Entry, Episode, MemoryStore, Moment, Record, RecordId, Stamp, Written,
    file::{self, FileError},
};
use uuid::Uuid;

fn id(number: u8) -> RecordId {
    RecordId::new(u64::from(number), [number; 10])
}

prop_compose! {
    // Few ids, so that corrections meet their targets, chains and circles come about, and ids collide.
    fn record()(
        number in 0_u8..12,
        device in 0_u128..3,
        unix_ms in 0_u64..20,
        count in 0_u32..3,
        kind in prop::sample::select(vec!["episode", "profile", "of_the_future"]),
        change in prop::option::of((any::<bool>(), 0_u8..12)),
        seconds in 0_u32..4000,
    ) -> Record {
        Record {
            id: id(number),
            device: Uuid::from_u128(device),
            stamp: Stamp { unix_ms, count },
            kind: kind.to_owned(),
            format: if kind == "of_the_future" { 9 } else { 1 },
            change: change.map(|(corrects, target)| {
                if corrects { Change::Corrects(id(target)) } else { Change::Deletes(id(target)) }
            }),
            body: json!({
                "began": { "unix_ms": 5, "offset_minutes": 0 }, "seconds": seconds, "name": "A",
                "told": { "unix_ms": 5, "offset_minutes": 0 }, "not_known_yet": { "deep": [1, 2.5, null] },
            }),
        }
    }
}

fn diary(records: &[Record]) -> Diary {
    let mut diary = Diary::default();
    diary.merge(records.iter().cloned());
    diary
}

proptest! {
    #[test]
    fn merging_is_a_union(
        a in prop::collection::vec(record(), 0..12),
        b in prop::collection::vec(record(), 0..12),
        c in prop::collection::vec(record(), 0..12),
    ) {
        let join = |one: &Diary, other: &Diary| {
            let mut joined = one.clone();
            joined.merge(other.records().cloned());
            joined
        };
        let (a, b, c) = (diary(&a), diary(&b), diary(&c));
        prop_assert_eq!(join(&a, &b), join(&b, &a));
        prop_assert_eq!(join(&join(&a, &b), &c), join(&a, &join(&b, &c)));
        prop_assert_eq!(&join(&a, &a), &a);
        prop_assert_eq!(join(&a, &b).items(), join(&b, &a).items());
    }

    #[test]
    fn one_kind_alone_is_what_all_kinds_say_of_it(records in prop::collection::vec(record(), 0..12)) {
        let known = diary(&records);
        let among_all: Vec<(RecordId, Episode)> = known
            .items()
            .into_iter()
            .filter_map(|item| match item.entry {
                Entry::Episode(episode) => Some((item.id, episode)),
                _ => None,
            })
            .collect();
        prop_assert_eq!(known.of_kind::<Episode>(), among_all);
    }

    #[test]
    fn export_then_import_is_the_same_diary(records in prop::collection::vec(record(), 0..12)) {
        let before = diary(&records);
        let text = file::write(&before);
        let after = diary(&file::read(&text).expect("it was just written"));
        prop_assert_eq!(file::write(&after), text);
        prop_assert_eq!(after, before);
    }

    #[test]
    fn a_deleted_item_is_gone_and_comes_back_as_it_was(records in prop::collection::vec(record(), 1..12)) {
        let mut known = diary(&records);
        let Some(item) = known.items().into_iter().next() else { return Ok(()) };
        let mut clock = known.clock();
        let mut write = |known: &mut Diary, number: u8, change| known.add(Record {
            id: id(number),
            device: Uuid::nil(),
            stamp: clock.tick(1),
            kind: item.entry.kind().to_owned(),
            format: Entry::FORMAT,
            change: Some(change),
            body: item.entry.body(),
        });
        write(&mut known, 100, Change::Deletes(item.id));
        prop_assert!(known.items().iter().all(|other| other.id != item.id));
        prop_assert_eq!(known.before_deletion(item.id).and_then(Record::entry), Some(item.entry.clone()));
        write(&mut known, 101, Change::Corrects(item.id));
        let back = known.items().into_iter().find(|other| other.id == item.id);
        prop_assert_eq!(back.map(|back| back.entry), Some(item.entry));
    }

    #[test]
    fn a_store_gives_back_what_it_was_given(
        first in prop::collection::vec(record(), 0..8),
        second in prop::collection::vec(record(), 0..8),
    ) {
        // One id, one record: that is how records are made.
        let all = diary(&first.iter().chain(&second).cloned().collect::<Vec<_>>());
        let keep = |records: &[Record]| -> Vec<Record> {
            records.iter().filter(|r| all.records().any(|kept| kept == *r)).cloned().collect()
        };
        block_on(async {
            let store = MemoryStore::default();
            store.append(&keep(&first)).await.expect("memory has room");
            store.append(&keep(&second)).await.expect("memory has room");
            store.append(&keep(&first)).await.expect("memory has room");
            assert_eq!(diary(&store.load().await.expect("it can be read")), all);
            store.erase().await.expect("it can be emptied");
            assert!(store.load().await.expect("it can be read").is_empty());
        });
    }

    #[test]
    fn no_text_makes_reading_panic(text in ".{0,200}") {
        prop_assert!(file::read(&text).is_err());
    }
}

#[test]
fn what_was_set_on_a_device_goes_along_in_a_copy_and_changes_no_record() {
    let none = Diary::default();
    assert!(!file::write(&none).contains("settings"), "a file without any is as it always was");
    assert!(file::settings(&file::write(&none)).is_empty());
    let mut set = file::Settings::new();
    set.insert("reminders".to_owned(), serde_json::json!({ "quiet": ["21:00", "07:00"] }));
    let text = file::write_with(&none, &set);
    assert_eq!(file::settings(&text), set);
    assert_eq!(file::read(&text), Ok(Vec::new()));
    // Something else in its place harms no record.
    let odd = text.replace("\"settings\": {", "\"settings\": 7, \"odd\": {");
    assert!(file::settings(&odd).is_empty());
    assert_eq!(file::read(&odd), Ok(Vec::new()));
    assert!(file::settings("holiday plans").is_empty());
}

#[test]
fn files_that_are_no_diary_are_refused_by_name() {
    let whole = file::write(&Diary::default());
    assert_eq!(file::read("holiday plans"), Err(FileError::Foreign));
    assert_eq!(file::read(r#"{"format":"other","version":1}"#), Err(FileError::Foreign));
    assert_eq!(file::read(r#"{"format":"uncramp-diary","version":2,"records":{}}"#), Err(FileError::Newer));
    assert_eq!(file::read(&whole[..whole.len() - 2]), Err(FileError::Damaged));
    assert_eq!(
        file::read(r#"{"format":"uncramp-diary","version":1,"records":[7]}"#),
        Err(FileError::Damaged)
    );
}

#[test]
fn a_correction_from_another_device_keeps_the_item_in_its_place() {
    let moment = Moment { unix_ms: 0, offset_minutes: 0 };
    let episode = |seconds| {
        let body = json!({ "began": moment, "seconds": seconds });
        let Some(Entry::Episode(episode)) = Entry::read("episode", 1, &body) else { panic!("it is one") };
        episode
    };
    let record = |number, unix_ms, change, episode: &Episode| Record {
        id: id(number),
        device: Uuid::from_u128(u128::from(number)),
        stamp: Stamp { unix_ms, count: 0 },
        kind: "episode".into(),
        format: 1,
        change,
        body: Entry::Episode(episode.clone()).body(),
    };
    let all = [
        record(1, 10, None, &episode(60)),
        record(2, 20, Some(Change::Corrects(id(1))), &episode(90)),
        record(3, 15, Some(Change::Corrects(id(1))), &episode(30)),
    ];
    let items = diary(&all).items();
    assert_eq!(items.len(), 1);
    assert_eq!(items[0].id, id(1));
    assert_eq!(items[0].entry, Entry::Episode(episode(90)), "the latest correction counts");
}
