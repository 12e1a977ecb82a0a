//! Looking back on the week that is over, for the app.

use jiff::civil::Date;
use uncramp_care::{
    plan::{
        Kept,
        week::{KeptSaid, SessionDay, WeekItem, Written, week},
    },
    programme::{Trouble, adherence::Night},
};
use uncramp_insights::words::number;
use uncramp_trials::words::day;
use uncramp_wire::{Item, Part, PlanAsked, Sheet, WeekAsked};

use crate::{Engine, EngineError, care::Case};

/// What was written down, as far as it can be read.
fn written(asked: &WeekAsked) -> Written {
    let kept = |word: &str| Kept::ALL.into_iter().find(|kept| kept.as_str() == word);
    let trouble = |word: &str| match word {
        "pain" => Some(Trouble::Pain),
        "dizzy" => Some(Trouble::Dizzy),
        _ => None,
    };
    Written {
        kept: asked
            .kept
            .iter()
            .filter_map(|said| {
                Some(KeptSaid {
                    week: said.week.parse().ok()?,
                    item: said.item.clone(),
                    kept: kept(&said.kept)?,
                })
            })
            .collect(),
        nights: asked
            .nights
            .iter()
            .filter_map(|night| Some(Night { date: night.date.parse().ok()?, cramps: night.cramps }))
            .collect(),
        sessions: asked
            .sessions
            .iter()
            .filter_map(|session| {
                Some(SessionDay {
                    date: session.date.parse().ok()?,
                    finished: session.finished,
                    trouble: trouble(&session.trouble),
                })
            })
            .collect(),
    }
}

impl Engine {
    /// The page; it has no parts where no week of the plan is over.
    pub(crate) fn week(
        &self,
        case: &Case,
        asked: &PlanAsked,
        weeks: &WeekAsked,
    ) -> Result<Sheet, EngineError> {
        let today: Date = asked.today.parse().map_err(EngineError::new)?;
        let plan = self.made(case, asked)?;
        let states = super::care_pages::states(asked, today);
        let Some(over) = week(self.base, &plan, &states, &written(weeks), today, number) else {
            return Ok(Sheet::default());
        };
        let heading = over.heading(&self.base.messages, |date| day(&self.base.messages, date));
        let items = over.items.iter().map(|item| self.week_item(item, over.from)).collect();
        let text = over.text.into_iter().chain(over.question).collect();
        Ok(Sheet {
            parts: vec![
                Part { heading, text: over.ask.into_iter().collect(), items, ..Part::default() },
                Part { text, ..Part::default() },
            ],
            ..Sheet::default()
        })
    }

    fn week_item(&self, item: &WeekItem, monday: Date) -> Item {
        Item {
            id: format!("{monday}/{}", item.id),
            title: item.name.clone(),
            mark: match item.kept {
                Some(Kept::Kept) => "good",
                Some(Kept::Partly | Kept::Missed) => "care",
                None => "",
            }
            .to_owned(),
            mark_text: item
                .kept
                .map(|kept| self.say(&format!("planning-review-{}", kept.as_str())))
                .unwrap_or_default(),
            actions: Kept::ALL
                .into_iter()
                .filter(|kept| Some(*kept) != item.kept)
                .map(|kept| kept.as_str().to_owned())
                .collect(),
            ..Item::default()
        }
    }
}
