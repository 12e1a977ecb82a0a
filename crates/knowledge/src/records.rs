//! The shapes of the records, as they stand in the files and in the compiled copy.
//!
//! Causes and events are compiled further (see [`crate::base`]); every other record is kept as it is written.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uncramp_domain::{
    AgeYears, AllergyId, CauseId, ConditionId, EventId, ExplainerId, FindingId, GateRuleId, InterventionId,
    InventoryId, ItemId, LabId, MedicineId, MedicineLinkId, Person, Pregnancy, ProtocolId, RedFlagId, Sex,
    SourceId, TermId, Urgency, WeeksPregnant,
};

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

/// What `verified` is where nothing is said.
pub(crate) fn yes() -> bool {
    true
}

record! {
    /// A publication or other origin of a statement.
    pub struct Source {
        /// Key.
        id: SourceId,
        /// What it is.
        kind: Basis,
        /// Who wrote it.
        #[serde(default)]
        authors: Option<String>,
        /// When it appeared.
        #[serde(default)]
        year: Option<u16>,
        /// Where the year is not a single number.
        #[serde(default)]
        year_note: Option<String>,
        /// Title, short where only a short form is known.
        title: String,
        /// Journal, publisher or site.
        #[serde(default)]
        container: Option<String>,
        /// Digital object identifier.
        #[serde(default)]
        doi: Option<String>,
        /// Identifier in `PubMed`.
        #[serde(default)]
        pmid: Option<String>,
        /// Address.
        #[serde(default)]
        url: Option<String>,
        /// How good it is: high, moderate, low or weak.
        quality: String,
        /// How much of it was read: full, abstract, excerpt, secondary or `not_seen`.
        seen: String,
        /// Remarks.
        #[serde(default)]
        note: Option<String>,
    }

    /// How likely each answer to one finding is, where something holds.
    pub struct Row {
        /// The finding.
        finding: FindingId,
        /// Probability of a yes, for yes-or-no findings.
        #[serde(default)]
        yes: Option<f64>,
        /// Probability of each choice, for the others; they sum to 1.
        #[serde(default)]
        shares: BTreeMap<String, f64>,
        /// How an event's number was made: fitted, judged or a share of another finding.
        #[serde(default)]
        how: Option<String>,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
        /// Remarks for clinicians.
        #[serde(default)]
        note: Option<String>,
    }

    /// A probability, rate or ratio with its origin.
    pub struct Sourced {
        /// The number.
        value: f64,
        /// 95 % interval, where published.
        #[serde(default)]
        interval: Option<[f64; 2]>,
        /// Who it was measured in.
        #[serde(default)]
        population: Option<String>,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
    }

    /// How often an explanation shows as one kind of event.
    pub struct EventLink {
        /// The kind of event.
        event: EventId,
        /// Probability, given that this explains the event.
        p: f64,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
    }

    /// A published figure that the model is checked against and never fed with.
    pub struct Anchor {
        /// The finding.
        finding: FindingId,
        /// The answer.
        value: String,
        /// Probability of the answer in those with the cause.
        #[serde(default)]
        p: Option<f64>,
        /// Likelihood ratio of a yes.
        #[serde(default)]
        lr_positive: Option<f64>,
        /// Likelihood ratio of a no.
        #[serde(default)]
        lr_negative: Option<f64>,
        /// Who it was measured in.
        population: String,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
        /// Remarks.
        #[serde(default)]
        note: Option<String>,
    }

    /// A cause, contributor or mimic, as written.
    pub struct CauseRecord {
        /// Key.
        id: CauseId,
        /// Statements of the article that it answers.
        #[serde(default)]
        covers: Vec<InventoryId>,
        /// What it is.
        kind: CauseKind,
        /// Field of medicine or life.
        category: String,
        /// How serious it is.
        seriousness: Seriousness,
        /// Where its facts come from.
        sources: Vec<SourceId>,
        /// Who was studied.
        #[serde(default)]
        population: Option<String>,
        /// Tests a clinician may think of.
        #[serde(default)]
        tests: Option<String>,
        /// Remarks for clinicians.
        #[serde(default)]
        note: Option<String>,
        /// Share of users whose main explanation this is; none for contributors.
        #[serde(default)]
        prior: Option<Sourced>,
        /// How common it is.
        #[serde(default)]
        base_rate: Option<Sourced>,
        /// Share of people with it who have cramps.
        #[serde(default)]
        cramp_given_condition: Option<Sourced>,
        /// Published odds or rate ratio.
        #[serde(default)]
        ratio: Option<Sourced>,
        /// What may be advised where this explains the event; the safety gate decides for each person.
        #[serde(default)]
        advice: Vec<InterventionId>,
        /// The kinds of event it shows as; they sum to 1.
        events: Vec<EventLink>,
        /// How likely each answer is.
        findings: Vec<Row>,
        /// Published figures to check against.
        #[serde(default)]
        anchors: Vec<Anchor>,
    }

