//! Any profile, answers, diary and words of a person are refused or make a report: its page says them and nothing else,
//! and its PDF can be written.
#![no_main]

use std::{collections::BTreeSet, sync::LazyLock};

use libfuzzer_sys::fuzz_target;
use uncramp_assessment::{Answers, Model, Options, assess};
use uncramp_care::{Profile, profile::LabValue};
use uncramp_diary::{Diary, Entry, Item, NightRules, Whose, entry::Date, file, table};
use uncramp_knowledge::{KnowledgeBase, rules::Facts};
use uncramp_report::{
    Assessed, Input, Trial, html, make,
    pdf::{self, Paper},
};
use uncramp_trials::{book, words};

/// The line between two parts. No part can hold it: JSON writes the end of a line in a text as `\n`.
const BETWEEN: &str = "\n---\n";
/// A day in the middle of the diaries of the worked people.
const TODAY: Date = jiff::civil::date(2026, 3, 12);

static BASE: LazyLock<KnowledgeBase> = LazyLock::new(|| uncramp_content::load().expect("it is embedded"));
static MODEL: LazyLock<Model<'static>> = LazyLock::new(|| Model::new(&BASE).expect("it has causes"));

fuzz_target!(|text: &str| {
    // A part that is refused counts as not given, so that the others are still put to use.
    let mut parts = text.split(BETWEEN);
    let mut next = || parts.next().unwrap_or_default();
    let mut profile = Profile::from_json(&BASE, next()).unwrap_or_default();
    let answers = next();
    let mut diary = Diary::default();
    diary.merge(file::read(next()).unwrap_or_default());
    let items = diary.items();
    measure(&items, &mut profile);
    let answers = join(answers, &profile);
    let name = next();
    let questions: Vec<String> = parts.map(str::to_owned).collect();

    let assessment = answers
        .as_ref()
        .map(|answers| assess(&MODEL, answers, Options::quick()).expect("no answer is impossible"));
    let limits = &BASE.model.diary;
    let rules = NightRules {
        cut_hour: i8::try_from(limits.night_cut_hour).unwrap_or(12),
        bout_minutes: limits.bout_minutes,
    };
    let trials = trials(&diary, &items, rules);
    let report = make(&Input {
        base: &BASE,
        today: TODAY,
        name: (!name.is_empty()).then_some(name),
        profile: &profile,
        assessed: answers.as_ref().zip(assessment.as_ref()).map(|(answers, assessment)| Assessed {
            answers,
            assessment,
            on: None,
        }),
        diary: (!items.is_empty()).then_some(uncramp_report::Diary {
            items: &items,
            whose: Whose::Everybody,
            rules,
        }),
        trials: &trials,
        questions: &questions,
        without: &BTreeSet::new(),
    });

    // Words that were not escaped would be taken for marks, or marks for words.
    assert!(
        letters(&words_of_html(&html::write(&report))) == letters(&report.lines().concat()),
        "the page is broken"
    );
    let paper = if text.len() % 2 == 0 { Paper::A4 } else { Paper::Letter };
    pdf::write(&report, TODAY, paper).expect("what was accepted can be written");
});

/// As the command line joins them: who the person is, the profile says.
fn join(text: &str, profile: &Profile) -> Option<Answers> {
    let mut answers = Answers::from_json(&BASE, text).ok()?;
    let known = profile.person().with(*answers.person()).ok()?;
    answers.set_person(&BASE, known);
    Some(answers)
}

/// The results of the diary, as far as they can be used.
fn measure(items: &[Item], profile: &mut Profile) {
    for item in items {
        let Entry::Measurement(measured) = &item.entry else { continue };
        let Some(lab) = BASE.labs.get(&measured.analyte) else { continue };
        let date = measured.at.day().map(|day| day.to_string());
        let result = LabValue { value: measured.value, unit: measured.unit.clone(), date };
        let _ = profile.measure(&BASE, lab, &result);
    }
}

fn trials(diary: &Diary, items: &[Item], rules: NightRules) -> Vec<Trial> {
    let table = table(items, Whose::Everybody, rules);
    let written = book::trials(diary, items, Whose::Everybody);
    let said = written.iter().filter_map(|trial| words::outcome(&BASE.messages, trial, &table, TODAY));
    said.map(|[name, outcome]| Trial { name, outcome }).collect()
}

fn words_of_html(page: &str) -> String {
    let body = page.split_once("<body>").expect("a body").1;
    let mut text = String::new();
    let mut inside = false;
    for letter in body.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            other if !inside => text.push(other),
            _ => {}
        }
    }
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    entities.iter().fold(text, |text, (entity, letter)| text.replace(entity, letter))
}

fn letters(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}
