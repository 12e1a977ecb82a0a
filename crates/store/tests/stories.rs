//! The diary file passes the stories of all stores, and those that only a file can tell.

use std::path::PathBuf;

use pollster::block_on;
use serde_json::json;
use uncramp_diary::{DiaryStore, Record, RecordId, Stamp, conformance, store::StoreError};
use uncramp_store::SqliteStore;
use uuid::Uuid;

fn record(number: u8) -> Record {
    Record {
        id: RecordId::new(u64::from(number), [number; 10]),
        device: Uuid::nil(),
        stamp: Stamp { unix_ms: u64::from(number), count: 0 },
        kind: "note".into(),
        format: 1,
        change: None,
        body: json!({ "text": "a secret" }),
    }
}

fn folder() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("deep/er/diary.db");
    (folder, path)
}

#[test]
fn a_file_keeps_as_every_store_does() {
    let (folder, _) = folder();
    let mut count = 0;
    let endings = block_on(conformance::run(|| {
        count += 1;
        let path = folder.path().join(format!("{count}.db"));
        async move { SqliteStore::open(&path).expect("it opens") }
    }));
    let bad: Vec<_> = endings.iter().filter(|(_, ending)| ending.is_err()).collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn what_was_kept_is_there_when_it_is_opened_again_and_in_another_program() {
    let (_folder, path) = folder();
    let device = Uuid::from_u128(5);
    let first = SqliteStore::open(&path).expect("it opens");
    assert_eq!(first.device(device), Ok(device));
    block_on(first.append(&[record(1)])).expect("it keeps");
    let second = SqliteStore::open(&path).expect("it opens beside the other");
    block_on(second.append(&[record(2)])).expect("it keeps");
    assert_eq!(block_on(first.load()).expect("it can be read"), [record(1), record(2)]);
    drop((first, second));
    let third = SqliteStore::open(&path).expect("it opens");
    assert_eq!(block_on(third.load()).expect("it can be read").len(), 2);
    assert_eq!(third.device(Uuid::from_u128(6)), Ok(device), "a file stays with its device");
}

#[test]
fn a_file_of_the_first_schema_is_brought_forward_with_all_it_holds() {
    let (folder, _) = folder();
    let path = folder.path().join("old.db");
    let old = rusqlite::Connection::open(&path).expect("it opens");
    old.execute_batch(
        "CREATE TABLE records (id TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL) STRICT, WITHOUT ROWID;
         PRAGMA application_id = 1432580720; PRAGMA user_version = 1;",
    )
    .expect("it is made");
    let text = serde_json::to_string(&record(1)).expect("it can be written");
    old.execute("INSERT INTO records VALUES (?1, ?2)", (record(1).id.to_string(), text)).expect("it is kept");
    drop(old);
    let store = SqliteStore::open(&path).expect("it opens");
    assert_eq!(block_on(store.load()).expect("it can be read"), [record(1)]);
    store.device(Uuid::nil()).expect("the second step was done");
}

#[test]
fn damaged_settings_of_a_copy_stand_in_nobodys_way() {
    let (_folder, path) = folder();
    let store = SqliteStore::open(&path).expect("it opens");
    let settings = |key: &str| std::iter::once((key.to_owned(), json!({ "at": "21:00" }))).collect();
    store.keep_settings(settings("reminders")).expect("they are kept");
    assert_eq!(store.settings(), Ok(settings("reminders")));
    let other = rusqlite::Connection::open(&path).expect("it opens");
    for damaged in ["'{'", "'[]'", "CAST(x'ff' AS TEXT)"] {
        let damage = format!("UPDATE about SET value = {damaged} WHERE name = 'settings'");
        other.execute(&damage, []).expect("it is damaged");
        assert!(store.settings().expect("the diary goes on").is_empty(), "{damaged}");
    }
    store.keep_settings(settings("later")).expect("they are kept");
    assert_eq!(store.settings(), Ok(settings("later")));
}

#[test]
fn other_files_are_refused_and_left_as_they_are() {
    let (folder, _) = folder();
    let path = folder.path().join("other");
    std::fs::write(&path, "Dear diary, this is no database at all, as anybody can see.".repeat(9))
        .expect("written");
    let before = std::fs::read(&path).expect("read");
    assert_eq!(SqliteStore::open(&path).expect_err("it is text"), StoreError::Foreign);
    assert_eq!(std::fs::read(&path).expect("read"), before);

    let path = folder.path().join("accounts.db");
    let other = rusqlite::Connection::open(&path).expect("it opens");
    other.execute_batch("CREATE TABLE accounts (x); PRAGMA user_version = 1;").expect("it is made");
    drop(other);
    assert_eq!(SqliteStore::open(&path).expect_err("it is another database"), StoreError::Foreign);

    let path = folder.path().join("newer.db");
    drop(SqliteStore::open(&path).expect("it opens"));
    let newer = rusqlite::Connection::open(&path).expect("it opens");
    newer.pragma_update(None, "user_version", 99).expect("it is set");
    drop(newer);
    assert_eq!(SqliteStore::open(&path).expect_err("it is newer"), StoreError::Newer);
    let nowhere = folder.path().join("other/diary.db");
    assert_eq!(SqliteStore::open(&nowhere).expect_err("a file is no folder"), StoreError::Unavailable);
}

#[test]
fn what_was_erased_is_not_left_in_the_file() {
    let (_folder, path) = folder();
    let store = SqliteStore::open(&path).expect("it opens");
    block_on(store.append(&[record(1)])).expect("it keeps");
    block_on(store.erase()).expect("it is emptied");
    drop(store);
    for entry in std::fs::read_dir(path.parent().expect("a folder")).expect("a folder") {
        let bytes = std::fs::read(entry.expect("an entry").path()).expect("read");
        assert!(!bytes.windows(8).any(|window| window == b"a secret"));
    }
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, path) = folder();
    let store = SqliteStore::open(&path).expect("it opens");
    block_on(store.append(&[record(1)])).expect("it keeps");
    for entry in std::fs::read_dir(path.parent().expect("a folder")).expect("a folder") {
        let entry = entry.expect("an entry");
        let mode = entry.metadata().expect("it is there").permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{}", entry.path().display());
    }
    let mode = path.parent().expect("a folder").metadata().expect("there").permissions().mode() & 0o777;
    assert_eq!(mode, 0o700);
}
