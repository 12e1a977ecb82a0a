//! Checks every number and compiles the rows of causes and events.

use std::collections::{BTreeMap, BTreeSet};

use uncramp_domain::SourceId;

use super::{compile::Raw, issue::Issues};
use crate::{
    base::{Cause, Event, KnowledgeBase, Link, Origin, Shares, Table},
    records::{
        AnswerKind, Background, Basis, CauseKind, CauseRecord, EventLink, EventRecord, Finding, Row, Sourced,
    },
    suggest::nearest,
};

/// How far shares that stand for the whole may miss 1: the files round them.
const SHARES_SLACK: f64 = 0.002;
/// The same for priors, of which there are more than a hundred.
const PRIORS_SLACK: f64 = 0.01;

pub(super) struct Numbers<'a> {
    raw: &'a Raw,
    findings: &'a Table<Finding>,
    kinds: BTreeMap<&'a str, Basis>,
    events: BTreeMap<&'a str, u16>,
    origins: Vec<Origin>,
    seen: BTreeMap<Origin, u16>,
}

impl<'a> Numbers<'a> {
    pub(super) fn new(raw: &'a Raw, findings: &'a Table<Finding>) -> Self {
        let mut names: Vec<&str> = raw.events.iter().map(|(_, event)| event.id.as_str()).collect();
        names.sort_unstable();
        Self {
            raw,
            findings,
            kinds: raw.sources.iter().map(|(_, source)| (source.id.as_str(), source.kind)).collect(),
            events: names.into_iter().zip(0..).collect(),
            origins: Vec::new(),
            seen: BTreeMap::new(),
        }
    }

    pub(super) fn into_origins(self) -> Vec<Origin> {
        self.origins
    }

    /// The basis must be what the strongest source is, and there must be a source.
    fn origin(
        &mut self,
        file: &str,
        at: &str,
        basis: Basis,
        sources: &[SourceId],
        verified: bool,
        issues: &mut Issues<'_>,
    ) -> u16 {
        provenance(file, at, basis, sources, &self.kinds, issues);
        let origin = Origin { basis, sources: sources.to_vec(), verified };
        let next = self.origins.len() as u16;
        *self.seen.entry(origin).or_insert_with_key(|origin| {
            self.origins.push(origin.clone());
            next
        })
    }

    fn sourced(
        &mut self,
        file: &str,
        at: &str,
        number: &Sourced,
        probability: bool,
        issues: &mut Issues<'_>,
    ) {
        self.origin(file, at, number.basis, &number.sources, number.verified, issues);
        let fits = if probability {
            (0.0..=1.0).contains(&number.value)
        } else {
            number.value > 0.0 && number.value.is_finite()
        };
        if !fits {
            let help = if probability { "write a probability from 0 to 1" } else { "write a number above 0" };
            issues.fault(file, at, format!("`{at}` cannot be {}", number.value), help);
        }
        if number.interval.is_some_and(|[low, high]| !(low <= number.value && number.value <= high)) {
            issues.fault(
                file,
                at,
                format!("the interval of `{at}` does not hold its value"),
                "correct the interval or the value",
            );
        }
    }

    fn rows(&mut self, file: &str, rows: &[Row], issues: &mut Issues<'_>) -> Vec<Shares> {
        let mut compiled: Vec<Shares> = Vec::new();
        for row in rows {
            let id = row.finding.as_str();
            let origin = self.origin(file, id, row.basis, &row.sources, row.verified, issues);
            let Some(position) = self.findings.position(id) else {
                let help = nearest(id, self.findings.iter().map(|finding| finding.id.as_str()));
                issues.fault(file, id, format!("there is no finding `{id}`"), help);
                continue;
            };
            if let Some(p) = probabilities(file, &self.findings[position], row.yes, &row.shares, issues) {
                if p.iter().any(|p| *p <= 0.0 || *p >= 1.0) {
                    let message = format!("the row for `{id}` calls an answer impossible or certain");
                    issues.fault(file, id, message, "use a small or large probability: nobody is textbook");
                }
                compiled.push(Shares { finding: position as u16, p, origin });
            }
        }
        compiled.sort_by_key(|row| row.finding);
        for pair in compiled.windows(2).filter(|pair| pair[0].finding == pair[1].finding) {
            let id = self.findings[usize::from(pair[0].finding)].id.as_str();
            issues.fault(file, id, format!("there are two rows for `{id}`"), "keep one");
        }
        compiled
    }

    fn links(&mut self, file: &str, links: &[EventLink], issues: &mut Issues<'_>) -> Vec<Link> {
        let mut compiled = Vec::new();
        for link in links {
            let id = link.event.as_str();
            let origin = self.origin(file, id, link.basis, &link.sources, true, issues);
            match self.events.get(id) {
                Some(event) => compiled.push(Link { event: *event, p: link.p, origin }),
                None => {
                    let help = nearest(id, self.events.keys().copied());
                    issues.fault(file, id, format!("there is no event `{id}`"), help);
                }
            }
        }
        let total: f64 = links.iter().map(|link| link.p).sum();
        if !(links.iter().all(|link| (0.0..=1.0).contains(&link.p)) && (total - 1.0).abs() <= SHARES_SLACK) {
            issues.fault(
                file,
                "events",
                format!("the events sum to {total:.4}, not to 1"),
                "correct the shares of the events",
            );
        }
        compiled
    }

