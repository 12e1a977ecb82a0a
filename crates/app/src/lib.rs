#![doc = include_str!("../README.md")]

mod answer;
mod browser;
mod calendar;
mod check_ups;
mod chrome;
mod day;
mod diary;
mod drawings;
mod engine;
mod exercise;
mod exercise_drawings;
mod food;
mod idb_store;
mod learn;
mod now;
mod now_parts;
mod patterns;
mod people;
mod plan;
mod player;
mod reminders;
mod report;
mod results;
mod route;
mod settings;
mod sheet;
mod state;
mod store_check;
mod trial_start;
mod trials;
mod week;
mod why;
mod why_questions;
mod words;

pub use store_check::check_store;

/// Starts the whole app.
pub fn run() {
    words::carry(uncramp_content::load_screens());
    leptos::mount::mount_to_body(chrome::shell::<true>);
}

/// Starts first aid alone, which is small enough to be there at once. Any other screen loads the page again, and the
/// whole app with it; everything that must outlast that is stored at every change.
pub fn run_first_aid() {
    wasm_bindgen_futures::spawn_local(async {
        words::carry(uncramp_content::load_first_aid());
        // On a slow phone both halves take a moment; a tap between them is heard.
        browser::breathe().await;
        leptos::mount::mount_to_body(chrome::shell::<false>);
    });
}
