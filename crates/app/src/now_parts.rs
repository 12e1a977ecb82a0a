//! What the screens of Cramp now share: the session that is stored at every change, and the number to call.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use uncramp_care::{Known, first_aid, player::Progress};
use uncramp_diary::{Episode, Moment, RecordId, entry::Side};
use uncramp_domain::{Person, Truth};
use uncramp_knowledge::{first_aid::ANYWHERE, records::Protocol};

use crate::{
    browser, drawings,
    state::{App, OnlyPerson, declared_of, person_of},
    words::{base, t, tf, tk},
};

const SESSION: &str = "uncramp.now";
/// Long after this nobody is in the middle of a cramp; they are asked how it ended.
pub(crate) const LONG_OVER_MS: i64 = 3_600_000;

/// Where in Cramp now somebody is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Phase {
    /// The safety question and the place.
    Place,
    /// The steps, by the clock.
    Steps,
    /// A danger sign; whether it is a child, where that was asked.
    Sign {
        /// The sign.
        id: String,
        /// Whether it is a child.
        child: Option<bool>,
    },
    /// Over, and written down.
    After {
        /// The entry in the diary.
        record: RecordId,
    },
}

/// One use of Cramp now. Kept at every change, so that a killed tab comes back at the right second.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Session {
    pub(crate) began: Moment,
    pub(crate) phase: Phase,
    pub(crate) situation: String,
    pub(crate) place: Option<String>,
    pub(crate) side: Option<Side>,
    pub(crate) person: Option<RecordId>,
    pub(crate) step: usize,
    pub(crate) since_ms: i64,
}

impl Session {
    pub(crate) fn start(person: Option<RecordId>) -> Self {
        let began = browser::moment();
        // At night people are in bed; it is one tap to say otherwise.
        let night = began.clock().is_none_or(|(hour, _)| !(8..21).contains(&hour));
        Self {
            began,
            phase: Phase::Place,
            situation: if night { "bed" } else { "standing" }.to_owned(),
            place: None,
            side: None,
            person,
            step: 0,
            since_ms: began.unix_ms,
        }
    }

    /// The session that was left, where one may still be in the middle of it. Whoever opens the app for the next cramp
    /// must not meet the end of the last one.
    pub(crate) fn kept() -> Option<Self> {
        let kept: Self = browser::kept(SESSION)?;
        let fresh = browser::now_ms() - kept.began.unix_ms < LONG_OVER_MS;
        match kept.phase {
            Phase::Steps => Some(kept),
            Phase::Place | Phase::Sign { .. } if fresh => Some(kept),
            Phase::Place | Phase::Sign { .. } | Phase::After { .. } => None,
        }
    }

    pub(crate) fn progress(&self) -> Progress {
        Progress { began_ms: self.began.unix_ms, step: self.step, since_ms: self.since_ms }
    }

    pub(crate) fn set_progress(&mut self, progress: Progress) {
        self.step = progress.step;
        self.since_ms = progress.since_ms;
    }

    /// The entry for the diary, as far as the clock and the taps tell.
    pub(crate) fn episode(&self, app: App, ended: &str) -> Episode {
        Episode {
            person: self.person,
            began: self.began,
            // Who comes back much later knows that it is over, and nobody knows since when.
            seconds: (ended != "unknown").then(|| self.progress().lasted_seconds(browser::now_ms())),
            place: self.place.clone(),
            side: self.side,
            situation: Some(self.situation.clone()),
            pain: None,
            woke: None,
            card: card(app, self).map(|(protocol, _)| protocol.id.to_string()),
            ended: Some(ended.to_owned()),
            note: None,
        }
    }
}

/// The session of this screen; setting it keeps it.
#[derive(Clone, Copy)]
pub(crate) struct Run {
    pub(crate) app: App,
    pub(crate) session: RwSignal<Option<Session>>,
}

impl Run {
    pub(crate) fn set(self, session: Option<Session>) {
        match &session {
            Some(session) => browser::keep(SESSION, session),
            None => browser::forget(SESSION),
        }
        self.session.set(session);
    }

    pub(crate) fn change(self, change: impl FnOnce(&mut Session)) {
        if let Some(mut session) = self.session.get_untracked() {
            change(&mut session);
            self.set(Some(session));
        }
    }

