//! The pages of care: plan, remedies, medicines and tests, food.

use std::collections::BTreeSet;

use jiff::civil::Date;
use uncramp_care::{
    Profile,
    check::{CheckShown, SourceShown},
    nutrition::{
        FoodLog,
        report::{IntakeVerdict, amount_text, food_report},
        supplements::LimitVerdict,
    },
    plan::{self, CheckUp, Input, Numbers, Plan, PlanItem, State, StateOf},
    remedies,
    review::review,
};
use uncramp_knowledge::records::Verdict;
use uncramp_wire::{Bar, Item, Part, PlanAsked, Said, Sheet};

use crate::{
    Engine, EngineError,
    care::{Case, DANGER},
    open_areas,
};

/// How many check-ups stand in the plan; all of them have a page.
const CHECK_UPS: usize = 2;
/// How many tests are named, and how many reasons for each.
const TESTS: usize = 8;
const REASONS: usize = 4;

/// What was said to items, as far as it can be read.
pub(crate) fn states(asked: &PlanAsked, today: Date) -> Vec<StateOf> {
    let one = |said: &Said| {
        let state = match said.state.as_str() {
            "accepted" => State::Accepted,
            "declined" => State::Declined,
            "done" => State::Done,
            _ => State::Postponed { until: said.until.parse().ok()? },
        };
        Some(StateOf { item: said.item.clone(), on: said.on.parse().unwrap_or(today), state })
    };
    asked.said.iter().filter_map(one).collect()
}

impl Engine {
    /// The plan, every item of it judged.
    pub(crate) fn made(&self, case: &Case, asked: &PlanAsked) -> Result<Plan, EngineError> {
        let PlanAsked { today, nights, cramps_per_week, weeks, place, .. } = asked;
        let today: Date = today.parse().map_err(EngineError::new)?;
        let states = states(asked, today);
        let numbers = Numbers { nights: *nights, cramps_per_week: *cramps_per_week, weeks_recorded: *weeks };
        Ok(self.with_known(case, |known| {
            let likely = |cause: &str| (known.possible)(cause);
            plan::make(&Input {
                known,
                likely: &likely,
                urgency: case.urgency,
                numbers,
                states: &states,
                place: place.as_deref(),
                today,
            })
        }))
    }

    pub(crate) fn plan(&self, case: &Case, asked: &PlanAsked) -> Result<Sheet, EngineError> {
        let plan = self.made(case, asked)?;
        if let Some(first) = &plan.help_first {
            return Ok(Sheet {
                title: self.say("planning-title"),
                lead: vec![first.clone()],
                parts: vec![Part {
                    items: vec![Item {
                        title: self.say("app-plan-to-answer"),
                        mark: "stop".to_owned(),
                        page: "#/why".to_owned(),
                        ..Item::default()
                    }],
                    ..Part::default()
                }],
                sources: Vec::new(),
            });
        }
        let part = |key: &str, items: Vec<Item>| Part { heading: self.say(key), items, ..Part::default() };
        let mut parts = Vec::new();
        if plan.no_assessment {
            let ask = Item {
                title: self.say("app-plan-ask-why"),
                mark: "ask".to_owned(),
                page: "#/why".to_owned(),
                lines: vec![self.say("app-plan-no-answer")],
                ..Item::default()
            };
            parts.push(Part { items: vec![ask], ..Part::default() });
        }
        let doing: Vec<Item> = plan.items().iter().map(|item| self.plan_item(item)).collect();
        parts.push(Part { items: doing, ..Part::default() });
        let held = |items: &[PlanItem], mark: &str| -> Vec<Item> {
            items
                .iter()
                .map(|item| Item {
                    id: item.id.clone(),
                    title: item.name.clone(),
                    mark: mark.to_owned(),
                    lines: item.reasons.clone(),
                    ..Item::default()
                })
                .collect()
        };
        let due: Vec<Item> = plan
            .check_ups
            .iter()
            .filter(|check_up| check_up.now)
            .take(CHECK_UPS)
            .map(|check_up| self.due(check_up))
            .collect();
        if !due.is_empty() {
            parts.push(part("planning-check-ups", due));
        }
        if !plan.stop.is_empty() {
            parts.push(part("planning-stop", held(&plan.stop, "stop")));
        }
        if !plan.check_first.is_empty() {
            parts.push(self.held_back(&plan, held(&plan.check_first, "ask")));
        }
        if !plan.ask.is_empty() {
            parts.push(part("planning-ask", held(&plan.ask, "ask")));
        }
        if !plan.not_for_you.is_empty() {
            parts.push(part("planning-not-for-you", held(&plan.not_for_you, "stop")));
        }
        if !plan.again.is_empty() {
            parts.push(Part {
                heading: self.say("planning-again"),
                text: plan.again.iter().map(|step| step.text.clone()).collect(),
                ..Part::default()
            });
        }
        parts.push(Part { text: vec![self.say("planning-estimate")], ..Part::default() });
        let sources = self.cited(plan.items().iter().flat_map(|item| &item.sources));
        Ok(Sheet { title: self.say("planning-title"), lead: Vec::new(), parts, sources })
    }

