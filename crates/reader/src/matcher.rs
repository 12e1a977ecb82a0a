//! Finds phrasings in a text.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use crate::{
    Lexicon, Mention, Reading, Rules, RulesError, Status,
    cover::Cover,
    denials::goes_on,
    mend::Mender,
    patterns::Patterns,
    phrases::{DENIAL, KIND, Manner, Phrase},
    scope::{covers, on_behalf},
    times::Times,
    tokens::{Token, Tokeniser},
    words::carrying,
};

/// How much of a phrasing, by weight, must be found.
const ENOUGH: f64 = 0.76;
/// How many other words with meaning may stand between those of a phrasing whose order counts, and how many in all.
const GAPS: usize = 1;
const ROOM: usize = 3;

struct Phrasing {
    entry: usize,
    said: Phrase,
    weight: f64,
}

/// Reads texts.
pub struct Reader {
    rules: Rules,
    tokeniser: Tokeniser,
    stop: BTreeSet<String>,
    denials: BTreeSet<String>,
    lexicon: Lexicon,
    /// Number of each stem.
    numbers: BTreeMap<String, u32>,
    phrasings: Vec<Phrasing>,
    /// By the number of a stem: the phrasings that hold it, and how much it tells.
    by_stem: Vec<Vec<usize>>,
    weights: Vec<f64>,
    denial: Option<u32>,
    /// From the stem of a thing, or of the kind itself, to the mark of the kind.
    kind_of: BTreeMap<u32, u32>,
    patterns: Patterns,
    mender: Mender,
    times: Times,
}

/// Where the stems of a text stand, by sentence and number.
type Places = BTreeMap<(usize, u32), Vec<usize>>;

struct Match {
    phrasing: usize,
    /// Positions of the words that were found, rising.
    at: Vec<usize>,
    score: f64,
    /// Weight of what was found: what a longer match has more of.
    strength: f64,
}

/// The answer whose denial is an answer too: what does not last for hours may last a minute or a day.
const YES: &str = "yes";
const NO: &str = "no";

impl Reader {
    /// Prepares the lexicon.
    ///
    /// # Errors
    /// [`RulesError::Pattern`] if a pattern of the rules is not a regular expression.
    pub fn new(lexicon: Lexicon, mut rules: Rules) -> Result<Self, RulesError> {
        let patterns = Patterns::new(&rules, &lexicon)?;
        let tokeniser = Tokeniser::new(&rules);
        // Phrases are compared with words that were split, so that they are split alike.
        for phrases in [
            &mut rules.negation_phrases,
            &mut rules.no_negations,
            &mut rules.empty_negations,
            &mut rules.narrow_negations,
            &mut rules.openings,
            &mut rules.tells,
            &mut rules.doubts,
            &mut rules.hedges,
            &mut rules.questions,
            &mut rules.no_doubts,
            &mut rules.past,
            &mut rules.not_past,
            &mut rules.present,
            &mut rules.selves,
        ] {
            phrases.iter_mut().for_each(|phrase| *phrase = tokeniser.phrase(phrase));
        }
        let numbers: BTreeMap<String, u32> = lexicon.stems.iter().cloned().zip(0..).collect();
        let kind_of = rules
            .kinds
            .iter()
            .flat_map(|(kind, things)| std::iter::once(kind).chain(things).map(move |thing| (thing, kind)))
            .filter_map(|(thing, kind)| {
                let mark = format!("{}{KIND}", tokeniser.stem(kind));
                Some((*numbers.get(&tokeniser.stem(thing))?, *numbers.get(&mark)?))
            })
            .collect();
        let mut reader = Self {
            times: Times::new(&rules, &tokeniser),
            kind_of,
            stop: rules.stop_words.iter().cloned().collect(),
            denials: rules.negations.iter().cloned().collect(),
            tokeniser,
            denial: numbers.get(DENIAL).copied(),
            numbers,
            phrasings: Vec::new(),
            by_stem: vec![Vec::new(); lexicon.stems.len()],
            weights: Vec::new(),
            lexicon,
            patterns,
            mender: Mender::default(),
            rules,
        };
        reader.index();
        reader.mender = reader.mender();
        Ok(reader)
    }

