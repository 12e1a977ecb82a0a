//! What the rules of a plan are worth for somebody.

use jiff::civil::Date;
use uncramp_domain::Truth;
use uncramp_knowledge::logic::{Atom, Expression, Test};

use super::Input;

/// What the diary counts.
#[derive(Clone, Copy, Default, PartialEq)]
pub struct Numbers {
    /// Nights that were recorded.
    pub nights: u32,
    /// Cramps a week; none where too little was recorded to say.
    pub cramps_per_week: Option<f64>,
    /// Weeks since the first recorded night.
    pub weeks_recorded: u32,
}

/// A rate is one of cramps a week, so that it takes a week.
const RATE_DAYS: u32 = 7;

impl Numbers {
    /// What recorded nights and their cramps, in order, come to on a day. Where only nights with cramps were written down,
    /// the nights in between count as free: the rate is the least that it can be, and one bad night is no seven a week.
    pub fn counted(nights: &[(Date, u32)], today: Date) -> Self {
        let days = |from: Date, to: Date| to.since(from).map_or(0, |span| span.get_days().unsigned_abs());
        let (Some((first, _)), Some((last, _))) = (nights.first(), nights.last()) else {
            return Self::default();
        };
        let count = u32::try_from(nights.len()).unwrap_or(u32::MAX);
        let cramps = nights.iter().map(|(_, cramps)| *cramps).fold(0, u32::saturating_add);
        let free = nights.iter().any(|(_, cramps)| *cramps == 0);
        let over = if free { count } else { days(*first, *last) + 1 };
        Self {
            nights: count,
            cramps_per_week: (over >= RATE_DAYS).then(|| f64::from(cramps) * 7.0 / f64::from(over)),
            weeks_recorded: days(*first, today) / 7,
        }
    }
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
