//! What the gate decides on, in words.

use std::borrow::Cow;

use uncramp_knowledge::{
    KnowledgeBase,
    logic::{Atom, Test},
    messages::Argument,
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
