//! The part of the knowledge base that first aid needs: small enough to be there before anything else is.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    base::{BlobError, GateRule, KnowledgeBase, Record, RedFlag, Table},
    logbook::DiaryLimits,
    logic::Expression,
    messages::Messages,
    model::{FirstAidLimits, ModelParameters},
    records::{Allergy, Condition, Country, GateRuleRecord, Medicine, Protocol, RedFlagRecord},
};

/// The default of the emergency numbers.
pub const ANYWHERE: &str = "ZZ";

/// Words of the cards and of all screens.
const WORDS: [&str; 4] = ["app-", "sign-", "protocol-", "ui-"];
/// Words that the engine and the command line use and no screen asks for by itself.
const OTHER_WORDS: [&str; 8] =
    ["ui-food-", "ui-review-", "ui-remedy-", "ui-works-", "ui-verdict-", "ui-grade-", "ui-ask-", "ui-lab-"];
/// Of these, what first aid says before any other screen is there.
const FIRST_WORDS: [&str; 25] = [
    "app-cancel",
    "app-close",
    "app-deleted",
    "app-diary-pain",
    "app-diary-too-long",
    "app-diary-woke-short",
    "app-done",
    "app-length",
    "app-map-",
    "app-name",
    "app-nav",
    "app-now-",
    "app-place-",
    "app-saved",
    "app-side",
    "app-situation-",
    "app-skip",
    "app-starting",
    "app-tagline",
    "app-trouble-",
    "app-undo",
    "app-update",
    "app-voice-",
    "ui-now-",
    "ui-urgency-",
];

/// A part as it is kept. It names no other kind of record, so that a program that carries a part alone carries no code for
/// reading the rest.
#[derive(Serialize, Deserialize)]
struct Kept {
    protocols: Table<Protocol>,
    gate_rules: Table<GateRule>,
    red_flags: Table<RedFlag>,
    conditions: Table<Condition>,
    impossible: BTreeMap<String, Expression>,
    impossible_causes: BTreeMap<String, Expression>,
    medicines: Table<Medicine>,
    allergies: Table<Allergy>,
    countries: Table<Country>,
    first_aid: FirstAidLimits,
    diary: DiaryLimits,
    messages: Messages,
    version: String,
}

fn begins(key: &str, list: &[&str]) -> bool {
    list.iter().any(|prefix| key.starts_with(prefix))
}

impl KnowledgeBase {
    /// The least that the first screen needs: [`screens_part`](Self::screens_part) without the names of what people
    /// declare, which is judged by id, and with the words of first aid alone.
    #[must_use]
    pub fn first_aid_part(&self) -> Self {
        let part = self.screens_part();
        let conditions = part.conditions.iter().map(|condition| Condition {
            name: String::new(),
            synonyms: Vec::new(),
            ..condition.clone()
        });
        let medicines = part.medicines.iter().map(|medicine| Medicine {
            name: String::new(),
            synonyms: Vec::new(),
            ..medicine.clone()
        });
        let allergies = part.allergies.iter().map(|allergy| Allergy {
            name: String::new(),
            synonyms: Vec::new(),
            ..allergy.clone()
        });
        let wanted = |key: &str| !begins(key, &["app-", "ui-"]) || begins(key, &FIRST_WORDS);
        Self {
            conditions: Table::new(conditions.collect()),
            medicines: Table::new(medicines.collect()),
            allergies: Table::new(allergies.collect()),
            messages: part.messages.only(wanted),
            ..part
        }
    }

