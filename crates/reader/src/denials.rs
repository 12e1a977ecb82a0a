//! How far a denial reaches.

use crate::{
    cover::Cover,
    rules::Rules,
    statements::{any_phrase, opens},
    tokens::Token,
};

/// How far a denial reaches at most, in words.
const REACH: usize = 12;

/// Marks what is denied.
pub(crate) fn denials(tokens: &[Token], rules: &Rules, covers: &mut [Cover]) {
    let mut at = 0;
    while at < tokens.len() {
        if let Some(length) = any_phrase(tokens, at, &rules.no_negations) {
            at += length;
            continue;
        }
        if let Some(length) = any_phrase(tokens, at, &rules.empty_negations) {
            for i in at..at + length {
                covers[i].is_denial = rules.negations.contains(&tokens[i].word);
            }
            at += length;
            continue;
        }
        let length = any_phrase(tokens, at, &rules.negation_phrases)
            .or_else(|| rules.negations.contains(&tokens[at].word).then_some(1));
        let Some(length) = length else {
            at += 1;
            continue;
        };
        covers[at..at + length].iter_mut().for_each(|cover| cover.is_denial = true);
        let narrow = (at.saturating_sub(1)..=at).any(|from| {
            any_phrase(tokens, from, &rules.narrow_negations).is_some_and(|words| from + words > at)
        });
        let verbal = rules.verbal_negations.contains(&tokens[at].word);
        let listed = one_of_several(tokens, at, rules);
        let mut list = goes_on(tokens, at + length, rules);
        let mut open = false;
        for i in at + length..tokens.len().min(at + length + REACH) {
            let token = &tokens[i];
            let joined = i > at + length && rules.joiners.contains(&tokens[i - 1].word);
            let alternative = i > at + length && rules.alternatives.contains(&tokens[i - 1].word);
            let parted = token.after_comma || joined;
            let new_statement = (parted || alternative) && rules.subjects.contains(&token.word)
                || parted
                    && (narrow || says_something(tokens, i, rules) || verbal && !goes_on(tokens, i, rules));
            let beyond = narrow
                && i >= at + length + NARROW
                && !goes_on(tokens, at + length, rules)
                && !perceives(&tokens[at + length..at + length + NARROW], rules);
            // "No swelling or redness, foot is white": behind the last of a list a comma ends it.
            let named = last_named(tokens, at + length, i, rules);
            list &= !(token.after_comma && named);
            let own = if token.after_comma {
                denies_itself(tokens, i, rules)
                    || is_so(tokens, i, rules)
                    || !list && (listed || told(tokens, at + length, i, rules))
            } else {
                !verbal && (!list || named) && unjoined(tokens, at + length, i, rules)
            };
            open |= (token.after_comma || joined && rules.states.contains(&token.word)) && !list;
            let breaks = beyond
                || own
                || rules.breakers.contains(&token.word)
                || new_statement
                || opens(tokens, i, rules, &[]);
            if token.sentence != tokens[at].sentence || breaks {
                break;
            }
            covers[i].denied_by = Some(at);
            covers[i].unable = narrow;
            covers[i].guessed |= open;
        }
        at += length;
    }
}

/// Whether the words from a comma up to the next have a denial of their own: "no pain now, cannot move my foot".
fn denies_itself(tokens: &[Token], from: usize, rules: &Rules) -> bool {
    part(tokens, from).any(|token| rules.negations.contains(&token.word))
}

/// Whether a word that joins what is denied stands between two places.
fn last_named(tokens: &[Token], from: usize, to: usize, rules: &Rules) -> bool {
    tokens[from..to].iter().any(|token| rules.alternatives.contains(&token.word))
}

/// The words from one up to the next comma or the end of the sentence.
fn part(tokens: &[Token], from: usize) -> impl Iterator<Item = &Token> {
    let same = move |token: &&Token| token.sentence == tokens[from].sentence && !token.after_comma;
    std::iter::once(&tokens[from]).chain(tokens[from + 1..].iter().take_while(same))
}

/// How many words behind a part of the body it is said how it is.
const SAID: usize = 2;

/// Whether a statement without a verb begins here: "short of breath", "calf swollen", "wee like tea".
fn states(tokens: &[Token], at: usize, rules: &Rules) -> bool {
    any_phrase(tokens, at, &rules.tells).is_some() || is_so(tokens, at, rules)
}

/// Whether it is said of a part of the body how it is.
fn is_so(tokens: &[Token], at: usize, rules: &Rules) -> bool {
    let how = |token: &Token| rules.states.contains(&token.word) || rules.verbs.contains(&token.word);
    rules.places.contains(&tokens[at].word) && part(tokens, at).skip(1).take(SAID).any(how)
}

/// Whether what stands behind a comma is told and not denied too: a statement, something with a side, a number or a time, or the one
/// thing behind the one comma, where no list of words for how something is has begun ("no hot, red, swollen calf").
fn told(tokens: &[Token], from: usize, at: usize, rules: &Rules) -> bool {
    let marked = |token: &Token| {
        rules.marks.contains(&token.word) || token.word.starts_with(|c: char| c.is_ascii_digit())
    };
    let same = |token: &&Token| token.sentence == tokens[at].sentence;
    let commas = tokens[from..].iter().take_while(same).filter(|token| token.after_comma).count();
    let single = commas == 1 && !rules.states.contains(&tokens[from].word);
    single || states(tokens, at, rules) || part(tokens, at).any(marked)
}

/// Whether what is denied is named before a place, and something else begins there: "no fever swollen calf".
fn unjoined(tokens: &[Token], from: usize, at: usize, rules: &Rules) -> bool {
    let Some(before) = tokens[from..at].last() else { return false };
    let joins = [&rules.alternatives, &rules.joiners, &rules.qualifiers, &rules.states, &rules.stop_words];
    let begins = rules.states.contains(&tokens[at].word) || states(tokens, at, rules);
    begins && !joins.iter().any(|words| words.contains(&before.word))
}

/// Whether a denial begins its part of a sentence, and so did the one in the part before.
fn one_of_several(tokens: &[Token], at: usize, rules: &Rules) -> bool {
    let same = |i: &usize| tokens[*i].sentence == tokens[at].sentence;
    let before = (0..at).rev().take_while(same).find(|i| rules.negations.contains(&tokens[*i].word));
    tokens[at].after_comma && before.is_some_and(|before| !(before + 1..at).any(|i| tokens[i].after_comma))
}

/// How many words one who "can not" or "will not" does is told in: "can't stand my muscles hurt".
const NARROW: usize = 3;

/// Whether what cannot be done is to see, say or find something, which is a denial of all that it names.
fn perceives(words: &[Token], rules: &Rules) -> bool {
    words.iter().any(|token| rules.perceiving.contains(&token.word))
}

/// How far ahead an alternative is looked for, in words.
const AHEAD: usize = 6;

/// Whether a denial goes on behind a comma, as in "not hot, red or swollen".
pub(crate) fn goes_on(tokens: &[Token], from: usize, rules: &Rules) -> bool {
    let same = |token: &&Token| token.sentence == tokens[from].sentence;
    tokens[from..].iter().take_while(same).take(AHEAD).any(|token| rules.alternatives.contains(&token.word))
}

/// Whether the words from a comma up to the next make a statement, rather than going on with a list.
fn says_something(tokens: &[Token], from: usize, rules: &Rules) -> bool {
    part(tokens, from).any(|token| rules.verbs.contains(&token.word))
}
