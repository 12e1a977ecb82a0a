//! Sources, and the causes and events with the links between them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uncramp_domain::{CauseId, EventId, FindingId, InterventionId, InventoryId, SourceId};

use super::{Basis, CauseKind, Seriousness, record, yes};

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
        /// Who cannot have it, over age and sex.
        #[serde(default)]
        impossible_when: Option<String>,
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
}
