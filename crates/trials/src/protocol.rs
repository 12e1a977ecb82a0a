//! What a trial asks, in which order, and by which rules it ends: fixed and sealed before it begins.

use std::fmt::Write as _;

use jiff::{ToSpan, civil::Date};
use rand_chacha::{
    ChaCha8Rng,
    rand_core::{Rng, SeedableRng},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use uncramp_diary::{Moment, RecordId, entry::TrialRecord};
use uncramp_knowledge::logbook::{TrialLength, TrialRules, TrialTemplate};

/// The form of protocol that this version writes.
const VERSION: u32 = 1;

/// With or without what is being tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arm {
    /// With it.
    With,
    /// Without it.
    Without,
}

/// The rules of the analysis and of stopping.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Probability, before any night, that it makes no difference.
    pub no_difference: f64,
    /// Where it makes one: standard deviation of the logarithm of the ratio of rates, before any night.
    pub spread: f64,
    /// How much a night's count may vary, by how many blocks this is believed beforehand.
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

/// A run of days of one arm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// With or without.
    pub arm: Arm,
    /// How many days.
    pub days: u32,
    /// How many of them, at the beginning, do not count because the block before still works on.
    pub washout: u32,
}

/// What is wanted of a trial.
#[derive(Debug, Clone, PartialEq)]
pub struct Wanted {
    /// The template.
    pub template: String,
    /// What is being tried, by id of the intervention; none for something of the person's own.
    pub item: Option<String>,
    /// The question, in the words in which it was asked.
    pub question: String,
    /// The first day.
    pub begins: Date,
    /// Pairs of blocks.
    pub pairs: u32,
    /// Days of a block.
    pub days: u32,
    /// Days at the beginning of each block that do not count.
    pub washout: u32,
}

impl Wanted {
    /// What a template asks for. A length that the template does not have is the usual one.
    pub fn from_template(
        template: &TrialTemplate,
        question: String,
        length: Option<TrialLength>,
        begins: Date,
    ) -> Self {
        let usual = TrialLength { pairs: template.pairs, days: template.days };
        let length =
            length.filter(|wanted| template.all_lengths().any(|known| known == *wanted)).unwrap_or(usual);
        Self {
            template: template.id.to_string(),
            item: template.item.as_ref().map(ToString::to_string),
            question,
            begins,
            pairs: length.pairs,
            days: length.days,
            washout: template.washout,
        }
    }
}

impl From<TrialRules> for Rules {
    fn from(rules: TrialRules) -> Self {
        Self {
            no_difference: rules.no_difference,
            spread: rules.spread,
            trust: rules.trust,
            first_look: rules.first_look,
            win: rules.win,
            harm: rules.harm,
            futile: rules.futile,
            matters: rules.matters,
            recorded: rules.recorded,
        }
    }
}

/// A trial as it was set up.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Protocol {
    /// The form of the protocol.
    pub version: u32,
    /// The template.
    pub template: String,
    /// What is being tried, by id of the intervention.
    pub item: Option<String>,
    /// The question, in the words in which it was asked.
    pub question: String,
    /// What is counted: bouts of cramp per night.
    pub outcome: String,
    /// The first day.
    pub begins: Date,
    /// The blocks, in order; each two in a row are a pair with one of either arm.
    pub blocks: Vec<Block>,
    /// The seed from which the order of the arms came.
    pub seed: u64,
    /// The rules.
    pub rules: Rules,
}

/// What is counted.
const OUTCOME: &str = "bouts_per_night";

/// Why a protocol is not taken for the one that was set up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Bent {
    /// It is of a later version, or no protocol.
    #[error("the plan of this trial cannot be read by this version")]
    Unreadable,
    /// It does not fit its seal.
    #[error("the plan of this trial was changed after it began")]
    Changed,
    /// The order of the blocks is not the one that chance gave.
    #[error("the order of the blocks in this trial is not the one that was drawn")]
    Reordered,
}

/// Why a trial cannot be set up so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Unfit {
    /// Too few or too many pairs.
    #[error("a trial needs 2 to 30 pairs of blocks")]
    Pairs,
    /// Blocks too short or too long.
    #[error("a block needs 2 to 90 days, and more than those that do not count")]
    Days,
    /// The rules do not hang together.
    #[error("the rules of the trial do not hang together")]
    Rules,
}