    /// A kind of event, as written.
    pub struct EventRecord {
        /// Key.
        id: EventId,
        /// Statements of the article that it answers.
        #[serde(default)]
        covers: Vec<InventoryId>,
        /// The article's word for it where it is a sustained or a jerking contraction.
        class: String,
        /// Where its definition comes from.
        sources: Vec<SourceId>,
        /// Share of users.
        share: Sourced,
        /// What may be advised for it; the safety gate decides for each person.
        #[serde(default)]
        advice: Vec<InterventionId>,
        /// How likely each answer is.
        findings: Vec<Row>,
    }

    /// The band of a measurement.
    pub struct Band {
        /// The choice it stands for.
        choice: String,
        /// Its lower end; it reaches up to the next band.
        at_least: f64,
    }

    /// How numbers fall into the choices of a finding.
    pub struct Scale {
        /// Unit of the bands (UCUM where there is one).
        unit: String,
        /// The laboratory record whose units are converted.
        #[serde(default)]
        analyte: Option<LabId>,
        /// What the bands rest on.
        basis: Basis,
        /// Where they come from.
        sources: Vec<SourceId>,
        /// The bands, rising.
        bands: Vec<Band>,
    }

    /// How common the answers to a finding are.
    pub struct Background {
        /// Probability of a yes.
        #[serde(default)]
        yes: Option<f64>,
        /// Probability of each choice.
        #[serde(default)]
        shares: BTreeMap<String, f64>,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
    }

    /// Something that can be asked, observed or measured.
    pub struct Finding {
        /// Key.
        id: FindingId,
        /// Statements of the article that it answers.
        #[serde(default)]
        covers: Vec<InventoryId>,
        /// Group of related questions.
        group: String,
        /// How it is answered.
        answer: AnswerKind,
        /// The choices, for other than yes-or-no findings.
        #[serde(default)]
        choices: Vec<String>,
        /// What it tells about.
        layer: Layer,
        /// Asked of everybody.
        #[serde(default)]
        core: bool,
        /// Answered by the profile, never asked.
        #[serde(default)]
        profile: Option<ProfilePart>,
        /// Repeats these findings, so it is neither asked nor counted.
        #[serde(default)]
        derived_from: Vec<FindingId>,
        /// Replaced by these findings; kept because a published figure refers to it.
        #[serde(default)]
        superseded_by: Vec<FindingId>,
        /// Who can answer.
        #[serde(default = "anybody")]
        who: Who,
        /// Whether it is about relatives, so that what is said of them counts.
        #[serde(default)]
        relatives: bool,
        /// Remarks for clinicians.
        #[serde(default)]
        note: Option<String>,
        /// How common the answers are among users.
        background: Background,
        /// How common a yes is where nothing in the model produces it.
        #[serde(default)]
        leak: Option<Background>,
        /// How numbers fall into the choices.
        #[serde(default)]
        scale: Option<Scale>,
    }

    /// Answers that fire a red flag, or only just do not.
    pub struct RedFlagCase {
        /// `fires` or `near_miss`.
        name: String,
        /// Age in years.
        #[serde(default)]
        age_years: Option<f64>,
        /// Sex at birth: f or m.
        #[serde(default)]
        sex: Option<String>,
        /// Weeks of pregnancy.
        #[serde(default)]
        pregnant_weeks: Option<f64>,
        /// The urgency that all rules together must reach.
        #[serde(default)]
        urgency_at_least: Option<FlagUrgency>,
        /// Remarks.
        #[serde(default)]
        note: Option<String>,
        /// The answers.
        answers: BTreeMap<FindingId, String>,
    }

