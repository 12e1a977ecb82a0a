//! The answer of a food check: each nutrient with its interval and verdict, and what would close a gap.

use serde::Serialize;
use uncramp_domain::{AgeYears, InterventionId, NutrientId};
use uncramp_knowledge::{
    KnowledgeBase,
    messages::Argument,
    nutrition::{LimitCounts, Nutrient},
    records::Grade,
};

use super::{
    fluid::{Day, FluidReport, fluid},
    intake::{DayList, Intake, intake},
    log::{FoodLog, LogError},
    offer::{FoodOffer, offers},
    reference::{Kind, Limit, Recommended, limit, recommended},
    ruling::Ruling,
    supplements::{SupplementReport, supplement_reports, totals},
};
use crate::{gate::pass, known::Known, profile::Profile};

/// What is made of an intake.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum IntakeVerdict {
    /// Even the upper end lies below what is recommended.
    LikelyLow,
    /// It may lie below.
    MayBeLow,
    /// It is enough.
    Enough,
    /// The list does not say enough.
    CannotTell,
    /// It lies above the upper limit.
    High,
    /// The person's team sets the amount; there is no number to aim at.
    AskClinician,
}

impl IntakeVerdict {
    /// The word used in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LikelyLow => "likely-low",
            Self::MayBeLow => "may-be-low",
            Self::Enough => "enough",
            Self::CannotTell => "cannot-tell",
            Self::High => "high",
            Self::AskClinician => "ask-clinician",
        }
    }
}

/// One nutrient of a food check.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NutrientReport {
    /// The nutrient.
    pub id: NutrientId,
    /// Its name.
    pub name: String,
    /// The unit of every amount.
    pub unit: String,
    /// What food brings in a day.
    pub intake: f64,
    /// The 90 % interval of that.
    pub interval: [f64; 2],
    /// Share of the weight eaten for which the table holds no value.
    pub not_in_table: f64,
    /// What supplements add.
    pub from_supplements: f64,
    /// What is recommended; none where the person's team sets the amount.
    pub recommended: Option<Recommended>,
    /// The lowest upper limit that counts food.
    pub limit: Option<Limit>,
    /// What is made of it.
    pub verdict: IntakeVerdict,
    /// The same in words.
    pub text: String,
    /// What a food check can and cannot say about this nutrient.
    pub about: String,
    /// Foods that would close the gap, each passed by the safety gate without any change.
    pub foods: Vec<FoodOffer>,
    /// What the safety gate says of eating more of it.
    pub ruling: Ruling,
}

/// A habit around food that has passed the gate.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct HabitReport {
    /// The intervention.
    pub id: InterventionId,
    /// Its name.
    pub name: String,
    /// How much evidence stands behind it.
    pub grade: Grade,
    /// What the safety gate says.
    pub ruling: Ruling,
}

/// The answer of a food check.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FoodReport {
    /// `day` or `habits`.
    pub kind: &'static str,
    /// How many days the list covers; none for habits.
    pub days: Option<f64>,
    /// What the safety gate says of counting food at all.
    pub check: Ruling,
    /// Whether the list can be a whole day; where it cannot, nothing is called too little.
    pub whole_day: bool,
    /// Kilocalories of the list.
    pub energy: f64,
    /// What there is to say about the list as a whole.
    pub notes: Vec<String>,
    /// Each nutrient, in order.
    pub nutrients: Vec<NutrientReport>,
    /// All supplements, by nutrient.
    pub supplements: Vec<SupplementReport>,
    /// How much to drink.
    pub fluid: FluidReport,
    /// Habits of eating.
    pub habits: Vec<HabitReport>,
    /// Sixteen digits that change whenever the content does.
    pub model_version: String,
}

/// The name of a nutrient.
pub fn nutrient_name(base: &KnowledgeBase, nutrient: &Nutrient) -> String {
    base.messages.text(&format!("nutrient-{}", nutrient.id)).into_owned()
}

