"""Writes the seeds of every target into `fuzz/corpus`: worked cases, records of the knowledge folder, worked people.

python3 fuzz/seeds.py
"""

import json
import pathlib
import re
import struct
import tomllib

ROOT = pathlib.Path(__file__).resolve().parent.parent
KNOWLEDGE = ROOT / "knowledge"
BETWEEN = "\n---\n"
# Words with everything that HTML, PDF and JSON treat as their own.
AWKWARD = "<b>&amp; \"it's\"</b>\\u202e\u200d\u00ad\u0301 \U0001f9b5 \u05d0\u4e2d ﬁ --> ]]> </main>"


def put(target, name, seed):
    folder = ROOT / "fuzz" / "corpus" / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(seed if isinstance(seed, bytes) else seed.encode())


def records(folder):
    return [(path.stem, path.read_text()) for path in sorted((KNOWLEDGE / folder).glob("*.*"))]


def record(number, kind, body, **more):
    made = 1_767_000_000_000 + number
    id = f"{made >> 16:08x}-{made & 0xFFFF:04x}-7000-8000-{number:012x}"
    return {
        "id": id,
        "device": "00000000-0000-4000-8000-000000000001",
        "stamp": {"unix_ms": made, "count": 0},
        "kind": kind,
        "format": 1,
        "body": body,
        **more,
    }


def diary(entries):
    written = [record(number, entry["kind"], entry["body"]) for number, entry in enumerate(entries)]
    return {"format": "uncramp-diary", "version": 1, "records": written}


def every_kind(moment):
    """One record of each kind that no worked person has, and a correction and a deletion."""
    first = record(0, "episode", {"began": moment, "note": AWKWARD, "card": "FA12"})
    second = record(1, "episode", {"began": moment, "place": "calf", "side": "both", "seconds": 1, "pain": 10})
    third = record(2, "episode", {"began": moment})
    kinds = [
        ("profile", {"name": AWKWARD}),
        ("question", {"at": moment, "text": AWKWARD}),
        ("measurement", {"at": moment, "analyte": "potassium", "value": 3.1, "unit": "mmol/L"}),
        ("note", {"at": moment, "text": AWKWARD}),
        ("keeping", {"from": "2026-02-01", "until": "2026-03-01"}),
        ("grouping", {"episodes": [first["id"], second["id"]], "together": True}),
        ("factor", {"key": "tea", "name": AWKWARD, "kind": "yes_no"}),
        ("check_in", {"date": "2026-03-01", "exposures": {"tea": True, "steps": 4000}, "cramps": 2}),
        ("session", {"programme": "P1", "began": moment}),
        ("plan_item", {"item": "stretch", "state": "accepted"}),
    ]
    rest = [record(number, kind, body) for number, (kind, body) in enumerate(kinds, 5)]
    corrected = record(3, "episode", {"began": moment, "pain": 2}, change={"does": "corrects", "record": second["id"]})
    deleted = record(4, "episode", None, change={"does": "deletes", "record": third["id"]})
    return {"format": "uncramp-diary", "version": 1, "records": [first, second, third, corrected, deleted, *rest]}


def report(profile, answers, entries, *words):
    parts = [json.dumps(part, indent=1) if part else "" for part in (profile, answers, entries)]
    return BETWEEN.join([*parts, *words])


cases = [tomllib.loads(text) for _, text in records("cases")]
people = [json.loads(path.read_text()) for path in sorted((ROOT / "crates/report/people").glob("*.json"))]
told = [{**case["profile"], "answers": case["answers"]} for case in cases]

for case, answers in zip(cases, told):
    put("reader", case["id"], case["text"])
    put("answers", case["id"], json.dumps(answers))
for person in people:
    if person["answers"]:
        put("answers", person["id"], json.dumps(person["answers"]))

# What people say about each finding, ten phrases at a time.
for name, text in records("messages/en/phrasings"):
    said = re.findall(r'"((?:[^"\\]|\\.)*)"', text)
    for at in range(0, len(said), 10):
        put("reader", f"{name}-{at}", ". ".join(said[at : at + 10]))

# In place of a whole file: another of its kind. The order is that of KINDS in `loader.rs`.
KINDS = [
    "causes", "events", "findings", "red-flags", "gate-rules", "first-aid", "messages/en", "messages/en/phrasings",
    "messages/en/tellings",
]
for kind, folder in zip([3, 4, 5, 6, 7, 8, 9, 10, 12], KINDS):
    for name, text in records(folder):
        put("loader", f"{kind}-{name}", struct.pack("<BHH", kind, 0, 65535) + text.encode())
for kind, name in [(0, "model.toml"), (1, "inventory.csv"), (2, "later.toml"), (11, "messages/en/reader/rules.toml")]:
    put("loader", f"{kind}", struct.pack("<BHH", kind, 0, 65535) + (KNOWLEDGE / name).read_bytes())

for person in people:
    words = [person.get("name") or "", *person["questions"]]
    put("report", person["id"], report(person["profile"], person["answers"], diary(person["diary"]), *words))
heavy = next(person for person in people if person["id"] == "heavy")
every = every_kind({"unix_ms": 1_772_000_000_000, "offset_minutes": 60})
put("report", "every-kind", report(heavy["profile"], heavy["answers"], every, AWKWARD, AWKWARD, AWKWARD * 20))
put("report", "awkward", report(None, None, None, AWKWARD, "\t\x01\x7f", "", " ", "x" * 400))
for case, answers in zip(cases, told):
    put("report", case["id"], report(case["profile"], answers, None))

# Words of the files, for the fuzzer to put in: `-dict=fuzz/words`.
words = set(re.findall(r'"([\w-]{2,40})"', json.dumps([people, every, told])))
for folder in ["conditions", "medicines", "allergies", "labs", "findings", "programmes", "plan", "factors"]:
    words.update(name for name, _ in records(folder))
keys = {key for name in KINDS for _, text in records(name) for key in re.findall(r"^\[*([a-z_.]+)", text, re.M)}
quoted = sorted(words | keys)
(ROOT / "fuzz/words").write_text("".join(f'"{word}"\n' for word in quoted if word.isascii()))
