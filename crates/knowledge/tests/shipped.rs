//! The knowledge folder that ships is without fault, and faults in it are found.
#![cfg(feature = "source")]
use std::{collections::BTreeSet, path::Path};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::PatternElement;
use uncramp_knowledge::{
    KnowledgeBase,
    messages::Argument,
    source::{Files, compile, read_folder},
};

fn shipped() -> Files {
    read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../knowledge"))
        .expect("the knowledge folder is there")
}

#[test]
fn the_shipped_folder_has_no_fault_and_survives_compiling() {
    let base = match compile(&shipped(), "en") {
        Ok(compiled) => compiled.base,
        Err(issues) => {
            let text: Vec<String> = issues.iter().map(ToString::to_string).collect();
            panic!("{}", text.join("\n"));
        }
    };
    let again =
        KnowledgeBase::from_blob(&base.to_blob().expect("it can be written")).expect("it can be read");
    assert_eq!(base, again);
}

/// Numbers that languages count in different ways, and texts that choices ask for.
const NUMBERS: [f64; 8] = [0.0, 1.0, 1.5, 2.0, 7.0, 12.0, 101.0, -1.0];
const TEXTS: [&str; 3] = ["one", "trigger", "supplements"];

#[test]
fn every_message_says_what_fluent_says() {
    let files = shipped();
    let base = compile(&files, "en").expect("it is without fault").base;
    let words: Vec<&String> =
        files.iter().filter(|(name, _)| name.ends_with(".ftl")).map(|(_, text)| text).collect();
    let placeables = words.iter().flat_map(|text| text.split('$').skip(1));
    let names: BTreeSet<&str> = placeables
        .filter_map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric() && !"_-".contains(c)).next())
        .collect();
    // No two arguments are filled alike, and once there are none at all.
    let texts: Vec<String> = names.iter().map(|name| format!("the {name}")).collect();
    let mut fillings: Vec<Vec<(&str, Argument<'_>)>> = vec![Vec::new()];
    fillings.push(names.iter().zip(&texts).map(|(name, text)| (*name, Argument::Text(text))).collect());
    fillings.extend(TEXTS.map(|text| names.iter().map(|name| (*name, Argument::Text(text))).collect()));
    for number in NUMBERS {
        fillings.push(names.iter().map(|name| (*name, Argument::Number(number))).collect());
        let apart = names.iter().enumerate().map(|(at, name)| (*name, Argument::Number(number + at as f64)));
        fillings.push(apart.collect());
    }
    let mut compared = 0;
    for text in words {
        let mut fluent = FluentBundle::new(vec!["en".parse().expect("it is a language")]);
        fluent.set_use_isolating(false);
        let resource = FluentResource::try_new(text.clone()).expect("it is Fluent");
        fluent.add_resource(resource).expect("no message stands twice");
        for key in base.messages.keys() {
            let (id, attribute) = key.split_once('.').map_or((key, None), |(id, part)| (id, Some(part)));
            let message = fluent.get_message(id);
            let Some(pattern) = message.and_then(|message| match attribute {
                Some(part) => message.get_attribute(part).map(|attribute| attribute.value()),
                None => message.value(),
            }) else {
                continue;
            };
            compared += 1;
            // A plain paragraph is one line on every screen; Fluent keeps the lines as they are written.
            let plain =
                pattern.elements.iter().all(|part| matches!(part, PatternElement::TextElement { .. }));
            for filling in &fillings {
                let mut theirs = FluentArgs::new();
                for (name, argument) in filling {
                    match argument {
                        Argument::Number(number) => theirs.set(*name, *number),
                        Argument::Text(text) => theirs.set(*name, *text),
                    }
                }
                let said = fluent.format_pattern(pattern, Some(&theirs), &mut Vec::new());
                let ours = base.messages.format(key, filling);
                if plain {
                    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
                    assert_eq!(one_line(&ours), one_line(&said), "{key}");
                } else {
                    assert_eq!(ours, said, "{key}");
                }
            }
        }
    }
    assert_eq!(compared, base.messages.keys().count());
}
