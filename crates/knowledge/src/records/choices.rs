//! The words that stand in the files for what is one of a few.

use serde::{Deserialize, Serialize};
use uncramp_domain::Urgency;

use super::words;

words! {
    /// What kind of source a statement rests on, the strongest first.
    pub enum Basis {
        /// Systematic or narrative review.
        SystematicReview = "systematic_review",
        /// Trial.
        Trial = "trial",
        /// Cohort.
        Cohort = "cohort",
        /// Case-control study.
        CaseControl = "case_control",
        /// Case series.
        CaseSeries = "case_series",
        /// Case report.
        CaseReport = "case_report",
        /// Guideline, regulator's or label text.
        Guideline = "guideline",
        /// Reference table.
        ReferenceTable = "reference_table",
        /// Textbook.
        Textbook = "textbook",
        /// Web page.
        WebPage = "web_page",
        /// The article that the product answers; a claim, never evidence.
        Article = "article",
        /// Expert estimate or judgement.
        Estimate = "estimate",
    }

    /// What a possible explanation is.
    pub enum CauseKind {
        /// A condition that causes cramps.
        Cause = "cause",
        /// Something that looks like a cramp and is none.
        Mimic = "mimic",
        /// Something that makes cramps likelier: a medicine, a habit, an exposure.
        Contributor = "contributor",
    }

    /// How serious an explanation is, from the least to the most serious.
    pub enum Seriousness {
        /// Can be looked after at home.
        SelfCare = "self_care",
        /// An ordinary appointment.
        RoutineGp = "routine_gp",
        /// An appointment within days.
        SoonGp = "soon_gp",
        /// The same day.
        Urgent = "urgent",
        /// At once.
        Emergency = "emergency",
    }

    /// The urgency of a red flag.
    pub enum FlagUrgency {
        /// Can be looked after at home.
        SelfCare = "self_care",
        /// An ordinary appointment.
        Routine = "routine",
        /// Within days.
        WithinDays = "within_days",
        /// The same day.
        SameDay = "same_day",
        /// At once.
        EmergencyNow = "emergency_now",
    }

    /// How a finding is answered.
    pub enum AnswerKind {
        /// Yes or no.
        YesNo = "yes_no",
        /// One of several choices.
        Choice = "choice",
        /// A measurement that falls into one of several bands.
        Number = "number",
    }

    /// What a finding tells about.
    pub enum Layer {
        /// The event: its rhythm, length, relief.
        Event = "event",
        /// The person: history, signs, exposures, results.
        Person = "person",
    }

    /// Who can answer.
    pub enum Who {
        /// The person or a carer.
        Anybody = "anybody",
        /// Somebody trained who examines the person.
        Clinician = "clinician",
        /// A laboratory.
        Laboratory = "laboratory",
    }

    /// The part of the profile that answers a finding.
    pub enum ProfilePart {
        /// Age.
        Age = "age",
        /// Sex at birth.
        Sex = "sex",
        /// Pregnancy and its week.
        Pregnancy = "pregnancy",
    }

    /// A part of health, in the order in which somebody is asked about them. Its words are the message `area-<word>`.
    pub enum Area {
        /// What is so at present.
        Now = "now",
        /// Heart and blood pressure.
        Heart = "heart",
        /// Veins, arteries and blood.
        Vessels = "vessels",
        /// Kidneys, liver, fluid and salts.
        Kidneys = "kidneys",
        /// Diabetes, hormones and metabolism.
        Hormones = "hormones",
        /// Brain, nerves and muscles.
        Nerves = "nerves",
        /// Bones, joints, injuries and operations.
        Bones = "bones",
        /// Getting about, and senses.
        Moving = "moving",
        /// Skin.
        Skin = "skin",
        /// Stomach, bowel and swallowing.
        Gut = "gut",
        /// Lungs.
        Lungs = "lungs",
        /// Anything else.
        General = "general",
        /// Pregnancy and birth.
        Pregnancy = "pregnancy",
        /// Medicines taken.
        Medicines = "medicines",
        /// Allergies.
        Allergies = "allergies",
        /// Age.
        Age = "age",
    }

    /// What the safety gate says, from the mildest to the strictest.
    pub enum Verdict {
        /// May be shown.
        Allowed = "allowed",
        /// May be shown with a change.
        Changed = "changed",
        /// Only after a clinician has agreed.
        AskClinician = "ask_clinician",
        /// Not at all.
        Blocked = "blocked",
    }

    /// What the safety gate does where a fact that a rule needs is not known.
    pub enum UnknownPolicy {
        /// The item is not shown as allowed until the fact is known.
        Ask = "ask",
        /// As if the fact were so.
        AssumePresent = "assume_present",
        /// The rule is left out.
        Ignore = "ignore",
    }

    /// What there is to say of an intervention against cramps, the best first.
    pub enum Works {
        /// It helps.
        Helps = "helps",
        /// It may help.
        MayHelp = "may_help",
        /// Nothing shows that it helps.
        NoEvidence = "no_evidence",
        /// It can do harm.
        Unsafe = "unsafe",
    }

    /// How a medicine is linked with cramps, the clearest first.
    pub enum LinkSize {
        /// Studies link it clearly.
        Clear = "clear",
        /// Studies link it, and the link is small.
        Small = "small",
        /// It can shift what cramps come from.
        Indirect = "indirect",
        /// It has been named; how strong the link is, is not known.
        Unsure = "unsure",
        /// It is taken against cramps.
        Remedy = "remedy",
    }

    /// How much evidence stands behind an intervention.
    pub enum Grade {
        /// Consistent reviews or trials.
        A = "A",
        /// Single or mixed trials.
        B = "B",
        /// Observation.
        C = "C",
        /// Expert opinion or tradition.
        D = "D",
        /// Harm, or no plausible benefit.
        X = "X",
    }
}

impl Default for FlagUrgency {
    /// The most urgent: what nobody has judged is not taken for harmless.
    fn default() -> Self {
        Self::EmergencyNow
    }
}

impl FlagUrgency {
    /// The same as an urgency of the domain.
    pub fn urgency(self) -> Urgency {
        match self {
            Self::SelfCare => Urgency::SelfCare,
            Self::Routine => Urgency::Routine,
            Self::WithinDays => Urgency::WithinDays,
            Self::SameDay => Urgency::SameDay,
            Self::EmergencyNow => Urgency::EmergencyNow,
        }
    }
}

impl Seriousness {
    /// How soon somebody with it should get help.
    pub fn urgency(self) -> Urgency {
        match self {
            Self::SelfCare => Urgency::SelfCare,
            Self::RoutineGp => Urgency::Routine,
            Self::SoonGp => Urgency::WithinDays,
            Self::Urgent => Urgency::SameDay,
            Self::Emergency => Urgency::EmergencyNow,
        }
    }
}
