//! The report for a doctor, as the app shows it, and the results that go into it.

use std::collections::BTreeSet;

use uncramp_assessment::{Options, assess};
use uncramp_care::{
    profile::{ResultFault, in_unit},
    review::tests::lab_name,
};
use uncramp_diary::Whose;
use uncramp_knowledge::messages::Argument;
use uncramp_report::{
    Assessed, Diary, Input, Part, Report, Trial, html, make,
    pdf::{self, Paper},
};
use uncramp_trials::words;
use uncramp_wire::{Book, LabAsked, Measured, ReportAsked, ReportPart, ReportShown, State};

use crate::{Engine, EngineError, facts::result};

impl Engine {
    pub(crate) fn report(
        &self,
        state: &State,
        book: &Book,
        asked: &ReportAsked,
    ) -> Result<ReportShown, EngineError> {
        // A report says what was answered, and on which day; it offers nothing that an old answer could clear.
        let state = &State { stale: false, ..state.clone() };
        let case = self.case(state)?;
        let profile = self.profile(state, &case)?;
        let assessment = case
            .asked
            .then(|| assess(&self.model, &case.answers, Options::full(self.base)))
            .transpose()
            .map_err(EngineError::new)?;
        let ledger = self.ledger(book)?;
        let whose = Whose::One(ledger.person);
        let trials: Vec<Trial> = ledger
            .trials
            .iter()
            .filter_map(|trial| words::outcome(&self.base.messages, trial, &ledger.table, ledger.today))
            .map(|[name, outcome]| Trial { name, outcome })
            .collect();
        let without: BTreeSet<Part> = asked.without.iter().filter_map(|key| Part::named(key)).collect();
        let input = Input {
            base: self.base,
            today: ledger.today,
            name: Some(asked.name.as_str()).filter(|name| !name.is_empty()),
            profile: &profile,
            assessed: assessment.as_ref().map(|assessment| Assessed {
                answers: &case.answers,
                assessment,
                on: asked.interview.parse().ok(),
            }),
            diary: (!ledger.items.is_empty()).then_some(Diary {
                items: &ledger.items,
                whose,
                rules: self.night_rules(),
            }),
            trials: &trials,
            questions: &[],
            without: &without,
        };
        let report = make(&input);
        Ok(ReportShown {
            parts: Part::ALL
                .iter()
                .map(|part| ReportPart {
                    key: part.key().to_owned(),
                    name: self.say(&format!("report-part-{}", part.key())),
                    shown: !without.contains(part),
                })
                .collect(),
            sheet: html::sheet(&report),
            page: html::write(&report),
            document: serde_json::to_string(&report).map_err(EngineError::new)?,
            suggested: uncramp_report::suggested(&input),
        })
    }

    /// What can be measured, by name.
    pub(crate) fn labs(&self) -> Vec<LabAsked> {
        let mut labs: Vec<LabAsked> = self
            .base
            .labs
            .iter()
            .map(|lab| LabAsked {
                id: lab.id.to_string(),
                name: lab_name(self.base, lab),
                units: std::iter::once(&lab.unit)
                    .chain(lab.units.iter().map(|other| &other.unit))
                    .cloned()
                    .collect(),
            })
            .collect();
        labs.sort_by_key(|lab| lab.name.to_lowercase());
        labs
    }

    /// Why a result cannot be true; empty where it can.
    pub(crate) fn refused(&self, measured: &Measured) -> String {
        let Some(lab) = self.base.labs.get(&measured.lab) else { return self.say("app-learn-missing") };
        match in_unit(lab, &result(measured)) {
            Ok(_) => String::new(),
            Err(ResultFault::NoNumber) => self.say("app-results-wrong"),
            Err(ResultFault::NotPossible(unit)) => {
                self.base.messages.format("app-results-not-possible", &[("unit", Argument::Text(&unit))])
            }
            Err(ResultFault::Unit(units)) => {
                let units = units.join(", ");
                self.base.messages.format("app-results-units", &[("units", Argument::Text(&units))])
            }
        }
    }
}

/// Writes the PDF of a report that [`Reply::Report`](uncramp_wire::Reply::Report) brought; none where it cannot be read.
pub fn paper(text: &str) -> Option<Vec<u8>> {
    let asked: uncramp_wire::PaperAsked = serde_json::from_str(text).ok()?;
    let report: Report = serde_json::from_str(&asked.document).ok()?;
    let paper = if asked.letter { Paper::Letter } else { Paper::A4 };
    pdf::write(&report, asked.date.parse().ok()?, paper).ok()
}
