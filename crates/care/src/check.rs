//! The verdict of the gate on one thing, as a document in words: what every screen and program shows of it.

use uncramp_domain::GateRuleId;
use uncramp_knowledge::{
    KnowledgeBase,
    base::GateRule,
    messages::Argument,
    records::{Source, Verdict},
};

use crate::{
    gate::{Gated, Judgement, pass},
    items::{ItemError, Kind, Subject, find},
    known::Known,
    words::atom_names,
};

macro_rules! document {
    ($($(#[$doc:meta])* pub struct $name:ident { $($(#[$field_doc:meta])* $field:ident : $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }

        impl std::fmt::Debug for $name {
            /// Says that there is one, never what it says: it is about somebody's health.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(redacted)"))
            }
        }
    )*};
}
pub(crate) use document;

document! {
    /// A rule that counted.
    pub struct RuleShown {
        /// Id of the rule.
        rule: String,
        /// What it says by itself.
        verdict: String,
        /// Why, in words.
        reason: String,
        /// What to do instead, in words.
        change: Option<String>,
        /// Ids of its sources.
        sources: Vec<String>,
        /// Whether a source was seen to say so.
        verified: bool,
    }

    /// A source.
    pub struct SourceShown {
        /// Its id.
        id: String,
        /// Its title.
        title: String,
        /// When it appeared.
        year: Option<u16>,
        /// What kind of source it is.
        kind: String,
        /// Where to read it.
        link: Option<String>,
    }

    /// What the safety gate says of one thing for one person.
    pub struct CheckShown {
        /// Id of the thing.
        item: String,
        /// Its plain name.
        name: String,
        /// `intervention`, `exercise`, `programme`, `first_aid`, `food`, `food_group` or `everyday`.
        kind: String,
        /// `allowed`, `changed`, `ask_clinician` or `blocked`.
        verdict: String,
        /// Why, in words; never empty.
        reason: String,
        /// What to do instead or how to change it; null where nothing changes or where it is blocked.
        change: Option<String>,
        /// Ids of the sources behind the verdict; never empty.
        sources: Vec<String>,
        /// Every rule that applies, the strictest first.
        rules: Vec<RuleShown>,
        /// What is not known about the person and would have to be, in words.
        open: Vec<String>,
        /// The same as gate atoms.
        not_known: Vec<String>,
        /// The sources in full.
        cited: Vec<SourceShown>,
        /// Other things that go by the same name; the verdict is the strictest of all.
        also: Vec<String>,
    }
}

/// Judges what somebody calls by a name or an id. Where several things go by that name, the strictest verdict counts.
///
/// # Errors
/// [`ItemError`] that offers what may have been meant.
pub fn check(base: &KnowledgeBase, wanted: &str, known: &Known<'_>) -> Result<CheckShown, ItemError> {
    let mut shown: Vec<(Verdict, CheckShown)> = find(base, wanted)?
        .into_iter()
        .map(|subject| {
            let gated = pass(subject, known);
            (gated.verdict(), document_of(base, &gated))
        })
        .collect();
    // Of equally strict verdicts the first stays, so that the order of kinds decides.
    let strictest = shown.iter().map(|(verdict, _)| *verdict).max();
    let at = shown.iter().position(|(verdict, _)| Some(*verdict) == strictest);
    let Some(at) = at else {
        return Err(ItemError { name: wanted.chars().take(80).collect(), help: String::new() });
    };
    let (_, mut chosen) = shown.remove(at);
    chosen.also = shown.into_iter().map(|(_, other)| other.item).collect();
    Ok(chosen)
}

/// The verdict on something that has passed the gate, in words. Such a document is made here and nowhere else:
///
/// ```compile_fail,E0639
/// # use uncramp_care::CheckShown;
/// fn around_the_gate(other: CheckShown) -> CheckShown {
///     CheckShown { verdict: "allowed".to_owned(), ..other }
/// }
/// ```
pub fn document_of(base: &KnowledgeBase, gated: &Gated<Subject>) -> CheckShown {
    let (subject, judgement) = gated.with_its_verdict();
    let rules: Vec<RuleShown> =
        judgement.rules.iter().filter_map(|id| Some(rule(base, base.gate_rules.get(id.as_str())?))).collect();
    let mut sources: Vec<String> = rules.iter().flat_map(|rule| rule.sources.clone()).collect();
    sources.extend(judgement.open.iter().filter_map(|id| base.gate_rules.get(id.as_str())).flat_map(ids_of));
    sources.extend(subject.sources.iter().map(ToString::to_string));
    let mut met = std::collections::BTreeSet::new();
    sources.retain(|id| met.insert(id.clone()));
    let not_known = in_order_of_rules(base, judgement);
    let open = atom_names(base, &not_known);
    CheckShown {
        item: subject.id.clone(),
        name: subject.name.clone(),
        kind: subject.kind.as_str().to_owned(),
        verdict: judgement.verdict.to_string(),
        reason: reason(base, subject, judgement, &rules, &open),
        change: change(base, subject, judgement, &rules),
        cited: sources.iter().filter_map(|id| base.sources.get(id)).map(source).collect(),
        sources,
        rules,
        open,
        not_known,
        also: Vec::new(),
    }
}

