//! Whatever stands in one file of the knowledge folder: the loader reports faults and never panics, and what it accepts
//! can be compiled and read back.
#![no_main]

use std::{path::Path, sync::LazyLock};

use libfuzzer_sys::fuzz_target;
use uncramp_knowledge::{
    KnowledgeBase,
    source::{Files, compile, read_folder},
};

/// Rows of the inventory that are kept: each row that nothing answers is a fault to report, and they are all alike.
const ROWS: usize = 20;

/// One file of each kind; the others are left out, so that a run is quick. What is missing is reported as a fault.
const KINDS: [&str; 13] = [
    "model.toml",
    "inventory.csv",
    "later.toml",
    "causes/dvt.toml",
    "events/true_cramp.toml",
    "findings/place_calf.toml",
    "red-flags/RF36.toml",
    "gate-rules/GR001.toml",
    "first-aid/FA01.toml",
    "messages/en/ui.ftl",
    "messages/en/phrasings/place_calf.toml",
    "messages/en/reader/rules.toml",
    "messages/en/tellings/dvt.toml",
];

static FEW: LazyLock<Files> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../knowledge");
    let mut files = read_folder(&folder).expect("the folder is there");
    files.retain(|name, _| KINDS.contains(&name.as_str()));
    let inventory = files.get_mut("inventory.csv").expect("it is there");
    *inventory = inventory.lines().take(ROWS).collect::<Vec<_>>().join("\n");
    files
});

fuzz_target!(|input: (u8, u16, u16, String)| {
    let (kind, from, length, put) = input;
    let mut files = FEW.clone();
    let name = KINDS[usize::from(kind) % KINDS.len()];
    let text = files.get_mut(name).expect("it is there");
    let edge = |at: usize, text: &str| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let from = edge(usize::from(from), text);
    let to = edge(from + usize::from(length), text).max(from);
    text.replace_range(from..to, &put);
    match compile(&files, "en") {
        Ok(compiled) => {
            let blob = compiled.base.to_blob().expect("what was accepted can be written");
            KnowledgeBase::from_blob(&blob).expect("and read back");
        }
        Err(issues) => assert!(!issues.is_empty()),
    }
});
