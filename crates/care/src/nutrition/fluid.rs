//! How much to drink: a range where nothing speaks against a number, and no number anywhere else.

use serde::Serialize;
use uncramp_domain::{AgeYears, SourceId};
use uncramp_knowledge::messages::Argument;

use super::{
    reference::{Kind, recommended},
    ruling::Ruling,
};
use crate::known::Known;

/// What the day is like.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Day {
    /// Whether it is hot.
    pub hot: bool,
    /// Hours of sweating effort.
    pub effort_hours: f64,
}

/// How much to drink.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FluidReport {
    drinks_ml: Option<[f64; 2]>,
    most_per_hour_ml: Option<f64>,
    text: String,
    sources: Vec<SourceId>,
    ruling: Ruling,
}

impl FluidReport {
    /// Millilitres of drinks in a day, from and to; none where no number may be given.
    pub fn drinks_ml(&self) -> Option<[f64; 2]> {
        self.drinks_ml
    }

    /// Never more than this in one hour.
    pub fn most_per_hour_ml(&self) -> Option<f64> {
        self.most_per_hour_ml
    }

    /// The same in words.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What the safety gate says of drinking by a number.
    pub fn ruling(&self) -> &Ruling {
        &self.ruling
    }
}

/// How much to drink, by weight, heat and effort. Limits of heart, kidney, liver or salt leave no number: then the team
/// that set them says it.
pub fn fluid(known: &Known<'_>, kind: Kind<'_>, weight_kg: Option<f64>, day: Day) -> FluidReport {
    let base = known.base;
    let settings = &base.food_check.fluid;
    let ruling = Ruling::of_acts(&settings.acts, known);
    let range = if ruling.is_free() { range(known, kind, weight_kg, day) } else { None };
    let litres = |ml: f64| format!("{:.1}", ml / 1000.0);
    let text = match range {
        Some([low, high]) => base.messages.format(
            "foodcheck-fluid",
            &[
                ("low", Argument::Text(&litres(low))),
                ("high", Argument::Text(&litres(high))),
                ("hour", Argument::Text(&litres(settings.most_per_hour))),
            ],
        ),
        None if ruling.is_free() => base.messages.text("foodcheck-fluid-no-age").into_owned(),
        None if !ruling.not_known.is_empty() && ruling.rules.is_empty() => {
            base.messages.text("foodcheck-fluid-not-known").into_owned()
        }
        None => base.messages.text("foodcheck-fluid-ask").into_owned(),
    };
    FluidReport {
        drinks_ml: range,
        most_per_hour_ml: range.map(|_| settings.most_per_hour),
        text,
        sources: settings.sources.clone(),
        ruling,
    }
}

fn range(known: &Known<'_>, kind: Kind<'_>, weight_kg: Option<f64>, day: Day) -> Option<[f64; 2]> {
    let base = known.base;
    let settings = &base.food_check.fluid;
    let age = known.person().age().map(AgeYears::get)?;
    if age < base.food_check.check.from_years {
        return None;
    }
    let needed = recommended(base.nutrients.get("water")?, kind)?.low;
    let weight = weight_kg.filter(|_| age >= settings.adult_from);
    let weight = weight.map(|weight| weight.clamp(settings.weight[0], settings.weight[1]));
    let hours = day.effort_hours.clamp(0.0, settings.most_effort_hours);
    let end = |at: usize| {
        let by_weight = weight.map_or(0.0, |weight| weight * settings.ml_per_kg[at]);
        let hot = if day.hot { settings.heat[at] } else { 0.0 };
        let all =
            (needed * settings.drinks_share[at]).max(by_weight) + hot + hours * settings.effort_hour[at];
        libm::round(all / 100.0) * 100.0
    };
    Some([end(0), end(1)])
}
