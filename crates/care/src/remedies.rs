//! What there is to say of a remedy: what it is known as, whether it helps, and what to do instead.
//!
//! What can do harm is named and explained, and never told so that it could be done.

use uncramp_domain::SourceId;
use uncramp_knowledge::{
    KnowledgeBase,
    records::{Intervention, Verdict, Works},
};

use crate::{
    check::{CheckShown, SourceShown, document, document_of, source},
    gate::pass,
    items,
    known::Known,
    names::{Found, Named, find as find_name, nearest, plain},
};

document! {
    /// What holds in one country.
    pub struct RegionShown {
        /// Two letters (ISO 3166).
        country: String,
        /// In words.
        text: String,
        /// Ids of the sources.
        sources: Vec<String>,
        /// Whether a source was seen to say so.
        verified: bool,
    }

    /// A remedy.
    pub struct RemedyShown {
        /// Id of the intervention.
        id: String,
        /// Plain name.
        name: String,
        /// What else people call it.
        also_called: Vec<String>,
        /// `helps`, `may_help`, `no_evidence` or `unsafe`.
        verdict: String,
        /// A: reviews or trials agree; B: single or mixed trials; C: observation; D: tradition; X: harm.
        grade: String,
        /// The recipe that it is known by; for what is unsafe no more than what it is; empty where the gate blocks it for
        /// this person.
        known_as: String,
        /// Why.
        reason: String,
        /// What to heed, and what to do instead; whom to ask where the gate holds back what that offers this person.
        instead: String,
        /// The year of the newest source.
        year: Option<u16>,
        /// The sources.
        sources: Vec<SourceShown>,
        /// Where the answer differs by country.
        regions: Vec<RegionShown>,
        /// What the safety gate says of it for this person; null where no profile was given.
        for_you: Option<CheckShown>,
    }
}

/// A remedy, and what the gate says of it where somebody is known. Such a document is made here and nowhere else:
///
/// ```compile_fail,E0639
/// # use uncramp_care::remedies::RemedyShown;
/// fn around_the_gate(other: RemedyShown) -> RemedyShown {
///     RemedyShown { for_you: None, ..other }
/// }
/// ```
pub fn remedy(base: &KnowledgeBase, record: &Intervention, known: Option<&Known<'_>>) -> RemedyShown {
    let id = record.id.as_str();
    let words = |end: &str| base.messages.text(&format!("intervention-{id}{end}")).into_owned();
    let cite = |ids: &[SourceId]| -> Vec<SourceShown> {
        ids.iter().filter_map(|id| base.sources.get(id.as_str())).map(source).collect()
    };
    let sources = cite(&record.sources);
    let regions = record.regions.iter().map(|region| RegionShown {
        country: region.country.clone(),
        text: words(&format!(".region-{}", region.country)),
        sources: region.sources.iter().map(ToString::to_string).collect(),
        verified: region.verified,
    });
    let gated = known.map(|known| pass(items::intervention(base, record), known));
    // Whom it would harm is told what to do instead, not how it is made.
    let refused = gated.as_ref().is_some_and(|gated| gated.verdict() == Verdict::Blocked);
    RemedyShown {
        id: id.to_owned(),
        name: words(""),
        also_called: record.lay_names.clone(),
        verdict: record.works.to_string(),
        grade: record.grade.to_string(),
        known_as: if refused { String::new() } else { words(".known") },
        reason: words(".why"),
        instead: instead(base, record, known),
        year: sources.iter().filter_map(|source| source.year).max(),
        sources,
        regions: regions.collect(),
        for_you: gated.map(|gated| document_of(base, &gated)),
    }
}

/// What to heed, for everybody, and what to do instead, as far as the gate lets this person do it.
fn instead(base: &KnowledgeBase, record: &Intervention, known: Option<&Known<'_>>) -> String {
    let words = |end: &str| base.messages.get(&format!("intervention-{}{end}", record.id));
    let heed: Vec<String> = words(".heed").map(std::borrow::Cow::into_owned).into_iter().collect();
    let offered = words(".instead").map(std::borrow::Cow::into_owned);
    let mut parts: Vec<String> = heed.iter().cloned().chain(offered).collect();
    for gated in
        known.iter().flat_map(|known| items::offers(base, record).into_iter().map(|o| pass(o, known)))
    {
        if gated.verdict() > Verdict::Changed {
            let ask = base.messages.text("remedy-instead-ask").into_owned();
            return heed.into_iter().chain([ask]).collect::<Vec<_>>().join(" ");
        }
        parts.extend(document_of(base, &gated).change.filter(|change| !parts.contains(change)));
    }
    parts.join(" ")
}

/// What a search found.
#[derive(Debug, Clone)]
pub struct Hits<'a> {
    /// Whether they go by that name or hold all of its words; otherwise they are only like it.
    pub exact: bool,
    /// The remedies.
    pub remedies: Vec<&'a Intervention>,
}

/// The remedies that a text may mean: those it names, or all that hold its words, or those most like it.
pub fn search<'a>(base: &'a KnowledgeBase, wanted: &str) -> Hits<'a> {
    let exactly = |remedies: Vec<&'a Intervention>| Hits { exact: true, remedies };
    let names: Vec<String> = base
        .interventions
        .iter()
        .map(|record| base.messages.text(&format!("intervention-{}", record.id)).into_owned())
        .collect();
    let named: Vec<Named<'_>> = base
        .interventions
        .iter()
        .zip(&names)
        .map(|(record, name)| {
            let words = record.lay_names.iter().map(String::as_str).collect();
            Named::new(record.id.as_str(), name, words)
        })
        .collect();
    let record = |id: &str| base.interventions.get(id);
    match find_name(wanted, &named, &base.profile.padding) {
        Found::One(id) => return exactly(record(id).into_iter().collect()),
        Found::Several(ids) => return exactly(ids.into_iter().filter_map(record).collect()),
        Found::Nothing => {}
    }
    let words: Vec<String> = wanted.split_whitespace().map(plain).filter(|word| !word.is_empty()).collect();
    let holds = |named: &Named<'_>| {
        let known = base.messages.text(&format!("intervention-{}.known", named.id));
        let text: Vec<String> = [named.name, &known]
            .into_iter()
            .chain(named.words.iter().copied())
            .flat_map(|text| text.split_whitespace().map(plain).collect::<Vec<_>>())
            .collect();
        !words.is_empty() && words.iter().all(|word| text.contains(word))
    };
    let with_words: Vec<&Intervention> =
        named.iter().filter(|named| holds(named)).filter_map(|named| record(named.id)).collect();
    if with_words.is_empty() {
        let like = nearest(wanted, &named).into_iter().filter_map(|named| record(named.id)).collect();
        return Hits { exact: false, remedies: like };
    }
    exactly(with_words)
}

/// All remedies with one verdict, in order of their ids.
pub fn with_verdict(base: &KnowledgeBase, works: Works) -> impl Iterator<Item = &Intervention> {
    base.interventions.iter().filter(move |record| record.works == works)
}
