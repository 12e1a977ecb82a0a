//! `uncramp explain`: one thing in plain words, with its sources.

use std::process::ExitCode;

use uncramp_assessment::Answers;
use uncramp_care::{Declared, Known, first_aid};
use uncramp_domain::{SourceId, Truth};
use uncramp_knowledge::{KnowledgeBase, messages::Argument, records::Source, suggest::nearest};

use crate::{error::Failure, page::Page};

/// The kinds of record that can be explained, in the order in which an id without a kind is looked up.
const KINDS: [&str; 10] = [
    "cause",
    "event",
    "explainer",
    "red-flag",
    "first-aid",
    "programme",
    "intervention",
    "medicine",
    "finding",
    "lab",
];

/// Every kind under which `id` is known.
pub(crate) fn kinds_of(base: &KnowledgeBase, id: &str) -> Vec<&'static str> {
    KINDS
        .into_iter()
        .filter(|kind| match *kind {
            "cause" => base.causes.get(id).is_some(),
            "event" => base.events.get(id).is_some(),
            "explainer" => base.explainers.get(id).is_some(),
            "red-flag" => base.red_flags.get(id).is_some(),
            "first-aid" => base.protocols.get(id).is_some(),
            "programme" => base.programmes.get(id).is_some(),
            "intervention" => base.interventions.get(id).is_some(),
            "medicine" => base.medicines.get(id).is_some() || base.medicine_links.get(id).is_some(),
            "finding" => base.findings.get(id).is_some(),
            _ => base.labs.get(id).is_some(),
        })
        .collect()
}

/// Splits `kind:id`, or finds the only kind of a plain id.
///
/// # Errors
/// [`Failure::Unknown`] with the nearest ids, or with the kinds to choose from.
pub(crate) fn resolve<'a>(base: &KnowledgeBase, text: &'a str) -> Result<(&'static str, &'a str), Failure> {
    let (wanted, id) = match text.split_once(':') {
        Some((kind, id)) => (Some(kind), id),
        None => (None, text),
    };
    let found = kinds_of(base, id);
    let chosen = match wanted {
        Some(kind) => found.iter().find(|found| **found == kind).copied(),
        None if found.len() > 1 => {
            let choices: Vec<String> = found.iter().map(|kind| format!("`{kind}:{id}`")).collect();
            return Err(Failure::Unknown {
                id: text.to_owned(),
                help: format!("say which: {}", choices.join(" or ")),
            });
        }
        None => found.first().copied(),
    };
    chosen.map(|kind| (kind, id)).ok_or_else(|| {
        let ids = base
            .causes
            .iter()
            .map(|cause| cause.id.as_str())
            .chain(base.events.iter().map(|event| event.id.as_str()))
            .chain(base.explainers.iter().map(|explainer| explainer.id.as_str()))
            .chain(base.medicines.iter().map(|medicine| medicine.id.as_str()))
            .chain(base.protocols.iter().map(|protocol| protocol.id.as_str()))
            .chain(base.programmes.iter().map(|programme| programme.id.as_str()))
            .chain(base.findings.iter().map(|finding| finding.id.as_str()));
        Failure::Unknown {
            id: text.chars().take(80).collect(),
            help: format!("{}; `uncramp knowledge search WORDS` finds ids by words", nearest(id, ids)),
        }
    })
}

pub(crate) fn run(base: &KnowledgeBase, text: &str) -> Result<ExitCode, Failure> {
    let (kind, id) = resolve(base, text)?;
    let mut page = Page::default();
    let mut writer = Writer { base, page: &mut page };
    match kind {
        "cause" => writer.cause(id),
        "event" => writer.event(id),
        "explainer" => writer.explainer(id),
        "red-flag" => writer.red_flag(id),
        "first-aid" => writer.protocol(id),
        "programme" => writer.programme(id),
        "intervention" => writer.intervention(id),
        "medicine" => writer.medicine(id),
        "finding" => writer.finding(id),
        _ => writer.lab(id),
    }
    page.print()?;
    Ok(ExitCode::SUCCESS)
}

