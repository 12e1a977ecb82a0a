//! What is denied, doubted, past or about somebody else.

use crate::{
    cover::Cover,
    denials::denials,
    rules::Rules,
    statements::{any_phrase, opens, stands_for},
    tokens::Token,
};

/// Whoever is named within so many words is the one the text is about.
const EARLY: usize = 8;

/// Whether a text is written on behalf of somebody: it names somebody one writes for, and speaks of that person more
/// than of the writer.
pub(crate) fn on_behalf(tokens: &[Token], rules: &Rules) -> bool {
    let ward = |at: &usize| rules.wards.contains(&tokens[*at].word) && !bystander(tokens, *at, rules);
    let wards = (0..tokens.len()).filter(ward).count();
    let thirds = tokens.iter().filter(|token| rules.thirds.contains(&token.word)).count();
    let selves = (0..tokens.len()).filter(|at| any_phrase(tokens, *at, &rules.selves).is_some()).count();
    let early = (0..tokens.len().min(EARLY)).any(|at| ward(&at));
    wards > 0 && (thirds > 0 || early) && thirds + wards > 2 * selves
}

/// How many words on it is said what somebody does, and to whom.
const NEXT: usize = 3;

/// Whether somebody who is named helps, speaks or is disturbed, and is not the one concerned.
fn bystander(tokens: &[Token], at: usize, rules: &Rules) -> bool {
    let next = |from: usize| {
        let same = |token: &&Token| token.sentence == tokens[at].sentence && !token.after_comma;
        tokens.iter().enumerate().skip(from + 1).take(NEXT).take_while(move |(_, token)| same(token))
    };
    let helps = next(at).find(|(_, token)| rules.helps.contains(&token.word)).map(|(i, _)| i);
    let own = |i: usize| next(i).any(|(_, token)| rules.thirds.contains(&token.word));
    let helped = (at.saturating_sub(2)..at).any(|i| rules.helped.contains(&tokens[i].word));
    helped || helps.is_some_and(|i| !own(i))
}

pub(crate) fn covers(tokens: &[Token], rules: &Rules) -> Vec<Cover> {
    let mut covers = vec![Cover::default(); tokens.len()];
    denials(tokens, rules, &mut covers);
    for at in 0..tokens.len() {
        let clause = || clause(tokens, at, rules);
        // "Maybe two minutes" is no doubt but a guess.
        let guess = |length: usize| {
            tokens.get(at + length).is_some_and(|next| next.word.starts_with(|c: char| c.is_ascii_digit()))
        };
        let doubts = any_phrase(tokens, at, &rules.doubts).is_some_and(|length| !guess(length));
        let asks = any_phrase(tokens, at, &rules.questions).is_some_and(|length| !guess(length));
        let length = any_phrase(tokens, at, &rules.doubts).max(any_phrase(tokens, at, &rules.questions));
        // "Should I worry my leg is hot" doubts nothing, "should I worry about a clot" does.
        let told = any_phrase(tokens, at, &rules.no_doubts) > length;
        if any_phrase(tokens, at, &rules.hedges).is_some() {
            clause().filter(|i| *i >= at).for_each(|i| covers[i].guessed = true);
        }
        // A doubt is of its own part: what stands before the comma was said outright.
        let part = (0..=at).rev().find(|i| tokens[*i].after_comma).unwrap_or(0);
        // Where the part goes on it is doubted what stands there ("calf is hot maybe a clot"), else what stood before.
        let goes_on = tokens.get(at + length.unwrap_or(0)).is_some_and(|next| {
            next.sentence == tokens[at].sentence
                && !next.after_comma
                && !rules.breakers.contains(&next.word)
                && !opens(tokens, at + length.unwrap_or(0), rules, &[])
        });
        let from = if asks || goes_on { at } else { part };
        if (doubts || asks) && !told {
            let behind = at + length.unwrap_or(0);
            let end = (behind..tokens.len())
                .find(|i| opens(tokens, *i, rules, &[]) || *i > behind && reasons(tokens, *i, rules))
                .unwrap_or(tokens.len());
            clause().filter(|i| (from..end).contains(i)).for_each(|i| covers[i].doubted = true);
        }
    }
    past_parts(tokens, rules, &mut covers);
    others(tokens, rules, &mut covers);
    covers
}

