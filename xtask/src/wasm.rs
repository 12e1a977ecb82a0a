//! Building for WebAssembly, also where rustup has no network.

use std::process::Command;

use camino::Utf8PathBuf;

use crate::{
    run::{self, Failed, finish, target_folder, works},
    stopped,
};

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Builds packages for WebAssembly, with whatever toolchain can, and says where they are.
pub(crate) fn build(packages: &[&str], profile: &str) -> Result<Utf8PathBuf, Failed> {
    let mut command = if has_target() || works(Command::new("rustup").args(["target", "add", TARGET])) {
        Command::new(env!("CARGO"))
    } else {
        debian()?
    };
    command.args(["build", "--profile", profile, "--target", TARGET]);
    for package in packages {
        command.args(["--package", package]);
    }
    let folder = target_folder()?.join("web");
    // Views without their types: a sixth less to load, and no slower to the eye.
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "--cfg erase_components");
    command.env("CARGO_TARGET_DIR", &folder);
    finish(&mut command)?;
    Ok(folder.join(TARGET).join(profile))
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
    run::debian_packages(&PACKAGES).map_err(|_| {
        stopped(format!(
            "no compiler for {TARGET}: run `rustup target add {TARGET}`, or as root `apt-get install {}`",
            PACKAGES.join(" ")
        ))
    })?;
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
