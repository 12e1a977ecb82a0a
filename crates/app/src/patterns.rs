//! Patterns: what the nights of the diary show, counted in the engine.

use leptos::prelude::*;
use uncramp_diary::{Entry, NightRules, Whose, table};
use uncramp_wire::{Night, Nights, Want};

use crate::{
    sheet,
    state::App,
    words::{base, t},
};

pub(crate) fn screen(app: App) -> AnyView {
    view! {
        {sheet::page(app, move || Want::Patterns { diary: nights(app) }, |_, _| {})}
        <p><a class="button" href="#/plan/trials">{t("app-trials-from-patterns")}</a></p>
        <p><a href="#/diary">{t("app-nav-diary")}</a></p>
    }
    .into_any()
}

/// When a night begins, and which cramps are one bout.
pub(crate) fn rules() -> NightRules {
    let limits = &base().model.diary;
    NightRules {
        cut_hour: i8::try_from(limits.night_cut_hour).unwrap_or_default(),
        bout_minutes: limits.bout_minutes,
    }
}

fn nights(app: App) -> Nights {
    let items = app.items();
    let whose = Whose::One(app.person.get());
    let table = table(&items, whose, rules());
    let own = |id: &str| {
        items.iter().find_map(|item| match &item.entry {
            Entry::OwnFactor(factor) if factor.key == id => Some(factor.name.clone()),
            _ => None,
        })
    };
    Nights {
        names: table.factors.iter().map(|id| own(id).unwrap_or_default()).collect(),
        rows: table
            .rows
            .iter()
            .map(|row| Night {
                date: row.date.to_string(),
                episodes: row.episodes,
                values: row.values.clone(),
            })
            .collect(),
        factors: table.factors,
    }
}
