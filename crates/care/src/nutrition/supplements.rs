//! Supplements: what all products together hold, against the lowest upper limit.

use std::collections::BTreeMap;

use serde::Serialize;
use uncramp_domain::NutrientId;
use uncramp_knowledge::{
    KnowledgeBase,
    messages::Argument,
    nutrition::{LimitCounts, Nutrient},
};

use super::{
    log::SupplementEntry,
    reference::{Kind, Limit, limit},
    report::{amount_text, nutrient_name},
    ruling::Ruling,
};
use crate::{
    gate::pass,
    known::Known,
    names::{Found, Named, find, nearest, offer},
    units::{convert, known_units},
};

/// How a total stands to its limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LimitVerdict {
    /// Below or at it.
    Within,
    /// Above it.
    Over,
    /// No table sets one for this person.
    NoLimit,
}

/// All products with one nutrient together.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SupplementReport {
    /// The nutrient.
    pub nutrient: NutrientId,
    /// Its name.
    pub name: String,
    /// The unit of the amounts.
    pub unit: String,
    /// The products, in order of their names.
    pub products: Vec<String>,
    /// What they hold together, per day.
    pub total: f64,
    /// What food adds where the limit counts it and the food is known.
    pub from_food: Option<f64>,
    /// What the limit is held against.
    pub counts: LimitCounts,
    /// The lowest limit.
    pub limit: Option<Limit>,
    /// How the total stands to it.
    pub verdict: LimitVerdict,
    /// The same in words.
    pub text: String,
    /// What the safety gate says of such a supplement.
    pub ruling: Option<Ruling>,
}

/// What supplements hold per day, by nutrient, with the products that it is in.
pub type Totals = BTreeMap<NutrientId, (f64, Vec<String>)>;

/// What the supplements hold per day, by nutrient. The order of the entries makes no difference.
///
/// # Errors
/// Every entry that cannot be used, and what may have been meant.
pub fn totals(base: &KnowledgeBase, entries: &[SupplementEntry]) -> Result<Totals, Vec<String>> {
    let mut parts: BTreeMap<NutrientId, Vec<(f64, String)>> = BTreeMap::new();
    let mut faults = Vec::new();
    for entry in entries {
        let product: String = entry.product.chars().take(80).collect();
        match part(base, entry) {
            Ok((id, amount)) => parts.entry(id).or_default().push((amount, product)),
            Err(fault) => faults.push(format!("`{product}`: {fault}")),
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let summed = parts.into_iter().map(|(id, mut parts)| {
        parts.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.cmp(&b.1)));
        let total = parts.iter().map(|(amount, _)| amount).sum();
        let mut products: Vec<String> = parts.into_iter().map(|(_, product)| product).collect();
        products.sort_unstable();
        products.dedup();
        (id, (total, products))
    });
    Ok(summed.collect())
}

fn part(base: &KnowledgeBase, entry: &SupplementEntry) -> Result<(NutrientId, f64), String> {
    let nutrient = nutrient(base, &entry.nutrient)?;
    let amounts = [entry.amount, entry.per_day];
    if amounts.iter().any(|amount| !(0.0..=1e7).contains(amount)) {
        return Err("`amount` and `per_day` must be numbers of 0 or more".to_owned());
    }
    let unit: String = entry.unit.chars().take(40).collect();
    let one = convert(entry.amount, &entry.unit, &nutrient.unit, &nutrient.units).ok_or_else(|| {
        let units = known_units(&nutrient.unit, &nutrient.units);
        format!("the unit `{unit}` is not known for {}; use {units}", nutrient.id)
    })?;
    Ok((nutrient.id.clone(), one * entry.per_day))
}

fn nutrient<'a>(base: &'a KnowledgeBase, wanted: &str) -> Result<&'a Nutrient, String> {
    let names: Vec<(&str, String)> =
        base.nutrients.iter().map(|n| (n.id.as_str(), nutrient_name(base, n))).collect();
    let all: Vec<Named<'_>> = names
        .iter()
        .map(|(id, name)| {
            let words = base.nutrients.get(id).map(|nutrient| nutrient.lay_names.iter().map(String::as_str));
            Named::new(id, name, words.into_iter().flatten().collect())
        })
        .collect();
    let shown: String = wanted.chars().take(80).collect();
    match find(wanted, &all, &[]) {
        Found::One(id) => base.nutrients.get(id).ok_or_else(|| format!("there is no nutrient `{shown}`")),
        _ => {
            let known = || all.iter().map(|named| named.id).collect::<Vec<_>>().join(", ");
            let help = offer(&nearest(wanted, &all)).unwrap_or_else(|| format!("there are {}", known()));
            Err(format!("there is no nutrient `{shown}`; {help}"))
        }
    }
}

/// Reports on all supplements. `food` tells what food brings of a nutrient, where that is known.
///
/// # Errors
/// Every entry that cannot be used.
pub fn supplement_reports(
    known: &Known<'_>,
    kind: Kind<'_>,
    entries: &[SupplementEntry],
    food: &dyn Fn(&Nutrient) -> Option<f64>,
) -> Result<Vec<SupplementReport>, Vec<String>> {
    let base = known.base;
    let mut reports = Vec::new();
    for (id, (total, products)) in totals(base, entries)? {
        let Some(nutrient) = base.nutrients.get(id.as_str()) else { continue };
        let counts = nutrient.limit_counts;
        let counts_food = matches!(counts, LimitCounts::Everything | LimitCounts::LongTerm);
        let from_food = if counts_food { food(nutrient) } else { None };
        let limit = limit(nutrient, kind);
        let all = total + from_food.unwrap_or_default();
        let verdict = match &limit {
            None => LimitVerdict::NoLimit,
            Some(limit) if all > limit.value => LimitVerdict::Over,
            Some(_) => LimitVerdict::Within,
        };
        let key = match verdict {
            LimitVerdict::Within => "foodcheck-supplement-within",
            LimitVerdict::Over => "foodcheck-supplement-over",
            LimitVerdict::NoLimit => "foodcheck-supplement-no-limit",
        };
        let name = nutrient_name(base, nutrient);
        let limit_text =
            limit.as_ref().map(|limit| amount_text(limit.value, &nutrient.unit)).unwrap_or_default();
        let arguments = [
            ("name", Argument::Text(&name)),
            ("limit", Argument::Text(&limit_text)),
            ("total", Argument::Text(&amount_text(total, &nutrient.unit))),
            ("all", Argument::Text(&amount_text(all, &nutrient.unit))),
            ("counts", Argument::Text(counts.as_str())),
        ];
        let text = base.messages.format(key, &arguments);
        let item = nutrient.supplement.as_ref().and_then(|id| base.interventions.get(id.as_str()));
        reports.push(SupplementReport {
            name,
            unit: nutrient.unit.clone(),
            products,
            total,
            from_food,
            counts,
            limit,
            verdict,
            text,
            ruling: item.map(|item| Ruling::of(base, &pass(item, known))),
            nutrient: id,
        });
    }
    Ok(reports)
}
