//! Nights, bouts and the table: travel moves nothing, bouts can be taken apart, and CSV goes both ways.

use std::collections::BTreeMap;

use jiff::{civil::date, tz::TimeZone};
use proptest::prelude::*;
use uncramp_diary::{
    Bout, Diary, Draft, Entry, Item, Moment, NightRules, RecordId, Whose, bouts, csv_file,
    entry::{CheckIn, Date, Exposure, Grouping, Keeping},
    table,
    table::{Row, Table},
};
use uuid::Uuid;

const RULES: NightRules = NightRules { cut_hour: 12, bout_minutes: 30 };

fn id(number: u16) -> RecordId {
    let mut random = [0; 10];
    random[8..].copy_from_slice(&number.to_be_bytes());
    RecordId::new(u64::from(number), random)
}

fn episode(number: u16, minutes: i64) -> Item {
    let began = Moment { unix_ms: 1_767_310_200_000 + minutes * 60_000, offset_minutes: 0 };
    let body = serde_json::json!({ "began": began });
    Item { id: id(number), latest: id(number), entry: Entry::read("episode", 1, &body).expect("it is one") }
}

fn grouping(number: u16, episodes: &[u16], together: bool) -> Item {
    let episodes = episodes.iter().map(|number| id(*number)).collect();
    Item { id: id(number), latest: id(number), entry: Entry::Grouping(Grouping { episodes, together }) }
}

fn check_in(number: u16, day: CheckIn) -> Item {
    Item { id: id(number), latest: id(number), entry: Entry::CheckIn(day) }
}

fn sizes(items: &[Item]) -> Vec<usize> {
    bouts(items, Whose::Everybody, RULES).iter().map(|bout: &Bout| bout.episodes.len()).collect()
}

#[test]
fn cramps_minutes_apart_are_one_bout_and_can_be_taken_apart() {
    let mut items = vec![episode(1, 0), episode(2, 20), episode(3, 45), episode(4, 200)];
    assert_eq!(sizes(&items), [3, 1]);
    items.push(grouping(10, &[1, 2, 3], false));
    assert_eq!(sizes(&items), [1, 1, 1, 1]);
    items.push(grouping(11, &[2, 4], true));
    assert_eq!(sizes(&items), [1, 3], "what lies between them goes along");
    items.push(grouping(12, &[3, 4], false));
    assert_eq!(sizes(&items), [1, 2, 1], "the latest word counts");
}

#[test]
fn a_long_cramp_and_the_next_are_minutes_apart_from_its_end() {
    let mut first = episode(1, 0);
    if let Entry::Episode(episode) = &mut first.entry {
        episode.seconds = Some(45 * 60);
    }
    assert_eq!(sizes(&[first, episode(2, 60)]), [2]);
    assert_eq!(sizes(&[episode(1, 0), episode(2, 60)]), [1, 1]);
}

#[test]
fn two_people_never_share_a_bout() {
    let mut other = episode(2, 5);
    if let Entry::Episode(episode) = &mut other.entry {
        episode.person = Some(id(99));
    }
    let items = [episode(1, 0), other];
    assert_eq!(sizes(&items), [1, 1]);
    assert_eq!(bouts(&items, Whose::One(Some(id(99))), RULES).len(), 1);
}

#[test]
fn a_night_without_entry_is_a_free_night_only_where_every_cramp_is_written_down() {
    let day = |d| CheckIn::new(date(2026, 1, d));
    // The cramp is at 23:30 on the 1st.
    let mut items =
        vec![episode(1, 0), check_in(2, CheckIn { cramps: Some(0), ..day(3) }), check_in(3, day(6))];
    let nights = |items: &[Item]| -> Vec<(i8, Option<u32>)> {
        table(items, Whose::Everybody, RULES).rows.iter().map(|row| (row.date.day(), row.episodes)).collect()
    };
    assert_eq!(nights(&items), [(1, Some(1)), (3, Some(0))]);
    items.push(Item {
        id: id(9),
        latest: id(9),
        entry: Entry::Keeping(Keeping { person: None, from: date(2026, 1, 2), until: None }),
    });
    // The night after the last check-in may still lie ahead.
    assert_eq!(nights(&items), [(1, Some(1)), (2, Some(0)), (3, Some(0)), (4, Some(0)), (5, Some(0))]);
}

#[test]
fn a_mistyped_year_makes_no_nights() {
    for year in [26, -9999] {
        let kept = Keeping { person: None, from: date(year, 1, 1), until: None };
        let keeping = Item { id: id(9), latest: id(9), entry: Entry::Keeping(kept) };
        let rows = table(&[episode(1, 0), keeping], Whose::Everybody, RULES).rows;
        assert_eq!(rows.len(), 1, "year {year}");
    }
}

