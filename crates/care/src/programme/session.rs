//! One session of a programme for one person: every step of it has passed the gate.
//!
//! A step that the gate blocks is left out, or its easier form takes its place where the gate allows that. A step that
//! the gate changes keeps the change beside it, unless an easier form needs less of it. What cannot be decided is asked
//! first and not played.

use serde::Serialize;
use uncramp_knowledge::{
    KnowledgeBase,
    programme::{Form, Programme, ProgrammeStep, Sides, StepKind, Way},
    records::{Basis, Verdict},
};

use crate::{
    gate::{Gated, Item, Judgement, pass},
    known::Known,
    programme::level::{Standing, Trouble, at_level},
};

impl<'a> From<&'a ProgrammeStep> for Item<'a> {
    fn from(step: &'a ProgrammeStep) -> Self {
        Self { id: &step.item, acts: &step.acts, always: step.always }
    }
}

/// An exercise that has passed the gate. It is made of a [`Gated`] step and nowhere else:
///
/// ```compile_fail,E0639
/// # use uncramp_care::programme::Exercise;
/// fn around_the_gate(other: Exercise) -> Exercise {
///     Exercise { text: "Hop on one leg.".to_owned(), ..other }
/// }
/// ```
#[derive(Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Exercise {
    /// Its item, such as `PX01/2`.
    pub item: String,
    /// Short name.
    pub name: String,
    /// What to do.
    pub text: String,
    /// What is called out while it runs.
    pub cue: String,
    /// What to stop for.
    pub stop: String,
    /// `allowed` or `changed`.
    pub verdict: &'static str,
    /// What is different for this person.
    pub changes: Vec<String>,
    /// The exercise that it stands in for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instead_of: Option<String>,
    /// Why it does.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub because: Vec<String>,
    /// How the clock runs.
    pub way: Way,
    /// Length of one hold, movement or bout.
    pub seconds: u32,
    /// How often on each side.
    pub times: u32,
    /// Length of the whole where short holds fill it; 0 otherwise.
    pub bout_seconds: u32,
    /// Rest between two.
    pub rest_seconds: u32,
    /// Time to get into position.
    pub ready_seconds: u32,
    /// Which sides.
    pub sides: Sides,
    /// The posture.
    pub form: Form,
    /// Whether somebody must help.
    pub helper: bool,
    /// The drawing.
    pub drawing: String,
    /// Numbers that are our own estimate.
    pub estimates: Vec<String>,
    /// What it rests on.
    pub basis: Basis,
    /// Where it comes from.
    pub sources: Vec<String>,
    /// Whether the source was seen to say so.
    pub verified: bool,
}

/// An exercise that is not for this person.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// Its item.
    pub item: String,
    /// Short name.
    pub name: String,
    /// `ask_clinician` or `blocked`.
    pub verdict: &'static str,
    /// Why.
    pub reasons: Vec<String>,
}

/// An exercise that cannot be decided on, because something is not known.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct OpenStep {
    /// Its item.
    pub item: String,
    /// Short name.
    pub name: String,
    /// What must be known first, as atoms of the gate.
    pub not_known: Vec<String>,
}

/// One session.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Session {
    /// The programme.
    pub programme: String,
    /// Its name.
    pub name: String,
    /// What it is, and how much may be expected of it.
    pub about: String,
    /// How much evidence stands behind it, A to D.
    pub grade: Option<&'static str>,
    /// How far this person has come, from 0.
    pub level: u32,
    /// How far one can come.
    pub levels: u32,
    /// What to look at before.
    pub checks: Vec<String>,
    /// The exercises, in order.
    pub exercises: Vec<Exercise>,
    /// What to know.
    pub advice: Vec<String>,
    /// What is not for this person.
    pub left_out: Vec<LeftOut>,
    /// What must be asked about first.
    pub ask_first: Vec<OpenStep>,
}

macro_rules! redacted {
    ($($name:ident),*) => {$(
        impl std::fmt::Debug for $name {
            /// Shows that there is one, never what it says: it tells of somebody's health.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(redacted)"))
            }
        }
    )*};
}

redacted!(Exercise, LeftOut, OpenStep, Session);

