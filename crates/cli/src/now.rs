//! `uncramp now`: through a cramp, step by step, by the clock.

use std::{
    io::IsTerminal,
    process::ExitCode,
    sync::mpsc::{Receiver, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

use uncramp_assessment::Answers;
use uncramp_care::{Declared, Known, first_aid};
use uncramp_domain::{AgeYears, Person, Pregnancy, Truth};
use uncramp_knowledge::{KnowledgeBase, messages::Argument, records::Protocol};

use crate::{
    args::{NowOptions, Place, Situation},
    error::Failure,
    page::Page,
    terminal::{bell, denies, input, print_raw, stopped, typed},
};

/// Where nothing is said, the commonest place.
const USUAL: Place = Place::Calf;

struct Card<'a> {
    protocol: &'a Protocol,
    steps: Vec<first_aid::SafeStep<'a>>,
}

pub(crate) fn run(base: &KnowledgeBase, options: &NowOptions) -> Result<ExitCode, Failure> {
    let person = person(options)?;
    let number = options.whereabouts.line(base)?;
    let situation = situation(base, options, &person);
    let place = options.place.map(Place::id);
    if options.print {
        print_card(base, &card(base, options, person, place, situation)?, &number)?;
        return Ok(ExitCode::SUCCESS);
    }
    let lines = input();
    let emergency = situation
        .and_then(|situation| first_aid::protocol(base, None, Some(situation)))
        .is_some_and(|protocol| danger(base, protocol).is_some());
    let passed = if emergency { Gate::Pass } else { gate(base, &lines, options, &number)? };
    let situation = match passed {
        Gate::Pass => situation,
        Gate::Card(situation) => Some(situation),
        Gate::Help => return Ok(ExitCode::SUCCESS),
        // Not asked is not safe: nobody said that all is well, so the card comes with its conditions, and no clock runs.
        Gate::Silent => {
            print_card(base, &card(base, options, person, place, situation)?, &number)?;
            return Ok(ExitCode::SUCCESS);
        }
    };
    let card = card(base, options, person, place, situation)?;
    play(base, &card, &lines, &number)?;
    Ok(ExitCode::SUCCESS)
}

fn person(options: &NowOptions) -> Result<Person, Failure> {
    let wrong = |error: uncramp_domain::PersonError| Failure::Person(error.to_string());
    let age = options.age.map(AgeYears::new).transpose().map_err(wrong)?;
    let pregnant = options.pregnant || options.situation == Some(Situation::Pregnant);
    let pregnancy = match (pregnant, options.healthy) {
        (true, _) => Pregnancy::Yes(None),
        (false, true) => Pregnancy::No,
        (false, false) => Pregnancy::Unknown,
    };
    Person::new(age, None, pregnancy).map_err(wrong)
}

/// A child, a pregnancy or old age choose the card where nothing more urgent does.
fn situation(base: &KnowledgeBase, options: &NowOptions, person: &Person) -> Option<&'static str> {
    first_aid::situation(base, person, options.situation.map(Situation::id))
}

fn card<'a>(
    base: &'a KnowledgeBase,
    options: &NowOptions,
    person: Person,
    place: Option<&str>,
    situation: Option<&str>,
) -> Result<Card<'a>, Failure> {
    let wanted = place.or(if situation.is_none() { Some(USUAL.id()) } else { None });
    let protocol = first_aid::protocol(base, wanted, situation)
        .or_else(|| first_aid::protocol(base, Some(USUAL.id()), None))
        .ok_or_else(|| Failure::Unknown {
            id: "first-aid card".to_owned(),
            help: "the knowledge folder holds no first-aid card".to_owned(),
        })?;
    let mut answers = Answers::default();
    answers.set_person(base, person);
    let declared = if options.healthy {
        Declared::complete(base, &[], &[], &[]).map_err(Failure::engine)?
    } else {
        Declared::default()
    };
    // The safety question comes first; a yes to it has chosen the card for that danger already.
    let possible = |_: &str| Truth::No;
    let known = Known { base, facts: &answers, declared: &declared, possible: &possible };
    Ok(Card { protocol, steps: first_aid::steps(protocol, &known) })
}

fn stop_reasons(base: &KnowledgeBase, card: &Card<'_>, step: &first_aid::SafeStep<'_>) -> Option<String> {
    let reasons = base.messages.get(&format!("protocol-{}.{}-stop", card.protocol.id, step.id()))?;
    Some(base.messages.format("ui-now-stop", &[("reasons", Argument::Text(&reasons))]))
}

