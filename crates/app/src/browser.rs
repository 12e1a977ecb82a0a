//! What only the browser can do: its clock, small storage, voice, vibration, a screen that stays on, files.

use js_sys::{Array, Date, Function, Reflect};
use uncramp_diary::Moment;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, HtmlElement, Storage, Window};

pub(crate) fn window() -> Window {
    // The app runs in a window; there is nothing to run it in otherwise.
    web_sys::window().unwrap_or_else(|| JsValue::UNDEFINED.unchecked_into())
}

/// Lets the browser do what waits, such as hear a tap.
pub(crate) async fn breathe() {
    let waited = js_sys::Promise::new(&mut |resolve, _| {
        // Without a timer nothing is waited for: the screen must come.
        if window().set_timeout_with_callback(&resolve).is_err() {
            let _ = resolve.call0(&JsValue::UNDEFINED);
        }
    });
    // It is never refused.
    let _ = JsFuture::from(waited).await;
}

pub(crate) fn now_ms() -> i64 {
    Date::now() as i64
}

/// How far the local clock is ahead of UTC at a time, in minutes.
fn offset_at(unix_ms: i64) -> i16 {
    -Date::new(&JsValue::from_f64(unix_ms as f64)).get_timezone_offset() as i16
}

pub(crate) fn moment_at(unix_ms: i64) -> Moment {
    Moment { unix_ms, offset_minutes: offset_at(unix_ms) }
}

pub(crate) fn moment() -> Moment {
    moment_at(now_ms())
}

/// The moment that a local date and time as `2026-01-31T22:15` stand for.
pub(crate) fn moment_of(local: &str) -> Option<Moment> {
    let unix_ms = Date::parse(local);
    unix_ms.is_finite().then(|| moment_at(unix_ms as i64))
}

/// A moment as a form field takes it.
pub(crate) fn local_field(moment: Moment) -> String {
    let shifted = moment.unix_ms + i64::from(moment.offset_minutes) * 60_000;
    let date = Date::new(&JsValue::from_f64(shifted as f64));
    date.to_iso_string().as_string().unwrap_or_default().chars().take(16).collect()
}

/// A moment for people, in the manner of their language.
pub(crate) fn shown(moment: Moment, with_time: bool) -> String {
    let shifted = moment.unix_ms + i64::from(moment.offset_minutes) * 60_000;
    let date = Date::new(&JsValue::from_f64(shifted as f64));
    let options = js_sys::Object::new();
    let set = |key: &str, value: &str| {
        let _ = Reflect::set(&options, &key.into(), &value.into());
    };
    set("timeZone", "UTC");
    set("weekday", "short");
    set("day", "numeric");
    set("month", "short");
    if with_time {
        set("hour", "2-digit");
        set("minute", "2-digit");
    }
    date.to_locale_string("en-GB", &options).into()
}

/// Random bytes for an id; the id's own time keeps ids apart where the browser has none.
pub(crate) fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    if let Ok(crypto) = window().crypto() {
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    bytes
}

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// Reads what was kept under a key.
pub(crate) fn kept<T: serde::de::DeserializeOwned>(key: &str) -> Option<T> {
    serde_json::from_str(&storage()?.get_item(key).ok()??).ok()
}

/// Keeps something at once, so that it is there after a kill in the next moment.
pub(crate) fn keep<T: serde::Serialize>(key: &str, value: &T) {
    if let (Some(storage), Ok(text)) = (storage(), serde_json::to_string(value)) {
        // Without room the screen still works; the diary says so when it cannot keep something.
        let _ = storage.set_item(key, &text);
    }
}

pub(crate) fn forget(key: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(key);
    }
}

pub(crate) fn forget_all() {
    if let Some(storage) = storage() {
        let _ = storage.clear();
    }
}

/// A member of an object that not every browser has.
fn member(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok().filter(|value| !value.is_undefined() && !value.is_null())
}

fn call(object: &JsValue, name: &str, argument: &JsValue) -> Option<JsValue> {
    member(object, name)?.dyn_into::<Function>().ok()?.call1(object, argument).ok()
}

/// Vibrates, where the device can. Before the first tap browsers forbid it, and complain.
fn vibrate(pattern: &[u32]) {
    let active = member(&window().navigator().into(), "userActivation")
        .and_then(|activation| member(&activation, "hasBeenActive"))
        .is_none_or(|active| active.is_truthy());
    if !active {
        return;
    }
    let pattern: Array = pattern.iter().map(|length| JsValue::from_f64(f64::from(*length))).collect();
    call(&window().navigator().into(), "vibrate", &pattern);
}

/// Whether the browser has a voice.
pub(crate) fn has_voice() -> bool {
    member(&window().into(), "speechSynthesis").is_some()
}

