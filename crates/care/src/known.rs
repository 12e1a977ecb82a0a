//! What is known of a person's health, as far as the safety gate asks.

use std::collections::BTreeSet;

use uncramp_domain::{Person, Truth, Urgency};
use uncramp_knowledge::{
    KnowledgeBase,
    logic::{Atom, Expression, Test},
    records::ProfileWords,
    rules::{Facts, profile_truth},
};

/// One of the three lists that a person declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum List {
    /// Lasting conditions.
    Conditions,
    /// Medicines taken.
    Medicines,
    /// Allergies.
    Allergies,
}

impl List {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Conditions, Self::Medicines, Self::Allergies];

    /// Words that are understood and that no rule is about.
    pub fn understood(self, words: &ProfileWords) -> &[String] {
        match self {
            Self::Conditions => &words.conditions,
            Self::Medicines => &words.medicines,
            Self::Allergies => &words.allergies,
        }
    }
}

impl std::fmt::Display for List {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Conditions => "conditions",
            Self::Medicines => "medicines",
            Self::Allergies => "allergies",
        })
    }
}

/// What a person has declared about lasting health matters. Having gone through a list is what makes the rest of it a
/// "no"; nothing declared leaves everything open.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Declared {
    conditions: BTreeSet<String>,
    medicines: BTreeSet<String>,
    allergies: BTreeSet<String>,
    denied: BTreeSet<String>,
    complete: BTreeSet<List>,
    breastfeeding: Option<bool>,
    // Whoever went through everything at once was asked about birth and breastfeeding with it.
    all_at_once: bool,
    urgency: Option<Urgency>,
}

impl std::fmt::Debug for Declared {
    /// Says that there is something, never what: it is about somebody's health.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Declared(redacted)")
    }
}

/// A declaration names something that the knowledge base does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no {kind} `{id}`")]
pub struct DeclaredError {
    /// Condition, medicine or allergy.
    pub kind: &'static str,
    /// The id given.
    pub id: String,
}

impl Declared {
    /// A complete declaration: what is not in the lists does not apply.
    ///
    /// # Errors
    /// [`DeclaredError`] for the first id that the knowledge base does not hold.
    pub fn complete(
        base: &KnowledgeBase,
        conditions: &[String],
        medicines: &[String],
        allergies: &[String],
    ) -> Result<Self, DeclaredError> {
        check("condition", conditions, |id| base.conditions.get(id).is_some())?;
        check("medicine", medicines, |id| base.medicines.get(id).is_some())?;
        check("allergy", allergies, |id| base.allergies.get(id).is_some())?;
        let set = |ids: &[String]| ids.iter().cloned().collect();
        let (conditions, medicines, allergies) = (set(conditions), set(medicines), set(allergies));
        let complete = List::ALL.into_iter().collect();
        Ok(Self { conditions, medicines, allergies, complete, all_at_once: true, ..Self::default() })
    }

    /// Notes that the person has gone through one of the lists: what is not in it does not apply.
    pub fn complete_list(&mut self, list: List) {
        self.complete.insert(list);
    }

    /// Adds something to one of the lists.
    pub fn add(&mut self, list: List, id: &str) {
        let ids = match list {
            List::Conditions => &mut self.conditions,
            List::Medicines => &mut self.medicines,
            List::Allergies => &mut self.allergies,
        };
        ids.insert(id.to_owned());
    }

    /// What was declared of one of the lists.
    pub fn listed(&self, list: List) -> impl Iterator<Item = &str> {
        let ids = match list {
            List::Conditions => &self.conditions,
            List::Medicines => &self.medicines,
            List::Allergies => &self.allergies,
        };
        ids.iter().map(String::as_str)
    }

    /// Whether the person has gone through one of the lists.
    pub fn is_complete(&self, list: List) -> bool {
        self.complete.contains(&list)
    }

    /// Notes whether the person breastfeeds.
    pub fn set_breastfeeding(&mut self, breastfeeding: bool) {
        self.breastfeeding = Some(breastfeeding);
    }

    /// Whether the person breastfeeds, where it was said.
    pub fn breastfeeding(&self) -> Option<bool> {
        self.breastfeeding
    }

    /// Notes how soon the last assessment asked to get help.
    pub fn set_urgency(&mut self, urgency: Urgency) {
        self.urgency = Some(urgency);
    }

    /// Records one answer about a gate atom such as `condition:pad`.
    pub fn answer(&mut self, atom: &str, applies: bool) {
        let Some((kind, id)) = atom.split_once(':') else { return };
        if !applies {
            self.denied.insert(atom.to_owned());
            return;
        }
        match kind {
            "condition" => self.conditions.insert(id.to_owned()),
            "medicine" => self.medicines.insert(id.to_owned()),
            "allergy" => self.allergies.insert(id.to_owned()),
            _ => false,
        };
    }

    fn has(&self, list: List, atom: &str, listed: bool) -> Truth {
        if listed {
            Truth::Yes
        } else if self.complete.contains(&list) || self.denied.contains(atom) {
            Truth::No
        } else {
            Truth::Unknown
        }
    }
}

fn check(kind: &'static str, ids: &[String], known: impl Fn(&str) -> bool) -> Result<(), DeclaredError> {
    let unknown = ids.iter().find(|id| !known(id));
    unknown.map_or(Ok(()), |id| Err(DeclaredError { kind, id: id.clone() }))
}

