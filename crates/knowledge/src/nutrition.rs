//! Foods and nutrients: the table of what is in what, and how much of it people need.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uncramp_domain::{FoodId, InterventionId, InventoryId, NutrientId, SourceId};

use crate::records::{Basis, LabUnit, Verdict, record, words, yes};

words! {
    /// What an upper limit of a nutrient is held against.
    pub enum LimitCounts {
        /// Food, drink and supplements together.
        Everything = "everything",
        /// Supplements and medicines alone.
        Supplements = "supplements",
        /// Everything; above it a long-term risk rises, and nothing happens at once.
        LongTerm = "long_term",
        /// There is no limit.
        Nothing = "nothing",
    }

    /// What kind of recommendation an intake is.
    pub enum IntakeKind {
        /// Recommended dietary allowance: covers nearly everybody.
        Rda = "RDA",
        /// Population reference intake: covers nearly everybody.
        Pri = "PRI",
        /// Adequate intake: what healthy people take; who takes less need not lack anything.
        Ai = "AI",
    }

    /// A state with needs of its own.
    pub enum LifeStage {
        /// Pregnant.
        Pregnancy = "pregnancy",
        /// Breast-feeding.
        Lactation = "lactation",
    }

    /// Sex at birth, as tables of intakes tell it apart.
    pub enum TableSex {
        /// Female.
        Female = "f",
        /// Male.
        Male = "m",
    }
}

/// An amount with at most three decimals, as food tables have them; kept in thousandths, so that it is exact and small.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Amount(u32);

impl Amount {
    /// The amount; none if it is negative, too large or finer than a thousandth.
    pub fn new(value: f64) -> Option<Self> {
        let thousandths = value * 1000.0;
        let nearest = libm::round(thousandths);
        let fits = (0.0..=f64::from(u32::MAX)).contains(&nearest) && (thousandths - nearest).abs() < 1e-6;
        fits.then_some(Self(nearest as u32))
    }

    /// The amount in thousandths.
    pub fn thousandths(self) -> u32 {
        self.0
    }

    /// The amount.
    pub fn get(self) -> f64 {
        f64::from(self.0) / 1000.0
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            self.get().serialize(serializer)
        } else {
            self.0.serialize(serializer)
        }
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if !deserializer.is_human_readable() {
            return u32::deserialize(deserializer).map(Self);
        }
        let value = f64::deserialize(deserializer)?;
        Self::new(value).ok_or_else(|| {
            serde::de::Error::custom(format!(
                "`{value}` is not an amount: use 0 or more, with three decimals at most"
            ))
        })
    }
}

#[cfg(feature = "source")]
impl schemars::JsonSchema for Amount {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Amount".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "number", "minimum": 0 })
    }
}

