//! Reads the rules of red flags, their terms and the safety gate, and checks that they can do their work.

use std::collections::{BTreeMap, BTreeSet};

use uncramp_domain::{Person, Truth, Urgency};

use super::{
    compile::{Filed, Raw},
    issue::Issues,
};
use crate::{
    base::{GateRule, KnowledgeBase, RedFlag, Term, TermRule},
    logic::{Atom, Expression, Test},
    records::{AnswerKind, Finding, FlagUrgency, RedFlagRecord, TermRecord},
    rules::{Facts, findings_of, test_of},
    suggest::nearest,
};

pub(super) fn read(file: &str, text: &str, issues: &mut Issues<'_>) -> Option<Expression> {
    match Expression::parse(text) {
        Ok(rule) => Some(rule),
        Err(error) => {
            issues.fault(file, text, error.to_string(), "write terms joined by AND, OR, NOT and brackets");
            None
        }
    }
}

/// When somebody cannot have something, by its id: of records their file, their id and the rule, where there is one.
pub(super) fn impossible<'a>(
    records: impl Iterator<Item = (&'a String, &'a str, Option<&'a str>)>,
    issues: &mut Issues<'_>,
) -> BTreeMap<String, Expression> {
    let mut rules = BTreeMap::new();
    for (file, id, rule) in records {
        let Some(rule) = rule.and_then(|text| read(file, text, issues)) else { continue };
        rule.visit(&mut |atom, _| {
            if !["profile:age_y", "profile:male"].contains(&atom.name.as_str()) {
                issues.fault(
                    file,
                    &atom.name,
                    format!("`{}` is not known here", atom.name),
                    "use profile:age_y and profile:male",
                );
            }
        });
        rules.insert(id.to_owned(), rule);
    }
    rules
}

/// When a finding is not asked, by its id.
pub(super) fn pointless(raw: &Raw, issues: &mut Issues<'_>) -> BTreeMap<String, Expression> {
    let rule = |(file, finding): &(String, Finding)| {
        Some((finding.id.to_string(), read(file, finding.pointless_when.as_deref()?, issues)?))
    };
    raw.findings.iter().filter_map(rule).collect()
}

pub(super) fn red_flags(raw: &Raw, issues: &mut Issues<'_>) -> Vec<RedFlag> {
    raw.red_flags
        .iter()
        .filter_map(|(file, record)| {
            Some(RedFlag { rule: read(file, &record.rule, issues)?, record: record.clone() })
        })
        .collect()
}

pub(super) fn gate_rules(raw: &Raw, issues: &mut Issues<'_>) -> Vec<GateRule> {
    raw.gate_rules
        .iter()
        .filter_map(|(file, record)| {
            Some(GateRule { when: read(file, &record.when, issues)?, record: record.clone() })
        })
        .collect()
}

pub(super) fn terms(raw: &Raw, issues: &mut Issues<'_>) -> Vec<Term> {
    raw.terms.iter().filter_map(|(file, record)| term(file, record, raw, issues)).collect()
}

/// What stands before the name of a term that another one is defined by.
const TERM: &str = "term:";

/// How deep terms may be defined by terms; deeper is a circle.
const DEPTH: usize = 4;

/// Puts the definitions of terms in the place of their names.
fn spell_out(
    file: &str,
    rule: Expression,
    raw: &Raw,
    depth: usize,
    issues: &mut Issues<'_>,
) -> Option<Expression> {
    let mut all = |rules: Vec<Expression>| {
        rules.into_iter().map(|rule| spell_out(file, rule, raw, depth, issues)).collect::<Option<Vec<_>>>()
    };
    match rule {
        Expression::And(rules) => Some(Expression::And(all(rules)?)),
        Expression::Or(rules) => Some(Expression::Or(all(rules)?)),
        Expression::Not(rule) => Some(Expression::Not(Box::new(spell_out(file, *rule, raw, depth, issues)?))),
        Expression::Atom(atom) => {
            let Some(name) = atom.name.strip_prefix(TERM) else { return Some(Expression::Atom(atom)) };
            let named = raw.terms.iter().find(|(_, record)| record.id.as_str() == name);
            let when = named.and_then(|(_, record)| record.when.as_deref());
            match (when, &atom.test) {
                (Some(when), None) if depth < DEPTH => {
                    spell_out(file, read(file, when, issues)?, raw, depth + 1, issues)
                }
                _ => {
                    let names = raw.terms.iter().map(|(_, record)| record.id.as_str());
                    let message = format!("`{atom}` is no term with a `when`, or is defined by itself");
                    issues.fault(file, &atom.name, message, nearest(name, names));
                    None
                }
            }
        }
    }
}

