//! Reads all records, runs the checks, and puts the knowledge base together.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{
    Files, first_aid,
    issue::{Issue, Issues, Severity},
    logbook,
    numbers::Numbers,
    nutrition, parse, plan, programmes, references, rules, tellings, wording, words,
};
use crate::{
    base::{Cause, Event, KnowledgeBase, Table},
    food_check::FoodCheck,
    insights::InsightSettings,
    logbook::{Factor, TrialTemplate},
    model::ModelParameters,
    nutrition::{Food, Nutrient},
    plan::{CheckUpRecord, PlanItemRecord, PlanSettings},
    programme::Programme,
    records::{
        Allergy, CauseRecord, Condition, Country, EmergencyNumbers, EventRecord, Explainer, Finding,
        GateRuleRecord, Intervention, InventoryRow, ItemRecord, Lab, Medicine, MedicineLink, ProfileWords,
        Protocol, RedFlagRecord, ReviewSettings, Source, TermRecord,
    },
};

/// A knowledge base that has passed every check, and what somebody should still look at.
#[derive(Debug)]
pub struct Compiled {
    /// The knowledge base.
    pub base: KnowledgeBase,
    /// Doubts that do not stand in the way.
    pub warnings: Vec<Issue>,
}

/// Statements that a later part of the product answers, by the part.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
pub(super) struct Later {
    /// Part of the product to the statements that it will answer.
    #[serde(flatten)]
    pub parts: BTreeMap<String, Vec<String>>,
}

/// Records of one kind, each with the file it stands in.
pub(super) type Filed<T> = Vec<(String, T)>;

/// Every record as written.
pub(super) struct Raw {
    pub(super) sources: Filed<Source>,
    pub(super) findings: Filed<Finding>,
    pub(super) events: Filed<EventRecord>,
    pub(super) causes: Filed<CauseRecord>,
    pub(super) red_flags: Filed<RedFlagRecord>,
    pub(super) terms: Filed<TermRecord>,
    pub(super) conditions: Filed<Condition>,
    pub(super) medicines: Filed<Medicine>,
    pub(super) medicine_links: Filed<MedicineLink>,
    pub(super) allergies: Filed<Allergy>,
    pub(super) labs: Filed<Lab>,
    pub(super) interventions: Filed<Intervention>,
    pub(super) items: Filed<ItemRecord>,
    pub(super) protocols: Filed<Protocol>,
    pub(super) programmes: Filed<Programme>,
    pub(super) plan_items: Filed<PlanItemRecord>,
    pub(super) check_ups: Filed<CheckUpRecord>,
    pub(super) plan: PlanSettings,
    pub(super) gate_rules: Filed<GateRuleRecord>,
    pub(super) foods: Filed<Food>,
    pub(super) nutrients: Filed<Nutrient>,
    pub(super) food_check: FoodCheck,
    pub(super) review: ReviewSettings,
    pub(super) explainers: Filed<Explainer>,
    pub(super) factors: Filed<Factor>,
    pub(super) trials: Filed<TrialTemplate>,
    pub(super) emergency_numbers: Option<EmergencyNumbers>,
    pub(super) profile: ProfileWords,
    pub(super) inventory: Vec<InventoryRow>,
    pub(super) model: ModelParameters,
    pub(super) insights: InsightSettings,
}

/// The file that holds the settings of the model.
pub(super) const MODEL: &str = "model.toml";
/// The file that holds the settings of the trigger analysis.
pub(super) const INSIGHTS: &str = "insights.toml";
/// The file that lists the statements of the article.
pub(super) const INVENTORY: &str = "inventory.csv";
/// The file that says whom to call, by country.
pub(super) const NUMBERS: &str = "emergency-numbers.toml";
/// The file that holds words of a profile.
pub(super) const PROFILE: &str = "profile.toml";
/// The file that holds the settings of the food check.
pub(super) const FOOD_CHECK: &str = "food-check.toml";
/// The file that says what a review of medicines looks at.
pub(super) const REVIEW: &str = "review.toml";
/// The file that says how a plan is put together.
pub(super) const PLAN: &str = "plan-settings.toml";
/// The file that lists statements left to later parts.
pub(super) const LATER: &str = "later.toml";

