//! Checks the exercise programmes: every number makes sense, what goes in a step's place exists and is no harder.

use std::collections::BTreeSet;

use super::{compile::Raw, issue::Issues, rules::check_gate_atoms};
use crate::{
    base::KnowledgeBase,
    programme::{Programme, ProgrammeStep, StepKind, Way},
    suggest::nearest,
};

/// Longest hold, bout, rest or count that a file may hold; more is a slip of the pen.
const MOST_SECONDS: u32 = 1200;
const MOST_TIMES: u32 = 100;

pub(super) fn check(raw: &Raw, base: &KnowledgeBase, issues: &mut Issues<'_>) {
    let mut items = BTreeSet::new();
    for (file, programme) in &raw.programmes {
        if base.interventions.get(programme.intervention.as_str()).is_none() {
            let help = nearest(
                programme.intervention.as_str(),
                base.interventions.iter().map(|intervention| intervention.id.as_str()),
            );
            let message = format!("there is no intervention `{}`", programme.intervention);
            issues.fault(file, programme.intervention.as_str(), message, help);
        }
        if let Some(when) = &programme.when {
            check_gate_atoms(file, when, base, issues);
        }
        frequency(file, programme, issues);
        for step in &programme.steps {
            if !items.insert(step.item.as_str()) {
                issues.fault(file, &step.item, format!("`{}` stands there twice", step.item), "keep one");
            }
            if !step.item.starts_with(&format!("{}/", programme.id)) {
                issues.fault(
                    file,
                    &step.item,
                    format!("`{}` is no step of this programme", step.item),
                    format!("write `{}/` and a number", programme.id),
                );
            }
            timing(file, step, issues);
            easier(file, step, base, issues);
        }
    }
}

fn frequency(file: &str, programme: &Programme, issues: &mut Issues<'_>) {
    let rising = |[low, high]: [u32; 2], most: u32| (1..=most).contains(&low) && (low..=most).contains(&high);
    if !rising(programme.per_day, 12) || !rising(programme.days_per_week, 7) {
        let help = "give the fewest and the most, such as per_day = [1, 3] and days_per_week = [5, 7]";
        issues.fault(file, "per_day", "nobody can do it that often".into(), help);
    }
    if programme.progression.levels == 0 || programme.progression.sessions_per_level == 0 {
        issues.fault(
            file,
            "[progression]",
            "a programme grows in steps of at least one".into(),
            "correct it",
        );
    }
    known_fields(file, "the programme", &programme.estimates, &["per_day", "days_per_week", "weeks"], issues);
}

fn timing(file: &str, step: &ProgrammeStep, issues: &mut Issues<'_>) {
    let item = step.item.as_str();
    let mut fault = |message: &str, help: &str| {
        issues.fault(file, item, format!("`{item}` {message}"), help);
    };
    let exercise = step.kind == StepKind::Exercise;
    let whole = step.way.is_some()
        && step.seconds.is_some()
        && step.times.is_some()
        && step.sides.is_some()
        && step.form.is_some()
        && step.drawing.is_some();
    let bare = step.way.is_none() && step.seconds.is_none() && step.times.is_none() && step.easier.is_none();
    if exercise && !whole {
        fault("lacks what the player needs", "give way, seconds, times, sides, form and drawing");
    }
    if !exercise && !bare {
        fault("is not done by the clock, and has times", "take out way, seconds, times and easier");
    }
    let ranges = step.seconds.into_iter().map(|range| (range, MOST_SECONDS));
    for ([low, high], most) in ranges.chain(step.times.into_iter().map(|range| (range, MOST_TIMES))) {
        if low == 0 || low > high || high > most {
            fault("has a range that cannot be", "the smallest first, at least 1");
        }
    }
    if (step.way == Some(Way::Rhythm)) != step.bout_seconds.is_some() {
        fault("needs `bout_seconds` for a rhythm, and for nothing else", "add it, or change the way");
    }
    if step.rest_seconds > MOST_SECONDS || step.ready_seconds > MOST_SECONDS {
        fault("rests too long", "give seconds");
    }
    let fields =
        ["seconds", "times", "bout_seconds", "rest_seconds", "ready_seconds", "from_sessions", "every"];
    known_fields(file, item, &step.estimates, &fields, issues);
}

fn known_fields(file: &str, of: &str, named: &[String], fields: &[&str], issues: &mut Issues<'_>) {
    for name in named.iter().filter(|name| !fields.contains(&name.as_str())) {
        let message = format!("`{name}` is no number of {of}");
        issues.fault(file, name, message, nearest(name, fields.iter().copied()));
    }
}

fn easier(file: &str, step: &ProgrammeStep, base: &KnowledgeBase, issues: &mut Issues<'_>) {
    let mut met = BTreeSet::from([step.item.as_str()]);
    let mut here = step;
    while let Some(wanted) = &here.easier {
        let Some((_, next)) = base.programme_step(wanted) else {
            let all = base.programmes.iter().flat_map(|p| p.steps.iter().map(|step| step.item.as_str()));
            return issues.fault(file, wanted, format!("there is no step `{wanted}`"), nearest(wanted, all));
        };
        if next.kind != StepKind::Exercise || next.form > here.form {
            let message = format!("`{wanted}` is not easier than `{}`", here.item);
            return issues.fault(file, wanted, message, "name an exercise in the same or a safer posture");
        }
        if !met.insert(next.item.as_str()) {
            let message = format!("the easier forms of `{}` lead in a circle", step.item);
            return issues.fault(file, wanted, message, "leave out the last");
        }
        here = next;
    }
}
