//! Settings, and the page behind "More".

use leptos::prelude::*;

use crate::{
    browser,
    state::{App, Settings},
    why::chip,
    words::{base, t, tf, tk},
};

const THEMES: [&str; 4] = ["auto", "light", "dark", "night"];
const SIZES: [u16; 4] = [100, 125, 150, 200];

pub(crate) fn more(_app: App) -> impl IntoView {
    let can_install = browser::can_install();
    view! {
        <h1>{t("app-more-title")}</h1>
        <ul class="list">
            <li><a href="#/learn"><strong>{t("app-learn-title")}</strong><br /><span class="muted">{t("app-more-learn-hint")}</span></a></li>
            <li><a href="#/report"><strong>{t("app-report-title")}</strong><br /><span class="muted">{t("app-more-report-hint")}</span></a></li>
            <li><a href="#/people"><strong>{t("app-more-people")}</strong><br /><span class="muted">{t("app-more-people-hint")}</span></a></li>
            <li><a href="#/settings"><strong>{t("app-more-settings")}</strong><br /><span class="muted">{t("app-more-settings-hint")}</span></a></li>
        </ul>
        {can_install.then(|| view! {
            <button class="wide" on:click=|_| browser::install()>{t("app-more-install")}</button>
        })}
        <h2>{t("app-more-about")}</h2>
        <p>{t("app-about-text")}</p>
        <p>{t("ui-disclaimer")}</p>
        <p class="small">{tf("app-settings-version", &[
            ("version", env!("CARGO_PKG_VERSION")), ("knowledge", &base().version),
        ])}</p>
    }
}

pub(crate) fn screen(app: App) -> impl IntoView {
    let is = move |test: fn(&Settings) -> bool| move || app.settings.with(test);
    view! {
        <h1>{t("app-settings-title")}</h1>
        <fieldset class="chips">
            <legend>{t("app-settings-theme")}</legend>
            {THEMES.map(|theme| chip(
                tk("app-settings-theme-", theme),
                move || app.settings.with(|settings| settings.theme == theme),
                move || app.set(|settings| theme.clone_into(&mut settings.theme)),
            ))}
            <p class="hint">{t("app-settings-theme-hint")}</p>
        </fieldset>
        <fieldset class="chips">
            <legend>{t("app-settings-size")}</legend>
            {SIZES.map(|size| chip(
                tk("app-settings-size-", &size.to_string()),
                move || app.settings.with(|settings| settings.size == size),
                move || app.set(|settings| settings.size = size),
            ))}
        </fieldset>
        <div class="field">
            <label for="country">{t("app-settings-country")}</label>
            <select id="country" on:change=move |event| {
                let id = event_target_value(&event);
                app.set(|settings| settings.country = Some(id));
            }>
                {countries(app)}
            </select>
            {move || crate::now_parts::call(app, false)}
        </div>
        <div class="field">
            {if browser::has_voice() {
                view! {
                    <label class="check">
                        <input type="checkbox" prop:checked=is(|settings| settings.voice)
                            on:change=move |event| app.set(|settings| settings.voice = event_target_checked(&event)) />
                        <span>{t("app-settings-voice")}</span>
                    </label>
                }.into_any()
            } else {
                view! { <p class="muted">{t("app-settings-voice-none")}</p> }.into_any()
            }}
            <label class="check">
                <input type="checkbox" prop:checked=is(|settings| settings.vibrate)
                    on:change=move |event| app.set(|settings| settings.vibrate = event_target_checked(&event)) />
                <span>{t("app-settings-vibrate")}</span>
            </label>
        </div>
        <fieldset class="chips">
            <legend>{t("app-settings-units")}</legend>
            {[(false, "si"), (true, "conventional")].map(|(conventional, key)| chip(
                tk("app-settings-units-", key),
                move || app.settings.with(|settings| settings.conventional == conventional),
                move || app.set(|settings| settings.conventional = conventional),
            ))}
        </fieldset>
        <div class="field">
            <label for="language">{t("app-settings-language")}</label>
            <select id="language"><option value="en">{t("app-settings-language-en")}</option></select>
        </div>
        {move || app.promised.get().map(|promised| view! {
            <h2>{t("app-settings-kept")}</h2>
            <p>{t(if promised { "app-settings-kept-yes" } else { "app-settings-kept-no" })}</p>
        })}
    }
}

fn countries(app: App) -> AnyView {
    let chosen = app.settings.with_untracked(Settings::country);
    let mut all: Vec<_> = base().countries.iter().collect();
    all.sort_by(|a, b| a.name.cmp(&b.name));
    all.into_iter()
        .map(|country| {
            view! { <option value=country.id.clone() selected=country.id == chosen>{country.name.clone()}</option> }
        })
        .collect_view()
        .into_any()
}
