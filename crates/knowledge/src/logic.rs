//! The small language that rules are written in: `AND`, `OR`, `NOT`, brackets and atoms with an optional test.
//!
//! It serves red flags (`cramp_duration_s >= 600`), their terms (`duration_band=m10_60|hours`,
//! `profile:age_y<5`) and the safety gate (`condition:ckd_4_5`, `weeks>=28`). What an atom means is for the
//! caller to say; the logic is three-valued.

use std::fmt;

use serde::{Deserialize, Serialize};
use uncramp_domain::Truth;

/// A parsed rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Expression {
    /// All of them.
    And(Vec<Expression>),
    /// At least one of them.
    Or(Vec<Expression>),
    /// The opposite.
    Not(Box<Expression>),
    /// Something that holds, does not hold, or is not known.
    Atom(Atom),
}

/// A name, on its own or with a test of its value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Atom {
    /// What is asked about, with a prefix such as `condition:` where the rule has one.
    pub name: String,
    /// The test of its value; none means "yes".
    pub test: Option<Test>,
}

impl Atom {
    /// Reads one atom, such as `age_y<12`; none if the text is anything else.
    pub fn parse(text: &str) -> Option<Self> {
        match Expression::parse(text) {
            Ok(Expression::Atom(atom)) => Some(atom),
            _ => None,
        }
    }
}

/// A test of the value of an atom.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Test {
    /// The value is one of these choices.
    OneOf(Vec<String>),
    /// The value compares with a number so.
    Number(Comparison, f64),
}

/// How two numbers compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Comparison {
    /// Less than.
    Less,
    /// At most.
    AtMost,
    /// Greater than.
    Greater,
    /// At least.
    AtLeast,
    /// Equal to.
    Equal,
}

impl Comparison {
    /// Whether `left` compares with `right` so.
    pub fn holds(self, left: f64, right: f64) -> bool {
        match self {
            Self::Less => left < right,
            Self::AtMost => left <= right,
            Self::Greater => left > right,
            Self::AtLeast => left >= right,
            Self::Equal => left == right,
        }
    }

    fn sign(self) -> &'static str {
        match self {
            Self::Less => "<",
            Self::AtMost => "<=",
            Self::Greater => ">",
            Self::AtLeast => ">=",
            Self::Equal => "=",
        }
    }
}

/// Why a text is not a rule.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LogicError {
    /// The rule ends too early.
    #[error("the rule ends where a term was expected")]
    Ended,
    /// A bracket is never closed.
    #[error("a bracket is opened and never closed")]
    OpenBracket,
    /// Something stands where it cannot.
    #[error("`{0}` stands where it cannot; join terms with AND or OR")]
    Unexpected(String),
    /// A comparison has no number.
    #[error("`{0}` is compared with something that is not a number")]
    NotANumber(String),
}

impl Expression {
    /// Reads a rule.
    ///
    /// # Errors
    /// [`LogicError`] saying what is wrong with the text.
    ///
    /// # Example
    /// ```
    /// # use uncramp_knowledge::logic::Expression;
    /// let rule = Expression::parse("a AND (b=x|y OR NOT c>=3)").unwrap();
    /// assert_eq!(rule.to_string(), "a AND (b=x|y OR NOT c>=3)");
    /// ```
    pub fn parse(text: &str) -> Result<Self, LogicError> {
        let tokens = tokens(text);
        let mut parser = Parser { tokens: &tokens, at: 0 };
        let expression = parser.any()?;
        match parser.peek() {
            None => Ok(expression),
            Some(token) => Err(LogicError::Unexpected(token.to_owned())),
        }
    }

    /// Evaluates the rule; `atom` says what each atom is worth.
    pub fn evaluate(&self, atom: &mut dyn FnMut(&Atom) -> Truth) -> Truth {
        match self {
            Self::And(parts) => parts.iter().fold(Truth::Yes, |truth, part| truth.and(part.evaluate(atom))),
            Self::Or(parts) => parts.iter().fold(Truth::No, |truth, part| truth.or(part.evaluate(atom))),
            Self::Not(part) => !part.evaluate(atom),
            Self::Atom(leaf) => atom(leaf),
        }
    }

    /// Calls `visit` for every atom, and says whether it stands under an odd number of `NOT`s.
    pub fn visit<'a>(&'a self, visit: &mut dyn FnMut(&'a Atom, bool)) {
        self.walk(false, visit);
    }

    fn walk<'a>(&'a self, negated: bool, visit: &mut dyn FnMut(&'a Atom, bool)) {
        match self {
            Self::And(parts) | Self::Or(parts) => parts.iter().for_each(|part| part.walk(negated, visit)),
            Self::Not(part) => part.walk(!negated, visit),
            Self::Atom(atom) => visit(atom, negated),
        }
    }
}

impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::And(parts) => join(f, parts, " AND ", |part| matches!(part, Self::Or(_))),
            Self::Or(parts) => join(f, parts, " OR ", |part| matches!(part, Self::And(_))),
            Self::Not(part) if matches!(**part, Self::Atom(_)) => write!(f, "NOT {part}"),
            Self::Not(part) => write!(f, "NOT ({part})"),
            Self::Atom(atom) => write!(f, "{atom}"),
        }
    }
}