/// An amount as people read it: three digits that count.
pub fn amount_text(value: f64, unit: &str) -> String {
    let unit = if unit == "ug" { "µg" } else { unit };
    let number = if value >= 1000.0 {
        format!("{}", libm::round(value / 10.0) * 10.0)
    } else if value >= 100.0 {
        format!("{}", libm::round(value))
    } else {
        let text = format!("{:.*}", if value >= 10.0 { 1 } else { 2 }, value);
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    };
    format!("{number} {unit}")
}

/// Works out a food check for a person.
///
/// # Errors
/// [`LogError`] naming everything in the log that cannot be used.
pub fn food_report(base: &KnowledgeBase, profile: &Profile, log: &FoodLog) -> Result<FoodReport, LogError> {
    let list = log.day_list(base)?;
    profile.judged(base, |known| report(known, profile, log, &list))
}

fn report(
    known: &Known<'_>,
    profile: &Profile,
    log: &FoodLog,
    list: &DayList<'_>,
) -> Result<FoodReport, LogError> {
    let base = known.base;
    let kind = Kind { person: known.person(), breastfeeding: profile.declared.breastfeeding() == Some(true) };
    let check = Ruling::of_acts(&base.food_check.acts, known);
    let taken = totals(base, &log.supplements).map_err(LogError::Faults)?;
    let eats = !list.eaten.is_empty();
    let energy = base.nutrients.get("energy").map_or(0.0, |energy| intake(base, list, energy).amount);
    let (whole_day, mut notes) = whole_day(known, energy, eats);
    let counted = check.is_free() && eats && infant(known) != Some(true);
    if !check.is_free() {
        notes = vec![base.messages.text("foodcheck-note-not-counted").into_owned()];
    } else if infant(known) == Some(true) {
        notes = vec![base.messages.text("foodcheck-note-infant").into_owned()];
    } else if eats {
        notes.push(
            base.messages
                .text(if log.is_habits() { "foodcheck-note-habits" } else { "foodcheck-note-day" })
                .into_owned(),
        );
    }
    let one = |nutrient: &Nutrient| {
        let supplements = taken.get(&nutrient.id).map_or(0.0, |(total, _)| *total);
        let part = Part { known, kind, diets: &profile.diets, whole_day };
        part.report(nutrient, intake(base, list, nutrient), supplements)
    };
    let wanted = base.food_check.check.nutrients.iter().filter_map(|id| base.nutrients.get(id.as_str()));
    let nutrients = if counted { wanted.map(one).collect() } else { Vec::new() };
    let from_food = |nutrient: &Nutrient| eats.then(|| intake(base, list, nutrient).amount);
    let supplements =
        supplement_reports(known, kind, &log.supplements, &from_food).map_err(LogError::Faults)?;
    let day = Day { hot: log.hot, effort_hours: log.effort_hours };
    Ok(FoodReport {
        kind: if log.is_habits() { "habits" } else { "day" },
        days: list.days,
        check,
        whole_day,
        energy,
        notes,
        nutrients,
        supplements,
        fluid: fluid(known, kind, profile.weight_kg, day),
        habits: habits(known),
        model_version: base.version.clone(),
    })
}

/// Whether somebody is too young for a food check; none where the age is not known.
fn infant(known: &Known<'_>) -> Option<bool> {
    Some(known.person().age().map(AgeYears::get)? < known.base.food_check.check.from_years)
}

fn whole_day(known: &Known<'_>, energy: f64, eats: bool) -> (bool, Vec<String>) {
    let settings = &known.base.food_check.check;
    let age = known.person().age().map_or(f64::INFINITY, AgeYears::get);
    let mut least = settings.least_energy.iter().filter(|least| age >= least.from).map(|least| least.kcal);
    let enough = energy >= least.next_back().unwrap_or_default();
    let possible = energy <= settings.most_energy;
    let note = |key: &str| known.base.messages.text(key).into_owned();
    let mut notes = Vec::new();
    if eats && !enough {
        notes.push(note("foodcheck-note-incomplete"));
    }
    if eats && !possible {
        notes.push(note("foodcheck-note-too-much"));
    }
    (enough && possible, notes)
}

