//! Puts what was found into words. All of them are messages; this chooses which.

use uncramp_knowledge::{
    insights::InsightSettings,
    messages::{Argument, Messages},
};

use crate::result::{ChangePoint, Factor, Group, Insights, RatioKind, Strength, Verdict, Why};

/// A number as a person would say it: two or three digits that count.
pub fn number(value: f64) -> String {
    let size = value.abs();
    let text = if size >= 99.5 {
        format!("{value:.0}")
    } else if size >= 9.95 {
        format!("{value:.1}")
    } else if size >= 0.095 || size == 0.0 {
        format!("{value:.2}")
    } else {
        format!("{value:.3}")
    };
    let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    text.to_owned()
}

/// The name of a factor as it is read: `late_meal` is a late meal.
pub fn name(factor: &str) -> String {
    factor.trim_start_matches("medicine:").replace('_', " ")
}

fn with_range(
    messages: &Messages,
    key: &str,
    ratio: f64,
    interval: [f64; 2],
    more: &[(&str, Argument<'_>)],
) -> String {
    let (ratio, low, high) = (number(ratio), number(interval[0]), number(interval[1]));
    let mut arguments = vec![
        ("ratio", Argument::Text(&ratio)),
        ("low", Argument::Text(&low)),
        ("high", Argument::Text(&high)),
    ];
    arguments.extend_from_slice(more);
    messages.format(key, &arguments)
}

/// What is said about one factor.
pub fn factor(factor: &Factor, messages: &Messages) -> String {
    let name = name(&factor.factor);
    let named = [("factor", Argument::Text(&name))];
    if factor.follows {
        return messages.format("insights-follows", &named);
    }
    match factor.verdict {
        Verdict::Trigger | Verdict::Protector => {
            let verdict = if factor.verdict == Verdict::Trigger { "trigger" } else { "protector" };
            let unit = factor.unit.map(number);
            let odds = if factor.ratio_kind == RatioKind::Odds { "-odds" } else { "" };
            let key = format!("insights-{verdict}{}{odds}", if unit.is_some() { "-unit" } else { "" });
            let lag = messages.text(&format!("insights-lag-{}", factor.lag));
            let more = [
                ("factor", Argument::Text(&name)),
                ("lag", Argument::Text(&lag)),
                ("unit", Argument::Text(unit.as_deref().unwrap_or_default())),
            ];
            let said = with_range(messages, &key, factor.ratio, factor.interval, &more);
            format!("{said} {}", messages.text(strength(factor.strength)))
        }
        Verdict::NoLink => messages.format("insights-no-link", &named),
        Verdict::Insufficient => {
            let mut said = messages.format("insights-insufficient", &named);
            if factor.strength == Strength::Possible && factor.why != Some(Why::Group) {
                said = format!("{said} {}", messages.text(strength(factor.strength)));
            }
            if let Some(why) = factor.why {
                said = format!("{said} {}", messages.text(&format!("insights-why-{}", why_key(why))));
            }
            if let Some(days) = factor.more_days {
                let days = [("days", Argument::Number(f64::from(days)))];
                said = format!("{said} {}", messages.format("insights-more", &days));
            }
            said
        }
    }
}

fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::Certain => "insights-strength-certain",
        Strength::Likely => "insights-strength-likely",
        Strength::Possible | Strength::None => "insights-strength-possible",
    }
}

fn why_key(why: Why) -> &'static str {
    match why {
        Why::FewNights => "few_nights",
        Why::NeverVaries => "never_varies",
        Why::FewWith => "few_with",
        Why::GoesWithTime => "goes_with_time",
        Why::Group => "group",
        Why::Follows => "follows",
        Why::Wide => "wide",
    }
}

/// How often, and what was not written down.
pub fn rate(insights: &Insights, messages: &Messages) -> String {
    let nights = ("nights", Argument::Number(insights.nights as f64));
    if insights.only_cramps() {
        let least = format!("{:.1}", insights.at_least_per_week());
        return messages.format("insights-rate-only-cramps", &[nights, ("least", Argument::Text(&least))]);
    }
    let mut said = if insights.episodes <= 0.0 {
        messages.format("insights-none-yet", &[nights])
    } else {
        let odds = insights.factors.first().is_some_and(|factor| factor.ratio_kind == RatioKind::Odds);
        let key = if odds { "insights-rate-nights" } else { "insights-rate" };
        let tenth = |x: f64| format!("{x:.1}");
        let (rate, [low, high]) = (tenth(insights.rate.per_week), insights.rate.interval.map(tenth));
        messages.format(
            key,
            &[
                nights,
                ("rate", Argument::Text(&rate)),
                ("low", Argument::Text(&low)),
                ("high", Argument::Text(&high)),
            ],
        )
    };
    if insights.missing > 0 {
        let nights = [("nights", Argument::Number(insights.missing as f64))];
        said = format!("{said} {}", messages.format("insights-missing", &nights));
    }
    said
}

