//! Everything there is to read, as pages with links and sources.

use std::collections::BTreeSet;

use uncramp_assessment::Answers;
use uncramp_care::{Declared, Known, first_aid};
use uncramp_domain::{SourceId, Truth};
use uncramp_knowledge::{KnowledgeBase, base::Record, messages::Argument, records::Source};
use uncramp_wire::{Block, Cited, Group, Link, Page};

/// The kinds of page, in the order in which they are listed.
const KINDS: [&str; 9] =
    ["explainer", "cause", "event", "red-flag", "first-aid", "intervention", "medicine", "lab", "finding"];
/// Kinds that are listed whole; the others are found by searching and by links.
const LISTED: usize = 8;
/// Hits of a search.
const HITS: usize = 30;

fn ids<'a>(base: &'a KnowledgeBase, kind: &str) -> Vec<&'a str> {
    fn keys<T: Record>(records: &[T]) -> Vec<&str> {
        records.iter().map(Record::key).collect()
    }
    match kind {
        "explainer" => keys(&base.explainers),
        "cause" => keys(&base.causes),
        "event" => keys(&base.events),
        "red-flag" => keys(&base.red_flags),
        "first-aid" => keys(&base.protocols),
        "intervention" => keys(&base.interventions),
        // Only what is linked with cramps has something to say.
        "medicine" => keys(&base.medicine_links),
        "lab" => keys(&base.labs),
        "finding" => {
            let in_use = base.findings.iter().filter(|finding| finding.superseded_by.is_empty());
            in_use.map(|finding| finding.id.as_str()).collect()
        }
        _ => Vec::new(),
    }
}

fn title(base: &KnowledgeBase, kind: &str, id: &str) -> String {
    let key = match kind {
        "medicine" => {
            let link = base.medicine_links.get(id).map(|link| link.name.clone());
            return link.or_else(|| base.medicines.get(id).map(|m| m.name.clone())).unwrap_or_default();
        }
        "lab" => return id.replace('_', " "),
        "red-flag" => format!("redflag-{id}"),
        "first-aid" => format!("protocol-{id}"),
        _ => format!("{kind}-{id}"),
    };
    base.messages.text(&key).into_owned()
}

fn link(base: &KnowledgeBase, kind: &str, id: &str) -> Link {
    Link {
        id: format!("{kind}:{id}"),
        title: title(base, kind, id),
        kind: base.messages.text(&format!("app-kind-{kind}")).into_owned(),
    }
}

/// Everything there is to read, by kind and title.
pub(crate) fn index(base: &KnowledgeBase) -> Vec<Group> {
    KINDS[..LISTED]
        .iter()
        .map(|kind| {
            let mut links: Vec<Link> = ids(base, kind).into_iter().map(|id| link(base, kind, id)).collect();
            links.sort_by_key(|link| link.title.to_lowercase());
            Group {
                kind: (*kind).to_owned(),
                title: base.messages.text(&format!("app-kind-{kind}.many")).into_owned(),
                links,
            }
        })
        .collect()
}

/// What holds all of some words, titles first. Words of people's own and of the trade both count.
pub(crate) fn search(base: &KnowledgeBase, words: &str) -> Vec<Link> {
    let words: Vec<String> = words.to_lowercase().split_whitespace().map(str::to_owned).collect();
    if words.is_empty() {
        return Vec::new();
    }
    let mut hits: Vec<(u8, usize, Link)> = Vec::new();
    for (order, kind) in KINDS.iter().enumerate() {
        for id in ids(base, kind) {
            let link = link(base, kind, id);
            let title = link.title.to_lowercase();
            let body = body(base, kind, id).to_lowercase();
            // Another name of a thing is as good as its title, and must not drown among texts that mention it.
            let named = matches!(*kind, "intervention" | "medicine")
                && words.iter().all(|word| body.contains(word.as_str()));
            if named || words.iter().all(|word| title.contains(word.as_str())) {
                hits.push((0, order, link));
            } else if words.iter().all(|word| title.contains(word.as_str()) || body.contains(word.as_str())) {
                hits.push((1, order, link));
            }
        }
    }
    hits.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then_with(|| a.2.title.cmp(&b.2.title)));
    hits.truncate(HITS);
    hits.into_iter().map(|(_, _, link)| link).collect()
}