impl Session {
    /// Everything that is not known, each once.
    pub fn not_known(&self) -> Vec<&str> {
        let mut all: Vec<&str> =
            self.ask_first.iter().flat_map(|step| step.not_known.iter().map(String::as_str)).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// Why nothing may be done: what stands against its exercises most strictly, each once.
    pub fn strictest(&self) -> Vec<&str> {
        let blocked = self.left_out.iter().any(|step| step.verdict == Verdict::Blocked.as_str());
        let mut all: Vec<&str> = Vec::new();
        for step in self.left_out.iter().filter(|step| !blocked || step.verdict == Verdict::Blocked.as_str())
        {
            for reason in &step.reasons {
                if !all.contains(&reason.as_str()) {
                    all.push(reason);
                }
            }
        }
        all
    }

    /// How long all of it takes, in seconds.
    pub fn seconds(&self) -> u32 {
        crate::programme::phases(&self.exercises)
            .iter()
            .map(|phase| phase.seconds)
            .fold(0, u32::saturating_add)
    }
}

/// Makes a session of a programme for a person who stands at a level.
pub fn session(programme: &Programme, known: &Known<'_>, standing: Standing) -> Session {
    let base = known.base;
    let say = |end: &str| base.messages.text(&format!("programme-{}{end}", programme.id)).into_owned();
    let mut session = Session {
        programme: programme.id.to_string(),
        name: say(""),
        about: say(".about"),
        grade: base.interventions.get(programme.intervention.as_str()).map(|item| item.grade.as_str()),
        level: standing.level.min(programme.progression.levels),
        levels: programme.progression.levels,
        checks: Vec::new(),
        exercises: Vec::new(),
        advice: Vec::new(),
        left_out: Vec::new(),
        ask_first: Vec::new(),
    };
    for step in &programme.steps {
        match step.kind {
            StepKind::Exercise if step.only_instead || !is_due(step, standing) => {}
            StepKind::Exercise => exercise(&mut session, programme, step, known, standing),
            StepKind::Check | StepKind::Advice => note(&mut session, step, known),
        }
    }
    session
}

/// Whether a step has been reached, and its turn has come.
fn is_due(step: &ProgrammeStep, standing: Standing) -> bool {
    standing.good >= step.from_sessions && standing.finished.is_multiple_of(step.every.max(1))
}

fn note(session: &mut Session, step: &ProgrammeStep, known: &Known<'_>) {
    let gated = pass(step, known);
    match gated.to_do() {
        None => session.left_out.push(left_out(step, gated.judgement(), known.base)),
        Some(step) if step.kind == StepKind::Check => session.checks.push(words(known.base, step, "")),
        Some(step) => session.advice.push(words(known.base, step, "")),
    }
}

fn exercise(
    session: &mut Session,
    programme: &Programme,
    step: &ProgrammeStep,
    known: &Known<'_>,
    standing: Standing,
) {
    let base = known.base;
    let own = pass(step, known);
    // Who was dizzy last time does not stand up for it this time.
    let sits = standing.last == Some(Trouble::Dizzy);
    let fits = |gated: &Gated<&ProgrammeStep>| {
        gated.to_do().is_some_and(|step| !sits || step.form != Some(Form::Standing))
    };
    let mut chosen = fits(&own).then_some(&own);
    let forms: Vec<Gated<&ProgrammeStep>> =
        easier_forms(base, step).into_iter().map(|easier| pass(easier, known)).collect();
    for easier in &forms {
        let better = match chosen.map(Gated::judgement) {
            None => true,
            // Fewer changes are better, and only then: nobody is sat down for nothing.
            Some(taken) => {
                let rules = &easier.judgement().rules;
                taken.verdict == Verdict::Changed
                    && rules.len() < taken.rules.len()
                    && rules.iter().all(|rule| taken.rules.contains(rule))
            }
        };
        if better && fits(easier) {
            chosen = Some(easier);
        }
    }
    let judgement = own.judgement();
    let Some(taken) = chosen else {
        if judgement.may_be_done() {
            let reasons = vec![base.messages.text("session-after-dizziness").into_owned()];
            let (item, name) = (step.item.clone(), words(base, step, "-name"));
            let verdict = Verdict::AskClinician.as_str();
            session.left_out.push(LeftOut { item, name, verdict, reasons });
        } else if judgement.rules.iter().all(|rule| rule_verdict(base, rule) <= Verdict::Changed)
            && step.always <= Verdict::Changed
        {
            let (item, name) = (step.item.clone(), words(base, step, "-name"));
            session.ask_first.push(OpenStep { item, name, not_known: judgement.unknown.clone() });
        } else {
            session.left_out.push(left_out(step, judgement, base));
        }
        return;
    };
    let Some(mut ready) = prepared(programme, taken, base, session.level) else { return };
    // One easier form may stand in for several exercises; it is done once.
    if session.exercises.iter().any(|done| done.item == ready.item) {
        return;
    }
    if ready.item != step.item {
        ready.instead_of = Some(words(base, step, "-name"));
        ready.because = if own.verdict() == Verdict::Allowed {
            vec![base.messages.text("session-after-dizziness").into_owned()]
        } else {
            reasons(judgement, base)
        };
    }
    session.exercises.push(ready);
}

fn easier_forms<'a>(base: &'a KnowledgeBase, step: &ProgrammeStep) -> Vec<&'a ProgrammeStep> {
    let mut forms: Vec<&ProgrammeStep> = Vec::new();
    let mut next = step.easier.as_deref();
    // The loader refuses circles; the limit holds whatever it has read.
    while let Some((_, easier)) = next.and_then(|item| base.programme_step(item)).filter(|_| forms.len() < 8)
    {
        forms.push(easier);
        next = easier.easier.as_deref();
    }
    forms
}

