//! Sums over a food table, with intervals.

use uncramp_knowledge::{
    KnowledgeBase,
    food_check::FoodCheck,
    nutrition::{Amount, Food, Nutrient},
};

/// Something eaten, per day.
#[derive(Debug, Clone, Copy)]
pub struct Eaten<'a> {
    /// The food.
    pub food: &'a Food,
    /// Thousandths of a gram per day.
    pub milligrams: u64,
    /// How far the weight can be off, as a relative standard deviation.
    pub spread: f64,
}

/// What is eaten in a day, and how far the list as a whole can be off.
#[derive(Debug, Clone, Default)]
pub struct DayList<'a> {
    /// What is eaten.
    pub eaten: Vec<Eaten<'a>>,
    /// Relative standard deviation of the whole list, from telling a week from memory.
    pub recall: f64,
    /// How many days it covers; none for a week of habits, in which one day is like another.
    pub days: Option<f64>,
}

/// How much of a nutrient is in a day.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Intake {
    /// The sum of what the table holds.
    pub amount: f64,
    /// The lower end of the interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// Share of the weight eaten for which the table holds no value.
    pub not_in_table: f64,
}

/// The exact sum of a nutrient over a list, in the unit of the nutrient.
pub fn sum(list: &[Eaten<'_>], nutrient: &str) -> f64 {
    let total: u128 = list
        .iter()
        .filter_map(|eaten| {
            let amount = eaten.food.per_100_g.get(nutrient)?;
            Some(u128::from(eaten.milligrams) * u128::from(amount.thousandths()))
        })
        .sum();
    // Thousandths of a gram, times thousandths, per 100 g.
    total as f64 / 1e8
}

/// How much of a nutrient is in a day's list.
pub fn intake(base: &KnowledgeBase, list: &DayList<'_>, nutrient: &Nutrient) -> Intake {
    let settings: &FoodCheck = &base.food_check;
    let id = nutrient.id.as_str();
    let amount = sum(&list.eaten, id);
    let day = list.days.map_or(0.0, |days| nutrient.spread.day_to_day / libm::sqrt(days.max(1.0)));
    let mut variance = (list.recall * list.recall + day * day) * amount * amount;
    let (mut weight, mut blank, mut hidden) = (0.0, 0.0, 0.0);
    for eaten in &list.eaten {
        let grams = eaten.milligrams as f64 / 1000.0;
        weight += grams;
        match eaten.food.per_100_g.get(id) {
            Some(per_100) => {
                let part = grams * per_100.get() / 100.0;
                let spread = eaten.spread;
                let composition = nutrient.spread.composition;
                variance += part * part * (spread * spread + composition * composition);
            }
            None => {
                blank += grams;
                hidden += grams * most_of_its_kind(base, eaten.food, id) / 100.0;
            }
        }
    }
    let reach = settings.check.reach * libm::sqrt(variance);
    let unseen = settings.check.unseen.get(&nutrient.id).copied().unwrap_or_default();
    Intake {
        amount,
        low: (amount - reach).max(0.0),
        high: amount + reach + hidden + unseen,
        not_in_table: if weight > 0.0 { blank / weight } else { 0.0 },
    }
}

/// The most that any food of the same kind holds: as much may be in one that the table leaves blank.
fn most_of_its_kind(base: &KnowledgeBase, food: &Food, nutrient: &str) -> f64 {
    let kind = base.foods.iter().filter(|other| other.category == food.category);
    kind.filter_map(|other| other.per_100_g.get(nutrient)).max().map_or(0.0, Amount::get)
}
