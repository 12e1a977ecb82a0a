//! The diary file, and writing to it.

use std::io::Read;

use camino::{Utf8Path, Utf8PathBuf};
use etcetera::BaseStrategy;
use jiff::{Timestamp, Zoned, tz::TimeZone};
use pollster::block_on;
use uncramp_diary::{
    Diary, DiaryStore, Draft, Entry, Item, Moment, NightRules, Record, RecordId, Whose, file::Settings,
    store::StoreError,
};
use uncramp_knowledge::KnowledgeBase;
use uncramp_store::SqliteStore;
use uuid::Uuid;

use super::args::DiaryFile;
use crate::error::Failure;

/// The environment variable that names a diary file.
const VARIABLE: &str = "UNCRAMP_DIARY";

/// A diary that is open.
pub(crate) struct Open<'a> {
    pub(crate) base: &'a KnowledgeBase,
    pub(crate) path: Utf8PathBuf,
    pub(crate) diary: Diary,
    pub(crate) device: Uuid,
    pub(crate) now: Zoned,
    pub(crate) whose: Whose,
    store: SqliteStore,
}

/// Where the diary is: as told, as the environment says, or in the user's own data folder.
pub(crate) fn path(told: Option<&Utf8Path>) -> Result<Utf8PathBuf, Failure> {
    if let Some(path) = told {
        return Ok(path.to_owned());
    }
    if let Some(path) = std::env::var_os(VARIABLE).filter(|path| !path.is_empty()) {
        let shown = path.to_string_lossy().into_owned();
        return Utf8PathBuf::from_os_string(path).map_err(|_| Failure::Store {
            what: "the path of the diary is no text".to_owned(),
            help: format!("{VARIABLE} is {shown}; name a file with ordinary letters"),
        });
    }
    let folder = etcetera::choose_base_strategy().ok().map(|folders| folders.data_dir().join("uncramp"));
    folder.and_then(|folder| Utf8PathBuf::from_path_buf(folder.join("diary.db")).ok()).ok_or_else(|| {
        Failure::Store {
            what: "there is no folder for your data".to_owned(),
            help: format!("name the diary with --diary FILE or {VARIABLE}"),
        }
    })
}

fn random<const N: usize>() -> Result<[u8; N], Failure> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| Failure::Store {
        what: "this computer gives no random numbers".to_owned(),
        help: "try again, or restart it".to_owned(),
    })?;
    Ok(bytes)
}

/// A random seed.
pub(crate) fn seed() -> Result<u64, Failure> {
    Ok(u64::from_be_bytes(random()?))
}

/// The time, here.
pub(crate) fn now() -> Zoned {
    Timestamp::now().to_zoned(TimeZone::system())
}

/// A time as the diary keeps it.
pub(crate) fn moment(time: &Zoned) -> Moment {
    Moment {
        unix_ms: time.timestamp().as_millisecond(),
        offset_minutes: i16::try_from(time.offset().seconds() / 60).unwrap_or_default(),
    }
}

/// How the diary counts.
pub(crate) fn rules(base: &KnowledgeBase) -> NightRules {
    let limits = &base.model.diary;
    NightRules {
        cut_hour: i8::try_from(limits.night_cut_hour).unwrap_or(12),
        bout_minutes: limits.bout_minutes,
    }
}

impl<'a> Open<'a> {
    /// The diary that is meant, read.
    pub(crate) fn the_diary(base: &'a KnowledgeBase, file: &DiaryFile) -> Result<Self, Failure> {
        let path = path(file.diary.as_deref())?;
        let trouble = |error| trouble(base, &path, error);
        let store = SqliteStore::open(path.as_std_path()).map_err(trouble)?;
        let mut diary = Diary::default();
        diary.merge(block_on(store.load()).map_err(trouble)?);
        let device = uuid::Builder::from_random_bytes(random()?).into_uuid();
        let device = store.device(device).map_err(trouble)?;
        let whose = whose(base, &diary, file.person.as_deref())?;
        Ok(Self { base, path, diary, device, now: now(), whose, store })
    }

    /// The diary that is meant, read; none where none was named and none was begun.
    pub(crate) fn begun(base: &'a KnowledgeBase, file: &DiaryFile) -> Result<Option<Self>, Failure> {
        let there = path(file.diary.as_deref())?.exists();
        if there || file.diary.is_some() { Self::the_diary(base, file).map(Some) } else { Ok(None) }
    }