/// The text that a search looks through.
fn body(base: &KnowledgeBase, kind: &str, id: &str) -> String {
    let words = |keys: &[String]| -> String {
        keys.iter().filter_map(|key| base.messages.get(key)).collect::<Vec<_>>().join(" ")
    };
    match kind {
        "explainer" => words(&[format!("explainer-{id}.body")]),
        "cause" => words(&[format!("cause-{id}.about"), format!("cause-{id}.apart")]),
        "event" => words(&[format!("event-{id}.about")]),
        "red-flag" => words(&[format!("redflag-{id}.why"), format!("redflag-{id}.advice")]),
        "intervention" => base.interventions.get(id).map(|item| item.lay_names.join(" ")).unwrap_or_default(),
        "medicine" => {
            let known = base.medicine_links.get(id);
            let examples = known.map(|link| link.examples.join(" "));
            let name = known.map(|link| link.name.as_str());
            let names =
                base.medicines.iter().filter(|medicine| name.is_some() && medicine.link.as_deref() == name);
            let names: Vec<String> =
                names.map(|medicine| format!("{} {}", medicine.name, medicine.synonyms.join(" "))).collect();
            format!("{} {}", examples.unwrap_or_default(), names.join(" "))
        }
        "lab" => base.labs.get(id).and_then(|lab| lab.cramp_note.clone()).unwrap_or_default(),
        _ => String::new(),
    }
}

/// One page.
pub(crate) fn page(base: &KnowledgeBase, address: &str, conventional: bool) -> Option<Page> {
    let (kind, id) = address.split_once(':')?;
    let known = ids(base, kind).contains(&id)
        || (kind == "medicine" && base.medicines.get(id).is_some())
        || (kind == "source" && base.sources.get(id).is_some());
    if !known {
        return None;
    }
    let mut page = Page {
        id: address.to_owned(),
        title: title(base, kind, id),
        kind: base.messages.text(&format!("app-kind-{kind}")).into_owned(),
        ..Page::default()
    };
    let mut writer = Writer { base, page: &mut page };
    match kind {
        "cause" => writer.cause(id),
        "event" => writer.event(id),
        "explainer" => writer.explainer(id),
        "red-flag" => writer.red_flag(id),
        "first-aid" => writer.protocol(id),
        "intervention" => writer.intervention(id),
        "medicine" => writer.medicine(id),
        "finding" => writer.finding(id),
        "lab" => writer.lab(id, conventional),
        _ => {}
    }
    Some(page)
}

struct Writer<'a> {
    base: &'a KnowledgeBase,
    page: &'a mut Page,
}

