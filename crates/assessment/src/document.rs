//! The assessment as one document: what every screen, report and program gets.

use serde::Serialize;
use uncramp_domain::{RedFlagId, Urgency};
use uncramp_knowledge::KnowledgeBase;

macro_rules! document {
    ($($(#[$doc:meta])* pub struct $name:ident { $($(#[$field_doc:meta])* $field:ident : $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }

        impl std::fmt::Debug for $name {
            /// Shows that there is one, never what it says: it is about somebody's health.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(redacted)"))
            }
        }
    )*};
}

document! {
    /// A red flag that fires.
    pub struct RedFlagShown {
        /// Id of the rule.
        id: String,
        /// What it calls for: `emergency_now`, `same_day`, `within_days`, `routine` or `self_care`.
        urgency: String,
        /// Findings that make it fire.
        because: Vec<String>,
        /// What is seen.
        text: String,
        /// What to do.
        advice: String,
    }

    /// A kind of event with its probability.
    pub struct EventShown {
        /// Id of the event.
        id: String,
        /// Plain name.
        name: String,
        /// Probability that it was this.
        probability: f64,
        /// 90 % interval of the probability, as sure as the numbers behind it are.
        interval: [f64; 2],
    }

    /// What one answer says about one explanation.
    pub struct Contribution {
        /// The finding.
        finding: String,
        /// What it added to the log odds, in the order of the answers; the additions sum from before to after.
        log_odds: f64,
        /// What the log odds would lose if this one answer were left out.
        left_out: f64,
    }

    /// A possible explanation.
    pub struct ExplanationShown {
        /// Id of the cause.
        id: String,
        /// Plain name.
        name: String,
        /// `cause`, `contributor` or `mimic`.
        kind: String,
        /// `self_care`, `routine_gp`, `soon_gp`, `urgent` or `emergency`.
        seriousness: String,
        /// Probability that it explains the complaint.
        probability: f64,
        /// 90 % interval of the probability.
        interval: [f64; 2],
        /// Log odds before any answer.
        prior_log_odds: f64,
        /// The words of the text that speak most for it, as they were written.
        own_words: Vec<String>,
        /// What each answer said; `own_words` in place of a finding is what the words of a text say by themselves.
        contributions: Vec<Contribution>,
    }

    /// What is known.
    pub struct FindingShown {
        /// Id of the finding.
        id: String,
        /// `yes`, `no` or a choice.
        value: String,
        /// In words.
        text: String,
    }

    /// The next question.
    pub struct QuestionShown {
        /// Id of the finding.
        id: String,
        /// The question.
        text: String,
        /// Why it is asked.
        why: String,
        /// The answers it takes besides "don't know": `yes` and `no`, or the choices.
        choices: Vec<String>,
    }

    /// Something that may or may not be done, as the safety gate judged it for this person.
    pub struct AdviceShown {
        /// Id of the intervention.
        id: String,
        /// Plain name.
        name: String,
        /// `allowed`, `changed`, `ask_clinician` or `blocked`.
        verdict: String,
        /// Why, or what to change, in words; empty where nothing speaks against it.
        reason: String,
        /// What is not known about the person and must be before it can be allowed.
        not_known: Vec<String>,
    }

    /// The words of a text are those of an emergency, whatever they say.
    pub struct AlarmShown {
        /// How likely they are, by texts of people in an emergency and of others.
        probability: f64,
        /// The words that speak most for it, as they were written; none where many do so a little.
        words: Vec<String>,
    }

    /// The assessment of one complaint. Probabilities are from 0 to 1.
    pub struct Assessment {
        /// How soon to get help: `emergency_now`, `same_day`, `within_days`, `routine` or `self_care`.
        urgency: String,
        /// Rules that fire, the most urgent first.
        red_flags: Vec<RedFlagShown>,
        /// Rules that nobody has asked enough about to settle: those first that ask what is `unsure`, then the most urgent.
        open_red_flags: Vec<String>,
        /// What the text names without it being clear whether it is so, where one of those rules asks it; the most urgent first.
        unsure: Vec<QuestionShown>,
        /// What it may have been, the likeliest first.
        events: Vec<EventShown>,
        /// What may explain it, the likeliest first.
        differential: Vec<ExplanationShown>,
        /// What is known, in the order it was given.
        findings: Vec<FindingShown>,
        /// What to ask next; null when the interview should end.
        next_question: Option<QuestionShown>,
        /// Open questions that would best tell the two likeliest explanations apart.
        tell_apart: Vec<QuestionShown>,
        /// What may be done, judged for this person.
        advice: Vec<AdviceShown>,
        /// Whether nothing stands out.
        abstained: bool,
        /// Whether nothing of the complaint is known: that nothing dangerous was told is no comfort then.
        nothing_known: bool,
        /// Where the wording of the text calls for more than the answers: for an emergency, or for the same day once the
        /// questions are answered; null otherwise.
        alarm: Option<AlarmShown>,
        /// Changes whenever the knowledge does.
        model_version: String,
    }
}

impl Assessment {
    /// The urgency as people are told it: `unknown` where it is self-care only because nothing of the complaint is known.
    pub fn told_urgency(&self) -> &str {
        match self.urgency.as_str() {
            "self_care" if self.nothing_known => "unknown",
            urgency => urgency,
        }
    }

    /// Whether what follows from an explanation may be told: where help is needed today or now, only what calls for it itself;
    /// "stretch the calf" is no next step beside a possible clot.
    pub fn follows(&self, base: &KnowledgeBase, explanation: &ExplanationShown) -> bool {
        let urgency: Option<Urgency> = self.urgency.parse().ok();
        let cause = base.causes.get(&explanation.id);
        urgency.is_some_and(|urgency| {
            urgency < Urgency::SameDay || cause.is_some_and(|cause| cause.seriousness.urgency() >= urgency)
        })
    }

    /// The red flags as people are told them: without those that another one says already, and more.
    pub fn told_flags(&self, base: &KnowledgeBase) -> Vec<&RedFlagShown> {
        let fires = |id: &RedFlagId| self.red_flags.iter().any(|flag| flag.id == id.as_str());
        let covered = |flag: &RedFlagShown| {
            base.red_flags.get(&flag.id).is_some_and(|rule| rule.record.covered_by.iter().any(fires))
        };
        self.red_flags.iter().filter(|flag| !covered(flag)).collect()
    }
}

/// The schemas of the documents of this crate, with the names of their files.
#[cfg(feature = "schema")]
pub fn schemas() -> Vec<(&'static str, schemars::Schema)> {
    vec![
        ("assessment", schemars::schema_for!(Assessment)),
        ("case", schemars::schema_for!(crate::evaluate::Case)),
    ]
}