    /// The cards, every gate rule that a step of theirs can meet, what people may declare, the emergency numbers, and
    /// the words for all of it and for the screens. Nothing else, and nothing that is for clinicians: it can judge steps, and only steps.
    #[must_use]
    pub fn screens_part(&self) -> Self {
        let names: Vec<&str> = self
            .protocols
            .iter()
            .flat_map(|protocol| {
                let steps = protocol.steps.iter();
                let named =
                    steps.flat_map(|step| step.acts.iter().map(String::as_str).chain([step.id.as_str()]));
                named.chain(protocol.acts.iter().map(String::as_str)).chain([protocol.id.as_str()])
            })
            .collect();
        let signs = &self.model.first_aid.signs;
        let gate_rules: Vec<_> = self
            .gate_rules
            .iter()
            .filter(|rule| names.contains(&rule.record.for_.as_str()))
            .map(|rule| GateRule {
                record: GateRuleRecord {
                    when: String::new(),
                    sources: Vec::new(),
                    note: None,
                    ..rule.record.clone()
                },
                when: rule.when.clone(),
            })
            .collect();
        let red_flags = self.red_flags.iter().filter(|flag| {
            let id = flag.key();
            signs.iter().any(|sign| sign.red_flag.as_ref().is_some_and(|named| named.as_str() == id))
        });
        let red_flags: Vec<_> = red_flags
            .map(|flag| RedFlag {
                record: RedFlagRecord {
                    covers: Vec::new(),
                    rule: String::new(),
                    sources: Vec::new(),
                    suspect_note: None,
                    note: None,
                    cases: Vec::new(),
                    ..flag.record.clone()
                },
                rule: flag.rule.clone(),
            })
            .collect();
        let wanted = |key: &str| {
            let message = key.split('.').next().unwrap_or(key);
            let of = |prefix: &str| message.strip_prefix(prefix);
            of("gate-").map_or_else(
                || {
                    of("redflag-").map_or_else(
                        || begins(key, &WORDS) && !begins(key, &OTHER_WORDS),
                        |id| red_flags.iter().any(|flag| flag.key() == id),
                    )
                },
                |id| gate_rules.iter().any(|rule| rule.key() == id),
            )
        };
        let countries = self.countries.iter().map(|country| Country {
            ambulance: None,
            poison: None,
            advice: None,
            note: None,
            ..country.clone()
        });
        let conditions = self.conditions.iter().map(|condition| Condition {
            findings: Vec::new(),
            causes: Vec::new(),
            shown_by: Vec::new(),
            impossible_when: None,
            note: None,
            ..condition.clone()
        });
        let medicines =
            self.medicines.iter().map(|medicine| Medicine { findings: Vec::new(), ..medicine.clone() });
        Self {
            protocols: Table::new(
                self.protocols
                    .iter()
                    .map(|p| Protocol { lay_names: Vec::new(), covers: Vec::new(), ..p.clone() })
                    .collect(),
            ),
            conditions: Table::new(conditions.collect()),
            impossible: self.impossible.clone(),
            impossible_causes: self.impossible_causes.clone(),
            medicines: Table::new(medicines.collect()),
            allergies: self.allergies.clone(),
            countries: Table::new(countries.collect()),
            model: ModelParameters {
                first_aid: self.model.first_aid.clone(),
                diary: self.model.diary.clone(),
                ..ModelParameters::default()
            },
            messages: self.messages.only(wanted),
            version: self.version.clone(),
            gate_rules: Table::new(gate_rules),
            red_flags: Table::new(red_flags),
            ..Self::default()
        }
    }

    /// Reads the compiled copy of a part.
    ///
    /// # Errors
    /// [`BlobError`] if the bytes are damaged or come from another version.
    pub fn from_part_blob(bytes: &[u8]) -> Result<Self, BlobError> {
        let kept: Kept = postcard::from_bytes(bytes).map_err(BlobError)?;
        Ok(Self {
            protocols: kept.protocols,
            gate_rules: kept.gate_rules,
            red_flags: kept.red_flags,
            conditions: kept.conditions,
            impossible: kept.impossible,
            impossible_causes: kept.impossible_causes,
            medicines: kept.medicines,
            allergies: kept.allergies,
            countries: kept.countries,
            model: ModelParameters {
                first_aid: kept.first_aid,
                diary: kept.diary,
                ..ModelParameters::default()
            },
            messages: kept.messages,
            version: kept.version,
            ..Self::default()
        })
    }

    /// Writes the compiled copy of a part; whatever no part holds is left out.
    ///
    /// # Errors
    /// [`BlobError`] if a record cannot be written; none that the loader yields can fail so.
    pub fn into_part_blob(self) -> Result<Vec<u8>, BlobError> {
        let kept = Kept {
            protocols: self.protocols,
            gate_rules: self.gate_rules,
            red_flags: self.red_flags,
            conditions: self.conditions,
            impossible: self.impossible,
            impossible_causes: self.impossible_causes,
            medicines: self.medicines,
            allergies: self.allergies,
            countries: self.countries,
            first_aid: self.model.first_aid,
            diary: self.model.diary,
            messages: self.messages,
            version: self.version,
        };
        postcard::to_allocvec(&kept).map_err(BlobError)
    }

    /// Whom to call in a country; the default where the country is not known.
    pub fn country(&self, id: &str) -> Option<&Country> {
        self.countries.get(id).or_else(|| self.countries.get(ANYWHERE))
    }

    /// The number to call in a country; the default where we hold none.
    pub fn emergency_number(&self, id: &str) -> Option<&str> {
        let number = |country: &'static str| self.countries.get(country);
        self.country(id)
            .and_then(|country| country.emergency.as_deref())
            .or_else(|| number(ANYWHERE)?.emergency.as_deref())
    }
}