    /// A rule that stands outside the probabilistic model.
    pub struct RedFlagRecord {
        /// Key.
        id: RedFlagId,
        /// Statements of the article that it answers.
        #[serde(default)]
        covers: Vec<InventoryId>,
        /// How soon to get help where it fires.
        urgency: FlagUrgency,
        /// When it fires, over the red-flag terms.
        rule: String,
        /// Causes that become possible for the safety gate where it fires.
        #[serde(default)]
        suspects: Vec<CauseId>,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
        /// What is feared, for clinicians.
        #[serde(default)]
        suspect_note: Option<String>,
        /// Remarks for clinicians.
        #[serde(default)]
        note: Option<String>,
        /// Answers that fire it, and near misses.
        #[serde(default)]
        cases: Vec<RedFlagCase>,
    }

    /// One comparison that rules make of a number term.
    pub struct TermTest {
        /// The comparison, such as `>=600`.
        test: String,
        /// When it holds, over the findings.
        when: String,
    }

    /// A term that red-flag rules are written in.
    pub struct TermRecord {
        /// Key.
        id: TermId,
        /// `boolean` or `number`.
        #[serde(rename = "type")]
        type_: String,
        /// Unit of a number.
        #[serde(default)]
        unit: Option<String>,
        /// When it holds, over the findings.
        #[serde(default)]
        when: Option<String>,
        /// When each comparison holds.
        #[serde(default)]
        tests: Vec<TermTest>,
        /// One point for each of these that holds.
        #[serde(default)]
        score: Vec<String>,
    }

    /// A measurement that shows a condition. It never clears one: a result is as old as its date.
    pub struct LabSign {
        /// The measurement.
        lab: LabId,
        /// Shown by a value below this, in the unit of the measurement.
        #[serde(default)]
        below: Option<f64>,
        /// Shown by a value above this.
        #[serde(default)]
        above: Option<f64>,
        /// What the limit rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
    }

    /// A condition or state that the safety gate knows.
    pub struct Condition {
        /// Key.
        id: ConditionId,
        /// Name.
        name: String,
        /// Lay and other names.
        synonyms: Vec<String>,
        /// Findings that touch it.
        findings: Vec<FindingId>,
        /// Causes that it stands for.
        causes: Vec<CauseId>,
        /// Who cannot have it, over age and sex.
        #[serde(default)]
        impossible_when: Option<String>,
        /// Holds as long as this cause is possible.
        #[serde(default)]
        while_possible: Option<CauseId>,
        /// What it may be where the name leaves that open, or what it brings with it: whoever has it is treated as having
        /// each of these.
        #[serde(default)]
        may_be: Vec<ConditionId>,
        /// Measurements that show it.
        #[serde(default)]
        shown_by: Vec<LabSign>,
        /// Remarks.
        #[serde(default)]
        note: Option<String>,
    }

    /// A medicine or class of medicines.
    pub struct Medicine {
        /// Key.
        id: MedicineId,
        /// Name.
        name: String,
        /// `medicine`, `class`, or `word` for what people say where it may be any of its classes.
        kind: String,
        /// Brand and lay names.
        synonyms: Vec<String>,
        /// Classes it belongs to.
        classes: Vec<MedicineId>,
        /// Findings that say it is taken.
        findings: Vec<FindingId>,
        /// Name of its link with cramps.
        #[serde(default)]
        link: Option<String>,
    }

    /// The link of a medicine with cramps.
    pub struct MedicineLink {
        /// Key.
        id: MedicineLinkId,
        /// Statements of the article that it answers.
        #[serde(default)]
        covers: Vec<InventoryId>,
        /// Medicine or class.
        name: String,
        /// Examples.
        examples: Vec<String>,
        /// What the number is.
        association: String,
        /// The number or numbers, as published.
        #[serde(default)]
        strength: Option<String>,
        /// Interval, as published.
        #[serde(default)]
        interval_note: Option<String>,
        /// How large it is: judgement.
        size: LinkSize,
        /// What to ask the prescriber; the words are the messages `review-ask-…`.
        #[serde(default)]
        ask: Vec<String>,
        /// Measurements that it may shift.
        #[serde(default)]
        tests: Vec<LabId>,
        /// It holds only beside one of these medicines.
        #[serde(default)]
        together_with: Vec<MedicineId>,
        /// It holds for whatever these links hold for, too.
        #[serde(default)]
        beside: Vec<String>,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
    }

