//! The shapes of the records, as they stand in the files and in the compiled copy.
//!
//! Causes and events are compiled further (see [`crate::base`]); every other record is kept as it is written.

mod care;
mod causes;
mod choices;
mod findings;
mod health;
mod pages;

pub use care::*;
pub use causes::*;
pub use choices::*;
pub use findings::*;
pub use health::*;
pub use pages::*;

macro_rules! record {
    ($($(#[$doc:meta])* $vis:vis struct $name:ident { $($(#[$field_doc:meta])* $field:ident : $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(feature = "source", derive(schemars::JsonSchema))]
        $vis struct $name { $($(#[$field_doc])* pub $field: $type,)* }
    )*};
}

pub(crate) use record;

macro_rules! words {
    ($($(#[$doc:meta])* pub enum $name:ident { $($(#[$word_doc:meta])* $word:ident = $text:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "source", derive(schemars::JsonSchema))]
        pub enum $name { $($(#[$word_doc])* #[serde(rename = $text)] $word,)* }

        impl $name {
            /// The word used in files and messages.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$word => $text,)* }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    )*};
}

pub(crate) use words;

/// What `verified` is where nothing is said.
pub(crate) fn yes() -> bool {
    true
}
