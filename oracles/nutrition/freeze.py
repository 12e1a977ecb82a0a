"""Sums of logged days, straight from the food table, in pandas. Writes days.json.

Made with Python 3.11, pandas 3.1.1, numpy 2.4.6: python3 freeze.py
"""

import json
import pathlib
import random

import pandas

HERE = pathlib.Path(__file__).parent
COLUMNS = {
    "magnesium": "mg_mg",
    "potassium": "k_mg",
    "calcium": "ca_mg",
    "sodium": "na_mg",
    "water": "water_g",
    "vitamin_d": "vit_d_ug",
    "vitamin_b6": "b6_mg",
    "energy": "energy_kcal",
    "vitamin_b1": "b1_mg",
    "vitamin_b12": "b12_ug",
    "vitamin_e": "vit_e_mg",
    "vitamin_k": "vit_k_ug",
}


def main():
    table = pandas.read_csv(HERE / "foods.csv").set_index("id")
    pick = random.Random(20261128)
    days = []
    for number in range(30):
        entries = []
        for _ in range(pick.randint(1, 25)):
            food = pick.choice(list(table.index))
            if pick.random() < 0.5:
                entries.append({"food": food, "grams": round(pick.uniform(0, 400), pick.randint(0, 2))})
            else:
                entries.append({"food": food, "portions": pick.choice([0.5, 1, 1.5, 2, 3])})
        frame = pandas.DataFrame(entries).reindex(columns=["food", "grams", "portions"])
        rows = table.loc[frame["food"]].reset_index(drop=True)
        grams = frame["grams"].fillna(frame["portions"] * rows["portion_g"])
        sums = {
            nutrient: float((rows[column] * grams / 100).sum(skipna=True)) for nutrient, column in COLUMNS.items()
        }
        blank = {
            nutrient: float(grams[rows[column].isna()].sum() / grams.sum()) if grams.sum() > 0 else 0.0
            for nutrient, column in COLUMNS.items()
        }
        days.append({"foods": entries, "sums": sums, "not_in_table": blank})
    (HERE / "days.json").write_text(json.dumps(days, indent=1) + "\n")


if __name__ == "__main__":
    main()
