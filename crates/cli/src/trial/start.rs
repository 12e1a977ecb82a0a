//! `uncramp trial start`: choose, check, confirm.

use std::{io::BufRead, process::ExitCode};

use serde_json::{Value, json};
use uncramp_care::{
    Profile, ProfileFile, judge,
    profile::Weeks,
    trials::{self, Judged},
};
use uncramp_diary::Entry;
use uncramp_domain::Urgency;
use uncramp_knowledge::{KnowledgeBase, logbook::TrialTemplate, messages::Argument, suggest::nearest};
use uncramp_trials::{Protocol, Wanted, book, words};

use super::{args::StartOptions, fact};
use crate::{
    diary::{Open, args::DiaryFile, moment, named_day, seed, shown_date},
    error::Failure,
    open_health::{Detail, must_not_apply},
    page::{Page, print},
    profile,
};

/// The template for something of the person's own.
const OWN: &str = "own";

fn name(base: &KnowledgeBase, template: &TrialTemplate) -> String {
    base.messages.text(&format!("trial-{}", template.id)).into_owned()
}

pub(crate) fn list(
    base: &KnowledgeBase,
    profile: &Profile,
    told: bool,
    json: bool,
) -> Result<ExitCode, Failure> {
    let all = profile.judged(base, |known| trials::judged(base, known));
    if json {
        let trials: Vec<Value> = all
            .iter()
            .map(|judged| {
                json!({
                    "template": judged.template.id,
                    "name": name(base, judged.template),
                    "verdict": judged.verdict(),
                    "reasons": judged.reasons(base),
                    "not_known": judged.judgement.as_ref().map_or(&[][..], |j| &j.unknown),
                    "weeks": judged.template.pairs * 2 * judged.template.days / 7,
                })
            })
            .collect();
        print(&format!("{:#}\n", json!({ "trials": trials })))?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut page = Page::default();
    menu(base, &mut page, &all);
    if !told {
        page.text(&base.messages.text("trials-profile-hint"));
    }
    page.print()?;
    Ok(ExitCode::SUCCESS)
}

/// What can be started, with its numbers; then what cannot, and why.
fn menu(base: &KnowledgeBase, page: &mut Page, all: &[Judged<'_>]) {
    for (number, judged) in all.iter().enumerate().filter(|(_, judged)| judged.offered() || judged.open()) {
        page.line(&format!("{:>2}  {} ({})", number + 1, name(base, judged.template), judged.template.id));
        if judged.offered() {
            judged.reasons(base).iter().for_each(|reason| page.indented(reason));
        } else {
            page.indented(&base.messages.text("trials-first-say"));
        }
    }
    let refused: Vec<&Judged<'_>> = all.iter().filter(|judged| !judged.offered() && !judged.open()).collect();
    if !refused.is_empty() {
        page.line("");
        page.text(&base.messages.text("trials-not-offered"));
        for judged in refused {
            page.item(&format!("{}: {}", name(base, judged.template), judged.reasons(base).join(" ")));
        }
    }
}

/// A line that is typed; none where nobody types.
fn typed() -> Option<String> {
    let mut line = String::new();
    let read = std::io::stdin().lock().read_line(&mut line).ok()?;
    (read > 0).then(|| line.trim().to_owned())
}

pub(crate) fn ask(text: &str) -> Result<Option<String>, Failure> {
    let mut page = Page::default();
    page.loud(text);
    page.print()?;
    Ok(typed())
}

/// Who it is, as far as two questions tell; what is skipped stays unknown.
fn asked(base: &KnowledgeBase) -> Result<Profile, Failure> {
    let mut file = ProfileFile::default();
    let age = ask(&base.messages.text("trials-ask-age"))?.filter(|age| !age.is_empty());
    if let Some(age) = age {
        file.age_years = Some(age.parse().map_err(|_| Failure::Entry {
            what: base.messages.text("trials-error-age").into_owned(),
            help: base.messages.text("trials-error-age-help").into_owned(),
        })?);
        match is_yes(base, ask(&base.messages.text("trials-ask-pregnant"))?) {
            Some(false) => (file.pregnant_weeks, file.breastfeeding) = (Some(None), Some(false)),
            // One of the two; either counts as both, which is the safer way.
            Some(true) => {
                (file.pregnant_weeks, file.breastfeeding) = (Some(Some(Weeks::Pregnant(true))), Some(true));
            }
            None => {}
        }
    }
    Profile::new(base, &file).map_err(|error| Failure::Entry {
        what: error.to_string(),
        help: base.messages.text("trials-profile-hint").into_owned(),
    })
}

fn is_yes(base: &KnowledgeBase, answer: Option<String>) -> Option<bool> {
    answer.and_then(|answer| crate::diary::yes_no(base, &answer))
}

fn say(base: &KnowledgeBase, keys: &[&str]) -> Result<ExitCode, Failure> {
    let mut page = Page::default();
    keys.iter().for_each(|key| page.text(&base.messages.text(key)));
    page.print()?;
    Ok(ExitCode::from(1))
}

fn choose<'a>(
    base: &KnowledgeBase,
    all: Vec<Judged<'a>>,
    wanted: Option<&str>,
) -> Result<Option<Judged<'a>>, Failure> {
    let text = match wanted {
        Some(text) => text.to_owned(),
        None => {
            let mut page = Page::default();
            menu(base, &mut page, &all);
            page.print()?;
            let Some(text) = ask(&base.messages.text("trials-choose"))? else { return Ok(None) };
            text
        }
    };
    let plain = text.trim().to_lowercase().replace(['-', '_'], " ");
    let is = |template: &TrialTemplate| {
        template.id.as_str().replace('_', " ") == plain
            || name(base, template).to_lowercase() == plain
            || template.lay_names.iter().any(|name| name.to_lowercase() == plain)
    };
    let at = text
        .parse::<usize>()
        .ok()
        .and_then(|number| number.checked_sub(1))
        .filter(|at| *at < all.len())
        .or_else(|| all.iter().position(|judged| is(judged.template)));
    let Some(at) = at else {
        let near = nearest(&plain, all.iter().map(|judged| judged.template.id.as_str()));
        let near = if near.starts_with("did") { near } else { String::new() };
        let shown: String = text.chars().take(40).collect();
        return Err(Failure::Entry {
            what: base.messages.format("trials-unknown", &[("name", Argument::Text(&shown))]),
            help: base
                .messages
                .format("trials-unknown-help", &[("near", Argument::Text(&near))])
                .trim()
                .to_owned(),
        });
    };
    Ok(all.into_iter().nth(at))
}