/// Whether what gives rise to a doubt starts here: a word such as "since", or what is one's own, though not right behind
/// the doubt ("is it my calf" asks of the calf, "is it a clot in my calf" of a clot). Where that is taken too early, too
/// much is read and not too little.
fn reasons(tokens: &[Token], at: usize, rules: &Rules) -> bool {
    let own = rules.possessives.contains(&tokens[at].word) && !rules.leading.contains(&tokens[at - 1].word);
    own || rules.reasons.contains(&tokens[at].word)
}

/// What is long past: the part of a sentence that says so, and no more ("palpitations in 2018, and my calf is swollen").
fn past_parts(tokens: &[Token], rules: &Rules, covers: &mut [Cover]) {
    let ends = |i: usize| {
        tokens[i].after_comma
            || rules.part_ends.contains(&tokens[i].word)
            || rules.breakers.contains(&tokens[i].word)
            || any_phrase(tokens, i, &rules.present).is_some()
            || opens(tokens, i, rules, &rules.recalls)
    };
    for at in 0..tokens.len() {
        let Some(length) = any_phrase(tokens, at, &rules.past) else { continue };
        let recent = |token: &Token| {
            stands_for("yyyy", &token.word)
                && token.word.parse().is_ok_and(|year: u32| year > rules.past_until)
        };
        if tokens[at..at + length].iter().any(recent) {
            continue;
        }
        let same = |i: &usize| tokens[*i].sentence == tokens[at].sentence;
        let start = (0..=at).rev().take_while(same).find(|i| ends(*i)).map_or_else(
            || (0..=at).rev().take_while(same).last().unwrap_or(at),
            |i| if any_phrase(tokens, i, &rules.present).is_some() { at } else { i },
        );
        let end = (at + length..tokens.len()).find(|i| !same(i) || ends(*i)).unwrap_or(tokens.len());
        // "My calf is swollen and red had a clot in 2012": what is said to be so is of today, the past begins behind it.
        let so = |from: usize| (from..at).rev().find(|i| rules.presents.contains(&tokens[*i].word));
        let first = (0..=at).rev().take_while(same).last().unwrap_or(at);
        let recalled =
            so(first).and_then(|from| (from..at).find(|i| rules.recalls.contains(&tokens[*i].word)));
        let start = recalled.or_else(|| so(start).map(|_| at)).map_or(start, |from| from.max(start));
        if !(start..end).any(|i| any_phrase(tokens, i, &rules.not_past).is_some()) {
            covers[start..end].iter_mut().for_each(|cover| cover.past = true);
        }
    }
}

/// The words around one, up to the breakers and commas that start a new statement.
fn clause<'a>(tokens: &'a [Token], at: usize, rules: &'a Rules) -> impl Iterator<Item = usize> + use<'a> {
    let ends = move |i: usize| {
        tokens[i].sentence != tokens[at].sentence
            || rules.breakers.contains(&tokens[i].word)
            || (tokens[i].after_comma && rules.subjects.contains(&tokens[i].word))
    };
    let start = (0..at)
        .rev()
        .take_while(|i| tokens[*i].sentence == tokens[at].sentence && !ends(*i + 1))
        .last()
        .unwrap_or(at);
    let end = (at + 1..tokens.len()).find(|i| ends(*i)).unwrap_or(tokens.len());
    start..end
}

/// Statements about somebody else, unless the text is written on behalf of that person.
fn others(tokens: &[Token], rules: &Rules, covers: &mut [Cover]) {
    let own = !on_behalf(tokens, rules);
    for at in 0..tokens.len() {
        let word = &tokens[at].word;
        let ward = rules.wards.contains(word);
        // Who only helps or is woken takes nothing of what is told along.
        let other =
            ((rules.others.contains(word) && !ward) || (ward && own)) && !bystander(tokens, at, rules);
        let possessed = at > 0 && rules.owners.contains(&tokens[at - 1].word);
        if other && (possessed || at == 0) {
            let own = |i: &usize| any_phrase(tokens, *i, &rules.selves).is_some();
            let end = (at + 1..tokens.len()).find(own).unwrap_or(tokens.len());
            for i in clause(tokens, at, rules).filter(|i| (at..end).contains(i)) {
                covers[i].other = true;
            }
        }
    }
}
