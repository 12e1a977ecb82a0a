//! Everything that the gate can judge, under one roof: found by its id or by what people call it.

use std::collections::BTreeSet;

use uncramp_domain::SourceId;
use uncramp_knowledge::{
    KnowledgeBase,
    nutrition::Food,
    programme::{Programme, ProgrammeStep},
    records::{Intervention, ItemRecord, Protocol, Verdict},
};

use crate::{
    gate::Item,
    known::List,
    names::{Found, Named, find as find_name, nearest, offer},
    profile::vocabulary,
};

/// What kind of thing it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A remedy, habit, supplement, medicine or first-aid measure.
    Intervention,
    /// An exercise of a programme.
    Exercise,
    /// A whole programme.
    Programme,
    /// A first-aid card.
    FirstAid,
    /// A food or drink.
    Food,
    /// A group of foods.
    FoodGroup,
    /// An everyday thing.
    Everyday,
}

impl Kind {
    /// The word used in documents.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Intervention => "intervention",
            Self::Exercise => "exercise",
            Self::Programme => "programme",
            Self::FirstAid => "first_aid",
            Self::Food => "food",
            Self::FoodGroup => "food_group",
            Self::Everyday => "everyday",
        }
    }
}

/// Something that the gate can judge, of any kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// Its id, such as `IA01`, `PX01/1`, `FA02`, `food:F09040`, `food_group:alcohol` or `item:walking`.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// Its plain name.
    pub name: String,
    /// What people call it.
    pub lay_names: Vec<String>,
    /// Where what is said of it comes from.
    pub sources: Vec<SourceId>,
    /// The id that rules may name.
    rule_id: String,
    acts: Vec<String>,
    always: Verdict,
}

impl<'a> From<&'a Subject> for Item<'a> {
    fn from(subject: &'a Subject) -> Self {
        Self { id: &subject.rule_id, acts: &subject.acts, always: subject.always }
    }
}

impl Subject {
    /// What it does, as the safety gate sees it.
    pub fn acts(&self) -> &[String] {
        &self.acts
    }

    /// The verdict for a healthy adult who is not pregnant and takes nothing.
    pub fn always(&self) -> Verdict {
        self.always
    }
}

/// What a food does: its own acts and those of every group that one of its tags puts it in.
pub fn food_acts(base: &KnowledgeBase, food: &Food) -> Vec<String> {
    let mut acts: BTreeSet<String> = food.acts.iter().cloned().collect();
    acts.extend(groups(base, food).flat_map(|group| group.acts.iter().cloned()));
    acts.into_iter().collect()
}

/// The verdict on a food for a healthy adult: the strictest of its own and of its groups.
pub fn food_always(base: &KnowledgeBase, food: &Food) -> Verdict {
    groups(base, food).map(|group| group.always).fold(food.always, Verdict::max)
}

fn groups<'a>(base: &'a KnowledgeBase, food: &'a Food) -> impl Iterator<Item = &'a ItemRecord> {
    base.items.iter().filter(|group| group.tag.as_ref().is_some_and(|tag| food.tags.contains(tag)))
}

/// A food before the gate.
pub fn food(base: &KnowledgeBase, food: &Food) -> Subject {
    Subject {
        id: format!("food:{}", food.id),
        kind: Kind::Food,
        name: base.messages.text(&format!("food-{}", food.id)).into_owned(),
        lay_names: food.lay_names.clone(),
        sources: food.sources.clone(),
        rule_id: format!("food:{}", food.id),
        acts: food_acts(base, food),
        always: food_always(base, food),
    }
}

/// An intervention before the gate.
pub fn intervention(base: &KnowledgeBase, record: &Intervention) -> Subject {
    Subject {
        id: record.id.to_string(),
        kind: Kind::Intervention,
        name: base.messages.text(&format!("intervention-{}", record.id)).into_owned(),
        lay_names: record.lay_names.clone(),
        sources: record.sources.clone(),
        rule_id: record.id.to_string(),
        acts: record.acts.clone(),
        always: record.always,
    }
}

/// What the words of doing otherwise offer, each to be judged by itself.
pub(crate) fn offers(base: &KnowledgeBase, record: &Intervention) -> Vec<Subject> {
    let act = |offer: &String| Subject {
        id: offer.clone(),
        kind: Kind::Everyday,
        name: String::new(),
        lay_names: Vec::new(),
        sources: Vec::new(),
        rule_id: offer.clone(),
        acts: Vec::new(),
        always: Verdict::Allowed,
    };
    let offered = |offer: &String| {
        base.interventions.get(offer).map_or_else(|| act(offer), |other| intervention(base, other))
    };
    record.offers.iter().map(offered).collect()
}

