"""Judges random people and items by the recipe of the fact base, without any of our code.

Reads gate_rules.csv, gate_items.csv, conditions.csv, medicines.csv and allergies.csv of the fact base and writes
`verdicts.json`: people with complete facts, and for each of them the verdict on some items.

    python3 check.py FACTS_FOLDER > verdicts.json

Only the standard library of Python is used. The rule language is translated into Python's own `and`, `or`, `not` and
evaluated by it, so that neither the parser nor the three-valued logic is ours.
"""

import csv
import json
import platform
import random
import re
import sys
from pathlib import Path

SEED = 20260101
PEOPLE = 300
ITEMS_EACH = 12
ORDER = ["allowed", "changed", "ask_clinician", "blocked"]
ATOM = re.compile(r"(?:condition|medicine|allergy|possible):[a-z0-9_]+|age_y|weeks|pregnant|breastfeeding")


def table(folder, name):
    with open(folder / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def translate(when):
    """`condition:x AND NOT age_y<12` as Python over the dictionary `f`."""
    text = re.sub(r"\bAND\b", "and", when)
    text = re.sub(r"\bOR\b", "or", text)
    text = re.sub(r"\bNOT\b", "not", text)
    return ATOM.sub(lambda m: f"f.get({m.group(0)!r}, False)", text)


def main():
    folder = Path(sys.argv[1])
    rules = table(folder, "gate_rules.csv")
    items = table(folder, "gate_items.csv")
    conditions = [r["id"] for r in table(folder, "conditions.csv")]
    medicines = table(folder, "medicines.csv")
    classes = {r["id"]: [c for c in r["class_id"].split(";") if c] for r in medicines}
    allergies = [r["id"] for r in table(folder, "allergies.csv")]
    compiled = [(r, compile(translate(r["when"]), r["rule_id"], "eval")) for r in rules]
    causes = sorted({m.group(1) for r in rules for m in re.finditer(r"possible:([a-z0-9_]+)", r["when"])})
    dice = random.Random(SEED)

    def some(of, most):
        return sorted(dice.sample(of, dice.choice([0, 0, 1, 1, 1, 2, most])))

    cases = []
    for _ in range(PEOPLE):
        sex = dice.choice("fm")
        age = dice.choice([0.5, 4, 9, 11, 13, 15, 17, 25, 33, 40, 52, 64, 66, 71, 78, 82, 91])
        could = sex == "f" and 15 <= age <= 50
        weeks = dice.choice([None, None, 6, 14, 22, 30]) if could else None
        person = {
            "age_years": age,
            "sex": sex,
            "pregnant_weeks": weeks,
            "breastfeeding": could and weeks is None and dice.random() < 0.3,
            "conditions": some([c for c in conditions if could or c not in FEMALE], 4),
            "medicines": some(list(classes), 4),
            "allergies": some(allergies, 3),
            "assessment": {"urgency": "routine", "possible": some(causes, 2) if dice.random() < 0.3 else []},
        }
        facts = {"age_y": age, "weeks": weeks if weeks is not None else float("-inf")}
        facts["pregnant"] = weeks is not None
        facts["breastfeeding"] = person["breastfeeding"]
        for c in person["conditions"]:
            facts[f"condition:{c}"] = True
        for m in person["medicines"]:
            facts[f"medicine:{m}"] = True
            for c in classes[m]:
                facts[f"medicine:{c}"] = True
        for a in person["allergies"]:
            facts[f"allergy:{a}"] = True
        for p in person["assessment"]["possible"]:
            facts[f"possible:{p}"] = True
        # The README of the fact base: `condition:clot_suspected` means the same as `possible:dvt`.
        if facts.get("possible:dvt"):
            facts["condition:clot_suspected"] = True
        verdicts = {}
        for item in dice.sample(items, ITEMS_EACH):
            tags = set(item["acts"].split(";")) | {item["item_id"]}
            best, hit = item["always"], []
            for rule, code in compiled:
                if rule["acts_or_item"] in tags and eval(code, {"f": facts}):
                    hit.append(rule["rule_id"])
                    best = max(best, rule["verdict"], key=ORDER.index)
            verdicts[item["item_id"]] = {"verdict": best, "rules": sorted(hit)}
        cases.append({"profile": person, "verdicts": verdicts})
    note = {"made_with": f"Python {platform.python_version()}", "seed": SEED, "rules": len(rules), "items": len(items)}
    print(json.dumps({"note": note, "cases": cases}, separators=(",", ":")))


FEMALE = {"could_be_pregnant", "gestational_diabetes", "hyperemesis", "postpartum_6w", "pre_eclampsia", "trying_to_conceive", "pregnancy_bleeding", "pregnancy_high_risk"}

if __name__ == "__main__":
    main()
