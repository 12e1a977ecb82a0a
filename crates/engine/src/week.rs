//! Looking back on the week that is over: what was kept, the cramps, one question.

use jiff::{ToSpan, civil::Date};
use uncramp_care::{
    plan::{Kept, PlanItem, WeekBehind, review},
    programme::{
        Trouble,
        adherence::{Night, adherence},
    },
};
use uncramp_insights::words::number;
use uncramp_knowledge::messages::Argument;
use uncramp_trials::words::day;
use uncramp_wire::{Item, Part, PlanAsked, Sheet, WeekAsked};

use crate::{Engine, EngineError, care::Case};

/// What can be said of an item.
const WAYS: [(&str, Kept); 3] = [("kept", Kept::Kept), ("partly", Kept::Partly), ("missed", Kept::Missed)];

fn trouble(text: &str) -> Option<Trouble> {
    match text {
        "pain" => Some(Trouble::Pain),
        "dizzy" => Some(Trouble::Dizzy),
        _ => None,
    }
}

impl Engine {
    /// The page; it has no parts where no week of the plan is over.
    pub(crate) fn week(
        &self,
        case: &Case,
        asked: &PlanAsked,
        week: &WeekAsked,
    ) -> Result<Sheet, EngineError> {
        let plan = self.made(case, asked)?;
        let today: Date = asked.today.parse().map_err(EngineError::new)?;
        let back = i64::from(today.weekday().to_monday_zero_offset());
        let this = today.checked_sub(back.days()).map_err(EngineError::new)?;
        let monday = this.checked_sub(7.days()).map_err(EngineError::new)?;
        let sunday = this.checked_sub(1.days()).map_err(EngineError::new)?;
        // Only what was agreed to for the whole week is looked back on.
        let since = |item: &PlanItem| {
            let said = asked.said.iter().rev().find(|said| said.item == item.id)?;
            said.on.parse::<Date>().ok()
        };
        let items: Vec<PlanItem> = plan
            .items
            .into_iter()
            .filter(|item| item.accepted && since(item).is_some_and(|on| on <= monday))
            .collect();
        if items.is_empty() {
            return Ok(Sheet::default());
        }
        let kept: Vec<(String, Kept)> = items
            .iter()
            .filter_map(|item| {
                let of = week.kept.iter().rev();
                let said =
                    of.into_iter().find(|said| said.item == item.id && said.week == monday.to_string())?;
                let (_, kept) = WAYS.into_iter().find(|(name, _)| *name == said.kept)?;
                Some((item.id.clone(), kept))
            })
            .collect();
        let nights: Vec<Night> = week
            .nights
            .iter()
            .filter_map(|night| Some(Night { date: night.date.parse().ok()?, cramps: night.cramps }))
            .collect();
        let between = |from: Date, to: Date| -> Vec<Night> {
            nights.iter().copied().filter(|night| night.date >= from && night.date <= to).collect()
        };
        let earlier = monday.checked_sub(7.days()).map_err(EngineError::new)?;
        let before_last = monday.checked_sub(1.days()).map_err(EngineError::new)?;
        let sessions: Vec<(Date, &uncramp_wire::SessionDay)> =
            week.sessions.iter().filter_map(|session| Some((session.date.parse().ok()?, session))).collect();
        let behind = WeekBehind {
            kept: kept.clone(),
            nights: between(monday, sunday),
            nights_before: between(earlier, before_last),
            trouble: sessions
                .iter()
                .filter(|(date, _)| *date >= monday && *date <= sunday)
                .find_map(|(_, session)| trouble(&session.trouble)),
        };
        let review = review(self.base, &items, &behind);
        let mut text: Vec<String> = self.counts(&behind).into_iter().collect();
        // Where the counts stand there they need no repeating; that they hardly changed does need saying.
        let cramps = |nights: &[Night]| nights.iter().map(|night| night.cramps).fold(0, u32::saturating_add);
        let apart = cramps(&behind.nights).abs_diff(cramps(&behind.nights_before));
        if text.is_empty() || apart < self.base.plan.change_from {
            text.push(review.change);
        }
        let days: Vec<Date> =
            sessions.iter().filter(|(_, session)| session.finished).map(|(date, _)| *date).collect();
        text.extend(self.beside(&items, &days, &nights, today));
        let all = kept.len() == items.len();
        if all {
            text.push(review.question);
        }
        let shown = items
            .iter()
            .map(|item| {
                let said = kept.iter().find(|(id, _)| *id == item.id).map(|(_, kept)| *kept);
                let way = said.and_then(|said| WAYS.into_iter().find(|(_, kept)| *kept == said));
                Item {
                    id: format!("{monday}/{}", item.id),
                    title: item.name.clone(),
                    mark: match said {
                        Some(Kept::Kept) => "good",
                        Some(Kept::Partly | Kept::Missed) => "care",
                        None => "",
                    }
                    .to_owned(),
                    mark_text: way
                        .map(|(name, _)| self.say(&format!("planning-review-{name}")))
                        .unwrap_or_default(),
                    actions: WAYS
                        .iter()
                        .filter(|(_, kept)| Some(*kept) != said)
                        .map(|(name, _)| (*name).to_owned())
                        .collect(),
                    ..Item::default()
                }
            })
            .collect();
        let (from, to) = (day(&self.base.messages, monday), day(&self.base.messages, sunday));
        let heading = self
            .base
            .messages
            .format("planning-week", &[("from", Argument::Text(&from)), ("to", Argument::Text(&to))]);
        let ask = if all { Vec::new() } else { vec![self.say("planning-week-ask")] };
        Ok(Sheet {
            parts: vec![Part { heading, text: ask, items: shown }, Part { text, ..Part::default() }],
            ..Sheet::default()
        })
    }

    /// The cramps of both weeks, where nights of both are written down.
    fn counts(&self, behind: &WeekBehind) -> Option<String> {
        if behind.nights.is_empty() || behind.nights_before.is_empty() {
            return None;
        }
        let cramps = |nights: &[Night]| nights.iter().map(|night| f64::from(night.cramps)).sum::<f64>();
        let words = [
            ("now", Argument::Number(cramps(&behind.nights))),
            ("nights", Argument::Number(behind.nights.len() as f64)),
            ("before", Argument::Number(cramps(&behind.nights_before))),
            ("earlier", Argument::Number(behind.nights_before.len() as f64)),
        ];
        Some(self.base.messages.format("planning-week-counts", &words))
    }

    /// Weeks with enough sessions beside the others, where there are enough nights on both sides.
    fn beside(&self, items: &[PlanItem], days: &[Date], nights: &[Night], today: Date) -> Option<String> {
        let programme = items.iter().find_map(|item| item.programme.as_ref())?;
        let aim = self.base.programmes.get(programme)?.days_per_week[0];
        let all = adherence(days, nights, aim, self.base.plan.enough_nights, today);
        if !all.comparable {
            return None;
        }
        let (reached, missed) = (number(all.reached.per_week()?), number(all.missed.per_week()?));
        let words = [
            ("aim", Argument::Number(f64::from(aim))),
            ("reached", Argument::Text(&reached)),
            ("missed", Argument::Text(&missed)),
        ];
        Some(self.base.messages.format("planning-adherence", &words))
    }
}
