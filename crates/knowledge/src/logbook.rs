//! What the diary asks about, and how it counts.

use serde::{Deserialize, Serialize};
use uncramp_domain::{CauseId, FactorId, InventoryId, SourceId};

use crate::{
    base::KnowledgeBase,
    records::{AnswerKind, Basis},
};

/// A factor of a day that is ready to be recorded: something that may set cramps off or keep them away.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "source", derive(schemars::JsonSchema))]
pub struct Factor {
    /// Key, and the name of its column in a table.
    pub id: FactorId,
    /// Statements of the article that it answers.
    #[serde(default)]
    pub covers: Vec<InventoryId>,
    /// Group of related factors, in the order of the check-in.
    pub group: String,
    /// Yes or no, or a number. Its unit is the message `factor-<id>.unit`.
    pub answer: AnswerKind,
    /// Most that is taken in; more is a slip of the finger. A judgement.
    #[serde(default)]
    pub most: Option<f64>,
    /// Step of the buttons for a number. A judgement.
    #[serde(default)]
    pub step: Option<f64>,
    /// Whether it is asked about before anybody has chosen.
    #[serde(default)]
    pub usual: bool,
    /// Causes and contributors that it stands for; the reason why it is here.
    #[serde(default)]
    pub causes: Vec<CauseId>,
    /// What it rests on that this may matter.
    pub basis: Basis,
    /// Where that comes from.
    pub sources: Vec<SourceId>,
    /// What else people call it, so that it is found when it is typed.
    #[serde(default)]
    pub lay_names: Vec<String>,
}

/// How the diary counts. Judgement, all of it.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "source", derive(schemars::JsonSchema))]
pub struct DiaryLimits {
    /// Before this hour on the person's clock it is still the night of the day before.
    pub night_cut_hour: u8,
    /// Most minutes between two cramps that count as one bout.
    pub bout_minutes: u32,
}

impl KnowledgeBase {
    /// The ready factor of a name: its id, its name in the language, or what people call it.
    pub fn factor_named(&self, name: &str) -> Option<&Factor> {
        let wanted = plain(name);
        let is = |text: &str| plain(text) == wanted;
        self.factors.iter().find(|factor| is(factor.id.as_str())).or_else(|| {
            self.factors.iter().find(|factor| {
                is(&self.messages.text(&format!("factor-{}", factor.id)))
                    || factor.lay_names.iter().any(|name| is(name))
            })
        })
    }
}

fn plain(text: &str) -> String {
    let small = text.to_lowercase();
    let words: Vec<&str> = small.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    words.join(" ")
}