/// Checks and compiles the texts of a knowledge folder.
///
/// # Errors
/// Every fault found, worst first, each with file, line and cure; warnings stand among them.
pub fn compile(files: &Files, language: &str) -> Result<Compiled, Vec<Issue>> {
    let mut issues = Issues::new(files);
    let raw = read(files, &mut issues);
    let (messages, message_files) = words::messages(files, language, &mut issues);
    let spoken = words::spoken(files, language, &mut issues);
    let rules = words::rules(files, language, &mut issues);
    let findings = Table::new(raw.findings.iter().map(|(_, finding)| finding.clone()).collect());
    let mut numbers = Numbers::new(&raw, &findings);
    let causes: Vec<Cause> =
        raw.causes.iter().map(|(file, cause)| numbers.cause(file, cause, &mut issues)).collect();
    let events: Vec<Event> =
        raw.events.iter().map(|(file, event)| numbers.event(file, event, &mut issues)).collect();
    numbers.findings(&mut issues);
    numbers.totals(&mut issues);
    let origins = numbers.into_origins();
    let causes = Table::new(causes);
    let red_flags = Table::new(rules::red_flags(&raw, &mut issues));
    let tellings = tellings::tellings(
        files,
        language,
        &raw.model.told,
        rules.as_ref(),
        &causes,
        &red_flags,
        &mut issues,
    );
    let (phrasings, stems) =
        rules.map(|rules| words::prepared(&spoken, &rules, &findings)).unwrap_or_default();
    let base = KnowledgeBase {
        sources: table(raw.sources.iter()),
        findings,
        events: Table::new(events),
        causes,
        red_flags,
        terms: Table::new(rules::terms(&raw, &mut issues)),
        conditions: table(raw.conditions.iter()),
        pointless: rules::pointless(&raw, &mut issues),
        impossible: rules::impossible(
            raw.conditions.iter().map(|(file, c)| (file, c.id.as_str(), c.impossible_when.as_deref())),
            &mut issues,
        ),
        impossible_causes: rules::impossible(
            raw.causes.iter().map(|(file, c)| (file, c.id.as_str(), c.impossible_when.as_deref())),
            &mut issues,
        ),
        medicines: table(raw.medicines.iter()),
        medicine_links: table(raw.medicine_links.iter()),
        allergies: table(raw.allergies.iter()),
        labs: table(raw.labs.iter()),
        interventions: table(raw.interventions.iter()),
        items: table(raw.items.iter()),
        protocols: table(raw.protocols.iter()),
        programmes: table(raw.programmes.iter()),
        plan_items: table(raw.plan_items.iter()),
        check_ups: table(raw.check_ups.iter()),
        plan: raw.plan.clone(),
        gate_rules: Table::new(rules::gate_rules(&raw, &mut issues)),
        foods: table(raw.foods.iter()),
        nutrients: table(raw.nutrients.iter()),
        food_check: raw.food_check.clone(),
        review: raw.review.clone(),
        explainers: table(raw.explainers.iter()),
        profile: raw.profile.clone(),
        factors: table(raw.factors.iter()),
        trials: table(raw.trials.iter()),
        countries: Table::new(countries(&raw)),
        inventory: Table::new(raw.inventory.clone()),
        origins,
        model: raw.model.clone(),
        insights: raw.insights.clone(),
        messages,
        stems,
        phrasings,
        tellings,
        language_rules: words::language_rules(files, language),
        version: version(files),
    };
    references::check(&raw, &base, &mut issues);
    wording::check(&base, &spoken, &message_files, &mut issues);
    rules::check(&raw, &base, &mut issues);
    first_aid::check(&raw, &base, &mut issues);
    nutrition::check(&raw, &base, &mut issues);
    logbook::check(&raw, &base, &mut issues);
    programmes::check(&raw, &base, &mut issues);
    plan::check(&raw, &base, &mut issues);
    let found = issues.into_sorted();
    if found.iter().any(|issue| issue.severity == Severity::Fault) {
        return Err(found);
    }
    Ok(Compiled { base, warnings: found })
}

fn countries(raw: &Raw) -> Vec<Country> {
    raw.emergency_numbers.iter().flat_map(|numbers| numbers.countries.clone()).collect()
}

fn table<'a, T: crate::base::Record + Clone + 'a>(
    records: impl Iterator<Item = &'a (String, T)>,
) -> Table<T> {
    Table::new(records.map(|(_, record)| record.clone()).collect())
}

