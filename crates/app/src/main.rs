#![doc = include_str!("../README.md")]

mod answer;
mod browser;
mod calendar;
mod chrome;
mod diary;
mod drawings;
mod engine;
mod idb_store;
mod learn;
mod now;
mod now_parts;
mod people;
mod player;
mod route;
mod settings;
mod state;
mod why;
mod words;

fn main() {
    leptos::mount::mount_to_body(chrome::shell);
}
