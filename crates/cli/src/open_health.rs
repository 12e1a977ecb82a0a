//! What is not known of somebody's health and must not apply, on a page.

use uncramp_care::words::{OpenArea, by_area};
use uncramp_knowledge::KnowledgeBase;

use crate::page::Page;

/// Up to so many are named one by one even where only the parts of health were asked for.
const FEW: usize = 8;

/// What of it is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Detail {
    /// The parts of health alone, which hold more than what matters, where there is much of it.
    Areas,
    /// Every condition, medicine and allergy.
    Names,
}

/// Writes what must not apply. Says whether parts of health stand for what was left out.
pub(crate) fn must_not_apply<'a>(
    page: &mut Page,
    base: &KnowledgeBase,
    atoms: impl IntoIterator<Item = &'a String>,
    detail: Detail,
) -> bool {
    let areas = by_area(base, atoms);
    let all: usize = areas.iter().map(|area| area.names().len()).sum();
    if all <= FEW {
        page.indented(&areas.iter().map(names).collect::<Vec<_>>().join("; "));
        return false;
    }
    for area in &areas {
        match detail {
            // Age has no other name below it.
            Detail::Names if area.names() != [area.title.to_lowercase()] => {
                page.item(&format!("{}: {}", area.title, names(area)));
            }
            _ => page.item(&area.title),
        }
    }
    detail == Detail::Areas
}

fn names(area: &OpenArea) -> String {
    area.names().join("; ")
}
