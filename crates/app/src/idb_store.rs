//! The diary in the browser's own database. Its schema has a version, and every step from one to the next stands here.

use std::collections::BTreeSet;

use idb::{
    Database, DatabaseEvent, Error, Factory, KeyPath, ObjectStore, ObjectStoreParams, TransactionMode,
};
use js_sys::Reflect;
use uncramp_diary::{DiaryStore, Record, store::StoreError};
use wasm_bindgen::JsValue;

const NAME: &str = "uncramp";
const RECORDS: &str = "records";
/// Version of the schema. Version 1: one store of records as text, keyed by their id.
const VERSION: u32 = 1;

/// The browser's database.
pub(crate) struct IdbStore;

/// What went wrong, by the name that every browser gives it.
fn failed(error: Error) -> StoreError {
    if matches!(error, Error::IndexedDbNotFound(_)) {
        return StoreError::Unavailable;
    }
    let text = match error {
        Error::DomException(exception) => exception.name(),
        error => error.to_string(),
    };
    let named = |name: &str| text.contains(name);
    if named("QuotaExceeded") {
        StoreError::Full
    } else if named("VersionError") {
        StoreError::Newer
    } else if named("SecurityError") || named("InvalidState") {
        StoreError::Unavailable
    } else {
        StoreError::Failed
    }
}

async fn open() -> Result<Database, StoreError> {
    let factory = Factory::new().map_err(|_| StoreError::Unavailable)?;
    let mut request = factory.open(NAME, Some(VERSION)).map_err(failed)?;
    request.on_upgrade_needed(|event| {
        let Ok(database) = event.database() else { return };
        // From nothing to version 1. Later steps follow, each under its own version.
        if event.old_version().is_ok_and(|old| old < 1) {
            let mut params = ObjectStoreParams::new();
            params.key_path(Some(KeyPath::new_single("id")));
            let _ = database.create_object_store(RECORDS, params);
        }
    });
    request.await.map_err(failed)
}

/// A record as it is kept: its id to find it by, and its text. The browser's own objects would make `44.0` and `44` the
/// same, and a diary must come back to the last character.
fn to_js(record: &Record) -> Result<JsValue, StoreError> {
    let text = serde_json::to_string(record).map_err(|_| StoreError::Failed)?;
    let kept = js_sys::Object::new();
    for (key, value) in [("id", record.id.to_string()), ("text", text)] {
        Reflect::set(&kept, &key.into(), &value.into()).map_err(|_| StoreError::Failed)?;
    }
    Ok(kept.into())
}

fn from_js(value: &JsValue) -> Option<Record> {
    let text = Reflect::get(value, &"text".into()).ok()?.as_string()?;
    serde_json::from_str(&text).ok()
}

/// Which of the records are kept already, by id. One is asked for by its id; for several all ids are fetched at once.
async fn kept(store: &ObjectStore, records: &[Record]) -> Result<BTreeSet<String>, StoreError> {
    let keys = match records {
        [] => Vec::new(),
        [one] => {
            let key = JsValue::from(one.id.to_string());
            store.get_key(key).map_err(failed)?.await.map_err(failed)?.into_iter().collect()
        }
        _ => store.get_all_keys(None, None).map_err(failed)?.await.map_err(failed)?,
    };
    Ok(keys.iter().filter_map(JsValue::as_string).collect())
}

impl DiaryStore for IdbStore {
    async fn load(&self) -> Result<Vec<Record>, StoreError> {
        let database = open().await?;
        let transaction = database.transaction(&[RECORDS], TransactionMode::ReadOnly).map_err(failed)?;
        let store = transaction.object_store(RECORDS).map_err(failed)?;
        let values = store.get_all(None, None).map_err(failed)?.await.map_err(failed)?;
        database.close();
        values.iter().map(|value| from_js(value).ok_or(StoreError::Failed)).collect()
    }

    async fn append(&self, records: &[Record]) -> Result<(), StoreError> {
        let database = open().await?;
        let transaction = database.transaction(&[RECORDS], TransactionMode::ReadWrite).map_err(failed)?;
        let store = transaction.object_store(RECORDS).map_err(failed)?;
        let mut known = kept(&store, records).await?;
        for record in records {
            // What is kept is never changed, whatever comes later under its id.
            if known.insert(record.id.to_string()) {
                store.add(&to_js(record)?, None).map_err(failed)?;
            }
        }
        let done = transaction.commit().map_err(failed)?.await.map_err(failed)?;
        database.close();
        if done.is_committed() { Ok(()) } else { Err(StoreError::Full) }
    }

    async fn erase(&self) -> Result<(), StoreError> {
        let factory = Factory::new().map_err(|_| StoreError::Unavailable)?;
        factory.delete(NAME).map_err(failed)?.await.map_err(failed)
    }
}
