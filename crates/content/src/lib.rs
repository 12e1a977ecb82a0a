#![doc = include_str!("../README.md")]

use uncramp_knowledge::{KnowledgeBase, base::BlobError};

/// The compiled knowledge folder.
pub static BLOB: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/knowledge.bin"));

/// Reads the embedded knowledge base.
///
/// # Errors
/// [`BlobError`] if the program was put together from parts of different versions.
pub fn load() -> Result<KnowledgeBase, BlobError> {
    KnowledgeBase::from_blob(BLOB)
}

/// Reads the part that first aid needs, compiled apart so that it is there before the rest.
///
/// # Errors
/// [`BlobError`] if the program was put together from parts of different versions.
pub fn load_first_aid() -> Result<KnowledgeBase, BlobError> {
    KnowledgeBase::from_part_blob(include_bytes!(concat!(env!("OUT_DIR"), "/first-aid.bin")))
}

/// Reads the part that the screens of the app need besides the engine.
///
/// # Errors
/// [`BlobError`] if the program was put together from parts of different versions.
pub fn load_screens() -> Result<KnowledgeBase, BlobError> {
    KnowledgeBase::from_part_blob(include_bytes!(concat!(env!("OUT_DIR"), "/screens.bin")))
}
