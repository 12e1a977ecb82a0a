//! The number to call, where this computer seems to be.

use clap::Args;
use uncramp_knowledge::{KnowledgeBase, first_aid::ANYWHERE, messages::Argument, records::Country};

use crate::error::Failure;

/// Where somebody is, for the emergency number.
#[derive(Debug, Args)]
pub(crate) struct Whereabouts {
    /// The country you are in, two letters (GB, IN, US): for the emergency number. Without it, the region of this computer's
    /// language settings.
    #[arg(long, value_name = "CODE")]
    country: Option<String>,
}

/// What the language settings of a computer are found in, the strongest first.
const SETTINGS: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

impl Whereabouts {
    /// The number to call, and what to do if it is the wrong one, in one line.
    ///
    /// # Errors
    /// A country was named that is in no list.
    pub(crate) fn line(&self, base: &KnowledgeBase) -> Result<String, Failure> {
        let named = self.country.as_ref().map(|code| code.trim().to_uppercase());
        if let Some(code) = named.as_ref().filter(|code| base.countries.get(code).is_none()) {
            return Err(Failure::Unknown {
                id: code.chars().take(20).collect(),
                help: "a country is two letters, such as GB, IN or US".to_owned(),
            });
        }
        let setting =
            || SETTINGS.into_iter().find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
        let country = named.or_else(|| region(&setting()?)).and_then(|code| base.countries.get(&code));
        Ok(line(base, country))
    }
}

/// The region of a language setting such as `en_GB.UTF-8`.
fn region(setting: &str) -> Option<String> {
    let place = setting.split(['.', '@']).next()?;
    let region = place.split_once('_')?.1;
    (region.len() == 2 && region.chars().all(|c| c.is_ascii_alphabetic())).then(|| region.to_uppercase())
}

fn line(base: &KnowledgeBase, country: Option<&Country>) -> String {
    let number = |country: &Country| country.emergency.clone();
    let other = base.countries.get(ANYWHERE).and_then(number).unwrap_or_default();
    let fallback = ("fallback", Argument::Text(&other));
    match country.and_then(|country| Some((country, number(country)?))) {
        Some((country, number)) if country.id != ANYWHERE => {
            let key = match country.check {
                true => "ui-emergency-doubtful",
                false if number == other => "ui-emergency-same",
                false => "ui-emergency-number",
            };
            let (number, country) = (Argument::Text(&number), Argument::Text(&country.name));
            base.messages.format(key, &[("number", number), ("country", country), fallback])
        }
        _ => base.messages.format("ui-emergency-anywhere", &[fallback]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_is_read_from_what_systems_write() {
        let regions = ["en_GB.UTF-8", "de_AT@euro", "C.UTF-8", "POSIX", "es_419", "en", "pt_br"].map(region);
        let some = |code: &str| Some(code.to_owned());
        assert_eq!(regions, [some("GB"), some("AT"), None, None, None, None, some("BR")]);
    }

    #[test]
    fn the_number_of_the_country_stands_before_the_one_for_everywhere() {
        let base = uncramp_content::load().expect("it is built in");
        let britain = line(&base, base.countries.get("GB"));
        assert!(britain.contains("999") && britain.contains("United Kingdom"), "{britain}");
        let nowhere = line(&base, None);
        assert!(nowhere.contains("112"), "{nowhere}");
        // A number that is in doubt says so.
        let doubtful = base.countries.iter().find(|country| country.check && country.emergency.is_some());
        let doubtful = line(&base, doubtful);
        assert!(doubtful.contains("112") && doubtful.contains("not sure"), "{doubtful}");
    }
}