/// Says something, in place of what is being said.
pub(crate) fn speak(text: &str) {
    if !has_voice() {
        return;
    }
    if let (Ok(voice), Ok(said)) =
        (window().speech_synthesis(), web_sys::SpeechSynthesisUtterance::new_with_text(text))
    {
        said.set_lang("en-GB");
        said.set_rate(0.95);
        voice.cancel();
        voice.speak(&said);
    }
}

pub(crate) fn hush() {
    if has_voice()
        && let Ok(voice) = window().speech_synthesis()
    {
        voice.cancel();
    }
}

/// Asks that the screen stay on; it holds until the page is hidden.
pub(crate) async fn stay_awake() -> Option<JsValue> {
    let lock = member(&window().navigator().into(), "wakeLock")?;
    let promise = call(&lock, "request", &"screen".into())?;
    JsFuture::from(promise.dyn_into::<js_sys::Promise>().ok()?).await.ok()
}

pub(crate) fn release(lock: &JsValue) {
    call(lock, "release", &JsValue::UNDEFINED);
}

/// Asks the browser to keep what is stored here, and says whether it promises to.
pub(crate) async fn ask_to_keep() -> bool {
    let Some(storage) = member(&window().navigator().into(), "storage") else { return false };
    let Some(promise) = call(&storage, "persist", &JsValue::UNDEFINED) else { return false };
    let Ok(promise) = promise.dyn_into::<js_sys::Promise>() else { return false };
    JsFuture::from(promise).await.is_ok_and(|kept| kept.is_truthy())
}

/// Hands a file to the person: a text or bytes.
pub(crate) fn download(name: &str, content: &JsValue, kind: &str) -> Option<()> {
    let parts = Array::of1(content);
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_blob_sequence_and_options(&parts, &options).ok()?;
    let address = web_sys::Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = window().document()?.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    let _ = web_sys::Url::revoke_object_url(&address);
    Some(())
}

/// Reads a file that the person chose.
pub(crate) async fn text_of(file: File) -> Option<String> {
    JsFuture::from(file.text()).await.ok()?.as_string()
}

/// What the page says of itself, such as where a file is.
pub(crate) fn attribute(name: &str) -> String {
    let root = window().document().and_then(|document| document.document_element());
    root.and_then(|root| root.get_attribute(name)).unwrap_or_default()
}

/// Opens the browser's window for printing.
pub(crate) fn print() {
    // A browser that cannot print does nothing.
    let _ = window().print();
}

