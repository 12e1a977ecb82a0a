//! What all screens share: settings, the diary, where one is, and what went wrong.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use uncramp_care::Declared;
use uncramp_diary::{
    Body, Diary, DiaryStore, Draft, Episode, Moment, Profile, Record, RecordId, Written, entry::Interview,
    store::StoreError,
};
use uncramp_domain::{AgeYears, Person, Pregnancy, Sex, WeeksPregnant};
use uncramp_knowledge::{KnowledgeBase, first_aid::ANYWHERE, rules::Facts};
use uuid::Uuid;

use crate::{browser, idb_store::IdbStore, route::Route, words::base};

const SETTINGS: &str = "uncramp.settings";
const PERSON: &str = "uncramp.person";
const DEVICE: &str = "uncramp.device";

/// What the person has set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Settings {
    pub(crate) theme: String,
    pub(crate) size: u16,
    pub(crate) voice: bool,
    pub(crate) vibrate: bool,
    pub(crate) country: Option<String>,
    pub(crate) conventional: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: "auto".to_owned(),
            size: 100,
            voice: false,
            vibrate: true,
            country: None,
            conventional: false,
        }
    }
}

impl Settings {
    /// The country whose number is shown: the one set, or the one of the browser's language.
    pub(crate) fn country(&self) -> String {
        let known = |id: String| base().countries.get(&id).map(|country| country.id.clone());
        self.country.clone().or_else(browser::region).and_then(known).unwrap_or_else(|| ANYWHERE.to_owned())
    }
}

/// Something that can be taken back for a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Notice {
    Saved,
    Deleted(RecordId),
}

/// What all screens share. Copying it copies handles only.
#[derive(Clone, Copy)]
pub(crate) struct App {
    pub(crate) settings: RwSignal<Settings>,
    pub(crate) diary: RwSignal<Diary>,
    pub(crate) person: RwSignal<Option<RecordId>>,
    pub(crate) route: RwSignal<Route>,
    pub(crate) trouble: RwSignal<Option<StoreError>>,
    pub(crate) notice: RwSignal<Option<Notice>>,
    pub(crate) update: RwSignal<bool>,
    pub(crate) promised: RwSignal<Option<bool>>,
}

impl App {
    pub(crate) fn new() -> Self {
        let app = Self {
            settings: RwSignal::new(browser::kept(SETTINGS).unwrap_or_default()),
            diary: RwSignal::new(Diary::default()),
            person: RwSignal::new(browser::kept(PERSON)),
            route: RwSignal::new(Route::here()),
            trouble: RwSignal::new(None),
            notice: RwSignal::new(None),
            update: RwSignal::new(false),
            promised: RwSignal::new(None),
        };
        app.load();
        app
    }

    /// Takes in what is stored; what another tab wrote meanwhile comes along.
    pub(crate) fn load(self) {
        leptos::task::spawn_local(async move {
            match IdbStore.load().await {
                Ok(records) => {
                    // A form that is being filled in is not drawn anew for nothing.
                    let new =
                        self.diary.with_untracked(|diary| records.iter().any(|r| !diary.contains(r.id)));
                    if new {
                        self.diary.update(|diary| diary.merge(records));
                    }
                }
                Err(error) => self.trouble.set(Some(error)),
            }
        });
    }

    pub(crate) fn set(self, change: impl FnOnce(&mut Settings)) {
        self.settings.update(change);
        self.settings.with_untracked(|settings| browser::keep(SETTINGS, settings));
    }

    pub(crate) fn choose_person(self, id: Option<RecordId>) {
        self.person.set(id);
        browser::keep(PERSON, &id);
    }

    fn device() -> Uuid {
        browser::kept(DEVICE).unwrap_or_else(|| {
            let device = uuid::Builder::from_random_bytes(browser::random()).into_uuid();
            browser::keep(DEVICE, &device);
            device
        })
    }

    /// Writes a record, on the screen at once and then to the store.
    fn write(self, draft: Draft) -> RecordId {
        let now = u64::try_from(browser::now_ms()).unwrap_or_default();
        let mut clock = self.diary.with_untracked(Diary::clock);
        let record = draft.write(&mut clock, Self::device(), now, browser::random());
        let id = record.id;
        self.keep(vec![record]);
        id
    }

    /// Adds records to the diary and the store, and says so where the store cannot keep them.
    pub(crate) fn keep(self, records: Vec<Record>) {
        self.diary.update(|diary| diary.merge(records.iter().cloned()));
        leptos::task::spawn_local(async move {
            match IdbStore.append(&records).await {
                Ok(()) => {
                    if self.promised.get_untracked().is_none() {
                        self.promised.set(Some(browser::ask_to_keep().await));
                    }
                }
                Err(error) => self.trouble.set(Some(error)),
            }
        });
    }

