"""Expands our calendar files with libraries that nobody here wrote, and freezes what they find.

    UNCRAMP_WRITE_ORACLE=1 cargo nextest run -p uncramp-exchange a_year   # writes the .ics files, app/ too
    pip install -r requirements.txt && python freeze.py                    # writes the .txt files
    npm install ical.js && node read.mjs                                   # a second reader, in JavaScript

Each line of a .txt file is a moment in UTC and the reminder that comes then. Each file is read twice: with the zone by
its name, and under a name that nobody knows, so that the VTIMEZONE in the file is all there is.
"""

import datetime
import pathlib
import re
import uuid

import dateutil.rrule
import icalendar
import recurring_ical_events
from zoneinfo import ZoneInfo

HERE = pathlib.Path(__file__).parent
# The same space of ids as in crates/exchange/src/ics.rs.
IDS = uuid.UUID("7f5a1f0e-53c4-5b0b-9d0e-6e2c21d94a11")
UTC = datetime.timezone.utc


def names(owner):
    """What each id stands for."""
    known = {}
    for reminder in ("stretching", "early", "strength", "position"):
        for at in range(24):
            key = "\n".join([owner, reminder, str(at)])
            known[f"{uuid.uuid5(IDS, key)}@uncramp"] = reminder
    return known


KNOWN = names("test")


def read(path):
    """Every moment in a file, with the reminder that comes then."""
    text = path.read_bytes()
    assert b"\r\n" in text and all(len(line) <= 75 for line in text.split(b"\r\n")), path.name
    zone_name = re.search(rb"X-WR-TIMEZONE:(\S+)", text)[1].decode()
    # A zone under a made-up name: the reader has nothing but the rules in the file.
    hidden = re.sub(rb"X-WR-TIMEZONE:\S+\r\n", b"", text).replace(zone_name.encode(), b"Nowhere/" + f"{path.parent.name}/{path.stem}".encode())
    start, end = datetime.date(2025, 12, 30), datetime.date(2027, 1, 3)
    zone = ZoneInfo(zone_name)
    first = datetime.datetime(2026, 1, 1, tzinfo=zone).astimezone(UTC)
    last = datetime.datetime(2027, 1, 1, tzinfo=zone).astimezone(UTC)

    def expanded(content):
        calendar = icalendar.Calendar.from_ical(content)
        assert not calendar.errors, calendar.errors
        moments = set()
        for event in recurring_ical_events.of(calendar).between(start, end):
            local = event["DTSTART"].dt
            moment = local.astimezone(UTC)
            if first <= moment < last:
                moments.add((moment, KNOWN[str(event["UID"])], local.replace(tzinfo=None)))
        return moments

    def exists(local):
        return local.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None) == local

    by_name, by_rules = expanded(text), expanded(hidden)
    # Where the clocks leave a time out, RFC 5545 takes the offset before the gap; the reader does so for zones it knows
    # by name and not for those it knows by rules alone. Everywhere else both must agree.
    assert {m for m in by_name if exists(m[2])} == {m for m in by_rules if exists(m[2])}, path.name
    gaps = sum(not exists(m[2]) for m in by_rules)
    assert gaps <= 1, gaps
    found = {(moment, name) for moment, name, _ in by_name}
    # The same with dateutil alone, on wall time in the zone by its name.
    second = set()
    for event in icalendar.Calendar.from_ical(text).walk("VEVENT"):
        assert not event.errors and event["DTSTAMP"].dt.tzinfo is not None
        (alarm,) = event.walk("VALARM")
        assert alarm["ACTION"] == "DISPLAY" and alarm["TRIGGER"].dt == datetime.timedelta(0)
        local = event["DTSTART"].dt.replace(tzinfo=None)
        rule = event["RRULE"].to_ical().decode()
        until = re.search(r";UNTIL=(\d{8}T\d{6})Z", rule)
        rule = re.sub(r";UNTIL=[^;]+", "", rule)
        for naive in dateutil.rrule.rrulestr(rule, dtstart=local).between(
            datetime.datetime(2025, 12, 31), datetime.datetime(2027, 1, 2), inc=True
        ):
            moment = naive.replace(tzinfo=zone, fold=0).astimezone(UTC)
            limit = until and datetime.datetime.strptime(until[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
            if first <= moment < last and (not limit or moment <= limit):
                second.add((moment, KNOWN[str(event["UID"])]))
    assert found == second, sorted(found ^ second)[:6]
    return found


for path in sorted(HERE.glob("*.ics")):
    found = read(path)
    # What the app writes has the zone from the changes of a browser's clock: the same moments, or it is wrong.
    differ = found ^ read(HERE / "app" / path.name)
    assert not differ, (path.name, sorted(differ)[:6])
    lines = [f"{moment:%Y-%m-%dT%H:%M:%SZ} {name}" for moment, name in sorted(found)]
    path.with_suffix(".txt").write_text("\n".join(lines) + "\n")
    print(f"{path.name}: {len(lines)} reminders")
