//! Checks what may stand in a plan: it can be judged, has words, and its rules speak of what there is.

use super::{
    compile::{PLAN, Raw},
    issue::Issues,
    rules::{check_gate_atom, read},
};
use crate::{
    base::KnowledgeBase,
    logic::{Atom, Test},
    plan::ReminderDefault,
    suggest::nearest,
};

/// Numbers and facts that rules of the plan may ask about, besides those of the gate, findings and explanations.
const NUMBERS: [&str; 3] = ["cramps_per_week", "nights", "weeks_recorded"];
const FACTS: [&str; 2] = ["urgent_visit", "takes_medicine"];

pub(super) fn check(raw: &Raw, base: &KnowledgeBase, issues: &mut Issues<'_>) {
    for (file, item) in &raw.plan_items {
        let id = item.id.as_str();
        if let Some(intervention) = &item.intervention
            && base.interventions.get(intervention.as_str()).is_none()
        {
            let all = base.interventions.iter().map(|record| record.id.as_str());
            let message = format!("there is no intervention `{intervention}`");
            issues.fault(file, intervention.as_str(), message, nearest(intervention.as_str(), all));
        }
        if let Some(programme) = item.programme.as_deref().filter(|id| *id != "chosen")
            && base.programmes.get(programme).is_none()
        {
            let all = base.programmes.iter().map(|record| record.id.as_str()).chain(["chosen"]);
            let message = format!("there is no programme `{programme}`");
            issues.fault(file, programme, message, nearest(programme, all));
        }
        let own = item.always.is_some() && item.grade.is_some();
        if [item.intervention.is_some(), item.programme.is_some(), own].iter().filter(|is| **is).count() != 1
        {
            issues.fault(
                file,
                id,
                format!("nobody can tell what `{id}` rests on"),
                "give an intervention, a programme, or `always` and `grade`",
            );
        }
        if !(1..=3).contains(&item.benefit) || !(1..=3).contains(&item.effort) {
            issues.fault(file, "benefit", "benefit and effort go from 1 to 3".into(), "correct them");
        }
        if !item.for_all && item.relevant.is_none() {
            let help = "add `for_all = true`, or what makes it relevant";
            issues.fault(file, id, format!("nobody is ever offered `{id}`"), help);
        }
        if let Some(rule) = &item.relevant {
            atoms(file, rule, base, issues);
        }
        if let Some(reminder) = &item.reminder {
            times(file, reminder, issues);
        }
    }
    for (file, check_up) in &raw.check_ups {
        atoms(file, &check_up.for_, base, issues);
        for lab in check_up.labs.iter().filter(|lab| base.labs.get(lab.as_str()).is_none()) {
            let help = nearest(lab.as_str(), base.labs.iter().map(|record| record.id.as_str()));
            issues.fault(file, lab.as_str(), format!("there is no measurement `{lab}`"), help);
        }
        if check_up.every_months.is_some_and(|months| !(1..=120).contains(&months)) {
            let help = "give 1 to 120 months, or leave it out where it is had once";
            issues.fault(file, "every_months", "nobody can keep to that interval".into(), help);
        }
    }
    let settings = &base.plan;
    for text in settings.quiet.iter().chain([&settings.check_up_time]).filter(|text| !is_time(text)) {
        issues.fault(PLAN, text, format!("`{text}` is no time of the day"), "write it like 22:00");
    }
    if settings.most_items == 0 || !settings.relevant_weight.is_finite() {
        issues.fault(PLAN, "most_items", "a plan of nothing is none".into(), "give the most items at once");
    }
    for step in &settings.again {
        if base.interventions.get(step.intervention.as_str()).is_none() {
            let all = base.interventions.iter().map(|record| record.id.as_str());
            let message = format!("there is no intervention `{}`", step.intervention);
            issues.fault(PLAN, step.intervention.as_str(), message, nearest(step.intervention.as_str(), all));
        }
        atoms(PLAN, &step.when, base, issues);
    }
}

fn atoms(file: &str, text: &str, base: &KnowledgeBase, issues: &mut Issues<'_>) {
    if let Some(rule) = read(file, text, issues) {
        rule.visit(&mut |atom, _| check_atom(file, atom, base, issues));
    }
}

fn check_atom(file: &str, atom: &Atom, base: &KnowledgeBase, issues: &mut Issues<'_>) {
    let name = atom.name.as_str();
    match name.split_once(':') {
        Some(("finding", id)) => {
            let Some(finding) = base.findings.get(id) else {
                let all = base.findings.iter().map(|finding| finding.id.as_str());
                return issues.fault(file, id, format!("there is no finding `{id}`"), nearest(id, all));
            };
            let fits = match &atom.test {
                None => KnowledgeBase::is_answer(finding, "yes"),
                Some(Test::OneOf(choices)) => {
                    choices.iter().all(|choice| KnowledgeBase::is_answer(finding, choice))
                }
                Some(Test::Number(..)) => false,
            };
            if !fits {
                issues.fault(file, id, format!("`{atom}` cannot hold"), "use an answer of the finding");
            }
        }
        Some(("likely", id)) => {
            if base.causes.get(id).is_none() {
                let all = base.causes.iter().map(|cause| cause.id.as_str());
                issues.fault(file, id, format!("there is no cause `{id}`"), nearest(id, all));
            }
        }
        _ if NUMBERS.contains(&name) && matches!(atom.test, Some(Test::Number(..))) => {}
        _ if FACTS.contains(&name) && atom.test.is_none() => {}
        _ => check_gate_atom(file, atom, base, issues),
    }
}

fn is_time(text: &str) -> bool {
    let part = |text: &str, most: u8| text.len() == 2 && text.parse::<u8>().is_ok_and(|n| n <= most);
    text.split_once(':').is_some_and(|(hour, minute)| part(hour, 23) && part(minute, 59))
}

fn times(file: &str, reminder: &ReminderDefault, issues: &mut Issues<'_>) {
    for text in reminder.times.iter().chain(&reminder.from).chain(&reminder.until) {
        if !is_time(text) {
            issues.fault(file, text, format!("`{text}` is no time of the day"), "write it like 21:30");
        }
    }
    let by_interval = reminder.every_minutes.is_some_and(|minutes| (15..=720).contains(&minutes))
        && reminder.from.is_some()
        && reminder.until.is_some();
    if by_interval != reminder.times.is_empty() {
        issues.fault(
            file,
            "[reminder]",
            "the reminder never comes, or comes in two ways".into(),
            "give `times`, or `every_minutes` (15 to 720) with `from` and `until`",
        );
    }
}
