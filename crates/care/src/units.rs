//! Units, as data names them.

use uncramp_knowledge::records::LabUnit;

/// A unit as it is compared: however people write micro, squares and spaces.
pub fn plain_unit(text: &str) -> String {
    let text = text.trim().to_lowercase().replace(['µ', 'μ'], "u").replace("micro", "u");
    let text = if text == "mcg" { "ug".to_owned() } else { text };
    text.replace(['.', ' ', '²', '^'], "")
}

/// A value in the unit of its record; none where the record does not know the unit.
///
/// # Example
/// ```
/// # use uncramp_care::units::convert;
/// assert_eq!(convert(2.0, "MMOL/l", "mmol/L", &[]), Some(2.0));
/// assert_eq!(convert(2.0, "mg/dL", "mmol/L", &[]), None);
/// ```
pub fn convert(value: f64, unit: &str, own: &str, others: &[LabUnit]) -> Option<f64> {
    let unit = plain_unit(unit);
    if plain_unit(own) == unit {
        return Some(value);
    }
    let other = others.iter().find(|other| plain_unit(&other.unit) == unit)?;
    Some(value * other.factor + other.offset)
}

/// The units that a record knows, for a message.
pub fn known_units(own: &str, others: &[LabUnit]) -> String {
    let all: Vec<&str> = std::iter::once(own).chain(others.iter().map(|other| other.unit.as_str())).collect();
    all.join(" or ")
}