/// What is not known, as the rules ask for it: they begin with what is most dangerous.
fn in_order_of_rules(base: &KnowledgeBase, judgement: &Judgement) -> Vec<String> {
    let mut atoms: Vec<String> = Vec::new();
    for rule in judgement.open.iter().filter_map(|id| base.gate_rules.get(id.as_str())) {
        rule.when.visit(&mut |atom, _| {
            let atom = atom.to_string();
            if judgement.unknown.contains(&atom) && !atoms.contains(&atom) {
                atoms.push(atom);
            }
        });
    }
    atoms
}

fn ids_of(rule: &GateRule) -> Vec<String> {
    rule.record.sources.iter().map(ToString::to_string).collect()
}

fn rule(base: &KnowledgeBase, rule: &GateRule) -> RuleShown {
    let id: &GateRuleId = &rule.record.id;
    let words = |key: String| base.messages.get(&key).map(std::borrow::Cow::into_owned);
    RuleShown {
        rule: id.to_string(),
        verdict: rule.record.verdict.to_string(),
        reason: words(format!("gate-{id}")).unwrap_or_default(),
        change: words(format!("gate-{id}.change")),
        sources: ids_of(rule),
        verified: rule.record.verified,
    }
}

/// A source as documents show it.
pub fn source(source: &Source) -> SourceShown {
    let link = source
        .doi
        .as_ref()
        .map(|doi| format!("https://doi.org/{doi}"))
        .or_else(|| source.pmid.as_ref().map(|pmid| format!("https://pubmed.ncbi.nlm.nih.gov/{pmid}/")))
        .or_else(|| source.url.clone());
    SourceShown {
        id: source.id.to_string(),
        title: source.title.clone(),
        year: source.year,
        kind: source.kind.to_string(),
        link,
    }
}

/// Most names listed in a sentence; the rest stands in `open`.
const LISTED: usize = 8;

/// The reasons of the rules that decided. Where none did, what is not known, or what is said of the thing itself.
fn reason(
    base: &KnowledgeBase,
    subject: &Subject,
    judgement: &Judgement,
    rules: &[RuleShown],
    open: &[String],
) -> String {
    let verdict = judgement.verdict.as_str();
    let mut parts: Vec<String> = Vec::new();
    let mut say = |text: String| {
        if !text.is_empty() && !parts.contains(&text) {
            parts.push(text);
        }
    };
    for rule in rules.iter().filter(|rule| rule.verdict == verdict) {
        say(rule.reason.clone());
    }
    if judgement.verdict == Verdict::AskClinician && !open.is_empty() {
        let listed = open.iter().take(LISTED).cloned().collect::<Vec<_>>().join("; ");
        let key = if open.len() > LISTED { "check-open-more" } else { "check-open" };
        let more = (open.len().saturating_sub(LISTED)) as f64;
        say(base
            .messages
            .format(key, &[("names", Argument::Text(&listed)), ("more", Argument::Number(more))]));
    }
    if parts.is_empty() && judgement.verdict != Verdict::Allowed && subject.kind == Kind::Intervention {
        parts.extend(
            base.messages.get(&format!("intervention-{}.why", subject.id)).map(std::borrow::Cow::into_owned),
        );
    }
    if parts.is_empty() {
        parts.push(base.messages.text(&format!("check-{verdict}")).into_owned());
    }
    parts.join(" ")
}

/// What changes; for something blocked nothing is offered in its changed form.
fn change(
    base: &KnowledgeBase,
    subject: &Subject,
    judgement: &Judgement,
    rules: &[RuleShown],
) -> Option<String> {
    if judgement.verdict == Verdict::Blocked {
        return None;
    }
    let mut parts: Vec<String> = Vec::new();
    for change in rules.iter().filter_map(|rule| rule.change.clone()) {
        if !parts.contains(&change) {
            parts.push(change);
        }
    }
    if parts.is_empty() && judgement.verdict == Verdict::Changed {
        let instead = match subject.kind {
            // What its words offer was not judged here.
            Kind::Intervention
                if base.interventions.get(&subject.id).is_some_and(|i| i.offers.is_empty()) =>
            {
                base.messages.get(&format!("intervention-{}.instead", subject.id))
            }
            _ => None,
        };
        parts.push(instead.unwrap_or_else(|| base.messages.text("check-changed-ask")).into_owned());
    }
    (!parts.is_empty()).then(|| parts.join(" "))
}
