//! What is read from a text, with a small lexicon of its own and the shipped rules of English.

use proptest::prelude::*;
use uncramp_reader::{Entry, Lexicon, Preparer, Quantity, Reader, Rules, SexRead, Status};

const RULES: &str = include_str!("../../../knowledge/messages/en/reader/rules.toml");

fn entry(preparer: &mut Preparer, finding: &str, value: &str, phrasings: &[&str]) -> Entry {
    Entry {
        finding: finding.to_owned(),
        value: value.to_owned(),
        phrasings: preparer.phrases(phrasings.iter().copied(), false),
        past_counts: finding.starts_with("history"),
        holds_inside: false,
        relatives: finding.starts_with("family"),
        timed: finding.starts_with("time"),
    }
}

fn reader() -> Reader {
    let rules = Rules::parse(RULES).expect("the shipped rules are well formed");
    let mut preparer = Preparer::new(&rules);
    let mut entry = |finding: &str, value: &str, said: &[&str]| entry(&mut preparer, finding, value, said);
    let entries = vec![
        entry("calf", "yes", &["cramp in my calf", "calf cramps", "back of my lower leg"]),
        entry("swollen", "yes", &["one leg is swollen", "leg has swollen up", "swollen calf"]),
        entry("stretching", "yes", &["stretching it helps", "eases when I stretch"]),
        entry("stretching", "no", &["stretching makes no difference"]),
        entry("fever", "yes", &["fever", "high temperature", "running a fever", "burning up"]),
        entry("knot", "yes", &["hard lump in the muscle", "hard as a rock", "like a stone"]),
        entry("numb", "yes", &["numb feet", "pins and needles", "tingling in my toes"]),
        entry("history_clot", "yes", &["had a blood clot", "previous blood clot"]),
        entry("family_cramps", "yes", &["mother gets cramps", "cramps run in the family"]),
        entry("statin", "yes", &["on a statin", "taking atorvastatin", "cholesterol tablets"]),
        entry("side", "one", &["always the left leg", "only in one leg", "ever in one leg"]),
        entry("side", "both", &["both legs at the same time"]),
        entry("no_feeling", "yes", &["cannot feel my foot"]),
        entry("bite", "yes", &["something bit my ankle"]),
        entry("sick", "yes", &["vomiting", "keep nothing down", "cannot keep water down"]),
        entry("times_a_week", "daily", &["every night"]),
        entry("urge", "yes", &["urge to move my legs", "have to move my legs", "legs are restless"]),
    ];
    let bands = |bands: &[(&str, f64)]| bands.iter().map(|(id, least)| ((*id).to_owned(), *least)).collect();
    let quantities = vec![Quantity {
        finding: "duration_band".to_owned(),
        bands: bands(&[("short", 0.0), ("m1_10", 60.0), ("longer", 600.0)]),
        timed: true,
    }];
    let stems = preparer.into_stems();
    Reader::new(Lexicon { stems, entries, quantities }, rules).expect("its patterns are regular expressions")
}

