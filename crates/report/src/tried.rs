//! What was tried, and what is to be asked.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use uncramp_care::plan::check_ups;
use uncramp_diary::{Entry, entry::PlanState};
use uncramp_knowledge::messages::Argument;

use crate::{Block, Input, medical};

/// How many questions the two pages hold.
const QUESTIONS: usize = 8;

/// Sessions, items of the plan, and trials with what they came to.
pub(crate) fn tried(input: &Input<'_>) -> Vec<Block> {
    let mut lines: Vec<String> =
        input.trials.iter().map(|trial| format!("{}: {}", trial.name, trial.outcome)).collect();
    if let Some(diary) = input.diary {
        let mut sessions: BTreeMap<&str, u32> = BTreeMap::new();
        let mut accepted: BTreeMap<&str, PlanState> = BTreeMap::new();
        let mut had: BTreeMap<&str, Option<Date>> = BTreeMap::new();
        for item in diary.items {
            match &item.entry {
                Entry::Session(session) if diary.whose.includes(session.person) => {
                    *sessions.entry(session.programme.as_str()).or_default() += 1;
                }
                Entry::PlanItem(decided) if diary.whose.includes(decided.person) => {
                    match (decided.item.strip_prefix(check_ups::KIND), decided.state) {
                        (None, state) => {
                            accepted.insert(decided.item.as_str(), state);
                        }
                        (Some(check_up), PlanState::Done) => {
                            had.insert(check_up, decided.at.day());
                        }
                        (Some(_), _) => {}
                    }
                }
                _ => {}
            }
        }
        for (check_up, day) in had {
            let name = input.say(&format!("check-up-{check_up}"));
            let day = day.map(|day| format!(" ({day})")).unwrap_or_default();
            lines.push(format!("{name}{day}"));
        }
        for (programme, count) in sessions {
            let name = input.named("programme", programme);
            let words = [("name", Argument::Text(&name)), ("count", Argument::Number(f64::from(count)))];
            lines.push(input.format("report-sessions", &words));
        }
        let doing: Vec<String> = accepted
            .iter()
            .filter(|(_, state)| **state == PlanState::Accepted)
            .map(|(item, _)| input.named("plan", item))
            .collect();
        if !doing.is_empty() {
            let items = doing.join(", ");
            lines.push(input.format("report-plan", &[("items", Argument::Text(&items))]));
        }
    }
    if lines.is_empty() {
        vec![Block::Text(input.say("report-nothing-tried"))]
    } else {
        vec![Block::List(lines)]
    }
}

/// Questions that the person has put down, with whether each was asked already.
fn put_down<'a>(input: &Input<'a>) -> impl Iterator<Item = (&'a str, bool)> + use<'a> {
    let diary = input.diary;
    diary.into_iter().flat_map(|diary| diary.items).filter_map(move |item| match &item.entry {
        Entry::Question(question) if diary?.whose.includes(question.person) => {
            Some((question.text.as_str(), question.asked == Some(true)))
        }
        _ => None,
    })
}

/// Questions worth asking that the person has neither put down nor struck out.
pub fn suggested(input: &Input<'_>) -> Vec<String> {
    let known: BTreeSet<&str> = put_down(input).map(|(text, _)| text).collect();
    let mut met = BTreeSet::new();
    medical::questions(input)
        .into_iter()
        .filter(|question| !known.contains(question.as_str()) && met.insert(question.clone()))
        .collect()
}

/// The person's own questions first, then those that go with the medicines.
pub(crate) fn questions(input: &Input<'_>) -> Vec<Block> {
    let open = put_down(input).filter(|(_, asked)| !asked).map(|(text, _)| text.to_owned());
    let mut met = BTreeSet::new();
    let questions: Vec<String> = input
        .questions
        .iter()
        .cloned()
        .chain(open)
        .chain(suggested(input))
        .filter(|question| met.insert(question.clone()))
        .take(QUESTIONS)
        .collect();
    if questions.is_empty() { Vec::new() } else { vec![Block::List(questions)] }
}
