//! All of it together: red flags first, then the differential, then what to ask and what may be done.

use uncramp_domain::Urgency;
use uncramp_inference::{InferenceError, explanations::Beliefs};
use uncramp_knowledge::{
    KnowledgeBase,
    base::RedFlag,
    messages::Argument,
    records::{AnswerKind, Finding, Seriousness},
};

use crate::{
    advice::{advice, top},
    answers::Answers,
    differential::{Differential, differential},
    document::{
        AlarmShown, Assessment, Contribution, EventShown, ExplanationShown, FindingShown, QuestionShown,
        RedFlagShown,
    },
    flags::{self, Flags},
    model::Model,
    questions::{self, Question},
    told::{TOLD, Told, telling},
};

/// How much to work out.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// Draws for the intervals; 0 leaves them out, and what would tell the first two apart.
    pub samples: usize,
    /// Explanations to list.
    pub explanations: usize,
    /// Events to list.
    pub events: usize,
}

impl Options {
    /// What people and programs get: the draws that the knowledge base asks for, and everything listed.
    pub fn full(base: &KnowledgeBase) -> Self {
        Self { samples: base.model.samples, explanations: usize::MAX, events: usize::MAX }
    }

    /// Without intervals and without what tells the first two apart, for the questions of an interview.
    pub fn quick() -> Self {
        Self { samples: 0, explanations: usize::MAX, events: usize::MAX }
    }
}

/// Assesses a complaint. The same answers always give the same document, on every target.
///
/// # Errors
/// [`InferenceError::ImpossibleEvidence`] if the answers cannot come from any explanation; the tables of a checked
/// knowledge base leave no answer impossible.
pub fn assess(model: &Model<'_>, answers: &Answers, options: Options) -> Result<Assessment, InferenceError> {
    let base = model.base;
    let flags = flags::evaluate(base, answers);
    let observations = model.observations(answers);
    let result = differential(model, &observations, options.samples)?;
    let beliefs = &result.beliefs;
    let names: Vec<&str> = observations
        .iter()
        .map(|observation| observation.finding.map_or(TOLD, |finding| base.findings[finding].id.as_str()))
        .collect();
    let before = model.explanations.beliefs(&[])?;
    let order = top(&beliefs.explanations, options.explanations);
    let abstained = order.first().is_none_or(|best| beliefs.explanations[*best] < base.model.abstain_below);
    let tell_apart = match order[..] {
        _ if options.samples == 0 => Vec::new(),
        [one, other, ..] => questions::telling_apart(model, answers, beliefs, one, other),
        _ => Vec::new(),
    };
    let words = Told::new(&base.model.told, &base.tellings).rows(&answers.told);
    let alone = model.alone(&observations)?;
    let next_question = questions::next(model, answers, beliefs, &flags);
    let known = known_urgency(base, beliefs, alone.as_ref(), &flags);
    let alarm = alarm(model, answers, known, next_question.as_ref())?;
    let urgency = alarm.as_ref().map_or(known, |(urgency, _)| *urgency);
    Ok(Assessment {
        urgency: urgency.to_string(),
        red_flags: flags.fired.iter().map(|fired| shown_flag(base, fired)).collect(),
        open_red_flags: open_flags(base, answers, beliefs, &flags, alarm.is_some()),
        unsure: questions::unsure(base, answers, &flags)
            .into_iter()
            .map(|id| shown_question(base, id))
            .collect(),
        events: top(&beliefs.kinds, options.events)
            .into_iter()
            .map(|at| shown_event(base, &result, at))
            .collect(),
        differential: order
            .iter()
            .map(|at| ExplanationShown {
                own_words: telling(&words, *at),
                ..shown_explanation(base, &result, &names, log_odds(before.explanations[*at]), *at)
            })
            .collect(),
        findings: answers.iter().map(|(id, given)| shown_finding(base, id, &given.value)).collect(),
        next_question: next_question.map(|question| asked(base, answers, &question)),
        tell_apart: tell_apart.iter().map(|id| shown_question(base, id)).collect(),
        advice: advice(model, answers, beliefs, alone.as_ref(), &flags, urgency),
        abstained,
        nothing_known: !answers.tell_anything(),
        alarm: alarm.map(|(_, shown)| shown),
        model_version: base.version.clone(),
    })
}

/// Where an interview stands: of the [`Assessment`] what the next question needs, and nothing else is worked out.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// How soon to get help, as far as is known.
    pub urgency: Urgency,
    /// Names of the likeliest explanations, the likeliest first.
    pub likely: Vec<String>,
    /// What to ask next; none when the interview should end.
    pub next_question: Option<QuestionShown>,
    /// Whether the words of a text are those of an emergency, which the questions have not settled.
    pub alarm: bool,
}

