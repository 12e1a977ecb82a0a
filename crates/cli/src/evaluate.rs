//! `uncramp evaluate`: scores worked cases.

use std::{io::IsTerminal, process::ExitCode};

use camino::Utf8PathBuf;
use serde::Serialize;
use uncramp_assessment::{
    Model,
    evaluate::{Case, CaseResult, Outcome, Scores, Share, evaluate},
    reading::{ReadingScore, reading_scores},
    text::TextReader,
};
use uncramp_knowledge::KnowledgeBase;

use crate::{
    args::EvaluateOptions,
    error::Failure,
    page::{Page, print},
};

/// The scores of one half, every way of answering.
#[derive(Serialize)]
struct Half {
    name: String,
    cases: usize,
    answers: Scores,
    text: Scores,
    /// From the text and the questions asked after it.
    interview: Scores,
    /// Questions asked after the text, on average.
    questions: f64,
    /// How well the texts were read, all findings together and one by one.
    reading: ReadingScore,
    reading_by_finding: Vec<ReadingScore>,
}

#[derive(Serialize)]
struct Report<'a> {
    model_version: &'a str,
    halves: Vec<Half>,
    cases: &'a [CaseResult],
}

/// Every worked case of a folder, in order of the file names.
///
/// # Errors
/// [`Failure::Read`] and [`Failure::Case`] naming the file.
pub(crate) fn cases(folder: &Utf8PathBuf) -> Result<Vec<(Utf8PathBuf, Case)>, Failure> {
    let failed = |path: &Utf8PathBuf, source| Failure::Read { path: path.clone(), source };
    let mut paths = Vec::new();
    for entry in folder.read_dir_utf8().map_err(|source| failed(folder, source))? {
        let path = entry.map_err(|source| failed(folder, source))?.into_path();
        if path.extension() == Some("toml") {
            paths.push(path);
        }
    }
    paths.sort();
    let mut cases = Vec::new();
    for path in paths {
        let text = std::fs::read_to_string(&path).map_err(|source| failed(&path, source))?;
        let case: Case = toml::from_str(&text)
            .map_err(|error| Failure::Case { path: path.clone(), reason: error.to_string() })?;
        if path.file_stem() != Some(case.id.as_str()) {
            let reason = format!("its id is `{}`; name the file after it", case.id);
            return Err(Failure::Case { path, reason });
        }
        cases.push((path, case));
    }
    Ok(cases)
}

