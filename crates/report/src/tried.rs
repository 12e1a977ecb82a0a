//! What was tried, and what is to be asked.

use std::collections::BTreeMap;

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
        for item in diary.items {
            match &item.entry {
                Entry::Session(session) if diary.whose.includes(session.person) => {
                    *sessions.entry(session.programme.as_str()).or_default() += 1;
                }
                Entry::PlanItem(decided) if diary.whose.includes(decided.person) => {
                    accepted.insert(decided.item.as_str(), decided.state);
                }
                _ => {}
            }
        }
        for (programme, count) in sessions {
            let name = input.say(&format!("programme-{programme}"));
            let words = [("name", Argument::Text(&name)), ("count", Argument::Number(f64::from(count)))];
            lines.push(input.format("report-sessions", &words));
        }
        let doing: Vec<String> = accepted
            .iter()
            .filter(|(_, state)| **state == PlanState::Accepted)
            .map(|(item, _)| input.say(&format!("plan-{item}")))
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

/// The person's own questions first, then those that go with the medicines.
pub(crate) fn questions(input: &Input<'_>) -> Vec<Block> {
    let mut questions: Vec<String> = input.questions.to_vec();
    questions.extend(medical::questions(input));
    let mut met = std::collections::BTreeSet::new();
    questions.retain(|question| met.insert(question.clone()));
    questions.truncate(QUESTIONS);
    if questions.is_empty() { Vec::new() } else { vec![Block::List(questions)] }
}
