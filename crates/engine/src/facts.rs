//! What the app sends, as the assessment takes it.

use std::{collections::BTreeMap, sync::PoisonError};

use uncramp_assessment::{Answers, Origin, answers::parse_sex, text};
use uncramp_care::{
    Declared,
    profile::{LabValue, in_unit, shown_by},
};
use uncramp_domain::{AgeYears, Person, Pregnancy, Sex, WeeksPregnant};
use uncramp_knowledge::{KnowledgeBase, records::Lab};
use uncramp_reader::Reading;
use uncramp_wire::{Measured, State};

use crate::{Engine, EngineError};

/// Sex at birth as the app writes it.
pub(crate) fn sex_text(sex: Sex) -> String {
    match sex {
        Sex::Female => "f",
        Sex::Male => "m",
    }
    .to_owned()
}

/// The latest result of each measurement that can be used. One in a unit that nobody knows, or that nobody can have, may come from
/// another program; it must not hide an older one that shows something.
/// Each comes with its value in the unit of the record.
pub(crate) fn usable<'a>(base: &'a KnowledgeBase, labs: &'a [Measured]) -> Vec<(&'a Lab, &'a Measured, f64)> {
    let mut latest: BTreeMap<&str, (&Lab, &Measured, f64)> = BTreeMap::new();
    for measured in labs {
        let Some(lab) = base.labs.get(&measured.lab) else { continue };
        let older = latest.get(lab.id.as_str()).is_some_and(|(_, known, _)| measured.date < known.date);
        if !older && let Ok(value) = in_unit(lab, &result(measured)) {
            latest.insert(lab.id.as_str(), (lab, measured, value));
        }
    }
    latest.into_values().collect()
}

/// A result as care takes it.
pub(crate) fn result(measured: &Measured) -> LabValue {
    LabValue {
        value: measured.value,
        unit: measured.unit.clone(),
        date: Some(measured.date.clone()).filter(|date| !date.is_empty()),
    }
}

fn person(state: &State) -> Result<Person, EngineError> {
    let age = state.age_years.map(AgeYears::new).transpose().map_err(EngineError::new)?;
    let sex = state.sex.as_deref().map(parse_sex).transpose().map_err(EngineError::new)?;
    let weeks = state.pregnant_weeks.map(WeeksPregnant::new).transpose().map_err(EngineError::new)?;
    let pregnancy = match state.pregnant {
        None => Pregnancy::Unknown,
        Some(false) => Pregnancy::No,
        Some(true) => Pregnancy::Yes(weeks),
    };
    Person::new(age, sex, pregnancy).map_err(EngineError::new)
}

impl Engine {
    /// Reads a text. An interview sends the same one with every answer, so that the last is remembered.
    fn reading(&self, text: &str) -> Reading {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        match &*last {
            Some((known, reading)) if known == text => reading.clone(),
            _ => {
                let reading = self.reader.read(text);
                *last = Some((text.to_owned(), reading.clone()));
                reading
            }
        }
    }

    /// Puts together what is known. What was answered goes before what was read.
    pub(crate) fn answers(&self, state: &State) -> Result<(Answers, Option<Reading>), EngineError> {
        let mut answers = Answers::default();
        answers.set_person(self.base, person(state)?);
        let reading = (!state.text.trim().is_empty()).then(|| self.reading(&state.text));
        if let Some(reading) = &reading {
            text::apply(self.base, reading, &mut answers);
            state.removed.iter().for_each(|finding| answers.remove(finding));
        }
        for given in &state.given {
            match &given.value {
                None => answers.skip(&given.finding),
                Some(value) => {
                    answers.set(self.base, &given.finding, value, Origin::Asked).map_err(EngineError::new)?;
                }
            }
        }
        answers.declared = if state.health_complete {
            Declared::complete(self.base, &state.conditions, &state.medicines, &state.allergies)
                .map_err(EngineError::new)?
        } else {
            let mut declared = Declared::default();
            let lists = [
                ("condition", &state.conditions),
                ("medicine", &state.medicines),
                ("allergy", &state.allergies),
            ];
            for (kind, list) in lists {
                list.iter().for_each(|id| declared.answer(&format!("{kind}:{id}"), true));
            }
            declared
        };
        if state.stale {
            let denied: Vec<String> = answers
                .iter()
                .filter(|(_, given)| given.value == "no")
                .map(|(id, _)| id.to_owned())
                .collect();
            denied.iter().for_each(|finding| answers.remove(finding));
        }
        for (lab, _, value) in usable(self.base, &state.labs) {
            for condition in shown_by(self.base, lab, value) {
                answers.declared.answer(&format!("condition:{}", condition.id), true);
            }
            if let Some(urgency) = lab.alarm(value) {
                answers.result_calls(self.base, urgency.urgency(), Origin::Profile);
            }
        }
        for checked in state.checked.iter().filter(|checked| checked.applies || !state.stale) {
            answers.declared.answer(&checked.atom, checked.applies);
        }
        Ok((answers, reading))
    }
}
