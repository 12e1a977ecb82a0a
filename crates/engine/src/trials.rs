//! Personal trials: what may be tried, beginning one, and where it stands. The gate is asked every time.

use jiff::civil::Date;
use uncramp_care::{
    Known,
    trials::{self, Judged},
};
use uncramp_diary::{
    Diary, Entry, Item as Written, Moment, NightRules, RecordId, Table, Whose, Written as _, file, table,
};
use uncramp_domain::{Truth, Urgency};
use uncramp_knowledge::{logbook::TrialTemplate, messages::Argument};
use uncramp_trials::{
    Arm, Protocol, Report, Wanted,
    book::{self, Written as Booked},
    words,
};
use uncramp_wire::{Book, Item, OpenArea, Part, State, TrialOffer, TrialWish, Trials, Written as Record};

use crate::{Engine, EngineError, care::Case, open_areas};

/// How many trials that are over are shown.
const EARLIER: usize = 3;

/// A template, the plan that was wished for or why it cannot be, and what is different for this person.
type Wished = (&'static TrialTemplate, Result<Wanted, Vec<String>>, Vec<String>);

/// The records of a book, read.
pub(crate) struct Ledger {
    pub(crate) items: Vec<Written>,
    pub(crate) table: Table,
    pub(crate) trials: Vec<Booked>,
    pub(crate) person: Option<RecordId>,
    now: Moment,
    pub(crate) today: Date,
    cleared: bool,
}

impl Ledger {
    pub(crate) fn running(&self) -> Option<&Booked> {
        book::running(&self.trials, &self.table, self.today)
    }

    pub(crate) fn report(&self, trial: &Booked) -> Option<Report> {
        trial.report(&self.table, self.today)
    }
}

impl Engine {
    pub(crate) fn night_rules(&self) -> NightRules {
        let limits = &self.base.model.diary;
        NightRules {
            cut_hour: i8::try_from(limits.night_cut_hour).unwrap_or_default(),
            bout_minutes: limits.bout_minutes,
        }
    }

    pub(crate) fn ledger(&self, book: &Book) -> Result<Ledger, EngineError> {
        let mut diary = Diary::default();
        if !book.records.is_empty() {
            diary.merge(file::read(&book.records).map_err(EngineError::new)?);
        }
        let person = RecordId::parse(&book.person);
        let now = Moment { unix_ms: book.unix_ms, offset_minutes: book.offset_minutes };
        let today = now.day().ok_or_else(|| EngineError::new(self.say("trials-app-no-day")))?;
        let items = diary.items();
        let table = table(&items, Whose::One(person), self.night_rules());
        let trials = book::trials(&diary, &items, Whose::One(person));
        Ok(Ledger { items, table, trials, person, now, today, cleared: book.cleared })
    }

    /// Calls `with` with what the gate may ask. Where the safety question was answered with a no lately, what nobody has
    /// assessed counts as asked; what is likely stays.
    fn with_cleared<T>(&self, case: &Case, cleared: bool, with: impl FnOnce(&Known<'_>) -> T) -> T {
        self.with_known(case, |known| {
            let possible = |cause: &str| match (known.possible)(cause) {
                Truth::Unknown if cleared => Truth::No,
                truth => truth,
            };
            let asked =
                Known { base: self.base, facts: known.facts, declared: known.declared, possible: &possible };
            with(&asked)
        })
    }

    fn judged(&self, case: &Case) -> Vec<Judged<'static>> {
        self.with_known(case, |known| trials::judged(self.base, known))
    }

    fn help(&self, case: &Case) -> Option<String> {
        case.urgency.filter(|urgency| *urgency >= Urgency::SameDay).map(|_| self.say("trials-emergency"))
    }

    pub(crate) fn trials(&self, state: &State, book: &Book) -> Result<Trials, EngineError> {
        let case = self.case(state)?;
        let ledger = self.ledger(book)?;
        let running = ledger.running();
        let shown =
            |trial: &Booked| self.trial(&case, &ledger, trial, running.is_some_and(|r| r.id == trial.id));
        let help = self.help(&case).unwrap_or_default();
        let parts = if help.is_empty() && running.is_none() { self.menu(&case) } else { Vec::new() };
        Ok(Trials {
            help,
            running: running.map(shown),
            earlier: ledger
                .trials
                .iter()
                .rev()
                .filter(|trial| running.is_none_or(|running| running.id != trial.id))
                .take(EARLIER)
                .map(shown)
                .collect(),
            parts,
        })
    }

    /// What can be begun; then what waits for an answer, and what is not for this person, each named and no more.
    fn menu(&self, case: &Case) -> Vec<Part> {
        let all = self.judged(case);
        let item = |judged: &Judged<'_>, mark: &str, lines: Vec<String>, page: String| Item {
            id: judged.template.id.to_string(),
            title: self.say(&format!("trial-{}", judged.template.id)),
            mark: mark.to_owned(),
            lines,
            page,
            ..Item::default()
        };
        let offered = |judged: &Judged<'_>| {
            let id = &judged.template.id;
            let mut lines = vec![self.say(&format!("trial-{id}.question"))];
            lines.extend(judged.reasons(self.base));
            item(judged, "", lines, format!("#/plan/trial/{id}"))
        };
        let mut parts = vec![Part {
            items: all.iter().filter(|judged| judged.offered()).map(offered).collect(),
            ..Part::default()
        }];
        let open: Vec<&Judged<'_>> = all.iter().filter(|judged| judged.open()).collect();
        if !open.is_empty() {
            let (causes, rest) = self.unknown(case, &open);
            parts.push(Part {
                heading: self.say("trials-first-say"),
                text: self.first(causes, &rest),
                open: rest,
                items: open.iter().map(|judged| item(judged, "ask", Vec::new(), String::new())).collect(),
            });
        }
        let refused: Vec<Item> = all
            .iter()
            .filter(|judged| !judged.offered() && !judged.open())
            .map(|judged| item(judged, "stop", self.why(judged), String::new()))
            .collect();
        if !refused.is_empty() {
            parts.push(Part { heading: self.say("trials-not-offered"), items: refused, ..Part::default() });
        }
        parts
    }

    /// What is not known: whether the interview would tell, and the rest by parts of health.
    fn unknown(&self, case: &Case, open: &[&Judged<'_>]) -> (bool, Vec<OpenArea>) {
        let mut atoms: Vec<String> = open
            .iter()
            .filter_map(|judged| judged.judgement.as_ref())
            .flat_map(|j| j.unknown.clone())
            .collect();
        atoms.sort_unstable();
        atoms.dedup();
        // Where the lists are complete, an illness that is still open is one that the questions may find.
        let asked = |atom: &String| {
            let found = case.complete && atom.starts_with("condition:");
            found || atom.starts_with("possible:") || atom.starts_with("urgency")
        };
        let (causes, rest): (Vec<String>, Vec<String>) = atoms.into_iter().partition(asked);
        (!causes.is_empty(), open_areas(self.base, &rest))
    }

    /// What to do about what is not known, before it is named.
    fn first(&self, causes: bool, rest: &[OpenArea]) -> Vec<String> {
        let mut text = Vec::new();
        if causes {
            text.push(self.say("trials-app-first-why"));
        }
        if !rest.is_empty() {
            text.push(self.say("trials-app-first-people"));
        }
        text
    }

    /// The same with its names, where no page sorts them.
    fn first_named(&self, causes: bool, rest: Vec<OpenArea>) -> Vec<String> {
        let mut text = self.first(causes, &rest);
        text.extend(rest.into_iter().flat_map(|area| area.names));
        text
    }

    /// Why something is not offered; never nothing.
    fn why(&self, judged: &Judged<'_>) -> Vec<String> {
        let reasons = judged.reasons(self.base);
        if reasons.is_empty() { vec![self.say(&format!("ui-verdict-{}", judged.verdict()))] } else { reasons }
    }

    /// What was wished for, as a plan that is not drawn yet, or why it cannot be.
    fn wished(&self, case: &Case, ledger: &Ledger, wish: &TrialWish) -> Result<Wished, EngineError> {
        let template = self
            .base
            .trials
            .get(&wish.template)
            .ok_or_else(|| EngineError::new(self.base.messages.text("app-learn-missing")))?;
        let refused = |why: Vec<String>| Ok((template, Err(why), Vec::new()));
        if let Some(help) = self.help(case) {
            return refused(vec![help]);
        }
        if ledger.running().is_some() {
            return refused(vec![self.say("trials-app-running")]);
        }
        let judged = self.with_known(case, |known| trials::judged_one(template, known));
        let Some(judged) = judged else { return refused(vec![self.say("ui-verdict-blocked")]) };
        if judged.open() {
            let (causes, rest) = self.unknown(case, &[&judged]);
            return refused(self.first_named(causes, rest));
        }
        if !judged.offered() {
            return refused(self.why(&judged));
        }
        let mut question = self.say(&format!("trial-{}.question", template.id));
        if template.item.is_none() {
            let what = wish.own.trim();
            if wish.habit == Some(false) || (!what.is_empty() && trials::known_to_gate(self.base, what)) {
                return refused(vec![self.say("trials-app-own-gate")]);
            }
            if !what.is_empty() {
                question = format!("{what}: {question}");
            }
        }
        let tomorrow = ledger.today.tomorrow().unwrap_or(ledger.today);
        let begins = wish.begins.parse().unwrap_or(tomorrow);
        if begins < ledger.today {
            return refused(vec![self.say("trials-error-past-help")]);
        }
        let length = template.all_lengths().nth(wish.length);
        Ok((
            template,
            Ok(Wanted::from_template(template, question, length, begins)),
            judged.reasons(self.base),
        ))
    }

    pub(crate) fn trial_offer(
        &self,
        state: &State,
        book: &Book,
        wish: &TrialWish,
    ) -> Result<TrialOffer, EngineError> {
        let case = self.case(state)?;
        let ledger = self.ledger(book)?;
        let (template, wanted, changes) = self.wished(&case, &ledger, wish)?;
        let title = self.say(&format!("trial-{}", template.id));
        let own = template.item.is_none();
        let wanted = match wanted {
            Ok(wanted) => wanted,
            Err(refused) => return Ok(TrialOffer { title, refused, own, ..TrialOffer::default() }),
        };
        let messages = &self.base.messages;
        let lengths = template
            .all_lengths()
            .map(|length| {
                let numbers = [
                    ("weeks", Argument::Number(f64::from(length.pairs * 2 * length.days / 7))),
                    ("blocks", Argument::Number(f64::from(length.pairs * 2))),
                    ("days", Argument::Number(f64::from(length.days))),
                ];
                messages.format("trials-app-length", &numbers)
            })
            .collect();
        let question = wanted.question.clone();
        let begins = wanted.begins;
        // Any seed will do: nothing of the order is shown.
        let protocol = Protocol::new(wanted, self.base.model.trials.into(), 0).map_err(EngineError::new)?;
        let mut lines = vec![
            format!(
                "{} {}",
                self.say("trials-app-with"),
                words::arm(self.base, &protocol.template, Arm::With)
            ),
            format!(
                "{} {}",
                self.say("trials-app-without"),
                words::arm(self.base, &protocol.template, Arm::Without)
            ),
            words::plan(messages, &protocol),
            words::washout(messages, &protocol),
            self.say("trials-app-nights"),
            self.say("trials-app-can"),
            self.say("trials-honest"),
        ];
        if own {
            lines.push(self.say("trials-own-unchecked"));
        }
        Ok(TrialOffer {
            title,
            question,
            own,
            lengths,
            begins: begins.to_string(),
            earliest: ledger.today.to_string(),
            lines,
            changes,
            ..TrialOffer::default()
        })
    }

    /// The records with which a trial begins, or why it does not.
    pub(crate) fn trial_start(
        &self,
        state: &State,
        book: &Book,
        wish: &TrialWish,
        seed: u64,
    ) -> Result<Result<Record, Vec<String>>, EngineError> {
        let case = self.case(state)?;
        let ledger = self.ledger(book)?;
        let (template, wanted, _) = self.wished(&case, &ledger, wish)?;
        let wanted = match wanted {
            Ok(wanted) => wanted,
            Err(refused) => return Ok(Err(refused)),
        };
        if template.item.is_none() && (wish.own.trim().is_empty() || wish.habit != Some(true)) {
            return Ok(Err(vec![self.say("trials-app-own-say")]));
        }
        let protocol =
            Protocol::new(wanted, self.base.model.trials.into(), seed).map_err(EngineError::new)?;
        let entry = Entry::Trial(protocol.record(ledger.person, ledger.now));
        Ok(Ok(Record { kind: entry.kind().to_owned(), body: entry.body().to_string() }))
    }

    /// What the gate says of a trial that was begun: why it is held, whether it must end, and the safety question.
    pub(crate) fn hold(&self, case: &Case, ledger: &Ledger, protocol: &Protocol) -> Option<Hold> {
        if let Some(help) = self.help(case) {
            return Some(Hold { why: vec![help], end: false, ask: false });
        }
        let held = |why, end, ask| Some(Hold { why, end, ask });
        let Some(template) = self.base.trials.get(&protocol.template) else {
            return held(vec![self.say("trials-bent-unreadable")], false, false);
        };
        let one = |cleared: bool| {
            self.with_cleared(case, cleared, |known| {
                trials::judged_one(template, known).map(|judged| {
                    (judged.offered(), judged.open(), self.why(&judged), self.unknown(case, &[&judged]))
                })
            })
        };
        match one(ledger.cleared) {
            None => held(vec![self.say("ui-verdict-blocked")], true, false),
            Some((true, ..)) => None,
            Some((_, true, _, (causes, rest))) => {
                // The safety question settles it where nothing else is open.
                let settles = causes && one(true).is_some_and(|(offered, ..)| offered);
                held(if settles { Vec::new() } else { self.first_named(causes, rest) }, false, settles)
            }
            Some((_, false, why, _)) => held(why, true, false),
        }
    }
}

/// What holds a trial.
pub(crate) struct Hold {
    pub(crate) why: Vec<String>,
    pub(crate) end: bool,
    pub(crate) ask: bool,
}
