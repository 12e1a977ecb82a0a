//! The stories of `uncramp_diary::conformance`, in the browser's own database.

use js_sys::Reflect;
use uncramp_diary::{DiaryStore, conformance};

use crate::idb_store::IdbStore;

/// Where the page finds how they ended: `name: ok`, or what went wrong, a line each.
const ENDINGS: &str = "endings";

/// Puts new stores through all stories, one after the other, and leaves the endings on the page.
pub fn check_store() {
    wasm_bindgen_futures::spawn_local(async {
        let fresh = || async {
            // What cannot be emptied is found not to be empty by the first story.
            let _ = IdbStore.erase().await;
            IdbStore
        };
        let lines: Vec<String> = conformance::run(fresh)
            .await
            .into_iter()
            .map(|(story, ending)| format!("{story}: {}", ending.err().unwrap_or_else(|| "ok".to_owned())))
            .collect();
        if let Some(window) = web_sys::window() {
            let _ = Reflect::set(&window, &ENDINGS.into(), &lines.join("\n").into());
        }
    });
}
