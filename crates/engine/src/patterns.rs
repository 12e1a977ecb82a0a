//! What the nights of a diary show, as a page.

use uncramp_insights::{
    Insights, Row, Table, analyse,
    result::{Factor, Verdict},
    words,
};
use uncramp_knowledge::{KnowledgeBase, messages::Argument};
use uncramp_wire::{Bar, Item, Nights, Part, Sheet};

use crate::EngineError;

/// Ends of the scale of ratios: this many times, and one part in as many.
const WIDEST: f64 = 5.0;
/// What stands before the id of a medicine in the name of its column.
const MEDICINE: &str = "medicine:";

/// The page; a diary with nothing in it has one too.
pub(crate) fn page(base: &KnowledgeBase, diary: &Nights) -> Result<Sheet, EngineError> {
    let messages = &base.messages;
    let title = messages.text("app-patterns-title").into_owned();
    if diary.rows.iter().all(|row| row.episodes.is_none()) {
        return Ok(Sheet {
            title,
            lead: vec![messages.text("app-patterns-empty").into_owned()],
            ..Sheet::default()
        });
    }
    let names: Vec<String> = diary
        .factors
        .iter()
        .enumerate()
        .map(|(at, id)| shown(base, id, diary.names.get(at).map(String::as_str).unwrap_or_default()))
        .collect();
    let mut rows = Vec::new();
    for night in &diary.rows {
        let date = night.date.parse().map_err(EngineError::new)?;
        rows.push(Row { date, episodes: night.episodes.map(f64::from), factors: night.values.clone() });
    }
    let table = Table::new(names, &rows).map_err(EngineError::new)?;
    let insights = analyse(&table, &base.insights, None);
    Ok(Sheet {
        title,
        lead: words::findings(&insights, &base.insights, messages),
        parts: parts(base, &insights),
        sources: Vec::new(),
    })
}

/// A column as people call it.
fn shown(base: &KnowledgeBase, id: &str, own: &str) -> String {
    let known = id
        .strip_prefix(MEDICINE)
        .and_then(|medicine| base.medicines.get(medicine))
        .map(|medicine| medicine.name.clone())
        .or_else(|| base.messages.get(&format!("factor-{id}")).map(std::borrow::Cow::into_owned));
    match known {
        Some(name) => name,
        None if own.is_empty() => id.to_owned(),
        None => own.to_owned(),
    }
}

fn parts(base: &KnowledgeBase, insights: &Insights) -> Vec<Part> {
    let messages = &base.messages;
    let part = |key: &str, text: Vec<String>, items: Vec<Item>| Part {
        heading: messages.text(key).into_owned(),
        text,
        items,
        ..Part::default()
    };
    let mut factors: Vec<&Factor> = insights.factors.iter().collect();
    factors.sort_by_key(|factor| order(factor.verdict));
    let mut parts = vec![part("insights-heading-rate", vec![words::rate(insights, messages)], Vec::new())];
    let changes = words::changes(insights, messages);
    if !changes.is_empty() {
        parts.push(part("insights-heading-time", changes, Vec::new()));
    }
    if !factors.is_empty() {
        let items = factors.iter().map(|factor| item(base, factor)).collect();
        parts.push(part(
            "insights-heading-all",
            vec![messages.text("app-patterns-scale").into_owned()],
            items,
        ));
    }
    parts.push(Part { text: vec![messages.text("insights-caution").into_owned()], ..Part::default() });
    parts
}

fn order(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Trigger => 0,
        Verdict::Protector => 1,
        Verdict::NoLink => 2,
        Verdict::Insufficient => 3,
    }
}

fn item(base: &KnowledgeBase, factor: &Factor) -> Item {
    let messages = &base.messages;
    let (mark, verdict) = match factor.verdict {
        Verdict::Trigger => ("ask", "trigger"),
        Verdict::Protector => ("good", "protector"),
        Verdict::NoLink => ("", "no_link"),
        Verdict::Insufficient => ("care", "insufficient"),
    };
    let share = |ratio: f64| {
        let log = libm::log(ratio.max(1e-9)) / libm::log(WIDEST);
        f64::midpoint(log.clamp(-1.0, 1.0), 1.0)
    };
    let numbers = messages.format(
        "app-patterns-ratio",
        &[
            ("ratio", Argument::Text(&words::number(factor.ratio))),
            ("low", Argument::Text(&words::number(factor.interval[0]))),
            ("high", Argument::Text(&words::number(factor.interval[1]))),
        ],
    );
    Item {
        id: factor.factor.clone(),
        title: words::name(&factor.factor),
        mark: mark.to_owned(),
        mark_text: messages.text(&format!("insights-verdict-{verdict}")).into_owned(),
        lines: vec![words::factor(factor, messages)],
        bar: Some(Bar {
            at: share(factor.ratio),
            low: share(factor.interval[0]),
            high: share(factor.interval[1]),
            neutral: Some(0.5),
            text: numbers,
        }),
        ..Item::default()
    }
}