fn term(file: &str, record: &TermRecord, raw: &Raw, issues: &mut Issues<'_>) -> Option<Term> {
    let rule = match (&record.when, record.tests.is_empty(), record.score.is_empty()) {
        (Some(when), true, true) => {
            TermRule::When(spell_out(file, read(file, when, issues)?, raw, 0, issues)?)
        }
        (None, false, true) => {
            let tests =
                record.tests.iter().map(|test| Some((test.test.clone(), read(file, &test.when, issues)?)));
            TermRule::Tests(tests.collect::<Option<_>>()?)
        }
        (None, true, false) => TermRule::Score(
            record.score.iter().map(|point| read(file, point, issues)).collect::<Option<_>>()?,
        ),
        _ => {
            issues.fault(
                file,
                "",
                "a term has exactly one of `when`, `tests` and `score`".into(),
                "keep the one that defines it",
            );
            return None;
        }
    };
    Some(Term { id: record.id.clone(), rule })
}

/// Checks what the rules refer to and that they fire when they should and only then.
pub(super) fn check(raw: &Raw, base: &KnowledgeBase, issues: &mut Issues<'_>) {
    for (file, record) in &raw.terms {
        if let Some(term) = base.terms.get(record.id.as_str()) {
            let rules: Vec<&Expression> = match &term.rule {
                TermRule::When(rule) => vec![rule],
                TermRule::Tests(tests) => tests.iter().map(|(_, rule)| rule).collect(),
                TermRule::Score(points) => points.iter().collect(),
            };
            rules.into_iter().for_each(|rule| check_findings(file, rule, base, issues));
        }
    }
    for (id, rule) in &base.pointless {
        check_findings(&format!("findings/{id}.toml"), rule, base, issues);
    }
    let whens = raw.terms.iter().filter_map(|(_, record)| record.when.as_deref());
    let named = |when: &str| {
        let mut names = Vec::new();
        if let Ok(rule) = Expression::parse(when) {
            rule.visit(&mut |atom, _| names.extend(atom.name.strip_prefix(TERM).map(str::to_owned)));
        }
        names
    };
    let mut used: BTreeSet<String> = whens.flat_map(named).collect();
    for flag in &base.red_flags {
        let file = format!("red-flags/{}.toml", flag.id());
        flag.rule.visit(&mut |atom, _| {
            used.insert(atom.name.clone());
            check_term(&file, atom, base, issues);
        });
        check_cases(&file, flag, base, issues);
    }
    for (file, record) in raw.terms.iter().filter(|(_, record)| !used.contains(record.id.as_str())) {
        issues.warning(
            file,
            record.id.as_str(),
            format!("no rule uses the term `{}`", record.id),
            "use it, or delete the file",
        );
    }
    check_gate(raw, base, issues);
}

fn check_findings(file: &str, rule: &Expression, base: &KnowledgeBase, issues: &mut Issues<'_>) {
    for id in findings_of(rule) {
        if base.findings.get(id).is_none() {
            let help = nearest(id, base.findings.iter().map(|finding| finding.id.as_str()));
            issues.fault(file, id, format!("there is no finding `{id}`"), help);
        }
    }
    rule.visit(&mut |atom, _| {
        let (Some(finding), test) = (base.findings.get(&atom.name), &atom.test) else { return };
        let fits = match (finding.answer, test) {
            (AnswerKind::YesNo, None) => true,
            (AnswerKind::Choice | AnswerKind::Number, Some(Test::OneOf(choices))) => {
                choices.iter().all(|choice| finding.choices.contains(choice))
            }
            (AnswerKind::Choice | AnswerKind::Number, Some(Test::Number(_, n))) => {
                finding.choices.contains(&n.to_string())
            }
            _ => false,
        };
        if !fits {
            issues.fault(
                file,
                &atom.name,
                format!("`{atom}` cannot hold: it is no answer to `{}`", finding.id),
                "use yes-or-no findings alone and choices as `finding=choice`",
            );
        }
    });
}