    pub(crate) fn add(self, entry: &impl Written) -> RecordId {
        self.write(Draft::new(entry))
    }

    pub(crate) fn correct(self, id: RecordId, entry: &impl Written) {
        self.write(self.diary.with_untracked(|diary| Draft::correction(diary, id, entry)));
    }

    pub(crate) fn delete(self, id: RecordId) {
        let kind = self.diary.with_untracked(|diary| diary.before_deletion(id).map(|last| last.kind.clone()));
        if let Some(kind) = kind {
            self.write(Draft::deletion(&kind, id));
            self.notice.set(Some(Notice::Deleted(id)));
        }
    }

    pub(crate) fn undo(self, id: RecordId) {
        let before =
            self.diary.with_untracked(|diary| diary.before_deletion(id).map(|last| Draft::again(last, id)));
        if let Some(draft) = before {
            self.write(draft);
        }
        self.notice.set(None);
    }

    /// Forgets everything on this device.
    pub(crate) async fn erase(self) -> bool {
        browser::forget_all();
        let done = IdbStore.erase().await;
        self.diary.set(Diary::default());
        self.person.set(None);
        self.settings.set(Settings::default());
        self.notice.set(None);
        match done {
            Ok(()) => true,
            Err(error) => {
                self.trouble.set(Some(error));
                false
            }
        }
    }

    /// Everything of one kind, as it stands.
    pub(crate) fn all<B: Body>(self) -> Vec<(RecordId, B)> {
        self.diary.with(Diary::of_kind)
    }

    /// Something of one kind, as it stands.
    pub(crate) fn one<B: Body>(self, id: RecordId) -> Option<B> {
        self.all().into_iter().find(|(known, _)| *known == id).map(|(_, body)| body)
    }

    /// Everything in the diary that this version understands.
    pub(crate) fn items(self) -> Vec<uncramp_diary::Item> {
        self.diary.with(Diary::items)
    }

    /// All cramps, the latest first.
    pub(crate) fn episodes(self) -> Vec<(RecordId, Episode)> {
        let mut all: Vec<(RecordId, Episode)> = self.all();
        all.sort_by_key(|(id, episode)| (std::cmp::Reverse(episode.began.unix_ms), *id));
        all
    }

    pub(crate) fn people(self) -> Vec<(RecordId, Profile)> {
        self.all()
    }

    pub(crate) fn interviews(self) -> Vec<(RecordId, Interview)> {
        let mut all: Vec<(RecordId, Interview)> = self.all();
        all.sort_by_key(|(id, interview)| (std::cmp::Reverse(interview.at.unix_ms), *id));
        all
    }

    pub(crate) fn profile(self, id: Option<RecordId>) -> Option<Profile> {
        self.one(id?)
    }

    pub(crate) fn name_of(self, id: Option<RecordId>) -> String {
        self.profile(id).map(|profile| profile.name).unwrap_or_default()
    }
}

/// What is known of the person a card is for; nobody's answers are at hand here.
pub(crate) struct OnlyPerson(pub(crate) Person);

impl Facts for OnlyPerson {
    fn answer(&self, _: &str) -> Option<&str> {
        None
    }

    fn person(&self) -> &Person {
        &self.0
    }
}

/// Who the profile says it is, at a moment. What does not go together is not known.
pub(crate) fn person_of(profile: Option<&Profile>, now: Moment) -> Person {
    let Some(profile) = profile else { return Person::UNKNOWN };
    let age = profile.age_at(now).and_then(|age| AgeYears::new(age).ok());
    let sex = match profile.sex.as_deref() {
        Some("f") => Some(Sex::Female),
        Some("m") => Some(Sex::Male),
        _ => None,
    };
    let pregnancy = match profile.pregnant {
        None => Pregnancy::Unknown,
        Some(false) => Pregnancy::No,
        Some(true) => Pregnancy::Yes(profile.weeks_at(now).and_then(|weeks| WeeksPregnant::new(weeks).ok())),
    };
    Person::new(age, sex, pregnancy)
        .or_else(|_| Person::new(age, sex, Pregnancy::Unknown))
        .unwrap_or(Person::UNKNOWN)
}

/// What the profile says about lasting health matters.
pub(crate) fn declared_of(base: &KnowledgeBase, profile: Option<&Profile>) -> Declared {
    let Some(profile) = profile else { return Declared::default() };
    if profile.health_complete
        && let Ok(declared) =
            Declared::complete(base, &profile.conditions, &profile.medicines, &profile.allergies)
    {
        return declared;
    }
    let mut declared = Declared::default();
    let lists = [
        ("condition", &profile.conditions),
        ("medicine", &profile.medicines),
        ("allergy", &profile.allergies),
    ];
    for (kind, list) in lists {
        list.iter().for_each(|id| declared.answer(&format!("{kind}:{id}"), true));
    }
    declared
}