/// The arms in an order that chance decides: in each pair one of either.
fn draw(seed: u64, pairs: usize) -> Vec<Arm> {
    let mut chance = ChaCha8Rng::seed_from_u64(seed);
    let mut arms = Vec::with_capacity(pairs * 2);
    for _ in 0..pairs {
        if chance.next_u32() & 1 == 0 {
            arms.extend([Arm::With, Arm::Without]);
        } else {
            arms.extend([Arm::Without, Arm::With]);
        }
    }
    arms
}

impl Rules {
    fn fit(&self) -> bool {
        let share = |p: f64| (0.0..=1.0).contains(&p);
        share(self.no_difference)
            && self.no_difference < 1.0
            && self.spread > 0.0
            && self.spread <= 3.0
            && self.trust > 0.0
            && self.trust <= 1000.0
            && self.first_look >= 2
            && [self.win, self.harm, self.recorded, self.matters].into_iter().all(|p| share(p) && p > 0.0)
            && share(self.futile)
    }
}

impl Protocol {
    /// Sets up a trial; the seed decides the order of the arms.
    ///
    /// # Errors
    /// [`Unfit`] if such a trial cannot answer anything.
    pub fn new(wanted: Wanted, rules: Rules, seed: u64) -> Result<Self, Unfit> {
        if !(2..=30).contains(&wanted.pairs) {
            return Err(Unfit::Pairs);
        }
        if !(2..=90).contains(&wanted.days) || wanted.washout >= wanted.days {
            return Err(Unfit::Days);
        }
        if !rules.fit() || rules.first_look > wanted.pairs {
            return Err(Unfit::Rules);
        }
        let block = |arm| Block { arm, days: wanted.days, washout: wanted.washout };
        Ok(Self {
            version: VERSION,
            template: wanted.template,
            item: wanted.item,
            question: wanted.question,
            outcome: OUTCOME.to_owned(),
            begins: wanted.begins,
            blocks: draw(seed, wanted.pairs as usize).into_iter().map(block).collect(),
            seed,
            rules,
        })
    }

    /// How many pairs of blocks there are.
    pub fn pairs(&self) -> usize {
        self.blocks.len() / 2
    }

    /// The last day, pauses left out.
    pub fn last_day(&self) -> Date {
        let days: i64 = self.blocks.iter().map(|block| i64::from(block.days)).sum();
        self.begins.checked_add((days - 1).days()).unwrap_or(self.begins)
    }

    /// The sealed plan as it is written into the diary.
    pub fn record(&self, person: Option<RecordId>, at: Moment) -> TrialRecord {
        TrialRecord { person, at, protocol: self.value(), seal: self.seal() }
    }

    /// The protocol as it is kept.
    pub fn value(&self) -> Value {
        // It holds text keys and finite numbers only.
        serde_json::to_value(self).unwrap_or_default()
    }

    /// The digest of the protocol: 64 hexadecimal digits that another protocol does not have.
    pub fn seal(&self) -> String {
        let text = serde_json::to_string(self).unwrap_or_default();
        let mut seal = String::new();
        for byte in Sha256::digest(text.as_bytes()) {
            // Writing to a text cannot fail.
            let _ = write!(seal, "{byte:02x}");
        }
        seal
    }

    /// Reads a protocol that was kept, and makes sure that it is the one that was sealed.
    ///
    /// # Errors
    /// [`Bent`] if it is not.
    pub fn open(value: &Value, seal: &str) -> Result<Self, Bent> {
        let protocol = Self::deserialize(value).map_err(|_| Bent::Unreadable)?;
        if protocol.version != VERSION || protocol.outcome != OUTCOME {
            return Err(Bent::Unreadable);
        }
        if protocol.seal() != seal {
            return Err(Bent::Changed);
        }
        let arms: Vec<Arm> = protocol.blocks.iter().map(|block| block.arm).collect();
        let days = protocol.blocks.iter().all(|block| block.washout < block.days && block.days <= 90);
        if !days || !protocol.rules.fit() || arms.is_empty() || arms.len() > 60 {
            return Err(Bent::Unreadable);
        }
        if arms != draw(protocol.seed, arms.len() / 2) {
            return Err(Bent::Reordered);
        }
        Ok(protocol)
    }
}
