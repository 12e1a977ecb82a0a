//! Checks what the food check stands on: the columns of foods, and tables of intakes without gaps or contradictions.

use std::collections::BTreeSet;

use super::{
    compile::{FOOD_CHECK, REVIEW, Raw},
    issue::Issues,
    references::dangling,
};
use crate::{
    base::KnowledgeBase,
    nutrition::{LimitCounts, Nutrient, PerHundredGrams, ReferenceRow},
};

pub(super) fn check(raw: &Raw, base: &KnowledgeBase, issues: &mut Issues<'_>) {
    foods(raw, issues);
    settings(base, issues);
    medicine_links(raw, base, issues);
    let interventions: BTreeSet<&str> = base.interventions.iter().map(|record| record.id.as_str()).collect();
    for (file, nutrient) in &raw.nutrients {
        let id = nutrient.id.as_str();
        if !PerHundredGrams::COLUMNS.contains(&id) {
            let known = PerHundredGrams::COLUMNS.iter().copied();
            let help = crate::suggest::nearest(id, known);
            issues.fault(file, id, format!("foods have no column `{id}`"), help);
        }
        let named = nutrient.supplement.iter().map(AsRef::as_ref);
        dangling(file, "intervention", named, &interventions, issues);
        spread(file, nutrient, issues);
        references(file, nutrient, issues);
    }
    for column in PerHundredGrams::COLUMNS.iter().filter(|column| base.nutrients.get(column).is_none()) {
        let file = format!("nutrients/{column}.toml");
        issues.fault(
            &file,
            column,
            format!("nothing says what the column `{column}` of foods is"),
            "add the record",
        );
    }
}

/// The settings of the food check and of the review name what there is, and intervals never turn round.
fn settings(base: &KnowledgeBase, issues: &mut Issues<'_>) {
    let settings = &base.food_check;
    let foods: BTreeSet<&str> = base.foods.iter().map(|food| food.id.as_str()).collect();
    let nutrients: BTreeSet<&str> = base.nutrients.iter().map(|nutrient| nutrient.id.as_str()).collect();
    let interventions: BTreeSet<&str> = base.interventions.iter().map(|item| item.id.as_str()).collect();
    for question in &settings.questions {
        dangling(FOOD_CHECK, "food", question.foods.keys().map(AsRef::as_ref), &foods, issues);
    }
    let named = settings.check.nutrients.iter().chain(&settings.offer.nutrients);
    let named = named.chain(settings.check.unseen.keys()).chain(&settings.offer.guarded);
    dangling(FOOD_CHECK, "nutrient", named.map(AsRef::as_ref), &nutrients, issues);
    dangling(FOOD_CHECK, "intervention", settings.habits.iter().map(AsRef::as_ref), &interventions, issues);
    dangling(REVIEW, "intervention", base.review.watch.iter().map(AsRef::as_ref), &interventions, issues);
    let diets: BTreeSet<&str> = base.profile.diets.iter().map(|diet| diet.id.as_str()).collect();
    dangling(FOOD_CHECK, "way of eating", settings.diets.iter().map(|diet| diet.id.as_str()), &diets, issues);
    let check = &settings.check;
    for nutrient in &base.nutrients {
        let spread = &nutrient.spread;
        let habits = [check.portion, check.mix, check.recall, spread.composition];
        let days = [check.portion.max(check.weighed), spread.day_to_day, spread.composition, 0.0];
        // The lower end of an interval may not fall when more is eaten.
        let all = |shares: [f64; 4]| libm::sqrt(shares.iter().map(|share| share * share).sum::<f64>());
        if all(habits).max(all(days)) * check.reach > 1.0 {
            let message = format!(
                "the spreads of `{}` together are so wide that eating more could lower the lower end",
                nutrient.id
            );
            issues.fault(FOOD_CHECK, "reach", message, "make one of them smaller");
        }
    }
}

