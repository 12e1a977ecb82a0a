//! Checks and compiles the knowledge folder.

use std::{env, error::Error, fs, path::Path};

use uncramp_knowledge::source::{compile, read_folder};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../knowledge");
    println!("cargo::rerun-if-changed={}", folder.display());
    let compiled = match compile(&read_folder(&folder)?, "en") {
        Ok(compiled) => compiled,
        Err(issues) => {
            for issue in &issues {
                println!("cargo::error={}", issue.to_string().replace('\n', " "));
            }
            return Err(format!("the knowledge folder has {} faults", issues.len()).into());
        }
    };
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("knowledge.bin"), compiled.base.to_blob()?)?;
    fs::write(Path::new(&out).join("first-aid.bin"), compiled.base.first_aid_part().into_part_blob()?)?;
    fs::write(Path::new(&out).join("screens.bin"), compiled.base.screens_part().into_part_blob()?)?;
    Ok(())
}
