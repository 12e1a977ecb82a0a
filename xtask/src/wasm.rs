//! Building for WebAssembly, also where rustup has no network.

use std::process::Command;

use camino::Utf8PathBuf;

use crate::{
    run::{self, Failed, finish, say, target_folder, works},
    stopped,
};

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// What makes a program small: a standard library compiled for size along with it, and no words for a panic, which
/// nobody would see. The app says itself that it cannot go on.
const SMALL: [&str; 2] = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];
/// Views without their types are a sixth less to load, and no slower to the eye.
const FLAGS: &str = "--cfg erase_components";
const SMALL_FLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none";

/// Where the programs are, and whether they are as small as they can be made.
pub(crate) struct Built {
    pub(crate) folder: Utf8PathBuf,
    pub(crate) small: bool,
}

/// Builds packages for WebAssembly, with whatever toolchain can, and says where they are.
pub(crate) fn build(packages: &[&str], profile: &str) -> Result<Built, Failed> {
    let folder = target_folder()?.join("web");
    let run = |mut command: Command, flags: String| {
        command.args(["--profile", profile, "--target", TARGET]);
        for package in packages {
            command.args(["--package", package]);
        }
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags).env("CARGO_TARGET_DIR", &folder);
        finish(&mut command)
    };
    let built = |small| Built { folder: folder.join(TARGET).join(profile), small };
    let rustup = |what: &[&str]| works(Command::new("rustup").args(what));
    let sources = rustup(&["--version"]) && (has_sources() || rustup(&["component", "add", "rust-src"]));
    if sources {
        let mut command = Command::new(env!("CARGO"));
        // The compiler is a stable one; how it builds its own library is not.
        command.env("RUSTC_BOOTSTRAP", "1").arg("build").args(SMALL);
        match run(command, format!("{FLAGS} {SMALL_FLAGS}")) {
            // What the library itself needs may be out of reach, where the library as it comes is not.
            Err(failed) if !has_target() => return Err(failed),
            Err(_) => say("once more, with the standard library as it comes"),
            Ok(()) => return Ok(built(true)),
        }
    }
    let command = if has_target() || rustup(&["target", "add", TARGET]) {
        let mut command = Command::new(env!("CARGO"));
        command.arg("build");
        command
    } else {
        debian()?
    };
    run(command, FLAGS.to_owned())?;
    Ok(built(false))
}

/// Whether the sources of the standard library are there.
fn has_sources() -> bool {
    asked(&["--print", "sysroot"])
        .is_some_and(|root| Utf8PathBuf::from(root).join("lib/rustlib/src/rust/library/Cargo.lock").exists())
}

fn has_target() -> bool {
    asked(&["--print", "target-libdir", "--target", TARGET])
        .is_some_and(|folder| std::fs::read_dir(folder).is_ok_and(|mut files| files.next().is_some()))
}

/// What the compiler answers.
fn asked(question: &[&str]) -> Option<String> {
    let output = Command::new("rustc").args(question).output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Debian and its kin ship a compiler with the sources of the standard library, which is then built along.
fn debian() -> Result<Command, Failed> {
    const PACKAGES: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];
    run::debian_packages(&PACKAGES).map_err(|_| {
        stopped(format!(
            "no compiler for {TARGET}: run `rustup target add {TARGET}`, or as root `apt-get install {}`",
            PACKAGES.join(" ")
        ))
    })?;
    let sysroot = asked(&["--print", "sysroot"]).unwrap_or_default();
    let mut command = Command::new("/usr/bin/cargo");
    command
        // The toolchain that runs this chore must not reach into the other one's build.
        .env_remove("RUSTUP_TOOLCHAIN")
        .env_remove("CARGO")
        .env("RUSTC", "/usr/bin/rustc")
        .env("RUSTC_BOOTSTRAP", "1")
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER",
            format!("{sysroot}/lib/rustlib/x86_64-unknown-linux-gnu/bin/rust-lld"),
        )
        .args(["build", "-Zbuild-std=std,panic_abort"]);
    Ok(command)
}
