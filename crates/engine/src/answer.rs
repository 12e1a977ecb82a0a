//! The answer, ready to be shown.

use uncramp_assessment::{
    Answers, Assessment, TOLD,
    assess::{finding_text, reason_text},
    document::{AdviceShown, Contribution, ExplanationShown},
};
use uncramp_knowledge::{KnowledgeBase, messages::Argument};
use uncramp_reader::Reading;
use uncramp_wire::{Advice, Answer, Flag, Known, Likely, Reason, State};

use crate::{askable, open_areas, words_at};

/// Explanations and events on one page.
const SHOWN: usize = 5;
/// An explanation below this is not shown.
const FAINT: f64 = 0.02;
/// Log odds below which an answer does not count as a reason.
const SLIGHT: f64 = 0.3;
/// Reasons for and against.
const REASONS: usize = 4;
/// Signs listed as not asked about.
const OPEN_SHOWN: usize = 6;
/// Explanations whose tests are listed.
const TESTED: usize = 3;

pub(crate) struct Writer<'a> {
    pub(crate) base: &'a KnowledgeBase,
    pub(crate) state: &'a State,
}

impl Writer<'_> {
    fn say(&self, key: &str) -> String {
        self.base.messages.text(key).into_owned()
    }

    pub(crate) fn write(&self, answers: &Answers, reading: Option<&Reading>, full: &Assessment) -> Answer {
        let conditional: Vec<&AdviceShown> = full
            .advice
            .iter()
            .filter(|item| item.verdict == "ask_clinician" && !item.not_known.is_empty())
            .collect();
        let check_first = open_areas(self.base, conditional.iter().flat_map(|item| &item.not_known));
        let open = full.open_red_flags.iter().take(OPEN_SHOWN).map(|id| self.say(&format!("redflag-{id}")));
        // In an emergency nothing is left to be asked, except where words alone made it one.
        let alarm = full.alarm.is_some();
        let emergency = full.urgency == "emergency_now";
        let (to_check, open): (Vec<String>, Vec<String>) = match (alarm, emergency) {
            (true, _) => (open.collect(), Vec::new()),
            (false, true) => (Vec::new(), Vec::new()),
            (false, false) => (Vec::new(), open.collect()),
        };
        let (urgency, why) = match full.told_urgency() {
            "unknown" => ("unknown", "open"),
            urgency => (urgency, if alarm { "alarm" } else { "why" }),
        };
        // What is known changes what may be tried even where more must be checked first.
        let unknown = self.say("ui-advice-not-known");
        Answer {
            urgency_text: self.say(&format!("ui-urgency-{urgency}")),
            urgency_why: self.say(&format!("ui-urgency-{urgency}.{why}")),
            urgency: urgency.to_owned(),
            unsure: if emergency && !alarm {
                Vec::new()
            } else {
                full.unsure.iter().map(|question| question.text.clone()).collect()
            },
            flags: full
                .told_flags(self.base)
                .into_iter()
                .map(|flag| Flag {
                    page: format!("red-flag:{}", flag.id),
                    text: flag.text.clone(),
                    advice: flag.advice.clone(),
                })
                .collect(),
            abstained: full.abstained,
            events: self.events(full),
            explanations: full
                .differential
                .iter()
                .take(SHOWN)
                .filter(|entry| entry.probability >= FAINT)
                .map(|entry| self.explanation(entry, full, reading))
                .collect(),
            apart: full.tell_apart.iter().map(|question| question.text.clone()).collect(),
            medicines: self.medicines(answers),
            tests: self.tests(full),
            advice: Self::advice(full, |item| item.verdict == "allowed" || item.verdict == "changed"),
            conditional: conditional.iter().map(|item| Self::item(item, item.reason != unknown)).collect(),
            check_first,
            tickable: !self.state.health_complete
                && conditional.iter().flat_map(|item| &item.not_known).any(|atom| self.not_ticked(atom)),
            not_for: Self::advice(full, |item| {
                item.verdict == "blocked" || (item.verdict == "ask_clinician" && item.not_known.is_empty())
            }),
            to_check,
            open,
            known: full
                .findings
                .iter()
                .map(|known| Known { finding: known.id.clone(), text: known.text.clone() })
                .collect(),
            weighed: full.differential.len(),
            version: full.model_version.clone(),
        }
    }

    /// Whether something can be asked about by itself and was not: a clot that nobody denied stays possible all the same.
    fn not_ticked(&self, atom: &str) -> bool {
        askable(atom) && self.state.checked.iter().all(|known| known.atom != atom)
    }

    fn events(&self, full: &Assessment) -> Vec<Likely> {
        full.events
            .iter()
            .take(3)
            .filter(|event| event.probability >= FAINT)
            .map(|event| Likely {
                page: format!("event:{}", event.id),
                name: event.name.clone(),
                about: self.say(&format!("event-{}.about", event.id)),
                ..self.measured(event.probability, event.interval)
            })
            .collect()
    }

    fn measured(&self, p: f64, [low, high]: [f64; 2]) -> Likely {
        let percent = |p: f64| Argument::Number((p * 100.0).round());
        Likely {
            sure: self.certainty(p),
            p,
            low,
            high,
            interval: self
                .base
                .messages
                .format("ui-interval", &[("low", percent(low)), ("high", percent(high))]),
            ..Likely::default()
        }
    }

    fn certainty(&self, p: f64) -> String {
        let word = self
            .base
            .model
            .certainty
            .iter()
            .filter(|(_, from)| p >= **from)
            .max_by(|a, b| a.1.total_cmp(b.1))
            .map_or("less_likely", |(word, _)| word);
        self.say(&format!("ui-certainty-{word}"))
    }

    fn explanation(&self, entry: &ExplanationShown, full: &Assessment, reading: Option<&Reading>) -> Likely {
        let mut reasons: Vec<_> = entry.contributions.iter().collect();
        reasons.sort_by(|a, b| b.log_odds.abs().total_cmp(&a.log_odds.abs()));
        let side = |sign: f64| -> Vec<Reason> {
            reasons
                .iter()
                .filter(|part| part.log_odds * sign > SLIGHT)
                .take(REASONS)
                .map(|part| self.reason(part, entry, full, reading))
                .collect()
        };
        let words = |end: &str| self.say(&format!("cause-{}{end}", entry.id));
        Likely {
            page: format!("cause:{}", entry.id),
            name: entry.name.clone(),
            kind: self.say(&format!("ui-kind-{}", entry.kind)),
            about: words(".about"),
            speaks_for: side(1.0),
            speaks_against: side(-1.0),
            apart: words(".apart"),
            next: if full.follows(self.base, entry) { words(".next") } else { String::new() },
            ..self.measured(entry.probability, entry.interval)
        }
    }

    fn reason(
        &self,
        part: &Contribution,
        entry: &ExplanationShown,
        full: &Assessment,
        reading: Option<&Reading>,
    ) -> Reason {
        let finding = &part.finding;
        let asked = self.state.given.iter().any(|given| given.finding == *finding && given.value.is_some());
        let mention = reading
            .filter(|_| !asked)
            .and_then(|reading| reading.mentions.iter().find(|mention| mention.finding == *finding));
        Reason {
            text: reason_text(self.base, full, entry, part),
            own: mention.map(|mention| words_at(&self.state.text, mention.span.clone())).unwrap_or_default(),
            // Words by themselves have no page.
            page: if finding == TOLD { String::new() } else { format!("finding:{finding}") },
        }
    }

    fn medicines(&self, answers: &Answers) -> Vec<String> {
        let answered = answers
            .iter()
            .filter(|(id, given)| {
                given.value == "yes"
                    && self.base.medicines.iter().any(|m| m.findings.iter().any(|f| f.as_str() == *id))
            })
            .map(|(id, _)| finding_text(self.base, id, "yes"));
        // What the profile names counts where it has a link with cramps.
        let linked = self.state.medicines.iter().filter_map(|id| {
            let medicine = self.base.medicines.get(id)?;
            medicine.link.as_ref()?;
            Some(medicine.name.clone())
        });
        let mut all: Vec<String> = answered.chain(linked).collect();
        all.dedup();
        all
    }

    fn tests(&self, full: &Assessment) -> Vec<String> {
        let mut tests: Vec<String> = full
            .differential
            .iter()
            .take(TESTED)
            .filter(|entry| entry.probability >= FAINT)
            .filter_map(|entry| self.base.causes.get(&entry.id)?.tests.clone())
            .collect();
        tests.dedup();
        // Where the record says that no test is needed there is nothing to talk about.
        tests.retain(|test| test != "none");
        tests
    }

    fn advice(full: &Assessment, wanted: impl Fn(&AdviceShown) -> bool) -> Vec<Advice> {
        full.advice.iter().filter(|item| wanted(item)).map(|item| Self::item(item, true)).collect()
    }

    fn item(item: &AdviceShown, with_note: bool) -> Advice {
        Advice {
            page: format!("intervention:{}", item.id),
            name: item.name.clone(),
            note: if with_note { item.reason.clone() } else { String::new() },
        }
    }
}
