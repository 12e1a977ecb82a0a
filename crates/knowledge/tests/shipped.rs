//! The knowledge folder that ships is without fault, and faults in it are found.
#![cfg(feature = "source")]
use std::path::Path;

use uncramp_knowledge::{
    KnowledgeBase,
    source::{Files, compile, read_folder},
};

fn shipped() -> Files {
    read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge"))
        .expect("the knowledge folder is there")
}

#[test]
fn the_shipped_folder_has_no_fault_and_survives_compiling() {
    let base = match compile(&shipped(), "en") {
        Ok(compiled) => compiled.base,
        Err(issues) => {
            let text: Vec<String> = issues.iter().map(ToString::to_string).collect();
            panic!("{}", text.join("\n"));
        }
    };
    let again =
        KnowledgeBase::from_blob(&base.to_blob().expect("it can be written")).expect("it can be read");
    assert_eq!(base, again);
}