macro_rules! columns {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// What is in 100 g of what is eaten, each in the unit of its nutrient. A blank is unknown, never zero.
        #[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
        #[cfg_attr(feature = "source", derive(schemars::JsonSchema))]
        pub struct PerHundredGrams { $($(#[$doc])* #[serde(default)] pub $name: Option<Amount>,)* }

        impl PerHundredGrams {
            /// The columns, by the id of the nutrient.
            pub const COLUMNS: &'static [&'static str] = &[$(stringify!($name)),*];

            /// How much of a nutrient is in it, where the table says so.
            pub fn get(&self, nutrient: &str) -> Option<Amount> {
                match nutrient { $(stringify!($name) => self.$name,)* _ => None }
            }
        }
    };
}

columns! {
    /// Energy.
    energy,
    /// Water.
    water,
    /// Magnesium.
    magnesium,
    /// Potassium.
    potassium,
    /// Calcium.
    calcium,
    /// Sodium.
    sodium,
    /// Vitamin D.
    vitamin_d,
    /// Vitamin B1.
    vitamin_b1,
    /// Vitamin B6.
    vitamin_b6,
    /// Vitamin B12.
    vitamin_b12,
    /// Vitamin E.
    vitamin_e,
    /// Vitamin K.
    vitamin_k,
}

record! {
    /// An ordinary portion of a food.
    pub struct Portion {
        /// Its weight in grams.
        grams: Amount,
        /// What the weight rests on.
        basis: Basis,
    }

    /// A food or drink, or something sold beside them that the safety gate judges.
    pub struct Food {
        /// Key.
        id: FoodId,
        /// Statements of the article that it answers.
        #[serde(default)]
        covers: Vec<InventoryId>,
        /// Kind of food.
        category: String,
        /// An ordinary portion; none where there is no table value.
        #[serde(default)]
        portion: Option<Portion>,
        /// Groups it belongs to, and diets that it fits: judgement.
        tags: Vec<String>,
        /// What people call it.
        lay_names: Vec<String>,
        /// What it does, as the safety gate sees it.
        acts: Vec<String>,
        /// Verdict for a healthy adult who is not pregnant and takes nothing.
        always: Verdict,
        /// What the table values rest on.
        basis: Basis,
        /// Where they come from.
        sources: Vec<SourceId>,
        /// Remarks for clinicians.
        #[serde(default)]
        note: Option<String>,
        /// What is in 100 g of what is eaten.
        #[serde(default)]
        per_100_g: PerHundredGrams,
    }

    /// How far a food table can be off for one person: relative standard deviations.
    pub struct Spread {
        /// From one food of the same name to the next.
        composition: f64,
        /// From one day of a person to the next.
        day_to_day: f64,
        /// What both rest on.
        basis: Basis,
    }

    /// How much people of one kind need, and how much they may take.
    pub struct ReferenceRow {
        /// Sex at birth; none for both.
        #[serde(default)]
        sex: Option<TableSex>,
        /// From this age on, in years.
        from: f64,
        /// Below this age; none for no end.
        #[serde(default)]
        to: Option<f64>,
        /// State with needs of its own.
        #[serde(default)]
        state: Option<LifeStage>,
        /// Recommended intake per day.
        #[serde(default)]
        intake: Option<f64>,
        /// What kind of recommendation it is.
        #[serde(default)]
        kind: Option<IntakeKind>,
        /// Upper limit per day.
        #[serde(default)]
        limit: Option<f64>,
        /// False where the source has not been seen to say so.
        #[serde(default = "yes")]
        verified: bool,
        /// The same for the limit.
        #[serde(default = "yes")]
        limit_verified: bool,
    }

    /// The recommendations of one body. Several stand beside each other: they are alternatives, and of limits the lowest
    /// counts.
    pub struct ReferenceSet {
        /// Who made it.
        set: String,
        /// What it rests on.
        basis: Basis,
        /// Where it comes from.
        sources: Vec<SourceId>,
        /// The rows.
        rows: Vec<ReferenceRow>,
    }

    /// A nutrient, water and energy among them.
    pub struct Nutrient {
        /// Key; foods have a column of the same name.
        id: NutrientId,
        /// Statements of the article that it answers.
        #[serde(default)]
        covers: Vec<InventoryId>,
        /// Unit of all numbers about it (UCUM where there is one).
        unit: String,
        /// What eating for more of it does, as the safety gate sees it.
        acts: Vec<String>,
        /// What people call it.
        lay_names: Vec<String>,
        /// What its upper limit is held against.
        limit_counts: LimitCounts,
        /// The intervention that a supplement of it is judged as.
        #[serde(default)]
        supplement: Option<InterventionId>,
        /// How far a food table can be off.
        spread: Spread,
        /// Other units.
        #[serde(default)]
        units: Vec<LabUnit>,
        /// How much people need.
        #[serde(default)]
        references: Vec<ReferenceSet>,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_exact_in_thousandths() {
        assert_eq!(Amount::new(0.205).map(Amount::thousandths), Some(205));
        assert_eq!(Amount::new(38_758.0).map(Amount::get), Some(38_758.0));
        for bad in [-0.1, f64::NAN, f64::INFINITY, 0.0005, 5_000_000.0] {
            assert!(Amount::new(bad).is_none(), "{bad}");
        }
        let kept = postcard::to_allocvec(&Amount(205)).unwrap();
        assert_eq!(kept.len(), 2);
        assert_eq!(postcard::from_bytes::<Amount>(&kept).unwrap(), Amount(205));
    }
}
