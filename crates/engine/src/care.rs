//! What care has for a person, as pages. Every item passes the safety gate here; the app shows what it is given.

use uncramp_assessment::{
    Answers, Beliefs,
    advice::possible,
    assess,
    flags::{self, Flags},
};
use uncramp_care::{
    Known, Profile, ProfileFile,
    known::List,
    nutrition::FoodLog,
    profile::{LastAssessment, Weeks},
    programme::{self, Trouble},
};
use uncramp_domain::{Truth, Urgency};
use uncramp_wire::{Advice, Cited, Done, Factor, Item, Move, Part, Session, Sheet, State, Want};

use crate::{Engine, EngineError, facts, open_areas, page, patterns};

/// Most portions of one kind in a week that are taken in.
const MOST_PORTIONS: f64 = 200.0;

/// What the atoms of explanations that may be dangerous begin with.
pub(crate) const DANGER: &str = "possible:";

/// Everything that is known, worked out once for one message.
pub(crate) struct Case {
    pub(crate) answers: Answers,
    beliefs: Beliefs,
    /// What the answers say without the words beside them.
    alone: Option<Beliefs>,
    flags: Flags,
    /// None where nobody has answered anything yet, or only long ago.
    pub(crate) urgency: Option<Urgency>,
    pub(crate) asked: bool,
    stale: bool,
    /// Whether the lists of health matters were gone through.
    pub(crate) complete: bool,
}

impl Engine {
    pub(crate) fn case(&self, state: &State) -> Result<Case, EngineError> {
        let (mut answers, _) = self.answers(state)?;
        let flags = flags::evaluate(self.base, &answers);
        let observations = self.model.observations(&answers);
        let rows: Vec<&[f64]> = observations.iter().map(|observation| observation.row.as_slice()).collect();
        let beliefs = self.model.explanations.beliefs(&rows).map_err(EngineError::new)?;
        let alone = self.model.alone(&observations).map_err(EngineError::new)?;
        let asked = !state.text.trim().is_empty() || !state.given.is_empty();
        let known = assess::known_urgency(self.base, &beliefs, alone.as_ref(), &flags);
        // Old answers can still call for help; that all is well they cannot say. An alarm is of its day.
        let urgency = match (asked, state.stale) {
            (false, _) => None,
            (true, true) => (known >= Urgency::SameDay).then_some(known),
            (true, false) => {
                let urgency = assess::urgency(&self.model, &answers, &beliefs, known, &flags);
                Some(urgency.map_err(EngineError::new)?)
            }
        };
        if let Some(urgency) = urgency {
            answers.declared.set_urgency(urgency);
        }
        Ok(Case {
            answers,
            beliefs,
            alone,
            flags,
            urgency,
            asked,
            stale: state.stale,
            complete: state.health_complete,
        })
    }