fn join(
    f: &mut fmt::Formatter<'_>,
    parts: &[Expression],
    between: &str,
    bracket: impl Fn(&Expression) -> bool,
) -> fmt::Result {
    for (i, part) in parts.iter().enumerate() {
        if i > 0 {
            f.write_str(between)?;
        }
        if bracket(part) { write!(f, "({part})")? } else { write!(f, "{part}")? }
    }
    Ok(())
}

impl fmt::Display for Atom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        match &self.test {
            None => Ok(()),
            Some(Test::OneOf(choices)) => write!(f, "={}", choices.join("|")),
            Some(Test::Number(comparison, number)) => write!(f, "{}{number}", comparison.sign()),
        }
    }
}

/// Words, brackets and comparison signs; a word may hold `:`, `|`, `_`, `-`, `.` and `/`.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut chars = text.chars().peekable();
    let flush = |word: &mut String, tokens: &mut Vec<String>| {
        if !word.is_empty() {
            tokens.push(std::mem::take(word));
        }
    };
    while let Some(c) = chars.next() {
        match c {
            ' ' | '\t' | '\n' => flush(&mut word, &mut tokens),
            '(' | ')' => {
                flush(&mut word, &mut tokens);
                tokens.push(c.to_string());
            }
            '<' | '>' | '=' => {
                flush(&mut word, &mut tokens);
                let mut sign = c.to_string();
                if c != '=' && chars.peek() == Some(&'=') {
                    chars.next();
                    sign.push('=');
                }
                tokens.push(sign);
            }
            c => word.push(c),
        }
    }
    flush(&mut word, &mut tokens);
    tokens
}

struct Parser<'a> {
    tokens: &'a [String],
    at: usize,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<&'a str> {
        self.tokens.get(self.at).map(String::as_str)
    }

    fn take(&mut self, token: &str) -> bool {
        let found = self.peek() == Some(token);
        self.at += usize::from(found);
        found
    }

    fn any(&mut self) -> Result<Expression, LogicError> {
        let mut parts = vec![self.all()?];
        while self.take("OR") {
            parts.push(self.all()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Expression::Or(parts) })
    }

    fn all(&mut self) -> Result<Expression, LogicError> {
        let mut parts = vec![self.one()?];
        while self.take("AND") {
            parts.push(self.one()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Expression::And(parts) })
    }

    fn one(&mut self) -> Result<Expression, LogicError> {
        if self.take("NOT") {
            return Ok(Expression::Not(Box::new(self.one()?)));
        }
        if self.take("(") {
            let inner = self.any()?;
            return if self.take(")") { Ok(inner) } else { Err(LogicError::OpenBracket) };
        }
        let name = self.peek().ok_or(LogicError::Ended)?;
        if [")", "AND", "OR", "<", ">", "<=", ">=", "="].contains(&name) {
            return Err(LogicError::Unexpected(name.to_owned()));
        }
        self.at += 1;
        let test = self.test(name)?;
        Ok(Expression::Atom(Atom { name: name.to_owned(), test }))
    }

    fn test(&mut self, name: &str) -> Result<Option<Test>, LogicError> {
        let comparison = match self.peek() {
            Some("<") => Comparison::Less,
            Some("<=") => Comparison::AtMost,
            Some(">") => Comparison::Greater,
            Some(">=") => Comparison::AtLeast,
            Some("=") => Comparison::Equal,
            _ => return Ok(None),
        };
        self.at += 1;
        let value = self.peek().ok_or(LogicError::Ended)?;
        self.at += 1;
        match (value.parse::<f64>(), comparison) {
            (Ok(number), _) if number.is_finite() => Ok(Some(Test::Number(comparison, number))),
            (_, Comparison::Equal) => Ok(Some(Test::OneOf(value.split('|').map(str::to_owned).collect()))),
            _ => Err(LogicError::NotANumber(name.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<&str, LogicError>) {
        assert_eq!(Expression::parse(text).map(|e| e.to_string()), expected.map(str::to_owned), "{text}");
    }

    #[test]
    fn rules_are_read_with_and_before_or() {
        check("a OR b AND c", Ok("a OR (b AND c)"));
        check("(a OR b) AND NOT c", Ok("(a OR b) AND NOT c"));
        check("profile:age_y<0.5 AND x=p|q", Ok("profile:age_y<0.5 AND x=p|q"));
        check("NOT (a OR b)", Ok("NOT (a OR b)"));
    }

    #[test]
    fn faulty_rules_say_what_is_wrong() {
        check("", Err(LogicError::Ended));
        check("a AND", Err(LogicError::Ended));
        check("(a", Err(LogicError::OpenBracket));
        check("a b", Err(LogicError::Unexpected("b".into())));
        check("a >= much", Err(LogicError::NotANumber("a".into())));
    }

    #[test]
    fn an_unknown_atom_leaves_a_rule_open_unless_another_settles_it() {
        let rule = Expression::parse("a AND (b OR c)").unwrap();
        let known = |yes: &str, no: &str| {
            rule.evaluate(&mut |atom| match atom.name.as_str() {
                name if yes.contains(name) => Truth::Yes,
                name if no.contains(name) => Truth::No,
                _ => Truth::Unknown,
            })
        };
        assert_eq!(known("ab", ""), Truth::Yes);
        assert_eq!(known("a", "b"), Truth::Unknown);
        assert_eq!(known("", "a"), Truth::No);
    }
}
