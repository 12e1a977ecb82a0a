//! Pages of what there is to read.

use serde::{Deserialize, Serialize};

wire! {
    /// A page to read.
    pub struct Page {
        /// `kind:id`.
        id: String,
        /// Title.
        title: String,
        /// Kind, in words.
        kind: String,
        /// What it says.
        blocks: Vec<Block>,
        /// What to read next.
        links: Vec<Link>,
        /// Sources.
        sources: Vec<Cited>,
    }

    /// A part of a page.
    pub struct Block {
        /// Heading; empty for none.
        heading: String,
        /// Paragraphs.
        paragraphs: Vec<String>,
        /// Whether the paragraphs are items of a list.
        list: bool,
    }

    /// A page by name.
    pub struct Link {
        /// `kind:id`.
        id: String,
        /// Title.
        title: String,
        /// Kind, in words.
        kind: String,
    }

    /// Pages of one kind.
    pub struct Group {
        /// The kind.
        kind: String,
        /// In words.
        title: String,
        /// The pages.
        links: Vec<Link>,
    }

    /// A source.
    pub struct Cited {
        /// The citation.
        text: String,
        /// Where to find it; empty where no address is known.
        address: String,
    }
}
