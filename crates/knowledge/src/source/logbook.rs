//! Checks what the diary asks about, and how it counts.

use super::{
    compile::{MODEL, Raw},
    issue::Issues,
};
use crate::{base::KnowledgeBase, records::AnswerKind};

pub(super) fn check(raw: &Raw, base: &KnowledgeBase, issues: &mut Issues<'_>) {
    factors(raw, base, issues);
    trials(raw, issues);
    let limits = &raw.model.diary;
    if limits.night_cut_hour > 23 {
        issues.fault(MODEL, "night_cut_hour", "this is no hour of a day".into(), "use 0 to 23; noon is 12");
    }
    if limits.bout_minutes > 180 {
        let message = "cramps hours apart are not one bout".into();
        issues.fault(MODEL, "bout_minutes", message, "use at most 180 minutes");
    }
}

/// A time of day such as 21:30.
fn is_time(text: &str) -> bool {
    let part = |text: &str, below: u8| text.len() == 2 && text.parse::<u8>().is_ok_and(|n| n < below);
    text.split_once(':').is_some_and(|(hour, minute)| part(hour, 24) && part(minute, 60))
}

fn trials(raw: &Raw, issues: &mut Issues<'_>) {
    let rules = &raw.model.trials;
    let shares = [rules.win, rules.harm, rules.futile, rules.matters, rules.recorded, rules.no_difference];
    let sound = shares.iter().all(|share| (0.0..=1.0).contains(share))
        && rules.win > 0.5
        && rules.harm > 0.5
        && rules.no_difference < 1.0
        && rules.spread > 0.0
        && rules.trust > 0.0
        && rules.first_look >= 2;
    if !sound {
        issues.fault(
            MODEL,
            "[trials]",
            "the rules of trials do not hang together".into(),
            "shares from 0 to 1, `win` and `harm` above a half, `spread` and `trust` above 0, `first_look` 2 or more",
        );
    }
    for (file, trial) in &raw.trials {
        let id = trial.id.as_str();
        let fits = trial.all_lengths().all(|length| {
            (rules.first_look..=30).contains(&length.pairs)
                && (2..=90).contains(&length.days)
                && trial.washout < length.days
        });
        if !fits {
            let message = format!("`{id}` cannot answer anything with these blocks");
            let help =
                "at least `first_look` pairs and at most 30, blocks of 2 to 90 days, `washout` shorter";
            issues.fault(file, "pairs", message, help);
        }
        for time in trial.reminders.iter().filter(|time| !is_time(time)) {
            issues.fault(file, time, format!("`{time}` is no time of day"), "write it like 21:30");
        }
    }
}

fn factors(raw: &Raw, base: &KnowledgeBase, issues: &mut Issues<'_>) {
    for (file, factor) in &raw.factors {
        let id = factor.id.as_str();
        // The id is the name of a column, which is read back in small letters.
        if !id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_') {
            issues.fault(
                file,
                id,
                format!("`{id}` is no name of a column"),
                "use small letters, digits and `_`",
            );
        }
        let limits = [factor.most, factor.step];
        let fits = match factor.answer {
            AnswerKind::YesNo => limits.iter().all(Option::is_none),
            AnswerKind::Number => limits.iter().all(|limit| limit.is_some_and(|n| n > 0.0 && n.is_finite())),
            AnswerKind::Choice => false,
        };
        if !fits {
            issues.fault(
                file,
                "answer",
                format!("`{id}` is answered by yes or no, or by a number with `most` and `step`"),
                "correct `answer`, or give both limits to a number and none to a yes-or-no factor",
            );
        }
        let twin = factor
            .lay_names
            .iter()
            .find(|name| base.factor_named(name).is_none_or(|found| found.id != factor.id));
        if let Some(name) = twin {
            issues.fault(file, name, format!("`{name}` already stands for another factor"), "keep it at one");
        }
    }
}
