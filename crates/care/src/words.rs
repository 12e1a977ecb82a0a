//! What the gate decides on, in words.

use std::{borrow::Cow, collections::BTreeMap};

use uncramp_knowledge::{
    KnowledgeBase,
    logic::{Atom, Test},
    messages::Argument,
    records::Area,
};

/// A gate atom in words, such as the name of a condition.
pub fn atom_name(base: &KnowledgeBase, atom: &str) -> String {
    let message = |key: &str| base.messages.get(key).map(Cow::into_owned);
    let name = match atom.split_once(':') {
        Some(("condition", id)) => base.conditions.get(id).map(|record| record.name.clone()),
        Some(("medicine", id)) => base.medicines.get(id).map(|record| record.name.clone()),
        Some(("allergy", id)) => base.allergies.get(id).map(|record| record.name.clone()),
        Some(("possible", id)) => message(&format!("cause-{id}")),
        _ => match Atom::parse(atom) {
            Some(Atom { name, test: Some(Test::Number(..)) }) if name == "age_y" => message("ui-gate-age"),
            _ => message(if atom == "breastfeeding" { "ui-gate-breastfeeding" } else { "ui-gate-pregnant" }),
        },
    };
    name.unwrap_or_else(|| atom.to_owned())
}

/// The names of several gate atoms: each once, in their order, an allergy said to be one.
pub fn atom_names<'a>(base: &KnowledgeBase, atoms: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for atom in atoms {
        let plain = atom_name(base, atom);
        let message = match atom.split_once(':') {
            Some(("allergy", _)) => Some("check-name-allergy"),
            Some(("medicine", _)) => Some("check-name-medicine"),
            _ => None,
        };
        let name = message.map_or_else(
            || plain.clone(),
            |message| base.messages.format(message, &[("name", Argument::Text(&plain))]),
        );
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// A part of health of which something is not known.
pub struct OpenArea {
    /// Its name.
    pub title: String,
    /// What is not known, by the names, each once.
    pub matters: Vec<OpenMatter>,
}

impl OpenArea {
    /// The names, each once: what differs by the week of a pregnancy alone goes by one name.
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.matters.iter().map(|matter| matter.name.as_str()).collect();
        names.dedup();
        names
    }
}

/// Something that is not known of somebody's health.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub struct OpenMatter {
    /// Its name.
    pub name: String,
    /// The gate atom.
    pub atom: String,
}

/// What is not known, sorted by the part of health that it belongs to: a hundred names one below the other say nothing, and
/// whoever has nothing with the heart can pass over that part at once.
pub fn by_area<'a>(base: &KnowledgeBase, atoms: impl IntoIterator<Item = &'a String>) -> Vec<OpenArea> {
    let mut areas: BTreeMap<Area, Vec<OpenMatter>> = BTreeMap::new();
    for atom in atoms {
        let matter = OpenMatter { name: atom_name(base, atom), atom: atom.clone() };
        let matters = areas.entry(area(base, atom)).or_default();
        if !matters.contains(&matter) {
            matters.push(matter);
        }
    }
    areas
        .into_iter()
        .map(|(area, mut matters)| {
            matters.sort();
            OpenArea { title: base.messages.text(&format!("area-{}", area.as_str())).into_owned(), matters }
        })
        .collect()
}

/// What may be behind a complaint is a matter of the present.
fn area(base: &KnowledgeBase, atom: &str) -> Area {
    match atom.split_once(':') {
        Some(("condition", id)) => base.conditions.get(id).map_or(Area::General, |record| record.area),
        Some(("medicine", _)) => Area::Medicines,
        Some(("allergy", _)) => Area::Allergies,
        Some(_) => Area::Now,
        None if Atom::parse(atom).is_some_and(|atom| atom.name == "age_y") => Area::Age,
        None => Area::Pregnancy,
    }
}
