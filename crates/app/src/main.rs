#![doc = include_str!("../README.md")]

mod browser;
mod chrome;
mod drawings;
mod idb_store;
mod now;
mod now_parts;
mod player;
mod route;
mod state;
mod words;

fn main() {
    leptos::mount::mount_to_body(chrome::shell);
}