    pub(super) fn cause(&mut self, file: &str, record: &CauseRecord, issues: &mut Issues<'_>) -> Cause {
        let needed = if record.kind == CauseKind::Contributor {
            ("base_rate", record.base_rate.is_none())
        } else {
            ("prior", record.prior.is_none())
        };
        if needed.1 {
            issues.fault(
                file,
                record.id.as_ref(),
                format!("a {} needs `{}`", record.kind, needed.0),
                "add it, with basis and sources",
            );
        }
        for (at, number, probability) in [
            ("prior", &record.prior, true),
            ("base_rate", &record.base_rate, true),
            ("cramp_given_condition", &record.cramp_given_condition, true),
            ("ratio", &record.ratio, false),
        ] {
            if let Some(number) = number {
                self.sourced(file, at, number, probability, issues);
            }
        }
        for anchor in &record.anchors {
            self.origin(file, anchor.finding.as_str(), anchor.basis, &anchor.sources, true, issues);
            match self.findings.get(anchor.finding.as_str()) {
                None => {
                    let id = anchor.finding.as_str();
                    let help = nearest(id, self.findings.iter().map(|finding| finding.id.as_str()));
                    issues.fault(file, id, format!("there is no finding `{id}`"), help);
                }
                Some(finding) if !KnowledgeBase::is_answer(finding, &anchor.value) => {
                    issues.fault(
                        file,
                        &anchor.value,
                        format!("`{}` has no answer `{}`", finding.id, anchor.value),
                        "use one of its choices",
                    );
                }
                Some(_) => {}
            }
        }
        let findings = self.rows(file, &record.findings, issues);
        self.anchors(file, record, &findings, issues);
        Cause {
            id: record.id.clone(),
            covers: record.covers.clone(),
            kind: record.kind,
            category: record.category.clone(),
            seriousness: record.seriousness,
            sources: record.sources.clone(),
            tests: record.tests.clone(),
            note: record.note.clone(),
            prior: record.prior.clone(),
            base_rate: record.base_rate.clone(),
            cramp_given_condition: record.cramp_given_condition.clone(),
            ratio: record.ratio.clone(),
            advice: record.advice.clone(),
            events: self.links(file, &record.events, issues),
            findings,
            anchors: record.anchors.clone(),
        }
    }

    /// A published figure and the model's own must at least point the same way.
    fn anchors(&self, file: &str, record: &CauseRecord, rows: &[Shares], issues: &mut Issues<'_>) {
        for anchor in &record.anchors {
            let (Some(published), Some(position)) =
                (anchor.lr_positive, self.findings.position(anchor.finding.as_str()))
            else {
                continue;
            };
            let finding = &self.findings[position];
            let (Some(rank), Some(row)) = (
                KnowledgeBase::answer_rank(finding, &anchor.value),
                rows.iter().find(|row| usize::from(row.finding) == position),
            ) else {
                continue;
            };
            let background = match finding.answer {
                AnswerKind::YesNo => finding.background.yes,
                AnswerKind::Choice | AnswerKind::Number => {
                    finding.background.shares.get(&anchor.value).copied()
                }
            };
            let Some(background) = background else { continue };
            let own = row.p[rank] / background;
            if (published > 1.5 && own < 0.8) || (published < 0.67 && own > 1.25) {
                let message = format!(
                    "the model reads `{}` the other way than the published ratio {published}",
                    anchor.finding
                );
                issues.warning(
                    file,
                    anchor.finding.as_str(),
                    message,
                    "look at the row and at the population of the published figure",
                );
            }
        }
    }

    pub(super) fn event(&mut self, file: &str, record: &EventRecord, issues: &mut Issues<'_>) -> Event {
        self.sourced(file, "share", &record.share, true, issues);
        Event {
            id: record.id.clone(),
            covers: record.covers.clone(),
            class: record.class.clone(),
            sources: record.sources.clone(),
            share: record.share.clone(),
            advice: record.advice.clone(),
            findings: self.rows(file, &record.findings, issues),
        }
    }

