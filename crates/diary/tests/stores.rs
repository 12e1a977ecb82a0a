//! The store in memory passes the stories of all stores.

use pollster::block_on;
use uncramp_diary::{MemoryStore, conformance};

#[test]
fn memory_keeps_as_every_store_does() {
    let endings = block_on(conformance::run(|| async { MemoryStore::default() }));
    let bad: Vec<_> = endings.iter().filter(|(_, ending)| ending.is_err()).collect();
    assert!(bad.is_empty(), "{bad:#?}");
}