/// What is said once it has lasted too long: a convulsion is an emergency by then, and no leg to watch.
fn long(card: &Card<'_>) -> &'static str {
    if card.protocol.convulsion { "ui-now-convulsion-long" } else { "ui-now-ten-minutes" }
}

fn print_card(base: &KnowledgeBase, card: &Card<'_>, number: &str) -> Result<(), Failure> {
    let mut page = Page::default();
    page.heading(&base.messages.text(&format!("protocol-{}", card.protocol.id)));
    page.text(&base.messages.text("ui-now-gate"));
    page.text(&base.messages.text("ui-now-danger"));
    page.text(number);
    page.line("");
    for (number, step) in card.steps.iter().enumerate() {
        page.text(&format!("{}. {}", number + 1, described(base, step)));
        step.changes().iter().for_each(|change| page.indented(change));
        if let Some(stop) = stop_reasons(base, card, step) {
            page.indented(&stop);
        }
    }
    page.line("");
    page.text(&base.messages.text(long(card)));
    if card.steps.len() < card.protocol.steps.len() {
        page.text(&base.messages.text("ui-now-left-out"));
    }
    page.print()
}

fn described(base: &KnowledgeBase, step: &first_aid::SafeStep<'_>) -> String {
    let mut text = step.text().to_owned();
    if let Some(seconds) = step.seconds() {
        text = format!("{text} ({})", length(seconds));
    }
    if step.times() > 1 {
        let times =
            base.messages.format("ui-now-times", &[("count", Argument::Number(f64::from(step.times())))]);
        text = format!("{text} {times}");
    }
    text
}

fn length(seconds: u32) -> String {
    if seconds >= 120 { format!("{} min", seconds / 60) } else { format!("{seconds} s") }
}

/// What the safety question leads to.
enum Gate {
    /// Nothing is wrong.
    Pass,
    /// Another card is needed.
    Card(&'static str),
    /// No card helps: what to do has been said.
    Help,
    /// Nobody answers.
    Silent,
}

fn gate(
    base: &KnowledgeBase,
    lines: &Receiver<String>,
    options: &NowOptions,
    number: &str,
) -> Result<Gate, Failure> {
    let say = |key: &str| base.messages.text(key).into_owned();
    let mut page = Page::default();
    page.loud(&say("ui-now-gate"));
    page.text(&say("ui-now-gate-keys"));
    page.print()?;
    match typed(lines).as_deref() {
        Some(line) if denies(line) => return Ok(Gate::Pass),
        Some(_) => {}
        None if stopped() => return Ok(Gate::Help),
        None => return Ok(Gate::Silent),
    }
    let mut page = Page::default();
    page.loud(&say("ui-now-danger"));
    page.text(number);
    for number in 1..=5 {
        page.text(&format!("{number} = {}", say(&format!("ui-now-danger-{number}"))));
    }
    page.print()?;
    let limit = base.model.first_aid.convulsion_child_below_years;
    let child = options.age.is_some_and(|age| age < limit) || options.situation == Some(Situation::Child);
    let help = |key: &str| -> Result<Gate, Failure> {
        let mut page = Page::default();
        page.loud(&say(key));
        page.text(number);
        page.print()?;
        Ok(Gate::Help)
    };
    match typed(lines).as_deref() {
        Some("1") => Ok(Gate::Card("swollen")),
        Some("2" | "3") => help("ui-now-help-emergency"),
        Some("4") => help("ui-now-help-injury"),
        Some("5") => Ok(Gate::Card(if child { "child_convulsion" } else { "unconscious" })),
        // The general words for all of these dangers stand on the screen already.
        _ => Ok(Gate::Help),
    }
}

/// How a wait ended.
#[derive(PartialEq)]
enum Ended {
    Time,
    Next,
    Eased,
    Stopped,
    TooLong,
}

fn play(
    base: &KnowledgeBase,
    card: &Card<'_>,
    lines: &Receiver<String>,
    number: &str,
) -> Result<(), Failure> {
    #[expect(clippy::disallowed_methods, reason = "the player runs by the clock")]
    let began = Instant::now();
    let say = |key: &str| base.messages.text(key).into_owned();
    let mut page = Page::default();
    page.heading(&say(&format!("protocol-{}", card.protocol.id)));
    if danger(base, card.protocol).is_some() {
        page.text(number);
    }
    page.text(&say("ui-now-keys"));
    page.print()?;
    let count = card.steps.len();
    let too_long = Duration::from_secs(u64::from(base.model.first_aid.escalate_after_seconds));
    for (at, step) in card.steps.iter().enumerate() {
        let mut page = Page::default();
        let place =
            [("number", Argument::Number((at + 1) as f64)), ("count", Argument::Number(count as f64))];
        page.heading(&base.messages.format("ui-now-step", &place));
        page.loud(&described(base, step));
        step.changes().iter().for_each(|change| page.text(change));
        if let Some(stop) = stop_reasons(base, card, step) {
            page.text(&stop);
        }
        page.print()?;
        bell()?;
        let ended = match step.seconds() {
            Some(seconds) => {
                wait(lines, began, Duration::from_secs(u64::from(seconds * step.times())), too_long)?
            }
            None => wait(lines, began, too_long, too_long)?,
        };
        match ended {
            Ended::Time | Ended::Next => {}
            Ended::Eased => return eased(base, began),
            Ended::Stopped => return close(&[&say("ui-now-stopped")]),
            Ended::TooLong => return close(&[&say(long(card)), number]),
        }
    }
    if card.steps.len() < card.protocol.steps.len() {
        close(&[&say("ui-now-left-out")])?;
    }
    match danger(base, card.protocol) {
        Some(advice) => close(&[&advice, number]),
        None => close(&[&say("ui-now-not-eased"), &say("ui-now-after")]),
    }
}

/// What to do in the danger that a card is for; none for a card against cramps, which can be gone through again.
fn danger(base: &KnowledgeBase, protocol: &Protocol) -> Option<String> {
    let serves = |situation: &Option<String>| {
        situation.as_ref().is_some_and(|situation| protocol.situations.contains(situation))
    };
    let mut signs = base.model.first_aid.signs.iter();
    let sign = signs.find(|sign| serves(&sign.situation) || serves(&sign.child_situation))?;
    let key = match &sign.red_flag {
        Some(flag) => format!("redflag-{flag}.advice"),
        None => format!("sign-{}.advice", sign.id),
    };
    Some(base.messages.text(&key).into_owned())
}

fn close(texts: &[&str]) -> Result<(), Failure> {
    bell()?;
    let mut page = Page::default();
    page.line("");
    texts.iter().for_each(|text| page.text(text));
    page.print()
}

fn eased(base: &KnowledgeBase, began: Instant) -> Result<(), Failure> {
    let minutes = (began.elapsed().as_secs() / 60) as f64;
    let text = base.messages.format("ui-now-eased", &[("minutes", Argument::Number(minutes))]);
    close(&[&text, &base.messages.text("ui-now-after")])
}

/// Waits until a deadline that is fixed when the step begins, so that a slow terminal does not stretch it.
fn wait(
    lines: &Receiver<String>,
    began: Instant,
    length: Duration,
    too_long: Duration,
) -> Result<Ended, Failure> {
    #[expect(clippy::disallowed_methods, reason = "the player runs by the clock")]
    let now = Instant::now;
    let deadline = now() + length;
    let counted = std::io::stdout().is_terminal() && length < too_long;
    let ended = loop {
        if began.elapsed() >= too_long {
            break Ended::TooLong;
        }
        if stopped() {
            break Ended::Stopped;
        }
        let left = deadline.saturating_duration_since(now());
        if left.is_zero() {
            break Ended::Time;
        }
        if counted {
            print_raw(&format!("\r  {:>4} s ", left.as_secs_f64().ceil()))?;
        }
        match lines.recv_timeout(left.min(Duration::from_secs(1))) {
            Ok(line) => match line.as_str() {
                "" | "n" => break Ended::Next,
                "e" => break Ended::Eased,
                "q" => break Ended::Stopped,
                _ => {}
            },
            Err(RecvTimeoutError::Timeout) => {}
            // Nobody can type: go on by the clock, at once where a step has no length.
            Err(RecvTimeoutError::Disconnected) if length >= too_long => break Ended::Next,
            Err(RecvTimeoutError::Disconnected) => thread::sleep(left.min(Duration::from_secs(1))),
        }
    };
    if counted {
        print_raw("\r          \r")?;
    }
    Ok(ended)
}
