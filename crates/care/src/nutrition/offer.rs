//! Foods that close a gap for one person: only such as nothing at all speaks against.

use serde::Serialize;
use uncramp_domain::FoodId;
use uncramp_knowledge::{
    KnowledgeBase,
    nutrition::{Amount, Food, Nutrient},
    records::Verdict,
};

use super::{log::food_name, ruling::Ruling};
use crate::{
    gate::{Gated, pass},
    items,
    known::Known,
};

/// A food that would close a gap, with how much of it. It is made of a [`Gated`] food that nothing at all speaks against,
/// and nowhere else:
///
/// ```compile_fail,E0451
/// # use uncramp_care::nutrition::offer::FoodOffer;
/// fn around_the_gate(other: FoodOffer) -> FoodOffer {
///     FoodOffer { name: "Salt substitute".to_owned(), ..other }
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FoodOffer {
    id: FoodId,
    name: String,
    portion: String,
    grams: f64,
    portions: u32,
    brings: f64,
    share: f64,
}

impl FoodOffer {
    /// None for what the gate does not let through as it is.
    fn of(
        base: &KnowledgeBase,
        gated: &Gated<&Food>,
        brings: f64,
        wanted: f64,
        recommended: f64,
    ) -> Option<Self> {
        let food = gated.to_do().filter(|_| gated.verdict() == Verdict::Allowed)?;
        let most = base.food_check.offer.most_portions.max(1);
        Some(Self {
            id: food.id.clone(),
            name: food_name(base, &food.id),
            portion: base.messages.text(&format!("food-{}.portion", food.id)).into_owned(),
            grams: food.portion.as_ref().map_or(0.0, |portion| portion.grams.get()),
            portions: (libm::ceil(wanted.max(0.0) / brings) as u32).clamp(1, most),
            brings,
            share: brings / recommended,
        })
    }

    /// The food.
    pub fn id(&self) -> &FoodId {
        &self.id
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What a portion is, in words.
    pub fn portion(&self) -> &str {
        &self.portion
    }

    /// What a portion weighs, in grams.
    pub fn grams(&self) -> f64 {
        self.grams
    }

    /// How many portions a day are named.
    pub fn portions(&self) -> u32 {
        self.portions
    }

    /// How much of the nutrient one portion brings.
    pub fn brings(&self) -> f64 {
        self.brings
    }

    /// The same as a share of what is recommended.
    pub fn share(&self) -> f64 {
        self.share
    }
}

/// How much of a nutrient a portion of a food brings; none where the table does not say.
pub fn per_portion(food: &Food, nutrient: &str) -> Option<f64> {
    let grams = food.portion.as_ref()?.grams.get();
    Some(food.per_100_g.get(nutrient).map(Amount::get)? * grams / 100.0)
}

/// Whether a food fits every way of eating that was named.
pub fn fits(base: &KnowledgeBase, food: &Food, diets: &[String]) -> bool {
    diets.iter().all(|diet| {
        let rule = base.food_check.diets.iter().find(|rule| rule.id == *diet);
        rule.is_none_or(|rule| {
            let has = |tags: &[String]| food.tags.iter().any(|tag| tags.contains(tag));
            (rule.any_of.is_empty() || has(&rule.any_of)) && !has(&rule.none_of)
        })
    })
}

/// Foods that would bring somebody from `amount` to what is recommended, the richest first.
pub fn offers(
    known: &Known<'_>,
    diets: &[String],
    nutrient: &Nutrient,
    amount: f64,
    recommended: f64,
) -> Vec<FoodOffer> {
    let base = known.base;
    let settings = &base.food_check.offer;
    if !settings.nutrients.contains(&nutrient.id) || recommended <= 0.0 {
        return Vec::new();
    }
    let guarded = settings.guarded.as_ref().and_then(|id| base.nutrients.get(id.as_str()));
    let guard = guarded.filter(|guarded| !Ruling::of_acts(&guarded.acts, known).is_free());
    let spared = |food: &Food| {
        guard.is_none_or(|guarded| {
            per_portion(food, guarded.id.as_str()).is_some_and(|amount| amount <= settings.guarded_most)
        })
    };
    let never = |food: &Food| {
        settings.never_categories.contains(&food.category)
            || food.tags.iter().any(|tag| settings.never_tags.contains(tag))
            || food.acts.iter().any(|act| settings.never_acts.contains(act))
    };
    let mut rich: Vec<(f64, &Food)> = base
        .foods
        .iter()
        .filter(|food| !never(food) && fits(base, food, diets) && spared(food))
        .filter_map(|food| Some((per_portion(food, nutrient.id.as_str())?, food)))
        .filter(|(brings, _)| *brings >= settings.least_share * recommended)
        .collect();
    rich.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.id.cmp(&b.1.id)));
    let mut found: Vec<FoodOffer> = Vec::new();
    let mut kinds: Vec<&str> = Vec::new();
    for (brings, food) in rich {
        let of_a_kind = kinds.iter().filter(|kind| **kind == food.category).count();
        if found.len() >= settings.most {
            break;
        }
        if of_a_kind >= settings.most_of_a_kind {
            continue;
        }
        let gated = pass(items::food(base, food), known).map(|_| food);
        if let Some(offer) = FoodOffer::of(base, &gated, brings, recommended - amount, recommended) {
            kinds.push(&food.category);
            found.push(offer);
        }
    }
    found
}
