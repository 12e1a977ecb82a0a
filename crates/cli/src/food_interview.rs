//! The quick food check in a terminal: a week of habits in two minutes.

use std::io::{BufRead, Write};

use uncramp_care::{Profile, ProfileFile, nutrition::FoodLog};
use uncramp_knowledge::KnowledgeBase;

use crate::{diary::words::yes_no, error::Failure, page::Page};

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
        self.ended = std::io::stdin().lock().read_line(&mut line)? == 0;
        Ok(line.trim().to_owned())
    }

    /// Asks until there is a number; nothing counts as none.
    fn number(&mut self, text: &str, most: f64) -> Result<f64, Failure> {
        let mut line = self.ask(text)?;
        loop {
            let daily = line.strip_suffix("/d").or_else(|| line.strip_suffix(" a day"));
            let number = daily.unwrap_or(&line).replace(',', ".");
            match number.trim().parse::<f64>() {
                _ if line.is_empty() => return Ok(0.0),
                Ok(number) if (0.0..=most).contains(&number) => {
                    return Ok(if daily.is_some() { number * 7.0 } else { number });
                }
                _ => line = self.ask(&self.say("ui-food-number"))?,
            }
        }
    }

    fn yes(&mut self, key: &str) -> Result<Option<bool>, Failure> {
        let line = self.ask(&self.say(key))?;
        Ok(yes_no(self.base, &line))
    }
}

/// Asks for what a food check needs; the profile first where there is none.
pub(crate) fn run(base: &KnowledgeBase, profile: Option<Profile>) -> Result<(Profile, FoodLog), Failure> {
    let mut console = Console { base, ended: false };
    let profile = match profile {
        Some(profile) => profile,
        None => who(&mut console)?,
    };
    let mut log = FoodLog::default();
    let mut page = Page::default();
    page.text(&console.say("ui-food-start"));
    page.print()?;
    let questions = &base.food_check.questions;
    for (at, question) in questions.iter().enumerate() {
        let text = format!(
            "{}/{} {} ({})",
            at + 1,
            questions.len(),
            console.say(&format!("foodcheck-{}", question.id)),
            console.say(&format!("foodcheck-{}.portion", question.id))
        );
        let portions = console.number(&text, 200.0)?;
        if portions > 0.0 {
            log.per_week.insert(question.id.clone(), portions);
        }
        if console.ended {
            break;
        }
    }
    log.hot = console.yes("ui-food-hot")? == Some(true);
    log.effort_hours = console.number(&console.say("ui-food-effort"), 24.0)?;
    Ok((profile, log))
}

fn who(console: &mut Console<'_>) -> Result<Profile, Failure> {
    let mut file = ProfileFile::default();
    let age = console.number(&console.say("ui-food-age"), 130.0)?;
    file.age_years = (age > 0.0).then_some(age);
    let sex = console.ask(&console.say("ui-food-sex"))?.to_lowercase();
    file.sex = ["f", "m"].into_iter().find(|known| sex.starts_with(known)).map(str::to_owned);
    if console.yes("ui-food-health")? == Some(false) {
        file.pregnant_weeks = Some(None);
        file.breastfeeding = Some(false);
        file.conditions = Some(Vec::new());
        file.medicines = Some(Vec::new());
        file.allergies = Some(Vec::new());
    } else {
        let mut page = Page::default();
        page.text(&console.say("ui-food-health-file"));
        page.print()?;
    }
    Profile::new(console.base, &file).map_err(|error| Failure::Person(error.to_string()))
}
