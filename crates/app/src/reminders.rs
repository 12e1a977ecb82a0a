//! Reminders: today's list, what is set for each item, a notification while the app is open, and the calendar file.

use std::cell::RefCell;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uncramp_diary::file::Settings;
use uncramp_wire::{Due, Remind, Remindable, Reminders, Reminding, Reply, Request};

use crate::{
    browser,
    engine::ask,
    plan::asked,
    sheet::known,
    state::App,
    trials::book,
    why::{Heard, failed, hear, waiting},
    words::{t, tf},
};

const KEPT: &str = "uncramp.reminders";
/// What they are called in a copy of the diary.
const COPIED: &str = "reminders";
/// How often it is looked whether something is due.
const LOOK_MS: u64 = 20_000;
/// What is due is not said later than this.
const LATE_MS: i64 = 15 * 60_000;

/// What the person has set, kept at every change.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    items: Vec<Remind>,
    quiet: Vec<String>,
    no_trial: bool,
    notify: bool,
}

impl Kept {
    fn is_empty(&self) -> bool {
        self.items.is_empty() && self.quiet.is_empty() && !self.no_trial
    }
}

/// What goes along in a copy of the diary. Whether this browser may show notifications stays here.
pub(crate) fn for_copy() -> Settings {
    let kept: Kept = browser::kept(KEPT).unwrap_or_default();
    let mut settings = Settings::new();
    if !kept.is_empty()
        && let Ok(Value::Object(mut set)) = serde_json::to_value(&kept)
    {
        set.remove("notify");
        settings.insert(COPIED.to_owned(), set.into());
    }
    settings
}

/// Takes in what came with a copy of the diary where nothing has been set here, and says whether it did.
pub(crate) fn take_in(settings: &Settings) -> bool {
    let here: Kept = browser::kept(KEPT).unwrap_or_default();
    let came = settings.get(COPIED).and_then(|set| serde_json::from_value::<Kept>(set.clone()).ok());
    let Some(came) = came.filter(|came| here.is_empty() && !came.is_empty()) else { return false };
    browser::keep(KEPT, &Kept { notify: here.notify, ..came });
    true
}

thread_local! {
    /// What is still to come while this page is open, and the last look.
    static COMING: RefCell<(Vec<Due>, i64, bool)> = const { RefCell::new((Vec::new(), 0, false)) };
}

fn set(kept: &Kept) -> Reminding {
    Reminding {
        items: kept.items.clone(),
        quiet: kept.quiet.clone(),
        no_trial: kept.no_trial,
        zone: browser::zone(),
    }
}

fn request(app: App, kept: &Kept) -> Request {
    Request::Reminders { state: known(app), plan: asked(app), book: book(app), set: set(kept) }
}

/// Asks what is due, and hears of it again whenever the diary or the person changes.
fn due(app: App, kept: RwSignal<Kept>) -> Heard<Reminders> {
    let heard: Heard<Reminders> = RwSignal::new(None);
    Effect::new(move |_| {
        let request = kept.with(|kept| request(app, kept));
        hear(heard, request, |reply| match reply {
            Reply::Reminders(reminders) => {
                coming(&reminders);
                Some(reminders)
            }
            _ => None,
        });
    });
    heard
}

/// The small list of what comes today, on the plan.
pub(crate) fn today(app: App) -> AnyView {
    let heard = due(app, RwSignal::new(browser::kept(KEPT).unwrap_or_default()));
    view! {
        {move || match heard.get() {
            Some(Ok(reminders)) => list(reminders.due),
            _ => ().into_any(),
        }}
    }
    .into_any()
}

fn list(all: Vec<Due>) -> AnyView {
    let today: Vec<Due> = all.into_iter().filter(|due| due.today).collect();
    if today.is_empty() {
        return ().into_any();
    }
    let now = browser::now_ms();
    view! {
        <h2>{t("app-reminders-today")}</h2>
        <ul class="due" id="today">
            {today.into_iter().map(|due| {
                let text = if due.page.is_empty() {
                    view! { <span>{due.text}</span> }.into_any()
                } else {
                    view! { <a href=due.page>{due.text}</a> }.into_any()
                };
                view! {
                    <li class:past=due.at < now>
                        <span class="figure">{due.time}</span> " " {text}
                    </li>
                }
            }).collect_view()}
        </ul>
    }
    .into_any()
}

