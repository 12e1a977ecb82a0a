//! Checks that everything named exists and that every statement is answered.

use std::collections::{BTreeMap, BTreeSet};

use uncramp_domain::SourceId;

use super::{
    compile::{INVENTORY, LATER, MODEL, PROFILE, Raw},
    issue::Issues,
    numbers::provenance,
    parse::file_is_named,
};
use crate::{
    base::{KnowledgeBase, Record, RedFlag, Table},
    records::{Basis, Seriousness},
    suggest::nearest,
};

pub(super) fn check(raw: &Raw, base: &KnowledgeBase, issues: &mut Issues<'_>) {
    names(raw, issues);
    sources(raw, issues);
    ids(raw, base, issues);
    inventory(raw, base, issues);
}

fn names(raw: &Raw, issues: &mut Issues<'_>) {
    macro_rules! check {
        ($($table:ident),*) => {$(
            for (file, record) in &raw.$table {
                file_is_named(file, record.id.as_str(), issues);
            }
        )*};
    }
    check!(
        sources,
        findings,
        events,
        causes,
        red_flags,
        terms,
        conditions,
        medicines,
        medicine_links,
        allergies,
        labs,
        interventions,
        items,
        protocols,
        programmes,
        plan_items,
        check_ups,
        gate_rules,
        foods,
        nutrients,
        explainers,
        factors,
        trials
    );
}

/// Records that cite sources as a whole; rows and numbers are checked where they are compiled.
fn sources(raw: &Raw, issues: &mut Issues<'_>) {
    let kinds: BTreeMap<&str, Basis> = raw.sources.iter().map(|(_, s)| (s.id.as_str(), s.kind)).collect();
    let sources: BTreeSet<&str> = kinds.keys().copied().collect();
    let mut cited: BTreeSet<&str> = BTreeSet::new();
    macro_rules! check {
        ($($table:ident),*) => {$(
            for (file, record) in &raw.$table {
                provenance(file, "sources", record.basis, &record.sources, &kinds, issues);
                cited.extend(record.sources.iter().map(SourceId::as_str));
            }
        )*};
    }
    check!(
        red_flags,
        medicine_links,
        labs,
        interventions,
        items,
        gate_rules,
        foods,
        explainers,
        factors,
        programmes,
        plan_items,
        check_ups,
        trials
    );
    for (file, protocol) in &raw.protocols {
        for step in &protocol.steps {
            provenance(file, &step.id, step.basis, &step.sources, &kinds, issues);
            cited.extend(step.sources.iter().map(SourceId::as_str));
        }
    }
    for (file, nutrient) in &raw.nutrients {
        for set in &nutrient.references {
            provenance(file, &set.set, set.basis, &set.sources, &kinds, issues);
            cited.extend(set.sources.iter().map(SourceId::as_str));
        }
    }
    let units = raw.labs.iter().map(|(file, lab)| (file, &lab.units));
    for (file, programme) in &raw.programmes {
        let grows = &programme.progression;
        provenance(file, "[progression]", grows.basis, &grows.sources, &kinds, issues);
        for step in &programme.steps {
            provenance(file, &step.id, step.basis, &step.sources, &kinds, issues);
            cited.extend(step.sources.iter().map(SourceId::as_str));
        }
    }
    for (file, units) in units.chain(raw.nutrients.iter().map(|(file, nutrient)| (file, &nutrient.units))) {
        for unit in units {
            provenance(file, &unit.unit, unit.basis, &unit.sources, &kinds, issues);
            cited.extend(unit.sources.iter().map(SourceId::as_str));
        }
    }
    for (file, intervention) in &raw.interventions {
        for region in &intervention.regions {
            provenance(file, &region.country, region.basis, &region.sources, &kinds, issues);
            cited.extend(region.sources.iter().map(SourceId::as_str));
        }
    }
    for (file, condition) in &raw.conditions {
        for sign in &condition.shown_by {
            provenance(file, sign.lab.as_str(), sign.basis, &sign.sources, &kinds, issues);
            cited.extend(sign.sources.iter().map(SourceId::as_str));
        }
    }
    cited.extend(raw.emergency_numbers.iter().flat_map(|n| n.sources.iter().map(SourceId::as_str)));
    let rows = raw.causes.iter().flat_map(|(_, cause)| &cause.findings);
    cited.extend(
        rows.chain(raw.events.iter().flat_map(|(_, event)| &event.findings))
            .flat_map(|row| row.sources.iter().map(SourceId::as_str)),
    );
    for (file, cause) in &raw.causes {
        let numbers = [&cause.prior, &cause.base_rate, &cause.cramp_given_condition, &cause.ratio];
        cited.extend(
            numbers.into_iter().flatten().flat_map(|number| number.sources.iter().map(SourceId::as_str)),
        );
        cited.extend(cause.anchors.iter().flat_map(|anchor| anchor.sources.iter().map(SourceId::as_str)));
        cited.extend(cause.sources.iter().map(SourceId::as_str));
        dangling(file, "source", cause.sources.iter().map(SourceId::as_str), &sources, issues);
    }
    for (file, event) in &raw.events {
        cited.extend(event.sources.iter().map(SourceId::as_str));
        dangling(file, "source", event.sources.iter().map(SourceId::as_str), &sources, issues);
    }
    for (_, finding) in &raw.findings {
        cited.extend(finding.scale.iter().flat_map(|scale| scale.sources.iter().map(SourceId::as_str)));
        cited.extend(finding.background.sources.iter().map(SourceId::as_str));
    }
    for (file, source) in raw.sources.iter().filter(|(_, source)| !cited.contains(source.id.as_str())) {
        issues.warning(
            file,
            source.id.as_str(),
            format!("nothing cites `{}`", source.id),
            "cite it, or delete the file",
        );
    }
}

