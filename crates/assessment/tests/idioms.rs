//! Ways of speaking that mean something else than their words say, read with the whole lexicon; and their like that mean just
//! what they say.

use std::sync::LazyLock;

use uncramp_assessment::{
    Answers,
    text::{TextReader, apply},
};
use uncramp_domain::{Pregnancy, Sex};
use uncramp_knowledge::{KnowledgeBase, rules::Facts as _};

static BASE: LazyLock<KnowledgeBase> =
    LazyLock::new(|| uncramp_content::load().expect("the built-in content is whole"));
static READER: LazyLock<TextReader> =
    LazyLock::new(|| TextReader::new(&BASE).expect("the built-in content can be read"));

fn read(text: &str) -> Answers {
    let mut answers = Answers::default();
    apply(&BASE, &READER.read(text), &mut answers);
    answers
}

/// A text, and a finding that it does not tell of.
const SAYINGS: &[(&str, &str)] = &[
    ("calf cramp in bed, third night running", "time_during_exercise"),
    ("calf cramp in bed, I'm confused why it keeps happening", "confusion_now"),
    ("calf cramp after a few pale ales and white wine", "paleness"),
    ("calf cramp at night, put a hot water bottle on it", "alcohol_band"),
    ("calf cramp at night. Off sick from work with it", "vomiting_3d"),
    ("calf cramp at night, I run 5k three times a week", "lab_k"),
    ("calf cramp, ran a 5k in 2.5 hours", "lab_k"),
    ("calf cramp at night, jumped out of bed and nearly fell over", "injury_blow_fall"),
    ("calf cramp at night, nearly passed out with the pain", "crush_long_lie"),
    ("calf cramp at night, sore the whole next day", "pain_over_24h"),
    ("calf cramp at night, like a red hot poker", "leg_red"),
    ("my foot gets stuck pointing down", "swallow_trouble"),
    ("leg a bit weak next morning", "both_legs_weak"),
    ("I faint at the sight of needles", "awareness_lost"),
    ("it comes in fits and starts", "rhythmic_jerks"),
    ("calf cramp, I am confused about which magnesium to buy", "confusion_now"),
    ("been sick, legs cramping, sipping flat coke, weeing again", "dark_cola_urine"),
    ("calves go a bit numb on a long walk, must sit down", "saddle_numb"),
    ("calf cramp at night, my face dropped when I saw the bill", "stroke_signs"),
    ("no blood, legs sore after the gym", "pallor_cold"),
    ("a minute of calf cramp, back of the thigh stiff as a board", "whole_body_stiff"),
    ("20 minutes in the lift and I lost it", "amnesia_event"),
    ("breathing ok, no funny heartbeat, still clear in the head", "confusion_now"),
    ("calf cramp at night twice a month", "wakes_sleep"),
    ("the last hour of dialysis my feet cramp", "duration_band"),
    ("fit lad, cramps two minutes in my calf", "rhythmic_jerks"),
    ("I keep fit in the pool, calf cramp after", "rhythmic_jerks"),
    ("he fitted kitchens for thirty years, calf cramps", "rhythmic_jerks"),
    ("rang the surgery, still not answering, calf cramp", "confusion_now"),
    ("woke in a cold sweat with calf cramp", "fever"),
    ("my toes go white in the cold and cramp", "pallor_cold"),
    ("i work on the stroke ward and my calves cramp after shifts", "hx_stroke"),
    ("i am a dialysis nurse with leg cramps", "hx_dialysis"),
    ("i work with cancer patients and my legs cramp", "active_cancer"),
    ("screamed blue murder with foot cramp last night", "skin_discoloured"),
    ("my daughter is fit", "rhythmic_jerks"),
    ("he is fitting a kitchen and his calf cramps", "rhythmic_jerks"),
    ("fitness trainer with calf cramps", "rhythmic_jerks"),
    ("been fitting windows all day, leg cramps", "rhythmic_jerks"),
    ("the boot is fitting snug, calf cramp", "rhythmic_jerks"),
    ("can't recall ever having black urine", "dark_cola_urine"),
    ("can't say I've noticed any swelling or redness", "leg_swelling_one"),
    ("doctor could not find any signs of a blood clot in the leg", "clot_suspected"),
    ("haven't had my foot go numb or cold", "pallor_cold"),
    ("never had my calf go hot or swollen", "leg_swelling_one"),
    ("no sign my leg is red or warm", "leg_red"),
    ("bath water was dark, leg cramp", "dark_cola_urine"),
    ("very drowsy on the gabapentin, leg cramps", "confusion_now"),
    ("sleep apnoea i stopped breathing at night, leg cramps", "awareness_lost"),
    ("should I ring 111 if I get breathless", "breathless_new"),
    ("it is not in both legs", "side"),
    ("it does not last hours", "duration_band"),
    ("cramp in my foot tonight. I sleep like the dead", "postictal_confusion"),
];