fn check_term(file: &str, atom: &Atom, base: &KnowledgeBase, issues: &mut Issues<'_>) {
    let Some(term) = base.terms.get(&atom.name) else {
        let help = nearest(&atom.name, base.terms.iter().map(|term| term.id.as_str()));
        return issues.fault(file, &atom.name, format!("there is no term `{}`", atom.name), help);
    };
    let fits = match (&term.rule, &atom.test) {
        (TermRule::When(Expression::Atom(inner)), Some(Test::Number(..))) => {
            inner.name.starts_with("profile:")
        }
        (TermRule::When(_), None) | (TermRule::Score(_), Some(Test::Number(..))) => true,
        (TermRule::Tests(tests), Some(_)) => tests.iter().any(|(test, _)| *test == test_of(atom)),
        _ => false,
    };
    if !fits {
        let message =
            format!("the term `{}` cannot be tested with `{atom}`, so the rule can never fire", atom.name);
        issues.fault(file, &atom.name, message, "add this test to the term, or use one that it has");
    }
}

/// The answers of a worked example; the rest is not asked, or denied.
struct Example<'a> {
    answers: &'a BTreeMap<uncramp_domain::FindingId, String>,
    person: Person,
    rest_denied: bool,
}

impl Facts for Example<'_> {
    fn answer(&self, finding: &str) -> Option<&str> {
        let given =
            self.answers.iter().find(|(id, _)| id.as_str() == finding).map(|(_, value)| value.as_str());
        given.or(self.rest_denied.then_some("no"))
    }

    fn person(&self) -> &Person {
        &self.person
    }
}

fn check_cases(file: &str, flag: &RedFlag, base: &KnowledgeBase, issues: &mut Issues<'_>) {
    let record: &RedFlagRecord = &flag.record;
    let self_care = record.urgency == FlagUrgency::SelfCare;
    for wanted in ["fires", "near_miss"] {
        if !record.cases.iter().any(|case| case.name == wanted) {
            issues.fault(
                file,
                "",
                format!("the rule has no example called `{wanted}`"),
                "add one under [[cases]]",
            );
        }
    }
    for case in &record.cases {
        let Some(person) = case.person() else {
            issues.fault(
                file,
                &case.name,
                "nobody can be as this example says".into(),
                "correct age, sex or pregnancy",
            );
            continue;
        };
        for (id, value) in &case.answers {
            let known = base
                .findings
                .get(id.as_str())
                .is_some_and(|finding| KnowledgeBase::is_answer(finding, value));
            if !known {
                issues.fault(
                    file,
                    id.as_str(),
                    format!("`{id} = {value}` is no answer"),
                    "correct the finding or its answer",
                );
            }
        }
        let truth =
            |rest_denied| base.red_flag_truth(flag, &Example { answers: &case.answers, person, rest_denied });
        let (open, denied) = (truth(false), truth(true));
        let fires = if self_care { denied } else { open };
        if case.name == "fires" && fires != Truth::Yes {
            issues.fault(
                file,
                &record.rule,
                "the rule does not fire on the example that should fire it".into(),
                "correct the rule, its terms or the example",
            );
        }
        if case.name == "near_miss" && (open == Truth::Yes || denied == Truth::Yes) {
            issues.fault(
                file,
                &record.rule,
                "the rule fires on its near miss".into(),
                "correct the rule, its terms or the example",
            );
        }
    }
    let nothing = BTreeMap::new();
    let nobody = Person::UNKNOWN;
    let always = base.red_flag_truth(flag, &Example { answers: &nothing, person: nobody, rest_denied: true });
    if always == Truth::Yes && !self_care {
        issues.fault(
            file,
            &record.rule,
            "the rule fires when everything is denied, so it contradicts itself".into(),
            "correct the rule",
        );
    }
}

