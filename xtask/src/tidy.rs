//! The house rules that no compiler checks.

use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};
use cargo_metadata::{DependencyKind, MetadataCommand};

use crate::{
    run::{Chore, Failed, say},
    stopped,
};

/// Which room may look into which others. What is not listed is not allowed.
const ARROWS: [(&str, &[&str]); 19] = [
    ("uncramp-diary", &[]),
    ("uncramp-store", &["uncramp-diary"]),
    ("uncramp-trials", &["uncramp-diary", "uncramp-knowledge"]),
    ("uncramp-wire", &[]),
    ("uncramp-server", &[]),
    ("uncramp-domain", &[]),
    ("uncramp-inference", &[]),
    ("uncramp-reader", &[]),
    ("uncramp-knowledge", &["uncramp-domain", "uncramp-reader"]),
    ("uncramp-content", &["uncramp-knowledge"]),
    ("uncramp-insights", &["uncramp-knowledge"]),
    ("uncramp-care", &["uncramp-domain", "uncramp-knowledge"]),
    ("uncramp-exchange", &["uncramp-care"]),
    (
        "uncramp-assessment",
        &["uncramp-domain", "uncramp-knowledge", "uncramp-inference", "uncramp-reader", "uncramp-care"],
    ),
    (
        "uncramp-cli",
        &[
            "uncramp-domain",
            "uncramp-knowledge",
            "uncramp-content",
            "uncramp-reader",
            "uncramp-assessment",
            "uncramp-care",
            "uncramp-insights",
            "uncramp-exchange",
            "uncramp-diary",
            "uncramp-report",
            "uncramp-store",
            "uncramp-trials",
        ],
    ),
    (
        "uncramp-report",
        &[
            "uncramp-domain",
            "uncramp-knowledge",
            "uncramp-assessment",
            "uncramp-care",
            "uncramp-diary",
            "uncramp-insights",
        ],
    ),
    (
        "uncramp-engine",
        &[
            "uncramp-domain",
            "uncramp-knowledge",
            "uncramp-content",
            "uncramp-reader",
            "uncramp-assessment",
            "uncramp-care",
            "uncramp-insights",
            "uncramp-exchange",
            "uncramp-diary",
            "uncramp-report",
            "uncramp-trials",
            "uncramp-wire",
        ],
    ),
    (
        "uncramp-app",
        &[
            "uncramp-domain",
            "uncramp-knowledge",
            "uncramp-content",
            "uncramp-care",
            "uncramp-diary",
            "uncramp-wire",
        ],
    ),
    ("xtask", &[]),
];

/// Longest file of code that a person can hold in mind.
const LONGEST: usize = 500;

/// Words that leave work undone or silence a check. Put together here so that this file passes its own rule.
fn unfinished() -> [String; 4] {
    [["TO", "DO"], ["FIX", "ME"], ["XX", "X:"], ["#[ign", "ore"]].map(|parts| parts.concat())
}

pub(crate) fn run() -> Chore {
    say("tidy");
    let mut faults = Vec::new();
    arrows(&mut faults)?;
    let root = MetadataCommand::new().no_deps().exec()?.workspace_root;
    let mut files = Vec::new();
    walk(&root, &mut files)?;
    for path in &files {
        file(&root, path, &mut faults)?;
    }
    sentences(&root, &mut faults)?;
    words(&root, &mut faults)?;
    if faults.is_empty() {
        println!("{} files, no fault", files.len());
        return Ok(());
    }
    for fault in &faults {
        eprintln!("{fault}");
    }
    Err(stopped(format!("{} faults", faults.len())))
}

fn arrows(faults: &mut Vec<String>) -> Chore {
    let allowed: BTreeMap<&str, &[&str]> = ARROWS.into_iter().collect();
    for package in MetadataCommand::new().no_deps().exec()?.packages {
        let name = package.name.as_str();
        let Some(allowed) = allowed.get(name) else {
            faults.push(format!("`{name}` is a new room: name it in xtask/src/tidy.rs and ARCHITECTURE.md"));
            continue;
        };
        for dependency in &package.dependencies {
            let ours = dependency.name.starts_with("uncramp-");
            // Tests may look anywhere.
            if ours
                && dependency.kind == DependencyKind::Normal
                && !allowed.contains(&dependency.name.as_str())
            {
                faults.push(format!("`{name}` must not depend on `{}`", dependency.name));
            }
        }
    }
    Ok(())
}