/// Puts the focus on the heading of a page that has just come, so that the keyboard and screen readers start there.
pub(crate) fn focus_heading() {
    let Some(document) = window().document() else { return };
    if let Ok(Some(heading)) = document.query_selector("main h1")
        && let Ok(heading) = heading.dyn_into::<HtmlElement>()
    {
        let _ = heading.set_attribute("tabindex", "-1");
        let _ = heading.focus();
    }
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// A text in small letters, as the browser writes them: it has the tables of all scripts, the app need not carry its own.
pub(crate) fn lower(text: &str) -> String {
    js_sys::JsString::from(text).to_lower_case().into()
}

/// The region of the browser's language, such as `GB`.
pub(crate) fn region() -> Option<String> {
    let language = window().navigator().language()?;
    let region = language.rsplit('-').next()?.to_ascii_uppercase();
    (region.len() == 2 && language.contains('-')).then_some(region)
}

/// Whether the page can be seen.
pub(crate) fn visible() -> bool {
    window()
        .document()
        .is_some_and(|document| document.visibility_state() == web_sys::VisibilityState::Visible)
}

/// Has the look worked out anew; the script that does it runs before the app, so that no screen flashes white.
pub(crate) fn refresh_look() {
    call(&window().into(), "uncrampLook", &JsValue::UNDEFINED);
}

/// What was tapped on the first screen before the program was there; it is told once.
pub(crate) fn tapped_early() -> Option<String> {
    let tapped = member(&window().into(), "uncrampTapped")?.as_string();
    let _ = Reflect::delete_property(&window().into(), &"uncrampTapped".into());
    tapped
}

/// Takes away what stood in the page before the program.
pub(crate) fn take_over_page() {
    let Some(document) = window().document() else { return };
    for id in ["starting", "first"] {
        if let Some(element) = document.get_element_by_id(id) {
            element.remove();
        }
    }
}

/// Whether a new version has been fetched and waits.
pub(crate) fn update_waits() -> bool {
    member(&window().into(), "uncrampUpdate").is_some_and(|waits| waits.is_truthy())
}

/// Goes over to the version that waits.
pub(crate) fn take_update() {
    call(&window().into(), "uncrampTakeUpdate", &JsValue::UNDEFINED);
}

/// Vibrates where the person wants it.
pub(crate) fn vibrate_if(app: crate::state::App, pattern: &[u32]) {
    use leptos::prelude::WithUntracked;
    if app.settings.with_untracked(|settings| settings.vibrate) {
        vibrate(pattern);
    }
}

/// Puts the focus on the heading once the screen has been drawn.
pub(crate) fn focus_heading_soon() {
    leptos::prelude::request_animation_frame(focus_heading);
}

/// Whether the browser offers to install the app.
pub(crate) fn can_install() -> bool {
    member(&window().into(), "uncrampInstall").is_some()
}

pub(crate) fn install() {
    call(&window().into(), "uncrampInstall", &JsValue::UNDEFINED);
}

/// A day as `2026-01-31` for people, short.
pub(crate) fn day_name(day: &str) -> String {
    let date = Date::new(&JsValue::from_str(&format!("{day}T12:00:00Z")));
    let options = js_sys::Object::new();
    for (key, value) in [("timeZone", "UTC"), ("weekday", "short"), ("day", "numeric")] {
        let _ = Reflect::set(&options, &key.into(), &value.into());
    }
    date.to_locale_date_string("en-GB", &options).into()
}

/// Month and year of a day as `2026-01-31`, in the manner of the language.
pub(crate) fn month_name(day: &str) -> String {
    let date = Date::new(&JsValue::from_str(&format!("{day}T12:00:00Z")));
    let options = js_sys::Object::new();
    for (key, value) in [("timeZone", "UTC"), ("month", "long"), ("year", "numeric")] {
        let _ = Reflect::set(&options, &key.into(), &value.into());
    }
    date.to_locale_date_string("en-GB", &options).into()
}

/// Loads the page again.
pub(crate) fn reload() {
    let _ = window().location().reload();
}

/// Calls a method of an object without arguments, and waits for what it promises.
async fn promised(object: &JsValue, name: &str) -> Option<JsValue> {
    let promise = call(object, name, &JsValue::UNDEFINED)?;
    JsFuture::from(promise.dyn_into::<js_sys::Promise>().ok()?).await.ok()
}

/// Whether this browser knows notifications.
pub(crate) fn can_notify() -> bool {
    member(&window().into(), "Notification").is_some()
}

/// Asks whether notifications are allowed.
pub(crate) async fn may_notify() -> bool {
    let Some(notification) = member(&window().into(), "Notification") else { return false };
    let granted = |value: &JsValue| value.as_string().as_deref() == Some("granted");
    if member(&notification, "permission").is_some_and(|now| granted(&now)) {
        return true;
    }
    promised(&notification, "requestPermission").await.is_some_and(|answer| granted(&answer))
}

/// Shows a notification, by the service worker where there is one: phones allow no other way.
pub(crate) fn notify(title: &str, tag: &str) {
    let title = JsValue::from_str(title);
    let options = js_sys::Object::new();
    let _ = Reflect::set(&options, &"tag".into(), &tag.into());
    wasm_bindgen_futures::spawn_local(async move {
        let worker = member(&window().navigator().into(), "serviceWorker");
        let registration = match &worker {
            Some(worker) => promised(worker, "getRegistration").await.filter(|found| !found.is_undefined()),
            None => None,
        };
        if let Some(registration) = registration {
            let show =
                member(&registration, "showNotification").and_then(|show| show.dyn_into::<Function>().ok());
            if let Some(show) = show {
                let _ = show.call2(&registration, &title, &options);
            }
        } else if let Some(made) =
            member(&window().into(), "Notification").and_then(|n| n.dyn_into::<Function>().ok())
        {
            let _ = Reflect::construct(&made, &Array::of2(&title, &options));
        }
    });
}

/// Years before and after now for which the clock's changes are looked up.
const ZONE_YEARS: [i64; 2] = [-2, 14];
const DAY_MS: i64 = 86_400_000;

/// The time zone, by its name and the changes of its clock.
pub(crate) fn zone() -> uncramp_wire::Zone {
    let now = now_ms();
    let year = 365 * DAY_MS + DAY_MS / 4;
    let [from, to] = ZONE_YEARS.map(|years| now + years * year);
    let mut shifts = Vec::new();
    let before = offset_at(from);
    let (mut at, mut offset) = (from, before);
    while at < to {
        // Changes are further apart than a week.
        let next = at + 7 * DAY_MS;
        let then = offset_at(next);
        if then != offset {
            let (mut early, mut late) = (at, next);
            while late - early > 1000 {
                let middle = i64::midpoint(early, late);
                if offset_at(middle) == offset { early = middle } else { late = middle }
            }
            let second = late.div_euclid(1000);
            // Whole minutes: clocks change at none between.
            shifts.push((second - second.rem_euclid(60), then, then > offset));
            offset = then;
        }
        at = next;
    }
    let format = js_sys::Intl::DateTimeFormat::new(&Array::new(), &js_sys::Object::new());
    let name = member(&format.resolved_options().into(), "timeZone").and_then(|name| name.as_string());
    uncramp_wire::Zone {
        name: name.unwrap_or_else(|| "UTC".to_owned()),
        before: i32::from(before) * 60,
        shifts: shifts
            .into_iter()
            .map(|(at, offset, summer)| uncramp_wire::Shift { at, offset: i32::from(offset) * 60, summer })
            .collect(),
    }
}
