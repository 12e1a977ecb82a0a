//! Scores worked cases: how often the right explanation stands first, how often the urgency is right, and whether
//! anything is advised that must never be.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uncramp_domain::{AgeYears, Person, Pregnancy, Urgency, WeeksPregnant};
use uncramp_knowledge::{KnowledgeBase, rules::Facts as _};

use crate::{
    answers::{Answers, AnswersError, Origin, parse_sex},
    assess::{Options, assess, standing},
    document::Assessment,
    model::Model,
    text::{TextReader, apply},
};

/// The person of a worked case.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CaseProfile {
    /// Age in years.
    #[serde(default)]
    pub age_years: Option<f64>,
    /// Sex at birth: f or m.
    #[serde(default)]
    pub sex: Option<String>,
    /// Weeks of pregnancy, if pregnant.
    #[serde(default)]
    pub pregnant_weeks: Option<f64>,
}

/// A worked case, as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Case {
    /// Key; the file is named after it.
    pub id: String,
    /// Made, or retold from a published report, which is then cited.
    pub origin: String,
    /// `tune` or `test`: only the first half may be looked at when something is tuned.
    pub half: String,
    /// What the person writes.
    pub text: String,
    /// Explanations that count as right, the best first.
    pub expected_causes: Vec<String>,
    /// The right urgency.
    pub expected_urgency: String,
    /// Interventions that must not be advised.
    #[serde(default)]
    pub never_advise: Vec<String>,
    /// The person.
    #[serde(default)]
    pub profile: CaseProfile,
    /// What the person answers.
    #[serde(default)]
    pub answers: BTreeMap<String, String>,
}