/// None for what is held back.
fn prepared(
    programme: &Programme,
    gated: &Gated<&ProgrammeStep>,
    base: &KnowledgeBase,
    level: u32,
) -> Option<Exercise> {
    let (step, judgement) = (gated.to_do()?, gated.judgement());
    let levels = programme.progression.levels;
    let changed = judgement.verdict == Verdict::Changed;
    Some(Exercise {
        item: step.item.clone(),
        name: words(base, step, "-name"),
        text: words(base, step, ""),
        cue: words(base, step, "-cue"),
        stop: words(base, step, "-stop"),
        verdict: judgement.verdict.as_str(),
        changes: if changed { said(judgement, base, ".change") } else { Vec::new() },
        instead_of: None,
        because: Vec::new(),
        way: step.way?,
        seconds: at_level(step.seconds?, level, levels),
        times: at_level(step.times?, level, levels),
        bout_seconds: step.bout_seconds.unwrap_or(0),
        rest_seconds: step.rest_seconds,
        ready_seconds: step.ready_seconds,
        sides: step.sides?,
        form: step.form?,
        helper: step.helper,
        drawing: step.drawing.clone()?,
        estimates: step.estimates.clone(),
        basis: step.basis,
        sources: step.sources.iter().map(ToString::to_string).collect(),
        verified: step.verified,
    })
}

fn left_out(step: &ProgrammeStep, judgement: &Judgement, base: &KnowledgeBase) -> LeftOut {
    let mut reasons = reasons(judgement, base);
    if reasons.is_empty() {
        reasons.push(base.messages.text(&format!("ui-verdict-{}", judgement.verdict)).into_owned());
    }
    LeftOut {
        item: step.item.clone(),
        name: words(base, step, "-name"),
        verdict: judgement.verdict.as_str(),
        reasons,
    }
}

/// Why: the rules that are as strict as the verdict.
fn reasons(judgement: &Judgement, base: &KnowledgeBase) -> Vec<String> {
    said(judgement, base, "")
}

fn said(judgement: &Judgement, base: &KnowledgeBase, end: &str) -> Vec<String> {
    let strict = |rule: &&uncramp_domain::GateRuleId| {
        rule_verdict(base, rule) >= judgement.verdict || !judgement.open.is_empty()
    };
    let mut all: Vec<String> = Vec::new();
    for rule in judgement.rules.iter().filter(strict) {
        let text = base.messages.get(&format!("gate-{rule}{end}")).map(std::borrow::Cow::into_owned);
        all.extend(text.filter(|text| !all.contains(text)));
    }
    all
}

fn rule_verdict(base: &KnowledgeBase, rule: &uncramp_domain::GateRuleId) -> Verdict {
    base.gate_rules.get(rule.as_str()).map_or(Verdict::Blocked, |rule| rule.record.verdict)
}

fn words(base: &KnowledgeBase, step: &ProgrammeStep, end: &str) -> String {
    let programme = step.item.split('/').next().unwrap_or_default();
    base.messages.text(&format!("programme-{programme}.{}{end}", step.id)).into_owned()
}