/// The screen on which they are set.
pub(crate) fn screen(app: App) -> AnyView {
    let kept = RwSignal::new(browser::kept::<Kept>(KEPT).unwrap_or_default());
    let heard = due(app, kept);
    // The form is drawn anew where there is something else to set, and not for every time that is typed.
    let form = RwSignal::new(None::<Reminders>);
    Effect::new(move |_| {
        let Some(Ok(reminders)) = heard.get() else { return };
        let same = form.with_untracked(|form| {
            form.as_ref().is_some_and(|form| {
                let ids = |all: &Reminders| all.items.iter().map(|item| item.id.clone()).collect::<Vec<_>>();
                ids(form) == ids(&reminders) && form.trial == reminders.trial
            })
        });
        if !same {
            form.set(Some(reminders));
        }
    });
    view! {
        <h1>{t("app-reminders-title")}</h1>
        {move || match heard.get() {
            None => waiting(),
            Some(Err(why)) => failed(why, move || kept.notify()),
            Some(Ok(reminders)) => list(reminders.due),
        }}
        {move || form.get().map(|reminders| settings(app, kept, heard, reminders))}
        <p><a href="#/plan">{t("app-plan-title")}</a></p>
    }
    .into_any()
}

fn change(kept: RwSignal<Kept>, with: impl FnOnce(&mut Kept)) {
    kept.update(with);
    kept.with_untracked(|kept| browser::keep(KEPT, kept));
}

fn settings(app: App, kept: RwSignal<Kept>, heard: Heard<Reminders>, reminders: Reminders) -> AnyView {
    let none = reminders.items.is_empty() && reminders.trial.is_empty();
    let trial = reminders.trial.clone();
    view! {
        {none.then(|| view! { <p>{t("app-reminders-none")}</p> })}
        {reminders.items.into_iter().map(|item| row(kept, heard, item)).collect_view()}
        {(!trial.is_empty()).then(|| view! {
            <h2>{t("app-reminders-trial")}</h2>
            <label class="check">
                <input type="checkbox" id="remind-trial" prop:checked=move || kept.with(|kept| !kept.no_trial)
                    on:change=move |event| {
                        let on = event_target_checked(&event);
                        change(kept, |kept| kept.no_trial = !on);
                    } />
                <span>{trial}</span>
            </label>
        })}
        {(!none).then(|| view! {
            {quiet(kept, StoredValue::new(reminders.quiet))}
            {notifications(app, kept)}
            {calendar(app, kept)}
        })}
    }
    .into_any()
}

fn quiet(kept: RwSignal<Kept>, hours: StoredValue<Vec<String>>) -> AnyView {
    view! {
        <h2>{t("app-reminders-quiet")}</h2>
        <div class="pair">
            {[("quiet-from", "app-reminders-from", 0_usize), ("quiet-until", "app-reminders-until", 1)].map(|(id, word, at)| view! {
                <div class="field">
                    <label for=id>{t(word)}</label>
                    <input id=id type="time" required value=hours.with_value(|hours| hours.get(at).cloned().unwrap_or_default())
                        on:change=move |event| {
                            let time = event_target_value(&event);
                            if time.is_empty() {
                                return;
                            }
                            hours.update_value(|hours| if let Some(hour) = hours.get_mut(at) { *hour = time });
                            change(kept, |kept| kept.quiet = hours.get_value());
                        } />
                </div>
            })}
        </div>
    }
    .into_any()
}

/// One item: whether it reminds, and when.
fn row(kept: RwSignal<Kept>, heard: Heard<Reminders>, item: Remindable) -> AnyView {
    let Remindable { id, name, times, every, on, .. } = item;
    let fixed = !every.is_empty();
    let id = StoredValue::new(id);
    let times = StoredValue::new(if fixed { Vec::new() } else { times });
    let (on, fields) = (RwSignal::new(on), RwSignal::new(times.with_value(Vec::len) + usize::from(!fixed)));
    let put = move || {
        let set = Remind {
            item: id.get_value(),
            times: times.with_value(|times| times.iter().filter(|time| !time.is_empty()).cloned().collect()),
            off: !on.get_untracked(),
        };
        change(kept, |kept| {
            kept.items.retain(|known| known.item != set.item);
            kept.items.push(set);
        });
    };
    let time = move |at: usize, value: String| {
        times.update_value(|times| match times.get_mut(at) {
            Some(old) => *old = value,
            None => times.push(value),
        });
        let wanted = times.with_value(|times| times.iter().any(|time| !time.is_empty()));
        on.set(wanted);
        // There is always room for one more.
        let room = times.with_value(Vec::len) + 1;
        if fields.get_untracked() < room {
            fields.set(room);
        }
        put();
    };
    let note = move || {
        heard.with(|heard| match heard {
            Some(Ok(all)) => {
                id.with_value(|id| all.items.iter().find(|item| item.id == *id).map(|item| item.note.clone()))
            }
            _ => None,
        })
    };
    view! {
        <fieldset class="remind">
            <legend>{name.clone()}</legend>
            <label class="check">
                <input type="checkbox" prop:checked=move || on.get() on:change=move |event| {
                    on.set(event_target_checked(&event));
                    put();
                } />
                <span>{t("app-reminders-on")}</span>
            </label>
            {fixed.then(|| view! { <p class="muted">{every}</p> })}
            <div class="row">
                {move || (0..fields.get()).map(|at| view! {
                    <input type="time" class="short" aria-label=tf("app-reminders-time", &[("name", &name)])
                        value=times.with_value(|times| times.get(at).cloned().unwrap_or_default())
                        on:change=move |event| time(at, event_target_value(&event)) />
                }).collect_view()}
            </div>
            {move || note().filter(|note| !note.is_empty()).map(|note| view! { <p class="hint">{note}</p> })}
        </fieldset>
    }
    .into_any()
}

