//! What the rules of a plan are worth for somebody.

use uncramp_domain::Truth;
use uncramp_knowledge::logic::{Atom, Expression, Test};

use super::Input;

/// What the diary counts.
#[derive(Clone, Copy, Default, PartialEq)]
pub struct Numbers {
    /// Nights that were recorded.
    pub nights: u32,
    /// Cramps for every seven recorded nights; none where nothing was recorded.
    pub cramps_per_week: Option<f64>,
    /// Weeks since the first recorded night.
    pub weeks_recorded: u32,
}

impl std::fmt::Debug for Numbers {
    /// Shows that there are some, never which: they are about somebody's health.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Numbers(redacted)")
    }
}

/// What a rule of the plan is worth. A rule that cannot be read is worth nothing.
pub(super) fn truth(rule: &str, input: &Input<'_, '_>) -> Truth {
    Expression::parse(rule).map_or(Truth::Unknown, |rule| rule.evaluate(&mut |atom| of(atom, input)))
}

fn of(atom: &Atom, input: &Input<'_, '_>) -> Truth {
    let number = |value: Option<f64>| match (value, &atom.test) {
        (Some(value), Some(Test::Number(comparison, limit))) => comparison.holds(value, *limit).into(),
        _ => Truth::Unknown,
    };
    let numbers = &input.numbers;
    match atom.name.split_once(':') {
        Some(("finding", id)) => match (input.known.facts.answer(id), &atom.test) {
            (None, _) | (Some(_), Some(Test::Number(..))) => Truth::Unknown,
            (Some(answer), None) => (answer == "yes").into(),
            (Some(answer), Some(Test::OneOf(choices))) => {
                choices.iter().any(|choice| choice == answer).into()
            }
        },
        Some(("likely", id)) => (input.likely)(id),
        _ => match atom.name.as_str() {
            "cramps_per_week" => number(numbers.cramps_per_week),
            "nights" => number(Some(f64::from(numbers.nights))),
            "weeks_recorded" => number(Some(f64::from(numbers.weeks_recorded))),
            "urgent_visit" => input.urgency.map_or(Truth::Unknown, |urgency| {
                input.known.base.plan.visit.iter().any(|level| level.urgency() == urgency).into()
            }),
            "takes_medicine" => takes_medicine(input),
            _ => input.known.truth(atom),
        },
    }
}

fn takes_medicine(input: &Input<'_, '_>) -> Truth {
    let base = input.known.base;
    base.medicines.iter().fold(Truth::No, |any, medicine| {
        let atom = Atom { name: format!("medicine:{}", medicine.id), test: None };
        if any.is_yes() { any } else { any.or(input.known.truth(&atom)) }
    })
}
