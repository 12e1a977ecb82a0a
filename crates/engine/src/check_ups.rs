//! Check-ups for the app: when each is due, in words, and what to ask there.

use uncramp_care::plan::CheckUp;
use uncramp_knowledge::messages::Argument;
use uncramp_trials::words;
use uncramp_wire::{CheckUp as Shown, CheckUps, PlanAsked, State};

use crate::{Engine, EngineError};

impl Engine {
    pub(crate) fn check_ups(&self, state: &State, asked: &PlanAsked) -> Result<CheckUps, EngineError> {
        let plan = self.made(&self.case(state)?, asked)?;
        Ok(CheckUps {
            help: plan.help_first.unwrap_or_default(),
            items: plan.check_ups.iter().map(|check_up| self.check_up(check_up)).collect(),
            sources: self.cited(plan.check_ups.iter().flat_map(|check_up| &check_up.sources)),
        })
    }

    fn check_up(&self, check_up: &CheckUp) -> Shown {
        let messages = &self.base.messages;
        let doubtful = if check_up.verified { None } else { Some(self.say("planning-interval-doubtful")) };
        let last = check_up.done.map(|done| {
            messages.format("planning-last", &[("day", Argument::Text(&words::day(messages, done)))])
        });
        Shown {
            id: check_up.id.clone(),
            name: check_up.name.clone(),
            lines: std::iter::once(check_up.why.clone())
                .chain([check_up.every(messages)])
                .chain(doubtful)
                .chain(last)
                .collect(),
            when: check_up.when(messages, |day| words::day(messages, day)),
            asks: check_up.ask.clone(),
            now: check_up.now,
            reminded: check_up.remind.is_some(),
            done: check_up.done.is_some(),
        }
    }
}