/// Whether it may be started, with what was asked on the way.
fn cleared(
    base: &KnowledgeBase,
    profile: &mut Profile,
    judged: &Judged<'_>,
    options: &StartOptions,
) -> Result<bool, Failure> {
    if judged.offered() {
        return Ok(true);
    }
    let Some(judgement) = judged.judgement.as_ref().filter(|_| judged.open()) else {
        let mut page = Page::default();
        page.text(&base.messages.text("trials-not-offered"));
        judged.reasons(base).iter().for_each(|reason| page.item(reason));
        if options.profile.is_none() {
            page.text(&base.messages.text("trials-profile-hint"));
        }
        page.print()?;
        return Ok(false);
    };
    let mut page = Page::default();
    page.text(&base.messages.text("trials-applies"));
    must_not_apply(&mut page, base, &judgement.unknown, Detail::Names);
    if !options.json_quiet() {
        page.print()?;
    }
    let none =
        options.none_apply || is_yes(base, ask(&base.messages.text("trials-applies-ask"))?) == Some(false);
    if !none {
        say(base, &["trials-applies-yes", "trials-profile-hint"])?;
        return Ok(false);
    }
    for atom in &judgement.unknown {
        profile.declared.answer(atom, false);
    }
    let item = judged.template.item.as_ref().and_then(|item| base.interventions.get(item.as_str()));
    // What was said was about this very list; the gate has the last word on it.
    Ok(item.is_none_or(|item| {
        profile.judged(base, |known| {
            let again = judge(item, known);
            again.may_be_done()
                || (again.rules.is_empty() && again.unknown.iter().all(|a| judgement.unknown.contains(a)))
        })
    }))
}

impl StartOptions {
    /// Whether everything was said beforehand, so that the list need not be read out.
    fn json_quiet(&self) -> bool {
        self.none_apply && self.yes
    }
}

