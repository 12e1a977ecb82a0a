//! The diary in a `SQLite` file.
//!
//! A write-ahead log that is synchronised at every commit: an append that returned is on the disk, whatever happens next.

use std::{fs, path::Path};

use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};
use uncramp_diary::{DiaryStore, Record, file::Settings, store::StoreError};
use uuid::Uuid;

/// Marks the file as a diary ("Ucrp"), so that no other database is taken for one.
const APPLICATION: i32 = 0x5563_7270;

/// Every step from one version of the schema to the next. A step that was shipped is never changed.
const STEPS: [&str; 2] = [
    // 1: records as text, keyed by their id.
    "CREATE TABLE records (id TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL) STRICT, WITHOUT ROWID;",
    // 2: what the file itself knows, such as the device that writes to it.
    "CREATE TABLE about (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID;",
];

/// A diary file.
#[derive(Debug)]
pub struct SqliteStore {
    connection: Connection,
}

/// What went wrong, without what was to be kept.
fn failed(error: &rusqlite::Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => StoreError::Full,
        Some(ErrorCode::NotADatabase) => StoreError::Foreign,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy,
        Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied | ErrorCode::ReadOnly) => {
            StoreError::Unavailable
        }
        _ => StoreError::Failed,
    }
}

impl SqliteStore {
    /// Opens a diary file. Where there is none, one is made that only its owner can read.
    ///
    /// # Errors
    /// [`StoreError`] if the file cannot be opened, is no diary, or was written by a newer version of the program.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        private(path).map_err(|_| StoreError::Unavailable)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags).map_err(|error| failed(&error))?;
        Self::prepare(connection)
    }

    /// A diary that lasts as long as the program runs.
    ///
    /// # Errors
    /// [`StoreError`] if there is no memory for it.
    pub fn in_memory() -> Result<Self, StoreError> {
        Self::prepare(Connection::open_in_memory().map_err(|error| failed(&error))?)
    }

    fn prepare(mut connection: Connection) -> Result<Self, StoreError> {
        let set = |connection: &Connection| -> rusqlite::Result<()> {
            connection.busy_timeout(std::time::Duration::from_secs(10))?;
            connection.pragma_update(None, "journal_mode", "WAL")?;
            connection.pragma_update(None, "synchronous", "FULL")?;
            // What is erased is overwritten.
            connection.pragma_update(None, "secure_delete", true)
        };
        // A foreign file is left as it is.
        let version = Self::version(&connection)?;
        set(&connection).map_err(|error| failed(&error))?;
        if version < STEPS.len() {
            Self::migrate(&mut connection)?;
        }
        Ok(Self { connection })
    }

    /// The version of the schema; 0 for an empty file.
    fn version(connection: &Connection) -> Result<usize, StoreError> {
        let read = || -> rusqlite::Result<(i32, i64, i64)> {
            let one = |name: &str| connection.query_row(&format!("PRAGMA {name}"), [], |row| row.get(0));
            let tables = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
            let application: i64 = one("application_id")?;
            Ok((application as i32, one("user_version")?, tables))
        };
        let (application, version, tables) = read().map_err(|error| failed(&error))?;
        let empty = application == 0 && version == 0 && tables == 0;
        if !empty && application != APPLICATION {
            return Err(StoreError::Foreign);
        }
        let version = usize::try_from(version).map_err(|_| StoreError::Foreign)?;
        if version > STEPS.len() { Err(StoreError::Newer) } else { Ok(version) }
    }

    /// All steps that are still to be done, or none of them.
    fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
        let transaction = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|error| failed(&error))?;
        // Another program may have been quicker.
        let version = Self::version(&transaction)?;
        let run = || -> rusqlite::Result<()> {
            STEPS.iter().skip(version).try_for_each(|step| transaction.execute_batch(step))?;
            transaction.pragma_update(None, "application_id", APPLICATION)?;
            transaction.pragma_update(None, "user_version", i64::try_from(STEPS.len()).unwrap_or(i64::MAX))
        };
        run().map_err(|error| failed(&error))?;
        transaction.commit().map_err(|error| failed(&error))
    }

    /// The device that this file belongs to; `fresh` becomes it where there is none yet.
    ///
    /// # Errors
    /// [`StoreError`] if the file cannot be read or written.
    pub fn device(&self, fresh: Uuid) -> Result<Uuid, StoreError> {
        let read = || -> rusqlite::Result<String> {
            self.connection
                .execute("INSERT OR IGNORE INTO about VALUES ('device', ?1)", [fresh.to_string()])?;
            self.connection.query_row("SELECT value FROM about WHERE name = 'device'", [], |row| row.get(0))
        };
        let text = read().map_err(|error| failed(&error))?;
        Uuid::try_parse(&text).map_err(|_| StoreError::Failed)
    }

    /// What a copy that was taken in said of the settings of the device it came from, such as the times of reminders. This file only
    /// hands it on.
    ///
    /// # Errors
    /// [`StoreError`] if the file cannot be read.
    pub fn settings(&self) -> Result<Settings, StoreError> {
        let read = self.connection.query_row("SELECT value FROM about WHERE name = 'settings'", [], |row| {
            // Damaged ones are as none: the diary must not wait for times of reminders.
            let text = row.get_ref(0)?.as_str().ok();
            Ok(text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default())
        });
        match read {
            Ok(settings) => Ok(settings),
            Err(rusqlite::Error::QueryReturnedNoRows) => Ok(Settings::new()),
            Err(error) => Err(failed(&error)),
        }
    }

    /// Keeps settings of a copy; those of a later copy take the place of earlier ones with the same name.
    ///
    /// # Errors
    /// [`StoreError`] if the file cannot be read or written.
    pub fn keep_settings(&self, settings: Settings) -> Result<(), StoreError> {
        let mut all = self.settings()?;
        all.extend(settings);
        let text = serde_json::to_string(&all).map_err(|_| StoreError::Failed)?;
        let write = self.connection.execute("INSERT OR REPLACE INTO about VALUES ('settings', ?1)", [text]);
        write.map(|_| ()).map_err(|error| failed(&error))
    }

    fn read(&self) -> rusqlite::Result<Vec<Option<Record>>> {
        let mut statement = self.connection.prepare_cached("SELECT text FROM records ORDER BY id")?;
        let rows = statement.query_map([], |row| Ok(serde_json::from_str(row.get_ref(0)?.as_str()?).ok()))?;
        rows.collect()
    }

    fn write(&self, records: &[(String, String)]) -> rusqlite::Result<()> {
        let transaction = self.connection.unchecked_transaction()?;
        {
            let mut statement =
                transaction.prepare_cached("INSERT OR IGNORE INTO records VALUES (?1, ?2)")?;
            for record in records {
                statement.execute((&record.0, &record.1))?;
            }
        }
        transaction.commit()
    }
}