    /// Ends it, as a diary entry.
    pub(crate) fn end(self, ended: &str) {
        browser::hush();
        if let Some(session) = self.session.get_untracked() {
            let record = self.app.add(&session.episode(self.app, ended));
            self.change(|session| session.phase = Phase::After { record });
        }
    }
}

/// Who the session is for.
pub(crate) fn person(app: App, session: &Session) -> Person {
    person_of(app.profile(session.person).as_ref(), browser::moment())
}

/// The card for a session, and the steps of it that passed the gate.
pub(crate) fn card(
    app: App,
    session: &Session,
) -> Option<(&'static Protocol, Vec<first_aid::SafeStep<'static>>)> {
    let base = base();
    let situation = first_aid::situation(base, &person(app, session), Some(&session.situation));
    let protocol = first_aid::protocol(base, session.place.as_deref(), situation)?;
    Some((protocol, steps(app, session, protocol)))
}

/// The steps of a card that this person may take. The safety question was asked on the screen before; a yes to it has
/// left these screens for the card of that danger.
pub(crate) fn steps(
    app: App,
    session: &Session,
    protocol: &'static Protocol,
) -> Vec<first_aid::SafeStep<'static>> {
    let profile = app.profile(session.person);
    let facts = OnlyPerson(person(app, session));
    let declared = declared_of(base(), profile.as_ref());
    let known = Known { base: base(), facts: &facts, declared: &declared, possible: &|_| Truth::No };
    first_aid::steps(protocol, &known)
}

/// The number to call, in one tap, with what is doubtful about it.
pub(crate) fn call(app: App, loud: bool) -> AnyView {
    let id = app.settings.with(crate::state::Settings::country);
    let Some(country) = base().country(&id) else { return ().into_any() };
    let number = base().emergency_number(&id).unwrap_or_default().to_owned();
    let fallback = base().emergency_number(ANYWHERE).unwrap_or_default().to_owned();
    let doubtful = country.check || country.id == ANYWHERE;
    view! {
        <div class="call" class:call-loud=loud>
            <a class="call-button" href=format!("tel:{number}")>
                {drawings::icon("call")}
                <span>{tf("app-now-call", &[("number", &number)])}</span>
            </a>
            <p class="small">
                {tf("app-now-call-hint", &[("country", &country.name)])}
                " · "
                <a href="#/settings">{t("app-now-call-change")}</a>
            </p>
            {doubtful.then(|| view! { <p class="small">{tf("app-now-call-check", &[("fallback", &fallback)])}</p> })}
        </div>
    }
    .into_any()
}

/// A place with its side, in words.
pub(crate) fn place_text(place: Option<&str>, side: Option<Side>) -> String {
    let place = place.map(|place| tk("app-place-", place));
    let side = side.map(|side| {
        let key = match side {
            Side::Left => "left",
            Side::Right => "right",
            Side::Both => "both",
        };
        tk("app-side-", key)
    });
    match (place, side) {
        (Some(place), Some(side)) => tf("app-map-at", &[("place", &place), ("side", &browser::lower(&side))]),
        (Some(text), None) | (None, Some(text)) => text,
        (None, None) => String::new(),
    }
}

/// What the last answer called for, where that was help today or now and is not long ago: first aid against a cramp knows nothing
/// of it, and must not stand beside it as if all were well.
pub(crate) fn told_before(run: Run) -> Option<AnyView> {
    let person = run.session.with(|session| session.as_ref().map(|session| session.person))?;
    let (_, last) = run.app.interviews().into_iter().find(|(_, interview)| interview.person == person)?;
    let recent = browser::moment().days_since(last.at) <= f64::from(base().model.diary.answers_days);
    let urgency = last.summary.get("urgency").and_then(|urgency| urgency.as_str())?;
    let urgent = ["emergency_now", "same_day"].into_iter().find(|level| *level == urgency)?;
    recent.then(|| {
        let day = browser::shown(last.at, false);
        view! {
            <div class="note note-warn" id="told-before" role="alert">
                <p>{tf("app-now-told", &[("day", &day), ("urgency", &tk("ui-urgency-", urgent))])}</p>
            </div>
        }
        .into_any()
    })
}
