//! Settings of the model: everything about it that is judgement and no single fact.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uncramp_domain::{CauseId, FindingId, RedFlagId};

use crate::logbook::{DiaryLimits, TrialRules};
use crate::records::{Basis, FlagUrgency, Seriousness};

macro_rules! settings {
    ($($(#[$doc:meta])* pub struct $name:ident { $($(#[$field_doc:meta])* $field:ident : $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
        #[cfg_attr(feature = "source", derive(schemars::JsonSchema))]
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }
    )*};
}

pub(crate) use settings;

settings! {
    /// Findings of which several tell the same thing.
    pub struct Overlap {
        /// The findings.
        findings: Vec<FindingId>,
        /// Weight of the second and every further answer of the group, 0 to 1.
        weight: f64,
        /// Why.
        reason: String,
    }

    /// Answers that settle whether something dangerous is still possible.
    pub struct Clearance {
        /// The causes that are cleared.
        causes: Vec<CauseId>,
        /// The findings that must all be answered "no".
        findings: Vec<FindingId>,
    }

    /// A sign that the safety question of first aid asks about. Its words are the message `sign-<id>`.
    pub struct DangerSign {
        /// Key.
        id: String,
        /// How soon to get help.
        urgency: FlagUrgency,
        /// The red flag that says what to do; the message `sign-<id>.advice` does where there is none.
        #[serde(default)]
        red_flag: Option<RedFlagId>,
        /// The situation whose card is shown.
        #[serde(default)]
        situation: Option<String>,
        /// The same for a child.
        #[serde(default)]
        child_situation: Option<String>,
    }

    /// Limits of age and time that first aid goes by.
    pub struct FirstAidLimits {
        /// A cramp that lasts longer than this, in seconds, is no matter for first aid any more.
        escalate_after_seconds: u32,
        /// Below this age, in years, a child's card is used.
        child_below_years: f64,
        /// Up to this age, in years, somebody who jerks or does not answer gets the card for a child's convulsion.
        convulsion_child_below_years: f64,
        /// From this age on, in years, the card for older people is used where nothing else is said.
        older_from_years: f64,
        /// What the safety question asks, the gravest first.
        #[serde(default)]
        signs: Vec<DangerSign>,
    }

    /// How the words that people choose count, beside what they say.
    pub struct ToldSettings {
        /// Weight of their log-likelihood, 0 to 1: words are no independent witnesses.
        weight: f64,
        /// How many tellings the usual share of a word stands for beside those of an explanation.
        smoothing: f64,
        /// Standard deviation of the weight, as a share of it, for the intervals.
        spread: f64,
        /// An emergency stays one whatever the words say where the answers by themselves make it at least so likely.
        emergency_from: f64,
        /// A text is worded like an emergency with at least so many words that are known …
        alarm_words: usize,
        /// … and with at least this probability …
        alarm_from: f64,
        /// … or with this one where …
        alarm_with: f64,
        /// … explanations that are emergencies are together at least so likely.
        alarm_likely: f64,
    }

    /// Everything about the model that is judgement and no single fact. All of it is an estimate.
    pub struct ModelParameters {
        /// Prior of a contributor: its base rate times this …
        contributor_share: f64,
        /// … held at or above this …
        contributor_low: f64,
        /// … and at or below this.
        contributor_high: f64,
        /// Power to which priors are raised, 0 to 1: they are shares of all who use the program, and whoever tells a
        /// story is less often the everyday case.
        prior_weight: f64,
        /// Probability that an answer tells nothing because the person errs or is misunderstood; such answers come
        /// as often as the answer is common.
        answer_error: f64,
        /// The same for what was read from free text.
        reading_error: f64,
        /// Standard deviation, in log odds, of a number that rests on each basis and has no published interval.
        spread: BTreeMap<Basis, f64>,
        /// Words for how sure: each from this probability up.
        certainty: BTreeMap<String, f64>,
        /// How many sets of parameters are drawn for the intervals.
        samples: usize,
        /// Seed of the draws.
        seed: u64,
        /// Nothing stands out where the likeliest explanation is below this.
        abstain_below: f64,
        /// An urgency is called for where the explanations that are at least so serious are together likelier than this.
        urgency_from: BTreeMap<Seriousness, f64>,
        /// A cause stays possible for the safety gate above this.
        possible_from: f64,
        /// Most questions in one interview.
        most_questions: usize,
        /// The interview ends where the best question is expected to tell less than this, in nats.
        least_information: f64,
        /// Effort of answering a question, per group; 1 where none is given.
        effort: BTreeMap<String, f64>,
        /// Worth of settling whether a red flag of each urgency fires, per unit of its chance, in nats.
        danger: BTreeMap<String, f64>,
        /// Groups of findings of which several tell the same thing.
        overlaps: Vec<Overlap>,
        /// What settles whether something dangerous is still possible.
        clearances: Vec<Clearance>,
        /// The first questions of every interview, in order, while they are open.
        first_questions: Vec<FindingId>,
        /// The finding that a measured number answers which calls for help by itself; its choices are urgencies.
        result_alarm: Option<FindingId>,
        /// How the words that people choose count.
        told: ToldSettings,
        /// From this age on, in years, what makes sense in children alone is not read from a text.
        grown_from_years: f64,
        /// Limits that first aid goes by.
        first_aid: FirstAidLimits,
        /// How the diary counts.
        diary: DiaryLimits,
        /// The rules of personal trials.
        trials: TrialRules,
    }
}
