//! Writes the reports of the worked people, on both papers, into a folder: for checks by programs that are not ours and for
//! eyes.
//!
//! cargo run --example worked -- FOLDER

#[path = "../src/tests/worked.rs"]
mod worked;

use std::{env, error::Error, fs, path::PathBuf};

use uncramp_report::{
    Assessed, Diary, Input, Part, Report, Trial, make,
    pdf::{Paper, write},
};
use worked::{PEOPLE, TODAY, report_of};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args().nth(1).ok_or("name a folder")?);
    fs::create_dir_all(&folder)?;
    for person in PEOPLE {
        let (id, report) = report_of(person, &[]);
        for (paper, name) in [(Paper::A4, "a4"), (Paper::Letter, "letter")] {
            fs::write(folder.join(format!("{id}-{name}.pdf")), write(&report, TODAY, paper)?)?;
        }
    }
    Ok(())
}