fn read(files: &Files, issues: &mut Issues<'_>) -> Raw {
    let inventory = inventory(files, issues);
    let model = files.get(MODEL).and_then(|text| parse::record::<ModelParameters>(MODEL, text, issues));
    if !files.contains_key(MODEL) {
        issues.fault(MODEL, "", "the settings of the model are missing".into(), "add the file `model.toml`");
    }
    let plan = files.get(PLAN).and_then(|text| parse::record::<PlanSettings>(PLAN, text, issues));
    if !files.contains_key(PLAN) {
        issues.fault(
            PLAN,
            "",
            "nobody knows how to put a plan together".into(),
            format!("add the file `{PLAN}`"),
        );
    }
    Raw {
        sources: parse::folder(files, "sources", issues),
        findings: parse::folder(files, "findings", issues),
        events: parse::folder(files, "events", issues),
        causes: parse::folder(files, "causes", issues),
        red_flags: parse::folder(files, "red-flags", issues),
        terms: parse::folder(files, "red-flag-terms", issues),
        conditions: parse::folder(files, "conditions", issues),
        medicines: parse::folder(files, "medicines", issues),
        medicine_links: parse::folder(files, "medicine-links", issues),
        allergies: parse::folder(files, "allergies", issues),
        labs: parse::folder(files, "labs", issues),
        interventions: parse::folder(files, "interventions", issues),
        items: parse::folder(files, "items", issues),
        protocols: parse::folder(files, "first-aid", issues),
        programmes: parse::folder(files, "programmes", issues),
        plan_items: parse::folder(files, "plan", issues),
        check_ups: parse::folder(files, "check-ups", issues),
        plan: plan.unwrap_or_default(),
        gate_rules: parse::folder(files, "gate-rules", issues),
        foods: parse::folder(files, "foods", issues),
        nutrients: parse::folder(files, "nutrients", issues),
        food_check: one(files, FOOD_CHECK, issues),
        review: one(files, REVIEW, issues),
        explainers: parse::folder(files, "explainers", issues),
        factors: parse::folder(files, "factors", issues),
        trials: parse::folder(files, "trials", issues),
        emergency_numbers: files.get(NUMBERS).and_then(|text| parse::record(NUMBERS, text, issues)),
        profile: files.get(PROFILE).and_then(|text| parse::record(PROFILE, text, issues)).unwrap_or_default(),
        inventory,
        model: model.unwrap_or_default(),
        insights: files
            .get(INSIGHTS)
            .and_then(|text| parse::record(INSIGHTS, text, issues))
            .unwrap_or_default(),
    }
}

/// A file that there is one of.
fn one<T: serde::de::DeserializeOwned + Default>(files: &Files, name: &str, issues: &mut Issues<'_>) -> T {
    let Some(text) = files.get(name) else {
        issues.fault(name, "", format!("`{name}` is missing"), format!("add the file `{name}`"));
        return T::default();
    };
    parse::record(name, text, issues).unwrap_or_default()
}

/// The two columns of the inventory that the loader needs, and what `later.toml` says about each row.
fn inventory(files: &Files, issues: &mut Issues<'_>) -> Vec<InventoryRow> {
    #[derive(Deserialize)]
    struct Row {
        id: String,
        feature: String,
    }
    let later =
        files.get(LATER).and_then(|text| parse::record::<Later>(LATER, text, issues)).unwrap_or_default();
    let text = files.get(INVENTORY).map(String::as_str).unwrap_or_default();
    let mut rows = Vec::new();
    for row in csv::Reader::from_reader(text.as_bytes()).deserialize::<Row>() {
        match row.map_err(|error| error.to_string()).and_then(|row| {
            let id = row.id.clone().try_into().map_err(|error: uncramp_domain::IdError| error.to_string())?;
            let part =
                later.parts.iter().find(|(_, ids)| ids.contains(&row.id)).map(|(part, _)| part.clone());
            Ok(InventoryRow { id, feature: row.feature, later: part })
        }) {
            Ok(row) => rows.push(row),
            Err(error) => issues.fault(INVENTORY, "", error, "mend this row of the inventory"),
        }
    }
    for (part, ids) in &later.parts {
        for id in ids.iter().filter(|id| !rows.iter().any(|row| row.id.as_str() == **id)) {
            let message = format!("`{part}` names the statement `{id}`, which the inventory does not hold");
            issues.fault(LATER, id, message, "correct the id, or take it out");
        }
    }
    rows
}

/// Sixteen hexadecimal digits over every text (FNV-1a), so that a result names the content it was made with.
fn version(files: &Files) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for (name, text) in files {
        for byte in name.bytes().chain([0]).chain(text.bytes()).chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}
