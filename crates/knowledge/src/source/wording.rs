//! Checks that everything has words, and that nothing is said that no record needs.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    issue::Issues,
    words::{Origins, Spoken},
};
use crate::{
    base::{KnowledgeBase, Record},
    programme::StepKind,
    records::{AnswerKind, Area, Finding},
    suggest::nearest,
};

/// Fewest phrasings of a yes, and of all choices of a finding together.
const FEWEST_PHRASINGS: usize = 12;

pub(super) fn check(base: &KnowledgeBase, said: &[Spoken], origins: &Origins, issues: &mut Issues<'_>) {
    wording(base, origins, issues);
    spoken(base, said, issues);
}

/// The messages that the records need, and no others of their kind.
fn wording(base: &KnowledgeBase, origins: &Origins, issues: &mut Issues<'_>) {
    let mut wanted: BTreeSet<String> = BTreeSet::new();
    let mut need = |folder: &str, id: &str, key: String, issues: &mut Issues<'_>| {
        if !base.messages.has(&key) {
            let file = format!("{folder}/{id}.toml");
            issues.fault(
                &file,
                id,
                format!("there are no words for `{key}`"),
                format!("add the message `{key}` to messages/{}/", base.messages.language),
            );
        }
        wanted.insert(key);
    };
    for finding in base.findings.iter().filter(|finding| finding.superseded_by.is_empty()) {
        let id = finding.id.as_str();
        for end in finding_messages(finding) {
            need("findings", id, format!("finding-{id}{end}"), issues);
        }
    }
    let mut all = |folder: &str, prefix: &str, id: &str, ends: &[&str]| {
        for end in ends {
            need(folder, id, format!("{prefix}-{id}{end}"), issues);
        }
    };
    // What is no condition has a part of its own.
    let other = [Area::Now, Area::Pregnancy, Area::Medicines, Area::Allergies, Area::Age];
    let areas: BTreeSet<Area> = base.conditions.iter().map(|c| c.area).chain(other).collect();
    areas.into_iter().for_each(|area| all("conditions", "area", area.as_str(), &[""]));
    base.causes.iter().for_each(|c| all("causes", "cause", c.key(), &["", ".about", ".apart", ".next"]));
    base.events.iter().for_each(|e| all("events", "event", e.key(), &["", ".about", ".short"]));
    base.red_flags.iter().for_each(|f| all("red-flags", "redflag", f.key(), &["", ".why", ".advice"]));
    for intervention in &base.interventions {
        let id = intervention.key();
        all("interventions", "intervention", id, &["", ".known", ".why", ".instead"]);
        if base.messages.has(&format!("intervention-{id}.heed")) {
            all("interventions", "intervention", id, &[".heed"]);
        }
        for region in &intervention.regions {
            all("interventions", "intervention", id, &[&format!(".region-{}", region.country)]);
        }
    }
    base.items.iter().for_each(|i| all("items", "item", i.key(), &[""]));
    base.nutrients.iter().for_each(|n| all("nutrients", "nutrient", n.key(), &["", ".about"]));
    for food in &base.foods {
        all("foods", "food", food.key(), &[""]);
        if food.portion.is_some() {
            all("foods", "food", food.key(), &[".portion"]);
        }
    }
    base.labs.iter().for_each(|l| all("labs", "lab", l.key(), &[""]));
    for question in &base.food_check.questions {
        all("food-check", "foodcheck", &question.id, &["", ".portion"]);
    }
    for link in &base.medicine_links {
        for key in &link.ask {
            all("medicine-links", "review-ask", key, &[""]);
        }
    }
    base.explainers.iter().for_each(|e| all("explainers", "explainer", e.key(), &["", ".body"]));
    base.trials.iter().for_each(|t| {
        all("trials", "trial", t.key(), &["", ".question", ".with", ".without", ".remind"]);
    });
    for factor in &base.factors {
        all("factors", "factor", factor.key(), &["", ".ask"]);
        if factor.answer == AnswerKind::Number {
            all("factors", "factor", factor.key(), &[".unit"]);
        }
    }
    for protocol in &base.protocols {
        all("first-aid", "protocol", protocol.key(), &[""]);
        for step in &protocol.steps {
            all("first-aid", "protocol", protocol.key(), &[&format!(".{}", step.id)]);
        }
    }
    for programme in &base.programmes {
        all("programmes", "programme", programme.key(), &["", ".about"]);
        for step in &programme.steps {
            let mut ends = vec![format!(".{}", step.id), format!(".{}-name", step.id)];
            if step.kind == StepKind::Exercise {
                ends.extend([format!(".{}-cue", step.id), format!(".{}-stop", step.id)]);
            }
            let ends: Vec<&str> = ends.iter().map(String::as_str).collect();
            all("programmes", "programme", programme.key(), &ends);
        }
    }
    base.plan_items.iter().for_each(|i| all("plan", "plan", i.key(), &["", ".how", ".why"]));
    base.check_ups.iter().for_each(|c| all("check-ups", "check-up", c.key(), &["", ".why", ".ask-1"]));
    base.plan.again.iter().for_each(|step| all("plan-settings", "coming-back", &step.id, &[""]));
    for rule in &base.gate_rules {
        all("gate-rules", "gate", rule.key(), &[""]);
        if rule.record.verdict == crate::records::Verdict::Changed {
            all("gate-rules", "gate", rule.key(), &[".change"]);
        }
    }
    let optional = ["check-up-", "lab-", "review-ask-", "redflag-", "protocol-", "intervention-", "gate-"];
    let owned = [
        "area-",
        "finding-",
        "cause-",
        "event-",
        "explainer-",
        "item-",
        "food-",
        "nutrient-",
        "factor-",
        "programme-",
        "plan-",
        "coming-back-",
        "trial-",
    ];
    for (key, file) in origins {
        let message = key.split('.').next().unwrap_or(key);
        let orphan = (owned.iter().any(|prefix| key.starts_with(prefix)) && !wanted.contains(key))
            || (optional.iter().any(|prefix| key.starts_with(prefix)) && !wanted.contains(message));
        if orphan {
            issues.fault(
                file,
                key.rsplit('.').next().unwrap_or(key),
                format!("nothing uses the message `{key}`"),
                "delete it, or correct its key",
            );
        }
    }
}

