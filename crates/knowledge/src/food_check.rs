//! Settings of the food check: everything about it that is judgement and no single fact.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uncramp_domain::{FoodId, InterventionId, NutrientId, SourceId};

use crate::model::settings;

settings! {
    /// One question of the quick check: how many portions of something in an ordinary week. Its words are the message
    /// `foodcheck-<id>`, with `.portion`.
    pub struct FoodQuestion {
        /// Key.
        id: String,
        /// How many grams of which food make an average portion.
        foods: BTreeMap<FoodId, f64>,
    }

    /// Which foods fit a way of eating.
    pub struct DietRule {
        /// The way of eating, as the profile knows it.
        id: String,
        /// A food needs one of these tags.
        #[serde(default)]
        any_of: Vec<String>,
        /// And none of these.
        #[serde(default)]
        none_of: Vec<String>,
    }

    /// From an age on, the least energy that a list of a whole day has.
    pub struct LeastEnergy {
        /// From this age on, in years.
        from: f64,
        /// Kilocalories.
        kcal: f64,
    }

    /// How far a list of foods can be off, as relative standard deviations, and what is made of it.
    pub struct CheckSettings {
        /// The weight of one portion.
        portion: f64,
        /// A weight that was given in grams.
        weighed: f64,
        /// Which of the foods of a question it was.
        mix: f64,
        /// A week of habits told from memory, in all.
        recall: f64,
        /// How many standard deviations an interval reaches to either side.
        reach: f64,
        /// Kitchen salt and the like: what no list of foods can see, at most, per day, by nutrient.
        unseen: BTreeMap<NutrientId, f64>,
        /// A list below this is no whole day, and nothing on it can be called too little.
        least_energy: Vec<LeastEnergy>,
        /// A list above this, in kilocalories, is more than a day.
        most_energy: f64,
        /// Whoever reaches this share of the recommendation for sure has enough: it covers nearly everybody.
        enough_share: f64,
        /// From this age on, in years, the check has something to say.
        from_years: f64,
        /// Nutrients that it tells of, in order.
        nutrients: Vec<NutrientId>,
    }

    /// Which foods may be named where something is short.
    pub struct OfferSettings {
        /// Nutrients for which foods are named.
        nutrients: Vec<NutrientId>,
        /// At most so many foods for one nutrient.
        most: usize,
        /// At most so many of one kind.
        most_of_a_kind: usize,
        /// A portion must bring this share of the recommendation.
        least_share: f64,
        /// At most so many portions a day are named.
        most_portions: u32,
        /// Acts of foods that are never named.
        never_acts: Vec<String>,
        /// Groups of foods that are never named.
        never_tags: Vec<String>,
        /// Kinds of food that are never named.
        never_categories: Vec<String>,
        /// The nutrient that matters most to weak kidneys …
        guarded: Option<NutrientId>,
        /// … and how much of it a portion may hold at most where more of it is not plainly allowed.
        guarded_most: f64,
    }

    /// How much to drink, where nothing speaks against a number.
    pub struct FluidSettings {
        /// What drinking by a number does, as the safety gate sees it.
        acts: Vec<String>,
        /// Share of all water that comes from drinks.
        drinks_share: [f64; 2],
        /// Where that comes from.
        sources: Vec<SourceId>,
        /// Millilitres per kilogram of body weight and day, for adults: an estimate.
        ml_per_kg: [f64; 2],
        /// From this age on, in years, weight counts.
        adult_from: f64,
        /// Weights below and above these, in kilograms, count as these.
        weight: [f64; 2],
        /// More on a hot day, in millilitres: an estimate.
        heat: [f64; 2],
        /// More per hour of sweating effort, in millilitres: an estimate.
        effort_hour: [f64; 2],
        /// Hours of effort a day that count at most.
        most_effort_hours: f64,
        /// Never more than this in one hour, in millilitres: an estimate.
        most_per_hour: f64,
    }

    /// All settings of the food check. They are estimates where no source is named.
    pub struct FoodCheck {
        /// What counting food does, as the safety gate sees it.
        acts: Vec<String>,
        /// Habits of eating that are judged for everybody.
        habits: Vec<InterventionId>,
        /// Uncertainty and verdicts.
        check: CheckSettings,
        /// Foods that are named where something is short.
        offer: OfferSettings,
        /// Fluid.
        fluid: FluidSettings,
        /// Ways of eating.
        diets: Vec<DietRule>,
        /// The questions, in order.
        questions: Vec<FoodQuestion>,
    }
}
