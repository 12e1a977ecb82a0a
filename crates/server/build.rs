//! Copies the app's folder to where it is built in.

use std::{env, fs, io, path::Path};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-env-changed=UNCRAMP_APP");
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    let target = Path::new(&out).join("app");
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    fs::create_dir_all(&target)?;
    // Without the variable the server is built without the app, and says so when it is started.
    if let Ok(source) = env::var("UNCRAMP_APP") {
        println!("cargo::rerun-if-changed={source}");
        for entry in fs::read_dir(source)? {
            let entry = entry?;
            fs::copy(entry.path(), target.join(entry.file_name()))?;
        }
    }
    Ok(())
}