    /// An allergy.
    pub struct Allergy {
        /// Key.
        id: AllergyId,
        /// Name.
        name: String,
        /// Lay and other names.
        synonyms: Vec<String>,
        /// What it may be, where the name leaves that open: whoever has it is treated as having each of these.
        #[serde(default)]
        may_be: Vec<AllergyId>,
    }

    /// How a unit converts into the unit of the record: value x factor + offset.
    pub struct LabUnit {
        /// The other unit.
        unit: String,
        /// Factor.
        factor: f64,
        /// Offset.
        offset: f64,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
    }

    /// A result that calls for help.
    pub struct LabAlarm {
        /// A value below this, in the unit of the record.
        #[serde(default)]
        below: Option<f64>,
        /// A value above this.
        #[serde(default)]
        above: Option<f64>,
        /// How soon.
        urgency: FlagUrgency,
        /// What the limit rests on.
        basis: Basis,
    }

    /// A laboratory or clinic measurement.
    pub struct Lab {
        /// Key.
        id: LabId,
        /// What people call it.
        #[serde(default)]
        lay_names: Vec<String>,
        /// Statements of the article that it answers.
        #[serde(default)]
        covers: Vec<InventoryId>,
        /// Unit of the limits.
        unit: String,
        /// Usual unit where SI is not used.
        conventional_unit: String,
        /// Lower reference limit.
        #[serde(default)]
        low: Option<f64>,
        /// Upper reference limit.
        #[serde(default)]
        high: Option<f64>,
        /// What the limits rest on.
        basis: Basis,
        /// Where they come from.
        sources: Vec<SourceId>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
        /// How the tests of causes call it for short.
        #[serde(default)]
        short_names: Vec<String>,
        /// Below and above this no result lies: it is a mistake or in another unit. Judgement.
        #[serde(default)]
        plausible: Option<[f64; 2]>,
        /// Results that call for help.
        #[serde(default)]
        alarms: Vec<LabAlarm>,
        /// Levels that matter for cramps, for clinicians.
        #[serde(default)]
        cramp_note: Option<String>,
        /// Pregnancy and childhood, for clinicians.
        #[serde(default)]
        population_note: Option<String>,
        /// Remarks.
        #[serde(default)]
        note: Option<String>,
        /// Other units.
        #[serde(default)]
        units: Vec<LabUnit>,
    }

    /// A way of eating.
    pub struct Diet {
        /// Key.
        id: String,
        /// What people call it.
        names: Vec<String>,
        /// Conditions that it stands for in the safety gate.
        #[serde(default)]
        conditions: Vec<ConditionId>,
    }

    /// Words of a profile that name no record.
    pub struct ProfileWords {
        /// Words for "none of them".
        nothing: Vec<String>,
        /// Words for being pregnant, where they stand among the conditions.
        pregnant: Vec<String>,
        /// Words for breastfeeding, where they stand among the conditions.
        breastfeeding: Vec<String>,
        /// Words around a name that tell nothing, such as "tablets" or "daily".
        padding: Vec<String>,
        /// Conditions that are understood and that no rule of the safety gate is about.
        conditions: Vec<String>,
        /// Medicines that are understood and that no rule is about.
        medicines: Vec<String>,
        /// Allergies that are understood and that no rule is about.
        allergies: Vec<String>,
        /// Ways of eating.
        diets: Vec<Diet>,
    }

    /// An everyday thing, or a group of foods, that the safety gate judges.
    pub struct ItemRecord {
        /// Key.
        id: ItemId,
        /// Statements of the article that it answers.
        #[serde(default)]
        covers: Vec<InventoryId>,
        /// `everyday` or `food_group`.
        kind: String,
        /// The tag of the foods that belong to a group: what the group does, each of them does.
        #[serde(default)]
        tag: Option<String>,
        /// Verdict for a healthy adult who is not pregnant and takes nothing.
        always: Verdict,
        /// What it does, as the safety gate sees it.
        acts: Vec<String>,
        /// What people call it.
        lay_names: Vec<String>,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
        /// Remarks.
        #[serde(default)]
        note: Option<String>,
    }

    /// What holds for a remedy in one country; its words are the attribute `.region-` with the country.
    pub struct Region {
        /// Two letters (ISO 3166).
        country: String,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
    }