fn everyday(base: &KnowledgeBase, record: &ItemRecord) -> Subject {
    let (kind, prefix) = match &record.tag {
        Some(_) => (Kind::FoodGroup, "food_group"),
        None => (Kind::Everyday, "item"),
    };
    let id = record.id.as_str();
    Subject {
        id: format!("{prefix}:{}", id.strip_prefix("group_").unwrap_or(id)),
        kind,
        name: base.messages.text(&format!("item-{id}")).into_owned(),
        lay_names: record.lay_names.clone(),
        sources: record.sources.clone(),
        rule_id: id.to_owned(),
        acts: record.acts.clone(),
        always: record.always,
    }
}

fn card(base: &KnowledgeBase, record: &Protocol) -> Subject {
    let sources: BTreeSet<SourceId> = record.steps.iter().flat_map(|step| step.sources.clone()).collect();
    Subject {
        id: record.id.to_string(),
        kind: Kind::FirstAid,
        name: base.messages.text(&format!("protocol-{}", record.id)).into_owned(),
        lay_names: record.lay_names.clone(),
        sources: sources.into_iter().collect(),
        rule_id: record.id.to_string(),
        acts: record.acts.clone(),
        always: record.always,
    }
}

fn exercise(base: &KnowledgeBase, programme: &Programme, step: &ProgrammeStep) -> Subject {
    let key = format!("programme-{}.{}-name", programme.id, step.id);
    Subject {
        id: step.item.clone(),
        kind: Kind::Exercise,
        name: base.messages.text(&key).into_owned(),
        lay_names: step.lay_names.clone(),
        sources: step.sources.clone(),
        rule_id: step.item.clone(),
        acts: step.acts.clone(),
        always: step.always,
    }
}

/// A programme as a whole does what all of its exercises do.
fn programme(base: &KnowledgeBase, record: &Programme) -> Subject {
    let steps = || record.steps.iter().filter(|step| !step.only_instead);
    let acts: BTreeSet<String> = steps().flat_map(|step| step.acts.iter().cloned()).collect();
    Subject {
        id: record.id.to_string(),
        kind: Kind::Programme,
        name: base.messages.text(&format!("programme-{}", record.id)).into_owned(),
        lay_names: Vec::new(),
        sources: record.sources.clone(),
        rule_id: record.id.to_string(),
        acts: acts.into_iter().collect(),
        always: steps().map(|step| step.always).max().unwrap_or(Verdict::Allowed),
    }
}

/// Everything that the gate can judge.
pub fn all(base: &KnowledgeBase) -> Vec<Subject> {
    let steps = base.programmes.iter().flat_map(|p| p.steps.iter().map(move |step| exercise(base, p, step)));
    base.interventions
        .iter()
        .map(|record| intervention(base, record))
        .chain(base.protocols.iter().map(|record| card(base, record)))
        .chain(base.programmes.iter().map(|record| programme(base, record)))
        .chain(steps)
        .chain(base.items.iter().map(|record| everyday(base, record)))
        .chain(base.foods.iter().map(|record| food(base, record)))
        .collect()
}

/// A name fits nothing that the gate could judge.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is nothing called `{name}` to check; {help}")]
pub struct ItemError {
    /// The name given.
    pub name: String,
    /// What may have been meant.
    pub help: String,
}

/// What a name or id means. Several things may go by one name, such as a drink that is a remedy and a food: then all
/// of them are handed back, so that the strictest verdict can count.
///
/// # Errors
/// [`ItemError`] that offers what may have been meant.
pub fn find(base: &KnowledgeBase, wanted: &str) -> Result<Vec<Subject>, ItemError> {
    let subjects = all(base);
    let named = named(&subjects);
    let ids: Vec<&str> = match find_name(wanted, &named, &base.profile.padding) {
        Found::One(id) => vec![id],
        Found::Several(ids) => ids,
        Found::Nothing => {
            let name: String = wanted.chars().take(80).collect();
            return Err(ItemError { name, help: help(base, wanted, &named) });
        }
    };
    Ok(subjects.iter().filter(|subject| ids.contains(&subject.id.as_str())).cloned().collect())
}

/// The names of things that the gate can judge.
pub fn named(subjects: &[Subject]) -> Vec<Named<'_>> {
    let name = |subject| {
        let Subject { id, name, lay_names, .. }: &Subject = subject;
        let bare = id.split_once(':').map(|(_, bare)| bare);
        Named::new(id, name, bare.into_iter().chain(lay_names.iter().map(String::as_str)).collect())
    };
    subjects.iter().map(name).collect()
}

/// A medicine that is no remedy is nothing to try; anything else may be misspelt.
fn help(base: &KnowledgeBase, wanted: &str, named: &[Named<'_>]) -> String {
    let medicines = vocabulary(base, List::Medicines);
    if let Found::One(id) = find_name(wanted, &medicines, &base.profile.padding) {
        return base
            .messages
            .format("check-is-medicine", &[("id", uncramp_knowledge::messages::Argument::Text(id))]);
    }
    offer(&nearest(wanted, named))
        .unwrap_or_else(|| "say it in other words; `uncramp remedy` lists remedies by name".to_owned())
}