pub(crate) fn run(
    base: &KnowledgeBase,
    options: &StartOptions,
    file: &DiaryFile,
    json: bool,
) -> Result<ExitCode, Failure> {
    let mut open = Open::the_diary(base, file)?;
    let today = open.now.date();
    if super::running(&open, today).is_some() {
        say(base, &["trials-running"])?;
        return Ok(ExitCode::from(1));
    }
    let mut profile = match &options.profile {
        None if !json && !options.none_apply => asked(base)?,
        file => profile::load(base, file.as_deref())?,
    };
    if profile.urgency.is_some_and(|urgency| urgency >= Urgency::SameDay) {
        return say(base, &["trials-emergency"]);
    }
    let all = profile.judged(base, |known| trials::judged(base, known));
    let Some(chosen) = choose(base, all, options.template.as_deref())? else {
        return say(base, &["trials-not-started"]);
    };
    if !cleared(base, &mut profile, &chosen, options)? {
        return Ok(ExitCode::from(1));
    }
    let template = chosen.template;
    let key = format!("trial-{}", template.id);
    let mut question = base.messages.text(&format!("{key}.question")).into_owned();
    if template.id.as_str() == OWN {
        let Some(what) = own(base, options)? else { return Ok(ExitCode::from(1)) };
        question = format!("{what}: {question}");
    }
    let begins = match &options.begins {
        Some(text) => named_day(base, text, today)?,
        None => today.tomorrow().unwrap_or(today),
    };
    if begins < today {
        return Err(Failure::Entry {
            what: base.messages.text("trials-error-past").into_owned(),
            help: base.messages.text("trials-error-past-help").into_owned(),
        });
    }
    let wanted = Wanted::from_template(template, question.clone(), None, begins);
    let seed = options.seed.map_or_else(seed, Ok)?;
    let protocol = Protocol::new(wanted, base.model.trials.into(), seed).map_err(Failure::engine)?;
    if !json {
        explain(base, &protocol)?;
    }
    if !options.yes && is_yes(base, ask(&base.messages.text("trials-confirm"))?) != Some(true) {
        return say(base, &["trials-not-started"]);
    }
    let id = open.add(&Entry::Trial(protocol.record(open.person(), moment(&open.now))))?;
    if json {
        let out = json!({
            "id": id, "template": protocol.template, "question": protocol.question,
            "begins": begins.to_string(), "ends": protocol.last_day().to_string(), "seal": protocol.seal(),
            "blocks": protocol.blocks, "reminders": template.reminders,
        });
        print(&format!("{out:#}\n"))?;
        return Ok(ExitCode::SUCCESS);
    }
    started(base, &protocol, template)
}

/// Something of the person's own: a habit passes, everything else must be something that the gate knows.
fn own(base: &KnowledgeBase, options: &StartOptions) -> Result<Option<String>, Failure> {
    let what = match &options.what {
        Some(what) => Some(what.clone()),
        None => ask(&base.messages.text("trials-own-ask"))?,
    };
    let Some(what) = what.filter(|what| !what.trim().is_empty()) else {
        say(base, &["trials-not-started"])?;
        return Ok(None);
    };
    // What the gate knows is never a mere habit.
    let known = trials::known_to_gate(base, &what);
    let habit = !known
        && (options.habit || is_yes(base, ask(&base.messages.text("trials-own-habit"))?) == Some(false));
    if !habit {
        say(base, &["trials-own-gate"])?;
        return Ok(None);
    }
    if !options.yes {
        let mut page = Page::default();
        page.text(&base.messages.text("trials-own-unchecked"));
        page.print()?;
    }
    Ok(Some(what.trim().to_owned()))
}

fn explain(base: &KnowledgeBase, protocol: &Protocol) -> Result<(), Failure> {
    let mut page = Page::default();
    page.heading(&protocol.question);
    page.text(&words::plan(&base.messages, protocol));
    page.text(&words::washout(&base.messages, protocol));
    page.text(&base.messages.text("trials-honest"));
    page.print()
}

fn started(base: &KnowledgeBase, protocol: &Protocol, template: &TrialTemplate) -> Result<ExitCode, Failure> {
    let mut page = Page::default();
    let arm = protocol
        .blocks
        .first()
        .map_or_else(String::new, |block| words::arm(base, &protocol.template, block.arm));
    page.text(&fact(base, "trials-started", "arm", &arm));
    page.text(&fact(base, "trials-keeping", "from", &shown_date(protocol.begins)));
    if !template.reminders.is_empty() {
        page.text(&fact(base, "trials-reminders", "times", &template.reminders.join(", ")));
    }
    page.text(&fact(base, "trials-sealed", "seal", &protocol.seal()[..12]));
    page.print()?;
    Ok(ExitCode::SUCCESS)
}

/// Used by the tests of the command: the trials of a diary.
pub(crate) fn all(open: &Open<'_>) -> Vec<book::Written> {
    book::trials(&open.diary, &open.items(), open.whose)
}
