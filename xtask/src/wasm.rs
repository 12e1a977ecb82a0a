//! Building for WebAssembly, also where rustup has no network.

use std::process::Command;

use crate::{
    run::{Chore, Failed, finish, say, target_folder, works},
    stopped,
};

const TARGET: &str = "wasm32-unknown-unknown";

/// Builds packages for WebAssembly, with whatever toolchain can.
pub(crate) fn build(packages: &[&str]) -> Chore {
    say("the pure rooms for WebAssembly");
    let mut command = if has_target() || works(Command::new("rustup").args(["target", "add", TARGET])) {
        Command::new(env!("CARGO"))
    } else {
        debian()?
    };
    command.args(["build", "--release", "--target", TARGET]);
    for package in packages {
        command.args(["--package", package]);
    }
    command.env("CARGO_TARGET_DIR", target_folder()?.join("web"));
    finish(&mut command)
}

fn has_target() -> bool {
    let output = Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]).output();
    output.is_ok_and(|output| {
        std::fs::read_dir(String::from_utf8_lossy(&output.stdout).trim())
            .is_ok_and(|mut files| files.next().is_some())
    })
}

/// Debian and its kin ship a compiler with the sources of the standard library, which is then built along.
fn debian() -> Result<Command, Failed> {
    const PACKAGES: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];
    if !works(Command::new("dpkg").arg("--status").args(PACKAGES)) {
        say("installing the WebAssembly compiler from the distribution (once)");
        let install = || {
            finish(
                Command::new("apt-get")
                    .args(["install", "--yes", "--quiet", "--no-install-recommends"])
                    .args(PACKAGES)
                    .env("DEBIAN_FRONTEND", "noninteractive"),
            )
        };
        let updated = finish(Command::new("apt-get").args(["update", "--quiet"]));
        updated.and_then(|()| install()).map_err(|_| {
            stopped(format!(
                "no compiler for {TARGET}: run `rustup target add {TARGET}`, or as root `apt-get install {}`",
                PACKAGES.join(" ")
            ))
        })?;
    }
    let sysroot = Command::new("rustc").args(["--print", "sysroot"]).output()?;
    let sysroot = String::from_utf8_lossy(&sysroot.stdout).trim().to_owned();
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
        .arg("-Zbuild-std=std,panic_abort");
    Ok(command)
}
