//! What a measured number says: the choice of its finding, and how soon it calls for help by itself.

use uncramp_domain::{FindingId, Urgency};
use uncramp_knowledge::{
    KnowledgeBase,
    records::{Finding, Lab},
};

use crate::answers::{Answers, AnswersError, Origin};

/// Stands between the choice and the urgency of a band.
const CALLS: char = '!';

/// The bands of a finding, rising, each with its lower end: a choice, and behind [`CALLS`] the urgency where the measurement calls
/// for help there. Empty where numbers are no answer.
pub(crate) fn bands(base: &KnowledgeBase, finding: &Finding) -> Vec<(String, f64)> {
    let Some(scale) = &finding.scale else { return Vec::new() };
    let lab = measured(base, finding);
    let mut ends: Vec<f64> = scale.bands.iter().map(|band| band.at_least).collect();
    // Above a limit begins with the next number.
    let limits = lab.iter().flat_map(|lab| &lab.alarms);
    ends.extend(limits.flat_map(|alarm| [alarm.below, alarm.above.map(f64::next_up)]).flatten());
    ends.sort_by(f64::total_cmp);
    ends.dedup();
    ends.into_iter()
        .filter_map(|end| {
            let band = scale.bands.iter().rev().find(|band| end >= band.at_least)?;
            let alarm = lab.and_then(|lab| lab.alarm(end));
            let value = match alarm {
                Some(urgency) => format!("{}{CALLS}{}", band.choice, urgency.as_str()),
                None => band.choice.clone(),
            };
            Some((value, end))
        })
        .collect()
}

/// The band that a number in the unit of the finding's scale falls into; none for one that nobody can have.
pub(crate) fn band(base: &KnowledgeBase, finding: &Finding, number: f64) -> Option<String> {
    let possible = |lab: &Lab| lab.plausible.is_none_or(|[low, high]| (low..=high).contains(&number));
    if !measured(base, finding).is_none_or(possible) {
        return None;
    }
    bands(base, finding).into_iter().rev().find(|(_, end)| number >= *end).map(|(value, _)| value)
}

/// The measurement that a finding asks for, where both count in the same unit.
fn measured<'a>(base: &'a KnowledgeBase, finding: &Finding) -> Option<&'a Lab> {
    let scale = finding.scale.as_ref()?;
    let lab = base.labs.get(scale.analyte.as_ref()?.as_str())?;
    (plain(&lab.unit) == plain(&scale.unit)).then_some(lab)
}

/// The choice of a band, and the urgency that it calls for.
pub(crate) fn parted(band: &str) -> (&str, Option<&str>) {
    band.split_once(CALLS).map_or((band, None), |(choice, urgency)| (choice, Some(urgency)))
}

impl Answers {
    /// Notes that a result calls for help, unless one is known already that calls for as much.
    pub fn result_calls(&mut self, base: &KnowledgeBase, urgency: Urgency, origin: Origin) {
        let Some(id) = base.model.result_alarm.as_ref().map(FindingId::as_str) else { return };
        let known =
            self.iter().find(|(known, _)| *known == id).and_then(|(_, given)| given.value.parse().ok());
        let counts =
            base.findings.get(id).is_some_and(|finding| KnowledgeBase::is_answer(finding, urgency.as_str()));
        if counts && known.is_none_or(|known: Urgency| known < urgency) {
            self.put(id, urgency.to_string(), origin);
        }
    }
}

/// Units of time in UCUM, in seconds; a month is a twelfth of a Julian year.
const TIME: [(&str, f64); 7] = [
    ("s", 1.0),
    ("min", 60.0),
    ("h", 3_600.0),
    ("d", 86_400.0),
    ("wk", 604_800.0),
    ("mo", 2_629_800.0),
    ("a", 31_557_600.0),
];

/// A number in the unit of the finding's scale.
///
/// # Errors
/// [`AnswersError::Unit`] if the unit is not known for this finding.
pub(crate) fn convert(
    base: &KnowledgeBase,
    finding: &Finding,
    number: f64,
    unit: &str,
) -> Result<f64, AnswersError> {
    let scale = finding.scale.as_ref();
    if scale.is_some_and(|scale| plain(&scale.unit) == plain(unit)) {
        return Ok(number);
    }
    let seconds = |unit: &str| TIME.iter().find(|(name, _)| *name == unit).map(|(_, seconds)| *seconds);
    if let (Some(from), Some(to)) = (seconds(unit.trim()), scale.and_then(|scale| seconds(&scale.unit))) {
        return Ok(number * from / to);
    }
    let lab = scale.and_then(|scale| base.labs.get(scale.analyte.as_ref()?.as_str()));
    if let Some(lab) = lab {
        if plain(&lab.unit) == plain(unit) {
            return Ok(number);
        }
        if let Some(other) = lab.units.iter().find(|other| plain(&other.unit) == plain(unit)) {
            return Ok(number * other.factor + other.offset);
        }
    }
    let mut units: Vec<String> = scale.iter().map(|scale| scale.unit.clone()).collect();
    units.extend(lab.iter().flat_map(|lab| lab.units.iter().map(|other| other.unit.clone())));
    if scale.is_some_and(|scale| seconds(&scale.unit).is_some()) {
        units = TIME.iter().map(|(name, _)| (*name).to_owned()).collect();
    }
    units.dedup();
    let allowed = if units.is_empty() { "a plain answer".to_owned() } else { units.join(" or ") };
    Err(AnswersError::Unit { id: finding.id.to_string(), allowed })
}

fn plain(text: &str) -> String {
    text.trim().to_ascii_lowercase().replace('µ', "u")
}
