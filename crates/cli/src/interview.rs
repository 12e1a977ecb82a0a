//! The interview: own words first, then the questions that tell most, then what must be known before advice.

use std::io::{BufRead, Write};

use uncramp_assessment::{
    Answers, Model, Options, Origin, assess,
    document::QuestionShown,
    standing,
    text::{TextReader, apply},
};
use uncramp_care::words::{OpenMatter, by_area};
use uncramp_domain::{AgeYears, Person, Pregnancy, Sex, WeeksPregnant};
use uncramp_knowledge::{KnowledgeBase, messages::Argument, rules::Facts};

use crate::{assess::read_as, error::Failure, page::Page};

struct Console<'a> {
    base: &'a KnowledgeBase,
    ended: bool,
}

impl Console<'_> {
    fn say(&self, key: &str) -> String {
        self.base.messages.text(key).into_owned()
    }

    /// Shows a text and reads a line; the end of the input counts as an empty line from then on.
    fn ask(&mut self, text: &str) -> Result<String, Failure> {
        let mut page = Page::default();
        page.text(text);
        page.print()?;
        if self.ended {
            return Ok(String::new());
        }
        write!(anstream::stdout(), "> ")?;
        std::io::stdout().flush()?;
        let mut line = String::new();
        let read = std::io::stdin().lock().read_line(&mut line)?;
        self.ended = read == 0;
        anstream::println!();
        Ok(line.trim().to_owned())
    }
}

/// Asks until more answers would not change much, and returns what is known then.
pub(crate) fn run(
    base: &KnowledgeBase,
    model: &Model<'_>,
    known: Answers,
    number: &str,
) -> Result<Answers, Failure> {
    let mut answers = known;
    let mut console = Console { base, ended: false };
    let mut page = Page::default();
    page.text(&console.say("ui-about"));
    page.line("");
    page.print()?;
    own_words(&mut console, &mut answers)?;
    who(&mut console, &mut answers)?;
    if standing(model, &answers, 0).map_err(Failure::engine)?.alarm {
        let mut page = Page::default();
        page.line("");
        page.loud(&console.say("ui-urgency-emergency_now.ask"));
        page.text(number);
        page.print()?;
    }
    while !console.ended {
        let assessment = assess(model, &answers, Options::quick()).map_err(Failure::engine)?;
        let Some(question) = assessment.next_question else { break };
        let likely: Vec<&str> =
            assessment.differential.iter().take(2).map(|entry| entry.name.as_str()).collect();
        if !one(&mut console, &mut answers, &question, &likely.join("; "))? {
            break;
        }
    }
    health(&mut console, model, &mut answers)?;
    Ok(answers)
}

fn own_words(console: &mut Console<'_>, answers: &mut Answers) -> Result<(), Failure> {
    let text = console.ask(&console.say("ui-ask-text"))?;
    if text.is_empty() {
        return Ok(());
    }
    let reading = TextReader::new(console.base).map_err(Failure::engine)?.read(&text);
    apply(console.base, &reading, answers);
    let lines = read_as(console.base, &text, &reading);
    if lines.is_empty() {
        let mut page = Page::default();
        page.text(&console.say("ui-read-nothing"));
        return page.print();
    }
    let mut page = Page::default();
    lines.iter().enumerate().for_each(|(number, (_, line))| page.line(&format!("  {} {line}", number + 1)));
    page.print()?;
    let wrong = numbers(&console.ask(&console.say("ui-ask-understood"))?);
    for number in wrong {
        if let Some((finding, _)) = number.checked_sub(1).and_then(|at| lines.get(at)) {
            answers.remove(finding);
        }
    }
    Ok(())
}

fn numbers(text: &str) -> Vec<usize> {
    text.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect()
}

fn who(console: &mut Console<'_>, answers: &mut Answers) -> Result<(), Failure> {
    let mut person = *answers.person();
    while person.age().is_none() && !console.ended {
        let line = console.ask(&console.say("ui-ask-age"))?;
        if line.is_empty() {
            break;
        }
        let age = line.parse().ok().and_then(|years| AgeYears::new(years).ok());
        match age.and_then(|age| Person::new(Some(age), person.sex(), person.pregnancy()).ok()) {
            Some(known) => person = known,
            None => complain(console)?,
        }
    }
    while person.sex().is_none() && !console.ended {
        let sex = match console.ask(&console.say("ui-ask-sex"))?.to_lowercase().as_str() {
            "" => break,
            "f" | "female" => Sex::Female,
            "m" | "male" => Sex::Male,
            _ => {
                complain(console)?;
                continue;
            }
        };
        match Person::new(person.age(), Some(sex), person.pregnancy()) {
            Ok(known) => person = known,
            Err(_) => complain(console)?,
        }
    }
    while person.pregnancy() == Pregnancy::Unknown && !console.ended {
        let line = console.ask(&console.say("ui-ask-pregnant"))?.to_lowercase();
        let pregnancy = match line.as_str() {
            "" => break,
            "n" | "no" => Some(Pregnancy::No),
            "y" | "yes" => Some(Pregnancy::Yes(None)),
            weeks => weeks
                .parse()
                .ok()
                .and_then(|weeks| WeeksPregnant::new(weeks).ok())
                .map(|weeks| Pregnancy::Yes(Some(weeks))),
        };
        match pregnancy.and_then(|pregnancy| Person::new(person.age(), person.sex(), pregnancy).ok()) {
            Some(known) => person = known,
            None => complain(console)?,
        }
    }
    answers.set_person(console.base, person);
    Ok(())
}