#[test]
fn the_later_word_about_a_day_counts_and_the_rest_stays() {
    let mut first = CheckIn { cramps: Some(3), ..CheckIn::new(date(2026, 1, 1)) };
    first.exposures.insert("alcohol".into(), Exposure::Amount(2.0));
    first.exposures.insert("heat".into(), Exposure::Yes(true));
    first.medicines.insert("amlodipine".into(), false);
    let mut second = CheckIn::new(date(2026, 1, 1));
    second.exposures.insert("alcohol".into(), Exposure::Amount(1.0));
    let table = table(&[episode(1, 0), check_in(2, first), check_in(3, second)], Whose::Everybody, RULES);
    assert_eq!(table.factors, ["alcohol", "heat", "medicine:amlodipine"]);
    assert_eq!(table.rows[0].values, [Some(1.0), Some(1.0), Some(0.0)]);
    assert_eq!(table.rows[0].episodes, Some(3), "a count that was told is more than the one written in full");
}

#[test]
fn files_of_other_people_are_read_and_faults_are_named() {
    let text =
        "\u{feff}Date;Episodes;Red wine;medicine:Amlodipine\r\n2026-02-03;;1.5;1\r\n\r\n2026-02-01;2;;\r\n";
    let table = csv_file::read(text).expect("it can be read");
    assert_eq!(table.factors, ["medicine:amlodipine", "red_wine"]);
    assert_eq!(table.rows[0].date, date(2026, 2, 1));
    assert_eq!(table.rows[1].values, [Some(1.0), Some(1.5)]);
    for (text, line, what) in [
        ("", 1, "empty"),
        ("day,cramps\n", 1, "first two columns"),
        ("date,episodes,,x\n", 1, "no name"),
        ("date,episodes,Red wine,red_wine\n", 1, "two columns"),
        ("date,episodes\n01/02/2026,1\n", 2, "date"),
        ("date,episodes\n2026-02-30,1\n", 2, "date"),
        ("date,episodes\n2026-02-03,77.5\n", 2, "episodes"),
        ("date,episodes\n2026-02-03,-1\n", 2, "episodes"),
        ("date,episodes,x\n2026-02-03,1,inf\n", 2, "`x`"),
        ("date,episodes,medicine:x\n2026-02-03,1,77.5\n", 2, "medicine"),
        ("date,episodes\n2026-02-03,1,1\n", 2, "more cells"),
        ("date,episodes\n2026-02-03,1\n2026-02-01,0\n2026-02-03,1\n", 4, "line 2"),
    ] {
        let error = csv_file::read(text).expect_err(text);
        assert_eq!(error.line, line, "{text}");
        assert!(error.what.contains(what), "{text}: {error}");
        assert!(!error.to_string().contains("77.5"), "no value is repeated: {error}");
    }
}

#[test]
fn undoing_takes_back_what_was_written_in_one_go_and_twice_is_nothing() {
    let mut diary = Diary::default();
    let device = Uuid::from_u128(1);
    let mut count = 0;
    let mut write = |diary: &mut Diary, now: u64, drafts: Vec<Draft>| {
        let mut clock = diary.clock();
        for draft in drafts {
            count += 1;
            diary.add(draft.write(&mut clock, device, now, [count; 10]));
        }
    };
    let day = |d, cramps| Entry::CheckIn(CheckIn { cramps: Some(cramps), ..CheckIn::new(date(2026, 1, d)) });
    assert!(diary.undo(device).is_empty());
    write(&mut diary, 5, vec![Draft::new(&day(1, 1))]);
    let said = |diary: &Diary| -> Vec<(RecordId, Entry)> {
        diary.items().into_iter().map(|item| (item.id, item.entry)).collect()
    };
    let first = said(&diary);
    let change = Draft::correction(&diary, first[0].0, &day(1, 2));
    write(&mut diary, 9, vec![change, Draft::new(&day(2, 0))]);
    let second = said(&diary);
    assert_eq!(second.len(), 2);
    assert!(diary.undo(Uuid::from_u128(2)).is_empty(), "another device wrote nothing");
    for (now, expected) in [(11, &first), (12, &second), (13, &first)] {
        let drafts = diary.undo(device);
        write(&mut diary, now, drafts);
        assert_eq!(&said(&diary), expected, "at {now}");
    }
}

fn a_date() -> impl Strategy<Value = Date> {
    (0_i64..3000).prop_map(|days| {
        date(2020, 1, 1).checked_add(jiff::Span::new().days(days)).expect("the calendar goes on")
    })
}

prop_compose! {
    fn a_table()(
        names in prop::collection::btree_set("[a-zé]{1,4}(_[0-9a-z]{1,3})?|medicine:[a-z]{2,5}", 0..4),
        days in prop::collection::btree_map(a_date(), (
            prop::option::of(0_u32..9),
            prop::collection::vec(prop::option::of(prop_oneof![
                Just(0.0), Just(1.0), -1e6_f64..1e6, 0.0_f64..1e-6
            ]), 4),
        ), 0..12),
    ) -> Table {
        let factors: Vec<String> = names.into_iter().collect();
        let rows = days.into_iter().map(|(date, (episodes, values))| Row {
            date,
            episodes,
            values: factors.iter().zip(values).map(|(factor, value)| {
                if factor.starts_with("medicine:") { value.map(|v: f64| f64::from(v > 0.5)) } else { value }
            }).collect(),
        }).collect();
        Table { factors, rows }
    }
}