fn notifications(app: App, kept: RwSignal<Kept>) -> AnyView {
    let refused = RwSignal::new(false);
    let can = browser::can_notify();
    view! {
        <h2>{t("app-reminders-notify")}</h2>
        {can.then(|| view! {
            <label class="check">
                <input type="checkbox" id="notify" prop:checked=move || kept.with(|kept| kept.notify)
                    on:change=move |event| {
                        let on = event_target_checked(&event);
                        leptos::task::spawn_local(async move {
                            let allowed = !on || browser::may_notify().await;
                            refused.try_set(!allowed);
                            change(kept, |kept| kept.notify = on && allowed);
                            watch(app);
                        });
                    } />
                <span>{t("app-reminders-notify-on")}</span>
            </label>
            {move || refused.get().then(|| view! { <p class="wrong" role="alert">{t("app-reminders-refused")}</p> })}
        })}
        <p class="muted">{t("app-reminders-closed")}</p>
    }
    .into_any()
}

fn calendar(app: App, kept: RwSignal<Kept>) -> AnyView {
    let said = RwSignal::new(None::<String>);
    let make = move |_| {
        let request = untrack(|| Request::Calendar {
            state: known(app),
            plan: asked(app),
            book: book(app),
            set: kept.with(set),
        });
        leptos::task::spawn_local(async move {
            let word = match ask(&request).await {
                Ok(Reply::Calendar { text }) if text.is_empty() => "app-reminders-nothing",
                Ok(Reply::Calendar { text }) => {
                    browser::download("uncramp.ics", &text.into(), "text/calendar");
                    "app-reminders-written"
                }
                _ => "app-why-offline",
            };
            said.try_set(Some(t(word)));
        });
    };
    view! {
        <h2>{t("app-reminders-calendar")}</h2>
        <p>{t("app-reminders-calendar-text")}</p>
        <button id="calendar" on:click=make>{t("app-reminders-calendar-get")}</button>
        <p role="status">{move || said.get()}</p>
    }
    .into_any()
}

/// Takes in what is still to come.
fn coming(reminders: &Reminders) {
    COMING.with_borrow_mut(|coming| {
        coming.0.clone_from(&reminders.due);
        // What was due before this page was opened is not said. From then on only a look moves the time of the last look: what
        // falls due between two looks is said, whoever asked for a new list meanwhile.
        if coming.1 == 0 {
            coming.1 = browser::now_ms();
        }
    });
}

/// Says what is due, from now on and as long as this page is open. The words are those that others may see.
pub(crate) fn watch(app: App) {
    let kept: Kept = browser::kept(KEPT).unwrap_or_default();
    if !kept.notify || COMING.with_borrow_mut(|coming| std::mem::replace(&mut coming.2, true)) {
        return;
    }
    set_interval(
        move || {
            let kept: Kept = browser::kept(KEPT).unwrap_or_default();
            let now = browser::now_ms();
            let due = COMING.with_borrow_mut(|(due, last, _)| {
                let since = std::mem::replace(last, now).max(now - LATE_MS);
                due.iter().filter(|due| due.at > since && due.at <= now).cloned().collect::<Vec<_>>()
            });
            if due.is_empty() || !kept.notify {
                return;
            }
            // What was due when the list was made may not be any more: the gate is asked again before anything is said.
            let request = untrack(|| request(app, &kept));
            leptos::task::spawn_local(async move {
                let Ok(Reply::Reminders(reminders)) = ask(&request).await else { return };
                coming(&reminders);
                for due in reminders
                    .due
                    .iter()
                    .filter(|new| due.iter().any(|old| old.at == new.at && old.title == new.title))
                {
                    browser::notify(&due.title, &due.page);
                }
            });
        },
        std::time::Duration::from_millis(LOOK_MS),
    );
    let request = untrack(|| request(app, &kept));
    leptos::task::spawn_local(async move {
        if let Ok(Reply::Reminders(reminders)) = ask(&request).await {
            coming(&reminders);
        }
    });
}
