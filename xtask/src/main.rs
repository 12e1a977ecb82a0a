//! The project's own chores: `cargo xtask start`, `cargo xtask test`, and what they are made of.

mod app;
mod browser;
mod run;
mod tidy;
mod wasm;

use std::process::ExitCode;

use run::{Chore, Failed, cargo, cargo_tool, say};

const HELP: &str = "cargo xtask start                  build the app and open it; --port PORT, --no-open
cargo xtask start COMMAND …        build the terminal program and run one of its commands
cargo xtask app                    write the app as a static folder, target/app
cargo xtask test                   all tests, the browser's included
cargo xtask ci                     formatting, lints, documentation, dependencies, tidy, and then all tests
cargo xtask e2e [NAME …]           the tests in the browser alone
cargo xtask screenshots            write docs/screenshots from the app
cargo xtask tidy                   the house rules alone
cargo xtask wasm                   the pure rooms for WebAssembly alone
cargo xtask schemas                write knowledge/schema from the types";

/// Rooms that must build for WebAssembly: all that the app runs.
const PURE: [&str; 12] = [
    "uncramp-domain",
    "uncramp-knowledge",
    "uncramp-inference",
    "uncramp-reader",
    "uncramp-care",
    "uncramp-assessment",
    "uncramp-content",
    "uncramp-diary",
    "uncramp-insights",
    "uncramp-trials",
    "uncramp-report",
    "uncramp-wire",
];

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let chore = arguments.next();
    let rest: Vec<String> = arguments.filter(|argument| argument != "--").collect();
    let done = match chore.as_deref() {
        Some("start") => start(&rest),
        Some("app") => app::build().map(|folder| println!("the app is in {folder}")),
        Some("test") => test(),
        Some("ci") => ci(),
        Some("e2e") => app::build().and_then(|_| browser::test(&rest)),
        Some("screenshots") => app::build().and_then(|_| browser::screenshots()),
        Some("tidy") => tidy::run(),
        Some("wasm") => wasm::build(&PURE, "release").map(|_| ()),
        Some("schemas") => schemas(),
        _ => {
            println!("{HELP}");
            return if chore.is_none() { ExitCode::SUCCESS } else { ExitCode::from(2) };
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failed) => {
            eprintln!("{failed}");
            ExitCode::FAILURE
        }
    }
}

/// The app in the browser or, where the first argument names a command, the program in the terminal.
fn start(arguments: &[String]) -> Chore {
    let terminal = arguments.first().is_some_and(|first| !first.starts_with("--"));
    if terminal {
        say("building the program (the first time takes a few minutes)");
        cargo(&["build", "--release", "--package", "uncramp-cli"])?;
        let program = run::target_folder()?.join("release/uncramp");
        return run::program(program.as_str(), arguments.iter().map(String::as_str));
    }
    let folder = app::build()?;
    say("building the server");
    run::cargo_with(
        &["build", "--release", "--package", "uncramp-server"],
        &[("UNCRAMP_APP", folder.as_str())],
    )?;
    let program = run::target_folder()?.join("release/uncramp-server");
    run::program(program.as_str(), arguments.iter().map(String::as_str))
}

fn test() -> Chore {
    app::build()?;
    browser::test(&[])?;
    say("tests in the documentation");
    cargo(&["test", "--quiet", "--workspace", "--doc"])?;
    cargo_tool("nextest", "cargo-nextest")?;
    say("all other tests");
    cargo(&["nextest", "run", "--workspace", "--no-fail-fast"])
}

fn ci() -> Chore {
    say("formatting");
    cargo(&["fmt", "--all", "--check"])?;
    say("lints");
    cargo(&["clippy", "--workspace", "--all-targets", "--all-features", "--", "--deny", "warnings"])?;
    say("documentation");
    run::cargo_with(
        &["doc", "--workspace", "--no-deps", "--document-private-items"],
        &[("RUSTDOCFLAGS", "--deny warnings")],
    )?;
    say("dependencies");
    cargo_tool("deny", "cargo-deny")?;
    cargo(&["deny", "check", "bans", "licenses", "sources"])?;
    tidy::run()?;
    test()
}

fn schemas() -> Chore {
    cargo(&["run", "--quiet", "--package", "uncramp-cli", "--", "knowledge", "schemas", "knowledge/schema"])
}

/// Why a chore stopped, in one line; the tools have said the rest.
fn stopped(text: impl Into<String>) -> Failed {
    Failed::Rule(text.into())
}