    fn index(&mut self) {
        let mut entries: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); self.by_stem.len()];
        for (entry, said) in self.lexicon.entries.iter().enumerate() {
            for phrase in said.phrasings.iter() {
                for stem in &phrase.stems {
                    entries[*stem as usize].insert(entry);
                    self.by_stem[*stem as usize].push(self.phrasings.len());
                }
                self.phrasings.push(Phrasing { entry, said: phrase, weight: 0.0 });
            }
        }
        let all = self.lexicon.entries.len().max(1) as f64;
        // A word that few answers use tells more. The root keeps the scale flat; exact digits do not matter here.
        self.weights =
            entries.iter().map(|entries| (all / entries.len().max(1) as f64).sqrt().sqrt()).collect();
        for phrasing in &mut self.phrasings {
            phrasing.weight = phrasing.said.stems.iter().map(|stem| self.weights[*stem as usize]).sum();
        }
    }

    /// What words are mended to. A word that only names of things use must be nearer than others.
    fn mender(&self) -> Mender {
        let mut names = vec![true; self.lexicon.stems.len()];
        for phrasing in &self.phrasings {
            if !self.lexicon.entries[phrasing.entry].past_counts {
                phrasing.said.stems.iter().for_each(|stem| names[*stem as usize] = false);
            }
        }
        let targets = self.lexicon.stems.iter().cloned().zip(names).collect();
        let common = self.rules.common_words.split_whitespace().map(str::to_owned);
        Mender { known: common.chain(self.stop.iter().cloned()).collect(), targets }
    }

    /// The number of what a word is compared by where every word counts.
    fn whole(&self, token: &Token) -> Option<u32> {
        if self.denials.contains(&token.word) { self.denial } else { self.number(&token.stem) }
    }

    fn number(&self, stem: &str) -> Option<u32> {
        self.numbers.get(stem).copied()
    }

    fn weight(&self, stem: u32) -> f64 {
        self.weights[stem as usize]
    }

    /// Reads a text.
    pub fn read(&self, text: &str) -> Reading {
        let mut tokens = self.tokeniser.tokens(text);
        let words = carrying(text, &tokens, &self.stop);
        self.mender.mend(&mut tokens);
        let covers = covers(&tokens, &self.rules);
        let ages = self.patterns.ages(&tokens);
        let mut matches = self.matches(&tokens, &covers);
        // The number of an age says nothing else.
        matches.retain(|found| !found.at.iter().any(|at| ages.contains(at)));
        // "No swelling, walking is fine" denies nothing that is made of both halves.
        matches.retain(|found| {
            !self.denied(found, &covers)
                || !parted(&found.at, &tokens) && !self.parted(found, &tokens, &covers)
        });
        matches.retain(|found| {
            !self.lexicon.entries[self.phrasings[found.phrasing].entry].timed
                || self.times.of_complaint(found.at[0]..=found.at[found.at.len() - 1], &tokens)
        });
        suppress(&mut matches, &self.phrasings, &self.lexicon);
        let mut mentions: Vec<Mention> =
            matches.iter().map(|found| self.mention(found, &tokens, &covers)).collect();
        let mut reading =
            self.patterns.read(&tokens, &covers, &ages, &self.times, on_behalf(&tokens, &self.rules));
        mentions.append(&mut reading.mentions);
        reading.mentions = best(mentions);
        reading.words = words;
        reading
    }

    fn matches(&self, tokens: &[Token], covers: &[Cover]) -> Vec<Match> {
        let mut candidates: BTreeMap<(usize, usize), f64> = BTreeMap::new();
        let mut places = Places::new();
        for (at, (token, cover)) in tokens.iter().zip(covers).enumerate() {
            let stem = if cover.is_denial { self.denial } else { self.number(&token.stem) };
            let kind = stem.and_then(|stem| self.kind_of.get(&stem).copied());
            for stem in stem.into_iter().chain(kind) {
                places.entry((token.sentence, stem)).or_default().push(at);
            }
        }
        for (sentence, stem) in places.keys() {
            for phrasing in &self.by_stem[*stem as usize] {
                *candidates.entry((*phrasing, *sentence)).or_default() += self.weight(*stem);
            }
        }
        candidates
            .into_iter()
            .filter(|((phrasing, _), found)| *found >= ENOUGH * self.phrasings[*phrasing].weight)
            .filter_map(|((phrasing, sentence), _)| match self.phrasings[phrasing].said.manner {
                Manner::Exact => self.verbatim(phrasing, sentence, tokens, covers),
                Manner::Ordered => self.in_order(phrasing, sentence, &places, tokens),
                Manner::Near => self.closest(phrasing, sentence, &places, tokens, covers),
            })
            .collect()
    }

    /// The place in a sentence where a phrasing stands word for word.
    fn verbatim(&self, number: usize, sentence: usize, tokens: &[Token], covers: &[Cover]) -> Option<Match> {
        let phrasing = &self.phrasings[number];
        let length = phrasing.said.stems.len();
        let there = |at: &usize| {
            tokens[*at..*at + length]
                .iter()
                .zip(&phrasing.said.stems)
                .all(|(token, stem)| token.sentence == sentence && self.whole(token) == Some(*stem))
        };
        // "Was not swollen, swollen now": what is said counts before what is denied.
        let denied = |at: &usize| covers[*at..*at + length].iter().any(|cover| cover.denied_by.is_some());
        let start = (0..(tokens.len() + 1).saturating_sub(length)).filter(there).min_by_key(denied)?;
        Some(Match {
            phrasing: number,
            at: (start..start + length).collect(),
            score: 1.0,
            strength: phrasing.weight,
        })
    }

    /// The tightest place in a sentence where all words of a phrasing stand in its order, with small gaps.
    fn in_order(&self, number: usize, sentence: usize, places: &Places, tokens: &[Token]) -> Option<Match> {
        let phrasing = &self.phrasings[number];
        let lists: Option<Vec<&Vec<usize>>> =
            phrasing.said.stems.iter().map(|stem| places.get(&(sentence, *stem))).collect();
        let lists = lists?;
        let follow = |start: usize| -> Option<Vec<usize>> {
            let mut at = vec![start];
            for list in lists.iter().skip(1) {
                let last = *at.last()?;
                at.push(*list.iter().find(|place| **place > last)?);
            }
            Some(at)
        };
        let length = |at: &Vec<usize>| at[at.len() - 1] - at[0] + 1;
        let at = lists.first()?.iter().filter_map(|start| follow(*start)).min_by_key(length)?;
        let between = || (at[0] + 1..=at[at.len() - 1]).filter(|i| !at.contains(i));
        let gaps = between().filter(|i| !self.stop.contains(&tokens[*i].word)).count();
        if gaps > GAPS || between().count() > ROOM || parted(&at, tokens) {
            return None;
        }
        let score = 1.0 - 0.1 * gaps as f64;
        Some(Match { phrasing: number, score, strength: phrasing.weight, at })
    }

    /// The tightest place in a sentence where the words of a phrasing stand together.
    fn closest(
        &self,
        number: usize,
        sentence: usize,
        places: &Places,
        tokens: &[Token],
        covers: &[Cover],
    ) -> Option<Match> {
        let phrasing = &self.phrasings[number];
        let stems = &phrasing.said.stems;
        let lists: Vec<(u32, &Vec<usize>)> =
            stems.iter().filter_map(|stem| Some((*stem, places.get(&(sentence, *stem))?))).collect();
        let denies = |stem: &u32| Some(*stem) == self.denial;
        let content = stems.iter().filter(|stem| !denies(stem)).count();
        let missing = stems.len() - lists.len();
        let found = |stem: &u32| lists.iter().any(|(known, _)| known == stem);
        // Short phrasings must be there whole; of long ones the word that tells most, and a denial, always.
        let telling = stems.iter().max_by(|a, b| self.weight(**a).total_cmp(&self.weight(**b)))?;
        let denial = stems.iter().find(|stem| denies(stem));
        if missing > 0 && (content < 4 || !found(telling) || denial.is_some_and(|denial| !found(denial))) {
            return None;
        }
        let anchor = lists.iter().min_by_key(|(_, list)| list.len())?;
        let mut best: Option<((bool, usize), Vec<usize>)> = None;
        for start in anchor.1 {
            // Every word of the text stands for one word of the phrasing at most.
            let mut at: Vec<usize> = Vec::with_capacity(lists.len());
            for (_, list) in &lists {
                let free = list.iter().filter(|place| !at.contains(place));
                // Of two that are as near the later one: "can't swallow, jaw won't open".
                at.extend(free.min_by_key(|place| (place.abs_diff(*start), Reverse(**place))).copied());
            }
            if at.len() < lists.len() {
                continue;
            }
            at.sort_unstable();
            let length = at.last()? - at.first()? + 1;
            // "No chest pain then, but chest pain now": what is said counts before what is denied.
            let denied = denial.is_none() && at.iter().any(|at| covers[*at].denied_by.is_some());
            if best.as_ref().is_none_or(|(least, _)| (denied, length) < *least) {
                best = Some(((denied, length), at));
            }
        }
        let ((_, length), at) = best?;
        let room = stems.len() + 3 + stems.len() / 2;
        if length > room {
            return None;
        }
        if !self.denies_alike(phrasing, &at, tokens, covers) {
            return None;
        }
        let place = |stem: &u32| {
            let (_, list) = lists.iter().find(|(known, _)| known == stem)?;
            at.iter().find(|at| list.contains(at))
        };
        // "It lasts all day" is something else than "all day, and at last".
        let timed = self.lexicon.entries[phrasing.entry].timed;
        if timed && !stems.iter().filter_map(place).is_sorted() {
            return None;
        }
        // A new statement between the words of a short phrasing means that they do not belong together.
        let broken = (at[0] + 1..=*at.last()?).any(|i| self.rules.contrasts.contains(&tokens[i].word));
        if broken {
            return None;
        }
        let found: f64 = lists.iter().map(|(stem, _)| self.weight(*stem)).sum();
        let gap = (length - at.len()) as f64 / room as f64;
        Some(Match {
            phrasing: number,
            score: found / phrasing.weight * (1.0 - 0.3 * gap),
            strength: found,
            at,
        })
    }

    /// Whether the denial of a phrasing does in the text what it does there: it denies one of the other words ("head clear, not
    /// sick" is no "head not clear"), without a comma between unless it is a list ("no fever, still clear in the head"), and all of
    /// them where they say that something is not so ("no redness, hot calf" is no "not red or hot").
    fn denies_alike(&self, phrasing: &Phrasing, at: &[usize], tokens: &[Token], covers: &[Cover]) -> bool {
        let trailing = phrasing.said.stems.last().copied() == self.denial;
        let Some(from) = at.iter().position(|at| covers[*at].is_denial) else { return true };
        if trailing {
            // "High fever no cough" has no cough.
            let next = |denial: usize| tokens.get(denial + 1).is_some_and(|token| !token.after_comma);
            let names = |at: usize| covers.get(at + 1).is_some_and(|cover| cover.denied_by == Some(at));
            return !next(at[from]) || !names(at[from]);
        }
        let (denial, behind) = (at[from], &at[from + 1..]);
        let denied = |at: &usize| covers[*at].denied_by.is_some();
        if self.lexicon.entries[phrasing.entry].value == NO {
            // "No pain now, cannot move my foot" is no "no pain on moving".
            let by_it = |by: usize| by <= denial && covers[by..=denial].iter().all(|cover| cover.is_denial);
            let by_other = |at: &usize| covers[*at].denied_by.is_some_and(|by| !by_it(by));
            // "Leg not swollen" is meant by "no leg swollen", and "high fever no cough" not by "no fever or cough".
            let leads = phrasing.said.stems.first().copied() == self.denial;
            let place = |at: &usize| {
                let stem = self.number(&tokens[*at].stem);
                stem.is_some_and(|stem| self.kind_of.contains_key(&stem))
            };
            let amiss = leads && !at[..from].iter().all(place) || at.iter().any(by_other);
            return !behind.is_empty() && behind.iter().all(denied) && !amiss;
        }
        let apart = behind.first().is_some_and(|next| parted(&[denial, *next], tokens));
        behind.iter().any(denied) && (!apart || goes_on(tokens, denial, &self.rules))
    }

    /// Whether something else in the text denies what was found.
    fn denied(&self, found: &Match, covers: &[Cover]) -> bool {
        let stems = &self.phrasings[found.phrasing].said.stems;
        let has_own = self.denial.is_some_and(|denial| stems.contains(&denial));
        let by_other = |at: &usize| covers[*at].denied_by.is_some_and(|by| !found.at.contains(&by));
        !has_own && found.at.iter().any(|at| !covers[*at].is_denial && by_other(at))
    }

    /// Whether a denial ends amid the words: "can't catch my breath and my calf is sore" denies no pain of the chest. What
    /// somebody can or will not do begins there too: "both calves hurt and she won't walk" denies no pain on walking; and so does
    /// what somebody has "no" of, except behind a part of the body: "fever no cough", but "calf no swelling".
    fn parted(&self, found: &Match, tokens: &[Token], covers: &[Cover]) -> bool {
        let denied = |at: &usize| covers[*at].denied_by.is_some() || covers[*at].is_denial;
        let said = |at: &usize| !denied(at);
        let last = found.at.iter().filter(|at| covers[**at].denied_by.is_some()).max();
        let unable = found.at.iter().filter(|at| covers[**at].unable).min();
        let none = found.at.iter().filter_map(|at| covers[*at].denied_by).min();
        let none = none.filter(|by| !self.rules.verbal_negations.contains(&tokens[*by].word));
        let thing = |at: &usize| said(at) && !self.rules.places.contains(&tokens[*at].word);
        last.is_some_and(|last| found.at.iter().any(|at| at > last && said(at)))
            || unable.is_some_and(|unable| found.at.iter().any(|at| at < unable && said(at)))
            || none.is_some_and(|none| found.at.iter().any(|at| *at < none && thing(at)))
    }

    /// A phrasing by its stems.
    fn text(&self, phrase: &Phrase) -> String {
        let stems: Vec<&str> =
            phrase.stems.iter().map(|stem| self.lexicon.stems[*stem as usize].as_str()).collect();
        stems.join(" ")
    }

    fn mention(&self, found: &Match, tokens: &[Token], covers: &[Cover]) -> Mention {
        let phrasing = &self.phrasings[found.phrasing];
        let entry = &self.lexicon.entries[phrasing.entry];
        let content = || found.at.iter().filter(|at| !covers[**at].is_denial);
        let denied = self.denied(found, covers);
        let guessed = content().any(|at| covers[*at].guessed);
        let status = if content().any(|at| covers[*at].other) && !entry.relatives {
            Status::OtherPerson
        } else if content().any(|at| covers[*at].past) && !entry.past_counts {
            Status::Past
        } else if denied && entry.value == YES && !guessed {
            Status::Denied
        } else if denied || guessed && entry.value == NO || content().any(|at| covers[*at].doubted) {
            Status::Uncertain
        } else {
            Status::Stated
        };
        let value = match (denied, entry.value.as_str()) {
            (true, YES) => NO,
            (_, value) => value,
        };
        let span = tokens[found.at[0]].span.start..tokens[found.at[found.at.len() - 1]].span.end;
        Mention {
            finding: entry.finding.clone(),
            value: value.to_owned(),
            status,
            span,
            matched: self.text(&phrasing.said),
            score: found.score,
        }
    }
}