fn check_gate(raw: &Raw, base: &KnowledgeBase, issues: &mut Issues<'_>) {
    let items: BTreeSet<&str> = base
        .interventions
        .iter()
        .flat_map(|item| item.acts.iter().map(String::as_str).chain([item.id.as_str()]))
        .chain(base.nutrients.iter().flat_map(|nutrient| nutrient.acts.iter().map(String::as_str)))
        .chain(base.food_check.acts.iter().chain(&base.food_check.fluid.acts).map(String::as_str))
        .chain(
            base.items.iter().flat_map(|item| item.acts.iter().map(String::as_str).chain([item.id.as_str()])),
        )
        .chain([crate::base::EVERYTHING])
        .chain(
            base.foods.iter().flat_map(|food| food.acts.iter().map(String::as_str).chain([food.id.as_str()])),
        )
        .chain(base.protocols.iter().flat_map(|protocol| {
            let steps = protocol.steps.iter().flat_map(|step| step.acts.iter().map(String::as_str));
            steps.chain(protocol.acts.iter().map(String::as_str)).chain([protocol.id.as_str()])
        }))
        .chain(base.programmes.iter().flat_map(|programme| {
            let steps = programme.steps.iter();
            steps.flat_map(|step| step.acts.iter().map(String::as_str).chain([step.item.as_str()]))
        }))
        .chain(base.plan_items.iter().flat_map(|item| item.acts.iter().map(String::as_str)))
        .collect();
    let filed: &Filed<_> = &raw.gate_rules;
    for (file, record) in filed {
        if !items.contains(record.for_.as_str()) {
            let help = nearest(&record.for_, items.iter().copied());
            issues.fault(file, &record.for_, format!("nothing does `{}`", record.for_), help);
        }
    }
    let ruled: BTreeSet<&str> = base.gate_rules.iter().map(|rule| rule.record.for_.as_str()).collect();
    for (file, record) in &raw.interventions {
        for offer in record.offers.iter().filter(|offer| base.interventions.get(offer).is_none()) {
            if !ruled.contains(offer.as_str()) {
                let help = nearest(offer, ruled.iter().copied());
                issues.fault(
                    file,
                    offer,
                    format!("no rule knows `{offer}`, so that nothing would judge it"),
                    help,
                );
            }
        }
    }
    for rule in &base.gate_rules {
        let file = format!("gate-rules/{}.toml", rule.record.id);
        rule.when.visit(&mut |atom, _| check_gate_atom(&file, atom, base, issues));
    }
}

/// Checks a rule that is written like those of the gate.
pub(super) fn check_gate_atoms(file: &str, text: &str, base: &KnowledgeBase, issues: &mut Issues<'_>) {
    if let Some(rule) = read(file, text, issues) {
        rule.visit(&mut |atom, _| check_gate_atom(file, atom, base, issues));
    }
}

pub(super) fn check_gate_atom(file: &str, atom: &Atom, base: &KnowledgeBase, issues: &mut Issues<'_>) {
    let (known, near) = match atom.name.split_once(':') {
        Some(("condition", id)) => {
            (base.conditions.get(id).is_some(), nearest(id, base.conditions.iter().map(|c| c.id.as_str())))
        }
        Some(("medicine", id)) => {
            (base.medicines.get(id).is_some(), nearest(id, base.medicines.iter().map(|c| c.id.as_str())))
        }
        Some(("allergy", id)) => {
            (base.allergies.get(id).is_some(), nearest(id, base.allergies.iter().map(|c| c.id.as_str())))
        }
        Some(("possible", id)) => {
            (base.causes.get(id).is_some(), nearest(id, base.causes.iter().map(|c| c.id.as_str())))
        }
        _ if atom.name == "urgency" => (
            matches!(&atom.test, Some(Test::OneOf(names)) if names.iter().all(|n| n.parse::<Urgency>().is_ok())),
            "write `urgency=same_day|emergency_now`".to_owned(),
        ),
        _ => (
            ["age_y", "weeks", "pregnant", "breastfeeding"].contains(&atom.name.as_str()),
            "use urgency=, age_y, weeks, pregnant, breastfeeding, condition:, medicine:, allergy: or possible:"
                .to_owned(),
        ),
    };
    if !known {
        issues.fault(file, &atom.name, format!("`{}` is not known", atom.name), near);
    }
}
