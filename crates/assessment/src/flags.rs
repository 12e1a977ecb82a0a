//! Red flags: rules that stand outside the probabilistic model and are looked at first.

use uncramp_domain::{RedFlagId, Truth, Urgency};
use uncramp_knowledge::{KnowledgeBase, base::RedFlag, records::FlagUrgency, rules::Facts};

/// A red flag that fires.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fired {
    /// The rule.
    pub id: RedFlagId,
    /// How soon to get help.
    pub urgency: Urgency,
    /// The findings that make it fire.
    pub because: Vec<String>,
}

/// What the rules say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Flags {
    /// Those that fire, the most urgent first.
    pub fired: Vec<Fired>,
    /// Those that are still open, the most urgent first.
    pub open: Vec<RedFlagId>,
}

impl Flags {
    /// The highest urgency that a rule calls for.
    pub fn urgency(&self) -> Option<Urgency> {
        self.fired.iter().map(|fired| fired.urgency).max()
    }

    /// Whether a rule fires that calls for more than self-care.
    pub fn alarming(&self) -> bool {
        self.urgency().is_some_and(|urgency| urgency > Urgency::SelfCare)
    }
}

/// Evaluates every rule.
pub fn evaluate(base: &KnowledgeBase, facts: &dyn Facts) -> Flags {
    let mut flags = Flags::default();
    for flag in &base.red_flags {
        match base.red_flag_truth(flag, facts) {
            Truth::Yes => flags.fired.push(Fired {
                id: flag.id().clone(),
                urgency: flag.record.urgency.urgency(),
                because: because(base, flag, facts),
            }),
            Truth::Unknown if flag.record.urgency > FlagUrgency::SelfCare => {
                flags.open.push(flag.id().clone());
            }
            Truth::Unknown | Truth::No => {}
        }
    }
    flags.fired.sort_by(|a, b| b.urgency.cmp(&a.urgency).then_with(|| a.id.cmp(&b.id)));
    let urgency = |id: &RedFlagId| base.red_flags.get(id.as_str()).map(|flag| flag.record.urgency);
    flags.open.sort_by(|a, b| urgency(b).cmp(&urgency(a)).then_with(|| a.cmp(b)));
    flags
}

/// Facts with one answer hidden.
struct Without<'a> {
    facts: &'a dyn Facts,
    hidden: &'a str,
}

impl Facts for Without<'_> {
    fn answer(&self, finding: &str) -> Option<&str> {
        if finding == self.hidden { None } else { self.facts.answer(finding) }
    }

    fn person(&self) -> &uncramp_domain::Person {
        self.facts.person()
    }
}

/// The answers without any one of which the rule would not fire; where several would each do, all that say "yes".
fn because(base: &KnowledgeBase, flag: &RedFlag, facts: &dyn Facts) -> Vec<String> {
    let known: Vec<&str> =
        base.red_flag_findings(flag).into_iter().filter(|finding| facts.answer(finding).is_some()).collect();
    let needed: Vec<String> = known
        .iter()
        .filter(|finding| base.red_flag_truth(flag, &Without { facts, hidden: finding }) != Truth::Yes)
        .map(|finding| (*finding).to_owned())
        .collect();
    if !needed.is_empty() {
        return needed;
    }
    known.into_iter().filter(|finding| facts.answer(finding) != Some("no")).map(str::to_owned).collect()
}

/// Facts with one answer added.
struct Supposing<'a> {
    facts: &'a dyn Facts,
    finding: &'a str,
    value: &'a str,
}

impl Facts for Supposing<'_> {
    fn answer(&self, finding: &str) -> Option<&str> {
        if finding == self.finding { Some(self.value) } else { self.facts.answer(finding) }
    }

    fn person(&self) -> &uncramp_domain::Person {
        self.facts.person()
    }
}

/// Whether one answer would make an open rule fire.
pub fn would_fire(
    base: &KnowledgeBase,
    flag: &RedFlag,
    facts: &dyn Facts,
    finding: &str,
    value: &str,
) -> bool {
    base.red_flag_truth(flag, &Supposing { facts, finding, value }).is_yes()
}
