//! What people of one kind need, from tables that stand beside each other.

use serde::Serialize;
use uncramp_domain::{AgeYears, Person, Pregnancy, Sex, SourceId};
use uncramp_knowledge::nutrition::{IntakeKind, LifeStage, Nutrient, ReferenceRow, ReferenceSet, TableSex};

/// What is recommended; a range where tables differ, or where it is not known who it is for.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Recommended {
    /// The least that a table recommends.
    pub low: f64,
    /// The most.
    pub high: f64,
    /// Whether no table says more than what healthy people take: less is then no sign of a lack.
    pub adequate_only: bool,
    /// Where it comes from.
    pub sources: Vec<SourceId>,
}

/// The lowest of the upper limits.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Limit {
    /// The amount per day.
    pub value: f64,
    /// False where its source was not seen to say so.
    pub verified: bool,
    /// Where it comes from.
    pub sources: Vec<SourceId>,
}

/// Who the tables are asked for.
#[derive(Clone, Copy)]
pub struct Kind<'a> {
    /// Age, sex and pregnancy.
    pub person: &'a Person,
    /// Whether the person breastfeeds.
    pub breastfeeding: bool,
}

impl Kind<'_> {
    /// The states with needs of their own, as far as they were said; the plain rows where there are none.
    fn stages(self) -> Vec<Option<LifeStage>> {
        let pregnant = matches!(self.person.pregnancy(), Pregnancy::Yes(_)).then_some(LifeStage::Pregnancy);
        let stages: Vec<_> = pregnant
            .into_iter()
            .chain(self.breastfeeding.then_some(LifeStage::Lactation))
            .map(Some)
            .collect();
        if stages.is_empty() { vec![None] } else { stages }
    }

    fn is(self, row: &ReferenceRow) -> bool {
        match (row.sex, self.person.sex()) {
            (Some(TableSex::Female), Some(sex)) => sex == Sex::Female,
            (Some(TableSex::Male), Some(sex)) => sex == Sex::Male,
            _ => true,
        }
    }

    /// The rows of a table for this kind of person; none where the age is not known. For a state the row of the nearest
    /// age serves where no row holds.
    fn rows(self, set: &ReferenceSet) -> Vec<&ReferenceRow> {
        let Some(age) = self.person.age().map(AgeYears::get) else { return Vec::new() };
        let away = |row: &ReferenceRow| match row.to {
            _ if age < row.from => row.from - age,
            Some(to) if age >= to => age - to + f64::MIN_POSITIVE,
            _ => 0.0,
        };
        let of = |stage| set.rows.iter().filter(move |row| row.state == stage && self.is(row));
        let mut found = Vec::new();
        for stage in self.stages() {
            let nearest = if stage.is_some() { of(stage).map(away).min_by(f64::total_cmp) } else { None };
            match nearest {
                Some(nearest) => found.extend(of(stage).filter(|row| away(row) == nearest)),
                None => found.extend(of(None).filter(|row| away(row) == 0.0)),
            }
        }
        found
    }
}

/// What is recommended of a nutrient; none where no table says so.
pub fn recommended(nutrient: &Nutrient, kind: Kind<'_>) -> Option<Recommended> {
    let mut found: Option<Recommended> = None;
    for set in &nutrient.references {
        for row in kind.rows(set) {
            let Some(intake) = row.intake else { continue };
            let adequate = row.kind == Some(IntakeKind::Ai);
            let known = found.get_or_insert_with(|| Recommended {
                low: intake,
                high: intake,
                adequate_only: true,
                sources: Vec::new(),
            });
            known.low = known.low.min(intake);
            known.high = known.high.max(intake);
            known.adequate_only &= adequate;
            add(&mut known.sources, &set.sources);
        }
    }
    found
}

/// The lowest upper limit of a nutrient; none where no table sets one.
pub fn limit(nutrient: &Nutrient, kind: Kind<'_>) -> Option<Limit> {
    let rows =
        nutrient.references.iter().flat_map(|set| kind.rows(set).into_iter().map(move |row| (set, row)));
    let limits = rows.filter_map(|(set, row)| Some((row.limit?, row.limit_verified, set)));
    let (value, verified, set) = limits.min_by(|a, b| a.0.total_cmp(&b.0))?;
    Some(Limit { value, verified, sources: set.sources.clone() })
}

pub(super) fn add(sources: &mut Vec<SourceId>, more: &[SourceId]) {
    for source in more {
        if !sources.contains(source) {
            sources.push(source.clone());
        }
    }
}
