//! The rules of a language, as data.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Why the rules of a language cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum RulesError {
    /// The text is not TOML of the right shape.
    #[error("the rules of the language cannot be read: {0}")]
    Form(#[source] Box<toml::de::Error>),
    /// A pattern is not a regular expression.
    #[error("`{pattern}` is not a pattern: {source}")]
    Pattern {
        /// The pattern.
        pattern: String,
        /// Why.
        source: regex_lite::Error,
    },
}

/// A pattern for a number with a unit. Named groups: `n` the number, `m` the upper end of a range, `u` the unit.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumberPattern {
    /// Regular expression over the text in lower case, one blank between words, numbers as digits.
    pub pattern: String,
    /// What one unit is worth in the unit of the bands; an unknown unit is no match.
    #[serde(default)]
    pub units: BTreeMap<String, f64>,
    /// Added after the unit (for temperatures).
    #[serde(default)]
    pub offset: f64,
    /// The number where the pattern names none.
    #[serde(default)]
    pub value: Option<f64>,
    /// Words of which one must stand in the same sentence.
    #[serde(default)]
    pub near: Vec<String>,
    /// Words of which none may come next: "five minutes ago" is no length.
    #[serde(default)]
    pub not_next: Vec<String>,
    /// Words of which none may stand right before: "the last ten minutes" is no length.
    #[serde(default)]
    pub not_before: Vec<String>,
    /// More than this is no match.
    #[serde(default)]
    pub at_most: Option<f64>,
}

/// A pattern that says who the person is.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonPattern {
    /// Regular expression; the group `n`, where there is one, is the number.
    pub pattern: String,
    /// What one unit of the number is worth in years or weeks.
    #[serde(default)]
    pub factor: Option<f64>,
    /// Added after that: "due in six weeks" is forty less six.
    #[serde(default)]
    pub offset: f64,
    /// `f` or `m`, where it tells the sex.
    #[serde(default)]
    pub sex: Option<String>,
    /// Whether it tells of a pregnancy, or of none.
    #[serde(default)]
    pub pregnant: Option<bool>,
    /// The number where the pattern names none.
    #[serde(default)]
    pub value: Option<f64>,
    /// Whether it holds only in texts written on behalf of somebody else, or only in the others: "my wife" tells two
    /// things of the person concerned.
    #[serde(default)]
    pub behalf: Option<bool>,
    /// Words of which none may come next: "I am 12 weeks" is no age.
    #[serde(default)]
    pub not_next: Vec<String>,
}

