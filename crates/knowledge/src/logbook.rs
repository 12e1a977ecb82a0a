//! What the diary asks about, and how it counts.

use serde::{Deserialize, Serialize};
use uncramp_domain::{CauseId, FactorId, InterventionId, InventoryId, ItemId, SourceId, TemplateId};

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
    /// For how many days the answers of an interview hold. What was well before that is not known any more.
    pub answers_days: u32,
    /// A night of a trial about which something was written more than so many days later is named as such.
    pub late_days: u32,
}

/// A template of a personal trial: what is tried, and for how long. Its words are the message `trial-<id>`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "source", derive(schemars::JsonSchema))]
pub struct TrialTemplate {
    /// Key.
    pub id: TemplateId,
    /// Statements of the article that it answers.
    #[serde(default)]
    pub covers: Vec<InventoryId>,
    /// What is tried, for the safety gate; none for something of the person's own.
    #[serde(default)]
    pub item: Option<InterventionId>,
    /// What the blocks without it may bring, for the safety gate: nobody tries weeks without alcohol against weeks with it who must not
    /// drink.
    #[serde(default)]
    pub without: Option<ItemId>,
    /// The factor of the diary under which it is recorded.
    #[serde(default)]
    pub factor: Option<FactorId>,
    /// Pairs of blocks. A judgement, like the days.
    pub pairs: u32,
    /// Days of a block.
    pub days: u32,
    /// Days at the beginning of each block that do not count, because the block before still works on.
    pub washout: u32,
    /// Other lengths that the simulation holds too, for who wants longer blocks.
    #[serde(default)]
    pub lengths: Vec<TrialLength>,
    /// Times of day at which to be reminded, such as 21:30.
    pub reminders: Vec<String>,
    /// What it rests on that this may be worth trying.
    pub basis: Basis,
    /// Where that comes from.
    pub sources: Vec<SourceId>,
    /// What people call it.
    #[serde(default)]
    pub lay_names: Vec<String>,
}

/// How long a trial is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "source", derive(schemars::JsonSchema))]
pub struct TrialLength {
    /// Pairs of blocks.
    pub pairs: u32,
    /// Days of a block.
    pub days: u32,
}

impl TrialTemplate {
    /// Every length that it may have, the usual one first.
    pub fn all_lengths(&self) -> impl Iterator<Item = TrialLength> + '_ {
        std::iter::once(TrialLength { pairs: self.pairs, days: self.days })
            .chain(self.lengths.iter().copied())
    }
}

/// The rules of all trials. Judgement, held to by simulation (docs/method/trials.md).
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "source", derive(schemars::JsonSchema))]
pub struct TrialRules {
    /// Probability, before any night, that something tried makes no difference.
    pub no_difference: f64,
    /// Where it makes one: standard deviation of the logarithm of the ratio of rates.
    pub spread: f64,
    /// By how many blocks the usual variation of nights is believed beforehand.
    pub trust: f64,
    /// Pairs of blocks before the first look.
    pub first_look: u32,
    /// It clearly helps from this probability on.
    pub win: f64,
    /// It makes cramps more frequent from this probability on.
    pub harm: f64,
    /// It is not worth going on below this probability that the difference matters.
    pub futile: f64,
    /// The ratio of rates from which on, downwards, a difference matters.
    pub matters: f64,
    /// Share of the nights of a block that must be recorded for its pair to count.
    pub recorded: f64,
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
