//! Pages to read, emergency numbers, and the statements of the article.

use serde::{Deserialize, Serialize};
use uncramp_domain::{CauseId, ExplainerId, InventoryId, SourceId};

use super::{Basis, record};

record! {
    /// A text that explains a topic; its words are a message.
    pub struct Explainer {
        /// Key.
        id: ExplainerId,
        /// Statements of the article that it answers.
        #[serde(default)]
        covers: Vec<InventoryId>,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
        /// Causes to read next.
        #[serde(default)]
        causes: Vec<CauseId>,
    }

    /// Whom to call in one country. Numbers are text: leading zeros count.
    pub struct Country {
        /// Two letters (ISO 3166); `ZZ` is the default.
        id: String,
        /// Name.
        name: String,
        /// The emergency number; the default's where there is none.
        #[serde(default)]
        emergency: Option<String>,
        /// The ambulance, where it has a number of its own.
        #[serde(default)]
        ambulance: Option<String>,
        /// Advice about poisons.
        #[serde(default)]
        poison: Option<String>,
        /// Medical advice that is not urgent.
        #[serde(default)]
        advice: Option<String>,
        /// Whether the number is in doubt, so that people are told to check it locally.
        #[serde(default)]
        check: bool,
        /// Remarks.
        #[serde(default)]
        note: Option<String>,
    }

    /// Whom to call, by country, as written.
    pub struct EmergencyNumbers {
        /// What the numbers rest on.
        basis: Basis,
        /// Where they come from.
        sources: Vec<SourceId>,
        /// False where no official page was seen to say so.
        verified: bool,
        /// The countries.
        countries: Vec<Country>,
    }

    /// A statement of the article, and the part of the product that will answer it if none does yet.
    pub struct InventoryRow {
        /// Key.
        id: InventoryId,
        /// Parts of the product, joined by `;`.
        feature: String,
        /// The part that will answer it later.
        later: Option<String>,
    }
}
