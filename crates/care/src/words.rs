//! What the gate decides on, in words.

use std::borrow::Cow;

use uncramp_knowledge::{
    KnowledgeBase,
    logic::{Atom, Test},
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

/// The names of several gate atoms: each once, in order of the alphabet, an allergy said to be one.
pub fn atom_names(base: &KnowledgeBase, atoms: &[String]) -> Vec<String> {
    let mut names: Vec<String> = atoms
        .iter()
        .map(|atom| {
            let name = atom_name(base, atom);
            let message = match atom.split_once(':') {
                Some(("allergy", _)) => "check-name-allergy",
                Some(("medicine", _)) => "check-name-medicine",
                _ => return name,
            };
            base.messages.format(message, &[("name", uncramp_knowledge::messages::Argument::Text(&name))])
        })
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}
