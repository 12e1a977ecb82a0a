//! A program that writes a diary is killed at any point: what it had acknowledged is there, batches are whole, and the file
//! opens.

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use pollster::block_on;
use serde_json::json;
use uncramp_diary::{DiaryStore, Record, RecordId, Stamp};
use uncramp_store::SqliteStore;
use uuid::Uuid;

/// The file that the killed program writes; where it is set, this is that program.
const FILE: &str = "UNCRAMP_KILLED_WRITER";
const ROUNDS: u64 = 24;

fn batch(round: u64, number: u64) -> Vec<Record> {
    let size = 1 + number % 5;
    (0..size)
        .map(|at| {
            let mut random = [0; 10];
            random[2..].copy_from_slice(&(round << 32 | number << 8 | at).to_be_bytes());
            Record {
                id: RecordId::new(1, random),
                device: Uuid::nil(),
                stamp: Stamp { unix_ms: number, count: at as u32 },
                kind: "note".into(),
                format: 1,
                change: None,
                body: json!({ "batch": format!("{round}/{number}"), "of": size, "text": "x".repeat(500) }),
            }
        })
        .collect()
}

/// Writes until it is killed, and tells of every batch once it is kept.
fn write(path: &Path, round: u64) -> ! {
    let store = SqliteStore::open(path).expect("it opens");
    let mut out = std::io::stdout();
    for number in 0.. {
        block_on(store.append(&batch(round, number))).expect("it keeps");
        writeln!(out, "kept {number}").and_then(|()| out.flush()).expect("somebody listens");
    }
    unreachable!("it is killed before")
}

#[test]
fn nothing_acknowledged_is_lost_when_the_program_is_killed() {
    if let Ok(file) = std::env::var(FILE) {
        let (round, path) = file.split_once(' ').expect("a round and a path");
        write(Path::new(path), round.parse().expect("a number"));
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("diary.db");
    let mut acknowledged: Vec<(u64, u64)> = Vec::new();
    let mut seed = 0x9E37_79B9_7F4A_7C15_u64;
    for round in 0..ROUNDS {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let mut child = Command::new(std::env::current_exe().expect("this program"))
            .args(["--exact", "nothing_acknowledged_is_lost_when_the_program_is_killed", "--nocapture"])
            .env(FILE, format!("{round} {}", path.display()))
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut lines = BufReader::new(child.stdout.take().expect("it was piped")).lines();
        // The first rounds are killed while the file is being made and opened, the others in the midst of writing.
        if round >= 6 {
            let wanted = (seed >> 33) % 12;
            for line in lines.by_ref().map_while(Result::ok) {
                let Some(number) = line.strip_prefix("kept ").and_then(|n| n.parse().ok()) else { continue };
                acknowledged.push((round, number));
                if number >= wanted {
                    break;
                }
            }
        }
        std::thread::sleep(Duration::from_micros((seed >> 40) % 4_000));
        child.kill().expect("it can be killed");
        child.wait().expect("it ends");
        // What it still said before it died.
        for line in lines.map_while(Result::ok) {
            if let Some(number) = line.strip_prefix("kept ").and_then(|n| n.parse().ok()) {
                acknowledged.push((round, number));
            }
        }
        let store = SqliteStore::open(&path).expect("it opens after the kill");
        let kept = block_on(store.load()).expect("it can be read after the kill");
        let mut batches: BTreeMap<String, (u64, u64)> = BTreeMap::new();
        for record in &kept {
            let name = record.body["batch"].as_str().expect("a name").to_owned();
            let size = record.body["of"].as_u64().expect("a size");
            batches.entry(name).or_insert((0, size)).0 += 1;
        }
        assert!(batches.values().all(|(count, size)| count == size), "a batch is whole or not there");
        for (round, number) in &acknowledged {
            assert!(batches.contains_key(&format!("{round}/{number}")), "batch {round}/{number} is lost");
        }
    }
    assert!(acknowledged.len() > 50, "the rounds did write: {}", acknowledged.len());
}
