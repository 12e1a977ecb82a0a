//! Who the report is about.

use uncramp_care::known::List;
use uncramp_domain::{Pregnancy, Sex};
use uncramp_knowledge::{messages::Argument, rules::Facts};

use crate::{Block, Fact, Input};

/// Under this age months tell more than years.
const MONTHS_UNDER_YEARS: f64 = 3.0;

pub(crate) fn who(input: &Input<'_>) -> Vec<Block> {
    let not_given = || input.say("report-not-given");
    let mut facts = vec![input.fact("report-age", age(input).unwrap_or_else(not_given))];
    facts.push(input.fact(
        "report-conditions",
        list(input, List::Conditions, |id| Some(input.base.conditions.get(id)?.name.clone())),
    ));
    facts.push(input.fact(
        "report-allergies",
        list(input, List::Allergies, |id| Some(input.base.allergies.get(id)?.name.clone())),
    ));
    if let Some(weight) = input.profile.weight_kg {
        let value = input.format("report-kilograms", &[("weight", Argument::Number(weight))]);
        facts.push(input.fact("report-weight", value));
    }
    vec![Block::Facts(facts)]
}

fn age(input: &Input<'_>) -> Option<String> {
    let told = input.profile.person();
    // Where the two accounts contradict each other, what the interview rested on is what the report is about.
    let person = input.assessed.map_or(*told, |assessed| {
        let answered = *assessed.answers.person();
        told.with(answered).unwrap_or(answered)
    });
    let mut parts = Vec::new();
    if let Some(age) = person.age() {
        let years = age.get();
        parts.push(if years < MONTHS_UNDER_YEARS {
            input.format("report-months", &[("months", Argument::Number((years * 12.0).floor()))])
        } else {
            input.format("report-years", &[("years", Argument::Number(years.floor()))])
        });
    }
    match person.sex() {
        Some(Sex::Female) => parts.push(input.say("report-female")),
        Some(Sex::Male) => parts.push(input.say("report-male")),
        None => {}
    }
    match person.pregnancy() {
        Pregnancy::Yes(Some(weeks)) => {
            let weeks = weeks.get().floor();
            parts.push(input.format("report-weeks", &[("weeks", Argument::Number(weeks))]));
        }
        Pregnancy::Yes(None) => parts.push(input.say("report-pregnant")),
        Pregnancy::No | Pregnancy::Unknown => {}
    }
    if input.profile.declared.breastfeeding() == Some(true) {
        parts.push(input.say("report-breastfeeding"));
    }
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// What was declared, or that nothing was asked: an empty list and no list are two things.
fn list(input: &Input<'_>, list: List, name: impl Fn(&str) -> Option<String>) -> String {
    let declared = &input.profile.declared;
    let mut names: Vec<String> = declared.listed(list).filter_map(name).collect();
    names.sort_unstable();
    match (names.is_empty(), declared.is_complete(list)) {
        (false, true) => names.join(", "),
        (false, false) => {
            let names = names.join(", ");
            input.format("report-perhaps-more", &[("names", Argument::Text(&names))])
        }
        (true, true) => input.say("report-none"),
        (true, false) => input.say("report-not-given"),
    }
}

pub(crate) fn medicine_list(input: &Input<'_>) -> Fact {
    let name = |id: &str| Some(input.base.medicines.get(id)?.name.clone());
    input.fact("report-taken", list(input, List::Medicines, name))
}