    /// Something that may be done, with what the safety gate must know of it.
    pub struct Intervention {
        /// Key.
        id: InterventionId,
        /// Statements of the article that it answers.
        #[serde(default)]
        covers: Vec<InventoryId>,
        /// First aid, prevention, remedy or treatment.
        kind: String,
        /// `do`, `may`, `only_with_clinician` or `avoid`.
        recommendation: String,
        /// What there is to say of it against cramps.
        works: Works,
        /// How much evidence stands behind it.
        grade: Grade,
        /// Verdict for a healthy adult who is not pregnant and takes nothing.
        always: Verdict,
        /// What it does, as the safety gate sees it.
        acts: Vec<String>,
        /// What people call it.
        lay_names: Vec<String>,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
        /// For whom.
        #[serde(default)]
        population: Option<String>,
        /// What it does, for clinicians.
        #[serde(default)]
        effect: Option<String>,
        /// Contraindications in prose.
        #[serde(default)]
        contraindications: Option<String>,
        /// Interactions in prose.
        #[serde(default)]
        interactions: Option<String>,
        /// Remarks.
        #[serde(default)]
        note: Option<String>,
        /// Where the answer differs by country.
        #[serde(default)]
        regions: Vec<Region>,
    }

    /// A rule of the safety gate.
    pub struct GateRuleRecord {
        /// Key.
        id: GateRuleId,
        /// The act or item it is about.
        #[serde(rename = "for")]
        for_: String,
        /// When it applies.
        when: String,
        /// What it says then.
        verdict: Verdict,
        /// What it does where that is not known.
        unknown: UnknownPolicy,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
        /// Remarks.
        #[serde(default)]
        note: Option<String>,
    }

    /// One step of a first-aid protocol.
    pub struct Step {
        /// Key within the protocol; its words are the message attribute of the same name.
        id: String,
        /// How long it takes.
        #[serde(default)]
        seconds: Option<u32>,
        /// How often, at most, it is repeated.
        #[serde(default)]
        times: Option<u32>,
        /// What it does, as the safety gate sees it.
        #[serde(default)]
        acts: Vec<String>,
        /// How often, in prose.
        #[serde(default)]
        repeat_note: Option<String>,
        /// When to stop, in prose.
        #[serde(default)]
        stop_note: Option<String>,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
    }

    /// A first-aid protocol.
    pub struct Protocol {
        /// Key.
        id: ProtocolId,
        /// Statements of the article that it answers.
        #[serde(default)]
        covers: Vec<InventoryId>,
        /// Verdict for a healthy adult who is not pregnant and takes nothing.
        always: Verdict,
        /// What it does, as the safety gate sees it.
        acts: Vec<String>,
        /// What people call it.
        #[serde(default)]
        lay_names: Vec<String>,
        /// Places it serves.
        #[serde(default)]
        places: Vec<String>,
        /// Situations it serves.
        #[serde(default)]
        situations: Vec<String>,
        /// The steps, in order.
        steps: Vec<Step>,
    }

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

crate::model::settings! {
    /// What a review of medicines looks at besides the medicines.
    pub struct ReviewSettings {
        /// What is sold freely and tried for cramps.
        watch: Vec<InterventionId>,
    }
}

fn anybody() -> Who {
    Who::Anybody
}

impl Default for ProfileWords {
    /// No words.
    fn default() -> Self {
        let none = Vec::new;
        Self {
            nothing: none(),
            pregnant: none(),
            breastfeeding: none(),
            padding: none(),
            conditions: none(),
            medicines: none(),
            allergies: none(),
            diets: Vec::new(),
        }
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

impl RedFlagCase {
    /// The person of the example; none if such a person cannot be.
    pub fn person(&self) -> Option<Person> {
        let age = match self.age_years {
            Some(years) => Some(AgeYears::new(years).ok()?),
            None => None,
        };
        let sex = match self.sex.as_deref() {
            None => None,
            Some("f") => Some(Sex::Female),
            Some("m") => Some(Sex::Male),
            Some(_) => return None,
        };
        let pregnancy = match self.pregnant_weeks {
            None => Pregnancy::No,
            Some(weeks) => Pregnancy::Yes(Some(WeeksPregnant::new(weeks).ok()?)),
        };
        Person::new(age, sex, pregnancy).ok()
    }
}
