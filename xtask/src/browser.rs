//! The app in a real browser: its tests, and pictures of it.

use std::process::Command;

use camino::Utf8PathBuf;

use crate::{
    run::{self, Chore, Failed, finish, say, target_folder, works},
    stopped,
};

/// Where the tests in the browser are.
const FOLDER: &str = "e2e";

/// Runs the tests in the browser, all or those whose names are given.
pub(crate) fn test(names: &[String]) -> Chore {
    let mut command = ready()?;
    say("the app in the browser");
    command.args(["--test", "--test-concurrency=2", "--test-timeout=240000", "--test-reporter=spec"]);
    let mut files: Vec<String> = Vec::new();
    for entry in folder()?.join("tests").read_dir_utf8()? {
        let name = entry?.file_name().to_owned();
        let stem = name.trim_end_matches(".test.js");
        if names.is_empty() || names.iter().any(|wanted| wanted == stem) {
            files.push(format!("tests/{name}"));
        }
    }
    files.sort();
    command.args(files);
    finish(&mut command)
}

/// Writes pictures of the app into docs/screenshots.
pub(crate) fn screenshots() -> Chore {
    let mut command = ready()?;
    say("pictures of the app");
    finish(command.arg("screenshots.js"))
}

fn folder() -> Result<Utf8PathBuf, Failed> {
    Ok(cargo_metadata::MetadataCommand::new().no_deps().exec()?.workspace_root.join(FOLDER))
}

/// Node in the folder of the tests, with everything it needs.
fn ready() -> Result<Command, Failed> {
    if !works(Command::new("node").arg("--version")) {
        return Err(stopped("the tests in the browser need Node 20 or later: https://nodejs.org"));
    }
    let chromium = chromium()?;
    let folder = folder()?;
    if !folder.join("node_modules/.package-lock.json").exists() {
        say("installing what the tests in the browser need (once)");
        finish(Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(&folder))?;
    }
    let mut command = Command::new("node");
    command.current_dir(&folder).env("UNCRAMP_APP", target_folder()?.join("app")).env("CHROMIUM", chromium);
    Ok(command)
}

fn chromium() -> Result<Utf8PathBuf, Failed> {
    let find = || {
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
            .into_iter()
            .map(Utf8PathBuf::from)
            .find(|path| path.exists())
    };
    if let Some(named) = std::env::var("CHROMIUM").ok().map(Utf8PathBuf::from).or_else(find) {
        return Ok(named);
    }
    run::debian_packages(&["chromium"])
        .ok()
        .and_then(|()| find())
        .ok_or_else(|| stopped("no browser: install Chromium, or name one in the variable CHROMIUM"))
}
