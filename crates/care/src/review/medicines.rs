//! The medicines of a person, and their links with cramps.

use serde::Serialize;
use uncramp_domain::{InterventionId, LabId, MedicineId, MedicineLinkId, SourceId, Truth};
use uncramp_knowledge::{
    KnowledgeBase,
    records::{Basis, LinkSize, Medicine, MedicineLink, Verdict},
};

use crate::{
    gate::judge,
    known::{Known, List},
    profile::Profile,
};

/// How a medicine is linked with cramps.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LinkReport {
    /// The link.
    pub id: MedicineLinkId,
    /// The medicine or class that it is about.
    pub name: String,
    /// How large it is.
    pub size: LinkSize,
    /// The same in words.
    pub text: String,
    /// What the number is, for clinicians.
    pub association: String,
    /// The number, as published.
    pub strength: Option<String>,
    /// Its interval, as published.
    pub interval: Option<String>,
    /// What it rests on.
    pub basis: Basis,
    /// False where the source was not seen to say so.
    pub verified: bool,
    /// Where it comes from.
    pub sources: Vec<SourceId>,
    /// What to ask the prescriber.
    pub ask: Vec<String>,
    /// Measurements that are worth a word.
    pub tests: Vec<LabId>,
}

/// One medicine of a person.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MedicineReview {
    /// The medicine.
    pub id: MedicineId,
    /// Its name.
    pub name: String,
    /// Its links with cramps, the clearest first; none where none is known.
    pub links: Vec<LinkReport>,
}

/// Something sold freely that does not go with a medicine of the person.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WatchItem {
    /// The intervention.
    pub id: InterventionId,
    /// Its name.
    pub name: String,
    /// What the gate says because of a medicine.
    pub verdict: Verdict,
    /// Why.
    pub reasons: Vec<String>,
}

/// Every medicine of the profile, those with the clearest link first.
pub fn medicines(base: &KnowledgeBase, profile: &Profile) -> Vec<MedicineReview> {
    profile.judged(base, |known| {
        let taken = profile.declared.listed(List::Medicines).filter_map(|id| base.medicines.get(id));
        let mut reviews: Vec<MedicineReview> = taken.map(|medicine| one(known, medicine)).collect();
        let rank =
            |review: &MedicineReview| review.links.first().map_or(usize::MAX, |link| link.size as usize);
        reviews.sort_by(|a, b| rank(a).cmp(&rank(b)).then_with(|| a.name.cmp(&b.name)));
        reviews
    })
}

fn one(known: &Known<'_>, medicine: &Medicine) -> MedicineReview {
    let base = known.base;
    let classes = medicine.classes.iter().filter_map(|id| base.medicines.get(id.as_str()));
    let names = std::iter::once(medicine).chain(classes).filter_map(|record| record.link.as_deref());
    let mut links: Vec<&MedicineLink> = Vec::new();
    for name in names {
        let all = base.medicine_links.iter();
        for link in all.filter(|link| link.name == name || link.beside.iter().any(|other| other == name)) {
            let together = link.together_with.is_empty()
                || link.together_with.iter().any(|id| taken(known, id.as_str()));
            if together && !links.iter().any(|known| known.id == link.id) {
                links.push(link);
            }
        }
    }
    links.sort_by(|a, b| a.size.cmp(&b.size).then_with(|| a.id.cmp(&b.id)));
    MedicineReview {
        id: medicine.id.clone(),
        name: medicine.name.clone(),
        links: links.into_iter().map(|link| report(base, link)).collect(),
    }
}

fn taken(known: &Known<'_>, id: &str) -> bool {
    known.truth(&uncramp_knowledge::logic::Atom { name: format!("medicine:{id}"), test: None }) == Truth::Yes
}

fn report(base: &KnowledgeBase, link: &MedicineLink) -> LinkReport {
    let ask = link.ask.iter().map(|key| base.messages.text(&format!("review-ask-{key}")).into_owned());
    LinkReport {
        id: link.id.clone(),
        name: link.name.clone(),
        size: link.size,
        text: base.messages.text(&format!("review-size-{}", link.size)).into_owned(),
        association: link.association.clone(),
        strength: link.strength.clone(),
        interval: link.interval_note.clone(),
        basis: link.basis,
        verified: link.verified,
        sources: link.sources.clone(),
        ask: ask.collect(),
        tests: link.tests.clone(),
    }
}

/// What is sold freely and does not go with one of the medicines.
pub fn watch(base: &KnowledgeBase, profile: &Profile) -> Vec<WatchItem> {
    profile.judged(base, |known| {
        let items = base.review.watch.iter().filter_map(|id| base.interventions.get(id.as_str()));
        let found = items.filter_map(|item| {
            let judgement = judge(item, known);
            let because: Vec<_> = judgement
                .rules
                .iter()
                .filter_map(|id| base.gate_rules.get(id.as_str()))
                .filter(|rule| {
                    let mut named = false;
                    rule.when.visit(&mut |atom, _| {
                        named |= atom.name.starts_with("medicine:") && known.truth(atom) == Truth::Yes;
                    });
                    named
                })
                .collect();
            let verdict = because.iter().map(|rule| rule.record.verdict).max()?;
            let reasons =
                because.iter().filter_map(|rule| base.messages.get(&format!("gate-{}", rule.record.id)));
            Some(WatchItem {
                id: item.id.clone(),
                name: base.messages.text(&format!("intervention-{}", item.id)).into_owned(),
                verdict,
                reasons: reasons.map(std::borrow::Cow::into_owned).collect(),
            })
        });
        found.collect()
    })
}