fn complain(console: &Console<'_>) -> Result<(), Failure> {
    let mut page = Page::default();
    page.text(&console.say("ui-ask-not-understood"));
    page.print()
}

/// Asks one question. False when the person wants to finish.
fn one(
    console: &mut Console<'_>,
    answers: &mut Answers,
    question: &QuestionShown,
    likely: &str,
) -> Result<bool, Failure> {
    let base = console.base;
    let yes_no = question.choices == ["yes", "no"];
    let mut text = question.text.clone();
    if yes_no {
        text = format!("{text}\n\n{}", console.say("ui-ask-yes-no"));
    } else {
        let mut page = Page::default();
        page.text(&text);
        for (number, choice) in question.choices.iter().enumerate() {
            page.line(&format!(
                "  {} {}",
                number + 1,
                base.messages.text(&format!("finding-{}.choice-{choice}", question.id))
            ));
        }
        page.print()?;
        text = console.say("ui-ask-choice");
    }
    loop {
        let line = console.ask(&text)?.to_lowercase();
        let value = match line.as_str() {
            "" => {
                answers.skip(&question.id);
                return Ok(true);
            }
            "q" => return Ok(false),
            "w" => {
                let mut page = Page::default();
                page.indented(&question.why);
                page.indented(&base.messages.format("ui-ask-moves", &[("causes", Argument::Text(likely))]));
                page.print()?;
                continue;
            }
            "b" => {
                if answers.undo().is_none() {
                    let mut page = Page::default();
                    page.text(&console.say("ui-ask-nothing-before"));
                    page.print()?;
                    continue;
                }
                return Ok(true);
            }
            "y" | "yes" if yes_no => Some("yes"),
            "n" | "no" if yes_no => Some("no"),
            number if !yes_no => number
                .parse::<usize>()
                .ok()
                .and_then(|number| question.choices.get(number.checked_sub(1)?))
                .map(String::as_str),
            _ => None,
        };
        match value {
            Some(value) => {
                answers.set(base, &question.id, value, Origin::Asked).map_err(Failure::engine)?;
                return Ok(true);
            }
            None => complain(console)?,
        }
    }
}

/// Asks what the safety gate must know before it can allow what would be advised.
fn health(console: &mut Console<'_>, model: &Model<'_>, answers: &mut Answers) -> Result<(), Failure> {
    let base = console.base;
    if console.ended {
        return Ok(());
    }
    let assessment = assess(model, answers, Options::quick()).map_err(Failure::engine)?;
    let atoms = assessment
        .advice
        .iter()
        .flat_map(|item| &item.not_known)
        .filter(|atom| ["condition:", "medicine:", "allergy:"].iter().any(|kind| atom.starts_with(kind)));
    let areas = by_area(base, atoms);
    let atoms: Vec<&str> =
        areas.iter().flat_map(|area| &area.matters).map(|matter| matter.atom.as_str()).collect();
    if atoms.is_empty() {
        return Ok(());
    }
    let mut page = Page::default();
    let mut number = 0;
    for area in &areas {
        let mut numbered = |matter: &OpenMatter| {
            number += 1;
            format!("{number} {}", matter.name)
        };
        let names: Vec<String> = area.matters.iter().map(&mut numbered).collect();
        page.item(&format!("{}: {}", area.title, names.join("; ")));
    }
    page.print()?;
    let mut question = console.say("ui-ask-health");
    // Words are no numbers: "kidney disease" must not count as none of these.
    let chosen = loop {
        let line = console.ask(&question)?.to_lowercase();
        if console.ended || line == "s" {
            return Ok(());
        }
        let chosen = numbers(&line);
        let all = line.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        if all.clone().count() == chosen.len()
            && chosen.iter().all(|number| (1..=atoms.len()).contains(number))
        {
            break chosen;
        }
        question = format!("{} {}", console.say("ui-ask-not-understood"), console.say("ui-ask-health"));
    };
    for (number, atom) in atoms.iter().enumerate() {
        answers.declared.answer(atom, chosen.contains(&(number + 1)));
    }
    Ok(())
}
