//! The frame around every screen: bars, notices, and which screen is shown.

use leptos::{ev, prelude::*};
use wasm_bindgen::{JsCast, closure::Closure};

use crate::{
    browser, day, diary, drawings, learn, now, patterns, people, plan, reminders, report,
    route::Route,
    settings,
    state::{App, Notice},
    why,
    words::{t, tk},
};

const TABS: [&str; 5] = ["now", "why", "diary", "plan", "more"];

/// How long a notice stays: one to read, and one with something to do.
const READ_MS: u64 = 3_000;
const UNDO_MS: u64 = 9_000;

/// The frame. Without the whole app every screen but first aid loads the page again.
pub(crate) fn shell<const WHOLE: bool>() -> AnyView {
    let app = App::new();
    provide_context(app);
    appearance(app);
    listen(app);
    browser::take_over_page();
    if WHOLE {
        remind(app);
    }
    let first = StoredValue::new(true);
    Effect::new(move |_| {
        app.route.track();
        if first.get_value() {
            first.set_value(false);
        } else {
            request_animation_frame(browser::focus_heading);
        }
    });
    view! {
        <a class="skip" href="#main" on:click=move |event| { event.prevent_default(); browser::focus_heading(); }>
            {t("app-skip")}
        </a>
        <div class="frame">
            <nav class="bar" aria-label=t("app-nav")>
                {TABS.map(|tab| {
                    let here = move || app.route.get().tab() == tab;
                    view! {
                        <a
                            href=format!("#/{tab}")
                            class="tab"
                            class:tab-now=tab == "now"
                            aria-current=move || here().then_some("page")
                        >
                            {drawings::icon(tab)}
                            <span>{tk("app-nav-", tab)}</span>
                        </a>
                    }
                })}
            </nav>
            <main id="main">
                {move || trouble(app)}
                {move || update(app)}
                {move || if WHOLE { screen(app) } else { first_aid(app) }}
            </main>
        </div>
        <div class="notices" role="status" aria-live="polite">{move || notice(app)}</div>
    }
    .into_any()
}

/// Reminders are said while the app is open; the diary has to be there first.
fn remind(app: App) {
    Effect::new(move |_| {
        if app.diary.with(|diary| !diary.is_empty()) {
            reminders::watch(app);
        }
    });
}

fn first_aid(app: App) -> AnyView {
    if app.route.get() == Route::Now {
        return now::screen(app).into_any();
    }
    browser::reload();
    view! { <h1>{t("app-starting")}</h1> }.into_any()
}

fn screen(app: App) -> AnyView {
    let route = app.route.get();
    match route {
        Route::Now => now::screen(app).into_any(),
        Route::Why => why::screen(app).into_any(),
        Route::Diary => diary::screen(app).into_any(),
        Route::Episode(id) => diary::form(app, &id),
        Route::Day => day::screen(app),
        Route::Patterns => patterns::screen(app),
        Route::Plan(page) => plan::screen(app, &page),
        Route::Learn => learn::screen(app).into_any(),
        Route::Page(id) => learn::page(app, &id),
        Route::People => people::screen(app).into_any(),
        Route::Person(id) => people::form(app, &id),
        Route::Settings => settings::screen(app).into_any(),
        Route::Report => report::screen(app),
        Route::More => settings::more(app).into_any(),
    }
}

fn trouble(app: App) -> Option<AnyView> {
    use uncramp_diary::store::StoreError;
    let key = match app.trouble.get()? {
        StoreError::Unavailable => "app-trouble-unavailable",
        StoreError::Full => "app-trouble-full",
        StoreError::Newer => "app-trouble-newer",
        _ => "app-trouble-failed",
    };
    Some(
        view! {
            <div class="note note-warn" role="alert">
                <p>{t(key)}</p>
                <button on:click=move |_| app.trouble.set(None)>{t("app-close")}</button>
            </div>
        }
        .into_any(),
    )
}

fn update(app: App) -> Option<AnyView> {
    app.update.get().then(|| {
        view! {
            <div class="note" id="update">
                <p>{t("app-update")}</p>
                <button on:click=|_| browser::take_update()>{t("app-update-now")}</button>
            </div>
        }
        .into_any()
    })
}

fn notice(app: App) -> Option<AnyView> {
    let notice = app.notice.get()?;
    set_timeout(
        move || {
            if app.notice.get_untracked() == Some(notice) {
                app.notice.set(None);
            }
        },
        std::time::Duration::from_millis(if notice == Notice::Saved { READ_MS } else { UNDO_MS }),
    );
    Some(match notice {
        Notice::Saved => view! { <p class="toast">{t("app-saved")}</p> }.into_any(),
        Notice::Deleted(id) => view! {
            <p class="toast">
                <span>{t("app-deleted")}</span>
                <button on:click=move |_| app.undo(id)>{t("app-undo")}</button>
            </p>
        }
        .into_any(),
    })
}

/// Keeps the look as the settings say. By itself it is night from nine to seven.
fn appearance(app: App) {
    Effect::new(move |_| {
        let settings = app.settings.get();
        let Some(root) = browser::window().document().and_then(|document| document.document_element()) else {
            return;
        };
        let _ = root.set_attribute("data-theme", &settings.theme);
        let _ = root.set_attribute("data-size", &settings.size.to_string());
        browser::refresh_look();
    });
}

fn listen(app: App) {
    let moved = window_event_listener(ev::hashchange, move |_| app.route.set(Route::here()));
    // It lasts as long as the app.
    std::mem::forget(moved);
    let seen = Closure::<dyn FnMut()>::new(move || {
        if browser::visible() {
            app.load();
            browser::refresh_look();
        }
    });
    let ready = Closure::<dyn FnMut()>::new(move || app.update.set(true));
    if let Some(document) = browser::window().document() {
        let _ = document.add_event_listener_with_callback("visibilitychange", seen.as_ref().unchecked_ref());
        let _ = document.add_event_listener_with_callback("uncramp-update", ready.as_ref().unchecked_ref());
    }
    seen.forget();
    ready.forget();
    app.update.set(browser::update_waits());
}