fn medicine_links(raw: &Raw, base: &KnowledgeBase, issues: &mut Issues<'_>) {
    let labs: BTreeSet<&str> = base.labs.iter().map(|lab| lab.id.as_str()).collect();
    let medicines: BTreeSet<&str> = base.medicines.iter().map(|medicine| medicine.id.as_str()).collect();
    let names: BTreeSet<&str> = base.medicine_links.iter().map(|link| link.name.as_str()).collect();
    for (file, link) in &raw.medicine_links {
        dangling(file, "measurement", link.tests.iter().map(AsRef::as_ref), &labs, issues);
        dangling(file, "medicine", link.together_with.iter().map(AsRef::as_ref), &medicines, issues);
        dangling(file, "link of a medicine", link.beside.iter().map(String::as_str), &names, issues);
    }
    for (file, medicine) in &raw.medicines {
        dangling(file, "link of a medicine", medicine.link.iter().map(String::as_str), &names, issues);
    }
    for (file, lab) in &raw.labs {
        let fits = lab.plausible.is_none_or(|[low, high]| {
            low < high
                && lab.low.is_none_or(|limit| (low..=high).contains(&limit))
                && lab.high.is_none_or(|limit| (low..=high).contains(&limit))
        });
        if !fits {
            let help = "make it reach beyond the usual range on both sides";
            issues.fault(file, "plausible", "`plausible` leaves out ordinary results".into(), help);
        }
    }
}

fn foods(raw: &Raw, issues: &mut Issues<'_>) {
    for (file, food) in &raw.foods {
        let known = PerHundredGrams::COLUMNS.iter().any(|column| food.per_100_g.get(column).is_some());
        if known != food.portion.is_some() {
            let message = "a food with table values needs a portion, and one without has none".to_owned();
            issues.fault(file, "portion", message, "add or take out `portion`");
        }
        let water = food.per_100_g.get("water").map_or(0.0, crate::nutrition::Amount::get);
        if water > 100.0 {
            issues.fault(file, "water", "100 g hold more than 100 g of water".into(), "correct `water`");
        }
    }
}

fn spread(file: &str, nutrient: &Nutrient, issues: &mut Issues<'_>) {
    for (name, value) in
        [("composition", nutrient.spread.composition), ("day_to_day", nutrient.spread.day_to_day)]
    {
        if !(0.0..=0.5).contains(&value) {
            issues.fault(file, name, format!("`{name}` must lie between 0 and 0.5"), "correct it");
        }
    }
}

fn references(file: &str, nutrient: &Nutrient, issues: &mut Issues<'_>) {
    for set in &nutrient.references {
        for row in &set.rows {
            let place = format!("the row of `{}` from {} years", set.set, row.from);
            if row.to.is_some_and(|to| to <= row.from) || !(0.0..=130.0).contains(&row.from) {
                issues.fault(file, &set.set, format!("{place} has no ages"), "correct `from` and `to`");
            }
            if row.intake.is_some() != row.kind.is_some() {
                let help = "give `intake` with its `kind`, or neither";
                issues.fault(file, &set.set, format!("{place} does not say what its intake is"), help);
            }
            if [row.intake, row.limit].into_iter().flatten().any(|value| value.is_nan() || value <= 0.0) {
                issues.fault(
                    file,
                    &set.set,
                    format!("{place} has an amount that is none"),
                    "use more than 0",
                );
            }
            if row.limit.is_some() && nutrient.limit_counts == LimitCounts::Nothing {
                let help = "say under `limit_counts` what the limit is held against";
                issues.fault(file, &set.set, format!("{place} has a limit that counts nothing"), help);
            }
        }
        for (at, row) in set.rows.iter().enumerate() {
            if set.rows[..at].iter().any(|before| overlap(before, row)) {
                let message = format!("two rows of `{}` hold from {} years", set.set, row.from);
                issues.fault(
                    file,
                    &set.set,
                    message,
                    "make the ages of each row begin where the row before ends",
                );
            }
        }
    }
}

fn overlap(a: &ReferenceRow, b: &ReferenceRow) -> bool {
    let sex = a.sex.is_none() || b.sex.is_none() || a.sex == b.sex;
    let end = |row: &ReferenceRow| row.to.unwrap_or(f64::INFINITY);
    sex && a.state == b.state && a.from < end(b) && b.from < end(a)
}
