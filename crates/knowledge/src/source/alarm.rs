//! Learns from texts which words are those of an emergency: logistic regression, with a penalty on large weights.
//!
//! Each text counts by the words that it holds, each once, scaled so that long texts do not count for more than short
//! ones: the score of a text with `n` known words is `base + (sum of their weights) / sqrt(n)`, and the probability is its
//! logistic function.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::AlarmWeight;

/// Inverse of the strength of the penalty, as usual for logistic regression: the sum of losses counts so much.
const LOSSES: f64 = 3.0;
/// Steps of Nesterov's accelerated gradient; more change no weight by much.
const STEPS: usize = 300;
/// In how many texts a word stands at least.
const SEEN: usize = 2;

/// A text as its words and whether it tells of an emergency.
pub(super) type Text = (BTreeSet<String>, bool);

/// What the words of an emergency are.
#[derive(Default)]
pub(super) struct Alarm {
    /// Score of a text without any known word.
    pub base: AlarmWeight,
    /// Weight of every known word, by its stem.
    pub weights: BTreeMap<String, AlarmWeight>,
}

/// Learns the weights of the words.
pub(super) fn learn(texts: &[Text]) -> Alarm {
    let mut often: BTreeMap<&str, usize> = BTreeMap::new();
    texts.iter().flat_map(|(words, _)| words).for_each(|word| *often.entry(word).or_default() += 1);
    let known: Vec<&str> =
        often.into_iter().filter(|(_, texts)| *texts >= SEEN).map(|(word, _)| word).collect();
    let rows: Vec<(Vec<usize>, f64, f64)> = texts
        .iter()
        .map(|(words, emergency)| {
            let words: Vec<usize> =
                words.iter().filter_map(|word| known.binary_search(&word.as_str()).ok()).collect();
            let scale = 1.0 / (words.len().max(1) as f64).sqrt();
            (words, scale, if *emergency { 1.0 } else { 0.0 })
        })
        .collect();
    let all = rows.len().max(1) as f64;
    let penalty = 1.0 / (LOSSES * all);
    // The loss bends by a quarter of the squared length of a row at most, which is 2: the words, and the base.
    let step = 1.0 / (0.5 + penalty);
    // The base stands behind the words.
    let mut weights = vec![0.0; known.len() + 1];
    let mut ahead = weights.clone();
    for turn in 0..STEPS {
        let mut slope: Vec<f64> =
            ahead[..known.len()].iter().map(|weight| penalty * weight).chain([0.0]).collect();
        for (words, scale, emergency) in &rows {
            let score = ahead[known.len()] + scale * words.iter().map(|word| ahead[*word]).sum::<f64>();
            let missed = (1.0 / (1.0 + libm::exp(-score)) - emergency) / all;
            words.iter().for_each(|word| slope[*word] += scale * missed);
            slope[known.len()] += missed;
        }
        let momentum = turn as f64 / (turn as f64 + 3.0);
        for ((weight, ahead), slope) in weights.iter_mut().zip(&mut ahead).zip(slope) {
            let next = *ahead - step * slope;
            *ahead = next + momentum * (next - *weight);
            *weight = next;
        }
    }
    let base = AlarmWeight::nearest(weights[known.len()]);
    let weights =
        known.into_iter().map(str::to_owned).zip(weights.into_iter().map(AlarmWeight::nearest)).collect();
    Alarm { base, weights }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &str, emergency: bool) -> Text {
        (words.split(' ').map(str::to_owned).collect(), emergency)
    }

    #[test]
    fn words_of_emergencies_weigh_more() {
        let texts = [
            text("calf cramp night", false),
            text("calf cramp bed", false),
            text("toe cramp night", false),
            text("calf cramp grey floor", true),
            text("grey cold floor", true),
        ];
        let alarm = learn(&texts);
        let weight = |word: &str| alarm.weights[word].value();
        assert!(weight("grey") > 0.5 && weight("floor") > 0.5);
        assert!(weight("night") < -0.1 && weight("cramp") < 0.0);
        assert!(!alarm.weights.contains_key("toe"), "a word of one text alone tells nothing");
    }

    #[test]
    fn nothing_is_learnt_from_nothing() {
        assert!(learn(&[]).weights.is_empty());
    }
}