fn habits(known: &Known<'_>) -> Vec<HabitReport> {
    let base = known.base;
    let items = base.food_check.habits.iter().filter_map(|id| base.interventions.get(id.as_str()));
    let judged = items.map(|item| pass(item, known));
    let shown = judged.filter_map(|gated| {
        let item = gated.to_do()?;
        Some(HabitReport {
            id: item.id.clone(),
            name: base.messages.text(&format!("intervention-{}", item.id)).into_owned(),
            grade: item.grade,
            ruling: Ruling::of(base, &gated),
        })
    });
    shown.collect()
}

struct Part<'a> {
    known: &'a Known<'a>,
    kind: Kind<'a>,
    diets: &'a [String],
    whole_day: bool,
}

impl Part<'_> {
    fn report(&self, nutrient: &Nutrient, intake: Intake, supplements: f64) -> NutrientReport {
        let base = self.known.base;
        let ruling = Ruling::of_acts(&nutrient.acts, self.known);
        let own_limit = !ruling.may_be_shown();
        let recommended = if own_limit { None } else { recommended(nutrient, self.kind) };
        let counts_food = matches!(nutrient.limit_counts, LimitCounts::Everything | LimitCounts::LongTerm);
        let limit = if own_limit || !counts_food { None } else { limit(nutrient, self.kind) };
        let verdict = if own_limit {
            IntakeVerdict::AskClinician
        } else {
            self.verdict(nutrient, intake, supplements, recommended.as_ref(), limit.as_ref())
        };
        let short = matches!(verdict, IntakeVerdict::LikelyLow | IntakeVerdict::MayBeLow);
        let foods = match &recommended {
            Some(wanted) if short && ruling.is_free() => {
                offers(self.known, self.diets, nutrient, intake.amount + supplements, wanted.low)
            }
            _ => Vec::new(),
        };
        let name = nutrient_name(base, nutrient);
        let not_known = own_limit && ruling.rules.is_empty();
        let key = if not_known { "not-known" } else { verdict.as_str() };
        let text =
            base.messages.format(&format!("foodcheck-verdict-{key}"), &[("name", Argument::Text(&name))]);
        NutrientReport {
            id: nutrient.id.clone(),
            unit: nutrient.unit.clone(),
            intake: intake.amount,
            interval: [intake.low, intake.high],
            not_in_table: intake.not_in_table,
            from_supplements: supplements,
            recommended,
            limit,
            verdict,
            text,
            about: base.messages.text(&format!("nutrient-{}.about", nutrient.id)).into_owned(),
            foods,
            ruling,
            name,
        }
    }

    fn verdict(
        &self,
        nutrient: &Nutrient,
        intake: Intake,
        supplements: f64,
        recommended: Option<&Recommended>,
        limit: Option<&Limit>,
    ) -> IntakeVerdict {
        let [low, amount, high] = [intake.low, intake.amount, intake.high].map(|value| value + supplements);
        let settings = &self.known.base.food_check.check;
        if limit.is_some_and(|limit| amount > limit.value) {
            return IntakeVerdict::High;
        }
        let Some(recommended) = recommended else { return IntakeVerdict::CannotTell };
        if low >= settings.enough_share * recommended.low && amount >= recommended.low {
            return IntakeVerdict::Enough;
        }
        let hidden = settings.unseen.get(&nutrient.id).is_some_and(|unseen| *unseen > 0.0);
        if !self.whole_day || (hidden && high >= recommended.low) {
            return IntakeVerdict::CannotTell;
        }
        if high >= recommended.low || recommended.adequate_only {
            // Above what healthy people take nothing is short; below it, it only may be.
            let may = if amount >= recommended.low { IntakeVerdict::Enough } else { IntakeVerdict::MayBeLow };
            return if recommended.adequate_only { may } else { IntakeVerdict::MayBeLow };
        }
        IntakeVerdict::LikelyLow
    }
}