/// A worked case that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum CaseError {
    /// An answer or the person is impossible.
    #[error(transparent)]
    Answers(#[from] AnswersError),
    /// Something is named that does not exist.
    #[error("there is no {kind} `{id}`")]
    Unknown {
        /// What it should be.
        kind: &'static str,
        /// The name given.
        id: String,
    },
    /// The model found no explanation.
    #[error(transparent)]
    Inference(#[from] uncramp_inference::InferenceError),
}

/// How one case came out, one way of answering it.
#[derive(Debug, Clone, Serialize)]
pub struct Outcome {
    /// Rank of the best right explanation, from 1.
    pub rank: usize,
    /// What stood first.
    pub first: String,
    /// The urgency shown.
    pub urgency: String,
    /// The urgency wanted.
    pub expected_urgency: String,
    /// What was advised and must never be.
    pub unsafe_advice: Vec<String>,
}

/// How one case came out.
#[derive(Debug, Clone, Serialize)]
pub struct CaseResult {
    /// The case.
    pub id: String,
    /// `tune` or `test`.
    pub half: String,
    /// With the answers given.
    pub answers: Outcome,
    /// From the free text alone.
    pub text: Outcome,
    /// From the text and the questions that the interview then asks.
    pub interview: Outcome,
    /// Questions that the interview asked.
    pub questions: usize,
    /// What was read from the text that the answers confirm, contradict, or do not mention.
    pub reading: Vec<ReadFinding>,
    /// Findings answered other than "no" in the case that were not read from its text. It need not mention all of them.
    pub unread: Vec<String>,
}

/// One finding read from a text, held against the answers of the case.
#[derive(Debug, Clone, Serialize)]
pub struct ReadFinding {
    /// The finding.
    pub finding: String,
    /// The answer read.
    pub value: String,
    /// `confirmed`, `contradicted` or `not_answered`.
    pub verdict: String,
    /// The phrasing or the number that it was read as.
    pub matched: String,
}

/// A share of cases with its 95 % interval (Wilson).
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Share {
    /// Cases that count.
    pub count: usize,
    /// All cases.
    pub of: usize,
    /// The share.
    pub share: f64,
    /// 95 % interval.
    pub interval: [f64; 2],
}

impl Share {
    /// The share of `count` in `of`.
    pub fn new(count: usize, of: usize) -> Self {
        const Z: f64 = 1.959_963_984_540_054;
        if of == 0 {
            return Self { count, of, share: 0.0, interval: [0.0, 1.0] };
        }
        let (n, p) = (of as f64, count as f64 / of as f64);
        let middle = p + Z * Z / (2.0 * n);
        let width = Z * libm::sqrt(p * (1.0 - p) / n + Z * Z / (4.0 * n * n));
        let scale = 1.0 + Z * Z / n;
        Self {
            count,
            of,
            share: p,
            interval: [((middle - width) / scale).max(0.0), ((middle + width) / scale).min(1.0)],
        }
    }
}

/// The scores of many cases.
#[derive(Debug, Clone, Serialize)]
pub struct Scores {
    /// A right explanation stands first.
    pub top1: Share,
    /// A right explanation stands among the first three.
    pub top3: Share,
    /// The urgency is exactly right.
    pub urgency_exact: Share,
    /// The urgency is too high.
    pub urgency_over: Share,
    /// The urgency is too low.
    pub urgency_under: Share,
    /// Emergencies that were not called one.
    pub missed_emergencies: Share,
    /// Cases in which something was advised that must never be.
    pub unsafe_advice: Share,
}

impl Scores {
    /// The scores of some outcomes.
    pub fn new<'a>(outcomes: &(impl Iterator<Item = &'a Outcome> + Clone)) -> Self {
        let of = outcomes.clone().count();
        let level = |text: &str| text.parse::<Urgency>().unwrap_or(Urgency::SelfCare);
        let count =
            |test: &dyn Fn(&Outcome) -> bool| outcomes.clone().filter(|outcome| test(outcome)).count();
        let emergency = |outcome: &Outcome| level(&outcome.expected_urgency) == Urgency::EmergencyNow;
        Self {
            top1: Share::new(count(&|o| o.rank == 1), of),
            top3: Share::new(count(&|o| o.rank <= 3), of),
            urgency_exact: Share::new(count(&|o| o.urgency == o.expected_urgency), of),
            urgency_over: Share::new(count(&|o| level(&o.urgency) > level(&o.expected_urgency)), of),
            urgency_under: Share::new(count(&|o| level(&o.urgency) < level(&o.expected_urgency)), of),
            missed_emergencies: Share::new(
                count(&|o| emergency(o) && level(&o.urgency) != Urgency::EmergencyNow),
                count(&emergency),
            ),
            unsafe_advice: Share::new(count(&|o| !o.unsafe_advice.is_empty()), of),
        }
    }
}

impl Case {
    /// The answers at the end of an interview that begins with the text, and how many questions it asked. The person says
    /// who they are, takes back what was misread, and answers as the case says; what it does not mention they do not know.
    fn interview(&self, model: &Model<'_>, read: &Answers) -> Result<(Answers, usize), CaseError> {
        let base = model.base;
        let mut answers = read.clone();
        answers.set_person(base, self.person()?);
        for (id, value) in &self.answers {
            if read.answer(id).is_some_and(|read| read != value) {
                answers.remove(id);
            }
        }
        let mut questions = 0;
        while let Some(question) = standing(model, &answers, 0)?.next_question {
            questions += 1;
            match self.answers.get(&question.id) {
                Some(value) => answers.set(base, &question.id, value, Origin::Asked)?,
                None => answers.skip(&question.id),
            }
        }
        Ok((answers, questions))
    }

    /// The person and the answers of the case.
    ///
    /// # Errors
    /// [`CaseError`] if the person cannot be or an answer does not exist.
    pub fn answers(&self, base: &KnowledgeBase) -> Result<Answers, CaseError> {
        let mut answers = Answers::default();
        answers.set_person(base, self.person()?);
        for (id, value) in &self.answers {
            answers.set(base, id, value, Origin::Asked)?;
        }
        Ok(answers)
    }

