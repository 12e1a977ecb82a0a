#![doc = include_str!("../README.md")]

pub mod html;
mod known;
mod likely;
mod medical;
mod model;
pub mod pack;
mod pattern;
#[cfg(feature = "pdf")]
pub mod pdf;
mod tried;

use std::{borrow::Cow, collections::BTreeSet};

use jiff::civil::Date;
use uncramp_assessment::{Answers, Assessment};
use uncramp_care::Profile;
use uncramp_diary::{Item, NightRules, Whose};
use uncramp_knowledge::{KnowledgeBase, messages::Argument};

pub use tried::suggested;

pub use model::{Bar, Block, Calendar, Fact, Part, Report, Section, Week};

/// An interview and what it came to.
#[derive(Clone, Copy)]
pub struct Assessed<'a> {
    /// What was answered.
    pub answers: &'a Answers,
    /// What it came to.
    pub assessment: &'a Assessment,
    /// The day of the interview, where it was not today.
    pub on: Option<Date>,
}

/// A diary and the person it is read for.
#[derive(Clone, Copy)]
pub struct Diary<'a> {
    /// Its entries.
    pub items: &'a [Item],
    /// Whose.
    pub whose: Whose,
    /// How nights are counted.
    pub rules: NightRules,
}

/// A personal trial in words.
#[derive(Clone)]
pub struct Trial {
    /// What was tried.
    pub name: String,
    /// What it came to.
    pub outcome: String,
}

/// Everything that a report is made of. What is none was not recorded, and the report says so.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// The knowledge.
    pub base: &'a KnowledgeBase,
    /// The day it is made on.
    pub today: Date,
    /// What the person is called, where the report is to say it.
    pub name: Option<&'a str>,
    /// Who it is about.
    pub profile: &'a Profile,
    /// The last interview.
    pub assessed: Option<Assessed<'a>>,
    /// The diary.
    pub diary: Option<Diary<'a>>,
    /// Personal trials.
    pub trials: &'a [Trial],
    /// The person's own questions.
    pub questions: &'a [String],
    /// What the person leaves out.
    pub without: &'a BTreeSet<Part>,
}

impl Input<'_> {
    fn say(&self, key: &str) -> String {
        self.base.messages.text(key).into_owned()
    }

    /// The words for something that the diary names; its own name where a later version wrote what this one has no words for.
    fn named(&self, kind: &str, name: &str) -> String {
        self.base.messages.get(&format!("{kind}-{name}")).map_or_else(|| name.to_owned(), Cow::into_owned)
    }

    /// Whether the person lets a part in; what belongs to one that is left out stands in no other either.
    fn shows(&self, part: Part) -> bool {
        !self.without.contains(&part)
    }

    fn format(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.base.messages.format(key, arguments)
    }

    fn fact(&self, key: &str, value: impl Into<String>) -> Fact {
        Fact { label: self.say(key), value: value.into() }
    }
}

/// Makes the report. Parts that were left out are left out without a word; parts about which nothing is known say so.
pub fn make(input: &Input<'_>) -> Report {
    let sections = Part::ALL.iter().filter(|part| !input.without.contains(part)).filter_map(|part| {
        let blocks = match part {
            Part::Who => known::who(input),
            Part::Convulsions => pattern::convulsions(input),
            Part::Pattern => pattern::pattern(input),
            Part::Rate => pattern::rate(input),
            Part::Likely => likely::likely(input),
            Part::Flags => likely::flags(input),
            Part::Medicines => medical::medicines(input),
            Part::Results => medical::results(input),
            Part::Tests => medical::tests(input),
            Part::Tried => tried::tried(input),
            Part::Questions => tried::questions(input),
        };
        let heading = input.say(&format!("report-part-{}", part.key()));
        (!blocks.is_empty()).then_some(Section { part: *part, heading, blocks })
    });
    let today = input.today.to_string();
    let urgency = input
        .assessed
        .filter(|_| !input.without.contains(&Part::Flags))
        .map(|assessed| input.say(&format!("ui-urgency-{}", assessed.assessment.told_urgency())))
        .map(|words| urgency(input, &words));
    Report {
        language: input.say("report-language"),
        title: match input.name {
            Some(name) => input.format("report-title-of", &[("name", Argument::Text(name))]),
            None => input.say("report-title"),
        },
        made: input.format("report-made", &[("date", Argument::Text(&today))]),
        urgency,
        sections: sections.collect(),
        foot: vec![
            input.say("report-estimate"),
            input.format("report-version", &[("version", Argument::Text(&input.base.version))]),
        ],
    }
}

/// How soon to get help; an old answer says how old it is, for it may not hold any more.
fn urgency(input: &Input<'_>, words: &str) -> String {
    match input.assessed.and_then(|assessed| assessed.on) {
        None => input.format("report-urgency", &[("words", Argument::Text(words))]),
        Some(on) => {
            let on = on.to_string();
            let filled = [("words", Argument::Text(words)), ("date", Argument::Text(&on))];
            input.format("report-urgency-on", &filled)
        }
    }
}

#[cfg(test)]
mod tests;