    pub(super) fn findings(&mut self, issues: &mut Issues<'_>) {
        for (file, finding) in &self.raw.findings {
            let choices: BTreeSet<&String> = finding.choices.iter().collect();
            match finding.answer {
                AnswerKind::YesNo if !choices.is_empty() => {
                    issues.fault(
                        file,
                        "choices",
                        "a yes-or-no finding has no choices".into(),
                        "take them out, or change `answer`",
                    );
                }
                AnswerKind::Choice | AnswerKind::Number if choices.len() < 2 => {
                    issues.fault(
                        file,
                        "answer",
                        "a choice needs at least two choices".into(),
                        "add them to `choices`",
                    );
                }
                _ if choices.len() < finding.choices.len() => {
                    issues.fault(file, "choices", "a choice stands there twice".into(), "keep one");
                }
                _ => {}
            }
            self.background(file, finding, &finding.background, issues);
            if let Some(leak) = &finding.leak {
                self.background(file, finding, leak, issues);
                if leak.yes > finding.background.yes {
                    issues.fault(
                        file,
                        "leak",
                        "the leak is above the background".into(),
                        "what nothing explains cannot be commoner than all together",
                    );
                }
            }
            if let Some(scale) = &finding.scale {
                self.origin(file, "scale", scale.basis, &scale.sources, true, issues);
                if !scale.bands.windows(2).all(|pair| pair[0].at_least < pair[1].at_least) {
                    issues.fault(file, "bands", "the bands do not rise".into(), "order them by `at_least`");
                }
                let banded: BTreeSet<&String> = scale.bands.iter().map(|band| &band.choice).collect();
                if !banded.is_subset(&choices) {
                    issues.fault(
                        file,
                        "bands",
                        "a band stands for no choice".into(),
                        "use the choices of the finding",
                    );
                }
            }
        }
    }

    fn background(
        &mut self,
        file: &str,
        finding: &Finding,
        background: &Background,
        issues: &mut Issues<'_>,
    ) {
        self.origin(file, "background", background.basis, &background.sources, true, issues);
        probabilities(file, finding, background.yes, &background.shares, issues);
    }

    /// Priors of causes and mimics, and shares of events, stand for all users.
    pub(super) fn totals(&self, issues: &mut Issues<'_>) {
        let priors: f64 = self
            .raw
            .causes
            .iter()
            .filter(|(_, cause)| cause.kind != CauseKind::Contributor)
            .filter_map(|(_, cause)| Some(cause.prior.as_ref()?.value))
            .sum();
        let shares: f64 = self.raw.events.iter().map(|(_, event)| event.share.value).sum();
        for (folder, what, total) in [("causes", "priors", priors), ("events", "shares", shares)] {
            if (total - 1.0).abs() > PRIORS_SLACK {
                issues.fault(
                    folder,
                    "",
                    format!("the {what} in `{folder}/` sum to {total:.4}, not to 1"),
                    "scale them so that they do",
                );
            }
        }
    }
}

/// The basis must be what the strongest source is, and every source must exist.
pub(super) fn provenance(
    file: &str,
    at: &str,
    basis: Basis,
    sources: &[SourceId],
    kinds: &BTreeMap<&str, Basis>,
    issues: &mut Issues<'_>,
) {
    for id in sources.iter().filter(|id| !kinds.contains_key(id.as_str())) {
        let help = nearest(id.as_str(), kinds.keys().copied());
        issues.fault(file, id.as_str(), format!("there is no source `{id}`"), help);
    }
    match sources.iter().filter_map(|id| kinds.get(id.as_str())).min() {
        None if sources.is_empty() => {
            issues.fault(
                file,
                at,
                format!("`{at}` has no source"),
                "cite a record of sources/, or `estimate`",
            );
        }
        Some(strongest) if *strongest != basis => {
            let message = format!(
                "the basis of `{at}` is `{basis}`, but its strongest source is of kind `{strongest}`"
            );
            issues.fault(file, at, message, format!("write `{strongest}`, or correct the sources"));
        }
        _ => {}
    }
}

/// The probabilities of a row, in the order of the choices. Reports what does not add up.
fn probabilities(
    file: &str,
    finding: &Finding,
    yes: Option<f64>,
    shares: &BTreeMap<String, f64>,
    issues: &mut Issues<'_>,
) -> Option<Vec<f64>> {
    let id = finding.id.as_str();
    let p: Vec<f64> = match (finding.answer, yes) {
        (AnswerKind::YesNo, Some(yes)) if shares.is_empty() => vec![yes],
        (AnswerKind::Choice | AnswerKind::Number, None) => {
            if shares.len() != finding.choices.len()
                || !finding.choices.iter().all(|choice| shares.contains_key(choice))
            {
                let message =
                    format!("the shares for `{id}` are not its choices ({})", finding.choices.join(", "));
                issues.fault(file, id, message, "give one share for each choice");
                return None;
            }
            finding.choices.iter().map(|choice| shares[choice]).collect()
        }
        (AnswerKind::YesNo, _) => {
            issues.fault(
                file,
                id,
                format!("`{id}` is answered with yes or no"),
                "give `yes = …` and no shares",
            );
            return None;
        }
        (AnswerKind::Choice | AnswerKind::Number, Some(_)) => {
            issues.fault(
                file,
                id,
                format!("`{id}` is answered with a choice"),
                "give `shares = { … }` and no `yes`",
            );
            return None;
        }
    };
    let total: f64 = p.iter().sum();
    if p.iter().any(|p| !(0.0..=1.0).contains(p)) {
        issues.fault(file, id, format!("a probability for `{id}` is not between 0 and 1"), "correct it");
        None
    } else if p.len() > 1 && (total - 1.0).abs() > SHARES_SLACK {
        issues.fault(file, id, format!("the shares for `{id}` sum to {total:.4}, not to 1"), "correct them");
        None
    } else {
        Some(p.iter().map(|share| if p.len() > 1 { share / total } else { *share }).collect())
    }
}