/// Everything the gate may ask about one person.
pub struct Known<'a> {
    /// The knowledge base.
    pub base: &'a KnowledgeBase,
    /// Answers to findings, age, sex and pregnancy.
    pub facts: &'a dyn Facts,
    /// What was declared.
    pub declared: &'a Declared,
    /// Whether a cause is still possible, by its id.
    pub possible: &'a dyn Fn(&str) -> Truth,
}

impl Known<'_> {
    /// The person.
    pub fn person(&self) -> &Person {
        self.facts.person()
    }

    /// What an atom of a gate rule is worth.
    pub fn truth(&self, atom: &Atom) -> Truth {
        match atom.name.split_once(':') {
            Some(("possible", id)) => self.cause(id),
            Some(("condition", id)) => self.condition(id),
            Some(("medicine", id)) => self.medicine(id),
            Some(("allergy", id)) => self.allergy(id),
            _ if atom.name == "breastfeeding" => self.breastfeeding(),
            _ if atom.name == "urgency" => self.urgency(atom.test.as_ref()),
            _ => profile_truth(&atom.name, atom.test.as_ref(), self.person()),
        }
    }

    fn breastfeeding(&self) -> Truth {
        if self.impossible("postpartum_6w") {
            return Truth::No;
        }
        match self.declared.breastfeeding {
            Some(breastfeeding) => breastfeeding.into(),
            None if self.declared.all_at_once && self.condition("postpartum_6w").is_no() => Truth::No,
            None => Truth::Unknown,
        }
    }

    /// How soon the last assessment asked to get help; not known without one.
    fn urgency(&self, test: Option<&Test>) -> Truth {
        match (self.declared.urgency, test) {
            (Some(urgency), Some(Test::OneOf(names))) => {
                names.iter().any(|name| name == urgency.as_str()).into()
            }
            _ => Truth::Unknown,
        }
    }

    fn allergy(&self, id: &str) -> Truth {
        let listed = self.declared.allergies.iter().any(|has| {
            let may_be = || self.base.allergies.get(has).map(|record| &record.may_be);
            has == id || may_be().is_some_and(|others| others.iter().any(|other| other.as_str() == id))
        });
        self.declared.has(List::Allergies, &format!("allergy:{id}"), listed)
    }

    /// Whether a cause is possible. What nobody knows, age and sex may rule out; what is suspected stays so.
    fn cause(&self, id: &str) -> Truth {
        match (self.possible)(id) {
            Truth::Unknown if self.rules_out(self.base.impossible_causes.get(id)) => Truth::No,
            truth => truth,
        }
    }

    fn impossible(&self, condition: &str) -> bool {
        self.rules_out(self.base.impossible.get(condition))
    }

    fn rules_out(&self, rule: Option<&Expression>) -> bool {
        rule.is_some_and(|rule| self.base.findings_truth(rule, self.facts).is_yes())
    }

    /// Some conditions hold as long as a cause is possible: a clot that may be there and one that was declared are
    /// treated alike.
    fn condition(&self, id: &str) -> Truth {
        let Some(record) = self.base.conditions.get(id) else { return Truth::Unknown };
        if self.impossible(id) {
            return Truth::No;
        }
        let answered = self.answered(record.findings.iter().map(AsRef::as_ref));
        let listed = self.declared.conditions.iter().any(|has| {
            let may_be = || self.base.conditions.get(has).map(|record| &record.may_be);
            has == id || may_be().is_some_and(|others| others.iter().any(|other| other.as_str() == id))
        });
        let declared = self.declared.has(List::Conditions, &format!("condition:{id}"), listed);
        let stated = settle(declared, answered);
        match &record.while_possible {
            Some(cause) => stated.or(self.cause(cause.as_str())),
            None => stated,
        }
    }

    /// Taken if it, its class or a member of it is. Whoever only knows the class may take any member of it.
    fn medicine(&self, id: &str) -> Truth {
        let Some(record) = self.base.medicines.get(id) else { return Truth::Unknown };
        let classes = |id: &str| self.base.medicines.get(id).map_or(&[][..], |medicine| &medicine.classes);
        let listed = self.declared.medicines.iter().any(|taken| {
            taken == id
                || classes(taken).iter().any(|class| class.as_str() == id)
                || record.classes.iter().any(|class| {
                    let class = class.as_str();
                    let only_word =
                        self.base.medicines.get(taken).is_some_and(|taken| taken.kind != "medicine");
                    taken == class
                        || (only_word && classes(taken).iter().any(|other| other.as_str() == class))
                })
        });
        let declared = self.declared.has(List::Medicines, &format!("medicine:{id}"), listed);
        settle(declared, self.answered(record.findings.iter().map(AsRef::as_ref)))
    }

    /// Findings that touch something: one yes is enough to beware, only all denied clear it.
    fn answered<'b>(&self, findings: impl Iterator<Item = &'b str>) -> Truth {
        let mut truth = None;
        for finding in findings {
            let one = match self.facts.answer(finding) {
                Some("yes") => Truth::Yes,
                Some("no") => Truth::No,
                _ => Truth::Unknown,
            };
            truth = Some(truth.map_or(one, |before: Truth| before.or(one)));
        }
        truth.unwrap_or(Truth::Unknown)
    }
}

/// A yes from either side counts; a no from either side clears only what the other leaves open.
fn settle(declared: Truth, answered: Truth) -> Truth {
    match (declared, answered) {
        (Truth::Yes, _) | (_, Truth::Yes) => Truth::Yes,
        (Truth::No, _) | (_, Truth::No) => Truth::No,
        _ => Truth::Unknown,
    }
}
