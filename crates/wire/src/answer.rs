//! What an assessment says.

use serde::{Deserialize, Serialize};

use crate::OpenArea;

wire! {
    /// The answer, top to bottom.
    pub struct Answer {
        /// How soon to get help; `unknown` where nothing of the complaint is known.
        urgency: String,
        /// The same in words.
        urgency_text: String,
        /// Why.
        urgency_why: String,
        /// What the text names without it being clear whether it is so, where that could change how soon.
        unsure: Vec<String>,
        /// Signs that call for it.
        flags: Vec<Flag>,
        /// Whether nothing stands out.
        abstained: bool,
        /// What it may have been.
        events: Vec<Likely>,
        /// What may explain it.
        explanations: Vec<Likely>,
        /// Questions that would tell the first two apart.
        apart: Vec<String>,
        /// Medicines that were named and are worth a review.
        medicines: Vec<String>,
        /// Tests to talk about.
        tests: Vec<String>,
        /// What may help, allowed by the safety gate.
        advice: Vec<Advice>,
        /// What may help if none of `check_first` applies.
        conditional: Vec<Advice>,
        /// What must not apply for that.
        check_first: Vec<OpenArea>,
        /// Whether some of that can be ticked in the interview.
        tickable: bool,
        /// What is not for this person.
        not_for: Vec<Advice>,
        /// Signs to check at once, where the wording of a text calls for more than the answers do.
        to_check: Vec<String>,
        /// Other signs that were not asked about, where it is no emergency.
        open: Vec<String>,
        /// What is known, in words.
        known: Vec<Known>,
        /// How many explanations were weighed.
        weighed: usize,
        /// Version of the knowledge.
        version: String,
    }

    /// A sign that calls for help.
    pub struct Flag {
        /// Page to read.
        page: String,
        /// What is seen.
        text: String,
        /// What to do.
        advice: String,
    }

    /// Something with how likely it is.
    pub struct Likely {
        /// Page to read.
        page: String,
        /// Name.
        name: String,
        /// Cause, contributor or mimic, in words; empty for events.
        kind: String,
        /// How sure, in words.
        sure: String,
        /// Probability.
        p: f64,
        /// Lower end of the interval.
        low: f64,
        /// Upper end of the interval.
        high: f64,
        /// The interval in words.
        interval: String,
        /// What it is.
        about: String,
        /// What speaks for it.
        speaks_for: Vec<Reason>,
        /// What speaks against it.
        speaks_against: Vec<Reason>,
        /// What tells it from others.
        apart: String,
        /// What next.
        next: String,
    }

    /// An answer that speaks for or against.
    pub struct Reason {
        /// In words.
        text: String,
        /// The person's own words for it, where there are any.
        own: String,
        /// Page with where it comes from.
        page: String,
    }

    /// Something that may be done or not, as the safety gate said.
    pub struct Advice {
        /// Page to read.
        page: String,
        /// Name.
        name: String,
        /// Change or reason.
        note: String,
    }

    /// Something known.
    pub struct Known {
        /// The finding.
        finding: String,
        /// In words.
        text: String,
    }
}