/// A fault for every id that is not there.
pub(super) fn dangling<'a>(
    file: &str,
    kind: &str,
    wanted: impl Iterator<Item = &'a str>,
    known: &BTreeSet<&str>,
    issues: &mut Issues<'_>,
) {
    for id in wanted.filter(|id| !known.contains(*id)) {
        issues.fault(file, id, format!("there is no {kind} `{id}`"), nearest(id, known.iter().copied()));
    }
}

fn known<T: Record>(table: &Table<T>) -> BTreeSet<&str> {
    table.iter().map(Record::key).collect()
}

fn ids(raw: &Raw, base: &KnowledgeBase, issues: &mut Issues<'_>) {
    let (findings, causes) = (known(&base.findings), known(&base.causes));
    let (interventions, labs, medicines) =
        (known(&base.interventions), known(&base.labs), known(&base.medicines));
    let (conditions, allergies) = (known(&base.conditions), known(&base.allergies));
    for (file, cause) in &raw.causes {
        dangling(file, "intervention", cause.advice.iter().map(AsRef::as_ref), &interventions, issues);
    }
    for (file, event) in &raw.events {
        dangling(file, "intervention", event.advice.iter().map(AsRef::as_ref), &interventions, issues);
    }
    for (file, flag) in &raw.red_flags {
        dangling(file, "cause", flag.suspects.iter().map(AsRef::as_ref), &causes, issues);
        for wider in &flag.covered_by {
            let enough = |other: &RedFlag| other.record.urgency >= flag.urgency && other.id() != &flag.id;
            if !base.red_flags.get(wider.as_str()).is_some_and(enough) {
                let message = format!("there is no other rule `{wider}` that is at least as urgent");
                issues.fault(file, wider.as_str(), message, "take it out, or correct the urgency");
            }
        }
    }
    for (file, finding) in &raw.findings {
        let others = finding.derived_from.iter().chain(&finding.superseded_by);
        dangling(file, "finding", others.map(AsRef::as_ref), &findings, issues);
        let analyte = finding.scale.iter().filter_map(|scale| scale.analyte.as_ref());
        dangling(file, "measurement", analyte.map(AsRef::as_ref), &labs, issues);
    }
    for (file, condition) in &raw.conditions {
        dangling(file, "finding", condition.findings.iter().map(AsRef::as_ref), &findings, issues);
        let named = condition.causes.iter().chain(&condition.while_possible);
        dangling(file, "cause", named.map(AsRef::as_ref), &causes, issues);
        dangling(file, "condition", condition.may_be.iter().map(AsRef::as_ref), &conditions, issues);
        dangling(file, "measurement", condition.shown_by.iter().map(|s| s.lab.as_ref()), &labs, issues);
        for sign in condition.shown_by.iter().filter(|sign| sign.below.is_none() == sign.above.is_none()) {
            let message = format!("`{}` shows it by neither or both of `below` and `above`", sign.lab);
            issues.fault(file, sign.lab.as_str(), message, "keep one of them");
        }
    }
    for (file, allergy) in &raw.allergies {
        dangling(file, "allergy", allergy.may_be.iter().map(AsRef::as_ref), &allergies, issues);
    }
    for diet in &raw.profile.diets {
        dangling(PROFILE, "condition", diet.conditions.iter().map(AsRef::as_ref), &conditions, issues);
    }
    for (file, medicine) in &raw.medicines {
        dangling(file, "finding", medicine.findings.iter().map(AsRef::as_ref), &findings, issues);
        dangling(file, "class of medicines", medicine.classes.iter().map(AsRef::as_ref), &medicines, issues);
    }
    for (file, explainer) in &raw.explainers {
        dangling(file, "cause", explainer.causes.iter().map(AsRef::as_ref), &causes, issues);
    }
    let factors = known(&base.factors);
    for (file, trial) in &raw.trials {
        dangling(file, "intervention", trial.item.iter().map(AsRef::as_ref), &interventions, issues);
        dangling(file, "factor", trial.factor.iter().map(AsRef::as_ref), &factors, issues);
        dangling(file, "item", trial.without.iter().map(AsRef::as_ref), &known(&base.items), issues);
    }
    for (file, factor) in &raw.factors {
        dangling(file, "cause", factor.causes.iter().map(AsRef::as_ref), &causes, issues);
    }
    let model = &raw.model;
    let named = model.overlaps.iter().flat_map(|overlap| &overlap.findings);
    let named = named
        .chain(model.clearances.iter().flat_map(|clearance| &clearance.findings))
        .chain(&model.first_questions)
        .chain(&model.result_alarm);
    dangling(MODEL, "finding", named.map(AsRef::as_ref), &findings, issues);
    dangling(
        MODEL,
        "cause",
        model.clearances.iter().flat_map(|c| &c.causes).map(AsRef::as_ref),
        &causes,
        issues,
    );
    for (name, value) in [
        ("answer_error", model.answer_error),
        ("reading_error", model.reading_error),
        ("abstain_below", model.abstain_below),
        ("prior_weight", model.prior_weight),
        ("possible_from", model.possible_from),
    ] {
        if !(0.0..=1.0).contains(&value) {
            issues.fault(MODEL, name, format!("`{name}` must lie between 0 and 1"), "correct it");
        }
    }
    // The more serious, the less likely it must be to count, and no level may be left out.
    let levels = [Seriousness::RoutineGp, Seriousness::SoonGp, Seriousness::Urgent, Seriousness::Emergency];
    let limits: Vec<Option<f64>> =
        levels.iter().map(|level| model.urgency_from.get(level).copied()).collect();
    let falling = limits.windows(2).all(|pair| matches!(pair, [Some(less), Some(more)] if less >= more));
    if !falling || limits.iter().flatten().any(|limit| !(0.0..=1.0).contains(limit)) {
        issues.fault(
            MODEL,
            "urgency_from",
            "`urgency_from` needs a limit from 0 to 1 for each level of seriousness, falling as they grow more serious".into(),
            "give routine_gp, soon_gp, urgent and emergency, the last the smallest",
        );
    }
}

fn inventory(raw: &Raw, base: &KnowledgeBase, issues: &mut Issues<'_>) {
    let statements = known(&base.inventory);
    macro_rules! check {
        ($($table:ident),*) => {$(
            for (file, record) in &raw.$table {
                dangling(file, "statement", record.covers.iter().map(AsRef::as_ref), &statements, issues);
            }
        )*};
    }
    check!(
        causes,
        events,
        findings,
        red_flags,
        protocols,
        interventions,
        items,
        medicine_links,
        labs,
        foods,
        nutrients,
        programmes,
        plan_items,
        check_ups,
        explainers,
        factors,
        trials
    );
    let answered = base.answered_by();
    for row in &base.inventory {
        match (answered.contains_key(row.id.as_str()), &row.later) {
            (false, None) => issues.fault(
                INVENTORY,
                row.id.as_str(),
                format!("nothing answers the statement `{}`", row.id),
                "name it under `covers` of the record that answers it",
            ),
            (true, Some(part)) => issues.fault(
                LATER,
                row.id.as_str(),
                format!("`{part}` keeps the statement `{}`, which is answered already", row.id),
                "take it out: this list only shrinks",
            ),
            _ => {}
        }
    }
}