/// Says where an interview stands, with the names of so many explanations.
///
/// # Errors
/// As [`assess`].
pub fn standing(
    model: &Model<'_>,
    answers: &Answers,
    explanations: usize,
) -> Result<Standing, InferenceError> {
    let base = model.base;
    let flags = flags::evaluate(base, answers);
    let observations = model.observations(answers);
    let rows: Vec<&[f64]> = observations.iter().map(|observation| observation.row.as_slice()).collect();
    let beliefs = model.explanations.beliefs(&rows)?;
    let alone = model.alone(&observations)?;
    let name = |at: usize| base.messages.text(&format!("cause-{}", base.causes[at].id)).into_owned();
    let known = known_urgency(base, &beliefs, alone.as_ref(), &flags);
    let next = questions::next(model, answers, &beliefs, &flags);
    let alarm = alarm(model, answers, known, next.as_ref())?;
    Ok(Standing {
        // What the words alone call for is left to the questions, while there are any.
        urgency: match &alarm {
            Some((urgency, _)) if next.is_none() => *urgency,
            _ => known,
        },
        likely: top(&beliefs.explanations, explanations).into_iter().map(name).collect(),
        next_question: next.map(|question| asked(base, answers, &question)),
        alarm: alarm.is_some(),
    })
}

/// How soon to get help, as an [`Assessment`] says it: as far as answers tell, or more where a text is worded like an
/// emergency.
///
/// # Errors
/// As [`assess`].
pub fn urgency(
    model: &Model<'_>,
    answers: &Answers,
    beliefs: &Beliefs,
    known: Urgency,
    flags: &Flags,
) -> Result<Urgency, InferenceError> {
    let next = questions::next(model, answers, beliefs, flags);
    Ok(alarm(model, answers, known, next.as_ref())?.map_or(known, |(urgency, _)| urgency))
}

/// Whether a text is worded like an emergency, where no answer calls for as much: an emergency until the questions are
/// answered, and something for the same day from then on. The questions have not named every danger by then, and who was not
/// asked, or left half of it open, has not answered. It is judged by the text alone, so that no answer to something else takes it back.
fn alarm(
    model: &Model<'_>,
    answers: &Answers,
    known: Urgency,
    next: Option<&Question>,
) -> Result<Option<(Urgency, AlarmShown)>, InferenceError> {
    let (base, settings) = (model.base, &model.base.model.told);
    let settled = next.is_none() && answers.mostly_answered();
    let calls_for = if settled { Urgency::SameDay } else { Urgency::EmergencyNow };
    let Some((probability, words)) = Told::new(settings, &base.tellings).alarm(&answers.told) else {
        return Ok(None);
    };
    if known >= calls_for || probability < settings.alarm_with {
        return Ok(None);
    }
    let called = probability >= settings.alarm_from || {
        let observations = model.observations(&answers.as_told());
        let rows: Vec<&[f64]> = observations.iter().map(|observation| observation.row.as_slice()).collect();
        together(base, &model.explanations.beliefs(&rows)?, Seriousness::Emergency) >= settings.alarm_likely
    };
    Ok(called.then_some((calls_for, AlarmShown { probability, words })))
}

/// How soon to get help as far as answers tell: what the rules call for or, where it is more, what is likely enough calls
/// for. A rule for self-care only holds where nothing likely is worse, and which words somebody chose takes no emergency
/// away that the answers `alone` make likely; one that they make less likely than that stays something for the same day.
pub fn known_urgency(
    base: &KnowledgeBase,
    beliefs: &Beliefs,
    alone: Option<&Beliefs>,
    flags: &Flags,
) -> Urgency {
    let likely = likely_urgency(base, beliefs);
    let called = alone.filter(|alone| likely_urgency(base, alone) == Urgency::EmergencyNow);
    let kept = called.map(|alone| {
        let likely = together(base, alone, Seriousness::Emergency);
        if likely >= base.model.told.emergency_from { Urgency::EmergencyNow } else { Urgency::SameDay }
    });
    [Some(likely), kept, flags.urgency()].into_iter().flatten().max().unwrap_or(likely)
}

/// How likely the explanations that are at least so serious are together.
fn together(base: &KnowledgeBase, beliefs: &Beliefs, from: Seriousness) -> f64 {
    let causes = base.causes.iter().zip(&beliefs.explanations);
    causes.filter(|(cause, _)| cause.seriousness >= from).map(|(_, p)| p).sum()
}

/// The urgency of what is likely: the highest at which the explanations that call for it, or for more, are together
/// likely enough.
fn likely_urgency(base: &KnowledgeBase, beliefs: &Beliefs) -> Urgency {
    let enough = |from: &Seriousness| {
        let least = base.model.urgency_from.get(from);
        least.is_some_and(|least| together(base, beliefs, *from) >= *least)
    };
    [Seriousness::Emergency, Seriousness::Urgent, Seriousness::SoonGp, Seriousness::RoutineGp]
        .into_iter()
        .find(enough)
        .map_or(Urgency::SelfCare, Seriousness::urgency)
}

fn log_odds(p: f64) -> f64 {
    libm::log(p / (1.0 - p))
}

