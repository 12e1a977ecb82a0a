//! Checks what the diary asks about, and how it counts.

use super::{
    compile::{MODEL, Raw},
    issue::Issues,
};
use crate::{base::KnowledgeBase, records::AnswerKind};

pub(super) fn check(raw: &Raw, base: &KnowledgeBase, issues: &mut Issues<'_>) {
    factors(raw, base, issues);
    let limits = &raw.model.diary;
    if limits.night_cut_hour > 23 {
        issues.fault(MODEL, "night_cut_hour", "this is no hour of a day".into(), "use 0 to 23; noon is 12");
    }
    if limits.bout_minutes > 180 {
        let message = "cramps hours apart are not one bout".into();
        issues.fault(MODEL, "bout_minutes", message, "use at most 180 minutes");
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
