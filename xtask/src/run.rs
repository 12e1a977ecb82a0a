//! Running other programs.

use std::process::Command;

use camino::Utf8PathBuf;

pub(crate) type Chore = Result<(), Failed>;

#[derive(Debug, thiserror::Error)]
pub(crate) enum Failed {
    #[error("`{0}` cannot be run: {1}")]
    Missing(String, std::io::Error),
    #[error("`{0}` failed")]
    Command(String),
    #[error("{0}")]
    Rule(String),
    #[error(transparent)]
    Metadata(#[from] cargo_metadata::Error),
    #[error(transparent)]
    File(#[from] std::io::Error),
}

/// Says what comes next.
pub(crate) fn say(text: &str) {
    println!("\n== {text}");
}

/// Runs a program and waits for it.
pub(crate) fn program<'a>(name: &str, arguments: impl IntoIterator<Item = &'a str>) -> Chore {
    finish(Command::new(name).args(arguments))
}

pub(crate) fn finish(command: &mut Command) -> Chore {
    let shown = format!("{command:?}").replace('"', "");
    let status = command.status().map_err(|error| Failed::Missing(shown.clone(), error))?;
    if status.success() { Ok(()) } else { Err(Failed::Command(shown)) }
}

/// Whether a program runs and is content; what it says is not shown.
pub(crate) fn works(command: &mut Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

pub(crate) fn cargo(arguments: &[&str]) -> Chore {
    cargo_with(arguments, &[])
}

pub(crate) fn cargo_with(arguments: &[&str], environment: &[(&str, &str)]) -> Chore {
    finish(Command::new(env!("CARGO")).args(arguments).envs(environment.iter().copied()))
}

/// Installs a subcommand of cargo where it is missing.
pub(crate) fn cargo_tool(subcommand: &str, package: &str) -> Chore {
    if works(Command::new(env!("CARGO")).args([subcommand, "--version"])) {
        return Ok(());
    }
    say(&format!("installing {package} (a few minutes, once)"));
    cargo(&["install", "--locked", "--debug", package])
}

/// Installs packages of Debian and its kin where they are missing.
pub(crate) fn debian_packages(packages: &[&str]) -> Chore {
    if works(Command::new("dpkg").arg("--status").args(packages)) {
        return Ok(());
    }
    say(&format!("installing {} from the distribution (once)", packages.join(", ")));
    finish(Command::new("apt-get").args(["update", "--quiet"]))?;
    finish(
        Command::new("apt-get")
            .args(["install", "--yes", "--quiet", "--no-install-recommends"])
            .args(packages)
            .env("DEBIAN_FRONTEND", "noninteractive"),
    )
}

/// Where cargo builds to.
pub(crate) fn target_folder() -> Result<Utf8PathBuf, Failed> {
    Ok(cargo_metadata::MetadataCommand::new().no_deps().exec()?.target_directory)
}