/// A text, the finding and the answer that it tells.
const PLAIN: &[(&str, &str, &str)] = &[
    ("no swelling, no redness, hot calf", "leg_warm", "yes"),
    ("no swelling, no redness, hot calf", "leg_red", "no"),
    ("no fever, swollen calf", "leg_swelling_one", "yes"),
    ("no fever swollen calf", "leg_swelling_one", "yes"),
    ("no fever, swollen calf", "fever", "no"),
    ("no swelling or redness, foot cold and white", "pallor_cold", "yes"),
    ("no swelling or redness, foot cold and white", "leg_red", "no"),
    ("neither fever nor chills, calf swollen and red", "leg_red", "yes"),
    ("no chest pain short of breath swollen leg", "breathless_new", "yes"),
    ("no chest pain, breathless, sore swollen calf", "breathless_new", "yes"),
    ("no pain now, cant move my foot, its cold", "cannot_move_foot", "yes"),
    ("no headache, face drooped, speech slurred", "stroke_signs", "yes"),
    ("no toothache, jaw wont open, back arching", "neck_trunk_rigid", "yes"),
    ("no cough, no fever, coughing blood", "coughing_blood", "yes"),
    ("no cough, no fever, coughing blood", "fever", "no"),
    ("no, I cannot feel my foot", "cannot_feel_foot", "yes"),
    ("no I can feel my foot and move it fine", "cannot_move_foot", "no"),
    ("not suicidal, I just want to end it all", "self_harm", "yes"),
    ("no point in going on, cramps every night", "self_harm", "yes"),
    ("no swelling, redness or heat", "leg_warm", "no"),
    ("no swelling, redness or heat", "leg_red", "no"),
    ("no wobble, no shakes, no tummy upset, head perfectly clear", "confusion_now", "no"),
    ("where I sit has gone numb", "saddle_numb", "yes"),
    ("since the squats my pee is like coke", "dark_cola_urine", "yes"),
    ("my husband is confused and shivering", "confusion_now", "yes"),
    ("he vomited twice and my calf cramps", "vomiting_3d", "yes"),
    ("bloods came back, K 2.9", "lab_k", "low"),
    ("my potassium was 2.9", "lab_k", "low"),
    ("she had a heart attack in 2019", "hx_coronary", "yes"),
    ("I was kicked in the calf at football yesterday", "injury_blow_fall", "yes"),
    ("passed out drunk and woke with my leg under me", "crush_long_lie", "yes"),
    ("my leg is red hot and swollen", "leg_red", "yes"),
    ("both legs like jelly since this morning", "both_legs_weak", "yes"),
    ("he fainted in the bathroom", "fainted", "yes"),
    ("one leg is swollen, might be nothing", "leg_swelling_one", "yes"),
    ("my K is 2.4 days after stopping the water tablets", "lab_k", "low"),
    ("K has dropped to 2.3, legs weak", "lab_k", "low"),
    ("bloods: Na 135 K 2.4, weak legs", "lab_k", "low"),
    ("bloods Na 128 K 6.8, weak legs", "lab_k", "high"),
    ("I am confused why I am here and what day it is", "confusion_now", "yes"),
    // A relative who is found, says, sleeps or is worried about is the one concerned.
    ("my mum was found confused in a hot flat, leg cramps", "confusion_now", "yes"),
    ("My wife says her calf is hot red and swollen since the flight", "leg_red", "yes"),
    ("My dad sleeps all day now and is confused with a fever", "fever", "yes"),
    ("worried about my husband he's confused and burning up", "confusion_now", "yes"),
    ("worried about my swollen calf it's hot and red", "leg_red", "yes"),
    ("My son 14 told the coach the urine was brown, muscles swollen", "dark_cola_urine", "yes"),
    ("one leg is swollen, should I worry", "leg_swelling_one", "yes"),
    ("my toes are white and cold and numb", "pallor_cold", "yes"),
    ("my foot went white in the cold and stays so", "pallor_cold", "yes"),
    ("he is on the stroke ward since last week, he had a stroke", "hx_stroke", "yes"),
    ("i am on dialysis and my legs cramp", "hx_dialysis", "yes"),
    ("sweating and shivering with a fever", "fever", "yes"),
    ("my leg is blue", "skin_discoloured", "yes"),
    // Without a comma, what is asked, denied, long past or of another ends where something is said of the one concerned.
    ("is it a clot my calf is swollen and red", "leg_red", "yes"),
    ("is it a clot my calf swollen and red since the flight", "leg_red", "yes"),
    ("what is it my calf is swollen and red", "leg_red", "yes"),
    ("should i be worried my calf is swollen and red", "leg_red", "yes"),
    ("should i be worried about my swollen hot calf", "leg_swelling_one", "yes"),
    ("not sure what to do my calf is swollen hot and red", "leg_swelling_one", "yes"),
    ("is it normal that my calf is hot and red", "leg_red", "yes"),
    ("i dont know if its a cramp my calf is swollen", "leg_swelling_one", "yes"),
    ("scared its a clot my leg is swollen and red", "leg_red", "yes"),
    ("could it be the statin as my pee is like cola", "dark_cola_urine", "yes"),
    ("maybe a cramp he is confused and cant speak", "confusion_now", "yes"),
    ("is it serious he passed out and is twitching", "fainted", "yes"),
    ("might be nothing my leg is red and hot", "leg_red", "yes"),
    ("no injury my calf is swollen hot and red", "leg_red", "yes"),
    ("no fever only a cold white foot and calf pain", "pallor_cold", "yes"),
    ("no chest pain just breathless, calf sore", "breathless_new", "yes"),
    ("granda has chest pain and his calf is swollen", "chest_pain_new", "yes"),
    ("my granda is confused and cramping", "confusion_now", "yes"),
    ("my wee red today", "blood_in_urine", "yes"),
    ("toes turned white in the cold last night and still numb and white", "pallor_cold", "yes"),
    ("he is howling in agony with his leg", "pain_out_of_proportion", "yes"),
    ("not stopped vomiting since last night leg cramps", "vomiting_3d", "yes"),
    ("can't stop coughing up blood my leg is swollen", "coughing_blood", "yes"),
    ("is it normal that my wee is like cola after a marathon", "dark_cola_urine", "yes"),
    ("could it be a stroke", "stroke_signs", "yes"),
    ("he is fitting in the bath", "rhythmic_jerks", "yes"),
    ("she is fitting the whole time", "rhythmic_jerks", "yes"),
    ("my baby stopped breathing at night", "awareness_lost", "yes"),
    ("a dialysis nurse says I am on dialysis for good, legs cramp", "hx_dialysis", "yes"),
    ("he is fitting and has gone blue", "rhythmic_jerks", "yes"),
    ("unable to move my legs", "both_legs_weak", "yes"),
    ("couldn't breathe last night calf swollen", "breathless_new", "yes"),
    // A guess at a danger is one: what might be is not safe.
    ("maybe my calf is swollen", "leg_swelling_one", "yes"),
    ("might be short of breath and chest pain, calf swollen", "breathless_new", "yes"),
    ("i think my left calf might be swollen and it hurts, cramp", "leg_swelling_one", "yes"),
    ("no it is swollen and red", "leg_red", "yes"),
    ("had a dvt in 2012 my calf is swollen and red", "leg_red", "yes"),
    ("my calf is swollen and red had a dvt in 2012", "leg_red", "yes"),
    ("my sister had a clot my calf is swollen and red", "leg_red", "yes"),
];

