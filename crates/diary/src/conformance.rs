//! What holds for every store, as small stories that any of them can be put through: in memory, in a file, in a browser.
//!
//! [`run`] takes a way to make a new, empty store and tells which stories went well. It needs no test harness, so that it
//! runs wherever the store does.

use std::future::Future;

use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    clock::Stamp,
    diary::Diary,
    record::{Change, Record, RecordId},
    store::DiaryStore,
};

/// How a story ended: well, or with what went wrong.
pub type Ending = Result<(), String>;

fn id(number: u16) -> RecordId {
    let [high, low] = number.to_be_bytes();
    RecordId::new(1_700_000_000_000 + u64::from(number), [high, low, 0, 0, 0, 0, 0, 0, 0, 0])
}

fn record(number: u16, body: Value) -> Record {
    Record {
        id: id(number),
        device: Uuid::from_u128(7),
        stamp: Stamp { unix_ms: u64::from(number), count: 0 },
        kind: "episode".to_owned(),
        format: 1,
        change: None,
        body,
    }
}

fn text(records: &[Record]) -> Result<Vec<String>, String> {
    let mut sorted: Vec<&Record> = records.iter().collect();
    sorted.sort_by_key(|record| record.id);
    sorted.iter().map(|record| serde_json::to_string(record).map_err(|error| error.to_string())).collect()
}

async fn holds<S: DiaryStore>(store: &S, expected: &[Record]) -> Ending {
    let kept = store.load().await.map_err(|error| format!("it cannot be read: {error}"))?;
    if text(&kept)? == text(expected)? {
        Ok(())
    } else {
        Err(format!("{} records were expected and {} came back, or they differ", expected.len(), kept.len()))
    }
}

async fn keep<S: DiaryStore>(store: &S, records: &[Record]) -> Ending {
    store.append(records).await.map_err(|error| format!("it does not keep them: {error}"))
}

async fn a_new_store_is_empty<S: DiaryStore>(store: S) -> Ending {
    holds(&store, &[]).await
}

async fn nothing_can_be_appended<S: DiaryStore>(store: S) -> Ending {
    keep(&store, &[]).await?;
    holds(&store, &[]).await
}

async fn it_gives_back_what_it_was_given<S: DiaryStore>(store: S) -> Ending {
    let one = record(1, json!({ "began": { "unix_ms": 5, "offset_minutes": 60 }, "pain": 6 }));
    keep(&store, std::slice::from_ref(&one)).await?;
    holds(&store, &[one]).await
}

async fn numbers_keep_their_form<S: DiaryStore>(store: S) -> Ending {
    let one = record(
        1,
        json!({ "a": 44, "b": 44.0, "c": 0.1, "d": -0.0, "e": 1e300, "f": u64::MAX, "g": i64::MIN }),
    );
    keep(&store, std::slice::from_ref(&one)).await?;
    holds(&store, &[one]).await
}

async fn every_letter_comes_back<S: DiaryStore>(store: S) -> Ending {
    let note = "\u{0}\u{1}\n\t\"'\\ æ ß 汉字 עברית 🦵🏽 \u{2028}\u{fffd} %_;--";
    let one = record(1, json!({ "note": note, note: null, "": "" }));
    keep(&store, std::slice::from_ref(&one)).await?;
    holds(&store, &[one]).await
}

async fn a_long_note_comes_back<S: DiaryStore>(store: S) -> Ending {
    let one = record(1, json!({ "note": "0123456789".repeat(30_000) }));
    keep(&store, std::slice::from_ref(&one)).await?;
    holds(&store, &[one]).await
}

async fn what_is_not_understood_is_kept<S: DiaryStore>(store: S) -> Ending {
    let body = json!({ "deep": [[{ "of": ["the", { "future": [1, 2.5, null, true] }] }]] });
    let one = Record { kind: "of_the_future".to_owned(), format: 900, ..record(1, body) };
    let two = Record { body: Value::Null, ..record(2, Value::Null) };
    keep(&store, &[one.clone(), two.clone()]).await?;
    holds(&store, &[one, two]).await
}

