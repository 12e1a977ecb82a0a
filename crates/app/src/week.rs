//! The week that is over: what was kept, the cramps, one question.

use leptos::prelude::*;
use uncramp_diary::{
    Entry, Whose,
    entry::{Kept, WeekReview},
    table,
};
use uncramp_wire::{KeptSaid, NightCount, Reply, Request, SessionDay, Sheet, Want, WeekAsked};

use crate::{
    browser, patterns,
    plan::asked,
    sheet::{self, known},
    state::{App, Notice},
    why::{Heard, hear},
};

/// Shown only where a week of the plan is over.
pub(crate) fn review(app: App) -> AnyView {
    let heard: Heard<Sheet> = RwSignal::new(None);
    Effect::new(move |_| {
        let want = Want::Week { plan: asked(app), week: weeks(app) };
        hear(heard, Request::Care { state: known(app), want }, |reply| match reply {
            Reply::Care(sheet) => Some(sheet),
            _ => None,
        });
    });
    view! {
        {move || match heard.get() {
            Some(Ok(sheet)) if !sheet.parts.is_empty() => view! {
                <section id="week">{sheet::parts(sheet, move |item, action| say(app, item, action))}</section>
            }.into_any(),
            _ => ().into_any(),
        }}
    }
    .into_any()
}

fn weeks(app: App) -> WeekAsked {
    let person = app.person.get();
    let items = app.items();
    let table = table(&items, Whose::One(person), patterns::rules());
    let mut asked = WeekAsked {
        nights: table
            .rows
            .iter()
            .filter_map(|row| Some(NightCount { date: row.date.to_string(), cramps: row.episodes? }))
            .collect(),
        ..WeekAsked::default()
    };
    let mut said = Vec::new();
    for item in items {
        match item.entry {
            Entry::WeekReview(review) if review.person == person => said.push(review),
            Entry::Session(session) if session.person == person => asked.sessions.push(SessionDay {
                date: session.began.day().map(|day| day.to_string()).unwrap_or_default(),
                finished: session.finished == Some(true),
                trouble: match (session.pain, session.dizzy) {
                    (Some(true), _) => "pain",
                    (_, Some(true)) => "dizzy",
                    _ => "",
                }
                .to_owned(),
            }),
            _ => {}
        }
    }
    said.sort_by_key(|review| review.at.unix_ms);
    for review in said {
        for (item, kept) in review.kept {
            let kept = match kept {
                Kept::Kept => "kept",
                Kept::Partly => "partly",
                Kept::Missed => "missed",
            };
            asked.kept.push(KeptSaid { week: review.week.to_string(), item, kept: kept.to_owned() });
        }
    }
    asked
}

/// Writes how an item of a week was kept.
fn say(app: App, item: &str, action: &str) {
    let Some((week, item)) = item.split_once('/') else { return };
    let Ok(week) = week.parse() else { return };
    let kept = match action {
        "kept" => Kept::Kept,
        "partly" => Kept::Partly,
        _ => Kept::Missed,
    };
    app.add(&WeekReview {
        person: app.person.get_untracked(),
        week,
        at: browser::moment(),
        kept: std::iter::once((item.to_owned(), kept)).collect(),
    });
    app.notice.set(Some(Notice::Saved));
}