pub(crate) fn run(base: &KnowledgeBase, options: &EvaluateOptions) -> Result<ExitCode, Failure> {
    if let Some(half) = options.half.as_deref().filter(|half| !["tune", "test"].contains(half)) {
        return Err(Failure::Person(format!("there is no half `{half}`; use tune or test")));
    }
    let mut cases = cases(&options.folder)?;
    cases.retain(|(_, case)| options.half.as_ref().is_none_or(|half| *half == case.half));
    let model = Model::new(base).map_err(Failure::engine)?;
    let reader = TextReader::new(base).map_err(Failure::engine)?;
    let bar = if std::io::stderr().is_terminal() {
        indicatif::ProgressBar::new(cases.len() as u64)
    } else {
        indicatif::ProgressBar::hidden()
    };
    let mut results = Vec::new();
    for (path, case) in &cases {
        let result = evaluate(&model, &reader, case)
            .map_err(|error| Failure::Case { path: path.clone(), reason: error.to_string() })?;
        results.push(result);
        bar.inc(1);
    }
    bar.finish_and_clear();
    let mut halves = Vec::new();
    for half in ["tune", "test"] {
        let of: Vec<&CaseResult> = results.iter().filter(|result| result.half == half).collect();
        if !of.is_empty() {
            let (reading, reading_by_finding) = reading_scores(of.iter().copied());
            halves.push(Half {
                name: half.to_owned(),
                cases: of.len(),
                answers: Scores::new(&of.iter().map(|result| &result.answers)),
                text: Scores::new(&of.iter().map(|result| &result.text)),
                interview: Scores::new(&of.iter().map(|result| &result.interview)),
                questions: of.iter().map(|result| result.questions as f64).sum::<f64>() / of.len() as f64,
                reading,
                reading_by_finding,
            });
        }
    }
    let report = Report { model_version: &base.version, halves, cases: &results };
    if let Some(path) = &options.json {
        let text = serde_json::to_string_pretty(&report).map_err(Failure::engine)?;
        if path == "-" {
            print(&format!("{text}\n"))?;
            return Ok(ExitCode::SUCCESS);
        }
        std::fs::write(path, text).map_err(|source| Failure::Write { path: path.clone(), source })?;
    }
    let mut page = Page::default();
    for half in &report.halves {
        page.heading(&format!("{} half, {} cases: share in % (95 % interval)", half.name, half.cases));
        let columns = ["with answers", "from text alone", "text and interview"];
        page.line(&format!("{:20}{:>20}{:>20}{:>20}", "", columns[0], columns[1], columns[2]));
        for (name, given, text, interview) in rows(&half.answers, &half.text, &half.interview) {
            let [given, text, interview] = [given, text, interview].map(share);
            page.line(&format!("{name:20}{given:>20}{text:>20}{interview:>20}"));
        }
        page.line(&format!("{:20}{:>60.1}", "questions asked", half.questions));
        page.line(&format!("{:20}{:>40}", "read and right", share(half.reading.precision)));
        page.line(&format!("{:20}{:>40}", "answered and read", share(half.reading.recall)));
        if options.reading {
            page.heading(&format!("{:24}{:>24}{:>24}", "Reading", "read and right", "answered and read"));
            for one in &half.reading_by_finding {
                page.line(&format!(
                    "{:30}{:>22}{:>24}",
                    one.finding,
                    share(one.precision),
                    share(one.recall)
                ));
            }
        }
    }
    if options.cases {
        page.heading("Cases that went wrong");
        for result in &results {
            wrong(&mut page, result, "answers", &result.answers);
            wrong(&mut page, result, "text", &result.text);
            wrong(&mut page, result, "interview", &result.interview);
        }
    }
    page.print()?;
    Ok(ExitCode::SUCCESS)
}

fn rows(given: &Scores, text: &Scores, asked: &Scores) -> [(&'static str, Share, Share, Share); 7] {
    [
        ("right one first", given.top1, text.top1, asked.top1),
        ("right one in first 3", given.top3, text.top3, asked.top3),
        ("urgency exact", given.urgency_exact, text.urgency_exact, asked.urgency_exact),
        ("urgency too high", given.urgency_over, text.urgency_over, asked.urgency_over),
        ("urgency too low", given.urgency_under, text.urgency_under, asked.urgency_under),
        ("missed emergencies", given.missed_emergencies, text.missed_emergencies, asked.missed_emergencies),
        ("unsafe advice", given.unsafe_advice, text.unsafe_advice, asked.unsafe_advice),
    ]
}

fn share(share: Share) -> String {
    let [low, high] = share.interval.map(|end| 100.0 * end);
    format!("{}/{} {:.0} ({low:.0}-{high:.0})", share.count, share.of, 100.0 * share.share)
}

fn wrong(page: &mut Page, result: &CaseResult, way: &str, outcome: &Outcome) {
    let mut faults = Vec::new();
    if outcome.rank > 1 {
        faults.push(format!("rank {}, first is {}", rank(outcome.rank), outcome.first));
    }
    if outcome.urgency != outcome.expected_urgency {
        faults.push(format!("{} instead of {}", outcome.urgency, outcome.expected_urgency));
    }
    if !outcome.unsafe_advice.is_empty() {
        faults.push(format!("advises {}", outcome.unsafe_advice.join(", ")));
    }
    if !faults.is_empty() {
        page.line(&format!("{} [{}] {way}: {}", result.id, result.half, faults.join("; ")));
    }
}

fn rank(rank: usize) -> String {
    if rank == usize::MAX { "none".to_owned() } else { rank.to_string() }
}