impl DiaryStore for SqliteStore {
    async fn load(&self) -> Result<Vec<Record>, StoreError> {
        let rows = self.read().map_err(|error| failed(&error))?;
        rows.into_iter().map(|record| record.ok_or(StoreError::Failed)).collect()
    }

    async fn append(&self, records: &[Record]) -> Result<(), StoreError> {
        let texts: Result<Vec<(String, String)>, StoreError> = records
            .iter()
            .map(|record| {
                let text = serde_json::to_string(record).map_err(|_| StoreError::Failed)?;
                Ok((record.id.to_string(), text))
            })
            .collect();
        self.write(&texts?).map_err(|error| failed(&error))
    }

    async fn erase(&self) -> Result<(), StoreError> {
        let run = "DELETE FROM records; DELETE FROM about WHERE name = 'settings'; PRAGMA wal_checkpoint(TRUNCATE); VACUUM;";
        self.connection.execute_batch(run).map_err(|error| failed(&error))
    }
}

/// Makes the file with its folders, for its owner alone, where it does not exist.
fn private(path: &Path) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    let mut folders = fs::DirBuilder::new();
    folders.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
        options.mode(0o600);
        folders.mode(0o700);
    }
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.exists()) {
        folders.create(folder)?;
    }
    match options.open(path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}