/// Text, and `finding=value` or `finding=value?` (uncertain), `finding~value` (past), `finding@value` (somebody else).
const CASES: &[(&str, &[&str])] = &[
    ("I get a cramp in my calf.", &["calf=yes"]),
    // A time is one of the complaint where nothing says that it is one of something else.
    ("calf cramps every night", &["calf=yes", "times_a_week=daily"]),
    ("my calf cramps, every night", &["calf=yes", "times_a_week=daily"]),
    ("every night, for weeks", &["times_a_week=daily"]),
    ("calf cramps, and a water tablet every night", &["calf=yes"]),
    ("I get calf cramps. Two pints every night.", &["calf=yes"]),
    ("every night since the doctor put me on a tablet", &["times_a_week=daily"]),
    ("calf cramps for two minutes", &["calf=yes", "duration_band=m1_10"]),
    ("calf cramps, walked for two minutes", &["calf=yes"]),
    ("calf cramps in the last two minutes", &["calf=yes"]),
    ("I get CRAMPS in the left calf!!", &["calf=yes"]),
    ("my calf keeps cramping", &["calf=yes"]),
    ("no cramp in my calf", &["calf=no"]),
    ("I never get calf cramps", &["calf=no"]),
    ("I don't have calf cramps", &["calf=no"]),
    ("i dont get calf cramps", &["calf=no"]),
    ("without any cramp in the calf", &["calf=no"]),
    ("maybe a cramp in my calf", &["calf=yes"]),
    ("not sure if my leg has swollen up", &["swollen=yes?"]),
    ("one leg is swollen", &["swollen=yes"]),
    ("one leg was swollen in 2016", &["swollen~yes"]),
    ("one leg was swollen in 42", &["swollen=yes"]),
    ("one leg was swollen in 2026", &["swollen=yes"]),
    ("cramps in my calf in 2016 and now the leg is swollen", &["calf~yes", "swollen=yes"]),
    ("cramps in my calf in 2016 and the leg is swollen", &["calf~yes", "swollen=yes"]),
    ("home from Australia in 2026, one leg is swollen", &["swollen=yes"]),
    ("the leg is swollen as it was in 2016", &["swollen=yes"]),
    ("now the leg is swollen that was thin in 2016", &["swollen=yes"]),
    ("in my thirties with cramps in the calf", &["calf=yes"]),
    ("cramps in my calf years ago and now the leg is swollen", &["calf~yes", "swollen=yes"]),
    ("the leg has been swollen since 2016", &["swollen=yes"]),
    ("one leg is not swollen", &["swollen=no"]),
    ("my leg has swolen up", &["swollen=yes"]),
    ("no swollen calf, no fever or high temperature", &["swollen=no", "fever=no"]),
    ("no fever but a swollen calf", &["fever=no", "swollen=yes"]),
    ("running a fever and a swollen calf", &["fever=yes", "swollen=yes"]),
    ("she is burning up", &["fever=yes"]),
    ("he is not running a fever", &["fever=no"]),
    // Without a comma too, who is named anew does something else.
    ("he wont settle hes burning up", &["fever=yes"]),
    ("i cant sleep i have calf cramps", &["calf=yes"]),
    // A question doubts what is asked, not what was said before it.
    ("my leg has swollen up, should I worry about a high temperature", &["swollen=yes", "fever=yes?"]),
    ("my leg has swollen up, might be nothing", &["swollen=yes"]),
    ("calf cramps three nights running", &["calf=yes"]),
    ("i dont think its a fever", &["fever=no"]),
    ("he does not say that he is burning up", &["fever=no"]),
    ("it eases when I stretch it", &["stretching=yes"]),
    ("stretching it helps a lot", &["stretching=yes"]),
    ("stretching makes no difference at all", &["stretching=no"]),
    ("stretching makes no difference, calf cramps go on", &["stretching=no", "calf=yes"]),
    ("the muscle was hard as a rock", &["knot=yes"]),
    ("like a stone it was", &["knot=yes"]),
    ("there is a hard lump in the calf muscle", &["knot=yes"]),
    ("no hard lump in the muscle", &["knot=no"]),
    ("pins and needles in both feet", &["numb=yes"]),
    ("numb feet", &["numb=yes"]),
    ("my feet are numb", &["numb=yes"]),
    ("tingling in the toes of my right foot", &["numb=yes"]),
    ("no pins and needles", &["numb=no"]),
    ("I had a blood clot in 2010", &["history_clot=yes"]),
    ("never had a blood clot", &["history_clot=no"]),
    ("my mother gets cramps too", &["family_cramps=yes"]),
    ("cramps run in the family", &["family_cramps=yes"]),
    ("I am taking atorvastatin 20", &["statin=yes"]),
    ("taking atorvastatine", &["statin=yes"]),
    ("on cholesterol tablets for years", &["statin=yes"]),
    ("not on a statin", &["statin=no"]),
    ("always in the left leg", &["side=one"]),
    ("only ever in one leg", &["side=one"]),
    ("both legs at the same time", &["side=both"]),
    ("I have an urge to move my legs", &["urge=yes"]),
    ("my legs are so restless", &["urge=yes"]),
    ("no urge to move the legs", &["urge=no"]),
    ("It lasts 5 minutes", &["duration_band=m1_10"]),
    ("it lasted about five minutes", &["duration_band=m1_10"]),
    ("lasts 20 seconds", &["duration_band=short"]),
    ("goes on for 2 hours", &["duration_band=longer"]),
    ("it lasted for 30 mins", &["duration_band=longer"]),
    ("calf cramps, no fever, one leg is swollen", &["calf=yes", "fever=no", "swollen=yes"]),
    ("", &[]),
    ("hello", &[]),
    ("the weather is fine and the garden is green", &[]),
    ("my husband has calf cramps, I do not", &["calf@yes"]),
    ("I had a high temperature last year", &["fever~yes"]),
    ("Calf cramps\nno fever\npins and needles", &["calf=yes", "fever=no", "numb=yes"]),
    ("I do not smoke. Calf cramps every night", &["calf=yes", "times_a_week=daily"]),
    ("It is not only calf cramps, the foot too", &["calf=yes"]),
    ("I can't sleep because of calf cramps", &["calf=yes"]),
    ("no idea why i get calf cramps", &["calf=yes"]),
    ("the doctor ruled out a fever", &["fever=no"]),
    ("I can't feel my left foot", &["no_feeling=yes"]),
    ("there is nothing wrong with my foot", &[]),
    ("the foot, I cannot say, feels odd", &[]),
    ("there is something on my ankle", &[]),
    ("something bit me on the ankle", &["bite=yes"]),
    ("couldn't keep nothin down", &["sick=yes"]),
    ("couldn't get up and vomiting all morning", &["sick=yes"]),
    ("no swollen calf, vomiting or fever", &["swollen=no", "sick=no", "fever=no"]),
    ("not vomiting or running a fever", &["sick=no", "fever=no"]),
    ("my fevers are gone", &["fever=yes"]),
    (
        "my sister has calf cramps, she wakes up with them and she is running a fever",
        &["calf=yes", "fever=yes"],
    ),
    ("a whiter stine", &[]),
    // What is denied elsewhere does not complete a phrasing that holds a denial.
    ("I feel my foot, not a fever", &["fever=no"]),
];