    /// What waits for something that is not known: what the profile can tell is named, what the interview asks is asked there.
    fn held_back(&self, plan: &Plan, held: Vec<Item>) -> Part {
        let open: BTreeSet<&String> = plan.check_first.iter().flat_map(|item| &item.not_known).collect();
        let (danger, health): (Vec<&String>, Vec<&String>) =
            open.into_iter().partition(|atom| atom.starts_with(DANGER));
        let mut text = Vec::new();
        if !health.is_empty() {
            text.push(self.say("planning-held-health"));
        }
        let mut items = Vec::new();
        if !danger.is_empty() && !plan.no_assessment {
            items.push(Item {
                title: self.say("app-plan-ask-why"),
                mark: "ask".to_owned(),
                page: "#/why".to_owned(),
                lines: vec![self.say("planning-held-danger")],
                ..Item::default()
            });
        }
        items.extend(held);
        Part { heading: self.say("planning-held"), text, open: open_areas(self.base, health), items }
    }

    fn plan_item(&self, item: &PlanItem) -> Item {
        let mut lines = vec![item.how().to_owned()];
        if !item.changes().is_empty() {
            lines.push(format!("{} {}", self.say("session-for-you"), item.changes().join(" ")));
        }
        lines.push(item.why.clone());
        lines.push(format!(
            "{} · {}",
            self.say(&format!("planning-benefit-{}", item.benefit)),
            self.say(&format!("planning-effort-{}", item.effort))
        ));
        lines.push(self.say(&format!("ui-grade-{}", item.grade)));
        Item {
            id: item.id.clone(),
            title: item.name.clone(),
            mark: if item.accepted { "good" } else { "" }.to_owned(),
            mark_text: self.say(if item.accepted { "planning-accepted" } else { "planning-suggested" }),
            lines,
            page: item.programme.as_ref().map(|id| format!("#/plan/session/{id}")).unwrap_or_default(),
            actions: if item.accepted {
                vec!["declined".to_owned()]
            } else {
                ["accepted", "postponed", "declined"].map(str::to_owned).to_vec()
            },
            ..Item::default()
        }
    }

    /// A check-up whose day has come; more of it stands on its own page.
    fn due(&self, check_up: &CheckUp) -> Item {
        let accepted = check_up.remind.is_some();
        Item {
            id: check_up.id.clone(),
            title: check_up.name.clone(),
            mark: if accepted { "good" } else { "" }.to_owned(),
            mark_text: self.say(if accepted { "planning-accepted" } else { "planning-suggested" }),
            lines: vec![check_up.why.clone()],
            page: "#/plan/check-ups".to_owned(),
            actions: if accepted {
                vec!["declined".to_owned()]
            } else {
                ["accepted", "postponed", "declined"].map(str::to_owned).to_vec()
            },
            ..Item::default()
        }
    }

    pub(crate) fn remedies(&self, words: &str) -> Sheet {
        let all = words.trim().is_empty();
        let found: Vec<&_> = if all {
            self.base.interventions.iter().collect()
        } else {
            remedies::search(self.base, words).remedies
        };
        let items = found
            .into_iter()
            .map(|record| {
                let shown = remedies::remedy(self.base, record, None);
                Item {
                    page: format!("#/plan/remedy/{}", shown.id),
                    mark: works_mark(&shown.verdict).to_owned(),
                    mark_text: self.say(&format!("remedy-verdict-{}", shown.verdict)),
                    id: shown.id,
                    title: shown.name,
                    ..Item::default()
                }
            })
            .collect();
        Sheet { parts: vec![Part { items, ..Part::default() }], ..Sheet::default() }
    }