/// A text that only asks or tells of then, and a finding that it does not tell of.
const OPEN: &[(&str, &str)] = &[
    ("not sure if my calf is swollen", "leg_swelling_one"),
    ("i wonder if my calf is swollen", "leg_swelling_one"),
    ("could it be my kidneys are failing", "hx_ckd"),
    ("calf cramp, should i worry about a high temperature", "fever"),
    ("not certain whether my foot is cold", "pallor_cold"),
    ("when i was a child my legs jerked and i fainted", "fainted"),
    ("years ago my leg was swollen and red", "leg_red"),
    ("my calf is sore and palpitations in 2018", "palpitations"),
    ("i dont think my calf is swollen", "leg_swelling_one"),
    ("no fever, chills, night sweats", "night_sweats"),
    ("no fever and swollen calf", "leg_swelling_one"),
];

#[test]
fn what_is_only_asked_or_of_then_is_left_open() {
    for (text, finding) in OPEN {
        assert_ne!(read(text).answer(finding), Some("yes"), "{finding}: {text}");
    }
}

/// Those of these findings that are answered by a choice: they tell none.
const CHOICES: &[&str] = &["lab_k", "alcohol_band", "side", "duration_band"];

/// A guess that a danger is not there is no denial of it.
#[test]
fn a_guess_denies_nothing() {
    for text in
        ["maybe not swollen, my calf", "my calf is probably not swollen", "it might not be swollen, the calf"]
    {
        assert_eq!(read(text).answer("leg_swelling_one"), None, "{text}");
    }
    assert_eq!(read("my calf is not swollen").answer("leg_swelling_one"), Some("no"));
}

#[test]
fn sayings_are_not_taken_at_their_word() {
    for (text, finding) in SAYINGS {
        assert_ne!(read(text).answer(finding), Some("yes"), "{finding}: {text}");
    }
    for (text, finding) in SAYINGS.iter().filter(|(_, finding)| CHOICES.contains(finding)) {
        assert_eq!(read(text).answer(finding), None, "{finding}: {text}");
    }
}

#[test]
fn what_means_what_it_says_is_read() {
    for (text, finding, answer) in PLAIN {
        assert_eq!(read(text).answer(finding), Some(*answer), "{finding}: {text}");
    }
}

/// Whoever helps says nothing of the sex of the one concerned: a woman with a wife can be pregnant.
#[test]
fn a_spouse_who_helps_leaves_open_who_writes() {
    for text in
        ["calf cramp at night, my wife rubbed it", "calf cramp at night, my husband had to rub it out"]
    {
        let person = *read(text).person();
        assert_eq!((person.sex(), person.pregnancy()), (None, Pregnancy::Unknown), "{text}");
    }
    let person = *read("my husband rubs his calf at night, he is 60").person();
    assert_eq!(person.sex(), Some(Sex::Male));
}