/// Rules that are not settled: those first that ask what a text names without it being clear whether it is so, then the most urgent;
/// in an alarm of these the ones first that suspect what is likelier, since they are to be gone through at once.
fn open_flags(
    base: &KnowledgeBase,
    answers: &Answers,
    beliefs: &Beliefs,
    flags: &Flags,
    alarm: bool,
) -> Vec<String> {
    let unsure = questions::unsure(base, answers, flags);
    let named = |flag: &RedFlag| base.red_flag_findings(flag).iter().any(|id| unsure.contains(id));
    let likely = |flag: &RedFlag| -> f64 {
        let suspects = flag.record.suspects.iter().filter_map(|id| base.causes.position(id.as_str()));
        suspects.map(|at| beliefs.explanations[at]).sum()
    };
    let open = flags.open.iter().filter_map(|id| base.red_flags.get(id.as_str()));
    let mut open: Vec<(&RedFlag, bool, f64)> =
        open.map(|flag| (flag, named(flag), if alarm { likely(flag) } else { 0.0 })).collect();
    open.sort_by(|(a, a_named, p), (b, b_named, q)| {
        b_named.cmp(a_named).then(b.record.urgency.cmp(&a.record.urgency)).then(q.total_cmp(p))
    });
    open.into_iter().map(|(flag, ..)| flag.id().to_string()).collect()
}

fn shown_flag(base: &KnowledgeBase, fired: &flags::Fired) -> RedFlagShown {
    let words = |end: &str| base.messages.text(&format!("redflag-{}{end}", fired.id)).into_owned();
    RedFlagShown {
        id: fired.id.to_string(),
        urgency: fired.urgency.to_string(),
        because: fired.because.clone(),
        text: words(""),
        advice: words(".advice"),
    }
}

fn shown_event(base: &KnowledgeBase, result: &Differential, at: usize) -> EventShown {
    let event = &base.events[at];
    EventShown {
        id: event.id.to_string(),
        name: base.messages.text(&format!("event-{}", event.id)).into_owned(),
        probability: result.beliefs.kinds[at],
        interval: result.events[at],
    }
}

fn shown_explanation(
    base: &KnowledgeBase,
    result: &Differential,
    names: &[&str],
    prior_log_odds: f64,
    at: usize,
) -> ExplanationShown {
    let cause = &base.causes[at];
    ExplanationShown {
        id: cause.id.to_string(),
        name: base.messages.text(&format!("cause-{}", cause.id)).into_owned(),
        kind: cause.kind.to_string(),
        seriousness: cause.seriousness.to_string(),
        probability: result.beliefs.explanations[at],
        interval: result.explanations[at],
        prior_log_odds,
        own_words: Vec::new(),
        contributions: names
            .iter()
            .enumerate()
            .map(|(row, finding)| Contribution {
                finding: (*finding).to_owned(),
                log_odds: result.contributions[row][at],
                left_out: result.left_out[row][at],
            })
            .collect(),
    }
}

/// An answer in words.
pub fn shown_finding(base: &KnowledgeBase, id: &str, value: &str) -> FindingShown {
    FindingShown { id: id.to_owned(), value: value.to_owned(), text: finding_text(base, id, value) }
}

/// An answer as a clause: "neither leg is swollen".
pub fn finding_text(base: &KnowledgeBase, id: &str, value: &str) -> String {
    let key = match base.findings.get(id).map(|finding| finding.answer) {
        Some(AnswerKind::YesNo) if value == "no" => format!("finding-{id}.not"),
        Some(AnswerKind::YesNo) => format!("finding-{id}.short"),
        _ => format!("finding-{id}.choice-{value}"),
    };
    base.messages.text(&key).into_owned()
}

/// What a contribution is about, in words: an answer, or the words of the person by themselves.
pub fn reason_text(
    base: &KnowledgeBase,
    assessment: &Assessment,
    entry: &ExplanationShown,
    part: &Contribution,
) -> String {
    if part.finding != TOLD {
        let known = assessment.findings.iter().find(|known| known.id == part.finding);
        return finding_text(base, &part.finding, known.map_or("yes", |known| known.value.as_str()));
    }
    if part.log_odds < 0.0 || entry.own_words.is_empty() {
        let key = if part.log_odds < 0.0 { "ui-told-against" } else { "ui-told-some" };
        return base.messages.text(key).into_owned();
    }
    base.messages.format("ui-told", &[("words", Argument::Text(&entry.own_words.join(", ")))])
}

/// A question that is asked, with what in the text it comes from.
fn asked(base: &KnowledgeBase, answers: &Answers, question: &Question) -> QuestionShown {
    let mut shown = shown_question(base, &question.finding);
    if answers.unsure.contains(&question.finding) {
        shown.why = format!("{} {}", base.messages.text("ui-unsure-why"), shown.why);
    }
    shown
}

/// A question in words.
pub fn shown_question(base: &KnowledgeBase, id: &str) -> QuestionShown {
    let choices = |finding: &Finding| match finding.answer {
        AnswerKind::YesNo => vec!["yes".to_owned(), "no".to_owned()],
        AnswerKind::Choice | AnswerKind::Number => finding.choices.clone(),
    };
    QuestionShown {
        id: id.to_owned(),
        text: base.messages.text(&format!("finding-{id}")).into_owned(),
        why: base.messages.text(&format!("finding-{id}.why")).into_owned(),
        choices: base.findings.get(id).map(choices).unwrap_or_default(),
    }
}