    /// Whose a new entry is.
    pub(crate) fn person(&self) -> Option<RecordId> {
        match self.whose {
            Whose::One(person) => person,
            Whose::Everybody => None,
        }
    }

    pub(crate) fn rules(&self) -> NightRules {
        rules(self.base)
    }

    pub(crate) fn items(&self) -> Vec<Item> {
        self.diary.items()
    }

    /// Writes records; they are on the disk when this returns.
    pub(crate) fn write(&mut self, drafts: Vec<Draft>) -> Result<Vec<RecordId>, Failure> {
        let now = u64::try_from(Timestamp::now().as_millisecond()).unwrap_or_default();
        let mut clock = self.diary.clock();
        let mut records = Vec::with_capacity(drafts.len());
        for draft in drafts {
            records.push(draft.write(&mut clock, self.device, now, random()?));
        }
        let ids = records.iter().map(|record| record.id).collect();
        self.keep(records)?;
        Ok(ids)
    }

    pub(crate) fn add(&mut self, entry: &Entry) -> Result<RecordId, Failure> {
        let ids = self.write(vec![Draft::new(entry)])?;
        ids.first().copied().ok_or_else(|| trouble(self.base, &self.path, StoreError::Failed))
    }

    /// Keeps records as they are.
    pub(crate) fn keep(&mut self, records: Vec<Record>) -> Result<(), Failure> {
        block_on(self.store.append(&records)).map_err(|error| trouble(self.base, &self.path, error))?;
        self.diary.merge(records);
        Ok(())
    }

    /// The settings that copies of the diary carried.
    pub(crate) fn settings(&self) -> Result<Settings, Failure> {
        self.store.settings().map_err(|error| trouble(self.base, &self.path, error))
    }

    /// Keeps the settings of a copy, to hand them on.
    pub(crate) fn keep_settings(&self, settings: Settings) -> Result<(), Failure> {
        if settings.is_empty() {
            return Ok(());
        }
        self.store.keep_settings(settings).map_err(|error| trouble(self.base, &self.path, error))
    }

    pub(crate) fn erase(&mut self) -> Result<(), Failure> {
        block_on(self.store.erase()).map_err(|error| trouble(self.base, &self.path, error))?;
        self.diary = Diary::default();
        Ok(())
    }

    pub(crate) fn say(&self, key: &str) -> String {
        self.base.messages.text(key).into_owned()
    }
}

/// With one person or none in the diary, all entries are theirs. With more, the name says whose; without a name they are
/// those of the device's own person.
fn whose(base: &KnowledgeBase, diary: &Diary, name: Option<&str>) -> Result<Whose, Failure> {
    let items = diary.items();
    let people: Vec<(RecordId, &str)> = items
        .iter()
        .filter_map(|item| match &item.entry {
            Entry::Profile(profile) => Some((item.id, profile.name.as_str())),
            _ => None,
        })
        .collect();
    let Some(name) = name else {
        return Ok(if people.len() > 1 { Whose::One(None) } else { Whose::Everybody });
    };
    let wanted = name.trim().to_lowercase();
    let found = people.iter().find(|(_, name)| name.trim().to_lowercase() == wanted);
    found.map(|(id, _)| Whose::One(Some(*id))).ok_or_else(|| Failure::Entry {
        what: base.messages.text("diary-error-person").into_owned(),
        help: base.messages.text("diary-error-entry-help").into_owned(),
    })
}

fn trouble(base: &KnowledgeBase, path: &Utf8Path, error: StoreError) -> Failure {
    let kind = match error {
        StoreError::Foreign => "foreign",
        StoreError::Newer => "newer",
        StoreError::Full => "full",
        StoreError::Busy => "busy",
        StoreError::Unavailable => "unavailable",
        _ => "failed",
    };
    let path = [("path", uncramp_knowledge::messages::Argument::Text(path.as_str()))];
    Failure::Store {
        what: base.messages.text(&format!("diary-error-store-{kind}")).into_owned(),
        help: base.messages.format("diary-error-store-help", &path),
    }
}

/// A file as text; `-` is standard input.
pub(crate) fn read(file: &Utf8Path) -> Result<String, Failure> {
    let failed = |source| Failure::Read { path: file.to_owned(), source };
    if file == "-" {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map_err(failed)?;
        return Ok(text);
    }
    std::fs::read_to_string(file).map_err(failed)
}