/// What the diary would give: no column and no row without anything in it.
fn recorded(table: &Table) -> Table {
    let kept: Vec<usize> = (0..table.factors.len())
        .filter(|at| table.rows.iter().any(|row| row.values[*at].is_some()))
        .collect();
    let rows = table
        .rows
        .iter()
        .map(|row| Row { values: kept.iter().map(|at| row.values[*at]).collect(), ..row.clone() });
    let said = |row: &Row| row.episodes.is_some() || row.values.iter().any(Option::is_some);
    Table {
        factors: kept.iter().map(|at| table.factors[*at].clone()).collect(),
        rows: rows.filter(said).collect(),
    }
}

proptest! {
    #[test]
    fn csv_gives_back_the_table(table in a_table()) {
        prop_assert_eq!(csv_file::read(&csv_file::write(&table)), Ok(table));
    }

    #[test]
    fn a_table_taken_into_the_diary_comes_out_of_it(first in a_table(), second in a_table()) {
        let mut items: Vec<Item> = Vec::new();
        let mut expected: BTreeMap<Date, (Option<u32>, BTreeMap<String, f64>)> = BTreeMap::new();
        for given in [&first, &second] {
            let known = table(&items, Whose::Everybody, RULES);
            for entry in given.entries(&known, &|_| None) {
                items.push(Item { id: id(items.len() as u16), latest: id(0), entry });
            }
            for row in &given.rows {
                let day = expected.entry(row.date).or_default();
                day.0 = row.episodes.or(day.0);
                let values = given.factors.iter().zip(&row.values);
                day.1.extend(values.filter_map(|(factor, value)| Some((factor.clone(), (*value)?))));
            }
        }
        let out = table(&items, Whose::Everybody, RULES);
        let rows: BTreeMap<Date, (Option<u32>, BTreeMap<String, f64>)> = out.rows.iter().map(|row| {
            let values = out.factors.iter().cloned().zip(&row.values);
            (row.date, (row.episodes, values.filter_map(|(factor, value)| Some((factor, (*value)?))).collect()))
        }).collect();
        expected.retain(|_, day| day.0.is_some() || !day.1.is_empty());
        prop_assert_eq!(rows, expected);
        // Taking in the same again writes nothing but what the second changed.
        prop_assert!(second.entries(&out, &|_| None).is_empty());
        if items.is_empty() {
            prop_assert_eq!(out, recorded(&second));
        }
    }

    #[test]
    fn no_text_makes_reading_csv_panic(text in "(date,episodes,a\n)?[0-9a-z,;\"\n\r-]{0,80}") {
        let _ = csv_file::read(&text);
    }

    /// The night of an episode depends on what the clock on the wall showed, wherever that wall was and whatever
    /// the clocks did since.
    #[test]
    fn neither_travel_nor_the_change_of_clocks_moves_an_episode(
        day in a_date(),
        hour in 0_i8..24,
        minute in 0_i8..60,
        zone in prop::sample::select(vec![-720_i16, -300, 0, 60, 120, 330, 600, 845]),
        other in prop::sample::select(vec![-720_i16, -300, 0, 60, 120, 330, 600, 845]),
    ) {
        let wall = day.at(hour, minute, 0, 0);
        let at = |offset_minutes: i16| {
            let seconds = i32::from(offset_minutes) * 60;
            let zone = TimeZone::fixed(jiff::tz::Offset::from_seconds(seconds).expect("an offset"));
            let unix_ms = wall.to_zoned(zone).expect("a time").timestamp().as_millisecond();
            Moment { unix_ms, offset_minutes }
        };
        let expected = if hour < 12 { day.yesterday().expect("a day") } else { day };
        prop_assert_eq!(at(zone).night(12), Some(expected));
        prop_assert_eq!(at(other).night(12), Some(expected));
    }

    /// Every cramp is in exactly one bout, whatever anybody said about groups.
    #[test]
    fn bouts_hold_every_cramp_once(
        minutes in prop::collection::vec(0_i64..600, 0..12),
        words in prop::collection::vec((prop::collection::vec(0_u16..14, 0..5), any::<bool>()), 0..5),
    ) {
        let mut items: Vec<Item> =
            minutes.iter().enumerate().map(|(at, minutes)| episode(at as u16, *minutes)).collect();
        for (at, (episodes, together)) in words.iter().enumerate() {
            items.push(grouping(100 + at as u16, episodes, *together));
        }
        let all = bouts(&items, Whose::Everybody, RULES);
        let mut held: Vec<RecordId> = all.iter().flat_map(|bout| bout.episodes.clone()).collect();
        held.sort_unstable();
        let mut given: Vec<RecordId> = (0..minutes.len()).map(|at| id(at as u16)).collect();
        given.sort_unstable();
        prop_assert_eq!(held, given);
        prop_assert!(all.is_sorted_by_key(|bout| bout.began.unix_ms));
    }
}
