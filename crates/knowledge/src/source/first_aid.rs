//! Checks what first aid alone needs: whom to call, and what the safety question asks.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    compile::{MODEL, NUMBERS, Raw},
    issue::Issues,
    numbers::provenance,
};
use crate::{base::KnowledgeBase, first_aid::ANYWHERE, records::Basis};

/// A number that a phone can dial.
fn is_number(text: &str) -> bool {
    (2..=15).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit() || b"+*#".contains(&b))
}

pub(super) fn check(raw: &Raw, base: &KnowledgeBase, issues: &mut Issues<'_>) {
    numbers(raw, issues);
    signs(base, issues);
}

fn numbers(raw: &Raw, issues: &mut Issues<'_>) {
    let Some(numbers) = &raw.emergency_numbers else {
        issues.fault(NUMBERS, "", "nobody knows whom to call".into(), format!("add the file `{NUMBERS}`"));
        return;
    };
    let kinds: BTreeMap<&str, Basis> = raw.sources.iter().map(|(_, s)| (s.id.as_str(), s.kind)).collect();
    provenance(NUMBERS, "sources", numbers.basis, &numbers.sources, &kinds, issues);
    let mut seen = BTreeSet::new();
    for country in &numbers.countries {
        let id = country.id.as_str();
        if id.len() != 2 || !id.bytes().all(|b| b.is_ascii_uppercase()) {
            issues.fault(NUMBERS, id, format!("`{id}` is no country"), "use two capital letters (ISO 3166)");
        }
        if !seen.insert(id) {
            issues.fault(NUMBERS, id, format!("`{id}` stands there twice"), "keep one");
        }
        let all = [&country.emergency, &country.ambulance, &country.poison, &country.advice];
        for number in all.into_iter().flatten().filter(|number| !is_number(number)) {
            issues.fault(
                NUMBERS,
                number,
                format!("`{number}` cannot be dialled"),
                "digits, `+`, `*` and `#` only, 2 to 15 of them",
            );
        }
        if country.emergency.is_none() && !country.check {
            issues.fault(
                NUMBERS,
                id,
                format!("`{id}` has no emergency number and no doubt is shown"),
                "add the number, or `check = true`",
            );
        }
    }
    if !numbers.countries.iter().any(|country| country.id == ANYWHERE && country.emergency.is_some()) {
        issues.fault(
            NUMBERS,
            "",
            "there is no default number".into(),
            format!("add the country `{ANYWHERE}`"),
        );
    }
}

fn signs(base: &KnowledgeBase, issues: &mut Issues<'_>) {
    for sign in &base.model.first_aid.signs {
        let id = sign.id.as_str();
        let mut words = vec![format!("sign-{id}")];
        match &sign.red_flag {
            None => words.push(format!("sign-{id}.advice")),
            Some(flag) => match base.red_flags.get(flag.as_str()) {
                None => issues.fault(MODEL, id, format!("there is no red flag `{flag}`"), "correct the id"),
                Some(record) if record.record.urgency > sign.urgency => issues.fault(
                    MODEL,
                    id,
                    format!("the sign `{id}` is milder than its red flag `{flag}`"),
                    "raise its urgency",
                ),
                Some(_) => {}
            },
        }
        for situation in [&sign.situation, &sign.child_situation].into_iter().flatten() {
            if !base.protocols.iter().any(|protocol| protocol.situations.contains(situation)) {
                let message = format!("no card serves the situation `{situation}` of the sign `{id}`");
                issues.fault(MODEL, situation, message, "use a situation of a card in first-aid/");
            }
        }
        for key in words.iter().filter(|key| !base.messages.has(key)) {
            let help = format!("add the message `{key}` to messages/{}/", base.messages.language);
            issues.fault(MODEL, id, format!("there are no words for `{key}`"), help);
        }
    }
}
