//! What is likely and why, and the danger signs.

use std::collections::BTreeSet;

use uncramp_assessment::{
    Assessment,
    assess::{finding_text, reason_text},
    document::{Contribution, ExplanationShown},
};
use uncramp_knowledge::{messages::Argument, records::FlagUrgency};

use crate::{Bar, Block, Fact, Input};

/// How much of each the two pages hold.
const EVENTS: usize = 2;
const EXPLANATIONS: usize = 5;
const REASONS: usize = 3;
const DENIED: usize = 10;
const OPEN: usize = 4;
/// An explanation below this share is not worth a line.
const FAINT: f64 = 0.02;
/// A reason that shifts the log odds by less is not worth naming.
const SLIGHT: f64 = 0.3;

pub(crate) fn likely(input: &Input<'_>) -> Vec<Block> {
    let Some(assessed) = input.assessed else { return vec![Block::Text(input.say("report-no-interview"))] };
    let assessment = assessed.assessment;
    let mut blocks = Vec::new();
    if let Some(date) = assessed.on.map(|date| date.to_string()) {
        blocks.push(Block::Text(input.format("report-interview-on", &[("date", Argument::Text(&date))])));
    }
    if assessment.abstained {
        blocks.push(Block::Text(input.say("report-abstained")));
    }
    let events: Vec<String> = assessment
        .events
        .iter()
        .take(EVENTS)
        .filter(|event| event.probability >= FAINT)
        .map(|event| format!("{}: {}", event.name, odds(input, event.probability, event.interval)))
        .collect();
    if !events.is_empty() {
        blocks.push(Block::Facts(vec![input.fact("report-event", events.join("; "))]));
    }
    let shown = assessment.differential.iter().take(EXPLANATIONS).filter(|entry| entry.probability >= FAINT);
    blocks.push(Block::Bars(shown.map(|entry| bar(input, assessment, entry)).collect()));
    blocks
}

fn odds(input: &Input<'_>, at: f64, [low, high]: [f64; 2]) -> String {
    let percent = |share: f64| Argument::Number((share * 100.0).round());
    input.format("report-odds", &[("at", percent(at)), ("low", percent(low)), ("high", percent(high))])
}

fn bar(input: &Input<'_>, assessment: &Assessment, entry: &ExplanationShown) -> Bar {
    let mut reasons: Vec<&Contribution> = entry.contributions.iter().collect();
    reasons.sort_by(|a, b| b.log_odds.abs().total_cmp(&a.log_odds.abs()));
    let side = |sign: f64, key: &str| -> Option<String> {
        let list: Vec<String> = reasons
            .iter()
            .filter(|reason| reason.log_odds * sign > SLIGHT)
            .take(REASONS)
            .map(|reason| reason_text(input.base, assessment, entry, reason))
            .collect();
        (!list.is_empty()).then(|| format!("{}: {}.", input.say(key), list.join("; ")))
    };
    let kind = input.say(&format!("ui-kind-{}", entry.kind));
    Bar {
        name: entry.name.clone(),
        text: format!("{} · {kind}", odds(input, entry.probability, entry.interval)),
        at: [entry.interval[0], entry.probability, entry.interval[1]],
        notes: [side(1.0, "report-for"), side(-1.0, "report-against")].into_iter().flatten().collect(),
    }
}

/// An answer in the words of the answer.
fn spoken(input: &Input<'_>, assessment: &Assessment, finding: &str) -> String {
    let known = assessment.findings.iter().find(|known| known.id == finding);
    known.map_or_else(|| finding_text(input.base, finding, "yes"), |known| known.text.clone())
}

/// Danger signs that are there, that were asked and are not there, and that nobody asked about.
pub(crate) fn flags(input: &Input<'_>) -> Vec<Block> {
    let Some(assessed) = input.assessed else {
        return vec![Block::Text(input.say("report-flags-none-asked"))];
    };
    let assessment = assessed.assessment;
    let mut facts = Vec::new();
    let mut present: Vec<String> = assessment
        .told_flags(input.base)
        .into_iter()
        .filter(|flag| flag.urgency != FlagUrgency::SelfCare.as_str())
        .map(|flag| {
            let because: Vec<String> =
                flag.because.iter().map(|finding| spoken(input, assessment, finding)).collect();
            let text = flag.text.trim_end_matches('.');
            if because.is_empty() { text.to_owned() } else { format!("{text} ({})", because.join("; ")) }
        })
        .collect();
    if assessment.alarm.is_some() {
        present.push(input.say("report-flags-alarm"));
    }
    facts.push(Fact {
        label: input.say("report-flags-present"),
        value: if present.is_empty() { input.say("report-none") } else { sentence(&present) },
    });
    let denied = denied(input, assessment);
    if !denied.is_empty() {
        facts.push(input.fact("report-flags-denied", sentence(&denied)));
    }
    if !assessment.unsure.is_empty() {
        let unsure: Vec<&str> = assessment.unsure.iter().map(|question| question.text.as_str()).collect();
        facts.push(input.fact("report-flags-unsure", unsure.join(" ")));
    }
    let open = &assessment.open_red_flags;
    if !open.is_empty() {
        let mut names: Vec<String> = open
            .iter()
            .take(OPEN)
            .map(|id| input.say(&format!("redflag-{id}")).trim_end_matches('.').to_owned())
            .collect();
        if open.len() > OPEN {
            let more = (open.len() - OPEN) as f64;
            names.push(input.format("report-more", &[("count", Argument::Number(more))]));
        }
        facts.push(input.fact("report-flags-open", sentence(&names)));
    }
    vec![Block::Facts(facts)]
}

/// What was answered "no" and stands in the rule of a danger sign, the most urgent first.
fn denied(input: &Input<'_>, assessment: &Assessment) -> Vec<String> {
    let mut flags: Vec<_> =
        input.base.red_flags.iter().filter(|flag| flag.record.urgency >= FlagUrgency::WithinDays).collect();
    flags.sort_by_key(|flag| std::cmp::Reverse(flag.record.urgency));
    let mut met = BTreeSet::new();
    flags
        .iter()
        .flat_map(|flag| input.base.red_flag_findings(flag))
        .filter_map(|finding| {
            assessment.findings.iter().find(|known| known.id == finding && known.value == "no")
        })
        .filter(|known| met.insert(known.id.as_str()))
        .take(DENIED)
        .map(|known| known.text.clone())
        .collect()
}

/// Several statements in one line.
fn sentence(parts: &[String]) -> String {
    format!("{}.", parts.join("; "))
}
