//! Where records are kept.

use std::{cell::RefCell, future::Future};

use crate::{diary::Diary, record::Record};

/// Why a store cannot do what was asked. None of them says what was to be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The browser keeps nothing, as in some private windows.
    #[error("this browser keeps nothing here")]
    Unavailable,
    /// There is no room left.
    #[error("there is no room left on this device")]
    Full,
    /// It is no diary.
    #[error("this is no diary")]
    Foreign,
    /// Another program is writing.
    #[error("another program is using the store")]
    Busy,
    /// A newer version of the program has changed the store.
    #[error("the store was written by a newer version of the program")]
    Newer,
    /// Reading or writing failed.
    #[error("the store could not be read or written")]
    Failed,
}

/// A place that keeps records: it takes them in and gives all of them back.
pub trait DiaryStore {
    /// Everything kept.
    ///
    /// # Errors
    /// [`StoreError`] if it cannot be read.
    fn load(&self) -> impl Future<Output = Result<Vec<Record>, StoreError>>;

    /// Keeps records, all or none of them. One that is kept already stays as it is.
    ///
    /// # Errors
    /// [`StoreError`] if they cannot be kept; then nothing has changed.
    fn append(&self, records: &[Record]) -> impl Future<Output = Result<(), StoreError>>;

    /// Forgets everything, for good.
    ///
    /// # Errors
    /// [`StoreError`] if something may still be there.
    fn erase(&self) -> impl Future<Output = Result<(), StoreError>>;
}

/// A store that lasts as long as the program runs.
#[derive(Debug, Default)]
pub struct MemoryStore {
    diary: RefCell<Diary>,
}

impl DiaryStore for MemoryStore {
    async fn load(&self) -> Result<Vec<Record>, StoreError> {
        Ok(self.diary.borrow().records().cloned().collect())
    }

    async fn append(&self, records: &[Record]) -> Result<(), StoreError> {
        let mut diary = self.diary.borrow_mut();
        for record in records {
            if !diary.contains(record.id) {
                diary.add(record.clone());
            }
        }
        Ok(())
    }

    async fn erase(&self) -> Result<(), StoreError> {
        *self.diary.borrow_mut() = Diary::default();
        Ok(())
    }
}