    pub(crate) fn remedy(&self, case: &Case, id: &str) -> Result<Sheet, EngineError> {
        let record = self
            .base
            .interventions
            .get(id)
            .ok_or_else(|| EngineError::new(self.base.messages.text("app-learn-missing")))?;
        let shown = self.with_known(case, |known| remedies::remedy(self.base, record, Some(known)));
        let mut parts = vec![Part {
            items: vec![Item {
                mark: works_mark(&shown.verdict).to_owned(),
                mark_text: self.say(&format!("remedy-verdict-{}", shown.verdict)),
                title: shown.name.clone(),
                lines: vec![shown.reason.clone(), self.say(&format!("ui-grade-{}", shown.grade))],
                ..Item::default()
            }],
            ..Part::default()
        }];
        if let Some(mine) = &shown.for_you {
            parts.push(Part {
                heading: self.say("remedy-for-you"),
                items: vec![self.checked(mine)],
                ..Part::default()
            });
        }
        let mut text = |key: &str, words: &str| {
            if !words.is_empty() {
                parts.push(Part { heading: self.say(key), text: vec![words.to_owned()], ..Part::default() });
            }
        };
        text("remedy-known", &shown.known_as);
        text("remedy-instead", &shown.instead);
        if !shown.regions.is_empty() {
            parts.push(Part {
                heading: self.say("remedy-regions"),
                text: shown
                    .regions
                    .iter()
                    .map(|region| {
                        let country = self.base.countries.get(&region.country).map(|c| c.name.as_str());
                        format!("{}: {}", country.unwrap_or(&region.country), region.text)
                    })
                    .collect(),
                ..Part::default()
            });
        }
        Ok(Sheet {
            title: shown.name,
            lead: Vec::new(),
            parts,
            sources: self.cited(shown.sources.iter().map(|source: &SourceShown| source.id.clone())),
        })
    }

    fn checked(&self, check: &CheckShown) -> Item {
        Item {
            id: check.item.clone(),
            title: check.name.clone(),
            mark: verdict_mark(&check.verdict).to_owned(),
            mark_text: self.say(&format!("check-verdict-{}", check.verdict)),
            lines: std::iter::once(check.reason.clone()).chain(check.change.clone()).collect(),
            ..Item::default()
        }
    }

    pub(crate) fn review(&self, profile: &Profile) -> Sheet {
        let report = review(self.base, profile);
        let mut parts = Vec::new();
        let mut lead: Vec<String> = report.first.clone().into_iter().collect();
        if !report.medicines_known {
            lead.push(self.say("review-no-medicines"));
        }
        let medicines: Vec<Item> = report
            .medicines
            .iter()
            .map(|medicine| match medicine.links.first() {
                None => Item {
                    title: medicine.name.clone(),
                    lines: vec![self.say("review-no-link")],
                    ..Item::default()
                },
                Some(first) => Item {
                    title: medicine.name.clone(),
                    mark: "ask".to_owned(),
                    mark_text: first.text.clone(),
                    lines: medicine.links.iter().flat_map(|link| link.ask.clone()).collect(),
                    ..Item::default()
                },
            })
            .collect();
        if !medicines.is_empty() {
            parts.push(Part {
                heading: self.say("ui-review-medicines"),
                text: vec![report.never_stop.clone()],
                items: medicines,
                ..Part::default()
            });
        }
        let results: Vec<Item> = report
            .results
            .iter()
            .map(|result| Item {
                title: format!("{}: {} {}", result.name, result.value, result.unit),
                mark: if result.alarm.is_some() { "stop" } else { "" }.to_owned(),
                mark_text: result
                    .alarm
                    .map(|alarm| self.say(&format!("ui-urgency-{alarm}")))
                    .unwrap_or_default(),
                lines: vec![result.text.clone()],
                ..Item::default()
            })
            .collect();
        if !results.is_empty() {
            parts.push(Part { heading: self.say("ui-review-results"), items: results, ..Part::default() });
        }
        if !report.watch.is_empty() {
            let items = report.watch.iter().map(|item| Item {
                title: item.name.clone(),
                mark: if item.verdict == Verdict::Blocked { "stop" } else { "ask" }.to_owned(),
                lines: item.reasons.clone(),
                ..Item::default()
            });
            parts.push(Part {
                heading: self.say("ui-review-watch"),

                items: items.collect(),
                ..Part::default()
            });
        }
        if !report.tests.is_empty() {
            let text = report.tests.iter().take(TESTS).map(|test| {
                let because: Vec<&str> =
                    test.medicines.iter().chain(&test.causes).take(REASONS).map(String::as_str).collect();
                format!("{} ({})", test.name, because.join("; "))
            });
            parts.push(Part {
                heading: self.say("ui-review-tests"),
                text: text.chain([self.say("ui-review-not-all")]).collect(),
                ..Part::default()
            });
        }
        let links = report.medicines.iter().flat_map(|medicine| &medicine.links);
        let sources = self.cited(links.flat_map(|link| &link.sources));
        Sheet { title: self.say("app-review-title"), lead, parts, sources }
    }

