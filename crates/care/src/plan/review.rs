//! Looking back on a week: what was kept, what changed, and one question.

use serde::{Deserialize, Serialize};
use uncramp_knowledge::{KnowledgeBase, messages::Argument};

use super::{PlanItem, item::redacted};
use crate::programme::{Trouble, adherence::Night};

/// How much of an item was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kept {
    /// As planned.
    Kept,
    /// In part.
    Partly,
    /// Not at all.
    Missed,
}

/// What is known of a week. Every list may be empty.
#[derive(Clone, Default)]
pub struct WeekBehind {
    /// How much of each accepted item was kept, by its key; what is not in it was not said.
    pub kept: Vec<(String, Kept)>,
    /// The nights of the week that were recorded.
    pub nights: Vec<Night>,
    /// Those of the week before.
    pub nights_before: Vec<Night>,
    /// What went wrong in a session.
    pub trouble: Option<Trouble>,
}

/// How an item was kept, in words.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct KeptItem {
    /// Key.
    pub id: String,
    /// What it is.
    pub name: String,
    /// How it went.
    pub kept: Kept,
}

/// A week, looked back on.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Review {
    /// How the accepted items went.
    pub items: Vec<KeptItem>,
    /// What changed in the cramps, in words.
    pub change: String,
    /// One question.
    pub question: String,
}

redacted!(WeekBehind, KeptItem, Review);

/// Looks back on a week. Counts are set beside each other only where both weeks have recorded nights, and a difference
/// is spoken of only where it is large enough to be more than chance alone often makes.
pub fn review(base: &KnowledgeBase, items: &[PlanItem], week: &WeekBehind) -> Review {
    let shown: Vec<KeptItem> = items
        .iter()
        .filter(|item| item.accepted)
        .filter_map(|item| {
            let (_, kept) = week.kept.iter().find(|(id, _)| *id == item.id)?;
            Some(KeptItem { id: item.id.clone(), name: item.name.clone(), kept: *kept })
        })
        .collect();
    let cramps = |nights: &[Night]| nights.iter().map(|night| night.cramps).fold(0, u32::saturating_add);
    let (now, before) = (cramps(&week.nights), cramps(&week.nights_before));
    let recorded = !week.nights.is_empty() && !week.nights_before.is_empty();
    let moved = recorded && now.abs_diff(before) >= base.plan.change_from;
    let change = if !recorded {
        base.messages.text("planning-review-no-nights").into_owned()
    } else if moved {
        let counts =
            [("now", Argument::Number(f64::from(now))), ("before", Argument::Number(f64::from(before)))];
        base.messages.format("planning-review-more", &counts)
    } else {
        base.messages.text("planning-review-same").into_owned()
    };
    let missed = shown.iter().find(|item| item.kept == Kept::Missed);
    let question = match missed {
        _ if week.trouble.is_some() => base.messages.text("planning-question-trouble").into_owned(),
        _ if moved && now > before => base.messages.text("planning-question-new").into_owned(),
        Some(item) => {
            base.messages.format("planning-question-easier", &[("item", Argument::Text(&item.name))])
        }
        None => base.messages.text("planning-question-go-on").into_owned(),
    };
    Review { items: shown, change, question }
}