/// Whether a comma stands between the first and the last of these words.
fn parted(at: &[usize], tokens: &[Token]) -> bool {
    let (Some(first), Some(last)) = (at.first(), at.last()) else { return false };
    (first + 1..=*last).any(|i| tokens[i].after_comma)
}

/// A match whose words are all part of a stronger match of another answer is that other answer. What names a lasting thing,
/// such as a medicine, stays: "put on a water tablet" tells of the tablet as well.
fn suppress(matches: &mut Vec<Match>, phrasings: &[Phrasing], lexicon: &Lexicon) {
    matches.sort_by(|a, b| b.strength.total_cmp(&a.strength).then(a.phrasing.cmp(&b.phrasing)));
    let mut kept: Vec<Match> = Vec::new();
    for found in matches.drain(..) {
        let entry = phrasings[found.phrasing].entry;
        let names = lexicon.entries[entry].past_counts || lexicon.entries[entry].holds_inside;
        let part_of_other = !names
            && kept.iter().any(|strong| {
                phrasings[strong.phrasing].entry != entry
                    && strong.at.len() > found.at.len()
                    && found.at.iter().all(|at| strong.at.contains(at))
            });
        let again = kept.iter().any(|strong| {
            phrasings[strong.phrasing].entry == entry && found.at.iter().any(|at| strong.at.contains(at))
        });
        if !part_of_other && !again {
            kept.push(found);
        }
    }
    *matches = kept;
}

/// One mention per finding: the best; what is stated before what is denied or said not to be so (which is often said of other
/// times), and both before what is doubtful.
fn best(mut mentions: Vec<Mention>) -> Vec<Mention> {
    let firm = |mention: &Mention| match mention.status {
        Status::Stated if mention.value != NO => 0,
        Status::Stated | Status::Denied => 1,
        Status::Uncertain => 2,
        Status::Past => 3,
        Status::OtherPerson => 4,
    };
    mentions.sort_by(|a, b| {
        (a.finding.as_str(), firm(a))
            .cmp(&(b.finding.as_str(), firm(b)))
            .then(b.score.total_cmp(&a.score))
            .then(a.span.start.cmp(&b.span.start))
            .then(b.value.cmp(&a.value))
    });
    mentions.dedup_by(|later, earlier| later.finding == earlier.finding);
    mentions.sort_by(|a, b| a.span.start.cmp(&b.span.start).then_with(|| a.finding.cmp(&b.finding)));
    mentions
}
