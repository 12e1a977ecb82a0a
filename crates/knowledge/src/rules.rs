//! What a rule is worth, given what is known of a person: the one place that says so.

use uncramp_domain::{Person, Pregnancy, Truth};

use crate::{
    base::{KnowledgeBase, RedFlag, Term, TermRule},
    logic::{Atom, Comparison, Expression, Test},
    records::FlagUrgency,
};

/// What is known of a person.
pub trait Facts {
    /// The answer to a finding: `yes`, `no` or a choice; none where it is not known.
    fn answer(&self, finding: &str) -> Option<&str>;

    /// Age, sex and pregnancy.
    fn person(&self) -> &Person;
}

/// The term that holds when no rule above self-care fires.
const NO_OTHER_FLAG: &str = "rules:none_above_self_care";

impl KnowledgeBase {
    /// What the rule of a red flag is worth.
    pub fn red_flag_truth(&self, flag: &RedFlag, facts: &dyn Facts) -> Truth {
        flag.rule.evaluate(&mut |atom| self.term_truth(atom, facts))
    }

    /// What a rule over findings is worth, such as the definition of a term.
    pub fn findings_truth(&self, rule: &Expression, facts: &dyn Facts) -> Truth {
        rule.evaluate(&mut |atom| self.finding_truth(atom, facts))
    }

    fn term_truth(&self, atom: &Atom, facts: &dyn Facts) -> Truth {
        let Some(term) = self.terms.get(&atom.name) else { return Truth::Unknown };
        match (&term.rule, &atom.test) {
            (TermRule::When(Expression::Atom(profile)), Some(Test::Number(..))) => {
                profile_truth(&profile.name, atom.test.as_ref(), facts.person())
            }
            (TermRule::When(rule), None) => self.findings_truth(rule, facts),
            (TermRule::Tests(tests), Some(_)) => tests
                .iter()
                .find(|(test, _)| *test == test_of(atom))
                .map_or(Truth::Unknown, |(_, rule)| self.findings_truth(rule, facts)),
            (TermRule::Score(points), Some(Test::Number(comparison, limit))) => {
                self.score_truth(points, *comparison, *limit, facts)
            }
            _ => Truth::Unknown,
        }
    }

    /// A score counts the points known so far. It may still rise, so it is open whether it reaches a limit until
    /// the points that are not known could no longer carry it there.
    fn score_truth(
        &self,
        points: &[Expression],
        comparison: Comparison,
        limit: f64,
        facts: &dyn Facts,
    ) -> Truth {
        let truths: Vec<Truth> = points.iter().map(|point| self.findings_truth(point, facts)).collect();
        let known = truths.iter().filter(|truth| truth.is_yes()).count();
        let most = truths.iter().filter(|truth| !truth.is_no()).count();
        if comparison.holds(known as f64, limit) {
            Truth::Yes
        } else if (known..=most).any(|score| comparison.holds(score as f64, limit)) {
            Truth::Unknown
        } else {
            Truth::No
        }
    }

    fn finding_truth(&self, atom: &Atom, facts: &dyn Facts) -> Truth {
        if atom.name == NO_OTHER_FLAG {
            let others = self.red_flags.iter().filter(|flag| flag.record.urgency > FlagUrgency::SelfCare);
            return !others.fold(Truth::No, |any, flag| any.or(self.red_flag_truth(flag, facts)));
        }
        if atom.name.starts_with("profile:") {
            return profile_truth(&atom.name, atom.test.as_ref(), facts.person());
        }
        let Some(answer) = facts.answer(&atom.name) else { return Truth::Unknown };
        match &atom.test {
            None => (answer == "yes").into(),
            Some(Test::OneOf(choices)) => choices.iter().any(|choice| choice == answer).into(),
            // A choice may look like a number; it is compared as it is written.
            Some(Test::Number(_, number)) => (answer == number.to_string()).into(),
        }
    }

    /// The findings that decide whether a red flag fires.
    pub fn red_flag_findings(&self, flag: &RedFlag) -> Vec<&str> {
        let mut found = Vec::new();
        flag.rule.visit(&mut |atom, _| {
            if let Some(term) = self.terms.get(&atom.name) {
                found.extend(term_rules(term, atom).flat_map(findings_of));
            }
        });
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// The test of an atom as the terms write it, such as `>=600`.
pub fn test_of(atom: &Atom) -> String {
    atom.to_string().split_off(atom.name.len())
}

fn term_rules<'a>(term: &'a Term, atom: &Atom) -> Box<dyn Iterator<Item = &'a Expression> + 'a> {
    let wanted = test_of(atom);
    match &term.rule {
        TermRule::When(rule) => Box::new(std::iter::once(rule)),
        TermRule::Tests(tests) => {
            Box::new(tests.iter().filter(move |(test, _)| *test == wanted).map(|(_, rule)| rule))
        }
        TermRule::Score(points) => Box::new(points.iter()),
    }
}

/// The findings that a rule over findings asks about.
pub fn findings_of(rule: &Expression) -> Vec<&str> {
    let mut found = Vec::new();
    rule.visit(&mut |atom, _| {
        if !atom.name.contains(':') {
            found.push(atom.name.as_str());
        }
    });
    found
}

/// What an atom about age or pregnancy is worth: `profile:age_y<5`, `profile:pregnant`,
/// `profile:weeks>=20`, `profile:weeks_unknown` (pregnant, and nobody said how far), `profile:male`.
pub fn profile_truth(name: &str, test: Option<&Test>, person: &Person) -> Truth {
    let number = match name.strip_prefix("profile:").unwrap_or(name) {
        "pregnant" => {
            return match person.pregnancy() {
                Pregnancy::Unknown => Truth::Unknown,
                Pregnancy::No => Truth::No,
                Pregnancy::Yes(_) => Truth::Yes,
            };
        }
        "male" => {
            return person.sex().map_or(Truth::Unknown, |sex| (sex == uncramp_domain::Sex::Male).into());
        }
        "weeks_unknown" => {
            return match person.pregnancy() {
                Pregnancy::Unknown => Truth::Unknown,
                pregnancy => (pregnancy == Pregnancy::Yes(None)).into(),
            };
        }
        "weeks" => match person.pregnancy() {
            Pregnancy::No => return Truth::No,
            Pregnancy::Unknown | Pregnancy::Yes(None) => None,
            Pregnancy::Yes(Some(weeks)) => Some(weeks.get()),
        },
        "age_y" => person.age().map(uncramp_domain::AgeYears::get),
        _ => None,
    };
    match (number, test) {
        (Some(number), Some(Test::Number(comparison, limit))) => comparison.holds(number, *limit).into(),
        _ => Truth::Unknown,
    }
}