    pub(crate) fn with_known<T>(&self, case: &Case, with: impl FnOnce(&Known<'_>) -> T) -> T {
        // Where nobody has answered anything, how common something is tells nothing about this person.
        let possible = |cause: &str| {
            if !case.asked {
                return Truth::Unknown;
            }
            match possible(&self.model, &case.answers, &case.beliefs, case.alone.as_ref(), &case.flags, cause)
            {
                Truth::No if case.stale => Truth::Unknown,
                truth => truth,
            }
        };
        with(&Known {
            base: self.base,
            facts: &case.answers,
            declared: &case.answers.declared,
            possible: &possible,
        })
    }

    /// The same as a profile. What is not settled counts as possible there.
    pub(crate) fn profile(&self, state: &State, case: &Case) -> Result<Profile, EngineError> {
        let list = |ids: &[String]| state.health_complete.then(|| ids.to_vec());
        let pregnant_weeks = match (state.pregnant, state.pregnant_weeks) {
            (None, _) => None,
            (Some(false), _) => Some(None),
            (Some(true), None) => Some(Some(Weeks::Pregnant(true))),
            (Some(true), Some(weeks)) => Some(Some(Weeks::Number(weeks))),
        };
        let assessment = case.urgency.map(|urgency| LastAssessment {
            urgency: Some(urgency.to_string()),
            possible: Some(self.with_known(case, |known| {
                let ids = self.base.causes.iter().map(|cause| cause.id.as_str());
                ids.filter(|id| (known.possible)(id) != Truth::No).map(str::to_owned).collect()
            })),
        });
        let file = ProfileFile {
            age_years: state.age_years,
            sex: state.sex.clone(),
            pregnant_weeks,
            conditions: list(&state.conditions),
            medicines: list(&state.medicines),
            allergies: list(&state.allergies),
            assessment,
            ..ProfileFile::default()
        };
        let mut profile = Profile::new(self.base, &file).map_err(EngineError::new)?;
        if !state.health_complete {
            for (list, ids) in [
                (List::Conditions, &state.conditions),
                (List::Medicines, &state.medicines),
                (List::Allergies, &state.allergies),
            ] {
                ids.iter().for_each(|id| profile.declared.add(list, id));
            }
        }
        for (lab, measured, _) in facts::usable(self.base, &state.labs) {
            // It was just seen to be one that can be used.
            let _ = profile.measure(self.base, lab, &facts::result(measured));
        }
        for checked in state.checked.iter().filter(|checked| checked.applies || !state.stale) {
            profile.declared.answer(&checked.atom, checked.applies);
        }
        Ok(profile)
    }

    /// The page that is wanted.
    pub(crate) fn care(&self, state: &State, want: &Want) -> Result<Sheet, EngineError> {
        let case = self.case(state)?;
        match want {
            Want::Patterns { diary } => patterns::page(self.base, diary),
            Want::Plan { plan } => self.plan(&case, plan),
            Want::Week { plan, week } => self.week(&case, plan, week),
            Want::Remedies { words } => Ok(self.remedies(words)),
            Want::Remedy { id } => self.remedy(&case, id),
            Want::Review => Ok(self.review(&self.profile(state, &case)?)),
            Want::Food { per_week, hot, effort_hours } => {
                let log = FoodLog {
                    per_week: per_week.iter().map(|p| (p.question.clone(), p.portions)).collect(),
                    hot: *hot,
                    effort_hours: *effort_hours,
                    ..FoodLog::default()
                };
                self.food(&self.profile(state, &case)?, &log)
            }
            Want::Programmes => Ok(self.programmes(&case)),
        }
    }

    pub(crate) fn say(&self, key: &str) -> String {
        self.base.messages.text(key).into_owned()
    }

    pub(crate) fn cited(&self, ids: impl IntoIterator<Item = impl AsRef<str>>) -> Vec<Cited> {
        let mut met = std::collections::BTreeSet::new();
        ids.into_iter()
            .filter(|id| met.insert(id.as_ref().to_owned()))
            .filter_map(|id| self.base.sources.get(id.as_ref()))
            .map(page::cited)
            .collect()
    }

    fn programmes(&self, case: &Case) -> Sheet {
        let found = self.with_known(case, |known| programme::overview(self.base, known));
        let offered = |session: &programme::Session| Item {
            id: session.programme.clone(),
            title: session.name.clone(),
            lines: vec![session.about.clone()],
            page: format!("#/plan/session/{}", session.programme),
            ..Item::default()
        };
        let held = |session: &programme::Session| Item {
            id: session.programme.clone(),
            title: session.name.clone(),
            mark: "stop".to_owned(),
            lines: session.strictest().into_iter().map(str::to_owned).collect(),
            ..Item::default()
        };
        let mut parts = vec![Part { items: found.ready.iter().map(offered).collect(), ..Part::default() }];
        if found.needs_age {
            let ask = Item {
                title: self.say("session-needs-age"),
                mark: "ask".to_owned(),
                page: "#/people".to_owned(),
                ..Item::default()
            };
            parts.push(Part { items: vec![ask], ..Part::default() });
        }
        if !found.open.is_empty() {
            parts.push(Part {
                heading: self.say("session-ask-first"),
                items: found.open.iter().map(offered).collect(),
                ..Part::default()
            });
        }
        if !found.held.is_empty() {
            parts.push(Part {
                heading: self.say("planning-not-for-you"),
                items: found.held.iter().map(held).collect(),
                ..Part::default()
            });
        }
        let nothing = found.ready.is_empty() && found.open.is_empty() && !found.needs_age;
        Sheet {
            title: self.say("app-programmes-title"),
            lead: if nothing { vec![self.say("session-none-fits")] } else { Vec::new() },
            parts,
            ..Sheet::default()
        }
    }

    /// What the quick food check asks.
    pub(crate) fn food_questions(&self) -> Vec<Factor> {
        let questions = &self.base.food_check.questions;
        let question = |id: &str| Factor {
            id: id.to_owned(),
            ask: self.say(&format!("foodcheck-{id}")),
            unit: self.say(&format!("foodcheck-{id}.portion")),
            most: Some(MOST_PORTIONS),
            step: 1.0,
            ..Factor::default()
        };
        questions.iter().map(|q| question(&q.id)).collect()
    }

    /// A session for this person.
    pub(crate) fn session(
        &self,
        state: &State,
        id: &str,
        done: &[Done],
        cleared: bool,
    ) -> Result<Session, EngineError> {
        let case = self.case(state)?;
        let record = self
            .base
            .programmes
            .get(id)
            .ok_or_else(|| EngineError::new(self.base.messages.text("app-learn-missing")))?;
        let done: Vec<programme::Done> = done
            .iter()
            .map(|session| programme::Done {
                finished: session.finished,
                trouble: match session.trouble.as_str() {
                    "pain" => Some(Trouble::Pain),
                    "dizzy" => Some(Trouble::Dizzy),
                    _ => None,
                },
            })
            .collect();
        let standing = programme::standing(&record.progression, &done);
        let session = self.with_known(&case, |known| {
            // What nobody has assessed counts as asked where the safety question was answered; what is likely stays.
            let possible = |cause: &str| match (known.possible)(cause) {
                Truth::Unknown if cleared => Truth::No,
                truth => truth,
            };
            let (facts, declared) = (known.facts, known.declared);
            let asked = Known { base: known.base, facts, declared, possible: &possible };
            programme::session(record, &asked, standing)
        });
        let waits = !cleared && !session.ask_first.is_empty();
        let safety = |key: &str| if waits { self.say(key) } else { String::new() };
        // What the safety question settles is asked by it and not listed beside it.
        let open: Vec<String> = session
            .not_known()
            .into_iter()
            .filter(|atom| !waits || !atom.starts_with(DANGER))
            .map(str::to_owned)
            .collect();
        let phases = programme::phases(&session.exercises);
        Ok(Session {
            phases: serde_json::to_string(&phases).map_err(EngineError::new)?,
            seconds: session.seconds(),
            ask_first: open_areas(self.base, &open),
            safety: safety("session-safety"),
            safety_yes: safety("session-safety-yes"),
            left_out: session
                .left_out
                .iter()
                .map(|left| Advice {
                    page: String::new(),
                    name: left.name.clone(),
                    note: left.reasons.join(" "),
                })
                .collect(),
            sources: self.cited(session.exercises.iter().flat_map(|exercise| &exercise.sources)),
            moves: session
                .exercises
                .iter()
                .map(|exercise| Move {
                    item: exercise.item.clone(),
                    name: exercise.name.clone(),
                    text: exercise.text.clone(),
                    cue: exercise.cue.clone(),
                    stop: exercise.stop.clone(),
                    changes: exercise.changes.clone(),
                    drawing: exercise.drawing.clone(),
                })
                .collect(),
            programme: session.programme,
            name: session.name,
            about: session.about,
            checks: session.checks,
            advice: session.advice,
        })
    }
}
