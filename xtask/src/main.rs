//! The project's own chores: `cargo xtask start`, `cargo xtask test`, and what they are made of.

mod run;
mod tidy;
mod wasm;

use std::process::ExitCode;

use run::{Chore, Failed, cargo, cargo_tool, say};

const HELP: &str = "cargo xtask start [-- ARGUMENTS]   build the program and run it
cargo xtask test                   all tests, and the pure rooms for WebAssembly
cargo xtask ci                     formatting, lints, documentation, dependencies, tidy, and then all tests
cargo xtask tidy                   the house rules alone
cargo xtask wasm                   the pure rooms for WebAssembly alone
cargo xtask schemas                write knowledge/schema from the types";

/// Rooms that must build for WebAssembly: all that the app will run.
const PURE: [&str; 7] = [
    "uncramp-domain",
    "uncramp-knowledge",
    "uncramp-inference",
    "uncramp-reader",
    "uncramp-care",
    "uncramp-assessment",
    "uncramp-content",
];

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let chore = arguments.next();
    let rest: Vec<String> = arguments.filter(|argument| argument != "--").collect();
    let done = match chore.as_deref() {
        Some("start") => start(&rest),
        Some("test") => test(),
        Some("ci") => ci(),
        Some("tidy") => tidy::run(),
        Some("wasm") => wasm::build(&PURE),
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

fn start(arguments: &[String]) -> Chore {
    say("building the program (the first time takes a few minutes)");
    cargo(&["build", "--release", "--package", "uncramp-cli"])?;
    let program = run::target_folder()?.join("release/uncramp");
    say(&format!("the program is {program}"));
    run::program(program.as_str(), arguments.iter().map(String::as_str))
}

fn test() -> Chore {
    wasm::build(&PURE)?;
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