    pub(crate) fn food(&self, profile: &Profile, log: &FoodLog) -> Result<Sheet, EngineError> {
        let report = food_report(self.base, profile, log).map_err(EngineError::new)?;
        let mut parts = Vec::new();
        let items: Vec<Item> = report
            .nutrients
            .iter()
            .map(|nutrient| {
                let unit = &nutrient.unit;
                let want = nutrient.recommended.as_ref().map(|recommended| recommended.low);
                let top = want.map_or(nutrient.interval[1], |want| want * 2.0).max(1e-9);
                let mark = match nutrient.verdict {
                    IntakeVerdict::Enough => "good",
                    IntakeVerdict::LikelyLow | IntakeVerdict::High => "ask",
                    IntakeVerdict::MayBeLow => "care",
                    IntakeVerdict::CannotTell | IntakeVerdict::AskClinician => "",
                };
                let [low, high] = nutrient.interval.map(|value| amount_text(value, unit));
                Item {
                    id: nutrient.id.to_string(),
                    title: nutrient.name.clone(),
                    mark: mark.to_owned(),
                    mark_text: nutrient.text.clone(),
                    lines: nutrient
                        .foods
                        .iter()
                        .map(|food| {
                            format!(
                                "{}: {}, {}",
                                food.name(),
                                food.portion(),
                                amount_text(food.brings(), unit)
                            )
                        })
                        .collect(),
                    bar: (nutrient.verdict != IntakeVerdict::AskClinician).then(|| Bar {
                        at: nutrient.intake / top,
                        low: nutrient.interval[0] / top,
                        high: nutrient.interval[1] / top,
                        neutral: want.map(|want| want / top),
                        text: format!("{} ({low} to {high})", amount_text(nutrient.intake, unit)),
                    }),
                    ..Item::default()
                }
            })
            .collect();
        parts.push(Part {
            heading: self.say("ui-food-heading"),
            text: report.notes.clone(),
            items,
            ..Part::default()
        });
        let over: Vec<Item> = report
            .supplements
            .iter()
            .map(|supplement| Item {
                title: supplement.name.clone(),
                mark: if supplement.verdict == LimitVerdict::Over { "stop" } else { "" }.to_owned(),
                lines: vec![supplement.text.clone()],
                ..Item::default()
            })
            .collect();
        if !over.is_empty() {
            parts.push(Part { heading: self.say("ui-food-supplements"), items: over, ..Part::default() });
        }
        parts.push(Part {
            heading: self.say("ui-food-fluid"),
            text: std::iter::once(report.fluid.text().to_owned())
                .chain(report.fluid.ruling().reasons.clone())
                .collect(),
            ..Part::default()
        });
        parts.push(Part {
            heading: self.say("ui-food-habits"),

            items: report
                .habits
                .iter()
                .map(|habit| Item {
                    title: habit.name.clone(),
                    lines: habit.ruling.changes.clone(),
                    page: format!("#/plan/remedy/{}", habit.id),
                    ..Item::default()
                })
                .collect(),
            ..Part::default()
        });
        parts.push(Part { text: vec![self.say("foodcheck-note-no-cure")], ..Part::default() });
        Ok(Sheet { title: self.say("app-food-answer"), lead: Vec::new(), parts, sources: Vec::new() })
    }
}

fn works_mark(works: &str) -> &'static str {
    match works {
        "helps" => "good",
        "may_help" => "care",
        "unsafe" => "stop",
        _ => "",
    }
}

fn verdict_mark(verdict: &str) -> &'static str {
    match verdict {
        "allowed" => "good",
        "changed" => "care",
        "blocked" => "stop",
        _ => "ask",
    }
}
