//! Where phrases stand, and where a statement begins.

use crate::{rules::Rules, tokens::Token};

/// Whether a word of a phrase stands for this one: `yyyy` for any year, `nn` for any number of one or two digits.
pub(crate) fn stands_for(placeholder: &str, word: &str) -> bool {
    let digits = word.bytes().all(|byte| byte.is_ascii_digit());
    match placeholder {
        "yyyy" => digits && word.len() == 4 && (word.starts_with("19") || word.starts_with("20")),
        "nn" => digits && word.len() <= 2,
        _ => false,
    }
}

fn phrase_at(tokens: &[Token], at: usize, phrase: &str) -> Option<usize> {
    let mut count = 0;
    for word in phrase.split(' ') {
        let token = tokens.get(at + count)?;
        let same = token.word == word || stands_for(word, &token.word);
        if !same || token.sentence != tokens[at].sentence {
            return None;
        }
        count += 1;
    }
    Some(count)
}

pub(crate) fn any_phrase(tokens: &[Token], at: usize, phrases: &[String]) -> Option<usize> {
    phrases.iter().filter_map(|phrase| phrase_at(tokens, at, phrase)).max()
}

/// How many words behind "my" the verb of a statement stands at most: "my left calf is".
const VERB: usize = 4;

/// Whether a statement starts here, comma or not: "he won't wake up he's bright red", "no injury my calf is swollen". One
/// with a verb that does not count here is none.
pub(crate) fn opens(tokens: &[Token], at: usize, rules: &Rules, but: &[String]) -> bool {
    if at == 0 || rules.leading.contains(&tokens[at - 1].word) {
        return false;
    }
    let same = |token: &&Token| token.sentence == tokens[at].sentence && !token.after_comma;
    let verb = |token: &Token| {
        rules.verbs.contains(&token.word)
            && !but.contains(&token.word)
            && !rules.bare_verbs.contains(&token.word)
    };
    let states = || tokens[at + 1..].iter().take(VERB).take_while(same).any(verb);
    any_phrase(tokens, at, &rules.openings).is_some()
        || rules.possessives.contains(&tokens[at].word) && states()
}