    fn person(&self) -> Result<Person, AnswersError> {
        let profile = &self.profile;
        let age = profile.age_years.map(AgeYears::new).transpose()?;
        let sex = profile.sex.as_deref().map(parse_sex).transpose()?;
        let pregnancy = match profile.pregnant_weeks {
            None => Pregnancy::No,
            Some(weeks) => Pregnancy::Yes(Some(WeeksPregnant::new(weeks)?)),
        };
        Ok(Person::new(age, sex, pregnancy)?)
    }

    fn check(&self, base: &KnowledgeBase) -> Result<(), CaseError> {
        let unknown = |kind, id: &String| CaseError::Unknown { kind, id: id.clone() };
        if let Some(id) = self.expected_causes.iter().find(|id| base.causes.get(id).is_none()) {
            return Err(unknown("cause", id));
        }
        if let Some(id) = self.never_advise.iter().find(|id| base.interventions.get(id).is_none()) {
            return Err(unknown("intervention", id));
        }
        if self.expected_urgency.parse::<Urgency>().is_err() {
            return Err(unknown("urgency", &self.expected_urgency));
        }
        if !["tune", "test"].contains(&self.half.as_str()) {
            return Err(unknown("half", &self.half));
        }
        Ok(())
    }

    fn outcome(&self, assessment: &Assessment) -> Outcome {
        let right = |id: &str| self.expected_causes.iter().any(|expected| expected == id);
        let rank =
            assessment.differential.iter().position(|entry| right(&entry.id)).map_or(usize::MAX, |at| at + 1);
        let advised =
            assessment.advice.iter().filter(|item| ["allowed", "changed"].contains(&item.verdict.as_str()));
        Outcome {
            rank,
            first: assessment.differential.first().map(|entry| entry.id.clone()).unwrap_or_default(),
            urgency: assessment.urgency.clone(),
            expected_urgency: self.expected_urgency.clone(),
            unsafe_advice: advised
                .filter(|item| self.never_advise.contains(&item.id))
                .map(|item| item.id.clone())
                .collect(),
        }
    }
}

/// Scores one case: with its answers, from its text alone, and from its text and an interview.
///
/// # Errors
/// [`CaseError`] if the case names something that does not exist.
pub fn evaluate(model: &Model<'_>, reader: &TextReader, case: &Case) -> Result<CaseResult, CaseError> {
    let base = model.base;
    case.check(base)?;
    let answers = case.answers(base)?;
    let given = assess(model, &answers, Options::quick())?;
    let mut read = Answers::default();
    let reading = reader.read(&case.text);
    apply(base, &reading, &mut read);
    let from_text = assess(model, &read, Options::quick())?;
    let (asked, questions) = case.interview(model, &read)?;
    let interviewed = assess(model, &asked, Options::quick())?;
    let findings: Vec<ReadFinding> = read
        .iter()
        .filter(|(_, given)| given.origin == Origin::Read)
        .map(|(id, given)| {
            let verdict = match case.answers.get(id) {
                None => "not_answered",
                Some(value) if *value == given.value => "confirmed",
                Some(_) => "contradicted",
            };
            ReadFinding {
                finding: id.to_owned(),
                value: given.value.clone(),
                verdict: verdict.to_owned(),
                matched: reading
                    .mentions
                    .iter()
                    .find(|mention| mention.finding == id)
                    .map(|mention| mention.matched.clone())
                    .unwrap_or_default(),
            }
        })
        .collect();
    let unread = case
        .answers
        .iter()
        .filter(|(id, value)| *value != "no" && !findings.iter().any(|read| read.finding == **id))
        .map(|(id, _)| id.clone())
        .collect();
    Ok(CaseResult {
        id: case.id.clone(),
        half: case.half.clone(),
        answers: case.outcome(&given),
        text: case.outcome(&from_text),
        interview: case.outcome(&interviewed),
        questions,
        reading: findings,
        unread,
    })
}