/// The rules of one language.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Name of the stemming algorithm.
    pub stemmer: String,
    /// Words that carry no meaning of their own.
    pub stop_words: Vec<String>,
    /// Those of them that a phrasing of few other words cannot do without: "something bit me" is nothing without "bit".
    pub light_words: Vec<String>,
    /// Frequent words, which are never taken for a slip.
    #[serde(default)]
    pub common_words: String,
    /// Words that deny what follows.
    pub negations: Vec<String>,
    /// Phrases that deny what follows, as words.
    pub negation_phrases: Vec<String>,
    /// Denials and phrases ending in one that cover no further than the next comma: what cannot be done is no list.
    pub narrow_negations: Vec<String>,
    /// Words that deny a verb. At a comma they end, unless a word of `alternatives` follows: "not hot, red or swollen".
    pub verbal_negations: Vec<String>,
    /// Words that join what is denied together.
    pub alternatives: Vec<String>,
    /// Words for how something is: "swollen". Behind what a denial names they begin something else.
    pub states: Vec<String>,
    /// Words for what such is said of: "calf swollen", "wee dark".
    pub places: Vec<String>,
    /// Phrases that tell by themselves, and are not what anybody has "no" of: "short of breath".
    pub tells: Vec<String>,
    /// Words behind a comma with which no list of things denied goes on: sides and times.
    pub marks: Vec<String>,
    /// Words before which what is denied is not named yet: "no visible red marks".
    pub qualifiers: Vec<String>,
    /// Words that join one statement to the next.
    pub joiners: Vec<String>,
    /// Phrases with a denial that denies nothing behind it: "can't stop vomiting".
    pub empty_negations: Vec<String>,
    /// Words that make what one "can not" do a denial of all that follows: "can't see any swelling or redness".
    pub perceiving: Vec<String>,
    /// Phrases that look like a denial and are none.
    pub no_negations: Vec<String>,
    /// Words that end what a denial covers.
    pub breakers: Vec<String>,
    /// Words between which and others no phrasing is found: what follows says something else.
    pub contrasts: Vec<String>,
    /// Words that start a new statement after a comma or "and".
    pub subjects: Vec<String>,
    /// Phrases that start a new statement even where no comma stands: "he won't wake up he's bright red".
    pub openings: Vec<String>,
    /// Words behind which these only go on: "I don't think it's red".
    pub leading: Vec<String>,
    /// Words that make the words after a comma a statement of their own.
    pub verbs: Vec<String>,
    /// Those of them that open no statement: "never had my foot go cold".
    pub bare_verbs: Vec<String>,
    /// Phrases of doubt, which cover their part of a sentence from the comma before it.
    pub doubts: Vec<String>,
    /// Phrases of guessing: what is denied behind one is left open.
    pub hedges: Vec<String>,
    /// Phrases that doubt what comes behind them.
    pub questions: Vec<String>,
    /// Phrases that begin like those and doubt nothing: "not sure what to do", "is it normal that my calf is hot".
    pub no_doubts: Vec<String>,
    /// Words behind which stands what gives rise to a doubt.
    pub reasons: Vec<String>,
    /// Words that tell whose something is, and so may begin a statement.
    pub possessives: Vec<String>,
    /// Phrases that place their own part of a sentence long ago; `yyyy` stands for any year, `nn` for any number of one or two
    /// digits.
    pub past: Vec<String>,
    /// Verbs of today: what stands before the past in one part with them is not past.
    pub presents: Vec<String>,
    /// Verbs of the past, which begin behind those, and with which no statement of today begins.
    pub recalls: Vec<String>,
    /// The last year that is long past.
    pub past_until: u32,
    /// Words that end such a part, as commas do.
    pub part_ends: Vec<String>,
    /// Phrases that look like the long past and are none.
    pub not_past: Vec<String>,
    /// Phrases that place something today: the long past ends there.
    pub present: Vec<String>,
    /// Words before which another person is one: "my sister", "the neighbour".
    pub owners: Vec<String>,
    /// Words for other people.
    pub others: Vec<String>,
    /// Words for somebody that a person writes on behalf of.
    pub wards: Vec<String>,
    /// Phrases by which a writer speaks of themselves as the one concerned.
    pub selves: Vec<String>,
    /// Words for what one does for somebody who is concerned, or says of it.
    pub helps: Vec<String>,
    /// Words for what somebody who is concerned does to others.
    pub helped: Vec<String>,
    /// Words by which a writer speaks of somebody else as the one concerned.
    pub thirds: Vec<String>,
    /// Contractions and what they stand for.
    pub contractions: BTreeMap<String, String>,
    /// Words written as another word: spelling, number words, slang.
    pub words: BTreeMap<String, String>,
    /// Several words that stand for others.
    pub phrases: BTreeMap<String, String>,
    /// Words that only count or measure; a phrasing of these and of numbers alone must stand word for word.
    pub measures: Vec<String>,
    /// Words for a kind of thing, and the words for things of that kind.
    pub kinds: BTreeMap<String, Vec<String>>,
    /// Words that the stemming algorithm would take for others, and the stem that they have.
    pub stems: BTreeMap<String, String>,
    /// Words that tell of the complaint: a time beside one of them is a time of it.
    #[serde(default)]
    pub complaints: Vec<String>,
    /// Words, beside the breakers, that begin a part of a sentence of its own: "every night since I began the tablets".
    #[serde(default)]
    pub parting: Vec<String>,
    /// Words that tell of something else that has times: medicines, work, walks, meals.
    #[serde(default)]
    pub elsewhere: Vec<String>,
    /// Words that mean the same: the first stands for all.
    pub synonyms: Vec<Vec<String>>,
    /// Patterns of numbers, by finding.
    pub numbers: BTreeMap<String, Vec<NumberPattern>>,
    /// Patterns of ages.
    pub ages: Vec<PersonPattern>,
    /// Patterns of sex.
    pub sexes: Vec<PersonPattern>,
    /// Patterns of pregnancy.
    pub pregnancies: Vec<PersonPattern>,
}

impl Rules {
    /// Reads the rules.
    ///
    /// # Errors
    /// [`RulesError::Form`] if the text is not TOML of this shape.
    pub fn parse(text: &str) -> Result<Self, RulesError> {
        toml::from_str(text).map_err(|error| RulesError::Form(Box::new(error)))
    }
}
