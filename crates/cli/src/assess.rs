//! `uncramp assess`.

use std::{
    io::{IsTerminal, Read},
    process::ExitCode,
};

use camino::Utf8Path;
use uncramp_assessment::{
    Answers, Assessment, Model, Options, assess,
    assess::{finding_text, reason_text},
    text::{TextReader, apply},
};
use uncramp_domain::{AgeYears, Person, Pregnancy, Sex, WeeksPregnant};
use uncramp_knowledge::{KnowledgeBase, messages::Argument, rules::Facts};

use crate::{
    args::{AssessOptions, SexArg},
    error::Failure,
    interview,
    open_health::{Detail, must_not_apply},
    page::{Page, bar, print},
};

/// Explanations and events on a page for people.
const SHOWN: usize = 5;
/// Red flags listed as "if any of these".
const OPEN_SHOWN: usize = 6;
/// An explanation below this is not shown to people.
const FAINT: f64 = 0.02;

pub(crate) fn run(base: &KnowledgeBase, options: &AssessOptions) -> Result<ExitCode, Failure> {
    let model = Model::new(base).map_err(Failure::engine)?;
    let number = options.whereabouts.line(base)?;
    let mut answers = match &options.answers {
        Some(path) => Answers::from_json(base, &read(path)?)
            .map_err(|error| Failure::Answers { path: path.clone(), reason: reason(&error) })?,
        None => Answers::default(),
    };
    let person = person(options, *answers.person())?;
    answers.set_person(base, person);
    let mut reading = None;
    if let Some(path) = &options.text {
        let text = read(path)?;
        let found = TextReader::new(base).map_err(Failure::engine)?.read(&text);
        apply(base, &found, &mut answers);
        reading = Some((text, found));
    }
    if options.text.is_none() && options.answers.is_none() {
        answers = interview::run(base, &model, answers, &number)?;
    }
    let assessment = assess(&model, &answers, Options::full(base)).map_err(Failure::engine)?;
    if options.json {
        let text = serde_json::to_string_pretty(&assessment).map_err(Failure::engine)?;
        print(&format!("{text}\n"))?;
    } else {
        let mut page = Page::default();
        if let Some((text, found)) = &reading {
            understood(&mut page, base, text, found);
        }
        show(&mut page, base, &answers, &assessment, options.explain, &number);
        page.print()?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The message of an error with its causes.
fn reason(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(source) = next {
        if !text.contains(&source.to_string()) {
            text = format!("{text}: {source}");
        }
        next = source.source();
    }
    text
}

pub(crate) fn read(path: &Utf8Path) -> Result<String, Failure> {
    let failed = |source| Failure::Read { path: path.to_owned(), source };
    if path == "-" {
        let mut text = String::new();
        if std::io::stdin().is_terminal() {
            anstream::eprintln!("Type or paste the text, then Ctrl-D on an empty line.");
        }
        std::io::stdin().read_to_string(&mut text).map_err(failed)?;
        Ok(text)
    } else {
        std::fs::read_to_string(path).map_err(failed)
    }
}

/// What the command line says of the person goes before what is in a file.
fn person(options: &AssessOptions, known: Person) -> Result<Person, Failure> {
    let wrong = |error: uncramp_domain::PersonError| Failure::Person(error.to_string());
    let age = options.age.map(AgeYears::new).transpose().map_err(wrong)?.or(known.age());
    let sex = options
        .sex
        .map(|sex| match sex {
            SexArg::F => Sex::Female,
            SexArg::M => Sex::Male,
        })
        .or(known.sex());
    let pregnancy = match options.pregnant.as_deref() {
        None => known.pregnancy(),
        Some("unknown") => Pregnancy::Yes(None),
        Some(weeks) => {
            let weeks: f64 = weeks.parse().map_err(|_| {
                Failure::Person("`--pregnant` takes a number of weeks, or nothing".to_owned())
            })?;
            Pregnancy::Yes(Some(WeeksPregnant::new(weeks).map_err(wrong)?))
        }
    };
    Person::new(age, sex, pregnancy).map_err(wrong)
}

/// What was read as what.
fn understood(page: &mut Page, base: &KnowledgeBase, text: &str, reading: &uncramp_reader::Reading) {
    let say = |key: &str| base.messages.text(key).into_owned();
    page.heading(&say("ui-heading-known"));
    let lines = read_as(base, text, reading);
    if lines.is_empty() {
        page.text(&say("ui-read-nothing"));
    }
    lines.iter().for_each(|(_, line)| page.item(line));
}

/// Each finding that was read and counts, with the words it was read from.
pub(crate) fn read_as(
    base: &KnowledgeBase,
    text: &str,
    reading: &uncramp_reader::Reading,
) -> Vec<(String, String)> {
    reading
        .mentions
        .iter()
        .filter(|mention| uncramp_assessment::text::counts(mention))
        .map(|mention| {
            let words: Vec<&str> = text[mention.span.clone()].split_whitespace().collect();
            let line = base.messages.format(
                "ui-read-as",
                &[
                    ("words", Argument::Text(&words.join(" "))),
                    ("meaning", Argument::Text(&finding_text(base, &mention.finding, &mention.value))),
                ],
            );
            (mention.finding.clone(), line)
        })
        .collect()
}

/// Words for how sure.
pub(crate) fn certainty(base: &KnowledgeBase, p: f64) -> String {
    let word = base
        .model
        .certainty
        .iter()
        .filter(|(_, from)| p >= **from)
        .max_by(|a, b| a.1.total_cmp(b.1))
        .map_or("less_likely", |(word, _)| word);
    base.messages.text(&format!("ui-certainty-{word}")).into_owned()
}

fn interval(base: &KnowledgeBase, [low, high]: [f64; 2]) -> String {
    let percent = |p: f64| Argument::Number((p * 100.0).round());
    base.messages.format("ui-interval", &[("low", percent(low)), ("high", percent(high))])
}

/// The answer, top to bottom: what to do, what it was, why, what helps, what was not asked.
pub(crate) fn show(
    page: &mut Page,
    base: &KnowledgeBase,
    answers: &Answers,
    assessment: &Assessment,
    explain: bool,
    number: &str,
) {
    let say = |key: &str| base.messages.text(key).into_owned();
    let urgency = assessment.told_urgency();
    page.line("");
    page.loud(&say(&format!("ui-urgency-{urgency}")));
    let why = if assessment.alarm.is_some() { "alarm" } else { "why" };
    page.text(&say(&format!("ui-urgency-{urgency}.{why}")));
    if urgency == "emergency_now" {
        page.text(number);
    }
    // In an emergency that the answers make one, nothing is left to be asked.
    if !assessment.unsure.is_empty() && (urgency != "emergency_now" || assessment.alarm.is_some()) {
        page.heading(&say("ui-heading-unsure"));
        assessment.unsure.iter().for_each(|question| page.item(&question.text));
    }
    if urgency == "unknown" && assessment.abstained {
        open_flags(page, base, assessment, "ui-heading-open");
        page.line("");
        page.text(&say("ui-disclaimer"));
        return;
    }
    if assessment.alarm.is_some() {
        open_flags(page, base, assessment, "ui-heading-alarm");
    }
    let mut alarming = assessment.told_flags(base);
    alarming.retain(|flag| flag.urgency != "self_care");
    if !alarming.is_empty() {
        page.heading(&say("ui-heading-flags"));
        for flag in alarming {
            page.item(&format!("{}. {}", flag.text.trim_end_matches('.'), flag.advice));
        }
    }
    explanations(page, base, assessment, explain);
    to_discuss(page, base, answers, assessment, explain);
    advice(page, base, assessment, explain);
    if urgency != "emergency_now" && assessment.alarm.is_none() {
        open_flags(page, base, assessment, "ui-heading-open");
    }
    let best = assessment.differential.first().filter(|_| !assessment.abstained);
    let best = best.filter(|best| assessment.follows(base, best));
    if best.is_some() || assessment.next_question.is_some() {
        page.heading(&say("ui-heading-next"));
    }
    if let Some(best) = best {
        page.text(&say(&format!("cause-{}.next", best.id)));
    }
    if let Some(question) = &assessment.next_question {
        page.item(&question.text);
    }
    page.line("");
    page.text(&say("ui-disclaimer"));
    page.text(&base.messages.format("ui-version", &[("version", Argument::Text(&assessment.model_version))]));
}

fn explanations(page: &mut Page, base: &KnowledgeBase, assessment: &Assessment, explain: bool) {
    let say = |key: &str| base.messages.text(key).into_owned();
    page.heading(&say("ui-heading-event"));
    for event in assessment
        .events
        .iter()
        .take(if explain { SHOWN } else { 2 })
        .filter(|event| event.probability >= 0.1)
    {
        let sure = certainty(base, event.probability);
        page.line(&format!("  {:<44} {} {sure}", event.name, bar(event.probability, event.interval)));
    }
    page.heading(&say("ui-heading-differential"));
    if assessment.abstained {
        page.text(&say("ui-abstained"));
    }
    for entry in assessment.differential.iter().take(SHOWN).filter(|entry| entry.probability >= FAINT) {
        let kind = say(&format!("ui-kind-{}", entry.kind));
        page.line(&format!("  {}", entry.name));
        page.line(&format!(
            "    {} {} ({}; {kind})",
            bar(entry.probability, entry.interval),
            certainty(base, entry.probability),
            interval(base, entry.interval),
        ));
        let mut reasons: Vec<_> = entry.contributions.iter().collect();
        reasons.sort_by(|a, b| b.log_odds.abs().total_cmp(&a.log_odds.abs()));
        if explain {
            let total: f64 = entry.contributions.iter().map(|part| part.log_odds).sum();
            page.indented(&format!(
                "log odds {:+.2} before, {:+.2} from the answers, {:+.2} after",
                entry.prior_log_odds,
                total,
                entry.prior_log_odds + total
            ));
            for part in &entry.contributions {
                page.line(&format!(
                    "      {:+6.2}  (left out {:+6.2})  {}",
                    part.log_odds,
                    -part.left_out,
                    reason_text(base, assessment, entry, part)
                ));
            }
        } else {
            for (sign, key) in [(1.0, "ui-heading-for"), (-1.0, "ui-heading-against")] {
                let list: Vec<String> = reasons
                    .iter()
                    .filter(|part| part.log_odds * sign > 0.3)
                    .take(3)
                    .map(|part| reason_text(base, assessment, entry, part))
                    .collect();
                if !list.is_empty() {
                    page.indented(&format!("{}: {}", say(key), list.join("; ")));
                }
            }
        }
    }
    page.line("");
    page.text(&say("ui-estimate"));
}

fn to_discuss(
    page: &mut Page,
    base: &KnowledgeBase,
    answers: &Answers,
    assessment: &Assessment,
    explain: bool,
) {
    let say = |key: &str| base.messages.text(key).into_owned();
    if !assessment.tell_apart.is_empty() {
        page.heading(&say("ui-heading-apart"));
        assessment.tell_apart.iter().for_each(|question| page.item(&question.text));
    }
    let medicines: Vec<String> = answers
        .iter()
        .filter(|(id, given)| {
            given.value == "yes"
                && base.medicines.iter().any(|m| m.findings.iter().any(|f| f.as_str() == *id))
        })
        .map(|(id, _)| finding_text(base, id, "yes"))
        .collect();
    if !medicines.is_empty() {
        page.heading(&say("ui-heading-medicines"));
        medicines.iter().for_each(|text| page.item(text));
    }
    if explain {
        let tests: Vec<&str> = assessment
            .differential
            .iter()
            .take(3)
            .filter_map(|entry| base.causes.get(&entry.id)?.tests.as_deref())
            .collect();
        page.heading(&say("ui-heading-tests"));
        tests.iter().for_each(|text| page.item(text));
    }
}

fn advice(page: &mut Page, base: &KnowledgeBase, assessment: &Assessment, explain: bool) {
    let say = |key: &str| base.messages.text(key).into_owned();
    let shown: Vec<_> = assessment
        .advice
        .iter()
        .filter(|item| item.verdict == "allowed" || item.verdict == "changed")
        .collect();
    if !shown.is_empty() {
        page.heading(&say("ui-heading-advice"));
        for item in shown {
            let change = if item.reason.is_empty() { String::new() } else { format!(" ({})", item.reason) };
            page.item(&format!("{}{change}", item.name));
        }
    }
    let open: Vec<_> = assessment
        .advice
        .iter()
        .filter(|item| item.verdict == "ask_clinician" && !item.not_known.is_empty())
        .collect();
    if !open.is_empty() {
        page.heading(&say("ui-heading-check-first"));
        let detail = if explain { Detail::Names } else { Detail::Areas };
        let short = must_not_apply(page, base, open.iter().flat_map(|item| &item.not_known), detail);
        page.heading(&say("ui-heading-then"));
        // What is known changes it even then.
        let unknown = say("ui-advice-not-known");
        for item in open {
            let change = if item.reason == unknown { String::new() } else { format!(" ({})", item.reason) };
            page.item(&format!("{}{change}", item.name));
        }
        if short {
            page.line("");
            page.text(&say("ui-areas-short"));
        }
    }
    let not: Vec<_> = assessment
        .advice
        .iter()
        .filter(|item| {
            item.verdict == "blocked" || item.verdict == "ask_clinician" && item.not_known.is_empty()
        })
        .collect();
    if !not.is_empty() {
        page.heading(&say("ui-heading-not"));
        // What is not for this person for the same reason stands together, so that the reason is read once.
        let mut reasons: Vec<(&str, Vec<&str>)> = Vec::new();
        for item in &not {
            match reasons.iter_mut().find(|(reason, _)| *reason == item.reason) {
                Some((_, names)) => names.push(&item.name),
                None => reasons.push((&item.reason, vec![&item.name])),
            }
        }
        for (reason, names) in reasons {
            page.item(&format!("{}. {reason}", names.join("; ")));
        }
    }
}

fn open_flags(page: &mut Page, base: &KnowledgeBase, assessment: &Assessment, heading: &str) {
    if assessment.open_red_flags.is_empty() {
        return;
    }
    page.heading(&format!("{}:", base.messages.text(heading)));
    for id in assessment.open_red_flags.iter().take(OPEN_SHOWN) {
        page.item(&base.messages.text(&format!("redflag-{id}")));
    }
}
