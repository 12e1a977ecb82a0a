//! The report as one page of HTML that prints well: no script, nothing fetched.

use std::fmt::Write;

use crate::model::{Bar, Block, Calendar, Report, Section, Week};

/// How it looks. Sizes are those of paper, so that a screen shows what a printer prints.
const STYLE: &str = include_str!("report.css");

/// Writes the page.
pub fn write(report: &Report) -> String {
    let (language, title) = (escape(&report.language), escape(&report.title));
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>\n{STYLE}</style>\n\
         </head>\n<body>\n<main>\n{}</main>\n</body>\n</html>\n",
        sheet(report)
    )
}

/// Writes the report alone, for a page that has `report.css` among its styles.
pub fn sheet(report: &Report) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write!(
        out,
        "<article class=\"report\" lang=\"{}\">\n<h1>{}</h1>\n<p class=\"made\">{}</p>\n",
        escape(&report.language),
        escape(&report.title),
        escape(&report.made)
    );
    if let Some(urgency) = &report.urgency {
        let _ = writeln!(out, "<p class=\"urgency-line\">{}</p>", escape(urgency));
    }
    report.sections.iter().for_each(|section| write_section(&mut out, section));
    out.push_str("<footer>\n");
    for text in &report.foot {
        let _ = writeln!(out, "<p>{}</p>", escape(text));
    }
    out.push_str("</footer>\n</article>\n");
    out
}

fn write_section(out: &mut String, section: &Section) {
    let _ = writeln!(out, "<section>\n<h2>{}</h2>", escape(&section.heading));
    section.blocks.iter().for_each(|block| write_block(out, block));
    out.push_str("</section>\n");
}

fn write_block(out: &mut String, block: &Block) {
    match block {
        Block::Text(text) => {
            let _ = writeln!(out, "<p>{}</p>", escape(text));
        }
        Block::List(items) => {
            out.push_str("<ul>\n");
            for item in items {
                let _ = writeln!(out, "<li>{}</li>", escape(item));
            }
            out.push_str("</ul>\n");
        }
        Block::Facts(facts) => {
            out.push_str("<dl>\n");
            for fact in facts {
                let (label, value) = (escape(&fact.label), escape(&fact.value));
                let _ = writeln!(out, "<div><dt>{label}</dt> <dd>{value}</dd></div>");
            }
            out.push_str("</dl>\n");
        }
        Block::Bars(bars) => bars.iter().for_each(|bar| write_bar(out, bar)),
        Block::Calendar(calendar) => write_calendar(out, calendar),
    }
}

fn write_bar(out: &mut String, bar: &Bar) {
    let [low, at, high] = bar.at.map(|share| share.clamp(0.0, 1.0) * 100.0);
    let _ = write!(
        out,
        "<div class=\"odds\">\n<h3>{}</h3>\n<svg viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\
         <rect class=\"ground\" x=\"0\" y=\"2.5\" width=\"100\" height=\"1\"/>\
         <rect class=\"range\" x=\"{low:.1}\" y=\"1\" width=\"{:.1}\" height=\"4\"/>\
         <rect class=\"point\" x=\"{:.1}\" y=\"0\" width=\"1\" height=\"6\"/></svg>\n<p>{}</p>\n",
        escape(&bar.name),
        (high - low).max(0.5),
        (at - 0.5).clamp(0.0, 99.0),
        escape(&bar.text)
    );
    for note in &bar.notes {
        let _ = writeln!(out, "<p class=\"aside\">{}</p>", escape(note));
    }
    out.push_str("</div>\n");
}

fn write_calendar(out: &mut String, calendar: &Calendar) {
    out.push_str("<table>\n<tr><td></td>");
    for day in &calendar.days {
        let _ = write!(out, "<th scope=\"col\">{}</th>", escape(day));
    }
    out.push_str("</tr>\n");
    for week in &calendar.weeks {
        let _ = write!(out, "<tr><th scope=\"row\">{}</th>", escape(&week.label));
        for night in &week.nights {
            let _ = write!(out, "<td class=\"n{}\">{}</td>", shade(*night), Week::sign(*night));
        }
        out.push_str("</tr>\n");
    }
    let _ = writeln!(out, "</table>\n<p class=\"aside\">{}</p>", escape(&calendar.legend));
}

/// How dark a night is: nothing known, none, one, two, three and more.
pub(crate) fn shade(night: Option<u32>) -> u32 {
    night.map_or(0, |count| count.min(3) + 1)
}

/// The text with what HTML reads as its own replaced.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}