impl Writer<'_> {
    fn say(&self, key: &str) -> String {
        self.base.messages.text(key).into_owned()
    }

    fn text(&mut self, text: impl Into<String>) {
        self.block("", vec![text.into()], false);
    }

    fn headed(&mut self, heading: &str, text: String) {
        let heading = self.say(heading);
        self.block(&heading, vec![text], false);
    }

    fn block(&mut self, heading: &str, texts: Vec<String>, list: bool) {
        let paragraphs: Vec<String> = if list {
            texts
        } else {
            texts.iter().flat_map(|text| text.split("\n\n")).map(str::to_owned).collect()
        };
        if paragraphs.iter().any(|paragraph| !paragraph.is_empty()) {
            self.page.blocks.push(Block { heading: heading.to_owned(), paragraphs, list });
        }
    }

    fn links(&mut self, kind: &str, ids: impl Iterator<Item = String>) {
        for id in ids {
            let link = link(self.base, kind, &id);
            self.page.links.push(link);
        }
    }

    fn cause(&mut self, id: &str) {
        let Some(cause) = self.base.causes.get(id) else { return };
        self.text(self.say(&format!("cause-{id}.about")));
        self.headed("ui-heading-tells-apart", self.say(&format!("cause-{id}.apart")));
        let urgency = self.say(&format!("ui-urgency-{}", cause.seriousness.urgency()));
        self.headed("ui-heading-next", format!("{} {urgency}", self.say(&format!("cause-{id}.next"))));
        if let Some(tests) = &cause.tests {
            self.headed("ui-heading-tests", tests.clone());
        }
        let explainers = self.base.explainers.iter().filter(|explainer| explainer.causes.contains(&cause.id));
        let explainers: Vec<String> = explainers.map(|explainer| explainer.id.to_string()).collect();
        self.links("explainer", explainers.into_iter());
        self.sources(&cause.sources);
    }

    fn event(&mut self, id: &str) {
        let Some(event) = self.base.events.get(id) else { return };
        self.text(self.say(&format!("event-{id}.about")));
        self.sources(&event.sources);
    }

    fn explainer(&mut self, id: &str) {
        let Some(explainer) = self.base.explainers.get(id) else { return };
        self.text(self.say(&format!("explainer-{id}.body")));
        self.links("cause", explainer.causes.iter().map(ToString::to_string));
        self.sources(&explainer.sources);
    }

    fn red_flag(&mut self, id: &str) {
        let Some(flag) = self.base.red_flags.get(id) else { return };
        self.text(self.say(&format!("ui-urgency-{}", flag.record.urgency.urgency())));
        self.text(self.say(&format!("redflag-{id}.advice")));
        self.text(self.say(&format!("redflag-{id}.why")));
        self.links("cause", flag.record.suspects.iter().map(ToString::to_string));
        self.sources(&flag.record.sources);
    }

    /// A card for nobody in particular: only the steps that are safe without knowing who.
    fn protocol(&mut self, id: &str) {
        let Some(protocol) = self.base.protocols.get(id) else { return };
        let nobody = Answers::default();
        let known = Known {
            base: self.base,
            facts: &nobody,
            declared: &Declared::default(),
            possible: &|_| Truth::Unknown,
        };
        let steps = first_aid::steps(protocol, &known);
        self.block("", steps.iter().map(|step| step.text().to_owned()).collect(), true);
        self.text(self.say("app-learn-card"));
        let sources: Vec<SourceId> = protocol.steps.iter().flat_map(|step| step.sources.clone()).collect();
        self.sources(&sources);
    }

    fn intervention(&mut self, id: &str) {
        let Some(item) = self.base.interventions.get(id) else { return };
        self.text(self.say(&format!("app-verdict-{}", item.always)));
        self.text(self.say(&format!("ui-grade-{}", item.grade)));
        self.sources(&item.sources);
    }

    fn medicine(&mut self, id: &str) {
        let medicine = self.base.medicines.get(id);
        let named = medicine.and_then(|medicine| medicine.link.as_deref()).unwrap_or(id);
        let Some(link) = self.base.medicine_links.get(named) else {
            self.text(self.say("ui-medicine-no-link"));
            return;
        };
        let strength = link.strength.as_ref().map(|strength| {
            let interval = link.interval_note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
            format!(": {strength}{interval}")
        });
        let found = format!("{}{}", link.association, strength.unwrap_or_default());
        self.text(self.base.messages.format("ui-association", &[("found", Argument::Text(&found))]));
        if !link.examples.is_empty() {
            self.text(format!("{} {}", self.say("ui-examples"), link.examples.join(", ")));
        }
        self.text(self.say("ui-never-stop"));
        self.sources(&link.sources);
    }

    fn finding(&mut self, id: &str) {
        let Some(finding) = self.base.findings.get(id) else { return };
        self.text(self.say(&format!("finding-{id}.why")));
        let choices = finding.choices.iter().map(|choice| self.say(&format!("finding-{id}.choice-{choice}")));
        self.block("", choices.collect(), true);
        self.sources(&finding.background.sources);
    }

    fn lab(&mut self, id: &str, conventional: bool) {
        let Some(lab) = self.base.labs.get(id) else { return };
        let other = lab.units.iter().find(|unit| unit.unit == lab.conventional_unit);
        let (unit, change): (&str, Box<dyn Fn(f64) -> f64>) = match other {
            Some(other) if conventional && other.factor != 0.0 => {
                let (factor, offset) = (other.factor, other.offset);
                (&other.unit, Box::new(move |value| (value - offset) / factor))
            }
            _ => (&lab.unit, Box::new(|value| value)),
        };
        let number = |value: Option<f64>| value.map(|value| Argument::Number(rounded(change(value))));
        let range = self.range(number(lab.low), number(lab.high), unit);
        self.text(format!("{} {range}", self.say("ui-lab-range")));
        if let Some(note) = &lab.cramp_note {
            self.text(note.clone());
        }
        self.sources(&lab.sources);
    }

    fn range(&self, low: Option<Argument<'_>>, high: Option<Argument<'_>>, unit: &str) -> String {
        let unit = ("unit", Argument::Text(unit));
        let say = |key: &str, arguments: &[(&str, Argument<'_>)]| self.base.messages.format(key, arguments);
        match (low, high) {
            (Some(low), Some(high)) => say("app-range-both", &[("low", low), ("high", high), unit]),
            (Some(low), None) => say("app-range-low", &[("low", low), unit]),
            (None, Some(high)) => say("app-range-high", &[("high", high), unit]),
            (None, None) => self.say("ui-lab-no-range"),
        }
    }

    fn sources(&mut self, ids: &[SourceId]) {
        let mut seen = BTreeSet::new();
        for id in ids.iter().filter(|id| seen.insert(id.as_str())) {
            if let Some(source) = self.base.sources.get(id.as_str()) {
                self.page.sources.push(cited(source));
            }
        }
    }
}

/// Three figures are enough for a limit.
fn rounded(value: f64) -> f64 {
    let scale = if value.abs() >= 100.0 {
        1.0
    } else if value.abs() >= 10.0 {
        10.0
    } else {
        100.0
    };
    (value * scale).round() / scale
}

pub(crate) fn cited(source: &Source) -> Cited {
    let year = source.year.map(|year| year.to_string()).or_else(|| source.year_note.clone());
    let parts = [source.authors.clone(), Some(source.title.clone()), source.container.clone(), year];
    let text = parts.into_iter().flatten().collect::<Vec<_>>().join(". ");
    let kind = source.kind.as_str().replace('_', " ");
    let address = source
        .doi
        .as_ref()
        .map(|doi| format!("https://doi.org/{doi}"))
        .or_else(|| source.pmid.as_ref().map(|pmid| format!("https://pubmed.ncbi.nlm.nih.gov/{pmid}/")))
        .or_else(|| source.url.clone())
        .unwrap_or_default();
    Cited { text: format!("{text} [{kind}]"), address }
}
