//! `uncramp session`: exercises by the clock, each checked for the person.

use std::{
    io::IsTerminal,
    process::ExitCode,
    sync::mpsc::{Receiver, RecvTimeoutError},
    thread,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use serde::Serialize;
use uncramp_assessment::advice::atom_name;
use uncramp_care::{
    Known, Profile, ProfileFile,
    names::{Found, Named, find, nearest, offer},
    programme::{
        Cue, Done, Exercise, Moment, Phase, PhaseKind, Playing, Session, Standing, Trouble, Wanted, choose,
        phases, session, standing,
    },
};
use uncramp_domain::Truth;
use uncramp_knowledge::{
    KnowledgeBase,
    messages::Argument,
    programme::{Programme, Sides, Way},
};

use crate::{
    args::{Place, SessionOptions, TroubleArg},
    error::Failure,
    open_health::{Detail, must_not_apply},
    page::{Page, print},
    profile,
    terminal::{bell, denies, input, print_raw, stopped, typed},
};

pub(crate) fn run(base: &KnowledgeBase, options: &SessionOptions) -> Result<ExitCode, Failure> {
    let person = if options.healthy {
        healthy(base, options.age)?
    } else {
        profile::load(base, options.profile.as_deref())?
    };
    if options.list {
        return list(base, &person, options);
    }
    let asked = Asked { base, person: &person, options };
    let (programme, made) = asked.session(false)?;
    if options.json {
        return json(base, programme, &made);
    }
    // Nobody has answered the safety question on paper, so it stands there; what else is open stands beside it.
    if options.print || (made.exercises.is_empty() && asked.session(true)?.1.exercises.is_empty()) {
        let (_, made) = if person.urgency.is_none() { asked.session(true)? } else { (programme, made) };
        write(base, &made, person.urgency.is_none())?;
        return Ok(ExitCode::SUCCESS);
    }
    let lines = input();
    let passed = safety(base, &lines)?;
    match passed {
        Some(true) => play(base, &asked.session(true)?.1, asked.standing(programme), &lines)?,
        Some(false) => say(base, &["session-safety-yes"])?,
        None if stopped() => {}
        // Not asked is not safe: the page with its conditions, and no clock.
        None => write(base, &asked.session(true)?.1, true)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Somebody to whom nothing applies that the lists ask about.
fn healthy(base: &KnowledgeBase, age_years: Option<f64>) -> Result<Profile, Failure> {
    let file = ProfileFile {
        age_years,
        pregnant_weeks: Some(None),
        breastfeeding: Some(false),
        conditions: Some(Vec::new()),
        medicines: Some(Vec::new()),
        allergies: Some(Vec::new()),
        ..ProfileFile::default()
    };
    Profile::new(base, &file).map_err(|error| Failure::Person(error.to_string()))
}

/// What was asked for.
struct Asked<'a> {
    base: &'a KnowledgeBase,
    person: &'a Profile,
    options: &'a SessionOptions,
}

impl<'a> Asked<'a> {
    /// The session; `cleared` where the safety question was answered, so that what nobody has assessed counts as asked.
    fn session(&self, cleared: bool) -> Result<(&'a Programme, Session), Failure> {
        let possible = move |cause: &str| match self.person.possible(cause) {
            Truth::Unknown if cleared => Truth::No,
            known => known,
        };
        let known = Known {
            base: self.base,
            facts: self.person,
            declared: &self.person.declared,
            possible: &possible,
        };
        let programme = self.programme(&known)?;
        let made = session(programme, &known, self.standing(programme));
        Ok((programme, made))
    }

    fn programme(&self, known: &Known<'_>) -> Result<&'a Programme, Failure> {
        let base = self.base;
        if !self.options.programme.is_empty() {
            let wanted = self.options.programme.join(" ");
            return named(base, &wanted);
        }
        let place = self.options.place.map(Place::id);
        choose(base, known, Wanted { place, purpose: None }).into_iter().next().ok_or_else(|| {
            Failure::Unknown {
                id: "programme".to_owned(),
                help: base.messages.text("session-none-fits").into_owned(),
            }
        })
    }

    fn standing(&self, programme: &Programme) -> Standing {
        let trouble = self.options.last.map(|trouble| match trouble {
            TroubleArg::Pain => Trouble::Pain,
            TroubleArg::Dizzy => Trouble::Dizzy,
        });
        let mut sessions = vec![Done { finished: true, trouble: None }; usize::from(self.options.done)];
        if let Some(trouble) = trouble {
            sessions.push(Done { finished: false, trouble: Some(trouble) });
        }
        standing(&programme.progression, &sessions)
    }
}

/// A programme by its id, its name, or what one of its exercises is called.
fn named<'a>(base: &'a KnowledgeBase, wanted: &str) -> Result<&'a Programme, Failure> {
    let titles: Vec<String> = base
        .programmes
        .iter()
        .map(|p| base.messages.text(&format!("programme-{}", p.id)).into_owned())
        .collect();
    let all: Vec<Named<'_>> = base
        .programmes
        .iter()
        .zip(&titles)
        .map(|(programme, name)| {
            let words = programme.steps.iter().flat_map(|step| step.lay_names.iter().map(String::as_str));
            Named::new(programme.id.as_str(), name, words.collect())
        })
        .collect();
    let help = match find(wanted, &all, &[]) {
        Found::One(id) => match base.programmes.get(id) {
            Some(programme) => return Ok(programme),
            None => String::new(),
        },
        Found::Several(ids) => format!("say which: {}", ids.join(" or ")),
        Found::Nothing => {
            offer(&nearest(wanted, &all)).unwrap_or_else(|| "`uncramp session --list` shows all".to_owned())
        }
    };
    Err(Failure::Unknown { id: wanted.chars().take(80).collect(), help })
}

fn list(base: &KnowledgeBase, person: &Profile, options: &SessionOptions) -> Result<ExitCode, Failure> {
    let place = options.place.map(Place::id);
    let fits: Vec<&str> = person.judged(base, |known| {
        choose(base, known, Wanted { place, purpose: None })
            .iter()
            .map(|programme| programme.id.as_str())
            .collect()
    });
    if options.json {
        let all: Vec<serde_json::Value> = base
            .programmes
            .iter()
            .map(|programme| {
                serde_json::json!({
                    "id": programme.id.as_str(),
                    "name": base.messages.text(&format!("programme-{}", programme.id)),
                    "about": base.messages.text(&format!("programme-{}.about", programme.id)),
                    "fits": fits.contains(&programme.id.as_str()),
                    "places": programme.places,
                })
            })
            .collect();
        print(&format!("{}\n", serde_json::to_string_pretty(&all).map_err(Failure::engine)?))?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut page = Page::default();
    page.heading(&base.messages.text("session-list"));
    for programme in &base.programmes {
        page.item(&format!(
            "{}  {}",
            programme.id,
            base.messages.text(&format!("programme-{}", programme.id))
        ));
    }
    page.print()?;
    Ok(ExitCode::SUCCESS)
}

/// A phase with where it begins.
#[derive(Serialize)]
struct PhaseShown {
    starts_at: u32,
    #[serde(flatten)]
    phase: Phase,
}

fn json(base: &KnowledgeBase, programme: &Programme, made: &Session) -> Result<ExitCode, Failure> {
    let mut starts_at = 0;
    let phases: Vec<PhaseShown> = phases(&made.exercises)
        .into_iter()
        .map(|phase| {
            let shown = PhaseShown { starts_at, phase };
            starts_at += phase.seconds;
            shown
        })
        .collect();
    let not_known: Vec<serde_json::Value> = made
        .not_known()
        .iter()
        .map(|atom| serde_json::json!({ "id": atom, "name": atom_name(base, atom) }))
        .collect();
    let document = serde_json::json!({
        "programme": { "id": made.programme, "name": made.name, "about": made.about, "grade": made.grade,
            "per_day": programme.per_day, "days_per_week": programme.days_per_week, "time": programme.time },
        "level": made.level,
        "levels": made.levels,
        "seconds": made.seconds(),
        "safety_question": base.messages.text("session-safety"),
        "checks": made.checks,
        "steps": made.exercises,
        "phases": phases,
        "advice": made.advice,
        "left_out": made.left_out,
        "ask_first": made.ask_first,
        "not_known": not_known,
        "model_version": base.version,
    });
    print(&format!("{}\n", serde_json::to_string_pretty(&document).map_err(Failure::engine)?))?;
    Ok(ExitCode::SUCCESS)
}

/// How long and how often, in words.
fn dose(base: &KnowledgeBase, exercise: &Exercise) -> String {
    let number = |n: u32| Argument::Number(f64::from(n));
    let say = |key: &str, arguments: &[(&str, Argument<'_>)]| base.messages.format(key, arguments);
    let minutes = |seconds: u32| number(seconds.div_ceil(60));
    let mut parts = vec![match exercise.way {
        Way::Hold => {
            say("session-holds", &[("times", number(exercise.times)), ("seconds", number(exercise.seconds))])
        }
        Way::Move => say("session-movements", &[("count", number(exercise.times))]),
        Way::Bout => say("session-length", &[("minutes", minutes(exercise.seconds))]),
        Way::Rhythm => say(
            "session-rhythm",
            &[
                ("hold", number(exercise.seconds)),
                ("rest", number(exercise.rest_seconds)),
                ("minutes", minutes(exercise.bout_seconds)),
            ],
        ),
    }];
    match exercise.sides {
        Sides::Each => parts.push(say("session-each-leg", &[])),
        Sides::Affected => parts.push(say("session-affected-leg", &[])),
        Sides::Together => {}
    }
    if exercise.way == Way::Hold && exercise.times > 1 && exercise.rest_seconds > 0 {
        parts.push(say("session-rests", &[("seconds", number(exercise.rest_seconds))]));
    }
    let mark = if exercise.estimates.iter().any(|name| name != "ready_seconds") { "*" } else { "" };
    format!("{}{mark}", parts.join(", "))
}

fn describe(base: &KnowledgeBase, page: &mut Page, exercise: &Exercise) {
    page.text(&exercise.text);
    page.text(&dose(base, exercise));
    if exercise.helper {
        page.indented(&base.messages.text("session-helper"));
    }
    if let Some(other) = &exercise.instead_of {
        let instead = base.messages.format("session-instead", &[("name", Argument::Text(other))]);
        page.indented(&format!("{instead} {}", exercise.because.join(" ")));
    }
    if !exercise.changes.is_empty() {
        page.indented(&format!("{} {}", base.messages.text("session-for-you"), exercise.changes.join(" ")));
    }
    page.indented(&base.messages.format("session-stop", &[("reasons", Argument::Text(&exercise.stop))]));
}

/// The session on a page.
fn write(base: &KnowledgeBase, made: &Session, question: bool) -> Result<(), Failure> {
    let mut page = Page::default();
    page.heading(&made.name);
    page.text(&made.about);
    if question {
        page.line("");
        page.text(&base.messages.text("session-safety"));
        page.text(&base.messages.text("session-safety-yes"));
    }
    made.checks.iter().for_each(|check| page.text(check));
    if made.exercises.is_empty() && made.ask_first.is_empty() {
        page.line("");
        page.loud(&base.messages.text("session-nothing"));
    }
    for (number, exercise) in made.exercises.iter().enumerate() {
        page.heading(&format!("{}. {}", number + 1, exercise.name));
        describe(base, &mut page, exercise);
    }
    if !made.ask_first.is_empty() {
        page.heading(&base.messages.text("session-ask-first"));
        let names: Vec<&str> = made.ask_first.iter().map(|step| step.name.as_str()).collect();
        page.text(&format!("{}.", names.join(", ")));
        page.line("");
        page.text(&format!("{}:", base.messages.text("session-only-if")));
        let atoms: Vec<String> = made.not_known().into_iter().map(str::to_owned).collect();
        must_not_apply(&mut page, base, &atoms, Detail::Names);
        page.text(&base.messages.text("session-profile"));
    }
    if !made.left_out.is_empty() {
        page.heading(&base.messages.text("session-not-for-you"));
        for step in &made.left_out {
            page.item(&format!("{}: {}", step.name, step.reasons.join(" ")));
        }
    }
    if !made.advice.is_empty() {
        page.line("");
        made.advice.iter().for_each(|text| page.item(text));
    }
    if made.exercises.iter().any(|exercise| exercise.estimates.iter().any(|name| name != "ready_seconds")) {
        page.line("");
        page.text(&base.messages.text("session-why-estimate"));
    }
    page.print()
}

fn say(base: &KnowledgeBase, keys: &[&str]) -> Result<(), Failure> {
    let mut page = Page::default();
    page.line("");
    keys.iter().for_each(|key| page.text(&base.messages.text(key)));
    page.print()
}

/// The safety question: true where nothing is wrong, false where something is, none where nobody answers.
fn safety(base: &KnowledgeBase, lines: &Receiver<String>) -> Result<Option<bool>, Failure> {
    let mut page = Page::default();
    page.loud(&base.messages.text("session-safety"));
    page.text(&base.messages.text("session-safety-keys"));
    page.print()?;
    Ok(typed(lines).map(|line| denies(&line)))
}

fn now_ms() -> i64 {
    #[expect(clippy::disallowed_methods, reason = "the player runs by the clock")]
    let now = SystemTime::now();
    now.duration_since(UNIX_EPOCH).map_or(0, |gone| i64::try_from(gone.as_millis()).unwrap_or(i64::MAX))
}

fn play(
    base: &KnowledgeBase,
    made: &Session,
    standing: Standing,
    lines: &Receiver<String>,
) -> Result<(), Failure> {
    if made.exercises.is_empty() {
        return write(base, made, false);
    }
    let phases = phases(&made.exercises);
    let mut page = Page::default();
    page.heading(&made.name);
    let minutes = Argument::Number(f64::from(made.seconds().div_ceil(60)));
    page.text(&base.messages.format("session-length", &[("minutes", minutes)]));
    page.text(&base.messages.text("session-keys"));
    made.checks.iter().chain(&made.advice).for_each(|text| page.text(text));
    if standing.last == Some(Trouble::Pain) {
        page.text(&base.messages.text("session-after-pain"));
    }
    page.print()?;
    let mut playing = Playing::start(now_ms());
    let mut heard = now_ms() - 1;
    let mut shown: Option<usize> = None;
    let terminal = std::io::stdout().is_terminal();
    let began = now_ms();
    loop {
        let now = now_ms();
        let Moment::Phase { phase: at, left_ms, .. } = playing.now(&phases, now) else { break };
        let phase = &phases[at];
        if shown != Some(phase.exercise) {
            shown = Some(phase.exercise);
            announce(base, made, phase.exercise)?;
        }
        for (of, cue) in playing.due(&phases, heard, now) {
            spoken(base, &made.exercises[phases[of].exercise], &phases[of], cue)?;
        }
        heard = now;
        playing = playing.at(&phases, now);
        if terminal && playing.paused_ms.is_none() {
            print_raw(&format!("\r  {:>4} s ", (left_ms + 999) / 1000))?;
        }
        if stopped() {
            return ended(base, made, playing, &phases);
        }
        match lines.recv_timeout(Duration::from_millis(u64::try_from(left_ms.clamp(20, 250)).unwrap_or(250)))
        {
            Ok(line) => match line.as_str() {
                "" | "n" => playing = playing.skip(&phases, now_ms()),
                "b" => {
                    playing = playing.back(&phases, now_ms());
                    shown = None;
                }
                "p" if playing.paused_ms.is_some() => {
                    playing = playing.resume(now_ms());
                    heard = now_ms();
                }
                "p" => {
                    playing = playing.pause(&phases, now_ms());
                    say(base, &["session-paused"])?;
                }
                "q" => return ended(base, made, playing, &phases),
                _ => {}
            },
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => thread::sleep(Duration::from_millis(100)),
        }
    }
    if terminal {
        print_raw("\r          \r")?;
    }
    bell()?;
    let minutes = f64::from(u32::try_from((now_ms() - began) / 60_000).unwrap_or(0));
    let mut page = Page::default();
    page.line("");
    page.text(&base.messages.format("session-done", &[("minutes", Argument::Number(minutes))]));
    page.print()
}

fn ended(base: &KnowledgeBase, made: &Session, playing: Playing, phases: &[Phase]) -> Result<(), Failure> {
    let number = |n: usize| Argument::Number(n as f64);
    let counts =
        [("done", number(playing.exercises_done(phases, now_ms()))), ("count", number(made.exercises.len()))];
    let mut page = Page::default();
    page.line("");
    page.text(&base.messages.format("session-stopped", &counts));
    page.print()
}

fn announce(base: &KnowledgeBase, made: &Session, at: usize) -> Result<(), Failure> {
    let exercise = &made.exercises[at];
    let mut page = Page::default();
    let arguments = [
        ("number", Argument::Number((at + 1) as f64)),
        ("count", Argument::Number(made.exercises.len() as f64)),
        ("name", Argument::Text(&exercise.name)),
    ];
    page.line("");
    page.loud(&base.messages.format("session-exercise", &arguments));
    describe(base, &mut page, exercise);
    page.print()
}

/// What is said at a cue. The last three seconds are on the line that counts down; the bell marks start, half and end.
fn spoken(base: &KnowledgeBase, exercise: &Exercise, phase: &Phase, cue: Cue) -> Result<(), Failure> {
    let say = |key: &str| base.messages.text(key).into_owned();
    let round = || {
        let number = |n: u32| Argument::Number(f64::from(n));
        base.messages
            .format("session-round", &[("round", number(phase.round)), ("rounds", number(phase.rounds))])
    };
    let text = match (cue, phase.kind) {
        (Cue::Start, PhaseKind::Ready) => Some(say("session-ready")),
        (Cue::Start, PhaseKind::Switch) => Some(say("session-switch")),
        (Cue::Start, PhaseKind::Rest) if phase.seconds >= 5 => Some(say("session-rest")),
        // Of many short holds only the first is announced.
        (Cue::Start, PhaseKind::Work) if phase.rounds > 12 && phase.round > 1 => None,
        (Cue::Start, PhaseKind::Work) if phase.rounds > 1 && phase.rounds <= 12 => {
            Some(format!("{} ({})", exercise.cue, round()))
        }
        (Cue::Start, PhaseKind::Work) => Some(exercise.cue.clone()),
        (Cue::Half, _) => Some(say("session-half")),
        _ => None,
    };
    let Some(text) = text else { return Ok(()) };
    bell()?;
    if std::io::stdout().is_terminal() {
        print_raw("\r          \r")?;
    }
    let mut page = Page::default();
    page.indented(&text);
    page.print()
}