fn change(change: &ChangePoint, messages: &Messages) -> String {
    let direction = if change.ratio > 1.0 { "up" } else { "down" };
    let date = change.date.to_string();
    let key = format!("insights-{}-{direction}", change.kind);
    with_range(messages, &key, change.ratio, change.interval, &[("date", Argument::Text(&date))])
}

/// What changed over time, one sentence each; empty where nothing did.
pub fn changes(insights: &Insights, messages: &Messages) -> Vec<String> {
    let mut said: Vec<String> = insights.change_points.iter().map(|point| change(point, messages)).collect();
    if !said.is_empty() {
        said.push(messages.text("insights-change-why").into_owned());
    }
    if insights.change_points.last().is_some_and(|point| point.ratio > 1.0) {
        said.push(messages.text("insights-rising").into_owned());
    }
    if insights.spells.found {
        let nights = libm::round(insights.spells.half_life_nights * 2.0).max(2.0);
        said.push(messages.format("insights-spells", &[("nights", Argument::Number(nights))]));
    }
    let by_ratio = |a: &&crate::result::Weekday, b: &&crate::result::Weekday| a.ratio.total_cmp(&b.ratio);
    let most = insights.weekdays.iter().max_by(by_ratio);
    if let (Some(most), Some(fewest)) = (most, insights.weekdays.iter().min_by(by_ratio)) {
        let day = |weekday: u8| messages.text(&format!("insights-day-{weekday}"));
        let (most, fewest) = (day(most.weekday), day(fewest.weekday));
        said.push(messages.format(
            "insights-weekdays",
            &[("most", Argument::Text(&most)), ("fewest", Argument::Text(&fewest))],
        ));
    }
    if let Some(since) = &insights.since {
        let (before, after) =
            (format!("{:.1}", since.before.per_week), format!("{:.1}", since.after.per_week));
        let date = since.date.to_string();
        let more = [
            ("date", Argument::Text(date.as_str())),
            ("before", Argument::Text(&before)),
            ("after", Argument::Text(&after)),
        ];
        said.push(with_range(messages, "insights-since", since.ratio, since.interval, &more));
    }
    said
}

/// What is said about a group.
pub fn group(group: &Group, messages: &Messages) -> String {
    let names: Vec<String> = group.factors.iter().map(|factor| name(factor)).collect();
    let and = messages.text("insights-and");
    let listed = match names.split_last() {
        Some((last, first)) if !first.is_empty() => format!("{} {and} {last}", first.join(", ")),
        _ => names.concat(),
    };
    let direction = if group.verdict == Verdict::Trigger { "trigger" } else { "protector" };
    let what = messages.format(
        "insights-group",
        &[("factors", Argument::Text(&listed)), ("direction", Argument::Text(direction))],
    );
    let (Some(a), Some(b)) = (names.first(), names.get(1)) else { return what };
    let apart = messages.format(
        "insights-group-apart",
        &[
            ("a", Argument::Text(a)),
            ("b", Argument::Text(b)),
            ("first", Argument::Number(group.first_alone as f64)),
            ("second", Argument::Number(group.second_alone as f64)),
        ],
    );
    format!("{what} {apart}")
}

/// What stands out: triggers, protectors, groups, and what follows cramps.
pub fn findings(insights: &Insights, settings: &InsightSettings, messages: &Messages) -> Vec<String> {
    let clear = |factor: &&Factor| matches!(factor.verdict, Verdict::Trigger | Verdict::Protector);
    let mut found: Vec<&Factor> = insights.factors.iter().filter(clear).collect();
    found.sort_by(|a, b| a.chance.total_cmp(&b.chance));
    let mut said: Vec<String> = found.iter().map(|f| factor(f, messages)).collect();
    said.extend(insights.groups.iter().map(|g| group(g, messages)));
    said.extend(insights.factors.iter().filter(|f| f.follows).map(|f| factor(f, messages)));
    if said.is_empty() {
        let early =
            insights.nights < settings.fewest_nights || insights.episodes < settings.fewest_episodes as f64;
        said.push(if early {
            let nights = [("nights", Argument::Number(60.0))];
            messages.format("insights-too-early", &nights)
        } else {
            messages.text("insights-nothing").into_owned()
        });
    }
    said
}

/// Fills in the statement.
pub fn describe(insights: &mut Insights, settings: &InsightSettings, messages: &Messages) {
    let mut said = findings(insights, settings, messages);
    said.push(rate(insights, messages));
    said.extend(changes(insights, messages));
    said.push(messages.text("insights-caution").into_owned());
    insights.statement = said.join(" ");
}
