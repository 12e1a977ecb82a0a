//! Numbers with units, and who the person is.

use std::collections::BTreeSet;

use regex_lite::{Captures, Regex};

use crate::{
    Lexicon, Mention, Reading, Rules, RulesError, SexRead, Status,
    cover::Cover,
    rules::{NumberPattern, PersonPattern},
    times::Times,
    tokens::Token,
};

struct Number {
    finding: String,
    bands: Vec<(String, f64)>,
    timed: bool,
    rule: NumberPattern,
    pattern: Regex,
}

pub(crate) struct Patterns {
    numbers: Vec<Number>,
    ages: Vec<(Regex, PersonPattern)>,
    sexes: Vec<(Regex, PersonPattern)>,
    pregnancies: Vec<(Regex, PersonPattern)>,
}

fn regex(pattern: &str) -> Result<Regex, RulesError> {
    Regex::new(pattern).map_err(|source| RulesError::Pattern { pattern: pattern.to_owned(), source })
}

fn people(rules: &[PersonPattern]) -> Result<Vec<(Regex, PersonPattern)>, RulesError> {
    rules.iter().map(|rule| Ok((regex(&rule.pattern)?, rule.clone()))).collect()
}

/// The words of a text joined by blanks, one line per sentence, with the way back to the tokens.
struct Joined {
    text: String,
    starts: Vec<usize>,
}

impl Joined {
    /// With the commas, where they matter: "nurse, 45" is an age, "in 45" is not.
    fn new(tokens: &[Token], commas: bool) -> Self {
        let (mut text, mut starts) = (String::new(), Vec::with_capacity(tokens.len()));
        for (at, token) in tokens.iter().enumerate() {
            if at > 0 {
                text.push_str(
                    match (tokens[at - 1].sentence == token.sentence, commas && token.after_comma) {
                        (false, _) => "\n",
                        (true, true) => ", ",
                        (true, false) => " ",
                    },
                );
            }
            starts.push(text.len());
            text.push_str(&token.word);
        }
        Self { text, starts }
    }

    /// The first and last token of a match.
    fn tokens(&self, found: &Captures<'_>) -> Option<(usize, usize)> {
        let whole = found.get(0)?;
        let first = self.starts.iter().rposition(|start| *start <= whole.start())?;
        let last = self.starts.iter().rposition(|start| *start < whole.end())?;
        Some((first, last.max(first)))
    }
}

impl Joined {
    /// Whether one of these words comes right after a match, in the same sentence.
    fn followed_by(&self, found: &Captures<'_>, tokens: &[Token], words: &[String]) -> bool {
        self.tokens(found).is_some_and(|(_, last)| {
            let next = tokens.get(last + 1).filter(|next| next.sentence == tokens[last].sentence);
            next.is_some_and(|next| words.contains(&next.word))
        })
    }
}

fn number(found: &Captures<'_>, name: &str) -> Option<f64> {
    found.name(name)?.as_str().parse().ok()
}

impl Patterns {
    pub(crate) fn new(rules: &Rules, lexicon: &Lexicon) -> Result<Self, RulesError> {
        let mut numbers = Vec::new();
        for quantity in &lexicon.quantities {
            for rule in rules.numbers.get(&quantity.finding).into_iter().flatten() {
                numbers.push(Number {
                    finding: quantity.finding.clone(),
                    bands: quantity.bands.clone(),
                    timed: quantity.timed,
                    pattern: regex(&rule.pattern)?,
                    rule: rule.clone(),
                });
            }
        }
        Ok(Self {
            numbers,
            ages: people(&rules.ages)?,
            sexes: people(&rules.sexes)?,
            pregnancies: people(&rules.pregnancies)?,
        })
    }

    /// Positions of the numbers that are ages.
    pub(crate) fn ages(&self, tokens: &[Token]) -> BTreeSet<usize> {
        let joined = Joined::new(tokens, true);
        self.ages
            .iter()
            .flat_map(|(pattern, rule)| pattern.captures_iter(&joined.text).map(move |found| (found, rule)))
            .filter(|(found, rule)| !joined.followed_by(found, tokens, &rule.not_next))
            .filter_map(|(found, _)| found.name("n"))
            .filter_map(|number| joined.starts.iter().rposition(|start| *start <= number.start()))
            .collect()
    }