struct Writer<'a> {
    base: &'a KnowledgeBase,
    page: &'a mut Page,
}

impl Writer<'_> {
    fn say(&self, key: &str) -> String {
        self.base.messages.text(key).into_owned()
    }

    fn cause(&mut self, id: &str) {
        let Some(cause) = self.base.causes.get(id) else { return };
        self.page.heading(&self.say(&format!("cause-{id}")));
        let kind = self.say(&format!("ui-kind-{}", cause.kind));
        let urgency = self.say(&format!("ui-urgency-{}", cause.seriousness.urgency()));
        self.page.text(&format!("({kind})"));
        self.page.line("");
        self.page.text(&self.say(&format!("cause-{id}.about")));
        self.page.heading(&self.say("ui-heading-tells-apart"));
        self.page.text(&self.say(&format!("cause-{id}.apart")));
        self.page.heading(&self.say("ui-heading-next"));
        self.page.text(&format!("{} {urgency}", self.say(&format!("cause-{id}.next"))));
        self.sources(&cause.sources);
    }

    fn event(&mut self, id: &str) {
        let Some(event) = self.base.events.get(id) else { return };
        self.page.heading(&self.say(&format!("event-{id}")));
        self.page.text(&self.say(&format!("event-{id}.about")));
        self.sources(&event.sources);
    }

    fn explainer(&mut self, id: &str) {
        let Some(explainer) = self.base.explainers.get(id) else { return };
        self.page.heading(&self.say(&format!("explainer-{id}")));
        self.page.text(&self.say(&format!("explainer-{id}.body")));
        for cause in &explainer.causes {
            self.page
                .item(&format!("{} (`uncramp explain cause:{cause}`)", self.say(&format!("cause-{cause}"))));
        }
        self.sources(&explainer.sources);
    }

    fn red_flag(&mut self, id: &str) {
        let Some(flag) = self.base.red_flags.get(id) else { return };
        self.page.heading(&self.say(&format!("redflag-{id}")));
        self.page.loud(&self.say(&format!("ui-urgency-{}", flag.record.urgency.urgency())));
        self.page.text(&self.say(&format!("redflag-{id}.advice")));
        self.page.line("");
        self.page.text(&self.say(&format!("redflag-{id}.why")));
        self.sources(&flag.record.sources);
    }

    /// A card in full for nobody in particular: only the steps that are safe without knowing who.
    fn protocol(&mut self, id: &str) {
        let Some(protocol) = self.base.protocols.get(id) else { return };
        self.page.heading(&self.say(&format!("protocol-{id}")));
        let nobody = Answers::default();
        let known = Known {
            base: self.base,
            facts: &nobody,
            declared: &Declared::default(),
            possible: &|_| Truth::Unknown,
        };
        for step in first_aid::steps(protocol, &known) {
            self.page.item(step.text());
        }
        self.page.line("");
        self.page.text(&self.say("ui-now-left-out"));
        let sources: Vec<SourceId> = protocol.steps.iter().flat_map(|step| step.sources.clone()).collect();
        self.sources(&sources);
    }

    /// What a programme is and rests on; its steps are for `uncramp session`, which checks each for the person.
    fn programme(&mut self, id: &str) {
        let Some(programme) = self.base.programmes.get(id) else { return };
        self.page.heading(&self.say(&format!("programme-{id}")));
        self.page.text(&self.say(&format!("programme-{id}.about")));
        if let Some(evidence) = self.base.interventions.get(programme.intervention.as_str()) {
            self.page.text(&self.say(&format!("ui-grade-{}", evidence.grade)));
        }
        self.page.text(&format!("`uncramp session {id}`"));
        let steps = programme.steps.iter().flat_map(|step| step.sources.clone());
        self.sources(&programme.sources.iter().cloned().chain(steps).collect::<Vec<SourceId>>());
    }

    fn intervention(&mut self, id: &str) {
        let Some(intervention) = self.base.interventions.get(id) else { return };
        self.page.heading(&self.say(&format!("intervention-{id}")));
        self.page.text(&self.say(&format!("ui-verdict-{}", intervention.always)));
        self.page.text(&self.say(&format!("ui-grade-{}", intervention.grade)));
        self.sources(&intervention.sources);
    }

    fn medicine(&mut self, id: &str) {
        let medicine = self.base.medicines.get(id);
        let link = medicine.and_then(|medicine| medicine.link.as_deref()).or(Some(id)).and_then(|name| {
            let by_name = self.base.medicine_links.iter().find(|link| link.name == name);
            by_name.or_else(|| self.base.medicine_links.get(name))
        });
        let name = medicine.map(|medicine| &medicine.name).or(link.map(|link| &link.name));
        self.page.heading(name.map_or(id, String::as_str));
        match link {
            Some(link) => {
                let strength = link.strength.as_ref().map(|strength| {
                    let interval =
                        link.interval_note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
                    format!(": {strength}{interval}")
                });
                let found = format!("{}{}", link.association, strength.unwrap_or_default());
                self.page
                    .text(&self.base.messages.format("ui-association", &[("found", Argument::Text(&found))]));
                if !link.examples.is_empty() {
                    self.page.text(&format!("{} {}", self.say("ui-examples"), link.examples.join(", ")));
                }
                self.page.text(&self.say("ui-never-stop"));
                self.sources(&link.sources);
            }
            None => self.page.text(&self.say("ui-medicine-no-link")),
        }
    }

    fn finding(&mut self, id: &str) {
        let Some(finding) = self.base.findings.get(id) else { return };
        if finding.superseded_by.is_empty() {
            self.page.heading(&self.say(&format!("finding-{id}")));
            self.page.text(&self.say(&format!("finding-{id}.why")));
        }
        for choice in &finding.choices {
            self.page.item(&self.say(&format!("finding-{id}.choice-{choice}")));
        }
        self.sources(&finding.background.sources);
    }

    fn lab(&mut self, id: &str) {
        let Some(lab) = self.base.labs.get(id) else { return };
        self.page.heading(&id.replace('_', " "));
        let range = match (lab.low, lab.high) {
            (Some(low), Some(high)) => format!("{low} to {high} {}", lab.unit),
            (Some(low), None) => format!("at least {low} {}", lab.unit),
            (None, Some(high)) => format!("up to {high} {}", lab.unit),
            (None, None) => self.say("ui-lab-no-range"),
        };
        self.page.text(&format!("{} {range}", self.say("ui-lab-range")));
        if let Some(note) = &lab.cramp_note {
            self.page.text(note);
        }
        self.sources(&lab.sources);
    }

    fn sources(&mut self, ids: &[SourceId]) {
        let mut seen: Vec<&SourceId> = Vec::new();
        self.page.heading(&self.say("ui-heading-sources"));
        for id in ids {
            if !seen.contains(&id) {
                seen.push(id);
                if let Some(source) = self.base.sources.get(id.as_str()) {
                    self.page.item(&citation(source));
                }
            }
        }
    }
}

/// A source in one line.
pub(crate) fn citation(source: &Source) -> String {
    let year = source.year.map(|year| year.to_string()).or_else(|| source.year_note.clone());
    let link = source
        .doi
        .as_ref()
        .map(|doi| format!("doi:{doi}"))
        .or_else(|| source.pmid.as_ref().map(|pmid| format!("PMID {pmid}")))
        .or_else(|| source.url.clone());
    let parts = [source.authors.clone(), Some(source.title.clone()), source.container.clone(), year, link];
    format!(
        "{} [{}]",
        parts.into_iter().flatten().collect::<Vec<_>>().join(". "),
        source.kind.as_str().replace('_', " ")
    )
}