#[test]
fn texts_are_read_as_a_person_means_them() {
    let reader = reader();
    let mut wrong = Vec::new();
    for (text, expected) in CASES {
        let reading = reader.read(text);
        let mut found: Vec<String> = reading
            .mentions
            .iter()
            .map(|mention| match mention.status {
                Status::Stated | Status::Denied => format!("{}={}", mention.finding, mention.value),
                Status::Uncertain => format!("{}={}?", mention.finding, mention.value),
                Status::Past => format!("{}~{}", mention.finding, mention.value),
                Status::OtherPerson => format!("{}@{}", mention.finding, mention.value),
            })
            .collect();
        let mut expected: Vec<String> = expected.iter().map(|&text| text.to_owned()).collect();
        found.sort();
        expected.sort();
        if found != expected {
            wrong.push(format!("{text:?}: read {found:?}, expected {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_person_is_read() {
    let reader = reader();
    for (text, age, sex) in [
        ("I'm 71 and wake with cramps", Some(71.0), None),
        ("72yo male", Some(72.0), Some(SexRead::Male)),
        ("I am a 45 year old woman", Some(45.0), Some(SexRead::Female)),
        ("my 6 year old son wakes crying", Some(6.0), Some(SexRead::Male)),
        ("my daughter, 3 years old, had a fit", Some(3.0), Some(SexRead::Female)),
        ("F 34, runner", Some(34.0), Some(SexRead::Female)),
        ("it lasts 5 minutes", None, None),
        ("cramps for 20 years", None, None),
        ("I'm in my seventies and get cramps", Some(75.0), None),
        ("my toddler son has a fever", Some(2.0), Some(SexRead::Male)),
        ("in my twenties I ran a lot", None, None),
        // Who helps or is disturbed is not the one concerned, and whom somebody is married to says nothing of their sex.
        ("calf cramp at night, my husband had to rub it out", None, None),
        ("calf cramp at night, woke my wife", None, None),
        ("my nan swears by soap in the bed", None, None),
        ("my husband rubs his calf at night", None, Some(SexRead::Male)),
        ("my dad says his legs jerk", None, Some(SexRead::Male)),
    ] {
        let reading = reader.read(text);
        assert_eq!((reading.age_years, reading.sex), (age, sex), "{text}");
    }
    let months = reader.read("our 18 months old boy").age_years.expect("it is said");
    assert!((months - 1.5).abs() < 0.01);
}

#[test]
fn pregnancy_is_read() {
    let reader = reader();
    for (text, pregnant, weeks) in [
        ("I'm 28 weeks pregnant", Some(true), Some(28.0)),
        ("I am not pregnant", Some(false), None),
        ("third trimester, calf cramps", Some(true), Some(32.0)),
        ("calf cramps", None, None),
    ] {
        let reading = reader.read(text);
        assert_eq!((reading.pregnant, reading.pregnant_weeks), (pregnant, weeks), "{text}");
    }
}

#[test]
fn bad_rules_are_an_error() {
    assert!(Rules::parse("stemmer = 5").is_err());
    assert!(Rules::parse("unknown = true").is_err());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is typed: no panic, every place is a part of the text, and the same text reads the same.
    #[test]
    fn any_text_can_be_read(text in "(\\PC|[ a-z0-9.,'\\-\n]|calf |cramp |not |no |5 minutes |swollen ){0,60}") {
        let reader = reader();
        let reading = reader.read(&text);
        for mention in &reading.mentions {
            prop_assert!(text.get(mention.span.clone()).is_some());
            prop_assert!(mention.score > 0.0 && mention.score <= 1.0 + 1e-9);
        }
        prop_assert_eq!(reading, reader.read(&text));
    }

    /// A denial never turns into a statement when an unrelated sentence is added.
    #[test]
    fn another_sentence_changes_nothing(other in "[a-e ]{0,30}") {
        let reader = reader();
        let reading = reader.read(&format!("No swollen calf. {other}"));
        prop_assert!(reading.mentions.iter().all(|m| m.finding != "swollen" || m.status == Status::Denied));
    }
}

#[test]
fn words_are_those_that_carry_meaning_as_they_were_written() {
    let reading = reader().read("The Calf, like a STONE; calves again.");
    let words: Vec<(&str, &str)> =
        reading.words.iter().map(|word| (word.stem.as_str(), word.written.as_str())).collect();
    assert_eq!(words, [("calf", "Calf"), ("stone", "STONE"), ("calf", "calves"), ("again", "again")]);
    assert_eq!(format!("{:?}", reading.words[0]), "Word(redacted)");
    let rules = Rules::parse(RULES).expect("the shipped rules are well formed");
    assert_eq!(uncramp_reader::Words::new(&rules).of("The Calf"), reading.words[..1]);
}