async fn extreme_stamps_come_back<S: DiaryStore>(store: S) -> Ending {
    let mut one = record(1, json!({}));
    one.stamp = Stamp { unix_ms: u64::MAX, count: u32::MAX };
    one.device = Uuid::max();
    keep(&store, std::slice::from_ref(&one)).await?;
    holds(&store, &[one]).await
}

async fn a_record_twice_is_a_record_once<S: DiaryStore>(store: S) -> Ending {
    let one = record(1, json!({ "pain": 1 }));
    keep(&store, &[one.clone(), one.clone()]).await?;
    keep(&store, std::slice::from_ref(&one)).await?;
    holds(&store, &[one]).await
}

async fn what_is_kept_is_never_changed<S: DiaryStore>(store: S) -> Ending {
    let one = record(1, json!({ "pain": 1 }));
    keep(&store, std::slice::from_ref(&one)).await?;
    keep(&store, &[record(1, json!({ "pain": 9 })), record(2, json!({}))]).await?;
    holds(&store, &[one, record(2, json!({}))]).await
}

async fn corrections_and_deletions_are_records<S: DiaryStore>(store: S) -> Ending {
    let one = record(1, json!({ "pain": 1 }));
    let mut two = record(2, json!({ "pain": 2 }));
    two.change = Some(Change::Corrects(id(1)));
    let mut three = record(3, Value::Null);
    three.change = Some(Change::Deletes(id(1)));
    // What a change names may come later, or never.
    let mut four = record(4, json!({}));
    four.change = Some(Change::Corrects(id(99)));
    let all = [three, four, one, two];
    keep(&store, &all).await?;
    holds(&store, &all).await
}

async fn the_order_of_arrival_does_not_matter<S: DiaryStore>(store: S) -> Ending {
    let mut all: Vec<Record> = (1..30).map(|number| record(number, json!({ "pain": number % 10 }))).collect();
    all.reverse();
    for records in all.chunks(4) {
        keep(&store, records).await?;
    }
    let kept = store.load().await.map_err(|error| error.to_string())?;
    let (mut given, mut back) = (Diary::default(), Diary::default());
    given.merge(all);
    back.merge(kept);
    if given == back { Ok(()) } else { Err("the diary is another one".to_owned()) }
}

async fn many_records_are_kept<S: DiaryStore>(store: S) -> Ending {
    let all: Vec<Record> = (0..2_000).map(|number| record(number, json!({ "seconds": number }))).collect();
    keep(&store, &all).await?;
    holds(&store, &all).await
}

async fn what_is_erased_is_gone<S: DiaryStore>(store: S) -> Ending {
    keep(&store, &[record(1, json!({ "note": "gone" })), record(2, json!({}))]).await?;
    store.erase().await.map_err(|error| format!("it cannot be emptied: {error}"))?;
    holds(&store, &[]).await
}

async fn an_erased_store_can_be_used_again<S: DiaryStore>(store: S) -> Ending {
    keep(&store, &[record(1, json!({ "pain": 1 }))]).await?;
    store.erase().await.map_err(|error| format!("it cannot be emptied: {error}"))?;
    let again = record(1, json!({ "pain": 2 }));
    keep(&store, std::slice::from_ref(&again)).await?;
    holds(&store, &[again]).await
}

/// Puts new stores through all stories and tells how each of them ended. `fresh` makes an empty store each time.
pub async fn run<S, F>(mut fresh: impl FnMut() -> F) -> Vec<(&'static str, Ending)>
where
    S: DiaryStore,
    F: Future<Output = S>,
{
    let mut endings = Vec::new();
    macro_rules! stories {
        ($($story:ident),* $(,)?) => {$(
            endings.push((stringify!($story), $story(fresh().await).await));
        )*};
    }
    stories!(
        a_new_store_is_empty,
        nothing_can_be_appended,
        it_gives_back_what_it_was_given,
        numbers_keep_their_form,
        every_letter_comes_back,
        a_long_note_comes_back,
        what_is_not_understood_is_kept,
        extreme_stamps_come_back,
        a_record_twice_is_a_record_once,
        what_is_kept_is_never_changed,
        corrections_and_deletions_are_records,
        the_order_of_arrival_does_not_matter,
        many_records_are_kept,
        what_is_erased_is_gone,
        an_erased_store_can_be_used_again,
    );
    endings
}