    pub(crate) fn read(
        &self,
        tokens: &[Token],
        covers: &[Cover],
        ages: &BTreeSet<usize>,
        times: &Times,
        behalf: bool,
    ) -> Reading {
        let joined = Joined::new(tokens, false);
        let mut reading = Reading { on_behalf: behalf, ..Reading::default() };
        for rule in &self.numbers {
            for found in rule.pattern.captures_iter(&joined.text) {
                let belongs = joined.tokens(&found).is_some_and(|(from, to)| {
                    ages.range(from..=to).next().is_none()
                        && (!rule.timed || times.of_complaint(from..=to, tokens))
                });
                let mention = rule.mention(&found, &joined, tokens, covers).filter(|_| belongs);
                if let Some(mention) = mention {
                    reading.mentions.push(mention);
                }
            }
        }
        let joined = Joined::new(tokens, true);
        let first = |rules: &[(Regex, PersonPattern)]| -> Option<(PersonPattern, Option<f64>)> {
            let hold = rules.iter().filter(|(_, rule)| rule.behalf.is_none_or(|needed| needed == behalf));
            hold.into_iter().find_map(|(pattern, rule)| {
                let found = pattern.captures_iter(&joined.text).find(|found| {
                    joined.tokens(found).is_some_and(|(from, to)| (from..=to).all(|at| !covers[at].other))
                        && !joined.followed_by(found, tokens, &rule.not_next)
                })?;
                let value =
                    number(&found, "n").or(rule.value).map(|n| n * rule.factor.unwrap_or(1.0) + rule.offset);
                Some((rule.clone(), value))
            })
        };
        reading.age_years =
            first(&self.ages).and_then(|(_, years)| years).filter(|years| (0.0..=120.0).contains(years));
        reading.sex = first(&self.sexes).and_then(|(rule, _)| match rule.sex.as_deref() {
            Some("f") => Some(SexRead::Female),
            Some("m") => Some(SexRead::Male),
            _ => None,
        });
        if let Some((rule, weeks)) = first(&self.pregnancies) {
            reading.pregnant = rule.pregnant;
            reading.pregnant_weeks =
                weeks.filter(|weeks| rule.pregnant == Some(true) && (0.0..=45.0).contains(weeks));
            if rule.pregnant == Some(true) {
                reading.sex = Some(SexRead::Female);
            }
        }
        reading
    }
}

impl Number {
    fn mention(
        &self,
        found: &Captures<'_>,
        joined: &Joined,
        tokens: &[Token],
        covers: &[Cover],
    ) -> Option<Mention> {
        let (from, to) = joined.tokens(found)?;
        let sentence = tokens[from].sentence;
        let near = &self.rule.near;
        if !near.is_empty()
            && !tokens.iter().any(|token| token.sentence == sentence && near.contains(&token.word))
        {
            return None;
        }
        if joined.followed_by(found, tokens, &self.rule.not_next) {
            return None;
        }
        let before = from.checked_sub(1).filter(|before| tokens[*before].sentence == sentence);
        if before.is_some_and(|before| self.rule.not_before.contains(&tokens[before].word)) {
            return None;
        }
        let amount = number(found, "n").or(self.rule.value)?;
        // Of a range its middle.
        let amount = number(found, "m").map_or(amount, |upper| f64::midpoint(amount, upper));
        let factor = match found.name("u") {
            Some(unit) => *self.rule.units.get(unit.as_str())?,
            None => 1.0,
        };
        let amount = amount * factor + self.rule.offset;
        if self.rule.at_most.is_some_and(|most| amount > most) {
            return None;
        }
        let (value, _) = self.bands.iter().rev().find(|(_, least)| amount >= *least)?;
        let any = |test: fn(&Cover) -> bool| covers[from..=to].iter().any(test);
        // "Not every night" says another number, which is not said.
        if any(|cover| cover.denied_by.is_some()) {
            return None;
        }
        let status = if any(|cover| cover.other) {
            Status::OtherPerson
        } else if any(|cover| cover.past) {
            Status::Past
        } else {
            Status::Stated
        };
        Some(Mention {
            finding: self.finding.clone(),
            value: value.clone(),
            status,
            span: tokens[from].span.start..tokens[to].span.end,
            matched: joined.text[joined.starts[from]..joined.starts[to] + tokens[to].word.len()].to_owned(),
            score: 1.0,
        })
    }
}