fn walk(folder: &Utf8Path, files: &mut Vec<Utf8PathBuf>) -> Chore {
    for entry in folder.read_dir_utf8()? {
        let path = entry?.into_path();
        let name = path.file_name().unwrap_or_default();
        if path.is_dir() {
            if !["target", ".git", "node_modules", "screenshots"].contains(&name) {
                walk(&path, files)?;
            }
        } else if ["rs", "toml", "ftl", "md", "py"].iter().any(|end| path.extension() == Some(end)) {
            files.push(path);
        }
    }
    Ok(())
}

fn file(root: &Utf8Path, path: &Utf8Path, faults: &mut Vec<String>) -> Chore {
    let text = std::fs::read_to_string(path)?;
    let shown = path.strip_prefix(root).unwrap_or(path);
    for (number, line) in text.lines().enumerate() {
        let place = format!("{shown}:{}", number + 1);
        if let Some(word) = unfinished().iter().find(|word| line.contains(word.as_str())) {
            faults.push(format!("{place}: `{word}`: finish it or open an issue"));
        }
        if line.ends_with(' ') && path.extension() != Some("md") {
            faults.push(format!("{place}: ends in a space"));
        }
    }
    let lines = text.lines().count();
    if path.extension() == Some("rs") && lines > LONGEST {
        faults.push(format!("{shown}: {lines} lines; split it where a real boundary shows"));
    }
    if !text.is_empty() && !text.ends_with('\n') {
        faults.push(format!("{shown}: does not end in a line break"));
    }
    Ok(())
}

/// Clinical sentences are data: no name of a cause stands in the code of a pure room.
fn sentences(root: &Utf8Path, faults: &mut Vec<String>) -> Result<(), Failed> {
    let mut causes = Vec::new();
    for entry in root.join("knowledge/causes").read_dir_utf8()? {
        if let Some(id) = entry?.path().file_stem().filter(|id| id.len() > 5) {
            causes.push(format!("\"{id}\""));
        }
    }
    for room in ["domain", "inference", "knowledge", "reader", "assessment", "care", "insights"] {
        let mut files = Vec::new();
        walk(&root.join("crates").join(room).join("src"), &mut files)?;
        for path in files {
            let text = std::fs::read_to_string(&path)?;
            // Tests speak of real records.
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            for cause in causes.iter().filter(|cause| code.contains(cause.as_str())) {
                faults.push(format!(
                    "{}: {cause} is knowledge and belongs into data",
                    path.strip_prefix(root).unwrap_or(&path)
                ));
            }
        }
    }
    Ok(())
}

/// Every word that the app says by a fixed key is there, and none stands there unused.
fn words(root: &Utf8Path, faults: &mut Vec<String>) -> Result<(), Failed> {
    let mut code = String::new();
    for room in ["app", "engine", "cli"] {
        let mut files = Vec::new();
        walk(&root.join("crates").join(room).join("src"), &mut files)?;
        for path in files {
            code.push_str(&std::fs::read_to_string(path)?);
        }
    }
    for page in root.join("crates/app/web").read_dir_utf8()? {
        let path = page?.into_path();
        if path.extension().is_some_and(|end| ["html", "webmanifest"].contains(&end)) {
            code.push_str(&std::fs::read_to_string(path)?);
        }
    }
    let text = |name: &str| std::fs::read_to_string(root.join("knowledge/messages/en").join(name));
    let (app, ui) = (text("app.ftl")?, text("ui.ftl")?);
    let keys = |text: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| !line.starts_with([' ', '#', '}']));
        lines.filter_map(|line| line.split_once(" = ").map(|(key, _)| key.to_owned())).collect()
    };
    let known: Vec<String> = keys(&app).into_iter().chain(keys(&ui)).collect();
    for quoted in code.split('"').filter(|text| text.starts_with("app-") || text.starts_with("ui-")) {
        let plain = quoted.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
        // A key that ends in a dash is put together with what follows.
        let there = if quoted.ends_with('-') {
            known.iter().any(|key| key.starts_with(quoted))
        } else {
            known.iter().any(|key| key == quoted)
        };
        if plain && !there {
            faults.push(format!("the app says `{quoted}`, which messages/en does not hold"));
        }
    }
    for key in keys(&app).iter().filter(|key| key.starts_with("app-")) {
        let put_together = key.char_indices().filter(|(_, c)| *c == '-').any(|(at, _)| {
            code.contains(&format!("{}\"", &key[..=at])) || code.contains(&format!("{}{{", &key[..=at]))
        });
        if !code.contains(key.as_str()) && !put_together {
            faults.push(format!("nothing says `{key}` of messages/en/app.ftl"));
        }
    }
    Ok(())
}
