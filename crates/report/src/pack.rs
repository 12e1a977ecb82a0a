//! The knowledge as pages for a clinician to read and mark, the riskiest first, and the remarks that come back.

use std::fmt::Write;

use serde::{Deserialize, Serialize};
use uncramp_knowledge::KnowledgeBase;

use crate::html::escape;

/// How the pages look, and the one thing they can do: write the remarks into a file. Both stand beside the pages.
pub const STYLE: &str = include_str!("pack.css");
/// Collects what was written and saves it; without it the pages can still be read, printed and marked with a pen.
pub const SCRIPT: &str = include_str!("pack.js");

/// A record with everything that a clinician judges.
#[derive(Debug, Clone, PartialEq)]
pub struct Reviewed {
    /// Kind and id, such as `red-flag:RF01`.
    pub id: String,
    /// Its words, by the name of the message.
    pub words: Vec<(String, String)>,
    /// Its rule and numbers, as they stand in the file.
    pub record: String,
    /// Its sources, each in full.
    pub sources: Vec<String>,
    /// Whether it says so itself: an estimate, or a source that was not seen to say so.
    pub doubtful: bool,
}

/// One page: records of one risk.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Name of the file, without its end.
    pub file: &'static str,
    /// The records.
    pub records: Vec<Reviewed>,
}

/// A remark of a clinician.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remark {
    /// Kind and id of the record.
    pub record: String,
    /// What is thought of it.
    pub verdict: Judged,
    /// In words.
    #[serde(default)]
    pub text: String,
}

/// What a clinician thinks of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Judged {
    /// It can stay.
    Right,
    /// It should be changed.
    Change,
    /// It is dangerous and must go.
    Dangerous,
}

/// The file that comes back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remarks {
    /// The version of the content that was read.
    pub version: String,
    /// Who read it.
    #[serde(default)]
    pub by: String,
    /// What was said.
    #[serde(default)]
    pub remarks: Vec<Remark>,
}

/// The first page: what this is, how to mark, and the groups.
pub fn index(base: &KnowledgeBase, groups: &[Group]) -> String {
    let say = |key: &str| escape(&base.messages.text(key));
    let mut out = head(base, &say("pack-title"));
    let _ = write!(
        out,
        "<h1>{}</h1>\n<p>{}</p>\n<p>{}</p>\n<ol>\n",
        say("pack-title"),
        say("pack-what"),
        say("pack-how")
    );
    for group in groups {
        let doubtful = group.records.iter().filter(|record| record.doubtful).count();
        let _ = writeln!(
            out,
            "<li><a href=\"{0}.html\">{1}</a>: {2} ({doubtful} {3})</li>",
            group.file,
            say(&format!("pack-group-{}", group.file)),
            group.records.len(),
            say("pack-doubtful")
        );
    }
    out.push_str("</ol>\n");
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

/// A page with its records, those that say themselves that they are in doubt first.
pub fn page(base: &KnowledgeBase, group: &Group) -> String {
    let say = |key: &str| escape(&base.messages.text(key));
    let title = say(&format!("pack-group-{}", group.file));
    let mut out = head(base, &title);
    let _ = write!(
        out,
        "<p><a href=\"index.html\">{}</a></p>\n<h1>{title}</h1>\n<form id=\"remarks\" data-version=\"{}\" data-file=\"{}\">\n\
         <p><label>{} <input name=\"by\" autocomplete=\"name\"></label> <button type=\"submit\">{}</button></p>\n",
        say("pack-title"),
        escape(&base.version),
        group.file,
        say("pack-by"),
        say("pack-save")
    );
    let mut records: Vec<&Reviewed> = group.records.iter().collect();
    records.sort_by_key(|record| !record.doubtful);
    records.iter().for_each(|record| one(&mut out, base, record));
    out.push_str("</form>\n</main>\n<script src=\"pack.js\"></script>\n</body>\n</html>\n");
    out
}

fn head(base: &KnowledgeBase, title: &str) -> String {
    let language = escape(&base.messages.text("report-language"));
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
         <link rel=\"stylesheet\" href=\"pack.css\">\n</head>\n<body>\n<main>\n"
    )
}

fn one(out: &mut String, base: &KnowledgeBase, record: &Reviewed) {
    let say = |key: &str| escape(&base.messages.text(key));
    let id = escape(&record.id);
    let doubt = if record.doubtful { " doubtful" } else { "" };
    let _ = writeln!(out, "<article class=\"record{doubt}\" data-record=\"{id}\">\n<h2>{id}</h2>");
    for (key, text) in &record.words {
        let _ = writeln!(out, "<p class=\"words\"><code>{}</code> {}</p>", escape(key), escape(text));
    }
    let _ = writeln!(out, "<pre>{}</pre>\n<ul>", escape(&record.record));
    for source in &record.sources {
        let _ = writeln!(out, "<li>{}</li>", escape(source));
    }
    let _ = write!(
        out,
        "</ul>\n<fieldset><legend>{0}: {id}</legend>\n\
         <label><input type=\"radio\" name=\"{id}\" value=\"right\"> {1}</label>\n\
         <label><input type=\"radio\" name=\"{id}\" value=\"change\"> {2}</label>\n\
         <label><input type=\"radio\" name=\"{id}\" value=\"dangerous\"> {3}</label>\n\
         <label class=\"text\">{4} <textarea rows=\"2\"></textarea></label>\n</fieldset>\n</article>\n",
        say("pack-remark"),
        say("pack-right"),
        say("pack-change"),
        say("pack-dangerous"),
        say("pack-text")
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_form_writes_can_be_read() {
        // The form writes one basic string of TOML per value; quotes, backslashes and line ends are escaped as JSON does it.
        let text = "version = \"abc\"\nby = \"Dr \\\"X\\\"\"\n\n[[remarks]]\nrecord = \"red-flag:RF01\"\nverdict = \"change\"\n\
                    text = \"line one\\nline two\"\n";
        let read: Remarks = toml::from_str(text).expect("remarks");
        assert_eq!(read.remarks[0].verdict, Judged::Change);
        assert_eq!(read.remarks[0].text, "line one\nline two");
        assert!(toml::from_str::<Remarks>("version = \"a\"\nwho = \"b\"\n").is_err(), "an unknown key");
    }

    #[test]
    fn a_record_cannot_break_its_page() {
        let base = uncramp_content::load().expect("it is built in");
        let record = Reviewed {
            id: "red-flag:\"><script>".to_owned(),
            words: vec![("a".to_owned(), "<b>".to_owned())],
            record: "</pre>".to_owned(),
            sources: vec!["& more".to_owned()],
            doubtful: true,
        };
        let page = page(&base, &Group { file: "highest", records: vec![record] });
        assert_eq!(page.matches("<script").count(), 1, "only our own");
        assert!(page.contains("&lt;/pre&gt;") && page.contains("&amp; more"));
    }
}