/// What must be said about a finding.
fn finding_messages(finding: &Finding) -> Vec<String> {
    let mut ends = vec![String::new(), ".short".into(), ".why".into()];
    match finding.answer {
        AnswerKind::YesNo => ends.push(".not".into()),
        AnswerKind::Choice | AnswerKind::Number => {
            ends.extend(finding.choices.iter().map(|choice| format!(".choice-{choice}")));
        }
    }
    ends
}

/// That findings are spoken of, often enough and as what they are.
fn spoken(base: &KnowledgeBase, all: &[Spoken], issues: &mut Issues<'_>) {
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for said in all {
        let file = &said.file;
        let id = said.finding.as_str();
        let Some(finding) = base.findings.get(id) else {
            let help = nearest(id, base.findings.iter().map(|finding| finding.id.as_str()));
            issues.fault(file, id, format!("there is no finding `{id}`"), help);
            continue;
        };
        if !KnowledgeBase::is_answer(finding, &said.value) {
            issues.fault(
                file,
                &said.value,
                format!("`{}` is no answer to `{id}`", said.value),
                "use `yes`, `no` or one of its choices",
            );
        }
        if said.value != "no" || finding.answer != AnswerKind::YesNo {
            *count.entry(id).or_default() += said.phrasings.len();
        }
    }
    // What follows from a number is never told in words.
    let told = |finding: &&Finding| {
        let follows = base.model.result_alarm.as_ref() == Some(&finding.id);
        finding.superseded_by.is_empty() && finding.profile.is_none() && !follows
    };
    for finding in base.findings.iter().filter(told) {
        let id = finding.id.as_str();
        let found = count.get(id).copied().unwrap_or_default();
        if found < FEWEST_PHRASINGS {
            let file = format!("messages/{}/phrasings/{id}.toml", base.messages.language);
            issues.fault(
                &file,
                "",
                format!("`{id}` has {found} phrasings"),
                format!("add what people say, at least {FEWEST_PHRASINGS}"),
            );
        }
    }
}
